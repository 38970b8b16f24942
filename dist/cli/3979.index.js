export const id = 3979;
export const ids = [3979];
export const modules = {
 1445:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 2045).then(__webpack_require__.bind(__webpack_require__, 2045))).fleetText;
    case "json":
      return (await Promise.all( [__webpack_require__.e(7954), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 10))).fleetJson;
    case "markdown":
      return (await __webpack_require__.e( 7798).then(__webpack_require__.bind(__webpack_require__, 7798))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(5717), __webpack_require__.e(7866), __webpack_require__.e(4824)]).then(__webpack_require__.bind(__webpack_require__, 7651))).fleetHtml;
  }
}
 }),
 3979:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(1445);
 var part$0 = __webpack_require__(7341);
 })
};
