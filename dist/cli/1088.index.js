export const id = 1088;
export const ids = [1088];
export const modules = {
 1088:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   writeSnapshot: () => ( part$0.oF)
 });
 var part$0 = __webpack_require__(8467);
 var part$1 = __webpack_require__(2145);
 var part$2 = __webpack_require__(3330);
 var part$3 = __webpack_require__(5890);
 var part$4 = __webpack_require__(4159);
 var part$5 = __webpack_require__(7350);
 var part$6 = __webpack_require__(3103);
 var part$7 = __webpack_require__(9110);
 var part$8 = __webpack_require__(5443);
 var part$9 = __webpack_require__(6846);
 var part$10 = __webpack_require__(83);
 var part$11 = __webpack_require__(9330);
 var part$12 = __webpack_require__(8439);
 var part$13 = __webpack_require__(3913);
 var part$14 = __webpack_require__(7341);
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
 8467:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E$: () => ( parseSnapshot),
   ap: () => ( snapshotSchema),
   g$: () => ( tooLarge),
   i7: () => ( jsonLines),
   oF: () => ( writeSnapshot),
   qB: () => ( MAX_SNAPSHOT_BYTES),
   tp: () => ( factsSchema)
 });
 var part$8 = __webpack_require__(8168);
 var part$0 = __webpack_require__(2145);
 var part$5 = __webpack_require__(582);
 var part$1 = __webpack_require__(3330);
 var part$2 = __webpack_require__(9110);
 var part$3 = __webpack_require__(8439);
 var part$4 = __webpack_require__(3913);
 var part$7 = __webpack_require__(7404);
 var part$6 = __webpack_require__(5879);
