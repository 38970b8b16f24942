export const id = 973;
export const ids = [973];
export const modules = {
 4973:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( part$0.M),
   renderJson: () => ( part$0.h)
 });
 var part$0 = __webpack_require__(9291);
 var part$1 = __webpack_require__(9328);
 var part$2 = __webpack_require__(9668);
 var part$3 = __webpack_require__(6598);
 var part$4 = __webpack_require__(8805);
 })
};
