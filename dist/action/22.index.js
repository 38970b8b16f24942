export const id = 22;
export const ids = [22];
export const modules = {
 22:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.s),
   readTemplateEntry: () => ( part$0.$)
 });
 var part$0 = __webpack_require__(3972);
 var part$1 = __webpack_require__(1033);
 var part$2 = __webpack_require__(5981);
 var part$3 = __webpack_require__(6878);
 var part$4 = __webpack_require__(4951);
 })
};
