export const id = 901;
export const ids = [901];
export const modules = {
 1901:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pageOf: () => ( part$0.Z),
   renderText: () => ( part$0.S)
 });
 var part$0 = __webpack_require__(9562);
 var part$1 = __webpack_require__(8311);
 var part$2 = __webpack_require__(5729);
 var part$3 = __webpack_require__(4770);
 var part$4 = __webpack_require__(8102);
 var part$5 = __webpack_require__(7054);
 var part$6 = __webpack_require__(2507);
 var part$7 = __webpack_require__(3118);
 var part$8 = __webpack_require__(8805);
 })
};
