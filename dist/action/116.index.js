export const id = 116;
export const ids = [116];
export const modules = {
 9116:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( part$0.S5)
 });
 var part$0 = __webpack_require__(2794);
 var part$1 = __webpack_require__(2730);
 var part$2 = __webpack_require__(8376);
 var part$3 = __webpack_require__(8805);
 })
};
