export const id = 184;
export const ids = [184];
export const modules = {
 4184:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _chunk_RM5SZIPQ_js__WEBPACK_IMPORTED_MODULE_0__.s),
   readTemplateEntry: () => ( _chunk_RM5SZIPQ_js__WEBPACK_IMPORTED_MODULE_0__.$)
 });
 var _chunk_RM5SZIPQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
 var _chunk_A7Q4WP57_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);
 var _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3980);
 var _chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2965);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(499);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4706);
 })
};
