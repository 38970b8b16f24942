export const id = 506;
export const ids = [506];
export const modules = {
 506:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( part$0.M),
   renderJson: () => ( part$0.h)
 });
 var part$0 = __webpack_require__(270);
 var part$1 = __webpack_require__(8012);
 var part$2 = __webpack_require__(8889);
 var part$3 = __webpack_require__(4232);
 var part$4 = __webpack_require__(4951);
 })
};
