export const id = 4034;
export const ids = [4034];
export const modules = {
 4034:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(1489);
 var part$0 = __webpack_require__(7341);
 }),
 1489:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 9728).then(__webpack_require__.bind(__webpack_require__, 9728))).fleetText;
    case "json":
      return (await __webpack_require__.e( 9304).then(__webpack_require__.bind(__webpack_require__, 9304))).fleetJson;
    case "markdown":
      return (await Promise.all( [__webpack_require__.e(906), __webpack_require__.e(4110)]).then(__webpack_require__.bind(__webpack_require__, 4110))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(906), __webpack_require__.e(5189), __webpack_require__.e(3299)]).then(__webpack_require__.bind(__webpack_require__, 9458))).fleetHtml;
  }
}
 })
};
