export const id = 498;
export const ids = [498];
export const modules = {
 9498:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   written: () => ( written)
 });
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6648);
function written(stream, text) {
  return new Promise((done, failed) => {
    stream.once("error", failed);
    stream.write(text, (error) => {
      if (error) {
        failed(error);
        return;
      }
      stream.off("error", failed);
      done();
    });
  });
}
 })
};
