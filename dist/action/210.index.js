export const id = 210;
export const ids = [210];
export const modules = {
 210:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(7385);
 var part$1 = __webpack_require__(5511);
 var part$2 = __webpack_require__(1284);
 var part$3 = __webpack_require__(466);
 var part$4 = __webpack_require__(5636);
 var part$5 = __webpack_require__(8836);
 var part$6 = __webpack_require__(3319);
 var part$7 = __webpack_require__(6053);
 var part$8 = __webpack_require__(9149);
 var part$9 = __webpack_require__(3067);
 var part$10 = __webpack_require__(4951);
 })
};
