export const id = 891;
export const ids = [891];
export const modules = {
 1891:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _FG6WJ2XP_js__WEBPACK_IMPORTED_MODULE_0__.s),
   readTemplateEntry: () => ( _FG6WJ2XP_js__WEBPACK_IMPORTED_MODULE_0__.$)
 });
 var _FG6WJ2XP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95);
 var _AR47ZSBG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1033);
 var _TF5BKQUF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);
 var _GOCDO7PZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6878);
 var _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4951);
 })
};
