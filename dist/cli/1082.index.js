export const id = 1082;
export const ids = [1082];
export const modules = {
 9214:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( openThroughout)
 });
 var part$0 = __webpack_require__(9303);
var NOWHERE = new Set();
function openThroughout(object, waits, whole = NOWHERE) {
  return opened(object, waits, whole, "");
}
function opened(object, waits, whole, at) {
  const inside = (value, path) => (0,part$0.cy)(value) ? value.map((item) => inside(item, path)) : (0,part$0.Gv)(value) ? opened(value, waits, whole, `${path}.`) : value;
  const members = Object.entries(object).map(([key, value]) => [
    key,
    whole.has(at + key) ? value : inside(value, at + key)
  ]);
  return (0,part$0.MA)(Object.fromEntries(members), waits);
}
 }),
 7786:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   J: () => ( bundledTable)
 });
 var part$0 = __webpack_require__(5274);
 var part$1 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
var PATTERN = "$pattern";
function withPatterns(value) {
  if (typeof value !== "object" || value === null)
    return value;
  if (PATTERN in value)
    return patternOf(value[PATTERN]);
  for (const key of Object.keys(value)) {
    const member = Reflect.get(value, key);
    if (typeof member === "object" && member !== null)
      Reflect.set(value, key, withPatterns(member));
  }
  return value;
}
function patternOf(parts) {
  const [source, flags] = Array.isArray(parts) ? parts.map((part) => part) : [];
  if (typeof source !== "string" || typeof flags !== "string")
    throw new SyntaxError("not a pattern");
  return new RegExp(source, flags);
}
function tableOf(text) {
  const parsed = JSON.parse(text);
  const table = text.includes(`"${PATTERN}"`) ? withPatterns(parsed) : parsed;
  if (typeof table !== "object" || table === null)
    throw new SyntaxError("not a table");
  return { ...table };
}
var LARGEST = 16 * part$1.D6;
function bundledTable(name, folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url))) {
  try {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.br`));
    return tableOf((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.brotliDecompressSync)(bytes, { maxOutputLength: LARGEST }).toString("utf8"));
  } catch {
    throw new part$0.ag(`the table of ${name} cannot be read`);
  }
}
 }),
 344:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   g: () => ( yamlList),
   p: () => ( yamlText)
 });
function yamlText(text) {
  const plain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
function yamlList(items) {
  return `[${items.map(yamlText).join(", ")}]`;
}
 }),
 2145:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CZ: () => ( ofKind),
   GS: () => ( fill),
   _H: () => ( lookupOf),
   _d: () => ( emptyTable),
   t8: () => ( emptyKinds)
 });
 var part$0 = __webpack_require__(3330);
 var part$1 = __webpack_require__(489);
 var part$2 = __webpack_require__(5879);
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
    const kind = ref.kind;
    return table[ref.kind].get((0,part$0.sy)(ref)) ?? (0,part$1.L5)("not-captured", (0,part$2.cv)`The facts at hand do not hold ${kind} of ${(0,part$0.Tu)(ref) ?? where}.`, {
      scope: where
    });
  };
}
 }),
 2125:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   q: () => ( shapeProblems)
 });
 var part$8 = __webpack_require__(2091);
 var part$0 = __webpack_require__(970);
 var part$4 = __webpack_require__(1029);
 var part$5 = __webpack_require__(8279);
 var part$7 = __webpack_require__(6394);
 var part$1 = __webpack_require__(398);
 var part$6 = __webpack_require__(7404);
 var part$3 = __webpack_require__(5879);
 var part$2 = __webpack_require__(7341);
function listed(words, last) {
  const spans = words.map((word) => (0,part$3.cv)`${word}`);
  const end = spans.pop();
  if (end === void 0)
    return (0,part$3.cv)`nothing`;
  if (spans.length === 0)
    return end;
  return (0,part$3.em)(`${spans.join(", ")} ${last} ${end}`);
}
var REPEATED = 80;
var PRIVATE = /@|[0-9a-f]{8}-/i;
function describe(value, written) {
  if (value === null || value === void 0)
    return (0,part$3.cv)`nothing`;
  if (Array.isArray(value))
    return (0,part$3.cv)`a list`;
  if (typeof value === "object")
    return (0,part$3.cv)`a map`;
  if (typeof value === "string") {
    if (value.trim() === "")
      return (0,part$3.cv)`empty text`;
    return value.length > REPEATED || PRIVATE.test(value) ? (0,part$3.cv)`this text` : (0,part$3.cv)`the text ${value}`;
  }
  if (typeof value === "boolean")
    return (0,part$3.cv)`the boolean ${written ?? String(value)}`;
  return (0,part$3.cv)`the number ${written ?? (typeof value === "number" ? String(value) : "?")}`;
}
function expectedOf(schema) {
  const reference = /^#\/\$defs\/(\w+)$/.exec((0,part$4.b6)((0,part$4.jf)(schema, "$ref")) ?? "")?.[1];
  const named = (0,part$4.b6)((0,part$4.jf)(reference === void 0 ? schema : part$0.u[reference], "title"));
  if (named !== void 0)
    return (0,part$3.em)(named);
  const words = wordsOf(schema);
  if (words.length > 0)
    return listed(words, "or");
  switch ((0,part$4.b6)((0,part$4.jf)(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return (0,part$4.rl)((0,part$4.jf)(schema, "minItems")) === void 0 ? (0,part$3.cv)`a list` : (0,part$3.cv)`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed(["true", "false"], "or");
    case "number":
      return (0,part$3.cv)`a number${(0,part$3.lS)(rangeOf(schema))}`;
    case "integer":
      return (0,part$3.cv)`a whole number${(0,part$3.lS)(rangeOf(schema))}`;
    default:
      return (0,part$3.cv)`another value`;
  }
}
function wordsOf(schema) {
  const constant = (0,part$4.jf)(schema, "const");
  const all = constant === void 0 ? (0,part$4.S3)((0,part$4.jf)(schema, "enum")) : [constant];
  return [...new Set(all.map(String))];
}
function keysOf(schema) {
  const properties = (0,part$4.jf)(schema, "properties");
  return (0,part$4.jh)(properties) ? Object.keys(properties) : [];
}
function expectedMap(schema) {
  const keys = keysOf(schema);
  const least = (0,part$4.rl)((0,part$4.jf)(schema, "minProperties"));
  const most = (0,part$4.rl)((0,part$4.jf)(schema, "maxProperties"));
  if (keys.length === 0) {
    if (most !== void 0)
      return (0,part$3.cv)`a map of at most ${most} keys`;
    return least === void 0 ? (0,part$3.cv)`a map` : (0,part$3.cv)`a map that is not empty`;
  }
  if (least === 1 && most === 1)
    return (0,part$3.cv)`a map with one of the keys ${(0,part$3.lS)(listed(keys, "or"))}`;
  return least === void 0 ? (0,part$3.cv)`a map that may have the keys ${(0,part$3.lS)(listed(keys, "and"))}` : (0,part$3.cv)`a map with at least one of the keys ${(0,part$3.lS)(listed(keys, "or"))}`;
}
function expectedText(schema) {
  const most = (0,part$4.rl)((0,part$4.jf)(schema, "maxLength"));
  return most === void 0 ? (0,part$3.cv)`text` : (0,part$3.cv)`text of at most ${most} characters`;
}
function rangeOf(schema) {
  const least = (0,part$4.rl)((0,part$4.jf)(schema, "minimum"));
  const above = (0,part$4.rl)((0,part$4.jf)(schema, "exclusiveMinimum"));
  const most = (0,part$4.rl)((0,part$4.jf)(schema, "maximum"));
  const below = (0,part$4.rl)((0,part$4.jf)(schema, "exclusiveMaximum"));
  const limits = [
    least === void 0 ? void 0 : (0,part$3.cv)`at least ${least}`,
    above === void 0 ? void 0 : (0,part$3.cv)`more than ${above}`,
    most === void 0 ? void 0 : (0,part$3.cv)`at most ${most}`,
    below === void 0 ? void 0 : (0,part$3.cv)`less than ${below}`
  ].filter((limit) => limit !== void 0);
  return limits.length === 0 ? (0,part$3.cv)`` : (0,part$3.em)(`, ${limits.join(" and ")}`);
}
var RANKS = [
  "const",
  "enum",
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum"
];
function rankOf(keyword) {
  const rank = RANKS.indexOf(keyword);
  return rank < 0 ? void 0 : rank;
}
function mismatch(value, schema, types, written) {
  const what = describe(value, written);
  const message = value === null || value === void 0 ? (0,part$3.cv)`there is no value` : (0,part$3.cv)`${(0,part$3.lS)(what)} does not fit here`;
  const help = helpFor(value, schema, types, written);
  return { message, expected: expectedOf(schema), ...help === void 0 ? {} : { help } };
}
function helpFor(value, schema, types, written) {
  const words = wordsOf(schema);
  if (words.length > 0)
    return typeof value === "string" && words.length > 1 ? (0,part$5.h)(value, words) : void 0;
  const wanted = typeof types === "string" ? [types] : (0,part$4.S3)(types).map((type) => (0,part$4.b6)(type) ?? "");
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (wanted.includes("string") && scalar) {
    return (0,part$3.cv)`put it in quotes to make it text: ${`"${written ?? String(value)}"`}`;
  }
  if (typeof value !== "string")
    return void 0;
  if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value)) {
    return (0,part$3.cv)`write ${/^(?:y|yes|on|true)$/i.test(value) ? "true" : "false"} without quotes`;
  }
  const numeric = value.trim() !== "" && Number.isFinite(Number(value));
  if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
    return (0,part$3.cv)`write the number without quotes`;
  }
  const id = checkIdOf(value);
  if (id !== void 0 && (0,part$4.b6)((0,part$4.jf)(schema, "pattern")) === CHECK_ID)
    return (0,part$5.au)(id);
  if (wanted.includes("array"))
    return (0,part$3.cv)`put it between ${"["} and ${"]"}`;
  return void 0;
}
var CHECK_ID = (0,part$4.b6)(part$0.u["checkId"]?.["pattern"]);
function checkIdOf(text) {
  const [, group = "", number = ""] = /^([a-z]{2,4})[-_ ]?0*(\d{1,2})$/i.exec(text.trim()) ?? [];
  return number === "" ? void 0 : `${group.toUpperCase()}-${number.padStart(2, "0")}`;
}
var import__ = (0,part$2.f1)((0,part$1.q)(), 1);
function shapeErrors(shape, value) {
  const validate = validator(shape);
  return validate(value) ? [] : validate.errors ?? [];
}
var compiled = new Map();
function validator(shape) {
  const known = compiled.get(shape);
  if (known !== void 0)
    return known;
  const validate = new import__.Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text) => (0,part$6.nV)(text) !== void 0 } }
  }).compile({
    ...shape.schema,
    $defs: { ...part$0.u, instant: { ...part$0.u["instant"], format: "instant" } }
  });
  compiled.set(shape, validate);
  return validate;
}
function schemaOf({ schemaPath }, shape) {
  return schemaPath.split("/").slice(1, -1).reduce((schema, step) => (0,part$4.jf)(schema, step), { ...shape.schema, $defs: part$0.u });
}
var MOST = 1e3;
function shapeProblems(shape, document) {
  const failures = shapeErrors(shape, document.value).slice(0, MOST).filter((error) => error.propertyName === void 0).map((error) => failureOf(error, shape, document)).filter((failure) => failure !== void 0);
  const misspelt = new Set();
  for (const failure of failures) {
    const meant = meantKey(failure);
    if (meant !== void 0)
      misspelt.add((0,part$7.L)([...failure.pointer, meant]));
  }
  const problems = [];
  const worst = new Map();
  for (const failure of failures) {
    const rank = rankOf(failure.keyword);
    const path = (0,part$7.L)(failure.pointer);
    const other = worst.get(path);
    if (rank === void 0)
      for (const one of structural(failure, misspelt, document))
        problems.push(one);
    else if (!other || rank < (rankOf(other.keyword) ?? rank))
      worst.set(path, failure);
  }
  for (const { pointer, data, schema, params, position } of worst.values()) {
    const place = document.locate(pointer);
    problems.push({ ...mismatch(data, schema, (0,part$4.jf)(params, "type"), position.written), place });
  }
  return problems;
}
function failureOf(error, shape, { value, root }) {
  const pointer = [];
  let data = value;
  let position = root;
  for (const part of error.instancePath.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(data) ? Number(key) : key;
    pointer.push(step);
    data = (0,part$4.jf)(data, step);
    position = (0,part$8.t$)(position, [step]).position;
    if (position.unread)
      return void 0;
  }
  if (position.partial && (error.keyword === "required" || error.keyword === "minProperties"))
    return void 0;
  return {
    keyword: error.keyword,
    pointer,
    data,
    schema: schemaOf(error, shape),
    params: error.params,
    position
  };
}
function meantKey({ keyword, params, schema }) {
  if (keyword !== "additionalProperties")
    return void 0;
  return (0,part$5.pA)((0,part$4.b6)((0,part$4.jf)(params, "additionalProperty")) ?? "", keysOf(schema));
}
function structural(failure, misspelt, { locate }) {
  const { keyword, pointer, data, schema, params } = failure;
  const place = locate(pointer);
  switch (keyword) {
    case "additionalProperties": {
      const key = (0,part$4.b6)((0,part$4.jf)(params, "additionalProperty")) ?? "";
      const help = (0,part$5.au)(meantKey(failure));
      const keys = keysOf(schema);
      return [
        {
          message: (0,part$3.cv)`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed(keys, "or"),
          ...help === void 0 ? {} : { help }
        }
      ];
    }
    case "required": {
      const key = (0,part$4.b6)((0,part$4.jf)(params, "missingProperty")) ?? "";
      if (misspelt.has((0,part$7.L)([...pointer, key])))
        return [];
      const expected = expectedOf((0,part$4.jf)((0,part$4.jf)(schema, "properties"), key));
      return [{ message: (0,part$3.cv)`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = (0,part$4.b6)((0,part$4.jf)(params, "propertyName")) ?? "";
      return [
        {
          message: (0,part$3.cv)`the key ${key} is not a name that fits here`,
          place: locate([...pointer, key]),
          expected: expectedOf((0,part$4.jf)(schema, "propertyNames"))
        }
      ];
    }
    case "minProperties":
    case "maxProperties": {
      const keys = (0,part$4.Mc)(data).map(([key]) => key);
      const message = keys.length === 0 ? (0,part$3.cv)`the map is empty` : (0,part$3.cv)`the map has ${keys.length} keys: ${keys}`;
      return [{ message, place, expected: expectedOf(schema) }];
    }
    case "minItems":
      return [{ message: (0,part$3.cv)`the list is empty`, place, expected: (0,part$3.cv)`at least one item` }];
    case "uniqueItems": {
      const index = Math.max((0,part$4.rl)((0,part$4.jf)(params, "i")) ?? 0, (0,part$4.rl)((0,part$4.jf)(params, "j")) ?? 0);
      const item = (0,part$4.S3)(data)[index];
      const message = (0,part$3.cv)`${typeof item === "string" || typeof item === "number" ? item : "the item"} stands twice in the list`;
      return [{ message, place: locate([...pointer, index]), help: (0,part$3.cv)`remove one of them` }];
    }
    default:
      return [{ message: (0,part$3.cv)`this does not fit`, place, expected: expectedOf(schema) }];
  }
}
 }),
 1136:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   O: () => ( refusalOf)
 });
 var part$0 = __webpack_require__(2125);
 var part$1 = __webpack_require__(690);
 var part$2 = __webpack_require__(4916);
