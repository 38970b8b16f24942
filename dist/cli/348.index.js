export const id = 348;
export const ids = [348];
export const modules = {
 348:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   documentHtml: () => ( part$0.t4),
   renderHtml: () => ( part$0.K2),
   renderHtmls: () => ( part$0.fD)
 });
 var part$0 = __webpack_require__(1967);
 var part$1 = __webpack_require__(3913);
 var part$2 = __webpack_require__(7669);
 var part$3 = __webpack_require__(3480);
 var part$4 = __webpack_require__(3673);
 var part$5 = __webpack_require__(6162);
 var part$6 = __webpack_require__(2113);
 var part$7 = __webpack_require__(3690);
 var part$8 = __webpack_require__(7141);
 var part$9 = __webpack_require__(1686);
 var part$10 = __webpack_require__(6430);
 var part$11 = __webpack_require__(7341);
 })
};
