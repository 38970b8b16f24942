export const id = 458;
export const ids = [458];
export const modules = {
 6458:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _chunk_6V32G6XZ_js__WEBPACK_IMPORTED_MODULE_0__.s),
   readTemplateEntry: () => ( _chunk_6V32G6XZ_js__WEBPACK_IMPORTED_MODULE_0__.$)
 });
 var _chunk_6V32G6XZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7295);
 var _chunk_57BFF3H2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
 var _chunk_A3XEBZTO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7287);
 var _chunk_3J7SVCTN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2067);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6648);
 })
};
