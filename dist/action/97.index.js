export const id = 97;
export const ids = [97];
export const modules = {
 2097:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( part$0.S)
 });
 var part$0 = __webpack_require__(4836);
 var part$1 = __webpack_require__(9022);
 var part$2 = __webpack_require__(6552);
 var part$3 = __webpack_require__(2995);
 var part$4 = __webpack_require__(5376);
 var part$5 = __webpack_require__(4951);
 })
};
