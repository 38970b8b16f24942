export const id = 3283;
export const ids = [3283];
export const modules = {
 3283:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pageOf: () => ( part$0.ZZ),
   renderText: () => ( part$0.S5)
 });
 var part$0 = __webpack_require__(910);
 var part$1 = __webpack_require__(9524);
 var part$2 = __webpack_require__(2842);
 var part$3 = __webpack_require__(2076);
 var part$4 = __webpack_require__(6713);
 var part$5 = __webpack_require__(7070);
 var part$6 = __webpack_require__(9830);
 var part$7 = __webpack_require__(4204);
 var part$8 = __webpack_require__(1846);
 var part$9 = __webpack_require__(2113);
 var part$10 = __webpack_require__(7341);
 })
};
