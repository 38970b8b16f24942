export const id = 739;
export const ids = [739];
export const modules = {
 2739:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(3672);
 var part$1 = __webpack_require__(6923);
 var part$2 = __webpack_require__(2779);
 var part$3 = __webpack_require__(4153);
 var part$4 = __webpack_require__(4951);
 })
};
