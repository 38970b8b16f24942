export const id = 953;
export const ids = [953];
export const modules = {
 1953:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.s),
   readTemplateEntry: () => ( part$0.$)
 });
 var part$0 = __webpack_require__(5610);
 var part$1 = __webpack_require__(8074);
 var part$2 = __webpack_require__(8628);
 var part$3 = __webpack_require__(8172);
 var part$4 = __webpack_require__(9040);
 var part$5 = __webpack_require__(5828);
 var part$6 = __webpack_require__(7341);
 })
};
