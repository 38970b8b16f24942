export const id = 1317;
export const ids = [1317];
export const modules = {
 5046:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Pe: () => ( recordText),
   cE: () => ( RECORD_SCHEMA_ID),
   ep: () => ( RECORD_SCHEMA)
 });
 var part$0 = __webpack_require__(788);
 var part$1 = __webpack_require__(2608);
var WAVE_OUTCOMES = ["closed", "rolled-back"];
var digest = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
var { verdict, counts, concession, area, sentence } = part$0.LX;
var definitions = {
  ...verdict && { verdict },
  ...counts && { counts },
  ...concession && { concession },
  ...area && { area },
  ...sentence && { sentence },
  hashed: (0,part$1.Ik)({ name: part$1.Qq, digest }),
  wave: (0,part$1.Ik)({ name: part$1.Qq, verdict: (0,part$1.KR)("verdict") }),
  measured: (0,part$1.Ik)({
    resource: { ...part$1.Qq, description: "workload.resource" },
    type: part$1.Qq,
    step: { type: "string", enum: ["prepare", "sync", "delta", "switch"] },
    tool: part$1.Qq,
    seconds: { type: "number", minimum: 0 },
    bytes: { type: "number", minimum: 0 },
    files: { type: "number", minimum: 0 },
    at: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "when it was measured" }
  }, ["tool", "bytes", "files"]),
  finding: (0,part$1.Ik)({
    check: part$1.ij,
    id: { type: "string", pattern: "^[0-9a-f]{16}$", description: "the same over runs" },
    severity: part$1.yf,
    outcome: { type: "string", enum: ["fail", "unknown", "waived"] }
  })
};
var RECORD_SHAPE = (0,part$1.Ik)({
  $schema: part$1.Qq,
  version: { type: "integer", const: 1 },
  sequence: { type: "integer", minimum: 1, description: "its place in the chain" },
  previous: { ...digest, description: "digest of the record before it" },
  tool: (0,part$1.Ik)({ name: part$1.Qq, version: part$1.Qq }),
  run: {
    ...(0,part$1.Ik)({
      id: { type: "string", pattern: "^\\d{1,19}$" },
      attempt: { type: "integer", minimum: 1 },
      event: part$1.Qq,
      actor: part$1.Qq,
      repository: part$1.Qq,
      commit: { type: "string", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
      url: part$1.Qq
    }, ["commit", "url"]),
    description: "absent outside of GitHub Actions"
  },
  recordedAt: { ...part$1.E9, description: "by the clock of the machine" },
  judgedAsOf: part$1.E9,
  rehearsal: { type: "boolean", description: "whether that moment was chosen" },
  facts: (0,part$1.Ik)({
    from: { type: "string", enum: ["live", "snapshot", "none"] },
    observedAt: part$1.E9
  }),
  relocation: { ...part$1.Qq, description: "name of the manifest" },
  wave: { ...part$1.Qq, description: "the wave that was asked for, when one was" },
  hashes: (0,part$1.Ik)({
    manifest: (0,part$1.KR)("hashed"),
    plan: (0,part$1.p_)("hashed"),
    rules: { ...(0,part$1.p_)("hashed"), description: "rules of the tool, packs, the policy of the organisation" },
    facts: digest,
    inputs: {
      ...digest,
      description: "of manifest, plan, rules, wave and limits together, whatever Azure shows"
    }
  }),
  verdict: (0,part$1.KR)("verdict"),
  counts: (0,part$1.KR)("counts"),
  waves: (0,part$1.p_)("wave"),
  findings: { ...(0,part$1.p_)("finding"), description: "every result that did not pass" },
  statements: {
    ...(0,part$1.p_)("concession"),
    description: "waivers, attestations and closed waves that the judgement followed"
  },
  outcome: {
    type: "string",
    enum: WAVE_OUTCOMES,
    description: "how the wave ended, as the workflow says"
  },
  durations: {
    ...(0,part$1.p_)("measured"),
    description: "how long steps of the closed wave took, as the manifest says that it was measured"
  },
  digest: {
    ...digest,
    description: "of this record without this line, every key in the order of the schema"
  }
}, ["sequence", "previous", "run", "wave", "outcome", "durations", "digest"]);
var RECORD_SCHEMA_ID = "urn:azure-relocation-readiness:record:1";
var RECORD_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: RECORD_SCHEMA_ID,
  title: "Record of a readiness run",
  ...RECORD_SHAPE,
  $defs: definitions
};
function recordText(record) {
  return JSON.stringify((0,part$1.bp)(record, RECORD_SHAPE, definitions));
}
 }),
 1317:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   runRecord: () => ( runRecord)
 });
 var part$0 = __webpack_require__(5046);
 var part$1 = __webpack_require__(788);
 var part$2 = __webpack_require__(2608);
 var part$3 = __webpack_require__(2113);
 var part$4 = __webpack_require__(3690);
 var part$6 = __webpack_require__(7404);
 var part$5 = __webpack_require__(7341);
function recordOf(report, { hashes, clock, run, outcome, durations = [] }) {
  const { tool, judgedAsOf, rehearsal, facts, manifest, wave, verdict, counts, waves, results } = report;
  return {
    $schema: part$0.cE,
    version: 1,
    tool,
    ...run === void 0 ? {} : { run },
    recordedAt: (0,part$6.Ly)(clock),
    judgedAsOf,
    rehearsal,
    facts,
    relocation: manifest.name,
    ...wave === void 0 ? {} : { wave },
    hashes,
    verdict,
    counts,
    waves: waves.map((one) => ({ name: one.name, verdict: one.verdict })),
    findings: results.flatMap(findingOf),
    statements: report.concessions,
    ...outcome === void 0 ? {} : { outcome },
    ...outcome !== "closed" || durations.length === 0 ? {} : { durations }
  };
}
function findingOf({ check, id, severity, outcome, folded = [id] }) {
  return outcome === "pass" || outcome === "not-applicable" ? [] : folded.map((one) => ({ check, id: one, severity, outcome }));
}
function runRecord(report, hashes, clock) {
  return `${(0,part$0.Pe)(recordOf(report, { hashes, clock }))}
`;
}
 })
};