function refusalOf(document) {
  const problems = [...document.problems, ...(0,part$0.q)(part$2.eu, document)];
  const reported = new Map(problems.map((problem, index) => [problem.place?.path, index]));
  for (const { pointer, ...rest } of (0,part$1.I)(document.value)) {
    const place = document.locate(pointer);
    const index = reported.get(place.path);
    const other = index === void 0 ? void 0 : problems[index];
    if (index === void 0 || !other)
      problems.push({ ...rest, place });
    else if (other.help === void 0 && rest.help !== void 0)
      problems[index] = { ...other, help: rest.help };
  }
  if (problems.length === 0)
    throw new Error("the manifest does not follow the schema, for no reason that could be found");
  return (0,part$2.x5)(problems);
}
 }),
 283:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   B4: () => ( methods_exports),
   C_: () => ( toolText),
   Cf: () => ( EVERYDAY),
   J8: () => ( METHODS),
   Je: () => ( documentedNamespaces),
   R6: () => ( CATEGORIES),
   ZZ: () => ( pageOf),
   eN: () => ( documentedTypes),
   oz: () => ( methodsOf),
   wr: () => ( categoryRows)
 });
 var part$0 = __webpack_require__(7786);
 var part$2 = __webpack_require__(9871);
 var part$3 = __webpack_require__(865);
 var part$1 = __webpack_require__(7341);
