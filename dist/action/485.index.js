export const id = 485;
export const ids = [485];
export const modules = {
 4485:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   readChain: () => ( part$0.UM)
 });
 var part$0 = __webpack_require__(5395);
 var part$1 = __webpack_require__(1141);
 var part$2 = __webpack_require__(4427);
 var part$3 = __webpack_require__(6799);
 var part$4 = __webpack_require__(8012);
 var part$5 = __webpack_require__(7450);
 var part$6 = __webpack_require__(8360);
 var part$7 = __webpack_require__(4951);
 })
};
