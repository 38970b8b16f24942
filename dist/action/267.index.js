export const id = 267;
export const ids = [267];
export const modules = {
 6873:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   C: () => ( writeSnapshotFile),
   T: () => ( readSnapshotFile)
 });
 var part$0 = __webpack_require__(1130);
 var part$1 = __webpack_require__(8836);
 var part$4 = __webpack_require__(3534);
 var part$2 = __webpack_require__(9149);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
async function readSnapshotFile(file, root) {
  const located = await (0,part$1.oV)(file, root);
  if (located === void 0)
    throw outside(file);
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(located.real).catch(() => void 0);
  if (about === void 0) {
    const near = (0,part$4.au)(await (0,part$1.X7)(located.inside, root));
    throw (0,part$2.IF)(`there is no ${file}`, {
      expected: "a snapshot file inside the working directory",
      help: near ?? "capture one with `relocation capture`"
    });
  }
  if (!about.isFile())
    throw (0,part$2.IF)(`${file} is not a file`, { expected: "a snapshot file" });
  const bytes = await (0,part$1.rU)(located.real, part$0.qB);
  if (bytes === void 0)
    throw (0,part$0.g$)(file);
  const text = (0,part$1.Hp)(bytes);
  if (text === void 0)
    throw (0,part$2.IF)(`${file} is not UTF-8 text`, { expected: "a snapshot file" });
  return (0,part$0.E$)(text, file);
}
async function writeSnapshotFile(file, root, text) {
  const located = await (0,part$1.dO)(file, root);
  if (located === void 0)
    throw outside(file);
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(located.real).catch(() => void 0);
  if (about !== void 0 && !about.isFile()) {
    throw (0,part$2.IF)(`${file} is not a file`, { expected: "a new file, or one to replace" });
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(located.real, text);
}
function outside(file) {
  return (0,part$2.IF)(`${file} lies outside the working directory`, {
    expected: "a path inside it, and no link"
  });
}
 }),
 1130:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E$: () => ( parseSnapshot),
   g$: () => ( tooLarge),
   oF: () => ( writeSnapshot),
   qB: () => ( MAX_SNAPSHOT_BYTES)
 });
 var part$0 = __webpack_require__(3700);
 var part$1 = __webpack_require__(2340);
 var part$2 = __webpack_require__(8485);
 var part$3 = __webpack_require__(9149);
 var part$4 = __webpack_require__(3067);
 var part$7 = __webpack_require__(7662);
 var part$8 = __webpack_require__(8350);
 var part$5 = __webpack_require__(9480);
 var part$6 = __webpack_require__(7954);
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
 8267:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readSnapshotFile: () => ( part$0.T),
   writeSnapshotFile: () => ( part$0.C)
 });
 var part$0 = __webpack_require__(6873);
 var part$1 = __webpack_require__(1130);
 var part$2 = __webpack_require__(3700);
 var part$3 = __webpack_require__(2340);
 var part$4 = __webpack_require__(8560);
 var part$5 = __webpack_require__(8836);
 var part$6 = __webpack_require__(8485);
 var part$7 = __webpack_require__(870);
 var part$8 = __webpack_require__(3319);
 var part$9 = __webpack_require__(6053);
 var part$10 = __webpack_require__(9149);
 var part$11 = __webpack_require__(3067);
 var part$12 = __webpack_require__(1141);
 var part$13 = __webpack_require__(4951);
 })
};