var methods_exports = {};
(0,part$1.VA)(methods_exports, {
  CATEGORIES: () => CATEGORIES,
  EVERYDAY: () => EVERYDAY,
  METHODS: () => METHODS,
  categoryRows: () => categoryRows,
  documentedNamespaces: () => documentedNamespaces,
  documentedTypes: () => documentedTypes,
  methodsOf: () => methodsOf,
  pageOf: () => pageOf,
  toolText: () => toolText
});
var table = (0,part$0.J)("relocation-methods");
var EVERYDAY = table["EVERYDAY"];
var METHODS = table["METHODS"];
var TOOL_WORDS = table["TOOL_WORDS"];
var ROWS = [...Object.values(METHODS).flat(), ...EVERYDAY];
var documentedTypes = (0,part$2.Oo)(() => [
  ...new Set(ROWS.flatMap(({ types }) => types))
]);
var documentedNamespaces = (0,part$2.Oo)(() => [
  ...new Set(documentedTypes().map((type) => type.split("/")[0] ?? type))
]);
var rowsByType = (0,part$2.Oo)(() => {
  const listed = ROWS.flatMap((row) => [...new Set(row.types.map(lower))].map((type) => ({ type, row })));
  return new Map([...(0,part$3.e)(listed, ({ type }) => type)].map(([type, own]) => [type, own.map(({ row }) => row)]));
});
function lower(text) {
  return text.toLowerCase();
}
function methodsOf(type) {
  return rowsByType().get(lower(type)) ?? [];
}
function toolText(tool) {
  const words = TOOL_WORDS[tool];
  return words === void 0 ? tool : `${words} (${tool})`;
}
function pageOf({ guide, provenance }) {
  const page = guide ?? provenance.page;
  return page === void 0 ? [] : [page];
}
function categoryRows(name) {
  return METHODS[name] ?? [];
}
var CATEGORIES = Object.keys(METHODS);
 }),
 9303:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   Gv: () => ( isObject),
   KV: () => ( groundsOf),
   L5: () => ( unknown),
   MA: () => ( openObject),
   Ms: () => ( entryOf),
   Rd: () => ( GAP),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   dx: () => ( grounded),
   gn: () => ( withMembers),
   go: () => ( typeName),
   qE: () => ( isKnown),
   t8: () => ( isUnknown),
   yI: () => ( waitsOf)
 });
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isJson(value, limits = { depth: 128, nodes: 2e6 }) {
  const { depth, nodes } = limits;
  return nodes >= 1 && (isContainer(value) ? within(value, depth, nodes - 1) >= 0 : isScalar(value));
}
function within(container, depth, nodes) {
  let left = nodes;
  if (Array.isArray(container)) {
    const items = container;
    left -= items.length;
    if (left < 0 || depth <= 0 && items.length > 0)
      return -1;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (isContainer(item)) {
        left = within(item, depth - 1, left);
        if (left < 0)
          return -1;
      } else if (!isScalar(item))
        return -1;
    }
    return left;
  }
  const prototype = Object.getPrototypeOf(container);
  if (prototype !== Object.prototype && prototype !== null)
    return -1;
  for (const key in container) {
    left -= 1;
    if (left < 0 || depth <= 0)
      return -1;
    const inner = container[key];
    if (isContainer(inner)) {
      left = within(inner, depth - 1, left);
      if (left < 0)
        return -1;
    } else if (!isScalar(inner))
      return -1;
  }
  return left;
}
function isScalar(value) {
  if (typeof value === "string" || value === null || typeof value === "boolean")
    return true;
  return typeof value === "number" && Number.isFinite(value);
}
function entryOf(object, key) {
  if (Object.hasOwn(object, key))
    return object[key];
  const wanted = key.toLowerCase();
  for (const name of Object.keys(object))
    if (name.length === key.length && name.toLowerCase() === wanted)
      return object[name];
  return void 0;
}
var GAP = "\uFFFD";
var MOST = 50;
function grounded(all) {
  const every2 = new Set(all.flatMap((one) => one?.texts ?? []));
  const texts = [...every2].slice(0, MOST);
  const origins = new Set(all.map((one) => (every2.size > MOST ? void 0 : one?.from) ?? "anything"));
  const from = ["anything", "resource", "secret"].find((one) => origins.has(one)) ?? "anything";
  return from === "anything" && texts.length === 0 ? void 0 : { texts, from };
}
var GROUNDS = Symbol("what is known of it all the same");
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits, grounds) {
  const each = waits.length < 2 ? waits : [...new Set(waits)];
  return grounds === void 0 ? { [WAITS]: each } : { [WAITS]: each, [GROUNDS]: grounds };
}
function groundsOf(value) {
  return value[GROUNDS];
}
function isUnknown(value) {
  return typeof value === "object" && value !== null && WAITS in value;
}
function openObject(members, waits) {
  return { ...members, [REST]: waits };
}
function restOf(object) {
  const waits = object[REST];
  return waits === void 0 ? void 0 : unknown(waits);
}
function withMembers(object, members) {
  const waits = object[REST];
  return waits === void 0 ? members : openObject(members, waits);
}
function memberOf(object, key) {
  const known = entryOf(object, key);
  return known === void 0 ? restOf(object) : known;
}
function isArray(value) {
  return Array.isArray(value);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !isArray(value) && !isUnknown(value);
}
function waitsOf(value) {
  if (isUnknown(value))
    return value[WAITS];
  if (isArray(value))
    return value.flatMap(waitsOf);
  if (isObject(value))
    return [...Object.values(value).flatMap(waitsOf), ...value[REST] ?? []];
  return [];
}
function anyUnknown(values) {
  if (values.every(isKnown))
    return void 0;
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? void 0 : unknown(waits, grounded(values.flatMap(allGrounds)));
}
function allGrounds(value) {
  if (isUnknown(value))
    return [value[GROUNDS]];
  if (isArray(value))
    return value.flatMap(allGrounds);
  if (!isObject(value))
    return [];
  return [...Object.values(value).flatMap(allGrounds), ...value[REST] === void 0 ? [] : [void 0]];
}
function isKnown(value) {
  if (typeof value !== "object" || value === null)
    return true;
  if (isUnknown(value))
    return value[WAITS].length === 0;
  if (isArray(value))
    return value.every(isKnown);
  return Object.values(value).every(isKnown) && (value[REST] ?? []).length === 0;
}
function typeName(value) {
  if (value === null)
    return "Null";
  if (isUnknown(value))
    return "Unknown";
  if (isArray(value))
    return "Array";
  if (typeof value === "object")
    return "Object";
  if (typeof value === "number")
    return Number.isInteger(value) ? "Integer" : "Float";
  return typeof value === "string" ? "String" : "Boolean";
}
function not(truth) {
  return isUnknown(truth) ? truth : !truth;
}
function deepEquals(a, b) {
  if (isUnknown(a) || isUnknown(b))
    return anyUnknown([a, b]) ?? false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length)
      return false;
    return every(a.map((item, index) => [item, b[index] ?? null]));
  }
  if (isObject(a) || isObject(b)) {
    if (!isObject(a) || !isObject(b))
      return false;
    const rest = restOf(a) ?? restOf(b);
    if (rest !== void 0)
      return openEquals(a, b, rest);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
      return false;
    return every(keys.map((key) => [a[key] ?? null, b[key] ?? null]));
  }
  return a === b;
}
function openEquals(a, b, rest) {
  const keys = [... new Set([...Object.keys(a), ...Object.keys(b)])];
  const differ = keys.some((key) => {
    const [own, other] = [memberOf(a, key), memberOf(b, key)];
    return own === void 0 || other === void 0 || deepEquals(own, other) === false;
  });
  return differ ? false : rest;
}
function every(pairs) {
  let waits;
  for (const [a, b] of pairs) {
    const same = deepEquals(a, b);
    if (same === false)
      return false;
    if (isUnknown(same))
      waits ??= same;
  }
  return waits ?? true;
}
 }),
 5489:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   R: () => ( runLimit),
   a: () => ( judgingLimit)
 });
 var part$0 = __webpack_require__(5879);
