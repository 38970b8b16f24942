export const id = 5770;
export const ids = [5770];
export const modules = {
 5770:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(6558);
 var part$1 = __webpack_require__(2750);
 var part$2 = __webpack_require__(6585);
 var part$3 = __webpack_require__(7906);
 var part$4 = __webpack_require__(3057);
 var part$5 = __webpack_require__(5616);
 var part$6 = __webpack_require__(9407);
 })
};
