export const id = 9593;
export const ids = [9593];
export const modules = {
 9593:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   jsonText: () => ( part$0.s$),
   parseReport: () => ( part$0.MM),
   renderJson: () => ( part$0.hF)
 });
 var part$0 = __webpack_require__(5805);
 var part$1 = __webpack_require__(398);
 var part$2 = __webpack_require__(788);
 var part$3 = __webpack_require__(2608);
 var part$4 = __webpack_require__(8439);
 var part$5 = __webpack_require__(2113);
 var part$6 = __webpack_require__(3690);
 var part$7 = __webpack_require__(7341);
 }),
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
