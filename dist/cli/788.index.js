export const id = 788;
export const ids = [788];
export const modules = {
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
 788:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   DC: () => ( REPORT_SCHEMA),
   LX: () => ( DEFINITIONS),
   PP: () => ( REPORT_SCHEMA_ID),
   bl: () => ( REPORT_SHAPE)
 });
 var part$0 = __webpack_require__(2608);
 var part$3 = __webpack_require__(8758);
 var part$1 = __webpack_require__(3690);
 var part$2 = __webpack_require__(9872);
var BRIEF_DEFINITIONS = {
  brief: (0,part$0.Ik)({
    wave: part$0.Qq,
    start: { ...part$0.Qq, description: "as the manifest has it, with its offset" },
    window: { ...part$0.Qq, description: "ISO 8601 duration" },
    before: {
      type: "array",
      items: (0,part$0.Ik)({ wave: part$0.Qq, state: { type: "string", enum: ["closed", "over", "open"] } })
    },
    steps: { ...(0,part$0.p_)("briefStep"), description: "in the order in which they can be done" },
    rollback: (0,part$0.KR)("rollback"),
    probes: { type: "array", items: (0,part$0.Ik)({ url: part$0.Qq, expect: part$0.ai }, ["expect"]) },
    approvers: part$0.Te,
    decommission: { ...part$0.vd, description: "the day after which the source may go" }
  }, ["window", "rollback", "decommission"]),
  briefStep: (0,part$0.Ik)({
    resource: part$0.Qq,
    type: part$0.Qq,
    from: part$0.Qq,
    to: part$0.Qq,
    relocation: { type: "string", enum: ["hot", "warm", "cold"] },
    tool: part$0.Qq,
    size: part$0.Qq,
    files: part$0.ai,
    after: part$0.Te
  }, ["from", "to", "relocation", "tool", "size", "files"]),
  rollback: (0,part$0.Ik)({ owner: part$0.Qq, decideWithin: part$0.Qq, triggers: part$0.Te, to: part$0.Te }, [
    "owner",
    "decideWithin"
  ])
};
var CHECK_DEFINITIONS = {
  check: (0,part$0.Ik)({
    id: part$0.ij,
    title: part$0.Qq,
    area: (0,part$0.KR)("area"),
    severity: part$0.yf,
    page: {
      type: "string",
      pattern: "^docs/checks/[A-Z]{2,8}-\\d{2,4}\\.md$",
      description: "its page, from the root of the tool's repository"
    },
    step: { type: "string", enum: part$1.UT, description: "step of the relocation method" },
    attestable: { type: "boolean", description: "whether a person may settle it" },
    rule: (0,part$0.KR)("rule")
  }, ["step", "attestable", "rule"]),
  rule: (0,part$0.Ik)({
    looksAt: (0,part$0.KR)("sentence"),
    ready: (0,part$0.KR)("sentence"),
    failsWhen: (0,part$0.p_)("sentence"),
    howToFix: (0,part$0.KR)("sentence"),
    sources: { type: "array", items: { ...part$0.Qq, pattern: "^https://[^\\s<>\"'`]+$" } }
  })
};
var SUM = { name: part$0.Qq, source: part$0.vj, target: part$0.vj, complete: { type: "boolean" } };
var COST_DEFINITIONS = {
  costSum: (0,part$0.Ik)(SUM, ["source"]),
  costOfWave: (0,part$0.Ik)({ ...SUM, overlapDays: part$0.ai, overlap: part$0.vj }, ["source", "overlapDays", "overlap"]),
  costOfResource: (0,part$0.Ik)({ ...SUM, way: { type: "string", enum: ["actual", "list"] } }, ["source"]),
  unpriced: (0,part$0.Ik)({ name: part$0.Qq, source: part$0.vj, why: (0,part$0.KR)("sentence") }, ["source"]),
  costTable: (0,part$0.Ik)({
    currency: part$0.Qq,
    from: part$0.vd,
    to: part$0.vd,
    source: { ...part$0.vj, description: "actual cost a month of what moves" },
    target: { ...part$0.vj, description: "of what has a price, a month" },
    coverage: { type: "number", minimum: 0, description: "from 0 to 1" },
    billed: part$0.ai,
    priced: part$0.ai,
    workloads: (0,part$0.p_)("costSum"),
    waves: (0,part$0.p_)("costOfWave"),
    resources: { ...(0,part$0.p_)("costOfResource"), maxItems: 500 },
    resourcesTotal: part$0.ai,
    unpriced: { ...(0,part$0.p_)("unpriced"), maxItems: 200 },
    unpricedTotal: part$0.ai,
    beside: (0,part$0.Ik)({ resources: part$0.ai, source: part$0.vj, names: part$0.Te }),
    transfer: (0,part$0.Ik)({ gib: part$0.vj, amount: part$0.vj, meter: part$0.Qq })
  }, ["source", "coverage", "beside", "transfer"])
};
var TABLE_DEFINITIONS = {
  quotaRow: (0,part$0.Ik)({
    provider: part$0.Qq,
    region: part$0.Qq,
    counter: part$0.Qq,
    title: part$0.Qq,
    unit: part$0.Qq,
    outcome: { type: "string", enum: ["fits", "tight", "short", "unknown"] },
    need: { ...part$0.vj, description: "absent while the deployment leaves it open" },
    most: { ...part$0.vj, description: "after scaling and during upgrades" },
    used: part$0.vj,
    limit: part$0.vj,
    left: { ...part$0.vj, description: "after the move. Less than 0 where the limit does not suffice" },
    headroom: { ...part$0.vj, description: "what must stay free" },
    request: { ...part$0.vj, description: "a limit that suffices, where the present one does not" }
  }, ["need", "most", "left", "headroom", "request"]),
  consistencyRow: (0,part$0.Ik)({
    resource: part$0.Qq,
    from: { ...part$0.Qq, description: "absent where it takes the place of nothing that the manifest names" },
    to: part$0.Qq,
    equal: { ...part$0.ai, description: "settings that both sides have alike" },
    settings: (0,part$0.p_)("consistencySetting")
  }, ["from"]),
  consistencySetting: (0,part$0.Ik)({
    property: part$0.Qq,
    source: part$0.Qq,
    target: part$0.Qq,
    instead: { ...part$0.Qq, description: "what the cloud of the target has in its place" },
    judged: {
      type: "string",
      enum: ["stricter", "weaker", "differs", "missing", "unknown", "not-offered"]
    },
    toldBy: { ...part$0.ij, description: "the check that judges this setting by itself" }
  }, ["target", "instead", "toldBy"]),
  replicationLine: (0,part$0.Ik)({
    resource: part$0.Qq,
    list: part$0.Qq,
    judged: {
      type: "string",
      enum: ["caught-up", "switched", "behind", "unknown", "elsewhere", "none"]
    },
    copy: { ...part$0.Qq, description: "absent where the service shows none" },
    state: { ...part$0.Qq, description: "as the service writes it, absent where it shows none" },
    role: { ...part$0.Qq, description: "what the source is in it" },
    partner: part$0.Qq,
    region: part$0.Qq,
    progress: { ...part$0.vj, description: "of the first copy, in percent" },
    pending: { ...part$0.vj, description: "operations that have not come across yet" },
    lag: { ...part$0.vj, description: "seconds that it is behind" },
    since: { ...part$0.Qq, description: "when it began" },
    asOf: { ...part$0.Qq, description: "for when state and lag hold" }
  }, ["copy", "state", "role", "partner", "region", "progress", "pending", "lag", "since", "asOf"])
};
var SPOT = {
  file: part$0.Qq,
  line: { type: "integer", minimum: 1 },
  column: { type: "integer", minimum: 1 }
};
var DEFINITIONS = {
  sentence: part$0.gz,
  area: { type: "string", enum: part$2.x },
  phase: { type: "string", enum: part$1.ZG, description: "what a wave is judged for" },
  verdict: {
    description: "ready: no unwaived blocker fails and none is unknown. not-ready: one fails. unknown: none fails, but one could not be judged.",
    type: "string",
    enum: ["ready", "not-ready", "unknown"]
  },
  place: (0,part$0.Ik)({
    ...SPOT,
    path: part$0.Qq,
    address: { ...part$0.Qq, description: "what Terraform calls the resource" },
    listed: { ...(0,part$0.Ik)(SPOT), description: "where the manifest names the file" }
  }, ["address", "listed"]),
  counts: (0,part$0.Ik)({
    blockers: part$0.ai,
    unknowns: { ...part$0.ai, description: "blockers whose outcome is unknown" },
    warnings: part$0.ai,
    softUnknowns: { ...part$0.ai, description: "warnings and notices whose outcome is unknown" },
    notices: part$0.ai,
    waived: part$0.ai,
    passed: part$0.ai,
    notApplicable: part$0.ai
  }),
  evidence: (0,part$0.Ik)({ label: part$0.Qq, value: part$0.Qq }),
  fix: (0,part$0.Ik)({ text: (0,part$0.KR)("sentence"), command: part$0.Qq, snippet: part$0.Qq }, ["command", "snippet"]),
  waiver: (0,part$0.Ik)({
    owner: part$0.Qq,
    reason: part$0.Qq,
    expires: part$0.vd,
    daysLeft: { type: "integer", description: "whole days from the run to the end of the waiver" }
  }),
  result: (0,part$0.Ik)({
    id: {
      type: "string",
      pattern: "^[0-9a-f]{16}$",
      description: "the same over runs as long as check and facets stay"
    },
    check: part$0.ij,
    title: part$0.Qq,
    area: (0,part$0.KR)("area"),
    severity: part$0.yf,
    outcome: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable", "waived"] },
    subject: part$0.Qq,
    place: (0,part$0.KR)("place"),
    scope: part$0.Qq,
    why: (0,part$0.KR)("sentence"),
    ready: { ...(0,part$0.KR)("sentence"), description: "what ready would mean" },
    fix: (0,part$0.KR)("fix"),
    evidence: (0,part$0.p_)("evidence"),
    facets: {
      type: "object",
      description: "what a waiver can match",
      additionalProperties: part$0.Qq
    },
    gatesAt: { ...(0,part$0.KR)("phase"), description: "the phase from which it gates, where it does not now" },
    waitsFor: { ...part$0.Pf, description: "the cause that it waits for with others" },
    folded: { ...part$0.Te, description: "ids of the findings that it stands for" },
    resources: part$0.Te,
    workloads: part$0.Te,
    waves: part$0.Te,
    waiver: (0,part$0.KR)("waiver")
  }, ["scope", "fix", "gatesAt", "waitsFor", "folded", "waiver"]),
  wave: (0,part$0.Ik)({
    name: part$0.Qq,
    verdict: (0,part$0.KR)("verdict"),
    start: part$0.E9,
    end: part$0.E9,
    dependsOn: part$0.Te,
    workloads: part$0.Te,
    gates: (0,part$0.p_)("area"),
    phase: (0,part$0.KR)("phase"),
    counts: (0,part$0.KR)("counts")
  }, ["phase"]),
  workload: (0,part$0.Ik)({
    name: part$0.Qq,
    verdict: (0,part$0.KR)("verdict"),
    waves: part$0.Te,
    resources: part$0.ai,
    counts: (0,part$0.KR)("counts")
  }),
  ...TABLE_DEFINITIONS,
  ...part$0._m,
  ...COST_DEFINITIONS,
  missingFact: (0,part$0.Ik)({
    fact: part$0.Qq,
    scope: part$0.Qq,
    why: (0,part$0.KR)("sentence"),
    permission: part$0.Qq,
    correlationId: part$0.Qq,
    cause: part$0.Pf,
    checks: { type: "array", items: part$0.ij }
  }, ["permission", "correlationId", "cause"]),
  cause: (0,part$0.Ik)({
    id: part$0.Pf,
    what: (0,part$0.KR)("sentence"),
    results: { ...part$0.ai, description: "results that wait for it" },
    blockers: part$0.ai,
    facts: { ...part$0.ai, description: "facts that it hides" },
    permissions: part$0.Te
  }, ["permissions"]),
  notJudged: (0,part$0.Ik)({
    what: (0,part$0.KR)("sentence"),
    count: part$0.ai,
    items: { type: "array", maxItems: 50, items: part$0.Qq }
  }),
  way: (0,part$0.Ik)({ relocation: { type: "string", enum: ["hot", "warm", "cold"] }, tool: part$0.Qq }, ["tool"]),
  methodAdvice: (0,part$0.Ik)({
    type: part$0.Qq,
    resources: part$0.Te,
    recommended: (0,part$0.KR)("way"),
    declared: (0,part$0.KR)("way"),
    how: { ...(0,part$0.KR)("sentence"), description: "the tool in words" },
    why: (0,part$0.KR)("sentence"),
    guide: { ...part$0.Qq, pattern: part$3.fq },
    documented: { type: "boolean", description: "whether a page confirms the method" }
  }, ["declared", "guide"]),
  ...CHECK_DEFINITIONS,
  call: (0,part$0.Ik)({
    snapshot: part$0.Qq,
    moreSnapshots: part$0.Te,
    policies: part$0.Te,
    requireGates: (0,part$0.p_)("area"),
    waiversFrom: { type: "string", enum: ["base"] },
    maxWaiver: part$0.Qq,
    maxAge: part$0.Qq,
    phase: (0,part$0.KR)("phase"),
    probe: { type: "boolean" }
  }, [
    "snapshot",
    "moreSnapshots",
    "policies",
    "requireGates",
    "waiversFrom",
    "maxWaiver",
    "maxAge",
    "phase",
    "probe"
  ]),
  concession: (0,part$0.Ik)({
    kind: { type: "string", enum: ["waiver", "attestation", "closed"] },
    subject: part$0.Qq,
    by: part$0.Qq,
    until: part$0.vd,
    since: part$0.vd,
    findings: part$0.ai,
    blockers: part$0.ai,
    change: {
      type: "string",
      enum: ["same", "changed", "added", "not-compared"],
      description: "how it stands to the manifest of the base branch"
    }
  }, ["until", "since"]),
  ...BRIEF_DEFINITIONS,
  refused: (0,part$0.Ik)({ what: part$0.Qq, why: (0,part$0.KR)("sentence") }),
  policy: (0,part$0.Ik)({ name: part$0.Qq, from: part$0.Qq, settings: (0,part$0.p_)("sentence") }),
  base: (0,part$0.Ik)({
    ref: part$0.Qq,
    why: { ...(0,part$0.KR)("sentence"), description: "why nothing was compared" },
    changes: { type: "array", items: (0,part$0.Ik)({ path: part$0.Qq, was: part$0.Qq, is: part$0.Qq }, ["was", "is"]) }
  }, ["why"])
};
var REPORT_SHAPE = (0,part$0.Ik)({
  $schema: part$0.Qq,
  version: { type: "integer", const: 3 },
  ...part$0.Vx,
  facts: (0,part$0.Ik)({
    from: { type: "string", enum: ["live", "snapshot", "none"] },
    observedAt: { ...part$0.E9, description: "by the clock of the machine that read them. No input changes it" }
  }),
  call: { ...(0,part$0.KR)("call"), description: "what the run was called with besides manifest, wave and moment" },
  byNameOnly: {
    type: "integer",
    minimum: 1,
    description: "how many planned resources there are, where no template, plan or export describes any of them"
  },
  wave: { ...part$0.Qq, description: "the wave that was asked for, when one was" },
  brief: { ...(0,part$0.KR)("brief"), description: "what people need to start that wave" },
  verdict: (0,part$0.KR)("verdict"),
  counts: (0,part$0.KR)("counts"),
  waves: (0,part$0.p_)("wave"),
  workloads: (0,part$0.p_)("workload"),
  concessions: {
    ...(0,part$0.p_)("concession"),
    description: "what the manifest states and the judgement followed"
  },
  refused: { ...(0,part$0.p_)("refused"), description: "what it states and did not count" },
  policy: { ...(0,part$0.KR)("policy"), description: "what the organisation asks of every relocation" },
  base: { ...(0,part$0.KR)("base"), description: "against the manifest of the branch that the change is to go into" },
  dependencies: { type: "array", items: (0,part$0.Ik)({ from: part$0.Qq, to: part$0.Qq }) },
  results: { ...(0,part$0.p_)("result"), description: "blocking first, the order of every surface" },
  quotas: {
    ...(0,part$0.p_)("quotaRow"),
    description: "the counters of the target that the deployment takes of, region by region"
  },
  consistency: { ...(0,part$0.p_)("consistencyRow"), description: "settings of both sides that are not the same" },
  replications: {
    ...(0,part$0.p_)("replicationLine"),
    description: "state, lag and since when of each replication"
  },
  cost: { ...(0,part$0.KR)("costTable"), description: "what the move costs a month" },
  regions: { ...(0,part$0.KR)("regionComparison"), description: "each region judged as the target" },
  causes: { ...(0,part$0.p_)("cause"), description: "what leaves many results unknown, most of them first" },
  missingFacts: (0,part$0.p_)("missingFact"),
  notJudged: (0,part$0.p_)("notJudged"),
  methods: { ...(0,part$0.p_)("methodAdvice"), description: "how each resource gets to the target" },
  checks: { ...(0,part$0.p_)("check"), description: "the checks that results and missing facts name" }
}, [
  "call",
  "byNameOnly",
  "policy",
  "wave",
  "brief",
  "base",
  "quotas",
  "cost",
  "consistency",
  "replications",
  "regions",
  "methods"
]);
var REPORT_SCHEMA_ID = "urn:azure-relocation-readiness:report:3";
var REPORT_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: REPORT_SCHEMA_ID,
  title: "Relocation readiness report",
  ...REPORT_SHAPE,
  $defs: DEFINITIONS
};
 }),
 2608:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E9: () => ( TIME),
   Ik: () => ( object),
   KR: () => ( ref),
   KU: () => ( REGIONS_SHAPE),
   Pf: () => ( causeId),
   Qq: () => ( text),
   Te: () => ( texts),
   Vx: () => ( HEAD),
   _m: () => ( REGION_DEFINITIONS),
   ai: () => ( number),
   bp: () => ( arranged),
   gz: () => ( SENTENCE),
   ij: () => ( checkId),
   mk: () => ( REGIONS_SCHEMA_ID),
   p_: () => ( list),
   vd: () => ( day),
   vj: () => ( amount),
   yf: () => ( severity)
 });
 var part$0 = __webpack_require__(2113);
