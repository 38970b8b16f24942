export const id = 8061;
export const ids = [8061];
export const modules = {
 8061:
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
 var part$0 = __webpack_require__(7874);
 var part$1 = __webpack_require__(400);
 var part$2 = __webpack_require__(893);
 var part$3 = __webpack_require__(709);
 var part$4 = __webpack_require__(2603);
 var part$5 = __webpack_require__(4008);
 var part$6 = __webpack_require__(8588);
 var part$7 = __webpack_require__(7952);
 var part$8 = __webpack_require__(9920);
 var part$9 = __webpack_require__(999);
 var part$10 = __webpack_require__(4657);
 var part$11 = __webpack_require__(8484);
 var part$12 = __webpack_require__(1764);
 var part$13 = __webpack_require__(6893);
 var part$14 = __webpack_require__(9179);
 var part$15 = __webpack_require__(3057);
 var part$16 = __webpack_require__(5616);
 var part$17 = __webpack_require__(9407);
 })
};
