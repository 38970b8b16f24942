export const id = 56;
export const ids = [56];
export const modules = {
 4056:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__.sz),
   readTemplateEntry: () => ( _chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__.$p)
 });
 var _chunk_OE7BUAAH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
 var _chunk_QRGZCL4G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8131);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(499);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4706);
 })
};
