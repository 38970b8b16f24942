export const id = 2;
export const ids = [2];
export const modules = {
 1002:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OWN: () => ( part$0.ZF),
   ownPackProblems: () => ( part$0.Mw),
   packsFor: () => ( part$0.o5),
   readPacks: () => ( part$0.t8)
 });
 var part$0 = __webpack_require__(3744);
 var part$1 = __webpack_require__(6056);
 var part$2 = __webpack_require__(9026);
 var part$3 = __webpack_require__(4373);
 var part$4 = __webpack_require__(7902);
 var part$5 = __webpack_require__(8215);
 var part$6 = __webpack_require__(9259);
 var part$7 = __webpack_require__(1653);
 var part$8 = __webpack_require__(6598);
 var part$9 = __webpack_require__(4283);
 var part$10 = __webpack_require__(8805);
 })
};
