export const id = 207;
export const ids = [207];
export const modules = {
 207:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   COMMENT_BUDGET: () => ( _YBAFOZPN_js__WEBPACK_IMPORTED_MODULE_0__.ub),
   LEAST_BUDGET: () => ( _YBAFOZPN_js__WEBPACK_IMPORTED_MODULE_0__.Wd),
   SUMMARY_BUDGET: () => ( _YBAFOZPN_js__WEBPACK_IMPORTED_MODULE_0__.pm),
   renderComment: () => ( _YBAFOZPN_js__WEBPACK_IMPORTED_MODULE_0__.wQ),
   renderSummary: () => ( _YBAFOZPN_js__WEBPACK_IMPORTED_MODULE_0__.Br)
 });
 var _YBAFOZPN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
 var _EAHN53A6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(552);
 var _GLUTART4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
 var _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4951);
 })
};
