export const id = 201;
export const ids = [201];
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
 8201:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   captureSnapshot: () => ( captureSnapshot),
   runReadiness: () => ( runReadiness)
 });
 var part$0 = __webpack_require__(5074);
 var part$1 = __webpack_require__(2890);
 var part$2 = __webpack_require__(1970);
 var part$3 = __webpack_require__(6806);
 var part$4 = __webpack_require__(6861);
 var part$5 = __webpack_require__(173);
 var part$6 = __webpack_require__(1221);
 var part$7 = __webpack_require__(9520);
 var part$8 = __webpack_require__(2464);
 var part$38 = __webpack_require__(489);
 var part$9 = __webpack_require__(52);
 var part$10 = __webpack_require__(675);
 var part$52 = __webpack_require__(6108);
 var part$11 = __webpack_require__(5342);
 var part$12 = __webpack_require__(6405);
 var part$13 = __webpack_require__(3859);
 var part$14 = __webpack_require__(8931);
 var part$15 = __webpack_require__(3564);
 var part$16 = __webpack_require__(1927);
 var part$17 = __webpack_require__(8604);
 var part$18 = __webpack_require__(938);
 var part$19 = __webpack_require__(6228);
 var part$20 = __webpack_require__(1370);
 var part$21 = __webpack_require__(7261);
 var part$47 = __webpack_require__(2392);
 var part$37 = __webpack_require__(1735);
 var part$22 = __webpack_require__(9465);
 var part$23 = __webpack_require__(5219);
 var part$24 = __webpack_require__(6375);
 var part$25 = __webpack_require__(5912);
 var part$26 = __webpack_require__(4816);
 var part$27 = __webpack_require__(1194);
 var part$45 = __webpack_require__(4322);
 var part$28 = __webpack_require__(107);
 var part$29 = __webpack_require__(7117);
 var part$46 = __webpack_require__(5504);
 var part$43 = __webpack_require__(1290);
 var part$42 = __webpack_require__(8582);
 var part$30 = __webpack_require__(4273);
 var part$31 = __webpack_require__(2414);
 var part$39 = __webpack_require__(6923);
 var part$32 = __webpack_require__(4204);
 var part$33 = __webpack_require__(1846);
 var part$40 = __webpack_require__(3220);
 var part$34 = __webpack_require__(5815);
 var part$51 = __webpack_require__(7550);
 var part$44 = __webpack_require__(837);
 var part$36 = __webpack_require__(3655);
 var part$41 = __webpack_require__(3938);
 var part$35 = __webpack_require__(7341);
 var node_fs__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3136);
 var node_timers_promises__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(8500);
