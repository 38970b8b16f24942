export const id = 8934;
export const ids = [8934];
export const modules = {
 8934:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   documentHtml: () => ( part$0.t4),
   renderHtml: () => ( part$0.K2),
   renderHtmls: () => ( part$0.fD)
 });
 var part$0 = __webpack_require__(2933);
 var part$1 = __webpack_require__(3566);
 var part$2 = __webpack_require__(5191);
 var part$3 = __webpack_require__(3106);
 var part$4 = __webpack_require__(2938);
 var part$5 = __webpack_require__(9246);
 var part$6 = __webpack_require__(5132);
 var part$7 = __webpack_require__(5587);
 var part$8 = __webpack_require__(9812);
 var part$9 = __webpack_require__(9407);
 })
};
