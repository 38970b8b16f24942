export const id = 5213;
export const ids = [5213];
export const modules = {
 9712:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pageOf: () => ( part$0.ZZ),
   renderText: () => ( part$0.S5)
 });
 var part$0 = __webpack_require__(2241);
 var part$1 = __webpack_require__(3446);
 var part$2 = __webpack_require__(7722);
 var part$3 = __webpack_require__(6268);
 var part$4 = __webpack_require__(3673);
 var part$5 = __webpack_require__(9833);
 var part$6 = __webpack_require__(2113);
 var part$7 = __webpack_require__(3690);
 var part$8 = __webpack_require__(3641);
 var part$9 = __webpack_require__(2076);
 var part$10 = __webpack_require__(1334);
 var part$11 = __webpack_require__(6733);
 var part$12 = __webpack_require__(4589);
 var part$13 = __webpack_require__(7341);
 }),
 8758:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   SG: () => ( declaredWords),
   fq: () => ( GUIDE_PAGE),
   lt: () => ( guideLink),
   t_: () => ( wayWords)
 });
function wayWords({ relocation, tool }, show) {
  return tool === void 0 ? relocation : `${relocation} by ${show(tool)}`;
}
function declaredWords({ recommended, declared }, show) {
  if (declared === void 0)
    return "";
  const agree = declared.relocation === recommended.relocation && declared.tool === recommended.tool;
  return agree ? ", as declared" : `, declared ${wayWords(declared, show)}`;
}
var GUIDE_PAGE = "^https://learn\\.microsoft\\.com/[a-z0-9/.-]*$";
function guideLink({ guide }) {
  return guide !== void 0 && new RegExp(GUIDE_PAGE).test(guide) ? guide : void 0;
}
 }),
 2113:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   XP: () => ( ASPECT_TITLES),
   YU: () => ( REGION_FORMATS),
   oc: () => ( CAPACITY_NOTE),
   xv: () => ( REGION_ASPECTS)
 });
var REGION_ASPECTS = [
  "access",
  "types",
  "skus",
  "zones",
  "quota",
  "policies",
  "geography",
  "pair",
  "latency",
  "price"
];
var ASPECT_TITLES = {
  access: "Region access",
  types: "Types",
  skus: "SKUs and versions",
  zones: "Zones",
  quota: "Quota",
  policies: "Policies",
  geography: "Geography",
  pair: "Pair",
  latency: "Latency",
  price: "Price"
};
var CAPACITY_NOTE = "Ready means that nothing which was judged blocks the region. It promises no capacity: only a capacity reservation does.";
var REGION_FORMATS = ["text", "json", "markdown", "html"];
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
