export const id = 464;
export const ids = [464];
export const modules = {
 3464:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   regionsDocument: () => ( regionsDocument)
 });
 var part$0 = __webpack_require__(8401);
 var part$1 = __webpack_require__(6799);
 var part$2 = __webpack_require__(8360);
 var part$3 = __webpack_require__(4951);
function regionsDocument(head, regions, secrets) {
  return (0,part$0.f)({ $schema: part$1.mk, version: 1, ...head, regions }, secrets);
}
 })
};
