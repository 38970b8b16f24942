export const id = 221;
export const ids = [221];
export const modules = {
 2221:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(5586);
 var part$1 = __webpack_require__(5190);
 var part$2 = __webpack_require__(3647);
 var part$3 = __webpack_require__(7082);
 var part$4 = __webpack_require__(8117);
 var part$5 = __webpack_require__(5616);
 var part$6 = __webpack_require__(9407);
 })
};
