export const id = 330;
export const ids = [330];
export const modules = {
 4330:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( part$0.S5)
 });
 var part$0 = __webpack_require__(9112);
 var part$1 = __webpack_require__(1576);
 var part$2 = __webpack_require__(6258);
 var part$3 = __webpack_require__(4951);
 })
};
