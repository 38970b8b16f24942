export const id = 7819;
export const ids = [7819];
export const modules = {
 7819:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   jsonText: () => ( part$0.s$),
   parseReport: () => ( part$0.MM),
   renderJson: () => ( part$0.hF)
 });
 var part$0 = __webpack_require__(399);
 var part$1 = __webpack_require__(8031);
 var part$2 = __webpack_require__(151);
 var part$3 = __webpack_require__(2414);
 var part$4 = __webpack_require__(398);
 var part$5 = __webpack_require__(2113);
 var part$6 = __webpack_require__(3690);
 var part$7 = __webpack_require__(7341);
 }),
 3690:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   I$: () => ( phasesOf),
   UT: () => ( STEPS),
   ZG: () => ( PHASES),
   ad: () => ( gatesAt),
   d8: () => ( isLater)
 });
var STEPS = [
  "initiate",
  "evaluate",
  "select",
  "prepare",
  "migrate",
  "cutover",
  "decommission"
];
var PHASES = ["prepare", "migrate", "cutover", "decommission"];
var GATES = {
  initiate: ["prepare", "migrate", "cutover"],
  evaluate: ["prepare", "migrate", "cutover"],
  select: ["prepare", "migrate", "cutover"],
  prepare: ["prepare", "migrate", "cutover"],
  migrate: ["migrate", "cutover"],
  cutover: ["cutover", "decommission"],
  decommission: ["decommission"]
};
function gatesAt(step, phase) {
  return GATES[step].includes(phase);
}
function phasesOf(step) {
  const [first = "prepare", ...rest] = GATES[step];
  return [first, ...rest];
}
function isLater(step, phase) {
  return PHASES.indexOf(phasesOf(step)[0]) > PHASES.indexOf(phase);
}
 })
};
