export const id = 71;
export const ids = [71];
export const modules = {
 5071:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( part$0.S5)
 });
 var part$0 = __webpack_require__(1446);
 var part$1 = __webpack_require__(2348);
 var part$2 = __webpack_require__(7054);
 var part$3 = __webpack_require__(8805);
 })
};
