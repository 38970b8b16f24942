export const id = 2670;
export const ids = [2670];
export const modules = {
 1686:
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
 var part$0 = __webpack_require__(9872);
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
 2670:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   fleetJson: () => ( fleetJson)
 });
 var part$0 = __webpack_require__(2691);
 var part$1 = __webpack_require__(788);
 var part$2 = __webpack_require__(2608);
 var part$3 = __webpack_require__(2113);
 var part$4 = __webpack_require__(3690);
 var part$7 = __webpack_require__(1685);
 var part$5 = __webpack_require__(1686);
 var part$6 = __webpack_require__(7341);
var { verdict, counts, sentence } = part$1.LX;
var FLEET_DEFINITIONS = {
  ...verdict && { verdict },
  ...counts && { counts },
  ...sentence && { sentence },
  report: (0,part$2.Ik)({
    file: part$2.Qq,
    name: part$2.Qq,
    wave: part$2.Qq,
    target: part$2.Qq,
    region: part$2.Qq,
    verdict: (0,part$2.KR)("verdict"),
    rehearsal: { type: "boolean" },
    judgedAsOf: part$2.E9,
    observedAt: part$2.E9,
    counts: (0,part$2.KR)("counts")
  }, ["wave"]),
  cause: (0,part$2.Ik)({ what: (0,part$2.KR)("sentence"), results: part$2.ai, blockers: part$2.ai, files: part$2.Te }),
  finding: (0,part$2.Ik)({
    check: part$2.ij,
    title: part$2.Qq,
    section: { type: "string", enum: ["blocking", "unknown", "warnings", "notices", "waived"] },
    results: part$2.ai,
    why: { ...(0,part$2.KR)("sentence"), description: "of most of them" },
    files: part$2.Te
  })
};
var FLEET_SHAPE = (0,part$2.Ik)({
  $schema: part$2.Qq,
  version: { type: "integer", const: 1 },
  verdict: { ...(0,part$2.KR)("verdict"), description: "the worst of all" },
  rehearsal: { type: "boolean", description: "whether any of them is one" },
  counts: (0,part$2.KR)("counts"),
  reports: { ...(0,part$2.p_)("report"), description: "the worst first" },
  causes: { ...(0,part$2.p_)("cause"), description: "what happened once, in most reports first" },
  findings: { ...(0,part$2.p_)("finding"), description: "by check, blocking first" }
});
var FLEET_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: part$0.Z,
  title: "Readiness of a fleet",
  ...FLEET_SHAPE,
  $defs: FLEET_DEFINITIONS
};
function fleetJson(fleet) {
  return `${(0,part$7.K)(JSON.stringify((0,part$2.bp)(fleet, FLEET_SHAPE, FLEET_DEFINITIONS), void 0, 2))}
`;
}
 }),
 1685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
 }),
 2691:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( FLEET_SCHEMA_ID),
   a: () => ( fleetOf)
 });
 var part$1 = __webpack_require__(865);
 var part$0 = __webpack_require__(1686);
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
 })
};
