export const id = 8064;
export const ids = [8064];
export const modules = {
 8064:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OutputLost: () => ( part$0.Wb),
   isClosed: () => ( part$0.Lx),
   systemCode: () => ( part$0.xU),
   written: () => ( part$0.Mp)
 });
 var part$0 = __webpack_require__(834);
 var part$1 = __webpack_require__(7341);
 })
};
