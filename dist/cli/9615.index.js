export const id = 9615;
export const ids = [9615];
export const modules = {
 9615:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(1375);
 var part$1 = __webpack_require__(9616);
 var part$2 = __webpack_require__(9581);
 var part$3 = __webpack_require__(4020);
 var part$4 = __webpack_require__(7117);
 var part$5 = __webpack_require__(2414);
 var part$6 = __webpack_require__(7341);
 })
};
