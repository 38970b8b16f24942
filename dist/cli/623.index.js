export const id = 623;
export const ids = [623];
export const modules = {
 7623:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _chunk_SPMGEJEA_js__WEBPACK_IMPORTED_MODULE_0__.s),
   readTemplateEntry: () => ( _chunk_SPMGEJEA_js__WEBPACK_IMPORTED_MODULE_0__.$)
 });
 var _chunk_SPMGEJEA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7289);
 var _chunk_XAPVJOF6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3733);
 var _chunk_TZSZEVPZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6157);
 var _chunk_HYJO6BY4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2954);
 var _chunk_BWN2KXKJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5822);
 var _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4108);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9770);
 })
};
