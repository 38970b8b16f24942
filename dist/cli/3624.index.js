export const id = 3624;
export const ids = [3624];
export const modules = {
 3624:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   mergedReports: () => ( mergedReports)
 });
 var part$0 = __webpack_require__(471);
 var part$1 = __webpack_require__(9222);
 var part$2 = __webpack_require__(6728);
 var part$3 = __webpack_require__(6929);
 var part$4 = __webpack_require__(6731);
 var part$5 = __webpack_require__(1208);
 var part$6 = __webpack_require__(1011);
 var part$7 = __webpack_require__(8030);
 var part$8 = __webpack_require__(7279);
 var part$9 = __webpack_require__(7415);
 var part$10 = __webpack_require__(8384);
 var part$11 = __webpack_require__(83);
 var part$12 = __webpack_require__(970);
 var part$13 = __webpack_require__(4805);
 var part$14 = __webpack_require__(8268);
 var part$15 = __webpack_require__(7806);
 var part$16 = __webpack_require__(2414);
 var part$17 = __webpack_require__(398);
 var part$18 = __webpack_require__(6733);
 var part$22 = __webpack_require__(3655);
 var part$19 = __webpack_require__(2113);
 var part$20 = __webpack_require__(3690);
 var part$21 = __webpack_require__(7341);
var MIB = 2 ** 20;
var KIND = {
  ...part$1.h1,
  what: (0,part$22.cv)`the report`,
  outside: (0,part$22.cv)`copy the report below the folder that the command runs in`,
  example: "report.json",
  most: 100 * MIB,
  tooLarge: (file) => (0,part$16.IF)((0,part$22.cv)`the report ${file} is larger than any report`)
};
async function mergedReports(paths, root) {
  const reports = [];
  for (const path of paths) {
    const { file, bytes } = await (0,part$4.t)(path, root, KIND);
    if (reports.some((one) => one.file === file))
      throw (0,part$16.IF)((0,part$22.cv)`the report ${file} is named twice`, { help: "name each report once" });
    const text = (0,part$6.Hp)(bytes);
    if (text === void 0)
      throw (0,part$16.IF)((0,part$22.cv)`${(0,part$22.lS)(KIND.what)} ${file} is not UTF-8 text`);
    reports.push({ file, report: (0,part$13.MM)(text, file) });
  }
  return (0,part$0.a)(reports);
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
 6733:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ks: () => ( sectionsOf),
   Mk: () => ( withoutWaiting),
   ON: () => ( holdsBlockers),
   Sj: () => ( ordered),
   ZE: () => ( sectionOf),
   j5: () => ( missingByPermission),
   lg: () => ( byArea),
   qZ: () => ( wavesInOrder),
   wV: () => ( causeGroups)
 });
 var part$0 = __webpack_require__(3220);
var SECTIONS = ["blocking", "unknown", "warnings", "notices", "waived", "passed"];
function sectionOf(result) {
  switch (result.outcome) {
    case "pass":
    case "not-applicable":
      return "passed";
    case "waived":
      return "waived";
    case "unknown":
      return "unknown";
    case "fail":
      return result.severity === "blocker" ? "blocking" : result.severity === "warning" ? "warnings" : "notices";
  }
}
var SEVERITY_RANK = { blocker: 0, warning: 1, notice: 2 };
var AREA_RANK = new Map(part$0.x.map((area, index) => [area, index]));
var SECTION_RANK = new Map(SECTIONS.map((section, index) => [section, index]));
function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compare(a, b) {
  return (SECTION_RANK.get(sectionOf(a)) ?? 0) - (SECTION_RANK.get(sectionOf(b)) ?? 0) || SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || (AREA_RANK.get(a.area) ?? part$0.x.length) - (AREA_RANK.get(b.area) ?? part$0.x.length) || byText(a.check, b.check) || byText(a.subject, b.subject) || byText(a.id, b.id);
}
function ordered(results) {
  return [...results].sort(compare);
}
function holdsBlockers({ results }) {
  return results.some(({ severity }) => severity === "blocker");
}
function sectionsOf(results) {
  const all = ordered(results);
  return SECTIONS.map((key) => ({ key, results: all.filter((result) => sectionOf(result) === key) })).filter((section) => section.results.length > 0);
}
function byArea(results) {
  return grouped(results, (result) => result.area).sort((a, b) => (AREA_RANK.get(a[0].area) ?? 0) - (AREA_RANK.get(b[0].area) ?? 0)).map((own) => ({ area: own[0].area, results: own, checks: byCheck(own) }));
}
function byCheck(results) {
  return grouped(results, (result) => result.check).map((own) => ({
    check: own[0].check,
    title: own[0].title,
    results: own
  }));
}
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0)
      groups.set(keyOf(item), [item]);
    else
      group.push(item);
  }
  return [...groups.values()];
}
function missingByPermission(facts) {
  const known = grouped(facts, (fact) => fact.permission ?? "");
  const groups = known.map((own) => {
    const { permission } = own[0];
    return permission === void 0 ? { facts: own } : { permission, facts: own };
  });
  return groups.sort((a, b) => Number(a.permission === void 0) - Number(b.permission === void 0));
}
function wavesInOrder(waves) {
  const names = new Set(waves.map((wave) => wave.name));
  const done = new Set();
  const result = [];
  let open = [...waves];
  while (open.length > 0) {
    const next = open.find((wave) => wave.dependsOn.every((name) => done.has(name) || !names.has(name)));
    if (next === void 0)
      return [...result, ...open];
    result.push(next);
    done.add(next.name);
    open = open.filter((wave) => wave !== next);
  }
  return result;
}
function causeGroups({ causes, results, missingFacts }) {
  return causes.map((cause) => ({
    cause,
    checks: byCheck(ordered(results.filter((result) => waits(result, [cause])))),
    facts: missingFacts.filter((fact) => fact.cause === cause.id)
  }));
}
function waits({ outcome, waitsFor }, causes) {
  return outcome === "unknown" && causes.some(({ id }) => id === waitsFor);
}
function withoutWaiting(report) {
  const { causes, results, missingFacts } = report;
  return {
    results: results.filter((result) => !waits(result, causes)),
    missingFacts: missingFacts.filter(({ cause }) => !causes.some(({ id }) => id === cause))
  };
}
 }),
 471:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( FLEET_SCHEMA_ID),
   a: () => ( fleetOf)
 });
 var part$0 = __webpack_require__(6733);
 var part$1 = __webpack_require__(865);
