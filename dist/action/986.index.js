export const id = 986;
export const ids = [986];
export const modules = {
 7986:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   COMMENT_BUDGET: () => ( _chunk_QZVPFPVR_js__WEBPACK_IMPORTED_MODULE_0__.ub),
   LEAST_BUDGET: () => ( _chunk_QZVPFPVR_js__WEBPACK_IMPORTED_MODULE_0__.Wd),
   SUMMARY_BUDGET: () => ( _chunk_QZVPFPVR_js__WEBPACK_IMPORTED_MODULE_0__.pm),
   renderComment: () => ( _chunk_QZVPFPVR_js__WEBPACK_IMPORTED_MODULE_0__.wQ),
   renderSummary: () => ( _chunk_QZVPFPVR_js__WEBPACK_IMPORTED_MODULE_0__.Br)
 });
 var _chunk_QZVPFPVR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4026);
 var _chunk_BSY2CJZP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2250);
 var _chunk_YWPI7BPD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4864);
 })
};