var MOST = 50;
function silence(planned, checks2) {
  const types = [...new Map(planned.map(({ type }) => [type.toLowerCase(), type])).values()].sort();
  const open = [];
  const strange = [];
  for (const type of types) {
    const rows = (0,part$7.PW)(type);
    const questions = new Set(checks2.flatMap((check) => check.asks?.(type) ?? []));
    const left = (rows ?? []).filter(({ question }) => !questions.has(question));
    if (rows === void 0)
      strange.push(type);
    else if (left.length > 0)
      open.push(`${type} (${[...new Set(left.map(({ question }) => question))].join(", ")})`);
  }
  const entry = (what, items) => items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST) }];
  return [
    ...entry((0,part$36.cv)`planned types with questions that are known to refuse them and that this version does not ask (${"relocation explain TYPE"} has the words)`, open),
    ...entry((0,part$36.cv)`planned types that the table of such questions does not know`, strange)
  ];
}
function unknownIfConditional(judgement) {
  const { outcome, resources = [], why } = judgement;
  const open = resources.flatMap(({ condition }) => condition ?? []);
  if (outcome !== "fail" || resources.length === 0 || open.length < resources.length)
    return judgement;
  return {
    ...judgement,
    outcome: "unknown",
    why: (0,part$36.cv)`${(0,part$36.lS)(why)} Whether ${resources.map(({ key }) => key)} is deployed at all is known only then: ${[...new Set(open)]}.`
  };
}
function unlessDone(judgement, closed) {
  const { outcome, resources = [], waves } = judgement;
  if (closed.size === 0 || outcome !== "fail" && outcome !== "unknown")
    return judgement;
  const concerns = resources.length > 0 ? resources.every((one) => (0,part$7.$L)(one, closed)) : waves !== void 0 && (0,part$7.$L)({ waves }, closed);
  if (!concerns)
    return judgement;
  const names = [...new Set(resources.length > 0 ? resources.flatMap((one) => one.waves) : waves)];
  const { subject, place, facets } = judgement;
  return {
    subject,
    place,
    ...facets === void 0 ? {} : { facets },
    ...waves === void 0 ? {} : { waves },
    resources,
    outcome: "not-applicable",
    why: (0,part$36.cv)`Nothing is judged of what moved in ${names}, which the manifest declares closed.`
  };
}
var MOST_NAMED = 5;
function unknownWhereUnread(judgement, unread) {
  const { outcome, why, evidence = [] } = judgement;
  if (outcome === "unknown")
    return judgement;
  const open = unread.filter(({ turns }) => turns.includes(outcome));
  if (open.length === 0)
    return judgement;
  const entries = open.flatMap(({ fact }) => fact.unread);
  return {
    ...judgement,
    outcome: "unknown",
    why: (0,part$36.cv)`${(0,part$36.lS)(unreadWords(open))} As far as they could be read: ${(0,part$36.lS)(why)}`,
    evidence: [
      ...evidence,
      ...entries.slice(0, MOST_NAMED).map(({ id, name, why: wrong }) => ({
        label: "not read",
        value: name ?? id ?? wrong
      }))
    ],
    fix: { text: (0,part$36.cv)`Look at the entry that could not be read and repair it, then run again.` }
  };
}
function unreadWords(open) {
  const lists = open.map(({ ref, fact: { unread } }) => unread.length === 1 ? (0,part$36.cv)`one entry of ${(0,part$36.lS)((0,part$9.Z9)(ref))} could not be read` : (0,part$36.cv)`${unread.length} entries of ${(0,part$36.lS)((0,part$9.Z9)(ref))} could not be read`);
  const [first] = open.flatMap(({ fact }) => fact.unread);
  return (0,part$36.cv)`This could not be determined: ${(0,part$36.lS)((0,part$36.em)(lists.join("; ")))}${(0,part$36.lS)(first === void 0 ? (0,part$36.cv)`` : (0,part$36.cv)` (${(0,part$36.lS)(first.why)})`)}.`;
}
function neededFacts(checks2, context) {
  return (0,part$7.iy)(checks2.flatMap((check) => check.cases(contextOf(check, context)).flatMap((one) => [...one.needs, ...one.wants ?? []])));
}
function contextOf({ judges }, context) {
  if (judges !== "requests" || context.planned.every(part$11.yV))
    return context;
  return {
    ...context,
    planned: context.planned.filter(part$11.yV),
    untouched: context.planned.filter((one) => !(0,part$11.yV)(one))
  };
}
function* judging(check, context, read, overdue = () => void 0) {
  const judgements = [];
  const misses = [];
  for (const one of check.cases(contextOf(check, context))) {
    yield;
    const over = overdue();
    const missing = over === void 0 ? missingNeeds(one.needs, check, context, read) : [noTimeLeft(over, check, context)];
    for (const miss of missing)
      misses.push(miss);
    const [first] = missing;
    const unread = first === void 0 ? (0,part$7.W3)(one.needs, read) : [];
    for (const { ref, fact } of unread)
      misses.push(missOf(ref, fact, check));
    if (first === void 0)
      for (const judgement of one.judge(read).map(unknownIfConditional))
        judgements.push(reaching(unknownWhereUnread(judgement, unread), one));
    else
      judgements.push(reaching(unknownOf(one, first, missing), one));
  }
  const closed = (0,part$7.nJ)(context.manifest, context.now);
  return { judgements: (0,part$7.jN)(judgements.map((one) => unlessDone(one, closed))), misses };
}
function noTimeLeft(why, check, { manifest }) {
  return {
    key: "time",
    name: "time to judge",
    scope: (0,part$37.gx)(manifest.target.subscription.id),
    why: (0,part$38.L5)("timed-out", (0,part$36.cv)`There was no time left to judge it: ${(0,part$36.lS)(why)}.`),
    check: check.meta.id
  };
}
function missingNeeds(needs, check, context, read) {
  const missing = (0,part$7.b1)(needs, read).map(({ ref, why }) => missOf(ref, why, check));
  if (missing.length > 0)
    return missing;
  return needs.flatMap((need) => {
    if (!(0,part$7.qw)(need))
      return [];
    const value = read(need);
    if (value.known)
      return [];
    const scope = value.scope ?? (0,part$37.gx)(context.manifest.target.subscription.id);
    return [{ key: need.name, name: need.name, scope, why: value, check: check.meta.id }];
  });
}
function missOf(ref, why, check) {
  return { key: (0,part$7.XF)(ref), name: factName(ref), scope: (0,part$9.de)(ref), why, check: check.meta.id };
}
function unknownOf(one, first, missing) {
  const reasons = [...new Set(missing.map((miss) => miss.why.detail))];
  const why = reasons.length === 1 ? first.why.detail : joined(reasons);
  const permissions = [...new Set(missing.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    misses: first.why,
    subject: one.subject,
    place: one.place,
    facets: one.facets,
    resources: one.resources,
    ...one.waves === void 0 ? {} : { waves: one.waves },
    ...severityOf(one),
    ...first.why.scope === void 0 ? {} : { scope: first.why.scope },
    why: (0,part$36.cv)`Could not be judged: ${(0,part$36.lS)(why)}`,
    evidence: missing.flatMap(({ name, why: { status, correlationId } }) => [
      { label: "missing fact", value: name },
      ...status === void 0 ? [] : [{ label: "HTTP status", value: String(status) }],
      ...correlationId === void 0 ? [] : [{ label: "correlation id", value: correlationId }]
    ]),
    ...permissions.length > 0 ? {
      fix: {
        text: (0,part$36.cv)`Grant the identity of the run ${permissions} there; the role ${"Reader"} holds it.`
      }
    } : one.hint === void 0 ? {} : { fix: { text: one.hint } }
  };
}
function reaching(judgement, { reach = [] }) {
  const { outcome, resources = [] } = judgement;
  if (outcome !== "unknown" || reach.length === 0)
    return judgement;
  return { ...judgement, resources: [... new Set([...resources, ...reach])] };
}
function severityOf({ severity, severityUnasked = severity }) {
  return severityUnasked === void 0 ? {} : { severity: severityUnasked };
}
function joined(reasons) {
  const [first, second, ...rest] = reasons;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return (0,part$36.em)([first, second].join(" ") + more);
}
function factName(ref) {
  const words = (0,part$9.Gk)(ref.kind);
  const item = (0,part$9.Tu)(ref);
  return item === void 0 ? words : `${words} (${item})`;
}
function infoOf(meta) {
  const { id, title, area: area2, severity } = meta;
  return {
    id,
    title,
    area: area2,
    severity,
    page: `docs/checks/${id}.md`,
    rule: {
      looksAt: (0,part$36.em)(meta.looksAt),
      ready: (0,part$36.em)(meta.ready),
      failsWhen: meta.failsWhen.map(part$36.em),
      howToFix: (0,part$36.em)(meta.howToFix),
      sources: meta.sources
    }
  };
}
var MOST_OF_SUBJECT = 500;
var MOST_OF_VALUE = 2e3;
function resultId(check, facets, subject, repeat) {
  const identity = [
    check,
    ...Object.entries(facets).sort().map((facet) => facet.join("=")),
    subject,
    ...repeat === void 0 ? [] : [`repeat ${String(repeat)}`]
  ];
  return (0,part$21.Rj)(identity.join("|")).slice("sha256:".length);
}
function resultOf(check, judgement, context) {
  const { meta } = check;
  const resources = judgement.resources ?? [];
  const facets = judgement.facets ?? {};
  const waves = resources.length > 0 ? new Set(resources.flatMap((resource) => resource.waves)) : new Set(judgement.waves ?? context.manifest.waves.map((wave) => wave.name));
  return {
    id: resultId(meta.id, facets, judgement.subject, judgement.repeat),
    check: meta.id,
    title: meta.title,
    area: meta.area,
    severity: judgement.severity ?? meta.severity,
    outcome: judgement.outcome,
    subject: (0,part$33.$Q)(judgement.subject, MOST_OF_SUBJECT),
    place: judgement.place,
    ...judgement.scope === void 0 ? {} : { scope: judgement.scope },
    why: judgement.why,
    ready: (0,part$36.em)(meta.ready),
    ...judgement.fix === void 0 ? {} : { fix: judgement.fix },
    evidence: (judgement.evidence ?? []).map(({ label, value }) => ({
      label,
      value: (0,part$33.$Q)(value, MOST_OF_VALUE)
    })),
    facets,
    resources: resources.map((resource) => resource.key),
    workloads: [
      ... new Set([...resources.map((resource) => resource.workload), ...judgement.workloads ?? []])
    ],
    waves: context.manifest.waves.filter((wave) => waves.has(wave.name) && !(0,part$7.Lx)(wave, context.now)).map(({ name }) => name)
  };
}
var READ_ONE_BY_ONE = 3;
var MOST_SHOWN = 50;
function folded(results, checks2) {
  const facetOf = new Map(checks2.flatMap(({ meta }) => meta.folds === void 0 ? [] : [[meta.id, meta.folds]]));
  const groups = (0,part$39.$)(results, (result) => {
    const facet = facetOf.get(result.check);
    return facet === void 0 || result.facets[facet] === void 0 ? result.id : kindOf(result, facet);
  });
  return [...groups.values()].flatMap((same) => {
    const facet = facetOf.get(same[0]?.check ?? "");
    return facet === void 0 || same.length <= READ_ONE_BY_ONE ? same : foldOf(same, facet);
  });
}
function kindOf({ check, outcome, severity, facets, waiver }, facet) {
  const others = Object.entries(facets).filter(([name]) => name !== facet);
  return JSON.stringify([check, outcome, severity, others.sort(), waiver ?? null]);
}
function foldOf(same, facet) {
  const [first, ...others] = same;
  if (first === void 0)
    return [];
  const { [facet]: one = "", ...facets } = first.facets;
  const count = String(same.length);
  const subject = first.subject.replace(one, `${count} ${facet}s`);
  const { fix } = first;
  return [
    {
      ...withoutScope(first),
      id: resultId(first.check, facets, subject),
      subject,
      why: (0,part$36.cv)`${(0,part$36.lS)(first.why)} The same holds at ${others.length} more: the evidence lists them.`,
      ...fix === void 0 ? {} : { fix: { text: fix.text } },
      facets,
      evidence: [{ label: facet, value: count }, ...listOf(same, facet), ...shared(same)],
      resources: union(same, ({ resources }) => resources),
      workloads: union(same, ({ workloads }) => workloads),
      waves: union(same, ({ waves }) => waves)
    }
  ];
}
function listOf(same, facet) {
  const values = [...new Set(same.flatMap(({ facets }) => facets[facet] ?? []))];
  const shown = values.slice(0, MOST_SHOWN).map((value) => ({ label: facet, value }));
  const more = values.length - shown.length;
  return more === 0 ? shown : [...shown, { label: `more ${facet}s`, value: String(more) }];
}
function withoutScope(result) {
  const copy = { ...result };
  Reflect.deleteProperty(copy, "scope");
  return copy;
}
function shared([first, ...others]) {
  return (first?.evidence ?? []).filter(({ label, value }) => others.every(({ evidence }) => evidence.some((one) => one.label === label && one.value === value)));
}
function union(same, of) {
  return [...new Set(same.flatMap(of))];
}
function inForce(checks2, policy) {
  if (policy === void 0)
    return checks2;
  return checks2.filter(({ meta }) => meta.id === part$7._$ || policy.severities.get(meta.id) !== "off");
}
function switchedOff(checks2, policy) {
  const active = new Set(inForce(checks2, policy));
  const items = checks2.filter((check) => !active.has(check)).map(({ meta }) => meta.id);
  if (items.length === 0)
    return [];
  const what = (0,part$36.cv)`checks that the policy ${policy?.name ?? ""} leaves out`;
  return [{ what, count: items.length, items: items.slice(0, 50) }];
}
var WEIGHTS = { notice: 0, warning: 1, blocker: 2 };
function weighed(result, { meta }, policy) {
  const severity = policy?.severities.get(meta.id);
  if (severity === void 0 || severity === "off")
    return result;
  const isOwn = result.severity === meta.severity;
  const isHeavier = WEIGHTS[result.severity] > WEIGHTS[severity];
  return isOwn || isHeavier ? { ...result, severity } : result;
}
function policyInForce(policy) {
  const { name, from, limits, mandatory, severities, allow: allow2 } = policy;
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  const others = [...severities].filter(([id]) => !mandatory.has(id));
  const by = (severity) => others.filter(([, one]) => one === severity).map(([id]) => id);
  const listed = (ids, one, many) => ids.length === 0 ? [] : [(0,part$36.cv)`${ids} ${(0,part$36.lS)((0,part$36.em)(ids.length === 1 ? one : many))}`];
  return {
    name,
    from,
    settings: [
      ...requireGates.length === part$40.x.length ? [(0,part$36.cv)`all areas gate every wave`] : listed(requireGates, "gates every wave", "gate every wave"),
      ...listed([...mandatory], "is mandatory", "are mandatory"),
      ...listed(by("blocker"), "is a blocker", "are blockers"),
      ...listed(by("warning"), "is a warning", "are warnings"),
      ...listed(by("notice"), "is a notice", "are notices"),
      ...listed(by("off"), "is off", "are off"),
      ...waiversFrom === "base" ? [(0,part$36.cv)`only waivers of the base branch count`] : [],
      ...maxWaiver === void 0 ? [] : [(0,part$36.cv)`waivers last at most ${maxWaiver.text}`],
      ...allow2 === void 0 ? [] : [(0,part$36.cv)`${allow2.length} rules say who may waive what`],
      ...maxAge === void 0 ? [] : [(0,part$36.cv)`facts are at most ${maxAge.text} old`]
    ]
  };
}
function changesOf(manifest, base) {
  const { waves } = manifest;
  const names = [...new Set([...base.waves, ...waves].map(({ name }) => name))];
  return [
    ...names.flatMap((name) => waveChanges(name, base.waves.find((one) => one.name === name), waves.find((one) => one.name === name))),
    ...sections(manifest, base)
  ];
}
function waveChanges(name, was, is) {
  const path = `waves.${name}`;
  if (was === void 0)
    return [{ path, is: "a new wave" }];
  if (is === void 0)
    return [{ path, was: "a wave" }];
  return Object.entries(WAVE_KEYS).flatMap(([key, words]) => {
    const [before, after] = [words(was), words(is)];
    return before === after ? [] : [{ path: `${path}.${key}`, was: before, is: after }];
  });
}
var WAVE_KEYS = {
  gates: ({ gates }) => `${String(gates.length)} of ${String(part$40.x.length)} areas: ${gates.toSorted().join(", ")}`,
  start: ({ start }) => (0,part$41.Ly)(start),
  end: ({ end }) => (0,part$41.Ly)(end),
  dependsOn: ({ dependsOn }) => dependsOn.toSorted().join(", ") || "nothing",
  workloads: ({ workloads }) => workloads.toSorted().join(", ") || "nothing",
  decommissionAfter: ({ decommissionAfter }) => String(decommissionAfter ?? "not stated"),
  closed: ({ closed }) => closed === void 0 ? "open" : `closed on ${(0,part$41.Ly)(closed.at)}`
};
function sections({ declared: is }, { declared: was }) {
  const before = new Map(Object.entries(was));
  const after = new Map(Object.entries(is));
  const names = [... new Set([...before.keys(), ...after.keys()])].filter((name) => !OTHERS.has(name));
  return names.filter((name) => (0,part$7.Ru)(before.get(name)) !== (0,part$7.Ru)(after.get(name))).sort().map((path) => ({ path }));
}
var OTHERS = new Set(["waves", "$schema"]);
function concessionsOf(statements, results, uses, closed) {
  let open = results.filter(({ outcome }) => outcome === "waived");
  return statements.flatMap((statement) => {
    const { kind, change } = statement;
    if (statement.kind === "waiver") {
      const own = open.filter((result) => isBy(result, statement));
      open = open.filter((result) => !own.includes(result));
      if (own.length === 0)
        return [];
      const { check, owner, expires } = statement.waiver;
      const blockers = own.filter(({ severity }) => severity === "blocker").length;
      return [
        { kind, subject: check, by: owner, until: (0,part$41._$)(expires), findings: own.length, blockers, change }
      ];
    }
    const none = { findings: 0, blockers: 0, change };
    if (statement.kind === "attestation") {
      const { attestation } = statement;
      const isRead = uses.some((use) => use.attestation === attestation && use.isRead);
      const { check, by, at } = attestation;
      return isRead ? [{ kind, subject: check, by, since: (0,part$41._$)(at), ...none }] : [];
    }
    const { wave, closed: declared } = statement;
    if (!closed.has(wave))
      return [];
    return [{ kind, subject: wave, by: declared.by, since: (0,part$41._$)(declared.at), ...none }];
  });
}
function isBy({ check, waiver }, statement) {
  const { waiver: own } = statement;
  return check === own.check.toUpperCase() && waiver?.owner === own.owner && waiver.reason === own.reason && waiver.expires === (0,part$41._$)(own.expires);
}
function refusedOf(refused) {
  return refused.map(({ statement, why }) => ({ what: (0,part$7.Vy)(statement), why }));
}
function comparisonOf(manifest, base) {
  if (base === void 0)
    return void 0;
  const { ref } = base;
  if ("why" in base)
    return { ref, why: base.why, changes: [] };
  if (base.manifest === "none")
    return { ref, changes: [{ path: manifest.file, is: "a new manifest" }] };
  return { ref, changes: changesOf(manifest, base.manifest) };
}
function methodAdvice(manifest, planned, wave) {
  const own = planned.flatMap((resource) => {
    const { waves, write } = resource;
    if (wave !== void 0 && !waves.includes(wave))
      return [];
    if (write?.known === true && write.value === "none")
      return [];
    const row = rowOf(resource);
    const [relocation] = row?.methods ?? [];
    if (row === void 0 || relocation === void 0)
      return [];
    return [{ resource, advice: adviceOf(manifest, resource, row, relocation) }];
  });
  return [...(0,part$39.$)(own, ({ advice }) => JSON.stringify(advice)).values()].flatMap((same) => {
    const [first] = same;
    return first === void 0 ? [] : [{ ...first.advice, resources: same.map(({ resource }) => resource.key) }];
  });
}
function adviceOf(manifest, { type, method }, row, relocation) {
  const crosses = manifest.source.subscription.id !== manifest.target.subscription.id;
  const usable = row.tools.filter((one) => !(crosses && one === MOVER));
  const chosen = usable.includes(familyOf(method?.tool)) ? method?.tool : void 0;
  const tool = chosen ?? usable[0] ?? row.tools[0];
  const skipped = crosses && row.tools[0] === MOVER && chosen === void 0;
  const declared = method === void 0 ? {} : { declared: method };
  return {
    type,
    recommended: { relocation, ...tool === void 0 ? {} : { tool } },
    ...declared,
    how: (0,part$36.cv)`${tool === void 0 ? row.how : (0,part$7.C_)(familyOf(tool))}`,
    why: whyOf(row, relocation, skipped),
    ...row.guide === void 0 ? {} : { guide: row.guide },
    documented: row.verified
  };
}
var MOVER = "resource-mover";
var FROM_CODE = new Set(["arm", "bicep", "terraform", "template", "pulumi", "iac"]);
function familyOf(tool = "") {
  const lower = tool.toLowerCase();
  return FROM_CODE.has(lower) ? "redeploy" : lower;
}
var DATA = {
  hot: (0,part$36.cv)`Its data is replicated while the source serves, so that the switch takes seconds.`,
  warm: (0,part$36.cv)`Its data is brought up to date while the source serves, so that the switch takes minutes.`,
  cold: (0,part$36.cv)`It stops, or its content is frozen, until the target has it.`
};
function whyOf(row, relocation, skipped) {
  const reason = row.state === "none" ? (0,part$36.cv)`It is in no region; what it points to changes.` : row.state === "stateless" ? (0,part$36.cv)`It is configuration alone: a new one is made.` : row.state === "either" ? (0,part$36.cv)`A new one is made; data that it holds is brought along.` : DATA[relocation];
  const parts = [
    reason,
    ...skipped ? [(0,part$36.cv)`Resource Mover moves within one subscription, and source and target are different ones.`] : [],
    ...row.verified ? [] : [(0,part$36.cv)`No page confirms it: try it first.`]
  ];
  return parts.reduce((all, one) => (0,part$36.cv)`${(0,part$36.lS)(all)} ${(0,part$36.lS)(one)}`);
}
function rowOf(resource) {
  const { type } = resource;
  if ((0,part$7._M)(type) !== void 0)
    return void 0;
  const rows = (0,part$7.oz)(type);
  if (rows.length === 0 && isCarried(type))
    return void 0;
  const use = useOf(resource);
  return rows.find(({ about }) => about !== void 0 && about === use) ?? rows[0];
}
function isCarried(type) {
  for (let outer = (0,part$42.X1)(type); outer !== void 0; outer = (0,part$42.X1)(outer))
    if ((0,part$7.oz)(outer).length > 0)
      return true;
  return false;
}
function useOf({ type, sku, body }) {
  const kind = typeof body?.["kind"] === "string" ? body["kind"].toLowerCase() : "";
  if ((0,part$43.QV)(type, "Microsoft.Web/sites"))
    return kind.includes("functionapp") ? "functions" : "apps";
  if ((0,part$43.QV)(type, "Microsoft.Storage/storageAccounts"))
    return kind === "filestorage" ? "files" : "blobs and data lake";
  if (!(0,part$43.QV)(type, "Microsoft.Cache/redis"))
    return void 0;
  const name = (0,part$11.Zq)(sku);
  return name?.known === true && /^p/i.test(name.value) ? "Premium" : "Basic and Standard";
}
var READ_ONE_BY_ONE2 = 3;
function causeKey({ kind, detail, scope = "", status }) {
  const reason = (0,part$1.YY)(detail);
  switch (kind) {
    case "no-permission":
    case "not-found":
      return [kind, String(status ?? ""), scope.toLowerCase()].join("|");
    case "not-captured":
      return kind;
    default:
      return [kind, reason ?? detail].join("|");
  }
}
function causeId(why) {
  return (0,part$21.Rj)(causeKey(why)).slice("sha256:".length);
}
function causesOf(results, misses) {
  const waiting = (0,part$39.$)(results.filter(({ waitsFor, outcome }) => waitsFor !== void 0 && outcome === "unknown"), ({ waitsFor = "" }) => waitsFor);
  const missing = (0,part$39.$)(misses, ({ why }) => causeId(why));
  return [...waiting].filter(([, own]) => own.length > READ_ONE_BY_ONE2).toSorted(([, a], [, b]) => b.length - a.length).flatMap(([id, own]) => {
    const hidden = missing.get(id) ?? [];
    const [first] = hidden;
    if (first === void 0)
      return [];
    const facts = new Map(hidden.map((miss) => [miss.key, miss]));
    const permissions = [...new Set(hidden.flatMap(({ why }) => why.permission ?? []))].sort();
    return [
      {
        id,
        what: wordsOf2(first, facts.size),
        results: own.length,
        blockers: own.filter(({ severity }) => severity === "blocker").length,
        facts: facts.size,
        ...permissions.length === 0 ? {} : { permissions }
      }
    ];
  });
}
function wordsOf2({ why, scope }, facts) {
  const reason = (0,part$1.YY)(why.detail);
  switch (why.kind) {
    case "no-permission":
    case "not-found":
      return (0,part$36.cv)`Azure does not let the run read ${why.scope ?? scope}: ${(0,part$36.lS)(reason ?? why.detail)}.`;
    case "not-captured":
      return (0,part$36.cv)`The snapshot does not hold ${facts} facts that this version asks for; capture it again with ${"relocation capture"}.`;
    default:
      return reason === void 0 ? why.detail : (0,part$36.em)(`${upperFirst(reason)}.`);
  }
}
function upperFirst(text2) {
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}
var HEAD = 12;
function finderOf(texts) {
  const places = new Map(texts.map((text2, index) => [text2, index]));
  const heads = (0,part$39.e)(texts, (text2) => text2.slice(0, HEAD));
  const lengths = new Map([...heads].map(([head, own]) => [head, new Set(own.map(({ length }) => length))]));
  const short = texts.filter(({ length }) => length < HEAD);
  return (within) => {
    const found = short.filter((text2) => within.includes(text2));
    for (let at = 0; at + HEAD <= within.length; at += 1)
      for (const length of lengths.get(within.slice(at, at + HEAD)) ?? [])
        found.push(within.slice(at, at + length));
    return texts[(0,part$44.o)(found.map((text2) => places.get(text2) ?? Infinity))];
  };
}
function linked(results, misses) {
  const reasons = new Map(misses.map(({ why }) => [textOf(why), why]));
  const firstIn = finderOf([...reasons.keys()]);
  return results.map((result) => {
    if (result.outcome !== "unknown" || result.waitsFor !== void 0)
      return result;
    const why = reasons.get(firstIn(result.why) ?? "");
    return why === void 0 ? result : { ...result, waitsFor: causeId(why) };
  });
}
function textOf({ kind, detail }) {
  const general = kind === "no-permission" || kind === "not-found";
  return (general ? void 0 : (0,part$1.YY)(detail)) ?? detail.replace(/\.$/, "");
}
function missingFacts(misses, causes) {
  const byFact = new Map();
  for (const miss of misses)
    byFact.set(miss.key, [...byFact.get(miss.key) ?? [], miss]);
  return [...byFact.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0)
      return [];
    const { permission, correlationId, detail } = first.why;
    const cause = causes.find(({ id }) => id === causeId(first.why));
    return [
      {
        fact: first.name,
        scope: first.scope,
        why: detail,
        ...permission === void 0 ? {} : { permission },
        ...correlationId === void 0 ? {} : { correlationId },
        ...cause === void 0 ? {} : { cause: cause.id },
        checks: [...new Set(group.map((miss) => miss.check))]
      }
    ];
  });
}
function gating(wave, concerns) {
  return concerns.filter((concern) => concern.waves.includes(wave.name) && (concern.area === "wave" || wave.gates.includes(concern.area)));
}
function* assessing(input) {
  const { manifest, planned, now } = input;
  const context = {
    manifest,
    planned,
    now,
    ...input.plan === void 0 ? {} : { plan: input.plan },
    isOverdue: () => input.overdue?.() !== void 0,
    ...input.aliases === void 0 ? {} : { aliases: input.aliases },
    ...input.packs === void 0 ? {} : { packs: input.packs },
    ...input.readable === void 0 ? {} : { readable: input.readable },
    ...input.bounded === void 0 ? {} : { refused: input.bounded.refused },
    ...input.wave === void 0 ? {} : { wave: input.wave },
    evidence: {
      ...input.facts,
      maxAge: input.maxAge ?? (input.wave === void 0 ? part$22.D3.all : part$22.D3.wave),
      rehearsal: input.rehearsal ?? false
    }
  };
  const { results: judged, misses, quotas, uses } = yield* judgingAll(input, context);
  const active = inForce(input.checks, input.policy);
  const results = linked(judged, misses);
  const wave = manifest.waves.find(({ name }) => name === input.wave);
  const shown = (0,part$32.Sj)(wave === void 0 ? results : gating(wave, results));
  const causes = causesOf(shown, misses);
  const closed = (0,part$7.nJ)(manifest, now);
  const waves = (0,part$7.al)(wave === void 0 ? manifest.waves.filter(({ name }) => !closed.has(name)) : [wave]);
  const report = {
    $schema: part$30.PP,
    version: 3,
    tool: input.tool,
    manifest: { file: manifest.file, name: manifest.name },
    cloud: manifest.cloud,
    source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
    target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
    judgedAsOf: (0,part$41.Ly)(now),
    rehearsal: input.rehearsal ?? false,
    facts: { from: input.facts.from, observedAt: (0,part$41.Ly)(input.facts.observedAt) },
    ...input.call === void 0 || Object.keys(input.call).length === 0 ? {} : { call: input.call },
    ...byNameOnly(planned),
    ...wave === void 0 ? {} : { wave: wave.name },
    verdict: (0,part$30.Vj)(shown),
    counts: (0,part$30.mQ)(shown),
    waves: waves.map((wave2) => waveStatus(wave2, results)),
    workloads: workloadStatuses(manifest, planned, shown, wave),
    concessions: concessionsOf(input.bounded?.statements ?? (0,part$7.GX)(manifest, void 0), shown, uses, closed),
    refused: refusedOf(input.bounded?.refused ?? []),
    ...input.comparison === void 0 ? {} : { base: input.comparison },
    ...input.policy === void 0 ? {} : { policy: policyInForce(input.policy) },
    dependencies: (0,part$45.O)(manifest),
    results: shown.map((result) => withoutLoneCause(result, causes)),
    ...quotas.length === 0 ? {} : { quotas },
    causes,
    missingFacts: missingFacts(wave === void 0 ? misses : missesOf(misses, shown), causes),
    notJudged: [
      ...active.flatMap((check) => check.notJudged?.(contextOf(check, context), input.read) ?? []),
      ...gatesWithoutChecks(waves, active),
      ...switchedOff(input.checks, input.policy),
      ...unreadSections(manifest, results),
      ...silence(planned, input.checks)
    ],
    methods: methodAdvice(manifest, planned, wave?.name),
    checks: []
  };
  const masked = (0,part$0.f4)(report, [
    manifest.source.subscription.id,
    manifest.target.subscription.id,
    ...input.secrets ?? []
  ]);
  return { ...masked, checks: named(input.checks, shown, misses) };
}
function byNameOnly(planned) {
  const none = planned.length > 0 && planned.every(({ body }) => body === void 0);
  return none ? { byNameOnly: planned.length } : {};
}
function named(checks2, shown, misses) {
  const ids = new Set([...shown, ...misses].map(({ check }) => check));
  return checks2.filter(({ meta }) => ids.has(meta.id)).map(({ meta }) => infoOf(meta));
}
function* judgingAll(input, context) {
  const { waivers } = context.manifest;
  const results = [];
  const misses = [];
  const quotas = new Map();
  const active = inForce(input.checks, input.policy);
  for (const check of active) {
    const judged = yield* judging(check, context, input.read, input.overdue);
    for (const one of judged.misses)
      misses.push(one);
    for (const judgement of judged.judgements) {
      const result = weighed(resultOf(check, judgement, context), check, input.policy);
      const { quota } = judgement;
      const key = `${quota?.provider ?? ""}/${quota?.region ?? ""}/${quota?.counter ?? ""}`.toLowerCase();
      if (quota !== void 0 && !quotas.has(key))
        quotas.set(key, quota);
      results.push(judgement.misses === void 0 ? result : { ...result, waitsFor: causeId(judgement.misses) });
    }
  }
  const ids = new Set(input.checks.map((check) => check.meta.id));
  const covers = (0,part$7.V0)(results, waivers, ids);
  const uses = (0,part$7.vr)(results, context.manifest.attestations, input.checks);
  const afterwards = active.flatMap((check) => (check.afterwards?.(context, covers, uses) ?? []).map((judgement) => weighed(resultOf(check, judgement, context), check, input.policy)));
  const waived = (0,part$7.Kw)([...results, ...afterwards], waivers, context.now);
  return { results: folded(waived, input.checks), misses, quotas: [...quotas.values()], uses };
}
function waveStatus(wave, results) {
  const own = gating(wave, results);
  return {
    name: wave.name,
    verdict: (0,part$30.Vj)(own),
    start: (0,part$41.Ly)(wave.start),
    end: (0,part$41.Ly)(wave.end),
    dependsOn: wave.dependsOn,
    workloads: wave.workloads,
    gates: wave.gates,
    counts: (0,part$30.mQ)(own)
  };
}
function workloadStatuses(manifest, planned, results, asked) {
  return manifest.workloads.filter((workload) => asked === void 0 || asked.workloads.includes(workload.name)).map((workload) => {
    const own = results.filter((result) => result.workloads.includes(workload.name));
    return {
      name: workload.name,
      verdict: (0,part$30.Vj)(own),
      waves: manifest.waves.filter((wave) => wave.workloads.includes(workload.name)).map((wave) => wave.name),
      resources: planned.filter((resource) => resource.workload === workload.name).length,
      counts: (0,part$30.mQ)(own)
    };
  });
}
function gatesWithoutChecks(waves, checks2) {
  const judged = new Set(checks2.map((check) => check.meta.area));
  const items = part$40.x.filter((area2) => !judged.has(area2) && waves.some((wave) => wave.gates.includes(area2)));
  const what = (0,part$36.cv)`areas that gate a wave and that no check of this version looks at`;
  return items.length === 0 ? [] : [{ what, count: items.length, items }];
}
function unreadSections(manifest, results) {
  const named2 = new Set(results.flatMap(({ facets }) => [facets["requirement"], ...facets["requirements"]?.split(", ") ?? []].filter(part$46.O)));
  const unjudged = manifest.unjudged.filter((path) => !named2.has(path));
  const what = (0,part$36.cv)`what the manifest declares and no check of this version verifies`;
  return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
}
function missesOf(misses, shown) {
  const open = new Set(shown.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
  return misses.filter(({ check }) => open.has(check));
}
function withoutLoneCause({ waitsFor, ...result }, causes) {
  return causes.some(({ id }) => id === waitsFor) && waitsFor !== void 0 ? { ...result, waitsFor } : result;
}
function subscriptionText({ alias, id }) {
  return alias === void 0 ? id : `${alias} (${id})`;
}
function runLimit(timeoutMs, stop) {
  const time = AbortSignal.timeout(timeoutMs + 500);
  return {
    signal: stop === void 0 ? time : AbortSignal.any([time, stop]),
    why: () => stop?.aborted === true ? (0,part$36.cv)`the run was stopped (${String(stop.reason)})` : (0,part$36.cv)`the time of the whole run, ${timeoutMs / 1e3} s, is over`
  };
}
var JUDGE_WITHIN_MS = 2e3;
function judgingLimit(timeoutMs, stop) {
  const end = performance.now() + timeoutMs + JUDGE_WITHIN_MS;
  let stopped;
  const look = () => {
    stopped = performance.now() + JUDGE_WITHIN_MS;
  };
  if (stop?.aborted === true)
    look();
  else
    stop?.addEventListener("abort", look, { once: true });
  return () => {
    const now = performance.now();
    if (stopped !== void 0 && now > stopped)
      return (0,part$36.cv)`the run was stopped (${String(stop?.reason)})`;
    return now <= end ? void 0 : (0,part$36.cv)`the time of the whole run, ${timeoutMs / 1e3} s, is over`;
  };
}
function changedTypes(inForce2, others, context) {
  const changed = new Set([part$7.ti.toLowerCase()]);
  const policies = [...boundChanging(inForce2), ...others].filter(({ definition }) => isChanging(definition));
  if (policies.length === 0)
    return changed;
  const nothingRead = () => (0,part$38.L5)("not-captured", (0,part$36.cv)`nothing is read yet`);
  const aliases = (0,part$7.QI)(context, nothingRead);
  const memory = new part$15.GK(new part$15.jB(context.isOverdue));
  for (const subject of (0,part$7.AB)(context, [], nothingRead)) {
    const type = subject.target.type.toLowerCase();
    if (changed.has(type))
      continue;
    const { end } = subject;
    const target = { ...subject.target, capabilities: void 0 };
    const open = locationIsOpen(subject);
    const resource = open ? withoutLocation(subject) : subject.resource;
    const request = { resource, target, exemptions: inForce2.exemptions, now: end, aliases, memory };
    const mayChange = (policy) => {
      const effect = (0,part$15.N4)(policy, target);
      if (effect.ok && effect.value !== "modify")
        return false;
      const evaluation = (0,part$7.Uz)(policy, request);
      if ((0,part$7.jB)(evaluation, end) !== void 0)
        return false;
      const text2 = JSON.stringify(policy.definition.properties.policyRule);
      if (CLOCK.test(text2))
        return true;
      const isFinal = !READ_LATER.test(text2) && !(open && LOCATION.test(text2));
      return evaluation.applies.is !== "no" && !(isFinal && evaluation.condition?.result === "unknown");
    };
    if (policies.some(mayChange))
      changed.add(type);
  }
  return changed;
}
var CLOCK = /utcnow\s*\(/i;
var READ_LATER = /\b(?:subscription|resourcegroup|requestcontext|policy)\s*\(/i;
var LOCATION = /location/i;
function boundChanging({ assignments, sets, definitions }) {
  const changing = new Map(Object.entries(definitions).filter(([, fact]) => fact.known && isChanging(fact.value)));
  if (changing.size === 0)
    return [];
  const ids = new Set([...changing.keys()].map((key) => key.split("@")[0] ?? key));
  const initiatives = new Map(Object.entries(sets).map(([key, fact]) => [key, fact.known ? withMembersOf(fact, ids) : fact]));
  return (0,part$7.M7)(assignments, {
    definition: (key) => changing.get(key),
    initiative: (key) => initiatives.get(key)
  }).policies;
}
function withMembersOf(fact, ids) {
  const { value } = fact;
  const policyDefinitions = value.properties.policyDefinitions.filter(({ policyDefinitionId }) => ids.has(policyDefinitionId.toLowerCase()));
  return { ...fact, value: { ...value, properties: { ...value.properties, policyDefinitions } } };
}
function isChanging({ properties }) {
  const { policyRule } = properties;
  const { changed, open } = (0,part$1.vE)([
    (0,part$47.OW)(policyRule) ? (0,part$37.Ms)(policyRule, "then") : policyRule
  ]);
  return open || [...changed].some(part$16.Vj);
}
function locationIsOpen({ planned }) {
  return planned.some((one) => (0,part$7.aS)(one) && one.location === void 0);
}
function withoutLocation({ resource, text: text2 }) {
  const location = (0,part$37.L5)([`the location of ${text2}`]);
  return { ...resource, body: (0,part$37.gn)(resource.body, { ...resource.body, location }) };
}
function observationOf(manifest, aliases, options) {
  const { snapshot } = options;
  return snapshot === void 0 ? liveObservation(manifest, aliases, options) : { meanwhile: (work) => work(), observe: () => observeSnapshot(options, snapshot, manifest) };
}
function liveObservation(manifest, aliases, options) {
  const abort = new AbortController();
  const limit = runLimit(options.timeoutMs, options.stop);
  const signal = AbortSignal.any([abort.signal, limit.signal]);
  const signedIn = Promise.all( [__webpack_require__.e(878), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 7403)).then(({ observer }) => observer(manifest, aliases, options, signal, limit));
  signedIn.catch(() => void 0);
  return {
    meanwhile: async (work) => {
      try {
        return await work();
      } catch (error) {
        abort.abort();
        throw error;
      }
    },
    observe: (planning) => observeLive(options, planning, signedIn, aliases)
  };
}
async function observeLive(options, { packs, ...planning }, signedIn, aliases) {
  const now = (0,part$0.HZ)(options);
  const refs = neededFacts(part$7.ui, { ...planning, now });
  const observe = await signedIn;
  const types = planning.planned.flatMap(({ type }) => [type, (0,part$7.VD)(type)]);
  const others = packs?.about(new Set(types.map((type) => type.toLowerCase())));
  const table = await observe(refs, others && judgedNow(others, { ...planning, aliases, now }));
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.clock };
}
function judgedNow(others, context) {
  return {
    judged: others.flatMap(({ definition, assignment }) => [definition, assignment]),
    changedTypes: (inForce2) => changedTypes(inForce2, others, context)
  };
}
async function observeSnapshot(options, file, manifest) {
  const [{ readSnapshotFile }, { requireEvidence }] = await Promise.all([
    __webpack_require__.e( 866).then(__webpack_require__.bind(__webpack_require__, 7866)),
    __webpack_require__.e( 560).then(__webpack_require__.bind(__webpack_require__, 1560))
  ]);
  const snapshot = await readSnapshotFile(file, options.root);
  requireEvidence(snapshot, {
    file,
    cloud: manifest.cloud,
    target: manifest.target.subscription.id,
    clock: (0,part$41.uR)(Math.max(options.clock, (0,part$0.HZ)(options)))
  });
  return { table: snapshot.table, from: "snapshot", observedAt: snapshot.observedAt };
}
function passed(declared, values) {
  return Object.fromEntries(Object.keys(declared).flatMap((name) => {
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    return value === void 0 ? [] : [[name, { value }]];
  }));
}
function assignmentOf(id, declared, { scope, name, values }) {
  return {
    id: (0,part$37.IU)(scope, "Microsoft.Authorization/policyAssignments", name) ?? name,
    name,
    properties: {
      policyDefinitionId: id,
      scope,
      enforcementMode: "Default",
      parameters: passed(declared, values)
    }
  };
}
function assignInitiative(initiative, definitions, assigning) {
  const library = (0,part$14.vT)(initiative, definitions.map((definition) => ({ definition })));
  const assignment = assignmentOf(initiative.id, initiative.properties.parameters ?? {}, assigning);
  const { policies, notUnderstood } = (0,part$7.M7)([assignment], library);
  const [first] = notUnderstood;
  if (first !== void 0)
    throw (0,part$31.IF)((0,part$36.cv)`the initiative ${initiative.name} cannot be put in force: ${first.why}`);
  return [...policies];
}
function assignPacks(packs, assigning) {
  const problems = [];
  const byId = new Map();
  for (const pack of packs) {
    const id = pack.definition.id.toLowerCase();
    const other = byId.get(id);
    if (other !== void 0) {
      problems.push({
        message: (0,part$36.cv)`the pack ${other.folder} has the same name, ${pack.definition.name}`,
        place: pack.locate(["name"])
      });
    }
    byId.set(id, pack);
  }
  const policies = packs.flatMap((pack) => {
    const declared = pack.definition.properties.parameters ?? {};
    const assignment = assignmentOf(pack.definition.id, declared, { ...assigning, name: pack.folder });
    const { policies: own, notUnderstood } = (0,part$7.M7)([assignment], {
      definition: () => ({ known: true, value: pack.definition }),
      initiative: () => void 0
    });
    for (const { why } of notUnderstood)
      problems.push({
        message: (0,part$36.cv)`the policy cannot be put in force: ${why}`,
        place: pack.locate(["properties", "parameters"]),
        expected: (0,part$36.cv)`a default value for every parameter but ${Object.keys(assigning.values)}`
      });
    return [...own];
  });
  if (problems.length > 0)
    throw new part$31.yo(problems);
  return policies;
}
function typesAbout({ policyRule, parameters = {} }) {
  const rule = (0,part$15.iT)(policyRule);
  if (!rule.ok)
    return void 0;
  const open = Object.keys(parameters).map((name) => [name, (0,part$37.L5)([`the parameter ${name}`])]);
  const named2 = (0,part$7.Kh)(rule.value.if, Object.fromEntries(open));
  if (named2 === void 0)
    return void 0;
  const then = (0,part$47.OW)(policyRule) ? policyRule["then"] ?? null : null;
  const details = (0,part$47.OW)(then) ? then["details"] ?? null : null;
  const related = (0,part$47.OW)(details) ? details["type"] : void 0;
  if (related === void 0)
    return named2;
  return typeof related === "string" ? new Set([...named2, related.toLowerCase()]) : void 0;
}
var SHIPPED = "policies.json";
function ownPack() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_49__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_50__.fileURLToPath)(import.meta.url));
  return sound(() => {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_49__.join)(here, SHIPPED);
    const text2 = (0,node_fs__WEBPACK_IMPORTED_MODULE_48__.existsSync)(shipped) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_48__.readFileSync)(shipped, "utf8") : gatherPolicies((0,node_path__WEBPACK_IMPORTED_MODULE_49__.join)(here, "..", "..", "policies"));
    const root = new part$21.bs(JSON.parse(text2));
    return {
      initiative: (0,part$9.YY)(root.at("initiative")),
      definitions: root.at("definitions").items().map((item) => {
        const types = item.at("types").optional((list2) => new Set(list2.texts()));
        return {
          name: item.at("pack").text(),
          types,
          definition: () => sound(() => (0,part$9.oL)(item))
        };
      })
    };
  });
}
function sound(read) {
  try {
    return read();
  } catch {
    throw new part$18.a("the policies that come with the tool cannot be read");
  }
}
function gatherPolicies(folder) {
  const read = (...path) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_48__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_49__.join)(folder, ...path), "utf8"));
  const packs = (0,node_fs__WEBPACK_IMPORTED_MODULE_48__.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((area2) => (0,node_fs__WEBPACK_IMPORTED_MODULE_48__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_49__.join)(folder, area2.name)).map((name) => [area2.name, name])).sort(([, a], [, b]) => a < b ? -1 : 1);
  const policyOf2 = (area2, name) => {
    const file = part$14.mQ.find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_48__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_49__.join)(folder, area2, name, one)));
    return file === void 0 ? void 0 : read(area2, name, file);
  };
  const initiative = withId(read("initiative.json"), "policySetDefinitions", "relocation");
  const { policyDefinitions } = (0,part$9.YY)(new part$21.bs(initiative)).properties;
  const members = new Set(policyDefinitions.map((one) => one.policyDefinitionReferenceId));
  return JSON.stringify({
    initiative,
    definitions: packs.filter(([, name]) => members.has(name)).map(([area2, name]) => ({
      pack: name,
      ...withTypes(withId(policyOf2(area2, name), "policyDefinitions", name))
    }))
  });
}
function withId(document, collection, name) {
  if (typeof document !== "object" || document === null)
    throw new Error(`${name} is not an object`);
  return { id: (0,part$37.ld)("/", `Microsoft.Authorization/${collection}`, name), name, ...document };
}
function withTypes(document) {
  const { properties } = (0,part$9.oL)(new part$21.bs(document));
  const types = typesAbout(properties);
  return types === void 0 ? document : { ...document, types: [...types].toSorted() };
}
var STATED_ELSEWHERE = ["sourceRegion", "targetRegion", "allowedLocations", "effect"];
function packParameters(manifest, initiative) {
  const declared = Object.entries(initiative.properties.parameters ?? {}).filter(([name]) => !STATED_ELSEWHERE.includes(name));
  const problems = [];
  const values = {};
  for (const { name, value, pointer } of manifest.expect.pack?.parameters ?? []) {
    const place = manifest.locate(pointer);
    const [own, declaration] = declared.find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
    if (own === void 0 || declaration === void 0) {
      problems.push({
        message: (0,part$36.cv)`the policies have no parameter ${name}`,
        place,
        ...helpFor(name, declared)
      });
      continue;
    }
    const wrong = (0,part$37.Fh)(value) ? mismatch(value, declaration) : (0,part$36.cv)`this is not a value of JSON`;
    if (wrong !== void 0)
      problems.push({ message: (0,part$36.cv)`the parameter ${own} does not take this value`, place, expected: wrong });
    else if ((0,part$37.Fh)(value))
      values[own] = value;
  }
  return { values, problems };
}
function mismatch(value, { type, allowedValues }) {
  if (!(0,part$14.lA)(value, type))
    return (0,part$36.cv)`a value of type ${type}`;
  if (allowedValues === void 0 || (0,part$14.FB)(value, allowedValues))
    return void 0;
  return (0,part$36.cv)`one of ${allowedValues.map((one) => typeof one === "string" ? one : JSON.stringify(one))}`;
}
function helpFor(name, declared) {
  if (STATED_ELSEWHERE.some((one) => one.toLowerCase() === name.toLowerCase()))
    return { help: (0,part$36.cv)`the manifest states it elsewhere: ends, effect and allowedLocations` };
  const close = (0,part$51.pA)(name, declared.map(([one]) => one));
  return { help: close === void 0 ? (0,part$36.cv)`docs/policies lists them` : (0,part$36.cv)`did you mean ${close}?` };
}
var OWN = "relocation";
async function packsFor(manifest, folders, root) {
  const own = ownPolicies(manifest);
  const packs = await readPacks(folders, root);
  const scope = (0,part$37.gx)(manifest.target.subscription.id);
  const assigned = assignPacks(packs, { scope, name: "", values: regionsOf(manifest) });
  const team = assigned.filter(({ definition }) => !isLeftOut(definition, manifest));
  return {
    count: own.count + team.length,
    about: (types) => [...own.about(types), ...team]
  };
}
function regionsOf({ source, target, expect: { pack } }) {
  return {
    sourceRegion: source.region,
    targetRegion: target.region,
    allowedLocations: pack?.allowedLocations ?? []
  };
}
function ownPolicies(manifest) {
  const { pack } = manifest.expect;
  const { initiative, definitions } = ownPack();
  const problems = (pack?.except ?? []).flatMap(({ name, pointer }) => definitions.some((one) => (0,part$43.QV)(one.name, name)) ? [] : [
    {
      message: (0,part$36.cv)`no policy of the tool has the name ${name}`,
      place: manifest.locate(pointer),
      ...(0,part$51.AF)(name, definitions.map((one) => one.name), (0,part$36.cv)`docs/policies lists them`)
    }
  ]);
  const stated = packParameters(manifest, initiative);
  for (const one of stated.problems)
    problems.push(one);
  if (problems.length > 0)
    throw new part$31.yo(problems);
  if (pack?.effect === "Disabled")
    return (0,part$7.PV)([]);
  const left = definitions.filter(({ name, definition }) => pack?.except.some((one) => (0,part$43.QV)(one.name, name)) !== true && !isLeftOut(definition, manifest));
  const assigning = {
    scope: (0,part$37.gx)(manifest.target.subscription.id),
    name: OWN,
    values: { ...stated.values, ...regionsOf(manifest), effect: pack?.effect ?? "Audit" }
  };
  const bound2 = (0,part$52.P)((key) => {
    const names = new Set(key.split(" "));
    const members = left.filter(({ name }) => names.has(name.toLowerCase()));
    return assignInitiative((0,part$14.gn)(initiative, names), members.map(({ definition }) => definition()), assigning);
  });
  return {
    count: left.length,
    about: (types) => bound2(left.filter((one) => isAbout(one, types)).map(({ name }) => name.toLowerCase()).join(" "))
  };
}
function isAbout({ types: own }, types) {
  return own === void 0 || types === void 0 || [...own].some((type) => types.has(type));
}
function isLeftOut(definition, { source, target }) {
  if (source.region !== target.region)
    return false;
  const { properties } = typeof definition === "function" ? definition() : definition;
  return Object.keys(properties.parameters ?? {}).some((name) => (0,part$43.QV)(name, "sourceRegion"));
}
async function readPacks(folders, root) {
  if (folders.length === 0)
    return [];
  const found = await (0,part$14.wx)(folders, root);
  const problems = [];
  const packs = found.packs.flatMap((source) => {
    try {
      return [(0,part$14.wh)(source, "optional")];
    } catch (error) {
      if (!(error instanceof part$31.yo))
        throw error;
      for (const one of error.problems)
        problems.push(one);
      return [];
    }
  });
  if (problems.length > 0)
    throw new part$31.yo(problems);
  for (const source of found.initiatives)
    (0,part$14.VT)(source, packs);
  if (packs.length === 0)
    throw (0,part$31.IF)((0,part$36.cv)`there is no policy pack in ${folders}`);
  return packs;
}
var POLICY_KIND = "RelocationPolicy";
var POLICY_SEVERITIES = ["off", "notice", "warning", "blocker"];
var area = (0,part$34.d_)({ type: "string", enum: part$40.x }, (value) => part$40.x.some((one) => one === value));
var checks = (0,part$34.p_)("Checks that the rule is about.", (0,part$34.d_)({
  title: "the id of a check such as BUD-01, or a group of them such as BUD-*",
  type: "string",
  pattern: "^[A-Z]{2,4}-(?:\\d{2}|\\*)$"
}, part$34.KH), { minItems: 1, uniqueItems: true });
var allow = (0,part$34.uW)("Who may waive what.", {
  checks,
  owners: (0,part$34.hZ)("Owners that a waiver may have: handles of people or teams.", "label", { minItems: 1 }),
  longest: (0,part$34.Zd)("duration", "How long such a waiver may still last.")
}, ["checks", "owners"]);
var relocationPolicy = (0,part$34.uW)("What an organisation asks of every relocation. No manifest can weaken it.", {
  $schema: (0,part$34.d_)({ description: "This schema, for editors that look for it here.", type: "string" }, part$34.KH),
  apiVersion: (0,part$34.d_)({ description: "Version of the language.", const: part$27.mG }, part$34.KH),
  kind: (0,part$34.d_)({ description: "Kind of document.", const: POLICY_KIND }, part$34.KH),
  metadata: (0,part$34.uW)("What the policy is called.", { name: (0,part$34.Qq)("It heads what the report says of it.", { maxLength: 100 }) }, ["name"]),
  severities: (0,part$34.Tj)("How much a check weighs, by its id.", "checkId", (0,part$34.Yq)("Its severity; off leaves it out, and the report says so.", POLICY_SEVERITIES)),
  gates: (0,part$34.p_)("Areas that gate every wave.", area, { uniqueItems: true }),
  mandatory: (0,part$34.hZ)("Checks that are blockers, that nobody may waive, and whose areas gate every wave.", "checkId"),
  waivers: (0,part$34.uW)("Which waivers, attestations and closed waves count.", {
    from: (0,part$34.Yq)("head: as the manifest has them; base: only those of the base branch.", part$22.Xo),
    longest: (0,part$34.Zd)("duration", "How long a waiver may still last."),
    allow: (0,part$34.p_)("Who may waive what. Where it is given, no other waiver counts.", allow)
  }),
  maxAge: (0,part$34.Zd)("duration", "How old the facts may be.")
}, ["apiVersion", "kind", "metadata"]);
var relocationPolicySchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:azure-relocation-readiness:policy:v1alpha1",
  title: "Azure relocation policy",
  ...relocationPolicy.schema,
  $defs: part$34.uO
};
function policyOf(raw2, from, areaOf) {
  const mandatory = new Set(raw2.mandatory ?? []);
  const own = [...mandatory].map(areaOf);
  const gates = part$40.x.filter((one) => raw2.gates?.includes(one) === true || own.includes(one));
  const { from: waiversFrom, longest, allow: allow2 } = raw2.waivers ?? {};
  const severities = new Map(Object.entries(raw2.severities ?? {}));
  for (const check of mandatory)
    severities.set(check, "blocker");
  return {
    name: raw2.metadata.name,
    from,
    severities,
    mandatory,
    limits: {
      ...gates.length === 0 ? {} : { requireGates: gates },
      ...waiversFrom === void 0 ? {} : { waiversFrom },
      ...longest === void 0 ? {} : { maxWaiver: span(longest) },
      ...raw2.maxAge === void 0 ? {} : { maxAge: span(raw2.maxAge) }
    },
    ...allow2 === void 0 ? {} : {
      allow: allow2.map(({ longest: most, ...rule }) => ({
        ...rule,
        ...most === void 0 ? {} : { longest: span(most) }
      }))
    }
  };
}
function span(written) {
  const ms = (0,part$41.E9)(written);
  if (ms === void 0)
    throw new Error("the schema of the policy lets a bad duration through");
  return { text: written, ms };
}
function rulesFor(rules, check) {
  const id = check.toUpperCase();
  const group = `${id.split("-")[0] ?? ""}-*`;
  return rules.filter(({ checks: own }) => own.includes(id) || own.includes(group));
}
function bound(manifest, base, limits, now, policy) {
  const both = (0,part$22.OI)(limits, policy?.limits ?? {});
  const judged = (0,part$7.GX)(manifest, base).map((statement) => ({
    statement,
    why: refusalOf(statement, base, limits, now, (0,part$36.cv)`the workflow`) ?? (policy === void 0 ? void 0 : refusalBy(policy, statement, base, now))
  }));
  const refused = judged.flatMap(({ statement, why }) => why === void 0 ? [] : [{ statement, why }]);
  const gone = new Set(refused.map(({ statement }) => statement.pointer.join("/")));
  const stays = ({ pointer }) => !gone.has(pointer.join("/"));
  return {
    manifest: {
      ...manifest,
      waivers: manifest.waivers.filter(stays),
      attestations: manifest.attestations.filter(stays),
      waves: manifest.waves.map((wave) => {
        const { closed, ...open } = wave;
        const gates = part$40.x.filter((area2) => wave.gates.includes(area2) || both.requireGates?.includes(area2) === true);
        const isOpen = closed === void 0 || !stays({ pointer: [...wave.pointer, "closed"] });
        return isOpen ? { ...open, gates } : { ...wave, gates };
      })
    },
    refused,
    statements: judged.flatMap(({ statement, why }) => why === void 0 ? [statement] : [])
  };
}
function refusalBy(policy, statement, base, now) {
  const by = (0,part$36.cv)`the policy ${policy.name}`;
  const refusal2 = refusalOf(statement, base, policy.limits, now, by);
  if (refusal2 !== void 0 || statement.kind !== "waiver")
    return refusal2;
  const { check, owner, expires } = statement.waiver;
  if (policy.mandatory.has(check.toUpperCase()))
    return (0,part$36.cv)`${(0,part$36.lS)(by)} makes ${check} mandatory, and nobody may waive it`;
  if (policy.allow === void 0)
    return void 0;
  const rules = rulesFor(policy.allow, check);
  if (rules.length === 0)
    return (0,part$36.cv)`${(0,part$36.lS)(by)} lets nobody waive ${check}`;
  const own = rules.filter(({ owners }) => owners.some((one) => (0,part$43.QV)(one, owner)));
  if (own.length === 0) {
    const owners = [...new Set(rules.flatMap((rule) => rule.owners))];
    return (0,part$36.cv)`${(0,part$36.lS)(by)} lets only ${owners} waive ${check}, and its ${"owner"} is ${owner}`;
  }
  const refusals = own.map(({ longest }) => tooLong(expires, longest, now, by));
  return refusals.includes(void 0) ? void 0 : refusals[0];
}
function refusalOf(statement, base, { waiversFrom, maxWaiver }, now, by) {
  if (waiversFrom === "base" && statement.change !== "same") {
    if (base === void 0)
      return (0,part$36.cv)`${(0,part$36.lS)(by)} counts only what the base branch has, and there is none to compare with`;
    if ("why" in base)
      return (0,part$36.cv)`${(0,part$36.lS)(by)} counts only what the base branch has, and its manifest could not be read`;
    return (0,part$36.cv)`${(0,part$36.lS)(by)} counts only what the manifest of ${base.ref} has, and there ${(0,part$36.lS)(statement.change === "added" ? (0,part$36.cv)`it is missing` : (0,part$36.cv)`it is another`)}`;
  }
  return statement.kind === "waiver" ? tooLong(statement.waiver.expires, maxWaiver, now, by) : void 0;
}
function tooLong(expires, longest, now, by) {
  if (longest === void 0 || expires - now <= longest.ms)
    return void 0;
  return (0,part$36.cv)`it lasts until ${(0,part$41._$)(expires)}, and ${(0,part$36.lS)(by)} takes none that lasts longer than ${longest.text}`;
}
async function readPolicy(text2, from, areas) {
  const document = (0,part$23.u0)(text2, from);
  const { value, problems, locate } = document;
  if (problems.length > 0 || !(0,part$25.Gx)(relocationPolicy, value)) {
    const { shapeProblems } = await Promise.all( [__webpack_require__.e(398), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 9950));
    throw (0,part$27.x5)([...problems, ...shapeProblems(relocationPolicy, document)]);
  }
  const ids = [...areas.keys()];
  const named2 = [
    ...Object.keys(value.severities ?? {}).map((id) => [["severities", id], id]),
    ...(value.mandatory ?? []).map((id, index) => [["mandatory", index], id]),
    ...(value.waivers?.allow ?? []).flatMap(({ checks: checks2 }, rule) => checks2.map((id, index) => [["waivers", "allow", rule, "checks", index], id]))
  ];
  const wrong = named2.flatMap(([pointer, id]) => {
    const isKnown = id.endsWith("*") ? ids.some((one) => one.startsWith(id.slice(0, -1))) : areas.has(id);
    if (isKnown)
      return [];
    return [
      {
        message: (0,part$36.cv)`${id} is not a check of this version`,
        place: locate(pointer),
        expected: (0,part$36.cv)`the id of a check such as ${"POL-01"}`,
        ...(0,part$51.AF)(id, ids)
      }
    ];
  });
  const contradicting = (value.mandatory ?? []).flatMap((id) => {
    const severity = value.severities?.[id];
    if (severity === void 0 || severity === "blocker")
      return [];
    return [
      {
        message: (0,part$36.cv)`the check ${id} is mandatory, and so a blocker; here it is ${severity}`,
        place: locate(["severities", id]),
        help: (0,part$36.cv)`remove one of the two`
      }
    ];
  });
  if (wrong.length + contradicting.length > 0)
    throw (0,part$27.x5)([...wrong, ...contradicting]);
  return policyOf(value, from, (id) => areas.get(id));
}
async function organisationPolicy(text2) {
  const policy = await text2;
  if (policy === void 0)
    return void 0;
  if ("why" in policy) {
    throw (0,part$31.IF)((0,part$36.cv)`the policy ${policy.from} could not be read: ${(0,part$36.lS)(policy.why)}`, {
      expected: (0,part$36.cv)`a document of kind ${"RelocationPolicy"}`
    });
  }
  return readPolicy(policy.text, policy.from, new Map(part$7.ui.map(({ meta }) => [meta.id, meta.area])));
}
var TURN_MS = 20;
async function inTurns(work) {
  let since = performance.now();
  for (; ; ) {
    const step = work.next();
    if (step.done === true)
      return step.value;
    if (performance.now() - since < TURN_MS)
      continue;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_53__.setImmediate)();
    since = performance.now();
  }
}
async function runReadiness(options) {
  (0,part$23.p8)();
  (0,part$23.OK)();
  const overdue = judgingLimit(options.timeoutMs, options.stop);
  const manifest = await manifestOf(options);
  const aliases = (0,part$18.R)();
  const observation = observationOf(manifest, aliases, options);
  const now = (0,part$0.HZ)(options);
  const { planning, packs, bounded, comparison, policy } = await observation.meanwhile(async () => {
    const policy2 = await organisationPolicy(options.config);
    const base = await (0,part$22.$7)(options.base);
    const { manifest: judged2, ...rest } = bound(manifest, base, options.limits ?? {}, now, policy2);
    return {
      policy: policy2,
      bounded: rest,
      comparison: comparisonOf(manifest, base),
      planning: planningOf(judged2, await (0,part$0.m3)(judged2, { ...options, now }), options),
      packs: await packsFor(manifest, options.policies ?? [], options.root)
    };
  });
  const { maxAge } = (0,part$22.OI)(options.limits ?? {}, policy?.limits ?? {});
  const observed = await observation.observe({ ...planning, packs });
  const read = (0,part$7.TC)((0,part$2._H)(observed.table));
  const judged = assessing({
    ...planning,
    checks: part$7.ui,
    read,
    overdue,
    facts: {
      from: observed.from,
      observedAt: observed.observedAt,
      ...observed.from === "snapshot" ? { neverAsked: (0,part$2.t8)(observed.table) } : {}
    },
    now,
    rehearsal: options.now !== void 0,
    aliases,
    packs,
    bounded,
    ...maxAge === void 0 ? {} : { maxAge },
    ...policy === void 0 ? {} : { policy },
    ...comparison === void 0 ? {} : { comparison },
    ...options.wave === void 0 ? {} : { wave: options.wave },
    tool: part$24.j,
    call: callOf(options),
    secrets: tenantsOf(manifest, read)
  });
  const report = await inTurns(judged);
  return { report };
}
function callOf({ snapshot, policies = [], limits = {} }) {
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  return {
    ...snapshot === void 0 ? {} : { snapshot },
    ...policies.length === 0 ? {} : { policies },
    ...requireGates.length === 0 ? {} : { requireGates },
    ...waiversFrom === "base" ? { waiversFrom } : {},
    ...maxWaiver === void 0 ? {} : { maxWaiver: maxWaiver.text },
    ...maxAge === void 0 ? {} : { maxAge: maxAge.text }
  };
}
async function manifestOf(options) {
  const dated = { ...options, now: (0,part$0.HZ)(options) };
  const manifest = await (0,part$0.WI)(dated);
  const names = manifest.waves.map(({ name }) => name);
  if (options.wave === void 0 || names.includes(options.wave))
    return manifest;
  const problem = {
    message: `the manifest has no wave ${JSON.stringify(options.wave)}`,
    place: manifest.locate(["waves"]),
    expected: `one of ${names.join(", ") || "(it declares none)"}`,
    ...(0,part$51.AF)(options.wave, names)
  };
  throw await (0,part$0.Nv)([problem], manifest, dated);
}
function planningOf(manifest, plan, options) {
  const { snapshot, allowedSubscriptions = [] } = options;
  const readable = snapshot === void 0 ? allowedSubscriptions : "any";
  return { manifest, planned: (0,part$7.Dy)(plan.resources, manifest, (0,part$0.HZ)(options)), plan, readable };
}
function tenantsOf(manifest, read) {
  return [manifest.source, manifest.target].flatMap(({ subscription, tenantId }) => {
    const fact = read((0,part$9.i0)("subscription", (0,part$37.gx)(subscription.id)));
    return [...tenantId === void 0 ? [] : [tenantId], ...fact.known ? [fact.value.tenantId] : []];
  });
}
async function captureSnapshot(options) {
  (0,part$23.p8)();
  (0,part$23.OK)();
  const manifest = await manifestOf(options);
  const observation = liveObservation(manifest, (0,part$18.R)(), options);
  const planning = await observation.meanwhile(async () => planningOf(manifest, await (0,part$0.m3)(manifest, { ...options, now: (0,part$0.HZ)(options) }), options));
  const { table, observedAt } = await observation.observe(planning);
  const { writeSnapshot } = await __webpack_require__.e( 468).then(__webpack_require__.bind(__webpack_require__, 2468));
  const facts = Object.values(table).flatMap((facts2) => [...facts2.values()]);
  const unknown3 = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: planning.manifest.cloud, observedAt, tool: part$24.j }),
    known: facts.length - unknown3,
    unknown: unknown3
  };
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
 2890:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L3: () => ( decidesAll),
   Qk: () => ( notRead),
   YY: () => ( reasonIn),
   vE: () => ( namedFields)
 });
 var part$0 = __webpack_require__(1927);
 var part$1 = __webpack_require__(3655);