function duplicateKey(text2) {
  const open = [];
  let isKey = false;
  for (let at = 0; at < text2.length; at += 1) {
    switch (text2.charCodeAt(at)) {
      case part$5.bV:
        open.push( new Set());
        isKey = true;
        break;
      case part$5.oQ:
        open.push(void 0);
        isKey = false;
        break;
      case part$5.tX:
      case part$5.gD:
        open.pop();
        isKey = false;
        break;
      case part$5.KE:
        isKey = open.at(-1) !== void 0;
        break;
      case part$5.jA: {
        const end = endOfString(text2, at);
        if (isKey) {
          const key = keyOf(text2.slice(at + 1, end));
          const keys = open.at(-1);
          if (keys?.has(key) === true)
            return key;
          keys?.add(key);
          isKey = false;
        }
        at = end;
      }
    }
  }
  return void 0;
}
function endOfString(text2, start) {
  for (let end = text2.indexOf('"', start + 1); end !== -1; end = text2.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text2.charCodeAt(end - 1 - slashes) === part$5.r_)
      slashes += 1;
    if (slashes % 2 === 0)
      return end;
  }
  return text2.length;
}
function keyOf(raw) {
  if (!raw.includes("\\"))
    return raw;
  const key = JSON.parse(`"${raw}"`);
  return typeof key === "string" ? key : raw;
}
function jsonSchemaOf(shape, definitions) {
  const inner = (one) => jsonSchemaOf(one, definitions);
  switch (shape.kind) {
    case "text":
      return {
        type: "string",
        ...shape.maxLength === void 0 ? {} : { maxLength: shape.maxLength },
        ...shape.pattern === void 0 ? {} : { pattern: shape.pattern },
        ...shape.not === void 0 ? {} : { not: { pattern: shape.not } }
      };
    case "number":
      return { type: "number" };
    case "flag":
      return { type: "boolean" };
    case "anything":
      return {};
    case "json":
      return shape.object ? { type: "object" } : {};
    case "choice": {
      const [only, ...others] = shape.of;
      return others.length === 0 ? { const: only } : { enum: shape.of };
    }
    case "list":
      return { type: "array", items: inner(shape.item) };
    case "record":
      return {
        type: "object",
        ...shape.names === void 0 ? {} : { propertyNames: inner(shape.names) },
        additionalProperties: inner(shape.value)
      };
    case "object":
      return objectSchema(shape, inner);
    case "variants":
      return { oneOf: shape.of.map(inner) };
    case "fact":
      return {
        type: "object",
        required: ["known"],
        properties: { value: inner(shape.value) },
        if: { properties: { known: { const: true } } },
        then: {
          type: "object",
          properties: { known: { const: true }, value: {} },
          required: ["known", "value"],
          additionalProperties: false
        },
        else: { if: { required: ["value"] }, then: inner(shape.partly), else: inner(shape.unknown) }
      };
    case "named":
      if (!definitions.has(shape.name)) {
        definitions.set(shape.name, {});
        definitions.set(shape.name, inner(shape.shape()));
      }
      return { $ref: `#/$defs/${shape.name}` };
  }
}
function objectSchema({ fields }, inner) {
  const entries = Object.entries(fields);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, { shape }]) => [name, inner(shape)])),
    required: entries.filter(([, { optional: optional2 }]) => !optional2).map(([name]) => name),
    additionalProperties: false
  };
}
var SNAPSHOT_VERSION = 1;
var SNAPSHOT_SCHEMA_ID = "urn:azure-relocation-readiness:snapshot:1";
var snapshotDocument = (0,part$2.Ik)({
  version: (0,part$2.Yq)(SNAPSHOT_VERSION),
  cloud: (0,part$2.b6)({ pattern: "^[A-Za-z]{1,40}$" }),
  observedAt: (0,part$2.b6)({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$" }),
  facts: (0,part$2.g1)(part$2.D8),
  $schema: (0,part$2.lq)(part$2.Qq),
  tool: (0,part$2.lq)((0,part$2.Ik)({ name: part$2.Qq, version: part$2.Qq }))
});
function factsSchema(kind) {
  const { key, value } = (0,part$1.I)(kind);
  return (0,part$2.g1)((0,part$1.yD)(value), (0,part$2.b6)({ pattern: key.pattern }));
}
function snapshotSchema() {
  const definitions = new Map();
  const facts = part$1.X0.map((kind) => {
    const { key, value } = (0,part$1.I)(kind);
    return [
      kind,
      {
        type: "object",
        propertyNames: { pattern: key.pattern },
        additionalProperties: jsonSchemaOf((0,part$1.yD)(value).shape, definitions)
      }
    ];
  });
  const document = jsonSchemaOf(snapshotDocument.shape, definitions);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SNAPSHOT_SCHEMA_ID,
    title: "Snapshot of a relocation target",
    description: "What was observed of a target subscription, redacted: no e-mail addresses, tokens or names of people.",
    ...document,
    properties: {
      ...propertiesOf(document),
      facts: {
        type: "object",
        properties: Object.fromEntries(facts),
        required: [],
        additionalProperties: false
      }
    },
    $defs: Object.fromEntries(definitions)
  };
}
function propertiesOf({ properties }) {
  return typeof properties === "object" && properties !== null ? properties : {};
}
var MAX_SNAPSHOT_BYTES = 64 * part$4.D6;
var MOST_VALUES = 1e6;
var FEW_CHARACTERS = 2 ** 21;
var HELP = "capture it again with `relocation capture`";
var LINES_TO_DEPTH = 5;
function writeSnapshot(table, { cloud, observedAt, tool }) {
  const facts = part$1.X0.filter((kind) => table[kind].size > 0).map((kind) => [
    kind,
    sorted(table[kind])
  ]);
  const document = {
    $schema: SNAPSHOT_SCHEMA_ID,
    version: SNAPSHOT_VERSION,
    cloud,
    observedAt: new Date(observedAt).toISOString(),
    ...tool === void 0 ? {} : { tool: { name: tool.name, version: tool.version } },
    facts: Object.fromEntries(facts)
  };
  return `${jsonLines(document, LINES_TO_DEPTH)}
`;
}
function sorted(facts) {
  return Object.fromEntries([...facts].toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
function jsonLines(value, depth, indent = "") {
  if (depth === 0 || typeof value !== "object" || value === null)
    return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, item]) => {
    const text2 = jsonLines(item, depth - 1, inner);
    return isList ? `${inner}${text2}` : `${inner}${JSON.stringify(key)}: ${text2}`;
  });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return parts.length === 0 ? `${open}${close}` : `${open}
${parts.join(",\n")}
${indent}${close}`;
}
function parseSnapshot(text2, file) {
  if (text2.length > MAX_SNAPSHOT_BYTES)
    throw tooLarge(file);
  const value = parseJson(text2, file);
  if (!snapshotDocument.is(value))
    throw refusal(file, value, snapshotDocument.problem(value));
  if (value.$schema !== void 0 && value.$schema !== SNAPSHOT_SCHEMA_ID) {
    throw (0,part$3.IF)(`${file} is a document of ${(0,part$6.aM)(value.$schema)}`, {
      expected: SNAPSHOT_SCHEMA_ID,
      help: HELP
    });
  }
  const observedAt = (0,part$7.nV)(value.observedAt);
  if (observedAt === void 0) {
    throw (0,part$3.IF)(`${file} is not a snapshot: /observedAt is not a point in time`, {
      expected: "ISO 8601 in UTC"
    });
  }
  const { cloud, tool } = value;
  return { table: tableFrom(value, file), cloud, observedAt, ...tool === void 0 ? {} : { tool } };
}
function tooLarge(file) {
  return (0,part$3.IF)(`${file} is larger than ${String(MAX_SNAPSHOT_BYTES / part$4.D6)} MiB`, {
    expected: "a snapshot that `relocation capture` wrote"
  });
}
function parseJson(text2, file) {
  refuseExtent(text2, file);
  try {
    const value = JSON.parse(text2.replace(/^\ufeff/, ""));
    const twice = duplicateKey(text2);
    if (twice !== void 0)
      throw (0,part$3.IF)(`${file} has the key ${JSON.stringify((0,part$6.aM)(twice))} twice in one object`);
    return value;
  } catch (error) {
    if (error instanceof part$3.yo)
      throw error;
    const at = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : void 0;
    throw (0,part$3.IF)(`${file} is not JSON${at === void 0 ? "" : ` (${at})`}`, {
      expected: "a snapshot that `relocation capture` wrote"
    });
  }
}
function refuseExtent(text2, file) {
  if (text2.length < FEW_CHARACTERS)
    return;
  const { depth, values } = (0,part$8.Z)(text2, { depth: part$2.lr, values: MOST_VALUES });
  if (depth > part$2.lr)
    throw (0,part$3.IF)(`${file} is nested deeper than ${String(part$2.lr)} levels`);
  if (values > MOST_VALUES)
    throw (0,part$3.IF)(`${file} contains more than ${String(MOST_VALUES)} values`, {
      expected: "a snapshot that `relocation capture` wrote"
    });
}
function refuseTraps(root, file) {
  const open = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null)
      continue;
    if (depth > part$2.lr)
      throw (0,part$3.IF)(`${file} is nested deeper than ${String(part$2.lr)} levels`);
    if (Object.hasOwn(value, "__proto__"))
      throw (0,part$3.IF)(`${file} contains a key "__proto__"`);
    for (const item of Object.values(value))
      open.push({ value: item, depth: depth + 1 });
  }
}
function refuseLongLists(kind, facts, file) {
  if ((0,part$1.ts)(kind) !== "arm")
    return;
  for (const [key, fact] of Object.entries(facts)) {
    const value = Reflect.get(Object(fact), "value");
    if (Array.isArray(value) && value.length > part$1.x_)
      throw (0,part$3.IF)(`${file} has a list of ${String(value.length)} items in ${kind}, under the key ${(0,part$6.aM)(key, 200)}`, { expected: `at most ${String(part$1.x_)} items, as many as are read of Azure`, help: HELP });
  }
}
function tableFrom(document, file) {
  const table = (0,part$0._d)();
  for (const [kind, facts] of Object.entries(document.facts)) {
    if ((0,part$1.$3)(kind))
      readKind(table, kind, facts, document, file);
    else
      throw refusal(file, document, { path: ["facts", kind], message: "is not a kind of fact" });
  }
  return table;
}
function readKind(table, kind, facts, document, file) {
  const schema = factsSchema(kind);
  if (schema.is(facts)) {
    refuseLongLists(kind, facts, file);
    (0,part$0.GS)(table, kind, Object.entries(facts));
  } else
    throw refusal(file, document, schema.problem(facts), ["facts", kind]);
}
function refusal(file, document, problem, within = []) {
  refuseTraps(document, file);
  const { path, message } = problem ?? { path: [], message: "is wrong" };
  const where = (0,part$6.aM)((0,part$2.rq)([...within, ...path]), 200);
  return (0,part$3.IF)(`${file} is not a snapshot: ${where === "" ? "the document" : where} ${(0,part$6.aM)(message, 500)}`, { help: HELP });
}
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
