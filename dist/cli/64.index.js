export const id = 64;
export const ids = [64];
export const modules = {
 8064:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OutputLost: () => ( _LG7Z5LHF_js__WEBPACK_IMPORTED_MODULE_0__.Wb),
   isClosed: () => ( _LG7Z5LHF_js__WEBPACK_IMPORTED_MODULE_0__.Lx),
   systemCode: () => ( _LG7Z5LHF_js__WEBPACK_IMPORTED_MODULE_0__.xU),
   written: () => ( _LG7Z5LHF_js__WEBPACK_IMPORTED_MODULE_0__.Mp)
 });
 var _LG7Z5LHF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(834);
 var _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7341);
 })
};
