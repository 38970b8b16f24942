export const id = 766;
export const ids = [766];
export const modules = {
 9766:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(7463);
 var part$1 = __webpack_require__(8318);
 var part$2 = __webpack_require__(2867);
 var part$3 = __webpack_require__(7379);
 var part$4 = __webpack_require__(1543);
 var part$5 = __webpack_require__(4232);
 var part$6 = __webpack_require__(4951);
 })
};
