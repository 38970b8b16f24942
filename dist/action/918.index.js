export const id = 918;
export const ids = [918];
export const modules = {
 5918:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   COMMENT_BUDGET: () => ( part$0.ub),
   LEAST_BUDGET: () => ( part$0.Wd),
   SUMMARY_BUDGET: () => ( part$0.pm),
   renderComment: () => ( part$0.wQ),
   renderSummary: () => ( part$0.Br)
 });
 var part$0 = __webpack_require__(8431);
 var part$1 = __webpack_require__(2348);
 var part$2 = __webpack_require__(7054);
 var part$3 = __webpack_require__(8805);
 })
};
