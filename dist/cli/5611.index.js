export const id = 5611;
export const ids = [5611];
export const modules = {
 5611:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   documentHtml: () => ( part$0.t4),
   renderHtml: () => ( part$0.K2),
   renderHtmls: () => ( part$0.fD)
 });
 var part$0 = __webpack_require__(7866);
 var part$1 = __webpack_require__(7722);
 var part$2 = __webpack_require__(6268);
 var part$3 = __webpack_require__(3673);
 var part$4 = __webpack_require__(9833);
 var part$5 = __webpack_require__(2113);
 var part$6 = __webpack_require__(3690);
 var part$7 = __webpack_require__(1334);
 var part$8 = __webpack_require__(6733);
 var part$9 = __webpack_require__(4589);
 var part$10 = __webpack_require__(7341);
 })
};
