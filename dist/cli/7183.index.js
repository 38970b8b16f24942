export const id = 7183;
export const ids = [7183];
export const modules = {
 7183:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(1868);
 var part$0 = __webpack_require__(9407);
 }),
 1868:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 5056).then(__webpack_require__.bind(__webpack_require__, 5056))).fleetText;
    case "json":
      return (await __webpack_require__.e( 1721).then(__webpack_require__.bind(__webpack_require__, 1721))).fleetJson;
    case "markdown":
      return (await Promise.all( [__webpack_require__.e(9683), __webpack_require__.e(1484)]).then(__webpack_require__.bind(__webpack_require__, 1484))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(9683), __webpack_require__.e(2933), __webpack_require__.e(325)]).then(__webpack_require__.bind(__webpack_require__, 9106))).fleetHtml;
  }
}
 })
};
