export const id = 9720;
export const ids = [9720];
export const modules = {
 9720:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   azureCliCredential: () => ( part$0.vK),
   cached: () => ( part$6.PO),
   claimsOf: () => ( part$0.ds),
   collectFacts: () => ( part$0.M7),
   execProgram: () => ( part$0.SI),
   fieldOf: () => ( part$6._F),
   loadSdks: () => ( part$0.QZ),
   noCredential: () => ( part$6.Xw),
   oidcCredential: () => ( part$0.xQ),
   parseJson: () => ( part$6.qF),
   resolveEndpoints: () => ( part$6.$K),
   serverTime: () => ( part$0.nI),
   vaultHosts: () => ( part$6.SD),
   workflowToken: () => ( part$0.hy)
 });
 var part$0 = __webpack_require__(2126);
 var part$1 = __webpack_require__(2174);
 var part$2 = __webpack_require__(7064);
 var part$3 = __webpack_require__(2943);
 var part$4 = __webpack_require__(3008);
 var part$5 = __webpack_require__(9947);
 var part$6 = __webpack_require__(2845);
 var part$7 = __webpack_require__(6117);
 var part$8 = __webpack_require__(8383);
 var part$9 = __webpack_require__(9737);
 var part$10 = __webpack_require__(4289);
 var part$11 = __webpack_require__(3162);
 var part$12 = __webpack_require__(718);
 var part$13 = __webpack_require__(9489);
 var part$14 = __webpack_require__(9247);
 var part$15 = __webpack_require__(2957);
 var part$16 = __webpack_require__(7350);
 var part$17 = __webpack_require__(3523);
 var part$18 = __webpack_require__(3103);
 var part$19 = __webpack_require__(8795);
 var part$20 = __webpack_require__(8713);
 var part$21 = __webpack_require__(6889);
 var part$22 = __webpack_require__(8384);
 var part$23 = __webpack_require__(83);
 var part$24 = __webpack_require__(8439);
 var part$25 = __webpack_require__(7341);
 })
};
