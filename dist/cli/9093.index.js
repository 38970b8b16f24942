export const id = 9093;
export const ids = [9093];
export const modules = {
 2794:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 1614).then(__webpack_require__.bind(__webpack_require__, 1614))).fleetText;
    case "json":
      return (await __webpack_require__.e( 959).then(__webpack_require__.bind(__webpack_require__, 959))).fleetJson;
    case "markdown":
      return (await Promise.all( [__webpack_require__.e(4831), __webpack_require__.e(156)]).then(__webpack_require__.bind(__webpack_require__, 156))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(4831), __webpack_require__.e(6799), __webpack_require__.e(6734)]).then(__webpack_require__.bind(__webpack_require__, 6697))).fleetHtml;
  }
}
 }),
 9093:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(2794);
 var part$0 = __webpack_require__(7341);
 })
};
