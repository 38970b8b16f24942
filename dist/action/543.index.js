export const id = 543;
export const ids = [543];
export const modules = {
 3924:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( part$0.M),
   renderJson: () => ( part$0.h)
 });
 var part$0 = __webpack_require__(2396);
 var part$1 = __webpack_require__(3861);
 var part$2 = __webpack_require__(4232);
 var part$3 = __webpack_require__(8012);
 var part$4 = __webpack_require__(4951);
 })
};
