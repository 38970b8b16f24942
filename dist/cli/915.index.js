export const id = 915;
export const ids = [915];
export const modules = {
 915:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   PARTS: () => ( part$1.d),
   exitCodeOfDiagnoses: () => ( part$1.w)
 });
 var part$1 = __webpack_require__(8538);
 var part$0 = __webpack_require__(7341);
 }),
 8538:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   d: () => ( PARTS),
   w: () => ( exitCodeOfDiagnoses)
 });
var PARTS = ["machine", "identity", "trust", "access"];
function exitCodeOfDiagnoses(findings) {
  if (findings.some(({ answer }) => answer === "no"))
    return 1;
  return findings.some(({ answer }) => answer === "unknown") ? 3 : 0;
}
 })
};
