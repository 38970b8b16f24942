export const id = 510;
export const ids = [510];
export const modules = {
 4510:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( part$0.M),
   renderJson: () => ( part$0.h)
 });
 var part$0 = __webpack_require__(3696);
 var part$1 = __webpack_require__(9328);
 var part$2 = __webpack_require__(4871);
 var part$3 = __webpack_require__(6598);
 var part$4 = __webpack_require__(8805);
 })
};
