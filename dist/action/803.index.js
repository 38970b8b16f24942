export const id = 803;
export const ids = [803];
export const modules = {
 5803:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   jsonText: () => ( part$0.s$),
   parseReport: () => ( part$0.MM),
   renderJson: () => ( part$0.hF)
 });
 var part$0 = __webpack_require__(7473);
 var part$1 = __webpack_require__(9149);
 var part$2 = __webpack_require__(4427);
 var part$3 = __webpack_require__(6799);
 var part$4 = __webpack_require__(8012);
 var part$5 = __webpack_require__(7450);
 var part$6 = __webpack_require__(8360);
 var part$7 = __webpack_require__(4951);
 })
};
