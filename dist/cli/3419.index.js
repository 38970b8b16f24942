export const id = 3419;
export const ids = [3419];
export const modules = {
 3419:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(6764);
 var part$0 = __webpack_require__(7341);
 }),
 6764:
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
      return (await Promise.all( [__webpack_require__.e(6993), __webpack_require__.e(1967), __webpack_require__.e(7650)]).then(__webpack_require__.bind(__webpack_require__, 6309))).fleetHtml;
  }
}
 })
};
