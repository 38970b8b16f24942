export const id = 9005;
export const ids = [9005];
export const modules = {
 9005:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(9946);
 var part$0 = __webpack_require__(7341);
 }),
 9946:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 469).then(__webpack_require__.bind(__webpack_require__, 469))).fleetText;
    case "json":
      return (await Promise.all( [__webpack_require__.e(788), __webpack_require__.e(2670)]).then(__webpack_require__.bind(__webpack_require__, 2670))).fleetJson;
    case "markdown":
      return (await __webpack_require__.e( 482).then(__webpack_require__.bind(__webpack_require__, 482))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(9292), __webpack_require__.e(1659), __webpack_require__.e(4971)]).then(__webpack_require__.bind(__webpack_require__, 1826))).fleetHtml;
  }
}
 })
};
