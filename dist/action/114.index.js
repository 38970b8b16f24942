export const id = 114;
export const ids = [114];
export const modules = {
 9114:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( _B6F7OW6O_js__WEBPACK_IMPORTED_MODULE_0__.S5)
 });
 var _B6F7OW6O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9869);
 var _EAHN53A6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(552);
 var _GLUTART4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
 var _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4951);
 })
};
