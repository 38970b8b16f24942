export const id = 5438;
export const ids = [5438];
export const modules = {
 5438:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   COMMENT_BUDGET: () => ( part$0.ub),
   LEAST_BUDGET: () => ( part$0.Wd),
   SUMMARY_BUDGET: () => ( part$0.pm),
   renderComment: () => ( part$0.wQ),
   renderSummary: () => ( part$0.Br)
 });
 var part$0 = __webpack_require__(8817);
 var part$1 = __webpack_require__(3872);
 var part$2 = __webpack_require__(7749);
 var part$3 = __webpack_require__(8927);
 var part$4 = __webpack_require__(6713);
 var part$5 = __webpack_require__(7070);
 var part$6 = __webpack_require__(9830);
 var part$7 = __webpack_require__(4204);
 var part$8 = __webpack_require__(1846);
 var part$9 = __webpack_require__(2113);
 var part$10 = __webpack_require__(7341);
 })
};
