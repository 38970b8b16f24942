export const id = 1;
export const ids = [1];
export const modules = {
 8001:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( _chunk_HQD67SF3_js__WEBPACK_IMPORTED_MODULE_0__.S5)
 });
 var _chunk_HQD67SF3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9145);
 var _chunk_BSY2CJZP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2250);
 var _chunk_YWPI7BPD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4864);
 })
};
