export const id = 530;
export const ids = [530];
export const modules = {
 3577:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   q: () => ( shapeProblems)
 });
 var part$8 = __webpack_require__(8345);
 var part$0 = __webpack_require__(2828);
 var part$4 = __webpack_require__(5903);
 var part$5 = __webpack_require__(3534);
 var part$7 = __webpack_require__(5196);
 var part$6 = __webpack_require__(7662);
 var part$1 = __webpack_require__(8012);
 var part$3 = __webpack_require__(7954);
 var part$2 = __webpack_require__(4951);
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
 8530:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   refusalOf: () => ( refusalOf)
 });
 var part$0 = __webpack_require__(3577);
 var part$1 = __webpack_require__(9998);
 var part$2 = __webpack_require__(1451);
 var part$3 = __webpack_require__(7890);
 var part$4 = __webpack_require__(2828);
 var part$5 = __webpack_require__(8667);
 var part$6 = __webpack_require__(6310);
 var part$7 = __webpack_require__(6053);
 var part$8 = __webpack_require__(9149);
 var part$9 = __webpack_require__(1141);
 var part$10 = __webpack_require__(8012);
 var part$11 = __webpack_require__(4951);
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
 })
};
