export const id = 7580;
export const ids = [7580];
export const modules = {
 7580:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   regionsDocument: () => ( regionsDocument)
 });
 var part$0 = __webpack_require__(7681);
 var part$1 = __webpack_require__(2608);
 var part$2 = __webpack_require__(2113);
 var part$3 = __webpack_require__(7341);
function regionsDocument(head, regions, secrets) {
  return (0,part$0.f4)({ $schema: part$1.mk, version: 1, ...head, regions }, secrets);
}
 })
};
