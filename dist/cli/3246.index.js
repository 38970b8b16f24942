export const id = 3246;
export const ids = [3246];
export const modules = {
 3246:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   azureCliCredential: () => ( part$0.vK),
   cached: () => ( part$10.PO),
   claimsOf: () => ( part$0.ds),
   collectFacts: () => ( part$0.M7),
   execProgram: () => ( part$0.SI),
   fieldOf: () => ( part$10._F),
   loadSdks: () => ( part$0.QZ),
   noCredential: () => ( part$10.Xw),
   oidcCredential: () => ( part$0.xQ),
   parseJson: () => ( part$10.qF),
   resolveEndpoints: () => ( part$10.$K),
   serverTime: () => ( part$0.nI),
   vaultHosts: () => ( part$10.SD),
   workflowToken: () => ( part$0.hy)
 });
 var part$0 = __webpack_require__(7070);
 var part$1 = __webpack_require__(3580);
 var part$2 = __webpack_require__(2561);
 var part$3 = __webpack_require__(3365);
 var part$4 = __webpack_require__(2145);
 var part$5 = __webpack_require__(7284);
 var part$6 = __webpack_require__(3295);
 var part$7 = __webpack_require__(4104);
 var part$8 = __webpack_require__(8399);
 var part$9 = __webpack_require__(811);
 var part$10 = __webpack_require__(4028);
 var part$11 = __webpack_require__(7338);
 var part$12 = __webpack_require__(9347);
 var part$13 = __webpack_require__(6117);
 var part$14 = __webpack_require__(3330);
 var part$15 = __webpack_require__(5890);
 var part$16 = __webpack_require__(4159);
 var part$17 = __webpack_require__(7350);
 var part$18 = __webpack_require__(3103);
 var part$19 = __webpack_require__(9110);
 var part$20 = __webpack_require__(5443);
 var part$21 = __webpack_require__(6846);
 var part$22 = __webpack_require__(1467);
 var part$23 = __webpack_require__(6379);
 var part$24 = __webpack_require__(4442);
 var part$25 = __webpack_require__(83);
 var part$26 = __webpack_require__(9330);
 var part$27 = __webpack_require__(8439);
 var part$28 = __webpack_require__(3913);
 var part$29 = __webpack_require__(7341);
 })
};
