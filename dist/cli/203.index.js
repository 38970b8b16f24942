export const id = 203;
export const ids = [203];
export const modules = {
 7203:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _chunk_IZAPC5U6_js__WEBPACK_IMPORTED_MODULE_0__.sz),
   readTemplateEntry: () => ( _chunk_IZAPC5U6_js__WEBPACK_IMPORTED_MODULE_0__.$p)
 });
 var _chunk_IZAPC5U6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
 var _chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8427);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1962);
 var _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3114);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6648);
 })
};
