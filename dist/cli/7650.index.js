export const id = 7650;
export const ids = [7650];
export const modules = {
 1589:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   ct: () => ( FLEET_SECTIONS),
   fW: () => ( fleetHeadline),
   fc: () => ( fleetReason),
   oI: () => ( fleetReach)
 });
 var part$0 = __webpack_require__(7141);
var FLEET_SECTIONS = {
  blocking: "Blocking",
  unknown: "Could not be judged",
  warnings: "Warnings",
  notices: "Notices",
  waived: "Waived"
};
function fleetHeadline(fleet) {
  return (0,part$0.ge)(fleet);
}
function fleetReason({ reports }) {
  const of = (verdict) => reports.filter((one) => one.verdict === verdict).length;
  const [bad, open, good] = [of("not-ready"), of("unknown"), of("ready")];
  const parts = [
    ...bad > 0 ? [`${String(bad)} not ready`] : [],
    ...open > 0 ? [`${String(open)} could not tell`] : [],
    ...good > 0 ? [`${String(good)} ready`] : []
  ];
  return `${(0,part$0.U9)(reports.length, "report")}: ${parts.join(", ")}.`;
}
function fleetReach({ results, files }) {
  return `${(0,part$0.U9)(results, "result")} in ${(0,part$0.U9)(files.length, "report")}`;
}
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
 6309:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   fleetHtml: () => ( fleetHtml)
 });
 var part$0 = __webpack_require__(1589);
 var part$1 = __webpack_require__(1967);
 var part$2 = __webpack_require__(3913);
 var part$3 = __webpack_require__(7669);
 var part$4 = __webpack_require__(3480);
 var part$5 = __webpack_require__(3673);
 var part$6 = __webpack_require__(6162);
 var part$7 = __webpack_require__(2113);
 var part$8 = __webpack_require__(3690);
 var part$9 = __webpack_require__(7141);
 var part$10 = __webpack_require__(1686);
 var part$11 = __webpack_require__(6430);
 var part$12 = __webpack_require__(7341);
var FILES = 20;
var SECTION_TONES = {
  blocking: "bad",
  unknown: "unknown",
  warnings: "unknown",
  notices: "note",
  waived: "soft"
};
function fleetHtml(fleet) {
  const counts = (0,part$9.rj)(fleet.counts).map((words) => `<li class="badge soft">${words}</li>`);
  const sections = [...new Set(fleet.findings.map((one) => one.section))];
  const parts = [
    `<header class="${part$1.Sj[fleet.verdict]}">
<h1>${(0,part$0.fW)(fleet)}</h1>`,
    `<p><strong>${(0,part$0.fc)(fleet)}</strong></p>
<ul class="counts">${counts.join("")}</ul>
</header>`,
    (0,part$1.uW)("reports", "Reports", reportsHtml(fleet)),
    fleet.causes.length === 0 ? "" : (0,part$1.uW)("causes", "Causes of what is unknown", causesHtml(fleet)),
    ...sections.map((key) => {
      const own = fleet.findings.filter((one) => one.section === key);
      const boxes = own.map((one) => `<article class="finding ${SECTION_TONES[key]}">
<h3><span class="id">${(0,part$1.qy)(one.check)}</span> ${(0,part$1.qy)(one.title)}</h3>
<p>${(0,part$1.DP)(one.why)}</p>
<p class="where">${(0,part$0.oI)(one)}: ${(0,part$1.Mx)(one.files, FILES)}</p>
</article>`);
      return (0,part$1.uW)(key, `${part$0.ct[key]} (${String(own.length)})`, boxes.join("\n"));
    })
  ];
  return (0,part$1.t4)((0,part$0.fW)(fleet), parts.filter((part) => part !== "").join("\n"));
}
function reportsHtml({ reports }) {
  const head = ["Report", "Verdict", "Findings", "As of (UTC)"].map((title) => `<th scope="col">${title}</th>`);
  return (0,part$1.wh)("Reports", `<tr>${head.join("")}</tr>`, reports.map(rowHtml));
}
function rowHtml({ name, wave, file, verdict, rehearsal, counts, judgedAsOf, region }) {
  const which = wave === void 0 ? "" : `, wave ${(0,part$1.v1)(wave)}`;
  const words = (0,part$9.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ");
  return `<tr><th scope="row">${(0,part$1.v1)(name)}${which} to ${(0,part$1.v1)(region)}<br><span class="where">${(0,part$1.qy)(file)}</span></th><td>${rehearsal ? "REHEARSAL " : ""}${(0,part$1.qS)(verdict)}</td><td>${words || "no findings"}</td><td>${(0,part$1.qy)((0,part$9.Mj)(judgedAsOf))}</td></tr>`;
}
function causesHtml({ causes }) {
  return causes.map((cause) => `<article class="finding unknown">
<h3>${(0,part$1.DP)(cause.what)}</h3>
<p>${(0,part$0.oI)(cause)}: ${(0,part$1.Mx)(cause.files, FILES)}</p>
</article>`).join("\n");
}
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
