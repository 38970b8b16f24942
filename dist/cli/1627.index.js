export const id = 1627;
export const ids = [1627];
export const modules = {
 1627:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(8756);
 var part$1 = __webpack_require__(2033);
 var part$2 = __webpack_require__(6220);
 var part$3 = __webpack_require__(3806);
 var part$4 = __webpack_require__(9214);
 var part$5 = __webpack_require__(6846);
 var part$6 = __webpack_require__(6379);
 var part$7 = __webpack_require__(9330);
 var part$8 = __webpack_require__(8439);
 var part$9 = __webpack_require__(3913);
 var part$10 = __webpack_require__(7341);
 })
};
