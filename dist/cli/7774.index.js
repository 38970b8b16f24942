export const id = 7774;
export const ids = [7774];
export const modules = {
 3567:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 8373).then(__webpack_require__.bind(__webpack_require__, 8373))).fleetText;
    case "json":
      return (await Promise.all( [__webpack_require__.e(7954), __webpack_require__.e(6708)]).then(__webpack_require__.bind(__webpack_require__, 6708))).fleetJson;
    case "markdown":
      return (await __webpack_require__.e( 1918).then(__webpack_require__.bind(__webpack_require__, 1918))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(8031), __webpack_require__.e(6945), __webpack_require__.e(8172)]).then(__webpack_require__.bind(__webpack_require__, 1934))).fleetHtml;
  }
}
 }),
 7774:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   FLEET_FORMATS: () => ( part$1.i),
   fleetRenderer: () => ( part$1.A)
 });
 var part$1 = __webpack_require__(3567);
 var part$0 = __webpack_require__(7341);
 })
};
