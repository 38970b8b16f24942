export const id = 831;
export const ids = [831];
export const modules = {
 7296:
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
 }),
 4997:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
 }),
 9831:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( parseReport),
   renderJson: () => ( renderJson)
 });
 var _chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7296);
 var _chunk_JPTOHTLQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4997);
 var _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3448);
 var _chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);
var import__ = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_2__ .f1)((0,_chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_0__ .q)(), 1);
var text = { type: "string", maxLength: 2e4 };
var texts = { type: "array", items: text };
var number = { type: "integer", minimum: 0 };
var time = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" };
var ref = (name) => ({ $ref: `#/$defs/${name}` });
var list = (name) => ({ type: "array", items: ref(name) });
function object(properties, optional = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}
var checkId = { type: "string", pattern: "^[A-Z]{2,8}-\\d{2,4}$" };
var side = object({ subscription: text, region: text });
var DEFINITIONS = {
  sentence: {
    description: "Prose with data in it; the data stands between backticks, which pair.",
    type: "string",
    maxLength: 2e4,
    pattern: "^[^`]*(`[^`]*`[^`]*)*$"
  },
  area: { type: "string", enum: _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_3__ .x },
  verdict: {
    description: "ready: no unwaived blocker fails and none is unknown. not-ready: one fails. unknown: none fails, but one could not be judged.",
    type: "string",
    enum: ["ready", "not-ready", "unknown"]
  },
  place: object({
    file: text,
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
    path: text
  }),
  counts: object({
    blockers: number,
    unknowns: { ...number, description: "blockers whose outcome is unknown" },
    warnings: number,
    softUnknowns: { ...number, description: "warnings and notices whose outcome is unknown" },
    notices: number,
    waived: number,
    passed: number,
    notApplicable: number
  }),
  evidence: object({ label: text, value: text }),
  fix: object({ text: ref("sentence"), command: text, snippet: text }, ["command", "snippet"]),
  waiver: object({
    owner: text,
    reason: text,
    expires: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    daysLeft: { type: "integer", description: "whole days from the run to the end of the waiver" }
  }),
  result: object({
    id: {
      type: "string",
      pattern: "^[0-9a-f]{16}$",
      description: "the same over runs as long as check and facets stay"
    },
    check: checkId,
    title: text,
    area: ref("area"),
    severity: { type: "string", enum: ["blocker", "warning", "notice"] },
    outcome: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable", "waived"] },
    subject: text,
    place: ref("place"),
    scope: text,
    why: ref("sentence"),
    ready: { ...ref("sentence"), description: "what ready would mean" },
    fix: ref("fix"),
    evidence: list("evidence"),
    facets: {
      type: "object",
      description: "what a waiver can match",
      additionalProperties: text
    },
    resources: texts,
    workloads: texts,
    waves: texts,
    waiver: ref("waiver")
  }, ["scope", "fix", "waiver"]),
  wave: object({
    name: text,
    verdict: ref("verdict"),
    start: time,
    end: time,
    dependsOn: texts,
    workloads: texts,
    gates: list("area"),
    counts: ref("counts")
  }),
  workload: object({
    name: text,
    verdict: ref("verdict"),
    waves: texts,
    resources: number,
    counts: ref("counts")
  }),
  missingFact: object({
    fact: text,
    scope: text,
    why: ref("sentence"),
    permission: text,
    correlationId: text,
    checks: { type: "array", items: checkId }
  }, ["permission", "correlationId"]),
  notJudged: object({
    what: ref("sentence"),
    count: number,
    items: { type: "array", maxItems: 50, items: text }
  })
};
var REPORT_SHAPE = object({
  $schema: text,
  version: { type: "integer", const: 1 },
  tool: object({ name: text, version: text }),
  manifest: object({ file: text, name: text }),
  cloud: text,
  source: side,
  target: side,
  judgedAt: time,
  facts: object({ from: { type: "string", enum: ["live", "snapshot", "none"] }, observedAt: time }),
  wave: { ...text, description: "the wave that was asked for, when one was" },
  verdict: ref("verdict"),
  counts: ref("counts"),
  waves: list("wave"),
  workloads: list("workload"),
  dependencies: { type: "array", items: object({ from: text, to: text }) },
  results: { ...list("result"), description: "blocking first, the order of every surface" },
  missingFacts: list("missingFact"),
  notJudged: list("notJudged")
}, ["wave"]);
var REPORT_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:azure-relocation-readiness:report:1",
  title: "Relocation readiness report",
  ...REPORT_SHAPE,
  $defs: DEFINITIONS
};
var MOST_CHARACTERS = 1e8;
function renderJson(report) {
  const text2 = JSON.stringify(arranged(report, REPORT_SHAPE), void 0, 2);
  return `${(0,_chunk_JPTOHTLQ_js__WEBPACK_IMPORTED_MODULE_4__ .K)(text2)}
`;
}
function arranged(value, given) {
  const shape = given.$ref === void 0 ? given : DEFINITIONS[given.$ref.slice("#/$defs/".length)] ?? given;
  if (Array.isArray(value))
    return value.map((item) => arranged(item, shape.items ?? {}));
  if (typeof value !== "object" || value === null)
    return value;
  const entries = new Map(Object.entries(value));
  const keys = shape.properties === void 0 ? [...entries.keys()].sort() : Object.keys(shape.properties);
  return Object.fromEntries(keys.filter((key) => entries.get(key) !== void 0).map((key) => [key, arranged(entries.get(key), shape.properties?.[key] ?? {})]));
}
var compiled;
function validator() {
  compiled ??= new import__.Ajv2020({ strict: true }).compile(REPORT_SCHEMA);
  return compiled;
}
function parseReport(text2, file) {
  if (text2.length > MOST_CHARACTERS)
    throw refused(file, "the report is too large");
  let value;
  try {
    value = JSON.parse(text2.replace(/^\ufeff/, ""));
  } catch {
    throw refused(file, "the report is not JSON");
  }
  const fits = validator();
  if (!fits(value)) {
    const [error] = fits.errors ?? [];
    const path = (error?.instancePath ?? "").slice(0, 200) || "(document)";
    throw refused(file, "the report does not fit its schema", path, error?.message);
  }
  const mismatch = contradiction(value);
  if (mismatch !== void 0)
    throw refused(file, "the report contradicts itself", mismatch);
  return value;
}
function contradiction(report) {
  if (report.verdict !== (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_5__ .V)(report.results))
    return "/verdict";
  const counts = Object.entries((0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_5__ .m)(report.results));
  const given = new Map(Object.entries(report.counts));
  return counts.every(([name, number2]) => given.get(name) === number2) ? void 0 : "/counts";
}
function refused(file, message, path = "(document)", detail) {
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .IF)(detail === void 0 ? message : `${message}: ${detail}`, {
    place: { file, line: 1, column: 1, path },
    expected: "a readiness report (version 1) as `relocation check --format json` writes it"
  });
}
 })
};
