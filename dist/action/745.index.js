export const id = 745;
export const ids = [745];
export const modules = {
 2745:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OWN: () => ( part$0.ZF),
   ownPackProblems: () => ( part$0.Mw),
   packsFor: () => ( part$0.o5),
   readPacks: () => ( part$0.t8),
   teamPacks: () => ( part$0.E4)
 });
 var part$0 = __webpack_require__(4318);
 var part$1 = __webpack_require__(2438);
 var part$2 = __webpack_require__(3436);
 var part$3 = __webpack_require__(466);
 var part$4 = __webpack_require__(5636);
 var part$5 = __webpack_require__(8434);
 var part$6 = __webpack_require__(8105);
 var part$7 = __webpack_require__(8560);
 var part$8 = __webpack_require__(8836);
 var part$9 = __webpack_require__(870);
 var part$10 = __webpack_require__(3319);
 var part$11 = __webpack_require__(6053);
 var part$12 = __webpack_require__(9149);
 var part$13 = __webpack_require__(3067);
 var part$14 = __webpack_require__(1141);
 var part$15 = __webpack_require__(4951);
 })
};
