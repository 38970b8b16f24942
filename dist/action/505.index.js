export const id = 505;
export const ids = [505];
export const modules = {
 6505:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pageOf: () => ( part$0.Z),
   renderText: () => ( part$0.S)
 });
 var part$0 = __webpack_require__(544);
 var part$1 = __webpack_require__(8228);
 var part$2 = __webpack_require__(5014);
 var part$3 = __webpack_require__(5387);
 var part$4 = __webpack_require__(4481);
 var part$5 = __webpack_require__(5870);
 var part$6 = __webpack_require__(7450);
 var part$7 = __webpack_require__(8360);
 var part$8 = __webpack_require__(4951);
 })
};
