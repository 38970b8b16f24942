export const id = 671;
export const ids = [671];
export const modules = {
 4273:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   DC: () => ( REPORT_SCHEMA),
   E9: () => ( TIME),
   LX: () => ( DEFINITIONS),
   PP: () => ( REPORT_SCHEMA_ID),
   Vj: () => ( verdictOf),
   bl: () => ( REPORT_SHAPE),
   mQ: () => ( countsOf)
 });
 var part$1 = __webpack_require__(8758);
 var part$0 = __webpack_require__(3220);
var text = { type: "string", maxLength: 2e4 };
var texts = { type: "array", items: text };
var number = { type: "integer", minimum: 0 };
var amount = { type: "number" };
var TIME = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
};
var day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
var causeId = { type: "string", pattern: "^[0-9a-f]{16}$" };
var ref = (name) => ({ $ref: `#/$defs/${name}` });
var list = (name) => ({ type: "array", items: ref(name) });
function object(properties, optional = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}
var checkId = { type: "string", pattern: "^[A-Z]{2,8}-\\d{2,4}$" };
var severity = { type: "string", enum: ["blocker", "warning", "notice"] };
var side = object({ subscription: text, region: text });
var DEFINITIONS = {
  sentence: {
    description: "Prose with data in it; the data stands between backticks, which pair.",
    type: "string",
    maxLength: 2e4,
    pattern: "^[^`]*(`[^`]*`[^`]*)*$"
  },
  area: { type: "string", enum: part$0.x },
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
    expires: day,
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
    severity,
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
    waitsFor: { ...causeId, description: "the cause that it waits for with others" },
    resources: texts,
    workloads: texts,
    waves: texts,
    waiver: ref("waiver")
  }, ["scope", "fix", "waitsFor", "waiver"]),
  wave: object({
    name: text,
    verdict: ref("verdict"),
    start: TIME,
    end: TIME,
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
  quotaRow: object({
    provider: text,
    region: text,
    counter: text,
    title: text,
    unit: text,
    outcome: { type: "string", enum: ["fits", "tight", "short", "unknown"] },
    need: { ...amount, description: "absent while the plan leaves it open" },
    most: { ...amount, description: "after scaling and during upgrades" },
    used: amount,
    limit: amount,
    left: { ...amount, description: "after the move; less than 0 where the limit does not suffice" },
    headroom: { ...amount, description: "what must stay free" },
    request: { ...amount, description: "a limit that suffices, where the present one does not" }
  }, ["need", "most", "left", "headroom", "request"]),
  missingFact: object({
    fact: text,
    scope: text,
    why: ref("sentence"),
    permission: text,
    correlationId: text,
    cause: causeId,
    checks: { type: "array", items: checkId }
  }, ["permission", "correlationId", "cause"]),
  cause: object({
    id: causeId,
    what: ref("sentence"),
    results: { ...number, description: "results that wait for it" },
    blockers: number,
    facts: { ...number, description: "facts that it hides" },
    permissions: texts
  }, ["permissions"]),
  notJudged: object({
    what: ref("sentence"),
    count: number,
    items: { type: "array", maxItems: 50, items: text }
  }),
  way: object({ relocation: { type: "string", enum: ["hot", "warm", "cold"] }, tool: text }, ["tool"]),
  methodAdvice: object({
    type: text,
    resources: texts,
    recommended: ref("way"),
    declared: ref("way"),
    how: { ...ref("sentence"), description: "the tool in words" },
    why: ref("sentence"),
    guide: { ...text, pattern: part$1.fq },
    documented: { type: "boolean", description: "whether a page confirms the method" }
  }, ["declared", "guide"]),
  check: object({
    id: checkId,
    title: text,
    area: ref("area"),
    severity,
    page: {
      type: "string",
      pattern: "^docs/checks/[A-Z]{2,8}-\\d{2,4}\\.md$",
      description: "its page, from the root of the tool's repository"
    },
    rule: ref("rule")
  }, ["rule"]),
  rule: object({
    looksAt: ref("sentence"),
    ready: ref("sentence"),
    failsWhen: list("sentence"),
    howToFix: ref("sentence"),
    sources: { type: "array", items: { ...text, pattern: "^https://[^\\s<>\"'`]+$" } }
  }),
  call: object({
    snapshot: text,
    policies: texts,
    requireGates: list("area"),
    waiversFrom: { type: "string", enum: ["base"] },
    maxWaiver: text,
    maxAge: text
  }, ["snapshot", "policies", "requireGates", "waiversFrom", "maxWaiver", "maxAge"]),
  concession: object({
    kind: { type: "string", enum: ["waiver", "attestation", "closed"] },
    subject: text,
    by: text,
    until: day,
    since: day,
    findings: number,
    blockers: number,
    change: {
      type: "string",
      enum: ["same", "changed", "added", "not-compared"],
      description: "how it stands to the manifest of the base branch"
    }
  }, ["until", "since"]),
  refused: object({ what: text, why: ref("sentence") }),
  policy: object({ name: text, from: text, settings: list("sentence") }),
  base: object({
    ref: text,
    why: { ...ref("sentence"), description: "why nothing was compared" },
    changes: { type: "array", items: object({ path: text, was: text, is: text }, ["was", "is"]) }
  }, ["why"])
};
var REPORT_SHAPE = object({
  $schema: text,
  version: { type: "integer", const: 3 },
  tool: object({ name: text, version: text }),
  manifest: object({ file: text, name: text }),
  cloud: text,
  source: side,
  target: side,
  judgedAsOf: { ...TIME, description: "the machine's clock, or the moment that the run was called with" },
  rehearsal: { type: "boolean", description: "whether the run was called with that moment" },
  facts: object({
    from: { type: "string", enum: ["live", "snapshot", "none"] },
    observedAt: { ...TIME, description: "by the clock of the machine that read them; no input changes it" }
  }),
  call: { ...ref("call"), description: "what the run was called with besides manifest, wave and moment" },
  byNameOnly: {
    type: "integer",
    minimum: 1,
    description: "how many planned resources there are, where no template, plan or export describes any of them"
  },
  wave: { ...text, description: "the wave that was asked for, when one was" },
  verdict: ref("verdict"),
  counts: ref("counts"),
  waves: list("wave"),
  workloads: list("workload"),
  concessions: {
    ...list("concession"),
    description: "what the manifest states and the judgement followed"
  },
  refused: { ...list("refused"), description: "what it states and did not count" },
  policy: { ...ref("policy"), description: "what the organisation asks of every relocation" },
  base: { ...ref("base"), description: "against the manifest of the branch that the change is to go into" },
  dependencies: { type: "array", items: object({ from: text, to: text }) },
  results: { ...list("result"), description: "blocking first, the order of every surface" },
  quotas: {
    ...list("quotaRow"),
    description: "the counters of the target that the plan takes of, region by region"
  },
  causes: { ...list("cause"), description: "what leaves many results unknown, most of them first" },
  missingFacts: list("missingFact"),
  notJudged: list("notJudged"),
  methods: { ...list("methodAdvice"), description: "how each resource gets to the target" },
  checks: { ...list("check"), description: "the checks that results and missing facts name" }
}, ["call", "byNameOnly", "policy", "wave", "base", "quotas", "methods"]);
var REPORT_SCHEMA_ID = "urn:azure-relocation-readiness:report:3";
var REPORT_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: REPORT_SCHEMA_ID,
  title: "Relocation readiness report",
  ...REPORT_SHAPE,
  $defs: DEFINITIONS
};
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
 6923:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy),
   e: () => ( groupExactly)
 });
