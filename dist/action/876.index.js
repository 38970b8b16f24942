export const id = 876;
export const ids = [876];
export const modules = {
 1876:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( _BSETO56K_js__WEBPACK_IMPORTED_MODULE_0__.M),
   renderJson: () => ( _BSETO56K_js__WEBPACK_IMPORTED_MODULE_0__.h)
 });
 var _BSETO56K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
 var _MIMJS3LX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8012);
 var _ZPKZER7W_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2945);
 var _GOCDO7PZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6878);
 var _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4951);
 })
};
