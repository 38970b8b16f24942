export const id = 18;
export const ids = [18];
export const modules = {
 3018:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   expanded: () => ( part$0.sz),
   readParameters: () => ( part$0.Zu),
   readTemplateEntry: () => ( part$0.$p)
 });
 var part$0 = __webpack_require__(6685);
 var part$1 = __webpack_require__(3080);
 var part$2 = __webpack_require__(6257);
 var part$3 = __webpack_require__(4373);
 var part$4 = __webpack_require__(9259);
 var part$5 = __webpack_require__(6598);
 var part$6 = __webpack_require__(8805);
 })
};
