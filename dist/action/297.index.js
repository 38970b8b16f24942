export const id = 297;
export const ids = [297];
export const modules = {
 3297:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OWN: () => ( part$0.ZF),
   ownPackProblems: () => ( part$0.Mw),
   packsFor: () => ( part$0.o5),
   readPacks: () => ( part$0.t8),
   teamPacks: () => ( part$0.E4)
 });
 var part$0 = __webpack_require__(2899);
 var part$1 = __webpack_require__(3138);
 var part$2 = __webpack_require__(3436);
 var part$3 = __webpack_require__(466);
 var part$4 = __webpack_require__(5636);
 var part$5 = __webpack_require__(4736);
 var part$6 = __webpack_require__(8105);
 var part$7 = __webpack_require__(5863);
 var part$8 = __webpack_require__(8836);
 var part$9 = __webpack_require__(5810);
 var part$10 = __webpack_require__(9149);
 var part$11 = __webpack_require__(3067);
 var part$12 = __webpack_require__(1141);
 var part$13 = __webpack_require__(4951);
 })
};
