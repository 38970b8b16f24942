export const id = 876;
export const ids = [876];
export const modules = {
 6876:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   COMMENT_BUDGET: () => ( part$0.ub),
   LEAST_BUDGET: () => ( part$0.Wd),
   SUMMARY_BUDGET: () => ( part$0.pm),
   renderComment: () => ( part$0.wQ),
   renderSummary: () => ( part$0.Br)
 });
 var part$0 = __webpack_require__(7802);
 var part$1 = __webpack_require__(8228);
 var part$2 = __webpack_require__(5014);
 var part$3 = __webpack_require__(5387);
 var part$4 = __webpack_require__(5870);
 var part$5 = __webpack_require__(7450);
 var part$6 = __webpack_require__(8360);
 var part$7 = __webpack_require__(4951);
 })
};
