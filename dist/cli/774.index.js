export const id = 774;
export const ids = [774];
export const modules = {
 774:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   ansiStyler: () => ( part$0.b),
   plainStyler: () => ( part$0.A)
 });
 var part$0 = __webpack_require__(2076);
 var part$1 = __webpack_require__(7341);
 }),
 2076:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( plainStyler),
   b: () => ( ansiStyler)
 });
var plainStyler = (text) => text;
var CODES = {
  bad: "1;31",
  unknown: "1;35",
  warning: "1;33",
  notice: "34",
  good: "1;32",
  strong: "1",
  dim: "2",
  data: "36"
};
var ansiStyler = (text, role) => text === "" ? "" : `\x1B[${CODES[role]}m${text}\x1B[0m`;
 })
};