var text = { type: "string", maxLength: 2e4 };
var SENTENCE = {
  description: "Prose with data in it. The data stands between backticks, which pair.",
  type: "string",
  maxLength: 2e4,
  pattern: "^[^`]*(`[^`]*`[^`]*)*$"
};
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
var HEAD = {
  tool: object({ name: text, version: text }),
  manifest: object({ file: text, name: text }),
  cloud: text,
  source: side,
  target: side,
  judgedAsOf: { ...TIME, description: "the machine's clock, or the moment that the run was called with" },
  rehearsal: { type: "boolean", description: "whether the run was called with that moment" }
};
function arranged(value, given, definitions = {}) {
  const shape = given.$ref === void 0 ? given : definitions[given.$ref.slice("#/$defs/".length)] ?? given;
  if (Array.isArray(value))
    return value.map((item) => arranged(item, shape.items ?? {}, definitions));
  if (typeof value !== "object" || value === null)
    return value;
  const entries = new Map(Object.entries(value));
  const keys = shape.properties === void 0 ? [...entries.keys()].sort() : Object.keys(shape.properties);
  return Object.fromEntries(keys.filter((key) => entries.get(key) !== void 0).map((key) => [key, arranged(entries.get(key), shape.properties?.[key] ?? {}, definitions)]));
}
var aspect = { type: "string", enum: part$0.xv };
var REGION_DEFINITIONS = {
  regionCell: object({
    aspect,
    verdict: ref("verdict"),
    why: ref("sentence"),
    shows: { ...text, description: "what to show of it in a word" }
  }, ["shows"]),
  regionFinding: object({
    aspect,
    check: checkId,
    severity,
    outcome: { type: "string", enum: ["fail", "unknown"] },
    subject: text,
    why: ref("sentence"),
    everywhere: { type: "boolean", description: "whether every region that is compared has it" }
  }),
  regionCandidate: object({
    rank: { type: "integer", minimum: 1 },
    region: text,
    isTarget: { type: "boolean", description: "whether the manifest names it as its target" },
    verdict: ref("verdict"),
    blockers: number,
    unknowns: { ...number, description: "blockers whose outcome is unknown" },
    warnings: number,
    cells: list("regionCell"),
    findings: { ...list("regionFinding"), maxItems: 50, description: "blockers first" },
    findingsTotal: number
  }),
  regionComparison: object({
    candidates: { ...list("regionCandidate"), description: "the best first" },
    checks: { ...number, description: "how many checks were judged in each region" }
  })
};
var REGIONS_SCHEMA_ID = "urn:azure-relocation-readiness:regions:1";
var REGIONS_SHAPE = object({
  $schema: text,
  version: { type: "integer", const: 1 },
  ...HEAD,
  facts: object({
    from: { type: "string", enum: ["live", "snapshot", "none"] },
    observedAt: { ...TIME, description: "by the clock of the machine that read them" }
  }),
  regions: ref("regionComparison")
});
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
