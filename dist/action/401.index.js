export const id = 401;
export const ids = [401];
export const modules = {
 6401:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( part$0.S5)
 });
 var part$0 = __webpack_require__(6496);
 var part$1 = __webpack_require__(5778);
 var part$2 = __webpack_require__(5376);
 var part$3 = __webpack_require__(4951);
 })
};
