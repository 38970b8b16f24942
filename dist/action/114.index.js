export const id = 114;
export const ids = [114];
export const modules = {
 9114:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( part$0.S5)
 });
 var part$0 = __webpack_require__(9869);
 var part$1 = __webpack_require__(552);
 var part$2 = __webpack_require__(114);
 var part$3 = __webpack_require__(4951);
 })
};
