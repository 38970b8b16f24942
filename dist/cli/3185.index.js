export const id = 3185;
export const ids = [3185];
export const modules = {
 3935:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 9754).then(__webpack_require__.bind(__webpack_require__, 7373))).fleetText;
    case "json":
      return (await __webpack_require__.e( 2895).then(__webpack_require__.bind(__webpack_require__, 2895))).fleetJson;
    case "markdown":
      return (await __webpack_require__.e( 6242).then(__webpack_require__.bind(__webpack_require__, 6242))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(7380), __webpack_require__.e(2335), __webpack_require__.e(4996)]).then(__webpack_require__.bind(__webpack_require__, 4996))).fleetHtml;
  }
}
 }),
 3185:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(3935);
 var part$0 = __webpack_require__(7341);
 })
};
