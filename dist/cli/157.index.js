export const id = 157;
export const ids = [157];
export const modules = {
 2538:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(444);
 var part$0 = __webpack_require__(7341);
 }),
 444:
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
      return (await __webpack_require__.e( 5363).then(__webpack_require__.bind(__webpack_require__, 5363))).fleetJson;
    case "markdown":
      return (await Promise.all( [__webpack_require__.e(4831), __webpack_require__.e(5090)]).then(__webpack_require__.bind(__webpack_require__, 5090))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(4831), __webpack_require__.e(4756), __webpack_require__.e(8325)]).then(__webpack_require__.bind(__webpack_require__, 8856))).fleetHtml;
  }
}
 })
};
