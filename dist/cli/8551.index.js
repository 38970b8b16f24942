export const id = 8551;
export const ids = [8551];
export const modules = {
 5805:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   MM: () => ( parseReport),
   hF: () => ( renderJson),
   s$: () => ( jsonText)
 });
 var part$0 = __webpack_require__(398);
 var part$1 = __webpack_require__(788);
 var part$2 = __webpack_require__(2608);
 var part$3 = __webpack_require__(8439);
 var part$7 = __webpack_require__(8739);
 var part$5 = __webpack_require__(865);
 var part$6 = __webpack_require__(1685);
 var part$4 = __webpack_require__(7341);
var import__ = (0,part$4.f1)((0,part$0.q)(), 1);
function shapeOf(version, later, own) {
  const properties = Object.entries(part$1.bl.properties ?? {}).filter(([name]) => !later.includes(name));
  const required = (part$1.bl.required ?? []).filter((name) => !later.includes(name));
  return {
    ...part$1.bl,
    properties: { ...Object.fromEntries(properties), ...own, version: { type: "integer", const: version } },
    required: [... new Set([...required, ...Object.keys(own).filter((name) => name !== "call")])],
    $defs: part$1.LX
  };
}
var LATER_THAN_2 = [
  "judgedAsOf",
  "rehearsal",
  "call",
  "concessions",
  "refused",
  "base",
  "causes",
  "policy",
  "quotas",
  "cost",
  "consistency",
  "replications",
  "regions",
  "methods",
  "brief"
];
var { call } = part$1.LX;
var REPORT_SCHEMA_2 = shapeOf(2, LATER_THAN_2, {
  judgedAt: part$2.E9,
  call: { ...call, properties: { ...call?.properties, now: part$2.E9 } }
});
var REPORT_SCHEMA_1 = shapeOf(1, [...LATER_THAN_2, "checks"], { judgedAt: part$2.E9 });
function fromVersion2({ judgedAt, call: call2, ...report }) {
  const { now, ...rest } = call2 ?? {};
  return {
    ...report,
    $schema: part$1.PP,
    version: 3,
    judgedAsOf: judgedAt,
    rehearsal: now !== void 0,
    concessions: waiversOf(report.results),
    refused: [],
    causes: [],
    ...Object.keys(rest).length === 0 ? {} : { call: rest }
  };
}
function fromVersion1(report) {
  return fromVersion2({ ...report, version: 2, checks: checksOf(report.results) });
}
function waiversOf(results) {
  const own = (0,part$5.$)(results.filter(({ waiver }) => waiver !== void 0), ({ check, waiver }) => JSON.stringify([check, waiver?.owner, waiver?.expires]));
  return [...own.values()].flatMap((same) => {
    const [first] = same;
    if (first?.waiver === void 0)
      return [];
    return [
      {
        kind: "waiver",
        subject: first.check,
        by: first.waiver.owner,
        until: first.waiver.expires,
        findings: same.length,
        blockers: same.filter(({ severity }) => severity === "blocker").length,
        change: "not-compared"
      }
    ];
  });
}
function checksOf(results) {
  const checks = new Map();
  for (const { check: id, title, area, severity } of results) {
    const page = `docs/checks/${id}.md`;
    if (!checks.has(id))
      checks.set(id, { id, title, area, severity, page });
  }
  return [...checks.values()];
}
var MOST_CHARACTERS = 1e8;
function renderJson(report) {
  return jsonText(report, part$1.bl);
}
function jsonText(document, shape, definitions = part$1.LX) {
  const text = JSON.stringify((0,part$2.bp)(document, shape, definitions), void 0, 2);
  return `${(0,part$6.K)(text)}
`;
}
var validators = {};
function current() {
  validators.current ??= new import__.Ajv2020({ strict: true }).compile(part$1.DC);
  return validators.current;
}
function version1() {
  validators.version1 ??= new import__.Ajv2020({ strict: true }).compile(REPORT_SCHEMA_1);
  return validators.version1;
}
function version2() {
  validators.version2 ??= new import__.Ajv2020({ strict: true }).compile(REPORT_SCHEMA_2);
  return validators.version2;
}
function parseReport(text, file) {
  if (text.length > MOST_CHARACTERS)
    throw refused(file, "the report is too large");
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw refused(file, "the report is not JSON");
  }
  const report = fitting(value, file);
  const mismatch = contradiction(report);
  if (mismatch !== void 0)
    throw refused(file, "the report contradicts itself", mismatch);
  return report;
}
function fitting(value, file) {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : void 0;
  if (version === 1) {
    const fits2 = version1();
    if (fits2(value))
      return fromVersion1(value);
    throw schemaRefusal(file, fits2.errors);
  }
  if (version === 2) {
    const fits2 = version2();
    if (fits2(value))
      return fromVersion2(value);
    throw schemaRefusal(file, fits2.errors);
  }
  const fits = current();
  if (fits(value))
    return value;
  throw schemaRefusal(file, fits.errors);
}
function schemaRefusal(file, errors) {
  const [error] = errors ?? [];
  const path = (error?.instancePath ?? "").slice(0, 200) || "(document)";
  return refused(file, "the report does not fit its schema", path, error?.message);
}
function contradiction(report) {
  if (report.verdict !== (0,part$7.V)(report.results))
    return "/verdict";
  const counts = Object.entries((0,part$7.m)(report.results));
  const given = new Map(Object.entries(report.counts));
  return counts.every(([name, number]) => given.get(name) === number) ? void 0 : "/counts";
}
function refused(file, message, path = "(document)", detail) {
  return (0,part$3.IF)(detail === void 0 ? message : `${message}: ${detail}`, {
    place: { file, line: 1, column: 1, path },
    expected: "a readiness report (version 3, 2 or 1) as `relocation check --format json` writes it"
  });
}
 }),
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
 }),
 8551:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   mergedReports: () => ( mergedReports)
 });
 var part$0 = __webpack_require__(2691);
 var part$1 = __webpack_require__(5007);
 var part$2 = __webpack_require__(9827);
 var part$3 = __webpack_require__(1780);
 var part$4 = __webpack_require__(474);
 var part$5 = __webpack_require__(1467);
 var part$6 = __webpack_require__(6379);
 var part$7 = __webpack_require__(690);
 var part$8 = __webpack_require__(4916);
 var part$9 = __webpack_require__(2593);
 var part$10 = __webpack_require__(4442);
 var part$11 = __webpack_require__(970);
 var part$12 = __webpack_require__(83);
 var part$13 = __webpack_require__(9330);
 var part$14 = __webpack_require__(5805);
 var part$15 = __webpack_require__(398);
 var part$16 = __webpack_require__(788);
 var part$17 = __webpack_require__(2608);
 var part$18 = __webpack_require__(8439);
 var part$19 = __webpack_require__(3913);
 var part$20 = __webpack_require__(2113);
 var part$21 = __webpack_require__(3690);
 var part$22 = __webpack_require__(1686);
 var part$24 = __webpack_require__(5879);
 var part$23 = __webpack_require__(7341);