var FLEET_SCHEMA_ID = "urn:azure-relocation-readiness:fleet:1";
var RANK = { "not-ready": 0, unknown: 1, ready: 2 };
var SECTION_RANK = {
  blocking: 0,
  unknown: 1,
  warnings: 2,
  notices: 3,
  waived: 4
};
function fleetOf(reports) {
  const members = reports.map(memberOf).sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.counts.blockers - a.counts.blockers || byText(a.file, b.file));
  return {
    $schema: FLEET_SCHEMA_ID,
    version: 1,
    verdict: members[0]?.verdict ?? "unknown",
    rehearsal: members.some(({ rehearsal }) => rehearsal),
    counts: sumOf(members.map(({ counts }) => counts)),
    reports: members,
    causes: causesOf(reports),
    findings: findingsOf(reports)
  };
}
function memberOf({ file, report }) {
  const { manifest, wave, target, verdict, rehearsal, judgedAsOf, facts, counts } = report;
  return {
    file,
    name: manifest.name,
    ...wave === void 0 ? {} : { wave },
    target: target.subscription,
    region: target.region,
    verdict,
    rehearsal,
    judgedAsOf,
    observedAt: facts.observedAt,
    counts
  };
}
function sumOf(all) {
  const sum = (of) => all.reduce((total, one) => total + of(one), 0);
  return {
    blockers: sum(({ blockers }) => blockers),
    unknowns: sum(({ unknowns }) => unknowns),
    warnings: sum(({ warnings }) => warnings),
    softUnknowns: sum(({ softUnknowns }) => softUnknowns),
    notices: sum(({ notices }) => notices),
    waived: sum(({ waived }) => waived),
    passed: sum(({ passed }) => passed),
    notApplicable: sum(({ notApplicable }) => notApplicable)
  };
}
function causesOf(reports) {
  const all = reports.flatMap(({ file, report }) => report.causes.map((cause) => ({ file, cause })));
  return [...(0,part$1.$)(all, ({ cause }) => cause.what).values()].flatMap((own) => {
    const [first] = own;
    if (first === void 0)
      return [];
    return [
      {
        what: first.cause.what,
        results: own.reduce((sum, { cause }) => sum + cause.results, 0),
        blockers: own.reduce((sum, { cause }) => sum + cause.blockers, 0),
        files: [...new Set(own.map(({ file }) => file))].sort()
      }
    ];
  }).sort((a, b) => b.files.length - a.files.length || b.results - a.results || byText(a.what, b.what));
}
function findingsOf(reports) {
  const all = reports.flatMap(({ file, report }) => (0,part$0.Mk)(report).results.flatMap((result) => {
    const section = (0,part$0.ZE)(result);
    return section === "passed" ? [] : [{ file, result, section }];
  }));
  return [...(0,part$1.$)(all, ({ result, section }) => `${section} ${result.check}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === void 0)
      return [];
    const { check, title } = first.result;
    return [
      {
        check,
        title,
        section: first.section,
        results: own.length,
        why: commonest(own.map(({ result }) => result)),
        files: [...new Set(own.map(({ file }) => file))].sort()
      }
    ];
  }).sort((a, b) => SECTION_RANK[a.section] - SECTION_RANK[b.section] || b.files.length - a.files.length || b.results - a.results || byText(a.check, b.check));
}
function commonest(results) {
  const groups = [...(0,part$1.$)(results, ({ why: why2 }) => why2).values()].sort((a, b) => b.length - a.length);
  const why = groups[0]?.[0]?.why;
  if (why === void 0)
    throw new Error("a group of findings is empty");
  return why;
}
function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
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
