export const id = 9881;
export const ids = [9881];
export const modules = {
 9881:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   azureCliCredential: () => ( part$0.vK),
   cached: () => ( part$0.PO),
   claimsOf: () => ( part$0.ds),
   collectFacts: () => ( part$0.M7),
   execProgram: () => ( part$0.SI),
   fieldOf: () => ( part$0._F),
   noCredential: () => ( part$0.Xw),
   oidcCredential: () => ( part$0.xQ),
   parseJson: () => ( part$0.qF),
   resolveEndpoints: () => ( part$0.$K),
   serverTime: () => ( part$0.nI),
   workflowToken: () => ( part$0.hy)
 });
 var part$0 = __webpack_require__(7448);
 var part$1 = __webpack_require__(8354);
 var part$2 = __webpack_require__(5999);
 var part$3 = __webpack_require__(9947);
 var part$4 = __webpack_require__(2819);
 var part$5 = __webpack_require__(8949);
 var part$6 = __webpack_require__(1578);
 var part$7 = __webpack_require__(9361);
 var part$8 = __webpack_require__(3111);
 var part$9 = __webpack_require__(2037);
 var part$10 = __webpack_require__(3711);
 var part$11 = __webpack_require__(3507);
 var part$12 = __webpack_require__(5988);
 var part$13 = __webpack_require__(6117);
 var part$14 = __webpack_require__(1011);
 var part$15 = __webpack_require__(8384);
 var part$16 = __webpack_require__(83);
 var part$17 = __webpack_require__(2414);
 var part$18 = __webpack_require__(7341);
 })
};
