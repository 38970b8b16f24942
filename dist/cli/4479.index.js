export const id = 4479;
export const ids = [4479];
export const modules = {
 4479:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   readChain: () => ( readChain)
 });
 var part$0 = __webpack_require__(5046);
 var part$8 = __webpack_require__(8168);
 var part$9 = __webpack_require__(5880);
 var part$1 = __webpack_require__(83);
 var part$2 = __webpack_require__(398);
 var part$3 = __webpack_require__(788);
 var part$4 = __webpack_require__(2608);
 var part$5 = __webpack_require__(2113);
 var part$6 = __webpack_require__(3690);
 var part$10 = __webpack_require__(5879);
 var part$7 = __webpack_require__(7341);
var import__ = (0,part$7.f1)((0,part$2.q)(), 1);
var LONGEST = 8e6;
var MOST = { depth: 12, values: 4e5 };
var validator = {};
function readRecord(text) {
  if (text.length > LONGEST)
    return void 0;
  const { depth, values } = (0,part$8.Z)(text, MOST);
  if (depth > MOST.depth || values > MOST.values)
    return void 0;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  validator.record ??= new import__.Ajv2020({ strict: true }).compile(part$0.ep);
  const { record } = validator;
  return record(value) ? value : void 0;
}
function chained(record, last) {
  const body = {
    ...record,
    sequence: (last?.sequence ?? 0) + 1,
    ...last === void 0 ? {} : { previous: last.digest }
  };
  return recordText({ ...body, digest: digestOf(recordText(body)) });
}
function isChained(record) {
  return "sequence" in record && "digest" in record;
}
function readChain(lines) {
  if (lines.length > part$9.q)
    return {
      records: [],
      breaks: [
        {
          line: part$9.q + 1,
          kind: "unreadable",
          why: (0,part$10.cv)`There are more than ${part$9.q} lines, and none of them is read.`
        }
      ]
    };
  const records = [];
  const breaks = [];
  let last;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const record = readRecord(text);
    if (record === void 0 || !isChained(record)) {
      breaks.push({ line, kind: "unreadable", why: (0,part$10.cv)`Line ${line} is not a record.` });
      last = void 0;
      continue;
    }
    const broken = breakOf(record, last, index === 0);
    if (broken !== void 0)
      breaks.push({ line, ...broken });
    records.push(record);
    last = record;
  }
  return { records, breaks };
}
function breakOf(record, last, isFirst) {
  const { digest, ...body } = record;
  const { sequence, previous } = record;
  if ((0,part$1.ol)((0,part$0.Pe)(body)) !== digest)
    return {
      kind: "changed",
      why: (0,part$10.cv)`The record ${sequence} was changed after it was written: its digest is another.`
    };
  if (isFirst && (sequence !== 1 || previous !== void 0))
    return { kind: "gap", why: (0,part$10.cv)`The records before the record ${sequence} are missing.` };
  if (isFirst || last === void 0)
    return void 0;
  if (sequence !== last.sequence + 1)
    return {
      kind: "gap",
      why: (0,part$10.cv)`The record ${sequence} follows the record ${last.sequence}: what stood between them is missing.`
    };
  if (previous !== last.digest)
    return {
      kind: "changed",
      why: (0,part$10.cv)`The record ${sequence} was written after another record ${last.sequence} than the one that stands there.`
    };
  return void 0;
}
 }),
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
 582:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   KE: () => ( COMMA),
   bV: () => ( OPEN_OBJECT),
   gD: () => ( CLOSE_LIST),
   jA: () => ( QUOTE),
   oH: () => ( COLON),
   oQ: () => ( OPEN_LIST),
   r_: () => ( BACKSLASH),
   tX: () => ( CLOSE_OBJECT)
 });
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
 }),
 8168:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( jsonExtent)
 });
 var part$0 = __webpack_require__(582);
function jsonExtent(text, most) {
  let [open, depth, values] = [0, 0, 0];
  for (let at = 0; at < text.length && depth <= most.depth && values <= most.values; at += 1) {
    switch (text.charCodeAt(at)) {
      case part$0.bV:
      case part$0.oQ:
        open += 1;
        values += 1;
        depth = Math.max(depth, open);
        break;
      case part$0.tX:
      case part$0.gD:
        open -= 1;
        break;
      case part$0.KE:
        values += 1;
        break;
      case part$0.jA:
        for (at += 1; at < text.length && text.charCodeAt(at) !== part$0.jA; at += 1)
          if (text.charCodeAt(at) === part$0.r_)
            at += 1;
    }
  }
  return { depth, values };
}
 })
};
