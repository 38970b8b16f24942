export const id = 740;
export const ids = [740];
export const modules = {
 2740:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(1239);
 var part$1 = __webpack_require__(4534);
 var part$2 = __webpack_require__(9649);
 var part$3 = __webpack_require__(4306);
 var part$4 = __webpack_require__(5636);
 var part$5 = __webpack_require__(2793);
 var part$6 = __webpack_require__(4232);
 var part$7 = __webpack_require__(4951);
 })
};