var KIND = {
  ...part$1.h1,
  what: (0,part$24.cv)`the report`,
  outside: (0,part$24.cv)`copy the report below the folder that the command runs in`,
  example: "report.json",
  most: 100 * part$19.D6,
  tooLarge: (file) => (0,part$18.IF)((0,part$24.cv)`the report ${file} is larger than any report`)
};
async function mergedReports(paths, root) {
  const reports = [];
  for (const path of paths) {
    const { file, bytes } = await (0,part$4.t)(path, root, KIND);
    if (reports.some((one) => one.file === file))
      throw (0,part$18.IF)((0,part$24.cv)`the report ${file} is named twice`, { help: "name each report once" });
    const text = (0,part$6.Hp)(bytes);
    if (text === void 0)
      throw (0,part$18.IF)((0,part$24.cv)`${(0,part$24.lS)(KIND.what)} ${file} is not UTF-8 text`);
    reports.push({ file, report: (0,part$14.MM)(text, file) });
  }
  return (0,part$0.a)(reports);
}
 }),
 8739:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   V: () => ( verdictOf),
   m: () => ( countsOf)
 });
function countsOf(results) {
  const of = (outcome, ...severities) => results.filter((result) => result.outcome === outcome && severities.includes(result.severity)).length;
  return {
    blockers: of("fail", "blocker"),
    unknowns: of("unknown", "blocker"),
    warnings: of("fail", "warning"),
    softUnknowns: of("unknown", "warning", "notice"),
    notices: of("fail", "notice"),
    waived: of("waived", "blocker", "warning", "notice"),
    passed: of("pass", "blocker", "warning", "notice"),
    notApplicable: of("not-applicable", "blocker", "warning", "notice")
  };
}
function verdictOf(results) {
  const blockers = results.filter((result) => result.severity === "blocker");
  if (blockers.some((result) => result.outcome === "fail"))
    return "not-ready";
  if (blockers.some((result) => result.outcome === "unknown"))
    return "unknown";
  return results.some((result) => result.area !== "wave") ? "ready" : "unknown";
}
 })
};
