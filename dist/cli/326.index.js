export const id = 326;
export const ids = [326];
export const modules = {
 5326:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(5509);
 var part$1 = __webpack_require__(9524);
 var part$2 = __webpack_require__(8830);
 var part$3 = __webpack_require__(9314);
 var part$4 = __webpack_require__(6141);
 var part$5 = __webpack_require__(5616);
 var part$6 = __webpack_require__(9407);
 })
};
