export const id = 5232;
export const ids = [5232];
export const modules = {
 5232:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(8652);
 var part$0 = __webpack_require__(7341);
 }),
 8652:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 9779).then(__webpack_require__.bind(__webpack_require__, 9779))).fleetText;
    case "json":
      return (await Promise.all( [__webpack_require__.e(6891), __webpack_require__.e(6284)]).then(__webpack_require__.bind(__webpack_require__, 6284))).fleetJson;
    case "markdown":
      return (await __webpack_require__.e( 4006).then(__webpack_require__.bind(__webpack_require__, 4006))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(8185), __webpack_require__.e(1617), __webpack_require__.e(5246)]).then(__webpack_require__.bind(__webpack_require__, 997))).fleetHtml;
  }
}
 })
};