function runLimit(timeoutMs, stop) {
  const time = AbortSignal.timeout(timeoutMs + 500);
  return {
    signal: stop === void 0 ? time : AbortSignal.any([time, stop]),
    why: () => stop?.aborted === true ? (0,part$0.cv)`the run was stopped (${String(stop.reason)})` : (0,part$0.cv)`the time of the whole run, ${timeoutMs / 1e3} s, is over`
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
      return (0,part$0.cv)`the run was stopped (${String(stop?.reason)})`;
    return now <= end ? void 0 : (0,part$0.cv)`the time of the whole run, ${timeoutMs / 1e3} s, is over`;
  };
}
 }),
 6846:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   GP: () => ( writtenTail),
   IU: () => ( buildResourceId),
   N9: () => ( managementGroupScope),
   OT: () => ( idTail),
   PF: () => ( resourceIdOf),
   PK: () => ( isKeyWithin),
   QR: () => ( tailText),
   RQ: () => ( parseResourceId),
   RU: () => ( rebase),
   Sd: () => ( idsIn),
   T4: () => ( idKey),
   To: () => ( pairedName),
   UO: () => ( isWithin),
   a: () => ( resourceId),
   gh: () => ( isOfType),
   gx: () => ( subscriptionScope),
   j9: () => ( extendedBy),
   kJ: () => ( extendedResource),
   ld: () => ( resourceIdIn),
   mp: () => ( lastSegment),
   pd: () => ( levelsOf),
   s: () => ( sameId),
   ut: () => ( splitResourceId),
   wX: () => ( namesIn),
   wZ: () => ( resourceGroupScope),
   xq: () => ( PROVIDERS)
 });
 var part$0 = __webpack_require__(9330);
