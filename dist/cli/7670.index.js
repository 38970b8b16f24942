export const id = 7670;
export const ids = [7670];
export const modules = {
 4984:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   jsonText: () => ( part$0.s$),
   parseReport: () => ( part$0.MM),
   renderJson: () => ( part$0.hF)
 });
 var part$0 = __webpack_require__(4805);
 var part$1 = __webpack_require__(8268);
 var part$2 = __webpack_require__(7806);
 var part$3 = __webpack_require__(2414);
 var part$4 = __webpack_require__(398);
 var part$5 = __webpack_require__(2113);
 var part$6 = __webpack_require__(3690);
 var part$7 = __webpack_require__(7341);
 }),
 865:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy),
   e: () => ( groupExactly)
 });
function groupExactly(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [item]);
    else
      group.push(item);
  }
  return groups;
}
function groupBy(items, keyOf) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const lower = key.toLowerCase();
    const shown = spelling.get(lower) ?? key;
    spelling.set(lower, shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
  }
  return groups;
}
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
