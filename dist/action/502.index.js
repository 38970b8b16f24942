export const id = 502;
export const ids = [502];
export const modules = {
 2502:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( _chunk_VSNVAPHR_js__WEBPACK_IMPORTED_MODULE_0__.M),
   renderJson: () => ( _chunk_VSNVAPHR_js__WEBPACK_IMPORTED_MODULE_0__.h)
 });
 var _chunk_VSNVAPHR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3881);
 var _chunk_WB5PBHKE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(359);
 var _chunk_I6MYKKJV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
 var _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1922);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4864);
 })
};