function isResourceId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function resourceId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isResourceId(slashed) ? slashed : void 0;
}
var SHORTEST = 60;
var WITHIN_TEXT = /\/subscriptions\/[0-9a-f-]{36}(?:\/[^/"'\s,;()[\]]{1,260}){2,24}/gi;
function idsIn(text) {
  if (text.length < SHORTEST || !text.toLowerCase().includes(part$0.xe))
    return [];
  return [...text.matchAll(WITHIN_TEXT)].flatMap(([one]) => resourceId(one) ?? []);
}
function resourceIdOf(...segments) {
  const id = resourceId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return resourceIdOf(part$0.xe + id);
}
function resourceGroupScope(subscription, name) {
  return isName(name) ? resourceId(part$0.xe + subscription + part$0._f + name) : void 0;
}
function managementGroupScope(name) {
  return isName(name) ? resourceId(part$0.nA + name) : void 0;
}
function isName(text) {
  return text !== "" && !text.includes("/");
}
function idKey(id) {
  const lower = id.trim().toLowerCase();
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  return tidy ? lower : `/${lower.split("/").filter((part) => part !== "").join("/")}`;
}
function sameId(a, b) {
  return a === b || idKey(a) === idKey(b);
}
var SLASH = 47;
function isKeyWithin(id, scope) {
  const { length } = scope;
  if (id.length < length || id.length > length && id.charCodeAt(length) !== SLASH)
    return false;
  return id.startsWith(scope);
}
function isWithin(id, scope) {
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return isKeyWithin(id.toLowerCase(), outer);
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf("/") + 1);
}
var PROVIDERS = "/providers/";
function parseResourceId(id) {
  return isResourceId(id) || (0,part$0.Sk)(id)?.kind === "resourceGroup" ? splitResourceId(id) : void 0;
}
function splitResourceId(id) {
  const scope = (0,part$0.Sk)(id);
  if (scope?.kind === "resourceGroup") {
    return {
      scope: part$0.xe + scope.subscription,
      type: part$0.Ei,
      name: scope.resourceGroup
    };
  }
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  if (at === -1)
    return void 0;
  const [namespace = "", ...rest] = id.slice(at + PROVIDERS.length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1 || rest.includes(""))
    return void 0;
  const types = rest.filter((_, index) => index % 2 === 0);
  return {
    scope: at === 0 ? "/" : id.slice(0, at),
    type: [namespace, ...types].join("/"),
    name: rest.filter((_, index) => index % 2 === 1).join("/")
  };
}
function namesIn(id) {
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  const pairs = at === -1 ? id.split("/").slice(1) : id.slice(at + PROVIDERS.length).split("/").slice(1);
  return pairs.filter((_, index) => index % 2 === 1);
}
function extendedResource(id) {
  const scope = splitResourceId(id)?.scope;
  return scope === void 0 || (0,part$0.Sk)(scope) !== void 0 ? void 0 : scope;
}
function extendedBy(id) {
  return parseResourceId(id)?.scope ?? "/";
}
function typedName(type, name) {
  const names = name.split("/");
  return (0,part$0.Mb)(type) === void 0 || names.includes("") ? void 0 : pairedName(type, names);
}
function pairedName(type, names) {
  const [namespace = "", ...segments] = type.split("/");
  if (segments.length === 0 || segments.length !== names.length)
    return void 0;
  return [namespace, ...segments.flatMap((segment, index) => [segment, names[index] ?? ""])].join("/");
}
function writtenTail(type, names) {
  if (type.toLowerCase() === part$0.Ei.toLowerCase())
    return part$0._f + names.join("/");
  const path = pairedName(type, names);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function idTail(type, name) {
  if ((0,part$0.Ke)(type))
    return isName(name) ? part$0._f + name : void 0;
  const path = typedName(type, name);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function buildResourceId(scope, type, name) {
  const tail = idTail(type, name);
  return tail === void 0 ? void 0 : resourceId((scope === "/" ? "" : scope) + tail);
}
function resourceIdIn(scope, type, name) {
  const id = buildResourceId(scope, type, name);
  if (id === void 0)
    throw new Error("not the parts of an Azure resource id");
  return id;
}
function levelsOf(id) {
  const parts = id.split("/").filter((part) => part !== "");
  const levels = [];
  for (let at = 0; at < parts.length; ) {
    at += parts[at]?.toLowerCase() === "providers" ? 4 : 2;
    levels.push(`/${parts.slice(0, at).join("/")}`);
  }
  return levels;
}
function rebase(id, from, to) {
  return isWithin(id, from) ? resourceId(to + id.slice(from.replace(/\/+$/, "").length)) : void 0;
}
function isOfType(id, type) {
  const parts = parseResourceId(id);
  return parts !== void 0 && (0,part$0.n6)(parts.type, type);
}
function tailText(tail) {
  return tail.toLowerCase().startsWith(PROVIDERS) ? tail.slice(PROVIDERS.length) : tail;
}
 }),
 5274:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Rm: () => ( bundledAliases),
   ag: () => ( DamagedInstallation),
   dS: () => ( aliasTexts)
 });
 var part$0 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
