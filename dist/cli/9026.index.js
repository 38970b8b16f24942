export const id = 9026;
export const ids = [9026];
export const modules = {
 8101:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 4836).then(__webpack_require__.bind(__webpack_require__, 4836))).fleetText;
    case "json":
      return (await __webpack_require__.e( 959).then(__webpack_require__.bind(__webpack_require__, 959))).fleetJson;
    case "markdown":
      return (await Promise.all( [__webpack_require__.e(9835), __webpack_require__.e(9020)]).then(__webpack_require__.bind(__webpack_require__, 9020))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(9835), __webpack_require__.e(8141), __webpack_require__.e(8878)]).then(__webpack_require__.bind(__webpack_require__, 4599))).fleetHtml;
  }
}
 }),
 9026:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(8101);
 var part$0 = __webpack_require__(7341);
 })
};
