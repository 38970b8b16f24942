export const id = 950;
export const ids = [950];
export const modules = {
 5950:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( _RXU5AEEM_js__WEBPACK_IMPORTED_MODULE_0__.s),
   readTemplateEntry: () => ( _RXU5AEEM_js__WEBPACK_IMPORTED_MODULE_0__.$)
 });
 var _RXU5AEEM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5953);
 var _NOZIUY23_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8074);
 var _LHJR5U3L_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8628);
 var _YLRELL7F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8172);
 var _DEDYSUEP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9040);
 var _GOCDO7PZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5828);
 var _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7341);
 })
};
