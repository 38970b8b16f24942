export const id = 640;
export const ids = [640];
export const modules = {
 9640:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(9399);
 var part$1 = __webpack_require__(8002);
 var part$2 = __webpack_require__(8720);
 var part$3 = __webpack_require__(932);
 var part$4 = __webpack_require__(5299);
 var part$5 = __webpack_require__(2414);
 var part$6 = __webpack_require__(7341);
 })
};
