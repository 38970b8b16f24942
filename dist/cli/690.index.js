export const id = 690;
export const ids = [690];
export const modules = {
 3690:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OutputLost: () => ( _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__.Wb),
   isClosed: () => ( _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__.Lx),
   systemCode: () => ( _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__.xU),
   written: () => ( _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__.Mp)
 });
 var _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6218);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9770);
 })
};