var NONE_REPEATED = 33;
function around(short, pathOf) {
  for (let at = short.length - 1; at > 0; at -= 1) {
    const char = short.charAt(at);
    if (char !== "." && char !== "[")
      continue;
    const parent = pathOf(short.slice(0, at));
    if (parent !== void 0)
      return { parent, own: short.slice(at) };
  }
  return { parent: void 0, own: short };
}
function marked(mark, { parent, own }) {
  if (mark.startsWith(":"))
    return mark.slice(1);
  if (mark.startsWith(">"))
    return `${parent ?? ""}${mark.slice(1)}`;
  switch (mark) {
    case "":
      return parent === void 0 ? `properties.${own}` : parent + own;
    case "=":
      return parent;
    case "+":
      return parent === void 0 ? void 0 : `${parent}.properties${own}`;
    case "-":
      return parent === void 0 ? own : void 0;
    default:
      return void 0;
  }
}
function blocksOf(text) {
  const blocks = new Map();
  for (const block of text.split("\n\n")) {
    const end = block.search(/[\t\n]/);
    const prefix = block.slice(0, end === -1 ? void 0 : end).toLowerCase();
    blocks.set(prefix, [...blocks.get(prefix) ?? [], block]);
  }
  return blocks;
}
function aliasBlock(block) {
  const { prefix, type, lines } = linesOf(block);
  const start = prefix.length + 1;
  const byShort = new Map();
  const byName = new Map();
  for (const [index, { short }] of lines.entries()) {
    added(byShort, short, index);
    added(byName, short.toLowerCase(), index);
  }
  const paths = new Map();
  const pathAt = (index) => {
    if (paths.has(index))
      return paths.get(index);
    const line = lines[index];
    const path = line && marked(line.mark, around(line.short, (short) => before(short, index)));
    paths.set(index, path);
    return path;
  };
  const before = (short, index) => {
    const last = byShort.get(short)?.findLast((one) => one < index);
    return last === void 0 ? void 0 : pathAt(last);
  };
  return {
    find(name) {
      const entries = [];
      for (const index of byName.get(name.slice(start)) ?? []) {
        const path = pathAt(index);
        if (path === void 0)
          return void 0;
        entries.push({ name: `${prefix}/${lines[index]?.short ?? ""}`, type, path });
      }
      return entries;
    }
  };
}
function added(map, key, index) {
  const same = map.get(key);
  if (same === void 0)
    map.set(key, [index]);
  else
    same.push(index);
}
function linesOf(block) {
  const [header = "", ...rest] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("	");
  const lines = [];
  let short = "";
  for (const line of rest) {
    if (line === "")
      continue;
    const tab = line.indexOf("	");
    const text = tab === -1 ? line : line.slice(0, tab);
    short = short.slice(0, Math.max(0, line.charCodeAt(0) - NONE_REPEATED)) + text.slice(1);
    lines.push({ short, mark: tab === -1 ? "" : line.slice(tab + 1).split("	")[0] ?? "" });
  }
  return { prefix, type, lines };
}
function entriesOf(block) {
  const { prefix, type, lines } = linesOf(block);
  const paths = new Map();
  const entries = [];
  for (const { short, mark } of lines) {
    const path = marked(mark, around(short, (name) => paths.get(name)));
    if (path === void 0)
      return void 0;
    paths.set(short, path);
    entries.push({ name: `${prefix}/${short}`, type, path });
  }
  return entries;
}
var ALIAS_LIST = "2026-08-21/6f7461010d0b9d8b";
var LARGEST = 16 * part$0.D6;
var SUFFIX = ".br";
var MOST_ASKED = 4096;
var LONGEST_KEPT = 512;
var DamagedInstallation = class extends Error {
  constructor(what) {
    super(`${what}: the installation is damaged`);
    this.name = "DamagedInstallation";
  }
};
function folderOfData() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
  const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "aliases");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(shipped) ? shipped : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "..", "catalog", "aliases");
}
function bundledAliases(folder) {
  let shipped;
  const spaces = new Map();
  const wanted = new Map();
  const namespaceOf = (wanted2) => {
    const end = wanted2.indexOf("/");
    if (end === -1)
      return void 0;
    const space = wanted2.slice(0, end);
    shipped ??= listed(folder ?? folderOfData());
    if (!shipped.files.has(space + SUFFIX))
      return void 0;
    let known = spaces.get(space);
    if (known === void 0) {
      known = new Namespace(space, read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shipped.folder, space + SUFFIX), space));
      spaces.set(space, known);
    }
    return known;
  };
  const look = (name) => {
    const wanted2 = name.toLowerCase();
    return namespaceOf(wanted2)?.find(wanted2) ?? [];
  };
  return {
    ...folder === void 0 ? { id: ALIAS_LIST } : {},
    pathsOf(type) {
      const paths = namespaceOf(type.toLowerCase())?.pathsOf(type.toLowerCase()) ?? [];
      return paths.length === 0 ? void 0 : paths;
    },
    find(name) {
      const known = wanted.get(name);
      if (known !== void 0)
        return known;
      const found = look(name);
      if (name.length > LONGEST_KEPT)
        return found;
      if (wanted.size === MOST_ASKED)
        wanted.clear();
      wanted.set(name, found);
      return found;
    }
  };
}
function* aliasTexts() {
  const { folder, files } = listed(folderOfData());
  for (const file of [...files].filter((one) => one.endsWith(SUFFIX)).toSorted())
    yield read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), file.slice(0, -SUFFIX.length));
}
function listed(folder) {
  try {
    return { folder, files: new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}
function read(file, space) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), { maxOutputLength: LARGEST }).toString("utf8");
  } catch {
    throw unreadable(space);
  }
}
function unreadable(space) {
  return new DamagedInstallation(`the bundled aliases of ${space} cannot be read`);
}
var Namespace = class {
  #space;
  #blocks;
  #read = new Map();
  constructor(space, text) {
    this.#space = space;
    this.#blocks = blocksOf(text);
  }
  find(name) {
    const prefix = name.slice(0, name.lastIndexOf("/"));
    const texts = this.#blocks.get(prefix);
    if (texts === void 0)
      return [];
    let blocks = this.#read.get(prefix);
    if (blocks === void 0) {
      blocks = texts.map(aliasBlock);
      this.#read.set(prefix, blocks);
    }
    return blocks.flatMap((block) => {
      const entries = block.find(name);
      if (entries === void 0)
        throw unreadable(this.#space);
      return entries.map(({ name: written, type, path }) => ({
        name: written,
        type,
        defaultPath: path,
        paths: []
      }));
    });
  }
  pathsOf(type) {
    return [...this.#blocks.values()].flat().flatMap((block) => {
      const header = block.slice(0, Math.max(0, block.indexOf("\n"))).toLowerCase();
      if (header !== type && !header.endsWith(`	${type}`))
        return [];
      return (entriesOf(block) ?? []).map(({ path }) => path);
    });
  }
};
 }),
 1082:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   initialize: () => ( initialize)
 });
 var part$39 = __webpack_require__(344);
 var part$45 = __webpack_require__(5489);
 var part$0 = __webpack_require__(9842);
 var part$1 = __webpack_require__(6645);
 var part$2 = __webpack_require__(9485);
 var part$3 = __webpack_require__(2033);
 var part$42 = __webpack_require__(6398);
 var part$4 = __webpack_require__(2145);
 var part$5 = __webpack_require__(4273);
 var part$6 = __webpack_require__(4182);
 var part$7 = __webpack_require__(283);
 var part$8 = __webpack_require__(7786);
 var part$9 = __webpack_require__(5274);
 var part$10 = __webpack_require__(3806);
 var part$11 = __webpack_require__(9214);
 var part$12 = __webpack_require__(1136);
 var part$13 = __webpack_require__(2125);
 var part$14 = __webpack_require__(3330);
 var part$15 = __webpack_require__(5890);
 var part$16 = __webpack_require__(4159);
 var part$17 = __webpack_require__(7350);
 var part$18 = __webpack_require__(3103);
 var part$19 = __webpack_require__(9110);
 var part$20 = __webpack_require__(5443);
 var part$21 = __webpack_require__(6846);
 var part$22 = __webpack_require__(9827);
 var part$23 = __webpack_require__(1780);
 var part$24 = __webpack_require__(474);
 var part$25 = __webpack_require__(1467);
 var part$26 = __webpack_require__(6379);
 var part$27 = __webpack_require__(690);
 var part$28 = __webpack_require__(4916);
 var part$44 = __webpack_require__(1105);
 var part$29 = __webpack_require__(2593);
 var part$30 = __webpack_require__(4442);
 var part$31 = __webpack_require__(970);
 var part$32 = __webpack_require__(83);
 var part$33 = __webpack_require__(9330);
 var part$34 = __webpack_require__(398);
 var part$35 = __webpack_require__(8439);
 var part$36 = __webpack_require__(3913);
 var part$40 = __webpack_require__(865);
 var part$43 = __webpack_require__(7404);
 var part$41 = __webpack_require__(5879);
 var part$37 = __webpack_require__(7341);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1455);