function groupExactly(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0)
      groups.set(keyOf(item), [item]);
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
    const shown = spelling.get(key.toLowerCase()) ?? key;
    spelling.set(key.toLowerCase(), shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
  }
  return groups;
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
 2671:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   parseReport: () => ( parseReport),
   renderJson: () => ( renderJson)
 });
 var part$0 = __webpack_require__(4273);
 var part$1 = __webpack_require__(2414);
 var part$4 = __webpack_require__(6923);
 var part$5 = __webpack_require__(1685);
 var part$2 = __webpack_require__(398);
 var part$3 = __webpack_require__(7341);
var import__ = (0,part$3.f1)((0,part$2.q)(), 1);
function shapeOf(version, later, own) {
  const properties = Object.entries(part$0.bl.properties ?? {}).filter(([name]) => !later.includes(name));
  const required = (part$0.bl.required ?? []).filter((name) => !later.includes(name));
  return {
    ...part$0.bl,
    properties: { ...Object.fromEntries(properties), ...own, version: { type: "integer", const: version } },
    required: [... new Set([...required, ...Object.keys(own).filter((name) => name !== "call")])],
    $defs: part$0.LX
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
  "methods"
];
var { call } = part$0.LX;
var REPORT_SCHEMA_2 = shapeOf(2, LATER_THAN_2, {
  judgedAt: part$0.E9,
  call: { ...call, properties: { ...call?.properties, now: part$0.E9 } }
});
var REPORT_SCHEMA_1 = shapeOf(1, [...LATER_THAN_2, "checks"], { judgedAt: part$0.E9 });
function fromVersion2({ judgedAt, call: call2, ...report }) {
  const { now, ...rest } = call2 ?? {};
  return {
    ...report,
    $schema: part$0.PP,
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
  const own = (0,part$4.$)(results.filter(({ waiver }) => waiver !== void 0), ({ check, waiver }) => JSON.stringify([check, waiver?.owner, waiver?.expires]));
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
  const text = JSON.stringify(arranged(report, part$0.bl), void 0, 2);
  return `${(0,part$5.K)(text)}
`;
}
function arranged(value, given) {
  const shape = given.$ref === void 0 ? given : part$0.LX[given.$ref.slice("#/$defs/".length)] ?? given;
  if (Array.isArray(value))
    return value.map((item) => arranged(item, shape.items ?? {}));
  if (typeof value !== "object" || value === null)
    return value;
  const entries = new Map(Object.entries(value));
  const keys = shape.properties === void 0 ? [...entries.keys()].sort() : Object.keys(shape.properties);
  return Object.fromEntries(keys.filter((key) => entries.get(key) !== void 0).map((key) => [key, arranged(entries.get(key), shape.properties?.[key] ?? {})]));
}
var validators = {};
function current() {
  validators.current ??= new import__.Ajv2020({ strict: true }).compile(part$0.DC);
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
  if (report.verdict !== (0,part$0.Vj)(report.results))
    return "/verdict";
  const counts = Object.entries((0,part$0.mQ)(report.results));
  const given = new Map(Object.entries(report.counts));
  return counts.every(([name, number]) => given.get(name) === number) ? void 0 : "/counts";
}
function refused(file, message, path = "(document)", detail) {
  return (0,part$1.IF)(detail === void 0 ? message : `${message}: ${detail}`, {
    place: { file, line: 1, column: 1, path },
    expected: "a readiness report (version 3, 2 or 1) as `relocation check --format json` writes it"
  });
}
 })
};
