export const id = 332;
export const ids = [332];
export const modules = {
 4332:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _chunk_W776WAMK_js__WEBPACK_IMPORTED_MODULE_0__.s),
   readTemplateEntry: () => ( _chunk_W776WAMK_js__WEBPACK_IMPORTED_MODULE_0__.$)
 });
 var _chunk_W776WAMK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4066);
 var _chunk_B2BX6YCW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7528);
 var _chunk_D5H7MTLI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3953);
 var _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1922);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4864);
 })
};