var HEAD = `# yaml-language-server: $schema=SCHEMA
#
# Written by relocation init. Every line with TODO waits for somebody who knows. The meaning stands beside it.
# relocation check judges this manifest as it is, relocation explain says what a check looks at.
`;
var LATER = `
# TODO expect: what must hold at the target before a wave. Take the marks off what you can state.
# expect:
#   policies:
#     mustBeEffective: [NAME]            # policy assignments that have to be in force at the target
#   rbac:
#     deployIdentity:                    # the identity that deploys to the target
#       clientId: 00000000-0000-0000-0000-000000000000
#     assignments:                       # who needs which role where
#       - { principal: "group:NAME", role: Contributor, scope: RESOURCE_GROUP }
#   budgets:                             # what a month at the target may cost
#     - scope: subscription              # or the name of a resource group
#       monthly: { amount: 1000, currency: EUR }
#       alerts:
#         - { at: 80, to: "WHO" }        # percent of the amount, and who is notified
#       overlap: { days: 14, approvedExtra: 500 }   # how long both sides run, and what that may cost more
#   quotas: { headroomPercent: 15 }      # how much of each limit has to stay free

# TODO domains, connections, certificates, vaults, attestations, waivers: see docs/manifest.md.
`;
function manifestText(name, { from, to, source }, workloads, waves, startOf, schema) {
  return [
    HEAD.replace("SCHEMA", schema),
    "apiVersion: relocation/v1alpha1",
    "kind: RelocationManifest",
    "metadata:",
    `  name: ${(0,part$39.p)(name)}`,
    "  # TODO owner: who answers for the relocation. TODO approvers: who lets a wave begin.",
    "",
    "source:",
    `  subscription: { id: ${from.subscription} }`,
    `  region: ${(0,part$39.p)(from.region)}`,
    "target:",
    `  subscription: { id: ${to.subscription} }`,
    `  region: ${(0,part$39.p)(to.region)}`,
    "  # TODO requires: what the region must have, such as { zones: 3, allowedGeographies: [Europe] }.",
    "  # TODO managementGroup: the management group that the subscription lies under.",
    "",
    "# Where the resources were read from. Every check reads it again.",
    "inventory:",
    ...inventoryLines(source),
    "",
    "workloads:",
    ...workloads.flatMap(workloadLines),
    "",
    "# In the order of what depends on what.",
    "waves:",
    ...waves.flatMap((wave, index) => waveLines(wave, startOf(index))),
    LATER
  ].join("\n");
}
function inventoryLines(source) {
  switch (source.kind) {
    case "terraformPlan":
      return [`  - terraformPlan: { file: ${(0,part$39.p)(source.file)}, forbidDestroyOfStateful: true }`];
    case "armTemplate": {
      const { file, parameters, resourceGroup } = source;
      const rest = [
        ...parameters === void 0 ? [] : [`parameters: ${(0,part$39.p)(parameters)}`],
        ...resourceGroup === void 0 ? [] : [`resourceGroup: ${(0,part$39.p)(resourceGroup)}`]
      ];
      return [`  - armTemplate: { ${[`file: ${(0,part$39.p)(file)}`, ...rest].join(", ")} }`];
    }
    case "export":
      return [
        `  - resourceGraph: { snapshot: ${(0,part$39.p)(source.file)} }`,
        "  # TODO stays: what of it is not moved, such as stays: [{ resource: NAME, reason: WHY }]."
      ];
    case "query":
      return [
        `  - resourceGraph: { query: ${(0,part$39.p)(source.condition)} }`,
        "  # TODO stays: what of it is not moved, such as stays: [{ resource: NAME, reason: WHY }]."
      ];
  }
}
function workloadLines({ name, resourceGroup, resources }) {
  return [
    `  ${(0,part$39.p)(name)}:`,
    resourceGroup === void 0 ? "    # TODO resourceGroup: the resource group at the target." : `    resourceGroup: ${(0,part$39.p)(resourceGroup)}`,
    "    resources:",
    ...resources.flatMap(resourceLines)
  ];
}
function resourceLines({ id, type, from, to, method, dependsOn }) {
  const open = [
    ...from === void 0 ? ["from: its name at the source, absent for a new resource"] : [],
    ...to === void 0 ? ["to: its name at the target, absent where it comes along unchanged"] : []
  ];
  return [
    `      - id: ${(0,part$39.p)(id)}${open.length === 0 ? "" : ` # TODO ${open.join("; ")}`}`,
    `        type: ${(0,part$39.p)(type)}`,
    ...from === void 0 ? [] : [`        from: ${(0,part$39.p)(from)}`],
    ...to === void 0 ? [] : [`        to: ${(0,part$39.p)(to)}`],
    ...method === void 0 ? [] : [
      `        method: { relocation: ${method.relocation}${method.tool === void 0 ? "" : `, tool: ${(0,part$39.p)(method.tool)}`} } # TODO choose: Microsoft advises this one first`
    ],
    ...dependsOn.length === 0 ? [] : [`        dependsOn: ${(0,part$39.g)(dependsOn)}`]
  ];
}
function waveLines({ name, workloads, dependsOn }, start) {
  return [
    `  ${(0,part$39.p)(name)}:`,
    `    start: ${start} # TODO when it begins`,
    "    window: PT8H # TODO how long it may take",
    ...dependsOn.length === 0 ? [] : [`    dependsOn: ${(0,part$39.g)(dependsOn)}`],
    `    workloads: ${(0,part$39.g)(workloads)}`
  ];
}
var TIERS = [
  [
    "platform",
    [
      "microsoft.network",
      "microsoft.managedidentity",
      "microsoft.keyvault",
      "microsoft.operationalinsights",
      "microsoft.insights",
      "microsoft.containerregistry",
      "microsoft.authorization",
      "microsoft.appconfiguration",
      "microsoft.recoveryservices"
    ]
  ],
  [
    "data",
    [
      "microsoft.sql",
      "microsoft.storage",
      "microsoft.documentdb",
      "microsoft.dbforpostgresql",
      "microsoft.dbformysql",
      "microsoft.cache",
      "microsoft.servicebus",
      "microsoft.eventhub",
      "microsoft.kusto",
      "microsoft.search",
      "microsoft.synapse",
      "microsoft.datafactory"
    ]
  ]
];
var LAST_TIER = "app";
var NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
var RESOURCE_NAME = /^(?!\.{1,2}(?:\/|$))[^/\s?#%\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\s?#%\\]+)*$/;
function tierOf(type) {
  const namespace = (0,part$33.N6)(type).toLowerCase();
  return TIERS.find(([, namespaces]) => namespaces.includes(namespace))?.[0] ?? LAST_TIER;
}
function nameLike(text, taken) {
  const plain = text.replaceAll(/[^A-Za-z0-9_-]+/g, "-").replace(/^[_-]+|[_-]+$/g, "").slice(0, 70);
  const base = NAME.test(plain) ? plain : `r-${plain}`.replace(/-$/, "");
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${String(count)}`;
    if (taken.has(name.toLowerCase()))
      continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
function workloadsFor(found, side, { renames }) {
  const usable = found.filter(({ name }) => RESOURCE_NAME.test(name));
  const groups = new Set(usable.map(({ resourceGroup = "" }) => resourceGroup.toLowerCase()));
  const byGroup = groups.size > 1 && !groups.has("");
  const order = [...TIERS.map(([name]) => name), LAST_TIER];
  const sorted = byGroup ? usable : usable.toSorted((a, b) => order.indexOf(tierOf(a.type)) - order.indexOf(tierOf(b.type)));
  const parts = (0,part$40.e)(sorted, ({ resourceGroup = "", type }) => byGroup ? resourceGroup.toLowerCase() : tierOf(type));
  const workloads = new Set();
  const places = new Map();
  const named = [...parts].map(([part, resources]) => {
    const group = resources.find(({ resourceGroup }) => resourceGroup !== void 0)?.resourceGroup;
    const name = nameLike(byGroup ? (group ?? part).replace(/^rg-/i, "") : part, workloads);
    const ids = new Set();
    const own = resources.map((one) => {
      const id = nameLike(one.name.split("/").at(-1) ?? one.name, ids);
      places.set(one.key, { workload: name, id });
      return { one, id };
    });
    return { name, group, own };
  });
  return named.map(({ name, group, own }) => {
    const target = group === void 0 ? void 0 : side === "target" ? group : renamed(group, renames);
    return {
      name,
      ...target === void 0 ? {} : { resourceGroup: target },
      resources: own.map(({ one, id }) => resourceOf(one, id, name, side, renames, places))
    };
  });
}
function resourceOf({ type, name, dependsOn, key }, id, workload, side, renames, places) {
  const back = renames.map(([old, next]) => [next, old]);
  const other = renamed(name, side === "source" ? renames : back);
  const names = side === "source" ? { from: name, ...other === void 0 ? {} : { to: other } } : { ...other === void 0 ? {} : { from: other }, to: name };
  const [row] = (0,part$7.oz)(type);
  const [relocation] = row?.methods ?? [];
  const [tool] = row?.tools ?? [];
  const needs = dependsOn.flatMap((other2) => {
    const place = places.get(other2);
    if (place === void 0 || other2 === key)
      return [];
    return [place.workload === workload ? place.id : `${place.workload}.${place.id}`];
  });
  return {
    id,
    type: row?.types.find((one) => (0,part$33.n6)(one, type)) ?? type,
    ...names,
    ...relocation === void 0 ? {} : { method: { relocation, ...tool === void 0 ? {} : { tool } } },
    dependsOn: [...new Set(needs)]
  };
}
function renamed(name, renames) {
  const next = renames.reduce((text, [old, instead]) => text.replaceAll(old, instead), name);
  return next === name ? void 0 : next;
}
function wavesFor(workloads) {
  const needs = new Map(workloads.map(({ name, resources }) => {
    const others = resources.flatMap(({ dependsOn }) => dependsOn.filter((one) => one.includes(".")));
    return [name, new Set(others.map((one) => one.split(".")[0] ?? ""))];
  }));
  const free = [...needs.values()].every((others) => others.size === 0);
  const steps = [];
  let open = workloads.map(({ name }) => name);
  const done = new Set();
  while (open.length > 0) {
    const ready = free ? open.slice(0, 1) : open.filter((name) => [...needs.get(name) ?? []].every((other) => done.has(other)));
    const step = ready.length === 0 ? open : ready;
    steps.push(step);
    for (const name of step)
      done.add(name);
    open = open.filter((name) => !done.has(name));
  }
  const names = steps.map((step, index) => step.length === 1 ? step[0] ?? "" : `wave-${String(index + 1)}`);
  return steps.map((step, index) => ({
    name: names[index] ?? "",
    workloads: step,
    dependsOn: index === 0 ? [] : [names[index - 1] ?? ""]
  }));
}
var FIRST_WAVE_DAYS = 28;
var BETWEEN_DAYS = 7;
var MOST_RESOURCES = 2e3;
async function initialize(request, options) {
  const file = options.manifest;
  const located = await (0,part$26.dO)(file, options.root);
  if (located === void 0)
    throw (0,part$35.IF)((0,part$41.cv)`${file} lies outside of the repository, or is a link`);
  if (request.source.kind === "query")
    conditionOf(request.source.condition);
  const now = (0,part$42.H)(options);
  const startOf = (index) => new Date(now + (FIRST_WAVE_DAYS + index * BETWEEN_DAYS) * part$43.sO).toISOString().slice(0, 10);
  const text = (found2) => {
    const side = request.source.kind === "export" || request.source.kind === "query" ? "source" : "target";
    const workloads = workloadsFor(found2, side, request);
    const waves = wavesFor(workloads);
    const name = `${request.from.region}-to-${request.to.region}`;
    return {
      text: manifestText(name, request, workloads, waves, startOf, part$28.KB),
      resources: workloads.reduce((sum, { resources }) => sum + resources.length, 0),
      workloads: workloads.length,
      waves: waves.length
    };
  };
  const first = text([{ key: "", type: "Microsoft.Resources/resourceGroups", name: "all", dependsOn: [] }]);
  const manifest = soundOf(first.text, file);
  const found = await foundBy(request, manifest, options);
  if (found.length === 0) {
    throw (0,part$35.IF)((0,part$41.cv)`there are no resources with a known name to write a manifest of`, {
      help: (0,part$41.cv)`check the subscription and what selects the resources`
    });
  }
  if (found.length > MOST_RESOURCES) {
    throw (0,part$35.IF)((0,part$41.cv)`there are ${found.length} resources, and a manifest declares at most ${MOST_RESOURCES}`, {
      help: (0,part$41.cv)`write one manifest for each application`
    });
  }
  const { text: whole, ...counts } = text(found);
  soundOf(whole, file);
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.writeFile)(located.real, whole, { flag: "wx" }).catch((error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw (0,part$35.IF)(code === "EEXIST" ? (0,part$41.cv)`${file} exists, and is left as it is` : (0,part$41.cv)`cannot write ${file} (${code})`, {
      help: (0,part$41.cv)`name another file with ${"--output"}`
    });
  });
  return counts;
}
function soundOf(text, file) {
  const document = (0,part$22.u0)(text, file);
  const manifest = (0,part$22.fv)(document, file);
  if (manifest === void 0)
    throw (0,part$12.O)(document);
  return manifest;
}
async function foundBy({ source, from }, manifest, options) {
  if (source.kind === "query")
    return liveResources(conditionOf(source.condition), from.subscription, manifest, options);
  const plan = await (0,part$0.s)(manifest, { root: options.root, now: (0,part$42.H)(options) });
  if (plan.refused !== void 0)
    throw new part$35.yo(plan.refused);
  if (source.kind === "export") {
    return plan.source.flatMap(({ snapshot }) => (snapshot?.resources ?? []).filter(({ managedBy }) => managedBy === void 0).map(({ id, type, name, resourceGroup }) => ({
      key: id.toLowerCase(),
      type,
      name,
      ...resourceGroup === void 0 ? {} : { resourceGroup },
      dependsOn: []
    })));
  }
  return plan.resources.filter(({ origin, type }) => origin.file !== options.manifest && !(0,part$33.Ke)(type)).map(({ key, id, type, name, resourceGroup, dependsOn = [] }) => ({
    key,
    type,
    name,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    dependsOn: dependsOn.filter((other) => other !== key && other !== id)
  }));
}
function conditionOf(condition) {
  const asked = (0,part$44.W)(condition);
  if (asked === void 0) {
    throw (0,part$35.IF)((0,part$41.cv)`${condition} is not a condition that selects resources`, {
      expected: (0,part$41.cv)`clauses of Resource Graph such as ${"where tags.application =~ 'shop'"}`
    });
  }
  return asked;
}
async function liveResources(asked, subscription, manifest, options) {
  const { observer } = await Promise.all( [__webpack_require__.e(3878), __webpack_require__.e(9047), __webpack_require__.e(7070), __webpack_require__.e(4818)]).then(__webpack_require__.bind(__webpack_require__, 4077));
  const limit = (0,part$45.R)(options.timeoutMs, options.stop);
  const observe = observer(manifest, (0,part$9.Rm)(), options, limit.signal, limit);
  const ref = (0,part$14.i0)("sourceResources", (0,part$21.gx)(subscription), asked);
  const fact = (0,part$4._H)(await observe([ref]))(ref);
  if (!fact.known)
    throw (0,part$35.IF)(fact.detail, { help: (0,part$41.cv)`${"relocation doctor"} says what stands in the way` });
  return fact.value.flatMap(({ id, managedBy }) => {
    const parts = (0,part$6.mh)(id);
    if (parts === void 0 || managedBy !== void 0)
      return [];
    const { type, name, resourceGroup } = parts;
    return [
      {
        key: id.toLowerCase(),
        type,
        name,
        ...resourceGroup === void 0 ? {} : { resourceGroup },
        dependsOn: []
      }
    ];
  });
}
 })
};
