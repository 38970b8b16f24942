export const id = 861;
export const ids = [861];
export const modules = {
 3861:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   isClosed: () => ( _chunk_FXJFWMOA_js__WEBPACK_IMPORTED_MODULE_1__.L),
   written: () => ( _chunk_FXJFWMOA_js__WEBPACK_IMPORTED_MODULE_1__.M)
 });
 var _chunk_FXJFWMOA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6131);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6648);
 })
};
