export const id = 2782;
export const ids = [2782];
export const modules = {
 2782:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   documentHtml: () => ( part$0.t4),
   renderHtml: () => ( part$0.K2),
   renderHtmls: () => ( part$0.fD)
 });
 var part$0 = __webpack_require__(6945);
 var part$1 = __webpack_require__(7912);
 var part$2 = __webpack_require__(6713);
 var part$3 = __webpack_require__(3673);
 var part$4 = __webpack_require__(9042);
 var part$5 = __webpack_require__(6572);
 var part$6 = __webpack_require__(6733);
 var part$7 = __webpack_require__(1846);
 var part$8 = __webpack_require__(2113);
 var part$9 = __webpack_require__(3690);
 var part$10 = __webpack_require__(7341);
 })
};
