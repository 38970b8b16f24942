export const id = 187;
export const ids = [187];
export const modules = {
 2187:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pageOf: () => ( part$0.Z),
   renderText: () => ( part$0.S)
 });
 var part$0 = __webpack_require__(2591);
 var part$1 = __webpack_require__(8095);
 var part$2 = __webpack_require__(9503);
 var part$3 = __webpack_require__(6552);
 var part$4 = __webpack_require__(4569);
 var part$5 = __webpack_require__(5376);
 var part$6 = __webpack_require__(7450);
 var part$7 = __webpack_require__(8360);
 var part$8 = __webpack_require__(4951);
 })
};
