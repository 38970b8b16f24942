export const id = 884;
export const ids = [884];
export const modules = {
 5884:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   jsonText: () => ( part$0.s$),
   parseReport: () => ( part$0.MM),
   renderJson: () => ( part$0.hF)
 });
 var part$0 = __webpack_require__(5814);
 var part$1 = __webpack_require__(6598);
 var part$2 = __webpack_require__(9328);
 var part$3 = __webpack_require__(4800);
 var part$4 = __webpack_require__(2668);
 var part$5 = __webpack_require__(2507);
 var part$6 = __webpack_require__(3118);
 var part$7 = __webpack_require__(8805);
 })
};