var START = "Could not read ";
function notRead(what, reason) {
  return (0,part$1.cv)`Could not read ${(0,part$1.lS)(what)}: ${(0,part$1.lS)(reason)}.`;
}
function reasonIn(detail) {
  if (!detail.startsWith(START))
    return void 0;
  let at = START.length;
  for (const [index, part] of detail.slice(START.length).split("`").entries()) {
    const colon = index % 2 === 0 ? part.indexOf(": ") : -1;
    if (colon >= 0)
      return (0,part$1.em)(detail.slice(at + colon + 2).replace(/\.$/, ""));
    at += part.length + 1;
  }
  return void 0;
}
var READS_FIELD = /\b(?:field|current)\s*\(\s*(?:'((?:[^']|'')*)'\s*\)|(\)|[^\n]*))/gi;
var ONE_OF_TWO = /^\[\s*if\s*\(.*,\s*'([^']*)'\s*,\s*'([^']*)'\s*\)\s*\]$/is;
var MAKES_TAG = /^\[?\s*concat\s*\(\s*'tags[.[]/i;
function namedFields(policies) {
  const collected = new Fields();
  for (const policy of policies)
    collected.read(policy, collected.names);
  const { names, changed, related, open } = collected;
  return { names: new Set([...names, ...changed]), changed, related, open };
}
var Fields = class {
  names = new Set();
  changed = new Set();
  related = new Map();
  open = false;
  read(value, into) {
    if (typeof value === "string") {
      if (!value.startsWith("["))
        return;
      for (const [, literal, other = ")"] of value.matchAll(READS_FIELD))
        if (literal === void 0)
          this.#made(other);
        else
          into.add(literal);
    } else if (Array.isArray(value)) {
      for (const item of value)
        this.read(item, into);
    } else if (typeof value === "object" && value !== null)
      this.#object(value, into);
  }
  #object(value, into) {
    for (const [key, item] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (name === "field" && typeof item === "string") {
        const [isModified, names] = [isModification(value), this.#named(item)];
        for (const one of names)
          (isModified ? this.changed : into).add(one);
      }
      if (name === "template" && "mode" in value)
        continue;
      this.read(item, name === "existencecondition" ? this.#of(value, into) : into);
    }
  }
  #of(details, into) {
    const type = Object.entries(details).find(([key]) => key.toLowerCase() === "type")?.[1];
    if (typeof type !== "string" || type.startsWith("["))
      return into;
    const names = this.related.get(type.toLowerCase()) ?? new Set();
    this.related.set(type.toLowerCase(), names);
    return names;
  }
  #made(argument) {
    if (argument !== ")" && !MAKES_TAG.test(argument))
      this.open = true;
  }
  #named(name) {
    if (!name.startsWith("[") || name.startsWith("[["))
      return [name];
    const two = ONE_OF_TWO.exec(name);
    if (two !== null)
      return two.slice(1);
    this.#made(name);
    return [];
  }
};
function isModification(holder) {
  return Object.keys(holder).some((key) => /^operation$/i.test(key));
}
function decidesAll(list, { names, changed, related, open }, type, isChanged = true) {
  if (open)
    return false;
  for (const name of names)
    if (!(0,part$0.Ej)(list, name, type))
      return false;
  for (const name of related.get(type.toLowerCase()) ?? [])
    if (!(0,part$0.Ej)(list, name, type))
      return false;
  return !isChanged || !hasChanged(list, changed, type);
}
function hasChanged(list, changed, type) {
  for (const name of changed)
    if (list.find(name).some((one) => (0,part$0.g4)(one, type)))
      return true;
  return false;
}
 }),
 4204:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ks: () => ( sectionsOf),
   Mk: () => ( withoutWaiting),
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
 1970:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CZ: () => ( ofKind),
   GS: () => ( fill),
   _H: () => ( lookupOf),
   _d: () => ( emptyTable),
   t8: () => ( emptyKinds)
 });
 var part$1 = __webpack_require__(489);
 var part$0 = __webpack_require__(52);
 var part$2 = __webpack_require__(3655);
function isEmptyTable(maps) {
  return part$0.X0.every((kind) => {
    const map = maps[kind];
    return map instanceof Map && map.size === 0;
  });
}
function emptyTable() {
  const maps = Object.fromEntries(part$0.X0.map((kind) => [kind, new Map()]));
  if (!isEmptyTable(maps))
    throw new Error("a kind of fact has no map");
  return maps;
}
function emptyKinds(table) {
  return new Set(part$0.X0.filter((kind) => table[kind].size === 0));
}
function fill(table, kind, facts) {
  const map = table[kind];
  for (const [key, fact] of facts)
    map.set(key, fact);
}
function ofKind(refs, kind) {
  return refs.filter((ref) => ref.kind === kind);
}
function lookupOf(table) {
  return (ref) => {
    const where = (0,part$0.de)(ref);
    return table[ref.kind].get((0,part$0.sy)(ref)) ?? (0,part$1.L5)("not-captured", (0,part$2.cv)`The facts at hand do not hold ${ref.kind} of ${(0,part$0.Tu)(ref) ?? where}.`, {
      scope: where
    });
  };
}
 })
};
