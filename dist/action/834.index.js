export const id = 834;
export const ids = [834];
export const modules = {
 3980:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AP: () => ( regionOf),
   Fg: () => ( tagsOf),
   Je: () => ( stringOf),
   Kt: () => ( POLICY_ONLY),
   MK: () => ( dateText),
   N_: () => ( roomFor),
   U4: () => ( parsedJson),
   Uq: () => ( value),
   WQ: () => ( whole),
   _3: () => ( evaluate),
   b1: () => ( LIMITS),
   bu: () => ( outcome),
   cW: () => ( shape),
   dm: () => ( arityProblem),
   hD: () => ( quote),
   iW: () => ( STANDARD),
   jL: () => ( zonesOf),
   pq: () => ( countOf),
   tj: () => ( ExpressionError),
   uX: () => ( decodedBase64),
   wl: () => ( addressRange),
   x$: () => ( skuOf),
   yR: () => ( readText)
 });
 var _chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2965);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6358);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(499);
 var node_buffer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
 var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
var ExpressionError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "ExpressionError";
  }
};
function outcome(work) {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof ExpressionError)
      return { ok: false, error: error.message };
    throw error;
  }
}
function quote(data) {
  const line = data.replace(/\s+/g, " ");
  return `'${line.length > 80 ? `${line.slice(0, 79)}…` : line}'`;
}
var SPACE = /\s/;
var NAME_START = /[A-Za-z_$]/;
var NAME_PART = /[A-Za-z0-9_$]/;
var DIGIT = /[0-9]/;
function tokens(source) {
  const found = [];
  let at2 = 0;
  const run = (pattern, from) => {
    let to = from;
    while (to < source.length && pattern.test(source.charAt(to)))
      to += 1;
    return to;
  };
  while (at2 < source.length) {
    const char = source.charAt(at2);
    const start = at2;
    if (SPACE.test(char))
      at2 += 1;
    else if (char === "'") {
      const text = stringAt(source, at2);
      found.push({ kind: "string", text: text.value, at: start });
      at2 = text.end;
    } else if (DIGIT.test(char) || char === "-" && DIGIT.test(source.charAt(at2 + 1))) {
      at2 = run(DIGIT, at2 + 1);
      if (source.charAt(at2) === "." && DIGIT.test(source.charAt(at2 + 1)))
        at2 = run(DIGIT, at2 + 1);
      if (NAME_START.test(source.charAt(at2)))
        throw new ExpressionError(`unexpected letter after a number at ${String(at2)}`);
      found.push({ kind: "number", value: Number(source.slice(start, at2)), at: start });
    } else if (NAME_START.test(char)) {
      at2 = run(NAME_PART, at2);
      found.push({ kind: "name", text: source.slice(start, at2), at: start });
    } else if ("()[],.".includes(char)) {
      found.push({ kind: "mark", text: char, at: start });
      at2 += 1;
    } else
      throw new ExpressionError(`unexpected character ${quote(char)} at ${String(at2)}`);
  }
  found.push({ kind: "end", at: at2 });
  return found;
}
function stringAt(source, start) {
  let value2 = "";
  let from = start + 1;
  for (; ; ) {
    const end2 = source.indexOf("'", from);
    if (end2 < 0)
      throw new ExpressionError(`the text that starts at ${String(start)} has no closing apostrophe`);
    value2 += source.slice(from, end2);
    if (source.charAt(end2 + 1) !== "'")
      return { value: value2, end: end2 + 1 };
    value2 += "'";
    from = end2 + 2;
  }
}
var LIMITS = { characters: 81920, depth: 64, args: 128, calls: 2048 };
function readText(text, limits = LIMITS) {
  return outcome(() => {
    if (text.startsWith("[["))
      return { kind: "text", text: text.slice(1) };
    if (!text.startsWith("[") || !text.endsWith("]") || text.length < 2)
      return { kind: "text", text };
    return { kind: "expression", source: text, node: parse(text.slice(1, -1), limits) };
  });
}
function parse(source, limits = LIMITS) {
  if (source.length > limits.characters) {
    throw new ExpressionError(`the expression is longer than ${String(limits.characters)} characters`);
  }
  const parser = new Parser(tokens(source), limits);
  return parser.whole();
}
var Parser = class {
  #tokens;
  #limits;
  #next = 0;
  #calls = 0;
  constructor(list, limits) {
    this.#tokens = list;
    this.#limits = limits;
  }
  whole() {
    const node = this.#expression(1);
    const rest = this.#peek();
    if (rest.kind !== "end")
      throw this.#unexpected(rest);
    return node;
  }
  #expression(depth) {
    if (depth > this.#limits.depth) {
      throw new ExpressionError(`the expression is nested deeper than ${String(this.#limits.depth)}`);
    }
    let node = this.#primary(depth);
    for (let length2 = depth; ; length2 += 1) {
      if (!this.#isMark(".") && !this.#isMark("["))
        return node;
      if (length2 > this.#limits.depth) {
        throw new ExpressionError(`a chain of properties is longer than ${String(this.#limits.depth)}`);
      }
      if (this.#take("."))
        node = { kind: "property", of: node, name: this.#name() };
      else {
        this.#expect("[");
        node = { kind: "index", of: node, index: this.#expression(depth + 1) };
        this.#expect("]");
      }
    }
  }
  #primary(depth) {
    const token = this.#peek();
    if (token.kind === "string" || token.kind === "number") {
      this.#next += 1;
      return { kind: "literal", value: token.kind === "string" ? token.text : token.value };
    }
    if (token.kind !== "name")
      throw this.#unexpected(token);
    let name = this.#name();
    if (this.#take("."))
      name += `.${this.#name()}`;
    this.#expect("(");
    return { kind: "call", name, args: this.#arguments(depth) };
  }
  #arguments(depth) {
    this.#calls += 1;
    if (this.#calls > this.#limits.calls) {
      throw new ExpressionError(`the expression calls more than ${String(this.#limits.calls)} functions`);
    }
    const args = [];
    if (this.#take(")"))
      return args;
    do {
      args.push(this.#expression(depth + 1));
      if (args.length > this.#limits.args) {
        throw new ExpressionError(`a function has more than ${String(this.#limits.args)} arguments`);
      }
    } while (this.#take(","));
    this.#expect(")");
    return args;
  }
  #peek() {
    const token = this.#tokens[this.#next];
    if (token === void 0)
      throw new ExpressionError("the expression ends too early");
    return token;
  }
  #isMark(text) {
    const token = this.#peek();
    return token.kind === "mark" && token.text === text;
  }
  #take(text) {
    if (!this.#isMark(text))
      return false;
    this.#next += 1;
    return true;
  }
  #expect(text) {
    if (!this.#take(text))
      throw this.#unexpected(this.#peek(), text);
  }
  #name() {
    const token = this.#peek();
    if (token.kind !== "name")
      throw this.#unexpected(token, "a name");
    this.#next += 1;
    return token.text;
  }
  #unexpected(token, wanted) {
    const found = token.kind === "end" ? "the end" : token.kind === "number" ? String(token.value) : quote(token.text);
    const instead = wanted === void 0 ? "" : ` instead of ${quote(wanted)}`;
    return new ExpressionError(`unexpected ${found} at ${String(token.at)}${instead}`);
  }
};
var SIZES = {
  "microsoft.compute/virtualmachines": ["properties", "hardwareProfile", "vmSize"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "vmSize"]
};
var COUNTS = {
  "microsoft.compute/virtualmachinescalesets": ["sku", "capacity"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "count"]
};
function at(body, path) {
  return path.reduce((value2, step) => {
    if (value2 === void 0 || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value2))
      return value2;
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value2) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Ms)(value2, step) : void 0;
  }, body);
}
function skuOf(type, body) {
  const sized = SIZES[type.toLowerCase()];
  const sku = sized === void 0 ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Ms)(body, "sku") : at(body, sized);
  if (sku === void 0 || sku === null)
    return void 0;
  if (typeof sku === "string")
    return { known: true, value: sku };
  const value2 = at(sku, ["name"]) ?? at(sku, ["tier"]);
  if (typeof value2 === "string")
    return { known: true, value: value2 };
  return value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value2) ? open(value2) : void 0;
}
function open(value2) {
  return { known: false, expression: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(value2).join("; ") };
}
function countOf(type, body) {
  const path = COUNTS[type.toLowerCase()];
  const count = path === void 0 ? void 0 : at(body, path);
  return typeof count === "number" && Number.isInteger(count) && count > 0 && count <= 1e5 ? count : 1;
}
function zonesOf(body) {
  const zones = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Ms)(body, "zones");
  if (zones === void 0 || !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(zones))
    return [];
  return zones.filter((zone) => typeof zone === "string" || typeof zone === "number").map(String).filter((zone) => /^[1-9]$/.test(zone));
}
function tagsOf(body) {
  const tags = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Ms)(body, "tags");
  if (tags === void 0 || !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(tags))
    return {};
  return Object.fromEntries(Object.entries(tags).flatMap(([name, value2]) => typeof value2 === "string" && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "__proto__") ? [[name, value2]] : []));
}
function regionOf(location) {
  if (!location.known)
    return location;
  const value2 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(location.value);
  return value2 === void 0 ? { known: false, expression: `'${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_1__ .aM)(location.value, 80)}'` } : { known: true, value: value2 };
}
var BOUNDS = { characters: 131072, nodes: 32768, unmeasured: new Set() };
function evaluate(node, functions) {
  return outcome(() => value(node, functions));
}
function value(node, functions) {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "call":
      return call(node.name, node.args, functions);
    case "property":
      return reached(node.of, node.name, functions);
    case "index":
      return reached(node.of, value(node.index, functions), functions);
  }
}
function reached(node, key, functions) {
  const of = value(node, functions);
  if (functions.absent !== void 0 && typeof key === "string" && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(of) && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .C5)(of, key) === void 0) {
    const instead = functions.absent(node, key);
    if (instead !== void 0)
      return instead;
  }
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(of) && functions.within !== void 0 ? functions.within(of, key) : member(of, key);
}
function call(name, args, functions) {
  functions.tick?.();
  const lower = name.toLowerCase();
  const result = applied(name, functions.get(lower), args, functions);
  const bounds = functions.bounds ?? BOUNDS;
  return bounds.unmeasured.has(lower) ? result : bounded(result, bounds);
}
function applied(name, found, args, functions) {
  if (found === void 0)
    throw new ExpressionError(`the function ${quote(name)} is not available here`);
  const problem = arityProblem(name, args.length, found);
  if (problem !== void 0)
    throw new ExpressionError(problem);
  if ("syntax" in found)
    return found.syntax(args, functions, name);
  if ("lazy" in found)
    return found.lazy(args.map((argument) => () => value(argument, functions)));
  return found.eager(args.map((argument) => value(argument, functions)));
}
function arityProblem(name, count, found) {
  if (count >= found.min && count <= found.max)
    return void 0;
  const wanted = found.min === found.max ? String(found.min) : found.max === Number.POSITIVE_INFINITY ? `at least ${String(found.min)}` : `${String(found.min)} to ${String(found.max)}`;
  return `the function ${quote(name)} takes ${wanted} arguments, not ${String(count)}`;
}
function member(of, key) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(of))
    return of;
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(key))
    return key;
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(of) && typeof key === "string") {
    const found = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .C5)(of, key);
    if (found === void 0)
      throw new ExpressionError(`the object has no property ${quote(key)}`);
    return found;
  }
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(of) && typeof key === "number" && Number.isInteger(key)) {
    const found = of[key];
    if (found === void 0) {
      throw new ExpressionError(`the index ${String(key)} is outside the array of ${String(of.length)}`);
    }
    return found;
  }
  const shown = typeof key === "string" || typeof key === "number" ? quote(String(key)) : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(key);
  throw new ExpressionError(`cannot read ${shown} of a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(of)}`);
}
function bounded(result, bounds) {
  let nodes = 0;
  const count = (part2) => {
    nodes += 1;
    if (nodes > bounds.nodes)
      throw new ExpressionError(`a value has more than ${String(bounds.nodes)} nodes`);
    if (typeof part2 === "string" && part2.length > bounds.characters) {
      throw new ExpressionError(`a text is longer than ${String(bounds.characters)} characters`);
    }
    if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(part2))
      part2.forEach(count);
    else if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(part2))
      Object.values(part2).forEach(count);
  };
  count(result);
  return result;
}
var ANY = Number.POSITIVE_INFINITY;
function whole(min, max, eager) {
  return { min, max, eager: (args) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(args) ?? eager(new Args(args)) };
}
function shape(min, max, eager) {
  return {
    min,
    max,
    eager: (args) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(args.filter((argument) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(argument) || isOpen(argument))) ?? eager(new Args(args))
  };
}
function isOpen(value2) {
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value2) && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Y6)(value2) !== void 0;
}
var Args = class {
  all;
  constructor(all) {
    this.all = all;
  }
  get count() {
    return this.all.length;
  }
  at(index) {
    return this.all[index] ?? null;
  }
  text(index) {
    const value2 = this.at(index);
    return typeof value2 === "string" ? value2 : this.fail(index, "String");
  }
  integer(index) {
    return integer(this.at(index)) ?? this.fail(index, "Integer");
  }
  boolean(index) {
    const value2 = this.at(index);
    return typeof value2 === "boolean" ? value2 : this.fail(index, "Boolean");
  }
  array(index) {
    const value2 = this.at(index);
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(value2) ? value2 : this.fail(index, "Array");
  }
  object(index) {
    const value2 = this.at(index);
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value2) ? value2 : this.fail(index, "Object");
  }
  fail(index, wanted) {
    const found = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(this.at(index));
    throw new ExpressionError(`argument ${String(index + 1)} must be of type ${wanted}, not ${found}`);
  }
};
function integer(value2) {
  return typeof value2 === "number" && Number.isSafeInteger(value2) ? value2 : void 0;
}
function checked(result) {
  if (!Number.isSafeInteger(result))
    throw new ExpressionError("the result is outside the range of integers");
  return result === 0 ? 0 : result;
}
var MOST_CHARACTERS = 131072;
function roomFor(characters) {
  if (characters > MOST_CHARACTERS) {
    throw new ExpressionError(`a text is longer than ${String(MOST_CHARACTERS)} characters`);
  }
}
function stringOf(value2) {
  if (value2 === null)
    return "";
  if (typeof value2 === "string")
    return value2;
  if (typeof value2 === "number")
    return String(value2);
  if (typeof value2 === "boolean")
    return value2 ? "True" : "False";
  return JSON.stringify(value2);
}
function parsedJson(text, name) {
  let value2;
  try {
    value2 = JSON.parse(text);
  } catch {
    throw new ExpressionError(`${name}() cannot read ${quote(text)} as JSON`);
  }
  if (!(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Fh)(value2))
    throw new ExpressionError(`${name}() was given JSON that is nested too deeply`);
  return value2;
}
function decodedBase64(text) {
  const plain = text.replace(/\s+/g, "");
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw new ExpressionError("the text is not base64");
  }
  return node_buffer__WEBPACK_IMPORTED_MODULE_3__.Buffer.from(plain, "base64").toString("utf8");
}
function escaped(text) {
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw new ExpressionError("the text is not valid Unicode");
  }
}
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ExpressionError("the text has an escape that cannot be read");
  }
}
function uri(args) {
  try {
    return new URL(args.text(1), args.text(0)).href;
  } catch (error) {
    if (error instanceof ExpressionError)
      throw error;
    throw new ExpressionError(`uri() cannot join ${quote(args.text(0))} and ${quote(args.text(1))}`);
  }
}
function fromDataUri(text) {
  const match = /^data:([^,]{0,200}),/i.exec(text);
  if (match === null)
    throw new ExpressionError("the text is not a data URI");
  const body = text.slice(match[0].length);
  return /;\s*base64$/i.test(match[1] ?? "") ? decodedBase64(body) : unescaped(body);
}
var ENCODING = {
  base64: whole(1, 1, (args) => node_buffer__WEBPACK_IMPORTED_MODULE_3__.Buffer.from(args.text(0), "utf8").toString("base64")),
  base64tostring: whole(1, 1, (args) => decodedBase64(args.text(0))),
  base64tojson: whole(1, 1, (args) => parsedJson(decodedBase64(args.text(0)), "base64ToJson")),
  json: whole(1, 1, (args) => parsedJson(args.text(0), "json")),
  uri: whole(2, 2, uri),
  uricomponent: whole(1, 1, (args) => escaped(args.text(0))),
  uricomponenttostring: whole(1, 1, (args) => unescaped(args.text(0))),
  datauri: whole(1, 1, (args) => `data:text/plain;charset=utf8;base64,${node_buffer__WEBPACK_IMPORTED_MODULE_3__.Buffer.from(args.text(0), "utf8").toString("base64")}`),
  datauritostring: whole(1, 1, (args) => fromDataUri(args.text(0)))
};
function format(template, values) {
  let text = "";
  let rest = template;
  for (; ; ) {
    const at2 = rest.search(/[{}]/);
    if (at2 < 0)
      break;
    text += rest.slice(0, at2);
    const mark = rest.charAt(at2);
    if (rest.charAt(at2 + 1) === mark) {
      text += mark;
      rest = rest.slice(at2 + 2);
    } else {
      const end2 = rest.indexOf("}", at2);
      if (mark === "}" || end2 < 0)
        throw new ExpressionError("the format text has an unpaired brace");
      const part2 = item(rest.slice(at2 + 1, end2), values);
      if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(part2))
        return part2;
      text += part2;
      rest = rest.slice(end2 + 1);
    }
    roomFor(text.length);
  }
  roomFor(text.length + rest.length);
  return text + rest;
}
function item(hole, values) {
  const match = /^(\d{1,3})(?:,\s*(-?\d{1,4}))?(?::(.{0,40}))?$/.exec(hole);
  const value2 = match === null ? void 0 : values[Number(match[1])];
  if (match === null || value2 === void 0) {
    throw new ExpressionError("the format text asks for a value that is not given");
  }
  const text = match[3] === void 0 ? stringOf(value2) : formatted(value2, match[3]);
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(text))
    return text;
  const width = Number(match[2] ?? 0);
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}
function formatted(value2, how) {
  if (typeof value2 !== "number")
    return stringOf(value2);
  const digits = String(Math.abs(value2));
  const sign = value2 < 0 ? "-" : "";
  const named = /^([DX])(\d{0,2})$/i.exec(how);
  if (named !== null && Number.isSafeInteger(value2)) {
    const width = Number(named[2] ?? 0);
    if (named[1]?.toUpperCase() === "D")
      return sign + digits.padStart(width, "0");
    if (value2 >= 0) {
      const hex = value2.toString(16).padStart(width, "0");
      return named[1] === "X" ? hex.toUpperCase() : hex;
    }
  }
  if (/^0+$/.test(how) && Number.isSafeInteger(value2))
    return sign + digits.padStart(how.length, "0");
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .L5)(["the number format of format()"]);
}
function concat(args) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(args.at(0)))
    return args.all.flatMap((_, index) => args.array(index));
  const unknown2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(args.all);
  if (unknown2)
    return unknown2;
  let text = "";
  args.all.forEach((value2, index) => {
    if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(value2) || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value2))
      args.fail(index, "String");
    text += stringOf(value2);
    roomFor(text.length);
  });
  return text;
}
function replaceAll(text, needle, replacement) {
  if (needle === "")
    throw new ExpressionError("replace() takes a text to look for that is not empty");
  const parts = splitFolded(text, needle);
  roomFor(text.length + (parts.length - 1) * (replacement.length - needle.length));
  return parts.join(replacement);
}
function splitFolded(text, needle) {
  const [folded, wanted] = [fold(text), fold(needle)];
  const parts = [];
  let from = 0;
  for (let at2 = folded.indexOf(wanted); at2 >= 0; at2 = folded.indexOf(wanted, from)) {
    parts.push(text.slice(from, at2));
    from = at2 + needle.length;
  }
  parts.push(text.slice(from));
  return parts;
}
function fold(text) {
  const lower = text.toLowerCase();
  if (lower.length === text.length)
    return lower;
  return Array.from(text, (char) => char.toLowerCase().length === char.length ? char.toLowerCase() : char).join("");
}
function split(args) {
  const text = args.at(0) === null ? void 0 : args.text(0);
  const by = args.at(1);
  const delimiters = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(by) ? by.map(stringOf) : [args.text(1)];
  if (text === void 0)
    return [];
  const used = delimiters.filter((delimiter) => delimiter !== "");
  const parts = [];
  let from = 0;
  for (let at2 = 0; at2 < text.length; ) {
    const hit = used.find((delimiter) => text.startsWith(delimiter, at2));
    if (hit === void 0)
      at2 += 1;
    else {
      parts.push(text.slice(from, at2));
      at2 += hit.length;
      from = at2;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
function substring(args) {
  const text = args.text(0);
  const start = args.count > 1 ? args.integer(1) : 0;
  const length2 = args.count > 2 ? args.integer(2) : text.length - start;
  if (start < 0 || length2 < 0 || start + length2 > text.length) {
    throw new ExpressionError(`substring() asks for ${String(length2)} characters from ${String(start)} of a text of ${String(text.length)}`);
  }
  return text.slice(start, start + length2);
}
function contains(container, item2) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(container) || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(item2))
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .XB)([container, item2]) ?? false;
  if (container === null)
    return false;
  if (typeof container === "string") {
    if (typeof item2 === "object" || typeof item2 === "boolean") {
      throw new ExpressionError(`contains() cannot look for a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(item2)} in a text`);
    }
    return fold(container).includes(fold(stringOf(item2)));
  }
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(container)) {
    if (typeof item2 === "string")
      return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Ms)(container, item2) !== void 0;
    throw new ExpressionError(`contains() cannot look for a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(item2)} in an object`);
  }
  if (!(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(container)) {
    throw new ExpressionError(`contains() cannot look into a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(container)}`);
  }
  return holds(container, item2);
}
function holds(array, item2) {
  const answers = array.map((element) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .c2)(element, item2));
  if (answers.includes(true))
    return true;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(answers.filter((answer) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(answer))) ?? false;
}
function affix(test) {
  return whole(2, 2, (args) => test(fold(args.text(0)), fold(args.text(1))));
}
var TEXT = {
  concat: shape(1, ANY, concat),
  contains: { min: 2, max: 2, eager: ([container, item2]) => contains(container ?? null, item2 ?? null) },
  format: whole(1, ANY, (args) => format(args.text(0), args.all.slice(1))),
  string: whole(1, 1, (args) => stringOf(args.at(0))),
  tolower: whole(1, 1, (args) => args.text(0).toLowerCase()),
  toupper: whole(1, 1, (args) => args.text(0).toUpperCase()),
  trim: whole(1, 1, (args) => args.text(0).trim()),
  startswith: affix((text, part2) => text.startsWith(part2)),
  endswith: affix((text, part2) => text.endsWith(part2)),
  replace: whole(3, 3, (args) => replaceAll(args.text(0), args.text(1), args.text(2))),
  split: whole(2, 2, split),
  substring: whole(1, 3, substring),
  padleft: whole(2, 3, (args) => {
    const given = args.at(0);
    const text = typeof given === "number" ? String(args.integer(0)) : args.text(0);
    const width = args.integer(1);
    const fill = args.count > 2 ? args.text(2) : " ";
    if (width < 0 || fill.length !== 1)
      throw new ExpressionError("padLeft() takes a width and one character");
    roomFor(width);
    return text.padStart(width, fill);
  }),
  join: whole(2, 2, (args) => {
    const parts = args.array(0).map((part2) => {
      if (typeof part2 === "string")
        return part2;
      throw new ExpressionError(`join() takes an array of text, not of ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(part2)}`);
    });
    const by = args.text(1);
    roomFor(parts.reduce((sum, part2) => sum + part2.length, by.length * Math.max(0, parts.length - 1)));
    return parts.join(by);
  })
};
function length(args) {
  const value2 = args.at(0);
  if (value2 === null)
    return 0;
  if (typeof value2 === "string" || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(value2))
    return value2.length;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value2) ? Object.keys(value2).length : args.fail(0, "Array, String or Object");
}
function end(pick) {
  return shape(1, 1, (args) => {
    const value2 = args.at(0);
    if (value2 === null)
      return null;
    if (typeof value2 === "string")
      return pick(Array.from(value2)) ?? "";
    return pick(args.array(0)) ?? null;
  });
}
function part(bounds) {
  return shape(2, 2, (args) => {
    const value2 = args.at(0);
    const range2 = bounds(Math.max(0, args.integer(1)));
    return typeof value2 === "string" ? value2.slice(...range2) : args.array(0).slice(...range2);
  });
}
function range(args) {
  const [start, count] = [args.integer(0), args.integer(1)];
  if (count < 0 || count > 1e4)
    throw new ExpressionError("range() makes 0 to 10000 numbers");
  return Array.from({ length: count }, (_, index) => start + index);
}
function distinct(values) {
  const kept = [];
  for (const value2 of values)
    if (!kept.some((other) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .c2)(other, value2) === true))
      kept.push(value2);
  return kept;
}
function union(args) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(args.at(0))) {
    const all = args.all.flatMap((_, index) => args.array(index));
    affordable(all.length, all.length);
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(all) ?? distinct(all);
  }
  return args.all.map((_, index) => args.object(index)).reduce(merged);
}
function merged(a, b) {
  const members = new Map(Object.entries(a).map((entry) => [entry[0].toLowerCase(), entry]));
  for (const [name, value2] of Object.entries(b)) {
    const [known, old] = members.get(name.toLowerCase()) ?? [name, null];
    members.set(name.toLowerCase(), [known, (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(old) && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value2) ? merged(old, value2) : value2]);
  }
  return Object.fromEntries(members.values());
}
function intersection(args) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(args.at(0))) {
    return args.all.map((_, index) => args.array(index)).reduce((kept, other) => {
      affordable(kept.length, other.length);
      return distinct(kept.filter((value2) => other.some((candidate) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .c2)(candidate, value2) === true)));
    });
  }
  return args.all.map((_, index) => args.object(index)).reduce((kept, other) => Object.fromEntries(Object.entries(kept).filter(([name, value2]) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .c2)((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Ms)(other, name) ?? null, value2) === true)));
}
function affordable(a, b) {
  if (a * b > 4e6)
    throw new ExpressionError("the arrays are too large to compare");
}
function position(find, inText) {
  return whole(2, 2, (args) => {
    const [container, wanted] = [args.at(0), args.at(1)];
    if (container === null)
      return -1;
    if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(container))
      return find(container.map((value2) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .c2)(value2, wanted) === true));
    return inText(fold(args.text(0)), fold(args.text(1)));
  });
}
function fromEnd(args) {
  const array = args.array(0);
  const back = args.integer(1);
  return (back > 0 ? array[array.length - back] : void 0) ?? undefinedElement(back, array.length);
}
function undefinedElement(index, size) {
  throw new ExpressionError(`the index ${String(index)} is out of bounds of the array of ${String(size)}`);
}
var COLLECTIONS = {
  length: shape(1, 1, length),
  empty: shape(1, 1, (args) => length(args) === 0),
  first: end((items) => items[0]),
  last: end((items) => items.at(-1)),
  take: part((count) => [0, count]),
  skip: part((count) => [count]),
  array: shape(1, 1, (args) => {
    const value2 = args.at(0);
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(value2) ? value2 : [value2];
  }),
  createarray: { min: 0, max: ANY, eager: (args) => [...args] },
  range: shape(2, 2, range),
  union: shape(1, ANY, union),
  intersection: whole(1, ANY, intersection),
  indexof: position((hits) => hits.indexOf(true), (text, wanted) => text.indexOf(wanted)),
  lastindexof: position((hits) => hits.lastIndexOf(true), (text, wanted) => text.lastIndexOf(wanted)),
  indexfromend: shape(2, 2, fromEnd),
  tryindexfromend: shape(2, 2, (args) => {
    const array = args.at(0);
    const back = args.integer(1);
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(array) && back > 0 ? array[array.length - back] ?? null : null;
  }),
  createobject: {
    min: 0,
    max: ANY,
    eager(args) {
      if (args.length % 2 !== 0)
        throw new ExpressionError("createObject() takes keys and values in pairs");
      const entries = new Map();
      for (let index = 0; index < args.length; index += 2) {
        const key = args[index] ?? null;
        if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(key))
          return key;
        if (typeof key !== "string")
          throw new ExpressionError(`a key must be of type String, not ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(key)}`);
        entries.set(key, args[index + 1] ?? null);
      }
      return Object.fromEntries(entries);
    }
  },
  items: shape(1, 1, (args) => Object.entries(args.object(0)).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, value2]) => ({ key, value: value2 }))),
  objectkeys: shape(1, 1, (args) => Object.keys(args.object(0)).sort()),
  shallowmerge: shape(1, 1, (args) => {
    const objects = new Args(args.array(0));
    const open2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(objects.all.filter((object) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(object)));
    if (open2 !== void 0)
      return open2;
    return Object.fromEntries(objects.all.flatMap((_, index) => Object.entries(objects.object(index))));
  })
};
var COLLATOR = new Intl.Collator("en");
function order(args) {
  const [a, b] = [args.at(0), args.at(1)];
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a === "string" && typeof b === "string")
    return COLLATOR.compare(a, b);
  throw new ExpressionError(`cannot compare a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(a)} with one of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(b)}`);
}
function ordering(holds2) {
  return whole(2, 2, (args) => holds2(order(args)));
}
function arithmetic(compute) {
  return whole(2, 2, (args) => checked(compute(args.integer(0), args.integer(1))));
}
function divisor(value2) {
  if (value2 === 0)
    throw new ExpressionError("division by zero");
  return value2;
}
function extreme(pick) {
  return whole(1, ANY, (args) => {
    const given = args.count === 1 ? args.array(0) : args.all;
    const numbers = given.map((value2) => {
      const number = integer(value2);
      if (number === void 0)
        throw new ExpressionError(`expected integers, not ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(value2)}`);
      return number;
    });
    if (numbers.length === 0)
      throw new ExpressionError("expected at least one integer");
    return numbers.reduce(pick);
  });
}
function toInteger(value2) {
  const number = integer(value2);
  if (number !== void 0)
    return number;
  if (typeof value2 === "string" && /^\s*[+-]?\d+\s*$/.test(value2))
    return checked(Number(value2));
  throw new ExpressionError(`int() cannot read a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(value2)}`);
}
function toFloat(value2) {
  if (typeof value2 === "number")
    return value2;
  if (typeof value2 === "string" && /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*$/i.test(value2)) {
    const number = Number(value2);
    if (Number.isFinite(number))
      return number;
  }
  throw new ExpressionError(`float() cannot read a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(value2)}`);
}
var COMPARE = {
  equals: { min: 2, max: 2, eager: ([a, b]) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .c2)(a ?? null, b ?? null) },
  less: ordering((difference) => difference < 0),
  lessorequals: ordering((difference) => difference <= 0),
  greater: ordering((difference) => difference > 0),
  greaterorequals: ordering((difference) => difference >= 0),
  add: arithmetic((a, b) => a + b),
  sub: arithmetic((a, b) => a - b),
  mul: arithmetic((a, b) => a * b),
  div: arithmetic((a, b) => Math.trunc(a / divisor(b))),
  mod: arithmetic((a, b) => a % divisor(b)),
  min: extreme((a, b) => Math.min(a, b)),
  max: extreme((a, b) => Math.max(a, b)),
  int: whole(1, 1, (args) => toInteger(args.at(0))),
  float: whole(1, 1, (args) => toFloat(args.at(0)))
};
var FORM = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,7}))?Z$/;
function dateText(ms) {
  return new Date(ms).toISOString().replace(/(\.\d{3})Z$/, "$10000Z");
}
function addDays(text, days) {
  const match = FORM.exec(text);
  const ms = match === null ? Number.NaN : Date.parse(`${match[1] ?? ""}Z`);
  const moved = new Date(ms + days * 864e5);
  const year = moved.getUTCFullYear();
  if (match === null || !(year >= 1 && year <= 9999)) {
    throw new ExpressionError(`addDays() cannot add ${String(days)} days to ${quote(text)}`);
  }
  return `${moved.toISOString().slice(0, 19)}.${(match[2] ?? "").padEnd(7, "0")}Z`;
}
var DATES = { adddays: whole(2, 2, (args) => addDays(args.text(0), args.integer(1))) };
var ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
var [FIRST, SECOND] = [597399067, 2869860233];
function uniqueString(text) {
  const hash = murmur(node_buffer__WEBPACK_IMPORTED_MODULE_3__.Buffer.from(text, "utf8"));
  return Array.from({ length: 13 }, (_, index) => ALPHABET.charAt(Number(BigInt.asUintN(5, hash << 1n >> BigInt(60 - index * 5))))).join("");
}
function murmur(data) {
  let [a, b] = [0, 0];
  const whole2 = data.length - data.length % 8;
  for (let at2 = 0; at2 < whole2; at2 += 8) {
    a = rotated(a ^ mixed(data.readUInt32LE(at2), FIRST, 15, SECOND), 19) + b;
    a = Math.imul(a, 5) + 1444728091;
    b = rotated(b ^ mixed(data.readUInt32LE(at2 + 4), SECOND, 17, FIRST), 13) + a;
    b = Math.imul(b, 5) + 197830471;
  }
  const rest = data.length - whole2;
  if (rest > 0)
    a ^= mixed(data.readUIntLE(whole2, Math.min(rest, 4)), FIRST, 15, SECOND);
  if (rest > 4)
    b ^= mixed(data.readUIntLE(whole2 + 4, rest - 4), SECOND, 17, FIRST);
  a ^= data.length;
  b ^= data.length;
  a += b;
  b += a;
  a = finished(a);
  b = finished(b);
  a += b;
  b += a;
  return BigInt(b >>> 0) << 32n | BigInt(a >>> 0);
}
function mixed(word, before, turn, after) {
  return Math.imul(rotated(Math.imul(word, before), turn), after);
}
function rotated(word, by) {
  return word << by | word >>> 32 - by;
}
function finished(word) {
  let mix = Math.imul(word ^ word >>> 16, 2246822507);
  mix = Math.imul(mix ^ mix >>> 13, 3266489909);
  return mix ^ mix >>> 16;
}
var NAMESPACE = node_buffer__WEBPACK_IMPORTED_MODULE_3__.Buffer.from("11fb06fb712d4ddd98c7e71bbd588830", "hex");
function joined(args) {
  return args.all.map((_, index) => args.text(index)).join("-");
}
function guid(name) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  hash.writeUInt8(hash.readUInt8(6) & 15 | 80, 6);
  hash.writeUInt8(hash.readUInt8(8) & 63 | 128, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
var IDENTIFIERS = {
  guid: whole(1, ANY, (args) => guid(joined(args))),
  uniquestring: whole(1, ANY, (args) => uniqueString(joined(args)))
};
function truth(value2, name) {
  if (typeof value2 === "boolean" || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value2))
    return value2;
  throw new ExpressionError(`${name}() takes values of type Boolean, not ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(value2)}`);
}
function junction(name, decides) {
  return {
    min: 2,
    max: ANY,
    lazy(args) {
      const waits = [];
      for (const argument of args) {
        const value2 = truth(argument(), name);
        if (value2 === decides)
          return decides;
        if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value2))
          waits.push(...(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(value2));
      }
      return waits.length > 0 ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .L5)(waits) : !decides;
    }
  };
}
function choose([condition, whenTrue, whenFalse]) {
  const value2 = truth(condition?.() ?? null, "if");
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value2))
    return value2;
  return (value2 ? whenTrue : whenFalse)?.() ?? null;
}
var LOGIC = {
  and: junction("and", false),
  or: junction("or", true),
  not: shape(1, 1, (args) => !args.boolean(0)),
  if: { min: 3, max: 3, lazy: choose },
  true: shape(0, 0, () => true),
  false: shape(0, 0, () => false),
  null: shape(0, 0, () => null),
  bool: whole(1, 1, (args) => {
    const value2 = args.at(0);
    if (typeof value2 === "boolean")
      return value2;
    if (typeof value2 === "number")
      return value2 !== 0;
    const text = typeof value2 === "string" ? value2.toLowerCase() : "";
    if (text === "true" || text === "false")
      return text === "true";
    throw new ExpressionError(`bool() cannot read a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .go)(value2)}`);
  }),
  coalesce: {
    min: 1,
    max: ANY,
    lazy(args) {
      for (const [index, argument] of args.entries()) {
        const value2 = argument();
        if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value2)) {
          return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .L5)([...(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(value2), ...args.slice(index + 1).flatMap((rest) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(rest()))]);
        }
        if (value2 !== null)
          return value2;
      }
      return null;
    }
  }
};
function ipv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part2) => /^\d{1,3}$/.test(part2) && Number(part2) < 256))
    return void 0;
  return parts.reduce((sum, part2) => sum * 256n + BigInt(part2), 0n);
}
function ipv6(text) {
  if (text.length > 45 || !/^[0-9a-f:.]+$/i.test(text))
    return void 0;
  const halves = text.split("::");
  if (halves.length > 2)
    return void 0;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")).flatMap(hextets));
  const [head = [], tail] = groups;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === void 0 ? missing !== 0 : missing < 1)
    return void 0;
  const all = [...head, ...Array.from({ length: missing }, () => 0n), ...tail ?? []];
  return all.every((group) => group >= 0n) ? all.reduce((sum, group) => sum * 65536n + group, 0n) : void 0;
}
function hextets(group) {
  if (/^[0-9a-f]{1,4}$/i.test(group))
    return [BigInt(`0x${group}`)];
  const dotted = ipv4(group);
  return dotted === void 0 ? [-1n] : [dotted >> 16n, dotted & 0xffffn];
}
function address(text) {
  const four = ipv4(text);
  if (four !== void 0)
    return { bits: 32, value: four };
  const six = ipv6(text);
  if (six !== void 0)
    return { bits: 128, value: six };
  throw new ExpressionError(`${quote(text)} is not an IP address`);
}
function addressRange(text) {
  const [from = "", to, ...more] = text.split("-").map((part2) => part2.trim());
  if (more.length > 0)
    throw new ExpressionError(`${quote(text)} is not a range of addresses`);
  if (to !== void 0) {
    const [first2, last] = [address(from), address(to)];
    if (first2.bits !== last.bits || first2.value > last.value) {
      throw new ExpressionError(`${quote(text)} is not a range of addresses`);
    }
    return { bits: first2.bits, first: first2.value, last: last.value };
  }
  const [base = "", length2, ...rest] = from.split("/");
  const { bits, value: value2 } = address(base);
  if (rest.length > 0 || length2 !== void 0 && (!/^\d{1,3}$/.test(length2) || Number(length2) > bits)) {
    throw new ExpressionError(`${quote(text)} is not a range of addresses`);
  }
  const size = 1n << BigInt(bits - Number(length2 ?? bits));
  const first = value2 - value2 % size;
  return { bits, first, last: first + size - 1n };
}
function contains2(args) {
  const [range2, target] = [addressRange(args.text(0)), addressRange(args.text(1))];
  return range2.bits === target.bits && range2.first <= target.first && target.last <= range2.last;
}
var NETWORK = { iprangecontains: whole(2, 2, contains2) };
function tryGet(args) {
  const [of = null, key = null, ...rest] = args;
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(of))
    return of;
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(key))
    return key;
  const found = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(of) && typeof key === "string" ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .C5)(of, key) : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(of) && typeof key === "number" ? of[key] : null;
  if (found === void 0 || found === null)
    return null;
  return rest.reduce((at2, step) => member(at2, step), found);
}
var TRY_GET = { tryget: { min: 2, max: ANY, eager: tryGet } };
var STANDARD = new Map([LOGIC, COMPARE, TEXT, COLLECTIONS, TRY_GET, ENCODING, IDENTIFIERS].flatMap((table) => Object.entries(table)));
var POLICY_ONLY = new Map([DATES, NETWORK].flatMap((table) => Object.entries(table)));
 }),
 4179:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Av: () => ( looseKey),
   DG: () => ( idIn),
   If: () => ( maySame),
   gN: () => ( parentOf),
   mh: () => ( idParts)
 });
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6358);
function idParts(id) {
  const subscription = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  const resourceGroup = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
  const ends = {
    ...subscription === void 0 ? {} : { subscription },
    ...resourceGroup === void 0 ? {} : { resourceGroup }
  };
  const start = id.toLowerCase().lastIndexOf("/providers/");
  if (start === -1) {
    if (resourceGroup === void 0 || !/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(id))
      return void 0;
    const type2 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .Vm)("Microsoft.Resources/resourceGroups");
    return type2 && { ...subscription === void 0 ? {} : { subscription }, type: type2, name: resourceGroup };
  }
  const [namespace, ...pairs] = id.slice(start + "/providers/".length).split("/");
  if (namespace === void 0 || pairs.length < 2 || pairs.length % 2 !== 0 || pairs.includes(""))
    return void 0;
  const type = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .Vm)([namespace, ...pairs.filter((_, index) => index % 2 === 0)].join("/"));
  return type && { ...ends, type, name: pairs.filter((_, index) => index % 2 === 1).join("/") };
}
var GROUP = /^Microsoft\.Resources\/(subscriptions\/)?resourceGroups$/i;
function idIn(subscription, resourceGroup, type, name) {
  const home = `/subscriptions/${subscription}`;
  if (GROUP.test(type))
    return `${home}/resourceGroups/${name}`;
  if (resourceGroup === void 0)
    return void 0;
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  if (types.length !== names.length || names.includes("") || /[[\]\s?#%\\]/.test(name))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names[index] ?? ""}`);
  return `${home}/resourceGroups/${resourceGroup}/providers/${namespace}/${pairs.join("/")}`;
}
function looseKey({ type, name }) {
  return `${GROUP.test(type) ? "microsoft.resources/resourcegroups" : type.toLowerCase()} ${name.toLowerCase()}`;
}
function maySame(a, b) {
  if (GROUP.test(a.type))
    return true;
  if (a.id !== void 0 && b.id !== void 0)
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .QV)(a.id, b.id);
  return a.resourceGroup === void 0 || b.resourceGroup === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .QV)(a.resourceGroup, b.resourceGroup);
}
function parentOf({ type, name, ...rest }) {
  const outer = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .Vm)(type.slice(0, type.lastIndexOf("/")));
  const end = name.lastIndexOf("/");
  if (outer === void 0 || end === -1)
    return void 0;
  return {
    type: outer,
    name: name.slice(0, end),
    ...rest.resourceGroup === void 0 ? {} : { resourceGroup: rest.resourceGroup }
  };
}
 }),
 8786:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   X0: () => ( FACT_KINDS),
   _H: () => ( lookupOf),
   c_: () => ( tableOf)
 });
 var _chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6987);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(499);
var KINDS = {
  subscription: true,
  locations: true,
  provider: true,
  policyAssignments: true,
  policySetDefinitions: true,
  policyDefinitions: true,
  policyExemptions: true,
  roleAssignments: true,
  principalAccess: true,
  roleDefinitions: true,
  denyAssignments: true,
  roleEligibilities: true,
  roleSchedules: true,
  roleAssignmentUsage: true,
  identities: true,
  federatedCredentials: true,
  managedClusters: true,
  moveCollections: true,
  budgets: true,
  computeSku: true,
  computeUsages: true,
  sourceResources: true
};
function isKind(name) {
  return Object.hasOwn(KINDS, name);
}
var FACT_KINDS = Object.keys(KINDS).filter(isKind);
function tableOf(parts = {}) {
  return {
    subscription: new Map(),
    locations: new Map(),
    provider: new Map(),
    policyAssignments: new Map(),
    policySetDefinitions: new Map(),
    policyDefinitions: new Map(),
    policyExemptions: new Map(),
    roleAssignments: new Map(),
    principalAccess: new Map(),
    roleDefinitions: new Map(),
    denyAssignments: new Map(),
    roleEligibilities: new Map(),
    roleSchedules: new Map(),
    roleAssignmentUsage: new Map(),
    identities: new Map(),
    federatedCredentials: new Map(),
    managedClusters: new Map(),
    moveCollections: new Map(),
    budgets: new Map(),
    computeSku: new Map(),
    computeUsages: new Map(),
    sourceResources: new Map(),
    ...parts
  };
}
function lookupOf(table) {
  return (ref) => table[ref.kind].get((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_1__ .sy)(ref)) ?? (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_1__ .L5)("not-captured", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .cv)`The facts at hand do not hold ${ref.kind} of ${ref.item ?? ref.scope}.`, {
    scope: ref.scope
  });
}
 }),
 6987:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L5: () => ( unknown),
   eO: () => ( known),
   i0: () => ( factRef),
   sy: () => ( factKey)
 });
function factRef(kind, scope, item) {
  return item === void 0 ? { kind, scope } : { kind, scope, item };
}
function factKey(ref) {
  return `${ref.scope}|${ref.item ?? ""}`.toLowerCase();
}
function known(value) {
  return { known: true, value };
}
function unknown(kind, detail, rest = {}) {
  return { known: false, kind, detail, ...rest };
}
 }),
 9441:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( pathText)
 });
function pathText(pointer) {
  let text = "";
  for (const step of pointer) {
    if (typeof step === "number")
      text += `[${String(step)}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(step))
      text += text === "" ? step : `.${step}`;
    else
      text += `[${JSON.stringify(step)}]`;
  }
  return text === "" ? "(document)" : text;
}
 }),
 9746:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ki: () => ( decodePolicyAssignment),
   Kk: () => ( armId),
   O9: () => ( isDefined),
   Rj: () => ( fingerprint),
   Tp: () => ( resourceGroupOf),
   UO: () => ( isWithin),
   Wq: () => ( graphCondition),
   YY: () => ( decodePolicySetDefinition),
   al: () => ( inOrder),
   bs: () => ( Cursor),
   dO: () => ( armIdOf),
   gx: () => ( subscriptionScope),
   hG: () => ( resourceSelectors),
   i0: () => ( dense),
   mp: () => ( lastSegment),
   oL: () => ( decodePolicyDefinition),
   sG: () => ( Malformed),
   tg: () => ( withoutAddresses)
 });
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9441);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6358);
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function isArmId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function armId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isArmId(slashed) ? slashed : void 0;
}
function armIdOf(...segments) {
  const id = armId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return armIdOf("subscriptions", id);
}
function isWithin(id, scope) {
  const inner = id.toLowerCase();
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return inner === outer || inner.startsWith(`${outer}/`);
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf("/") + 1);
}
function resourceGroupOf(id) {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
}
function fingerprint(text) {
  return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.trim().toLowerCase()).digest("hex").slice(0, 16)}`;
}
function isDefined(value) {
  return value !== void 0;
}
var Malformed = class extends Error {
  path;
  expected;
  constructor(path, expected) {
    super(`${(0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ .L)(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ .L)(path);
    this.expected = expected;
  }
};
var MAX_DEPTH = 128;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function isJson(value, depth = 0) {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return true;
  if (typeof value === "number")
    return Number.isFinite(value);
  if (typeof value !== "object" || depth > MAX_DEPTH)
    return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
var Cursor = class _Cursor {
  #value;
  #path;
  constructor(value, path = []) {
    this.#value = value;
    this.#path = path;
  }
  get absent() {
    return this.#value === void 0 || this.#value === null;
  }
  get given() {
    return this.#value !== void 0;
  }
  fail(expected) {
    throw new Malformed(this.#path, expected);
  }
  at(key) {
    if (!isObject(this.#value))
      this.fail("an object");
    const value = Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
    return new _Cursor(value, [...this.#path, key]);
  }
  optional(read) {
    return this.absent ? void 0 : read(this);
  }
  isObject() {
    return isObject(this.#value);
  }
  text() {
    return typeof this.#value === "string" ? this.#value : this.fail("a string");
  }
  flag() {
    return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
  }
  number() {
    return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : this.fail("a number");
  }
  items() {
    if (!isList(this.#value))
      this.fail("a list");
    return this.#value.map((item, index) => new _Cursor(item, [...this.#path, index]));
  }
  itemsIfAny() {
    return this.absent ? [] : this.items();
  }
  texts() {
    return this.itemsIfAny().map((item) => item.text());
  }
  entries() {
    if (!isObject(this.#value))
      this.fail("an object");
    return Object.entries(this.#value).map(([key, value]) => [key, new _Cursor(value, [...this.#path, key])]);
  }
  json() {
    return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
  }
  guid() {
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return armId(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(text) ?? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
  }
};
function hasNoUndefined(fields) {
  return !Object.values(fields).includes(void 0);
}
function dense(fields) {
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  if (!hasNoUndefined(kept))
    throw new Error("an undefined field was kept");
  return kept;
}
function inOrder(items, key) {
  return items.map((item) => ({ item, by: key(item).toLowerCase() })).toSorted((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0).map(({ item }) => item);
}
var ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
function withoutAddresses(text) {
  return text.includes("@") ? text.replace(ADDRESS, (address) => fingerprint(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : `[redacted('${fingerprint(value)}')]`;
  }
  if (value === null || typeof value !== "object")
    return value;
  if (isList2(value))
    return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}
function isList2(value) {
  return Array.isArray(value);
}
function decodePolicyAssignment(item) {
  const properties = item.at("properties");
  const text = (key) => properties.at(key).optional((value) => value.text());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    identity: identity(item.at("identity")),
    properties: dense({
      displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
      policyDefinitionId: properties.at("policyDefinitionId").id(),
      definitionVersion: text("definitionVersion"),
      scope: properties.at("scope").id(),
      notScopes: properties.at("notScopes").optional((list) => list.texts()),
      parameters: properties.at("parameters").optional(parameterValues),
      enforcementMode: text("enforcementMode"),
      assignmentType: text("assignmentType"),
      resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
      overrides: properties.at("overrides").optional((list) => list.items().map(override)),
      nonComplianceMessages: properties.at("nonComplianceMessages").optional((list) => list.items().map(nonComplianceMessage))
    })
  };
}
function identity(item) {
  if (item.absent)
    return { type: "None", principalIds: [] };
  const assigned = item.at("userAssignedIdentities").optional((list) => list.entries().flatMap(([, one]) => one.optional(principal) ?? []));
  return {
    type: item.at("type").text(),
    principalIds: [...principal(item), ...assigned ?? []]
  };
}
function principal(item) {
  const id = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(item.at("principalId").optional((text) => text.text()) ?? "");
  return id === void 0 ? [] : [id];
}
function parameterValues(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const value = parameter.at("value").json();
    return [name, { value: withoutAddressesInJson(value) }];
  }));
}
function resourceSelectors(list) {
  return list.items().map((item) => dense({
    name: item.at("name").optional((name) => withoutAddresses(name.text())),
    selectors: item.at("selectors").itemsIfAny().map(selector)
  }));
}
function selector(item) {
  return dense({
    kind: item.at("kind").text(),
    in: item.at("in").optional((list) => list.texts()),
    notIn: item.at("notIn").optional((list) => list.texts())
  });
}
function override(item) {
  return dense({
    kind: item.at("kind").text(),
    value: item.at("value").text(),
    selectors: item.at("selectors").optional((list) => list.items().map(selector))
  });
}
function nonComplianceMessage(item) {
  return dense({
    message: withoutAddresses(item.at("message").text()),
    policyDefinitionReferenceId: item.at("policyDefinitionReferenceId").optional((id) => id.text())
  });
}
function decodePolicyDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      ...common(properties),
      mode: properties.at("mode").optional((mode) => mode.text()),
      policyRule: withoutAddressesInJson(rule(properties.at("policyRule")))
    })
  };
}
function decodePolicySetDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      ...common(properties),
      policyDefinitions: properties.at("policyDefinitions").items().map(reference)
    })
  };
}
function common(properties) {
  return {
    displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
    policyType: properties.at("policyType").optional((type) => type.text()),
    version: properties.at("version").optional((version) => version.text()),
    parameters: properties.at("parameters").optional(parameterDeclarations)
  };
}
function rule(cursor) {
  if (!cursor.isObject())
    cursor.fail("an object");
  return cursor.json();
}
function parameterDeclarations(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const defaultValue = parameter.at("defaultValue");
    return [
      name,
      dense({
        type: parameter.at("type").text(),
        defaultValue: defaultValue.given ? withoutAddressesInJson(defaultValue.json()) : void 0,
        allowedValues: parameter.at("allowedValues").optional((values) => values.items().map((value) => withoutAddressesInJson(value.json())))
      })
    ];
  }));
}
function reference(item) {
  const text = (key) => item.at(key).optional((value) => value.text());
  return dense({
    policyDefinitionId: item.at("policyDefinitionId").id(),
    policyDefinitionReferenceId: text("policyDefinitionReferenceId"),
    definitionVersion: text("definitionVersion"),
    parameters: item.at("parameters").optional(parameterValues),
    groupNames: item.at("groupNames").optional((names) => names.texts())
  });
}
var STRING = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/;
var LONGEST = 4e3;
function graphCondition(text) {
  if (text.length > LONGEST)
    return void 0;
  const parts = clausesOf(text.replace(/\s+/g, " ").trim());
  if (parts === void 0)
    return void 0;
  const [first = "", ...rest] = parts;
  const all = /^resources$/i.test(first) ? rest : parts;
  const clauses = all.map((part, index) => {
    const condition = /^where (.+)$/i.exec(part)?.[1];
    return condition ?? (index === 0 && all === parts ? part : "");
  });
  if (clauses.length === 0 || clauses.some((clause) => clause === "" || OPERATOR.test(clause)))
    return void 0;
  return clauses.map((clause) => `where ${clause}`).join(" | ");
}
var OPERATOR = /^(?:where|project\S*|extend|summarize|join|union|mv-?\S*|order|sort|top|limit|take|count|distinct|parse\S*|let|set|declare|print|evaluate|invoke|render|resources|\w*resources)(?: |$)/i;
function clausesOf(text) {
  const parts = [];
  let part = "";
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const quoted = STRING.exec(text.slice(at))?.[0];
    if (quoted !== void 0) {
      part += quoted;
      at += quoted.length;
      continue;
    }
    const letter = text[at] ?? "";
    if (/['"`@;\u0000-\u001f\u007f]/.test(letter) || text.startsWith("//", at))
      return void 0;
    if (letter === "(")
      depth += 1;
    if (letter === ")")
      depth -= 1;
    if (depth < 0 || letter === "|" && depth > 0)
      return void 0;
    if (letter === "|") {
      parts.push(part.trim());
      part = "";
    } else
      part += letter;
    at += 1;
  }
  return depth === 0 ? [...parts, part.trim()] : void 0;
}
 }),
 2965:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   Gv: () => ( isObject),
   L5: () => ( unknown),
   MA: () => ( openObject),
   Ms: () => ( entryOf),
   SC: () => ( mapAt),
   Vh: () => ( readJson),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   f_: () => ( entry),
   gT: () => ( listAt),
   gn: () => ( withMembers),
   go: () => ( typeName),
   pj: () => ( plain),
   qE: () => ( isKnown),
   t8: () => ( isUnknown),
   uZ: () => ( MOST_BYTES),
   yI: () => ( waitsOf)
 });
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9441);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(499);
function entry(tree, name) {
  if (tree?.kind !== "map")
    return void 0;
  const exact = tree.entries.get(name);
  if (exact !== void 0)
    return exact;
  const wanted = name.toLowerCase();
  for (const [key, value] of tree.entries) {
    if (key.length === name.length && key.toLowerCase() === wanted)
      return value;
  }
  return void 0;
}
function mapAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "map" ? found : void 0;
}
function listAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "list" ? found : void 0;
}
function textAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "scalar" && typeof found.value === "string" ? found.value : void 0;
}
function pointerOf(tree) {
  const steps = [];
  for (let at = tree; at.parent !== void 0; at = at.parent)
    steps.push(at.key);
  return steps.reverse();
}
function plain(tree) {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "list":
      return tree.items.map(plain);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, plain(item)]));
  }
}
function placer(file, text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return (offset, pointer) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1, path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ .L)(pointer) };
  };
}
var Unreadable = class extends Error {
  at;
  constructor(at, message) {
    super(message);
    this.name = "Unreadable";
    this.at = at;
  }
};
var ESCAPES = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD = /true|false|null/y;
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
var Scanner = class {
  at = 0;
  #text;
  constructor(text) {
    this.#text = text;
  }
  next() {
    for (; ; ) {
      let code = this.#text.charCodeAt(this.at);
      while (code === 32 || code >= 9 && code <= 13 && code !== 11 && code !== 12 || code === 65279) {
        this.at += 1;
        code = this.#text.charCodeAt(this.at);
      }
      if (code !== 47)
        return this.#text.charAt(this.at);
      if (!this.#comment())
        return "/";
    }
  }
  #comment() {
    const mark = this.#text.charAt(this.at + 1);
    if (mark === "/") {
      const end2 = this.#text.indexOf("\n", this.at);
      this.at = end2 < 0 ? this.#text.length : end2;
      return true;
    }
    if (mark !== "*")
      return false;
    const end = this.#text.indexOf("*/", this.at + 2);
    if (end < 0)
      throw new Unreadable(this.at, "a comment has no end");
    this.at = end + 2;
    return true;
  }
  skip() {
    this.at += 1;
  }
  ends(mark, first) {
    let char = this.next();
    if (!first && char !== mark) {
      if (char !== ",")
        throw new Unreadable(this.at, `a comma or ${mark} is expected`);
      this.at += 1;
      char = this.next();
    }
    if (char === "")
      throw new Unreadable(this.at, `the document ends before ${mark}`);
    if (char !== mark)
      return false;
    this.at += 1;
    return true;
  }
  scalar() {
    if (this.#text.charAt(this.at) === '"')
      return this.text();
    const start = this.at;
    const word = this.#match(WORD);
    if (word !== "")
      return word === "null" ? null : word === "true";
    const number = this.#match(NUMBER);
    const value = Number(number);
    if (number === "" || !Number.isFinite(value))
      throw new Unreadable(start, "a value is expected");
    return value;
  }
  text() {
    const start = this.at;
    this.at += 1;
    let value = "";
    let end = -1;
    for (; ; ) {
      if (end < this.at)
        end = this.#text.indexOf('"', this.at);
      if (end < 0)
        throw new Unreadable(start, "a text has no closing quotation mark");
      const escape = this.#text.slice(this.at, end).indexOf("\\");
      const part = this.#text.slice(this.at, escape < 0 ? end : this.at + escape);
      const wrong = part.search(CONTROL);
      if (wrong >= 0)
        throw new Unreadable(this.at + wrong, "a text holds a control character");
      value = value === "" ? part : value + part;
      this.at += part.length;
      if (escape < 0) {
        this.at += 1;
        return value;
      }
      value += this.#escape();
    }
  }
  #escape() {
    const mark = this.#text.charAt(this.at + 1);
    if (mark === "u") {
      const digits = this.#text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-f]{4}$/i.test(digits))
        throw new Unreadable(this.at, "an escape needs four hexadecimal digits");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const char = ESCAPES[mark];
    if (char === void 0)
      throw new Unreadable(this.at, "an escape is not one of JSON");
    this.at += 2;
    return char;
  }
  #match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
};
var MOST_BYTES = 20 * 1024 * 1024;
var DEEPEST = 250;
var MOST_PROBLEMS = 100;
function readJson(file, text) {
  const place = placer(file, text);
  if (text.length > MOST_BYTES) {
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .yo([
      {
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .cv)`the file is larger than ${MOST_BYTES / 1048576} MB`,
        place: { file, line: 1, column: 1, path: "(document)" }
      }
    ]);
  }
  const reader = new Reader(text, place);
  const root = reader.document();
  if (reader.problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .yo(reader.problems.slice(0, MOST_PROBLEMS));
  return { file, root, place: (tree) => place(tree.at, pointerOf(tree)) };
}
var Reader = class {
  problems = [];
  #scan;
  #place;
  constructor(text, place) {
    this.#scan = new Scanner(text);
    this.#place = place;
  }
  document() {
    let open;
    try {
      const root = this.#value(void 0, "", 0, void 0, (tree) => open = tree);
      if (this.#scan.next() !== "")
        throw new Unreadable(this.#scan.at, "there is more after the end of the document");
      return root;
    } catch (error) {
      if (!(error instanceof Unreadable))
        throw error;
      const place = this.#place(error.at, open === void 0 ? [] : pointerOf(open));
      throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .yo([
        ...this.problems.slice(0, MOST_PROBLEMS),
        { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .cv)`the file is not JSON: ${error.message}`, place }
      ]);
    }
  }
  #value(parent, key, depth, at, opened) {
    const char = this.#scan.next();
    const spot = { at: at ?? this.#scan.at, parent, key };
    if (char !== "{" && char !== "[")
      return { kind: "scalar", value: this.#scan.scalar(), ...spot };
    if (depth >= DEEPEST)
      throw new Unreadable(this.#scan.at, `it is nested deeper than ${String(DEEPEST)} levels`);
    this.#scan.skip();
    if (char === "[") {
      const items = [];
      const list = { kind: "list", items, ...spot };
      opened(list);
      while (!this.#scan.ends("]", items.length === 0)) {
        items.push(this.#value(list, items.length, depth + 1, void 0, opened));
      }
      return list;
    }
    const entries = new Map();
    const map = { kind: "map", entries, ...spot };
    opened(map);
    for (let first = true; !this.#scan.ends("}", first); first = false) {
      if (this.#scan.next() !== '"')
        throw new Unreadable(this.#scan.at, "a key between quotation marks is expected");
      const keyAt = this.#scan.at;
      const name = this.#scan.text();
      if (this.#scan.next() !== ":")
        throw new Unreadable(this.#scan.at, "a colon after the key is expected");
      this.#scan.skip();
      const value = this.#value(map, name, depth + 1, keyAt, opened);
      this.#enter(entries, name, value);
    }
    return map;
  }
  #enter(entries, name, value) {
    const first = entries.get(name);
    if (first === void 0 && name !== "__proto__") {
      entries.set(name, value);
      return;
    }
    const place = this.#place(value.at, pointerOf(value));
    if (first === void 0) {
      this.#say({ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .cv)`the key ${name} is reserved`, place });
    } else {
      const line = this.#place(first.at, []).line;
      this.#say({ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .cv)`the key ${name} stands here again, first in line ${line}`, place });
    }
  }
  #say(problem) {
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push(problem);
  }
};
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isJson(value, limits = { depth: 128, nodes: 2e6 }) {
  if (!isContainer(value))
    return isScalar(value) && limits.nodes >= 1;
  let level = [value];
  let seen = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth || seen > limits.nodes)
      return false;
    const next = [];
    let children = 0;
    for (const item of level) {
      if (!Array.isArray(item)) {
        const prototype = Object.getPrototypeOf(item);
        if (prototype !== Object.prototype && prototype !== null)
          return false;
      }
      const inside = Array.isArray(item) ? item : Object.values(item);
      children += inside.length;
      if (seen + children > limits.nodes)
        return false;
      for (const inner of inside) {
        if (isContainer(inner))
          next.push(inner);
        else if (!isScalar(inner))
          return false;
      }
    }
    if (children > 0 && depth >= limits.depth)
      return false;
    seen += children;
    level = next;
  }
  return true;
}
function isScalar(value) {
  if (typeof value === "number")
    return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}
function entryOf(object, key) {
  if (Object.hasOwn(object, key))
    return object[key];
  const wanted = key.toLowerCase();
  for (const [name, value] of Object.entries(object))
    if (name.toLowerCase() === wanted)
      return value;
  return void 0;
}
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits) {
  return { [WAITS]: [...new Set(waits)] };
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
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? void 0 : unknown(waits);
}
function isKnown(value) {
  return waitsOf(value).length === 0;
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
 834:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   captureSnapshot: () => ( captureSnapshot),
   runReadiness: () => ( runReadiness)
 });
 var _chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4179);
 var _chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
 var _chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9746);
 var _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1243);
 var _chunk_HWDNHV6F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8786);
 var _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7244);
 var _chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6987);
 var _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3980);
 var _chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2965);
 var _chunk_BOC4BGJS_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7723);
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9441);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6358);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(499);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4706);
 var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8522);
 var _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8815);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
 var node_buffer__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4573);
 var node_child_process__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1421);
function holdsAll(values, needs) {
  return Object.keys(needs).every((name) => name in values);
}
function caseOf(about2, needs, judge25) {
  return {
    facets: {},
    resources: [],
    ...about2,
    needs: Object.values(needs),
    judge(lookup) {
      const values = {};
      for (const [name, ref] of Object.entries(needs)) {
        const fact = lookup(ref);
        if (fact.known)
          values[name] = fact.value;
      }
      if (!holdsAll(values, needs))
        throw new Error("judged a case whose needs are not all known");
      return judge25(values, lookup);
    }
  };
}
var targetSubscription = variable("TARGET_SUBSCRIPTION_ID");
function variable(name) {
  return { pieces: [{ variable: name }] };
}
function scopeWord(scope2, target2) {
  const own = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(target2);
  const [, prefix, , rest] = /^(\/subscriptions\/)([^/]+)(.*)$/is.exec(scope2) ?? [];
  if (prefix === void 0 || rest === void 0)
    return { pieces: [{ data: scope2 }] };
  const name = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, own) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
  return { pieces: [{ data: prefix }, { variable: name }, { data: rest }] };
}
function azCommand(parts2) {
  return ["az", ...parts2.map(partText)].join(" ");
}
function partText(part2) {
  if (typeof part2 === "string" || "pieces" in part2)
    return quoted(part2);
  const [option, value2] = part2;
  return `${option}${startsWithDash(value2) ? "=" : " "}${quoted(value2)}`;
}
function piecesOf(argument) {
  return typeof argument === "string" ? [{ data: argument }] : argument.pieces;
}
function startsWithDash(argument) {
  const first3 = piecesOf(argument)[0];
  return first3 !== void 0 && "data" in first3 && first3.data.startsWith("-");
}
var BARE = /^[A-Za-z0-9_@%+=:,./-]+$/;
var CALM = /^[A-Za-z0-9_@%+=:,./ ()-]*$/;
var LIMIT = 2e3;
function quoted(argument) {
  const pieces = piecesOf(argument);
  if (pieces.every((piece) => "data" in piece)) {
    const text5 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(pieces.map((piece) => piece.data).join(""), LIMIT);
    return BARE.test(text5) ? text5 : singleQuoted(text5);
  }
  let command = "";
  let open5 = "";
  const close = () => {
    if (open5 !== "")
      command += `"${open5}"`;
    open5 = "";
  };
  pieces.forEach((piece, index) => {
    if ("variable" in piece) {
      const next = pieces[index + 1];
      const joined3 = next !== void 0 && "data" in next && /^\w/.test(next.data);
      open5 += joined3 ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text5 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(piece.data, LIMIT);
    if (CALM.test(text5))
      open5 += text5;
    else {
      close();
      command += singleQuoted(text5);
    }
  });
  close();
  return command;
}
function singleQuoted(text5) {
  return `'${text5.replaceAll("'", `'\\''`)}'`;
}
function whereabouts(resource3, manifest) {
  const { location } = resource3;
  if (location === void 0)
    return { kind: "region", region: manifest.target.region };
  if (!location.known)
    return { kind: "unknown", expression: location.expression };
  return location.value === (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)("global") ? { kind: "global" } : { kind: "region", region: location.value };
}
function placeOf(resources, manifest) {
  return resources[0]?.origin ?? manifest.locate(["target", "region"]);
}
function targetScope(manifest) {
  return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
}
function groupScope(manifest, name) {
  return name.includes("/") ? void 0 : (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`${targetScope(manifest)}/resourceGroups/${name}`);
}
var RESOURCE_GROUP = /^Microsoft\.Resources\/(subscriptions\/)?resourceGroups$/i;
function isResourceGroup(resource3) {
  return RESOURCE_GROUP.test(resource3.type);
}
function plannedId(manifest, resource3) {
  if (isResourceGroup(resource3))
    return groupScope(manifest, resource3.name);
  const parent = resource3.resourceGroup === void 0 ? targetScope(manifest) : groupScope(manifest, resource3.resourceGroup);
  const tail = idTail(resource3.type, resource3.name);
  return parent === void 0 || tail === void 0 ? void 0 : (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(parent + tail);
}
function idTail(type, name) {
  const types = type.split("/").slice(1);
  const names3 = name.split("/");
  if (types.length !== names3.length || names3.includes(""))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names3[index] ?? ""}`);
  return `/providers/${(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(type)}/${pairs.join("/")}`;
}
function settled(about2, judgement) {
  return caseOf(about2, {}, () => [{ ...about2, ...judgement }]);
}
function notApplicable(about2, why) {
  return settled(about2, { outcome: "not-applicable", why });
}
function watchedPeriod({ waves: waves2 }, now) {
  const starts = waves2.map((wave2) => wave2.start);
  const ends = waves2.map((wave2) => wave2.end);
  return {
    startedBy: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...starts)),
    until: monthAfter((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...ends)))
  };
}
function monthAfter(at4) {
  const date = new Date(at4);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(date.getTime());
}
function coverOf(budgets2, scope2, period) {
  const covering = [];
  const others = [];
  for (const budget of budgets2) {
    const reason = shortfall(budget, scope2, period);
    if (reason === void 0)
      covering.push(budget);
    else
      others.push({ budget, ...reason });
  }
  const short2 = others.filter(({ kind }) => PERIOD.includes(kind)).map(({ budget }) => budget);
  return { covering, watching: covering.length > 0 ? covering : short2, others };
}
var PERIOD = ["not-started", "ended", "unreadable"];
function shortfall(budget, scope2, { startedBy, until }) {
  const { name, category, startDate, endDate } = budget;
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(budget.scope, scope2))
    return { kind: "elsewhere", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} watches another scope` };
  if (category !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(category, "Cost")) {
    return { kind: "category", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} watches ${category} and not cost` };
  }
  if (budget.hasFilter)
    return { kind: "filter", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} has a filter, so it watches only a part` };
  const end = endDate === void 0 ? void 0 : endOf(endDate);
  const start2 = startDate === void 0 ? void 0 : dateOf(startDate, _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV);
  if (end !== void 0 && end < until) {
    return { kind: "ended", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} ends on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(end)}, before ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}` };
  }
  if (start2 !== void 0 && start2 > startedBy) {
    return {
      kind: "not-started",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} begins on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(start2)}, after ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(startedBy)}`
    };
  }
  if (start2 === void 0 || end === void 0 && endDate !== void 0) {
    return { kind: "unreadable", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} has a period that could not be read` };
  }
  return void 0;
}
function dateOf(text5, parse) {
  return parse(text5) ?? parse(`${text5}Z`);
}
function endOf(endDate) {
  const midnight = /^\d{4}-\d{2}-\d{2}T00:00(:00(\.0+)?)?Z?$/i.test(endDate);
  return dateOf(midnight ? endDate.slice(0, "2026-10-31".length) : endDate, _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .rQ);
}
function reasons(others) {
  const shown3 = others.slice(0, 4).map(({ why }) => why);
  const more = others.length - shown3.length;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(shown3.join("; ")))}${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(more > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`; and ${more} more` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(""))}.`;
}
function budgetEvidence(budget) {
  const unit = currencyOf(budget);
  const { name, amount, timeGrain, startDate, endDate } = budget;
  return [
    { label: "budget", value: name },
    { label: "amount", value: `${String(amount)}${unit === void 0 ? "" : ` ${unit}`} ${timeGrain}` },
    { label: "period", value: `${startDate ?? "?"} to ${endDate ?? "no end"}` }
  ];
}
function currencyOf({ currentSpend, forecastSpend }) {
  return [currentSpend, forecastSpend].map((spend) => spend?.unit).find((unit) => unit !== void 0 && unit !== "");
}
function isAddress(text5) {
  return /[^\s@:]@[^\s@]/.test(text5);
}
function published(text5) {
  if (!isAddress(text5))
    return text5;
  const [, prefix = ""] = /^([a-z]+:)?/i.exec(text5) ?? [];
  return `${prefix}${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(text5.slice(prefix.length))}`;
}
function meetAlerts(alerts, seen) {
  const met = new Map();
  const receivers = new Set(alerts.map(({ to }) => receiverKey(to)));
  for (const receiver2 of receivers) {
    const own = alerts.filter(({ to }) => receiverKey(to) === receiver2);
    for (const [one11, alert] of matched(own, seen))
      met.set(alert, one11);
  }
  return met;
}
function matched(alerts, seen) {
  const taken = new Map();
  const place = (alert, tried2) => {
    const fitting = seen.filter((one11) => defectOf(alert, one11.notification) === void 0).toSorted((a, b) => b.notification.threshold - a.notification.threshold);
    const free = fitting.find((one11) => !taken.has(one11));
    if (free !== void 0) {
      taken.set(free, alert);
      return true;
    }
    for (const one11 of fitting) {
      if (tried2.has(one11))
        continue;
      tried2.add(one11);
      const holder = taken.get(one11);
      if (holder === void 0 || !place(holder, tried2))
        continue;
      taken.set(one11, alert);
      return true;
    }
    return false;
  };
  for (const alert of alerts.toSorted((a, b) => a.at - b.at))
    place(alert, new Set());
  return taken;
}
function defectOf({ at: at4, to, thresholdType }, found2) {
  if (found2.threshold > at4)
    return "other threshold";
  if (thresholdType !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(found2.thresholdType, thresholdType))
    return "other type";
  if (!reaches(to, found2))
    return "other receiver";
  if (!found2.enabled)
    return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(found2.operator) ? void 0 : "equality";
}
function reaches(to, found2) {
  const role = roleOf(to);
  if (role !== void 0)
    return found2.contactRoles.some((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.trim(), role));
  if (isAddress(to))
    return found2.contactEmails.includes((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to));
  return found2.contactGroups.some((id) => to.startsWith("/") ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(whole(id), whole(to)) : (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(whole(id)), to));
}
function distinct(alerts) {
  const key = ({ at: at4, to, thresholdType }) => `${String(at4)} ${thresholdType ?? ""} ${receiverKey(to)}`;
  return [...new Map(alerts.toReversed().map((alert) => [key(alert), alert])).values()].toReversed();
}
function roleOf(to) {
  return /^role:\s*(.+)$/i.exec(to)?.[1]?.trim();
}
function isActionGroup(to) {
  return roleOf(to) === void 0 && !isAddress(to);
}
function whole(id) {
  return id.replace(/^\/+|\/+$/g, "");
}
function receiverKey(to) {
  if (isAddress(to))
    return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to);
  return (roleOf(to) === void 0 ? whole(to) : `role:${roleOf(to) ?? ""}`).toLowerCase();
}
var MOST_NOTIFICATIONS = 5;
function budgetStart(now) {
  return `${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(now).slice(0, 7)}-01`;
}
function budgetEnd({ until }) {
  return `${String(new Date(until).getUTCFullYear() + 1)}${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until).slice(4, 7)}-01`;
}
function budgetResource(declared, period, now, cloud2) {
  const resource3 = {
    type: "Microsoft.Consumption/budgets",
    apiVersion: cloud2 === "AzureCloud" ? "2024-08-01" : "2021-10-01",
    name: "relocation",
    properties: {
      category: "Cost",
      amount: declared?.monthly?.amount ?? "<amount>",
      timeGrain: "Monthly",
      timePeriod: {
        startDate: `${budgetStart(now)}T00:00:00Z`,
        endDate: `${budgetEnd(period)}T00:00:00Z`
      },
      notifications: notificationsOf(declared?.alerts ?? [])
    }
  };
  return JSON.stringify(resource3, void 0, 2);
}
function notificationCount(alerts) {
  return new Set(alerts.map(keyOf)).size;
}
function keyOf({ at: at4, thresholdType = "Actual" }) {
  return `${thresholdType}_${String(at4)}`;
}
function notificationsOf(alerts) {
  const found2 = new Map();
  let addresses = 0;
  for (const alert of alerts) {
    const { at: threshold, to, thresholdType = "Actual" } = alert;
    const notification = found2.get(keyOf(alert)) ?? {
      enabled: true,
      operator: "GreaterThanOrEqualTo",
      threshold,
      thresholdType,
      contactEmails: [],
      contactRoles: [],
      contactGroups: []
    };
    found2.set(keyOf(alert), notification);
    const role = roleOf(to);
    if (role !== void 0)
      notification.contactRoles.push(role);
    else if (isAddress(to))
      notification.contactEmails.push(`<address ${String(addresses += 1)}>`);
    else
      notification.contactGroups.push(`<id of the action group ${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(to)}>`);
  }
  return Object.fromEntries([...found2].slice(0, MOST_NOTIFICATIONS));
}
function locateScope(expected, manifest) {
  switch (expected.kind) {
    case "subscription":
      return { kind: "scope", scope: targetScope(manifest) };
    case "resourceGroup":
      return scopeOr(groupScope(manifest, expected.name), expected.text);
    case "managementGroup":
      return scopeOr((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`/providers/Microsoft.Management/managementGroups/${expected.name}`), expected.text);
    case "id":
      return scopeOr((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(expected.id), expected.text);
    case "resource": {
      const tail = idTail(expected.type, expected.name);
      if (tail === void 0)
        return scopeOr(void 0, expected.text);
      if (expected.resourceGroup === void 0)
        return { kind: "tail", tail };
      const group = groupScope(manifest, expected.resourceGroup);
      return scopeOr(group && (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(group + tail), expected.text);
    }
  }
}
function scopeOr(scope2, text5) {
  return scope2 === void 0 ? { kind: "unusable", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${text5} does not make an Azure scope.` } : { kind: "scope", scope: scope2 };
}
function isManagementGroup(scope2) {
  return /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(scope2);
}
function covers(held, wanted, manifest) {
  if (wanted.kind === "unusable")
    return "no";
  if (held === "/")
    return "yes";
  const subscription2 = targetScope(manifest);
  if (wanted.kind === "scope") {
    if ((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.scope, held))
      return "yes";
    if (!isManagementGroup(held))
      return "no";
    return isManagementGroup(wanted.scope) ? "maybe" : (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.scope, subscription2) ? "yes" : "no";
  }
  if (isManagementGroup(held) || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(subscription2, held))
    return "yes";
  if (!(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(held, subscription2))
    return "no";
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(held);
  const inner = group === void 0 ? held : held.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  if (inner === "")
    return "maybe";
  return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.tail, inner) ? "yes" : "no";
}
function plannedUnder(wanted, planned2, manifest) {
  if (wanted.kind === "unusable")
    return [];
  if (wanted.kind === "scope" && (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(targetScope(manifest), wanted.scope))
    return [];
  return planned2.filter((resource3) => {
    const id = plannedId(manifest, resource3);
    if (id === void 0)
      return false;
    return wanted.kind === "scope" ? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, wanted.scope) : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}
function declaredText(expected, manifest) {
  return expected.kind === "id" ? scopeText(expected.id, manifest) : expected.text;
}
function scopeText(scope2, manifest) {
  if (scope2 === "/")
    return "tenant root";
  if (isManagementGroup(scope2))
    return `management group ${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2)}`;
  const own = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, targetScope(manifest));
  const where = own ? "" : " of another subscription";
  if (/^\/subscriptions\/[^/]+$/i.test(scope2))
    return own ? "subscription" : "another subscription";
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2);
  if (group === void 0)
    return scope2.replace(/^\/subscriptions\/[^/]+/i, "");
  const inner = scope2.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?/i, "");
  if (inner === "")
    return `resource group ${group}${where}`;
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(group, (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2)) ? inner : `${inner.replace(/^providers\//i, "")} in ${group}${where}`;
}
function budgetScopes({ manifest, planned: planned2 }) {
  const { budgets: budgets2 } = manifest.expect;
  if (budgets2.length > 0)
    return budgets2.map((budget) => declaredScope(manifest, planned2, budget));
  const name = "subscription";
  const place = manifest.locate(["expect", "budgets"]);
  return [
    {
      name,
      scope: targetScope(manifest),
      about: { subject: `budget of the ${name}`, place, facets: { scope: name } }
    }
  ];
}
function declaredScope(manifest, planned2, declared) {
  const located2 = locateScope(declared.scope, manifest);
  const name = declaredText(declared.scope, manifest);
  const about2 = {
    subject: `budget of ${name}`,
    place: manifest.locate(declared.pointer),
    facets: { scope: name },
    resources: plannedUnder(located2, planned2, manifest)
  };
  const base = { name, declared, about: about2 };
  if (located2.kind === "unusable")
    return { ...base, problem: { outcome: "fail", why: located2.why } };
  if (located2.kind !== "scope" || !canHaveBudget(located2.scope)) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A budget watches a subscription, a resource group or a management group; ${name} is none of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  if (!isManagementGroup(located2.scope) && !(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(located2.scope, targetScope(manifest))) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
    return { ...base, problem: { outcome: "unknown", why } };
  }
  return { ...base, scope: located2.scope };
}
function canHaveBudget(scope2) {
  return isManagementGroup(scope2) || /^\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?$/i.test(scope2);
}
var bud01 = {
  meta: {
    id: "BUD-01",
    title: "A budget covers the target scope",
    area: "budget",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The budgets of every scope that expect.budgets declares, or of the target subscription when it declares none. A budget covers when it watches cost without a filter, has begun when the last wave starts, and does not end until a month after the last wave: only then is the target's cost seen in full.",
    ready: "A cost budget without a filter watches the scope from the last wave until a month after it.",
    howToFix: "Create a budget for the scope, or move the end of the existing one. A filtered budget may stay beside it. Budgets of a resource group do not show in the subscription's list, nor the other way round.",
    failsWhen: [
      "The scope has no budget.",
      "Its budgets end before a month after the last wave, or begin after the last wave has started.",
      "Only budgets with a filter exist: each watches a part of the scope.",
      "The budget is of another category than cost.",
      "The declared scope is a resource: a budget cannot watch one."
    ],
    waive: "When cost is watched by another system, named in the reason.",
    facets: { scope: "scope as the manifest writes it, or subscription" },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one11) => caseFor(context, one11))
};
function caseFor(context, budget) {
  const { about: about2, scope: scope2, name } = budget;
  if (scope2 === void 0) {
    return settled(about2, {
      outcome: budget.problem?.outcome ?? "fail",
      why: budget.problem?.why ?? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A budget cannot watch ${name}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Declare the budget for the target subscription or one of its resource groups.` }
    });
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("budgets", scope2) }, ({ budgets: budgets2 }) => {
    const { covering, watching, others } = coverOf(budgets2, scope2, period);
    const first3 = covering[0];
    if (first3 !== void 0) {
      return [
        {
          ...about2,
          scope: scope2,
          outcome: "pass",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The budget ${first3.name} watches the scope until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until)} at least.`,
          evidence: budgetEvidence(first3)
        }
      ];
    }
    const watched = others.filter(({ kind }) => kind !== "elsewhere");
    const said2 = {
      ...about2,
      scope: scope2,
      evidence: [
        { label: "must begin by", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.startedBy) },
        { label: "must last until", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until) },
        ...watched.slice(0, 3).flatMap((other) => budgetEvidence(other.budget))
      ]
    };
    if (watched.some(({ kind }) => kind === "unreadable")) {
      return [
        {
          ...said2,
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Whether a budget covers is not known: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(reasons(watched))}`
        }
      ];
    }
    return [
      {
        ...said2,
        outcome: "fail",
        why: watched.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No budget watches ${name}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No budget covers ${name}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(reasons(watched))}`,
        fix: fixOf(context, budget, scope2, period, watching.length > 0)
      }
    ];
  });
}
function fixOf({ manifest, now }, { declared }, scope2, period, exists3) {
  const alerts = exists3 ? [] : declared?.alerts ?? [];
  const commanded = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, targetScope(manifest));
  const text5 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create a cost budget without a filter for the scope, lasting until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until)} or longer, or move the end of the existing one.${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(ofAlerts(alerts, commanded))}`;
  const snippet = exists3 ? {} : { snippet: budgetResource(declared, period, now, manifest.cloud) };
  if (!commanded)
    return { text: text5, ...snippet };
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2);
  const amount = declared?.monthly?.amount;
  return {
    text: text5,
    command: azCommand([
      "consumption",
      "budget",
      "create",
      ["--budget-name", "relocation"],
      ["--amount", amount === void 0 ? variable("AMOUNT") : String(amount)],
      ["--category", "cost"],
      ["--time-grain", "monthly"],
      ["--start-date", budgetStart(now)],
      ["--end-date", budgetEnd(period)],
      ...group === void 0 ? [] : [["--resource-group", group]],
      ["--subscription", targetSubscription]
    ]),
    ...snippet
  };
}
function ofAlerts(alerts, commanded) {
  const needed2 = notificationCount(alerts);
  if (needed2 === 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)("");
  const more = needed2 > MOST_NOTIFICATIONS ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)` It holds the first ${MOST_NOTIFICATIONS} of ${needed2}: the others need a second budget.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)("");
  return commanded ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)` The command sets no alerts; the resource does, and is pasted into a template that is deployed at the scope.${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(more)}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)` The resource with its alerts is pasted into a template that is deployed at the scope.${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(more)}`;
}
var CENT = 0.01;
var MONTHS = new Map([
  ["monthly", 1],
  ["billingmonth", 1],
  ["quarterly", 3],
  ["billingquarter", 3],
  ["annually", 12],
  ["billingannual", 12]
]);
function monthsOf({ timeGrain }) {
  return MONTHS.get(timeGrain.toLowerCase());
}
function currenciesOf({ currentSpend, forecastSpend }) {
  const units = [currentSpend, forecastSpend].flatMap((spend) => spend === void 0 || spend.unit === "" ? [] : [spend.unit]);
  return units.filter((unit, index) => units.findIndex((other) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(other, unit)) === index);
}
function money(amount, currency) {
  const text5 = String(Math.round(amount * 100) / 100);
  return currency === void 0 ? text5 : `${text5} ${currency}`;
}
var bud02 = {
  meta: {
    id: "BUD-02",
    title: "Budget amount fits the estimate",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "The amount of the cost budgets without a filter that watch a declared scope, brought to a month, against monthly.amount of the manifest as the upper end and monthly.estimate, what Azure forecasts and what is spent already as the lower end. The amount of a quarter is divided by 3 and that of a year by 12, as Azure itself divides them; a billing month, quarter or year counts like one of the calendar. Spent is compared within the budget's own period. Amounts of different currencies are never compared: the currency of a budget shows in its spend. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "A budget of the whole scope is at most the declared amount and at least the estimated cost of a month.",
    howToFix: "Set the budget to an amount between estimate and declared amount. State monthly.estimate where the budget has no forecast yet; a new subscription has none.",
    failsWhen: [
      "The budget is above the declared amount: more can be spent than was agreed before anybody is told.",
      "The budget is below the estimate: its alerts would go off in the first month of normal operation.",
      "The budget is below what Azure forecasts for its period, or more than all of it is spent already.",
      "The budget is in another currency than the manifest, so the amounts cannot be compared."
    ],
    waive: "While source and target run side by side and the extra cost is approved.",
    facets: {
      scope: "scope as the manifest writes it",
      side: "above, below, spent, forecast, currency or inside"
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one11) => caseFor2(context, one11))
};
function caseFor2(context, { about: about2, scope: scope2, name, declared }) {
  const monthly = declared?.monthly;
  if (monthly === void 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope2 === void 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("budgets", scope2) }, ({ budgets: budgets2 }) => {
    const { watching } = coverOf(budgets2, scope2, period);
    const judged3 = watching.map((budget) => ({ ...about2, scope: scope2, ...judge(budget, monthly, about2.facets) }));
    const order = ["pass", "unknown", "fail"];
    for (const outcome2 of order) {
      const found2 = judged3.find((one11) => one11.outcome === outcome2);
      if (found2 !== void 0)
        return [found2];
    }
    return [
      {
        ...about2,
        scope: scope2,
        outcome: "not-applicable",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No budget watches the whole of ${name}, so there is no amount to judge; ${"BUD-01"} says so.`
      }
    ];
  });
}
function judge(budget, monthly, facets = {}) {
  const declared = { label: "declared for a month", value: money(monthly.amount, monthly.currency) };
  const evidence = [...budgetEvidence(budget), declared];
  const months = monthsOf(budget);
  if (months === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The time grain ${budget.timeGrain} of ${budget.name} is none that can be brought to a month.`,
      evidence
    };
  }
  const units = currenciesOf(budget);
  const other = units.find((unit2) => monthly.currency !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(unit2, monthly.currency));
  if (other !== void 0 && monthly.currency !== void 0) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "currency" },
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} is in ${other}, the manifest counts in ${monthly.currency}; the two are not compared.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Declare the amounts in ${other}, the currency of the billing account.` }
    };
  }
  if (units.length > 1) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} counts its spend in ${units}; amounts of several currencies are not compared.`,
      evidence
    };
  }
  const [unit] = units;
  const compared3 = {
    budget,
    monthly,
    months,
    unit: unit ?? monthly.currency,
    evidence: [...evidence, ...untold(unit, monthly)],
    facets
  };
  return tooHigh(compared3) ?? tooLow(compared3) ?? covered(compared3);
}
function untold(unit, { currency }) {
  if (unit !== void 0 || currency === void 0)
    return [];
  return [{ label: "currency", value: `not told before anything is spent, taken as ${currency}` }];
}
function tooHigh({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  if (amount <= monthly.amount + CENT)
    return void 0;
  return {
    outcome: "fail",
    facets: { ...facets, side: "above" },
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
    evidence,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Lower the budget, or declare the amount that was agreed.` }
  };
}
function tooLow({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  const { currentSpend, forecastSpend } = budget;
  if (currentSpend !== void 0 && currentSpend.amount > budget.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "spent" },
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} is used up: ${money(currentSpend.amount, unit)} are spent of ${money(budget.amount, unit)} in its current period.`,
      evidence: [...evidence, { label: "spent in this period", value: money(currentSpend.amount, unit) }],
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Find out what costs more than was planned, then raise the budget or lower the cost.` }
    };
  }
  const { estimate } = monthly;
  if (estimate !== void 0 && amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit)} that are expected.`,
      evidence: [...evidence, { label: "estimate for a month", value: money(estimate, unit) }],
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Raise the budget to the estimate at least, or correct the estimate.` }
    };
  }
  const forecast2 = forecastSpend && forecastSpend.amount / months;
  if (forecast2 === void 0 || amount >= forecast2 - CENT)
    return void 0;
  return {
    outcome: "fail",
    facets: { ...facets, side: estimate === void 0 ? "below" : "forecast" },
    why: estimate === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast2, unit)} that are expected.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast2, unit)} that Azure forecasts, although the estimate fits.`,
    evidence: [...evidence, { label: "forecast for a month", value: money(forecast2, unit) }],
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Raise the budget to the forecast at least, or correct what drives the forecast.` }
  };
}
function covered({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  const expected = monthly.estimate ?? (budget.forecastSpend && budget.forecastSpend.amount / months);
  if (expected === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} is within the declared amount; what a month will cost is neither declared nor forecast yet.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State ${"monthly.estimate"} in the manifest.` }
    };
  }
  const from = monthly.estimate === void 0 ? "forecast for a month" : "estimate for a month";
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
    evidence: [...evidence, { label: from, value: money(expected, unit) }]
  };
}
var bud03 = {
  meta: {
    id: "BUD-03",
    title: "Budget alerts reach the declared people",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every alert that expect.budgets declares, in the notifications of the cost budgets without a filter that watch its scope: threshold, receiver (address, action group or role) and, when declared, whether actual or forecast cost triggers it. A notification at a lower threshold meets an alert too, since its receiver learns of the cost sooner; but it goes out once, so two alerts to one receiver need two notifications. Addresses are compared without regard to case, action groups by id, or by name where the manifest gives only a name. Addresses are compared by fingerprint and never shown. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "An enabled notification of a budget of the whole scope goes to the declared receiver at the declared threshold.",
    howToFix: "Add the notification to the budget, or correct its threshold or receiver. A budget holds at most five notifications.",
    failsWhen: [
      "No cost budget without a filter watches the scope.",
      "No notification has the declared threshold or a lower one.",
      "Two alerts to one receiver are declared, and only one notification goes there.",
      "The notification goes to somebody else, is disabled, or compares for equality, which cost hardly ever meets."
    ],
    waive: "When the people are told another way, named in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      threshold: "percent, for example 80",
      receiver: "receiver as the manifest writes it; an address by its fingerprint",
      type: "Actual or Forecasted, where the manifest declares it"
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets#costs-in-budget-evaluations",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one11) => caseFor3(context, one11))
};
function caseFor3(context, { about: about2, scope: scope2, name, declared }) {
  const alerts = distinct(declared?.alerts ?? []);
  if (alerts.length === 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no alert for ${name}.`);
  }
  if (scope2 === void 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("budgets", scope2) }, ({ budgets: budgets2 }) => {
    const { watching } = coverOf(budgets2, scope2, period);
    if (watching.length > 0) {
      const seen = watching.flatMap((budget) => budget.notifications.map((notification) => ({ budget, notification })));
      const met = meetAlerts(alerts, seen);
      return alerts.map((alert) => judge2({ ...about2, scope: scope2 }, alert, seen, met.get(alert)));
    }
    return [
      {
        ...about2,
        scope: scope2,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No budget watches the whole of ${name}, so none of the ${alerts.length} declared alerts goes out.`,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the budget that ${"BUD-01"} asks for with these alerts.` }
      }
    ];
  });
}
function judge2(about2, alert, all, met) {
  const subject2 = `${about2.subject}: alert at ${String(alert.at)} %`;
  const said2 = {
    ...about2,
    subject: subject2,
    facets: {
      ...about2.facets,
      threshold: String(alert.at),
      receiver: receiverFacet(alert.to),
      ...alert.thresholdType === void 0 ? {} : { type: alert.thresholdType }
    }
  };
  if (met !== void 0) {
    const { threshold } = met.notification;
    return {
      ...said2,
      outcome: "pass",
      why: threshold === alert.at ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${met.budget.name} tells ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(receiver(alert.to))} at ${alert.at} % of its amount.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${met.budget.name} tells ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(receiver(alert.to))} at ${threshold} % of its amount, before the declared ${alert.at} %.`,
      evidence: [{ label: "notification", value: describe(met.notification) }]
    };
  }
  const seen = all.map((one11) => ({ ...one11, defect: defectOf(alert, one11.notification) ?? "taken" })).toSorted((a, b) => b.notification.threshold - a.notification.threshold);
  const order = [
    "taken",
    "equality",
    "disabled",
    "other receiver",
    "other type",
    "other threshold"
  ];
  const closest = seen.toSorted((a, b) => order.indexOf(a.defect) - order.indexOf(b.defect))[0];
  return {
    ...said2,
    outcome: "fail",
    why: whyNot(closest, alert),
    evidence: seen.slice(0, 5).map(({ notification }) => ({ label: "notification", value: describe(notification) })),
    fix: { text: fixOf2(alert, about2.scope, all.length) }
  };
}
function fixOf2({ at: at4, to }, scope2, notifications) {
  if (isManagementGroup(scope2) && isActionGroup(to)) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A budget of a management group calls no action group: declare an address, or a budget of the subscription.`;
  }
  const give = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Give the budget an enabled notification at ${at4} % with the operator ${"GreaterThanOrEqualTo"} to ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(receiver(to))}.`;
  return notifications < MOST_NOTIFICATIONS ? give : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(give)} A budget holds ${MOST_NOTIFICATIONS} notifications: change one, or add a second budget.`;
}
function whyNot(closest, { at: at4, to, thresholdType }) {
  const shown3 = closest?.notification.threshold ?? at4;
  switch (closest?.defect) {
    case "taken":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The notification at ${shown3} % to ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(receiver(to))} goes out once, for another declared alert.`;
    case "equality":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The notification at ${shown3} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The notification at ${shown3} % is disabled.`;
    case "other receiver":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The notification at ${shown3} % does not go to ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(receiver(to))}.`;
    case "other type":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The notification at ${shown3} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No notification has the threshold ${at4} % or a lower one.`;
    case void 0:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The budget has no notification.`;
  }
}
function receiver(to) {
  if (isAddress(to))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the declared address`;
  return to.startsWith("/") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`action group ${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(to)}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${to}`;
}
function receiverFacet(to) {
  if (isAddress(to))
    return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to);
  return to.startsWith("/") ? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(to) : to;
}
function describe({ enabled, operator, threshold, thresholdType, ...contacts }) {
  const counts3 = [
    [contacts.contactEmails.length, "addresses"],
    [contacts.contactGroups.length, "action groups"],
    [contacts.contactRoles.length, "roles"]
  ];
  const to = counts3.flatMap(([count2, name]) => count2 > 0 ? [`${String(count2)} ${name}`] : []).join(", ");
  return `${thresholdType} ${operator} ${String(threshold)} % to ${to === "" ? "nobody" : to}${enabled ? "" : ", disabled"}`;
}
function isJsonObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isJsonArray(json) {
  return Array.isArray(json);
}
function listOf(json) {
  return isJsonArray(json) ? json : [];
}
function tracesIn(value2, sought) {
  const found2 = [];
  const open5 = [value2];
  for (let next = open5.pop(); next !== void 0; next = open5.pop()) {
    if (typeof next === "string")
      found2.push(...traceOf(next, sought));
    else if (isJsonArray(next)) {
      const both = next.some((item) => typeof item === "string" && names(item, sought.targetRegion));
      for (const item of next)
        if (!(both && typeof item === "string" && isOnly(item, sought.region)))
          open5.push(item);
    } else if (isJsonObject(next)) {
      for (const [key, item] of Object.entries(next)) {
        found2.push(...traceOf(key, sought));
        open5.push(item);
      }
    }
  }
  return found2.toReversed();
}
function isOnly(text5, region2) {
  return text5.toLowerCase().replaceAll(" ", "") === region2;
}
function traceOf(text5, { region: region2, subscription: subscription2 }) {
  if (subscription2 !== void 0 && text5.toLowerCase().includes(subscription2))
    return [{ text: text5, of: "subscription" }];
  if (region2 !== void 0 && (names(text5, region2) || backupZone(text5, region2)))
    return [{ text: text5, of: "region" }];
  return [];
}
var DIRECTION = /(?:north|south|east|west|central)\s$/i;
var WORD = /[a-z0-9]/i;
function names(text5, region2) {
  const lower = text5.toLowerCase();
  for (let at4 = 0; at4 < lower.length; at4 += 1) {
    if (lower[at4] !== region2[0] || WORD.test(lower[at4 - 1] ?? ""))
      continue;
    const end = endOf2(lower, at4, region2);
    if (end === void 0 || WORD.test(lower[end] ?? ""))
      continue;
    const spaced = end - at4 > region2.length;
    if (/^\s\d/.test(lower.slice(end, end + 2)))
      continue;
    if (spaced && DIRECTION.test(lower.slice(Math.max(0, at4 - 8), at4)))
      continue;
    return true;
  }
  return false;
}
function endOf2(text5, at4, region2) {
  let to = at4;
  for (let letter = 0; letter < region2.length; letter += 1) {
    if (letter > 0 && text5[to] === " ")
      to += 1;
    if (text5[to] !== region2[letter])
      return void 0;
    to += 1;
  }
  return to;
}
var BACKUP_CODES = {
  we: "westeurope",
  ne: "northeurope",
  uks: "uksouth",
  ukw: "ukwest",
  eus: "eastus",
  eus2: "eastus2",
  wus: "westus",
  wus2: "westus2",
  wus3: "westus3",
  cus: "centralus",
  ncus: "northcentralus",
  scus: "southcentralus",
  wcus: "westcentralus",
  ea: "eastasia",
  sea: "southeastasia",
  jpe: "japaneast",
  jpw: "japanwest",
  ae: "australiaeast",
  ase: "australiasoutheast",
  brs: "brazilsouth",
  cnc: "canadacentral",
  cne: "canadaeast",
  frc: "francecentral",
  gwc: "germanywestcentral",
  inc: "centralindia",
  ins: "southindia",
  inw: "westindia",
  krc: "koreacentral",
  krs: "koreasouth",
  nwe: "norwayeast",
  san: "southafricanorth",
  sdc: "swedencentral",
  szn: "switzerlandnorth",
  uan: "uaenorth"
};
function backupZone(text5, region2) {
  const code = /privatelink\.([a-z0-9]{2,5})\.backup\.windowsazure\.com/i.exec(text5)?.[1]?.toLowerCase();
  return code !== void 0 && Object.hasOwn(BACKUP_CODES, code) && BACKUP_CODES[code] === region2;
}
var LEAST = 2;
var MOST = 50;
function renamingsOf({ source: source2, target: target2, workloads: workloads2 }) {
  const found2 = new Map();
  const add = (from, to) => {
    if (from.length >= LEAST && to !== "" && found2.size < MOST)
      found2.set(`${from}>${to}`, { from, to });
  };
  if (source2.region !== target2.region)
    add(source2.region, target2.region);
  for (const { from, to } of workloads2.flatMap(({ resources }) => resources)) {
    if (from === void 0 || to === void 0)
      continue;
    const before = from.toLowerCase().split("/");
    const after2 = to.toLowerCase().split("/");
    before.forEach((name, index) => {
      const other = after2[index];
      if (other !== void 0 && other !== name)
        add(...difference(name, other));
    });
  }
  return [...found2.values()];
}
function difference(a, b) {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head])
    head += 1;
  while (head > 0 && /[a-z0-9]/.test(a[head - 1] ?? "") && /[-_.]/.test(a))
    head -= 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  while (tail > 0 && /[a-z0-9]/.test(a[a.length - tail] ?? "") && /[-_.]/.test(a))
    tail -= 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
function renamed(name, renamings) {
  const lower = name.toLowerCase();
  return renamings.flatMap(({ from, to }) => {
    const next = lower.replaceAll(from, to);
    return next === lower ? [] : [next];
  });
}
function sidesOf(manifest, planned2) {
  const moved2 = manifest.workloads.flatMap(({ resources }) => resources);
  const kept = new Set(planned2.map(({ name }) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(name).toLowerCase()));
  return {
    manifest,
    renamings: renamingsOf(manifest),
    groups: new Set([
      ...manifest.target.resourceGroups.map(({ name }) => name),
      ...planned2.flatMap(({ resourceGroup: resourceGroup2 }) => resourceGroup2 ?? [])
    ].map((name) => name.toLowerCase())),
    ids: planned2.flatMap((resource3) => plannedId(manifest, resource3) ?? []),
    regions: new Set([
      manifest.target.region,
      ...planned2.flatMap(({ location }) => location?.known === true ? [location.value] : [])
    ]),
    sourceNames: new Set(moved2.flatMap(({ from }) => from === void 0 ? [] : [(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(from).toLowerCase()]).filter((name) => !kept.has(name)))
  };
}
function leavesOf(filter, negated3 = false) {
  switch (filter.kind) {
    case "dimension":
    case "tag":
      return [{ leaf: filter, negated: negated3 }];
    case "unread":
      return [];
    default:
      return filter.of.flatMap((part2) => leavesOf(part2, filter.kind === "not" ? !negated3 : negated3));
  }
}
function dimensionOf({ kind, name }) {
  if (kind === "tag")
    return "other";
  switch (name.toLowerCase()) {
    case "resourcegroup":
    case "resourcegroupname":
      return "group";
    case "resourcelocation":
    case "location":
      return "region";
    case "resourceid":
      return "id";
    case "subscriptionid":
      return "subscription";
    default:
      return "other";
  }
}
function sideOf(leaf3, value2, sides) {
  const { source: source2, target: target2 } = sides.manifest;
  switch (dimensionOf(leaf3)) {
    case "group":
      return sideOfGroup(value2, sides);
    case "region": {
      const place = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)(value2);
      if (place !== void 0 && sides.regions.has(place))
        return "target";
      return place === source2.region ? "source" : "neither";
    }
    case "subscription": {
      const id = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(value2);
      if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(id, target2.subscription.id))
        return "target";
      return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(id, source2.subscription.id) ? "source" : "neither";
    }
    case "id":
      return sideOfId(value2, sides);
    case "other":
      return sideOfText(value2, sides);
  }
}
function sideOfGroup(value2, sides) {
  if (value2.includes("/"))
    return sideOfId(value2, sides);
  if (sides.groups.has(value2.toLowerCase()))
    return "target";
  if (renamed(value2, sides.renamings).some((name) => sides.groups.has(name)))
    return "source";
  return sideOfText(value2, sides);
}
function sideOfId(value2, sides) {
  const { source: source2, target: target2 } = sides.manifest;
  const id = `/${value2.replace(/^\/+/, "")}`;
  if (sides.ids.some((planned2) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(planned2, id)))
    return "target";
  if (sides.sourceNames.has((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(id).toLowerCase()))
    return "source";
  if (source2.subscription.id !== target2.subscription.id && (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(source2.subscription.id)))
    return "source";
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(id);
  return group === void 0 ? sideOfText(id, sides) : sideOfGroup(group, sides);
}
function sideOfText(value2, { manifest }) {
  const { source: source2, target: target2 } = manifest;
  if (source2.region === target2.region)
    return "neither";
  if (names(value2, target2.region))
    return "target";
  return names(value2, source2.region) ? "source" : "neither";
}
function isCounted(filter, resource3, manifest) {
  switch (filter.kind) {
    case "unread":
      return "unknown";
    case "dimension":
    case "tag":
      return leafCounts(filter, resource3, manifest);
    case "not": {
      const [inner] = filter.of.map((part2) => isCounted(part2, resource3, manifest));
      return inner === "yes" ? "no" : inner === "no" ? "yes" : inner ?? "either";
    }
    case "all":
      return first(filter, resource3, manifest, ["no", "unknown", "yes"]);
    case "any":
      return first(filter, resource3, manifest, ["yes", "unknown", "either", "no"]);
  }
}
function first({ of }, resource3, manifest, order) {
  const parts2 = of.map((part2) => isCounted(part2, resource3, manifest));
  return order.find((one11) => parts2.includes(one11)) ?? "either";
}
function leafCounts(leaf3, resource3, manifest) {
  if (!/^In$/i.test(leaf3.operator))
    return "unknown";
  const among4 = (test) => leaf3.values.some(test) ? "yes" : "no";
  if (leaf3.kind === "tag")
    return tagCounts(leaf3, resource3);
  switch (dimensionOf(leaf3)) {
    case "group": {
      const { resourceGroup: resourceGroup2 } = resource3;
      if (resourceGroup2 === void 0)
        return "unknown";
      return among4((value2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(value2.slice(value2.lastIndexOf("/") + 1), resourceGroup2));
    }
    case "region": {
      const place = whereabouts(resource3, manifest);
      if (place.kind !== "region")
        return "unknown";
      if (leaf3.values.some((value2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)(value2) === place.region))
        return "yes";
      return leaf3.values.some((value2) => /^[a-z]{2} /i.test(value2)) ? "unknown" : "no";
    }
    case "subscription":
      return among4((value2) => value2.toLowerCase().endsWith(manifest.target.subscription.id));
    case "id": {
      const id = plannedId(manifest, resource3);
      if (id === void 0)
        return "unknown";
      return among4((value2) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, `/${value2.replace(/^\/+/, "")}`));
    }
    case "other":
      return "either";
  }
}
function tagCounts({ name, values }, { tags: tags2 }) {
  const own = Object.entries(tags2).find(([key]) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .tg)(key), name))?.[1];
  if (own === void 0)
    return "unknown";
  return values.some((value2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(value2, (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .tg)(own))) ? "yes" : "no";
}
var bud04 = {
  meta: {
    id: "BUD-04",
    title: "Budget filters still match",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every budget with a filter at the target subscription, at the resource groups of the plan and at the declared scopes. A filter is read in its old and its new form, nested and negated. Its values for resource group, region, resource, subscription and tags are told apart by side: a value belongs to the source when it names the source region or subscription, a resource that moves away, or a resource group whose name becomes one of the target's by the pattern in which the manifest renames resources. Then each planned resource is held against the whole filter. Other dimensions, such as a meter or a service, are of no side and decide nothing. Budgets that have ended are left out.",
    ready: "No filter names only what stays behind, and each lets something of the target through.",
    howToFix: "Put the names, regions and tags of the target into the filter; once the source is gone, take its own out.",
    failsWhen: [
      "A filter names resource groups, regions, resources or tags of the source and none of the target beside them.",
      "A filter names nothing of the source and lets the cost of no planned resource through (a notice: the budget may be somebody else's).",
      "A filter names both sides (a notice: right as long as both cost money, and to be cleaned up afterwards)."
    ],
    waive: "When the budget is meant for the source alone and goes with it.",
    facets: {
      scope: "scope as the manifest writes it, or subscription",
      budget: "name of the budget",
      state: "source-only, left-out, both, matches or unread"
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
      "https://learn.microsoft.com/azure/cost-management-billing/costs/group-filter"
    ]
  },
  cases(context) {
    const sides = sidesOf(context.manifest, context.planned);
    return scopesOf(context).map((one11) => caseFor4(context, one11, sides));
  }
};
function scopesOf(context) {
  const { manifest, planned: planned2 } = context;
  const found2 = new Map();
  const add = (scope2, name, about2) => {
    if (scope2 === void 0 || found2.has(scope2.toLowerCase()))
      return;
    found2.set(scope2.toLowerCase(), { scope: scope2, name, about: { ...about2, subject: `budgets of ${name}` } });
  };
  for (const { scope: scope2, name, about: about2 } of budgetScopes(context))
    add(scope2, name, about2);
  const place = manifest.locate(["target", "subscription"]);
  add(targetScope(manifest), "subscription", { subject: "", place, facets: { scope: "subscription" } });
  for (const { name, pointer } of manifest.target.resourceGroups) {
    const at4 = manifest.locate(pointer);
    add(groupScope(manifest, name), name, { subject: "", place: at4, facets: { scope: name } });
  }
  for (const { resourceGroup: resourceGroup2, origin } of planned2) {
    if (resourceGroup2 === void 0)
      continue;
    const about2 = { subject: "", place: origin, facets: { scope: resourceGroup2 } };
    add(groupScope(manifest, resourceGroup2), resourceGroup2, about2);
  }
  return [...found2.values()];
}
function caseFor4(context, { scope: scope2, name, about: about2 }, sides) {
  const { manifest, planned: planned2, now } = context;
  const inside = planned2.filter((resource3) => {
    const id = plannedId(manifest, resource3);
    return id === void 0 || !(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, targetScope(manifest)) || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, scope2);
  });
  const about1 = { ...about2, resources: about2.resources ?? [] };
  return caseOf(about1, { budgets: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("budgets", scope2) }, ({ budgets: budgets2 }) => {
    const own = budgets2.filter((budget) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(budget.scope, scope2));
    const filtered = own.filter((budget) => budget.hasFilter && !hasEnded(budget, now));
    if (filtered.length > 0)
      return filtered.map((budget) => judge3({ ...about1, scope: scope2 }, budget, inside, sides));
    const why = own.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} has no budget.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No budget of ${name} that still runs has a filter.`;
    return [{ ...about1, scope: scope2, outcome: "not-applicable", why }];
  });
}
function hasEnded({ endDate }, now) {
  const end = endDate === void 0 ? void 0 : endOf(endDate);
  return end !== void 0 && end < now;
}
function judge3(about2, budget, inside, sides) {
  const { name, filter } = budget;
  const state = (value2) => ({ ...about2.facets, budget: name, state: value2 });
  const said2 = { ...about2, subject: `${about2.subject}: ${name}` };
  if (filter === void 0) {
    return {
      ...said2,
      facets: state("unread"),
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} has a filter, and the facts at hand do not hold what it filters.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Capture the snapshot again with this version.` }
    };
  }
  const leaves = leavesOf(filter);
  const shown3 = { ...said2, evidence: leaves.slice(0, 8).map(evidenceOf) };
  const stale = leaves.flatMap((placed2) => staleOf(placed2, sides));
  const only2 = stale.find(({ both: both2 }) => !both2);
  if (only2 !== void 0) {
    return {
      ...shown3,
      facets: state("source-only"),
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The filter of ${name} names ${only2.values} of the source and nothing of the target, for ${only2.name}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Add what takes their place at the target to the filter of ${name}.` }
    };
  }
  const { yes, open: open5 } = count(filter, inside, sides);
  if (yes === 0 && open5 === 0 && inside.length > 0) {
    return {
      ...shown3,
      facets: state("left-out"),
      outcome: "fail",
      severity: "notice",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The filter of ${name} lets none of the ${inside.length} planned resources through, so their cost is not counted.`,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`If ${name} is meant for what moves, let its filter include the target; if it is somebody else's, leave it.`
      }
    };
  }
  const [both] = stale;
  if (both !== void 0 && yes > 0) {
    return {
      ...shown3,
      facets: state("both"),
      outcome: "fail",
      severity: "notice",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The filter of ${name} names ${both.values} of the source beside the target, for ${both.name}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Take the source's values out of the filter of ${name} once the source is gone.` }
    };
  }
  if (yes > 0) {
    return {
      ...shown3,
      facets: state("matches"),
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The filter of ${name} names nothing of the source and counts ${yes} of the ${inside.length} planned resources.`
    };
  }
  return {
    ...shown3,
    facets: state("unread"),
    outcome: "unknown",
    why: inside.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Nothing is planned that the filter of ${name} could be held against.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Whether the filter of ${name} counts the target depends on resource groups, tags or conditions that the plan does not tell.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State resource groups and tags of the planned resources in the manifest.` }
  };
}
function staleOf({ leaf: leaf3, negated: negated3 }, sides) {
  if (negated3)
    return [];
  const values = leaf3.values.filter((value2) => sideOf(leaf3, value2, sides) === "source");
  if (values.length === 0)
    return [];
  const both = leaf3.values.some((value2) => sideOf(leaf3, value2, sides) === "target");
  return [{ name: leaf3.name, values: values.map(withoutSubscription), both }];
}
function count(filter, resources, { manifest }) {
  const answers = resources.map((resource3) => isCounted(filter, resource3, manifest));
  const yes = answers.filter((answer3) => answer3 === "yes" || answer3 === "either").length;
  return { yes, open: answers.filter((answer3) => answer3 === "unknown").length };
}
function evidenceOf({ leaf: leaf3, negated: negated3 }) {
  const values = leaf3.values.slice(0, 6).map(withoutSubscription).join(", ");
  const more = leaf3.values.length > 6 ? ` and ${String(leaf3.values.length - 6)} more` : "";
  return {
    label: `${negated3 ? "left out by" : "filter on"} ${leaf3.kind === "tag" ? "tag" : "dimension"}`,
    value: `${leaf3.name}: ${values}${more}`
  };
}
function withoutSubscription(value2) {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value2))
    return `${value2.slice(0, 8)}-…`;
  return value2.replace(/^\/?subscriptions\/[^/]+\/?/i, "");
}
var MONTH_DAYS = 30;
var bud05 = {
  meta: {
    id: "BUD-05",
    title: "Double-running is approved",
    area: "budget",
    severity: "warning",
    phase: "select",
    looksAt: "What source and target cost together while both run: (monthly.source + monthly.estimate) × days / 30, against overlap.approvedExtra of the same budget. The days are overlap.days or, where a wave keeps its source longer (cutover.decommissionAfter, counted from the end of the wave), those of the longest such wave, rounded up. Without an estimate the declared amount stands for the cost of the target: it is the most that may be spent, so if that fits, everything does. A budget without an overlap section is covered by that of a scope around it. Nothing is asked of Azure.",
    ready: "The cost of the days in which both sides run is at most the approved extra.",
    howToFix: "Have the extra cost approved and write it to overlap.approvedExtra, or shorten the time in which both sides run.",
    failsWhen: [
      "(source + target) × days / 30 is more than the approved extra.",
      "A wave keeps its source longer than overlap.days says: the approval was given for fewer days."
    ],
    waive: "When somebody with the budget has agreed to the difference; name the decision in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      state: "approved, too-much, too-long or undeclared"
    },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"
    ]
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.expect.budgets.length > 0) {
      const scopes2 = budgetScopes(context);
      return scopes2.map((one11) => caseFor5(context, one11, scopes2));
    }
    const about2 = { subject: "overlap", place: manifest.locate(["expect", "budgets"]) };
    return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no budget, so no extra cost either.`)];
  }
};
function caseFor5({ manifest }, one11, all) {
  const { name, declared, about: about2 } = one11;
  const subject2 = `overlap in ${name}`;
  const place = manifest.locate([...declared?.pointer ?? [], "overlap"]);
  const said2 = { ...about2, subject: subject2, place };
  if (declared?.overlap === void 0) {
    const around2 = all.find((other) => other.declared?.overlap !== void 0 && holds(other, one11));
    if (around2 !== void 0) {
      return notApplicable(said2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The overlap of ${around2.name} covers ${name}.`);
    }
  }
  const judged3 = judge4(manifest, one11);
  const { state, ...rest } = judged3;
  return settled({ ...said2, facets: { ...about2.facets, state } }, rest);
}
function holds(outer, inner) {
  if (outer.scope === void 0 || inner.scope === void 0)
    return false;
  if (isManagementGroup(outer.scope))
    return !isManagementGroup(inner.scope);
  return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(inner.scope, outer.scope);
}
function judge4(manifest, { name, declared }) {
  const { monthly, overlap } = declared ?? {};
  const kept = longestKept(manifest);
  const days = Math.max(overlap?.days ?? 0, kept?.days ?? 0);
  const evidence = [
    ...entry2("declared days", overlap?.days),
    ...entry2(`days by decommissionAfter of wave ${kept?.wave ?? ""}`, kept?.days),
    ...moneyEntry("approved extra", overlap?.approvedExtra, monthly?.currency),
    ...moneyEntry("source, a month", monthly?.source, monthly?.currency),
    ...moneyEntry(monthly?.estimate === void 0 ? "target, a month at most" : "target, a month", monthly?.estimate ?? monthly?.amount, monthly?.currency)
  ];
  const approved = overlap?.approvedExtra;
  const known2 = overlap?.days !== void 0 || kept !== void 0 && everyWaveTells(manifest);
  if (known2 && days === 0) {
    return {
      state: "approved",
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Source and target of ${name} do not run side by side, so there is nothing to approve.`,
      evidence
    };
  }
  const missing4 = [
    ...known2 ? [] : ["overlap.days"],
    ...approved === void 0 ? ["overlap.approvedExtra"] : [],
    ...monthly?.source === void 0 ? ["monthly.source"] : [],
    ...monthly === void 0 ? ["monthly.estimate"] : []
  ];
  const target2 = monthly?.estimate ?? monthly?.amount;
  const least = ((monthly?.source ?? 0) + (monthly?.estimate ?? 0)) * days / MONTH_DAYS;
  if (known2 && approved !== void 0 && least > approved + CENT) {
    return {
      state: "too-much",
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} costs ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(missing4.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)("") : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at least `)}${money(least, monthly?.currency)} in the ${days} days in which both sides run; ${money(approved, monthly?.currency)} are approved.`,
      evidence,
      fix: {
        text: missing4.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have ${money(least, monthly?.currency)} approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Declare ${missing4} too, and have what both cost approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.`
      }
    };
  }
  if (missing4.length > 0 || approved === void 0 || target2 === void 0) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`What the time of ${name} on both sides costs cannot be told without ${missing4}.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Declare ${missing4} of this budget in the manifest.` }
    };
  }
  const most = ((monthly?.source ?? 0) + target2) * days / MONTH_DAYS;
  if (most > approved + CENT) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} costs ${money(most, monthly?.currency)} in ${days} days if all of the declared amount is spent, more than is approved; what it is expected to cost is not declared.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State ${"monthly.estimate"} of this budget in the manifest.` }
    };
  }
  if (overlap?.days !== void 0 && kept !== void 0 && kept.days > overlap.days) {
    return {
      state: "too-long",
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Wave ${kept.wave} keeps its source for ${kept.days} days, and ${overlap.days} are declared as overlap; the approved extra would pay for them all the same.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Set ${"overlap.days"} to ${kept.days}, or let the wave end its source sooner.` }
    };
  }
  return {
    state: "approved",
    outcome: "pass",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} costs ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(monthly?.estimate === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at most ` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(""))}${money(most, monthly?.currency)} in the ${days} days in which both sides run, and ${money(approved, monthly?.currency)} are approved.`,
    evidence
  };
}
function everyWaveTells({ waves: waves2 }) {
  return waves2.every(({ workloads: workloads2, decommissionAfter }) => workloads2.length === 0 || decommissionAfter !== void 0);
}
function longestKept({ waves: waves2 }) {
  const kept = waves2.flatMap(({ name, decommissionAfter }) => decommissionAfter === void 0 ? [] : [{ wave: name, days: Math.ceil(decommissionAfter / _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO) }]);
  return kept.reduce((best, one11) => best === void 0 || one11.days > best.days ? one11 : best, void 0);
}
function entry2(label, value2) {
  return value2 === void 0 ? [] : [{ label, value: String(value2) }];
}
function moneyEntry(label, value2, currency) {
  return value2 === void 0 ? [] : [{ label, value: money(value2, currency) }];
}
var NOTHING_SAID = {
  parity: "required",
  principalMap: [],
  resourceGroups: [],
  ignore: [],
  appRegistrations: [],
  names: []
};
function accessOf({ expect: expect2 }) {
  return expect2.access ?? NOTHING_SAID;
}
function nameOf(id, manifest) {
  const { names: names3, principalMap } = accessOf(manifest);
  const written = [
    ...names3,
    ...principalMap.flatMap(({ from, to }) => [from, to]),
    ...manifest.expect.roleAssignments.map(({ principal, principalId }) => ({
      name: principal,
      ...principalId === void 0 ? {} : { id: principalId }
    }))
  ];
  const found2 = written.find((one11) => one11.id === id && !one11.name.toLowerCase().endsWith(id));
  return found2 === void 0 ? void 0 : published(found2.name);
}
function principalText(id, type, manifest) {
  const name = nameOf(id, manifest);
  const text5 = `${type ?? "principal"} ${id}`;
  return name === void 0 ? text5 : `${text5} (${name})`;
}
function isPrincipal(named4, id, manifest) {
  return named4.id === id || accessOf(manifest).names.some((one11) => one11.id === id && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.name, named4.name));
}
var TYPE = "Microsoft.ManagedIdentity/userAssignedIdentities";
function identityPairs({ manifest, planned: planned2 }) {
  return manifest.workloads.flatMap((workload3) => workload3.resources.flatMap((resource3) => {
    const { id, type, from, to = from, resourceGroup: resourceGroup2 = workload3.resourceGroup } = resource3;
    if (from === void 0 || to === void 0 || !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, TYPE))
      return [];
    const key = `${workload3.name}.${id}`;
    return [
      {
        key,
        from,
        to,
        sourceRegion: manifest.source.region,
        targetRegion: resource3.location ?? manifest.target.region,
        ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
        resource: resource3,
        planned: planned2.filter((one11) => one11.key === key)
      }
    ];
  }));
}
function oldOnes(pair2, source2) {
  return source2.filter(({ name, location }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, pair2.from) && location === pair2.sourceRegion);
}
function newOnes(pair2, target2) {
  return target2.filter(({ id, name, location }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, pair2.to) && location === pair2.targetRegion && (pair2.resourceGroup === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(id) ?? "", pair2.resourceGroup)));
}
function movedPrincipals(context, source2) {
  const declared = identityPairs(context).flatMap((pair2) => oldOnes(pair2, source2).flatMap(({ principalId }) => principalId ?? []));
  return new Set([...declared, ...mappedIdentities(context.manifest).flatMap(({ from }) => from.id ?? [])]);
}
function mappedIdentities(manifest) {
  return accessOf(manifest).principalMap.filter(({ from, to }) => [from, to].some(({ name }) => name.toLowerCase().startsWith("identity:")));
}
var idn01 = {
  meta: {
    id: "IDN-01",
    title: "User-assigned identities are recreated at the target",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every user-assigned identity of the manifest that has a name at the source (from): whether the target subscription holds one of its target name in the target region, in its resource group where the manifest names one. An identity cannot be moved to another region, and the new one is another principal: it has to be there before role assignments, federated credentials and group memberships can be given to it, which is why it is asked for ahead of the wave that deploys the rest.",
    ready: "Each declared identity exists in the target region.",
    howToFix: "Create the identity ahead of the wave, for example with the landing zone or in a deployment of its own.",
    failsWhen: [
      "The target subscription holds no identity of that name in the target region and resource group."
    ],
    waive: "When the same deployment creates the identity and everything that it is granted.",
    facets: { identity: "name of the identity at the target" },
    permissions: ["Microsoft.ManagedIdentity/userAssignedIdentities/read"],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-subscription"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      return [
        notApplicable({ subject: "user-assigned identities", place: manifest.locate(["workloads"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    return pairs.map((pair2) => {
      const about2 = {
        subject: pair2.to,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const needs = { identities: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("identities", targetScope(manifest)) };
      return caseOf(about2, needs, ({ identities }) => [{ ...about2, ...judge5(pair2, identities, manifest) }]);
    });
  }
};
function judge5(pair2, identities, manifest) {
  const [found2] = newOnes(pair2, identities);
  if (found2 !== void 0) {
    return {
      outcome: "pass",
      scope: found2.id,
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${found2.name} exists in ${found2.location}.`,
      evidence: found2.principalId === void 0 ? [] : [{ label: "object id", value: found2.principalId }]
    };
  }
  const alike = identities.filter(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, pair2.to));
  return {
    outcome: "fail",
    why: pair2.resourceGroup === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The target subscription holds no identity ${pair2.to} in ${pair2.targetRegion}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The target subscription holds no identity ${pair2.to} in ${pair2.targetRegion} and resource group ${pair2.resourceGroup}.`,
    evidence: alike.slice(0, 5).map(({ id, location }) => ({
      label: "of that name",
      value: `${scopeText(id, manifest)}, ${location}`
    })),
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the identity, then give it the rights of ${pair2.from}.`,
      ...pair2.resourceGroup === void 0 ? {} : {
        command: azCommand([
          "identity",
          "create",
          ["--name", pair2.to],
          ["--resource-group", pair2.resourceGroup],
          ["--location", pair2.targetRegion],
          ["--subscription", targetSubscription]
        ])
      }
    }
  };
}
function roleName(guid2, roles) {
  return roles.find((role) => role.guid === guid2)?.roleName ?? guid2;
}
function locatedText(scope2, manifest) {
  switch (scope2.kind) {
    case "scope":
      return scopeText(scope2.scope, manifest);
    case "tail":
      return scope2.tail.replace(/^\/providers\//i, "");
    case "unusable":
      return "no scope";
  }
}
function assignCommand(parts2, roles, manifest) {
  const { principalId, principalType, roleGuid, scope: scope2, condition, conditionVersion } = parts2;
  if (scope2.kind !== "scope")
    return void 0;
  const type = ["User", "Group", "ServicePrincipal"].find((one11) => one11 === principalType);
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", principalId],
    ...type === void 0 ? [] : [["--assignee-principal-type", type]],
    ["--role", roleName(roleGuid, roles)],
    ["--scope", scopeWord(scope2.scope, manifest.target.subscription.id)],
    ...condition === void 0 || condition.trim() === "" ? [] : [
      ["--condition", condition],
      ["--condition-version", conditionVersion ?? "2.0"]
    ]
  ]);
}
function sourceScope({ source: source2 }) {
  return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(source2.subscription.id);
}
function staysInSubscription({ source: source2, target: target2 }) {
  return source2.subscription.id === target2.subscription.id;
}
function scopeMap(manifest, seen = []) {
  const source2 = sourceScope(manifest);
  const moved2 = finderOf(movedOf(manifest));
  const targets = targetGroups(manifest);
  const groups = groupsOf(manifest, moved2, targets, seen);
  const stays = (manifest.inventory ?? []).flatMap((entry3) => "stays" in entry3 ? entry3.stays : []);
  const ofGroup = (name) => {
    const names3 = groups.get(name.toLowerCase());
    if (names3 === void 0)
      return targets.some((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11, name)) ? { kind: "aside" } : { kind: "unmapped" };
    const scopes2 = names3.flatMap((to) => groupScope(manifest, to) ?? []);
    if (scopes2.length === 0)
      return { kind: "unmapped" };
    const own = scopes2.some((scope2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scope2, `${source2}/resourceGroups/${name}`));
    return own ? { kind: "same" } : { kind: "at", scopes: scopes2.map((scope2) => ({ kind: "scope", scope: scope2 })) };
  };
  const ofResource = (scope2) => {
    const pinned = stays.find(({ resource: resource3 }) => resource3.startsWith("/") && (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, resource3));
    if (pinned !== void 0)
      return { kind: "stays", reason: pinned.reason };
    const tail = tailOf(scope2);
    const match3 = moved2(tail);
    if (match3 === void 0) {
      const named4 = stays.find(({ resource: resource3 }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2), resource3));
      return named4 === void 0 ? { kind: "aside" } : { kind: "stays", reason: named4.reason };
    }
    const wanted = match3.to + tail.slice(match3.from.length);
    if (match3.group === void 0)
      return { kind: "at", scopes: [{ kind: "tail", tail: wanted }] };
    const group = groupScope(manifest, match3.group);
    const id = group && (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(group + wanted);
    if (id === void 0)
      return { kind: "aside" };
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(id, scope2) ? { kind: "same" } : { kind: "at", scopes: [{ kind: "scope", scope: id }] };
  };
  return {
    knowsGroups: groups.size > 0,
    staysIn: (scope2) => stays.flatMap(({ resource: resource3 }) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(resource3, scope2) ? [(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(resource3)] : []),
    of(scope2) {
      if (scope2 === "/" || isManagementGroup(scope2) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scope2, source2)) {
        return staysInSubscription(manifest) ? { kind: "same" } : { kind: "at", scopes: [{ kind: "scope", scope: targetScope(manifest) }] };
      }
      const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2);
      if (!(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, source2) || group === void 0)
        return { kind: "aside" };
      return tailOf(scope2) === "" ? ofGroup(group) : ofResource(scope2);
    }
  };
}
function finderOf(moved2) {
  const byTail = new Map(moved2.map((one11) => [one11.from.toLowerCase(), one11]));
  return (tail) => {
    for (let rest = tail.toLowerCase(); rest !== ""; rest = rest.slice(0, rest.lastIndexOf("/"))) {
      const found2 = byTail.get(rest);
      if (found2 !== void 0)
        return found2;
    }
    return void 0;
  };
}
function tailOf(id) {
  return id.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
}
function movedOf({ workloads: workloads2 }) {
  const found2 = new Map();
  for (const workload3 of workloads2) {
    for (const { type, from, to = from, resourceGroup: resourceGroup2 = workload3.resourceGroup } of workload3.resources) {
      if (from === void 0 || to === void 0)
        continue;
      for (const pair2 of [{ type, from, to }, ...parentsOf(type, from, to)]) {
        const tails = [idTail(pair2.type, pair2.from), idTail(pair2.type, pair2.to)];
        const [old, fresh] = tails;
        if (old === void 0 || fresh === void 0 || found2.has(old.toLowerCase()))
          continue;
        const place = resourceGroup2 === void 0 ? {} : { group: resourceGroup2 };
        found2.set(old.toLowerCase(), { from: old, to: fresh, ...place });
      }
    }
  }
  return [...found2.values()];
}
function parentsOf(type, from, to) {
  const parts2 = [type, from, to].map((text5) => text5.slice(0, Math.max(0, text5.lastIndexOf("/"))));
  const [parent = "", old = "", fresh = ""] = parts2;
  const above2 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Vm)(parent);
  if (above2 === void 0 || old === "" || fresh === "")
    return [];
  return [{ type: above2, from: old, to: fresh }, ...parentsOf(above2, old, fresh)];
}
function targetGroups({ target: target2, workloads: workloads2 }) {
  return [
    ...target2.resourceGroups.map(({ name }) => name),
    ...workloads2.flatMap((workload3) => [workload3, ...workload3.resources].flatMap(({ resourceGroup: resourceGroup2 }) => resourceGroup2 ?? []))
  ];
}
function groupsOf(manifest, moved2, targets, seen) {
  const source2 = sourceScope(manifest);
  const found2 = new Map();
  for (const id of seen) {
    const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(id);
    const match3 = moved2(tailOf(id));
    if (group === void 0 || match3?.group === void 0 || !(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, source2))
      continue;
    const there = groupScope(manifest, match3.group);
    if (there !== void 0 && (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, there))
      continue;
    const known2 = found2.get(group.toLowerCase()) ?? [];
    if (!known2.some((name) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, match3.group ?? "")))
      found2.set(group.toLowerCase(), [...known2, match3.group]);
  }
  if (!staysInSubscription(manifest)) {
    for (const name of targets)
      if (!found2.has(name.toLowerCase()))
        found2.set(name.toLowerCase(), [name]);
  }
  for (const { from, to } of accessOf(manifest).resourceGroups)
    found2.set(from.toLowerCase(), [to]);
  return found2;
}
function actionMatcher(patterns) {
  const matches2 = lowerMatcher(patterns);
  return (action) => matches2(action.toLowerCase());
}
function lowerMatcher(patterns) {
  const exact = new Set();
  const spaced = new Map();
  const anywhere = [];
  for (const lower of new Set(patterns.map((pattern) => pattern.trim().toLowerCase()))) {
    const pieces = lower.split("*");
    if (pieces.length === 1) {
      exact.add(lower);
      continue;
    }
    const space = namespaceIn(pieces[0] ?? "");
    const list3 = space === void 0 ? anywhere : spaced.get(space) ?? [];
    if (space !== void 0)
      spaced.set(space, list3);
    list3.push(pieces);
  }
  return (action) => {
    if (exact.has(action))
      return true;
    for (const pieces of anywhere)
      if (fits(pieces, action))
        return true;
    if (spaced.size === 0)
      return false;
    for (const pieces of spaced.get(namespaceIn(action) ?? "") ?? [])
      if (fits(pieces, action))
        return true;
    return false;
  };
}
function namespaceIn(text5) {
  const slash = text5.indexOf("/");
  return slash === -1 ? void 0 : text5.slice(0, slash);
}
function fits(pieces, text5) {
  const first3 = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (text5.length < first3.length + last.length)
    return false;
  if (!text5.startsWith(first3) || !text5.endsWith(last))
    return false;
  let from = first3.length;
  const end = text5.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at4 = text5.indexOf(piece, from);
    if (at4 < 0 || at4 + piece.length > end)
      return false;
    from = at4 + piece.length;
  }
  return true;
}
function atLeast(held, wanted) {
  if (held === void 0 || wanted === void 0)
    return false;
  if (held.guid === wanted.guid)
    return true;
  return wanted.permissions.every((permission) => held.permissions.some((one11) => holds2(one11, permission)));
}
function holds2(held, wanted) {
  if (held.condition !== void 0 && held.condition.trim() !== "")
    return false;
  return within(held.actions, held.notActions, wanted.actions) && within(held.dataActions, held.notDataActions, wanted.dataActions);
}
function within(allowed2, excluded, wanted) {
  const matches2 = actionMatcher(allowed2);
  return wanted.every((pattern) => matches2(pattern) && !excluded.some((one11) => mayMeet(one11, pattern)));
}
function mayMeet(a, b) {
  const [one11 = [], other = []] = [a, b].map((pattern) => pattern.toLowerCase().split("*"));
  if (one11.length === 1 && other.length === 1)
    return one11[0] === other[0];
  const [start2, end] = [one11[0] ?? "", one11.at(-1) ?? ""];
  const [otherStart, otherEnd] = [other[0] ?? "", other.at(-1) ?? ""];
  return (start2.startsWith(otherStart) || otherStart.startsWith(start2)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}
function groupBy(items, keyOf5) {
  const spelling2 = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf5(item);
    const shown3 = spelling2.get(key.toLowerCase()) ?? key;
    spelling2.set(key.toLowerCase(), shown3);
    const group = groups.get(shown3);
    if (group === void 0)
      groups.set(shown3, [item]);
    else
      group.push(item);
  }
  return groups;
}
function parityOf(source2, target2, question) {
  const { manifest, scopes: scopes2, leaveOut } = question;
  const wanted = [];
  const unmapped2 = [];
  const ignored = [];
  let same3 = 0;
  let aside = 0;
  const byPrincipal = groupBy(target2, ({ principalId }) => principalId);
  for (const assignment of source2) {
    if (leaveOut.has(assignment.principalId))
      continue;
    const place = scopes2.of(assignment.scope);
    const successor = successorOf(assignment.principalId, manifest);
    if (place.kind === "aside" || place.kind === "stays") {
      aside += 1;
      continue;
    }
    if (place.kind === "same" && successor === assignment.principalId) {
      same3 += 1;
      continue;
    }
    const reason = ignoredBy(assignment, question);
    if (reason !== void 0) {
      ignored.push({ assignment, reason });
      continue;
    }
    if (place.kind === "unmapped") {
      unmapped2.push(assignment);
      continue;
    }
    const stays = scopes2.staysIn(assignment.scope);
    const own = place.kind === "same" ? [sameScope(assignment.scope, manifest)] : place.scopes;
    for (const scope2 of own) {
      const held = successor === void 0 ? [] : byPrincipal.get(successor) ?? [];
      wanted.push({
        assignment,
        principalId: successor,
        scope: scope2,
        stays,
        ...answer(assignment, scope2, held, question)
      });
    }
  }
  return { wanted, unmapped: unmapped2, ignored, same: same3, aside };
}
function sameScope(scope2, manifest) {
  const inside = /^\/subscriptions\//i.test(scope2) ? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(scope2) : void 0;
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}
function answer(assignment, scope2, held, { manifest, roles }) {
  const alike = held.filter((one11) => isSameRole(one11.roleGuid, assignment.roleGuid, roles, manifest) && !isItself(one11, assignment, scope2));
  const at4 = (state) => alike.filter((one11) => covers(one11.scope, scope2, manifest) === state);
  const sure2 = at4("yes");
  const found2 = sure2.find((one11) => isNoNarrower(one11, assignment));
  if (found2 !== void 0)
    return { state: "found", by: found2 };
  const [conditional] = sure2;
  if (conditional !== void 0)
    return { state: "conditional", by: conditional };
  const [maybe] = at4("maybe").filter((one11) => isNoNarrower(one11, assignment));
  return maybe === void 0 ? { state: "absent" } : { state: "maybe", by: maybe };
}
function isItself(one11, assignment, scope2) {
  return scope2.kind === "tail" && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.scope, assignment.scope);
}
function isNoNarrower(one11, than) {
  const [own, other] = [one11, than].map(({ condition = "" }) => condition.replace(/\s+/g, " ").trim());
  return own === "" || own === other;
}
function isSameRole(a, b, roles, { target: target2 }) {
  if (a === b)
    return true;
  if (!target2.crossTenant)
    return false;
  const [one11, other] = [a, b].map((guid2) => roles.find((role) => role.guid === guid2)?.roleName);
  return one11 !== void 0 && other !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11, other);
}
function successorOf(id, manifest) {
  const entry3 = accessOf(manifest).principalMap.find(({ from }) => isPrincipal(from, id, manifest));
  if (entry3 !== void 0)
    return entry3.to.id;
  return manifest.target.crossTenant ? void 0 : id;
}
function ignoredBy(assignment, { manifest, roles }) {
  const name = roles.find(({ guid: guid2 }) => guid2 === assignment.roleGuid)?.roleName;
  const fits3 = ({ principal, role, scope: scope2 }) => (principal === void 0 || isPrincipal(principal, assignment.principalId, manifest)) && (role === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(role, assignment.roleGuid) || name !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(role, name)) && (scope2 === void 0 || isScope(scope2, assignment.scope));
  return accessOf(manifest).ignore.find(fits3)?.reason;
}
function isScope(written, scope2) {
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(written.replace(/\/+$/, ""), scope2))
    return true;
  if (/^\/subscriptions\/[^/]+$/i.test(scope2))
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(written, "subscription");
  const isGroup = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(scope2);
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(written, isGroup ? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2) ?? "" : (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2));
}
function rightsOf(old, fresh, question) {
  const { manifest, scopes: scopes2, source: source2, target: target2 } = question;
  const own = new Map([...source2, ...target2].filter(({ principalId }) => principalId === old).map((one11) => [one11.id.toLowerCase(), one11]));
  const held = fresh === void 0 ? [] : heldBy(fresh, source2, target2, manifest);
  const rights = [];
  const ignored = [];
  for (const assignment of own.values()) {
    const reason = ignoredBy(assignment, question);
    if (reason !== void 0) {
      ignored.push(reason);
      continue;
    }
    const place = scopes2.of(assignment.scope);
    const wanted = place.kind === "at" ? place.scopes : [inPlace(assignment.scope, manifest)];
    for (const scope2 of wanted)
      rights.push({ assignment, scope: scope2, ...answer2(assignment, scope2, held, question) });
  }
  return { rights, ignored };
}
function heldBy(principal, source2, target2, manifest) {
  const both = [
    ...source2.map((assignment) => ({ assignment, of: sourceScope(manifest) })),
    ...target2.map((assignment) => ({ assignment, of: targetScope(manifest) }))
  ];
  return both.filter(({ assignment }) => assignment.principalId === principal);
}
function inPlace(scope2, manifest) {
  const inside = /^\/subscriptions\//i.test(scope2) ? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(scope2) : void 0;
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}
function answer2(assignment, scope2, held, { manifest, roles }) {
  const definition = (guid2) => roles.find((role) => role.guid === guid2);
  const alike = held.filter((one11) => !isItself(one11.assignment, assignment, scope2) && (one11.assignment.roleGuid === assignment.roleGuid || atLeast(definition(one11.assignment.roleGuid), definition(assignment.roleGuid))));
  const at4 = (state) => alike.filter((one11) => reaches2(one11, scope2, manifest) === state).map((one11) => one11.assignment);
  const sure2 = at4("yes");
  const found2 = sure2.find((one11) => isNoNarrower(one11, assignment));
  if (found2 !== void 0)
    return { state: "held", by: found2 };
  const [conditional] = sure2;
  if (conditional !== void 0)
    return { state: "conditional", by: conditional };
  const [maybe] = at4("maybe");
  return maybe === void 0 ? { state: "absent" } : { state: "maybe", by: maybe };
}
function reaches2({ assignment, of }, scope2, manifest) {
  if (isManagementGroup(assignment.scope) && scope2.kind === "scope" && /^\/subscriptions\//i.test(scope2.scope))
    return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2.scope, of) ? "yes" : "no";
  return covers(assignment.scope, scope2, manifest);
}
var idn02 = {
  meta: {
    id: "IDN-02",
    title: "Rights of old identities are given to the new ones",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The role assignments of each identity that is replaced: the declared user-assigned ones with a name at the source, and those that expect.rbac.principalMap names with identity:, such as the system-assigned identity of an app. Each role assignment that names the old principal, in the source and in the target subscription, is held against those of the new principal. Where the scope is a resource or resource group that is relocated, the right is wanted at its new place; where it is not, for example a registry that both sides share, the new principal needs it at the same scope. A role with all permissions of the old one counts as well. Rights in other subscriptions, data planes with permissions of their own (see IDN-04) and rights through groups (see IDN-03) are not seen. Rights that the manifest lists under expect.rbac.ignore are left out.",
    ready: "The new identity holds every right of the old one, at the new place of what it was given for.",
    howToFix: "Create the missing role assignments; the report has a command for each. List with a reason what the new identity no longer needs.",
    failsWhen: [
      "A role of the old identity is not held by the new one at the mapped scope or above.",
      "The new identity holds the role only under a condition that the old one does not have.",
      "The new identity does not exist, and the old one has rights."
    ],
    waive: "When the deployment of the wave itself makes the role assignments.",
    facets: {
      identity: "name of the new identity",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope in words, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.ManagedIdentity/userAssignedIdentities/read",
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    const declared = pairs.map((pair2) => {
      const about3 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      return caseOf(about3, needsOf(context), (facts) => {
        const [old, another] = oldOnes(pair2, facts.oldIdentities);
        if (old === void 0 || another !== void 0 || old.principalId === void 0) {
          return [{ ...about3, outcome: "unknown", why: unclear(pair2.from, pair2.sourceRegion, old, another) }];
        }
        const [fresh] = newOnes(pair2, facts.newIdentities);
        const seen = [...facts.source.map(({ scope: scope2 }) => scope2), ...facts.oldIdentities.map(({ id }) => id)];
        const question = { manifest, scopes: scopeMap(manifest, seen), ...facts };
        return judge6({ about: about3, name: pair2.to, old: old.principalId, fresh: fresh?.principalId }, question, context);
      });
    });
    const mapped2 = mappedIdentities(manifest).map((entry3) => {
      const about3 = {
        subject: `${entry3.from.name} to ${entry3.to.name}`,
        place: manifest.locate(entry3.pointer),
        facets: { identity: entry3.to.name }
      };
      const { from, to } = entry3;
      if (from.id === void 0 || to.id === void 0) {
        const name = from.id === void 0 ? from.name : to.name;
        return caseOf(about3, {}, () => [
          {
            ...about3,
            outcome: "unknown",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No object id is known for ${name}; names of principals cannot be looked up here.`,
            fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Add ${name} with its object id under ${"principals"} of the manifest.` }
          }
        ]);
      }
      const ids = { old: from.id, fresh: to.id };
      return caseOf(about3, needsOf(context), (facts) => {
        const same3 = pairs.find((pair2) => replaces(pair2, ids, facts));
        if (same3 !== void 0) {
          const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares these two as ${same3.key} too, and they are judged there.`;
          return [{ ...about3, outcome: "not-applicable", why }];
        }
        const seen = [...facts.source.map(({ scope: scope2 }) => scope2), ...facts.oldIdentities.map(({ id }) => id)];
        const question = { manifest, scopes: scopeMap(manifest, seen), ...facts };
        return judge6({ about: about3, name: to.name, ...ids }, question, context);
      });
    });
    const all = [...declared, ...mapped2];
    if (all.length > 0)
      return all;
    const about2 = { subject: "managed identities", place: manifest.locate(["workloads"]) };
    return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no identity that is replaced.`)];
  }
};
function needsOf({ manifest }) {
  const [source2, target2] = [sourceScope(manifest), targetScope(manifest)];
  return {
    oldIdentities: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("identities", source2),
    newIdentities: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("identities", target2),
    source: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", source2),
    target: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", target2),
    roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", target2)
  };
}
function replaces(pair2, { old, fresh }, facts) {
  const before = oldOnes(pair2, facts.oldIdentities);
  const after2 = newOnes(pair2, facts.newIdentities);
  return before.length === 1 && before[0]?.principalId === old && after2.length === 1 && after2[0]?.principalId === fresh;
}
function unclear(name, region2, old, another) {
  if (old === void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The source subscription shows no identity ${name} in ${region2}, so what rights it had is not known.`;
  return another === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${name} shows no object id, so its rights cannot be looked up.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`More than one identity in ${region2} is called ${name}; which of them is meant the manifest does not say.`;
}
function judge6(replaced, question, context) {
  const { about: about2, name, old, fresh } = replaced;
  const { rights, ignored } = rightsOf(old, fresh, question);
  const open5 = rights.filter(({ state }) => state !== "held");
  if (open5.length === 0) {
    return [
      {
        ...about2,
        outcome: "pass",
        why: rights.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No role assignment names the old identity.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The new identity holds all ${rights.length} rights of the old one.`,
        evidence: ignored.slice(0, 10).map((value2) => ({ label: "given up", value: value2 }))
      }
    ];
  }
  if (fresh === void 0) {
    return [
      {
        ...about2,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${name} is not seen at the target, and the old one has ${open5.length} rights that it needs.`,
        evidence: open5.slice(0, 20).map((one11) => ({ label: "right", value: rightText(one11, question) })),
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the identity first; the next run lists a command for each right.` }
      }
    ];
  }
  return open5.map((one11) => missing(one11, { ...replaced, fresh }, question, context));
}
function rightText({ assignment, scope: scope2 }, { roles, manifest }) {
  return `${roleName(assignment.roleGuid, roles)} on ${locatedText(scope2, manifest)}`;
}
function missing(one11, { about: about2, name, old, fresh }, question, { planned: planned2 }) {
  const { manifest, roles } = question;
  const { assignment, scope: scope2, state, by } = one11;
  const role = roleName(assignment.roleGuid, roles);
  const at4 = locatedText(scope2, manifest);
  const there = by === void 0 ? "" : scopeText(by.scope, manifest);
  const principalType = assignment.principalType ?? "ServicePrincipal";
  const command = assignCommand({ ...assignment, principalType, principalId: fresh, scope: scope2 }, roles, manifest);
  const own = about2.resources ?? [];
  const touched2 = plannedUnder(scope2, planned2, manifest).filter((resource3) => !own.some(({ key }) => key === resource3.key));
  return {
    ...about2,
    subject: `${name}: ${role} on ${at4}`,
    facets: { ...about2.facets, role, scope: at4 },
    outcome: state === "maybe" ? "unknown" : "fail",
    ...scope2.kind === "scope" ? { scope: scope2.scope } : {},
    resources: [...own, ...touched2],
    why: state === "maybe" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${name} holds ${role} at ${there}; whether ${at4} will be in it the manifest does not say.` : state === "conditional" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${name} holds ${role} on ${at4} only under a condition that the old one does not have.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The old identity holds ${role} at ${scopeText(assignment.scope, manifest)}; the new one, ${name}, does not hold it on ${at4} or above.`,
    evidence: [
      { label: "old principal", value: principalText(old, assignment.principalType, manifest) },
      { label: "new principal", value: principalText(fresh, principalType, manifest) },
      ...by?.condition === void 0 ? [] : [{ label: "condition", value: by.condition }]
    ],
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign the role to the new identity, or list the right with its reason under ${"expect.rbac.ignore"}.`,
      ...command === void 0 ? {} : { command }
    }
  };
}
var ATTESTED_DAYS = 90;
function attested({ manifest, now }, check, facets) {
  const own = manifest.attestations.filter((one11) => one11.check === check && covers2(one11, facets));
  const fresh = own.find(({ at: at4, by, evidence }) => at4 <= now && now - at4 <= ATTESTED_DAYS * _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO && by.trim() !== "" && evidence.trim() !== "");
  const [any] = own;
  if (fresh !== void 0)
    return { kind: "holds", evidence: evidenceOf2(fresh) };
  return any === void 0 ? { kind: "none" } : { kind: "stale", evidence: evidenceOf2(any) };
}
function covers2({ match: match3 }, facets) {
  return Object.entries(match3).every(([name, value2]) => Object.hasOwn(facets, name) && facets[name]?.toLowerCase() === value2.toLowerCase());
}
function evidenceOf2({ by, at: at4, evidence }) {
  return [
    { label: "attested by", value: published(by) },
    { label: "attested on", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(at4) },
    { label: "attestation", value: published(evidence) }
  ];
}
var idn03 = {
  meta: {
    id: "IDN-03",
    title: "New identities are in the groups of the old ones",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The groups of each declared user-assigned identity at the source, and those of the one that takes over. Group memberships are kept in Microsoft Entra ID and only Microsoft Graph shows them all, which this tool does not ask. What Azure shows is the groups through which a role assignment of the subscription reaches an identity: where source and target are one subscription, a group that reaches the old identity and not the new one is a membership that lacks. Groups without a role there, such as the administrators of a database, stay unseen, so that only an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-03 completes the answer.`,
    ready: "The new identity is a member of every group that the old one is a member of.",
    howToFix: "Add the service principal of the new identity to the groups, then attest under attestations that the memberships were compared, with the identity's name as match.",
    failsWhen: ["A group gives the old identity roles, and the new identity is not in it."],
    waive: "When the new identity no longer needs what the group gives.",
    facets: {
      identity: "name of the new identity",
      group: "object id of a group that lacks the new identity"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      const about2 = { subject: "groups of identities", place: manifest.locate(["workloads"]) };
      return [
        notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    return pairs.map((pair2) => {
      const about2 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const [source2, target2] = [sourceScope(manifest), targetScope(manifest)];
      const needs = {
        old: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("principalAccess", source2, `identity:${pair2.sourceRegion}/${pair2.from}`),
        now: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("principalAccess", target2, `identity:${pair2.targetRegion}/${pair2.to}`)
      };
      return caseOf(about2, needs, ({ old, now }) => judge7(pair2, old, now, about2, context));
    });
  }
};
function groupsOf2({ principalId, assignments }) {
  return [...new Set(assignments.map((one11) => one11.principalId))].filter((id) => id !== principalId);
}
function judge7({ from, to }, old, now, about2, context) {
  const { manifest } = context;
  const held = groupsOf2(now);
  const lacking = groupsOf2(old).filter((group) => !held.includes(group));
  if (staysInSubscription(manifest) && lacking.length > 0) {
    return lacking.map((group) => ({
      ...about2,
      subject: `${to}: Group ${group}`,
      facets: { ...about2.facets, group },
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Roles of the group ${principalText(group, "Group", manifest)} reach ${from} and not ${to}.`,
      evidence: [{ label: "object id of the new identity", value: now.principalId }],
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Add the service principal of ${to} to the group.` }
    }));
  }
  const word = attested(context, "IDN-03", about2.facets ?? {});
  const evidence = [
    ...groupsOf2(old).map((group) => ({
      label: "group of the old identity",
      value: principalText(group, "Group", manifest)
    })),
    ...word.kind === "none" ? [] : word.evidence
  ];
  if (word.kind === "holds") {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Somebody attests that the groups of ${from} and ${to} were compared, and Azure shows nothing against it.`;
    return [{ ...about2, outcome: "pass", why, evidence }];
  }
  return [
    {
      ...about2,
      outcome: "unknown",
      why: word.kind === "stale" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Groups without a role in the subscription do not show, and the attestation for ${to} is too old or lies in the future.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`As far as role assignments show, ${to} lacks no group of ${from}; groups without a role in the subscription do not show.`,
      evidence,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Compare the group memberships of both service principals in Microsoft Entra ID, then attest it for ${"IDN-03"} with ${`identity: ${to}`} as match.`
      }
    }
  ];
}
var TYPES = [
  {
    type: "Microsoft.Sql/servers",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`logins, server roles and the Microsoft Entra administrator`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage"
  },
  {
    type: "Microsoft.Sql/servers/databases",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`database users and their permissions`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-configure"
  },
  {
    type: "Microsoft.Sql/managedInstances",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`logins, server roles and database users`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage"
  },
  {
    type: "Microsoft.DocumentDB/databaseAccounts",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`data plane role assignments`,
    source: "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control"
  },
  {
    type: "Microsoft.KeyVault/vaults",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`access policies`,
    source: "https://learn.microsoft.com/azure/key-vault/general/assign-access-policy"
  },
  {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`database roles and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-azure-ad-users"
  },
  {
    type: "Microsoft.DBforMySQL/flexibleServers",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`database users and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/mysql/flexible-server/how-to-azure-ad"
  },
  {
    type: "Microsoft.Cache/redis",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`data access policy assignments`,
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control"
  },
  {
    type: "Microsoft.Kusto/clusters",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`principal assignments of cluster and databases`,
    source: "https://learn.microsoft.com/azure/data-explorer/manage-cluster-permissions"
  },
  {
    type: "Microsoft.Synapse/workspaces",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Synapse role assignments`,
    source: "https://learn.microsoft.com/azure/synapse-analytics/security/how-to-manage-synapse-rbac-role-assignments"
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    grants: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Kubernetes role bindings`,
    source: "https://learn.microsoft.com/azure/aks/kubernetes-rbac-entra-id"
  }
];
function localGrantsOf(type) {
  return TYPES.find((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.type, type));
}
var LOCAL_GRANT_TYPES = TYPES.map(({ type }) => type);
var idn04 = {
  meta: {
    id: "IDN-04",
    title: "Grants that services keep themselves are accounted for",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `Declared resources with a name at the source whose service keeps grants of its own: ${LOCAL_GRANT_TYPES.join(", ")}. Database users, data plane roles, access policies and role bindings are no role assignments; Azure Resource Manager shows few of them, and a new resource starts without them. Each resource needs somebody who answers for them: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-04, with the resource as match. A vault that the plan itself makes with Azure RBAC for its data has no access policies.`,
    ready: "Somebody vouches, with a date, for the grants inside each such resource.",
    howToFix: "List users, roles and policies of the old resource, make them at the new one, and attest it under attestations with the resource as match and the list as evidence.",
    failsWhen: [
      "No attestation names the resource.",
      `The attestation is older than ${String(ATTESTED_DAYS)} days or lies in the future.`
    ],
    waive: "When nobody has been granted anything inside the resource.",
    facets: { resource: "the resource as workload.resource", type: "its resource type" },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage",
      "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control",
      "https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const found2 = manifest.workloads.flatMap((workload3) => workload3.resources.flatMap((resource3) => {
      const local = localGrantsOf(resource3.type);
      if (resource3.from === void 0 || local === void 0)
        return [];
      const key = `${workload3.name}.${resource3.id}`;
      return [
        caseFor6(resource3, local, planned2.filter((one11) => one11.key === key), key, context)
      ];
    }));
    if (found2.length > 0)
      return found2;
    const about2 = { subject: "grants inside services", place: manifest.locate(["workloads"]) };
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no resource with a name at the source whose service keeps grants of its own.`;
    return [notApplicable(about2, why)];
  }
};
function caseFor6(resource3, { grants: grants2 }, planned2, key, context) {
  const facets = { resource: key, type: resource3.type };
  const place = context.manifest.locate(resource3.pointer);
  const about2 = { subject: key, place, facets, resources: planned2 };
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(resource3.type, "Microsoft.KeyVault/vaults") && planned2.length > 0 && planned2.every(usesRoles)) {
    const why2 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan makes the vault with Azure RBAC for its data, so that it has no access policies.`;
    return settled(about2, { outcome: "pass", why: why2 });
  }
  const word = attested(context, "IDN-04", facets);
  if (word.kind === "holds") {
    const why2 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Somebody attests what the service keeps itself at ${key}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(grants2)}.`;
    return settled(about2, { outcome: "pass", why: why2, evidence: word.evidence });
  }
  const why = word.kind === "stale" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The attestation of the grants of ${key} is too old or lies in the future: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(grants2)}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Nobody vouches for what the service keeps itself at ${key}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(grants2)}.`;
  return settled(about2, {
    outcome: "fail",
    why,
    evidence: word.kind === "stale" ? word.evidence : [],
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`List the grants, make them at the target, and attest it for ${"IDN-04"} with ${`resource: ${key}`} as match.`
    }
  });
}
function usesRoles({ body }) {
  const properties = body && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "properties");
  return properties !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(properties) && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(properties, "enableRbacAuthorization") === true;
}
var CLUSTER = "Microsoft.ContainerService/managedClusters";
var idn05 = {
  meta: {
    id: "IDN-05",
    title: "Federated credentials trust the new issuers",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The federated credentials of each declared user-assigned identity at the source, against those of the one that takes over. Each subject has to be trusted again, with the same audiences. Where the issuer is a Kubernetes cluster of the source subscription, the new credential has to name the issuer of the cluster that takes over, since every cluster issues tokens under an address of its own; any other issuer, such as that of a build service, stays as it is. App registrations have federated credentials too, which only Microsoft Graph shows; they are not looked at.",
    ready: "The new identity trusts each subject of the old one, from the new cluster where a cluster is replaced.",
    howToFix: "Create the federated credential at the new identity, with the issuer address of the new cluster where the old one is of a cluster.",
    failsWhen: [
      "The new identity has no federated credential for a subject that the old one trusts, from the issuer that is expected.",
      "The new credential lacks an audience of the old one."
    ],
    waive: "When the subject no longer needs the identity, or the deployment of the wave makes the credential.",
    facets: { identity: "name of the new identity", credential: "name of the credential at the source" },
    permissions: [
      "Microsoft.ManagedIdentity/userAssignedIdentities/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
      "Microsoft.ContainerService/managedClusters/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/aks/workload-identity-overview",
      "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust-user-assigned-managed-identity"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      const about2 = { subject: "federated credentials", place: manifest.locate(["workloads"]) };
      return [
        notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    const [source2, target2] = [sourceScope(manifest), targetScope(manifest)];
    return pairs.map((pair2) => {
      const about2 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const needs = {
        identities: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("identities", source2),
        old: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("federatedCredentials", source2, pair2.from),
        now: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("federatedCredentials", target2, pair2.to),
        oldClusters: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("managedClusters", source2),
        newClusters: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("managedClusters", target2)
      };
      return caseOf(about2, needs, ({ identities, old, now, oldClusters, newClusters }) => {
        if (oldOnes(pair2, identities).length === 0) {
          const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The source subscription shows no identity ${pair2.from} in ${pair2.sourceRegion}, so what it trusts is not known.`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        const own = old.filter(({ identityLocation }) => identityLocation === pair2.sourceRegion);
        if (own.length === 0) {
          const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${pair2.from} has no federated credential in ${pair2.sourceRegion}.`;
          return [{ ...about2, outcome: "not-applicable", why }];
        }
        const held = now.filter(({ identityLocation }) => identityLocation === pair2.targetRegion);
        return own.map((one11) => judge8(one11, { about: about2, pair: pair2, held, oldClusters, newClusters, context }));
      });
    });
  }
};
function judge8(old, side) {
  const { about: about2, pair: pair2, held } = side;
  const common = {
    ...about2,
    subject: `${pair2.to}: ${old.name}`,
    facets: { ...about2.facets, credential: old.name },
    evidence: [
      { label: "issuer at the source", value: old.issuer },
      ...old.subject === void 0 ? [] : [{ label: "trusted subject", value: old.subject }]
    ]
  };
  const { subject: subject2 } = old;
  if (subject2 === void 0) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The credential ${old.name} matches claims by an expression, which this version does not compare.`;
    return { ...common, outcome: "unknown", why };
  }
  const issuer = issuerFor(old, side);
  if (issuer.kind === "open")
    return { ...common, outcome: "unknown", why: issuer.why };
  const same3 = held.filter((one11) => one11.subject === subject2 && isSameIssuer(one11.issuer, issuer.url));
  const found2 = same3.find(({ audiences }) => old.audiences.every((one11) => audiences.includes(one11)));
  if (found2 !== void 0) {
    return {
      ...common,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${pair2.to} trusts the subject: ${found2.name}.`
    };
  }
  return {
    ...common,
    outcome: "fail",
    why: same3.length > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${pair2.to} trusts the subject ${subject2}, and not for the audiences ${old.audiences}.` : issuer.cluster === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${pair2.to} has no federated credential for the subject ${subject2} of the issuer ${issuer.url}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity ${pair2.to} has no federated credential for the subject ${subject2} of the cluster ${issuer.cluster}.`,
    evidence: [...common.evidence, { label: "issuer at the target", value: issuer.url }],
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the federated credential at the new identity.`,
      ...commandFor(old, subject2, issuer.url, pair2)
    }
  };
}
function commandFor({ name, audiences }, subject2, issuer, { to, resourceGroup: resourceGroup2 }) {
  if (resourceGroup2 === void 0)
    return {};
  const [audience] = audiences;
  return {
    command: azCommand([
      "identity",
      "federated-credential",
      "create",
      ["--name", name],
      ["--identity-name", to],
      ["--resource-group", resourceGroup2],
      ["--issuer", issuer],
      ["--subject", subject2],
      ...audience === void 0 ? [] : [["--audiences", audience]],
      ["--subscription", targetSubscription]
    ])
  };
}
function issuerFor(old, side) {
  const { oldClusters, newClusters, context } = side;
  const { manifest } = context;
  const cluster = oldClusters.find(({ oidcIssuer, location }) => oidcIssuer !== void 0 && location === manifest.source.region && isSameIssuer(oidcIssuer, old.issuer));
  if (cluster === void 0) {
    if (/^https:\/\/[^/]*\boic\.[^/]*aks\.azure\./i.test(old.issuer)) {
      const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The issuer of ${old.name} is a Kubernetes cluster that the source subscription does not show, so what replaces it cannot be told.`;
      return { kind: "open", why };
    }
    return { kind: "known", url: old.issuer };
  }
  const name = successorOf2(cluster, manifest);
  if (name === void 0)
    return anyCluster(old, cluster, side);
  const [fresh, another] = newClusters.filter((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.name, name) && one11.location === manifest.target.region);
  if (fresh === void 0 || another !== void 0) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The cluster ${name}, which takes over from ${cluster.name}, is not seen at the target or not the only one of its name, so its issuer is not known.`;
    return { kind: "open", why };
  }
  return fresh.oidcIssuer === void 0 ? { kind: "open", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The cluster ${fresh.name} has no issuer of tokens turned on.` } : { kind: "known", url: fresh.oidcIssuer, cluster: fresh.name };
}
function anyCluster(old, { name }, { held, newClusters, context }) {
  const there = newClusters.filter(({ location }) => location === context.manifest.target.region);
  const trusted = [old.issuer, ...there.flatMap(({ oidcIssuer }) => oidcIssuer ?? [])].find((url) => held.some(({ issuer, subject: subject2 }) => subject2 === old.subject && isSameIssuer(issuer, url)));
  return trusted === void 0 ? { kind: "open", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`What takes over from the cluster ${name} the manifest does not say.` } : { kind: "known", url: trusted };
}
function successorOf2({ name }, { workloads: workloads2 }) {
  const declared = workloads2.flatMap(({ resources }) => resources).find(({ type, from }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, CLUSTER) && from !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(from, name));
  return declared && (declared.to ?? declared.from);
}
function isSameIssuer(a, b) {
  return a === b;
}
var idn06 = {
  meta: {
    id: "IDN-06",
    title: "App registrations accept the new host names",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The app registrations that the manifest lists under expect.rbac.appRegistrations, with the hosts that people sign in at. Redirect addresses are kept in Microsoft Entra ID and only Microsoft Graph shows them, which this tool does not ask: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-06, with the application as match, answers for each. Planned settings for sign-in at an app (authsettings, authConfigs) are a hint that there is such a registration; where neither is found the check does not apply.`,
    ready: "Somebody vouches, with a date, that the redirect addresses of each app registration hold the new hosts.",
    howToFix: "Add the new hosts to the redirect addresses, keep the old ones until the cutover is over, and attest it under attestations with the application as match.",
    failsWhen: [
      "A host that the app registration is to accept is still the one of a resource at the source, which gets another name."
    ],
    waive: "When sign-in moves to another registration.",
    facets: {
      application: "name of the app registration as the manifest writes it",
      resource: "planned sign-in setting"
    },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization",
      "https://learn.microsoft.com/entra/identity-platform/reply-url"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const declared = accessOf(manifest).appRegistrations;
    if (declared.length > 0)
      return declared.map((one11) => caseFor7(one11, context));
    const hints = planned2.filter(isSignIn);
    const place = manifest.locate(["expect", "rbac"]);
    if (hints.length > 0)
      return hints.map((one11) => undeclared(one11));
    return [
      notApplicable({ subject: "app registrations", place }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest lists no app registration, and the plan turns no sign-in on.`)
    ];
  }
};
function caseFor7({ name, hosts, pointer }, context) {
  const facets = { application: name };
  const about2 = { subject: name, place: context.manifest.locate(pointer), facets };
  const word = attested(context, "IDN-06", facets);
  const evidence = [
    ...hosts.slice(0, 20).map((value2) => ({ label: "host", value: value2 })),
    ...word.kind === "none" ? [] : word.evidence
  ];
  const old = hosts.filter((host) => isOfSource(host, context));
  if (old.length > 0) {
    return settled(about2, {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name} is to accept ${old}, which name resources at the source.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`List the hosts that people sign in at once the workload is relocated.` }
    });
  }
  if (word.kind === "holds") {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Somebody attests that the redirect addresses of ${name} hold the hosts.`;
    return settled(about2, { outcome: "pass", why, evidence });
  }
  return settled(about2, {
    outcome: "unknown",
    why: word.kind === "stale" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Redirect addresses do not show here, and the attestation for ${name} is too old or lies in the future.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Redirect addresses of ${name} do not show here, and nobody attests that they hold ${hosts}.`,
    evidence,
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Look the redirect addresses up, add the hosts, and attest it for ${"IDN-06"} with ${`application: ${name}`} as match.`,
      command: azCommand([
        "ad",
        "app",
        "list",
        ["--display-name", name],
        ["--query", "[].{web:web.redirectUris, spa:spa.redirectUris}"]
      ])
    }
  });
}
function isOfSource(host, { manifest }) {
  const [label = ""] = host.split(".");
  return manifest.workloads.flatMap(({ resources }) => resources).some(({ from, to }) => from !== void 0 && to !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(from, label) && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(to, label));
}
function isSignIn({ type, name }) {
  if (/^Microsoft\.App\/containerApps\/authConfigs$/i.test(type))
    return true;
  return /^Microsoft\.Web\/sites(\/slots)?\/config$/i.test(type) && ["authsettings", "authsettingsV2"].some((last) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name.slice(name.lastIndexOf("/") + 1), last));
}
function undeclared(one11) {
  return settled({ subject: one11.key, place: one11.origin, facets: { resource: one11.key }, resources: [one11] }, {
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${one11.key} turns sign-in on, and the manifest names no app registration whose redirect addresses could be asked about.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`List the app registration with its hosts under ${"expect.rbac.appRegistrations"}.` }
  });
}
var CHILDREN = [
  {
    parent: "Microsoft.ApiManagement/service",
    configuration: [],
    parts: ["apis", "backends", "namedValues", "policies", "products"]
  },
  {
    parent: "Microsoft.App/managedEnvironments",
    configuration: ["certificates", "daprComponents", "storages"]
  },
  { parent: "Microsoft.AppConfiguration/configurationStores", configuration: [], parts: ["keyValues"] },
  {
    parent: "Microsoft.Cache/redis",
    configuration: ["accessPolicyAssignments", "firewallRules", "patchSchedules"]
  },
  {
    parent: "Microsoft.Cdn/profiles",
    configuration: [
      "afdEndpoints",
      "afdEndpoints/routes",
      "customDomains",
      "endpoints",
      "endpoints/origins",
      "originGroups",
      "originGroups/origins",
      "ruleSets",
      "ruleSets/rules",
      "secrets",
      "securityPolicies"
    ]
  },
  { parent: "Microsoft.CognitiveServices/accounts", configuration: ["deployments"] },
  { parent: "Microsoft.Compute/virtualMachines", configuration: ["extensions", "runCommands"] },
  { parent: "Microsoft.Compute/virtualMachineScaleSets", configuration: ["extensions"] },
  {
    parent: "Microsoft.ContainerRegistry/registries",
    configuration: [
      "cacheRules",
      "credentialSets",
      "replications",
      "scopeMaps",
      "tasks",
      "tokens",
      "webhooks"
    ]
  },
  {
    parent: "Microsoft.ContainerService/managedClusters",
    configuration: ["agentPools", "maintenanceConfigurations"]
  },
  { parent: "Microsoft.DBforMariaDB/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforMySQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  { parent: "Microsoft.DBforMySQL/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforPostgreSQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  { parent: "Microsoft.DBforPostgreSQL/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DocumentDB/databaseAccounts",
    configuration: ["sqlRoleAssignments", "sqlRoleDefinitions"],
    parts: [
      "mongodbDatabases",
      "mongodbDatabases/collections",
      "sqlDatabases",
      "sqlDatabases/containers",
      "tables"
    ]
  },
  {
    parent: "Microsoft.EventHub/namespaces",
    configuration: [
      "authorizationRules",
      "eventhubs/authorizationRules",
      "eventhubs/consumergroups",
      "networkRuleSets"
    ],
    parts: ["eventhubs"]
  },
  { parent: "Microsoft.Insights/components", configuration: ["linkedStorageAccounts"] },
  {
    parent: "Microsoft.KeyVault/vaults",
    configuration: ["accessPolicies"],
    parts: ["certificates", "keys", "secrets"]
  },
  { parent: "Microsoft.Kusto/clusters", configuration: [], parts: ["databases"] },
  {
    parent: "Microsoft.ManagedIdentity/userAssignedIdentities",
    configuration: ["federatedIdentityCredentials"]
  },
  { parent: "Microsoft.NetApp/netAppAccounts", configuration: ["", "capacityPools"] },
  { parent: "Microsoft.Network/dnsResolvers", configuration: ["inboundEndpoints", "outboundEndpoints"] },
  {
    parent: "Microsoft.Network/dnsZones",
    configuration: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"]
  },
  { parent: "Microsoft.Network/expressRouteCircuits", configuration: ["peerings"] },
  { parent: "Microsoft.Network/expressRouteGateways", configuration: ["expressRouteConnections"] },
  { parent: "Microsoft.Network/firewallPolicies", configuration: ["ruleCollectionGroups"] },
  { parent: "Microsoft.Network/loadBalancers", configuration: ["backendAddressPools", "inboundNatRules"] },
  { parent: "Microsoft.Network/networkSecurityGroups", configuration: ["securityRules"] },
  { parent: "Microsoft.Network/networkWatchers", configuration: ["connectionMonitors", "flowLogs"] },
  {
    parent: "Microsoft.Network/privateDnsZones",
    configuration: ["A", "AAAA", "CNAME", "MX", "PTR", "SOA", "SRV", "TXT", "virtualNetworkLinks"]
  },
  { parent: "Microsoft.Network/privateEndpoints", configuration: ["privateDnsZoneGroups"] },
  { parent: "Microsoft.Network/routeTables", configuration: ["", "routes"] },
  {
    parent: "Microsoft.Network/trafficManagerProfiles",
    configuration: ["azureEndpoints", "externalEndpoints", "nestedEndpoints"]
  },
  { parent: "Microsoft.Network/virtualHubs", configuration: ["hubVirtualNetworkConnections"] },
  { parent: "Microsoft.Network/virtualNetworks", configuration: ["subnets", "virtualNetworkPeerings"] },
  {
    parent: "Microsoft.OperationalInsights/workspaces",
    configuration: ["dataSources", "linkedServices", "savedSearches"]
  },
  {
    parent: "Microsoft.RecoveryServices/vaults",
    configuration: ["backupPolicies", "replicationPolicies"],
    parts: ["backupFabrics/protectionContainers/protectedItems"]
  },
  { parent: "Microsoft.Resources/deploymentScripts", configuration: ["logs"] },
  {
    parent: "Microsoft.ServiceBus/namespaces",
    configuration: [
      "authorizationRules",
      "networkRuleSets",
      "queues/authorizationRules",
      "topics/authorizationRules",
      "topics/subscriptions/rules"
    ],
    parts: ["queues", "topics", "topics/subscriptions"]
  },
  { parent: "Microsoft.Sql/managedInstances", configuration: ["administrators"], parts: ["databases"] },
  {
    parent: "Microsoft.Sql/servers",
    configuration: [
      "administrators",
      "auditingSettings",
      "azureADOnlyAuthentications",
      "connectionPolicies",
      "databases/auditingSettings",
      "databases/backupLongTermRetentionPolicies",
      "databases/backupShortTermRetentionPolicies",
      "databases/securityAlertPolicies",
      "databases/transparentDataEncryption",
      "encryptionProtector",
      "extendedAuditingSettings",
      "failoverGroups",
      "firewallRules",
      "keys",
      "outboundFirewallRules",
      "securityAlertPolicies",
      "virtualNetworkRules",
      "vulnerabilityAssessments"
    ]
  },
  {
    parent: "Microsoft.Storage/storageAccounts",
    configuration: [
      "blobServices",
      "blobServices/containers/immutabilityPolicies",
      "encryptionScopes",
      "fileServices",
      "inventoryPolicies",
      "localUsers",
      "managementPolicies",
      "objectReplicationPolicies",
      "queueServices",
      "tableServices"
    ],
    parts: ["blobServices/containers", "fileServices/shares", "queueServices/queues", "tableServices/tables"]
  },
  { parent: "Microsoft.Synapse/workspaces", configuration: ["bigDataPools"], parts: ["sqlPools"] },
  { parent: "Microsoft.Web/hostingEnvironments", configuration: ["configurations"] },
  {
    parent: "Microsoft.Web/sites",
    configuration: [
      "basicPublishingCredentialsPolicies",
      "config",
      "extensions",
      "hostNameBindings",
      "hybridConnectionNamespaces/relays",
      "networkConfig",
      "slots/basicPublishingCredentialsPolicies",
      "slots/config",
      "slots/extensions",
      "slots/hostNameBindings",
      "slots/hybridConnectionNamespaces/relays",
      "sourcecontrols",
      "virtualNetworkConnections"
    ],
    parts: ["slots"]
  }
];
var STANDALONE = [
  "Microsoft.Authorization/locks",
  "Microsoft.Authorization/policyAssignments",
  "Microsoft.Authorization/policyExemptions",
  "Microsoft.Authorization/roleAssignments",
  "Microsoft.Authorization/roleDefinitions",
  "Microsoft.Automanage/configurationProfileAssignments",
  "Microsoft.Compute/capacityReservationGroups",
  "Microsoft.Compute/capacityReservationGroups/capacityReservations",
  "Microsoft.Compute/sshPublicKeys",
  "Microsoft.Consumption/budgets",
  "Microsoft.DesktopVirtualization/applicationGroups",
  "Microsoft.DesktopVirtualization/workspaces",
  "Microsoft.DevTestLab/schedules",
  "Microsoft.GuestConfiguration/guestConfigurationAssignments",
  "Microsoft.Insights/autoscaleSettings",
  "Microsoft.Insights/dataCollectionEndpoints",
  "Microsoft.Insights/dataCollectionRuleAssociations",
  "Microsoft.Insights/diagnosticSettings",
  "Microsoft.Maintenance/configurationAssignments",
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies",
  "Microsoft.Network/applicationSecurityGroups",
  "Microsoft.Network/connections",
  "Microsoft.Network/dnsResolvers",
  "Microsoft.Network/expressRouteGateways",
  "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
  "Microsoft.Network/localNetworkGateways",
  "Microsoft.Network/p2sVpnGateways",
  "Microsoft.Network/publicIPPrefixes",
  "Microsoft.Network/vpnGateways",
  "Microsoft.Resources/deploymentScripts",
  "Microsoft.Resources/deployments",
  "Microsoft.Resources/resourceGroups",
  "Microsoft.Resources/subscriptions/resourceGroups",
  "Microsoft.Resources/tags"
];
function companionOf(type) {
  if (STANDALONE.some((listed5) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(listed5, type)))
    return { kind: "configuration" };
  for (const { parent, configuration, parts: parts2 = [] } of CHILDREN) {
    const under = (child2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(child2 === "" ? parent : `${parent}/${child2}`, type);
    if (configuration.some(under))
      return { kind: "configuration" };
    if (parts2.some(under))
      return { kind: "part", of: parent };
  }
  return void 0;
}
var COMPANIONS = [
  ...STANDALONE,
  ...CHILDREN.flatMap(({ parent, configuration, parts: parts2 = [] }) => [...configuration, ...parts2].map((child2) => child2 === "" ? parent : `${parent}/${child2}`))
];
function relocation(service) {
  return `https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-${service}`;
}
function formerRelocation(service) {
  return `https://learn.microsoft.com/azure/operational-excellence/relocation-${service}`;
}
function learn(path) {
  return `https://learn.microsoft.com/azure/${path}`;
}
function playbook(category) {
  return `https://github.com/Azure/Azure-China-Migration-Playbook/blob/HEAD/migrate.en-us/china-migration-guidance-${category}.md`;
}
var analytics = [
  {
    types: ["Microsoft.HDInsight/clusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Deploy a new cluster from code and copy its storage.",
    needs: "The data lives in the storage account; a template carries metadata only. Kafka and HBase can replicate.",
    source: relocation("hdinsight"),
    verified: true
  },
  {
    types: ["Microsoft.EventHub/namespaces"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy a new namespace from code, publish to both for a while, drain the old one.",
    needs: "Storage for capture and a dedicated cluster come first; private endpoint connections must leave the exported template; the name changes.",
    source: relocation("event-hub"),
    verified: true
  },
  {
    types: ["Microsoft.EventHub/clusters"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy a new cluster from code.",
    needs: "Comes before the namespaces on it.",
    source: relocation("event-hub-cluster"),
    verified: true
  },
  {
    types: ["Microsoft.StreamAnalytics/streamingjobs"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Copy the job definition.",
    needs: "The job must be stopped.",
    source: learn("stream-analytics/copy-job"),
    verified: true
  },
  {
    types: ["Microsoft.StreamAnalytics/clusters"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create a cluster in the new region and move the jobs.",
    needs: "",
    source: learn("stream-analytics/move-cluster"),
    verified: true
  },
  {
    types: ["Microsoft.AnalysisServices/servers"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Back up the models and restore them to a new server.",
    needs: "Needs a storage account for the backups.",
    source: learn("analysis-services/analysis-services-backup"),
    verified: true
  },
  {
    types: ["Microsoft.PowerBIDedicated/capacities"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "The provider or an administrator moves the region.",
    needs: "",
    source: "https://learn.microsoft.com/power-bi/support/service-admin-region-move",
    verified: true
  },
  {
    types: ["Microsoft.Synapse/workspaces"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Create a new workspace, restore pools from geo backup, copy the rest.",
    needs: "Resource Mover does not take it.",
    verified: false
  },
  {
    types: ["Microsoft.DataFactory/factories"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Publish the factory anew from its repository.",
    needs: "Integration runtimes, linked services and triggers are redone.",
    verified: false
  },
  {
    types: ["Microsoft.Databricks/workspaces"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create a new workspace, export notebooks and jobs, copy the data.",
    needs: "A workspace cannot be moved.",
    verified: false
  },
  {
    types: ["Microsoft.Kusto/clusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Create a new cluster; follow the old one or export and import.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.DataShare/accounts", "Microsoft.Purview/accounts"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create anew.",
    needs: "",
    verified: false
  }
];
var compute = [
  {
    types: ["Microsoft.Compute/virtualMachines"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Resource Mover or Site Recovery.",
    needs: "Supported system and disks, at least two cores, no spot machine, no trusted launch with Linux; extensions and role assignments stay behind.",
    source: learn("resource-mover/tutorial-move-region-virtual-machines"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/virtualMachines"],
    about: "with encrypted disks or customer-managed keys",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Resource Mover after the keys were copied.",
    needs: "Vault and disk encryption set must be in the target region.",
    source: learn("resource-mover/tutorial-move-region-encrypted-virtual-machines"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/disks"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Goes with its virtual machine, or incremental snapshots are copied.",
    needs: "The machine is stopped for an export.",
    source: learn("virtual-machines/disks-copy-incremental-snapshot-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/snapshots"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "Incremental snapshots can be copied to another region.",
    needs: "Full snapshots cannot.",
    source: learn("azure-resource-manager/management/move-support-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/availabilitySets"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Resource Mover.",
    needs: "Not together with availability zones.",
    source: learn("resource-mover/overview"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/virtualMachineScaleSets"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template and scale the source down.",
    needs: "The image gallery is replicated first; check the zones.",
    source: relocation("virtual-machine-scale-sets"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/galleries"],
    state: "stateful",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add the target as a replica region.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.Compute/proximityPlacementGroups", "Microsoft.Compute/diskEncryptionSets"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create anew.",
    needs: "Before the machines that use them; an encryption set needs its keys.",
    source: relocation("virtual-machine-scale-sets"),
    verified: true
  },
  {
    types: ["Microsoft.Batch/batchAccounts"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template; jobs, schedules, certificates and packages by hand.",
    needs: "A new account starts with default quotas.",
    source: learn("batch/account-move"),
    verified: true
  },
  {
    types: ["Microsoft.ServiceFabric/clusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "New cluster, back up and restore stateful services, switch with Traffic Manager.",
    needs: "Writers stop before the backup.",
    verified: false
  },
  {
    types: ["Microsoft.ClassicCompute/domainNames"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy the package anew.",
    needs: "The classic model is retired.",
    verified: false
  },
  {
    types: ["Microsoft.DesktopVirtualization/hostPools"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create the metadata anew, relocate the hosts as virtual machines.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.AVS/privateClouds"],
    state: "stateful",
    methods: ["warm"],
    downtime: [],
    how: "New private cloud, machines moved with HCX.",
    needs: "Capacity is ordered.",
    verified: false
  }
];
var containers = [
  {
    types: ["Microsoft.ContainerRegistry/registries"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none"],
    how: "Add a geo-replica (Premium), or import the images into a new registry.",
    needs: "Same tenant; zones if the source has them; customer-managed keys only at creation; data endpoints get new names; with geo-replication the home region stays.",
    source: relocation("container-registry"),
    verified: true
  },
  {
    types: ["Microsoft.ContainerService/managedClusters"],
    state: "either",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "Deploy a new cluster from code; back up and restore its volumes.",
    needs: "Room in quota and subnet, ingress names, image pull rights of the new identity, allowed addresses of the API.",
    source: relocation("kubernetes-service"),
    verified: true
  },
  {
    types: ["Microsoft.ContainerInstance/containerGroups"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from code.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.App/managedEnvironments"],
    state: "stateless",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy from code.",
    needs: "Capacity and zone redundancy differ by region.",
    verified: false
  },
  {
    types: ["Microsoft.App/containerApps", "Microsoft.App/jobs"],
    state: "stateless",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "Deploy from code.",
    needs: "The suffix of the host name changes.",
    verified: false
  },
  {
    types: ["Microsoft.RedHatOpenShift/openshiftClusters"],
    state: "either",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create a new cluster.",
    needs: "",
    verified: false
  }
];
var databases = [
  {
    types: ["Microsoft.Sql/servers"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create the server; Resource Mover takes its databases when it is named as their target.",
    needs: "Logins, firewall, auditing and administrator are redone.",
    source: learn("resource-mover/tutorial-move-region-sql"),
    verified: true
  },
  {
    types: ["Microsoft.Sql/servers/databases"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none", "minutes"],
    how: "Failover group, or Resource Mover.",
    needs: "Resource Mover takes no Hyperscale and no sync hub; encryption keys must be there; long-term backups stay with the source server.",
    source: learn("azure-sql/database/move-resources-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Sql/servers/elasticPools"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none", "minutes"],
    how: "One failover group a pool, or Resource Mover.",
    needs: "Same tier, name and size at the target.",
    source: learn("azure-sql/database/move-resources-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Sql/managedInstances"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none", "minutes"],
    how: "Failover group.",
    needs: "Same size, network ready, identical encryption keys, private connection between the two.",
    source: learn("azure-sql/database/move-resources-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Replica in the other region, geo-restore, or dump and restore.",
    needs: "Geo-restore has limits of tier and storage.",
    source: learn("mysql/howto-move-regions-portal"),
    verified: false
  },
  {
    types: ["Microsoft.DBforPostgreSQL/flexibleServers"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Dump and restore, or a read replica.",
    needs: "A helper machine, another server name, roles by hand.",
    source: relocation("postgresql-flexible-server"),
    verified: true
  },
  {
    types: ["Microsoft.DBforMariaDB/servers"],
    state: "stateful",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Read replica in the other region.",
    needs: "The service is retired.",
    source: learn("mariadb/howto-move-regions-portal"),
    verified: false
  },
  {
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    state: "stateful",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add the region, fail over, remove the old region.",
    needs: "No other change of the account at the same time; the region of its metadata stays.",
    source: relocation("cosmos-db"),
    verified: true
  },
  {
    types: ["Microsoft.DocumentDB/mongoClusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Replica, or dump and restore.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.Cache/redis"],
    about: "Basic and Standard",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "New cache, written to together with the old one, or a copy tool.",
    needs: "Size at least that of the source.",
    source: learn("azure-cache-for-redis/cache-moving-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Cache/redis"],
    about: "Premium",
    state: "stateful",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Passive geo-replication, or export and import of RDB files.",
    needs: "Same subscription and shard count; geo-replication excludes zone redundancy and persistence.",
    source: learn("azure-cache-for-redis/cache-moving-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Cache/redisEnterprise"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Export and import of RDB files.",
    needs: "Version at least that of the source.",
    source: learn("azure-cache-for-redis/cache-moving-resources"),
    verified: true
  },
  {
    types: [],
    about: "SQL Server Stretch Database",
    state: "stateful",
    methods: [],
    downtime: [],
    how: "Cannot be relocated.",
    needs: "",
    source: learn("resource-mover/support-matrix-move-region-sql"),
    verified: true
  }
];
var identity = [
  {
    types: [],
    about: "Microsoft Entra ID, B2C, multi-factor authentication, Information Protection",
    state: "none",
    methods: [],
    downtime: [],
    how: "Not regional: nothing to do.",
    needs: "",
    source: playbook("identity"),
    verified: true
  },
  {
    types: ["Microsoft.ManagedIdentity/userAssignedIdentities"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create anew, grant its rights again, attach it.",
    needs: "List all grants first, those inside services and groups too.",
    source: formerRelocation("managed-identity"),
    verified: true
  },
  {
    types: [],
    about: "system-assigned managed identities",
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "The new resource gets a new principal.",
    needs: "Every right is granted again.",
    source: learn("app-service/overview-managed-identity"),
    verified: true
  },
  {
    types: ["Microsoft.AAD/domainServices"],
    state: "stateful",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add a replica set in the new region.",
    needs: "",
    verified: false
  }
];
var integration = [
  {
    types: ["Microsoft.ServiceBus/namespaces"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy from a template, drain the old namespace.",
    needs: "Default rules must leave the exported template; name and connection strings change.",
    source: learn("service-bus-messaging/move-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Logic/workflows"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy anew, authorise the connections again.",
    needs: "The integration account is in the same region; ids change.",
    source: learn("logic-apps/move-logic-app-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Logic/integrationAccounts"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Export the template with parameters for what differs.",
    needs: "One free account a region.",
    source: learn("logic-apps/move-logic-app-resources"),
    verified: true
  },
  {
    types: ["Microsoft.ApiManagement/service"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["none", "hours"],
    how: "Back up and restore to a service of the same tier.",
    needs: "Consumption cannot be moved; keeping the name costs a downtime; not across clouds.",
    source: learn("api-management/api-management-howto-migrate"),
    verified: true
  },
  {
    types: ["Microsoft.EventGrid/topics", "Microsoft.EventGrid/domains"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template.",
    needs: "Endpoints and keys change.",
    source: relocation("event-grid-custom-topics"),
    verified: true
  },
  {
    types: ["Microsoft.EventGrid/systemTopics"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template.",
    needs: "The resource that sends the events comes first.",
    source: relocation("event-grid-system-topics"),
    verified: true
  },
  {
    types: ["Microsoft.Relay/namespaces"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy the hybrid connection anew.",
    needs: "The connection manager is linked again.",
    source: relocation("app-service"),
    verified: true
  }
];
var iot = [
  {
    types: ["Microsoft.Devices/IotHubs"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Clone the hub and its devices.",
    needs: "Telemetry, pending messages and jobs are lost; consumer groups by hand; devices are provisioned again.",
    source: learn("iot-hub/iot-hub-how-to-clone"),
    verified: true
  },
  {
    types: ["Microsoft.Devices/provisioningServices"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.NotificationHubs/namespaces"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Export the registrations and import them.",
    needs: "Tokens and tags.",
    source: learn("notification-hubs/export-modify-registrations-bulk"),
    verified: true
  },
  {
    types: ["Microsoft.DigitalTwins/digitalTwinsInstances"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create anew and import the graph again.",
    needs: "",
    source: learn("digital-twins/how-to-move-regions"),
    verified: true
  }
];
var management = [
  {
    types: ["Microsoft.RecoveryServices/vaults"],
    about: "for backup",
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New vault; at the old one protection stops and data is kept.",
    needs: "Recovery points do not move, stay with the old vault and cost until they are deleted.",
    source: relocation("backup"),
    verified: true
  },
  {
    types: ["Microsoft.RecoveryServices/vaults"],
    about: "for disaster recovery",
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Disable replication and set it up anew.",
    needs: "No disaster recovery in between.",
    source: relocation("site-recovery"),
    verified: true
  },
  {
    types: ["Microsoft.DataProtection/backupVaults"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New vault.",
    needs: "Redundancy is set at creation.",
    source: relocation("backup"),
    verified: true
  },
  {
    types: ["Microsoft.Automation/automationAccounts"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template and export the runbooks.",
    needs: "Identities, hybrid workers and the linked workspace.",
    source: relocation("automation"),
    verified: true
  },
  {
    types: ["Microsoft.OperationalInsights/workspaces"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New workspace that everything is pointed to.",
    needs: "Old data stays; linked services, solutions and Sentinel by hand.",
    source: relocation("log-analytics"),
    verified: true
  },
  {
    types: ["Microsoft.Insights/components"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New component.",
    needs: "The connection string changes.",
    source: learn("azure-resource-manager/management/move-support-resources"),
    verified: true
  },
  {
    types: [
      "Microsoft.Insights/dataCollectionRules",
      "Microsoft.Insights/metricAlerts",
      "Microsoft.Insights/activityLogAlerts",
      "Microsoft.Insights/scheduledQueryRules",
      "Microsoft.Insights/actionGroups"
    ],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Deploy anew.",
    needs: "Their scopes are resource ids.",
    source: relocation("log-analytics"),
    verified: true
  },
  {
    types: [],
    about: "Advisor, Policy, Traffic Manager profiles",
    state: "none",
    methods: [],
    downtime: [],
    how: "Not regional: nothing to do.",
    needs: "",
    source: playbook("management-tools"),
    verified: true
  },
  {
    types: ["Microsoft.Maintenance/maintenanceConfigurations"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create in the new region and assign again.",
    needs: "",
    source: learn("virtual-machines/move-region-maintenance-configuration"),
    verified: true
  }
];
var media = [
  {
    types: ["Microsoft.Media/mediaServices"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "New account, load and encode again.",
    needs: "Storage first; the service is retired.",
    verified: false
  },
  {
    types: [],
    about: "Media Player",
    state: "none",
    methods: [],
    downtime: [],
    how: "Give the player the endpoints of both regions.",
    needs: "",
    source: playbook("media"),
    verified: true
  }
];
var network = [
  {
    types: ["Microsoft.Network/virtualNetworks"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Deploy anew (advised), or Resource Mover.",
    needs: "Peerings by a template of their own; Resource Mover keeps the ranges.",
    source: relocation("virtual-network"),
    verified: true
  },
  {
    types: ["Microsoft.Network/networkSecurityGroups"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Template, or Resource Mover.",
    needs: "Rules may name regions.",
    source: relocation("virtual-network-nsg"),
    verified: true
  },
  {
    types: ["Microsoft.Network/networkInterfaces"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Resource Mover, or with the machine.",
    needs: "A static address must be free.",
    source: learn("resource-mover/overview"),
    verified: true
  },
  {
    types: ["Microsoft.Network/publicIPAddresses"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "New address with the same configuration.",
    needs: "The address is never kept.",
    source: formerRelocation("public-ip"),
    verified: true
  },
  {
    types: ["Microsoft.Network/loadBalancers"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Resource Mover, or template.",
    needs: "Basic becomes Standard.",
    source: learn("load-balancer/move-across-regions-external-load-balancer-portal"),
    verified: true
  },
  {
    types: ["Microsoft.Network/applicationGateways"],
    state: "stateless",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "New gateway and address, switch by DNS.",
    needs: "Size of the subnet, vault in the same subscription, firewall policy.",
    source: relocation("app-gateway"),
    verified: true
  },
  {
    types: [
      "Microsoft.Network/azureFirewalls",
      "Microsoft.Network/firewallPolicies",
      "Microsoft.Network/ipGroups"
    ],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Template with a firewall policy.",
    needs: "TLS inspection needs vault and identity.",
    source: relocation("firewall"),
    verified: true
  },
  {
    types: ["Microsoft.Network/virtualNetworkGateways"],
    state: "stateless",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "Takes 45 minutes or more; the other end changes too.",
    source: playbook("networking"),
    verified: true
  },
  {
    types: ["Microsoft.Network/expressRouteCircuits"],
    state: "stateless",
    methods: ["warm"],
    downtime: [],
    how: "New circuit and gateway.",
    needs: "A provider at the location, and time to order.",
    source: playbook("networking"),
    verified: true
  },
  {
    types: ["Microsoft.Network/natGateways"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "New outbound addresses.",
    source: learn("nat-gateway/region-move-nat-gateway"),
    verified: true
  },
  {
    types: ["Microsoft.Network/privateEndpoints"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "Network first; DNS.",
    source: relocation("private-link"),
    verified: true
  },
  {
    types: ["Microsoft.Network/privateLinkServices"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew on the relocated load balancer.",
    needs: "Consumers are approved again.",
    source: relocation("private-link"),
    verified: true
  },
  {
    types: ["Microsoft.Network/dnsZones", "Microsoft.Network/privateDnsZones"],
    state: "none",
    methods: [],
    downtime: [],
    how: "Not regional: stays within one cloud.",
    needs: "Records and links change.",
    verified: false
  },
  {
    types: ["Microsoft.Network/trafficManagerProfiles"],
    state: "none",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add the new endpoint and switch.",
    needs: "Clients keep the old answer for the time to live.",
    source: playbook("networking"),
    verified: true
  },
  {
    types: ["Microsoft.Network/frontDoors", "Microsoft.Cdn/profiles"],
    state: "none",
    methods: ["hot"],
    downtime: ["none"],
    how: "Change the origin.",
    needs: "",
    source: playbook("web"),
    verified: true
  },
  {
    types: ["Microsoft.Network/networkWatchers"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Made by Azure; flow logs are set up anew.",
    needs: "Storage of the logs first.",
    source: relocation("virtual-network"),
    verified: true
  },
  {
    types: [
      "Microsoft.Network/ddosProtectionPlans",
      "Microsoft.Network/bastionHosts",
      "Microsoft.Network/virtualWans",
      "Microsoft.Network/virtualHubs"
    ],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy anew.",
    needs: "A hub belongs to one region.",
    source: relocation("virtual-network"),
    verified: true
  }
];
var security = [
  {
    types: ["Microsoft.KeyVault/vaults"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["none", "minutes"],
    how: "New vault; backup and restore within one geography and subscription, else copy secrets and exportable certificates and make new keys.",
    needs: "Globally unique name, also among deleted ones; policies, network rules and rotation are redone; private endpoints leave the template.",
    source: relocation("key-vault"),
    verified: true
  },
  {
    types: ["Microsoft.KeyVault/managedHSMs"],
    state: "stateful",
    methods: ["hot", "cold"],
    downtime: [],
    how: "New module with full backup and restore, or a replica in the region.",
    needs: "The security domain.",
    verified: false
  },
  {
    types: [],
    about: "Defender for Cloud and Sentinel",
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Enable the plans again and onboard Sentinel again.",
    needs: "Neither is in a template.",
    source: formerRelocation("defender"),
    verified: true
  }
];
var storage = [
  {
    types: ["Microsoft.Storage/storageAccounts"],
    about: "blobs and data lake",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Template for the account; AzCopy from server to server or Data Factory for the data.",
    needs: "New name; lifecycle rules, static site, event subscriptions, alerts and CDN are redone.",
    source: relocation("storage-account"),
    verified: true
  },
  {
    types: ["Microsoft.Storage/storageAccounts"],
    about: "files",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "AzCopy; snapshots separately.",
    needs: "Backup is registered again.",
    source: relocation("backup"),
    verified: true
  },
  {
    types: ["Microsoft.NetApp/netAppAccounts/capacityPools/volumes"],
    state: "stateful",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Cross-region replication.",
    needs: "Listed pairs of regions, one subscription; read-only at the target until it is broken off; DNS and directory.",
    source: relocation("netapp"),
    verified: true
  },
  {
    types: ["Microsoft.StorageSync/storageSyncServices"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create anew.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.ImportExport/jobs"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "New job.",
    needs: "A job stays in its region.",
    source: playbook("storage"),
    verified: true
  },
  {
    types: ["Microsoft.StorSimple/managers"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "By hand with support.",
    needs: "The service is retired.",
    source: playbook("storage"),
    verified: false
  }
];
var web = [
  {
    types: ["Microsoft.Web/serverfarms", "Microsoft.Web/hostingEnvironments"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "New plan or environment.",
    needs: "The environment first; its capacity differs by region.",
    source: relocation("app-service"),
    verified: true
  },
  {
    types: ["Microsoft.Web/sites"],
    about: "apps",
    state: "either",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "Deploy from code or back up and restore; bind the domain early with its verification record.",
    needs: "Managed certificates, identities, network integration, outbound addresses, hybrid connections.",
    source: relocation("app-service"),
    verified: true
  },
  {
    types: ["Microsoft.Web/sites"],
    about: "functions",
    state: "either",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy from code and publish again.",
    needs: "New storage means new keys and timers from the start; drain durable functions.",
    source: relocation("functions"),
    verified: true
  },
  {
    types: ["Microsoft.Web/staticSites"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Template, then link the repository again.",
    needs: "Standard plan, DNS, function keys.",
    source: relocation("static-web-apps"),
    verified: true
  },
  {
    types: ["Microsoft.Web/certificates"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "Import into the new region.",
    needs: "A managed certificate cannot be exported.",
    source: relocation("app-service"),
    verified: true
  },
  {
    types: ["Microsoft.Search/searchServices"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Template, then build the indexes again.",
    needs: "The data source first.",
    source: learn("search/search-howto-move-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.CognitiveServices/accounts"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "New account, deploy or train the models again.",
    needs: "Models, versions and quota differ by region.",
    verified: false
  },
  {
    types: ["Microsoft.AppConfiguration/configurationStores"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none"],
    how: "Replica in the region, or export and import.",
    needs: "Keys may name regions.",
    source: learn("azure-app-configuration/concept-geo-replication"),
    verified: false
  }
];
var METHODS = {
  analytics,
  containers,
  compute,
  databases,
  identity,
  integration,
  iot,
  management,
  media,
  network,
  security,
  storage,
  web
};
var ROWS = Object.values(METHODS).flat();
function methodsOf(type) {
  return ROWS.filter((row) => row.types.some((listed5) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(listed5, type)));
}
var mth01 = {
  meta: {
    id: "MTH-01",
    title: "Type has a known relocation method",
    area: "method",
    severity: "blocker",
    phase: "select",
    looksAt: "Every resource type of the plan, in the catalogue of relocation methods. Child types that are configuration alone (subnets, firewall rules, application settings) are relocated by deploying them; child types that hold data (containers, secrets) go with their parent's method.",
    ready: "A documented method relocates the type, or somebody has vouched for the method that is not documented.",
    howToFix: "Where the catalogue knows the method only from general knowledge, try it and attest it: an entry under attestations with check MTH-01, match type, a person, a date and evidence. Where it knows none, replace the type, or waive with the reason why the way was proved.",
    failsWhen: ["The catalogue holds no method for the type."],
    waive: "When the team has proved its own way with a rehearsal; name it as the reason.",
    facets: { type: "resource type, for example Microsoft.Kusto/clusters" },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
      "https://learn.microsoft.com/azure/resource-mover/overview",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select"
    ]
  },
  cases(context) {
    const types = [...groupBy(context.planned, ({ type }) => type)];
    return types.length > 0 ? types.map(([type, resources]) => one(context, type, resources)) : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan names no resource type.`)
    ];
  }
};
function one(context, type, resources) {
  const about2 = {
    subject: type,
    place: placeOf(resources, context.manifest),
    facets: { type },
    resources
  };
  const rows = methodsOf(type);
  const companion = rows.length === 0 ? companionOf(type) : void 0;
  if (companion?.kind === "configuration") {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is configuration alone: deploying it at the target relocates it.`
    });
  }
  const parent = companion?.of;
  const known2 = parent === void 0 ? rows : methodsOf(parent);
  if (known2.length === 0) {
    return settled(about2, {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No method is known that relocates resources of this type.`,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Replace the type, or waive with the way that was proved. A misspelt type looks the same: check the name.`
      }
    });
  }
  const evidence = known2.flatMap(evidenceOf3);
  const carried = parent === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is carried by the method of ${parent}, which`;
  if (known2.every((row) => row.verified)) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(carried)} has a documented relocation method.`,
      evidence
    });
  }
  const voucher = voucherOf(context, parent === void 0 ? [type] : [type, parent]);
  if (voucher !== void 0) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(carried)} has a method that no page documents; ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(personOf(voucher))} vouched for it on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(voucher.at)}.`,
      evidence: [...evidence, { label: "attested with", value: published(voucher.evidence) }]
    });
  }
  return settled(about2, {
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(carried)} has a method from general knowledge only; no page confirms it.`,
    evidence,
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Try the method and add an attestation: ${`check: MTH-01, match: { type: ${parent ?? type} }`}, with a person, a date and evidence.`
    }
  });
}
function evidenceOf3(row) {
  const methods = row.methods.length === 0 ? "no relocation needed" : row.methods.join(" or ");
  const about2 = row.about === void 0 ? "" : ` (${row.about})`;
  return [
    { label: `method${about2}`, value: `${methods}: ${row.how}` },
    ...row.needs === "" ? [] : [{ label: "mind", value: row.needs }],
    ...row.source === void 0 ? [] : [{ label: "page", value: row.source }]
  ];
}
function voucherOf({ manifest, now }, types) {
  return manifest.attestations.find(({ check, match: match3, at: at4 }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(check, "MTH-01") && at4 <= now && Object.keys(match3).length > 0 && Object.entries(match3).every(([facet, value2]) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(facet, "type") && types.some((type) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, value2))));
}
function personOf({ by }) {
  return isAddress(by) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the person whom the manifest names` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${by}`;
}
var mth03 = {
  meta: {
    id: "MTH-03",
    title: "The plan does not destroy stateful source resources",
    area: "method",
    severity: "blocker",
    phase: "migrate",
    looksAt: "Every Terraform plan of the inventory: what it deletes, and what it replaces, of the types that hold data. Terraform cannot move a resource to another region; where the configuration changes the location it destroys the resource and makes an empty one. Whether the inventory entry sets forbidDestroyOfStateful changes nothing here: it says aloud what holds for every relocation.",
    ready: "No plan deletes or replaces a resource with data in it at the source, and none replaces one to change its location.",
    howToFix: "Leave the source resource alone until its data is at the target and verified: give the target resource an address of its own, so that Terraform creates it beside the source, and take the source out of the state with a removed block (destroy = false) or terraform state rm. A prevent_destroy in its lifecycle makes Terraform refuse the next such plan.",
    failsWhen: [
      "A plan deletes or replaces a resource of a type that holds data, and the resource is in the source region.",
      "A plan replaces a resource of a type that holds data, and its location changes."
    ],
    waive: "For the plan that clears the source away after the relocation has been verified, or for a resource whose data is proved to be elsewhere or worthless.",
    facets: {
      address: "address of the resource in the configuration, for example azurerm_mssql_database.shop",
      type: "resource type, for example Microsoft.Sql/servers/databases; that of Terraform where this version does not understand it",
      action: "delete or replace",
      plan: "file of the plan"
    },
    permissions: [],
    sources: [
      "https://developer.hashicorp.com/terraform/internals/json-format",
      "https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources",
      "https://github.com/hashicorp/terraform/issues/7532",
      "https://github.com/hashicorp/terraform-provider-azurerm/issues/22333"
    ]
  },
  cases(context) {
    const { manifest, plan } = context;
    const plans = plan?.terraform ?? [];
    const named4 = (manifest.inventory ?? []).filter(({ kind }) => kind === "terraformPlan");
    const about2 = { subject: "Terraform plans", place: placeOf([], manifest) };
    if (plans.length > 0)
      return plans.flatMap((reading) => casesOf(context, reading));
    if (named4.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The inventory names no Terraform plan.`)];
    return [
      settled(about2, { outcome: "unknown", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The Terraform plans of the inventory were not read.` })
    ];
  }
};
function casesOf(context, { plan }) {
  const { file, place } = plan;
  const judged3 = plan.destroys.flatMap((destroy) => {
    const verdict2 = verdictOf2(context, destroy);
    return verdict2 === void 0 ? [] : [settled(aboutOf(context, file, destroy), { ...verdict2, evidence: evidenceOf4(destroy) })];
  });
  const about2 = { subject: file, place, facets: { plan: file } };
  if (!plan.complete) {
    const why2 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan broke off, puts changes off, or holds entries that could not be read: what else it destroys is not known.`;
    return [...judged3, settled(about2, { outcome: "unknown", why: why2 })];
  }
  if (judged3.length > 0)
    return judged3;
  const spared = plan.destroys.length;
  const why = spared === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan destroys no resource of a type that holds data.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`What the plan destroys is not at the source and stays in its region (${spared}).`;
  return [settled(about2, { outcome: "pass", why })];
}
function verdictOf2({ manifest }, destroy) {
  const { action, from, to, type, holds: holds5 } = destroy;
  const source2 = manifest.source.region;
  const moves = action === "replace" && from !== void 0 && to !== void 0 && from !== to;
  const certain = from === source2 || moves;
  const open5 = from === void 0 || action === "replace" && to === void 0;
  if (!certain && !open5)
    return void 0;
  if (type === void 0 || holds5 === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan destroys the resource, and this version does not understand the type ${destroy.terraformType}: whether it holds data is not known.`
    };
  }
  const loss = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(holds5);
  if (certain)
    return { outcome: "fail", why: whyOf(destroy, moves, loss), fix: { text: fixOf3(destroy) } };
  return {
    outcome: "unknown",
    why: from === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan destroys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(loss)}, and does not tell in which region that is.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan destroys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(loss)}; only the apply knows the region of what takes its place.`
  };
}
function whyOf({ action, from: region2, to }, moves, loss) {
  const from = String(region2);
  if (moves && to !== void 0) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The location changes from ${from} to ${to}, so Terraform destroys the resource and makes an empty one. With it goes what it holds: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(loss)}.`;
  }
  return action === "delete" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan deletes the resource at the source (${from}). With it goes what it holds: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(loss)}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan replaces the resource at the source (${from}). With it goes what it holds: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(loss)}.`;
}
function fixOf3({ address, action }) {
  return action === "delete" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Take it out of the state without destroying it: a ${"removed"} block with ${"destroy = false"}, or ${`terraform state rm '${address}'`}; clear it away after the relocation was verified.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Give the target resource an address of its own and keep ${address} as it is until its data is at the target; ${"prevent_destroy"} makes Terraform refuse to replace it.`;
}
function evidenceOf4(destroy) {
  const { action, terraformType, type, name, from, to, source: source2 } = destroy;
  return [
    { label: "action", value: action },
    { label: "Terraform type", value: terraformType },
    ...type === void 0 ? [] : [{ label: "type", value: type }],
    ...name === void 0 ? [] : [{ label: "name", value: name }],
    { label: "from", value: from ?? "not told" },
    ...action === "replace" ? [{ label: "to", value: to ?? "known after apply" }] : [],
    ...source2 === void 0 ? [] : [{ label: "page", value: source2 }]
  ];
}
function aboutOf({ planned: planned2 }, plan, destroy) {
  const { address, type, terraformType, action, place } = destroy;
  return {
    subject: address,
    place,
    facets: { address, type: type ?? terraformType, action, plan },
    resources: touched(planned2, destroy)
  };
}
function touched(planned2, { place }) {
  const same3 = (at4) => at4.file === place.file && at4.path === place.path;
  return planned2.filter(({ origin, alsoIn = [] }) => same3(origin) || alsoIn.some(same3));
}
var NO_ALIASES = { find: () => [] };
function pathOf(alias, apiVersion) {
  const wanted = apiVersion?.toLowerCase();
  const own = alias.paths.find((entry3) => entry3.apiVersions.some((version) => version.toLowerCase() === wanted));
  return own?.path ?? alias.defaultPath ?? alias.paths[0]?.path;
}
var CHOSEN = {
  missingArray: "virtual-member",
  missingFieldFunction: "empty-text",
  orderingAcrossTypes: "error",
  likeOnMissing: "false",
  missingContainerTag: "null",
  locationNormalised: "both-sides",
  inSingleValue: "array-of-one"
};
function pathFrom(text5, loose = false) {
  const steps = [];
  let key = "";
  const flush = () => {
    if (key !== "")
      steps.push({ key });
    key = "";
  };
  for (let at4 = 0; at4 < text5.length; at4 += 1) {
    const char = text5.charAt(at4);
    if (char === ".")
      flush();
    else if (text5.startsWith("[*]", at4)) {
      flush();
      steps.push("all");
      at4 += 2;
    } else if (char === "[" && text5.charAt(at4 + 1) === "'" && text5.indexOf("']", at4) > 0) {
      flush();
      const end = text5.indexOf("']", at4);
      steps.push({ key: text5.slice(at4 + 2, end) });
      at4 = end + 1;
    } else
      key += char;
  }
  flush();
  return { steps, loose };
}
function startsWith(path, prefix) {
  return path.steps.length >= prefix.length && prefix.every((step, index) => {
    const other = path.steps[index];
    if (other === void 0 || other === "all" || step === "all")
      return other === step;
    return other.key.toLowerCase() === step.key.toLowerCase();
  });
}
function follow(start2, path, from) {
  const found2 = [];
  const go = (value2, at4, members2) => {
    const step = path.steps[at4];
    if (step === void 0)
      found2.push({ value: value2, virtual: false, open: false, members: members2 });
    else if (value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2)) {
      found2.push({ value: value2, virtual: false, open: path.steps.includes("all", at4), members: members2 });
    } else if (step !== "all")
      go(property(value2, step.key, path.loose, at4 === 0), at4 + 1, members2);
    else if (value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2)) {
      for (const member of value2)
        go(member, at4 + 1, [...members2, { steps: at4 + 1, value: member }]);
    } else
      found2.push({ value: void 0, virtual: true, open: false, members: members2 });
  };
  go(start2, from, []);
  return found2;
}
var AT_ROOT = new Set([
  "sku",
  "kind",
  "identity",
  "location",
  "tags",
  "plan",
  "zones",
  "extendedlocation",
  "managedby",
  "etag",
  "systemdata"
]);
function property(value2, key, loose, atRoot) {
  if (value2 === void 0 || !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2))
    return void 0;
  if (!loose)
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(value2, key);
  const inner = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(value2, "properties");
  const below2 = inner === void 0 ? void 0 : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(inner) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(inner, key) : inner;
  if (atRoot && !AT_ROOT.has(key.toLowerCase()))
    return below2;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(value2, key) ?? below2 ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Y6)(value2);
}
function pathText2({ steps }) {
  return steps.reduce((text5, step) => {
    if (step === "all")
      return `${text5}[*]`;
    const plain4 = /^[\w-]+$/.test(step.key);
    return plain4 ? text5 === "" ? step.key : `${text5}.${step.key}` : `${text5}['${step.key}']`;
  }, "");
}
function isAlias(name) {
  return name.includes("/") && !/^tags([.[]|$)/i.test(name);
}
var BUILT_IN = new Map([
  ["tags", { kind: "tags" }],
  ["name", { kind: "name" }],
  ["fullname", { kind: "fullName" }],
  ["location", { kind: "location" }],
  ["identity.type", { kind: "identityType" }],
  ["apiversion", { kind: "apiVersion" }]
]);
function fieldOf(name, type, apiVersion, aliases) {
  const tag2 = tagKey(name);
  if (tag2 !== void 0)
    return { kind: "tag", key: tag2 };
  const builtIn = BUILT_IN.get(name.toLowerCase());
  if (builtIn !== void 0)
    return builtIn;
  if (!isAlias(name))
    return { kind: "path", path: pathFrom(name) };
  const known2 = aliases.find(name);
  if (known2.length === 0)
    return walked(name, type);
  const alias = type === void 0 ? known2[0] : known2.find((one11) => belongsTo(one11, type));
  if (alias === void 0)
    return { kind: "elsewhere" };
  const path = pathOf(alias, apiVersion);
  return path === void 0 ? walked(name, type) : { kind: "path", path: pathFrom(path) };
}
function belongsTo({ name, type: filed }, type) {
  const wanted = type.toLowerCase();
  return filed.toLowerCase() === wanted || name.toLowerCase().startsWith(`${wanted}/`);
}
function tagKey(name) {
  if (/^tags\./i.test(name))
    return name.slice("tags.".length);
  if (!/^tags\[.*\]$/is.test(name) || name === "tags[*]")
    return void 0;
  const inner = name.slice("tags[".length, -1);
  const quoted2 = /^'(.*)'$/s.exec(inner);
  return quoted2 === null ? inner : (quoted2[1] ?? "").replaceAll("''", "'");
}
var LEGACY = new Map([
  ["microsoft.compute/imagepublisher", "storageProfile.imageReference.publisher"],
  ["microsoft.compute/imageoffer", "storageProfile.imageReference.offer"],
  ["microsoft.compute/imagesku", "storageProfile.imageReference.sku"],
  ["microsoft.compute/imageversion", "storageProfile.imageReference.version"],
  ["microsoft.compute/imageid", "storageProfile.imageReference.id"],
  ["microsoft.compute/licensetype", "licenseType"]
]);
var LEGACY_AT = new Map([
  ["microsoft.compute/virtualmachines", "properties."],
  ["microsoft.compute/virtualmachinescalesets", "properties.virtualMachineProfile."]
]);
function walked(name, type) {
  const legacy = LEGACY.get(name.toLowerCase());
  if (legacy !== void 0) {
    const at4 = LEGACY_AT.get((type ?? "").toLowerCase());
    return at4 === void 0 ? { kind: "elsewhere" } : { kind: "path", path: { ...pathFrom(at4 + legacy), loose: false } };
  }
  const prefix = `${type ?? name.slice(0, name.lastIndexOf("/"))}/`;
  if (!name.toLowerCase().startsWith(prefix.toLowerCase()))
    return { kind: "elsewhere" };
  return { kind: "path", path: pathFrom(name.slice(prefix.length), true) };
}
var one2 = (value2) => ({
  many: false,
  found: [{ value: value2, virtual: false, open: false, members: [] }]
});
function select(name, resource3, frames, situation) {
  const { body } = resource3;
  const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "type");
  if (type !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(type) && name.includes("/"))
    return one2(type);
  const typeText = typeof type === "string" ? type : void 0;
  const field = fieldOf(name, typeText, resource3.apiVersion, situation.aliases);
  if (field.kind !== "path")
    return one2(plain2(field, resource3));
  const { path } = field;
  const many = path.steps.includes("all");
  const walked2 = path.loose ? { walked: name } : {};
  const at4 = start(path, frames);
  return {
    many,
    found: at4 === void 0 ? follow(body, path, 0) : follow(at4.value, path, at4.steps),
    ...walked2
  };
}
function start(path, frames) {
  for (const frame of frames.toReversed()) {
    if (frame.kind !== "field" || frame.path.loose !== path.loose)
      continue;
    const member = frame.found.members.findLast(({ steps }) => startsWith(path, frame.path.steps.slice(0, steps)));
    if (member !== void 0)
      return member;
  }
  return void 0;
}
function frameOf(name, frames) {
  const lower = name.toLowerCase();
  return frames.findLast((frame) => {
    const own = frame.name.toLowerCase();
    if (lower === own)
      return true;
    return frame.kind === "field" && lower.startsWith(own) && /^[.[]/.test(lower.slice(own.length));
  });
}
function plain2(field, { body, apiVersion }) {
  switch (field.kind) {
    case "elsewhere":
      return void 0;
    case "tags":
      return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "tags");
    case "tag":
      return tag((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "tags"), field.key);
    case "apiVersion":
      return apiVersion ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "apiVersion");
    case "fullName":
      return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "fullName") ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "name");
    case "name": {
      const name = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "name");
      return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : name;
    }
    case "location": {
      const location = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "location");
      return typeof location === "string" ? normalLocation(location) : location;
    }
    case "identityType": {
      const identity2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "identity");
      const type = identity2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(identity2) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(identity2, "type") : identity2;
      return typeof type === "string" ? type.replace(/\s*,\s*/g, ", ") : type;
    }
  }
}
function tag(tags2, key) {
  if (tags2 === void 0 || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(tags2))
    return tags2;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(tags2) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(tags2, key) : void 0;
}
function normalLocation(text5) {
  return text5.toLowerCase().replaceAll(" ", "");
}
function asValue(selection, missing4) {
  if (!selection.many) {
    const value2 = selection.found[0]?.value;
    return value2 === void 0 ? missing4 : value2;
  }
  const open5 = selection.found.find((found2) => found2.open)?.value;
  if (open5 !== void 0)
    return open5;
  return selection.found.flatMap(({ value: value2, virtual }) => virtual || value2 === void 0 ? [] : [value2]);
}
var CONTEXTUAL = {
  parameters: { min: 1, max: 1 },
  field: { min: 1, max: 1 },
  current: { min: 0, max: 1 },
  subscription: { min: 0, max: 0 },
  resourcegroup: { min: 0, max: 0 },
  requestcontext: { min: 0, max: 0 },
  policy: { min: 0, max: 0 },
  utcnow: { min: 0, max: 1 }
};
var NAMES = new Map(Object.entries(CONTEXTUAL));
function signatureOf(name) {
  const lower = name.toLowerCase();
  return NAMES.get(lower) ?? _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .iW.get(lower) ?? _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Kt.get(lower);
}
function functionsOf(situation, frames, notes2) {
  const bound = bindings(situation, frames, notes2);
  return {
    get(name) {
      if (isContextual(name))
        return { ...CONTEXTUAL[name], eager: bound[name] };
      return _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .iW.get(name) ?? _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Kt.get(name);
    },
    absent(of, name) {
      if ((situation.disputed ?? CHOSEN).missingContainerTag === "error")
        return void 0;
      if (isContainer(of))
        return name.toLowerCase() === "tags" ? {} : null;
      return of.kind === "property" && of.name.toLowerCase() === "tags" && isContainer(of.of) ? null : void 0;
    }
  };
}
function isContainer(node) {
  return node.kind === "call" && /^(subscription|resourcegroup)$/i.test(node.name);
}
function isContextual(name) {
  return Object.hasOwn(CONTEXTUAL, name);
}
function bindings(situation, frames, notes2) {
  const { parameters, now, requestContext, primary = situation.resource } = situation;
  const field = (name, among4) => {
    const selection = select(name, primary, among4, situation);
    if (selection.walked !== void 0)
      notes2.walked.add(selection.walked);
    const missing4 = !selection.many && selection.found[0]?.value === void 0;
    if (missing4)
      notes2.disputed.add("missingFieldFunction");
    return asValue(selection, (situation.disputed ?? CHOSEN).missingFieldFunction === "null" ? null : "");
  };
  return {
    parameters: text((name) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(parameters, name) ?? missingParameter(name)),
    field: text((name) => field(name, frames)),
    current: ([name]) => current(name, frames, field),
    subscription: () => situation.subscription ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["subscription()"]),
    resourcegroup: () => situation.resourceGroup ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["resourceGroup()"]),
    policy: () => situation.policy ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["policy()"]),
    requestcontext: () => requestContext ?? {
      apiVersion: primary.apiVersion ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["requestContext().apiVersion"]),
      identity: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["requestContext().identity"])
    },
    utcnow: ([format]) => {
      if (format !== void 0 && format !== "o")
        return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["the date format of utcNow()"]);
      return now === void 0 ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["utcNow()"]) : (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .MK)(now);
    }
  };
}
function text(read5) {
  return ([name = null]) => {
    if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(name))
      return name;
    if (typeof name !== "string")
      throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`expected a name, not a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .go)(name)}`);
    return read5(name);
  };
}
function missingParameter(name) {
  throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`the parameter ${(0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(name)} has no value`);
}
function current(name, frames, field) {
  if (name === void 0) {
    const [only2, ...more] = frames;
    if (only2 === void 0 || more.length > 0) {
      throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj("current() without a name stands in exactly one count");
    }
    return memberOf2(only2);
  }
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(name))
    return name;
  const frame = typeof name === "string" ? frameOf(name, frames) : void 0;
  if (frame === void 0 || typeof name !== "string") {
    throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj("current() names no count that it stands in");
  }
  if (frame.kind === "value" || name.length === frame.name.length)
    return memberOf2(frame);
  const below2 = field(name, frames);
  return Array.isArray(below2) && !/\[\*\]/.test(name.slice(frame.name.length)) ? first2(below2) : below2;
}
function first2(values) {
  return values[0] ?? null;
}
function memberOf2(frame) {
  return frame.kind === "value" ? frame.value : frame.found.value ?? null;
}
function valueOf(operand2, functions) {
  switch (operand2.kind) {
    case "literal":
      return operand2.value;
    case "expression":
      return (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Uq)(operand2.node, functions);
    case "array":
      return operand2.items.map((item) => valueOf(item, functions));
    case "object":
      return Object.fromEntries(operand2.entries.map(([key, item]) => [key, valueOf(item, functions)]));
  }
}
var NEGATIONS = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notMatch", "match"],
  ["notMatchInsensitively", "matchInsensitively"],
  ["notContains", "contains"],
  ["notIn", "in"],
  ["notContainsKey", "containsKey"]
]);
function compare(operator, left2, right, disputed) {
  const positive = NEGATIONS.get(operator);
  if (positive !== void 0)
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .AU)(compare(positive, left2, right, disputed));
  if (operator === "exists")
    return exists(left2, right);
  const a = left2 ?? null;
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(a) || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(right))
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .XB)([a, right]) ?? false;
  if (operator === "in")
    return among(a, right, disputed);
  if (operator === "containsKey") {
    const key = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(scalar(right, operator));
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(a) && ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(a, key) !== void 0 || ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Y6)(a) ?? false));
  }
  if (operator === "contains" && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(a))
    return among(scalar(right, operator), a, disputed);
  const unknown2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .XB)([a, right]);
  if (unknown2 !== void 0)
    return unknown2;
  const wanted = scalar(right, operator);
  switch (operator) {
    case "equals":
      return same(a, wanted);
    case "like":
      if (a === null && disputed.likeOnMissing === "false" && (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(wanted).includes("*"))
        return false;
      return like(folded(a), folded(wanted));
    case "match":
      return match((0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(a), (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(wanted));
    case "matchInsensitively":
      return match(folded(a), folded(wanted));
    case "contains":
      return folded(a).includes(folded(wanted));
    default:
      return ordered2(operator, a, wanted, disputed);
  }
}
function scalar(right, operator) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(right) || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(right)) {
    throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`${operator} takes one value, not a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .go)(right)}`);
  }
  return right;
}
function folded(value2) {
  return (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(value2).toLowerCase();
}
function same(a, b) {
  return folded(a) === folded(b);
}
function exists(left2, right) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(right))
    return right;
  const wanted = folded(right);
  if (wanted !== "true" && wanted !== "false")
    throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj("exists takes true or false");
  if (left2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(left2))
    return left2;
  return (left2 !== void 0 && left2 !== null) === (wanted === "true");
}
function among(item, of, disputed) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(of))
    return of;
  if (!(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(of) && disputed.inSingleValue === "error") {
    throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`in takes an array, not a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .go)(of)}`);
  }
  const items = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(of) ? of : [of];
  const unknown2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .XB)([item]);
  if (unknown2 !== void 0)
    return items.length === 0 ? false : unknown2;
  if (items.some((other) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .XB)([other]) === void 0 && same(item, other)))
    return true;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .XB)(items) ?? false;
}
function like(text5, pattern) {
  const pieces = pattern.split("*");
  const [first3 = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === void 0)
    return text5 === pattern;
  if (!text5.startsWith(first3))
    return false;
  let at4 = first3.length;
  for (const piece of rest) {
    const hit = text5.indexOf(piece, at4);
    if (hit < 0)
      return false;
    at4 = hit + piece.length;
  }
  return text5.length - last.length >= at4 && text5.endsWith(last);
}
function match(text5, pattern) {
  if (text5.length !== pattern.length)
    return false;
  for (let at4 = 0; at4 < text5.length; at4 += 1) {
    const [char, mark] = [text5.charAt(at4), pattern.charAt(at4)];
    if (mark === "#" ? !/\d/.test(char) : mark === "?" ? !new RegExp("\\p{L}", "u").test(char) : mark !== "." && mark !== char)
      return false;
  }
  return true;
}
var DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i;
function difference2(a, b) {
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a !== "string" || typeof b !== "string")
    return void 0;
  if (DATE.test(a) && DATE.test(b)) {
    const gap = Date.parse(a) - Date.parse(b);
    if (!Number.isNaN(gap) && gap !== 0)
      return gap;
  }
  const [x, y] = [folded(a), folded(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
function ordered2(operator, a, b, disputed) {
  const gap = difference2(a, b);
  if (gap === void 0) {
    if (disputed.orderingAcrossTypes === "false")
      return false;
    throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`${operator} cannot compare a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .go)(a)} with one of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .go)(b)}`);
  }
  if (operator === "less")
    return gap < 0;
  if (operator === "lessOrEquals")
    return gap <= 0;
  if (operator === "greater")
    return gap > 0;
  return gap >= 0;
}
function evaluate(condition, situation, trace) {
  const evaluator = new Evaluator(situation, trace);
  const result = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => evaluator.holds(condition, []));
  const notes2 = { walked: [...evaluator.notes.walked], disputed: [...evaluator.notes.disputed] };
  if (!result.ok)
    return { ...notes2, result: "error", message: result.error };
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(result.value))
    return { ...notes2, result: "unknown", waits: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(result.value) };
  return { ...notes2, result: result.value ? "match" : "no-match" };
}
function truthOf(condition, situation, frames = []) {
  return new Evaluator(situation).holds(condition, frames);
}
function evaluateOperand(operand2, situation) {
  const notes2 = { walked: new Set(), disputed: new Set() };
  return (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => valueOf(operand2, functionsOf(situation, [], notes2)));
}
function isFrames(members2) {
  return Array.isArray(members2);
}
var Evaluator = class {
  notes = { walked: new Set(), disputed: new Set() };
  #situation;
  #disputed;
  #trace;
  constructor(situation, trace) {
    this.#situation = situation;
    this.#disputed = situation.disputed ?? CHOSEN;
    this.#trace = trace;
  }
  holds(condition, frames) {
    switch (condition.kind) {
      case "not":
        return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .AU)(this.holds(condition.condition, frames));
      case "allOf":
        return junction(condition.conditions, false, (inner) => this.holds(inner, frames));
      case "anyOf":
        return junction(condition.conditions, true, (inner) => this.holds(inner, frames));
      case "test":
        return this.#test(condition, frames);
    }
  }
  #inRange({ least, most, waits }, judge25) {
    const answer3 = judge25(least);
    for (let number2 = least + 1; number2 <= most; number2 += 1)
      if (judge25(number2) !== answer3)
        return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(waits);
    return answer3;
  }
  #functions(frames) {
    return functionsOf(this.#situation, frames, this.notes);
  }
  #test(test, frames) {
    const { left: left2 } = test;
    const functions = this.#functions(frames);
    if (left2.kind === "field")
      return this.#fieldTest(test, valueOf(left2.field, functions), functions, frames);
    if (left2.kind === "value") {
      const value2 = valueOf(left2.value, functions);
      return this.#compared(test, value2, valueOf(test.right, functions), sourceOf(left2.value));
    }
    const counted3 = this.#count(left2.count, frames);
    const wanted = valueOf(test.right, functions);
    if (!("least" in counted3))
      return counted3;
    const answer3 = this.#inRange(counted3, (number2) => compare(test.operator, number2, wanted, this.#disputed));
    const expression = left2.count.kind === "field" ? left2.count.field : sourceOf(left2.count.of);
    this.#trace?.({ test, expression, value: counted3.least, wanted, answer: answer3 });
    return answer3;
  }
  #fieldTest(test, name, functions, frames) {
    if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(name))
      return name;
    if (typeof name !== "string")
      throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`a field is named by text, not by ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .go)(name)}`);
    const wanted = valueOf(test.right, functions);
    const inRegions = this.#isLocation(name) && this.#disputed.locationNormalised === "both-sides";
    const compared3 = inRegions ? regions(wanted) : wanted;
    const selection = this.#select(name, frames);
    return junction(this.#values(selection), false, (value2) => this.#compared(test, value2, compared3, name));
  }
  #compared(test, value2, wanted, expression) {
    const answer3 = compare(test.operator, value2, wanted, this.#disputed);
    this.#trace?.({ test, expression, value: value2, wanted, answer: answer3 });
    return answer3;
  }
  #isLocation(name) {
    return fieldOf(name, void 0, void 0, this.#situation.aliases).kind === "location";
  }
  #select(name, frames) {
    const selection = select(name, this.#situation.resource, frames, this.#situation);
    if (selection.walked !== void 0)
      this.notes.walked.add(selection.walked);
    return selection;
  }
  #values({ found: found2 }) {
    if (!found2.some(({ virtual }) => virtual))
      return found2.map(({ value: value2 }) => value2);
    this.notes.disputed.add("missingArray");
    const counted3 = this.#disputed.missingArray === "empty" ? found2.filter(({ virtual }) => !virtual) : found2;
    return counted3.map(({ value: value2 }) => value2);
  }
  #count(count2, frames) {
    const members2 = count2.kind === "field" ? this.#members(count2.field, frames) : this.#elements(count2, frames);
    if (!isFrames(members2))
      return members2;
    const { where } = count2;
    const answers = where === void 0 ? members2.map(() => true) : members2.map((frame) => this.holds(where, [...frames, frame]));
    const least = answers.filter((answer3) => answer3 === true).length;
    const open5 = answers.filter(_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8);
    return { least, most: least + open5.length, waits: open5.flatMap(_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI) };
  }
  #members(name, frames) {
    const { found: found2 } = this.#select(name, frames);
    const open5 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .XB)(found2.flatMap((one11) => one11.open && one11.value !== void 0 ? [one11.value] : []));
    if (open5 !== void 0)
      return open5;
    const { resource: resource3, aliases } = this.#situation;
    const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(resource3.body, "type");
    const field = fieldOf(name, typeof type === "string" ? type : void 0, resource3.apiVersion, aliases);
    if (field.kind !== "path")
      return [];
    return found2.filter(({ virtual }) => !virtual).map((one11) => ({ kind: "field", name, path: field.path, found: one11 }));
  }
  #elements(count2, frames) {
    const of = valueOf(count2.of, this.#functions(frames));
    if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(of))
      return of;
    const values = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(of) ? of : of === null ? [] : [of];
    if (values.length > MOST_ITERATIONS)
      throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`count goes over more than ${String(MOST_ITERATIONS)} values`);
    return values.map((value2) => ({ kind: "value", name: count2.name ?? "default", value: value2 }));
  }
};
var MOST_ITERATIONS = 100;
function junction(parts2, decides, judge25) {
  const waits = [];
  for (const part2 of parts2) {
    const answer3 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => judge25(part2));
    if (!answer3.ok) {
      if (waits.length === 0)
        throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(answer3.error);
      waits.push(answer3.error);
    } else if (answer3.value === decides)
      return decides;
    else if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(answer3.value))
      waits.push(...(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(answer3.value));
  }
  return waits.length > 0 ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(waits) : !decides;
}
function sourceOf(operand2) {
  if (operand2.kind === "expression")
    return operand2.source;
  return operand2.kind === "literal" ? (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(operand2.value) : operand2.kind;
}
function regions(wanted) {
  if (typeof wanted === "string")
    return normalLocation(wanted);
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(wanted) ? wanted.map(regions) : wanted;
}
function walk(node, visit) {
  visit(node);
  if (node.kind === "call")
    for (const argument of node.args)
      walk(argument, visit);
  else if (node.kind === "property")
    walk(node.of, visit);
  else if (node.kind === "index") {
    walk(node.of, visit);
    walk(node.index, visit);
  }
}
var CACHE = new Map();
var MOST_CACHED = 4096;
var DEEPEST = 64;
function operand(json, depth = 0) {
  if (depth > DEEPEST)
    throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`a value is nested deeper than ${String(DEEPEST)}`);
  if (typeof json === "string")
    return text2(json);
  if (typeof json !== "object" || json === null)
    return { kind: "literal", value: json };
  if (isJsonArray(json)) {
    const items = json.map((item) => operand(item, depth + 1));
    return items.every((item) => item.kind === "literal") ? { kind: "literal", value: items.map((item) => item.value) } : { kind: "array", items };
  }
  const entries = Object.entries(json).map(([key, value2]) => [key, operand(value2, depth + 1)]);
  return { kind: "object", entries };
}
function text2(source2) {
  if (!source2.startsWith("["))
    return { kind: "literal", value: source2 };
  const cached = CACHE.get(source2);
  if (cached !== void 0)
    return cached;
  const read5 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .yR)(source2, _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .b1);
  if (!read5.ok)
    throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(read5.error);
  const result = read5.value.kind === "text" ? { kind: "literal", value: read5.value.text } : read5.value;
  if (result.kind === "expression") {
    walk(result.node, (node) => {
      if (node.kind !== "call")
        return;
      const signature = signatureOf(node.name);
      if (signature === void 0) {
        throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`the function '${node.name}' is not available in policy rules`);
      }
      const problem = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .dm)(node.name, node.args.length, signature);
      if (problem !== void 0)
        throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(problem);
    });
  }
  if (CACHE.size < MOST_CACHED)
    CACHE.set(source2, result);
  return result;
}
function bindParameters(declared, passed2) {
  const bound = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(passed2 ?? {}, name)?.value;
    const value2 = given ?? declaration.defaultValue;
    if (value2 === void 0)
      return { ok: false, problem: `the parameter '${name}' has neither value nor default` };
    if (!allowed(value2, declaration.allowedValues)) {
      return { ok: false, problem: `the value of the parameter '${name}' is not among its allowed values` };
    }
    bound.push([name, value2]);
  }
  return { ok: true, value: Object.fromEntries(bound) };
}
function allowed(value2, values) {
  if (values === void 0 || values.length === 0)
    return true;
  const texts2 = new Set(values.map(plain3));
  if (texts2.has(plain3(value2)))
    return true;
  return isJsonArray(value2) && value2.every((one11) => texts2.has(plain3(one11)));
}
function plain3(value2) {
  return JSON.stringify(value2).toLowerCase();
}
function passParameters(templates, own) {
  const passed2 = [];
  for (const [name, { value: template }] of Object.entries(templates ?? {})) {
    const value2 = templateValue(template, own);
    if (!value2.ok)
      return { ok: false, problem: `the parameter '${name}' of the reference: ${value2.problem}` };
    passed2.push([name, { value: value2.value }]);
  }
  return { ok: true, value: Object.fromEntries(passed2) };
}
function templateValue(template, parameters) {
  const read5 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => operand(template));
  if (!read5.ok)
    return { ok: false, problem: read5.error };
  const result = evaluateOperand(read5.value, { resource: { body: {} }, parameters, aliases: NO_ALIASES });
  if (!result.ok)
    return { ok: false, problem: result.error };
  if (!(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(result.value))
    return { ok: false, problem: `it depends on ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(result.value).join(", ")}` };
  return { ok: true, value: result.value };
}
var EFFECTS = [
  "disabled",
  "append",
  "modify",
  "deny",
  "audit",
  "manual",
  "auditIfNotExists",
  "denyAction",
  "deployIfNotExists",
  "auditAction",
  "mutate",
  "addToNetworkGroup",
  "enforceSetting",
  "enforceOPAConstraint",
  "enforceRegoPolicy"
];
var BY_NAME = new Map(EFFECTS.map((effect) => [effect.toLowerCase(), effect]));
function effectNamed(name) {
  return BY_NAME.get(name.trim().toLowerCase());
}
function effectOf(effect, parameters) {
  const value2 = effect.kind === "literal" ? { ok: true, value: effect.value } : effect.kind === "expression" ? templateValue(effect.source, parameters) : { ok: false, problem: "the effect is not a text" };
  if (!value2.ok)
    return value2;
  const named4 = typeof value2.value === "string" ? effectNamed(value2.value) : void 0;
  return named4 === void 0 ? { ok: false, problem: `the effect ${JSON.stringify(value2.value).slice(0, 80)} is not known` } : { ok: true, value: named4 };
}
function exclusionsBetween(scope2, notScopes, place) {
  const direct = /^\/subscriptions\//i.test(scope2) || scope2.toLowerCase() === place.parent?.toLowerCase();
  return notScopes.filter((excluded) => !direct || !MANAGEMENT_GROUP.test(excluded));
}
var MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;
function covers3(scope2, place) {
  if ((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.subscription, scope2) || scope2 === "/")
    return { is: "yes" };
  if (MANAGEMENT_GROUP.test(scope2)) {
    if (place.ancestors.some((ancestor) => ancestor.toLowerCase() === scope2.toLowerCase()))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2)} is above the subscription`
    };
  }
  if (!(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, place.subscription))
    return { is: "no" };
  const group = place.resourceGroup === void 0 ? void 0 : `${place.subscription}/resourceGroups/${place.resourceGroup}`;
  if (group === void 0)
    return {
      is: "unknown",
      why: `which resource group it lands in, and whether that is ${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2) ?? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2)}`
    };
  if ((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(group, scope2))
    return { is: "yes" };
  if (!(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, group))
    return { is: "no" };
  if (place.id === void 0)
    return { is: "unknown", why: `its full name; ${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2)} may be it` };
  return { is: (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.id, scope2) ? "yes" : "no" };
}
function allOf(answers) {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? { is: "yes" };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function negated(answer3) {
  return answer3.is === "unknown" ? answer3 : { ...answer3, is: answer3.is === "yes" ? "no" : "yes" };
}
function selects(selectors, of) {
  if (selectors === void 0 || selectors.length === 0)
    return { is: "yes" };
  return anyOf(selectors.map((one11) => selectsAll(one11.selectors, of)));
}
function selectsAll(selectors, of) {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}
function admits(selector, of) {
  const listed5 = selector.in ?? selector.notIn;
  if (listed5 === void 0 || selector.in !== void 0 && selector.notIn !== void 0) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed5, of);
  return selector.in === void 0 ? negated(hit) : hit;
}
function isAmong(kind, listed5, of) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === void 0)
        return { is: "unknown", why: "its location, which a selector asks for" };
      return among2(listed5.map(normalLocation), normalLocation(of.location));
    case "resourcetype":
      return among2(listed5, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed5, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among2(listed5, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has(listed5, wanted) {
  return listed5.some((one11) => one11.toLowerCase() === wanted.toLowerCase());
}
function among2(listed5, wanted) {
  return { is: has(listed5, wanted) ? "yes" : "no" };
}
var RESOURCE_GROUP2 = "microsoft.resources/subscriptions/resourcegroups";
var SUBSCRIPTION = "microsoft.resources/subscriptions";
function selected(target2, origin) {
  const type = target2.type.toLowerCase();
  return {
    type: target2.type,
    location: target2.location,
    subscriptionLevel: type === RESOURCE_GROUP2 || type === SUBSCRIPTION,
    ...origin.referenceId === void 0 ? {} : { referenceId: origin.referenceId }
  };
}
function reaches3(origin, target2) {
  const { scope: scope2, notScopes = [], resourceSelectors } = origin.assignment.properties;
  const what = selected(target2, origin);
  const inScope = covers3(scope2, listedAncestor(scope2, target2.place));
  return allOf([
    inScope,
    ...exclusionsBetween(scope2, notScopes, target2.place).map((excluded) => negated(covers3(excluded, target2.place))),
    selects(resourceSelectors, what),
    ...origin.versions.only === void 0 ? [] : [selectsAll(origin.versions.only, what)],
    ...origin.versions.except.map((selectors) => negated(selectsAll(selectors, what)))
  ]);
}
function listedAncestor(scope2, place) {
  return /^\/subscriptions\//i.test(scope2) ? place : { ...place, ancestors: [...place.ancestors, scope2] };
}
var EXCLUDED = [
  "microsoft.billing/",
  "microsoft.capacity/reservationorders",
  "microsoft.help/",
  "microsoft.diagnostics/"
];
function looksAt(policy, target2) {
  const type = target2.type.toLowerCase();
  const container = type === RESOURCE_GROUP2 || type === SUBSCRIPTION;
  if (type.startsWith("microsoft.resources/") && !container || EXCLUDED.some((prefix) => type.startsWith(prefix))) {
    return { is: "no", why: "the service evaluates no policy for its type" };
  }
  const mode = policy.definition.properties.mode ?? "Indexed";
  if (/^all$/i.test(mode))
    return { is: "yes" };
  if (!/^indexed$/i.test(mode))
    return { is: "no", why: `mode ${mode} looks at data of a service, not at resources` };
  if (container)
    return { is: "no", why: "mode Indexed leaves out resource groups and subscriptions" };
  if (target2.capabilities === void 0) {
    return {
      is: "unknown",
      why: `whether ${target2.type} supports tags and location, which mode Indexed asks for`
    };
  }
  const has3 = (name) => target2.capabilities?.some((one11) => one11.toLowerCase() === name) === true;
  return has3("supportstags") && has3("supportslocation") ? { is: "yes" } : { is: "no", why: "its type has no tags and location, which mode Indexed asks for" };
}
function effectOn(policy, target2) {
  for (const { kind, value: value2, selectors } of policy.assignment.properties.overrides ?? []) {
    if (/^(policyVersion|definitionVersion)$/i.test(kind))
      continue;
    if (!/^policyEffect$/i.test(kind))
      return { ok: false, problem: `an override of kind ${kind} is not understood` };
    const hit = selectsAll(selectors, selected(target2, policy));
    if (hit.is === "unknown")
      return { ok: false, problem: `an override of its effect depends on ${hit.why}` };
    if (hit.is === "no")
      continue;
    const effect = effectNamed(value2);
    return effect === void 0 ? { ok: false, problem: `an override sets an effect that is not known: ${value2}` } : { ok: true, value: effect };
  }
  return policy.effect;
}
function enforcementOf(origin) {
  const mode = origin.assignment.properties.enforcementMode?.toLowerCase() ?? "default";
  if (mode === "default")
    return "enforced";
  if (mode === "donotenforce")
    return "not-enforced";
  return mode === "enroll" ? "enrolled-only" : "unknown";
}
function exemptionsOf(origin, exemptions, target2) {
  return exemptions.flatMap((exemption) => {
    const { policyAssignmentId, policyDefinitionReferenceIds = [], resourceSelectors, expiresOn } = exemption.properties;
    if (policyAssignmentId.toLowerCase() !== origin.assignment.id.toLowerCase())
      return [];
    const references = policyDefinitionReferenceIds.map((id) => id.toLowerCase());
    if (references.length > 0 && !references.includes(origin.referenceId?.toLowerCase() ?? ""))
      return [];
    const scope2 = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
    const covered2 = allOf([
      covers3(scope2, listedAncestor(scope2, target2.place)),
      selects(resourceSelectors, selected(target2, origin))
    ]);
    if (covered2.is === "no")
      return [];
    const until = expiresOn === void 0 ? void 0 : (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(expiresOn) ?? "unreadable";
    return [{ exemption, covers: covered2, until }];
  });
}
var OPERATORS = [
  "equals",
  "notEquals",
  "like",
  "notLike",
  "match",
  "notMatch",
  "matchInsensitively",
  "notMatchInsensitively",
  "contains",
  "notContains",
  "in",
  "notIn",
  "containsKey",
  "notContainsKey",
  "less",
  "lessOrEquals",
  "greater",
  "greaterOrEquals",
  "exists"
];
var MOST_CONDITIONS = 4096;
var MOST_EXISTENCE_CONDITIONS = 128;
var DEEPEST2 = 64;
var BY_NAME2 = new Map(OPERATORS.map((operator) => [operator.toLowerCase(), operator]));
function parseRule(json) {
  return parsed(() => {
    const rule2 = object(json, "the policy rule");
    const reader = new Reader(MOST_CONDITIONS);
    const condition = reader.condition(required(rule2, "if", "the policy rule"), "if", 1);
    const then = object(required(rule2, "then", "the policy rule"), "then");
    const effect = operand(required(then, "effect", "then"));
    if (effect.kind === "literal" && typeof effect.value !== "string")
      fail("then.effect is not a text");
    const details = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(then, "details");
    return {
      if: condition,
      effect,
      ...details === void 0 ? {} : { details },
      fields: [...reader.fields]
    };
  });
}
function parseCondition(json, path) {
  return parsed(() => new Reader(MOST_EXISTENCE_CONDITIONS).condition(json, path, 1));
}
function parsed(work) {
  const result = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(work);
  return result.ok ? { ok: true, value: result.value } : { ok: false, problem: result.error };
}
function fail(message) {
  throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(message);
}
function object(json, what) {
  return isJsonObject(json) ? json : fail(`${what} is not an object`);
}
function required(json, key, what) {
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(json, key) ?? fail(`${what} has no ${(0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(key)}`);
}
var Reader = class {
  fields = new Set();
  #most;
  #conditions = 0;
  constructor(most) {
    this.#most = most;
  }
  condition(json, path, depth) {
    this.#conditions += 1;
    if (this.#conditions > this.#most)
      fail(`more than ${String(this.#most)} conditions`);
    if (depth > DEEPEST2)
      fail(`conditions are nested deeper than ${String(DEEPEST2)}`);
    const entries = Object.entries(object(json, path)).map(([key, value3]) => [key.toLowerCase(), key, value3]);
    const logical = entries.find(([key]) => key === "allof" || key === "anyof" || key === "not");
    if (logical === void 0)
      return this.#test(entries, path, depth);
    const [kind, written, value2] = logical;
    if (entries.length > 1)
      fail(`${path} has more than ${(0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(written)}`);
    if (kind === "not")
      return { kind, condition: this.condition(value2, `${path}.not`, depth + 1) };
    if (!isJsonArray(value2))
      return fail(`${path}.${written} is not an array`);
    const name = kind === "allof" ? "allOf" : "anyOf";
    const conditions3 = value2.map((item, index) => this.condition(item, `${path}.${name}[${String(index)}]`, depth + 1));
    if (conditions3.length === 0)
      fail(`${path}.${written} is empty`);
    return { kind: name, conditions: conditions3 };
  }
  #test(entries, path, depth) {
    let left2;
    let right;
    for (const [key, written, value3] of entries) {
      const operator2 = BY_NAME2.get(key);
      if (operator2 !== void 0) {
        if (right !== void 0)
          fail(`${path} has two operators`);
        right = [operator2, value3];
      } else if (key === "field" || key === "value" || key === "count" || key === "source") {
        if (left2 !== void 0)
          fail(`${path} has two left sides`);
        left2 = this.#left(key, value3, path, depth);
      } else
        fail(`${path} has an unknown key ${(0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(written)}`);
    }
    if (left2 === void 0)
      return fail(`${path} has neither field, value nor count`);
    if (right === void 0)
      return fail(`${path} has no operator`);
    const [operator, value2] = right;
    const read5 = operand(value2);
    const problem = rightProblem(operator, value2);
    if (problem !== void 0)
      fail(`${path}.${operator} ${problem}`);
    return { kind: "test", left: left2, operator, right: read5, path };
  }
  #left(key, value2, path, depth) {
    if (key === "value")
      return { kind: "value", value: operand(value2) };
    if (key === "count")
      return { kind: "count", count: this.#count(object(value2, `${path}.count`), path, depth) };
    if (key === "source")
      return fail(`${path} tests a source, which this version does not read`);
    if (typeof value2 !== "string")
      return fail(`${path}.field is not a text`);
    const field = operand(value2);
    if (field.kind === "literal")
      this.fields.add(value2);
    return { kind: "field", field };
  }
  #count(json, path, depth) {
    for (const key of Object.keys(json)) {
      if (!["field", "value", "name", "where"].includes(key.toLowerCase()))
        fail(`${path}.count has an unknown key ${(0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(key)}`);
    }
    const [field, value2, name, where] = ["field", "value", "name", "where"].map((key) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(json, key));
    const condition = where === void 0 ? {} : { where: this.condition(where, `${path}.count.where`, depth + 1) };
    if (field !== void 0) {
      if (value2 !== void 0 || name !== void 0)
        fail(`${path}.count has a field beside value or name`);
      if (typeof field !== "string" || !field.includes("[*]"))
        return fail(`${path}.count.field does not name an array with [*]`);
      this.fields.add(field);
      return { kind: "field", field, ...condition };
    }
    if (value2 === void 0)
      return fail(`${path}.count has neither field nor value`);
    if (name !== void 0 && typeof name !== "string")
      return fail(`${path}.count.name is not a text`);
    return { kind: "value", of: operand(value2), ...name === void 0 ? {} : { name }, ...condition };
  }
};
function rightProblem(operator, right) {
  const isExpression2 = typeof right === "string" && right.startsWith("[") && !right.startsWith("[[");
  if (isExpression2)
    return void 0;
  if (operator === "exists") {
    const good2 = typeof right === "boolean" || typeof right === "string" && /^(true|false)$/i.test(right);
    return good2 ? void 0 : "takes true or false";
  }
  if (operator === "in" || operator === "notIn")
    return void 0;
  if (typeof right === "object")
    return right === null ? "takes no null" : "takes one value, not an array or object";
  return void 0;
}
function admits2(pin, version) {
  const [wanted, given] = [parts(pin), parts(version)];
  if (wanted === void 0 || given === void 0)
    return false;
  if (given.suffix !== "" && wanted.suffix !== given.suffix)
    return false;
  return wanted.numbers.every((number2, index) => number2 === "*" || number2 === given.numbers[index]);
}
function parts(text5) {
  const match3 = /^(\d+|\*)\.(\d+|\*)\.(\d+|\*)(?:-([a-z]+))?$/i.exec(text5.trim());
  if (match3 === null)
    return void 0;
  return {
    numbers: [match3[1] ?? "", match3[2] ?? "", match3[3] ?? ""],
    suffix: (match3[4] ?? "").toLowerCase()
  };
}
function bindAssignments(assignments, library) {
  const policies2 = [];
  const notUnderstood = [];
  for (const assignment of assignments) {
    for (const one11 of bindAssignment(assignment, library)) {
      if ("rule" in one11)
        policies2.push(one11);
      else
        notUnderstood.push(one11);
    }
  }
  return { policies: policies2, notUnderstood };
}
function bindAssignment(assignment, library) {
  const { policyDefinitionId: id, definitionVersion: pin } = assignment.properties;
  const overrides = (assignment.properties.overrides ?? []).filter(({ kind }) => isVersionOverride(kind));
  const isInitiative = /\/policySetDefinitions\//i.test(id);
  return variants(overrides, pin, isInitiative).flatMap(({ version, only: only2, except }) => {
    const versions = { ...only2 === void 0 ? {} : { only: only2 }, except };
    const origin = {
      assignment,
      definitionId: id,
      versions,
      ...isInitiative ? { initiativeId: id } : {}
    };
    if (!isInitiative)
      return [bindDefinition(origin, version, assignment.properties.parameters, library)];
    const found2 = find(id, version, (key) => library.initiative(key), "initiative");
    if (!found2.ok)
      return [{ ...origin, why: found2.problem }];
    return bindInitiative({ ...origin, initiative: found2.value }, found2.value, library);
  });
}
function isVersionOverride(kind) {
  return /^(policyVersion|definitionVersion)$/i.test(kind);
}
function variants(overrides, pin, isInitiative) {
  const taken = [];
  const found2 = [];
  for (const { value: value2, selectors = [] } of overrides) {
    if (isInitiative && selectors.some(({ kind }) => /^policyDefinitionReferenceId$/i.test(kind)))
      continue;
    found2.push({ version: value2, only: selectors, except: [...taken] });
    taken.push(selectors);
  }
  const all = taken.some((selectors) => selectors.length === 0);
  return all ? found2 : [...found2, { version: pin, except: taken }];
}
function bindInitiative(origin, initiative, library) {
  const own = bindParameters(initiative.properties.parameters, origin.assignment.properties.parameters);
  return initiative.properties.policyDefinitions.map((reference2) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference2;
    const member = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    if (!own.ok)
      return { ...member, why: own.problem };
    const passed2 = passParameters(reference2.parameters, own.value);
    if (!passed2.ok)
      return { ...member, why: passed2.problem };
    const pin = memberPin(reference2, origin.assignment);
    if (!pin.ok)
      return { ...member, why: pin.problem };
    return bindDefinition(member, pin.value, passed2.value, library);
  });
}
function memberPin(reference2, assignment) {
  const id = reference2.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value: value2, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => /^policyDefinitionReferenceId$/i.test(selector.kind));
    if (!isVersionOverride(kind) || references.length === 0)
      continue;
    const hit = references.every(({ in: listed5, notIn }) => listed5 === void 0 ? !has2(notIn ?? [], id) : has2(listed5, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value: value2 };
  }
  return { ok: true, value: reference2.definitionVersion };
}
function has2(listed5, id) {
  return listed5.some((one11) => one11.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed2, library) {
  const found2 = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found2.ok)
    return { ...origin, why: found2.problem };
  const definition = found2.value;
  const known2 = { ...origin, definition };
  const parameters = bindParameters(definition.properties.parameters, passed2);
  if (!parameters.ok)
    return { ...known2, why: parameters.problem };
  const rule2 = parseRule(definition.properties.policyRule);
  if (!rule2.ok)
    return { ...known2, why: `its rule was not understood: ${rule2.problem}` };
  const effect = effectOf(rule2.value.effect, parameters.value);
  return { ...known2, rule: rule2.value, parameters: parameters.value, effect };
}
function find(id, pin, look, what) {
  const key = id.toLowerCase();
  const pinned = pin === void 0 ? void 0 : look(`${key}@${pin.toLowerCase()}`);
  const found2 = pinned ?? look(key);
  if (found2 === void 0)
    return { ok: false, problem: `the ${what} was not fetched` };
  if (!found2.known)
    return { ok: false, problem: found2.detail };
  const { version } = found2.value.properties;
  if (pinned === void 0 && pin !== void 0 && version !== void 0 && !admits2(pin, version)) {
    return { ok: false, problem: `the ${what} is pinned to ${pin}, and only version ${version} was found` };
  }
  return { ok: true, value: found2.value };
}
function policyNeeds(manifest) {
  const scope2 = targetScope(manifest);
  return {
    assignments: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyAssignments", scope2),
    definitions: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyDefinitions", scope2),
    initiatives: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policySetDefinitions", scope2),
    exemptions: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyExemptions", scope2)
  };
}
var BOUND = new WeakMap();
function governanceOf(facts, manifest) {
  const { assignments, exemptions } = facts;
  return { ...boundOf(facts), assignments, exemptions, ancestors: ancestorsOf(facts, manifest) };
}
function boundOf(facts) {
  const known2 = BOUND.get(facts.assignments);
  if (known2?.facts.definitions === facts.definitions && known2.facts.initiatives === facts.initiatives) {
    return known2.bound;
  }
  const own = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
  const bound = bindAssignments(facts.assignments, {
    definition: (key) => own(facts.definitions, key),
    initiative: (key) => own(facts.initiatives, key)
  });
  BOUND.set(facts.assignments, { facts, bound });
  return bound;
}
var MANAGEMENT_GROUP2 = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i;
function ancestorsOf({ assignments, exemptions }, manifest) {
  const scopes2 = [
    ...assignments.map(({ properties }) => properties.scope),
    ...exemptions.map(({ id }) => id)
  ];
  const listed5 = scopes2.flatMap((scope2) => MANAGEMENT_GROUP2.exec(scope2)?.[0] ?? []);
  return [...listed5, managementGroupOf(manifest)].filter(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
}
function managementGroupOf({ target: target2 }) {
  return target2.managementGroup && `/providers/Microsoft.Management/managementGroups/${target2.managementGroup}`;
}
function isOneOf(guids, definitionId) {
  return guids.some((guid2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(guid2, (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(definitionId)));
}
function originText({ assignment, referenceId }, manifest) {
  const at4 = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === void 0 ? at4 : `${at4} › ${referenceId}`;
}
function originFacets({ assignment, referenceId }) {
  return { assignment: assignment.name, ...referenceId === void 0 ? {} : { reference: referenceId } };
}
function exemptFix(policy, subjects, remedy, manifest) {
  const last = (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(...subjects.map(({ end }) => end)) + _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO);
  const text5 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(remedy.change(policy, subjects))}. Else have its owner exempt the target until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last)}.`;
  const { id } = policy.assignment;
  const target2 = manifest.target.subscription.id;
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(remedy.change(policy, subjects)).sentence + ".") };
  return {
    text: text5,
    command: azCommand([
      "policy",
      "exemption",
      "create",
      ["--name", exemptionName(policy)],
      ["--policy-assignment", scopeWord(id, target2)],
      ...policy.referenceId === void 0 ? [] : [["--policy-definition-reference-ids", policy.referenceId]],
      ["--scope", scopeWord(narrowest(subjects, manifest), target2)],
      ["--exemption-category", "Waiver"],
      ["--expires-on", (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(last)]
    ])
  };
}
function exemptionName({ assignment, referenceId }) {
  const name = ["relocation", assignment.name, referenceId].filter(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9).join("-");
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64);
}
function extendFix(exemption, end, manifest) {
  const until = (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(end + _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO);
  const scope2 = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  return {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Extend the exemption past the end of the wave, to ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)} or later, or move the wave before it expires.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope2, manifest.target.subscription.id)],
      ["--expires-on", (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(until)]
    ])
  };
}
function narrowest(subjects, manifest) {
  const groups = subjects.map(({ target: target2 }) => target2.type.toLowerCase().endsWith("/resourcegroups") ? void 0 : target2.place.resourceGroup);
  const [first3] = groups;
  const same3 = first3 !== void 0 && groups.every((group) => group !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(group, first3));
  return (same3 ? groupScope(manifest, first3) : void 0) ?? targetScope(manifest);
}
function enforceFix(assignment, manifest) {
  return {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Set the enforcement mode of ${assignment.name} to ${"Default"}.`,
    command: azCommand([
      "policy",
      "assignment",
      "update",
      ["--name", assignment.name],
      ["--scope", scopeWord(assignment.properties.scope, manifest.target.subscription.id)],
      ["--enforcement-mode", "Default"]
    ])
  };
}
function findings(policy, weighed, wording, manifest) {
  const of = (kind) => weighed.flatMap(({ subject: subject2, decision }) => isKind(decision, kind) ? [[subject2, decision]] : []);
  const found2 = [];
  const denied2 = of("denied");
  if (denied2.length > 0) {
    const subjects = denied2.map(([subject2]) => subject2);
    const why = denied2.find(([, decision]) => decision.why !== void 0)?.[1].why;
    found2.push({
      ...about(policy, subjects, "denied", manifest),
      outcome: "fail",
      why: why === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(wording.denied(subjects))}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest),
      ...shows(policy, subjects, wording, manifest)
    });
  }
  const expiring = of("exemption-expires");
  const first3 = expiring[0];
  if (first3 !== void 0) {
    const subjects = expiring.map(([subject2]) => subject2);
    const [, { cover, until }] = first3;
    const end = Math.max(...subjects.map((subject2) => subject2.end));
    found2.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}, before the wave that moves ${texts(subjects)} has ended; from then on it is denied.`,
      fix: extendFix(cover.exemption, end, manifest)
    });
  }
  for (const audit of [false, true]) {
    const open5 = of("unknown").filter(([, decision]) => decision.audit === audit);
    if (open5.length === 0)
      continue;
    const subjects = open5.map(([subject2]) => subject2);
    const reasons2 = [...new Set(open5.map(([, decision]) => decision.why))];
    found2.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons2}.`
    });
  }
  const audited = of("audited").map(([subject2]) => subject2);
  if (audited.length > 0) {
    found2.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest),
      ...shows(policy, audited, wording, manifest)
    });
  }
  return found2;
}
function shows(policy, subjects, wording, manifest) {
  return { evidence: [...wording.evidence?.(subjects) ?? [], ...evidenceOf5(policy, manifest)] };
}
function openQuestion(policy, subjects, manifest) {
  const wholeInitiative = policy.definition === void 0 && policy.initiativeId !== void 0 && policy.initiative === void 0;
  return {
    ...about(policy, subjects, "not-understood", manifest),
    outcome: "unknown",
    why: wholeInitiative ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Whether ${policy.assignment.name} holds such a policy cannot be told: ${policy.why}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${policy.assignment.name} assigns such a policy, and it cannot be judged: ${policy.why}.`
  };
}
function isKind(decision, kind) {
  return decision.kind === kind;
}
function texts(subjects) {
  return subjects.map(({ text: text5 }) => text5);
}
function about(policy, subjects, decision, manifest) {
  const planned2 = [...new Set(subjects.flatMap((subject2) => subject2.planned))];
  return {
    subject: originText(policy, manifest),
    place: subjects[0]?.place ?? manifest.locate(["target", "region"]),
    scope: policy.assignment.properties.scope,
    facets: { ...originFacets(policy), decision },
    resources: subjects.every((subject2) => subject2.planned.length > 0) ? planned2 : [],
    evidence: evidenceOf5(policy, manifest)
  };
}
function evidenceOf5(policy, manifest) {
  const { assignment, initiative, referenceId, definition, parameters = {} } = policy;
  const { displayName, scope: scope2, enforcementMode } = assignment.properties;
  const lists = Object.keys(definition?.properties.parameters ?? {}).flatMap((name) => {
    const value2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(parameters, name);
    return value2 === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, "effect") ? [] : [
      {
        label: `parameter ${name}`,
        value: isJsonArray(value2) ? listText(value2.map(String)) : JSON.stringify(value2)
      }
    ];
  });
  const effect = policy.effect?.ok === true ? [{ label: "effect", value: policy.effect.value }] : [];
  const initiativeName = initiative?.properties.displayName ?? initiative?.name ?? policy.initiativeId;
  return [
    { label: "assignment", value: displayName ?? assignment.name },
    { label: "assigned at", value: scopeText(scope2, manifest) },
    ...initiativeName === void 0 ? [] : [{ label: "initiative", value: initiativeName }],
    ...referenceId === void 0 ? [] : [{ label: "reference", value: referenceId }],
    { label: "definition", value: definition?.properties.displayName ?? policy.definitionId },
    ...effect,
    ...lists,
    ...enforcementMode === void 0 ? [] : [{ label: "enforcement mode", value: enforcementMode }]
  ];
}
function listText(items) {
  const shown3 = items.slice(0, 20);
  const more = items.length - shown3.length;
  return `${shown3.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
function rule(policy, question) {
  const { target: target2, exemptions } = question;
  const effect = effectOn(policy, target2);
  const about2 = { policy, effect, enforcement: enforcementOf(policy) };
  const within2 = allOf([reaches3(policy, target2), looksAt(policy, target2)]);
  if (within2.is === "no")
    return { ...about2, acts: within2, exemptions: [] };
  if (effect.ok && effect.value === "disabled") {
    return { ...about2, acts: { is: "no", why: "its effect is Disabled" }, exemptions: [] };
  }
  const verdict2 = evaluate(policy.rule.if, situationOf(policy, question));
  return {
    ...about2,
    acts: allOf([within2, answerOf(verdict2)]),
    exemptions: exemptionsOf(policy, exemptions, target2),
    verdict: verdict2
  };
}
function situationOf(policy, { resource: resource3, aliases, now, around: around2 = {} }) {
  const { assignment, initiativeId, definitionId, referenceId } = policy;
  return {
    ...around2,
    resource: resource3,
    parameters: policy.parameters,
    aliases,
    now,
    policy: {
      assignmentId: assignment.id,
      definitionId,
      setDefinitionId: initiativeId ?? "",
      definitionReferenceId: referenceId ?? ""
    }
  };
}
function answerOf(verdict2) {
  switch (verdict2.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no", why: "its rule does not match" };
    case "error":
      return { is: "yes", why: `its evaluation fails, which denies: ${verdict2.message}` };
    case "unknown":
      return { is: "unknown", why: verdict2.waits.join(", ") };
  }
}
function ifMade(subject2, decision) {
  const condition = subject2.planned.find((one11) => one11.condition !== void 0)?.condition;
  if (condition === void 0 || decision.kind !== "denied" && decision.kind !== "exemption-expires")
    return decision;
  return { kind: "unknown", why: `whether it is made at all: ${condition}`, audit: false };
}
function weigh(policy, subject2, governance, now) {
  const { resource: resource3, target: target2, end } = subject2;
  const ruling = rule(policy, {
    resource: resource3,
    target: target2,
    exemptions: governance.exemptions,
    now,
    aliases: NO_ALIASES
  });
  if (ruling.acts.is === "no")
    return { kind: "free" };
  const { effect } = ruling;
  const mayDeny = !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny && effect.value !== "audit")
    return { kind: "free" };
  const covers4 = ruling.exemptions.filter(({ until }) => until === void 0 || until === "unreadable" || until >= now);
  const certain = covers4.filter(({ covers: { is } }) => is === "yes");
  const exempt = certain.find(({ until }) => until === void 0 || until !== "unreadable" && until >= end);
  if (exempt !== void 0)
    return { kind: "exempt", cover: exempt };
  if (ruling.enforcement === "not-enforced")
    return { kind: "not-enforced" };
  const doubt = doubtOf(ruling, covers4);
  if (doubt !== void 0)
    return { kind: "unknown", why: doubt, audit: !mayDeny };
  if (!mayDeny)
    return { kind: "audited" };
  const expiring = certain.find(({ until }) => typeof until === "number");
  if (expiring !== void 0 && typeof expiring.until === "number") {
    return { kind: "exemption-expires", cover: expiring, until: expiring.until };
  }
  return { kind: "denied", ...ruling.acts.why === void 0 ? {} : { why: ruling.acts.why } };
}
function doubtOf({ acts, effect, enforcement, policy }, covers4) {
  if (acts.is === "unknown")
    return acts.why;
  if (!effect.ok)
    return effect.problem;
  if (effect.value !== "deny" && effect.value !== "audit")
    return `what the effect ${effect.value} would change`;
  if (effect.value === "deny" && enforcement !== "enforced") {
    return `whether it is enforced here: its enforcement mode is ${policy.assignment.properties.enforcementMode ?? ""}`;
  }
  const open5 = covers4.find(({ covers: { is } }) => is === "unknown");
  if (open5 !== void 0)
    return `whether the exemption ${open5.exemption.name} covers it: ${open5.covers.why ?? ""}`;
  const unreadable2 = covers4.find(({ until }) => until === "unreadable");
  return unreadable2 && `until when the exemption ${unreadable2.exemption.name} holds`;
}
var ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c";
var ALLOWED_GROUP_LOCATIONS = "e765b5de-1225-4ba3-bd56-1ac6695af988";
var ALLOWED_TYPES = "a08ec900-254a-4555-9bf5-e42af04b5c5c";
var NOT_ALLOWED_TYPES = "6c112d4e-5bc7-47ae-a041-ea2d9dccd749";
var JUDGED = [ALLOWED_LOCATIONS, ALLOWED_GROUP_LOCATIONS, ALLOWED_TYPES, NOT_ALLOWED_TYPES];
function judgeDefinitions(judging, governance, { manifest, now }) {
  const { guids, subjects, wording, pass } = judging;
  const seen = [];
  const found2 = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const weighed = subjects.map((subject2) => ({
      subject: subject2,
      decision: ifMade(subject2, weigh(policy, subject2, governance, now))
    }));
    const own = findings(policy, weighed, wording, manifest);
    found2.push(...own);
    if (own.length === 0 && reachesAny(policy, subjects))
      seen.push(`${originText(policy, manifest)}: ${summary(weighed.map(({ decision }) => decision))}`);
  }
  for (const policy of governance.notUnderstood) {
    if (mayBe(policy, guids) && mayTouch(policy, subjects))
      found2.push(openQuestion(policy, subjects, manifest));
  }
  if (found2.some(({ outcome: outcome2, severity }) => outcome2 === "unknown" || outcome2 === "fail" && severity === void 0))
    return found2;
  const passed2 = {
    ...pass,
    outcome: "pass",
    resources: subjects.flatMap(({ planned: planned2 }) => planned2),
    why: seen.length === 0 && found2.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No assignment of the built-in definition reaches the target.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No assignment of the built-in definition denies anything that is planned.`,
    evidence: seen.map((value2) => ({ label: "assignment", value: value2 }))
  };
  return [passed2, ...found2];
}
function mayBe(policy, guids) {
  if (policy.initiativeId !== void 0 && policy.initiative === void 0)
    return true;
  return isOneOf(guids, policy.definitionId);
}
function mayTouch(policy, subjects) {
  return enforcementOf(policy) !== "not-enforced" && reachesAny(policy, subjects);
}
function reachesAny(policy, subjects) {
  return anyOf(subjects.map(({ target: target2 }) => reaches3(policy, target2))).is !== "no";
}
function summary(decisions) {
  const exempt = decisions.flatMap((decision) => decision.kind === "exempt" ? [decision.cover.exemption.name] : []);
  if (exempt.length > 0)
    return `exempt by ${[...new Set(exempt)].join(", ")}`;
  if (decisions.some(({ kind }) => kind === "not-enforced"))
    return "would deny, but is not enforced (DoNotEnforce)";
  return "allows what is planned";
}
function isUndeclared({ body }) {
  return body === void 0;
}
function openThroughout(object2, waits) {
  const opened = (value2) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2.map(opened) : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) ? openThroughout(value2, waits) : value2;
  const members2 = Object.entries(object2).map(([key, value2]) => [key, opened(value2)]);
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)(Object.fromEntries(members2), waits);
}
function bodyOf(planned2, { type, location, id }) {
  const { name, body, partial } = planned2;
  const named4 = { ...id === void 0 ? {} : { id }, type, name: (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(name), fullName: name };
  if (body !== void 0) {
    const told = { ...body, ...named4, ...location === null ? {} : { location } };
    return partial === true ? openThroughout(told, [`what the plan does not tell of ${planned2.key}`]) : told;
  }
  const waits = [`what the manifest does not tell of ${planned2.key}`];
  const { sku, zones, tags: tags2, stated } = planned2;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)({
    ...named4,
    location,
    ...sku?.known === true ? { sku: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)({ name: sku.value }, waits) } : {},
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags2).length === 0 ? {} : { tags: tags2 },
    ...stated === void 0 ? {} : { properties: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)(stated, waits) }
  }, waits);
}
function isGlobal(offer) {
  return offer?.locations.every((location) => location === (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)("global")) === true;
}
function ownLocation({ partial, key }, body) {
  const location = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "location");
  if (location === void 0 && partial === true)
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`the location of ${key}`]);
  return typeof location === "string" ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)(location) ?? location : location ?? null;
}
function locationOf(planned2, offer, manifest) {
  if (planned2.location === void 0 && planned2.body !== void 0)
    return ownLocation(planned2, planned2.body);
  if (planned2.location === void 0 && isGlobal(offer))
    return "global";
  const where = whereabouts(planned2, manifest);
  if (where.kind === "unknown")
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`the location of ${planned2.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
var KNOWN = new WeakMap();
function targetGroups2(context) {
  const known2 = KNOWN.get(context) ?? groupsOf3(context);
  KNOWN.set(context, known2);
  return known2;
}
function groupsOf3({ manifest, planned: planned2 }) {
  const groups = new Map();
  const add = (name, location, place, tags2) => {
    const known2 = groups.get(name.toLowerCase());
    if (known2 !== void 0 && (known2.tags !== void 0 || tags2 === void 0))
      return;
    groups.set(name.toLowerCase(), {
      ...known2 ?? { name, location, place },
      ...tags2 === void 0 ? {} : { tags: tags2 }
    });
  };
  const { region: region2 } = manifest.target;
  for (const { name, location, pointer, tags: tags2 } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer), tags2);
  for (const one11 of planned2.filter(isResourceGroup))
    add(one11.name, locationOf(one11, void 0, manifest), one11.origin, tagsOf2(one11));
  for (const one11 of planned2) {
    if (one11.resourceGroup !== void 0)
      add(one11.resourceGroup, region2, one11.origin);
  }
  for (const { resourceGroup: resourceGroup2, pointer } of manifest.workloads) {
    if (resourceGroup2 !== void 0)
      add(resourceGroup2, region2, manifest.locate(pointer));
  }
  return groups;
}
function tagsOf2({ body, partial, tags: tags2 }) {
  if (body === void 0)
    return Object.keys(tags2).length === 0 ? void 0 : tags2;
  return partial === true ? void 0 : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "tags") ?? {};
}
function groupValue(name, groups, manifest) {
  const group = groups.get(name.toLowerCase());
  const id = groupScope(manifest, name);
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)({
    name,
    location: group?.location ?? manifest.target.region,
    ...group?.tags === void 0 ? {} : { tags: group.tags },
    ...id === void 0 ? {} : { id }
  }, [`what is not known of the resource group ${name}`]);
}
function isInside(name, one11) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(isResourceGroup(one11) ? one11.name : one11.resourceGroup ?? "", name);
}
var GROUP_TYPE = "Microsoft.Resources/subscriptions/resourceGroups";
function homeOf(manifest, ancestors) {
  const parent = managementGroupOf(manifest);
  return { subscription: targetScope(manifest), ancestors, ...parent === void 0 ? {} : { parent } };
}
function providerWants(manifest, types) {
  const scope2 = targetScope(manifest);
  const namespaces2 = new Map(types.map((type) => [(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(type).toLowerCase(), (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(type)]));
  return [...namespaces2.values()].map((namespace) => (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("provider", scope2, namespace));
}
function offerOf(type, manifest, lookup) {
  const typed = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Vm)(type);
  if (typed === void 0)
    return void 0;
  const namespace = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(typed);
  const fact = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("provider", targetScope(manifest), namespace));
  if (!fact.known)
    return void 0;
  const short2 = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((offer) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(offer.resourceType, short2));
}
function plannedSubjects(context, ancestors, lookup) {
  const { manifest, planned: planned2, now } = context;
  const home = homeOf(manifest, ancestors);
  const groups = targetGroups2(context);
  return planned2.map((one11) => {
    const group = isResourceGroup(one11);
    const type = group ? GROUP_TYPE : one11.type;
    const offer = offerOf(type, manifest, lookup);
    const location = locationOf(one11, offer, manifest);
    const id = group || one11.resourceGroup !== void 0 ? plannedId(manifest, one11) : void 0;
    const resourceGroup2 = group ? one11.name : one11.resourceGroup;
    return {
      text: one11.key,
      resource: {
        body: bodyOf(one11, { type, location, id }),
        ...one11.apiVersion === void 0 ? {} : { apiVersion: one11.apiVersion }
      },
      target: {
        place: {
          ...home,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
          ...id === void 0 ? {} : { id }
        },
        type,
        location: location === null ? "global" : typeof location === "string" ? location : void 0,
        capabilities: offer?.capabilities ?? (location === null ? [] : void 0)
      },
      end: endOf3([one11], manifest, now),
      planned: [one11],
      place: one11.origin,
      ...resourceGroup2 === void 0 ? {} : { group: groupValue(resourceGroup2, groups, manifest) }
    };
  });
}
function typeSubject(type, place, { manifest, now }, ancestors, lookup) {
  const offer = offerOf(type, manifest, lookup);
  const location = isGlobal(offer) ? "global" : manifest.target.region;
  return {
    text: type,
    resource: {
      body: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)({ type, location }, [`what a resource of type ${type} will be`])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type,
      location,
      capabilities: offer?.capabilities
    },
    end: endOf3([], manifest, now),
    planned: [],
    place
  };
}
function endOf3(planned2, manifest, now) {
  const names3 = new Set(planned2.flatMap((one11) => one11.waves));
  const own = manifest.waves.filter(({ name }) => names3.has(name));
  const ends = (own.length > 0 ? own : manifest.waves).map(({ end }) => end);
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...ends));
}
var WORDING = {
  denied: (subjects) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the location ${[...new Set(subjects.map(({ target: target2 }) => target2.location ?? "unknown"))]} is not among its allowed locations`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations`
  }
};
var pol01 = {
  meta: {
    id: "POL-01",
    title: "Target region is an allowed location",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definition Allowed locations (e56962a6-4747-49cd-b67b-bf8b01975c4c) that reaches the target, from the tenant root down to resource groups, by itself or in any initiative. The fetched rule is evaluated for each planned resource at its own location: with the parameters of assignment and initiative, the effect, overrides, the enforcement mode, excluded scopes, resource selectors, and exemptions, which must hold past the end of the wave that moves the resource. All other policies are judged by POL-06.",
    ready: "Every planned resource may be made at its location, or is exempt past its wave.",
    howToFix: "Have the owner of the assignment add the target region to the list of allowed locations, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the location of a planned resource.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the location (a warning: nothing is denied)."
    ],
    waive: "Only when the change of the assignment is decided and merely not deployed yet; a denial stops the wave.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown or not-understood"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedLocations_Deny.json"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const about2 = { subject: "allowed locations", place: placeOf(planned2, manifest) };
    if (planned2.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Nothing is planned, so there is no location to judge.`)];
    const wants = providerWants(manifest, planned2.map(({ type }) => type));
    return [
      caseOf({ ...about2, resources: planned2, wants }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = plannedSubjects(context, governance.ancestors, lookup);
        return judgeDefinitions({ guids: [ALLOWED_LOCATIONS], subjects, wording: WORDING, pass: about2 }, governance, context);
      })
    ];
  }
};
function groupSubjects(context, ancestors) {
  const { manifest, planned: planned2, now } = context;
  const home = homeOf(manifest, ancestors);
  return [...targetGroups2(context).values()].map(({ name, location, place, tags: tags2 }) => {
    const inside = planned2.filter((one11) => isInside(name, one11));
    const id = groupScope(manifest, name);
    const told = { type: GROUP_TYPE, name, location, ...tags2 === void 0 ? {} : { tags: tags2 } };
    return {
      text: name,
      resource: {
        body: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)({ ...id === void 0 ? {} : { id }, ...told }, [
          `what the manifest does not tell of the resource group ${name}`
        ])
      },
      target: {
        place: { ...home, resourceGroup: name, ...id === void 0 ? {} : { id } },
        type: GROUP_TYPE,
        location: typeof location === "string" ? location : void 0,
        capabilities: void 0
      },
      end: endOf3(inside, manifest, now),
      planned: inside,
      place
    };
  });
}
function groupsOrAny(context, ancestors) {
  const named4 = groupSubjects(context, ancestors);
  return named4.length > 0 ? named4 : [anyGroup(context, ancestors)];
}
function anyGroup({ manifest, now }, ancestors) {
  const { region: location } = manifest.target;
  return {
    text: `a resource group in ${location}`,
    resource: {
      body: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)({ type: GROUP_TYPE, location }, ["what the resource group will be"])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type: GROUP_TYPE,
      location,
      capabilities: void 0
    },
    end: endOf3([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "region"])
  };
}
var WORDING2 = {
  denied: (subjects) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`resource groups in ${[...new Set(subjects.map(({ target: target2 }) => target2.location ?? "unknown"))]} are not allowed`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations for resource groups`
  }
};
var pol02 = {
  meta: {
    id: "POL-02",
    title: "Target region is allowed for resource groups",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definition Allowed locations for resource groups (e765b5de-1225-4ba3-bd56-1ac6695af988) that reaches the target, by itself or in any initiative. The fetched rule is evaluated for each resource group that the manifest declares or names at its own region; where it names none, for a resource group in the target region. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01. A resource group that only a workload names is taken to be made in the target region.",
    ready: "Every resource group of the target may be made at its location, or is exempt past its waves.",
    howToFix: "Have the owner of the assignment add the region to the list of allowed locations, declare the resource group in an allowed region, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies resource groups in the region of one.",
      "The exemption that would allow it expires before the waves of the resource group have ended.",
      "An assignment with effect Audit flags the region (a warning: nothing is denied)."
    ],
    waive: "When the resource groups exist already and are not made anew: the policy looks at them only when they are written.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown or not-understood"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/ResourceGroupAllowedLocations_Deny.json"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "allowed locations for resource groups",
      place: manifest.locate(["target", "region"])
    };
    return [
      caseOf(about2, policyNeeds(manifest), (facts) => {
        const governance = governanceOf(facts, manifest);
        const subjects = groupsOrAny(context, governance.ancestors);
        return judgeDefinitions({ guids: [ALLOWED_GROUP_LOCATIONS], subjects, wording: WORDING2, pass: about2 }, governance, context);
      })
    ];
  }
};
var WORDING3 = {
  denied: (subjects) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`not allowed are ${[...new Set(subjects.map(({ target: target2 }) => target2.type))]}`,
  remedy: {
    change: ({ assignment, definitionId }) => isOneOf([NOT_ALLOWED_TYPES], definitionId) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have the owner of ${assignment.name} take the type from the list of types that are not allowed` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have the owner of ${assignment.name} add the type to the list of allowed types`
  }
};
var pol03 = {
  meta: {
    id: "POL-03",
    title: "Every resource type is allowed",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definitions Allowed resource types (a08ec900-254a-4555-9bf5-e42af04b5c5c) and Not allowed resource types (6c112d4e-5bc7-47ae-a041-ea2d9dccd749) that reaches the target, by itself or in any initiative. The fetched rules are evaluated for each planned resource and for each type under expect.policies.allow. The first of them looks only at types with tags and a location, which the resource provider's own description tells. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01.",
    ready: "Every planned or expected resource type may be deployed, or is exempt past its wave.",
    howToFix: "Have the owner of the assignment change its list of types, plan another type, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the type of a planned resource or of expect.policies.allow.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the type (a warning: nothing is denied)."
    ],
    waive: "Only when the change of the assignment is decided and merely not deployed yet; a denial stops the wave.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown or not-understood"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Resources/subscriptions/providers/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#resource-manager-modes",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedResourceTypes_Deny.json",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/InvalidResourceTypes_Deny.json"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const { allowTypes } = manifest.expect;
    const about2 = { subject: "allowed resource types", place: placeOf(planned2, manifest) };
    if (planned2.length === 0 && allowTypes.length === 0) {
      return [
        notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Nothing is planned, and the manifest expects no types to be allowed.`)
      ];
    }
    const types = [...planned2.map(({ type }) => type), ...allowTypes.map(({ type }) => type)];
    const resources = allowTypes.length === 0 ? planned2 : [];
    return [
      caseOf({ ...about2, resources, wants: providerWants(manifest, types) }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = [
          ...plannedSubjects(context, governance.ancestors, lookup),
          ...allowTypes.map(({ type, pointer }) => typeSubject(type, manifest.locate(pointer), context, governance.ancestors, lookup))
        ];
        const guids = [ALLOWED_TYPES, NOT_ALLOWED_TYPES];
        return judgeDefinitions({ guids, subjects, wording: WORDING3, pass: about2 }, governance, context);
      })
    ];
  }
};
function standingOf(assignment, governance, context) {
  const { scope: scope2, notScopes = [], enforcementMode = "Default", resourceSelectors } = assignment.properties;
  const { manifest } = context;
  const places = placesOf(governance, context);
  const inScope = anyOf(places.map((place) => covers3(scope2, above(scope2, place))));
  const stand = (state, why, evidence = [], fix) => ({
    state,
    why,
    evidence,
    ...fix === void 0 ? {} : { fix }
  });
  if (inScope.is === "no")
    return stand("absent", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`It does not reach the target.`);
  if (enforcementMode.toLowerCase() !== "default") {
    return stand("not-enforced", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${assignment.name} is in force, and its enforcement mode is ${enforcementMode}: it denies and deploys nothing here.`);
  }
  const excluded = anyOf(places.flatMap((place) => exclusionsBetween(scope2, notScopes, place).map((one11) => covers3(one11, place))));
  if (excluded.is === "yes") {
    return stand("excluded", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${assignment.name} leaves out a scope of the target.`, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Take the scope out of the excluded scopes of ${assignment.name}.`);
  }
  const exempting = governance.exemptions.flatMap((exemption) => {
    const answer3 = exempts(exemption, assignment, places, context);
    return answer3.is === "no" ? [] : [{ exemption, answer: answer3 }];
  });
  const exempt = exempting.find(({ answer: answer3 }) => answer3.is === "yes");
  if (exempt !== void 0) {
    const { name, properties } = exempt.exemption;
    const part2 = (properties.policyDefinitionReferenceIds ?? []).length > 0;
    return stand("exempted", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The exemption ${name} takes the target out of ${assignment.name}${part2 ? " in part" : ""}.`, [{ label: "exemption", value: properties.displayName ?? name }], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Remove the exemption ${name}, or say in the manifest that the assignment need not be effective.`);
  }
  const selected2 = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (selected2.is === "no" && onlyLocations(assignment)) {
    return stand("not-selected", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The resource selectors of ${assignment.name} leave out ${manifest.target.region}.`, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Let its resource selectors include ${manifest.target.region}.`);
  }
  const effects = effectsOf(assignment, governance, places[0], context);
  if (effects.disabled) {
    return stand("disabled", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Every effect that ${assignment.name} puts in force is ${"Disabled"}.`, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Set its effect parameter to one that acts.`);
  }
  const open5 = [inScope, excluded, allOf(exempting.map(({ answer: answer3 }) => answer3))].find(({ is }) => is === "unknown");
  if (open5?.is === "unknown")
    return stand("unknown", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Whether ${assignment.name} is effective at the target depends on ${open5.why}.`);
  if (effects.unresolved !== void 0)
    return stand("unknown", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`What ${assignment.name} does cannot be told: ${effects.unresolved}.`);
  return stand("effective", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${assignment.name} is in force at the target and enforced.`, [
    ...effects.names.length === 0 ? [] : [{ label: "effects", value: effects.names.join(", ") }],
    ...resourceSelectors === void 0 || resourceSelectors.length === 0 ? [] : [{ label: "note", value: "it has resource selectors and reaches only what they select" }]
  ]);
}
function placesOf(governance, context) {
  const { ancestors } = governance;
  const subscription2 = targetScope(context.manifest);
  const whole2 = { ...homeOf(context.manifest, ancestors), id: subscription2, resourceGroup: "" };
  return [whole2, ...groupSubjects(context, ancestors).map(({ target: target2 }) => target2.place)];
}
function above(scope2, place) {
  return /^\/subscriptions\//i.test(scope2) ? place : { ...place, ancestors: [...place.ancestors, scope2] };
}
function exempts(exemption, assignment, places, { now, manifest }) {
  const { policyAssignmentId, expiresOn, resourceSelectors } = exemption.properties;
  if (policyAssignmentId.toLowerCase() !== assignment.id.toLowerCase())
    return { is: "no" };
  const until = expiresOn === void 0 ? void 0 : (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(expiresOn);
  const begins = manifest.waves.map((wave2) => wave2.start);
  if (until !== void 0 && until < Math.max(now, begins.length === 0 ? now : Math.min(...begins)))
    return { is: "no" };
  const scope2 = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  const covered2 = anyOf(places.map((place) => covers3(scope2, above(scope2, place))));
  if (covered2.is !== "yes")
    return covered2;
  const hit = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (hit.is === "no" && (resourceSelectors ?? []).every(({ selectors }) => selectors.every(({ kind }) => /^resourceLocation$/i.test(kind)))) {
    return hit;
  }
  if (expiresOn !== void 0 && until === void 0) {
    return { is: "unknown", why: `until when the exemption ${exemption.name} holds` };
  }
  return { is: "yes" };
}
function onlyLocations({ properties }) {
  return (properties.resourceSelectors ?? []).every(({ selectors }) => selectors.every(({ kind }) => /^resourceLocation$/i.test(kind)));
}
function effectsOf(assignment, governance, place, { manifest }) {
  const own = (list3) => list3.filter((one11) => one11.assignment === assignment);
  const target2 = place && {
    place,
    type: "",
    location: manifest.target.region,
    capabilities: void 0
  };
  const effects = own(governance.policies).map((policy) => target2 === void 0 ? policy.effect : effectOn(policy, target2));
  const names3 = [...new Set(effects.flatMap((effect) => effect.ok ? [effect.value] : []))];
  const problem = own(governance.notUnderstood)[0]?.why ?? effects.flatMap((effect) => effect.ok ? [] : [effect.problem])[0];
  const acting = names3.filter((name) => name !== "disabled");
  if (acting.length > 0)
    return { disabled: false, names: names3 };
  return {
    disabled: names3.length > 0 && problem === void 0,
    names: names3,
    ...problem === void 0 ? {} : { unresolved: problem }
  };
}
var pol05 = {
  meta: {
    id: "POL-05",
    title: "Expected assignments are effective",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The policy assignments that the manifest lists under expect.policies.mustBeEffective, by name or id: whether one is in force at the target subscription or at a resource group of the plan, enforced, not excluded or exempted there (not even in part), with selectors that let the target region in, and with an effect other than Disabled.",
    ready: "Each expected assignment is in force at the target, enforced, not exempted, and its effect is not Disabled.",
    howToFix: "Assign the policy at or above the target, set its enforcement mode to Default, and remove the exemption, exclusion or Disabled effect.",
    failsWhen: [
      "No assignment of that name or id reaches the target.",
      "Its enforcement mode is DoNotEnforce, or Enroll.",
      "The target, or a resource group of the plan, is excluded or exempted from it, in whole or in part.",
      "Its resource selectors leave out the target region.",
      "Every effect that it puts in force is Disabled."
    ],
    waive: "When the assignment is put in force by a later, named step of the move.",
    facets: {
      assignment: "name or id as the manifest writes it",
      state: "effective, absent, not-enforced, excluded, exempted, not-selected, disabled or unknown"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const expected = manifest.expect.mustBeEffective;
    if (expected.length === 0) {
      const about2 = { subject: "expected assignments", place: manifest.locate(["expect", "policies"]) };
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest expects no particular assignment to be effective.`)];
    }
    return expected.map((one11) => {
      const about2 = {
        subject: one11.name,
        place: manifest.locate(one11.pointer),
        facets: { assignment: one11.name, state: "unknown" }
      };
      return caseOf(about2, policyNeeds(manifest), (facts) => [
        judge9(one11, governanceOf(facts, manifest), context)
      ]);
    });
  }
};
function judge9(expected, governance, context) {
  const { manifest } = context;
  const about2 = { subject: expected.name, place: manifest.locate(expected.pointer) };
  const named4 = governance.assignments.filter(({ id, name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(id, expected.name) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, expected.name));
  const standings = named4.map((assignment) => ({
    assignment,
    standing: standingOf(assignment, governance, context)
  }));
  const reaching = standings.filter(({ standing }) => standing.state !== "absent");
  const best = ["effective", "unknown"].flatMap((state) => reaching.filter(({ standing }) => standing.state === state))[0] ?? reaching[0];
  if (best === void 0) {
    const elsewhere2 = named4.map(({ properties }) => scopeText(properties.scope, manifest));
    return {
      ...about2,
      outcome: "fail",
      facets: { assignment: expected.name, state: "absent" },
      why: elsewhere2.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No policy assignment of the name or id ${expected.name} reaches the target subscription.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The assignment ${expected.name} exists at ${elsewhere2} and does not reach the target of this plan.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign it at the target subscription or at a management group above it.` }
    };
  }
  return { ...about2, ...resultOf(expected, best.assignment, best.standing, manifest) };
}
function resultOf(expected, assignment, standing, manifest) {
  const { scope: scope2, enforcementMode = "Default", displayName } = assignment.properties;
  const fix = standing.state === "not-enforced" ? enforceFix(assignment, manifest) : standing.fix && { text: standing.fix };
  return {
    outcome: standing.state === "effective" ? "pass" : standing.state === "unknown" ? "unknown" : "fail",
    facets: { assignment: expected.name, state: standing.state },
    scope: scope2,
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(standing.why)}`,
    evidence: [
      { label: "assignment", value: displayName ?? assignment.name },
      { label: "assigned at", value: scopeText(scope2, manifest) },
      { label: "enforcement mode", value: enforcementMode },
      ...standing.evidence
    ],
    ...fix === void 0 ? {} : { fix }
  };
}
function subscriptionWant(manifest) {
  return (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("subscription", targetScope(manifest));
}
function subscriptionValue(manifest, lookup) {
  const id = targetScope(manifest);
  const subscriptionId2 = manifest.target.subscription.id;
  const fact = lookup(subscriptionWant(manifest));
  const { displayName, tenantId } = fact.known ? fact.value : {};
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)({
    id,
    subscriptionId: subscriptionId2,
    ...displayName === void 0 ? {} : { displayName },
    ...tenantId === void 0 ? {} : { tenantId }
  }, ["what is not known of the subscription"]);
}
function aroundOf({ resource: resource3, group, text: text5 }, subscription2) {
  const { apiVersion } = resource3;
  return {
    subscription: subscription2,
    resourceGroup: group ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`the resource group of ${text5}`]),
    requestContext: apiVersion === void 0 ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([`the api-version that makes ${text5}`]) : { apiVersion }
  };
}
function doubtOf2({ acts, enforcement, exemptions }) {
  if (acts.is === "unknown")
    return acts.why;
  if (enforcement !== "enforced")
    return "whether it is enforced here";
  const open5 = exemptions.find(({ covers: covers4 }) => covers4.is === "unknown");
  return open5 && `whether the exemption ${open5.exemption.name} covers it`;
}
function detailsOf(rule2, effect) {
  const read5 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => {
    if (effect === "modify")
      return modify(rule2.details);
    if (effect === "append")
      return append(rule2.details);
    if (effect === "auditIfNotExists" || effect === "deployIfNotExists")
      return related(rule2.details);
    return { kind: "none" };
  });
  return read5.ok ? read5 : { ok: false, problem: read5.error };
}
function fail2(message) {
  throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(message);
}
function modify(details) {
  if (!isJsonObject(details))
    return fail2("a modify effect has no details");
  const operations = listOf((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(details, "operations"));
  if (operations.length === 0)
    return fail2("a modify effect has no operations");
  const conflict = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(details, "conflictEffect") ?? "deny";
  return {
    kind: "changes",
    roleDefinitionIds: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(details, "roleDefinitionIds") ?? [],
    conflictEffect: typeof conflict === "string" ? conflict.toLowerCase() : fail2("conflictEffect is not a text"),
    operations: operations.map((one11) => {
      const source2 = isJsonObject(one11) ? one11 : fail2("an operation is not an object");
      const name = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(source2, "operation");
      const known2 = ["add", "addOrReplace", "remove"].find((option) => typeof name === "string" && option.toLowerCase() === name.toLowerCase());
      if (known2 === void 0)
        return fail2(`an operation is none of add, addOrReplace and remove`);
      const condition = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(source2, "condition");
      return {
        operation: known2,
        ...change(source2, known2 !== "remove"),
        ...condition === void 0 ? {} : { condition: operand(condition) }
      };
    })
  };
}
function append(details) {
  const entries = isJsonArray(details) ? details : isJsonObject(details) ? [details] : [];
  if (entries.length === 0)
    return fail2("an append effect has no details");
  return {
    kind: "changes",
    roleDefinitionIds: [],
    conflictEffect: "deny",
    operations: entries.map((one11) => ({
      operation: "append",
      ...change(isJsonObject(one11) ? one11 : fail2("a field to append is not an object"), true)
    }))
  };
}
function change(source2, needsValue) {
  const [field, value2] = [(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(source2, "field"), (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(source2, "value")];
  if (typeof field !== "string")
    return fail2("a change names no field");
  if (value2 === void 0 && needsValue)
    return fail2(`the change of ${(0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(field)} has no value`);
  return { field: operand(field), source: source2, ...value2 === void 0 ? {} : { value: operand(value2) } };
}
function related(details) {
  const source2 = isJsonObject(details) ? details : fail2("the effect has no details");
  const [type, name, existence] = ["type", "name", "existenceCondition"].map((key) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(source2, key));
  if (typeof type !== "string")
    return fail2("the effect names no type of related resource");
  const condition = existence === void 0 ? void 0 : parseCondition(existence, "then.details.existenceCondition");
  if (condition?.ok === false)
    return fail2(condition.problem);
  return {
    kind: "related",
    type,
    roleDefinitionIds: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(source2, "roleDefinitionIds") ?? [],
    ...name === void 0 ? {} : { name: operand(name) },
    ...condition === void 0 ? {} : { existenceCondition: condition.value },
    source: source2
  };
}
function lacks(details, situation, related3) {
  if (related3 === void 0)
    return { result: "unknown", why: `which resources of type ${details.type} exist` };
  const condition = details.existenceCondition;
  let open5;
  for (const one11 of related3) {
    if (!(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(one11))
      continue;
    const body = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(one11, "type") === void 0 ? { ...one11, type: details.type } : one11;
    if (condition === void 0)
      return { result: "no-match", why: "a related resource exists" };
    const verdict2 = evaluate(condition, { ...situation, resource: { body }, primary: situation.resource });
    if (verdict2.result === "match")
      return { result: "no-match", why: "a related resource meets the condition" };
    if (verdict2.result === "error")
      return { result: "error", why: verdict2.message };
    if (verdict2.result === "unknown")
      open5 ??= verdict2.waits.join(", ");
  }
  return open5 === void 0 ? { result: "match" } : { result: "unknown", why: open5 };
}
function relatedQuery(details, situation, place) {
  const [name, scope2, group] = ["name", "existenceScope", "resourceGroupName"].map((key) => textOf(details, key, situation));
  for (const one11 of [name, scope2, group])
    if (one11 !== void 0 && one11.is !== "known")
      return one11;
  const text5 = (one11) => one11?.is === "known" ? one11.text : void 0;
  const own = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(situation.resource.body, "type");
  if (typeof own !== "string")
    return { is: "unknown", why: "the type of the evaluated resource" };
  const type = details.type.replace(/\/+$/, "");
  const beneath = type.toLowerCase().startsWith(`${own.toLowerCase()}/`);
  const where = beneath ? children(own, place) : scoped(own, text5(scope2), text5(group), place);
  if ("why" in where)
    return where;
  const segments = text5(name)?.split("/");
  const problem = segments === void 0 ? void 0 : nameProblem(segments, type, own, beneath);
  if (problem !== void 0)
    return { is: "unknown", why: problem };
  const same3 = type.toLowerCase() === own.toLowerCase();
  return {
    is: "known",
    query: { type, where, same: same3, ...segments === void 0 ? {} : { name: segments } }
  };
}
function textOf({ source: source2 }, key, situation) {
  const json = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(source2, key);
  if (json === void 0 || json === null)
    return { is: "known", text: void 0 };
  const read5 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => operand(json));
  const value2 = read5.ok ? evaluateOperand(read5.value, situation) : read5;
  if (!value2.ok)
    return { is: "error", why: `${key} of the related resource: ${value2.error}` };
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2.value))
    return { is: "unknown", why: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(value2.value).join(", ") };
  if (typeof value2.value !== "string")
    return { is: "error", why: `${key} of the related resource is no text` };
  return { is: "known", text: value2.value };
}
var SUBSCRIPTION2 = "microsoft.resources/subscriptions";
function children(own, place) {
  const id = own.toLowerCase() === SUBSCRIPTION2 ? place.subscription : place.id;
  return { kind: "beneath", id };
}
function scoped(own, scope2, group, place) {
  const { subscription: subscription2 } = place;
  const wanted = scope2?.toLowerCase() ?? "resourcegroup";
  if (wanted === "subscription")
    return { kind: "subscription", subscription: subscription2, reach: "all" };
  if (wanted !== "resourcegroup")
    return { is: "error", why: `existenceScope is neither Subscription nor ResourceGroup` };
  if (group === "")
    return { is: "unknown", why: "the resource group of the related resource, named by nothing" };
  const resourceGroup2 = group ?? place.resourceGroup;
  if (resourceGroup2 !== void 0)
    return { kind: "resourceGroup", subscription: subscription2, resourceGroup: resourceGroup2 };
  const isSubscription = own.toLowerCase() === SUBSCRIPTION2 || place.id !== void 0 && !(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.id, `${subscription2}/resourceGroups`);
  if (isSubscription && scope2 === void 0)
    return { kind: "subscription", subscription: subscription2, reach: "top" };
  return { kind: "subscription", subscription: subscription2, reach: "perhaps" };
}
function nameProblem(segments, type, own, beneath) {
  const depth = depthOf(type);
  const fits3 = segments.length === depth || beneath && segments.length === depth - depthOf(own);
  if (fits3 && segments.every((segment) => segment !== ""))
    return void 0;
  return `which resource of type ${type} is named "${segments.join("/").slice(0, 80)}"`;
}
function depthOf(type) {
  return type.split("/").length - 1;
}
function isMeant(query, candidate, evaluated2, fullName) {
  const type = typeOf(candidate);
  if (type === void 0)
    return { is: "unknown", why: "the type of a resource beside it" };
  if (type.toLowerCase() !== query.type.toLowerCase())
    return { is: "no" };
  const names3 = namesOf(candidate, depthOf(query.type));
  return allOf([located(query, candidate, evaluated2, names3, fullName), named(query, names3)]);
}
function typeOf({ resource: resource3 }) {
  const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(resource3.body, "type");
  return typeof type === "string" ? type : void 0;
}
function namesOf({ resource: { body }, place }, depth) {
  if (place.id !== void 0) {
    const own = /.*\/providers\/(.*)$/is.exec(place.id)?.[1]?.split("/");
    const pairs = own === void 0 ? place.id.split("/").slice(1) : own.slice(1);
    const names4 = pairs.filter((_, index) => index % 2 === 1);
    if (names4.length >= depth)
      return { known: true, names: names4.slice(-depth) };
  }
  const name = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "fullName") ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "name");
  if (name !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(name))
    return { known: false, why: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(name).join(", ") };
  const names3 = typeof name === "string" ? name.split("/") : [];
  return names3.length === depth ? { known: true, names: names3 } : { known: false, why: "the full name of a resource beside it" };
}
function named({ name }, names3) {
  if (name === void 0)
    return { is: "yes" };
  if (!names3.known)
    return { is: "unknown", why: names3.why };
  const tail = names3.names.slice(-name.length);
  const last = name.length - 1;
  const hit = name.every((wanted, index) => index === last && wanted === "?" || equal(tail[index], wanted));
  return { is: hit ? "yes" : "no" };
}
function located({ where, type }, { place }, evaluated2, names3, fullName) {
  if (!equal(place.subscription, evaluated2.subscription))
    return { is: "no" };
  const extended = place.id === void 0 ? void 0 : extendedBy(place.id);
  if (where.kind === "beneath") {
    if (place.id !== void 0 && where.id !== void 0)
      return { is: (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.id, where.id) ? "yes" : "no" };
    return allOf([inGroup(place, evaluated2.resourceGroup), childOf(names3, fullName, depthOf(type))]);
  }
  if (place.id === void 0 && place !== evaluated2)
    return { is: "unknown", why: "the id of a resource beside it" };
  if (extended !== void 0) {
    if (evaluated2.id === void 0)
      return { is: "unknown", why: `whether it is ${extended} that it extends` };
    if (equal(extended, evaluated2.id))
      return { is: "yes" };
    const anywhere = where.kind === "subscription" && where.reach === "all";
    return anywhere ? { is: "unknown", why: `whether one that extends another resource counts in a whole subscription` } : { is: "no" };
  }
  if (where.kind === "resourceGroup")
    return inGroup(place, where.resourceGroup);
  if (where.reach === "all" || where.reach === "top" && groupOf(place) === void 0)
    return { is: "yes" };
  return { is: "unknown", why: "in which resource group the related resource is looked for" };
}
function groupOf({ id, resourceGroup: resourceGroup2 }) {
  return resourceGroup2 ?? (id === void 0 ? void 0 : (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(id));
}
function inGroup(place, wanted) {
  const group = groupOf(place);
  if (wanted === void 0)
    return { is: "unknown", why: "the resource group of the evaluated resource" };
  if (group === void 0 && place.id === void 0)
    return { is: "unknown", why: "the resource group of a resource beside it" };
  return { is: equal(group, wanted) ? "yes" : "no" };
}
function extendedBy(id) {
  return /^(.+\/providers\/.+)\/providers\/[^/]+(?:\/[^/]+\/[^/]+)+$/i.exec(id)?.[1];
}
function childOf(names3, fullName, depth) {
  if (!names3.known)
    return { is: "unknown", why: names3.why };
  if (typeof fullName !== "string")
    return { is: "unknown", why: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(fullName) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(fullName).join(", ") : "its full name" };
  const parents = fullName.split("/");
  if (parents.length >= depth)
    return { is: "no" };
  return { is: parents.every((parent, index) => equal(names3.names[index], parent)) ? "yes" : "no" };
}
function equal(a, b) {
  return a?.toLowerCase() === b.toLowerCase();
}
function existenceOf(details, situation, place, inventory2) {
  const asked3 = relatedQuery(details, situation, place);
  if (asked3.is !== "known")
    return asked3;
  const { query } = asked3;
  const { body } = situation.resource;
  const fullName = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "fullName") ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "name") ?? null;
  const itself = { resource: situation.resource, place };
  const planned2 = inventory2.planned(query.type);
  const observed = inventory2.observed(query.type, query.where);
  const doubts = [];
  let failure;
  for (const candidate of candidatesOf(query.same ? itself : void 0, planned2, observed)) {
    const meant = meantOf(query, candidate, place, fullName, candidate === itself);
    if (meant.is === "no")
      continue;
    const met = meets(details, candidate, situation);
    if (met.is === "no")
      continue;
    if (meant.is === "unknown")
      doubts.push(meant.why);
    else if (met.is === "yes")
      return { is: "satisfied", by: candidate };
    else if (met.is === "error")
      failure ??= met.why;
    else
      doubts.push(met.why ?? "");
  }
  for (const { gap } of [planned2, observed])
    if (gap !== void 0)
      doubts.push(gap);
  if (doubts[0] !== void 0)
    return { is: "unknown", why: doubts[0] };
  return failure === void 0 ? { is: "not-satisfied" } : { is: "error", why: failure };
}
function meantOf(query, candidate, place, fullName, isItself2) {
  const unnamed = query.same && query.name === void 0;
  if (unnamed && isItself2)
    return { is: "yes" };
  const answer3 = isMeant(query, candidate, place, fullName);
  if (answer3.is !== "yes" || !unnamed)
    return answer3;
  return { is: "unknown", why: `which resource of type ${query.type} is meant, as the effect names none` };
}
function candidatesOf(itself, { resources: planned2 }, { resources: observed }) {
  const seen = new Set();
  return [...itself === void 0 ? [] : [itself], ...planned2, ...observed].filter(({ place: { id } }) => {
    const key = id?.toLowerCase();
    if (key === void 0)
      return true;
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
function meets({ existenceCondition }, { resource: resource3 }, situation) {
  if (existenceCondition === void 0)
    return { is: "yes" };
  const verdict2 = evaluate(existenceCondition, { ...situation, resource: resource3, primary: situation.resource });
  switch (verdict2.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no" };
    case "unknown":
      return { is: "unknown", why: verdict2.waits.join(", ") };
    case "error":
      return { is: "error", why: verdict2.message };
  }
}
function wanting(existence) {
  if (existence.is === "satisfied")
    return { result: "no-match", why: "a related resource meets the condition" };
  if (existence.is === "not-satisfied")
    return { result: "match" };
  return { result: existence.is, why: existence.why };
}
var Stop = class {
  result;
  constructor(result) {
    this.result = result;
  }
};
function applyChange(change2, resource3, aliases) {
  const { body, apiVersion } = resource3;
  const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "type");
  const typeText = typeof type === "string" ? type : void 0;
  const field = fieldOf(change2.field, typeText, apiVersion, aliases);
  if (field.kind === "elsewhere")
    return { kind: "skipped", why: `${change2.field} is no property of this type` };
  if (isAlias(change2.field) && change2.operation !== "append" && isReadOnly(change2.field, aliases)) {
    return { kind: "conflict", why: `${change2.field} is not one that a policy may modify` };
  }
  const steps = field.kind === "path" ? field.path.steps : field.kind === "tag" ? [{ key: "tags" }, { key: field.key }] : [
    { key: field.kind === "identityType" ? "identity" : field.kind },
    ...field.kind === "identityType" ? [{ key: "type" }] : []
  ];
  const makesParents = field.kind === "tag" || change2.operation === "append";
  const result = at(body, steps, change2, makesParents);
  if (result instanceof Stop)
    return result.result;
  return isObjectValue(result) ? { kind: "changed", body: result } : { kind: "skipped", why: "there is nothing to change" };
}
function isReadOnly(field, aliases) {
  const known2 = aliases.find(field);
  return known2.length > 0 && known2.every(({ modifiable }) => modifiable === false);
}
function isObjectValue(value2) {
  return value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2);
}
function at(value2, steps, change2, makes) {
  const [step, ...rest] = steps;
  if (value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2))
    return new Stop({ kind: "unknown", why: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(value2).join(", ") });
  if (step === void 0)
    return leaf(value2, change2);
  if (step === "all")
    return members(value2, rest, change2, makes);
  if (value2 === void 0 && !makes)
    return new Stop({ kind: "skipped", why: `the parent of ${change2.field} is missing` });
  if (value2 !== void 0 && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2))
    return new Stop({ kind: "skipped", why: `the parent of ${change2.field} is no object` });
  const object2 = value2 ?? {};
  const name = Object.keys(object2).find((key) => key.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const inner = at((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(object2, name), rest, change2, makes);
  if (inner instanceof Stop)
    return inner;
  const others = Object.entries(object2).filter(([key]) => key !== name);
  const kept = Object.fromEntries(inner === void 0 ? others : [...others, [name, inner]]);
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .gn)(object2, kept);
}
function members(value2, rest, change2, makes) {
  const array = value2 === void 0 ? [] : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2 : void 0;
  if (array === void 0)
    return new Stop({ kind: "skipped", why: `${change2.field} is no array` });
  if (rest.length === 0) {
    if (change2.operation === "addOrReplace")
      return [change2.value];
    return array.some((member) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .c2)(member, change2.value) === true) ? array : [...array, change2.value];
  }
  const changed2 = [];
  for (const member of array) {
    const result = at(member, rest, change2, makes);
    if (result instanceof Stop)
      return result;
    changed2.push(result ?? null);
  }
  return changed2;
}
function leaf(value2, { operation, field, value: wanted }) {
  if (operation === "remove")
    return void 0;
  if (operation === "addOrReplace" || value2 === void 0 || value2 === null)
    return wanted;
  const same3 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .c2)(value2, wanted);
  if (same3 === true)
    return value2;
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(same3))
    return new Stop({ kind: "unknown", why: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(same3).join(", ") });
  return new Stop({ kind: "conflict", why: `${field} has another value already` });
}
function changesOf(rulings, asked3) {
  const acts = [];
  const wishes = [];
  for (const ruling of rulings) {
    const { policy, effect } = ruling;
    if (!effect.ok)
      continue;
    const base = { policy, effect: effect.value };
    const details = detailsOf(policy.rule, effect.value);
    const doubt = ruling.verdict?.result === "error" ? void 0 : doubtOf2(ruling);
    if (ruling.verdict?.result === "error")
      acts.push({ ...base, does: "denies", certain: true, why: ruling.acts.why ?? "" });
    else if (!details.ok)
      acts.push({ ...base, does: "changes", certain: false, why: details.problem });
    else if (doubt !== void 0)
      acts.push({ ...base, does: "changes", certain: false, why: doubt });
    else
      wishes.push(...wishesOf(ruling, effect.value, details.value, asked3, acts));
  }
  let { resource: resource3 } = asked3;
  for (const wish of wishes) {
    const base = { policy: wish.ruling.policy, effect: wish.effect };
    const rivals = wishes.filter((other) => other !== wish && isRival(wish, other));
    const denying = [wish, ...rivals].filter(({ conflictEffect }) => conflictEffect === "deny");
    if (rivals.length > 0 && denying.length > 1) {
      acts.push({
        ...base,
        does: "denies",
        certain: true,
        why: `other policies set ${wish.field} to another value`
      });
      continue;
    }
    if (rivals.length > 0 && denying[0] !== wish)
      continue;
    const changed2 = applyChange(wish, resource3, asked3.aliases);
    if (changed2.kind === "changed") {
      if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .c2)(changed2.body, resource3.body) === true)
        continue;
      resource3 = { ...resource3, body: changed2.body };
      acts.push({ ...base, does: "changes", certain: true, why: `${wish.operation} ${wish.field}` });
    } else if (changed2.kind === "unknown")
      acts.push({ ...base, does: "changes", certain: false, why: changed2.why });
    else if (changed2.kind === "conflict" && wish.conflictEffect === "deny") {
      acts.push({ ...base, does: "denies", certain: true, why: changed2.why });
    }
  }
  return { resource: resource3, acts };
}
function isRival(a, b) {
  if (a.ruling === b.ruling || a.field.toLowerCase() !== b.field.toLowerCase())
    return false;
  if (a.field.endsWith("[*]") && a.operation !== "addOrReplace" && b.operation !== "addOrReplace")
    return false;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .c2)(a.value, b.value) !== true;
}
function wishesOf(ruling, effect, details, asked3, acts) {
  if (details.kind !== "changes")
    return [];
  const situation = situationOf(ruling.policy, asked3);
  return details.operations.flatMap((one11) => {
    const base = { policy: ruling.policy, effect };
    const condition = one11.condition === void 0 ? void 0 : evaluateOperand(one11.condition, situation);
    const field = evaluateOperand(one11.field, situation);
    const value2 = one11.value === void 0 ? { ok: true, value: null } : evaluateOperand(one11.value, situation);
    const failed = [condition, field, value2].find((result) => result?.ok === false);
    if (failed?.ok === false) {
      acts.push({ ...base, does: "denies", certain: true, why: failed.error });
      return [];
    }
    if (condition?.ok === true && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(condition.value)) {
      acts.push({ ...base, does: "changes", certain: false, why: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(condition.value).join(", ") });
      return [];
    }
    if (condition?.ok === true && condition.value !== true && !isTrueText(condition.value))
      return [];
    if (!field.ok || !value2.ok || typeof field.value !== "string")
      return [];
    return [
      {
        ruling,
        effect,
        conflictEffect: details.conflictEffect,
        operation: one11.operation,
        field: field.value,
        value: value2.value
      }
    ];
  });
}
function isTrueText(value2) {
  return typeof value2 === "string" && value2.toLowerCase() === "true";
}
var ORDER = [
  ["deny"],
  ["audit"],
  ["manual"],
  ["auditIfNotExists"],
  ["deployIfNotExists"]
];
function reckon(policies2, asked3) {
  const spared = [];
  const rulingsOn = (resource4) => {
    const question = { ...asked3, resource: resource4 };
    const around2 = { ...asked3.around, now: asked3.now };
    const those = typeof policies2 === "function" ? policies2(resource4, around2) : policies2;
    return those.map((policy) => rule(policy, question));
  };
  const acting = (rulings2, effects) => rulings2.filter((ruling) => {
    if (!ruling.effect.ok || !effects.includes(ruling.effect.value) || ruling.acts.is === "no")
      return false;
    const by = sparedBy(ruling, asked3.at);
    if (by !== void 0)
      spared.push({ policy: ruling.policy, by });
    return by === void 0;
  });
  const before = rulingsOn(asked3.resource);
  const open5 = before.flatMap(({ policy, effect, acts: acts2 }) => effect.ok || acts2.is === "no" ? [] : [{ policy, why: effect.problem }]);
  const { resource: resource3, acts } = changesOf(acting(before, ["append", "modify"]), asked3);
  const after2 = { ...asked3, resource: resource3 };
  const rulings = resource3 === asked3.resource ? before : rulingsOn(resource3);
  for (const effects of ORDER)
    acts.push(...acting(rulings, effects).map((ruling) => actOf(ruling, after2)).filter(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9));
  return { resource: resource3, acts, spared, open: open5 };
}
function sparedBy({ enforcement, exemptions }, at4) {
  const exempt = exemptions.some(({ covers: covers4, until }) => covers4.is === "yes" && (until === void 0 || until !== "unreadable" && until >= at4));
  if (exempt)
    return "exemption";
  return enforcement === "not-enforced" ? "enforcement mode" : void 0;
}
var DOES = {
  deny: "denies",
  audit: "flags",
  manual: "asks",
  auditIfNotExists: "flags",
  deployIfNotExists: "deploys"
};
function actOf(ruling, asked3) {
  const { policy, effect, acts } = ruling;
  if (!effect.ok)
    return void 0;
  const doubt = doubtOf2(ruling);
  const act = {
    policy,
    effect: effect.value,
    does: DOES[effect.value] ?? "flags",
    certain: doubt === void 0,
    why: doubt ?? acts.why ?? "its rule matches",
    ruling
  };
  if (ruling.verdict?.result === "error")
    return { ...act, does: "denies" };
  const details = detailsOf(policy.rule, effect.value);
  if (!details.ok)
    return { ...act, certain: false, why: details.problem };
  if (details.value.kind !== "related")
    return act;
  const situation = situationOf(policy, asked3);
  const { inventory: inventory2, target: target2 } = asked3;
  const missing4 = inventory2 === void 0 ? lacks(details.value, situation, asked3.related?.(details.value.type)) : wanting(existenceOf(details.value, situation, target2.place, inventory2));
  if (missing4.result === "no-match")
    return void 0;
  if (missing4.result === "error")
    return { ...act, certain: false, why: missing4.why ?? "" };
  return missing4.result === "match" ? act : { ...act, certain: false, why: missing4.why ?? "" };
}
var OPEN = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([]);
function situationOf2({ resource: resource3, context }, { parameters, aliases, disputed }) {
  return { ...context.around, resource: resource3, parameters, aliases, disputed };
}
function reference(test, fixed) {
  return { kind: "run", safe: false, cost: 100, check: (run2) => truthOf(test, situationOf2(run2, fixed)) };
}
function settled2(work) {
  const result = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(work);
  return result.ok && typeof result.value === "boolean" ? result.value : void 0;
}
var READS = { parameters: 0, context: 1, resource: 2, member: 3 };
function readsOf(operand2) {
  switch (operand2.kind) {
    case "literal":
      return READS.parameters;
    case "array":
      return operand2.items.reduce((most, item) => Math.max(most, readsOf(item)), 0);
    case "object":
      return operand2.entries.reduce((most, [, inner]) => Math.max(most, readsOf(inner)), 0);
    case "expression": {
      let most = READS.parameters;
      walk(operand2.node, (node) => {
        if (node.kind !== "call")
          return;
        const name = node.name.toLowerCase();
        if (Object.hasOwn(CONTEXTUAL, name) && name !== "parameters")
          most = Math.max(most, name === "current" ? READS.member : name === "field" ? READS.resource : READS.context);
      });
      return most;
    }
  }
}
function readsOnly(operand2, allowed2) {
  if (operand2.kind === "array")
    return operand2.items.every((item) => readsOnly(item, allowed2));
  if (operand2.kind === "object")
    return operand2.entries.every(([, inner]) => readsOnly(inner, allowed2));
  if (operand2.kind === "literal")
    return true;
  let only2 = true;
  walk(operand2.node, (node) => {
    if (node.kind !== "call")
      return;
    const name = node.name.toLowerCase();
    if (Object.hasOwn(CONTEXTUAL, name) && !allowed2.includes(name))
      only2 = false;
  });
  return only2;
}
var CONSTANTS = new WeakMap();
function constantOf(operand2, fixed) {
  if (operand2.kind === "literal")
    return operand2.value;
  let known2 = CONSTANTS.get(fixed.parameters);
  if (known2 === void 0)
    CONSTANTS.set(fixed.parameters, known2 = new Map());
  if (known2.has(operand2))
    return known2.get(operand2);
  const value2 = readsOf(operand2) > READS.parameters ? void 0 : evaluated(operand2, fixed);
  known2.set(operand2, value2);
  return value2;
}
function evaluated(operand2, { parameters, aliases, disputed }) {
  const result = evaluateOperand(operand2, { resource: { body: {} }, parameters, aliases, disputed });
  return result.ok && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(result.value) ? result.value : void 0;
}
function oncePerContext(work) {
  const kept = new WeakMap();
  let last;
  let current2;
  return (run2) => {
    const { context } = run2;
    if (context !== last || current2 === void 0) {
      current2 = kept.get(context);
      if (current2 === void 0) {
        const result = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => work(run2));
        current2 = result.ok ? { value: result.value } : { error: new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(result.error) };
        kept.set(context, current2);
      }
      last = context;
    }
    if ("error" in current2)
      throw current2.error;
    return current2.value;
  };
}
function valueReader(operand2, fixed) {
  const reads = readsOf(operand2);
  if (reads <= READS.context) {
    const constant = constantOf(operand2, fixed);
    if (constant !== void 0)
      return () => constant;
    return oncePerContext((run2) => valueOf(operand2, functionsOf(situationOf2(run2, fixed), [], notes())));
  }
  const name = fieldNamed(operand2);
  if (name !== void 0)
    return (run2) => fieldValue(name, run2, fixed);
  let under;
  const functions = oncePerContext((first3) => {
    const base = functionsOf(situationOf2(first3, fixed), [], notes());
    const field = { ...CONTEXTUAL.field, eager: ([given = null]) => named4(given) };
    const named4 = (given) => {
      if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(given))
        return given;
      if (typeof given !== "string")
        throw new _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj(`expected a name, not a value of type ${(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .go)(given)}`);
      return under === void 0 ? null : fieldValue(given, under, fixed);
    };
    return {
      get: (called) => called === "field" ? field : base.get(called),
      absent: (of, property2) => base.absent?.(of, property2)
    };
  });
  return (run2) => {
    under = run2;
    return valueOf(operand2, functions(run2));
  };
}
function fieldNamed(operand2) {
  if (operand2.kind !== "expression" || operand2.node.kind !== "call")
    return void 0;
  const [argument] = operand2.node.args;
  if (operand2.node.name.toLowerCase() !== "field" || argument?.kind !== "literal")
    return void 0;
  return typeof argument.value === "string" ? argument.value : void 0;
}
function fieldValue(name, { places, root, resource: resource3 }, { disputed }) {
  const place = places.of(name);
  const missing4 = disputed.missingFieldFunction === "null" ? null : "";
  if (place.kind === "elsewhere")
    return missing4;
  if (place.kind === "one") {
    const node = place.read(root, resource3);
    return node === void 0 ? missing4 : node.value;
  }
  return asValue({ many: true, found: follow(root.value, place.path, 0) }, missing4);
}
function notes() {
  return { walked: new Set(), disputed: new Set() };
}
var Bound = class extends Error {
};
function forMember(where, name, value2) {
  if (typeof value2 !== "string" && typeof value2 !== "number")
    return void 0;
  const literal = { kind: "literal", value: value2 };
  const replaced = (node) => {
    switch (node.kind) {
      case "literal":
        return node;
      case "property":
        return { ...node, of: replaced(node.of) };
      case "index":
        return { ...node, of: replaced(node.of), index: replaced(node.index) };
      case "call": {
        if (node.name.toLowerCase() !== "current")
          return { ...node, args: node.args.map(replaced) };
        const [asked3] = node.args;
        if (asked3 === void 0)
          return literal;
        const own = asked3.kind === "literal" && typeof asked3.value === "string" && asked3.value.toLowerCase();
        if (own !== name.toLowerCase())
          throw new Bound();
        return literal;
      }
    }
  };
  const operand2 = (one11) => {
    if (readsOf(one11) < READS.member)
      return one11;
    if (one11.kind === "array")
      return { ...one11, items: one11.items.map(operand2) };
    if (one11.kind === "object")
      return { ...one11, entries: one11.entries.map(([key, inner]) => [key, operand2(inner)]) };
    return one11.kind === "literal" ? one11 : { ...one11, node: replaced(one11.node) };
  };
  const left2 = (one11) => {
    if (one11.kind === "field")
      return { kind: "field", field: operand2(one11.field) };
    if (one11.kind === "value")
      return { kind: "value", value: operand2(one11.value) };
    throw new Bound();
  };
  const condition = (one11) => {
    if (one11.kind === "test")
      return { ...one11, left: left2(one11.left), right: operand2(one11.right) };
    if (one11.kind === "not")
      return { kind: "not", condition: condition(one11.condition) };
    return { kind: one11.kind, conditions: one11.conditions.map(condition) };
  };
  try {
    return condition(where);
  } catch (error) {
    if (error instanceof Bound)
      return void 0;
    throw error;
  }
}
function fieldCount(test, { field, where }, fixed) {
  const slow = reference(test, fixed);
  const none = answersUpTo(test, 0, fixed)?.[0];
  if (none === void 0 || slow.kind === "settled")
    return slow;
  const place = fixed.places.of(field, fixed.type);
  const check = (run2) => isEmpty(place ?? run2.places.of(field), run2) ? none : slow.check(run2);
  return { kind: "run", safe: false, cost: where === void 0 ? 20 : 40, check };
}
function isEmpty(place, { root }) {
  if (place.kind === "elsewhere")
    return true;
  if (place.kind === "one" || place.path.loose)
    return false;
  const value2 = place.array(root)?.value;
  if (value2 === void 0)
    return true;
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2.length === 0 : !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2);
}
var MOST_UNROLLED = 100;
function valueCount(test, { of, name = "default", where }, fixed, compile2) {
  const values = constantOf(of, fixed);
  if (values === void 0)
    return reference(test, fixed);
  const members2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(values) ? values : values === null ? [] : [values];
  if (members2.length > MOST_UNROLLED)
    return reference(test, fixed);
  let sure2 = 0;
  let safe = true;
  let cost = 0;
  const checks = [];
  for (const member of members2) {
    const condition = where === void 0 ? void 0 : forMember(where, name, member);
    if (where !== void 0 && condition === void 0)
      return reference(test, fixed);
    const part2 = condition === void 0 ? void 0 : compile2(condition, fixed);
    if (part2 === void 0)
      sure2 += 1;
    else if (part2.kind === "settled")
      sure2 += part2.holds ? 1 : 0;
    else {
      checks.push(part2.check);
      cost += part2.cost;
      safe &&= part2.safe;
    }
  }
  const answers = answersUpTo(test, sure2 + checks.length, fixed);
  if (answers === void 0)
    return reference(test, fixed);
  if (checks.length === 0)
    return { kind: "settled", holds: answers[sure2] === true };
  return { kind: "run", safe, cost: cost + 1, check: (run2) => counted(checks, sure2, answers, run2) };
}
function answersUpTo({ operator, right }, most, fixed) {
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  const answers = [];
  for (let number2 = 0; number2 <= most; number2 += 1) {
    const answer3 = settled2(() => compare(operator, number2, wanted, fixed.disputed));
    if (answer3 === void 0)
      return void 0;
    answers.push(answer3);
  }
  return answers;
}
function counted(checks, sure2, answers, run2) {
  let least = sure2;
  let open5 = 0;
  for (let index = 0; index < checks.length; index += 1) {
    const answer3 = checks[index]?.(run2);
    if (answer3 === true)
      least += 1;
    else if (answer3 !== false)
      open5 += 1;
  }
  const first3 = answers[least] === true;
  for (let number2 = least + 1; number2 <= least + open5; number2 += 1)
    if (answers[number2] === true !== first3)
      return OPEN;
  return first3;
}
var POSITIVE = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notContains", "contains"],
  ["notIn", "in"]
]);
function isSafe(operator, right, { inSingleValue }) {
  const scalar2 = !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(right) && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(right);
  switch (POSITIVE.get(operator) ?? operator) {
    case "in":
      return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(right) || inSingleValue !== "error";
    case "exists":
      return scalar2 && /^(true|false)$/i.test((0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(right));
    case "less":
    case "lessOrEquals":
    case "greater":
    case "greaterOrEquals":
      return false;
    default:
      return scalar2;
  }
}
function judgeOf(operator, right, disputed) {
  const plain4 = (node) => compare(operator, node?.value, right, disputed);
  if (!(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(right))
    return plain4;
  const ordered3 = operator.startsWith("less") || operator.startsWith("greater");
  if (!isSafe(operator, right, disputed))
    return ordered3 && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(right) && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(right) ? ordering(right, plain4) : plain4;
  const text5 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(right).toLowerCase();
  const negated3 = POSITIVE.has(operator);
  switch (POSITIVE.get(operator) ?? operator) {
    case "equals":
      return onText((own) => own === text5, text5 === "", negated3, plain4);
    case "in": {
      const among4 = new Set(((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(right) ? right : [right]).map((item) => (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(item).toLowerCase()));
      return onText((own) => among4.has(own), among4.has(""), negated3, plain4);
    }
    case "like": {
      const never = disputed.likeOnMissing === "false" && text5.includes("*");
      const holds5 = likeness(text5, disputed);
      return onText(holds5, !never && holds5(""), negated3, plain4);
    }
    case "contains":
      return onText((own) => own.includes(text5), text5 === "", negated3, plain4);
    case "exists": {
      const wanted = text5 === "true";
      return (node) => node === void 0 || node.value === null ? !wanted : node.text === void 0 ? plain4(node) : wanted;
    }
    default:
      return plain4;
  }
}
function onText(holds5, missing4, negated3, plain4) {
  return (node) => {
    if (node === void 0 || node.value === null)
      return missing4 !== negated3;
    const { text: text5 } = node;
    return text5 === void 0 ? plain4(node) : holds5(text5) !== negated3;
  };
}
function ordering(right, plain4) {
  let failure;
  return (node) => {
    if (node !== void 0 && (node.text === void 0 || typeof node.value === typeof right))
      return plain4(node);
    if (failure !== void 0)
      throw failure;
    try {
      return plain4(node);
    } catch (error) {
      if (error instanceof _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj)
        failure = error;
      throw error;
    }
  };
}
function likeness(pattern, disputed) {
  const [first3 = "", second, third, ...more] = pattern.split("*");
  if (second === void 0)
    return (text5) => text5 === pattern;
  if (third === void 0 && second === "")
    return (text5) => text5.startsWith(first3);
  if (third === void 0 && first3 === "")
    return (text5) => text5.endsWith(second);
  if (third === "" && first3 === "" && more.length === 0)
    return (text5) => text5.includes(second);
  return (text5) => compare("like", text5, pattern, disputed) === true;
}
function regions2(wanted) {
  if (typeof wanted === "string")
    return normalLocation(wanted);
  return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(wanted) ? wanted.map(regions2) : wanted;
}
var _a;
function keyOf2(written) {
  return { written, lower: written.toLowerCase() };
}
var Node = class {
  value;
  #text;
  #members;
  #ambiguous = false;
  #scalar;
  constructor(value2) {
    this.value = value2;
    this.#scalar = typeof value2 !== "object" || value2 === null;
  }
  get text() {
    if (this.#text === void 0 && this.#scalar)
      this.#text = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(this.value).toLowerCase();
    return this.#text;
  }
  at(key) {
    const { value: value2 } = this;
    if (this.#scalar || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2))
      return void 0;
    if (this.#members === void 0) {
      if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2))
        return this;
      if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2))
        this.#members = this.#read(value2);
    }
    if (this.#ambiguous && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2)) {
      const found3 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(value2, key.written);
      return found3 === void 0 ? this.#rest(value2) : new _a(found3);
    }
    const found2 = this.#members?.get(key.lower);
    return found2 === void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) ? this.#rest(value2) : found2;
  }
  #rest(value2) {
    const rest = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Y6)(value2);
    return rest === void 0 ? void 0 : new _a(rest);
  }
  #read(value2) {
    const members2 = new Map();
    for (const [key, inner] of Object.entries(value2)) {
      const lower = key.toLowerCase();
      if (members2.has(lower))
        this.#ambiguous = true;
      members2.set(lower, new _a(inner));
    }
    return members2;
  }
};
_a = Node;
function lookUp(root, keys) {
  let at4 = root;
  for (let index = 0; at4 !== void 0 && index < keys.length; index += 1) {
    const key = keys[index];
    if (key !== void 0)
      at4 = at4.at(key);
  }
  return at4;
}
function leaf2(test, fixed, compile2) {
  const byType = ofKnownType(test, fixed);
  if (byType !== void 0)
    return { kind: "settled", holds: byType };
  const { left: left2 } = test;
  if (left2.kind === "field")
    return fieldTest(test, left2.field, fixed);
  if (left2.kind === "value")
    return valueTest(test, left2.value, fixed);
  const { count: count2 } = left2;
  if (count2.kind === "field")
    return fieldCount(test, count2, fixed);
  const part2 = valueCount(test, count2, fixed, compile2);
  return part2.kind === "run" && readsTypeOnly(test) ? { ...part2, check: keptByType(part2.check) } : part2;
}
function ofKnownType({ left: left2, operator, right }, fixed) {
  if (fixed.type === void 0 || !isType(left2) || seesCasing(operator))
    return void 0;
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  const node = new Node(fixed.type);
  return settled2(() => judgeOf(operator, wanted, fixed.disputed)(node));
}
function keptByType(check) {
  const known2 = new Map();
  return (run2) => {
    const kept = known2.get(run2.type);
    if (kept !== void 0)
      return kept;
    const answer3 = check(run2);
    if (typeof answer3 === "boolean" && run2.type !== "")
      known2.set(run2.type, answer3);
    return answer3;
  };
}
function isType(left2) {
  if (left2.kind === "count")
    return false;
  const { field } = left2.kind === "field" ? left2 : { field: fieldNamed(left2.value) };
  const name = typeof field === "string" ? field : field?.kind === "literal" ? field.value : void 0;
  return typeof name === "string" && name.toLowerCase() === "type";
}
function seesCasing(operator) {
  return operator === "match" || operator === "notMatch";
}
var MEMBERS = ["parameters", "current"];
function readsTypeOnly(condition) {
  if (condition.kind === "not")
    return readsTypeOnly(condition.condition);
  if (condition.kind !== "test")
    return condition.conditions.every(readsTypeOnly);
  const { left: left2, operator, right } = condition;
  if (seesCasing(operator) || !readsOnly(right, MEMBERS))
    return false;
  if (left2.kind !== "count")
    return isType(left2);
  const { count: count2 } = left2;
  if (count2.kind !== "value" || readsOf(count2.of) > READS.parameters)
    return false;
  return count2.where === void 0 || readsTypeOnly(count2.where);
}
function valueTest(test, left2, fixed) {
  const { operator, right } = test;
  const reads = Math.max(readsOf(left2), readsOf(right));
  if (reads === READS.member)
    return reference(test, fixed);
  const [value2, wanted] = [constantOf(left2, fixed), constantOf(right, fixed)];
  if (value2 !== void 0 && wanted !== void 0) {
    const holds5 = settled2(() => compare(operator, value2, wanted, fixed.disputed));
    return holds5 === void 0 ? reference(test, fixed) : { kind: "settled", holds: holds5 };
  }
  if (reads <= READS.context)
    return {
      kind: "run",
      safe: false,
      cost: 2,
      check: oncePerContext((run2) => truthOf(test, situationOf2(run2, fixed)))
    };
  const read5 = wanted === void 0 ? void 0 : soleField(left2, fixed);
  if (wanted !== void 0 && read5 !== void 0) {
    const judge25 = judgeOf(operator, wanted, fixed.disputed);
    const safe = isSafe(operator, wanted, fixed.disputed);
    return { kind: "run", safe, cost: 2, check: (run2) => judge25(read5(run2)) };
  }
  const [readLeft, readRight] = [valueReader(left2, fixed), valueReader(right, fixed)];
  const check = (run2) => compare(operator, readLeft(run2), readRight(run2), fixed.disputed);
  return { kind: "run", safe: false, cost: 10, check };
}
function soleField(left2, { type, places, disputed }) {
  const name = fieldNamed(left2);
  const place = name === void 0 ? void 0 : places.of(name, type);
  if (place === void 0 || place.kind === "many")
    return void 0;
  const missing4 = new Node(disputed.missingFieldFunction === "null" ? null : "");
  if (place.kind === "elsewhere")
    return () => missing4;
  const { read: read5 } = place;
  return ({ root, resource: resource3 }) => read5(root, resource3) ?? missing4;
}
function fieldTest(test, field, fixed) {
  const { operator, right } = test;
  const name = constantOf(field, fixed);
  const reads = readsOf(right);
  if (typeof name !== "string" || reads === READS.member)
    return reference(test, fixed);
  const wanted = constantOf(right, fixed);
  if (wanted !== void 0) {
    const safe = isSafe(operator, wanted, fixed.disputed);
    return { kind: "run", safe, cost: 2, check: deferred(() => against(name, operator, wanted, fixed)) };
  }
  const read5 = valueReader(right, fixed);
  if (reads > READS.context) {
    const check = (run2) => against(name, operator, read5(run2), fixed)(run2);
    return { kind: "run", safe: false, cost: 10, check };
  }
  const once = oncePerContext((run2) => against(name, operator, read5(run2), fixed));
  return { kind: "run", safe: false, cost: 3, check: (run2) => once(run2)(run2) };
}
function deferred(make) {
  let made;
  return (run2) => (made ??= make())(run2);
}
function against(name, operator, wanted, fixed) {
  const { disputed } = fixed;
  const place = fixed.places.of(name, fixed.type);
  if (place?.kind === "one") {
    const { read: read5, region: region2 } = place;
    const inRegions = region2 && disputed.locationNormalised === "both-sides";
    const judge26 = judgeOf(operator, inRegions ? regions2(wanted) : wanted, disputed);
    return ({ root, resource: resource3 }) => judge26(read5(root, resource3));
  }
  const judge25 = judgeOf(operator, wanted, disputed);
  return (run2) => at2(place ?? run2.places.of(name), run2, judge25, fixed);
}
function at2(place, run2, judge25, fixed) {
  if (place.kind === "elsewhere")
    return judge25(void 0);
  if (place.kind === "one")
    return judge25(place.read(run2.root, run2.resource));
  return every(follow(run2.root.value, place.path, 0), judge25, fixed);
}
function every(found2, judge25, { disputed }) {
  let open5 = false;
  for (const { value: value2, virtual } of found2) {
    if (virtual && disputed.missingArray === "empty")
      continue;
    const node = value2 === void 0 ? void 0 : new Node(value2);
    if (!open5) {
      const answer3 = judge25(node);
      if (answer3 === false)
        return false;
      open5 = answer3 !== true;
    } else if (settled2(() => judge25(node)) === false)
      return false;
  }
  return open5 ? OPEN : true;
}
function compile(condition, fixed) {
  switch (condition.kind) {
    case "test":
      return leaf2(condition, fixed, compile);
    case "not": {
      const inner = compile(condition.condition, fixed);
      if (inner.kind === "settled")
        return { ...inner, holds: !inner.holds };
      const { check } = inner;
      return { ...inner, check: (run2) => negated2(check(run2)) };
    }
    case "allOf":
      return junction2(condition.conditions, false, fixed);
    case "anyOf":
      return junction2(condition.conditions, true, fixed);
  }
}
function negated2(truth) {
  return typeof truth === "boolean" ? !truth : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .AU)(truth);
}
function junction2(conditions3, decides, fixed) {
  const parts2 = [];
  let closed = false;
  for (const condition of conditions3) {
    const part2 = compile(condition, fixed);
    if (part2.kind === "run")
      parts2.push(part2);
    else if (part2.holds === decides) {
      closed = true;
      break;
    }
  }
  const safe = parts2.every((part2) => part2.safe);
  if (parts2.length === 0 || closed && safe)
    return { kind: "settled", holds: closed ? decides : !decides };
  const checks = cheapFirst(parts2).map((part2) => part2.check);
  if (closed)
    checks.push(() => decides);
  const cost = parts2.reduce((sum, part2) => sum + part2.cost, 0);
  return { kind: "run", safe, cost, check: run(checks, decides) };
}
function cheapFirst(parts2) {
  const ordered3 = [];
  let from = 0;
  for (let to = 0; to <= parts2.length; to += 1) {
    const part2 = parts2[to];
    if (part2?.safe === true)
      continue;
    ordered3.push(...parts2.slice(from, to).sort((a, b) => a.cost - b.cost));
    if (part2 !== void 0)
      ordered3.push(part2);
    from = to + 1;
  }
  return ordered3;
}
function run(checks, decides) {
  const [first3, second, third, ...more] = checks;
  if (first3 === void 0)
    return () => !decides;
  if (second === void 0)
    return first3;
  if (third === void 0)
    return pair(first3, second, decides);
  return more.length === 0 ? three(first3, second, third, decides) : list(checks, decides);
}
function pair(first3, second, decides) {
  return (at4) => {
    const answer3 = first3(at4);
    if (answer3 === decides)
      return decides;
    return typeof answer3 === "boolean" ? second(at4) : open([second], decides, at4);
  };
}
function three(first3, second, third, decides) {
  return (at4) => {
    let answer3 = first3(at4);
    if (answer3 === decides)
      return decides;
    if (typeof answer3 !== "boolean")
      return open([second, third], decides, at4);
    answer3 = second(at4);
    if (answer3 === decides)
      return decides;
    return typeof answer3 === "boolean" ? third(at4) : open([third], decides, at4);
  };
}
function list(checks, decides) {
  return (at4) => {
    for (let index = 0; index < checks.length; index += 1) {
      const answer3 = checks[index]?.(at4);
      if (answer3 === decides)
        return decides;
      if (typeof answer3 !== "boolean")
        return open(checks.slice(index + 1), decides, at4);
    }
    return !decides;
  };
}
function open(rest, decides, at4) {
  for (const check of rest) {
    const answer3 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => check(at4));
    if (answer3.ok && answer3.value === decides)
      return decides;
  }
  return OPEN;
}
function decide(check, at4) {
  try {
    const answer3 = check(at4);
    if (typeof answer3 === "boolean")
      return answer3 ? "match" : "no-match";
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(answer3) ? "unknown" : "no-match";
  } catch (error) {
    if (error instanceof _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .tj)
      return "error";
    throw error;
  }
}
var Places = class {
  #type;
  #apiVersion;
  #aliases;
  #known = new Map();
  constructor(type, apiVersion, aliases) {
    this.#type = type;
    this.#apiVersion = apiVersion;
    this.#aliases = aliases;
  }
  of(name) {
    let place = this.#known.get(name);
    if (place === void 0) {
      place = placeOf2(fieldOf(name, this.#type, this.#apiVersion, this.#aliases));
      this.#known.set(name, place);
    }
    return place;
  }
};
var FixedPlaces = class {
  #aliases;
  #known = new Map();
  constructor(aliases) {
    this.#aliases = aliases;
  }
  of(name, type) {
    const ofType = isAlias(name) ? type : void 0;
    let known2 = this.#known.get(ofType);
    if (known2 === void 0)
      this.#known.set(ofType, known2 = new Map());
    if (known2.has(name))
      return known2.get(name);
    const fixed = !isAlias(name) || type !== void 0 && this.#aliases.find(name).every(({ paths }) => paths.length === 0);
    const place = fixed ? placeOf2(fieldOf(name, type, void 0, this.#aliases)) : void 0;
    known2.set(name, place);
    return place;
  }
};
var TAGS = keyOf2("tags");
var NAME = keyOf2("name");
var FULL_NAME = keyOf2("fullName");
var LOCATION = keyOf2("location");
var IDENTITY = keyOf2("identity");
var TYPE2 = keyOf2("type");
var API_VERSION = keyOf2("apiVersion");
function placeOf2(field) {
  switch (field.kind) {
    case "elsewhere":
      return { kind: "elsewhere" };
    case "path":
      return pathPlace(field.path);
    case "tags":
      return one3((root) => root.at(TAGS));
    case "tag": {
      const key = keyOf2(field.key);
      return one3((root) => root.at(TAGS)?.at(key));
    }
    case "apiVersion":
      return one3((root, { apiVersion }) => apiVersion === void 0 ? root.at(API_VERSION) : new Node(apiVersion));
    case "fullName":
      return one3((root) => {
        const { value: value2 } = root;
        const told = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(value2, FULL_NAME.written) !== void 0;
        const own = told ? root.at(FULL_NAME) : void 0;
        return own === void 0 || own.value === null ? root.at(NAME) : own;
      });
    case "name":
      return one3(changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1)));
    case "location":
      return { kind: "one", region: true, read: keptForResource(changed(LOCATION, normalLocation)) };
    case "identityType":
      return one3((root) => {
        const identity2 = root.at(IDENTITY);
        const type = identity2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(identity2.value) ? identity2.at(TYPE2) : identity2;
        return typeof type?.value === "string" ? new Node(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}
function one3(read5) {
  return { kind: "one", region: false, read: keptForResource(read5) };
}
function keptForResource(read5) {
  let last;
  let found2;
  return (root, resource3) => {
    if (root !== last) {
      found2 = read5(root, resource3);
      last = root;
    }
    return found2;
  };
}
function changed(key, form2) {
  return (root) => {
    const node = root.at(key);
    if (typeof node?.value !== "string")
      return node;
    return new Node(form2(node.value));
  };
}
function pathPlace(path) {
  const end = path.steps.indexOf("all");
  const keys = path.steps.flatMap((step) => step === "all" ? [] : [keyOf2(step.key)]);
  if (end >= 0) {
    const before = keys.slice(0, end);
    return { kind: "many", path, array: path.loose ? (root) => root : (root) => lookUp(root, before) };
  }
  if (!path.loose)
    return one3((root) => lookUp(root, keys));
  return one3((root) => {
    const value2 = follow(root.value, path, 0)[0]?.value;
    return value2 === void 0 ? void 0 : new Node(value2);
  });
}
function prepare(resource3) {
  const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(resource3.body, "type");
  const lower = typeof type === "string" ? type.toLowerCase() : "";
  return {
    resource: resource3,
    type: lower,
    form: `${type === void 0 ? "?" : lower} ${resource3.apiVersion ?? "?"}`,
    root: new Node(resource3.body),
    odd: type !== void 0 && typeof type !== "string"
  };
}
function typesOf(condition, fixed) {
  switch (condition.kind) {
    case "not":
      return void 0;
    case "test":
      return listed(condition, fixed);
    case "anyOf": {
      const all = new Set();
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own === void 0)
          return void 0;
        for (const type of own)
          all.add(type);
      }
      return all;
    }
    case "allOf":
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own !== void 0)
          return own;
        const part2 = compile(inner, fixed);
        if (part2.kind === "run" ? !part2.safe : !part2.holds)
          return part2.kind === "run" ? void 0 : new Set();
      }
      return void 0;
  }
}
function listed({ left: left2, operator, right }, fixed) {
  if (left2.kind !== "field" || left2.field.kind !== "literal" || typeof left2.field.value !== "string")
    return void 0;
  if (left2.field.value.toLowerCase() !== "type" || operator !== "equals" && operator !== "in")
    return void 0;
  const wanted = constantOf(right, fixed);
  const values = operator === "equals" ? [wanted] : wanted !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(wanted) ? wanted : [""];
  const types = new Set();
  for (const type of values) {
    if (typeof type !== "string" || type === "")
      return void 0;
    types.add(type.toLowerCase());
  }
  return types;
}
var Engine = class {
  #all;
  #byType = new Map();
  #anyType = [];
  #places = new Map();
  #fixedPlaces;
  #aliases;
  #disputed;
  #contexts = new Map();
  #run;
  constructor(policies2, aliases, disputed = CHOSEN) {
    this.#aliases = aliases;
    this.#disputed = disputed;
    this.#fixedPlaces = new FixedPlaces(aliases);
    this.#all = policies2.map((policy) => this.#file(policy));
    this.#run = {
      resource: { body: {} },
      root: new Node({}),
      type: "",
      places: new Places(void 0, void 0, aliases),
      context: { around: {}, apiVersion: void 0 }
    };
  }
  compileAll() {
    for (const { only: only2, slots } of this.#all)
      for (const slot2 of only2 === void 0 ? slots.values() : [only2])
        slot2.check ??= this.#compiled(slot2);
  }
  #file(policy) {
    const types = typesOf(policy.rule.if, this.#fixed(policy, void 0));
    if (types === void 0) {
      const slot2 = { policy, type: void 0, check: void 0 };
      this.#anyType.push(slot2);
      return { policy, only: slot2, slots: new Map() };
    }
    const slots = new Map();
    for (const type of types) {
      const slot2 = { policy, type, check: void 0 };
      slots.set(type, slot2);
      const filed = this.#byType.get(type);
      if (filed === void 0)
        this.#byType.set(type, [slot2]);
      else
        filed.push(slot2);
    }
    const [first3] = slots.values();
    return { policy, only: slots.size === 1 ? first3 : void 0, slots };
  }
  answers(prepared, around2, indexed = true) {
    const found2 = [];
    if (prepared.odd) {
      for (const { policy } of this.#all)
        this.#refer(policy, prepared, around2, found2);
      return found2;
    }
    this.#enter(prepared, around2);
    if (indexed) {
      this.#ask(this.#anyType, found2);
      const own = this.#byType.get(prepared.type);
      if (own !== void 0)
        this.#ask(own, found2);
      return found2;
    }
    const { type } = prepared;
    for (const { only: only2, slots } of this.#all) {
      const slot2 = only2 === void 0 ? slots.get(type) : only2.type === void 0 || only2.type === type ? only2 : void 0;
      if (slot2 !== void 0)
        this.#answer(slot2, found2);
    }
    return found2;
  }
  #ask(slots, found2) {
    for (const slot2 of slots)
      this.#answer(slot2, found2);
  }
  #answer(slot2, found2) {
    const check = slot2.check ??= this.#compiled(slot2);
    if (check === false)
      return;
    const answer3 = decide(check, this.#run);
    if (answer3 !== "no-match")
      found2.push({ policy: slot2.policy, answer: answer3 });
  }
  #compiled({ policy, type }) {
    const part2 = compile(policy.rule.if, this.#fixed(policy, type));
    if (part2.kind === "run")
      return part2.check;
    return part2.holds && (() => true);
  }
  #refer(policy, { resource: resource3 }, around2, found2) {
    const { parameters, rule: rule2 } = policy;
    const situation = { ...around2, resource: resource3, parameters, aliases: this.#aliases, disputed: this.#disputed };
    const answer3 = evaluate(rule2.if, situation).result;
    if (answer3 !== "no-match")
      found2.push({ policy, answer: answer3 });
  }
  #enter({ resource: resource3, root, type, form: form2 }, around2) {
    const run2 = this.#run;
    run2.resource = resource3;
    run2.root = root;
    run2.type = type;
    let places = this.#places.get(form2);
    if (places === void 0) {
      const known2 = form2.startsWith("? ") ? void 0 : type;
      places = new Places(known2, resource3.apiVersion, this.#aliases);
      this.#places.set(form2, places);
    }
    run2.places = places;
    if (run2.context.around !== around2)
      this.#contexts = new Map();
    let context = this.#contexts.get(resource3.apiVersion);
    if (context === void 0) {
      context = { around: around2, apiVersion: resource3.apiVersion };
      this.#contexts.set(resource3.apiVersion, context);
    }
    run2.context = context;
  }
  #fixed({ parameters }, type) {
    return { parameters, aliases: this.#aliases, disputed: this.#disputed, places: this.#fixedPlaces, type };
  }
};
var Screen = class {
  #engine;
  #order;
  constructor(policies2, aliases) {
    const live = policies2.filter(({ assignment, effect }) => !effect.ok || effect.value !== "disabled" || (assignment.properties.overrides ?? []).length > 0);
    this.#engine = new Engine(live, aliases);
    this.#order = new Map(live.map((policy, index) => [policy, index]));
  }
  of(resource3, around2) {
    const place = (policy) => this.#order.get(policy) ?? 0;
    return this.#engine.answers(prepare(resource3), around2).map(({ policy }) => policy).sort((a, b) => place(a) - place(b));
  }
};
var NOT_OBSERVED = { resources: [], gap: "which related resources exist at the target" };
function forecast({ policies: policies2, exemptions, subjects, aliases, observed }, { manifest, now, planned: planned2 }, lookup) {
  const screen = new Screen(policies2, aliases);
  const subscription2 = subscriptionValue(manifest, lookup);
  const whole2 = planned2.length > 0 && !planned2.some(isUndeclared);
  const byType = new Map();
  for (const { resource: resource3, target: target2 } of subjects) {
    const type = target2.type.toLowerCase();
    const same3 = byType.get(type);
    const one11 = { resource: resource3, place: target2.place };
    if (same3 === void 0)
      byType.set(type, [one11]);
    else
      same3.push(one11);
  }
  const inventory2 = {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...whole2 ? {} : { gap: "which related resources will be made" }
    }),
    observed: observed ?? (() => NOT_OBSERVED)
  };
  return subjects.map((subject2) => {
    const { resource: resource3, target: target2, end } = subject2;
    const asked3 = {
      resource: resource3,
      target: target2,
      exemptions,
      now,
      at: end,
      aliases,
      around: aroundOf(subject2, subscription2),
      inventory: inventory2
    };
    const reckoning = reckon((one11, around2) => screen.of(one11, { ...around2, policy: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)(["policy()"]) }), asked3);
    return { subject: subject2, asked: asked3, reckoning };
  });
}
function verdictsOf(forecasts, policies2, now, { thorough }) {
  const byPolicy = new Map();
  const undeclared2 = [];
  const open5 = new Set();
  for (const forecast2 of forecasts) {
    const { subject: subject2, reckoning } = forecast2;
    const add = (policy, decision) => {
      const one11 = { subject: subject2, decision: ifMade(subject2, decision), forecast: forecast2 };
      const known2 = byPolicy.get(policy);
      if (known2 === void 0)
        byPolicy.set(policy, [one11]);
      else
        known2.push(one11);
    };
    for (const { policy, why } of reckoning.open)
      add(policy, { kind: "unknown", why, audit: false });
    for (const act of reckoning.acts) {
      if (act.does === "changes" || act.does === "asks")
        continue;
      const denies = act.does === "denies";
      const doubt = act.certain && denies ? changedFirst(act.policy, reckoning.acts) : void 0;
      if (!denies && !thorough && (act.does === "deploys" || !act.certain && !isPlainAudit(act)))
        open5.add(act.policy);
      else if (!act.certain && isUndeclaredIn(forecast2, act)) {
        if (denies || thorough)
          undeclared2.push({ policy: act.policy, forecast: forecast2, why: act.why });
        else
          open5.add(act.policy);
      } else if (doubt !== void 0)
        add(act.policy, { kind: "unknown", why: doubt, audit: false });
      else
        add(act.policy, decisionOf(act, now));
    }
  }
  const order = new Map(policies2.map((policy, index) => [policy, index]));
  return {
    byPolicy: [...byPolicy].map(([policy, weighed]) => ({ policy, weighed })).sort((a, b) => (order.get(a.policy) ?? 0) - (order.get(b.policy) ?? 0)),
    undeclared: undeclared2,
    open: open5
  };
}
function isPlainAudit({ effect }) {
  return effect === "audit";
}
function isUndeclaredIn({ subject: subject2 }, { ruling }) {
  return (subject2.planned.length === 0 || subject2.planned.some(isUndeclared)) && ruling?.verdict?.result === "unknown";
}
function changedFirst(policy, acts) {
  const before = acts.find((act) => act.does === "changes" && !act.certain && changedBy(act).some((field) => policy.rule.fields.some((read5) => meetsField(field, read5))));
  return before && `what ${before.policy.assignment.name} changes before`;
}
function changedBy({ policy, effect }) {
  const details = detailsOf(policy.rule, effect);
  if (!details.ok || details.value.kind !== "changes")
    return [];
  return details.value.operations.map(({ field }) => field.kind === "literal" && typeof field.value === "string" ? field.value.toLowerCase() : ANY);
}
var ANY = "*";
function meetsField(changed2, read5) {
  const own = read5.toLowerCase();
  if (changed2 === ANY || changed2.startsWith("tags") && own.startsWith("tags"))
    return true;
  return own.startsWith(changed2) || changed2.startsWith(own);
}
function decisionOf(act, now) {
  const denies = act.does === "denies";
  if (!act.certain)
    return { kind: "unknown", why: act.why, audit: !denies };
  if (!denies)
    return { kind: "audited" };
  const running = act.ruling?.exemptions.find(({ covers: covers4, until }) => covers4.is === "yes" && typeof until === "number" && until >= now);
  if (running !== void 0 && typeof running.until === "number")
    return { kind: "exemption-expires", cover: running, until: running.until };
  const failed = act.ruling === void 0 || act.ruling.verdict?.result === "error";
  return { kind: "denied", ...failed ? { why: act.why } : {} };
}
var OUTLOOKS = new WeakMap();
function outlookOf(facts, context, lookup) {
  const known2 = OUTLOOKS.get(context);
  if (known2?.facts === facts.assignments)
    return known2.outlook;
  const { manifest, now } = context;
  const governance = governanceOf(facts, manifest);
  const policies2 = governance.policies.filter(({ definitionId }) => !isOneOf(JUDGED, definitionId));
  const forecasts = forecast({
    policies: policies2,
    exemptions: governance.exemptions,
    subjects: plannedSubjects(context, governance.ancestors, lookup),
    aliases: context.aliases ?? NO_ALIASES
  }, context, lookup);
  const outlook = {
    governance,
    forecasts,
    verdicts: verdictsOf(forecasts, policies2, now, { thorough: false })
  };
  OUTLOOKS.set(context, { facts: facts.assignments, outlook });
  return outlook;
}
var MOST_SHOWN = 50;
function notEvaluated(context, lookup) {
  const { manifest } = context;
  const needs = policyNeeds(manifest);
  const [assignments, definitions2, initiatives, exemptions] = [
    lookup(needs.assignments),
    lookup(needs.definitions),
    lookup(needs.initiatives),
    lookup(needs.exemptions)
  ];
  if (!assignments.known || !definitions2.known || !initiatives.known || !exemptions.known)
    return [];
  const facts = {
    assignments: assignments.value,
    definitions: definitions2.value,
    initiatives: initiatives.value,
    exemptions: exemptions.value
  };
  const { governance, forecasts, verdicts } = outlookOf(facts, context, lookup);
  const targets = forecasts.map(({ subject: subject2 }) => subject2.target);
  const inForce = governance.policies.filter((policy) => !isOneOf(JUDGED, policy.definitionId) && enforcementOf(policy) !== "not-enforced" && isDataPlane(policy) && anyOf(targets.map((target2) => reaches3(policy, target2))).is !== "no");
  const entry3 = (what, policies2) => {
    const items = [...new Set(policies2.map((policy) => itemOf(policy, context)))].sort();
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN) }];
  };
  return [
    ...entry3((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`policies in force that look at the data of a service, not at resources`, inForce),
    ...entry3((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`policies in force that flag or deploy something, perhaps, and deny nothing`, [
      ...verdicts.open
    ])
  ];
}
function isDataPlane({ definition, effect }) {
  return !(effect.ok && effect.value === "disabled") && !/^(all|indexed)$/i.test(definition.properties.mode ?? "Indexed");
}
function itemOf(policy, { manifest }) {
  const { displayName } = policy.definition.properties;
  return `${originText(policy, manifest)}: ${displayName ?? policy.definition.name}`;
}
var MOST_SHOWN2 = 25;
function undeclaredFindings(undeclared2, manifest, nameOf2 = (policy) => `${originText(policy, manifest)}: ${policy.definition.properties.displayName ?? policy.definition.name}`) {
  const byWorkload = new Map();
  for (const one11 of undeclared2) {
    const workload3 = one11.forecast.subject.planned[0]?.workload ?? "";
    const known2 = byWorkload.get(workload3);
    if (known2 === void 0)
      byWorkload.set(workload3, [one11]);
    else
      known2.push(one11);
  }
  return [...byWorkload].flatMap(([workload3, all]) => {
    const [first3] = all;
    if (first3 === void 0)
      return [];
    const subjects = [...new Set(all.map(({ forecast: forecast2 }) => forecast2.subject))];
    const policies2 = [...new Set(all.map(({ policy }) => policy))];
    const evidence = policies2.slice(0, MOST_SHOWN2).map((policy) => ({
      label: "policy",
      value: nameOf2(policy)
    }));
    const more = policies2.length - evidence.length;
    return [
      {
        outcome: "unknown",
        subject: workload3 === "" ? "what the manifest names" : `workload ${workload3}`,
        place: first3.forecast.subject.place,
        resources: [...new Set(subjects.flatMap(({ planned: planned2 }) => planned2))],
        facets: { decision: "undeclared", workload: workload3 },
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${policies2.length} of the policies read properties that the manifest does not state of ${subjects.map(({ text: text5 }) => text5)}.`,
        evidence: [
          ...evidence,
          ...more > 0 ? [{ label: "policy", value: `and ${String(more)} more` }] : []
        ],
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name the template or the plan that deploys them under ${"inventory"} in the manifest, or state what the policies read under ${"properties"} of the resource.`
        }
      }
    ];
  });
}
function explain(condition, situation, most = 200) {
  const told = [];
  evaluate(condition, situation, (step) => {
    if (told.length < most)
      told.push(toldOf(step, situation));
  });
  return told;
}
function toldOf({ test, expression, value: value2, wanted, answer: answer3 }, situation) {
  const { kind } = test.left;
  const path = kind === "value" ? void 0 : pathOf2(expression, kind === "count" && test.left.count.kind === "value", situation);
  return {
    result: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(answer3) ? "Unknown" : answer3 ? "True" : "False",
    expressionKind: kind === "field" ? "Field" : kind === "value" ? "Value" : "Count",
    expression,
    ...path === void 0 ? {} : { path },
    ...value2 === void 0 || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2) ? {} : { expressionValue: value2 },
    targetValue: wanted,
    operator: test.operator.charAt(0).toUpperCase() + test.operator.slice(1),
    ...(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(answer3) ? { waitsFor: (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(answer3) } : {}
  };
}
function pathOf2(name, isValueCount, { resource: resource3, aliases }) {
  if (isValueCount)
    return void 0;
  const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(resource3.body, "type");
  const field = fieldOf(name, typeof type === "string" ? type : void 0, resource3.apiVersion, aliases);
  if (field.kind === "path")
    return pathText2(field.path);
  return field.kind === "elsewhere" ? void 0 : name;
}
function slot(given) {
  return { ...given, key: JSON.stringify(given.at) };
}
function isBeneath(inner, outer) {
  return inner.length > outer.length && outer.every((step, index) => inner[index] === step);
}
function merged(a, b) {
  const slots = new Map(a.map((one11) => [one11.key, one11]));
  for (const one11 of b) {
    const other = slots.get(one11.key);
    const both = other === void 0 ? one11 : together(other, one11);
    const placed2 = both ?? (other?.kind === "grow" ? after(one11, b, slots) : void 0);
    if (placed2 === void 0)
      return void 0;
    slots.set(placed2.key, placed2);
  }
  const all = [...slots.values()];
  const dropped = all.filter(({ kind }) => kind === "drop");
  const made = all.filter((one11) => one11.kind !== "value" || !all.some(({ at: at4 }) => isBeneath(at4, one11.at)));
  return made.filter((one11) => !dropped.some(({ at: at4 }) => isBeneath(one11.at, at4)));
}
function after(one11, plan, taken) {
  const index = one11.at.at(-1);
  if (one11.kind !== "grow" || typeof index !== "number")
    return void 0;
  if (plan.some(({ at: at4 }) => isBeneath(at4, one11.at)))
    return void 0;
  for (let next = index + 1; next <= index + MOST_ADDED; next += 1) {
    const moved2 = slot({ ...one11, at: [...one11.at.slice(0, -1), next] });
    if (!taken.has(moved2.key))
      return moved2;
  }
  return void 0;
}
var MOST_ADDED = 16;
function together(a, b) {
  if (a.kind === "drop" || b.kind === "drop")
    return a.kind === b.kind ? a : void 0;
  const kind = a.kind === "grow" || b.kind === "grow" ? "grow" : "value";
  const demands = [...a.demands, ...b.demands];
  const offers = distinct2([...a.offers, ...b.offers]).filter((offer) => demands.every(({ meets: meets2 }) => meets2(offer.kind === "remove" ? void 0 : offer.value)));
  return offers.length === 0 ? void 0 : { ...a, kind, demands, offers };
}
function distinct2(offers) {
  const seen = new Set();
  return offers.filter((offer) => {
    const key = `${offer.kind} ${offer.kind === "remove" ? "" : JSON.stringify(offer.value)}`;
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
function weight(plan) {
  const grown2 = plan.filter(({ kind }) => kind === "grow");
  return plan.reduce((sum, { at: at4, offers }) => {
    const own = grown2.some((one11) => isBeneath(at4, one11.at)) ? 1 : 1e3;
    return sum + own + Math.min(...offers.map(({ cost }) => cost));
  }, 0);
}
function applied(body, choices) {
  const order = [...choices].sort((a, b) => {
    const places = compareAt(a.slot.at, b.slot.at);
    return rank(a) - rank(b) || (rank(a) === 2 ? -places : places);
  });
  let result = body;
  for (const { slot: one11, offer } of order) {
    const gone = one11.kind === "drop" || offer.kind === "remove";
    result = put(result, one11.at, gone ? void 0 : offer.value);
  }
  return result !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(result) ? result : body;
}
function rank({ slot: { kind, at: at4 }, offer }) {
  if (kind === "drop" || offer.kind === "remove" && typeof at4.at(-1) === "number")
    return 2;
  return offer.kind === "remove" ? 1 : 0;
}
function compareAt(a, b) {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [x, y] = [a[index], b[index]];
    if (typeof x === "number" && typeof y === "number" && x !== y)
      return x - y;
  }
  return a.length - b.length;
}
function put(of, at4, value2) {
  const [step, ...rest] = at4;
  if (step === void 0)
    return value2;
  if (typeof step === "number") {
    const array = of !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(of) ? of : [];
    const inner2 = put(array[step], rest, value2);
    return inner2 === void 0 ? array.filter((_, index) => index !== step) : [...array.slice(0, step), inner2, ...array.slice(step + 1)];
  }
  if (of === void 0 && value2 === void 0)
    return void 0;
  const object2 = of !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(of) && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(of) ? of : {};
  const inner = put(Object.hasOwn(object2, step) ? object2[step] : void 0, rest, value2);
  const found2 = Object.hasOwn(object2, step);
  const others = Object.entries(object2);
  if (inner === void 0)
    return Object.fromEntries(others.filter(([key]) => key !== step));
  if (!found2)
    return Object.fromEntries([...others, [step, inner]]);
  return Object.fromEntries(others.map(([key, old]) => [key, key === step ? inner : old]));
}
var FIXED = new Set(["type", "name", "id", "fullname", "apiversion"]);
function spotsOf(name, { resource: resource3, aliases }, standing) {
  const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(resource3.body, "type");
  if (typeof type !== "string" && type !== void 0)
    return void 0;
  const field = fieldOf(name, type, resource3.apiVersion, aliases);
  const steps = field.kind === "location" ? ["location"] : field.kind === "tags" ? ["tags"] : field.kind === "tag" ? ["tags", field.key] : field.kind === "identityType" ? ["identity", "type"] : void 0;
  if (field.kind !== "path" && steps === void 0)
    return void 0;
  const path = field.kind === "path" ? field.path : { steps: (steps ?? []).map((key) => ({ key })), loose: false };
  const [root] = path.steps;
  if (root === void 0 || root === "all" || path.steps.length === 1 && FIXED.has(root.key.toLowerCase()))
    return void 0;
  const from = startOf(path, standing);
  return walk2(from?.value ?? resource3.body, path, from?.steps ?? 0, from?.at ?? []);
}
function startOf(path, standing) {
  for (const { frame, spot } of standing.toReversed()) {
    if (frame.kind !== "field" || spot === void 0 || frame.path.loose !== path.loose)
      continue;
    const member = spot.members.findLast(({ steps }) => startsWith(path, frame.path.steps.slice(0, steps)));
    if (member !== void 0)
      return member;
  }
  return void 0;
}
function walk2(start2, path, from, at4) {
  const spots = [];
  const rows = [];
  const go = (value2, index, here, members2) => {
    const step = path.steps[index];
    const base = { virtual: false, open: false, members: members2, at: here };
    if (step === void 0)
      spots.push({ ...base, value: value2, settable: true });
    else if (value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2)) {
      spots.push({ ...base, value: value2, open: path.steps.includes("all", index), settable: false });
    } else if (step === "all") {
      const rest = path.steps.slice(index + 1);
      const array = value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2 : void 0;
      if (array !== void 0 || value2 === void 0 || value2 === null)
        rows.push({ at: here, members: array ?? [], missing: array === void 0, rest });
      if (array === void 0)
        spots.push({ ...base, value: void 0, virtual: true, settable: false });
      array?.forEach((member, place) => {
        const there = [...here, place];
        go(member, index + 1, there, [...members2, { steps: index + 1, value: member, at: there }]);
      });
    } else if (value2 !== void 0 && value2 !== null && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2)) {
      spots.push({ ...base, value: void 0, settable: false });
    } else {
      const object2 = value2 ?? {};
      const keys = keysTo(object2, step.key, path.loose, index === 0);
      go(valueAt(object2, keys), index + 1, [...here, ...keys], members2);
    }
  };
  go(start2, from, at4, []);
  return { spots, rows, path };
}
function keysTo(object2, key, loose, atRoot) {
  const spelled = spelling(object2, key);
  if (!loose || atRoot && AT_ROOT.has(key.toLowerCase()))
    return [spelled];
  if (!atRoot && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(object2, key) !== void 0)
    return [spelled];
  const outer = spelling(object2, "properties");
  const inner = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(object2, outer);
  if (inner !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(inner))
    return [outer, spelling(inner, key)];
  return atRoot ? [outer, key] : [spelled];
}
function spelling(object2, key) {
  if (Object.hasOwn(object2, key))
    return key;
  return Object.keys(object2).find((one11) => one11.toLowerCase() === key.toLowerCase()) ?? key;
}
function valueAt(object2, keys) {
  let value2 = object2;
  for (const key of keys) {
    if (value2 === void 0 || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2))
      return value2;
    value2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(value2, key) : void 0;
  }
  return value2;
}
function placeText(at4) {
  return at4.reduce((text5, step) => {
    if (typeof step === "number")
      return `${text5}[${String(step)}]`;
    if (!/^[\w-]+$/.test(step))
      return `${text5}['${step}']`;
    return text5 === "" ? step : `${text5}.${step}`;
  }, "");
}
var MOST_NEW = 2;
var MOST_MEMBERS = 100;
function countPlans(count2, test, goal, standing, search) {
  const wanted = search.value(test.right, standing);
  if (wanted === void 0)
    return [];
  const found2 = count2.kind === "field" ? spotsOf(count2.field, search.situation, standing) : void 0;
  if (count2.kind === "field" && found2 === void 0)
    return [];
  const members2 = count2.kind === "field" ? fieldMembers(count2, found2, standing, search) : listMembers(count2, standing, search);
  if (members2.length > MOST_MEMBERS)
    return [];
  const fits3 = (number2) => {
    const answer3 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => compare(test.operator, number2, wanted, search.disputed));
    return answer3.ok && answer3.value === goal;
  };
  const now = members2.filter(({ counts: counts3 }) => counts3 === true).length;
  const open5 = members2.filter(({ counts: counts3 }) => counts3 === void 0).length;
  const plans = [];
  const fewer = range(now, 0).find((number2) => fits3(number2) && (number2 < now || open5 > 0));
  if (fewer !== void 0)
    plans.push(...lowered(members2, now + open5 - fewer, count2.where, search));
  const more = range(now, members2.length + MOST_NEW).find((number2) => fits3(number2) && (number2 > now || open5 > 0));
  if (more !== void 0) {
    const rows = (found2?.rows ?? []).filter(({ rest }) => rest.length === 0);
    plans.push(...raised(members2, more - now, count2, rows, found2, standing, search));
  }
  return plans;
}
function range(from, to) {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + step * index);
}
function lowered(members2, by, where, search) {
  const ways = members2.filter(({ counts: counts3 }) => counts3 !== false).map(({ standing, drop }) => [
    ...where === void 0 ? [] : search.plans(where, false, standing),
    ...drop === void 0 ? [] : [drop]
  ]);
  return cheapest(ways, by, search);
}
function cheapest(ways, many, search) {
  const possible = ways.filter((plans) => plans.length > 0).map((plans) => ({ plans, cost: Math.min(...plans.map(weight)) })).sort((a, b) => a.cost - b.cost);
  if (possible.length < many)
    return [];
  return possible.slice(0, many).reduce((all, { plans }) => search.both(all, plans), [[]]);
}
function raised(members2, by, count2, rows, found2, standing, search) {
  const { where } = count2;
  if (where === void 0)
    return addedAny(count2, rows, by);
  const ways = members2.filter(({ counts: counts3 }) => counts3 !== true).map((member) => search.plans(where, true, member.standing));
  const [row] = rows;
  if (count2.kind === "value" || row === void 0 || found2 === void 0)
    return cheapest(ways, by, search);
  const added = range(0, MOST_NEW - 1).map((index) => {
    const at4 = [...row.at, row.members.length + index];
    const steps = found2.path.steps.length;
    const spot = {
      value: {},
      virtual: false,
      open: false,
      settable: true,
      at: at4,
      members: [{ steps, value: {}, at: at4 }]
    };
    const frame = { kind: "field", name: count2.field, path: found2.path, found: spot };
    const member = slot({
      at: at4,
      field: count2.field,
      kind: "grow",
      before: void 0,
      demands: [],
      offers: []
    });
    return search.plans(where, true, [...standing, { frame, spot }]).flatMap((plan) => plan.length === 0 ? [] : [grown(plan, { ...member, offers: EMPTY })]);
  });
  return cheapest([...ways, ...added], by, search);
}
function addedAny(count2, [row], by) {
  if (count2.kind === "value" || row === void 0)
    return [];
  return [
    range(0, by - 1).map((index) => slot({
      at: [...row.at, row.members.length + index],
      field: count2.field,
      kind: "grow",
      before: void 0,
      demands: [],
      offers: [{ kind: "any", value: "value", cost: 2 }]
    }))
  ];
}
var EMPTY = [{ kind: "value", value: {}, cost: 1 }];
function grown(plan, member) {
  const own = plan.find(({ key }) => key === member.key);
  if (own === void 0)
    return [member, ...plan];
  const added = { ...own, kind: "grow", before: void 0 };
  return plan.map((one11) => one11 === own ? added : one11);
}
function fieldMembers(count2, found2, standing, search) {
  const { body, apiVersion } = search.situation.resource;
  const type = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .C5)(body, "type");
  const field = fieldOf(count2.field, typeof type === "string" ? type : void 0, apiVersion, search.situation.aliases);
  if (field.kind !== "path")
    return [];
  return (found2?.spots ?? []).flatMap((spot) => {
    if (spot.virtual || spot.open)
      return [];
    const frame = { kind: "field", name: count2.field, path: field.path, found: spot };
    const within2 = [...standing, { frame, spot }];
    const last = spot.members.at(-1);
    const drop = last === void 0 ? void 0 : [
      slot({
        at: last.at,
        field: count2.field,
        kind: "drop",
        before: last.value,
        demands: [],
        offers: [{ kind: "remove", cost: 3 }]
      })
    ];
    return [{ standing: within2, counts: counted2(count2.where, within2, search), drop }];
  });
}
function listMembers(count2, standing, search) {
  const of = search.value(count2.of, standing);
  const values = of === void 0 || of === null ? [] : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(of) ? of : [of];
  return values.slice(0, MOST_MEMBERS + 1).map((value2) => {
    const frame = { kind: "value", name: count2.name ?? "default", value: value2 };
    const within2 = [...standing, { frame }];
    return { standing: within2, counts: counted2(count2.where, within2, search), drop: void 0 };
  });
}
function counted2(where, standing, search) {
  if (where === void 0)
    return true;
  const truth = search.truth(where, standing);
  return truth === void 0 || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(truth) ? void 0 : truth;
}
var OPPOSITES = [
  ["equals", "notEquals"],
  ["like", "notLike"],
  ["match", "notMatch"],
  ["matchInsensitively", "notMatchInsensitively"],
  ["contains", "notContains"],
  ["in", "notIn"],
  ["containsKey", "notContainsKey"],
  ["less", "greaterOrEquals"],
  ["greater", "lessOrEquals"]
];
function denied({ operator, value: value2 }) {
  if (operator === "exists")
    return { operator, value: !isTrue(value2) };
  for (const [one11, other] of OPPOSITES) {
    if (operator === one11)
      return { operator: other, value: value2 };
    if (operator === other)
      return { operator: one11, value: value2 };
  }
  return { operator, value: value2 };
}
function isTrue(value2) {
  return value2 === true || typeof value2 === "string" && value2.toLowerCase() === "true";
}
function demandOf(must, disputed, inRegions) {
  const region2 = (value2) => typeof value2 === "string" ? normalLocation(value2) : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2.map(region2) : value2;
  const wanted = inRegions ? region2(must.value) : must.value;
  return {
    must: must.operator === "exists" && isTrue(must.value) ? [] : [must],
    meets(value2) {
      const own = inRegions && value2 !== void 0 ? region2(value2) : value2;
      const answer3 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => compare(must.operator, own, wanted, disputed));
      return answer3.ok && answer3.value === true;
    }
  };
}
var PAIRS = [
  ["Enabled", "Disabled"],
  ["Allow", "Deny"],
  ["On", "Off"]
];
function offersFor({ operator, value: value2 }, setting) {
  const typed = (one11) => typedLike(one11, setting);
  const values = (of, cost) => of.filter((one11) => !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(one11)).map((one11) => ({ kind: "value", value: typed(one11), cost }));
  const any = (of, cost) => of.map((one11) => ({ kind: "any", value: typed(one11), cost }));
  const free = any(["value", 1, true], 3);
  const known2 = values(setting.vocabulary, 1);
  const remove = { kind: "remove", cost: 4 };
  switch (operator) {
    case "equals":
      return values([value2], 0);
    case "in":
      return values((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2 : [value2], 0);
    case "notEquals":
    case "notIn": {
      const unwanted = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2 : [value2];
      return [...values(unwanted.flatMap(paired), 0), ...known2, ...free, remove];
    }
    case "like":
    case "match":
    case "matchInsensitively":
      return [...known2, ...typeof value2 === "string" ? shapes(operator, value2, values, any) : []];
    case "contains":
      return [...known2, ...any([`x${(0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(value2)}x`, value2], 2)];
    case "less":
    case "greater":
    case "lessOrEquals":
    case "greaterOrEquals": {
      const steps = typeof value2 === "number" ? [value2, value2 + 1, value2 - 1] : [value2];
      return [...values(steps, 0), ...known2];
    }
    case "exists":
      return isTrue(value2) ? [...values(setting.vocabulary.flatMap(paired), 0), ...known2, ...any(["value", 1, true], 2)] : [remove];
    default:
      return [...known2, ...free, remove];
  }
}
function paired(value2) {
  if (typeof value2 === "boolean")
    return [!value2];
  if (typeof value2 !== "string")
    return [];
  const lower = value2.toLowerCase();
  if (lower === "true" || lower === "false")
    return [lower === "false"];
  return PAIRS.flatMap(([one11, other]) => lower === one11.toLowerCase() ? [other] : lower === other.toLowerCase() ? [one11] : []);
}
function shapes(operator, pattern, values, any) {
  if (operator !== "like")
    return any([pattern.replaceAll("#", "0").replaceAll("?", "a").replaceAll(".", "a")], 3);
  return pattern.includes("*") ? any([pattern.replaceAll("*", "x")], 3) : values([pattern], 0);
}
function typedLike(value2, { before, isTag }) {
  if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) || (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) || value2 === null)
    return value2;
  if (isTag || typeof before === "string")
    return (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(value2);
  if (typeof value2 !== "string")
    return value2;
  const lower = value2.toLowerCase();
  if (lower === "true" || lower === "false")
    return lower === "true";
  return typeof before === "number" && /^-?\d{1,15}$/.test(value2) ? Number(value2) : value2;
}
var MOST_SPOTS = 32;
function fieldPlans(name, test, goal, standing, search) {
  const value2 = search.value(test.right, standing);
  const found2 = spotsOf(name, search.situation, standing);
  if (value2 === void 0 || found2 === void 0 || found2.spots.length > MOST_SPOTS)
    return [];
  const written = { operator: test.operator, value: value2 ?? "" };
  const must = goal ? written : denied(written);
  const inRegions = /^location$/i.test(name) && search.disputed.locationNormalised === "both-sides";
  const isTag = /^tags([.[]|$)/i.test(name) && !isAlias(name);
  const vocabulary = search.vocabulary.get(name.toLowerCase()) ?? [];
  const about2 = {
    field: name,
    must,
    isTag,
    vocabulary,
    demand: demandOf(must, search.disputed, inRegions)
  };
  const rows = found2.rows.filter(({ rest }) => !rest.includes("all"));
  if (!goal) {
    return [
      ...found2.spots.flatMap((spot) => spotPlans(spot, about2, false)),
      ...rows.flatMap((row) => rowPlans(row, about2, false))
    ];
  }
  let plans = [[]];
  for (const spot of found2.spots) {
    if (!spot.virtual && about2.demand.meets(spot.value))
      continue;
    const row = spot.virtual ? rows.find(({ at: at4 }) => String(at4) === String(spot.at)) : void 0;
    plans = search.both(plans, row === void 0 ? spotPlans(spot, about2, true) : rowPlans(row, about2, true));
  }
  return plans;
}
function spotPlans(spot, about2, canDrop) {
  const { field, must, demand } = about2;
  const last = spot.members.at(-1);
  const drop = canDrop && last !== void 0 ? [[slot({ at: last.at, field, kind: "drop", before: last.value, demands: [], offers: [DROP] })]] : [];
  if (!spot.settable)
    return drop;
  const before = spot.value;
  if (before !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(before) && /^(not)?contains$/i.test(must.operator))
    return [...containing(spot, before, about2), ...drop];
  if (must.operator === "containsKey" || must.operator === "notContainsKey")
    return [...keyed(spot, about2), ...drop];
  const offers = good(offersFor(must, { ...about2, before }), demand);
  const plan = offers.length === 0 ? [] : [[slot({ at: spot.at, field, kind: "value", before, demands: [demand], offers })]];
  return [...plan, ...drop];
}
var DROP = { kind: "remove", cost: 3 };
function good(offers, { meets: meets2 }) {
  return offers.filter((offer) => meets2(offer.kind === "remove" ? void 0 : offer.value));
}
function containing({ at: at4 }, before, { field, must, demand }) {
  if (must.operator === "contains") {
    const offers = [{ kind: "value", value: must.value, cost: 1 }];
    const there = [...at4, before.length];
    const equal2 = demandOf({ operator: "equals", value: must.value }, CHOSEN, false);
    return [[slot({ at: there, field, kind: "grow", before: void 0, demands: [equal2], offers })]];
  }
  return [
    before.flatMap((member, index) => demand.meets([member]) ? [] : [slot({ at: [...at4, index], field, kind: "drop", before: member, demands: [], offers: [DROP] })])
  ];
}
function keyed(spot, { field, must }) {
  const key = must.value;
  if (typeof key !== "string")
    return [];
  const object2 = spot.value !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(spot.value) ? spot.value : {};
  const name = Object.keys(object2).find((one11) => one11.toLowerCase() === key.toLowerCase()) ?? key;
  const offers = must.operator === "containsKey" ? [{ kind: "any", value: "value", cost: 2 }] : [{ kind: "remove", cost: 4 }];
  const before = object2[name];
  const under = `${field}['${name}']`;
  return [[slot({ at: [...spot.at, name], field: under, kind: "value", before, demands: [], offers })]];
}
function rowPlans({ at: at4, members: members2, missing: missing4, rest }, about2, all) {
  const { field, must, demand } = about2;
  const offers = good(offersFor(must, { ...about2, before: void 0 }), demand).filter(({ kind }) => kind !== "remove");
  const next = [...at4, members2.length];
  const base = { field, before: void 0 };
  const whole2 = offers.flatMap((offer) => {
    if (offer.kind === "remove" || offer.kind === "any" && rest.length > 0)
      return [];
    const value2 = nested(rest, offer.value);
    return members2.some((member) => same2(member, value2)) ? [] : [{ ...offer, value: value2 }];
  });
  const demands = rest.length === 0 ? [demand] : [];
  const plans = whole2.length === 0 ? [] : [[slot({ ...base, at: next, kind: "grow", demands, offers: whole2 })]];
  const open5 = rest.length === 0 ? [] : offers.filter(({ kind }) => kind === "any");
  if (whole2.length === 0 && open5.length > 0) {
    const there = [...next, ...rest.flatMap((step) => step === "all" ? [] : [step.key])];
    plans.push([slot({ ...base, at: there, kind: "value", demands: [demand], offers: open5 })]);
  }
  if (all && missing4) {
    const none = [{ kind: "value", value: [], cost: 3 }];
    plans.push([slot({ at: at4, field, kind: "value", before: void 0, demands: [], offers: none })]);
  }
  return plans;
}
function same2(a, b) {
  const answer3 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .c2)(a, b);
  return !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(answer3) && answer3;
}
function nested(rest, value2) {
  return rest.reduceRight((inner, step) => step === "all" ? [inner] : { [step.key]: inner }, value2);
}
var MOST_PLACES = 12;
var MOST_VALUES = 24;
function valuePlans(operand2, test, goal, standing, search) {
  if (operand2.kind !== "expression")
    return [];
  const { node } = operand2;
  const alone = node.kind === "call" && node.name.toLowerCase() === "field" ? nameIn(node, standing, search) : "";
  if (alone !== void 0 && alone !== "" && !alone.includes("[*]"))
    return fieldPlans(alone, test, goal, standing, search);
  const names3 = new Set();
  const literals = [];
  for (const part2 of [operand2, test.right])
    if (part2.kind === "expression")
      read(part2.node, names3, literals, standing, search);
  const right = search.value(test.right, standing);
  const values = [...right === void 0 ? [] : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(right) ? right : [right], ...literals];
  return [...names3].flatMap((name) => tried(name, values, test, goal, standing, search)).slice(0, MOST_PLACES);
}
function nameIn(node, standing, search) {
  const [argument] = node.kind === "call" ? node.args : [];
  if (argument === void 0)
    return void 0;
  const name = search.value({ kind: "expression", source: "", node: argument }, standing);
  return typeof name === "string" ? name : void 0;
}
function read(node, names3, literals, standing, search) {
  walk(node, (part2) => {
    if (part2.kind === "literal")
      literals.push(part2.value);
    if (part2.kind !== "call")
      return;
    const called = part2.name.toLowerCase();
    if (called === "parameters") {
      const value2 = search.value({ kind: "expression", source: "", node: part2 }, standing);
      if (value2 !== void 0)
        literals.push(...(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2 : [value2]);
    }
    if (called !== "field" && called !== "current")
      return;
    const name = nameIn(part2, standing, search);
    if (name !== void 0 && name !== "")
      names3.add(name);
  });
}
function tried(name, values, test, goal, standing, search) {
  const found2 = spotsOf(name, search.situation, standing);
  if (found2 === void 0)
    return [];
  const inMember = standing.some(({ spot }) => spot !== void 0);
  const isTag = /^tags[.[]/i.test(name);
  const places = [
    ...found2.spots.filter(({ settable: settable2 }) => settable2),
    ...found2.rows.map(({ at: at4, members: members2, missing: missing4 }) => ({ at: at4, value: missing4 ? void 0 : members2 }))
  ].slice(0, MOST_PLACES);
  return places.flatMap(({ at: at4, value: before }) => {
    const offers = [...offersOf(before, values, name, isTag)];
    const demand = {
      must: [],
      meets: (value2) => inMember || holds5(value2 === void 0 ? { kind: "remove", cost: 0 } : { kind: "value", value: value2, cost: 0 })
    };
    const place = { at: at4, field: name, kind: "value", before, demands: [demand] };
    function holds5(offer) {
      const { resource: resource3 } = search.situation;
      const body = applied(resource3.body, [{ slot: slot({ ...place, offers: [] }), offer }]);
      const within2 = { ...search.situation, resource: { ...resource3, body } };
      return search.truth(test, standing, within2) === goal;
    }
    const good2 = offers.filter((offer) => demand.meets(offer.kind === "remove" ? void 0 : offer.value));
    return good2.length === 0 ? [] : [[slot({ ...place, offers: good2 })]];
  });
}
function offersOf(before, values, name, isTag) {
  const lower = name.toLowerCase();
  const plain4 = values.filter((value2) => !(typeof value2 === "string" && value2.toLowerCase() === lower));
  const set2 = (of, cost) => of.map((value2) => ({ kind: "value", value: isTag ? (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Je)(value2) : value2, cost }));
  const remove = { kind: "remove", cost: 4 };
  if (before !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(before))
    return [...set2([[]], 2), remove];
  if (before !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(before))
    return [remove];
  const numbers = plain4.flatMap((value2) => typeof value2 === "number" ? [value2 - 1, value2 + 1] : []);
  const scalars = plain4.filter((value2) => !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) && value2 !== null && value2 !== "");
  const flags = typeof before === "boolean" ? [!before] : [];
  return [...set2(flags, 0), ...set2([...scalars, ...numbers].slice(0, MOST_VALUES), 1), remove];
}
var MOST_PLANS = 24;
var MOST_VISITS = 2e4;
function searchIn(situation, condition) {
  let visits = 0;
  let cut = false;
  const vocabulary = new Map();
  const tests = new Map();
  const expressed = new Set();
  const best = (plans) => {
    const seen = new Set();
    const all = plans.map((plan) => ({ plan, weight: weight(plan) })).sort((a, b) => a.weight - b.weight).filter(({ plan }) => {
      const key = plan.map((slot2) => `${slot2.kind} ${slot2.key} ${musts(slot2)}`).join();
      return !seen.has(key) && seen.add(key);
    });
    if (all.length > MOST_PLANS)
      cut = true;
    return all.slice(0, MOST_PLANS).map(({ plan }) => plan);
  };
  const search = {
    situation,
    disputed: situation.disputed ?? CHOSEN,
    vocabulary,
    isRead: (field) => expressed.has(field.toLowerCase()),
    guards(field, value2) {
      return (tests.get(field.toLowerCase()) ?? []).flatMap((must) => {
        const inRegions = /^location$/i.test(field) && search.disputed.locationNormalised === "both-sides";
        const holding = [must, denied(must)].map((one11) => demandOf(one11, search.disputed, inRegions));
        return holding.find(({ meets: meets2 }) => meets2(value2))?.must ?? [];
      });
    },
    truth(of, standing, within2 = situation) {
      const answer3 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => truthOf(of, within2, framesOf(standing)));
      return answer3.ok ? answer3.value : void 0;
    },
    value(operand2, standing) {
      const notes2 = { walked: new Set(), disputed: new Set() };
      const answer3 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .bu)(() => valueOf(operand2, functionsOf(situation, framesOf(standing), notes2)));
      return answer3.ok && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(answer3.value) ? answer3.value : void 0;
    },
    both(a, b) {
      const pairs = a.flatMap((one11) => b.map((other) => merged(one11, other)));
      return best(pairs.filter(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9));
    },
    plans(of, goal, standing) {
      visits += 1;
      if (visits > MOST_VISITS) {
        cut = true;
        return [];
      }
      if (search.truth(of, standing) === goal)
        return [[]];
      switch (of.kind) {
        case "not":
          return search.plans(of.condition, !goal, standing);
        case "test":
          return best(testPlans(of, goal, standing, search));
        default:
          break;
      }
      const parts2 = of.conditions;
      if (goal === (of.kind === "anyOf")) {
        const order = of.kind === "allOf" ? parts2.toReversed() : parts2;
        return best(order.flatMap((part2) => search.plans(part2, goal, standing)));
      }
      let all = [[]];
      for (const part2 of parts2) {
        all = search.both(all, search.plans(part2, goal, standing));
        if (all.length === 0)
          break;
      }
      return all;
    }
  };
  learn2(condition, vocabulary, tests, search);
  collectRead(condition, expressed);
  return { ...search, isCut: () => cut };
}
function musts({ demands }) {
  return JSON.stringify(demands.map(({ must }) => must));
}
function framesOf(standing) {
  return standing.map(({ frame }) => frame);
}
function testPlans(test, goal, standing, search) {
  switch (test.left.kind) {
    case "field": {
      const name = search.value(test.left.field, standing);
      return typeof name === "string" ? fieldPlans(name, test, goal, standing, search) : [];
    }
    case "value":
      return valuePlans(test.left.value, test, goal, standing, search);
    case "count":
      return countPlans(test.left.count, test, goal, standing, search);
  }
}
var NAMING = ["equals", "notEquals", "in", "notIn"];
function learn2(of, words, tests, search) {
  if (of.kind === "not")
    learn2(of.condition, words, tests, search);
  else if (of.kind !== "test")
    for (const part2 of of.conditions)
      learn2(part2, words, tests, search);
  else {
    const { left: left2, operator } = of;
    if (left2.kind === "count" && left2.count.where !== void 0)
      learn2(left2.count.where, words, tests, search);
    if (left2.kind !== "field")
      return;
    const [name, value2] = [search.value(left2.field, []), search.value(of.right, [])];
    if (typeof name !== "string" || value2 === void 0)
      return;
    const key = name.toLowerCase();
    tests.set(key, [...tests.get(key) ?? [], { operator, value: value2 ?? "" }]);
    if (!NAMING.includes(operator))
      return;
    const values = ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2 : [value2]).filter((one11) => !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(one11) && one11 !== null && one11 !== "");
    words.set(key, [...words.get(key) ?? [], ...values]);
  }
}
function collectRead(of, into) {
  if (of.kind === "not")
    collectRead(of.condition, into);
  else if (of.kind !== "test")
    for (const part2 of of.conditions)
      collectRead(part2, into);
  else {
    const { left: left2, right } = of;
    const count2 = left2.kind === "count" ? left2.count : void 0;
    const operands = [right];
    if (left2.kind === "value")
      operands.push(left2.value);
    if (count2?.kind === "value")
      operands.push(count2.of);
    if (count2?.where !== void 0)
      collectRead(count2.where, into);
    for (const operand2 of operands) {
      if (operand2.kind !== "expression")
        continue;
      walk(operand2.node, (node) => {
        if (node.kind !== "call" || node.name.toLowerCase() !== "field")
          return;
        const [name] = node.args;
        if (name?.kind === "literal" && typeof name.value === "string")
          into.add(name.value.toLowerCase());
      });
    }
  }
}
var BOUNDS = { ways: 3, evaluations: 400 };
var MOST_VALUES2 = 64;
var MOST_COMBINED = 12;
function mend(condition, situation, bounds = BOUNDS) {
  if (evaluate(condition, situation).result === "no-match")
    return { found: false, why: "its rule does not match" };
  const search = searchIn(situation, condition);
  const verifier = new Verifier(condition, situation, search, bounds.evaluations);
  const ways = new Map();
  for (const plan of search.plans(condition, false, []).toSorted((a, b) => weight(a) - weight(b))) {
    if (ways.size >= bounds.ways)
      break;
    let named4 = false;
    for (const choices of variants2(plan)) {
      if (ways.size >= bounds.ways)
        break;
      if (named4 && choices.some(({ offers }) => offers[0]?.kind === "any"))
        continue;
      const passing = verifier.passing(choices);
      if (passing === void 0)
        continue;
      const edits = editsOf(passing, verifier, search);
      if (edits === void 0)
        continue;
      named4 ||= choices.every(({ offers }) => offers[0]?.kind === "value");
      const keys = new Set(edits.map(({ path }) => path));
      const larger = [...ways.values()].some((other) => other.edits.length < edits.length && [...other.keys].every((key) => keys.has(key)));
      if (!larger)
        ways.set(JSON.stringify(edits), { edits, keys });
    }
  }
  if (ways.size > 0) {
    const found2 = [...ways.values()].map(({ edits }) => edits);
    return { found: true, ways: found2.toSorted((a, b) => a.length - b.length) };
  }
  return {
    found: false,
    why: search.isCut() || verifier.spent ? "no change was found within the bounds of the search" : "no change of its properties was found that would pass"
  };
}
function variants2(plan) {
  let all = [[]];
  for (const slot2 of plan) {
    const values = slot2.offers.filter(({ kind }) => kind === "value").slice(0, MOST_VALUES2);
    const any = slot2.offers.filter(({ kind }) => kind === "any");
    const removal = slot2.offers.filter(({ kind }) => kind === "remove").slice(0, 1);
    const groups = [values, any, removal].filter(({ length }) => length > 0);
    all = all.flatMap((rest) => groups.map((offers) => [...rest, { slot: slot2, offers }])).sort((a, b) => costOf(a) - costOf(b)).slice(0, MOST_COMBINED);
  }
  return all;
}
function costOf(groups) {
  return groups.reduce((sum, { offers }) => sum + Math.min(...offers.map(({ cost }) => cost)), 0);
}
function editsOf(groups, verifier, search) {
  const grown2 = groups.filter(({ slot: slot2 }) => slot2.kind === "grow");
  const edits = [];
  for (const group of groups) {
    const { slot: slot2, offers } = group;
    const [offer] = offers;
    if (offer === void 0)
      return void 0;
    if (grown2.some((one11) => isBeneath(slot2.at, one11.slot.at))) {
      if (offer.kind === "any")
        return void 0;
      continue;
    }
    const about2 = { field: slot2.field, path: placeText(slot2.at) };
    if (slot2.kind === "drop" || offer.kind === "remove")
      edits.push({ ...about2, action: "remove" });
    else {
      const inner = groups.filter((one11) => isBeneath(one11.slot.at, slot2.at));
      const action = slot2.kind === "grow" || slot2.before === void 0 ? "add" : "set";
      if (inner.length > 0) {
        const value2 = verifier.memberAt(slot2.at, [group, ...inner]);
        if (value2 === void 0)
          return void 0;
        edits.push({ ...about2, action, value: value2 });
      } else if (offer.kind === "any") {
        const must = mustsOf(group, offer.value, search);
        edits.push({ ...about2, action, ...must.length === 0 ? {} : { must } });
      } else {
        if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(offer.value) && Object.keys(offer.value).length === 0)
          return void 0;
        const values = verifier.alternatives(groups, group);
        const [only2, ...more] = values;
        edits.push({
          ...about2,
          action,
          ...more.length > 0 ? { oneOf: values } : { value: only2 ?? offer.value }
        });
      }
    }
  }
  return edits.length === 0 ? void 0 : edits;
}
function mustsOf({ slot: slot2 }, value2, search) {
  return distinct3([...slot2.demands.flatMap(({ must }) => must), ...search.guards(slot2.field, value2)]);
}
function distinct3(musts2) {
  const texts2 = musts2.map((must) => JSON.stringify(must));
  return musts2.filter((_, index) => texts2.indexOf(texts2[index] ?? "") === index);
}
var Verifier = class {
  spent = false;
  #condition;
  #situation;
  #left;
  #search;
  constructor(condition, situation, search, evaluations) {
    this.#search = search;
    this.#condition = condition;
    this.#situation = situation;
    this.#left = evaluations;
  }
  passing(groups) {
    const order = this.#order(groups);
    if (order === void 0 || !order.every((group) => this.#isOpen(order, group)))
      return void 0;
    let kept = order;
    for (const group of order) {
      const fewer = kept.filter((one11) => one11 !== group && !isBeneath(one11.slot.at, group.slot.at));
      if (fewer.length > 0 && fewer.length < kept.length && this.#passes(fewer))
        kept = fewer;
    }
    return kept;
  }
  #order(groups) {
    if (this.#passes(groups))
      return groups;
    for (const group of groups) {
      for (const offer of group.offers.slice(1)) {
        const offers = [offer, ...group.offers.filter((one11) => one11 !== offer)];
        const other = groups.map((one11) => one11 === group ? { ...group, offers } : one11);
        if (this.#passes(other))
          return other;
      }
    }
    return void 0;
  }
  #isOpen(groups, group) {
    const [first3, ...others] = group.offers;
    if (first3?.kind !== "any")
      return true;
    if (this.#search.isRead(group.slot.field))
      return false;
    const musts2 = mustsOf(group, first3.value, this.#search);
    const demands = musts2.map((must) => demandOf(must, this.#search.disputed, group.slot.field === "location"));
    return others.every((offer) => offer.kind === "any" && !demands.every(({ meets: meets2 }) => meets2(offer.value)) || this.#passes(groups.map((one11) => one11 === group ? { ...group, offers: [offer] } : one11)));
  }
  alternatives(groups, group) {
    const values = [];
    for (const offer of group.offers) {
      if (offer.kind === "remove")
        continue;
      const other = groups.map((one11) => one11 === group ? { ...group, offers: [offer] } : one11);
      if (this.#passes(other))
        values.push(offer.value);
    }
    return values;
  }
  memberAt(at4, groups) {
    let value2 = applied(this.#situation.resource.body, choicesOf(groups));
    for (const step of at4) {
      if (value2 === void 0)
        return void 0;
      if (typeof step === "number")
        value2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? value2[step] : void 0;
      else
        value2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) ? value2[step] : void 0;
    }
    return value2;
  }
  #passes(groups) {
    if (this.#left <= 0) {
      this.spent = true;
      return false;
    }
    this.#left -= 1;
    const { resource: resource3 } = this.#situation;
    const body = applied(resource3.body, choicesOf(groups));
    return evaluate(this.#condition, { ...this.#situation, resource: { ...resource3, body } }).result === "no-match";
  }
};
function choicesOf(groups) {
  return groups.flatMap(({ slot: slot2, offers: [offer] }) => offer === void 0 ? [] : [{ slot: slot2, offer }]);
}
var MOST_SHOWN3 = 8;
var LONGEST = 120;
function valueText(value2) {
  if (value2 === void 0)
    return "(nothing)";
  if (!(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(value2))
    return "(known after deployment)";
  const text5 = JSON.stringify(value2);
  return text5.length > LONGEST ? `${text5.slice(0, LONGEST - 1)}…` : text5;
}
function situationIn(policy, { asked: asked3, reckoning }) {
  return situationOf(policy, { ...asked3, resource: reckoning.resource });
}
function comparisons(policy, forecast2) {
  const steps = explain(policy.rule.if, situationIn(policy, forecast2)).filter(({ result, expression }) => result === "True" && expression.toLowerCase() !== "type");
  const shown3 = steps.slice(0, MOST_SHOWN3).map(({ expression, expressionValue, operator, targetValue }) => ({
    label: "matched",
    value: `${expression} is ${valueText(expressionValue)} (${operator} ${valueText(targetValue)})`
  }));
  const more = steps.length - shown3.length;
  return more > 0 ? [...shown3, { label: "matched", value: `and ${String(more)} more comparisons` }] : shown3;
}
function changeText(policy, forecast2) {
  const mended = mend(policy.rule.if, situationIn(policy, forecast2));
  if (!mended.found)
    return void 0;
  const [edits] = mended.ways;
  if (edits === void 0)
    return void 0;
  const parts2 = edits.map(editText);
  const [first3, ...rest] = parts2;
  if (first3 === void 0)
    return void 0;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`In ${forecast2.subject.text}, ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(rest.reduce((text5, part2) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(text5)}, and ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(part2)}`, first3))}`;
}
function editText({ action, path, value: value2, oneOf, must }) {
  if (action === "remove")
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove ${path}`;
  if (oneOf !== void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`set ${path} to one of ${oneOf.map(valueText)}`;
  if (value2 !== void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`set ${path} to ${valueText(value2)}`;
  const wanted = (must ?? []).map((one11) => `${one11.operator} ${valueText(one11.value)}`);
  return wanted.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give ${path} a value` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give ${path} a value for which this holds: ${wanted}`;
}
function generalWording(policy, weighed) {
  const forecastOf = (subjects) => weighed.find(({ subject: subject2 }) => subject2 === subjects[0])?.forecast;
  const name = policy.definition.properties.displayName ?? policy.definition.name;
  return {
    denied: () => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${name}`,
    remedy: {
      change: (_, subjects) => {
        const first3 = forecastOf(subjects);
        const change2 = first3 && changeText(policy, first3);
        return change2 ?? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Change the template so that the rule does not match, or have the owner of ${policy.assignment.name} change its parameters`;
      }
    },
    evidence: (subjects) => {
      const first3 = forecastOf(subjects);
      if (first3 === void 0)
        return [];
      const message = messageOf(policy);
      const walked2 = first3.reckoning.acts.find((act) => act.policy === policy)?.ruling?.verdict?.walked ?? [];
      return [
        ...comparisons(policy, first3),
        ...message === void 0 ? [] : [{ label: "message of the assignment", value: message }],
        ...walked2.length === 0 ? [] : [
          {
            label: "low confidence",
            value: `no list of aliases explains ${walked2.slice(0, 5).join(", ")}`
          }
        ]
      ];
    }
  };
}
function messageOf({ assignment, referenceId }) {
  const messages = assignment.properties.nonComplianceMessages ?? [];
  const own = messages.find(({ policyDefinitionReferenceId: id }) => id?.toLowerCase() === referenceId?.toLowerCase());
  return (own ?? messages.find(({ policyDefinitionReferenceId: id }) => id === void 0))?.message;
}
var pol06 = {
  meta: {
    id: "POL-06",
    title: "No policy in force denies a planned resource",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every policy that reaches the target, from the tenant root down to resource groups, by itself or in any initiative; those that POL-01 to POL-03 judge are left to them. Each rule is evaluated for each planned resource in the order in which Azure does it: append and modify first, then deny, then audit, with parameters, overrides, enforcement mode, excluded scopes, resource selectors and exemptions, which must hold past the end of the wave. A value that is known only after deployment leaves a rule open unless the rest of it decides. Of a resource that only the manifest names, nobody has stated the properties; name the template or the plan that deploys it under inventory.",
    ready: "No enforced policy denies a planned resource, or the resource is exempt past its wave.",
    howToFix: "Make the change that the finding names in the template, or have the owner of the assignment exempt the target until the waves are over.",
    failsWhen: [
      "An enforced policy denies a planned resource, or its evaluation fails, which Azure answers with a denial.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "A policy with effect Audit flags a planned resource (a warning: nothing is denied)."
    ],
    waive: "When the change of the assignment or of the template is decided and merely not there yet. For resources that only the manifest names: when the deployment has been tried against the same policies.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown, not-understood, or undeclared: the manifest does not state what the policies read",
      workload: "of an undeclared one: the workload"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Resources/subscriptions/providers/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics",
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const about2 = { subject: "policies in force", place: placeOf(planned2, manifest) };
    if (planned2.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Nothing is planned that a policy could deny.`)];
    const types = planned2.map(({ type }) => type);
    const wants = [...providerWants(manifest, types), subscriptionWant(manifest)];
    return [
      caseOf({ ...about2, resources: planned2, wants }, policyNeeds(manifest), (facts, lookup) => judged(outlookOf(facts, context, lookup), context, about2))
    ];
  },
  notJudged: notEvaluated
};
function judged({ governance, forecasts, verdicts }, context, about2) {
  const { manifest } = context;
  const found2 = verdicts.byPolicy.flatMap(({ policy, weighed }) => findings(policy, weighed, generalWording(policy, weighed), manifest));
  const subjects = forecasts.map(({ subject: subject2 }) => subject2);
  for (const policy of governance.notUnderstood) {
    if (!isOneOf(JUDGED, policy.definitionId) && mayTouch(policy, subjects))
      found2.push(openQuestion(policy, subjects, manifest));
  }
  found2.push(...undeclaredFindings(verdicts.undeclared, manifest));
  const stands = found2.some(({ outcome: outcome2, severity }) => severity === void 0 && (outcome2 === "fail" || outcome2 === "unknown"));
  if (stands)
    return found2;
  const changes = changesAhead(forecasts);
  return [
    {
      ...about2,
      outcome: "pass",
      resources: context.planned,
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`None of the policies in force denies a planned resource: ${governance.policies.length} were weighed against ${forecasts.length} resources.`,
      evidence: changes.map((value2) => ({ label: "changes on the way", value: value2 }))
    },
    ...found2
  ];
}
function changesAhead(forecasts) {
  return forecasts.flatMap(({ subject: subject2, reckoning }) => reckoning.acts.map(({ does, certain, why, policy }) => does === "changes" && certain ? `${subject2.text}: ${why} (${policy.assignment.name})` : void 0)).filter(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9).slice(0, 20);
}
var pol07 = {
  meta: {
    id: "POL-07",
    title: "Policies that deploy or modify have the rights for it",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every policy in force at the target, enforced, whose effect is deployIfNotExists or modify: whether its assignment has a managed identity, and whether a role assignment gives that identity each role of the definition's roleDefinitionIds, or one with all its permissions, at the scope of the policy assignment or, for one made above, at the target subscription or above. The roles are given when the policy is assigned in the portal, and are easily forgotten when it is assigned by code or the subscription moves under another management group. A role that reaches the identity only through a group, or under a condition, is not counted.",
    ready: "The identity of each such policy assignment holds the roles that its definitions ask for.",
    howToFix: "Give the assignment a managed identity and assign the roles to it; the report has a command for each.",
    failsWhen: [
      "The policy assignment has no managed identity.",
      "The identity lacks a role that a definition asks for."
    ],
    waive: "When the policy only has to remediate after the relocation, and somebody answers for the roles until then.",
    facets: {
      assignment: "name of the policy assignment",
      role: "name of the role that lacks, or its GUID where no name is seen"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/how-to/remediate-resources",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-deploy-if-not-exists",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope2 = targetScope(manifest);
    const about2 = {
      subject: "policies that deploy or modify",
      place: manifest.locate(["expect", "policies"])
    };
    const needs = {
      ...policyNeeds(manifest),
      held: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2),
      roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", scope2)
    };
    return [
      caseOf(about2, needs, (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const targets = [
          ...plannedSubjects(context, governance.ancestors, lookup),
          ...groupsOrAny(context, governance.ancestors)
        ].map(({ target: target2 }) => target2);
        const acting = actingPolicies(governance, targets);
        if (acting.length === 0) {
          const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No policy in force at the target deploys or modifies anything.`;
          return [{ ...about2, outcome: "not-applicable", why }];
        }
        const byAssignment = groupBy(acting, ({ policy }) => policy.assignment.id);
        return [...byAssignment.values()].flatMap((own) => judge10(own, facts, about2, context));
      })
    ];
  }
};
function actingPolicies(governance, targets) {
  const inForce = (policy) => enforcementOf(policy) !== "not-enforced" && anyOf(targets.map((target2) => reaches3(policy, target2))).is !== "no";
  return [
    ...governance.policies.filter(inForce).flatMap((policy) => actingOf(policy, targets) ?? []),
    ...governance.notUnderstood.filter((policy) => inForce(policy) && (policy.assignment.identity?.principalIds.length ?? 0) > 0).map((policy) => ({ policy, roles: { problem: policy.why } }))
  ];
}
function actingOf(policy, targets) {
  const effects = targets.map((target2) => effectOn(policy, target2));
  const acts = effects.flatMap((effect) => effect.ok ? [effect.value] : []).find((effect) => effect === "deployIfNotExists" || effect === "modify");
  if (acts === void 0) {
    const open5 = effects.flatMap((effect) => effect.ok ? [] : [effect.problem])[0];
    return open5 !== void 0 && (policy.assignment.identity?.principalIds.length ?? 0) > 0 ? { policy, roles: { problem: open5 } } : void 0;
  }
  const details = detailsOf(policy.rule, acts);
  if (!details.ok)
    return { policy, roles: { problem: details.problem } };
  const listed5 = "roleDefinitionIds" in details.value ? details.value.roleDefinitionIds : [];
  const ids = Array.isArray(listed5) ? listed5 : [listed5];
  const roles = ids.map((id) => typeof id === "string" ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(id.slice(id.lastIndexOf("/") + 1)) : void 0);
  const known2 = roles.flatMap((role) => role ?? []);
  return {
    policy,
    roles: known2.length === roles.length ? known2 : { problem: "a role is not named by its id" }
  };
}
function judge10(own, { held, roles }, about2, context) {
  const { manifest } = context;
  const [first3] = own;
  if (first3 === void 0)
    return [];
  const { assignment } = first3.policy;
  const common = {
    ...about2,
    subject: assignment.name,
    scope: assignment.properties.scope,
    facets: { assignment: assignment.name },
    evidence: [{ label: "assigned at", value: scopeText(assignment.properties.scope, manifest) }]
  };
  const { identity: identity2 } = assignment;
  const asking = own.filter(({ roles: wanted2 }) => !("problem" in wanted2) && wanted2.length > 0);
  const open5 = own.flatMap(({ policy, roles: wanted2 }) => "problem" in wanted2 ? [
    {
      ...common,
      subject: originText(policy, manifest),
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`What roles ${originText(policy, manifest)} asks for cannot be told: ${wanted2.problem}.`
    }
  ] : []);
  if (asking.length === 0) {
    return open5.length > 0 ? open5 : [{ ...common, outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The policies of ${assignment.name} ask for no role.` }];
  }
  if (identity2 === void 0 || identity2.principalIds.length === 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(identity2.type, "None")) {
    const why = identity2 === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The facts at hand do not hold the identity of ${assignment.name}; capture them again with this version.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity of ${assignment.name} shows no object id.`;
    return [{ ...common, outcome: "unknown", why }, ...open5];
  }
  const [principalId] = identity2.principalIds.flatMap((id) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(id) ?? []);
  if (principalId === void 0) {
    return [
      {
        ...common,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${assignment.name} has policies that deploy or modify, and no managed identity to do so.`,
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Give the policy assignment a managed identity, with the roles that its definitions ask for.`
        }
      },
      ...open5
    ];
  }
  const wanted = groupBy(asking.flatMap(({ policy, roles: list3 }) => "problem" in list3 ? [] : list3.map((role) => ({ role, policy }))), ({ role }) => role);
  const scope2 = whereWanted(assignment, manifest);
  const lacking = [...wanted.values()].filter((entries) => {
    const role = entries[0]?.role;
    return role !== void 0 && !holds3(principalId, role, scope2, { held, roles }, manifest);
  });
  if (lacking.length === 0 && open5.length === 0) {
    const names3 = [...wanted.values()].flatMap(([entry3]) => entry3 ? [roleName(entry3.role, roles)] : []);
    return [
      {
        ...common,
        outcome: "pass",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity of ${assignment.name} holds what its policies ask for: ${names3}.`,
        evidence: [...common.evidence, { label: "identity", value: principalId }]
      }
    ];
  }
  return [
    ...lacking.flatMap((entries) => lack(entries, { principalId, scope: scope2, roles, common }, manifest)),
    ...open5
  ];
}
function whereWanted({ properties }, manifest) {
  const target2 = targetScope(manifest);
  return ((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(properties.scope, target2) ? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(properties.scope) : void 0) ?? target2;
}
function holds3(principal, wanted, scope2, { held, roles }, manifest) {
  const definition = (id) => roles.find((role) => role.guid === id);
  return held.some((one11) => one11.principalId === principal && (one11.condition === void 0 || one11.condition.trim() === "") && covers(one11.scope, { kind: "scope", scope: scope2 }, manifest) === "yes" && (one11.roleGuid === wanted || atLeast(definition(one11.roleGuid), definition(wanted))));
}
function lack(entries, { principalId, scope: scope2, roles, common }, manifest) {
  const [first3] = entries;
  if (first3 === void 0)
    return [];
  const role = roleName(first3.role, roles);
  const asked3 = [...new Set(entries.map(({ policy }) => originText(policy, manifest)))];
  const command = assignCommand({ principalId, principalType: "ServicePrincipal", roleGuid: first3.role, scope: { kind: "scope", scope: scope2 } }, roles, manifest);
  return [
    {
      ...common,
      facets: { ...common.facets, role },
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity of ${common.subject} does not hold ${role} at ${scopeText(scope2, manifest)} or above, so what its policies deploy or modify will fail.`,
      evidence: [
        ...common.evidence ?? [],
        { label: "identity", value: principalId },
        ...asked3.slice(0, 10).map((value2) => ({ label: "asked for by", value: value2 }))
      ],
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign the role to the identity of the policy assignment, then start a remediation for what exists already.`,
        ...command === void 0 ? {} : { command }
      }
    }
  ];
}
var pol08 = {
  meta: {
    id: "POL-08",
    title: "Policy parameters do not point at the source region",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "The parameter values of every policy assignment in force at the target: whether a text in them names the source region (as westeurope or West Europe, as a word of its own, or by its code in a private DNS zone of Azure Backup), or holds the id of the source subscription when the move changes the subscription. A list that names source and target region together is taken as meant so. Assignments under expect.policies.ignore are left out. Defaults of definitions are not looked at.",
    ready: "No parameter of an assignment in force names the source region or the source subscription.",
    howToFix: "Assign the policy at the target with the values of the target region, or list the assignment under expect.policies.ignore with the reason.",
    failsWhen: [
      "A parameter names the source region.",
      "A parameter holds an id in the source subscription, and the target is another subscription.",
      "An assignment that is not enforced does so (a notice)."
    ],
    waive: "When the value is meant: a central workspace that stays where it is, for example. The ignore list says so in one place.",
    facets: {
      assignment: "name of the assignment",
      names: "region, subscription, or both as region+subscription"
    },
    permissions: ["Microsoft.Authorization/policyAssignments/read"],
    sources: ["https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#parameters"]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "policy parameters", place: manifest.locate(["source", "region"]) };
    const sought = soughtOf(manifest);
    if (sought.region === void 0 && sought.subscription === void 0) {
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Source and target share region and subscription.`)];
    }
    return [
      caseOf(about2, { assignments: policyNeeds(manifest).assignments }, ({ assignments }) => {
        const ancestors = ancestorsOf({ assignments, exemptions: [] }, manifest);
        const inForce = assignments.filter((assignment) => isInForce(assignment, ancestors, context));
        const judged3 = inForce.filter((assignment) => !isIgnored(assignment, manifest));
        const found2 = judged3.flatMap((assignment) => finding(assignment, sought, about2.place, manifest));
        const ignored = inForce.length - judged3.length;
        if (found2.length > 0)
          return found2;
        return [
          {
            ...about2,
            outcome: "pass",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No parameter of the ${judged3.length} assignments in force names the source.`,
            evidence: ignored === 0 ? [] : [{ label: "assignments left out as the manifest says", value: String(ignored) }]
          }
        ];
      })
    ];
  }
};
function soughtOf({ source: source2, target: target2 }) {
  return {
    targetRegion: target2.region,
    ...source2.region === target2.region ? {} : { region: source2.region },
    ...source2.subscription.id === target2.subscription.id ? {} : { subscription: source2.subscription.id }
  };
}
function isInForce(assignment, ancestors, context) {
  const targets = groupsOrAny(context, ancestors).map(({ target: target2 }) => target2);
  const whole2 = {
    assignment: { ...assignment, properties: { ...assignment.properties, resourceSelectors: [] } }
  };
  const origin = {
    ...whole2,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  return anyOf(targets.map((target2) => reaches3(origin, target2))).is !== "no";
}
function isIgnored({ id, name }, { expect: expect2 }) {
  return expect2.ignoreAssignments.some(({ assignment }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(assignment, name) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(assignment, id));
}
function finding(assignment, sought, place, manifest) {
  const { parameters = {}, scope: scope2, displayName, enforcementMode } = assignment.properties;
  const traces = Object.entries(parameters).flatMap(([name, { value: value2 }]) => tracesIn(value2, sought).map((trace) => ({ ...trace, name })));
  if (traces.length === 0)
    return [];
  const kinds = [...new Set(traces.map(({ of }) => of))].sort();
  const origin = {
    assignment,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  const parameterNames = [...new Set(traces.map(({ name }) => name))];
  return [
    {
      outcome: "fail",
      subject: originText(origin, manifest),
      place,
      scope: scope2,
      .../^DoNotEnforce$/i.test(enforcementMode ?? "") ? { severity: "notice" } : {},
      facets: { ...originFacets(origin), names: kinds.join("+") },
      why: kinds.includes("region") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Parameters of ${assignment.name} name the source region ${manifest.source.region}: ${parameterNames}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Parameters of ${assignment.name} name the source subscription: ${parameterNames}.`,
      evidence: [
        { label: "assignment", value: displayName ?? assignment.name },
        { label: "assigned at", value: scopeText(scope2, manifest) },
        ...traces.slice(0, 10).map(({ name, text: text5, of }) => ({
          label: `parameter ${name}`,
          value: of === "subscription" ? withoutId(text5, manifest) : text5
        }))
      ],
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign the policy at the target with the values of ${manifest.target.region}, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`
      }
    }
  ];
}
function withoutId(text5, { source: source2 }) {
  const at4 = text5.toLowerCase().indexOf(source2.subscription.id);
  const name = source2.subscription.alias ?? "source subscription";
  return at4 < 0 ? text5 : `${text5.slice(0, at4)}<${name}>${text5.slice(at4 + source2.subscription.id.length)}`;
}
function scopeOfExemption({ id }) {
  const cut = id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  return (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .dO)(cut === "" ? "/" : cut);
}
function scopeMap2(context) {
  const { manifest, planned: planned2 } = context;
  const source2 = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.source.subscription.id);
  const renamings = renamingsOf(manifest);
  const groups = targetGroups2(context);
  const own = new Set(planned2.flatMap((one12) => plannedId(manifest, one12)?.toLowerCase() ?? []));
  const one11 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(source2, targetScope(manifest));
  return (scope2) => {
    if (!(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, source2))
      return { kind: "shared" };
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scope2, source2))
      return one11 ? { kind: "shared" } : at3(targetScope(manifest));
    const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2) ?? "";
    if (one11 && (groups.has(group.toLowerCase()) || own.has(scope2.toLowerCase())))
      return { kind: "shared" };
    const resource3 = movedTo(scope2, context);
    if (resource3 !== void 0)
      return at3(resource3);
    if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope2), group) || !/\/resourceGroups\/[^/]+$/i.test(scope2)) {
      return { kind: "elsewhere" };
    }
    const name = (groups.get(group.toLowerCase()) ?? renamed(group, renamings).flatMap((to) => groups.get(to) ?? [])[0])?.name;
    return at3(name === void 0 ? void 0 : groupScope(manifest, name));
  };
}
function at3(scope2) {
  return scope2 === void 0 ? { kind: "elsewhere" } : { kind: "at", scope: scope2 };
}
function movedTo(scope2, { manifest, planned: planned2 }) {
  const inner = scope2.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  for (const workload3 of manifest.workloads) {
    for (const { id, type, from } of workload3.resources) {
      const tail = from === void 0 ? void 0 : idTail(type, from);
      if (tail === void 0 || !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(tail, inner))
        continue;
      const target2 = planned2.find(({ key }) => key === `${workload3.name}.${id}`);
      if (target2 !== void 0)
        return plannedId(manifest, target2);
    }
  }
  return void 0;
}
function touchesTarget(scope2, context) {
  const { manifest, planned: planned2 } = context;
  const target2 = targetScope(manifest);
  if (!(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, target2) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scope2, target2))
    return !/^\/subscriptions\//i.test(scope2) || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, target2);
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2);
  if (group !== void 0 && targetGroups2(context).has(group.toLowerCase()))
    return true;
  return planned2.some((resource3) => {
    const id = plannedId(manifest, resource3);
    return id !== void 0 && ((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, scope2) || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, id));
  });
}
function isOfSubscription(scope2) {
  return /^\/subscriptions\//i.test(scope2);
}
function reachesAs(held, scope2, manifest) {
  return !isOfSubscription(held) || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(isOfSubscription(scope2) ? scope2 : targetScope(manifest), held);
}
function sameAssignment(a, b, { source: source2, target: target2 }) {
  const moved2 = (id) => id.toLowerCase().replace(source2.subscription.id, target2.subscription.id);
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(moved2(a), moved2(b)) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(a), (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(b));
}
function assignmentAtTarget({ properties }, assignments, manifest) {
  const wanted = properties.policyAssignmentId;
  return assignments.find(({ id }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(id, wanted)) ?? assignments.find(({ id }) => sameAssignment(id, wanted, manifest));
}
function referencesOf({ properties }) {
  const references = properties.policyDefinitionReferenceIds ?? [];
  return references.length === 0 ? void 0 : new Set(references.map((one11) => one11.toLowerCase()));
}
function letsTargetIn({ properties }, manifest) {
  const selectors = properties.resourceSelectors?.map(({ selectors: all }) => ({
    selectors: all.filter(({ kind }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(kind, "resourceLocation"))
  }));
  const where = { type: "", location: manifest.target.region, subscriptionLevel: false };
  return selects(selectors, where).is !== "no";
}
function closeOf({ waves: waves2 }, now) {
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...waves2.map(({ end, decommissionAfter = 0 }) => end + decommissionAfter)));
}
function expiryOf(text5) {
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(text5) ?? (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(`${text5}Z`);
}
function isOver({ properties }, now) {
  const until = properties.expiresOn === void 0 ? void 0 : expiryOf(properties.expiresOn);
  return until !== void 0 && until < now;
}
function isIgnored2({ properties }, { manifest }) {
  const id = properties.policyAssignmentId;
  return manifest.expect.ignoreAssignments.some(({ assignment }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(assignment, id) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(assignment, (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(id)));
}
function coversReferences(lists, wanted) {
  if (wanted === void 0)
    return false;
  return [...wanted].every((one11) => lists.some((list3) => list3?.has(one11) === true));
}
function notLasting(exemption, touching, about2, context) {
  const { manifest, now } = context;
  const { expiresOn, policyAssignmentId } = exemption.properties;
  if (expiresOn === void 0 || isIgnored2(exemption, context))
    return [];
  const until = expiryOf(expiresOn);
  const close = closeOf(manifest, now);
  if (until !== void 0 && until >= close)
    return [];
  if (touching.some((other) => outlasts(other, exemption, close, manifest)))
    return [];
  const scope2 = scopeOfExemption(exemption);
  const assignment = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(policyAssignmentId);
  const said2 = {
    ...about2,
    subject: `${exemption.name} at ${scopeText(scope2, manifest)}`,
    scope: scope2,
    evidence: [
      { label: "assignment", value: assignment },
      { label: "expires", value: expiresOn },
      { label: "relocation is over", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(close) }
    ]
  };
  const facets = (state) => ({
    assignment,
    exemption: exemption.name,
    state
  });
  if (until === void 0) {
    const why2 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Until when ${exemption.name} exempts from ${assignment} could not be read.`;
    return [{ ...said2, outcome: "unknown", facets: facets("unreadable"), why: why2 }];
  }
  const fix = {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Extend the exemption past ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(close)}, or remove it where it is not needed any more.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope2, manifest.target.subscription.id)],
      ["--expires-on", dayAfter(close)]
    ])
  };
  if (until < now) {
    const why2 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${exemption.name} exempted from ${assignment} until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}; it does so no more.`;
    return [{ ...said2, outcome: "fail", facets: facets("expired"), why: why2, fix }];
  }
  const late = manifest.waves.filter(({ end, decommissionAfter = 0 }) => end + decommissionAfter > until);
  const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${exemption.name} exempts from ${assignment} until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}; the relocation is over on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(close)}.`;
  return [
    { ...said2, outcome: "fail", facets: facets("ends-early"), waves: late.map(({ name }) => name), why, fix }
  ];
}
function outlasts(other, one11, close, manifest) {
  if (other.id === one11.id)
    return false;
  const { policyAssignmentId, expiresOn, resourceSelectors = [] } = other.properties;
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(policyAssignmentId, one11.properties.policyAssignmentId) || resourceSelectors.length > 0)
    return false;
  if (!reachesAs(scopeOfExemption(other), scopeOfExemption(one11), manifest))
    return false;
  const list3 = referencesOf(other);
  if (list3 !== void 0 && !coversReferences([list3], referencesOf(one11)))
    return false;
  const until = expiresOn === void 0 ? close : expiryOf(expiresOn);
  return until !== void 0 && until >= close;
}
function dayAfter(at4) {
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)((Math.floor(at4 / _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO) + 1) * _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO));
}
var pol09 = {
  meta: {
    id: "POL-09",
    title: "Exemptions carried over and not expiring",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "The policy exemptions of the source subscription against those of the target: each that still holds at the source, for an assignment that is in force at the target too (by id, or by name), must stand at the scope that its own becomes, with the same category and at least the same references into the initiative. Scopes are mapped by the manifest: subscription to subscription, a resource from its name at the source to its name at the target, a resource group by its name or by the pattern in which the manifest renames resources. Then every exemption that touches the target: until when it holds, against the end of the last wave and of the time that it keeps its source (cutover.decommissionAfter).",
    ready: "Every exemption that the workloads have at the source stands at the target, and none expires before the relocation is over.",
    howToFix: "Create the exemption at the target, or extend the one that expires. An assignment that stays behind goes to expect.policies.ignore with its reason.",
    failsWhen: [
      "An exemption of the source has no equal at the target, although the assignment is in force there.",
      "The one at the target has another category, exempts fewer references, or selects regions without the target's.",
      "An exemption that touches the target has expired, or expires before the last wave is over and its source is gone."
    ],
    waive: "When the exemption is not needed at the target and the policy may act there; POL-01 to POL-03 say if it denies.",
    facets: {
      assignment: "name of the assignment",
      exemption: "name of the exemption",
      state: "missing, category, references, region, expired, ends-early or unreadable"
    },
    permissions: [
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Authorization/policyAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://azure.github.io/enterprise-azure-policy-as-code/policy-exemptions/"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "policy exemptions",
      place: manifest.locate(["target", "subscription"])
    };
    const scope2 = targetScope(manifest);
    const needs = {
      assignments: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyAssignments", scope2),
      target: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyExemptions", scope2),
      source: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyExemptions", (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.source.subscription.id))
    };
    return [caseOf(about2, needs, (facts) => judge11(facts, about2, context))];
  },
  notJudged(context, lookup) {
    const items = elsewhere(context, lookup);
    const what = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`exemptions of the source at scopes that the manifest ties to nothing of the target`;
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, 50) }];
  }
};
function judge11({ assignments, source: source2, target: target2 }, about2, context) {
  const { manifest, now } = context;
  const map2 = scopeMap2(context);
  const touching = target2.filter((one11) => touchesTarget(scopeOfExemption(one11), context));
  const needed2 = source2.flatMap((exemption) => {
    const mapped2 = map2(scopeOfExemption(exemption));
    const assignment = assignmentAtTarget(exemption, assignments, manifest);
    if (mapped2.kind === "elsewhere" || assignment === void 0)
      return [];
    if (isOver(exemption, now) || isIgnored2(exemption, context))
      return [];
    const scope2 = mapped2.kind === "at" ? mapped2.scope : void 0;
    return [{ exemption, assignment, ...scope2 === void 0 ? {} : { scope: scope2 } }];
  });
  const found2 = [
    ...needed2.flatMap((one11) => notCarried(one11, touching, about2, context)),
    ...touching.flatMap((one11) => notLasting(one11, touching, about2, context))
  ];
  if (found2.length > 0)
    return found2;
  if (needed2.length === 0 && touching.length === 0) {
    return [
      { ...about2, outcome: "not-applicable", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Neither the source nor the target has an exemption.` }
    ];
  }
  return [
    {
      ...about2,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`What the source exempts (${needed2.length}) stands at the target, and of what is exempt there (${touching.length}) nothing expires before ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(closeOf(manifest, now))}.`
    }
  ];
}
function notCarried(one11, touching, about2, context) {
  const { exemption, assignment, scope: scope2 } = one11;
  const { manifest } = context;
  const wanted = referencesOf(exemption);
  const { exemptionCategory: category, policyAssignmentId } = exemption.properties;
  const own = scopeOfExemption(exemption);
  const at4 = scope2 ?? (isOfSubscription(own) ? own : targetScope(manifest));
  const reaching = touching.filter((other) => reachesAs(scopeOfExemption(other), at4, manifest) && sameAssignment(other.properties.policyAssignmentId, policyAssignmentId, manifest));
  const selecting = reaching.filter((other) => letsTargetIn(other, manifest));
  const alike = selecting.filter(({ properties }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(properties.exemptionCategory, category));
  const where = scopeText(at4, manifest);
  const fail3 = (state, why) => [
    {
      ...about2,
      outcome: "fail",
      subject: `${exemption.name} at ${where}`,
      scope: at4,
      facets: { assignment: assignment.name, exemption: exemption.name, state },
      why,
      evidence: [
        { label: "exemption at the source", value: exemption.properties.displayName ?? exemption.name },
        { label: "scope at the source", value: scopeText(own, manifest) },
        { label: "category", value: category },
        ...wanted === void 0 ? [] : [{ label: "references", value: [...wanted].join(", ") }]
      ],
      fix: fixOf4(state, one11, at4, context)
    }
  ];
  if (reaching.length === 0)
    return fail3("missing", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${exemption.name} exempts from ${assignment.name} at the source, and nothing does at ${where}.`);
  if (selecting.length === 0)
    return fail3("region", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The exemption from ${assignment.name} selects regions, and ${manifest.target.region} is not among them.`);
  if (alike.length === 0)
    return fail3("category", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${exemption.name} is of the category ${category} at the source; at ${where} the exemption is of another.`);
  const lists = alike.map(referencesOf);
  const covered2 = lists.some((list3) => list3 === void 0) || coversReferences(lists, wanted);
  return covered2 ? [] : fail3("references", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${exemption.name} exempts from more of ${assignment.name} at the source than at ${where}.`);
}
function fixOf4(state, { exemption, assignment }, at4, context) {
  if (state === "region") {
    return {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Let the resource selectors of the exemption include ${context.manifest.target.region}.`
    };
  }
  if (state !== "missing") {
    return {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Give the exemption at the target the category and references that it has at the source.`
    };
  }
  const command = createCommand(exemption, assignment, at4, context);
  return {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the exemption at the target, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`,
    ...command === void 0 ? {} : { command }
  };
}
function createCommand({ name, properties }, assignment, scope2, { manifest, now }) {
  const target2 = manifest.target.subscription.id;
  const [first3, ...others] = properties.policyDefinitionReferenceIds ?? [];
  if (others.some((one11) => one11.startsWith("-")))
    return void 0;
  const references = first3 === void 0 ? [] : [["--policy-definition-reference-ids", first3], ...others];
  return azCommand([
    "policy",
    "exemption",
    "create",
    ["--name", name],
    ["--policy-assignment", scopeWord(assignment.id, target2)],
    ["--exemption-category", properties.exemptionCategory],
    ["--scope", scopeWord(scope2, target2)],
    ["--expires-on", dayAfter(closeOf(manifest, now))],
    ...references
  ]);
}
function elsewhere(context, lookup) {
  const { manifest, now } = context;
  const fact = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyExemptions", (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.source.subscription.id)));
  if (!fact.known)
    return [];
  const map2 = scopeMap2(context);
  return fact.value.flatMap((exemption) => {
    const scope2 = scopeOfExemption(exemption);
    if (map2(scope2).kind !== "elsewhere" || isOver(exemption, now))
      return [];
    return [`${exemption.name} at ${scopeText(scope2, manifest)}`];
  });
}
var BUDGETS = "Microsoft.Consumption/budgets";
var EXEMPTIONS = "Microsoft.Authorization/policyExemptions";
var ROLES = "Microsoft.Authorization/roleAssignments";
var SUBSCRIPTION3 = "Microsoft.Resources/subscriptions";
function observedWants(manifest) {
  const scope2 = targetScope(manifest);
  return [(0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("budgets", scope2), (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyExemptions", scope2), (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2)];
}
function observedSubjects(context, lookup) {
  const { manifest } = context;
  const scope2 = targetScope(manifest);
  const budgets2 = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("budgets", scope2));
  const exemptions = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyExemptions", scope2));
  const roles = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2));
  const within2 = ({ id }) => id.toLowerCase().startsWith(`${scope2.toLowerCase()}/`);
  return [
    subject(context, scope2, SUBSCRIPTION3, manifest.target.subscription.alias ?? "target subscription", {}),
    ...(budgets2.known ? budgets2.value : []).map((budget) => subject(context, budget.id, BUDGETS, budget.name, { properties: budgetOf(budget) })),
    ...(exemptions.known ? exemptions.value : []).filter(within2).map(({ id, name, properties }) => {
      const { expiresOn, exemptionCategory } = properties;
      const told = { exemptionCategory, ...expiresOn === void 0 ? {} : { expiresOn } };
      return subject(context, id, EXEMPTIONS, name, { properties: told });
    }),
    ...(roles.known ? roles.value : []).filter(within2).map((role) => {
      const { id, roleGuid, principalId, principalType } = role;
      const told = {
        principalId,
        roleDefinitionId: `${scope2}/providers/Microsoft.Authorization/roleDefinitions/${roleGuid}`,
        ...principalType === void 0 ? {} : { principalType }
      };
      return subject(context, id, ROLES, `${principalType ?? "principal"} ${principalId}`, {
        properties: principalType === void 0 ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .MA)(told, ["the type of the principal"]) : told
      });
    })
  ];
}
function budgetOf({ amount, startDate, endDate, notifications }) {
  const timePeriod = {
    ...startDate === void 0 ? {} : { startDate },
    ...endDate === void 0 ? {} : { endDate }
  };
  const told = notifications.map(({ key, enabled, operator, threshold, thresholdType }) => [
    key,
    { enabled, operator, threshold, thresholdType }
  ]);
  return {
    amount,
    timePeriod,
    ...told.length === 0 ? {} : { notifications: Object.fromEntries(told) }
  };
}
function subject(context, id, type, text5, body) {
  const { manifest, now } = context;
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(id);
  return {
    text: text5,
    resource: { body: { ...body, id, type, name: text5 } },
    target: {
      place: { ...homeOf(manifest, []), id, resourceGroup: group ?? "" },
      type,
      location: "global",
      capabilities: []
    },
    end: endOf3([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "subscription"])
  };
}
function observedInventory(subjects, context, lookup) {
  const scope2 = targetScope(context.manifest);
  const listed5 = new Map([
    [BUDGETS.toLowerCase(), lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("budgets", scope2)).known],
    [EXEMPTIONS.toLowerCase(), lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("policyExemptions", scope2)).known],
    [ROLES.toLowerCase(), lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2)).known]
  ]);
  return (type) => {
    const resources = subjects.filter((one11) => one11.target.type.toLowerCase() === type.toLowerCase()).map(({ resource: resource3, target: { place } }) => ({ resource: resource3, place }));
    return listed5.get(type.toLowerCase()) === true ? { resources } : { resources, gap: "which related resources exist at the target" };
  };
}
var pol12 = {
  meta: {
    id: "POL-12",
    title: "Policies for the relocation hold",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The policies that come with the tool (docs/policies tells of each) and those of the team's own folders, as if they were assigned to the target subscription: held against every planned resource, the resource groups of the target, and what was observed there of budgets, policy exemptions and role assignments. Policies about the source region are left out where source and target share it. expect.policies.pack in the manifest sets their effect, further regions and exceptions.",
    ready: "Everything planned and observed keeps to the policies for the relocation.",
    howToFix: "Make the change that the finding names, or list the policy under expect.policies.pack.except with the reason in a comment.",
    failsWhen: [
      "A policy with effect Deny matches a planned or observed resource.",
      "A policy with effect Audit matches one (a warning)."
    ],
    waive: "When the deviation is intended: a replica that stays, a region that is not paired by choice.",
    facets: {
      policy: "name of the policy",
      pack: "relocation, or the folder of the team's pack",
      decision: "violated, unknown, or undeclared: the manifest does not state what the policies read",
      workload: "of an undeclared one: the workload"
    },
    permissions: [
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Consumption/budgets/read",
      "Microsoft.Resources/subscriptions/providers/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2, packs } = context;
    const about2 = { subject: "policies for the relocation", place: placeOf(planned2, manifest) };
    const wants = [
      ...providerWants(manifest, planned2.map(({ type }) => type)),
      ...observedWants(manifest),
      subscriptionWant(manifest)
    ];
    if (packs !== void 0 && packs.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest switches the policies off, and there are no others.`)];
    return [
      caseOf({ ...about2, resources: planned2, wants }, {}, (_, lookup) => judged2(packs ?? [], context, lookup, about2))
    ];
  }
};
function judged2(packs, context, lookup, about2) {
  const { manifest, now } = context;
  const planned2 = plannedSubjects(context, [], lookup);
  const groups = groupSubjects(context, []).filter(({ target: target2 }) => !planned2.some((one11) => one11.target.type === target2.type && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.target.place.resourceGroup ?? "", target2.place.resourceGroup ?? "")));
  const observed = observedSubjects(context, lookup);
  const forecasts = forecast({
    policies: packs,
    exemptions: [],
    subjects: [...planned2, ...groups, ...observed],
    aliases: context.aliases ?? NO_ALIASES,
    observed: observedInventory(observed, context, lookup)
  }, context, lookup);
  const { byPolicy, undeclared: undeclared2 } = verdictsOf(forecasts, packs, now, { thorough: true });
  const found2 = [
    ...byPolicy.flatMap(findingsOf),
    ...undeclaredFindings(undeclared2, manifest, titleOf).map((one11) => ({
      ...one11,
      severity: "warning"
    }))
  ];
  const stands = found2.some(({ severity }) => severity === void 0);
  if (stands)
    return found2;
  const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${packs.length} policies were held against ${forecasts.length} planned and observed resources.`;
  return [{ ...about2, outcome: "pass", resources: context.planned, why }, ...found2];
}
function findingsOf({ policy, weighed }) {
  const violated = weighed.filter(({ decision }) => decision.kind === "denied" || decision.kind === "audited");
  const open5 = weighed.flatMap(({ subject: subject2, decision }) => decision.kind === "unknown" ? [{ subject: subject2, why: decision.why }] : []);
  const findings2 = [];
  const [first3] = violated;
  if (first3 !== void 0) {
    const change2 = changeText(policy, first3.forecast) ?? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Change it so that the rule of the policy does not match`;
    findings2.push({
      ...aboutOf2(policy, violated.map(({ subject: subject2 }) => subject2), "violated"),
      outcome: "fail",
      ...severityOf(policy),
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${violated.map(({ subject: subject2 }) => subject2.text)} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(violated.length === 1 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`do`)} not keep to ${titleOf(policy)}.`,
      evidence: [...comparisons(policy, first3.forecast), { label: "effect", value: effectText(policy) }],
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(change2)}.` }
    });
  }
  if (open5.length > 0) {
    const whys = [...new Set(open5.map(({ why }) => why))];
    findings2.push({
      ...aboutOf2(policy, open5.map(({ subject: subject2 }) => subject2), "unknown"),
      outcome: "unknown",
      severity: "warning",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Whether ${open5.map(({ subject: subject2 }) => subject2.text)} will keep to ${titleOf(policy)} depends on what is not known: ${whys}.`
    });
  }
  return findings2;
}
function severityOf({ effect }) {
  return effect.ok && effect.value === "deny" ? {} : { severity: "warning" };
}
function effectText({ effect }) {
  return effect.ok ? effect.value : effect.problem;
}
function titleOf({ definition }) {
  return definition.properties.displayName ?? definition.name;
}
function aboutOf2(policy, subjects, decision) {
  const [first3] = subjects;
  if (first3 === void 0)
    throw new Error("a finding is about something");
  return {
    subject: titleOf(policy),
    place: first3.place,
    facets: { policy: policy.definition.name, pack: policy.assignment.name, decision },
    resources: subjects.every(({ planned: planned2 }) => planned2.length > 0) ? [...new Set(subjects.flatMap(({ planned: planned2 }) => planned2))] : []
  };
}
function openCases({ manifest }, { open: open5 }) {
  return [...groupBy(open5, ({ type }) => type)].map(([type, resources]) => {
    const expression = resources.map(({ sku, location }) => [sku, location].find((value2) => value2?.known === false)).find((value2) => value2 !== void 0);
    return settled({ subject: type, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: expression?.known === false ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Size or region of ${resources.map(({ key }) => key)} is known only after deployment: ${expression.expression}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan does not tell the virtual machine size of ${resources.map(({ key }) => key)}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State the size as ${"sku"} of the resource in the manifest.` }
    });
  });
}
function orNoSizes({ manifest }, cases) {
  return cases.length > 0 ? cases : [
    notApplicable({ subject: "virtual machine sizes", place: placeOf([], manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan holds no resource with a virtual machine size.`)
  ];
}
var SIZED_TYPES = [
  {
    type: "Microsoft.Compute/virtualMachines",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    ownSku: true,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  },
  {
    type: "Microsoft.ContainerService/managedClusters/agentPools",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  }
];
function sizedType(type) {
  return SIZED_TYPES.find((entry3) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(entry3.type, type));
}
function looksLikeSize(sku) {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
function plannedSizes({ manifest, planned: planned2 }) {
  const sized = [];
  const open5 = [];
  for (const resource3 of planned2) {
    if (sizedType(resource3.type) === void 0)
      continue;
    const size = sizeOf(resource3);
    const where = whereabouts(resource3, manifest);
    if (size === void 0 || where.kind !== "region") {
      if (!hasPlannedPools(resource3, planned2))
        open5.push(resource3);
    } else
      sized.push({ region: where.region, size, resource: resource3 });
  }
  const groups = groupBy(sized, ({ region: region2, size }) => `${region2}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members2) => {
      const [first3] = members2;
      return first3 === void 0 ? [] : [{ region: first3.region, size: first3.size, resources: members2.map(({ resource: resource3 }) => resource3) }];
    }),
    open: open5
  };
}
function sizeOf({ type, sku }) {
  if (sku?.known !== true || sku.value === "")
    return void 0;
  return sizedType(type)?.ownSku === true && !looksLikeSize(sku.value) ? void 0 : sku.value;
}
function hasPlannedPools(resource3, planned2) {
  const pools = `${resource3.type}/agentPools`.toLowerCase();
  const prefix = `${resource3.name}/`.toLowerCase();
  return planned2.some(({ type, name }) => type.toLowerCase() === pools && name.toLowerCase().startsWith(prefix));
}
function sizeRows(offer) {
  return offer.rows.filter((row) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(row.resourceType, "virtualMachines"));
}
function concerns({ locations }, region2) {
  return locations.length === 0 || locations.includes(region2);
}
function regionRestrictions(row, region2) {
  return row.restrictions.filter((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.type, "Location") && concerns(one11, region2));
}
function strangeRestrictions(row) {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}
function restrictedZones(row, region2) {
  return row.restrictions.filter((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.type, "Zone") && concerns(one11, region2)).flatMap(({ zones }) => zones);
}
function usableZones(rows, region2) {
  const zones = rows.flatMap((row) => {
    const closed = new Set(restrictedZones(row, region2));
    return row.zones.filter((zone) => !closed.has(zone));
  });
  return [...new Set(zones)].sort();
}
function reasonWords(code) {
  switch (code?.toLowerCase()) {
    case "quotaid":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`subscriptions of this offer never get it`;
    case "notavailableforsubscription":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this subscription has no access to it, for example because capacity is held back`;
    case void 0:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the service gives no reason`;
    default:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the service says ${code ?? ""}`;
  }
}
function byRegion(groups) {
  const regions4 = [...new Set(groups.map(({ region: region2 }) => region2))];
  return regions4.map((region2) => {
    const own = groups.filter((group) => group.region === region2);
    return { region: region2, groups: own, resources: own.flatMap(({ resources }) => resources) };
  });
}
function quotaCase(about2, scope2, { region: region2, groups }, judge25) {
  const usage = (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("computeUsages", scope2, region2);
  const skus = groups.map((group) => ({
    group,
    ref: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("computeSku", scope2, `${region2}/${group.size}`)
  }));
  return {
    facets: {},
    resources: [],
    ...about2,
    needs: [usage, ...skus.map(({ ref }) => ref)],
    judge(lookup) {
      const usages = lookup(usage);
      if (!usages.known)
        throw new Error("judged a case whose needs are not all known");
      const demands = skus.map(({ group, ref }) => {
        const offer = lookup(ref);
        if (!offer.known)
          throw new Error("judged a case whose needs are not all known");
        return demandOf2(group, offer.value);
      });
      return judge25(usages.value, demands);
    }
  };
}
function demandOf2(group, offer) {
  const rows = sizeRows(offer);
  const vCPUs = rows.find((row) => row.vCPUs !== void 0)?.vCPUs;
  const family = rows.find((row) => row.family !== void 0)?.family;
  return {
    group,
    count: group.resources.reduce((sum, { count: count2 }) => sum + count2, 0),
    ...vCPUs === void 0 ? {} : { vCPUs },
    ...family === void 0 ? {} : { family }
  };
}
function total(demands) {
  return demands.reduce((sum, { vCPUs, count: count2 }) => sum === void 0 || vCPUs === void 0 ? void 0 : sum + vCPUs * count2, 0);
}
function compare2({ manifest, region: region2, name, demands, usages }) {
  const needs = demands.map(({ group, count: count2, vCPUs }) => ({
    label: group.size,
    value: `${String(count2)} × ${vCPUs === void 0 ? "unknown" : String(vCPUs)} vCPUs`
  }));
  const need = total(demands);
  const usage = usages.find((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.name, name));
  if (usage === void 0 || usage.limit < 0) {
    return {
      outcome: "unknown",
      why: usage === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The counters of ${region2} hold none named ${name}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The counter ${name} of ${region2} has no limit that can be compared.`,
      evidence: needs
    };
  }
  const free = usage.limit - usage.currentValue;
  const known2 = demands.filter(({ vCPUs }) => vCPUs !== void 0);
  const least = total(known2) ?? 0;
  const evidence = [
    { label: "limit", value: String(usage.limit) },
    { label: "in use", value: String(usage.currentValue) },
    { label: "free", value: String(free) },
    ...need === void 0 ? [] : [{ label: "needed", value: String(need) }],
    ...needs
  ];
  const shown3 = usage.localizedName ?? usage.name;
  if (least > free) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${shown3} in ${region2}: the plan needs ${least} vCPUs${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(need === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)` at least` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)``)}, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region2, usage, least)
    };
  }
  if (need === void 0) {
    const open5 = demands.filter(({ vCPUs }) => vCPUs === void 0).map(({ group }) => group.size);
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The service does not tell the vCPUs of ${open5} in ${region2}.`,
      evidence
    };
  }
  const left2 = usage.limit === 0 ? 0 : Math.round((free - need) / usage.limit * 100);
  return {
    outcome: "pass",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${shown3} in ${region2}: the plan needs ${need} vCPUs, and ${free} are free.`,
    evidence: [...evidence, { label: "free afterwards", value: `${String(left2)} %` }]
  };
}
function increase(manifest, region2, usage, need) {
  const limit = usage.currentValue + need;
  const subscription2 = manifest.target.subscription.id;
  return {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
    command: azCommand([
      "quota",
      "update",
      ["--resource-name", usage.name],
      [
        "--scope",
        scopeWord(`/subscriptions/${subscription2}/providers/Microsoft.Compute/locations/${region2}`, subscription2)
      ],
      ["--limit-object", `value=${String(limit)}`],
      ["--resource-type", "dedicated"]
    ])
  };
}
function familyless(demands, region2) {
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The service does not tell the family of ${demands.map(({ group }) => group.size)} in ${region2}.`;
}
var quo01 = {
  meta: {
    id: "QUO-01",
    title: "Regional vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The counter of all vCPUs of a region (cores) against the sum of the plan: vCPUs of each virtual machine size times its count, over all waves, because what moved in an earlier wave stays. Spot machines count against another quota and are not told apart.",
    ready: "The region has as many free vCPUs as the whole plan needs.",
    howToFix: "Request a higher limit of Total Regional vCPUs in the region; small increases are granted at once, large ones take days.",
    failsWhen: ["The plan needs more vCPUs than the limit leaves free."],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Compute/locations/usages/read", "Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/regional-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope2 = targetScope(manifest);
    const sizes = plannedSizes(context);
    const cases = byRegion(sizes.groups).map((demand) => {
      const { region: region2, resources } = demand;
      const about2 = {
        subject: `vCPUs in ${region2}`,
        place: placeOf(resources, manifest),
        facets: { region: region2 },
        resources
      };
      return quotaCase(about2, scope2, demand, (usages, demands) => [
        { ...about2, scope: scope2, ...compare2({ manifest, region: region2, name: "cores", demands, usages }) }
      ]);
    });
    return orNoSizes(context, [...cases, ...openCases(context, sizes)]);
  }
};
var quo02 = {
  meta: {
    id: "QUO-02",
    title: "VM family vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The vCPU counter of each virtual machine family that the plan uses in a region, against the vCPUs of the planned sizes of that family times their counts, over all waves. A family can be at its limit while the region as a whole is not.",
    ready: "Every family has as many free vCPUs in the region as the plan needs of it.",
    howToFix: "Request a higher limit of the family in the region, or choose a size of a family with room.",
    failsWhen: ["The plan needs more vCPUs of a family than its limit leaves free."],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      family: "family, for example standardDSv5Family",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Compute/locations/usages/read", "Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/per-vm-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope2 = targetScope(manifest);
    const sizes = plannedSizes(context);
    const cases = byRegion(sizes.groups).map((demand) => {
      const { region: region2, resources } = demand;
      const about2 = {
        subject: `vCPU families in ${region2}`,
        place: placeOf(resources, manifest),
        facets: { region: region2 },
        resources
      };
      return quotaCase(about2, scope2, demand, (usages, demands) => {
        const known2 = demands.filter(({ family }) => family !== void 0);
        const families = [...groupBy(known2, ({ family }) => family ?? "")].map(([family, own]) => {
          const concerned = resourcesOf(own);
          return {
            ...about2,
            subject: `${family} in ${region2}`,
            place: placeOf(concerned, manifest),
            facets: { region: region2, family },
            resources: concerned,
            scope: scope2,
            ...compare2({ manifest, region: region2, name: family, demands: own, usages })
          };
        });
        const open5 = demands.filter(({ family }) => family === void 0);
        const without2 = open5.length === 0 ? void 0 : {
          ...about2,
          place: placeOf(resourcesOf(open5), manifest),
          resources: resourcesOf(open5),
          scope: scope2,
          outcome: "unknown",
          why: familyless(open5, region2)
        };
        return [...families, without2].filter(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
      });
    });
    return orNoSizes(context, [...cases, ...openCases(context, sizes)]);
  }
};
function resourcesOf(demands) {
  return demands.flatMap(({ group }) => group.resources);
}
var NOTHING_KNOWN = {};
function valueOf2(attributes, { source: source2, name }) {
  const own = find2(attributes[source2], name);
  if (own !== void 0)
    return own;
  if (source2 === "request" && name.toLowerCase() === "suboperation" && attributes.subOperations !== void 0)
    return attributes.subOperations;
  return find2(attributes.any, name);
}
var KEY_CASE = /<\$key_case_sensitive\$>$/i;
function find2(values, name) {
  if (values === void 0 || values.size === 0)
    return void 0;
  const exact = values.get(name);
  if (exact !== void 0)
    return exact;
  const plain4 = name.replace(KEY_CASE, "");
  const sensitive = plain4 !== name;
  const short2 = plain4.slice(plain4.lastIndexOf(":") + 1);
  for (const wanted of [plain4, short2]) {
    for (const [key, value2] of values) {
      const given = key.replace(KEY_CASE, "");
      if (given.toLowerCase() !== wanted.toLowerCase())
        continue;
      if (!sensitive || given.endsWith(short2))
        return value2;
    }
  }
  return void 0;
}
function like2(text5, pattern) {
  const pieces = piecesOf2(pattern);
  const characters = Array.from(text5);
  let at4 = 0;
  let piece = 0;
  let star = -1;
  let from = 0;
  while (at4 < characters.length) {
    const now = pieces[piece];
    if (now?.kind === "any") {
      star = piece;
      from = at4;
      piece += 1;
    } else if (now !== void 0 && (now.kind === "one" || now.char === characters[at4])) {
      at4 += 1;
      piece += 1;
    } else if (star >= 0) {
      from += 1;
      at4 = from;
      piece = star + 1;
    } else
      return false;
  }
  return pieces.slice(piece).every(({ kind }) => kind === "any");
}
function piecesOf2(pattern) {
  const characters = Array.from(pattern);
  const pieces = [];
  for (let at4 = 0; at4 < characters.length; at4 += 1) {
    const char = characters[at4] ?? "";
    const next = characters[at4 + 1];
    if (char === "\\" && (next === "*" || next === "?" || next === "\\")) {
      pieces.push({ kind: "char", char: next });
      at4 += 1;
    } else if (char === "*")
      pieces.push({ kind: "any" });
    else if (char === "?")
      pieces.push({ kind: "one" });
    else
      pieces.push({ kind: "char", char });
  }
  return pieces;
}
function comparable(value2, family) {
  switch (family) {
    case "string":
      return String(value2);
    case "numeric":
      return numberOf(value2);
    case "bool":
      return typeof value2 === "boolean" ? value2 : boolOf(String(value2));
    case "guid":
      return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(String(value2)));
    case "datetime":
      return ticksOf(String(value2));
  }
}
function numberOf(value2) {
  if (typeof value2 === "boolean")
    return void 0;
  const number2 = typeof value2 === "number" ? value2 : /^[+-]?\d{1,16}$/.test(value2) ? Number(value2) : Number.NaN;
  return Number.isSafeInteger(number2) ? number2 : void 0;
}
function boolOf(text5) {
  const lower = text5.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : void 0;
}
var MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/i;
function ticksOf(text5) {
  const [, day = "", time = "00:00:00", fraction = "", zone = "Z"] = MOMENT.exec(text5.trim())?.map((part2) => part2) ?? [];
  if (day === "")
    return void 0;
  const seconds = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${zone.toUpperCase()}`);
  const written = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(seconds) || written.getUTCDate() !== Number(day.slice(8)))
    return void 0;
  return BigInt(seconds) * 10000n + BigInt(fraction.slice(0, 7).padEnd(7, "0"));
}
function holds4(left2, comparison, right) {
  const { family, relation, negated: negated3, ignoreCase } = comparison;
  const [a, b] = [comparable(left2, family), comparable(right, family)];
  if (a === void 0 || b === void 0)
    return void 0;
  const fold = (value2) => ignoreCase && typeof value2 === "string" ? value2.toLowerCase() : value2;
  return related2(fold(a), relation, fold(b)) !== negated3;
}
function related2(a, relation, b) {
  switch (relation) {
    case "equals":
      return a === b;
    case "startswith":
      return String(a).startsWith(String(b));
    case "like":
      return like2(String(a), String(b));
    case "lessthan":
      return a < b;
    case "lessthanequals":
      return a <= b;
    case "greaterthan":
      return a > b;
    case "greaterthanequals":
      return a >= b;
  }
}
function truthOf2(node, about2) {
  switch (node.kind) {
    case "and":
      return joined("and", node.parts, about2);
    case "or":
      return joined("or", node.parts, about2);
    case "mixed": {
      const [only2, ...others] = readings(node, about2);
      return others.length > 0 ? void 0 : only2;
    }
    case "not": {
      const truth = truthOf2(node.part, about2);
      return truth === void 0 ? void 0 : !truth;
    }
    case "action":
      return node.matches(about2.action);
    case "suboperation":
      return about2.attributes.subOperations?.some((one11) => node.matches(one11));
    case "exists": {
      const value2 = known(node.attribute, about2);
      return value2 === void 0 ? void 0 : value2 !== null;
    }
    case "compare":
      return compared(node, about2);
  }
}
function joined(junction4, parts2, about2) {
  const decides = junction4 === "or";
  let truth = !decides;
  for (const part2 of parts2) {
    const one11 = truthOf2(part2, about2);
    if (one11 === decides)
      return decides;
    if (one11 === void 0)
      truth = void 0;
  }
  return truth;
}
var MOST_MIXED = 40;
function readings(node, about2) {
  const single = node.parts.map((part2) => truthOf2(part2, about2));
  const count2 = single.length;
  if (count2 > MOST_MIXED)
    return [true, false, void 0];
  const table = single.map((truth, index) => {
    const line = [];
    line[index] = new Set([truth]);
    return line;
  });
  for (let width = 1; width < count2; width += 1) {
    for (let from = 0; from + width < count2; from += 1) {
      const all = new Set();
      for (let split = from; split < from + width; split += 1) {
        for (const left2 of table[from]?.[split] ?? [])
          for (const right of table[split + 1]?.[from + width] ?? [])
            all.add(combine(node.between[split] ?? "and", left2, right));
      }
      const line = table[from];
      if (line !== void 0)
        line[from + width] = all;
    }
  }
  return [...table[0]?.[count2 - 1] ?? []];
}
function combine(junction4, a, b) {
  const decides = junction4 === "or";
  if (a === decides || b === decides)
    return decides;
  return a === void 0 || b === void 0 ? void 0 : !decides;
}
function known(attribute, { attributes, at: at4 }) {
  const value2 = valueOf2(attributes, attribute);
  if (value2 !== void 0 || at4 === void 0)
    return value2;
  const clock = attribute.source === "environment" && attribute.name.toLowerCase() === "utcnow";
  return clock ? new Date(at4).toISOString() : void 0;
}
function valuesOf(operand2, about2) {
  if (operand2.kind === "values")
    return operand2.values;
  const value2 = known(operand2.attribute, about2);
  if (value2 === void 0 || value2 === null)
    return value2;
  return typeof value2 === "object" ? value2 : [value2];
}
function compared({ left: left2, comparison, right }, about2) {
  const [a, b] = [valuesOf(left2, about2), valuesOf(right, about2)];
  if (a === void 0 || b === void 0)
    return void 0;
  if (a === null || b === null || a.length === 0 || b.length === 0)
    return comparison.negated ? void 0 : false;
  const { over } = comparison;
  const table = a.map((one11) => b.map((other) => holds4(one11, comparison, other)));
  if (over === void 0) {
    const all = table.flat();
    return all.every((truth) => truth === all[0]) ? all[0] : void 0;
  }
  return quantified(over.left, table.map((line) => quantified(over.right, line)));
}
function quantified(quantifier, truths) {
  const decides = quantifier === "any";
  if (truths.includes(decides))
    return decides;
  return truths.includes(void 0) ? void 0 : !decides;
}
var Malformed = class extends Error {
  at;
  expected;
  constructor(at4, expected) {
    super(`character ${String(at4 + 1)}: expected ${expected}`);
    this.name = "Malformed";
    this.at = at4;
    this.expected = expected;
  }
};
var TOKEN = /\s+|(?<sign>[(){},])|(?<and>&&)|(?<or>\|\|)|(?<not>!)|'(?<text>[^']*)'|(?<attribute>@?[A-Za-z]+\s*\[[^[\]]*\])|(?<word>[^\s(){},'!&|@[\]]+)/y;
function tokensOf(condition) {
  const tokens = [];
  let at4 = 0;
  while (at4 < condition.length) {
    TOKEN.lastIndex = at4;
    const match3 = TOKEN.exec(condition);
    if (match3 === null)
      throw new Malformed(at4, condition[at4] === "'" ? "a closing quote" : "a term");
    const token = tokenOf(match3.groups ?? {}, at4);
    if (token !== void 0)
      tokens.push(token);
    at4 = TOKEN.lastIndex;
  }
  tokens.push({ kind: "end", text: "", at: at4 });
  return tokens;
}
function tokenOf(groups, at4) {
  const { sign, and, or, not: not2, text: text5, attribute, word } = groups;
  if (sign === "(" || sign === ")" || sign === "{" || sign === "}" || sign === ",")
    return { kind: sign, text: sign, at: at4 };
  if (and !== void 0)
    return { kind: "and", text: and, at: at4 };
  if (or !== void 0)
    return { kind: "or", text: or, at: at4 };
  if (not2 !== void 0)
    return { kind: "not", text: not2, at: at4 };
  if (text5 !== void 0) {
    const slashes = /\\*$/.exec(text5)?.[0].length ?? 0;
    if (slashes % 2 === 1)
      throw new Malformed(at4 + text5.length, "no backslash before a quote");
    return { kind: "text", text: text5, at: at4 };
  }
  if (attribute !== void 0)
    return { kind: "attribute", text: attribute, at: at4 };
  if (word === void 0)
    return void 0;
  const lower = word.toLowerCase();
  const kind = lower === "and" || lower === "or" || lower === "not" ? lower : "word";
  return { kind, text: word, at: at4 };
}
function openPart(node, about2) {
  const waits = new Set();
  const state = { ambiguous: false };
  const text5 = left(node, about2, waits, state, false);
  return { text: text5, waits: [...waits], ambiguous: state.ambiguous };
}
function left(node, about2, waits, state, inside) {
  switch (node.kind) {
    case "and":
    case "or": {
      const open5 = node.parts.filter((part2) => truthOf2(part2, about2) === void 0);
      const texts2 = open5.map((part2) => left(part2, about2, waits, state, open5.length > 1 || inside));
      const text5 = texts2.join(node.kind === "and" ? " AND " : " OR ");
      return inside && texts2.length > 1 ? `(${text5})` : text5;
    }
    case "mixed": {
      if (readings(node, about2).length > 1)
        state.ambiguous = true;
      const texts2 = node.parts.map((part2) => left(part2, about2, waits, state, true));
      const text5 = texts2.map((one11, index) => one11 + junction3(node.between[index])).join("");
      return inside ? `(${text5})` : text5;
    }
    case "not":
      return `NOT (${left(node.part, about2, waits, state, false)})`;
    default:
      if (truthOf2(node, about2) === void 0)
        for (const wait of waitsOf2(node))
          waits.add(wait);
      return printed(node);
  }
}
function junction3(between) {
  return between === void 0 ? "" : between === "and" ? " AND " : " OR ";
}
function waitsOf2(node) {
  switch (node.kind) {
    case "action":
      return [];
    case "suboperation":
      return ["sub-operation"];
    case "exists":
      return [attributeText(node.attribute)];
    case "compare":
      return [node.left, node.right].flatMap((operand2) => operand2.kind === "attribute" ? [attributeText(operand2.attribute)] : []);
  }
}
function printed(node) {
  switch (node.kind) {
    case "action":
      return `ActionMatches{'${node.pattern}'}`;
    case "suboperation":
      return `SubOperationMatches{'${node.pattern}'}`;
    case "exists":
      return `Exists ${attributeText(node.attribute)}`;
    case "compare":
      return `${operandText(node.left)} ${node.comparison.name} ${operandText(node.right)}`;
  }
}
function operandText(operand2) {
  if (operand2.kind === "attribute")
    return attributeText(operand2.attribute);
  const values = operand2.values.map((value2) => typeof value2 === "string" ? `'${value2}'` : String(value2));
  return operand2.braces ? `{${values.join(", ")}}` : values.join(", ");
}
function attributeText({ source: source2, name }) {
  return `@${source2.charAt(0).toUpperCase()}${source2.slice(1)}[${name}]`;
}
var SOURCES = ["request", "resource", "principal", "environment"];
var SHAPE = /^(?:For(any|all)Of(any|all)Values:)?(string|numeric|datetime|bool|guid)(not)?(equals|startswith|like|lessthanequals|lessthan|greaterthanequals|greaterthan)(ignorecase)?$/i;
var FAMILIES = {
  string: "String",
  numeric: "Numeric",
  datetime: "DateTime",
  bool: "Bool",
  guid: "Guid"
};
var RELATIONS = {
  equals: "Equals",
  startswith: "StartsWith",
  like: "Like",
  lessthan: "LessThan",
  lessthanequals: "LessThanEquals",
  greaterthan: "GreaterThan",
  greaterthanequals: "GreaterThanEquals"
};
function isFamily(text5) {
  return Object.hasOwn(FAMILIES, text5);
}
function isRelation(text5) {
  return Object.hasOwn(RELATIONS, text5);
}
function comparisonOf(word) {
  const match3 = SHAPE.exec(word);
  if (match3 === null)
    return void 0;
  const [, left2, right, family = "", not2, relation = "", ignoring] = match3.map((part2) => part2?.toLowerCase());
  if (!isFamily(family) || !isRelation(relation))
    return void 0;
  const negated3 = not2 !== void 0;
  const ignoreCase = ignoring !== void 0;
  if (!exists2(family, relation, negated3, ignoreCase))
    return void 0;
  const plain4 = `${FAMILIES[family] ?? ""}${negated3 ? "Not" : ""}${RELATIONS[relation] ?? ""}${ignoreCase ? "IgnoreCase" : ""}`;
  const base = { family, relation, negated: negated3, ignoreCase };
  if (left2 !== "any" && left2 !== "all" || right !== "any" && right !== "all")
    return { name: plain4, ...base };
  const title = (word2) => word2 === "any" ? "Any" : "All";
  return { name: `For${title(left2)}Of${title(right)}Values:${plain4}`, ...base, over: { left: left2, right } };
}
function exists2(family, relation, negated3, ignoreCase) {
  if (family === "string")
    return relation === "equals" || relation === "startswith" || relation === "like";
  if (ignoreCase || relation === "startswith" || relation === "like")
    return false;
  if (relation === "equals")
    return true;
  return !negated3 && (family === "numeric" || family === "datetime");
}
var MOST_CHARACTERS = 2e4;
var DEEPEST3 = 64;
function parseCondition2(condition) {
  if (condition.length > MOST_CHARACTERS)
    throw new Malformed(MOST_CHARACTERS, `at most ${String(MOST_CHARACTERS)} characters`);
  return new Parser(tokensOf(condition)).whole();
}
var Parser = class {
  #tokens;
  #next = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  whole() {
    const node = this.#expression(0);
    if (this.#now().kind !== "end")
      throw new Malformed(this.#now().at, "AND, OR or the end");
    return node;
  }
  #expression(depth) {
    const first3 = this.#term(depth);
    const parts2 = [first3];
    const between = [];
    for (let kind = this.#now().kind; kind === "and" || kind === "or"; kind = this.#now().kind) {
      this.#next += 1;
      between.push(kind);
      parts2.push(this.#term(depth));
    }
    const [junction4] = between;
    if (junction4 === void 0)
      return first3;
    if (between.every((one11) => one11 === junction4))
      return { kind: junction4, parts: parts2 };
    return { kind: "mixed", parts: parts2, between };
  }
  #term(depth) {
    const token = this.#now();
    if (depth > DEEPEST3)
      throw new Malformed(token.at, `at most ${String(DEEPEST3)} levels`);
    if (token.kind === "not") {
      this.#next += 1;
      return { kind: "not", part: this.#term(depth + 1) };
    }
    if (token.kind === "(") {
      this.#next += 1;
      const node = this.#expression(depth + 1);
      this.#take(")", "a closing parenthesis");
      return node;
    }
    if (token.kind === "word") {
      const word = token.text.toLowerCase();
      if (word === "actionmatches")
        return this.#matches("action");
      if (word === "suboperationmatches")
        return this.#matches("suboperation");
      if (word === "exists") {
        this.#next += 1;
        return { kind: "exists", attribute: attributeOf(this.#take("attribute", "an attribute")) };
      }
    }
    return this.#comparison();
  }
  #matches(kind) {
    this.#next += 1;
    this.#take("{", "a pattern in braces");
    const { text: text5 } = this.#take("text", "a pattern in quotes");
    this.#take("}", "a closing brace");
    return { kind, pattern: text5, matches: actionMatcher([text5]) };
  }
  #comparison() {
    const left2 = this.#operand("a term");
    const word = this.#take("word", "an operator");
    const comparison = comparisonOf(word.text);
    if (comparison === void 0)
      throw new Malformed(word.at, "an operator of the condition language");
    const right = this.#operand("a value or an attribute");
    for (const operand2 of [left2, right])
      fit(operand2, comparison);
    return { kind: "compare", left: left2.operand, comparison, right: right.operand };
  }
  #operand(expected) {
    const token = this.#now();
    this.#next += 1;
    switch (token.kind) {
      case "attribute":
        return { at: token.at, operand: { kind: "attribute", attribute: attributeOf(token) } };
      case "text":
      case "word":
        return { at: token.at, operand: { kind: "values", values: [scalarOf(token)], braces: false } };
      case "{":
        return { at: token.at, operand: { kind: "values", values: this.#values(), braces: true } };
      default:
        throw new Malformed(token.at, expected);
    }
  }
  #values() {
    const values = [];
    for (; ; ) {
      const token = this.#now();
      if (token.kind !== "text" && token.kind !== "word")
        throw new Malformed(token.at, "a value");
      values.push(scalarOf(token));
      this.#next += 1;
      if (this.#now().kind === ",") {
        this.#next += 1;
        continue;
      }
      this.#take("}", "a comma or a closing brace");
      return values;
    }
  }
  #now() {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    if (token === void 0)
      throw new Error("a condition without a last token");
    return token;
  }
  #take(kind, expected) {
    const token = this.#now();
    if (token.kind !== kind)
      throw new Malformed(token.at, expected);
    this.#next += 1;
    return token;
  }
};
function attributeOf({ text: text5, at: at4 }) {
  const open5 = text5.indexOf("[");
  const word = text5.slice(0, open5).replace("@", "").trim().toLowerCase();
  const source2 = SOURCES.find((name2) => name2 === word);
  if (source2 === void 0)
    throw new Malformed(at4, "@Request, @Resource, @Principal or @Environment");
  const name = text5.slice(open5 + 1, -1).trim();
  if (name === "")
    throw new Malformed(at4 + open5 + 1, "the name of an attribute");
  return { source: source2, name };
}
function scalarOf({ kind, text: text5 }) {
  if (kind === "text")
    return text5;
  if (/^[+-]?\d{1,15}$/.test(text5))
    return Number(text5);
  const lower = text5.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : text5;
}
function fit({ at: at4, operand: operand2 }, { family }) {
  if (operand2.kind === "attribute")
    return;
  if (operand2.values.some((value2) => comparable(value2, family) === void 0))
    throw new Malformed(at4, WORDS[family]);
}
var WORDS = {
  string: "texts",
  numeric: "whole numbers",
  datetime: "dates such as 2022-06-01T00:00:00.0Z",
  bool: "true or false",
  guid: "GUIDs"
};
var VERSION = /^\s*[12](\.0)?\s*$/;
var NONE = { kind: "none" };
function readCondition(text5, version) {
  if (text5 === void 0 || text5.trim() === "")
    return NONE;
  if (version !== void 0 && version.trim() !== "" && !VERSION.test(version))
    return { kind: "other-version", text: text5, version };
  try {
    return { kind: "read", text: text5, node: parseCondition2(text5) };
  } catch (error) {
    if (error instanceof Malformed)
      return { kind: "malformed", text: text5, at: error.at, expected: error.expected };
    throw error;
  }
}
var HOLDS = { kind: "holds" };
var FAILS = { kind: "fails" };
function judgeCondition(condition, about2) {
  switch (condition.kind) {
    case "none":
      return HOLDS;
    case "malformed":
      return {
        kind: "not-understood",
        why: `the condition is malformed at character ${String(condition.at + 1)}: expected ${condition.expected}`
      };
    case "other-version":
      return { kind: "not-understood", why: `conditions of version ${condition.version} are not known` };
    case "read": {
      const truth = truthOf2(condition.node, about2);
      if (truth !== void 0)
        return truth ? HOLDS : FAILS;
      const open5 = openPart(condition.node, about2);
      return open5.ambiguous ? {
        kind: "not-understood",
        why: "the condition mixes AND and OR without parentheses, and the readings do not agree"
      } : { kind: "open", open: open5 };
    }
  }
}
var NOTHING = { sure: false, conditions: [], withheld: false };
var SURE = { sure: true, conditions: [], withheld: false };
var WITHHELD = { sure: false, conditions: [], withheld: true };
var PLAIN = [void 0, NOTHING, SURE, WITHHELD];
var Permissions = class {
  #blocks;
  #codes = new Uint8Array(0);
  #generation;
  constructor(permissions) {
    const conditions3 = permissions.map(({ condition, conditionVersion }) => readCondition(condition, conditionVersion));
    const blocks = (of) => permissions.flatMap((permission, index) => {
      const [actions, not2] = of(permission);
      const condition = conditions3[index] ?? { kind: "none" };
      return actions.length === 0 ? [] : [{ in: lowerMatcher(actions), out: lowerMatcher(not2), condition }];
    });
    this.#blocks = {
      control: blocks(({ actions, notActions }) => [actions, notActions]),
      data: blocks(({ dataActions, notDataActions }) => [dataActions, notDataActions])
    };
  }
  reach(action) {
    const code = this.#generation === action.generation ? this.#codes[action.number] : void 0;
    return PLAIN[code ?? 0] ?? this.#learn(action);
  }
  #learn({ action, plane, number: number2, generation }) {
    if (this.#generation !== generation) {
      this.#codes = new Uint8Array(64);
      this.#generation = generation;
    }
    if (number2 >= this.#codes.length) {
      const longer = new Uint8Array(2 ** (Math.floor(Math.log2(number2)) + 1));
      longer.set(this.#codes);
      this.#codes = longer;
    }
    const reach = this.#match(action, plane);
    this.#codes[number2] = Math.max(0, PLAIN.indexOf(reach));
    return reach;
  }
  #match(action, plane) {
    let withheld2 = false;
    const conditions3 = [];
    for (const block of this.#blocks[plane]) {
      if (!block.in(action))
        continue;
      if (block.out(action))
        withheld2 = true;
      else if (block.condition.kind === "none")
        return SURE;
      else
        conditions3.push(block.condition);
    }
    if (conditions3.length > 0)
      return { sure: false, conditions: conditions3, withheld: withheld2 };
    return withheld2 ? WITHHELD : NOTHING;
  }
};
var MOST_ACTIONS = 65536;
var Actions = class {
  #known = {
    control: new Map(),
    data: new Map()
  };
  #generation = {};
  #next = 0;
  of(text5, plane) {
    const known2 = this.#known[plane].get(text5);
    if (known2 !== void 0)
      return known2;
    if (this.#next >= MOST_ACTIONS) {
      this.#known.control.clear();
      this.#known.data.clear();
      this.#generation = {};
      this.#next = 0;
    }
    const made = { action: text5.toLowerCase(), plane, number: this.#next, generation: this.#generation };
    this.#next += 1;
    this.#known[plane].set(text5, made);
    return made;
  }
};
var compiled = new WeakMap();
function compileRole(definition) {
  const permissions = compiled.get(definition) ?? new Permissions(definition.permissions);
  compiled.set(definition, permissions);
  return { definition, permissions };
}
function anyCondition(conditions3, about2) {
  const verdicts = conditions3.map((condition) => judgeCondition(condition, about2));
  const holding = verdicts.find(({ kind }) => kind === "holds");
  if (holding !== void 0)
    return [holding];
  return verdicts.filter(({ kind }) => kind !== "fails");
}
var MANAGEMENT_GROUP3 = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/i;
function isManagementGroupScope(scope2) {
  return MANAGEMENT_GROUP3.test(scope2);
}
function plainScope(scope2) {
  const lower = scope2.trim().toLowerCase();
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  const slashed = tidy ? lower : `/${lower.split("/").filter((part2) => part2 !== "").join("/")}`;
  return slashed.startsWith("/providers/microsoft.subscription/subscriptions/") ? slashed.slice("/providers/microsoft.subscription".length) : slashed;
}
function subscriptionOf(scope2) {
  return /^\/subscriptions\/[^/]+/.exec(scope2)?.[0];
}
function depthOf2(scope2) {
  let depth = 0;
  for (let at4 = scope2.indexOf("/"); at4 !== -1; at4 = scope2.indexOf("/", at4 + 1))
    depth += 1;
  return depth;
}
function compileDeny(deny) {
  return {
    deny,
    permissions: new Permissions(deny.permissions),
    condition: readCondition(deny.condition, deny.conditionVersion),
    excluded: (deny.excludedScopes ?? []).map(plainScope)
  };
}
var EVERYONE = "00000000-0000-0000-0000-000000000000";
var SPARES = { kind: "does-not-block" };
function denyVerdict({ deny, permissions, condition, excluded }, ask, atScope, party) {
  if (deny.doNotApplyToChildScopes && !atScope)
    return SPARES;
  const reach = permissions.reach(ask.number);
  if (!reach.sure && reach.conditions.length === 0)
    return SPARES;
  const effect = deny.denyAssignmentEffect?.trim().toLowerCase() ?? "enforced";
  if (effect === "audit")
    return SPARES;
  if (excluded.some((scope2) => ask.scope === scope2 || ask.scope.startsWith(`${scope2}/`)))
    return SPARES;
  const meant = among3(deny.principals, party, "yes");
  const spared = among3(deny.excludePrincipals, party, "maybe");
  if (meant === "no" || spared === "yes")
    return SPARES;
  const verdicts = [
    reach.sure ? [{ kind: "holds" }] : anyCondition(reach.conditions, ask),
    [judgeCondition(condition, ask)]
  ];
  if (verdicts.some((either) => either.every(({ kind }) => kind === "fails")))
    return SPARES;
  if (effect !== "enforced" && effect !== "enforcing")
    return { kind: "doubt", doubt: { kind: "deny-effect", deny } };
  if (meant === "maybe" || spared === "maybe")
    return { kind: "doubt", doubt: { kind: "deny-group", deny } };
  const flat = verdicts.flat();
  const odd = flat.find((verdict2) => verdict2.kind === "not-understood");
  if (odd?.kind === "not-understood")
    return { kind: "doubt", doubt: { kind: "deny-condition", deny, why: odd.why } };
  const open5 = flat.flatMap((verdict2) => verdict2.kind === "open" ? [verdict2.open] : []);
  if (open5.length === 0)
    return { kind: "blocks" };
  const texts2 = [condition, ...reach.conditions].flatMap((one11) => one11.kind === "read" ? [one11.text] : []);
  return { kind: "open", open: open5.map((one11) => ({ ...one11, condition: texts2.join(" AND ") })) };
}
function among3(principals2, { principal, groups, complete }, everyone) {
  let answer3 = "no";
  for (const { id, type } of principals2) {
    const lower = id.trim().toLowerCase();
    if (lower === principal || groups.has(lower))
      return "yes";
    if (lower === EVERYONE) {
      if (everyone === "yes")
        return "yes";
      answer3 = "maybe";
      continue;
    }
    if (type !== void 0 && /^systemdefined$/i.test(type))
      answer3 = "maybe";
    else if (!complete && (type === void 0 || !/^(user|serviceprincipal|device)$/i.test(type)))
      answer3 = "maybe";
  }
  return answer3;
}
function heldOf(assignment, eligible, scope2, roles) {
  return {
    assignment,
    eligible,
    scope: scope2,
    role: roles.get(assignment.roleGuid.toLowerCase()),
    condition: readCondition(assignment.condition, assignment.conditionVersion)
  };
}
function isCurrent({ from, until }, at4) {
  if (from === void 0 && until === void 0)
    return true;
  if (at4 === void 0)
    return false;
  return (from === void 0 || from <= at4) && (until === void 0 || at4 < until);
}
var AtScopes = class {
  #items = new Map();
  get empty() {
    return this.#items.size === 0;
  }
  add(scope2, item) {
    const known2 = this.#items.get(scope2);
    if (known2 === void 0)
      this.#items.set(scope2, [item]);
    else
      known2.push(item);
  }
  at(scope2) {
    return this.#items.get(scope2);
  }
};
var Holdings = class {
  #scopes;
  #held;
  constructor(held) {
    this.#held = held.toSorted((a, b) => a.scope - b.scope);
    this.#scopes = Int32Array.from(this.#held, ({ scope: scope2 }) => scope2);
  }
  get size() {
    return this.#held.length;
  }
  from(scope2) {
    let [low, high] = [0, this.#scopes.length];
    while (low < high) {
      const middle = low + high >>> 1;
      if ((this.#scopes[middle] ?? 0) < scope2)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }
  at(place, scope2) {
    return this.#scopes[place] === scope2 ? this.#held[place] : void 0;
  }
};
var MOST_KEPT = 8192;
var GROUP_DEPTH = 4;
var Scopes = class {
  #numbers = new Map();
  #groups = [];
  #depths = new Set();
  #kept = new Map();
  #deepest = 0;
  #lastText = "";
  #last;
  #hierarchy;
  #listed;
  constructor(hierarchy, listed5) {
    this.#hierarchy = hierarchy;
    this.#listed = listed5;
  }
  numberOf(text5) {
    const scope2 = plainScope(text5);
    const known2 = this.#numbers.get(scope2);
    if (known2 !== void 0)
      return known2;
    const number2 = this.#numbers.size;
    this.#numbers.set(scope2, number2);
    if (isManagementGroupScope(scope2))
      this.#groups.push({ scope: scope2, number: number2 });
    const depth = depthOf2(scope2);
    this.#depths.add(depth);
    this.#deepest = Math.max(this.#deepest, depth);
    return number2;
  }
  reaching(text5) {
    if (this.#last !== void 0 && this.#lastText === text5)
      return this.#last;
    this.#last = this.#below(plainScope(text5));
    this.#lastText = text5;
    return this.#last;
  }
  #below(scope2) {
    let end = 0;
    for (let depth2 = 0; depth2 < GROUP_DEPTH && end !== -1; depth2 += 1)
      end = scope2.indexOf("/", end + 1);
    if (end === -1)
      return this.#keptReaching(scope2);
    const base = this.#keptReaching(scope2.slice(0, end));
    let sure2 = base.sure;
    let own;
    let depth = GROUP_DEPTH;
    for (let at4 = end; at4 !== -1 && depth < this.#deepest; ) {
      at4 = scope2.indexOf("/", at4 + 1);
      depth += 1;
      if (!this.#depths.has(depth))
        continue;
      const number2 = this.#numbers.get(at4 === -1 ? scope2 : scope2.slice(0, at4));
      if (number2 === void 0)
        continue;
      sure2 = [...sure2, number2];
      if (at4 === -1)
        own = number2;
    }
    return { scope: scope2, sure: sure2, maybe: base.maybe, own };
  }
  #keptReaching(scope2) {
    const known2 = this.#kept.get(scope2);
    if (known2 !== void 0)
      return known2;
    const reaching = this.#reaching(scope2);
    if (this.#kept.size >= MOST_KEPT)
      this.#kept.clear();
    this.#kept.set(scope2, reaching);
    return reaching;
  }
  #reaching(scope2) {
    const sure2 = [];
    const root = this.#numbers.get("/");
    if (root !== void 0)
      sure2.push(root);
    let depth = 0;
    for (let at4 = scope2.indexOf("/", 1); at4 !== -1; at4 = scope2.indexOf("/", at4 + 1)) {
      depth += 1;
      if (!this.#depths.has(depth))
        continue;
      const number2 = this.#numbers.get(scope2.slice(0, at4));
      if (number2 !== void 0)
        sure2.push(number2);
    }
    const own = this.#numbers.get(scope2);
    if (own !== void 0 && own !== root)
      sure2.push(own);
    return { scope: scope2, own, ...this.#groupsAbove(scope2, sure2, own) };
  }
  #groupsAbove(scope2, sure2, own) {
    const maybe = [];
    const subscription2 = subscriptionOf(scope2);
    const group = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+/.exec(scope2)?.[0];
    const node = subscription2 ?? group;
    if (this.#groups.length === 0 || node === void 0)
      return { sure: sure2, maybe };
    const above2 = this.#hierarchy?.above(node);
    for (const one11 of this.#groups) {
      if (one11.number === own || one11.scope === group)
        continue;
      if (above2 !== void 0) {
        if (above2.has(one11.scope))
          sure2.push(one11.number);
      } else if (subscription2 !== void 0 && this.#listed && this.#hierarchy === void 0)
        sure2.push(one11.number);
      else
        maybe.push(one11.number);
    }
    return { sure: sure2, maybe };
  }
};
var NOTHING_GRANTS = { kind: "denied", by: [], withheld: [], unmet: [] };
function nothing() {
  return { sure: [], open: [], eligible: [], withheld: [], unmet: [], doubts: [] };
}
var NO_GROUPS = new Map();
var MOST_KEPT2 = 5e5;
var AccessEngine = class {
  #world;
  #scopes;
  #held = new Map();
  #ofGroups = new AtScopes();
  #denies = new AtScopes();
  #principals = new Map();
  #actions;
  #kept = 0;
  constructor(world, actions = new Actions()) {
    this.#actions = actions;
    this.#world = world;
    this.#scopes = new Scopes(world.hierarchy, world.managementGroups !== "unrelated");
    const roles = new Map(world.roleDefinitions.map((role) => [role.guid.toLowerCase(), compileRole(role)]));
    for (const assignment of world.assignments)
      this.#add(heldOf(assignment, false, this.#scopes.numberOf(assignment.scope), roles));
    for (const assignment of world.eligible ?? [])
      this.#add(heldOf(assignment, true, this.#scopes.numberOf(assignment.scope), roles));
    for (const deny of world.denyAssignments ?? [])
      this.#denies.add(this.#scopes.numberOf(deny.scope), compileDeny(deny));
  }
  #add(held) {
    const { principalId, principalType } = held.assignment;
    const principal = principalId.toLowerCase();
    const known2 = this.#held.get(principal);
    if (known2 === void 0)
      this.#held.set(principal, [held]);
    else
      known2.push(held);
    if (this.#world.membership === void 0 && /group$/i.test(principalType ?? ""))
      this.#ofGroups.add(held.scope, held);
  }
  ask({ principal, action: text5, plane, scope: scope2, at: at4, attributes = NOTHING_KNOWN }) {
    const reaching = this.#scopes.reaching(scope2);
    const action = this.#actions.of(text5, plane);
    const ask = { action: action.action, attributes, at: at4, number: action, scope: reaching.scope };
    const asked3 = this.#asked(principal);
    const denied2 = this.#denied(ask, reaching, asked3);
    if (denied2 !== void 0 && denied2.blocking.length > 0)
      return { kind: "denied", by: denied2.blocking, withheld: [], unmet: [] };
    const found2 = this.#granted(ask, reaching, asked3);
    return found2 === void 0 ? NOTHING_GRANTS : verdict(found2, denied2);
  }
  #asked(text5) {
    const known2 = this.#principals.get(text5);
    if (known2 !== void 0)
      return known2;
    const principal = text5.trim().toLowerCase();
    const { membership } = this.#world;
    const groups = membership?.groupsOf(principal) ?? NO_GROUPS;
    const complete = membership !== void 0 && this.#world.groupsComplete !== false;
    const all = [principal, ...groups.keys()].flatMap((id) => this.#held.get(id) ?? []);
    const held = new Holdings(all);
    this.#kept += held.size + 1;
    const asked3 = { principal, groups, complete, held };
    if (this.#kept > MOST_KEPT2) {
      this.#principals.clear();
      this.#kept = held.size + 1;
    }
    this.#principals.set(text5, asked3);
    return asked3;
  }
  #denied(ask, { sure: sure2, maybe, own }, party) {
    let found2;
    const notRead = this.#world.notRead?.denies;
    if (notRead !== void 0 && notRead.length > 0)
      found2 = { blocking: [], open: [], doubts: notRead.map((where) => ({ kind: "not-read", where })) };
    if (this.#denies.empty)
      return found2;
    for (const number2 of sure2) {
      const here = this.#denies.at(number2);
      if (here === void 0)
        continue;
      for (const deny of here) {
        if (deny.permissions.reach(ask.number) === NOTHING)
          continue;
        const judged3 = denyVerdict(deny, ask, number2 === own, party);
        if (judged3.kind === "does-not-block")
          continue;
        found2 ??= { blocking: [], open: [], doubts: [] };
        if (judged3.kind === "blocks")
          found2.blocking.push(deny.deny);
        else if (judged3.kind === "open")
          found2.open.push({ deny: deny.deny, open: judged3.open });
        else
          found2.doubts.push(judged3.doubt);
      }
    }
    for (const number2 of maybe) {
      for (const deny of this.#denies.at(number2) ?? []) {
        if (denyVerdict(deny, ask, false, party).kind === "does-not-block")
          continue;
        found2 ??= { blocking: [], open: [], doubts: [] };
        found2.doubts.push({ kind: "deny-hierarchy", deny: deny.deny });
      }
    }
    return found2;
  }
  #granted(ask, { sure: sure2, maybe }, { held, principal }) {
    let found2;
    for (const number2 of sure2) {
      let place = held.from(number2);
      for (let one11 = held.at(place, number2); one11 !== void 0; one11 = held.at(place += 1, number2))
        if (one11.role?.permissions.reach(ask.number) !== NOTHING)
          judge12(one11, ask, found2 ??= nothing());
    }
    for (const number2 of maybe) {
      let place = held.from(number2);
      for (let one11 = held.at(place, number2); one11 !== void 0; one11 = held.at(place += 1, number2))
        doubtful(one11, ask, found2 ??= nothing(), "hierarchy");
    }
    if (!this.#ofGroups.empty) {
      for (const number2 of [...sure2, ...maybe])
        for (const one11 of this.#ofGroups.at(number2) ?? [])
          if (one11.assignment.principalId.toLowerCase() !== principal)
            doubtful(one11, ask, found2 ??= nothing(), "membership");
    }
    const notRead = this.#world.notRead?.grants;
    if (notRead !== void 0 && notRead.length > 0)
      for (const where of notRead)
        (found2 ??= nothing()).doubts.push({ kind: "not-read", where });
    return found2;
  }
};
function judge12({ assignment, role, condition, eligible }, ask, found2) {
  if (!isCurrent(assignment, ask.at))
    return;
  if (role === void 0) {
    found2.doubts.push({ kind: "role-not-found", assignment });
    return;
  }
  const reach = role.permissions.reach(ask.number);
  if (!reach.sure && reach.conditions.length === 0) {
    if (reach.withheld)
      found2.withheld.push({ assignment, role: role.definition, eligible, open: [] });
    return;
  }
  const grant = (open6) => ({
    assignment,
    role: role.definition,
    eligible,
    open: open6
  });
  if (reach.sure && condition.kind === "none") {
    (eligible ? found2.eligible : found2.sure).push(grant([]));
    return;
  }
  const either = reach.sure ? [{ kind: "holds" }] : anyCondition(reach.conditions, ask);
  const own = judgeCondition(condition, ask);
  if (either.length === 0 || own.kind === "fails") {
    found2.unmet.push(grant([]));
    return;
  }
  const verdicts = [...either, own];
  const odd = verdicts.find((one11) => one11.kind === "not-understood");
  if (odd?.kind === "not-understood") {
    found2.doubts.push({ kind: "condition", assignment, why: odd.why });
    return;
  }
  const open5 = verdicts.flatMap((one11) => one11.kind === "open" ? [one11.open] : []);
  if (open5.length === 0)
    (eligible ? found2.eligible : found2.sure).push(grant([]));
  else {
    const text5 = [condition, ...reach.conditions].find((one11) => one11.kind === "read");
    found2.open.push(grant(open5.map((one11) => ({ ...one11, condition: text5?.kind === "read" ? text5.text : one11.text }))));
  }
}
function doubtful(held, ask, found2, kind) {
  const would = nothing();
  judge12(held, ask, would);
  if ([would.sure, would.open, would.eligible, would.doubts].some((list3) => list3.length > 0))
    found2.doubts.push({ kind, assignment: held.assignment });
}
function verdict({ sure: sure2, open: open5, eligible, withheld: withheld2, unmet: unmet2, doubts }, denied2) {
  const granted = sure2.length > 0 ? sure2 : eligible;
  const any = granted[0] ?? open5[0];
  if (any === void 0 && doubts.length === 0)
    return { kind: "denied", by: [], withheld: withheld2, unmet: unmet2 };
  if (denied2 !== void 0 && denied2.doubts.length > 0)
    return { kind: "unknown", doubts: any === void 0 ? [...denied2.doubts, ...doubts] : denied2.doubts };
  if (any === void 0)
    return { kind: "unknown", doubts };
  const denies = denied2?.open ?? [];
  if (granted.length > 0 && denies.length === 0)
    return { kind: sure2.length > 0 ? "allowed" : "after-activation", by: granted };
  return { kind: "depends-on-condition", by: granted.length > 0 ? granted : open5, denies };
}
function membershipOf(edges) {
  const direct = new Map();
  for (const { member, group } of edges) {
    const key = member.toLowerCase();
    const groups = direct.get(key);
    if (groups === void 0)
      direct.set(key, [group.toLowerCase()]);
    else
      groups.push(group.toLowerCase());
  }
  const found2 = new Map();
  return {
    groupsOf(principal) {
      const start2 = principal.toLowerCase();
      const known2 = found2.get(start2);
      if (known2 !== void 0)
        return known2;
      const ways = new Map();
      let level = [[start2]];
      while (level.length > 0) {
        const next = [];
        for (const way of level) {
          for (const group of direct.get(way.at(-1) ?? "") ?? []) {
            if (group === start2 || ways.has(group))
              continue;
            const longer = [...way.slice(way[0] === start2 ? 1 : 0), group];
            ways.set(group, longer);
            next.push(longer);
          }
        }
        level = next;
      }
      found2.set(start2, ways);
      return ways;
    }
  };
}
function effectiveAccess(input) {
  const { principalId, assignments, roleDefinitions, denyAssignments } = input;
  const through = new Set(assignments.map((one11) => one11.principalId).filter((id) => id !== principalId));
  const engine = new AccessEngine({
    roleDefinitions,
    assignments,
    denyAssignments,
    membership: membershipOf([...through].map((group) => ({ member: principalId, group }))),
    groupsComplete: false
  });
  return {
    may(action, scope2, beside = {}) {
      return engine.ask({ principal: principalId, action, plane: "control", scope: scope2, ...beside });
    }
  };
}
var RESOURCE_GROUP_WRITE = {
  action: "Microsoft.Resources/subscriptions/resourceGroups/write",
  source: "https://learn.microsoft.com/azure/role-based-access-control/permissions/management-and-governance#microsoftresources"
};
var EXCEPTIONS = [
  { type: "Microsoft.Resources/resourceGroups", needs: RESOURCE_GROUP_WRITE },
  { type: "Microsoft.Resources/subscriptions/resourceGroups", needs: RESOURCE_GROUP_WRITE }
];
var RULE = "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions";
function writeActionOf(type) {
  const exception = EXCEPTIONS.find((entry3) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(entry3.type, type));
  return exception?.needs ?? { action: `${type}/write`, source: RULE };
}
var ROLE_ASSIGNMENT_WRITE = {
  action: "Microsoft.Authorization/roleAssignments/write",
  source: "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-steps#step-4-check-your-prerequisites"
};
var DIRECT_TOOLS = new Set(["terraform", "opentofu", "pulumi"]);
function makesDeployments(tool) {
  return tool === void 0 || !DIRECT_TOOLS.has(tool.toLowerCase());
}
var SOURCE = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions";
var DEPLOYMENT_ACTIONS = [
  "write",
  "read",
  "operations/read",
  "operationStatuses/read",
  "validate/action",
  "whatIf/action"
].map((name) => ({ action: `Microsoft.Resources/deployments/${name}`, source: SOURCE }));
var ROOT = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
var NETWORK = `${ROOT}/networking#microsoftnetwork`;
var SUBNET = "Microsoft.Network/virtualNetworks/subnets";
var ENDPOINT_OWNERS = [
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.DBforMariaDB/servers/virtualNetworkRules",
  "Microsoft.DBforMySQL/servers/virtualNetworkRules",
  "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventHub/namespaces/networkRuleSets",
  "Microsoft.KeyVault/vaults",
  "Microsoft.ServiceBus/namespaces/networkRuleSets",
  "Microsoft.Sql/servers/virtualNetworkRules",
  "Microsoft.Storage/storageAccounts"
];
var LINKED_ACTIONS = [
  {
    type: SUBNET,
    owners: ENDPOINT_OWNERS,
    action: `${SUBNET}/joinViaServiceEndpoint/action`,
    source: NETWORK
  },
  { type: SUBNET, action: `${SUBNET}/join/action`, source: NETWORK },
  {
    type: "Microsoft.Network/virtualNetworks",
    owners: ["Microsoft.Network/virtualNetworks", "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"],
    action: "Microsoft.Network/virtualNetworks/peer/action",
    source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering#permissions"
  },
  {
    type: "Microsoft.Network/virtualNetworks",
    owners: ["Microsoft.Network/privateDnsZones/virtualNetworkLinks"],
    action: "Microsoft.Network/virtualNetworks/join/action",
    source: NETWORK
  },
  ...[
    "applicationGateways/backendAddressPools",
    "ddosProtectionPlans",
    "firewallPolicies",
    "ipGroups",
    "loadBalancers/backendAddressPools",
    "loadBalancers/inboundNatPools",
    "loadBalancers/inboundNatRules",
    "natGateways",
    "networkInterfaces",
    "networkSecurityGroups",
    "privateDnsZones",
    "publicIPAddresses",
    "publicIPPrefixes",
    "routeTables",
    "serviceEndpointPolicies"
  ].map((name) => ({
    type: `Microsoft.Network/${name}`,
    action: `Microsoft.Network/${name}/join/action`,
    source: NETWORK
  })),
  {
    type: "Microsoft.Network/applicationSecurityGroups",
    action: "Microsoft.Network/applicationSecurityGroups/joinIpConfiguration/action",
    source: NETWORK
  },
  {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    under: "userAssignedIdentities",
    action: "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
    source: `${ROOT}/identity#microsoftmanagedidentity`
  },
  ...["images", "galleries/images/versions", "disks", "snapshots", "diskEncryptionSets"].map((name) => ({
    type: `Microsoft.Compute/${name}`,
    action: `Microsoft.Compute/${name}/read`,
    source: `${ROOT}/compute#microsoftcompute`
  })),
  {
    type: "Microsoft.KeyVault/vaults",
    under: "sourceVault",
    owners: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    action: "Microsoft.KeyVault/vaults/deploy/action",
    source: `${ROOT}/security#microsoftkeyvault`
  }
];
var PRIVATE_ENDPOINT = {
  owner: "Microsoft.Network/privateEndpoints",
  under: "privateLinkServiceConnections",
  actionOf: (type) => `${type}/PrivateEndpointConnectionsApproval/action`,
  source: "https://learn.microsoft.com/azure/private-link/manage-private-endpoint#manage-private-endpoint-connections-on-azure-paas-resources"
};
var DEEPEST4 = 64;
function linkedActions(resource3, own) {
  if (resource3.body === void 0)
    return [];
  const references = [];
  const keys = [];
  walk3(resource3.body, [], references, keys);
  const outside2 = references.filter(({ id }) => own === void 0 || !(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, own));
  return [...outside2.flatMap((one11) => actionsOf(resource3, one11)), ...keys];
}
function walk3(value2, keys, into, lists) {
  if (keys.length > DEEPEST4)
    return;
  if (typeof value2 === "string") {
    const id = referenceOf(value2);
    if (id !== void 0)
      into.push({ id, keys });
  } else if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .t8)(value2))
    lists.push(...(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .yI)(value2).flatMap(listed2));
  else if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2))
    for (const item of value2)
      walk3(item, keys, into, lists);
  else if ((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2)) {
    for (const [key, inner] of Object.entries(value2)) {
      const id = referenceOf(key);
      if (id !== void 0)
        into.push({ id, keys });
      walk3(inner, [...keys, key], into, lists);
    }
  }
}
function referenceOf(text5) {
  return /^\/subscriptions\/[^/]+\/.*\/providers\/|^\/subscriptions\/[^/]+\/providers\//i.test(text5) ? (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(text5) : void 0;
}
function actionsOf(resource3, { id, keys }) {
  const type = typeOf2(id);
  if (type === void 0)
    return [];
  const under = (key) => key === void 0 || keys.some((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11, key));
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(resource3.type, PRIVATE_ENDPOINT.owner) && under(PRIVATE_ENDPOINT.under))
    return [{ action: PRIVATE_ENDPOINT.actionOf(type), scope: id }];
  const row = LINKED_ACTIONS.find((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.type, type) && under(one11.under) && (one11.owners === void 0 || one11.owners.some((owner) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(owner, resource3.type))));
  return row === void 0 ? [] : [{ action: row.action, scope: id }];
}
function typeOf2(id) {
  const tail = id.slice(id.toLowerCase().lastIndexOf("/providers/") + "/providers/".length).split("/");
  const [namespace, ...pairs] = tail;
  if (namespace === void 0 || pairs.length === 0 || pairs.length % 2 === 1)
    return void 0;
  return [namespace, ...pairs.filter((_, index) => index % 2 === 0)].join("/");
}
function listed2(wait) {
  return [...wait.slice(0, 1e4).matchAll(/\b(list[a-z]+)\('(\/subscriptions\/[^']+)'/gi)].flatMap(([, name = "", text5 = ""]) => {
    const id = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(text5);
    const type = id === void 0 ? void 0 : typeOf2(id);
    return id === void 0 || type === void 0 ? [] : [{ action: `${type}/${name}/action`, scope: id }];
  });
}
function deployments({ manifest, planned: planned2 }) {
  const declared = manifest.target.resourceGroups.map((group) => group.name);
  const groups = groupBy(planned2, groupNameOf);
  for (const name of declared)
    if (![...groups.keys()].some((key) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(key, name)))
      groups.set(name, []);
  return [...groups].map(([name, resources]) => {
    const group = name === "" ? void 0 : name;
    const scope2 = group === void 0 ? targetScope(manifest) : groupScope(manifest, group);
    const base = { ...group === void 0 ? {} : { group }, resources };
    if (scope2 === void 0)
      return { ...base, scope: targetScope(manifest), needs: [], nameless: resources };
    const creates = declared.some((one11) => group !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11, group));
    return {
      ...base,
      scope: scope2,
      needs: [
        ...creates ? [groupNeed(scope2, resources)] : [],
        ...deploymentNeeds(scope2, resources),
        ...writeNeeds(manifest, resources),
        ...linkedNeeds(manifest, resources)
      ],
      nameless: resources.filter((resource3) => idOf(manifest, resource3) === void 0)
    };
  });
}
function groupNameOf(resource3) {
  return isResourceGroup(resource3) ? resource3.name : resource3.resourceGroup ?? "";
}
function groupNeed(scope2, resources) {
  const planned2 = resources.some(isResourceGroup);
  return {
    action: RESOURCE_GROUP_WRITE.action,
    scope: scope2,
    resources,
    ...planned2 ? {} : { unlessGroupExists: true }
  };
}
function deploymentNeeds(scope2, resources) {
  const deployed = resources.filter((resource3) => !isResourceGroup(resource3) && makesDeployments(resource3.method?.tool));
  const id = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`${scope2}/providers/Microsoft.Resources/deployments/relocation`);
  return deployed.length === 0 || id === void 0 ? [] : DEPLOYMENT_ACTIONS.map(({ action }) => ({ action, scope: id, resources: deployed }));
}
function writeNeeds(manifest, resources) {
  return resources.flatMap((resource3) => {
    const scope2 = idOf(manifest, resource3);
    const { action } = writeActionOf(resource3.type);
    return scope2 === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(action, ROLE_ASSIGNMENT_WRITE.action) ? [] : [{ action, scope: scope2, resources: [resource3] }];
  });
}
function linkedNeeds(manifest, resources) {
  const needs = resources.flatMap((resource3) => linkedActions(resource3, idOf(manifest, resource3)).map((linked2) => ({
    ...linked2,
    resources: [resource3],
    linked: true
  })));
  return [...groupBy(needs, ({ action, scope: scope2 }) => `${action} ${scope2}`.toLowerCase()).values()].flatMap((same3) => {
    const [first3] = same3;
    return first3 === void 0 ? [] : [{ ...first3, resources: [...new Set(same3.flatMap((need) => need.resources))] }];
  });
}
function idOf(manifest, resource3) {
  return (resource3.id === void 0 ? void 0 : (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(resource3.id)) ?? plannedId(manifest, resource3);
}
function decide2(access, need, deployment, assignments) {
  const subscription2 = /^\/subscriptions\/[^/]+/i.exec(deployment.scope)?.[0] ?? deployment.scope;
  if (!(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(need.scope, subscription2))
    return { kind: "elsewhere" };
  const { attributes } = need;
  const answer3 = access.may(need.action, need.scope, attributes === void 0 ? {} : { attributes });
  if (answer3.kind !== "denied" || answer3.by.length > 0)
    return answer3;
  if (need.unlessGroupExists === true) {
    const exists3 = assignments.some(({ scope: scope2 }) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, deployment.scope));
    return { kind: exists3 ? "not-needed" : "group-not-seen" };
  }
  if (deployment.group !== void 0 || need.linked === true)
    return answer3;
  const groups = groupsIn(assignments, deployment.scope).filter((group) => {
    const inside = need.scope.slice(deployment.scope.length);
    return access.may(need.action, `${deployment.scope}/resourceGroups/${group}${inside}`).kind === "allowed";
  });
  return groups.length > 0 ? { kind: "group-not-named", groups } : answer3;
}
function groupsIn(assignments, subscription2) {
  const names3 = assignments.filter(({ scope: scope2 }) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, subscription2)).flatMap(({ scope: scope2 }) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2) ?? []);
  return [...groupBy(names3, (name) => name).keys()];
}
function verdictOf3(said2) {
  const { manifest, access, decision, actions, asked: asked3 } = said2;
  const who = [
    { label: "principal", value: access.principalId },
    ...actions.slice(0, 20).map((value2) => ({ label: "action", value: value2 })),
    ...actions.length > 20 ? [{ label: "more actions", value: String(actions.length - 20) }] : []
  ];
  switch (decision) {
    case "allowed":
      return {
        outcome: "pass",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The deploy identity may do everything that is needed here.`,
        evidence: [...who, ...grants("granted by", asked3, ["allowed"], manifest)]
      };
    case "not-granted":
      return {
        outcome: "fail",
        why: notGranted(said2),
        evidence: [...who, ...withheld(asked3, manifest), ...unmet(asked3, manifest)],
        fix: grantFix(said2)
      };
    case "denied": {
      const denies = unique(asked3.flatMap((one11) => one11.decision.kind === "denied" ? one11.decision.by : []), (deny) => deny.id);
      return {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A deny assignment blocks the deploy identity: ${denies.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
        }
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", asked3, [decision], manifest), ...conditions(asked3)],
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Read the condition, or assign a role without one.` }
      };
    case "group-not-named": {
      const groups = asked3.flatMap(({ decision: one11 }) => one11.kind === decision ? one11.groups : []);
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}; the plan does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` }
      };
    }
    case "elsewhere": {
      const scopes2 = [...new Set(asked3.map(({ need }) => scopeText(need.scope, manifest)))];
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan refers to resources of another subscription, whose role assignments are not seen: ${scopes2}.`,
        evidence: who,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have the owner of that subscription confirm the permission.` }
      };
    }
    case "after-activation":
      return {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The deploy identity may do ${actions} only after it activates an eligible role.`,
        evidence: [...who, ...grants("eligible", asked3, [decision], manifest)],
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Activate the role before the run, or assign it.` }
      };
    case "group-not-seen":
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The deploy identity may not create the resource group, and whether it exists already is not seen.`,
        evidence: who,
        fix: createGroup(said2)
      };
    default:
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The effective permission cannot be decided: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(doubtWords(doubtsOf(asked3)))}`,
        evidence: [
          ...who,
          ...doubtsOf(asked3).slice(0, 5).map((doubt) => doubtEvidence(doubt, manifest))
        ]
      };
  }
}
function notGranted({ access, part: part2, actions }) {
  if (access.assignments.length === 0) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No role assignment reaches the deploy identity, not even through a group; it needs ${actions}.`;
  }
  const where = part2.group === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at the subscription` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`in ${part2.group}`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No role assignment of the deploy identity grants ${actions} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(where)}.`;
}
function grantFix(said2) {
  const isAccess = (action) => /^Microsoft\.Authorization\//i.test(action);
  if (said2.actions.every(isAccess)) {
    const role = "Role Based Access Control Administrator";
    return {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign ${role}, with a condition that names the roles it may give, or a custom role with the missing actions.`,
      command: assignCommand2(said2, role)
    };
  }
  const text5 = said2.actions.some(isAccess) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions; it does not hold those of ${"Microsoft.Authorization"}, which need ${"Role Based Access Control Administrator"} as well.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions.`;
  return { text: text5, command: assignCommand2(said2, "Contributor") };
}
function assignCommand2({ manifest, access, part: part2 }, role) {
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", access.principalId],
    ["--assignee-principal-type", "ServicePrincipal"],
    ["--role", role],
    ["--scope", scopeWord(part2.scope, manifest.target.subscription.id)]
  ]);
}
function createGroup({ manifest, part: part2 }) {
  const text5 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the group and give the identity a role inside it, which proves that it exists; or grant the action.`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, part2.group ?? ""));
  if (declared === void 0)
    return { text: text5 };
  return {
    text: text5,
    command: azCommand([
      "group",
      "create",
      ["--name", declared.name],
      ["--location", declared.location],
      ["--subscription", targetSubscription]
    ])
  };
}
function grantEvidence(label, { assignment, role }, manifest) {
  return { label, value: `${role.roleName} at ${scopeText(assignment.scope, manifest)}` };
}
function grants(label, asked3, kinds, manifest) {
  const all = asked3.flatMap(({ decision }) => kinds.includes(decision.kind) && "by" in decision && decision.kind !== "denied" ? decision.by : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence(label, grant, manifest));
}
function withheld(asked3, manifest) {
  const all = asked3.flatMap(({ decision }) => decision.kind === "denied" ? decision.withheld : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}
function unmet(asked3, manifest) {
  const all = asked3.flatMap(({ decision }) => decision.kind === "denied" ? decision.unmet : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("its condition does not allow it", grant, manifest));
}
function conditions(asked3) {
  const all = asked3.flatMap(({ decision }) => decision.kind === "depends-on-condition" ? decision.by : []);
  const texts2 = all.flatMap(({ open: open5 }) => open5.map(({ text: text5 }) => text5));
  return [...new Set(texts2)].slice(0, 3).map((value2) => ({ label: "condition", value: value2 }));
}
function denyEvidence(deny, manifest) {
  return {
    label: "deny assignment",
    value: `${deny.denyAssignmentName} at ${scopeText(deny.scope, manifest)}`
  };
}
function doubtsOf(asked3) {
  const all = asked3.flatMap(({ decision }) => decision.kind === "unknown" ? decision.doubts : []);
  return unique(all, (doubt) => {
    if ("assignment" in doubt)
      return doubt.kind + doubt.assignment.id;
    return doubt.kind + ("deny" in doubt ? doubt.deny.id : doubt.where);
  });
}
function doubtWords([first3]) {
  switch (first3?.kind) {
    case "role-not-found":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the definition of an assigned role, ${first3.assignment.roleGuid}, is not among those that are seen.`;
    case "condition":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the condition of a role assignment is not understood: ${first3.why}.`;
    case "membership":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a role is assigned to a group, and whether the identity is in it is not seen.`;
    case "hierarchy":
    case "deny-hierarchy":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`something is assigned at a management group, and whether that stands above the scope is not seen.`;
    case "deny-effect":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a deny assignment has the effect ${first3.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a deny assignment blocks under a condition that is not understood: ${first3.why}.`;
    case "deny-group":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case "not-read":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`an entry could not be read: ${first3.where}.`;
    case void 0:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`no reason was given.`;
  }
}
function doubtEvidence(doubt, manifest) {
  if ("deny" in doubt)
    return denyEvidence(doubt.deny, manifest);
  if (!("assignment" in doubt))
    return { label: "not read", value: doubt.where };
  const { roleGuid, scope: scope2 } = doubt.assignment;
  const label = doubt.kind === "role-not-found" ? "role not found" : "in doubt";
  return { label, value: `${roleGuid} at ${scopeText(scope2, manifest)}` };
}
function unique(items, keyOf5) {
  return [...new Map(items.map((item) => [keyOf5(item), item])).values()];
}
var IDENTITY_FACETS = {
  resourceGroup: "resource group, or (subscription) where the plan names none",
  decision: "allowed, not-granted, denied, depends-on-condition, after-activation, group-not-named, group-not-seen, elsewhere or unknown",
  type: "resource type, when the finding is about one alone"
};
function identityCase(manifest, identity2, part2, about2, more = () => []) {
  const item = identity2.objectId === void 0 ? `client:${identity2.clientId}` : `object:${identity2.objectId}`;
  const scope2 = targetScope(manifest);
  const needs = {
    access: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("principalAccess", scope2, item),
    roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", scope2),
    denies: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("denyAssignments", scope2)
  };
  return caseOf(about2, needs, ({ access, roles, denies }) => {
    const effective = effectiveAccess({
      principalId: access.principalId,
      assignments: access.assignments,
      roleDefinitions: roles,
      denyAssignments: denies
    });
    const asked3 = part2.needs.map((need) => ({
      need,
      decision: decide2(effective, need, part2, access.assignments)
    }));
    return [...judgements(manifest, part2, about2, access, asked3), ...more()];
  });
}
function judgements(manifest, part2, about2, access, asked3) {
  const counted3 = asked3.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted3, ({ decision }) => keyOf3(decision))].map(([decision, same3]) => {
    const resources = [...new Set(same3.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same3, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type: type2 }) => type2).keys()];
    const [type] = types;
    return {
      ...about2,
      ...verdictOf3({ manifest, part: part2, access, decision, asked: same3, actions }),
      resources,
      facets: {
        ...about2.facets,
        decision,
        ...types.length === 1 && type !== void 0 ? { type } : {}
      },
      scope: part2.scope
    };
  });
}
function keyOf3(decision) {
  if (decision.kind === "denied")
    return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}
var rbac01 = {
  meta: {
    id: "RBAC-01",
    title: "Deploy identity can write the planned types",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "What the declared deploy identity may do, from its role assignments (its groups' included), role definitions, role assignment conditions and deny assignments, decided as Azure decides it. It needs the write action of every planned resource at that resource, and the actions of deployments at its resource group unless the resource's tool makes no deployments (Terraform, OpenTofu, Pulumi). Where the plan shows the whole request, it also needs what Azure demands at the resources that the request refers to: joining subnets, network security groups, route tables, public addresses and load balancer pools, assigning identities, reading images and disks, approving private endpoint connections, listing keys. References that are known only after deployment are not looked up. Role assignments of the plan are judged by RBAC-02. For resource groups declared under target.resourceGroups it needs resourceGroups/write, unless one of its own assignments inside the group proves that the group exists; groups that are only named count as existing. Eligible (not activated) roles and Lighthouse delegations are not seen.",
    ready: "The deploy identity may write every planned resource where it is planned.",
    howToFix: "Assign a role that holds the missing actions at the resource group, or have whoever owns the deny assignment spare the identity. Activate an eligible role before the run.",
    failsWhen: [
      "No role assignment grants an action that the plan needs.",
      "A role holds the action and takes it away again in notActions, and no other role grants it.",
      "A deny assignment blocks the identity."
    ],
    waive: "When the missing role is activated only for the wave (Privileged Identity Management) and somebody answers for it.",
    facets: IDENTITY_FACETS,
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/denyAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource",
      "https://learn.microsoft.com/azure/role-based-access-control/deny-assignments",
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-format",
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const identity2 = manifest.expect.deployIdentity;
    if (identity2 === void 0) {
      return [
        notApplicable({ subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const parts2 = deployments(context);
    if (parts2.length === 0) {
      const about2 = { subject: "deploy identity", place: manifest.locate(identity2.pointer) };
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan holds nothing to deploy.`)];
    }
    return parts2.map((part2) => one4(manifest, identity2, part2));
  }
};
function one4(manifest, identity2, part2) {
  const subject2 = `deploy identity at ${part2.group === void 0 ? "the subscription" : `resource group ${part2.group}`}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, part2.group ?? ""));
  const pointer = declared?.pointer ?? identity2.pointer;
  const about2 = {
    subject: subject2,
    place: part2.resources.length > 0 ? placeOf(part2.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part2.group ?? "(subscription)" },
    resources: part2.resources
  };
  return identityCase(manifest, identity2, part2, about2, () => nameless(part2, about2));
}
function nameless({ nameless: resources }, about2) {
  if (resources.length === 0)
    return [];
  const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
  return [{ ...about2, resources, facets: { ...about2.facets, decision: "unknown" }, outcome: "unknown", why }];
}
var TYPE3 = "Microsoft.Authorization/roleAssignments";
var rbac02 = {
  meta: {
    id: "RBAC-02",
    title: "Deploy identity can assign roles when the plan does",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every role assignment of the plan: whether the declared deploy identity may create it at its scope. Conditions that delegate the assigning of roles are evaluated with the role, the principal and the type of principal that the plan assigns, as far as it shows them. With expect.rbac.deployIdentity.mayAssignRoles, and no role assignment in the plan, creating one at the target subscription is asked. Eligible (not activated) roles and Lighthouse delegations are not seen.",
    ready: "The deploy identity may create every role assignment of the plan.",
    howToFix: "Assign the identity Role Based Access Control Administrator with a condition that names the roles of the plan, or have somebody who may assign roles create the assignments before the run.",
    failsWhen: [
      "No role assignment grants creating role assignments at the scope; Contributor takes it away in notActions.",
      "A condition allows other roles, principals or types of principals than those of the plan.",
      "A deny assignment blocks the identity."
    ],
    waive: "When somebody else creates the role assignments before the run and the deployment skips those that exist.",
    facets: IDENTITY_FACETS,
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/denyAssignments/read"
    ],
    sources: [
      ROLE_ASSIGNMENT_WRITE.source,
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-authorization-actions-attributes",
      "https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples"
    ]
  },
  cases({ manifest, planned: planned2 }) {
    const identity2 = manifest.expect.deployIdentity;
    const subject2 = "role assignments by the deploy identity";
    if (identity2 === void 0) {
      return [
        notApplicable({ subject: subject2, place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const roles = planned2.filter(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, TYPE3));
    if (roles.length > 0) {
      const groups = groupBy(roles, ({ resourceGroup: resourceGroup2 = "" }) => resourceGroup2);
      return [...groups].map(([group, same3]) => one5(manifest, identity2, group, same3));
    }
    const about2 = { subject: subject2, place: manifest.locate(identity2.pointer) };
    if (!identity2.mayAssignRoles)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan assigns no roles.`)];
    const scope2 = targetScope(manifest);
    const need = { action: ROLE_ASSIGNMENT_WRITE.action, scope: scope2, resources: [] };
    const part2 = { scope: scope2, needs: [need], nameless: [], resources: [] };
    return [
      identityCase(manifest, identity2, part2, { ...about2, facets: { resourceGroup: "(subscription)" } })
    ];
  }
};
function one5(manifest, identity2, name, resources) {
  const group = name === "" ? void 0 : name;
  const scope2 = (group === void 0 ? void 0 : groupScope(manifest, group)) ?? targetScope(manifest);
  const needs = resources.flatMap((resource3) => {
    const at4 = idOf(manifest, resource3);
    if (at4 === void 0)
      return [];
    const attributes = attributesOf(resource3);
    return [{ action: ROLE_ASSIGNMENT_WRITE.action, scope: at4, resources: [resource3], attributes }];
  });
  const nameless3 = resources.filter((resource3) => idOf(manifest, resource3) === void 0);
  const about2 = {
    subject: `role assignments by the deploy identity at ${group === void 0 ? "the subscription" : `resource group ${group}`}`,
    place: placeOf(resources, manifest),
    facets: { resourceGroup: group ?? "(subscription)" },
    resources
  };
  const part2 = { ...group === void 0 ? {} : { group }, scope: scope2, needs, nameless: nameless3, resources };
  return identityCase(manifest, identity2, part2, about2, () => unplaced(nameless3, about2));
}
function attributesOf({ body }) {
  const properties = body === void 0 ? void 0 : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "properties");
  const request = new Map();
  for (const name of ["RoleDefinitionId", "PrincipalId", "PrincipalType"]) {
    const value2 = properties !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(properties) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(properties, name) : void 0;
    if (typeof value2 === "string")
      request.set(`${TYPE3}:${name}`, value2);
  }
  return { request };
}
function unplaced(resources, about2) {
  if (resources.length === 0)
    return [];
  return [
    {
      ...about2,
      resources,
      facets: { ...about2.facets, decision: "unknown" },
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Where the planned role assignments ${resources.map(({ name }) => name)} stand is not known, so the permission there cannot be looked up.`
    }
  ];
}
function nearest2(written, names3) {
  const word = written.toLowerCase().slice(0, 100);
  const limit = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(names3)].map((name) => ({ name, far: distance(word, name.toLowerCase().slice(0, 100)) })).filter(({ far }) => far <= limit).sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, 3).map(({ name }) => name);
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let index = 0; index < a.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (row[column - 1] ?? 0) + (a[index] === b[column - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
var rbac03 = {
  meta: {
    id: "RBAC-03",
    title: "Expected role assignments exist",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every entry of expect.rbac.assignments, in the role assignments of the target subscription, those inherited from management groups included. The assignment has to name the principal itself: who is a member of a group is not seen, so a role that reaches the principal only through a group is not found.",
    ready: "The principal holds the role at the declared scope or above it, without a condition.",
    howToFix: "Create the role assignment. Role assignments of the source do not come along. Where the role is held through a group, declare the group. Tie a principal's name to its object id under principals.",
    failsWhen: [
      "No assignment gives the principal the role at the scope or above it.",
      "No role of that name is seen at the target: it is misspelt, or a custom role that is not assignable there."
    ],
    waive: "When the role is given only at the wave, and somebody answers for it.",
    facets: {
      principal: "principal as the manifest writes it; an address by its fingerprint",
      role: "role as the manifest writes it",
      scope: "scope as the manifest writes it; a full id without its subscription, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const expected = manifest.expect.roleAssignments;
    return expected.length > 0 ? expected.map((one11) => caseFor8(context, one11)) : [
      notApplicable({ subject: "role assignments", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest expects no role assignment.`)
    ];
  }
};
function caseFor8({ manifest, planned: planned2 }, expected) {
  const principal = published(expected.principal);
  const located2 = locateScope(expected.scope, manifest);
  const declared = declaredText(expected.scope, manifest);
  const about2 = {
    subject: `${principal}: ${expected.role} on ${declared}`,
    place: manifest.locate(expected.pointer),
    facets: { principal, role: expected.role, scope: declared },
    resources: plannedUnder(located2, planned2, manifest)
  };
  if (located2.kind === "unusable")
    return settled(about2, { outcome: "unknown", why: located2.why });
  if (outside(located2, manifest)) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The scope ${declared} is not in the target subscription, whose role assignments alone are read.`
    });
  }
  const { principalId } = expected;
  if (principalId === void 0) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No object id is known for ${principal}; names of principals cannot be looked up here.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Add ${principal} with its object id under ${"principals"} of the manifest.` }
    });
  }
  const scope2 = targetScope(manifest);
  const needs = { held: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2), roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", scope2) };
  return caseOf(about2, needs, ({ held, roles }) => [
    judge13({ about: about2, manifest, expected, declared, located: located2, principalId, principal }, held, roles)
  ]);
}
function outside(located2, manifest) {
  return located2.kind === "scope" && /^\/subscriptions\//i.test(located2.scope) && covers(targetScope(manifest), located2, manifest) === "no";
}
function judge13(question, held, roles) {
  const { about: about2, manifest, expected, located: located2, principalId, principal } = question;
  const scope2 = located2.kind === "scope" ? located2.scope : targetScope(manifest);
  const said2 = { ...about2, scope: scope2 };
  const wanted = rolesNamed(expected.role, roles);
  if (wanted.length === 0) {
    const near = nearest2(expected.role, roles.map((role) => role.roleName));
    return {
      ...said2,
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No role named ${expected.role} is seen at the target.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Did you mean ${near}? A custom role must be assignable at the target subscription.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Check the name; a custom role must be assignable at the target subscription.`
      }
    };
  }
  const own = held.filter((one11) => one11.principalId === principalId);
  const matching2 = own.filter((one11) => wanted.includes(one11.roleGuid));
  const at4 = (answer3) => matching2.filter((one11) => covers(one11.scope, located2, manifest) === answer3);
  const sure2 = at4("yes");
  const found2 = sure2.find((one11) => !hasCondition(one11));
  if (found2 !== void 0) {
    return {
      ...said2,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${principal} holds ${expected.role} at ${scopeText(found2.scope, manifest)}.`,
      evidence: [{ label: "assigned at", value: scopeText(found2.scope, manifest) }]
    };
  }
  const conditional = sure2[0];
  if (conditional !== void 0) {
    return {
      ...said2,
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${principal} holds ${expected.role} at ${scopeText(conditional.scope, manifest)} under a condition, which grants less than the role says; whether enough is for people to decide.`,
      evidence: [{ label: "condition", value: conditional.condition ?? "" }],
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Read the condition, or assign the role without one.` }
    };
  }
  const maybe = at4("maybe")[0];
  if (maybe !== void 0)
    return { ...said2, outcome: "unknown", why: maybeWords(question, maybe) };
  return { ...said2, ...missing2(question, own, roles) };
}
function maybeWords({ manifest, expected, declared, principal }, { scope: scope2 }) {
  return expected.scope.kind === "resource" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope2, manifest)}; whether ${declared} will be in it the manifest does not say.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope2, manifest)}; how that stands to ${declared} is not seen.`;
}
function missing2({ manifest, expected, declared, located: located2, principalId, principal }, own, roles) {
  const type = PRINCIPAL_TYPES.find(([prefix]) => expected.principal.toLowerCase().startsWith(prefix))?.[1];
  return {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${principal} does not hold ${expected.role} on ${declared} or above; a role that reaches it only through a group is not seen.`,
    evidence: [{ label: "object id", value: principalId }, ...ownRoles(own, roles, manifest)],
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the role assignment, or declare the group that holds it.`,
      ...located2.kind === "scope" ? {
        command: azCommand([
          "role",
          "assignment",
          "create",
          ["--assignee-object-id", principalId],
          ...type === void 0 ? [] : [["--assignee-principal-type", type]],
          ["--role", expected.role],
          ["--scope", scopeWord(located2.scope, manifest.target.subscription.id)]
        ])
      } : {}
    }
  };
}
var PRINCIPAL_TYPES = [
  ["group:", "Group"],
  ["identity:", "ServicePrincipal"],
  ["serviceprincipal:", "ServicePrincipal"],
  ["user:", "User"]
];
function ownRoles(own, roles, manifest) {
  return own.slice(0, 5).map(({ roleGuid, scope: scope2 }) => {
    const name = roles.find((role) => role.guid === roleGuid)?.roleName ?? roleGuid;
    return { label: "holds", value: `${name} at ${scopeText(scope2, manifest)}` };
  });
}
function rolesNamed(role, roles) {
  const named4 = roles.filter(({ roleName: roleName2 }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(roleName2, role)).map((one11) => one11.guid);
  const id = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(role);
  return id === void 0 ? named4 : [...named4, id];
}
function hasCondition({ condition }) {
  return condition !== void 0 && condition.trim() !== "";
}
function differences(comparison) {
  const { parity, words, pass } = comparison;
  const open5 = parity.wanted.filter(({ state }) => state !== "found");
  const found2 = [...open5.map((one11) => difference3(one11, comparison)), ...unmapped(comparison)];
  if (found2.length > 0)
    return found2;
  const compared3 = parity.wanted.length;
  return [
    {
      ...pass,
      outcome: "pass",
      why: compared3 === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`None of the ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.things)} at the source has to come along: those that concern what is relocated serve source and target alike.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`All ${compared3} of the ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.things)} that have to come along are found at the target.`,
      evidence: counts(comparison)
    }
  ];
}
function difference3(one11, comparison) {
  const { context, roles, pass } = comparison;
  const { manifest, planned: planned2 } = context;
  const { assignment, principalId, scope: scope2, state, stays } = one11;
  const who = principalText(principalId ?? assignment.principalId, assignment.principalType, manifest);
  const role = roleName(assignment.roleGuid, roles);
  const at4 = locatedText(scope2, manifest);
  const fix = fixOf5(one11, comparison);
  return {
    place: pass.place,
    subject: `${who}: ${role} on ${at4}`,
    outcome: state === "maybe" ? "unknown" : "fail",
    ...scope2.kind === "scope" ? { scope: scope2.scope } : {},
    facets: { principal: assignment.principalId, role, scope: at4 },
    resources: plannedUnder(scope2, planned2, manifest),
    why: whyOf2(one11, { who, role, at: at4 }, comparison),
    evidence: [
      { label: "at the source", value: `${role} at ${scopeText(assignment.scope, manifest)}` },
      ...takenOver(one11, comparison),
      ...conditions2(one11),
      ...stays.slice(0, 10).map((value2) => ({ label: "stays behind", value: value2 }))
    ],
    ...fix === void 0 ? {} : { fix }
  };
}
function whyOf2({ principalId, state, by }, { who, role, at: at4 }, { context: { manifest }, words }) {
  if (principalId === void 0) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${who} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.has)} ${role} at the source; who takes over from it at the target the manifest does not say.`;
  }
  const there = by === void 0 ? "" : scopeText(by.scope, manifest);
  switch (state) {
    case "conditional":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${who} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.has)} ${role} at ${there} under a condition that the source does not have.`;
    case "maybe":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${who} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.has)} ${role} at ${there}; whether ${at4} will be in it the manifest does not say.`;
    default:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${who} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.has)} ${role} at the source and ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.hasNot)} it on ${at4} or above; what reaches it only through a group is not seen.`;
  }
}
function takenOver({ assignment, principalId }, { context: { manifest } }) {
  if (principalId === void 0 || principalId === assignment.principalId)
    return [];
  const old = principalText(assignment.principalId, assignment.principalType, manifest);
  return [{ label: "takes over from", value: old }];
}
function conditions2({ assignment, by }) {
  return [
    { label: "condition at the source", value: assignment.condition ?? "" },
    { label: "condition at the target", value: by?.condition ?? "" }
  ].filter(({ value: value2 }) => value2.trim() !== "");
}
function fixOf5(one11, { context: { manifest }, roles, words }) {
  const { assignment, principalId, scope: scope2, state, stays } = one11;
  if (principalId === void 0) {
    return {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name the principal that takes over under ${"expect.rbac.principalMap"}, with its object id under ${"principals"}; or list the assignment with its reason under ${"expect.rbac.ignore"}.`
    };
  }
  if (state === "maybe")
    return { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` };
  const partial = stays.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.remedy)}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Only a part of the resource group moves: rescope. ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.remedy)} Narrow the old one to what stays.`;
  const command = words.command ? assignCommand({ ...assignment, principalId, scope: scope2 }, roles, manifest) : void 0;
  return { text: partial, ...command === void 0 ? {} : { command } };
}
function unmapped({ context, parity, roles, words, pass, knowsGroups }) {
  const { manifest } = context;
  if (knowsGroups || parity.unmapped.length === 0)
    return [];
  const groups = groupBy(parity.unmapped, ({ scope: scope2 }) => scopeText(scope2, manifest));
  return [
    {
      ...pass,
      subject: "resource groups of the source",
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Which resource groups of the source are relocated the manifest does not say, so whether ${parity.unmapped.length} of the ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(words.things)} have to come along is open.`,
      evidence: [...groups].slice(0, 20).map(([group, those]) => ({
        label: group,
        value: those.slice(0, 5).map((one11) => `${principalText(one11.principalId, one11.principalType, manifest)}: ${roleName(one11.roleGuid, roles)}`).join("; ")
      })),
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name each one that moves, with the one that takes up its resources, under ${"expect.rbac.resourceGroups"}.`
      }
    }
  ];
}
function counts({ parity, context: { manifest } }) {
  const { wanted, same: same3, aside, unmapped: unnamed, ignored } = parity;
  const count2 = (label, list3) => {
    const number2 = typeof list3 === "number" ? list3 : list3.length;
    return number2 === 0 ? [] : [{ label, value: String(number2) }];
  };
  return [
    ...count2("found at the target", wanted),
    ...count2("shared by source and target", same3),
    ...count2("at resources that stay or are not declared", aside),
    ...count2("at resource groups that the manifest does not name", unnamed),
    ...ignored.slice(0, 10).map(({ assignment, reason }) => ({
      label: "stays behind",
      value: `${ignoredText(assignment, manifest)}: ${reason}`
    }))
  ];
}
function ignoredText({ principalId, principalType, scope: scope2 }, manifest) {
  return `${principalText(principalId, principalType, manifest)} at ${scopeText(scope2, manifest)}`;
}
var WORDS2 = {
  things: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`role assignments`,
  has: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`holds`,
  hasNot: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does not hold`,
  remedy: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the role assignment. Where the principal is replaced, name its successor under ${"expect.rbac.principalMap"}; where it need not come along, list it with its reason under ${"expect.rbac.ignore"}.`,
  command: true
};
var rbac04 = {
  meta: {
    id: "RBAC-04",
    title: "Role assignments of the source are found at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every role assignment of the source subscription that concerns what is relocated, against those of the target subscription, by principal, role and scope. Scopes are mapped: the subscription to the target subscription, a resource group to the one that expect.rbac.resourceGroups names (or that holds the declared resources), a resource with from to its new name and resource group, and what lies below it along with it. What is inherited from a management group counts where the target shows it too. Within one subscription, assignments at it and above it serve both sides, so only those at resource groups and resources are compared. Principals are taken over as expect.rbac.principalMap says; the rights of managed identities that are replaced are judged by IDN-02. Resources that the inventory declares to stay, and those that no declared resource comes from, are left aside and counted. An assignment at the target counts at its scope and below, and under a condition only where the source has the same one. Members of groups are not seen, and a broader role does not stand in for the missing one.",
    ready: "Each role assignment that concerns what is relocated has its counterpart at the target.",
    howToFix: "Create the missing role assignments; the report has a command for each. Map resource groups and principals that change, and list with a reason what is left behind on purpose.",
    failsWhen: [
      "A principal holds a role at the source and does not hold it at the mapped scope or above.",
      "It holds the role at the target only under a condition that the source does not have.",
      "Source and target are of two tenants, and the manifest does not say who takes over from a principal."
    ],
    waive: "When the role is given at a later, named step of the move, or access is granted anew on purpose.",
    facets: {
      principal: "object id of the principal at the source",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-subscription"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "role assignments", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest turns parity of access off.`)];
    }
    const comes = manifest.workloads.some(({ resources }) => resources.some(({ from }) => from !== void 0));
    if (!comes && staysInSubscription(manifest) && accessOf(manifest).resourceGroups.length === 0) {
      return [
        notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest names nothing at the source that role assignments could hang on.`)
      ];
    }
    const [source2, target2] = [sourceScope(manifest), targetScope(manifest)];
    const more = {
      identities: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("identities", source2),
      sourceRoles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", source2)
    };
    const needs = {
      old: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", source2),
      held: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", target2),
      roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", target2)
    };
    return [
      caseOf({ ...about2, wants: Object.values(more) }, needs, ({ old, held, roles }, lookup) => {
        const [identities, sourceRoles] = [lookup(more.identities), lookup(more.sourceRoles)];
        if (!identities.known && identityPairs(context).length > 0) {
          const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Which principals are identities that are replaced cannot be told: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(identities.detail)}`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        const identityList = identities.known ? identities.value : [];
        const allRoles = [...roles, ...sourceRoles.known ? sourceRoles.value : []];
        const seen = [...old.map(({ scope: scope2 }) => scope2), ...identityList.map(({ id }) => id)];
        const scopes2 = scopeMap(manifest, seen);
        const parity = parityOf(old, held, {
          manifest,
          scopes: scopes2,
          roles: allRoles,
          leaveOut: movedPrincipals(context, identityList)
        });
        return differences({
          context,
          parity,
          roles: allRoles,
          words: WORDS2,
          pass: about2,
          knowsGroups: scopes2.knowsGroups
        });
      })
    ];
  }
};
var rbac05 = {
  meta: {
    id: "RBAC-05",
    title: "Custom roles can be assigned at the target",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The custom roles that the relocation needs: those that expect.rbac.assignments names and the source has, and those of role assignments at the source whose scope is relocated, unless expect.rbac.parity is off. A role can be assigned where its assignable scopes, or a management group above, hold the target subscription; the target's list of role definitions shows just those. A role of another tenant is looked for by its name. Roles that only a resource group may assign are in neither list, so what they are is not seen.",
    ready: "Every custom role that is needed is among the roles that the target subscription may assign.",
    howToFix: "Add the target subscription, or a management group above it, to the assignable scopes of the role. In another tenant, create the role again.",
    failsWhen: [
      "The assignable scopes of a custom role that is needed do not hold the target subscription.",
      "The target is of another tenant that has no custom role of that name."
    ],
    waive: "When the role is no longer needed, or another role takes its place at the target.",
    facets: { role: "name of the role, or its GUID where no name is seen" },
    permissions: [
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/roleAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#assignablescopes",
      "https://learn.microsoft.com/azure/role-based-access-control/custom-roles"
    ]
  },
  cases({ manifest }) {
    const about2 = { subject: "custom roles", place: manifest.locate(["expect", "rbac"]) };
    const [source2, target2] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      oldRoles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", source2),
      roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", target2),
      old: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", source2)
    };
    return [
      caseOf(about2, needs, ({ oldRoles, roles, old }) => {
        const used = accessOf(manifest).parity === "off" ? [] : moved(old, oldRoles, manifest);
        const found2 = [
          ...needed(used, oldRoles, manifest).map((role) => judge14(role, roles, about2, manifest)),
          ...unseen(used, [...oldRoles, ...roles], about2, manifest)
        ];
        return found2.length > 0 ? found2 : [
          {
            ...about2,
            outcome: "not-applicable",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The relocation needs no custom role of the source.`
          }
        ];
      })
    ];
  }
};
function moved(old, roles, manifest) {
  const scopes2 = scopeMap(manifest, old.map(({ scope: scope2 }) => scope2));
  return old.filter((one11) => scopes2.of(one11.scope).kind === "at" && ignoredBy(one11, { manifest, roles }) === void 0);
}
function needed(used, oldRoles, { expect: expect2 }) {
  return oldRoles.filter((role) => isCustom(role) && (used.some(({ roleGuid }) => roleGuid === role.guid) || expect2.roleAssignments.some((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.role, role.roleName) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(one11.role) === role.guid)));
}
function isCustom({ type }) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, "CustomRole");
}
function judge14(role, roles, about2, manifest) {
  const { crossTenant } = manifest.target;
  const there = roles.find((one11) => one11.guid === role.guid || crossTenant && isCustom(one11) && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.roleName, role.roleName));
  const common = {
    ...about2,
    subject: role.roleName,
    facets: { role: role.roleName },
    evidence: [
      { label: "role", value: role.guid },
      ...(there ?? role).assignableScopes.slice(0, 10).map((scope2) => ({ label: "assignable at", value: scopeText(scope2, manifest) }))
    ]
  };
  if (there !== void 0) {
    return { ...common, outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The target subscription may assign ${role.roleName}.` };
  }
  return {
    ...common,
    outcome: "fail",
    why: crossTenant ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The target has no custom role ${role.roleName}; custom roles stay in their tenant.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The assignable scopes of ${role.roleName} do not hold the target subscription, so nobody can be given the role there.`,
    fix: {
      text: crossTenant ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the role in the tenant of the target.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Add the target subscription, or a management group above it, to the assignable scopes of the role.`
    }
  };
}
function unseen(used, known2, about2, manifest) {
  const strange = used.filter(({ roleGuid }) => !known2.some((role) => role.guid === roleGuid));
  return [...groupBy(strange, ({ roleGuid }) => roleGuid)].map(([role, those]) => ({
    ...about2,
    subject: role,
    facets: { role },
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The role ${role} is assigned at the source and no subscription shows its definition: it is a custom role that only a resource group may assign.`,
    evidence: those.slice(0, 5).map(({ scope: scope2 }) => ({ label: "assigned at", value: scopeText(scope2, manifest) })),
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Add the target subscription to the assignable scopes of the role, so that it shows.` }
  }));
}
var rbac06 = {
  meta: {
    id: "RBAC-06",
    title: "No old role assignment is in the way of a planned one",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `The role assignments that the templates and plans create, against those at the target. Templates derive the name of a role assignment from scope, principal name and role; where an identity was deleted and made again, the old assignment still stands under that name for a principal that is gone, and cannot be changed to the new one. One that gives the same role at the same scope to the same principal under another name is refused as well. Whether the principal of an assignment still exists only Microsoft Graph can tell, which this tool does not ask: where a user-assigned identity of the target has the object id it exists; else an attestation of the last ${String(ATTESTED_DAYS)} days for RBAC-06 answers for it. Role assignments elsewhere, orphaned or not, are not looked at.`,
    ready: "Each planned role assignment finds its name and its place free, or is there already.",
    howToFix: "Remove the old role assignment before the deployment, or derive the name from the principal's object id.",
    failsWhen: [
      "An assignment of the planned name is made to another principal.",
      "The same role is assigned to the same principal at the same scope under another name."
    ],
    waive: "When the deployment removes the old role assignment itself.",
    facets: { assignment: "name of the planned role assignment" },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-template"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const place = manifest.locate(["target", "subscription"]);
    const wanted = planned2.filter(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, "Microsoft.Authorization/roleAssignments"));
    if (wanted.length === 0) {
      return [
        notApplicable({ subject: "planned role assignments", place }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan creates no role assignment.`)
      ];
    }
    const scope2 = targetScope(manifest);
    const identities = (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("identities", scope2);
    return wanted.map((one11) => {
      const about2 = {
        subject: one11.key,
        place: one11.origin,
        facets: { assignment: (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(one11.name) },
        resources: [one11],
        wants: [identities]
      };
      return caseOf(about2, { held: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2) }, ({ held }, lookup) => {
        const list3 = lookup(identities);
        const alive = new Set(list3.known ? list3.value.flatMap(({ principalId }) => principalId ?? []) : []);
        const { subject: subject2, place: where, facets = {}, resources = [] } = about2;
        return [{ subject: subject2, place: where, facets, resources, ...judge15(one11, held, alive, facets, context) }];
      });
    });
  }
};
function read2({ body }) {
  const properties = body && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "properties");
  const of = (key) => {
    const value2 = properties !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(properties) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(properties, key) : void 0;
    return typeof value2 === "string" ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(value2)) : void 0;
  };
  return { principalId: of("principalId"), roleGuid: of("roleDefinitionId") };
}
function judge15(one11, held, alive, facets, context) {
  const name = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(one11.name));
  const { principalId, roleGuid } = read2(one11);
  const twin = held.find((other) => one11.id !== void 0 && principalId === other.principalId && roleGuid === other.roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(other.id)) !== name && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scopeOf(one11.id), other.scope));
  if (twin !== void 0) {
    return {
      ...shown(twin, context),
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The same role is assigned to the same principal at the same scope already, under another name; the deployment will be refused.`,
      fix: REMOVE
    };
  }
  if (name === void 0)
    return nameless2(one11, held, alive, facets, context);
  const taken = held.find((other) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(other.id)) === name && (one11.id === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scopeOf(one11.id), other.scope)));
  if (taken === void 0)
    return { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No role assignment of that name is in the way.` };
  if (principalId === taken.principalId) {
    return { ...shown(taken, context), outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The role assignment is there already.` };
  }
  if (principalId !== void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(taken.principalType ?? "", "Unknown")) {
    return {
      ...shown(taken, context),
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A role assignment of that name is made to another principal, and cannot be changed to the planned one.`,
      fix: REMOVE
    };
  }
  return open2(taken, alive, facets, context);
}
function nameless2(one11, held, alive, facets, context) {
  const { roleGuid } = read2(one11);
  const { id } = one11;
  if (id === void 0 || roleGuid === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name, scope or role of the planned role assignment is known only after deployment, so whether one is in its way cannot be told.`
    };
  }
  const alike = held.filter((other) => other.roleGuid === roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scopeOf(id), other.scope));
  const doubtful2 = alike.find(({ principalId }) => !alive.has(principalId));
  if (doubtful2 !== void 0)
    return open2(doubtful2, alive, facets, context);
  return { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No assignment of the role at that scope could be in the way.` };
}
var REMOVE = { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Remove the old role assignment before the deployment.` };
function scopeOf(id) {
  return id.replace(/\/providers\/Microsoft\.Authorization\/roleAssignments\/[^/]+$/i, "");
}
function shown({ scope: scope2, principalId, principalType }, { manifest }) {
  return {
    scope: scope2,
    evidence: [
      { label: "assigned at", value: scopeText(scope2, manifest) },
      { label: "assigned to", value: principalText(principalId, principalType, manifest) }
    ]
  };
}
function open2(taken, alive, facets, context) {
  const common = shown(taken, context);
  if (alive.has(taken.principalId)) {
    return {
      ...common,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A role assignment like it is there already, for an identity that exists.`
    };
  }
  const word = attested(context, "RBAC-06", facets);
  const evidence = word.kind === "none" ? common.evidence : [...common.evidence, ...word.evidence];
  if (word.kind === "holds") {
    return {
      ...common,
      evidence,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Somebody attests that the assignment that stands there is for a principal that exists.`
    };
  }
  return {
    ...common,
    evidence,
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A role assignment that may be in its way is there already; whether its principal still exists and is the planned one is not seen.`,
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Look its principal up. If it is gone, remove the role assignment; if it is the planned one, attest it for ${"RBAC-06"} under ${"attestations"}.`
    }
  };
}
var SPARE_PERCENT = 10;
var rbac07 = {
  meta: {
    id: "RBAC-07",
    title: "Role assignments stay below their limit",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `How many role assignments the target subscription may have and has, as the service counts them: those at the subscription, its resource groups and resources. To them come at most the role assignments that the plan creates, those that expect.rbac.assignments names, and those of the source whose scope is relocated, as far as they are seen. After that ${String(SPARE_PERCENT)} percent of the limit must be left.`,
    ready: `After the relocation at least ${String(SPARE_PERCENT)} percent of the role assignments that the subscription may have are left.`,
    howToFix: "Remove role assignments that nobody needs, assign to groups rather than to each member, or ask for a higher limit.",
    failsWhen: [
      `Fewer than ${String(SPARE_PERCENT)} percent of the limit are left once the expected role assignments are made.`
    ],
    waive: "When fewer role assignments come than are counted here.",
    facets: {},
    permissions: [
      "Microsoft.Authorization/roleAssignmentsUsageMetrics/read",
      "Microsoft.Authorization/roleAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-rbac-limits"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "number of role assignments",
      place: manifest.locate(["target", "subscription"])
    };
    const source2 = (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", sourceScope(manifest));
    const needs = { usage: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignmentUsage", targetScope(manifest)) };
    return [
      caseOf({ ...about2, wants: [source2] }, needs, ({ usage }, lookup) => {
        const old = lookup(source2);
        return [{ ...about2, ...judge16(usage, counts2(old.known ? old.value : void 0, context)) }];
      })
    ];
  }
};
function counts2(old, { manifest, planned: planned2 }) {
  const created = planned2.filter(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, "Microsoft.Authorization/roleAssignments"));
  const relocated = (list3) => {
    const scopes2 = scopeMap(manifest, list3.map(({ scope: scope2 }) => scope2));
    return list3.filter(({ scope: scope2 }) => scopes2.of(scope2).kind === "at").length;
  };
  return {
    planned: created.reduce((sum, { count: count2 }) => sum + count2, 0),
    expected: manifest.expect.roleAssignments.length,
    relocated: accessOf(manifest).parity === "off" ? 0 : old && relocated(old)
  };
}
function judge16({ limit, current: current2, remaining }, { planned: planned2, expected, relocated }) {
  const come = planned2 + expected + (relocated ?? 0);
  const left2 = remaining - come;
  const spare = Math.ceil(limit * SPARE_PERCENT / 100);
  const evidence = [
    { label: "limit", value: String(limit) },
    { label: "in use", value: String(current2) },
    { label: "created by the plan", value: String(planned2) },
    { label: "expected by the manifest", value: String(expected) },
    { label: "relocated from the source", value: relocated === void 0 ? "not seen" : String(relocated) }
  ];
  if (limit <= 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The service shows a limit of ${limit} role assignments.`,
      evidence
    };
  }
  if (left2 < spare) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Of ${limit} role assignments ${remaining} are left, up to ${come} come with the relocation, and ${spare} are to be kept free.`,
      evidence,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Remove role assignments that nobody needs, assign to groups, or ask for a higher limit.`
      }
    };
  }
  if (relocated === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Of ${limit} role assignments ${remaining} are left; how many come along from the source is not seen.`,
      evidence
    };
  }
  return {
    outcome: "pass",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Of ${limit} role assignments ${remaining} are left, and at most ${come} come with the relocation.`,
    evidence
  };
}
var WORDS3 = {
  things: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`eligible roles`,
  has: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`is eligible for`,
  hasNot: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`is not eligible for`,
  remedy: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Make the principal eligible in Privileged Identity Management, or list it with its reason under ${"expect.rbac.ignore"}.`,
  command: false
};
var rbac08 = {
  meta: {
    id: "RBAC-08",
    title: "Eligible roles of the source are eligible at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "The roles that principals may activate in Privileged Identity Management at the source, as far as they concern what is relocated, against those at the target, by principal, role and mapped scope as RBAC-04 maps them. Eligibility at the target that ends before the last wave does not count, and neither does a standing role in its place. Eligibility that a person has through a group is looked at as the group's. In a tenant without a licence for Privileged Identity Management nothing is eligible.",
    ready: "Whoever may activate a role at the source may activate it at the mapped scope of the target.",
    howToFix: "Make the same groups eligible at the target in Privileged Identity Management, and remember that the roles have to be activated before the wave.",
    failsWhen: [
      "A principal is eligible for a role at the source and not at the mapped scope or above.",
      "The eligibility at the target ends before the last wave."
    ],
    waive: "When privileged access is organised anew at the target.",
    facets: {
      principal: "object id of the principal at the source",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.Authorization/roleEligibilityScheduleInstances/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "eligible roles", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest turns parity of access off.`)];
    }
    const [source2, target2] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      old: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleEligibilities", source2),
      now: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleEligibilities", target2),
      roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", target2)
    };
    const seenIn = (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", source2);
    return [
      caseOf({ ...about2, wants: [seenIn] }, needs, ({ old, now, roles }, lookup) => {
        const own = old.filter((one11) => isOwn(one11) && lastsUntil(one11, context.now));
        if (own.length === 0) {
          return [
            { ...about2, outcome: "not-applicable", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Nobody is eligible for a role at the source.` }
          ];
        }
        const others = lookup(seenIn);
        const seen = [...own, ...others.known ? others.value : []].map(({ scope: scope2 }) => scope2);
        const scopes2 = scopeMap(manifest, seen);
        const lasting = now.filter((one11) => isOwn(one11) && lastsUntil(one11, lastMoment(context)));
        const parity = parityOf(own, lasting, { manifest, scopes: scopes2, roles, leaveOut: new Set() });
        return differences({
          context,
          parity,
          roles,
          words: WORDS3,
          pass: about2,
          knowsGroups: scopes2.knowsGroups
        });
      })
    ];
  }
};
function isOwn({ memberType }) {
  return !/^group$/i.test(memberType ?? "");
}
function lastsUntil({ endDateTime }, moment) {
  return endDateTime === void 0 || Date.parse(endDateTime) >= moment;
}
function lastMoment({ manifest, now }) {
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...manifest.waves.map(({ end }) => end)));
}
var OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
var USER_ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";
var POWERFUL = {
  [OWNER]: "Owner",
  [USER_ACCESS_ADMINISTRATOR]: "User Access Administrator"
};
var rbac10 = {
  meta: {
    id: "RBAC-10",
    title: "Nobody holds Owner or User Access Administrator all the time",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "Role assignments of Owner and User Access Administrator to single people, at the target subscription, inherited by it, or at the resource groups of the plan. One that Privileged Identity Management shows as activated, or as assigned until a set date, is not standing. Groups, whose members are not seen, and service principals are not looked at.",
    ready: "No person holds Owner or User Access Administrator without an end.",
    howToFix: "Make the person, or better a group, eligible for the role in Privileged Identity Management, or give a narrower role; then remove the standing assignment.",
    failsWhen: [
      "A user has an active assignment of Owner or User Access Administrator that was neither activated for a time nor has an end."
    ],
    waive: "For emergency access accounts that are watched, and where the tenant has no Privileged Identity Management.",
    facets: {
      principal: "object id of the person",
      role: "Owner or User Access Administrator",
      scope: "scope in words, for example subscription"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleAssignmentScheduleInstances/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope2 = targetScope(manifest);
    const about2 = {
      subject: "standing privileged roles",
      place: manifest.locate(["target", "subscription"])
    };
    const schedules = (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleSchedules", scope2);
    return [
      caseOf({ ...about2, wants: [schedules] }, { held: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2) }, ({ held }, lookup) => {
        const found2 = held.filter((one11) => Object.hasOwn(POWERFUL, one11.roleGuid) && /^(user)?$/i.test(one11.principalType ?? "")).filter((one11) => concerns2(one11.scope, context)).flatMap((one11) => judge17(one11, lookup(schedules), about2, context));
        return found2.length > 0 ? found2 : [
          {
            ...about2,
            outcome: "pass",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No person holds ${"Owner"} or ${"User Access Administrator"} at the target all the time.`
          }
        ];
      })
    ];
  }
};
function concerns2(scope2, { manifest, planned: planned2 }) {
  const subscription2 = targetScope(manifest);
  if (scope2 === "/" || isManagementGroup(scope2) || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(subscription2, scope2))
    return true;
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2);
  const groups = [
    ...manifest.target.resourceGroups.map(({ name }) => name),
    ...planned2.flatMap(({ resourceGroup: resourceGroup2 }) => resourceGroup2 ?? [])
  ];
  return group !== void 0 && (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope2, subscription2) && groups.some((name) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, group));
}
function judge17(one11, schedules, about2, { manifest }) {
  const role = POWERFUL[one11.roleGuid] ?? one11.roleGuid;
  const who = principalText(one11.principalId, one11.principalType, manifest);
  const at4 = scopeText(one11.scope, manifest);
  const common = {
    ...about2,
    subject: `${who}: ${role} on ${at4}`,
    scope: one11.scope,
    facets: { principal: one11.principalId, role, scope: at4 }
  };
  if (one11.principalType === void 0) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${who} holds ${role} at ${at4}; whether it is a person the answer does not tell.`;
    return [{ ...common, outcome: "unknown", why }];
  }
  if (!schedules.known) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${who} holds ${role} at ${at4}; whether only for a time cannot be told: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(schedules.detail)}`;
    return [{ ...common, outcome: "unknown", why }];
  }
  const entries = schedules.value.filter(({ principalId, roleGuid, scope: scope2 }) => principalId === one11.principalId && roleGuid === one11.roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(scope2, one11.scope));
  const isTimed = ({ assignmentType, endDateTime }) => endDateTime !== void 0 || /^activated$/i.test(assignmentType ?? "");
  if (entries.length > 0 && entries.every(isTimed))
    return [];
  return [
    {
      ...common,
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${who} holds ${role} at ${at4}, all the time.`,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Make the role eligible in Privileged Identity Management, or assign a narrower one, and remove the standing assignment. Keep at least one way in for emergencies.`
      }
    }
  ];
}
var CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
var WANTED = [
  { role: "Contributor", guid: CONTRIBUTOR },
  { role: "User Access Administrator", guid: USER_ACCESS_ADMINISTRATOR }
];
var rbac09 = {
  meta: {
    id: "RBAC-09",
    title: "Resource Mover may move the resources",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Where a planned resource names resource-mover as its tool: the move collection from the source region to the target region in the source subscription, whether it has a managed identity, and whether that holds Contributor and User Access Administrator (or Owner) at the source subscription or above. Resource Mover makes identity and roles when the first resource is added in the portal by somebody who may assign roles; otherwise they have to be given by hand.",
    ready: "The identity of the move collection holds Contributor and User Access Administrator on the subscription.",
    howToFix: "Create the move collection with a system-assigned identity, and assign both roles to it.",
    failsWhen: [
      "There is no move collection from the source region to the target region.",
      "The move collection has no managed identity.",
      "Its identity lacks one of the two roles at the subscription."
    ],
    waive: "When another tool moves the resources after all.",
    facets: { collection: "name of the move collection", role: "the role that lacks" },
    permissions: ["Microsoft.Migrate/moveCollections/read", "Microsoft.Authorization/roleAssignments/read"],
    sources: [
      "https://learn.microsoft.com/azure/resource-mover/common-questions",
      "https://learn.microsoft.com/rest/api/resource-mover/move-collections/list-move-collections-by-subscription"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const resources = planned2.filter(({ method: method2 }) => /^resource-?mover$/i.test(method2?.tool ?? ""));
    const [first3] = resources;
    if (first3 === void 0) {
      const about3 = { subject: "Resource Mover", place: manifest.locate(["workloads"]) };
      return [notApplicable(about3, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No resource names ${"resource-mover"} as its tool.`)];
    }
    const about2 = { subject: "Resource Mover", place: first3.origin, resources };
    const scope2 = sourceScope(manifest);
    const needs = {
      collections: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("moveCollections", scope2),
      held: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleAssignments", scope2)
    };
    return [caseOf(about2, needs, ({ collections, held }) => judge18(collections, held, about2, context))];
  }
};
function judge18(collections, held, about2, { manifest }) {
  const { source: source2, target: target2 } = manifest;
  const own = collections.filter(({ sourceRegion, targetRegion }) => sourceRegion === source2.region && targetRegion === target2.region);
  if (own.length === 0) {
    return [
      {
        ...about2,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The source subscription has no move collection from ${source2.region} to ${target2.region}.`,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Create the move collection, or name another tool for these resources.` }
      }
    ];
  }
  return own.flatMap((collection) => rolesOf(collection, held, about2, manifest));
}
function rolesOf({ id, name, principalId }, held, about2, manifest) {
  const common = { ...about2, subject: name, scope: id, facets: { collection: name } };
  if (principalId === void 0) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The move collection ${name} has no managed identity.`;
    return [{ ...common, outcome: "fail", why, fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Turn its system-assigned identity on.` } }];
  }
  const subscription2 = sourceScope(manifest);
  const above2 = held.filter((one11) => one11.principalId === principalId && (one11.condition ?? "").trim() === "" && (isManagementGroup(one11.scope) || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(subscription2, one11.scope)));
  const has3 = (role) => above2.some(({ roleGuid }) => [(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(role), (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(OWNER)].includes(roleGuid));
  const lacking = WANTED.filter((one11) => !has3(one11.guid));
  const evidence = [
    { label: "identity", value: principalId },
    ...[...groupBy(above2, ({ scope: scope2 }) => scope2).keys()].map((scope2) => ({
      label: "has roles at",
      value: scopeText(scope2, manifest)
    }))
  ];
  if (lacking.length === 0) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity of ${name} holds what Resource Mover needs.`;
    return [{ ...common, outcome: "pass", why, evidence }];
  }
  return lacking.map(({ role }) => ({
    ...common,
    subject: `${name}: ${role}`,
    facets: { collection: name, role },
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The identity of the move collection ${name} does not hold ${role} at the source subscription.`,
    evidence,
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign the role to the identity of the move collection.`,
      command: azCommand([
        "role",
        "assignment",
        "create",
        ["--assignee-object-id", principalId],
        ["--assignee-principal-type", "ServicePrincipal"],
        ["--role", role],
        ["--scope", scopeWord(subscription2, manifest.target.subscription.id)]
      ])
    }
  }));
}
function isWide({ permissions }) {
  return permissions.some(({ actions }) => actions.some((action) => action.trim() === "*"));
}
function narrowerRoles(actions, roles, most) {
  const candidates = roles.filter((role) => /^BuiltInRole$/i.test(role.type) && !isWide(role) && !hasCondition2(role)).map((role) => ({ role, grants: grantsOf(role), size: sizeOf2(role) }));
  const chosen = [];
  let lacking = [...new Set(actions)];
  while (lacking.length > 0) {
    if (chosen.length === most)
      return void 0;
    const ranked = candidates.map((candidate) => ({ ...candidate, holds: lacking.filter(candidate.grants).length })).filter(({ holds: holds5 }) => holds5 > 0).toSorted((a, b) => b.holds - a.holds || a.size - b.size || (a.role.roleName < b.role.roleName ? -1 : 1));
    const [best] = ranked;
    if (best === void 0)
      return void 0;
    chosen.push(best.role);
    lacking = lacking.filter((action) => !best.grants(action));
  }
  return chosen;
}
function hasCondition2({ permissions }) {
  return permissions.some(({ condition = "" }) => condition.trim() !== "");
}
function grantsOf({ permissions }) {
  const blocks = permissions.map(({ actions, notActions }) => ({
    in: actionMatcher(actions),
    out: actionMatcher(notActions)
  }));
  return (action) => blocks.some((block) => block.in(action) && !block.out(action));
}
function sizeOf2({ permissions }) {
  return permissions.reduce((sum, { actions, dataActions }) => sum + actions.length + dataActions.length, 0);
}
var MOST_ROLES = 3;
var rbac11 = {
  meta: {
    id: "RBAC-11",
    title: "Deploy identity holds no wider role than the plan needs",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `The roles of the deploy identity at the target that hold every action (*), such as Owner and Contributor, through groups too: whether at most ${String(MOST_ROLES)} built-in roles without * would hold all that the plan needs. What it needs is what RBAC-01 asks for, apart from making resource groups, which can be done beforehand. The roles named are one choice that surely does; another may suit better.`,
    ready: "The deploy identity holds a role with every action only where no few narrower built-in roles would do.",
    howToFix: "Assign the narrower roles at the resource groups of the plan, then remove the wide one.",
    failsWhen: [
      `A role with every action reaches the deploy identity, and at most ${String(MOST_ROLES)} built-in roles without * hold all that the plan needs.`
    ],
    waive: "When the identity deploys other workloads too, or what it needs changes from deployment to deployment.",
    facets: { role: "name of the wide role", scope: "scope in words, for example subscription" },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const identity2 = manifest.expect.deployIdentity;
    if (identity2 === void 0) {
      const about3 = { subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) };
      return [notApplicable(about3, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares no deploy identity.`)];
    }
    const about2 = { subject: "deploy identity", place: manifest.locate(identity2.pointer) };
    const actions = neededActions(context);
    if (actions.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan holds nothing to deploy.`)];
    const scope2 = targetScope(manifest);
    const needs = {
      access: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("principalAccess", scope2, itemOf2(identity2)),
      roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("roleDefinitions", scope2)
    };
    return [
      caseOf(about2, needs, ({ access, roles }) => {
        const wide = access.assignments.filter((one11) => concerns3(one11, context) && roles.some((role) => role.guid === one11.roleGuid && isWide(role)));
        if (wide.length === 0) {
          return [
            { ...about2, outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No role with every action reaches the deploy identity.` }
          ];
        }
        const narrower = narrowerRoles(actions, roles, MOST_ROLES);
        return wide.map((one11) => judge19(one11, narrower, { about: about2, actions, roles, context }));
      })
    ];
  }
};
function itemOf2({ objectId, clientId }) {
  return objectId === void 0 ? `client:${clientId}` : `object:${objectId}`;
}
function neededActions(context) {
  const needs = deployments(context).flatMap((part2) => part2.needs);
  return [
    ...new Set(needs.filter((need) => need.unlessGroupExists !== true).map(({ action }) => action))
  ].sort();
}
function concerns3({ scope: scope2 }, context) {
  const { manifest } = context;
  if (covers(scope2, { kind: "scope", scope: targetScope(manifest) }, manifest) === "yes")
    return true;
  const group = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope2);
  return group !== void 0 && deployments(context).some((part2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(part2.group ?? "", group));
}
function judge19(one11, narrower, { about: about2, actions, roles, context: { manifest } }) {
  const role = roleName(one11.roleGuid, roles);
  const at4 = scopeText(one11.scope, manifest);
  const common = {
    ...about2,
    subject: `${principalText(one11.principalId, one11.principalType, manifest)}: ${role} on ${at4}`,
    scope: one11.scope,
    facets: { role, scope: at4 },
    evidence: [
      ...actions.slice(0, 20).map((value2) => ({ label: "needed", value: value2 })),
      ...actions.length > 20 ? [{ label: "more needed", value: String(actions.length - 20) }] : []
    ]
  };
  if (narrower === void 0) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${role} holds every action; no ${MOST_ROLES} built-in roles without it hold what the plan needs.`;
    return { ...common, outcome: "pass", why };
  }
  const names3 = narrower.map(({ roleName: name }) => name);
  return {
    ...common,
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${role} at ${at4} holds every action, and the plan needs no more than ${names3}.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Assign ${names3} at the resource groups of the plan, then remove ${role}.` }
  };
}
var reg01 = {
  meta: {
    id: "REG-01",
    title: "Region exists for this subscription",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The target region, the regions of its declared resource groups and every other region that the plan names, in the list of locations of the target subscription. A region in the list can still be closed to a type, a SKU or an offer; other checks judge that.",
    ready: "The region is in the subscription's list as a physical region, and no system policy restricts it.",
    howToFix: "Correct the name of the region, choose a physical region, or ask support for access to a restricted one.",
    failsWhen: [
      "The list does not hold the region.",
      "It is a logical region or an edge zone, where resources of this kind cannot be placed.",
      "The service reports that a policy restricts the region for this subscription."
    ],
    waive: "Do not: nothing can be deployed into a region that the subscription does not have.",
    facets: { region: "region by its programmatic name, for example swedencentral" },
    permissions: ["Microsoft.Resources/subscriptions/locations/read"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-overview",
      "https://learn.microsoft.com/troubleshoot/azure/general/region-access-request-process"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const target2 = manifest.target.region;
    const regions4 = new Map([
      [target2, { subject: target2, place: manifest.locate(["target", "region"]) }]
    ]);
    for (const group of manifest.target.resourceGroups) {
      const { location } = group;
      if (!regions4.has(location)) {
        regions4.set(location, { subject: location, place: manifest.locate(group.pointer) });
      }
    }
    for (const [name, resources] of named2(context)) {
      if (!regions4.has(name)) {
        regions4.set(name, { subject: name, place: placeOf(resources, manifest), resources });
      }
    }
    return [...[...regions4].map(([name, about2]) => one6(context, name, about2)), ...undecided(context)];
  }
};
function named2({ manifest, planned: planned2 }) {
  const groups = groupBy(planned2, (resource3) => {
    const where = whereabouts(resource3, manifest);
    return where.kind === "region" ? where.region : "";
  });
  return [...groups].flatMap(([name, resources]) => {
    const found2 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)(name);
    return found2 === void 0 ? [] : [[found2, resources]];
  });
}
function undecided({ manifest, planned: planned2 }) {
  const open5 = planned2.filter((resource3) => whereabouts(resource3, manifest).kind === "unknown");
  const first3 = open5[0]?.location;
  if (first3?.known !== false)
    return [];
  const subject2 = "regions known only after deployment";
  return [
    settled({ subject: subject2, place: placeOf(open5, manifest), facets: { region: "(unknown)" }, resources: open5 }, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The region of ${open5.map(({ key }) => key)} is known only after deployment: ${first3.expression}.`,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State the ${"location"} of the resource in the manifest, or give the parameter a value.`
      }
    })
  ];
}
function one6({ manifest }, name, rest) {
  const about2 = { ...rest, facets: { region: name } };
  const scope2 = targetScope(manifest);
  return caseOf(about2, { locations: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("locations", scope2) }, ({ locations }) => [
    { ...about2, scope: scope2, ...judge20(name, locations) }
  ]);
}
function judge20(name, locations) {
  const found2 = locations.find((location) => location.name === name);
  if (found2 === void 0) {
    const near = nearest2(name, locations.filter(isPlace).map((location) => location.name));
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The region is not among the ${locations.length} locations of the subscription.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Did you mean ${near}? A region with restricted access has to be asked for in a support request.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Check the name; a region with restricted access has to be asked for in a support request.`
      }
    };
  }
  const evidence = [
    { label: "display name", value: found2.displayName },
    { label: "type", value: [found2.regionType, found2.type].filter((text5) => text5 !== void 0).join(" ") },
    ...found2.geography === void 0 ? [] : [{ label: "geography", value: found2.geography }]
  ];
  const { policyRestriction } = found2;
  if (policyRestriction !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(policyRestriction.status, "Restricted")) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The service reports that the region is restricted for this subscription${policyRestriction.reason === void 0 ? "" : `: ${policyRestriction.reason}`}.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Ask support for access to the region, or choose another one.` }
    };
  }
  if (found2.regionType === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The service does not say whether ${found2.displayName} is a physical region.`,
      evidence
    };
  }
  return isPlace(found2) ? { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The subscription has the region ${found2.displayName}.`, evidence } : {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${found2.displayName} is no physical region.`,
    evidence,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose a physical region.` }
  };
}
function isPlace({ type, regionType }) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, "Region") && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(regionType ?? "", "Physical");
}
var reg02 = {
  meta: {
    id: "REG-02",
    title: "Every resource type is offered there",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The regions in which the resource provider offers each planned type, as the target subscription sees them. A child type that the provider does not list by itself is where its parent is. Types without regions are offered everywhere.",
    ready: "The provider offers every planned type in the region where it is planned.",
    howToFix: "Choose another region for the resource, another type, or wait until the service reaches the region.",
    failsWhen: [
      "The region is not among those of the type.",
      "The provider does not know the type: it is misspelt, or not offered in this cloud.",
      "The resource is planned as global and the type is regional."
    ],
    waive: "Do not, unless the provider's list is known to be late and a deployment into the region has succeeded.",
    facets: {
      type: "resource type, for example Microsoft.Sql/servers",
      region: "region where it is not offered, or global"
    },
    permissions: ["Microsoft.Resources/subscriptions/providers/read"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#azure-cli",
      "https://learn.microsoft.com/rest/api/resources/providers/get"
    ]
  },
  cases(context) {
    const types = [...groupBy(context.planned, ({ type }) => type)];
    return types.length > 0 ? types.map(([type, resources]) => one7(context, type, resources)) : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan names no resource type.`)
    ];
  }
};
function one7({ manifest }, shown3, resources) {
  const first3 = resources[0];
  const about2 = {
    subject: shown3,
    place: placeOf(resources, manifest),
    facets: { type: shown3 },
    resources
  };
  if (first3 === void 0)
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan holds no such resource.`);
  const scope2 = targetScope(manifest);
  const namespace = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(first3.type);
  return caseOf(about2, { provider: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("provider", scope2, namespace) }, ({ provider }) => {
    const path = shown3.slice(namespace.length + 1);
    const listed5 = listedType(path, provider);
    if (listed5 === void 0)
      return [{ ...about2, scope: scope2, ...unlisted(path, namespace, provider) }];
    const groups = groupBy(resources, (resource3) => placeKey(whereabouts(resource3, manifest)));
    return [...groups.values()].flatMap((same3) => {
      const where = same3[0] && whereabouts(same3[0], manifest);
      if (where === void 0)
        return [];
      return [
        {
          ...about2,
          scope: scope2,
          place: placeOf(same3, manifest),
          resources: same3,
          facets: { type: shown3, region: placeKey(where) },
          ...judge21(where, listed5, path, namespace)
        }
      ];
    });
  });
}
function placeKey(where) {
  if (where.kind === "region")
    return where.region;
  return where.kind === "global" ? "global" : "(unknown)";
}
function listedType(path, { resourceTypes }) {
  for (let name = path; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const found2 = resourceTypes.find(({ resourceType: resourceType2 }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(resourceType2, name));
    if (found2 !== void 0)
      return found2;
  }
  return void 0;
}
function judge21(where, { resourceType: resourceType2, locations }, path, namespace) {
  const evidence = [
    ...(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(resourceType2, path) ? [] : [{ label: "listed as part of", value: resourceType2 }],
    { label: "regions of the type", value: locations.length === 0 ? "everywhere" : String(locations.length) }
  ];
  const regions4 = locations.filter((name) => !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, "global"));
  if (regions4.length === 0)
    return { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is not bound to a region.`, evidence };
  const alsoGlobal = regions4.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions4.includes(where.region)) {
        return {
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is offered as global and in some regions, not in ${where.region}; which of them is meant the plan does not tell.`,
          evidence,
          fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State ${"location: global"} if the resource is to be global, or another region.` }
        };
      }
      return locations.includes(where.region) ? { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is offered in ${where.region}.`, evidence } : {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is not offered in ${where.region}.`,
        evidence: [...evidence, { label: "offered in", value: shortList(locations) }],
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose a region that offers the type.`,
          command: listCommand(namespace, resourceType2)
        }
      };
    case "global":
      if (alsoGlobal)
        return { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is offered as global.`, evidence };
      return {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The resource is planned as global, and the type is offered in ${locations.length} regions only.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State the region of the resource.`, command: listCommand(namespace, resourceType2) }
      };
    case "unknown":
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The region is known only after deployment: ${where.expression}.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`State the ${"location"} of the resource in the manifest.` }
      };
  }
}
function unlisted(path, namespace, { resourceTypes }) {
  const near = nearest2(path, resourceTypes.map(({ resourceType: resourceType2 }) => resourceType2));
  return {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The resource provider ${namespace} does not list the type.`,
    evidence: [{ label: "types of the provider", value: String(resourceTypes.length) }],
    fix: {
      text: near.length > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Did you mean ${near}? Otherwise this cloud does not offer the type.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Check the spelling of the type; otherwise this cloud does not offer it.`
    }
  };
}
function shortList(locations) {
  const shown3 = [...locations].sort().slice(0, 12).join(", ");
  return locations.length > 12 ? `${shown3} and ${String(locations.length - 12)} more` : shown3;
}
function listCommand(namespace, resourceType2) {
  return azCommand([
    "provider",
    "show",
    ["--namespace", namespace],
    ["--subscription", targetSubscription],
    ["--query", `resourceTypes[?resourceType=='${resourceType2.replaceAll("'", "")}'].locations`]
  ]);
}
var reg03 = {
  meta: {
    id: "REG-03",
    title: "Every SKU is offered and unrestricted",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every virtual machine size of the plan (virtual machines, scale sets, clusters and their node pools) in the compute SKUs of its region, as the target subscription sees them. Whether machines can be had on the day is not visible: an offered size can still run out. SKUs of other types are not judged yet and are listed as such.",
    ready: "The region offers the size, and no restriction keeps the subscription from it.",
    howToFix: "Choose another size or region, or ask support for access. A size that the subscription's offer excludes stays closed whatever support does.",
    failsWhen: [
      "The region's list does not hold the size.",
      "A restriction of the kind Location names the region, with the reason QuotaId or NotAvailableForSubscription."
    ],
    waive: "When support has promised access before the wave; name the ticket.",
    facets: {
      size: "name of the size, for example Standard_D4s_v5",
      region: "region, for example swedencentral",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-sku-not-available"
    ]
  },
  cases(context) {
    const sizes = plannedSizes(context);
    return orNoSizes(context, [
      ...sizes.groups.map((group) => one8(context.manifest, group)),
      ...openCases(context, sizes)
    ]);
  },
  notJudged(context) {
    const items = context.planned.flatMap(({ type, key, sku }) => sku !== void 0 && sizedType(type) === void 0 ? [`${key}: ${sku.known ? sku.value : "known only after deployment"}`] : []);
    return items.length === 0 ? [] : [
      {
        what: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`SKUs of types without a virtual machine size, whose offer in the region this version does not look up`,
        count: items.length,
        items: items.slice(0, 50)
      }
    ];
  }
};
function one8(manifest, { region: region2, size, resources }) {
  const scope2 = targetScope(manifest);
  const about2 = {
    subject: `${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { size, region: region2 },
    resources
  };
  return caseOf(about2, { offer: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("computeSku", scope2, `${region2}/${size}`) }, ({ offer }) => [
    { ...about2, scope: scope2, ...judge22(offer, { region: region2, size, resources }) }
  ]);
}
function judge22(offer, { region: region2, size }) {
  const command = azCommand([
    "vm",
    "list-skus",
    ["--location", region2],
    ["--size", size],
    "--all",
    ["--subscription", targetSubscription],
    ["--output", "table"]
  ]);
  const rows = sizeRows(offer);
  if (rows.length === 0) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${region2} does not offer the size ${size}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose another size or region.`, command }
    };
  }
  const closing = rows.map((row) => regionRestrictions(row, region2));
  const closed = closing[0]?.[0];
  if (closed !== void 0 && closing.every((restrictions) => restrictions.length > 0)) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The size ${size} is closed to the subscription in ${region2}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(reasonWords(closed.reasonCode))}.`,
      evidence: [{ label: "reason code", value: closed.reasonCode ?? "none" }],
      fix: {
        text: closed.reasonCode?.toLowerCase() === "quotaid" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose another size, or a subscription with another offer.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose another size, or ask for access in a support request.`,
        command
      }
    };
  }
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The size has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }]
    };
  }
  const zones = rows.flatMap((row) => row.zones);
  return {
    outcome: "pass",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${region2} offers the size ${size} to the subscription; whether capacity is there on the day is not visible.`,
    evidence: [
      { label: "zones", value: zones.length === 0 ? "none" : [...new Set(zones)].sort().join(", ") }
    ]
  };
}
var reg04 = {
  meta: {
    id: "REG-04",
    title: "Zones meet the requirement",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The availability zones of the target region against target.requires.zones and against the zones that planned resources name, and for zonal virtual machine sizes the zones in which the subscription may use them. Zones are the logical ones of the target subscription: zone 1 need not be the place that is zone 1 elsewhere.",
    ready: "The region has as many zones as required, and every zonal size can be used in each zone that is asked for.",
    howToFix: "Choose a region with zones, another size, or other zones; ask support for access where a zone is restricted for the subscription.",
    failsWhen: [
      "The region has fewer zones than target.requires.zones.",
      "A planned resource names a zone that the region does not have.",
      "A zonal size is not offered, or is restricted for the subscription, in a zone that is asked for.",
      "A zonal size can be used in fewer zones than target.requires.zones."
    ],
    waive: "When the workload is regional by design and the requirement is only a wish.",
    facets: {
      region: "region, for example swedencentral",
      size: "name of the size, where the finding is about one",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Resources/subscriptions/locations/read", "Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/azure/reliability/availability-zones-overview",
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const zonal = { ...context, planned: context.planned.filter(({ zones }) => zones.length > 0) };
    const sizes = zonalSizes(context);
    const cases = [
      ...regions3(zonal).map(([region2, resources]) => regionCase(manifest, region2, resources)),
      ...sizes.groups.map((group) => sizeCase(manifest, group)),
      ...openCases(zonal, sizes)
    ];
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "availability zones", place: manifest.locate(["target", "requires"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest requires no zones and the plan names none.`)
    ];
  }
};
function zonalSizes(context) {
  const { groups, open: open5 } = plannedSizes(context);
  const zonal = ({ zones }) => zones.length > 0;
  return {
    groups: groups.flatMap((group) => {
      const resources = group.resources.filter(zonal);
      return resources.length === 0 ? [] : [{ ...group, resources }];
    }),
    open: open5.filter(zonal)
  };
}
function regions3({ manifest, planned: planned2 }) {
  const target2 = manifest.target.region;
  const found2 = new Map();
  if ((manifest.target.requires.zones ?? 0) > 0)
    found2.set(target2, []);
  for (const resource3 of planned2) {
    const where = whereabouts(resource3, manifest);
    if (where.kind !== "region")
      continue;
    found2.set(where.region, [...found2.get(where.region) ?? [], resource3]);
  }
  return [...found2];
}
function required2(manifest, region2) {
  return region2 === manifest.target.region ? manifest.target.requires.zones ?? 0 : 0;
}
function regionCase(manifest, region2, resources) {
  const scope2 = targetScope(manifest);
  const count2 = required2(manifest, region2);
  const subject2 = `zones of ${region2}`;
  const about2 = {
    subject: subject2,
    place: count2 > 0 ? manifest.locate(["target", "requires", "zones"]) : placeOf(resources, manifest),
    facets: { region: region2 },
    resources: count2 > 0 ? [] : resources
  };
  return caseOf(about2, { locations: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("locations", scope2) }, ({ locations }) => {
    const said2 = { ...about2, scope: scope2 };
    const location = locations.find(({ name }) => name === region2);
    if (location === void 0) {
      return [
        {
          ...said2,
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${region2} is not among the locations of the subscription, so its zones are not seen; ${"REG-01"} judges that.`
        }
      ];
    }
    const zones = location.availabilityZoneMappings.map(({ logicalZone }) => logicalZone).sort();
    const evidence = [
      { label: "zones of the region", value: zones.length === 0 ? "none" : zones.join(", ") }
    ];
    const findings2 = [];
    if (zones.length < count2) {
      findings2.push({
        ...said2,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${region2} has ${zones.length} availability zones for this subscription, and ${count2} are required.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose a region with more zones, or lower ${"target.requires.zones"}.` }
      });
    }
    for (const [zone, asking] of byZone(resources)) {
      if (zones.includes(zone))
        continue;
      findings2.push({
        ...said2,
        subject: `zone ${zone} of ${region2}`,
        place: placeOf(asking, manifest),
        resources: asking,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${asking.map(({ key }) => key)} asks for zone ${zone}, which ${region2} does not have for this subscription.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose among the zones of the region.` }
      });
    }
    if (findings2.length > 0)
      return findings2;
    return [
      { ...said2, outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${region2} has ${zones.length} availability zones.`, evidence }
    ];
  });
}
function byZone(resources) {
  const pairs = resources.flatMap((resource3) => resource3.zones.map((zone) => ({ zone, resource: resource3 })));
  return [...groupBy(pairs, ({ zone }) => zone)].map(([zone, same3]) => [
    zone,
    same3.map(({ resource: resource3 }) => resource3)
  ]);
}
function sizeCase(manifest, { region: region2, size, resources }) {
  const scope2 = targetScope(manifest);
  const about2 = {
    subject: `zones of ${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { region: region2, size },
    resources
  };
  return caseOf(about2, { offer: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("computeSku", scope2, `${region2}/${size}`) }, ({ offer }) => {
    const rows = sizeRows(offer);
    const usable = usableZones(rows, region2);
    const closed = [...new Set(rows.flatMap((row) => restrictedZones(row, region2)))].sort();
    const count2 = required2(manifest, region2);
    const said2 = {
      ...about2,
      scope: scope2,
      evidence: [
        { label: "usable zones", value: usable.length === 0 ? "none" : usable.join(", ") },
        ...closed.length === 0 ? [] : [{ label: "restricted zones", value: closed.join(", ") }]
      ]
    };
    const failing = resources.filter(({ zones }) => zones.some((zone) => !usable.includes(zone)));
    const fix = {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose another size or other zones; where a zone is restricted, ask for access in a support request.`,
      command: azCommand([
        "vm",
        "list-skus",
        ["--location", region2],
        ["--size", size],
        "--zone",
        "--all",
        ["--subscription", targetSubscription],
        ["--output", "table"]
      ])
    };
    if (failing.length > 0) {
      const missing4 = byZone(failing).flatMap(([zone]) => usable.includes(zone) ? [] : [zone]);
      return [
        {
          ...said2,
          place: placeOf(failing, manifest),
          resources: failing,
          outcome: "fail",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${size} cannot be used in zone ${missing4.sort()} of ${region2}, which ${failing.map(({ key }) => key)} asks for.`,
          fix
        }
      ];
    }
    if (usable.length < count2) {
      return [
        {
          ...said2,
          outcome: "fail",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${size} can be used in ${usable.length} zones of ${region2}, and ${count2} are required.`,
          fix
        }
      ];
    }
    return [
      {
        ...said2,
        outcome: "pass",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${size} can be used in the zones that are asked for.`
      }
    ];
  });
}
var sub01 = {
  meta: {
    id: "SUB-01",
    title: "Target subscription is reachable and enabled",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The state of the target subscription as Azure Resource Manager shows it to the identity of the run.",
    ready: "The target subscription is visible to the identity and its state is Enabled.",
    howToFix: "Grant the identity Reader on the subscription, or have the billing owner bring the subscription back to Enabled.",
    failsWhen: [
      "The state of the subscription is Disabled, Deleted, Warned or PastDue, or any other than Enabled."
    ],
    waive: "Do not: nothing can be deployed into a subscription that is not enabled.",
    facets: { state: "state of the subscription, for example Warned" },
    permissions: ["Microsoft.Resources/subscriptions/read"],
    sources: ["https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states"]
  },
  cases({ manifest }) {
    const scope2 = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
    const place = manifest.locate(["target", "subscription"]);
    return [
      caseOf({ subject: "target subscription", place }, { subscription: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("subscription", scope2) }, (facts) => {
        const { state } = facts.subscription;
        const common = { subject: "target subscription", place, scope: scope2, facets: { state } };
        return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(state, "Enabled") ? [{ ...common, outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The target subscription is ${state}.` }] : [
          {
            ...common,
            outcome: "fail",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The target subscription is ${state}; Azure refuses or will soon refuse deployments into it.`,
            evidence: [{ label: "state", value: state }],
            fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Have the billing owner bring the subscription back to ${"Enabled"}.` }
          }
        ];
      })
    ];
  }
};
var sub02 = {
  meta: {
    id: "SUB-02",
    title: "Source and target share the tenant",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The Microsoft Entra tenants of the source and the target subscription. Identities, role assignments, images and registries do not cross a tenant, so a relocation that changes it has to be planned as one.",
    ready: "Both subscriptions belong to one tenant, or the manifest declares the relocation as cross-tenant.",
    howToFix: "Choose a target subscription in the source's tenant, or declare crossTenant: true under target once principals, keys and images are planned for the new tenant.",
    failsWhen: ["The two subscriptions belong to different tenants and the manifest does not say so."],
    waive: "Do not waive; declare crossTenant instead, so that everybody who reads the manifest sees it.",
    facets: { tenant: "same, cross-tenant or different" },
    permissions: ["Microsoft.Resources/subscriptions/read"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription#checklist-before-moving-resources",
      "https://learn.microsoft.com/azure/role-based-access-control/transfer-subscription"
    ]
  },
  cases({ manifest }) {
    const { source: source2, target: target2 } = manifest;
    const subject2 = "tenant of source and target";
    const about2 = { subject: subject2, place: manifest.locate(["target", "subscription"]) };
    if (target2.crossTenant) {
      return [
        settled({ ...about2, facets: { tenant: "cross-tenant" } }, {
          outcome: "pass",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest declares the relocation as cross-tenant, so the tenants may differ.`
        })
      ];
    }
    if (source2.subscription.id === target2.subscription.id) {
      return [
        settled({ ...about2, facets: { tenant: "same" } }, { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Source and target are the same subscription.` })
      ];
    }
    const scope2 = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(target2.subscription.id);
    const needs = {
      from: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("subscription", (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(source2.subscription.id)),
      to: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("subscription", scope2)
    };
    return [
      caseOf(about2, needs, ({ from, to }) => from.tenantId === to.tenantId ? [
        {
          ...about2,
          facets: { tenant: "same" },
          scope: scope2,
          outcome: "pass",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Source and target subscription belong to the same tenant.`
        }
      ] : [
        {
          ...about2,
          facets: { tenant: "different" },
          scope: scope2,
          outcome: "fail",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Source and target subscription belong to different tenants; identities and role assignments of the source mean nothing there.`,
          evidence: [
            { label: "source tenant", value: `${from.tenantId.slice(0, 8)}…` },
            { label: "target tenant", value: `${to.tenantId.slice(0, 8)}…` }
          ],
          fix: {
            text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Choose a target subscription of the source's tenant, or declare ${"target.crossTenant: true"}.`
          }
        }
      ])
    ];
  }
};
var sub03 = {
  meta: {
    id: "SUB-03",
    title: "Resource providers are registered",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The registration state of the resource provider of every type that the plan or expect.policies.allow names. An identity without the register permission cannot deploy the first resource of an unregistered provider.",
    ready: "Every resource provider that the plan needs is Registered in the target subscription.",
    howToFix: "Register the provider, as someone who may, and wait until the state is Registered; that takes minutes.",
    failsWhen: [
      "The provider is NotRegistered or Unregistering.",
      "The provider is Registering: the registration has been started and is not finished."
    ],
    waive: "Only where the deploy identity may register providers and its tool does so before it deploys.",
    facets: {
      namespace: "namespace of the resource provider, for example Microsoft.Sql",
      state: "its registration state"
    },
    permissions: ["Microsoft.Resources/subscriptions/providers/read"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#register-resource-provider"
    ]
  },
  cases(context) {
    const cases = [...namespaces(context)].map(([namespace, resources]) => one9(context, namespace, resources));
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "resource providers", place: placeOf([], context.manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The plan names no resource type.`)
    ];
  }
};
function namespaces({ manifest, planned: planned2 }) {
  const groups = new Map(groupBy(planned2, ({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(type)));
  for (const { type } of manifest.expect.allowTypes) {
    const namespace = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(type);
    if (![...groups.keys()].some((key) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(key, namespace)))
      groups.set(namespace, []);
  }
  return groups;
}
function one9({ manifest }, namespace, resources) {
  const scope2 = targetScope(manifest);
  const allowed2 = manifest.expect.allowTypes.find(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .N6)(type), namespace));
  const about2 = {
    subject: namespace,
    place: resources.length > 0 || allowed2 === void 0 ? placeOf(resources, manifest) : manifest.locate(allowed2.pointer),
    facets: { namespace },
    resources
  };
  return caseOf(about2, { provider: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("provider", scope2, namespace) }, ({ provider }) => {
    const state = provider.registrationState;
    const said2 = {
      ...about2,
      scope: scope2,
      facets: { namespace, state },
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }]
    };
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(state, "Registered"))
      return [said2];
    const why = FAILS2.get(state.toLowerCase());
    if (why === void 0) {
      return [
        {
          ...said2,
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The registration state ${state} is none that is known to mean ready or not ready.`
        }
      ];
    }
    return [{ ...said2, outcome: "fail", why, fix: fixOf6(namespace, state) }];
  });
}
var FAILS2 = new Map([
  [
    "notregistered",
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The resource provider is not registered; the first deployment of one of its types is refused unless the identity may register it.`
  ],
  [
    "registering",
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The registration was started and is not finished; deployments fail until the state is ${"Registered"}.`
  ],
  [
    "unregistering",
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The resource provider is being unregistered; deployments of its types will be refused.`
  ]
]);
function fixOf6(namespace, state) {
  return {
    text: (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(state, "Registering") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Wait until the registration is finished; the command waits for it and does no harm when it is repeated.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Register the provider as someone who may; the command waits until it is done.`,
    command: azCommand([
      "provider",
      "register",
      ["--namespace", namespace],
      ["--subscription", targetSubscription],
      "--wait"
    ])
  };
}
var MOST_PROBLEMS = 20;
function readGraphExport(document) {
  const { root, place } = document;
  const problems = [];
  const found2 = new Map();
  for (const { tree, columns } of rowsOf(document)) {
    const id = textOf2(columns, "id");
    const parts2 = id === void 0 ? void 0 : (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .mh)(id);
    if (id === void 0 || parts2 === void 0) {
      problems.push({
        message: id === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a row has no ${"id"}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${id} is not the id of a resource`,
        place: place(tree),
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the id of a resource in each row`,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`add ${"id"} to the columns of ${"project"} in the query, and ask the table ${"resources"}`
      });
      if (problems.length >= MOST_PROBLEMS)
        break;
      continue;
    }
    const key = id.toLowerCase();
    if (!found2.has(key))
      found2.set(key, { resource: resourceOf(id, parts2, columns), columns, place: place(tree) });
  }
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  const rows = [...found2.values()];
  const why = cutOf(root, rows.length);
  return { rows, ...why === void 0 ? {} : { cut: { why, place: place(root) } } };
}
function rowsOf({ root, place }) {
  const wrong2 = (tree, message) => new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo([
    {
      message,
      place: place(tree),
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the JSON of ${"az graph query"}: a list ${"data"} of resources`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the file with ${"az graph query -q … -o json"}`
    }
  ]);
  const data2 = root.kind === "list" ? root : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .f_)(root, "data");
  if (data2 === void 0)
    throw wrong2(root, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file holds no answer of Resource Graph`);
  if (data2.kind === "list") {
    return data2.items.map((tree) => {
      const columns = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .pj)(tree);
      if (!isObject2(columns))
        throw wrong2(tree, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a row is no object`);
      return { tree, columns };
    });
  }
  const names3 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .gT)(data2, "columns")?.items.map((column) => {
    const name = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .f_)(column, "name");
    return name?.kind === "scalar" && typeof name.value === "string" ? name.value : void 0;
  });
  const rows = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .gT)(data2, "rows");
  if (names3 === void 0 || rows === void 0 || names3.includes(void 0))
    throw wrong2(data2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${"data"} is neither a list of resources nor a table`);
  return rows.items.map((tree) => {
    if (tree.kind !== "list" || tree.items.length !== names3.length)
      throw wrong2(tree, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a row does not have the ${names3.length} columns of the table`);
    const cells = tree.items.map(_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .pj);
    return {
      tree,
      columns: Object.fromEntries(names3.map((name, index) => [name ?? "", cells[index] ?? null]))
    };
  });
}
function cutOf(root, count2) {
  if (root.kind !== "map")
    return void 0;
  const value2 = (name) => {
    const found2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .f_)(root, name);
    return found2 === void 0 ? null : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .pj)(found2);
  };
  const more = [value2("skip_token"), value2("skipToken"), value2("$skipToken")].some((token) => typeof token === "string" && token !== "");
  const truncated = value2("resultTruncated") ?? value2("result_truncated");
  if (more || truncated === true || typeof truncated === "string" && /^true$/i.test(truncated))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The answer was cut off after a page, so the file does not tell of all resources.`;
  const totals = [value2("totalRecords"), value2("total_records")];
  const total2 = totals.find((number2) => typeof number2 === "number");
  return typeof total2 === "number" && total2 > count2 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The file holds ${count2} of ${total2} resources.` : void 0;
}
function resourceOf(id, { type, name, resourceGroup: resourceGroup2 }, columns) {
  const location = textOf2(columns, "location");
  const managedBy = textOf2(columns, "managedBy");
  const sku = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(columns, "sku");
  const skuName = sku === void 0 || !isObject2(sku) ? void 0 : textOf2(sku, "name");
  return {
    id,
    type,
    name,
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...location === void 0 || location === "" ? {} : { location },
    ...skuName === void 0 ? {} : { sku: skuName },
    ...managedBy === void 0 || managedBy === "" ? {} : { managedBy }
  };
}
function isObject2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function textOf2(columns, name) {
  const value2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(columns, name);
  return typeof value2 === "string" ? value2 : void 0;
}
var REQUEST = ["kind", "sku", "plan", "identity", "zones", "tags", "extendedLocation", "properties"];
var READ_ONLY = new Set(["provisioningstate", "resourceguid", "uniqueid", "creationtime", "createddate"]);
function moveOf(manifest) {
  const moves = new Map();
  for (const workload3 of manifest.workloads) {
    for (const resource3 of workload3.resources) {
      const name = resource3.from ?? resource3.to;
      if (name === void 0)
        continue;
      const key = moveKey(resource3.type, name);
      if (!moves.has(key))
        moves.set(key, { workload: workload3, resource: resource3 });
    }
  }
  return ({ type, name }) => moves.get(moveKey(type, name));
}
function moveKey(type, name) {
  return `${type} ${name}`.toLowerCase();
}
function asIsOf(manifest, rows) {
  const find3 = moveOf(manifest);
  const matched2 = rows.flatMap((row) => {
    const move = find3(row.resource);
    return move === void 0 ? [] : [{ row, move }];
  });
  const rewrite = rewriter(manifest, matched2);
  const asIs = new Map();
  for (const { row, move } of matched2) {
    const key = `${move.workload.name}.${move.resource.id}`;
    if (!asIs.has(key))
      asIs.set(key, rewritten(manifest, row, move, rewrite));
  }
  return asIs;
}
function rewritten(manifest, { resource: source2, columns, place }, { workload: workload3, resource: resource3 }, rewrite) {
  const body = Object.fromEntries(REQUEST.flatMap((name) => {
    const value2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(columns, name);
    if (value2 === void 0 || value2 === null)
      return [];
    return [[name, rewrite(name === "properties" ? settable(value2) : value2)]];
  }));
  const resourceGroup2 = resource3.resourceGroup ?? workload3.resourceGroup;
  const sku = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .x$)(resource3.type, body);
  const global = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(source2.location ?? "", "global") ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)("global") : void 0;
  const location = global ?? manifest.target.region;
  return {
    type: resource3.type,
    name: resource3.to ?? resource3.from ?? resource3.id,
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...source2.location === void 0 ? {} : { location: { known: true, value: location } },
    ...sku === void 0 ? {} : { sku },
    count: (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .pq)(resource3.type, body),
    zones: (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .jL)(body),
    tags: (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Fg)(body),
    body: { ...body, ...source2.location === void 0 ? {} : { location } },
    origin: place
  };
}
function settable(properties) {
  if (!isObject2(properties))
    return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !READ_ONLY.has(name.toLowerCase())));
}
function rewriter(manifest, matched2) {
  const ids = new Map(matched2.flatMap(({ row, move: { workload: workload3, resource: resource3 } }) => {
    const { id, name, resourceGroup: resourceGroup2 } = row.resource;
    const group = resource3.resourceGroup ?? workload3.resourceGroup ?? resourceGroup2;
    const to = retarget(id, manifest, group, name, resource3.to ?? name);
    return [[id.toLowerCase(), to]];
  }));
  const text5 = (value2) => {
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)(value2) === manifest.source.region && value2.length <= 60)
      return manifest.target.region;
    if (!/^\/subscriptions\//i.test(value2))
      return value2;
    for (let end = value2.length; end > 0; end = value2.lastIndexOf("/", end - 1)) {
      const moved2 = ids.get(value2.slice(0, end).toLowerCase());
      if (moved2 !== void 0)
        return moved2 + value2.slice(end);
    }
    return value2;
  };
  const rewrite = (value2) => {
    if (typeof value2 === "string")
      return text5(value2);
    if (isArray2(value2))
      return value2.map(rewrite);
    if (!isObject2(value2))
      return value2;
    return Object.fromEntries(Object.entries(value2).map(([key, item]) => [key, rewrite(item)]));
  };
  return rewrite;
}
function retarget(id, manifest, resourceGroup2, from, to) {
  const names3 = to.split("/");
  const start2 = id.toLowerCase().lastIndexOf("/providers/");
  const steps = id.slice(start2).split("/");
  if (names3.length === from.split("/").length) {
    names3.forEach((name, index) => {
      steps[4 + index * 2] = name;
    });
  }
  const group = resourceGroup2 === void 0 ? "" : `/resourceGroups/${resourceGroup2}`;
  return `/subscriptions/${manifest.target.subscription.id}${group}${steps.join("/")}`;
}
function isArray2(value2) {
  return Array.isArray(value2);
}
function liveRef({ source: source2 }, { condition }) {
  return condition === void 0 ? void 0 : (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("sourceResources", (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(source2.subscription.id), condition);
}
function itemsOf(rows) {
  return rows.flatMap(({ id, managedBy }) => {
    const parts2 = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .mh)(id);
    if (parts2 === void 0)
      return [];
    const { type, name, resourceGroup: resourceGroup2 } = parts2;
    return [
      {
        id,
        type,
        name,
        ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
        ...managedBy === void 0 ? {} : { managedBy }
      }
    ];
  });
}
function itemText({ name, resourceGroup: resourceGroup2 }) {
  return resourceGroup2 === void 0 ? name : `${name} in ${resourceGroup2}`;
}
function statefulness(type) {
  const companion = companionOf(type);
  const rows = methodsOf(companion?.kind === "part" ? companion.of : type);
  if (rows.some(({ state }) => state === "stateful" || state === "either"))
    return "stateful";
  if (rows.length > 0 || companion?.kind === "configuration")
    return "stateless";
  return "unknown";
}
var MOST_EVIDENCE = 50;
var sub08 = {
  meta: {
    id: "SUB-08",
    title: "Partial move is declared",
    area: "subscription",
    severity: "warning",
    phase: "evaluate",
    looksAt: "What exists at the source, by the Azure Resource Graph queries and exports that inventory names, against the plan: which resources neither move nor have a reason to stay, and which declared ones the source does not have.",
    ready: "Every resource of the source inventory is in the plan or stays with a reason, and what the manifest moves exists.",
    howToFix: "Declare the resource in a workload with from and to, or list it under stays of the inventory entry with the reason why it is not relocated.",
    failsWhen: [
      "A resource of the source is in no workload, has no counterpart of its type and name in the plan, and is not listed under stays.",
      "A resource under stays does not exist at the source.",
      "A resource that the manifest moves from a name is not in the inventory, though other resources of its type are."
    ],
    waive: "When the resources are looked after elsewhere and the list of reasons is kept there.",
    facets: {
      type: "resource type, for example Microsoft.Web/sites",
      state: "left-over, stays-unknown or not-found"
    },
    permissions: ["Microsoft.ResourceGraph/resources/read"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"]
  },
  cases(context) {
    const { manifest, plan } = context;
    const listings = plan?.source ?? [];
    if (listings.length === 0) {
      const about2 = { subject: "source inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest names no inventory of the source.`)];
    }
    return listings.map((listing) => one10(context, listing));
  }
};
function one10(context, listing) {
  const { manifest } = context;
  const ref = liveRef(manifest, listing);
  const about2 = {
    subject: `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate(listing.entry)
  };
  const { snapshot } = listing;
  if (ref !== void 0 && snapshot === void 0)
    return caseOf(about2, { live: ref }, ({ live }) => judge23(context, listing, about2, itemsOf(live), true));
  return caseOf({ ...about2, ...ref === void 0 ? {} : { wants: [ref] } }, {}, (_, lookup) => {
    const live = ref === void 0 ? void 0 : lookup(ref);
    return live?.known === true ? judge23(context, listing, about2, itemsOf(live.value), true) : judge23(context, listing, about2, snapshot?.resources ?? [], snapshot?.complete === true);
  });
}
function judge23(context, { entry: entry3 }, { subject: subject2, place }, items, complete) {
  const about2 = { subject: subject2, place };
  if (items.length === 0) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The inventory of the source is empty, which a missing permission looks like as well.`;
    const text5 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Correct the query, or grant the identity of the run ${"Reader"} on the source subscription.`;
    return [{ ...about2, outcome: "unknown", why, fix: { text: text5 } }];
  }
  const { manifest } = context;
  const stays = staysOf(manifest, entry3);
  const moves = isPlanned(context, items);
  const left2 = items.filter((item) => !moves(item) && !stays.some((stay) => names2(stay, item)));
  const findings2 = [
    ...[...groupBy(left2, ({ type }) => type)].map(([type, group]) => leftOver(about2, type, group)),
    ...stays.filter((stay) => !items.some((item) => names2(stay, item))).map((stay) => idle(manifest, stay)),
    ...notFound(context, items)
  ];
  if (findings2.length > 0)
    return findings2;
  if (!complete)
    return [{ ...about2, outcome: "unknown", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The file with the inventory is not whole.` }];
  return [
    {
      ...about2,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`All ${items.length} resources of the inventory are in the plan or stay for a reason.`
    }
  ];
}
function isPlanned({ manifest, planned: planned2 }, items) {
  const move = moveOf(manifest);
  const targets = new Set(planned2.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const direct = (item) => move(item) !== void 0 || targets.has(`${item.type} ${item.name}`.toLowerCase()) || SYSTEM.some((made) => made(item));
  return (item) => {
    const owner = item.managedBy === void 0 ? void 0 : byId.get(item.managedBy.toLowerCase());
    return direct(item) || owner !== void 0 && direct(owner);
  };
}
var SYSTEM = [
  ({ type, name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, "Microsoft.Sql/servers/databases") && /\/master$/i.test(name),
  ({ type, name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, "Microsoft.Network/networkWatchers") && /^NetworkWatcher_/i.test(name)
];
function staysOf({ inventory: inventory2 = [] }, [, index]) {
  const entry3 = typeof index === "number" ? inventory2[index] : void 0;
  return entry3?.kind === "resourceGraph" ? entry3.stays : [];
}
function names2({ resource: resource3, type }, item) {
  if (type !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, item.type))
    return false;
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(resource3, item.id) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(resource3, item.name);
}
function leftOver(about2, type, group) {
  const many = group.length > 1;
  const why = many ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${group.length} resources of type ${type} exist at the source and are neither in the plan nor said to stay: ${group.map(itemText)}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`A resource of type ${type} exists at the source and is neither in the plan nor said to stay: ${group.map(itemText)}.`;
  return {
    subject: type,
    place: about2.place,
    outcome: "fail",
    facets: { type, state: "left-over" },
    why,
    evidence: group.slice(0, MOST_EVIDENCE).map((item) => ({ label: "at the source", value: itemText(item) })),
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Declare them with ${"from"} and ${"to"} in a workload, or under ${"stays"} of the inventory entry with the reason.`
    }
  };
}
function idle(manifest, { resource: resource3, type, pointer }) {
  return {
    subject: resource3,
    place: manifest.locate(pointer),
    outcome: "fail",
    facets: { state: "stays-unknown", ...type === void 0 ? {} : { type } },
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${resource3} is said to stay, and the inventory of the source does not have it.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Correct the name, or remove the entry of ${"stays"}.` }
  };
}
function notFound({ manifest, planned: planned2 }, items) {
  const types = new Set(items.map(({ type }) => type.toLowerCase()));
  const known2 = new Set(items.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  return manifest.workloads.flatMap((workload3) => workload3.resources.flatMap(({ id, type, from, pointer }) => {
    if (from === void 0 || !types.has(type.toLowerCase()))
      return [];
    if (known2.has(`${type} ${from}`.toLowerCase()))
      return [];
    const key = `${workload3.name}.${id}`;
    return [
      {
        subject: key,
        place: manifest.locate(pointer),
        outcome: "fail",
        facets: { type, state: "not-found" },
        resources: planned2.filter((resource3) => resource3.key === key),
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${key} moves from ${from}, and the inventory of the source has no ${type} of that name.`,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Correct ${"from"}, or the query of the inventory.` }
      }
    ];
  }));
}
function dependencyKey(workload3, written) {
  return written.includes(".") ? written : `${workload3}.${written}`;
}
function dependencyEdges(manifest) {
  const edges = new Map();
  for (const workload3 of manifest.workloads) {
    for (const resource3 of workload3.resources) {
      const to = `${workload3.name}.${resource3.id}`;
      for (const written of resource3.dependsOn) {
        const from = dependencyKey(workload3.name, written);
        edges.set(`${from} ${to}`, { from, to });
      }
    }
  }
  return [...edges.values()];
}
var WaveOrder = class {
  #byName;
  #homes;
  #before = new Map();
  constructor(waves2) {
    this.#byName = new Map(waves2.map((wave2) => [wave2.name, wave2]));
    this.#homes = new Map(waves2.flatMap((wave2) => wave2.workloads.map((name) => [name, wave2])));
  }
  named(name) {
    return this.#byName.get(name);
  }
  homeOf(workload3) {
    return this.#homes.get(workload3);
  }
  follows(later, earlier) {
    const before = this.#before.get(later.name) ?? this.#allBefore(later);
    this.#before.set(later.name, before);
    return before.has(earlier.name);
  }
  #allBefore(wave2) {
    const found2 = new Set();
    const open5 = [...wave2.dependsOn];
    for (let name = open5.pop(); name !== void 0; name = open5.pop()) {
      if (found2.has(name))
        continue;
      found2.add(name);
      open5.push(...this.#byName.get(name)?.dependsOn ?? []);
    }
    return found2;
  }
};
function links({ manifest, planned: planned2 }, order) {
  const byKey = new Map(planned2.map((resource3) => [resource3.key, resource3]));
  const found2 = new Map();
  for (const { name, resources } of manifest.workloads) {
    for (const { id, dependsOn, pointer } of resources) {
      dependsOn.forEach((written, index) => {
        const key = dependencyKey(name, written);
        const other = key.slice(0, key.indexOf("."));
        const home = order.homeOf(name);
        if (other === name || home !== void 0 && home === order.homeOf(other))
          return;
        const link = found2.get(`${name} ${other}`) ?? {
          pairs: [],
          place: [...pointer, "dependsOn", index],
          resources: new Set()
        };
        link.pairs.push(`${name}.${id} needs ${key}`);
        const own = byKey.get(`${name}.${id}`);
        if ((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9)(own))
          link.resources.add(own);
        found2.set(`${name} ${other}`, link);
      });
    }
  }
  return [...found2].map(([key, link]) => {
    const [dependent = "", dependency = ""] = key.split(" ");
    return { dependent, dependency, ...link, resources: [...link.resources] };
  });
}
var wav01 = {
  meta: {
    id: "WAV-01",
    title: "Dependencies move no later than what needs them",
    area: "wave",
    severity: "blocker",
    phase: "initiate",
    looksAt: "The dependsOn of resources and of waves against the times of the waves and the workloads that move in them. That dependencies exist and run in no circle the reader of the manifest has made sure of.",
    ready: "Whatever a workload depends on moves in the same wave or in one that is over before, and every workload has a wave.",
    howToFix: "Move the workload that is needed into the same or an earlier wave, give waves times that follow their dependsOn, or remove a dependency that is none.",
    failsWhen: [
      "A resource depends on one that moves in a later wave.",
      "A wave begins before a wave that it depends on is over.",
      "A resource depends on one whose wave is still under way, and no dependsOn of the waves puts them in order (a warning).",
      "A workload moves in no wave (a warning)."
    ],
    waive: "When the dependency is met at the target in another way until the later wave.",
    facets: {
      dependent: "workload or wave that depends, or that has no wave",
      dependency: "workload or wave that it depends on"
    },
    permissions: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"]
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.waves.length === 0) {
      const about2 = { subject: "order of the waves", place: manifest.locate(["waves"]) };
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest names no waves.`)];
    }
    const order = new WaveOrder(manifest.waves);
    const findings2 = [
      ...manifest.waves.flatMap((wave2) => hasty(wave2, order, context)),
      ...homeless(order, context),
      ...links(context, order).flatMap((link) => misplaced(link, order, context))
    ];
    return findings2.length > 0 ? findings2 : [
      settled({ subject: "order of the waves", place: manifest.locate(["waves"]) }, { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Everything moves no later than what depends on it.` })
    ];
  }
};
function hasty(wave2, order, { manifest }) {
  return wave2.dependsOn.flatMap((name, index) => {
    const needed2 = order.named(name);
    if (needed2 === void 0 || needed2.end <= wave2.start)
      return [];
    return settled({
      subject: `${wave2.name} after ${name}`,
      place: manifest.locate([...wave2.pointer, "dependsOn", index]),
      facets: { dependent: wave2.name, dependency: name },
      waves: [wave2.name]
    }, {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The wave ${wave2.name} begins before ${name}, on which it depends, is over.`,
      evidence: times(wave2, needed2),
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Start ${wave2.name} at ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(needed2.end)} or later.` }
    });
  });
}
function homeless(order, { manifest, planned: planned2 }) {
  return manifest.workloads.filter(({ name }) => order.homeOf(name) === void 0).map(({ name, pointer }) => settled({
    subject: name,
    place: manifest.locate(pointer),
    facets: { dependent: name },
    resources: planned2.filter(({ workload: workload3 }) => workload3 === name)
  }, {
    outcome: "fail",
    severity: "warning",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No wave moves the workload ${name}, so no wave waits for what it lacks.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name it under ${"workloads"} of a wave.` }
  }));
}
function misplaced(link, order, { manifest }) {
  const { dependent, dependency, pairs, place, resources } = link;
  const own = order.homeOf(dependent);
  if (own === void 0)
    return [];
  const other = order.homeOf(dependency);
  const verdict2 = other === void 0 ? nowhere(link, own) : apart(link, own, other, order);
  if (verdict2 === void 0)
    return [];
  return [
    settled({
      subject: `${dependent} after ${dependency}`,
      place: manifest.locate(place),
      facets: { dependent, dependency },
      resources,
      waves: [own.name]
    }, {
      ...verdict2,
      evidence: [
        ...other === void 0 ? [] : times(own, other),
        ...pairs.slice(0, 5).map((value2) => ({ label: "dependency", value: value2 })),
        ...pairs.length > 5 ? [{ label: "more", value: String(pairs.length - 5) }] : []
      ]
    })
  ];
}
function nowhere({ dependent, dependency }, own) {
  return {
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which no wave moves; whether it is there by then is not known.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name ${dependency} in this wave or an earlier one.` }
  };
}
function apart({ dependent, dependency }, own, other, order) {
  if (own === other || order.follows(own, other))
    return void 0;
  const fix = {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Move ${dependency} in ${own.name} or earlier, or ${dependent} after ${other.name}.`
  };
  const why = (how) => ({ outcome: "fail", why: how, fix });
  if (order.follows(other, own) || other.start > own.start) {
    return why((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which moves later, in ${other.name}.`);
  }
  if (other.end <= own.start)
    return void 0;
  return {
    ...why((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, whose wave ${other.name} is not over by then.`),
    severity: "warning"
  };
}
function times(own, other) {
  return [own, other].map(({ name, start: start2, end }) => ({
    label: `wave ${name}`,
    value: `${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(start2)} to ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(end)}`
  }));
}
var UNASSIGNED = "(unassigned)";
function placeText2({ file, line }) {
  return `${file}:${String(line)}`;
}
function contradicted(contradictions) {
  return contradictions.map(({ resource: resource3, property: property2, says: [first3, second] }) => settled({
    subject: `${property2} of ${resource3.key}`,
    place: second.place,
    facets: { state: "contradiction", resource: resource3.key, property: property2 },
    resources: [resource3],
    ...property2.startsWith("tags.") ? { severity: "warning" } : {}
  }, {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${placeText2(first3.place)} says ${first3.text} and ${placeText2(second.place)} says ${second.text}; the plan goes by the former.`,
    evidence: [first3, second].map(({ text: text5, place }) => ({ label: placeText2(place), value: text5 })),
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Correct the one that is wrong, or remove it from the manifest.` }
  }));
}
function unread(gaps) {
  const groups = groupBy(gaps, ({ subject: subject2, place, why }) => `${place.file}
${subject2}
${why}`);
  return [...groups.values()].flatMap((group) => {
    const [first3] = group;
    if (first3 === void 0)
      return [];
    const { subject: subject2, why, place, elsewhere: elsewhere2 } = first3;
    const times2 = group.length === 1 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)` (${group.length} times)`;
    return [
      settled({
        subject: `${subject2} in ${place.file}`,
        place,
        facets: { state: "not-read" },
        ...elsewhere2 ? { severity: "warning" } : {}
      }, {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${subject2}${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(times2)} is not in the plan. ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(why)}`,
        fix: {
          text: elsewhere2 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Judge it with a manifest of its own whose target is that place.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Name a source that can be read, or declare the resource in a workload.`
        }
      })
    ];
  });
}
function unassigned({ planned: planned2 }) {
  const homeless2 = planned2.filter(({ workload: workload3 }) => workload3 === UNASSIGNED);
  const [first3] = homeless2;
  if (first3 === void 0)
    return [];
  return [
    settled({
      subject: "resources of no workload",
      place: first3.origin,
      facets: { state: "unassigned" },
      severity: "warning"
    }, {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${homeless2.length} planned resources belong to no workload and so to no wave: ${homeless2.map(({ type, name }) => `${type} ${name}`)}.`,
      evidence: homeless2.slice(0, 50).map(({ origin, type, name }) => ({
        label: placeText2(origin),
        value: `${type} ${name}`
      })),
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Declare them in a workload, name the ${"workload"} of the inventory entry, or tag them with ${"relocation-workload"}.`
      }
    })
  ];
}
function empty({ manifest, planned: planned2 }) {
  const filled2 = new Set(planned2.map(({ workload: workload3 }) => workload3));
  return manifest.workloads.filter(({ name }) => !filled2.has(name)).map(({ name, pointer }) => settled({ subject: `workload ${name}`, place: manifest.locate(pointer), facets: { state: "empty" } }, {
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No resource is planned for the workload ${name}, so nothing could be judged for it.`,
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Declare its resources, or name the ${"workload"} at the inventory entry of the template or plan that deploys them.`
    }
  }));
}
var wav04 = {
  meta: {
    id: "WAV-04",
    title: "Inventory is whole and has not drifted",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "The sources that inventory names: the captured list of the source against what Azure Resource Graph shows now, what two sources say of one resource, what of them could not be read, which planned resources belong to no workload, and which workloads have no resource.",
    ready: "No resource with data has appeared or gone since the inventory was captured, the sources agree, all of them could be read, every planned resource has a workload, and every workload a resource.",
    howToFix: "Capture the inventory again and plan for what is new; correct the source that is wrong; give resources a workload by the workload of the inventory entry, a resource group or the tag relocation-workload.",
    failsWhen: [
      "A resource of a type that holds data exists at the source and is not in the captured inventory, or the other way round.",
      "Two sources state different locations, SKUs or zones for one resource, or different tags (a warning).",
      "A planned resource belongs to no workload, and so to no wave (a warning).",
      "A workload has no planned resource: nothing could be judged for it, which is unknown."
    ],
    waive: "When the difference is known and the wave does not touch it; name why.",
    facets: {
      state: "drifted, contradiction, not-read, unassigned or empty",
      resource: "key of the resource that sources contradict each other on",
      property: "what they contradict each other on: location, sku, zones or tags.NAME"
    },
    permissions: ["Microsoft.ResourceGraph/resources/read"],
    sources: [
      "https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"
    ]
  },
  cases(context) {
    const { manifest, plan } = context;
    if ((manifest.inventory ?? []).length === 0 || plan === void 0) {
      const about3 = { subject: "inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about3, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The manifest names no inventory.`)];
    }
    const cases = [
      ...plan.source.map((listing) => drift(context, listing)),
      ...contradicted(plan.contradictions),
      ...unread(plan.gaps),
      ...unassigned(context),
      ...empty(context)
    ];
    const about2 = { subject: "inventory", place: manifest.locate(["inventory"]) };
    return cases.length > 0 ? cases : [settled(about2, { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The sources of the plan agree and could be read.` })];
  }
};
function drift({ manifest }, listing) {
  const ref = liveRef(manifest, listing);
  const { snapshot } = listing;
  const about2 = {
    subject: snapshot?.file ?? `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate([...listing.entry, "snapshot"]),
    facets: { state: "drifted" }
  };
  if (snapshot === void 0)
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The source is read live, so nothing can have drifted.`
    });
  if (ref === void 0) {
    return settled({ ...about2, severity: "warning" }, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The inventory ${snapshot.file} names no ${"query"}, so it cannot be compared with the source.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Add the ${"query"} with which the file was captured to the inventory entry.` }
    });
  }
  return caseOf(about2, { live: ref }, ({ live }) => [
    { subject: about2.subject, place: about2.place, ...compared2(snapshot.resources, itemsOf(live)) }
  ]);
}
function compared2(then, now) {
  if (now.length === 0 && then.length > 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Azure Resource Graph lists nothing at the source, which a missing permission looks like as well.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Grant the identity of the run ${"Reader"} on the source subscription.` }
    };
  }
  const missing4 = without(then, now);
  const added = without(now, then);
  const changes = [...missing4, ...added];
  const evidence = [
    ...missing4.map((item) => ({ label: "gone", value: `${item.type} ${itemText(item)}` })),
    ...added.map((item) => ({ label: "new", value: `${item.type} ${itemText(item)}` }))
  ].slice(0, 50);
  const of = (kind) => changes.filter(({ type }) => statefulness(type) === kind);
  const [stateful, unclear3] = [of("stateful"), of("unknown")];
  const facets = { state: "drifted" };
  const fix = { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Capture the inventory again, and plan for what is new or gone.` };
  if (stateful.length > 0) {
    return {
      outcome: "fail",
      facets,
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Resources with data are new or gone at the source since the inventory was captured: ${stateful.map(itemText)}.`,
      evidence,
      fix
    };
  }
  if (unclear3.length > 0) {
    return {
      outcome: "unknown",
      facets,
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Resources are new or gone at the source, and whether they hold data is not known of their types: ${unclear3.map(({ type }) => type)}.`,
      evidence,
      fix
    };
  }
  return {
    outcome: "pass",
    why: changes.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`All ${now.length} resources are as captured.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`No resource with data is new or gone; ${changes.length} others are.`,
    evidence
  };
}
function without(items, others) {
  const ids = new Set(others.map(({ id }) => id.toLowerCase()));
  return items.filter(({ id }) => !ids.has(id.toLowerCase()));
}
function numbered(judgements2) {
  const seen = new Map();
  return judgements2.map((judgement) => {
    const { subject: subject2, facets = {} } = judgement;
    const key = JSON.stringify([subject2, Object.entries(facets).sort()]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? judgement : { ...judgement, repeat: before };
  });
}
var WAIVER_CHECK = "WAV-06";
function matches(waiver, result) {
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(waiver.check, result.check) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(result.check, WAIVER_CHECK))
    return false;
  return Object.entries(waiver.match).every(([key, wanted]) => {
    const list3 = listFacet(key, result);
    if (list3 !== void 0)
      return list3.length > 0 && list3.every((entry3) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(entry3, wanted));
    const facet = Object.entries(result.facets).find(([name]) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, key));
    return facet !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(facet[1], wanted);
  });
}
function listFacet(key, result) {
  switch (key.toLowerCase()) {
    case "workload":
      return result.workloads;
    case "resource":
      return result.resources;
    case "wave":
      return result.waves;
    default:
      return void 0;
  }
}
function applyWaivers(results, waivers2, now) {
  return results.map((result) => {
    if (result.outcome !== "fail")
      return result;
    const waiver = waivers2.find((candidate) => candidate.expires >= now && matches(candidate, result));
    if (waiver === void 0)
      return result;
    const { owner, reason, expires } = waiver;
    return {
      ...result,
      outcome: "waived",
      waiver: { owner, reason, expires: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(expires), daysLeft: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .YM)(now, expires) }
    };
  });
}
function waiverCovers(results, waivers2, checkIds) {
  return waivers2.map((waiver) => ({
    waiver,
    covers: results.filter((result) => result.outcome === "fail" && matches(waiver, result)),
    checkExists: checkIds.has(waiver.check.toUpperCase())
  }));
}
var wav06 = {
  meta: {
    id: WAIVER_CHECK,
    title: "Waivers are valid on the wave date",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "Every waiver of the manifest: whether it has expired, whether it outlives the waves of the findings that it covers, and whether it still covers anything.",
    ready: "Each waiver has an owner and a reason, covers a finding, and expires after the last wave it is needed for.",
    howToFix: "Mend the finding and remove the waiver, or have its owner decide again and write a new date. Remove waivers that cover nothing.",
    failsWhen: [
      "The waiver has expired: what it covered counts again.",
      "The waiver expires before the end of a wave that one of its findings concerns.",
      "The waiver covers no finding, or names a check that does not exist (a warning: nothing is hidden, but nobody should rely on it)."
    ],
    waive: "Not at all: a waiver of this check is an error of the manifest. Extend the one that is needed.",
    facets: {
      waives: "id of the check that the waiver names",
      match: "what the waiver matches, for example region=swedencentral; absent where it matches everything",
      state: "expired, too-short, unused or valid"
    },
    permissions: [],
    sources: ["https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure#expiration"]
  },
  cases: () => [],
  afterwards: (context, waivers2) => numbered(waivers2.map((cover) => judgeWaiver(context, cover)))
};
function judgeWaiver(context, { waiver, covers: covers4, checkExists }) {
  const { manifest, now } = context;
  const about2 = {
    subject: `waiver of ${waiver.check}`,
    place: manifest.locate(waiver.pointer),
    evidence: [
      { label: "reason", value: waiver.reason },
      { label: "expires", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires) },
      { label: "findings covered", value: String(covers4.length) }
    ]
  };
  const match3 = Object.entries(waiver.match).map((pair2) => pair2.join("=")).sort().join(", ");
  const facets = (state) => ({
    waives: waiver.check,
    ...match3 === "" ? {} : { match: match3 },
    state
  });
  if (waiver.expires < now) {
    return {
      ...about2,
      facets: facets("expired"),
      outcome: "fail",
      ...covers4.length === 0 ? { severity: "warning" } : {},
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The waiver of ${waiver.check} expired on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}, ${ago(waiver.expires, now)}; it covers nothing any more.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Mend the finding, or have the owner decide again and set a new ${"expires"}.` }
    };
  }
  if (covers4.length === 0) {
    return {
      ...about2,
      facets: facets("unused"),
      outcome: "fail",
      severity: "warning",
      why: uselessness(waiver.check, checkExists),
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Remove the waiver, or correct ${"check"} and ${"match"}.` }
    };
  }
  const concerned = new Set(covers4.flatMap((result) => result.waves));
  const waves2 = manifest.waves.filter((wave2) => concerned.has(wave2.name));
  const last = latest(waves2);
  if (last !== void 0 && waiver.expires < last.end) {
    return {
      ...about2,
      facets: facets("too-short"),
      outcome: "fail",
      waves: waves2.filter((wave2) => waiver.expires < wave2.end).map((wave2) => wave2.name),
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The waiver of ${waiver.check} expires on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}, before wave ${last.name} ends on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last.end)}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Extend ${"expires"} past ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last.end)}, or mend the finding before the wave.` }
    };
  }
  return {
    ...about2,
    facets: facets("valid"),
    outcome: "pass",
    waves: waves2.map((wave2) => wave2.name),
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The waiver of ${waiver.check} holds until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}.`
  };
}
function uselessness(check, exists3) {
  if (!exists3)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The waiver names ${check}, which is not a check of this version; it covers nothing.`;
  return check === WAIVER_CHECK ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The waiver names ${check}, which judges the waivers themselves and cannot be waived; it covers nothing.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The waiver of ${check} covers no finding: nothing that it names fails.`;
}
function latest(waves2) {
  return waves2.reduce((best, wave2) => best === void 0 || wave2.end > best.end ? wave2 : best, void 0);
}
function ago(then, now) {
  const days = Math.max(1, (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .YM)(then, now));
  return days === 1 ? "1 day ago" : `${String(days)} days ago`;
}
var CHECKS = [
  sub01,
  sub02,
  sub03,
  sub08,
  pol01,
  pol02,
  pol03,
  pol05,
  pol06,
  pol07,
  pol08,
  pol09,
  pol12,
  rbac01,
  rbac02,
  rbac03,
  rbac04,
  rbac05,
  rbac06,
  rbac07,
  rbac08,
  rbac09,
  rbac10,
  rbac11,
  idn01,
  idn02,
  idn03,
  idn04,
  idn05,
  idn06,
  bud01,
  bud02,
  bud03,
  bud04,
  bud05,
  reg01,
  reg02,
  reg03,
  reg04,
  quo01,
  quo02,
  mth01,
  mth03,
  wav01,
  wav04,
  wav06
];
function neededFacts(checks, context) {
  const needed2 = new Map();
  for (const check of checks)
    for (const one11 of check.cases(context))
      for (const ref of [...one11.needs, ...one11.wants ?? []])
        needed2.set(`${ref.kind} ${(0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .sy)(ref)}`, ref);
  return [...needed2.values()];
}
function judge24(check, context, lookup) {
  const judgements2 = [];
  const misses = [];
  for (const one11 of check.cases(context)) {
    const missing4 = one11.needs.flatMap((ref) => {
      const fact = lookup(ref);
      return fact.known ? [] : [{ ref, why: fact, check: check.meta.id }];
    });
    misses.push(...missing4);
    const first3 = missing4[0];
    if (first3 === void 0)
      judgements2.push(...one11.judge(lookup));
    else
      judgements2.push(unknownOf(one11, first3, missing4));
  }
  return { judgements: numbered(judgements2), misses };
}
function unknownOf(one11, first3, missing4) {
  const reasons2 = [...new Set(missing4.map((miss) => miss.why.detail))];
  const why = reasons2.length === 1 ? first3.why.detail : joined2(reasons2);
  const permissions = [...new Set(missing4.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    subject: one11.subject,
    place: one11.place,
    facets: one11.facets,
    resources: one11.resources,
    ...one11.waves === void 0 ? {} : { waves: one11.waves },
    ...one11.severity === void 0 ? {} : { severity: one11.severity },
    ...first3.why.scope === void 0 ? {} : { scope: first3.why.scope },
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Could not be judged: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(why)}`,
    evidence: missing4.flatMap(({ ref, why: { status, correlationId } }) => [
      { label: "missing fact", value: factName(ref) },
      ...status === void 0 ? [] : [{ label: "HTTP status", value: String(status) }],
      ...correlationId === void 0 ? [] : [{ label: "correlation id", value: correlationId }]
    ]),
    ...permissions.length === 0 ? {} : {
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`Grant the identity of the run ${permissions} there; the role ${"Reader"} holds it.`
      }
    }
  };
}
function joined2(reasons2) {
  const [first3, second, ...rest] = reasons2;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)([first3, second].join(" ") + more);
}
function factName(ref) {
  const words = ref.kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("sku", "SKU");
  return ref.item === void 0 ? words : `${words} (${ref.item})`;
}
var MOST_OF_SUBJECT = 500;
var MOST_OF_VALUE = 2e3;
function resultOf2(check, judgement, context) {
  const { meta } = check;
  const resources = judgement.resources ?? [];
  const facets = judgement.facets ?? {};
  const waves2 = resources.length > 0 ? new Set(resources.flatMap((resource3) => resource3.waves)) : new Set(judgement.waves ?? context.manifest.waves.map((wave2) => wave2.name));
  const identity2 = [
    meta.id,
    ...Object.entries(facets).sort().map((facet) => facet.join("=")),
    judgement.subject,
    ...judgement.repeat === void 0 ? [] : [`repeat ${String(judgement.repeat)}`]
  ];
  return {
    id: (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(identity2.join("|")).slice("sha256:".length),
    check: meta.id,
    title: meta.title,
    area: meta.area,
    severity: judgement.severity ?? meta.severity,
    outcome: judgement.outcome,
    subject: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .$Q)(judgement.subject, MOST_OF_SUBJECT),
    place: judgement.place,
    ...judgement.scope === void 0 ? {} : { scope: judgement.scope },
    why: judgement.why,
    ready: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(meta.ready),
    ...judgement.fix === void 0 ? {} : { fix: judgement.fix },
    evidence: (judgement.evidence ?? []).map(({ label, value: value2 }) => ({
      label,
      value: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .$Q)(value2, MOST_OF_VALUE)
    })),
    facets,
    resources: resources.map((resource3) => resource3.key),
    workloads: [...new Set(resources.map((resource3) => resource3.workload))],
    waves: context.manifest.waves.map((wave2) => wave2.name).filter((name) => waves2.has(name))
  };
}
var GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ID_BY_PLACE = new RegExp(`((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))(${GUID})`, "gi");
var TOKENS = [
  [
    /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!‹)[^\s&;,"'`]+/gi,
    "$1$2‹removed›"
  ],
  [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "‹token›"],
  [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 ‹token›"],
  [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "‹token›"]
];
var ADDRESS = new RegExp("[\\p{L}\\p{N}._%+'!#$*^{|}~-]{0,127}[\\p{L}\\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}", "giu");
function maskReport(report, secrets) {
  const own = [report.source.subscription, report.target.subscription].flatMap((text5) => text5.match(new RegExp(GUID, "gi")) ?? []);
  return mapped(report, hiderOf([...secrets, ...own]));
}
var MOST_SEEN = 2e4;
function hiderOf(secrets) {
  const known2 = secretPattern(secrets);
  const seen = new Map();
  const once = (text5) => {
    let hidden = known2 === void 0 ? text5 : text5.replace(known2, short);
    hidden = hidden.replace(ID_BY_PLACE, (_, before, id) => before + short(id));
    for (const [pattern, instead] of TOKENS)
      hidden = hidden.replace(pattern, instead);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "‹address›") : hidden;
  };
  const hide = (text5) => {
    const hidden = once(text5);
    if (!text5.includes("`"))
      return hidden;
    const bare = text5.replaceAll("`", "");
    return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
  };
  return (text5) => {
    const masked = seen.get(text5) ?? hide(text5);
    if (text5.length < 500 && seen.size < MOST_SEEN)
      seen.set(text5, masked);
    return masked;
  };
}
function secretPattern(secrets) {
  const forms = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "").flatMap((secret) => new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret]).sort((a, b) => b.length - a.length).map((form2) => form2.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return forms.length === 0 ? void 0 : new RegExp(forms.join("|"), "gi");
}
function short(id) {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id) ? `${id.slice(0, 8)}-…` : "‹hidden›";
}
function mapped(value2, hide) {
  if (typeof value2 === "string")
    return hide(value2);
  if (Array.isArray(value2))
    return value2.map((item) => mapped(item, hide));
  if (typeof value2 !== "object" || value2 === null)
    return value2;
  return Object.fromEntries(Object.entries(value2).map(([key, item]) => [hide(key), mapped(item, hide)]));
}
function gating(wave2, concerns4) {
  return concerns4.filter((concern) => concern.waves.includes(wave2.name) && (concern.area === "wave" || wave2.gates.includes(concern.area)));
}
function inOrder(waves2) {
  const done = new Set();
  const ordered3 = [];
  let open5 = [...waves2];
  while (open5.length > 0) {
    const free = open5.filter((wave2) => wave2.dependsOn.every((name) => done.has(name)));
    const next = free.reduce((best, wave2) => best === void 0 || wave2.start < best.start ? wave2 : best, void 0);
    if (next === void 0)
      return [...ordered3, ...open5];
    ordered3.push(next);
    done.add(next.name);
    open5 = open5.filter((wave2) => wave2 !== next);
  }
  return ordered3;
}
function assess(input) {
  const { manifest, planned: planned2, now } = input;
  const context = {
    manifest,
    planned: planned2,
    now,
    ...input.plan === void 0 ? {} : { plan: input.plan },
    ...input.aliases === void 0 ? {} : { aliases: input.aliases },
    ...input.packs === void 0 ? {} : { packs: input.packs }
  };
  const { results, misses } = judgeAll(input, context);
  const asked3 = manifest.waves.find((wave2) => wave2.name === input.wave);
  const shown3 = (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .Sj)(asked3 === void 0 ? results : gating(asked3, results));
  const waves2 = inOrder(asked3 === void 0 ? manifest.waves : [asked3]);
  const report = {
    $schema: input.schema,
    version: 1,
    tool: input.tool,
    manifest: { file: manifest.file, name: manifest.name },
    cloud: manifest.cloud,
    source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
    target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
    judgedAt: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(now),
    facts: { from: input.facts.from, observedAt: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(input.facts.observedAt) },
    ...asked3 === void 0 ? {} : { wave: asked3.name },
    verdict: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(shown3),
    counts: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .mQ)(shown3),
    waves: waves2.map((wave2) => waveStatus(wave2, results)),
    workloads: workloadStatuses(manifest, planned2, shown3, asked3),
    dependencies: dependencyEdges(manifest),
    results: shown3,
    missingFacts: missingFacts(misses),
    notJudged: [
      ...input.checks.flatMap((check) => check.notJudged?.(context, input.lookup) ?? []),
      ...gatesWithoutChecks(waves2, input.checks),
      ...unreadSections(manifest)
    ]
  };
  return maskReport(report, [
    manifest.source.subscription.id,
    manifest.target.subscription.id,
    ...input.secrets ?? []
  ]);
}
function judgeAll(input, context) {
  const { waivers: waivers2 } = context.manifest;
  const results = [];
  const misses = [];
  for (const check of input.checks) {
    const judged3 = judge24(check, context, input.lookup);
    misses.push(...judged3.misses);
    results.push(...judged3.judgements.map((judgement) => resultOf2(check, judgement, context)));
  }
  const ids = new Set(input.checks.map((check) => check.meta.id));
  const covers4 = waiverCovers(results, waivers2, ids);
  const afterwards = input.checks.flatMap((check) => (check.afterwards?.(context, covers4) ?? []).map((judgement) => resultOf2(check, judgement, context)));
  return { results: applyWaivers([...results, ...afterwards], waivers2, context.now), misses };
}
function waveStatus(wave2, results) {
  const own = gating(wave2, results);
  return {
    name: wave2.name,
    verdict: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(own),
    start: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(wave2.start),
    end: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(wave2.end),
    dependsOn: wave2.dependsOn,
    workloads: wave2.workloads,
    gates: wave2.gates,
    counts: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .mQ)(own)
  };
}
function workloadStatuses(manifest, planned2, results, asked3) {
  return manifest.workloads.filter((workload3) => asked3 === void 0 || asked3.workloads.includes(workload3.name)).map((workload3) => {
    const own = results.filter((result) => result.workloads.includes(workload3.name));
    return {
      name: workload3.name,
      verdict: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(own),
      waves: manifest.waves.filter((wave2) => wave2.workloads.includes(workload3.name)).map((wave2) => wave2.name),
      resources: planned2.filter((resource3) => resource3.workload === workload3.name).length,
      counts: (0,_chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .mQ)(own)
    };
  });
}
function gatesWithoutChecks(waves2, checks) {
  const judged3 = new Set(checks.map((check) => check.meta.area));
  const items = _chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .xS.filter((area) => !judged3.has(area) && waves2.some((wave2) => wave2.gates.includes(area)));
  const what = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`areas that gate a wave and that no check of this version looks at`;
  return items.length === 0 ? [] : [{ what, count: items.length, items }];
}
function unreadSections({ unjudged }) {
  const what = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`what the manifest declares and no check of this version verifies`;
  return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
}
function missingFacts(misses) {
  const byFact = new Map();
  for (const miss of misses) {
    const key = `${miss.ref.kind} ${(0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .sy)(miss.ref)}`;
    byFact.set(key, [...byFact.get(key) ?? [], miss]);
  }
  return [...byFact.values()].flatMap((group) => {
    const [first3] = group;
    if (first3 === void 0)
      return [];
    const { permission, correlationId, detail } = first3.why;
    return [
      {
        fact: factName(first3.ref),
        scope: first3.ref.scope,
        why: detail,
        ...permission === void 0 ? {} : { permission },
        ...correlationId === void 0 ? {} : { correlationId },
        checks: [...new Set(group.map((miss) => miss.check))]
      }
    ];
  });
}
function subscriptionText({ alias, id }) {
  return alias === void 0 ? id : `${alias} (${id})`;
}
var NONE_REPEATED = 33;
function around(short2, paths) {
  for (let at4 = short2.length - 1; at4 > 0; at4 -= 1) {
    const char = short2.charAt(at4);
    if (char !== "." && char !== "[")
      continue;
    const parent = paths.get(short2.slice(0, at4));
    if (parent !== void 0)
      return { parent, own: short2.slice(at4) };
  }
  return { parent: void 0, own: short2 };
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
function blocksOf(text5) {
  const blocks = new Map();
  for (const block of text5.split("\n\n")) {
    const end = block.search(/[\t\n]/);
    const prefix = block.slice(0, end === -1 ? void 0 : end).toLowerCase();
    blocks.set(prefix, [...blocks.get(prefix) ?? [], block]);
  }
  return blocks;
}
function entriesOf(block) {
  const [header = "", ...lines] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("	");
  const paths = new Map();
  const entries = [];
  let short2 = "";
  for (const line of lines) {
    if (line === "")
      continue;
    const [text5 = "", mark = ""] = line.split("	");
    short2 = short2.slice(0, Math.max(0, text5.charCodeAt(0) - NONE_REPEATED)) + text5.slice(1);
    const path = marked(mark, around(short2, paths));
    if (path === void 0)
      return void 0;
    paths.set(short2, path);
    entries.push({ name: `${prefix}/${short2}`, type, path });
  }
  return entries;
}
var LARGEST = 16 * 1024 * 1024;
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
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_14__.fileURLToPath)(import.meta.url));
  const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(here, "aliases");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(shipped) ? shipped : (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(here, "..", "catalog", "aliases");
}
function bundledAliases(folder) {
  let shipped;
  const spaces = new Map();
  const asked3 = new Map();
  const look = (name) => {
    const wanted = name.toLowerCase();
    const end = wanted.indexOf("/");
    if (end === -1)
      return [];
    const space = wanted.slice(0, end);
    shipped ??= listed3(folder ?? folderOfData());
    if (!shipped.files.has(space + SUFFIX))
      return [];
    let known2 = spaces.get(space);
    if (known2 === void 0) {
      known2 = new Namespace(space, read3((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(shipped.folder, space + SUFFIX), space));
      spaces.set(space, known2);
    }
    return known2.find(wanted);
  };
  return {
    find(name) {
      const known2 = asked3.get(name);
      if (known2 !== void 0)
        return known2;
      const found2 = look(name);
      if (name.length > LONGEST_KEPT)
        return found2;
      if (asked3.size === MOST_ASKED)
        asked3.clear();
      asked3.set(name, found2);
      return found2;
    }
  };
}
function listed3(folder) {
  try {
    return { folder, files: new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}
function read3(file, space) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_15__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync)(file), { maxOutputLength: LARGEST }).toString("utf8");
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
  constructor(space, text5) {
    this.#space = space;
    this.#blocks = blocksOf(text5);
  }
  find(name) {
    const prefix = name.slice(0, name.lastIndexOf("/"));
    const blocks = this.#blocks.get(prefix);
    if (blocks === void 0)
      return [];
    let known2 = this.#read.get(prefix);
    if (known2 === void 0) {
      known2 = byName(blocks, this.#space);
      this.#read.set(prefix, known2);
    }
    return known2.get(name) ?? [];
  }
};
function byName(blocks, space) {
  const aliases = new Map();
  for (const block of blocks) {
    const entries = entriesOf(block);
    if (entries === void 0)
      throw unreadable(space);
    for (const { name, type, path } of entries) {
      const alias = { name, type, defaultPath: path, paths: [] };
      const key = name.toLowerCase();
      const same3 = aliases.get(key);
      if (same3 === void 0)
        aliases.set(key, [alias]);
      else
        same3.push(alias);
    }
  }
  return aliases;
}
function observationOf(manifest, options) {
  const { snapshot } = options;
  return snapshot === void 0 ? liveObservation(manifest, options) : { meanwhile: (work) => work(), observe: () => observeSnapshot(options, snapshot, manifest) };
}
function liveObservation(manifest, options) {
  const abort = new AbortController();
  const signedIn = Promise.all( [__webpack_require__.e(878), __webpack_require__.e(102)]).then(__webpack_require__.bind(__webpack_require__, 6102)).then(({ observer }) => observer(manifest, options, abort.signal));
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
    observe: (planning) => observeLive(options, planning, signedIn)
  };
}
async function observeLive(options, planning, signedIn) {
  const refs = neededFacts(CHECKS, { ...planning, now: options.now });
  const observe = await signedIn;
  const table = await observe(refs);
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.now };
}
async function observeSnapshot(options, file, manifest) {
  const { readSnapshotFile } = await __webpack_require__.e( 409).then(__webpack_require__.bind(__webpack_require__, 6409));
  const snapshot = await readSnapshotFile(file, options.root);
  if (snapshot.cloud !== manifest.cloud) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${manifest.cloud}, the cloud of the manifest`,
      help: "capture it again with `relocation capture`"
    });
  }
  return { table: snapshot.table, from: "snapshot", observedAt: snapshot.observedAt };
}
var MAX_BYTES = 1024 * 1024;
var MAX_DEPTH = 200;
var MOST2 = 50;
var NONE2 = new Map();
function readYaml({ file, text: text5 }) {
  const lines = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .HN();
  const at4 = (offset, pointer) => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text5.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_17__ .L)(pointer) };
  };
  const problems = [];
  const report = (offset, pointer, message, help) => {
    if (problems.length < MOST2)
      problems.push({ message, place: at4(offset, pointer), ...help === void 0 ? {} : { help } });
  };
  if (text5.length > MAX_BYTES)
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is larger than 1 MiB`);
  const tokens = [...new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .iX(lines.addNewLine).parse(text5)];
  const deep = tooDeep(tokens);
  if (deep !== void 0) {
    report(deep, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the values are nested deeper than ${MAX_DEPTH} levels here`);
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  }
  const composer = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens, true, text5.length)];
  for (const { pos } of documents.flatMap(({ errors }) => errors).slice(0, 1)) {
    report(pos[0], [], invalid(file), (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`look here and in the line above`);
  }
  const [first3, second] = documents;
  if (second !== void 0)
    report(second.range[0], [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a second document begins here`);
  const contents = first3?.contents;
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  if (contents === null || contents === void 0 || contents.range[0] === contents.range[1])
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is empty`);
  const { value: value2, spot } = branch(contents, contents.range[0], [], report);
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  return {
    value: value2,
    locate: (pointer) => {
      let found2 = spot;
      let depth = 0;
      for (const step of pointer) {
        const next = found2.children.get(step);
        if (next === void 0)
          break;
        found2 = next;
        depth += 1;
      }
      return at4(found2.offset, pointer.slice(0, depth));
    }
  };
}
function readJson2({ file, text: text5 }) {
  const document = readYaml({ file, text: text5.replace(/^[\t ]+/gm, (white) => " ".repeat(white.length)) });
  try {
    JSON.parse(text5.replace(/^\ufeff/, ""));
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
    const before = text5.slice(0, offset).split("\n");
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_17__ .L)([]) };
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo([
      {
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is YAML but not valid JSON`,
        place,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`quote keys and texts twice, no comments`
      }
    ]);
  }
  return document;
}
function invalid(file) {
  return file.endsWith(".json") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is not valid JSON` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is not valid YAML`;
}
function tooDeep(tokens) {
  const steps = tokens.map((token) => ({ token, depth: 0 }));
  for (let step = steps.pop(); step !== void 0; step = steps.pop()) {
    const { token } = step;
    const depth = _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .DB.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH)
      return token.offset;
    if (token.type === "document" && token.value !== void 0)
      steps.push({ token: token.value, depth });
    if (!_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .DB.isCollection(token))
      continue;
    for (const { key, value: value2 } of token.items) {
      if (key !== void 0 && key !== null)
        steps.push({ token: key, depth });
      if (value2 !== void 0)
        steps.push({ token: value2, depth });
    }
  }
  return void 0;
}
function branch(node, offset, pointer, report) {
  const leaf3 = (value3) => ({ value: value3, spot: { offset, children: NONE2 } });
  if (node === null)
    return leaf3(null);
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .oP)(node)) {
    const items = node.items.map((item, index) => branch(item, item.range[0], [...pointer, index], report));
    const children2 = new Map(items.map((item, index) => [index, item.spot]));
    return { value: items.map(({ value: value3 }) => value3), spot: { offset, children: children2 } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .jh)(node)) {
    const entries = new Map();
    const children2 = new Map();
    for (const { key: keyNode, value: value3 } of node.items) {
      const start2 = keyNode.range[0];
      const key = (0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .jn)(keyNode) ? keyNode.source : void 0;
      if (key === void 0) {
        report(start2, pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key must be a text`);
        continue;
      }
      if (entries.has(key))
        report(start2, [...pointer, key], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} stands here a second time`);
      const inner = branch(value3, start2, [...pointer, key], report);
      entries.set(key, inner.value);
      children2.set(key, inner.spot);
    }
    return { value: Object.fromEntries(entries), spot: { offset, children: children2 } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .Vj)(node)) {
    report(node.range[0], pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`an alias (${`*${node.source}`}) cannot stand here`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the value out`);
    return leaf3(null);
  }
  const { value: value2 } = node;
  if (typeof value2 === "number" && Number.isFinite(value2))
    return leaf3(value2);
  if (value2 === null || typeof value2 === "string" || typeof value2 === "boolean")
    return leaf3(value2);
  report(node.range[0], pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this value is no text, number, boolean or null`);
  return leaf3(null);
}
var TYPES2 = ["String", "Array", "Object", "Boolean", "Integer", "Float", "DateTime"];
var KEYS = ["type", "metadata", "defaultValue", "allowedValues", "schema"];
function declarationsOf(json, at4, shape) {
  const parameters = json === void 0 ? {} : shape.object(json, at4) ?? {};
  const read5 = Object.entries(parameters).flatMap(([name, one11]) => {
    const declared = declarationOf(one11, [...at4, name], shape);
    return declared === void 0 ? [] : [[name, declared]];
  });
  return Object.fromEntries(read5);
}
function declarationOf(json, at4, shape) {
  const object2 = shape.object(json, at4, KEYS);
  if (object2 === void 0)
    return void 0;
  const type = shape.oneOf(object2["type"], [...at4, "type"], TYPES2);
  if (type === void 0)
    return void 0;
  const { defaultValue } = object2;
  if (defaultValue !== void 0 && !fits2(defaultValue, type))
    shape.wrong([...at4, "defaultValue"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the default is no value of type ${type}`);
  const allowedValues = allowedOf(object2, type, at4, shape);
  if (defaultValue !== void 0 && allowedValues !== void 0 && !isAmong2(defaultValue, allowedValues))
    shape.wrong([...at4, "defaultValue"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the default is not among the allowed values`);
  return {
    type,
    ...defaultValue === void 0 ? {} : { defaultValue },
    ...allowedValues === void 0 ? {} : { allowedValues }
  };
}
function allowedOf(object2, type, at4, shape) {
  const json = object2["allowedValues"];
  if (json === void 0)
    return void 0;
  const values = shape.list(json, [...at4, "allowedValues"]);
  if (values?.length === 0)
    shape.wrong([...at4, "allowedValues"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`no value is allowed`);
  values?.forEach((value2, index) => {
    if (!fits2(value2, type) && type !== "Array")
      shape.wrong([...at4, "allowedValues", index], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is no value of type ${type}`);
  });
  return values;
}
function fits2(value2, type) {
  switch (type.toLowerCase()) {
    case "array":
      return isJsonArray(value2);
    case "object":
      return isJsonObject(value2);
    case "boolean":
      return typeof value2 === "boolean";
    case "integer":
      return typeof value2 === "number" && Number.isInteger(value2);
    case "float":
      return typeof value2 === "number";
    default:
      return typeof value2 === "string";
  }
}
function isAmong2(value2, allowed2) {
  const texts2 = new Set(allowed2.map((one11) => JSON.stringify(one11)));
  if (texts2.has(JSON.stringify(value2)))
    return true;
  return isJsonArray(value2) && value2.every((one11) => texts2.has(JSON.stringify(one11)));
}
var TEMPLATE = ["then", "details", "deployment", "properties", "template"];
function parametersOf(json, pointer = []) {
  if (pointer.length === TEMPLATE.length && pointer.every((step, index) => isSame(step, TEMPLATE[index])))
    return [];
  if (isJsonArray(json))
    return json.flatMap((item, index) => parametersOf(item, [...pointer, index]));
  if (isJsonObject(json))
    return Object.entries(json).flatMap(([key, item]) => parametersOf(item, [...pointer, key]));
  if (typeof json !== "string" || !json.startsWith("["))
    return [];
  const read5 = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .yR)(json, _chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .b1);
  if (!read5.ok || read5.value.kind === "text")
    return [];
  const found2 = [];
  walk(read5.value.node, (node) => {
    if (node.kind !== "call" || node.name.toLowerCase() !== "parameters")
      return;
    const [name] = node.args;
    if (name?.kind === "literal" && typeof name.value === "string")
      found2.push({ parameter: name.value, pointer });
  });
  return found2;
}
function isSame(step, name) {
  return typeof step === "string" && step.toLowerCase() === name?.toLowerCase();
}
var MOST3 = 100;
var Shape = class {
  document;
  #problems = [];
  #more = 0;
  constructor(document) {
    this.document = document;
  }
  wrong(pointer, message, rest = {}) {
    if (this.#problems.length < MOST3)
      this.#problems.push({ message, place: this.document.locate(pointer), ...rest });
    else
      this.#more += 1;
  }
  done() {
    if (this.#more > 0)
      this.#problems.push({ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there are ${this.#more} more problems` });
    if (this.#problems.length > 0)
      throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(this.#problems);
  }
  object(json, pointer, keys) {
    if (!isJsonObject(json)) {
      this.#misfit(json, pointer, "an object");
      return void 0;
    }
    for (const key of Object.keys(json)) {
      if (keys?.includes(key) === false)
        this.wrong([...pointer, key], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is not known here`, { expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${keys}` });
    }
    return json;
  }
  list(json, pointer) {
    if (isJsonArray(json))
      return json;
    this.#misfit(json, pointer, "a list");
    return void 0;
  }
  text(json, pointer) {
    if (typeof json === "string" && json.trim() !== "")
      return json;
    this.#misfit(json, pointer, "a text");
    return void 0;
  }
  oneOf(json, pointer, values) {
    const found2 = values.find((value2) => typeof json === "string" && value2.toLowerCase() === json.toLowerCase());
    if (found2 !== void 0)
      return found2;
    if (json === void 0)
      this.#misfit(json, pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`one of ${values}`);
    else {
      this.wrong(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${shown2(json)} cannot stand here`, { expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`one of ${values}` });
    }
    return void 0;
  }
  #misfit(json, pointer, expected) {
    const last = pointer.at(-1);
    const missing4 = json === void 0 && typeof last === "string";
    this.wrong(pointer, missing4 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${last} is missing` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this value does not fit here`, {
      expected
    });
  }
};
function shown2(json) {
  return typeof json === "string" ? json : JSON.stringify(json);
}
function readInitiative(source2, packs) {
  const shape = new Shape(readJson2(source2));
  const root = shape.object(shape.document.value, []) ?? {};
  const base = ["properties"];
  const properties = shape.object(root["properties"], base) ?? {};
  const name = shape.text(root["name"], ["name"]) ?? "";
  shape.text(properties["displayName"], [...base, "displayName"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape);
  const at4 = [...base, "policyDefinitions"];
  const members2 = new Map(packs.map((pack) => [pack.definition.name.toLowerCase(), pack]));
  const references = (shape.list(properties["policyDefinitions"], at4) ?? []).flatMap((json, index) => {
    const reference2 = referenceOf2(json, [...at4, index], members2, parameters, shape);
    return reference2 === void 0 ? [] : [reference2];
  });
  const ids = references.map(({ policyDefinitionReferenceId }) => policyDefinitionReferenceId?.toLowerCase());
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      shape.wrong([...at4, index, "policyDefinitionReferenceId"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this reference stands twice`);
  });
  shape.done();
  return {
    id: `/providers/Microsoft.Authorization/policySetDefinitions/${name}`,
    name,
    properties: { policyType: "Custom", parameters, policyDefinitions: references }
  };
}
function referenceOf2(json, at4, members2, own, shape) {
  const object2 = shape.object(json, at4, [
    "policyDefinitionId",
    "policyDefinitionReferenceId",
    "definitionVersion",
    "parameters",
    "groupNames"
  ]);
  const id = shape.text(object2?.["policyDefinitionId"], [...at4, "policyDefinitionId"]);
  const referenceId = shape.text(object2?.["policyDefinitionReferenceId"], [
    ...at4,
    "policyDefinitionReferenceId"
  ]);
  if (id === void 0 || referenceId === void 0)
    return void 0;
  const member = members2.get((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(id).toLowerCase());
  if (member === void 0) {
    shape.wrong([...at4, "policyDefinitionId"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no pack for the definition ${(0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(id)}`);
    return void 0;
  }
  const passed2 = passedOf(object2?.["parameters"], [...at4, "parameters"], member, own, shape);
  return { policyDefinitionId: id, policyDefinitionReferenceId: referenceId, parameters: passed2 };
}
function passedOf(json, at4, member, own, shape) {
  const declared = member.definition.properties.parameters ?? {};
  const passed2 = json === void 0 ? {} : shape.object(json, at4, Object.keys(declared)) ?? {};
  for (const { parameter, pointer } of parametersOf(passed2)) {
    if (!Object.hasOwn(own, parameter))
      shape.wrong([...at4, ...pointer], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the initiative declares no parameter ${parameter}`);
  }
  for (const [name, { defaultValue }] of Object.entries(declared)) {
    if (defaultValue === void 0 && !Object.hasOwn(passed2, name))
      shape.wrong(at4, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the parameter ${name} of the member is not passed and has no default`);
  }
  const values = Object.entries(passed2).flatMap(([name, one11]) => {
    const value2 = isJsonObject(one11) ? one11["value"] : void 0;
    if (value2 !== void 0)
      return [[name, { value: value2 }]];
    shape.wrong([...at4, name], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this value does not fit here`, { expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${'{"value": …}'}` });
    return [];
  });
  return Object.fromEntries(values);
}
function libraryOf(initiative, packs) {
  const members2 = new Map(packs.map(({ definition }) => [definition.name.toLowerCase(), definition]));
  return {
    definition: (key) => {
      const value2 = members2.get((0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(key));
      return value2 === void 0 ? void 0 : { known: true, value: value2 };
    },
    initiative: (key) => (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(key) === initiative.name.toLowerCase() ? { known: true, value: initiative } : void 0
  };
}
function passed(declared, values) {
  return Object.fromEntries(Object.keys(declared).flatMap((name) => {
    const value2 = Object.hasOwn(values, name) ? values[name] : void 0;
    return value2 === void 0 ? [] : [[name, { value: value2 }]];
  }));
}
function assignmentOf(id, declared, { scope: scope2, name, values }) {
  return {
    id: `${scope2}/providers/Microsoft.Authorization/policyAssignments/${name}`,
    name,
    properties: {
      policyDefinitionId: id,
      scope: scope2,
      enforcementMode: "Default",
      parameters: passed(declared, values)
    }
  };
}
function assignInitiative(initiative, definitions2, assigning) {
  const library = libraryOf(initiative, definitions2.map((definition) => ({ definition })));
  const assignment = assignmentOf(initiative.id, initiative.properties.parameters ?? {}, assigning);
  const { policies: policies2, notUnderstood } = bindAssignments([assignment], library);
  const [first3] = notUnderstood;
  if (first3 !== void 0)
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the initiative ${initiative.name} cannot be put in force: ${first3.why}`);
  return [...policies2];
}
function assignPacks(packs, assigning) {
  const problems = [];
  const byId = new Map();
  for (const pack of packs) {
    const id = pack.definition.id.toLowerCase();
    const other = byId.get(id);
    if (other !== void 0) {
      problems.push({
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the pack ${other.folder} has the same name, ${pack.definition.name}`,
        place: pack.locate(["name"])
      });
    }
    byId.set(id, pack);
  }
  const policies2 = packs.flatMap((pack) => {
    const declared = pack.definition.properties.parameters ?? {};
    const assignment = assignmentOf(pack.definition.id, declared, { ...assigning, name: pack.folder });
    const { policies: own, notUnderstood } = bindAssignments([assignment], {
      definition: () => ({ known: true, value: pack.definition }),
      initiative: () => void 0
    });
    for (const { why } of notUnderstood)
      problems.push({
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the policy cannot be put in force: ${why}`,
        place: pack.locate(["properties", "parameters"]),
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a default value for every parameter but ${Object.keys(assigning.values)}`
      });
    return [...own];
  });
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  return policies2;
}
var EXPECTATIONS = ["compliant", "non-compliant", "unknown", "error"];
var COMMON = ["parameters", "now", "context", "apiVersion"];
var CONTEXT = ["subscription", "resourceGroup", "requestContext"];
function readCases(source2, declared) {
  const shape = new Shape(readYaml(source2));
  const root = shape.object(shape.document.value, [], [...COMMON, "cases"]) ?? {};
  const common = commonOf(root, [], declared, shape);
  const list3 = shape.list(root["cases"], ["cases"]) ?? [];
  if (list3.length === 0 && isJsonArray(root["cases"]))
    shape.wrong(["cases"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there are no cases`);
  const names3 = new Set();
  const cases = list3.flatMap((json, index) => {
    const at4 = ["cases", index];
    const object2 = shape.object(json, at4, [...COMMON, "name", "resource", "related", "expect"]);
    if (object2 === void 0)
      return [];
    const name = shape.text(object2["name"], [...at4, "name"]);
    if (name !== void 0 && names3.has(name))
      shape.wrong([...at4, "name"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`another case is named ${name} too`);
    if (name !== void 0)
      names3.add(name);
    const expect2 = shape.oneOf(object2["expect"], [...at4, "expect"], EXPECTATIONS);
    const resource3 = asValue2(shape.object(object2["resource"], [...at4, "resource"]) ?? {});
    const related3 = object2["related"] === void 0 ? void 0 : shape.list(object2["related"], [...at4, "related"]);
    const own = commonOf(object2, at4, declared, shape);
    const parameters = { ...common.parameters, ...own.parameters };
    for (const [parameter, { defaultValue }] of Object.entries(declared)) {
      if (defaultValue === void 0 && parameters[parameter] === void 0)
        shape.wrong([...at4, "parameters"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the parameter ${parameter} has neither a value nor a default`);
    }
    if (name === void 0 || expect2 === void 0 || !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(resource3))
      return [];
    return [
      {
        ...common,
        ...own,
        name,
        place: shape.document.locate(at4),
        expect: expect2,
        parameters,
        resource: resource3,
        ...related3 === void 0 ? {} : { related: related3.map(asValue2) }
      }
    ];
  });
  shape.done();
  return cases;
}
function commonOf(object2, at4, declared, shape) {
  const { parameters, now, context, apiVersion } = object2;
  const around2 = context === void 0 ? {} : shape.object(context, [...at4, "context"], CONTEXT) ?? {};
  const version = apiVersion === void 0 ? void 0 : shape.text(apiVersion, [...at4, "apiVersion"]);
  const clock = now === void 0 ? void 0 : instantOf(now, [...at4, "now"], shape);
  return {
    parameters: parametersOf2(parameters, [...at4, "parameters"], declared, shape),
    ...version === void 0 ? {} : { apiVersion: version },
    ...clock === void 0 ? {} : { now: clock },
    ...Object.fromEntries(CONTEXT.flatMap((key) => around2[key] === void 0 ? [] : [[key, asValue2(around2[key])]]))
  };
}
function parametersOf2(json, at4, declared, shape) {
  if (json === void 0)
    return {};
  const values = shape.object(json, at4, Object.keys(declared)) ?? {};
  for (const [name, value2] of Object.entries(values)) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : void 0;
    if (parameter === void 0)
      continue;
    if (!fits2(value2, parameter.type))
      shape.wrong([...at4, name], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is no value of type ${parameter.type}`);
    else if (parameter.allowedValues !== void 0 && !isAmong2(value2, parameter.allowedValues))
      shape.wrong([...at4, name], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this value is not among those that the policy allows`, {
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${parameter.allowedValues.map((one11) => typeof one11 === "string" ? one11 : JSON.stringify(one11))}`
      });
  }
  return values;
}
function instantOf(json, at4, shape) {
  const found2 = typeof json === "string" ? (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(json) : void 0;
  if (found2 !== void 0)
    return found2;
  shape.wrong(at4, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is no time`, {
    expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`ISO 8601, for example ${"2026-09-01T05:00:00Z"}`
  });
  return void 0;
}
var LATER = "knownAfterDeployment";
function asValue2(json) {
  if (isJsonArray(json))
    return json.map(asValue2);
  if (!isJsonObject(json))
    return json;
  const waits = json[LATER];
  if (Object.keys(json).length === 1 && typeof waits === "string")
    return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([waits]);
  return Object.fromEntries(Object.entries(json).map(([key, value2]) => [key, asValue2(value2)]));
}
var ENVELOPE = ["$schema", "id", "name", "type", "properties", "systemData"];
var PROPERTIES = [
  "displayName",
  "description",
  "policyType",
  "mode",
  "metadata",
  "version",
  "versions",
  "parameters",
  "policyRule"
];
var MODES = ["All", "Indexed"];
function readDefinitionFile(source2, name) {
  const shape = new Shape(readJson2(source2));
  const root = shape.object(shape.document.value, []) ?? {};
  const enveloped = isJsonObject(root["properties"]);
  if (enveloped)
    shape.object(root, [], ENVELOPE);
  const base = enveloped ? ["properties"] : [];
  const properties = shape.object(enveloped ? root["properties"] : root, base, PROPERTIES) ?? {};
  const displayName = shape.text(properties["displayName"], [...base, "displayName"]);
  const given = properties["description"];
  const description = given === void 0 ? void 0 : shape.text(given, [...base, "description"]);
  const mode = shape.oneOf(properties["mode"], [...base, "mode"], MODES);
  const metadata2 = properties["metadata"];
  if (metadata2 !== void 0)
    shape.object(metadata2, [...base, "metadata"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape);
  const at4 = [...base, "policyRule"];
  const json = properties["policyRule"];
  const rule2 = ruleOf(json, at4, shape);
  if (json !== void 0)
    checkReferences(json, at4, parameters, shape);
  const effects = rule2 === void 0 ? [] : effectsOf2(rule2, json, at4, parameters, shape);
  shape.done();
  if (rule2 === void 0 || json === void 0 || displayName === void 0 || mode === void 0)
    throw new Error("a policy without a problem has no rule");
  const written = root["name"];
  return {
    definition: {
      id: `/providers/Microsoft.Authorization/policyDefinitions/${typeof written === "string" ? written : name}`,
      name: typeof written === "string" ? written : name,
      properties: { displayName, policyType: "Custom", mode, parameters, policyRule: json }
    },
    rule: rule2,
    effects,
    ...description === void 0 ? {} : { description },
    parameterDescriptions: descriptionsOf(properties["parameters"]),
    ...textIn(metadata2, "category"),
    ...textIn(metadata2, "version"),
    locate: shape.document.locate
  };
}
function textIn(json, key) {
  const value2 = isJsonObject(json) ? json[key] : void 0;
  const found2 = {};
  if (typeof value2 === "string")
    Object.assign(found2, { [key]: value2 });
  return found2;
}
function descriptionsOf(parameters) {
  const entries = Object.entries(isJsonObject(parameters) ? parameters : {});
  return Object.fromEntries(entries.flatMap(([name, one11]) => {
    const metadata2 = isJsonObject(one11) ? one11["metadata"] : void 0;
    const text5 = isJsonObject(metadata2) ? metadata2["description"] : void 0;
    return typeof text5 === "string" ? [[name, text5]] : [];
  }));
}
function ruleOf(json, at4, shape) {
  if (shape.object(json, at4, ["if", "then"]) === void 0 || json === void 0)
    return void 0;
  const parsed2 = parseRule(json);
  if (parsed2.ok)
    return parsed2.value;
  shape.wrong([...at4, ...whereabouts2(parsed2.problem, json)], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the rule is not one of Azure Policy: ${parsed2.problem}`);
  return void 0;
}
function whereabouts2(problem, json) {
  const path = /^(?:if|then)(?:\.\w+|\[\d+\])*/.exec(problem)?.[0] ?? "";
  const steps = [...path.matchAll(/(\w+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  if (steps.length > 0)
    return steps;
  const broken = brokenExpression(json, []);
  return broken ?? [];
}
function brokenExpression(json, pointer) {
  if (typeof json === "string") {
    if (!json.startsWith("["))
      return void 0;
    const alone = parseRule({ if: { value: json, exists: "true" }, then: { effect: "audit" } });
    return alone.ok ? void 0 : pointer;
  }
  const entries = isJsonArray(json) ? json.map((item, index) => [index, item]) : isJsonObject(json) ? Object.entries(json) : [];
  for (const [step, item] of entries) {
    const found2 = brokenExpression(item, [...pointer, step]);
    if (found2 !== void 0)
      return found2;
  }
  return void 0;
}
function checkReferences(json, at4, declared, shape) {
  const names3 = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  for (const { parameter, pointer } of parametersOf(json)) {
    if (names3.has(parameter.toLowerCase()))
      continue;
    shape.wrong([...at4, ...pointer], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the parameter ${parameter} is not declared`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`one of ${Object.keys(declared)}`
    });
  }
}
function effectsOf2(rule2, json, at4, declared, shape) {
  const then = isJsonObject(json) ? json["then"] : void 0;
  const written = isJsonObject(then) ? then["effect"] : void 0;
  const [reference2] = parametersOf(written ?? null);
  const pointer = [...at4, "then", "effect"];
  const declaration = Object.entries(declared).find(([name]) => name.toLowerCase() === reference2?.parameter.toLowerCase())?.[1];
  const options = reference2 === void 0 ? [written ?? null] : declaration?.allowedValues ?? [declaration?.defaultValue ?? null];
  return options.flatMap((option) => {
    const effect = typeof option === "string" ? effectNamed(option) : void 0;
    if (effect === void 0 || typeof option !== "string") {
      if (declaration !== void 0 || reference2 === void 0)
        shape.wrong(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${JSON.stringify(option)} is no effect of Azure Policy`);
      return [];
    }
    const details = detailsOf(rule2, effect);
    if (!details.ok)
      shape.wrong([...at4, "then"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the effect ${option}: ${details.problem}`);
    return [option];
  });
}
function readPack(source2, cases = "required") {
  const name = source2.folder.slice(source2.folder.lastIndexOf("/") + 1);
  const read5 = readDefinitionFile(source2.policy, name);
  if (source2.cases === void 0 && cases === "required") {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the pack ${source2.folder} has no ${"cases.yaml"}`, {
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`add resources that the policy must accept and refuse`
    });
  }
  return {
    ...read5,
    name,
    folder: source2.folder,
    file: source2.policy.file,
    cases: source2.cases === void 0 ? [] : readCases(source2.cases, read5.definition.properties.parameters ?? {})
  };
}
var MOST_FOLDERS = 5e3;
var DEEPEST5 = 12;
async function findPacks(paths, root) {
  const home = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)(root), root);
  const packs = new Map();
  const initiatives = new Map();
  for (const path of paths) {
    const found2 = new Search(home, path);
    const start2 = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(home, path)), path);
    const about2 = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.stat)(start2), path);
    await found2.visit(about2.isDirectory() ? start2 : (0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(start2), 0);
    if (found2.packs.length === 0) {
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no policy pack in ${path}`, {
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a folder with ${"policy.json"} and ${"cases.yaml"}, or folders above such`
      });
    }
    for (const pack of found2.packs)
      packs.set(pack.folder, pack);
    for (const file of found2.initiatives)
      initiatives.set(file.file, file);
  }
  return { packs: [...packs.values()], initiatives: [...initiatives.values()] };
}
var Search = class {
  packs = [];
  initiatives = [];
  #home;
  #path;
  #seen = new Set();
  constructor(home, path) {
    this.#home = home;
    this.#path = path;
  }
  async visit(folder, depth) {
    const inside = below(this.#home, folder, this.#path);
    if (this.#seen.has(folder))
      return;
    this.#seen.add(folder);
    if (this.#seen.size > MOST_FOLDERS || depth > DEEPEST5)
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${this.#path} holds too many folders to be a folder of policy packs`);
    const entries = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readdir)(folder, { withFileTypes: true }), inside);
    const names3 = new Set(entries.map(({ name }) => name));
    await this.#pack(folder, inside, names3);
    if (names3.has("initiative.json"))
      this.initiatives.push(await this.#file(folder, "initiative.json"));
    for (const entry3 of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      if (entry3.name.startsWith(".") || entry3.name === "node_modules")
        continue;
      if (!entry3.isDirectory() && !entry3.isSymbolicLink())
        continue;
      const real = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, entry3.name)), `${inside}/${entry3.name}`);
      if ((await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.stat)(real), `${inside}/${entry3.name}`)).isDirectory())
        await this.visit(real, depth + 1);
    }
  }
  async #pack(folder, inside, names3) {
    const hasCases = names3.has("cases.yaml");
    if (!names3.has("policy.json")) {
      if (hasCases)
        throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the pack ${inside} has ${"cases.yaml"} but no ${"policy.json"}`);
      return;
    }
    this.packs.push({
      folder: inside,
      policy: await this.#file(folder, "policy.json"),
      ...hasCases ? { cases: await this.#file(folder, "cases.yaml") } : {}
    });
  }
  async #file(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, name);
    const real = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(this.#home, path));
    const file = below(this.#home, real, (0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(this.#home, path));
    const about2 = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.stat)(real), file);
    if (!about2.isFile())
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${file} is not an ordinary file`);
    if (about2.size > MAX_BYTES)
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is larger than 1 MiB`);
    const handle = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.O_NOFOLLOW), file);
    try {
      const bytes = await asked(handle.readFile(), file);
      return { file: toSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(this.#home, path)), text: decoded(bytes, file) };
    } finally {
      await handle.close();
    }
  }
};
function decoded(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is not UTF-8 text`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save the file as UTF-8` });
  }
}
function toSlashes(path) {
  return path.split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep).join("/");
}
function below(home, real, asWritten) {
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(home, real);
  if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_13__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute)(inside)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${asWritten} lies outside the folder in which the command runs`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a folder below it, links followed`
    });
  }
  return inside === "" ? (0,node_path__WEBPACK_IMPORTED_MODULE_13__.basename)(home) : toSlashes(inside);
}
var REASONS = new Map([
  ["ENOENT", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does not exist`],
  ["ENOTDIR", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does not exist`],
  ["EACCES", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`may not be read`],
  ["EPERM", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`may not be read`],
  ["ELOOP", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`is a link that leads nowhere`]
]);
async function asked(answer3, path) {
  try {
    return await answer3;
  } catch (error) {
    throw refusal(error, path);
  }
}
function refusal(error, path) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)(`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${path}`} ${REASONS.get(code) ?? "cannot be read"}`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path` });
}
var SHIPPED = "policies.json";
function ownPack() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_14__.fileURLToPath)(import.meta.url));
  try {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(here, SHIPPED);
    const text5 = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(shipped) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync)(shipped, "utf8") : gatherPolicies((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(here, "..", "..", "policies"));
    const root = new _chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .bs(JSON.parse(text5));
    return {
      initiative: (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .YY)(root.at("initiative")),
      definitions: root.at("definitions").items().map(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .oL)
    };
  } catch {
    throw new DamagedInstallation("the policies that come with the tool cannot be read");
  }
}
function gatherPolicies(folder) {
  const read5 = (...path) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, ...path), "utf8"));
  const names3 = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(folder, { withFileTypes: true }).filter((entry3) => entry3.isDirectory()).flatMap((area) => (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, area.name)).map((name) => [area.name, name])).sort(([, a], [, b]) => a < b ? -1 : 1);
  return JSON.stringify({
    initiative: withId(read5("initiative.json"), "policySetDefinitions", "relocation"),
    definitions: names3.map(([area, name]) => withId(read5(area, name, "policy.json"), "policyDefinitions", name))
  });
}
function withId(document, collection, name) {
  if (typeof document !== "object" || document === null)
    return document;
  return { id: `/providers/Microsoft.Authorization/${collection}/${name}`, name, ...document };
}
var OWN = "relocation";
async function packsFor(manifest, folders, root) {
  const own = ownPolicies(manifest);
  const packs = await readPacks(folders, root);
  const scope2 = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
  const team = assignPacks(packs, { scope: scope2, name: "", values: regionsOf(manifest) });
  return [...own, ...withoutSource(team, manifest)];
}
function regionsOf({ source: source2, target: target2, expect: { pack } }) {
  return {
    sourceRegion: source2.region,
    targetRegion: target2.region,
    allowedLocations: pack?.allowedLocations ?? []
  };
}
function ownPolicies(manifest) {
  const { pack } = manifest.expect;
  const { initiative, definitions: definitions2 } = ownPack();
  const problems = (pack?.except ?? []).flatMap(({ name, pointer }) => definitions2.some((one11) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(one11.name, name)) ? [] : [
    {
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`no policy of the tool has the name ${name}`,
      place: manifest.locate(pointer),
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`docs/policies lists them`
    }
  ]);
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  if (pack?.effect === "Disabled")
    return [];
  const scope2 = (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
  const policies2 = assignInitiative(initiative, definitions2, {
    scope: scope2,
    name: OWN,
    values: { ...regionsOf(manifest), effect: pack?.effect ?? "Audit" }
  });
  const left2 = policies2.filter(({ definition }) => pack?.except.some(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, definition.name)) !== true);
  return withoutSource(left2, manifest);
}
function withoutSource(policies2, { source: source2, target: target2 }) {
  if (source2.region !== target2.region)
    return [...policies2];
  return policies2.filter(({ definition }) => !Object.keys(definition.properties.parameters ?? {}).some((name) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, "sourceRegion")));
}
async function readPacks(folders, root) {
  if (folders.length === 0)
    return [];
  const found2 = await findPacks(folders, root);
  const problems = [];
  const packs = found2.packs.flatMap((source2) => {
    try {
      return [readPack(source2, "optional")];
    } catch (error) {
      if (!(error instanceof _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo))
        throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  for (const source2 of found2.initiatives)
    readInitiative(source2, packs);
  if (packs.length === 0)
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no policy pack in ${folders}`);
  return packs;
}
var MAX_BYTES2 = 1024 * 1024;
var FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff]|\\p{Surrogate}", "u");
var REPLACEMENT = "�";
function checkSize(bytes, file) {
  if (bytes > MAX_BYTES2)
    throw tooLarge(file);
}
function tooLarge(file) {
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} is larger than 1 MiB`, {
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the manifest itself, not a plan or an export; those belong in files that ${"inventory"} names`
  });
}
function notUtf8(file) {
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} is not UTF-8 text`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save the file as UTF-8` });
}
function lineOf(text5, offset) {
  return text5.slice(0, offset).split("\n").length;
}
function manifestText(text5, file) {
  checkSize(text5.length > MAX_BYTES2 ? text5.length : node_buffer__WEBPACK_IMPORTED_MODULE_19__.Buffer.byteLength(text5), file);
  if (text5.includes(REPLACEMENT))
    throw notUtf8(file);
  const bad = FORBIDDEN.exec(text5);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} holds the character ${`U+${code}`} in line ${lineOf(text5, bad.index)}`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text without control characters`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save the file as text in UTF-8`
    });
  }
  return text5.startsWith("\uFEFF") ? text5.slice(1) : text5;
}
var MOST4 = 100;
function refusal2(problems) {
  const sorted2 = problems.toSorted(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
  const more = sorted2.length - MOST4;
  if (more <= 0)
    return new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(sorted2);
  return new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo([
    ...sorted2.slice(0, MOST4),
    { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there are at least ${more} more problems` }
  ]);
}
function placeOf3(file, lines) {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_17__ .L)(pointer) };
  };
}
function spotAt(root, pointer) {
  let spot = root;
  let depth = 0;
  for (const step of pointer) {
    const next = spot.children.get(step);
    if (!next)
      break;
    spot = next;
    depth++;
  }
  return { spot, reached: pointer.slice(0, depth) };
}
function locator(root, place) {
  return (pointer) => {
    const { spot, reached } = spotAt(root, pointer);
    return place(spot.offset, reached);
  };
}
function pointerAt(root, offset) {
  const pointer = [];
  let spot = root;
  while (spot) {
    let inner;
    for (const [step, child2] of spot.children) {
      if (offset < child2.offset || offset >= child2.end)
        continue;
      pointer.push(step);
      inner = child2;
      break;
    }
    spot = inner;
  }
  return pointer;
}
var COVERED = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_COLLECTION_TYPE",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED"
]);
var CLOSING = { "[": "]", "{": "}" };
function isCovered(code, text5, marks) {
  if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text5))
    return true;
  return marks.length > 0 && COVERED.has(code);
}
var INDENT = {
  message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the indentation is not right here`,
  expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the keys of one map, and the items of one list, in the same column`
};
var AS_KEY = {
  message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key with a value cannot stand here`,
  help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the indentation; put text that holds a colon and a space in quotes`
};
var FAULTS = {
  TAB_AS_INDENT: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a tab is used as indentation`,
    expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`spaces`
  },
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: AS_KEY,
  MULTILINE_IMPLICIT_KEY: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this line is no key with a value`,
    expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key, a colon, a space and a value`
  },
  BLOCK_IN_FLOW: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`indented lines cannot stand between brackets`,
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the map or list with brackets throughout, or with indentation throughout`
  },
  BAD_SCALAR_START: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text cannot begin with ${"@"}, ${"%"} or a backtick`,
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put the text in quotes`
  },
  BAD_DQ_ESCAPE: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the text in double quotes holds a backslash sequence that YAML does not know`,
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`use single quotes, or write the backslash twice`
  },
  KEY_OVER_1024_CHARS: { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key is too long` }
};
var OTHER = {
  message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this is not valid YAML`,
  help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`look for a missing colon, comma, bracket or quote here or in the line above`
};
function syntaxFault(code, text5) {
  const known2 = Object.hasOwn(FAULTS, code) ? FAULTS[code] : void 0;
  if (known2)
    return known2;
  if (/Missing ,/.test(text5)) {
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the items between brackets are not separated`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${","}` };
  }
  if (/followed by map values/.test(text5)) {
    return {
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key has no colon after it`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key, a colon, a space and a value`
    };
  }
  return OTHER;
}
function markFault(mark) {
  const { source: source2 } = mark;
  const faults = {
    anchor: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is an anchor; a manifest has none`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the value out`
    }),
    alias: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is an alias; a manifest has none`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the value out`
    }),
    tag: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is a tag; a manifest has none`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the value without it; quotes make text of a number`
    }),
    directive: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2.trim()} is a directive; a manifest has none`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`YAML 1.2`
    }),
    document: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a second document begins here`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`one document in the file`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put every manifest in a file of its own`
    }),
    open: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${source2} is opened here and not closed`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${CLOSING[source2] ?? source2}`
    }),
    depth: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`maps and lists are nested too deep here`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at most 64 levels`
    })
  };
  return faults[mark.kind]();
}
var MAX_DEPTH2 = 64;
var MANY = 200;
function tokensOf2(text5) {
  const lines = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .HN();
  const tokens = [];
  const marks = [];
  let documents = 0;
  let errors = 0;
  for (const token of new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .iX(lines.addNewLine).parse(text5)) {
    if (token.type === "document" && ++documents === 2) {
      marks.push({ kind: "document", offset: token.offset, source: "---" });
      break;
    }
    tokens.push(token);
    if (token.type === "directive" && !/^%YAML\s+1\.2\s*$/.test(token.source)) {
      marks.push({ kind: "directive", offset: token.offset, source: token.source });
    }
    if (token.type === "document")
      scan(token, marks);
    if (token.type === "error")
      errors++;
    if (errors + marks.length >= MANY)
      break;
  }
  const readable = marks.length < MANY && !marks.some(({ kind }) => kind === "depth");
  return { tokens, marks, lines, readable };
}
function scan(document, marks) {
  const steps = [{ token: document, depth: 0 }];
  for (let step = steps.pop(); step && marks.length < MANY; step = steps.pop()) {
    const { token } = step;
    const depth = _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .DB.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH2) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark)
      marks.push(mark);
    const open5 = mark?.kind === "open" ? mark : step.open;
    if (step.open && open5 !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part2 of [...partsOf(token)].reverse()) {
      steps.push({ token: part2, depth, ...open5 ? { open: open5 } : {} });
    }
  }
}
function markOf(token) {
  const { type, offset } = token;
  if (type === "anchor" || type === "tag" || type === "alias")
    return { kind: type, offset, source: token.source };
  const open5 = openOf(token);
  return open5 === void 0 ? void 0 : { kind: "open", offset, source: open5 };
}
function openOf(token) {
  if (token.type === "flow-collection") {
    const closed = token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
    return closed ? void 0 : token.start.source;
  }
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
    return void 0;
  const quote2 = token.source.slice(0, 1);
  return token.source.length > 1 && token.source.endsWith(quote2) ? void 0 : quote2;
}
function* partsOf(token) {
  if (token.type === "document") {
    yield* token.start;
    if (token.value)
      yield token.value;
  } else if (token.type === "block-scalar") {
    yield* token.props;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const item of token.items) {
      yield* item.start;
      if (item.key)
        yield item.key;
      if (item.sep)
        yield* item.sep;
      if (item.value)
        yield item.value;
    }
  }
}
var RESERVED = new Set(["__proto__", "constructor", "prototype"]);
var LONGEST_KEY = 200;
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var INVISIBLE_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var NONE3 = new Map();
function treeOf(node, offset, pointer, to) {
  const spot = { offset, end: node ? node.range[1] : offset, children: NONE3 };
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .jh)(node))
    return mapBranch(node, spot, pointer, to);
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .oP)(node)) {
    const branches = node.items.map((item, index) => treeOf(item, item.range[0], [...pointer, index], to));
    const children2 = new Map(branches.map((branch2, index) => [index, branch2.spot]));
    return { value: branches.map((branch2) => branch2.value), spot: { ...spot, children: children2 } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .Vj)(node))
    return { value: null, spot: { ...spot, unread: true } };
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .jn)(node))
    return { value: null, spot };
  const { value: value2, source: source2 } = node;
  if (typeof value2 !== "string") {
    return { value: value2, spot: { ...spot, written: source2 } };
  }
  if (!INVISIBLE_IN_TEXT.test(value2))
    return { value: value2, spot };
  to.report(node.range[0], pointer, { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the text holds invisible control characters` });
  return { value: null, spot: { ...spot, unread: true } };
}
function mapBranch(node, spot, pointer, to) {
  const entries = new Map();
  const children2 = new Map();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at4 = keyNode.range[0];
    const key = keyText(keyNode);
    const fault = keyFault(key);
    if (fault || key === void 0) {
      if (fault)
        to.report(at4, pointer, fault);
      partial = true;
      continue;
    }
    const first3 = children2.get(key);
    if (first3) {
      to.report(at4, [...pointer, key], {
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} stands here again, first in line ${to.lineOf(first3.offset)}`,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove or rename one of them`
      });
      continue;
    }
    const branch2 = treeOf(valueNode, at4, [...pointer, key], to);
    entries.set(key, branch2.value);
    children2.set(key, branch2.spot);
  }
  const value2 = Object.fromEntries(entries);
  return { value: value2, spot: { ...spot, children: children2, ...partial ? { partial } : {} } };
}
function keyText(node) {
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .jn)(node))
    return (0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .Vj)(node) ? void 0 : "";
  if (typeof node.value === "string")
    return node.value;
  return node.value === null ? "" : node.source;
}
function keyFault(key) {
  if (key === void 0)
    return void 0;
  if (key === "")
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key is missing, or is no text`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a key before the colon` };
  if (key === "<<") {
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${"<<"} is a merge key; a manifest has none`, help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the keys out` };
  }
  if (RESERVED.has(key))
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is reserved`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`another name` };
  if (INVISIBLE.test(key))
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(key, 80)} holds invisible characters` };
  if (key.length > LONGEST_KEY)
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(key, 40)} is longer than 200 characters` };
  return void 0;
}
var MOST5 = 1e3;
var START = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;
function readDocument(source2, file) {
  const text5 = manifestText(source2, file);
  const split = tokensOf2(text5);
  const place = placeOf3(file, split.lines);
  const marked2 = (root) => split.marks.map((mark) => ({
    ...markFault(mark),
    place: place(mark.offset, root ? pointerAt(root, mark.offset) : [])
  }));
  if (!split.readable)
    throw refusal2(marked2());
  const { contents, faults } = compose(split, text5.length);
  if (faults.length > 0 || split.marks.some((mark) => mark.kind === "open")) {
    throw refusal2([
      ...marked2(),
      ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) }))
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1])
    throw empty2(text5, file, marked2());
  const problems = [];
  const { value: value2, spot } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault) => {
      if (problems.length < MOST5)
        problems.push({ ...fault, place: place(offset, pointer) });
    },
    lineOf: (offset) => split.lines.linePos(offset).line
  });
  problems.push(...marked2(spot));
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) {
    const what = Array.isArray(value2) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the document is a list` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the document is a single value`;
    problems.push({
      message: what,
      place: place(spot.offset, []),
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map of keys and values`,
      help: START
    });
    throw refusal2(problems);
  }
  return { value: value2, root: spot, locate: locator(spot, place), problems };
}
function compose({ tokens, lines, marks }, end) {
  const composer = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_16__ .Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const errors = [];
  let contents = null;
  for (const document of composer.compose(tokens, true, end)) {
    contents ??= document.contents;
    errors.push(...document.errors.slice(0, MOST5).filter(({ code, message }) => !isCovered(code, message, marks)));
  }
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const seen = new Set();
  const faults = [];
  for (const { pos, code, message } of tabs.length > 0 ? tabs : errors) {
    const offset = Math.min(Math.max(pos[0], 0), end);
    const { line } = lines.linePos(offset);
    if (!seen.has(line))
      faults.push({ offset, fault: syntaxFault(code, message) });
    seen.add(line);
  }
  return { contents, faults };
}
function empty2(text5, file, problems) {
  if (problems.length > 0)
    return refusal2(problems);
  const what = text5.trim() === "" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} is empty` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest ${file} holds no data, only comments or document marks`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)(what, { help: START });
}
function isMap3(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function child(value2, step) {
  if (Array.isArray(value2)) {
    const items = value2;
    return typeof step === "number" ? items[step] : void 0;
  }
  return isMap3(value2) && Object.hasOwn(value2, step) ? value2[step] : void 0;
}
function entriesOf2(value2) {
  return isMap3(value2) ? Object.entries(value2) : [];
}
function itemsOf2(value2) {
  return Array.isArray(value2) ? value2 : [];
}
function textOf3(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function numberOf2(value2) {
  return typeof value2 === "number" ? value2 : void 0;
}
var UNJUDGED = [
  "target.managementGroup",
  "target.requires.allowedGeographies",
  "target.requires.pairedRegion",
  "expect.policies.parity",
  "expect.quotas",
  "expect.services",
  "network",
  "vaults",
  "domains",
  "certificates",
  "connections"
];
function unjudgedOf(document) {
  return UNJUDGED.filter((path) => {
    const value2 = path.split(".").reduce((part2, step) => child(part2, step), document);
    return value2 !== void 0 && value2 !== false && !(Array.isArray(value2) && value2.length === 0);
  });
}
var MOST6 = 8;
function scopeReader({ resources, resourceGroups }) {
  const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
  const byName2 = new Map();
  for (const resource3 of resources) {
    const name = resource3.name.toLowerCase();
    const same3 = byName2.get(name) ?? [];
    if (same3.length < MOST6 && !same3.some((other) => isSame2(other, resource3)))
      same3.push(resource3);
    byName2.set(name, same3);
  }
  return (text5) => {
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(text5, "subscription"))
      return { kind: "scope", scope: { kind: "subscription", text: text5 } };
    if (text5.startsWith("/"))
      return { kind: "scope", scope: { kind: "id", text: text5, id: text5 } };
    if (text5.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text: text5, name: text5.slice("mg:".length) } };
    }
    const named4 = byName2.get(text5.toLowerCase()) ?? [];
    const group = groups.has(text5.toLowerCase());
    const [resource3] = named4;
    if (named4.length > 1 || resource3 && group) {
      return {
        kind: "ambiguous",
        things: [...named4.map(({ key }) => key), ...group ? ["the resource group"] : []]
      };
    }
    if (resource3) {
      const { type, name, resourceGroup: resourceGroup2 } = resource3;
      return {
        kind: "scope",
        scope: {
          kind: "resource",
          text: text5,
          type,
          name,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
        }
      };
    }
    if (text5.includes("/"))
      return { kind: "unknown" };
    return { kind: "scope", scope: { kind: "resourceGroup", text: text5, name: text5 } };
  };
}
function isSame2(a, b) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(a.type, b.type) && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(a.resourceGroup ?? "", b.resourceGroup ?? "");
}
function sure(value2, what) {
  if (value2 === void 0)
    throw new Error(`the schema of the manifest lets a bad ${what} through`);
  return value2;
}
function toGuid(text5) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(text5), "GUID");
}
function toSubscriptionId(text5) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .pk)(text5), "subscription id");
}
function toRegion(text5) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)(text5), "region");
}
function toType(text5) {
  return sure((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Vm)(text5), "resource type");
}
function toInstant(text5) {
  return sure((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(text5), "point in time");
}
function toExpiry(text5) {
  return sure((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .rQ)(text5), "expiry");
}
function toDuration(text5) {
  return sure((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .E9)(text5), "duration");
}
function said(values) {
  const kept = {};
  for (const key in values) {
    const value2 = values[key];
    if (value2 !== void 0 && value2 !== null)
      kept[key] = value2;
  }
  return kept;
}
var HEADROOM_PERCENT = 15;
function expectationsOf(raw2, workloads2, target2) {
  const expect2 = raw2.expect ?? {};
  const { policies: policies2 = {}, rbac: rbac2 = {}, budgets: budgets2 = [], quotas: quotas2 = {} } = expect2;
  const at4 = (...path) => ["expect", ...path];
  const scope2 = scopes(workloads2, target2);
  return {
    mustBeEffective: (policies2.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at4("policies", "mustBeEffective", index)
    })),
    allowTypes: (policies2.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at4("policies", "allow", index)
    })),
    ...said({ pack: policies2.pack && packOf(policies2.pack, at4) }),
    ignoreAssignments: (policies2.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
    ...said({ deployIdentity: deployIdentityOf(rbac2) }),
    roleAssignments: (rbac2.assignments ?? []).map(({ principal, role, scope: text5 }, index) => ({
      principal,
      ...said({ principalId: principalIdOf(principal, raw2.principals) }),
      role,
      scope: scope2(text5),
      pointer: at4("rbac", "assignments", index)
    })),
    access: accessOf2(rbac2, raw2.principals),
    budgets: budgets2.map((budget, index) => budgetOf2(budget, scope2, index)),
    headroomPercent: quotas2.headroomPercent ?? HEADROOM_PERCENT
  };
}
function packOf({ effect = "Audit", allowedLocations = [], except = [] }, at4) {
  return {
    effect,
    allowedLocations: allowedLocations.map(toRegion),
    except: except.map((name, index) => ({ name, pointer: at4("policies", "pack", "except", index) }))
  };
}
function deployIdentityOf({ deployIdentity: raw2 }) {
  if (!raw2)
    return void 0;
  return {
    clientId: toGuid(raw2.clientId),
    ...said({ objectId: raw2.objectId === void 0 ? void 0 : toGuid(raw2.objectId) }),
    mayAssignRoles: raw2.mayAssignRoles ?? false,
    pointer: ["expect", "rbac", "deployIdentity"]
  };
}
function accessOf2(raw2, principals2 = {}) {
  const named4 = (name) => ({
    name,
    ...said({ id: principalIdOf(name, principals2) })
  });
  return {
    parity: raw2.parity ?? "required",
    principalMap: sorted(raw2.principalMap).map(([from, to]) => ({
      from: named4(from),
      to: named4(to),
      pointer: ["expect", "rbac", "principalMap", from]
    })),
    resourceGroups: sorted(raw2.resourceGroups).map(([from, to]) => ({ from, to })),
    ignore: (raw2.ignore ?? []).map(({ principal, role, scope: scope2, reason }) => ({
      ...said({ principal: principal === void 0 ? void 0 : named4(principal), role, scope: scope2 }),
      reason
    })),
    appRegistrations: (raw2.appRegistrations ?? []).map(({ name, hosts }, index) => ({
      name,
      hosts,
      pointer: ["expect", "rbac", "appRegistrations", index]
    })),
    names: sorted(principals2).map(([name, id]) => ({ name, id: toGuid(id) }))
  };
}
function sorted(map2 = {}) {
  return Object.entries(map2).toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
function principalIdOf(principal, principals2 = {}) {
  const id = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(principal) ?? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Os)(principal.slice(principal.indexOf(":") + 1));
  if (id !== void 0)
    return id;
  const named4 = Object.hasOwn(principals2, principal) ? principals2[principal] : void 0;
  return named4 === void 0 ? void 0 : toGuid(named4);
}
function budgetOf2(raw2, scope2, index) {
  return {
    scope: scope2(raw2.scope),
    ...said({ monthly: raw2.monthly, overlap: raw2.overlap }),
    alerts: (raw2.alerts ?? []).map(({ at: at4, to, type }) => ({
      at: at4,
      to,
      ...said({ thresholdType: type === void 0 ? void 0 : THRESHOLDS[type] })
    })),
    pointer: ["expect", "budgets", index]
  };
}
var THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" };
function scopes(workloads2, target2) {
  const groups = [target2.resourceGroups.map(({ name }) => name)];
  const resources = workloads2.flatMap((workload3) => workload3.resources.map((resource3) => {
    const resourceGroup2 = resource3.resourceGroup ?? workload3.resourceGroup;
    if (resourceGroup2 !== void 0)
      groups.push([resourceGroup2]);
    return {
      key: `${workload3.name}.${resource3.id}`,
      type: resource3.type,
      name: resource3.to ?? resource3.from ?? resource3.id,
      ...said({ resourceGroup: resourceGroup2 })
    };
  }));
  const read5 = scopeReader({ resources, resourceGroups: groups.flat() });
  return (text5) => {
    const reading = read5(text5);
    if (reading.kind !== "scope")
      throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
function inventoryEntryOf(raw2, index) {
  const at4 = (kind) => ["inventory", index, kind];
  const { resourceGraph: resourceGraph2, bicep: bicep2, armTemplate: armTemplate2, bicepSnapshot: bicepSnapshot2, terraformPlan: terraformPlan2 } = raw2;
  if (armTemplate2)
    return { kind: "armTemplate", ...templateOf(armTemplate2), pointer: at4("armTemplate") };
  if (bicep2)
    return { kind: "bicep", ...templateOf(bicep2), pointer: at4("bicep") };
  if (bicepSnapshot2) {
    const { file, resourceGroup: resourceGroup2, workload: workload3 } = bicepSnapshot2;
    return {
      kind: "bicepSnapshot",
      file,
      ...said({ resourceGroup: resourceGroup2, workload: workload3 }),
      pointer: at4("bicepSnapshot")
    };
  }
  if (terraformPlan2) {
    const { file, forbidDestroyOfStateful = false, workload: workload3 } = terraformPlan2;
    return {
      kind: "terraformPlan",
      file,
      forbidDestroyOfStateful,
      ...said({ workload: workload3 }),
      pointer: at4("terraformPlan")
    };
  }
  if (resourceGraph2) {
    const { query, snapshot, stays = [] } = resourceGraph2;
    return {
      kind: "resourceGraph",
      ...said({ query, snapshot }),
      stays: stays.map(({ resource: resource3, type, reason }, stay) => ({
        resource: resource3,
        ...said({ type: type === void 0 ? void 0 : toType(type) }),
        reason,
        pointer: [...at4("resourceGraph"), "stays", stay]
      })),
      pointer: at4("resourceGraph")
    };
  }
  throw new Error("the schema of the manifest lets an empty inventory entry through");
}
function templateOf({ file, parameters, resourceGroup: resourceGroup2, managementGroup, workload: workload3 }) {
  return { file, ...said({ parameters, resourceGroup: resourceGroup2, managementGroup, workload: workload3 }) };
}
function wavesOf({ waves: waves2 = {} }) {
  return Object.entries(waves2).map(([name, wave2]) => {
    const start2 = toInstant(wave2.start);
    const kept = wave2.cutover?.decommissionAfter;
    return {
      name,
      start: start2,
      end: wave2.window === void 0 ? start2 : (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(start2 + toDuration(wave2.window)),
      dependsOn: wave2.dependsOn ?? [],
      workloads: wave2.workloads ?? [],
      gates: wave2.gates ?? _chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .xS,
      ...said({ decommissionAfter: kept === void 0 ? void 0 : toDuration(kept) }),
      pointer: ["waves", name]
    };
  });
}
function waiversOf({ waivers: waivers2 = [] }) {
  return waivers2.map(({ check, match: match3, reason, owner, expires }, index) => ({
    check,
    match: match3 ?? {},
    reason,
    owner,
    expires: toExpiry(expires),
    pointer: ["waivers", index]
  }));
}
function attestationsOf({ attestations: attestations2 = [] }) {
  return attestations2.map(({ check, match: match3, by, at: at4, evidence }, index) => ({
    check,
    match: match3 ?? {},
    by,
    at: toInstant(at4),
    evidence,
    pointer: ["attestations", index]
  }));
}
function workloadsOf(raw2) {
  return Object.entries(raw2.workloads).map(([name, workload3]) => {
    const { environment, criticality, resourceGroup: resourceGroup2, resources = [] } = workload3;
    return {
      name,
      ...said({ environment, criticality, resourceGroup: resourceGroup2 }),
      resources: resources.map((resource3, index) => resourceOf2(resource3, name, index)),
      pointer: ["workloads", name]
    };
  });
}
function resourceOf2(raw2, workload3, index) {
  const { id, from, to, resourceGroup: resourceGroup2, sku, tags: tags2, properties, method: method2 } = raw2;
  const location = raw2.location === void 0 ? void 0 : toRegion(raw2.location);
  return {
    id,
    type: toType(raw2.type),
    ...said({ from, to, resourceGroup: resourceGroup2, location, sku, tags: tags2, properties, method: method2 }),
    count: raw2.count ?? 1,
    zones: (raw2.zones ?? []).map(String),
    dependsOn: raw2.dependsOn ?? [],
    pointer: ["workloads", workload3, "resources", index]
  };
}
function manifestOf(raw2, file, locate) {
  const target2 = targetOf(raw2.target);
  const workloads2 = workloadsOf(raw2);
  return {
    file,
    name: raw2.metadata.name,
    ...said({ owner: raw2.metadata.owner }),
    cloud: raw2.cloud ?? "AzureCloud",
    source: sourceOf2(raw2.source),
    target: target2,
    ...said({ inventory: raw2.inventory?.map(inventoryEntryOf) }),
    expect: expectationsOf(raw2, workloads2, target2),
    workloads: workloads2,
    waves: wavesOf(raw2),
    waivers: waiversOf(raw2),
    attestations: attestationsOf(raw2),
    unjudged: unjudgedOf(raw2),
    locate
  };
}
function sourceOf2({ subscription: subscription2, region: region2 }) {
  const { id, alias } = subscription2;
  return { subscription: { id: toSubscriptionId(id), ...said({ alias }) }, region: toRegion(region2) };
}
function targetOf(raw2) {
  const { managementGroup, requires = {} } = raw2;
  const source2 = sourceOf2(raw2);
  return {
    ...source2,
    ...said({ managementGroup }),
    crossTenant: raw2.crossTenant ?? false,
    resourceGroups: (raw2.resourceGroups ?? []).map((group, index) => {
      const { name, location, tags: tags2 } = typeof group === "string" ? { name: group, location: void 0, tags: void 0 } : group;
      return {
        name,
        location: location === void 0 ? source2.region : toRegion(location),
        ...said({ tags: tags2 }),
        pointer: ["target", "resourceGroups", index]
      };
    }),
    requires: { ...said({ zones: requires.zones }), allowedGeographies: requires.allowedGeographies ?? [] }
  };
}
function contentFindings(root) {
  const deploys = itemsOf2(child(root, "inventory")).some((entry3) => child(entry3, "resourceGraph") === void 0);
  if (deploys)
    return [];
  return entriesOf2(child(root, "workloads")).flatMap(([name, workload3]) => {
    if (child(workload3, "resources") !== void 0)
      return [];
    return [
      {
        pointer: ["workloads", name],
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${name} has no resources`,
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list under ${"resources"}, or a template or plan under ${"inventory"} that deploys them`
      }
    ];
  });
}
var WAIVER_CHECK2 = "WAV-06";
function duplicateFindings(root) {
  const subscription2 = textOf3(child(child(child(root, "target"), "subscription"), "id"));
  const scope2 = (item) => scopeKey(textOf3(child(item, "scope")), subscription2);
  const expect2 = child(root, "expect");
  const budgets2 = again(itemsOf2(child(expect2, "budgets")), ["expect", "budgets"], scope2);
  const assignments = again(itemsOf2(child(child(expect2, "rbac"), "assignments")), ["expect", "rbac", "assignments"], (item) => {
    const parts2 = [textOf3(child(item, "principal")), textOf3(child(item, "role")), scope2(item)];
    return parts2.includes(void 0) ? void 0 : JSON.stringify(parts2).toLowerCase();
  });
  return [
    ...budgets2.map(({ item, pointer, first: first3 }) => ({
      pointer: [...pointer, "scope"],
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the scope ${textOf3(child(item, "scope")) ?? ""} has a second budget here, the first is ${`expect.budgets[${String(first3)}]`}`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`merge the two, or declare another scope`
    })),
    ...assignments.map(({ pointer, first: first3 }) => ({
      pointer,
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the role assignment stands here again, first as ${`expect.rbac.assignments[${String(first3)}]`}`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them`
    })),
    ...itemsOf2(child(root, "waivers")).flatMap((waiver, index) => unwaivable(waiver, index))
  ];
}
function unwaivable(waiver, index) {
  if (textOf3(child(waiver, "check"))?.toUpperCase() !== WAIVER_CHECK2)
    return [];
  return [
    {
      pointer: ["waivers", index, "check"],
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${WAIVER_CHECK2} judges the waivers themselves and cannot be waived`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove this waiver; extend or remove the one that ${WAIVER_CHECK2} complains about`
    }
  ];
}
function again(items, path, key) {
  const seen = new Map();
  return items.flatMap((item, index) => {
    const own = key(item);
    if (own === void 0)
      return [];
    const first3 = seen.get(own);
    if (first3 !== void 0)
      return [{ item, pointer: [...path, index], first: first3 }];
    seen.set(own, index);
    return [];
  });
}
function scopeKey(text5, subscription2) {
  if (text5 === void 0)
    return void 0;
  const lower = text5.toLowerCase();
  const group = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)$/.exec(lower)?.[1];
  if (group !== void 0)
    return `mg:${group}`;
  const own = subscription2 === void 0 ? void 0 : `/subscriptions/${subscription2.toLowerCase()}`;
  if (own === void 0 || lower !== own && !lower.startsWith(`${own}/`))
    return lower;
  const rest = lower.slice(own.length);
  if (rest === "")
    return "subscription";
  return /^\/resourcegroups\/([^/]+)$/.exec(rest)?.[1] ?? lower;
}
function endOf4(value2, side) {
  const end = child(value2, side);
  const id = textOf3(child(child(end, "subscription"), "id"));
  const place = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Ny)(textOf3(child(end, "region")) ?? "");
  return id === void 0 || place === void 0 ? void 0 : { id, region: place };
}
function endFindings(value2) {
  const source2 = endOf4(value2, "source");
  const target2 = endOf4(value2, "target");
  if (source2 === void 0 || target2 === void 0)
    return [];
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(source2.id, target2.id) || source2.region !== target2.region)
    return [];
  return [
    {
      pointer: ["target", "region"],
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`source and target are the same subscription and region, so nothing is relocated`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`another region or another subscription at the target`
    }
  ];
}
function inventoryFindings(root) {
  return itemsOf2(child(root, "inventory")).flatMap((entry3, index) => {
    const query = textOf3(child(child(entry3, "resourceGraph"), "query"));
    if (query === void 0 || (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Wq)(query) !== void 0)
      return [];
    return [
      {
        pointer: ["inventory", index, "resourceGraph", "query"],
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the query is not a condition that selects resources`,
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`clauses such as ${"where tags.app =~ 'shop'"}, joined by ${"|"}, without other operators`,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the table, the columns and the subscription are set by the tool`
      }
    ];
  });
}
var MOST7 = 20;
function findCycles(graph) {
  const cycles = [];
  const done = new Set();
  for (const start2 of graph.keys()) {
    const trail = [];
    const onTrail = new Map();
    const enter = (node) => {
      onTrail.set(node, trail.length);
      trail.push({ node, next: 0 });
    };
    if (!done.has(start2))
      enter(start2);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const arrow = graph.get(top.node)?.[top.next++];
      if (!arrow) {
        done.add(top.node);
        onTrail.delete(top.node);
        trail.pop();
        continue;
      }
      const back = onTrail.get(arrow.to);
      if (back !== void 0) {
        cycles.push({ path: [...trail.slice(back).map(({ node }) => node), arrow.to], edge: arrow.edge });
        if (cycles.length >= MOST7)
          return cycles;
      } else if (graph.has(arrow.to) && !done.has(arrow.to))
        enter(arrow.to);
    }
  }
  return cycles;
}
function orderFindings({ workloads: workloads2 = [], waves: waves2 }) {
  const resourceGraph2 = new Map();
  for (const { name, resources } of workloads2) {
    for (const { id, dependsOn } of resources) {
      if (!id)
        continue;
      const key = `${name}.${id.text}`;
      const arrows = resourceGraph2.get(key) ?? [];
      for (const { text: text5, pointer } of dependsOn)
        arrows.push({ to: dependencyKey(name, text5), edge: pointer });
      resourceGraph2.set(key, arrows);
    }
  }
  const waveGraph = new Map(waves2.map((wave2) => [
    wave2.name,
    wave2.dependsOn.map(({ text: text5, pointer }) => ({ to: text5, edge: pointer }))
  ]));
  return [
    ...circles(resourceGraph2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the resources wait for each other in a circle`),
    ...circles(waveGraph, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the waves wait for each other in a circle`)
  ];
}
function circles(graph, what) {
  return findCycles(graph).map(({ path, edge }) => ({
    pointer: edge,
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(`${what}: ${chain(path)}`),
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of these dependencies`
  }));
}
function chain(path) {
  const shown3 = path.length > 12 ? [...path.slice(0, 8), "…", ...path.slice(-2)] : path;
  return shown3.map((name) => name === "…" ? name : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(name, 100)}`).join(" → ");
}
function outlineOf(root) {
  const workloads2 = child(root, "workloads");
  const each = (...path) => {
    const found2 = path.reduce((value2, step) => child(value2, step), root);
    return itemsOf2(found2).map((item, index) => [item, [...path, index]]);
  };
  const of = (item, pointer, key) => mentions(child(item, key), [...pointer, key]);
  return {
    ...isMap3(workloads2) ? { workloads: entriesOf2(workloads2).map(workload) } : {},
    waves: entriesOf2(child(root, "waves")).map(wave),
    workloadMentions: [
      ...each("inventory").flatMap(([item, at4]) => entriesOf2(item).flatMap(([kind, entry3]) => of(entry3, [...at4, kind], "workload"))),
      ...each("vaults").flatMap(([item, at4]) => of(item, at4, "workload"))
    ],
    resourceMentions: [
      ...each("domains").flatMap(([item, at4]) => of(item, at4, "servedBy")),
      ...each("connections", "map").flatMap(([item, at4]) => of(item, at4, "usedBy"))
    ],
    assignmentScopes: each("expect", "rbac", "assignments").flatMap(([item, at4]) => of(item, at4, "scope")),
    budgetScopes: each("expect", "budgets").flatMap(([item, at4]) => of(item, at4, "scope")),
    resourceGroups: each("target", "resourceGroups").flatMap(([item, at4]) => isMap3(item) ? of(item, at4, "name") : mentions(item, at4))
  };
}
function mentions(value2, pointer) {
  const text5 = textOf3(value2);
  if (text5 !== void 0)
    return [{ text: text5, pointer }];
  return itemsOf2(value2).map((item, index) => {
    const one11 = textOf3(item);
    return one11 === void 0 ? void 0 : { text: one11, pointer: [...pointer, index] };
  }).filter(_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
}
function workload([name, value2]) {
  const at4 = ["workloads", name, "resources"];
  const items = itemsOf2(child(value2, "resources"));
  return {
    name,
    ...textual(value2, ["resourceGroup"]),
    resources: items.map((item, index) => resource(item, [...at4, index]))
  };
}
function resource(value2, pointer) {
  const [id] = mentions(child(value2, "id"), [...pointer, "id"]);
  return {
    ...id ? { id } : {},
    ...textual(value2, ["type", "from", "to", "resourceGroup"]),
    zones: itemsOf2(child(value2, "zones")),
    dependsOn: mentions(child(value2, "dependsOn"), [...pointer, "dependsOn"]),
    pointer
  };
}
function wave([name, value2]) {
  const at4 = ["waves", name];
  const [window] = mentions(child(value2, "window"), [...at4, "window"]);
  return {
    name,
    ...window ? { window } : {},
    dependsOn: mentions(child(value2, "dependsOn"), [...at4, "dependsOn"]),
    workloads: mentions(child(value2, "workloads"), [...at4, "workloads"])
  };
}
function textual(value2, keys) {
  const texts2 = {};
  for (const key of keys) {
    const text5 = textOf3(child(value2, key));
    if (text5 !== void 0)
      texts2[key] = text5;
  }
  return texts2;
}
function listed4(words, last) {
  const spans = words.map((word) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${word}`);
  const end = spans.pop();
  if (end === void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`nothing`;
  if (spans.length === 0)
    return end;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(`${spans.join(", ")} ${last} ${end}`);
}
function guess(word) {
  return word === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`did you mean ${word}?`;
}
var REPEATED = 80;
var PRIVATE = /@|[0-9a-f]{8}-/i;
function found(value2, written) {
  if (value2 === null || value2 === void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`nothing`;
  if (Array.isArray(value2))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list`;
  if (typeof value2 === "object")
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map`;
  if (typeof value2 === "string") {
    if (value2.trim() === "")
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`empty text`;
    return value2.length > REPEATED || PRIVATE.test(value2) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this text` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the text ${value2}`;
  }
  if (typeof value2 === "boolean")
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the boolean ${written ?? String(value2)}`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the number ${written ?? (typeof value2 === "number" ? String(value2) : "?")}`;
}
var SUGGESTIONS = 100;
function referenceFindings({ workloads: workloads2, waves: waves2, ...mentions2 }) {
  const findings2 = [];
  const waveNames = new Set(waves2.map(({ name }) => name));
  const suggestWave = suggester(waveNames);
  for (const { text: text5, pointer } of waves2.flatMap((wave2) => wave2.dependsOn)) {
    if (waveNames.has(text5))
      continue;
    findings2.push(finding2(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no wave ${text5}`, suggestWave(text5, text5)));
  }
  if (!workloads2)
    return findings2;
  const names3 = new Set(workloads2.map(({ name }) => name));
  const suggestWorkload = suggester(names3);
  for (const { text: text5, pointer } of [
    ...waves2.flatMap((wave2) => wave2.workloads),
    ...mentions2.workloadMentions
  ]) {
    if (names3.has(text5))
      continue;
    findings2.push(finding2(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no workload ${text5}`, suggestWorkload(text5, text5)));
  }
  const keys = new Set(workloads2.flatMap(keysOf));
  const suggestResource = suggester(keys);
  for (const { text: text5, pointer } of mentions2.resourceMentions) {
    if (keys.has(text5))
      continue;
    findings2.push(finding2(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no resource ${text5}`, suggestResource(text5, text5)));
  }
  for (const { name, resources } of workloads2) {
    for (const { text: text5, pointer } of resources.flatMap((resource3) => resource3.dependsOn)) {
      const key = dependencyKey(name, text5);
      if (keys.has(key))
        continue;
      const message = key === text5 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no resource ${text5}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${name} has no resource ${text5}`;
      findings2.push(finding2(pointer, message, suggestResource(text5, key)));
    }
  }
  return findings2;
}
function keysOf({ name, resources }) {
  return resources.flatMap(({ id }) => id ? [`${name}.${id.text}`] : []);
}
function finding2(pointer, message, suggestion) {
  const help = guess(suggestion);
  return { pointer, message, ...help === void 0 ? {} : { help } };
}
function suggester(known2) {
  const all = [...known2].slice(0, 2e3);
  let left2 = SUGGESTIONS;
  return (text5, key) => {
    if (left2-- <= 0)
      return void 0;
    const home = key.slice(0, key.length - text5.length);
    const local = home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
    return (0,_chunk_BOC4BGJS_js__WEBPACK_IMPORTED_MODULE_20__ .p)(text5, local) ?? all.find((name) => name.endsWith(`.${text5}`)) ?? (0,_chunk_BOC4BGJS_js__WEBPACK_IMPORTED_MODULE_20__ .p)(text5, all);
  };
}
function scopeFindings(outline) {
  const { workloads: workloads2, assignmentScopes, budgetScopes: budgetScopes2 } = outline;
  if (!workloads2)
    return [];
  const resources = workloads2.flatMap((workload3) => workload3.resources.flatMap((resource3) => named3(workload3, resource3)));
  const resourceGroups = [
    ...outline.resourceGroups.map(({ text: text5 }) => text5),
    ...workloads2.flatMap((workload3) => [workload3, ...workload3.resources].flatMap(groupOf2))
  ];
  const read5 = scopeReader({ resources, resourceGroups });
  const names3 = resources.map(({ name }) => name);
  return [
    ...assignmentScopes.flatMap((mention) => unclear2(mention, read5(mention.text), names3)),
    ...budgetScopes2.flatMap((mention) => {
      const reading = read5(mention.text);
      if (reading.kind !== "scope" || reading.scope.kind !== "resource")
        return unclear2(mention, reading, names3);
      return [
        {
          pointer: mention.pointer,
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${mention.text} is a resource, and a budget cannot cover one resource`,
          expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${"subscription"}, a resource group or ${"mg:"} with a management group`
        }
      ];
    })
  ];
}
function named3(workload3, resource3) {
  const { id, from, to } = resource3;
  const type = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Vm)(resource3.type ?? "");
  const name = to ?? from ?? id?.text;
  const resourceGroup2 = resource3.resourceGroup ?? workload3.resourceGroup;
  if (!id || !type || name === void 0)
    return [];
  const key = `${workload3.name}.${id.text}`;
  return [{ key, type, name, ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 } }];
}
function groupOf2({ resourceGroup: resourceGroup2 }) {
  return resourceGroup2 === void 0 ? [] : [resourceGroup2];
}
function unclear2({ text: text5, pointer }, reading, names3) {
  switch (reading.kind) {
    case "scope":
      return [];
    case "unknown": {
      const help = guess((0,_chunk_BOC4BGJS_js__WEBPACK_IMPORTED_MODULE_20__ .p)(text5, names3));
      return [
        { pointer, message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`no declared resource has the name ${text5}`, ...help ? { help } : {} }
      ];
    }
    case "ambiguous":
      return [
        {
          pointer,
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${text5} names more than one thing: ${reading.things}`,
          help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the full resource id, which begins with ${"/subscriptions/"}`
        }
      ];
  }
}
function uniquenessFindings({ workloads: workloads2 = [], waves: waves2, resourceGroups }) {
  const findings2 = [];
  for (const { name, resources } of workloads2) {
    const ids = resources.flatMap(({ id }) => id ? [id] : []);
    for (const { text: text5, pointer } of repeated(ids, (id) => id)) {
      findings2.push({
        pointer,
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${name} has two resources with the id ${text5}`,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give one of them another id`
      });
    }
    for (const resource3 of resources)
      findings2.push(...zoneFindings(resource3.zones, resource3.pointer));
  }
  for (const { text: text5, pointer } of repeated(resourceGroups, (name) => name.toLowerCase())) {
    findings2.push({
      pointer,
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the resource group ${text5} stands twice in the list`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them`
    });
  }
  return [...findings2, ...waves2.flatMap(windowFindings), ...sharedWorkloads(waves2)];
}
function repeated(mentions2, key) {
  const seen = new Set();
  return mentions2.filter(({ text: text5 }) => {
    const again2 = seen.has(key(text5));
    seen.add(key(text5));
    return again2;
  });
}
function zoneFindings(zones, pointer) {
  const written = zones.filter((zone) => typeof zone === "string" || typeof zone === "number");
  const names3 = written.map(String);
  if (new Set(names3).size === new Set(written).size)
    return [];
  return [
    {
      pointer: [...pointer, "zones"],
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a zone stands twice in the list`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them`
    }
  ];
}
function windowFindings({ window }) {
  if (!window || (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .E9)(window.text) !== 0)
    return [];
  const { pointer, text: text5 } = window;
  return [
    { pointer, message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the window ${text5} has no length`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a duration of more than zero` }
  ];
}
function sharedWorkloads(waves2) {
  const home = new Map();
  const findings2 = [];
  for (const { name, workloads: workloads2 } of waves2) {
    for (const { text: text5, pointer } of workloads2) {
      const first3 = home.get(text5);
      if (first3 === void 0)
        home.set(text5, name);
      else if (first3 !== name) {
        findings2.push({
          pointer,
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the workload ${text5} moves in two waves, ${first3} and ${name}`,
          help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name it in one wave, or split the workload`
        });
      }
    }
  }
  return findings2;
}
function meaningFindings(value2) {
  const outline = outlineOf(value2);
  return [
    ...endFindings(value2),
    ...uniquenessFindings(outline),
    ...referenceFindings(outline),
    ...orderFindings(outline),
    ...scopeFindings(outline),
    ...inventoryFindings(value2),
    ...duplicateFindings(value2),
    ...contentFindings(value2)
  ];
}
function section(description, properties, required3 = [], rest = {}) {
  return {
    description,
    type: "object",
    properties,
    ...required3.length > 0 ? { required: required3 } : {},
    additionalProperties: false,
    ...rest
  };
}
function map(description, names3, values, rest = {}) {
  return {
    description,
    type: "object",
    propertyNames: { $ref: `#/$defs/${names3}` },
    additionalProperties: values,
    ...rest
  };
}
function list2(description, items, rest = {}) {
  return { description, type: "array", items, ...rest };
}
function set(description, definition, rest = {}) {
  const items = { type: "string", $ref: `#/$defs/${definition}` };
  return { description, type: "array", items, uniqueItems: true, ...rest };
}
function text3(description, rest = {}) {
  return { description, type: "string", minLength: 1, ...rest };
}
function choice(description, words, rest = {}) {
  return { description, type: "string", enum: words, ...rest };
}
function flag(description, otherwise) {
  return { description, type: "boolean", default: otherwise };
}
function number(description, rest = {}) {
  return { description, type: "number", ...rest };
}
function integer(description, rest = {}) {
  return { description, type: "integer", ...rest };
}
function use(definition, description, rest = {}) {
  return { description, $ref: `#/$defs/${definition}`, ...rest };
}
function form(title, pattern, rest = {}) {
  return { title, type: "string", pattern, ...rest };
}
var GUID2 = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
var SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\s?#%\\\\]+";
var RESOURCE_GROUP3 = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
var tags = map("Tags at the target.", "anyKey", { description: "Value of the tag.", type: "string", maxLength: 256 }, { maxProperties: 50 });
var OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
var LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
var NAME2 = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
var PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";
var definitions = {
  guid: form("a GUID such as 11111111-1111-1111-1111-111111111111", `^${GUID2}$`),
  name: form("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME2}$`),
  key: form("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
  anyKey: form("a name that is not empty", "^\\S(?:.*\\S)?$"),
  region: form("a region by its name or display name, such as swedencentral or Sweden Central", "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$", { maxLength: 60 }),
  resourceType: form("a resource type such as Microsoft.Sql/servers/databases", "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$"),
  resourceName: form("the name of a resource, parent/child for a child, without spaces and ? # % \\", `^${SEGMENT}(?:/${SEGMENT})*$`),
  resourceGroup: form("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP3),
  managementGroup: form("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
  resourceRef: form("a resource as workload.resource", `^${NAME2}\\.${NAME2}$`),
  dependency: form("the id of a resource of this workload, or workload.resource", `^${NAME2}(?:\\.${NAME2})?$`),
  scope: form("subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id", `^(?:mg:[A-Za-z0-9_().-]{1,90}|(?:/${SEGMENT})+|(?!mg:)${SEGMENT}(?:/${SEGMENT})*)$`),
  principal: form("a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID", `^(?:${GUID2}|${PRINCIPAL})$`),
  namedPrincipal: form("the name of a principal as expectations write it, such as group:sg-shop-ops", `^${PRINCIPAL}$`),
  instant: form("a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00", "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$"),
  duration: form("an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H", "^P(?!$)(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T(?!$)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?)?$"),
  checkId: form("the id of a check such as REG-08", "^[A-Z]{2,4}-\\d{2}$"),
  cidr: form("an address range such as 10.61.0.0/16", `^(?:${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])|(?=[^/]*:[^/]*:)[0-9A-Fa-f:]{2,39}/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`),
  host: form("a host name such as shop.contoso.com", `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, {
    maxLength: 254
  }),
  path: form("a path inside the repository, relative to its root", "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$"),
  https: form("an address that begins with https://", "^https://[^\\s/?#@]+(?:[/?#]\\S*)?$"),
  dataSize: form("a size with its unit, such as 480 GiB", "^\\d{1,9}(?:\\.\\d{1,6})? ?(?:B|[KMGTP]i?B)$"),
  label: { title: "text that is not empty", type: "string", minLength: 1 }
};
function expectedOf(schema) {
  const reference2 = /^#\/\$defs\/(\w+)$/.exec(textOf3(child(schema, "$ref")) ?? "")?.[1];
  const named4 = textOf3(child(reference2 === void 0 ? schema : definitions[reference2], "title"));
  if (named4 !== void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(named4);
  const words = wordsOf(schema);
  if (words.length > 0)
    return listed4(words, "or");
  switch (textOf3(child(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return numberOf2(child(schema, "minItems")) === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed4(["true", "false"], "or");
    case "number":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a number${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(rangeOf(schema))}`;
    case "integer":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a whole number${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(rangeOf(schema))}`;
    default:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`another value`;
  }
}
function wordsOf(schema) {
  const constant = child(schema, "const");
  const all = constant === void 0 ? itemsOf2(child(schema, "enum")) : [constant];
  return [...new Set(all.map(String))];
}
function keysOf2(schema) {
  const properties = child(schema, "properties");
  return isMap3(properties) ? Object.keys(properties) : [];
}
function expectedMap(schema) {
  const keys = keysOf2(schema);
  const least = numberOf2(child(schema, "minProperties"));
  const most = numberOf2(child(schema, "maxProperties"));
  if (keys.length === 0) {
    if (most !== void 0)
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map of at most ${most} keys`;
    return least === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map that is not empty`;
  }
  if (least === 1 && most === 1)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map with one of the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(listed4(keys, "or"))}`;
  return least === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map that may have the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(listed4(keys, "and"))}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a map with at least one of the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(listed4(keys, "or"))}`;
}
function expectedText(schema) {
  const most = numberOf2(child(schema, "maxLength"));
  return most === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`text of at most ${most} characters`;
}
function rangeOf(schema) {
  const least = numberOf2(child(schema, "minimum"));
  const above2 = numberOf2(child(schema, "exclusiveMinimum"));
  const most = numberOf2(child(schema, "maximum"));
  const below2 = numberOf2(child(schema, "exclusiveMaximum"));
  const limits = [
    least === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at least ${least}`,
    above2 === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`more than ${above2}`,
    most === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at most ${most}`,
    below2 === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`less than ${below2}`
  ].filter((limit) => limit !== void 0);
  return limits.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .em)(`, ${limits.join(" and ")}`);
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
  const rank2 = RANKS.indexOf(keyword);
  return rank2 < 0 ? void 0 : rank2;
}
function misfit(value2, schema, types, written) {
  const what = found(value2, written);
  const message = value2 === null || value2 === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`there is no value` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(what)} does not fit here`;
  const help = helpFor(value2, schema, types, written);
  return { message, expected: expectedOf(schema), ...help === void 0 ? {} : { help } };
}
function helpFor(value2, schema, types, written) {
  const words = wordsOf(schema);
  if (words.length > 0)
    return typeof value2 === "string" && words.length > 1 ? guess((0,_chunk_BOC4BGJS_js__WEBPACK_IMPORTED_MODULE_20__ .p)(value2, words)) : void 0;
  const wanted = typeof types === "string" ? [types] : itemsOf2(types).map((type) => textOf3(type) ?? "");
  const scalar2 = typeof value2 === "number" || typeof value2 === "boolean";
  if (wanted.includes("string") && scalar2) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put it in quotes to make it text: ${`"${written ?? String(value2)}"`}`;
  }
  if (typeof value2 !== "string")
    return void 0;
  if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value2)) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write ${/^(?:y|yes|on|true)$/i.test(value2) ? "true" : "false"} without quotes`;
  }
  const numeric = value2.trim() !== "" && Number.isFinite(Number(value2));
  if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the number without quotes`;
  }
  if (wanted.includes("array"))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`put it between ${"["} and ${"]"}`;
  return void 0;
}
var import__ = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_8__ .f1)((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .q1)(), 1);
var vaults = list2("Key vaults at the target and what must be in them.", section("One vault.", {
  name: use("resourceName", "Name of the vault."),
  workload: use("name", "Workload that uses it."),
  environment: text3("Environment that it serves."),
  requiresSecrets: set("Secrets that must be in it, by name.", "label"),
  requiresKeys: set("Keys that must be in it, by name.", "label"),
  requiresCertificates: set("Certificates that must be in it, by name.", "label")
}, ["name", "workload"]));
var domainCutover = section("How the host is switched over.", {
  via: choice("What is switched.", [
    "dns-cname",
    "dns-a",
    "traffic-manager",
    "front-door",
    "application-gateway",
    "api-management",
    "app-service-domain"
  ]),
  ttlBefore: integer("Longest time to live in seconds that the record may have before the switch.", {
    minimum: 0,
    maximum: 2147483647
  }),
  rollbackTo: use("host", "Where the host points again after a rollback.")
}, ["via"]);
var domains = list2("Public host names that move along.", section("One host name.", {
  host: use("host", "The host name."),
  zone: use("host", "DNS zone that holds its record."),
  servedBy: use("resourceRef", "Resource that answers for it."),
  cutover: domainCutover
}, ["host"]));
var certificates = list2("Certificates that must be ready at the target.", section("One certificate.", {
  hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
  in: use("resourceName", "Where it lies, as vault/certificate."),
  minDaysLeft: integer("Days that it must still be valid after the cutover.", {
    minimum: 0,
    maximum: 3660
  })
}, ["hosts", "in"]));
var mapping = section("One endpoint and what takes its place.", {
  from: text3("The endpoint at the source."),
  to: text3("The endpoint at the target."),
  usedBy: set("Resources that use it, as workload.resource.", "resourceRef")
}, ["from", "to"]);
var connections = section("Connection strings and endpoints that name the source.", {
  forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
  scan: set("Files to scan, as globs.", "path"),
  map: list2("Endpoints that change.", mapping)
});
var match2 = map("Facets of the findings it covers, as the page of the check lists them; all findings unless said.", "key", text3("Value of the facet, compared without regard to case."));
var attestations = list2("What no interface can prove: evidence with a person and a date.", section("One attestation.", {
  check: use("checkId", "The check it answers."),
  match: match2,
  by: text3("Who attests."),
  at: use("instant", "When."),
  evidence: text3("Where the proof is.")
}, ["check", "by", "at", "evidence"]));
var waivers = list2("Findings that are accepted for a time.", section("One waiver.", {
  check: use("checkId", "The check whose findings are accepted."),
  match: match2,
  reason: text3("Why they are accepted."),
  owner: text3("Who accepts them."),
  expires: use("instant", "Last day on which it holds (UTC), that day included.")
}, ["check", "reason", "owner", "expires"]));
var policies = section("What the policies in force at the target must look like.", {
  parity: choice("Whether every policy that is in force at the source must be in force at the target.", [
    "required",
    "optional"
  ]),
  allow: set("Resource types that policies must allow though no declared resource has them yet.", "resourceType"),
  ignore: list2("Policy assignments of the source that need not come along.", section("One assignment and why it stays behind.", {
    assignment: text3("Name or id of the policy assignment."),
    reason: text3("Why it need not come along.")
  }, ["assignment", "reason"])),
  pack: section("How the policies for a relocation, which come with the tool, are applied to what is planned.", {
    effect: choice("Deny: a violation is a blocker. Audit: a warning. Disabled: they are not applied.", [
      "Audit",
      "Deny",
      "Disabled"
    ]),
    allowedLocations: set("Regions besides the target's in which resources may be, for example of replicas.", "region"),
    except: set("Names of policies that are left out.", "label")
  }),
  mustBeEffective: set("Policy assignments that must be in force, by name or id.", "label")
});
var rbac = section("Who must be able to do what at the target.", {
  deployIdentity: section("The identity that deploys.", {
    clientId: use("guid", "Client id (application id) of the identity."),
    objectId: use("guid", "Object id of its service principal."),
    mayAssignRoles: flag("Whether it must be able to create role assignments.", false)
  }, ["clientId"]),
  assignments: list2("Role assignments that must be in force.", section("One expected role assignment.", {
    principal: use("principal", "Who holds the role."),
    role: text3("Name of the role, or the GUID of its definition."),
    scope: use("scope", "Where the role is held.")
  }, ["principal", "role", "scope"])),
  parity: choice("Whether role assignments of the source must have their counterpart at the target.", ["required", "off"], { default: "required" }),
  principalMap: {
    description: "Principals of the source that another one takes over from: the old one, then the new one.",
    type: "object",
    propertyNames: { $ref: "#/$defs/principal" },
    additionalProperties: use("principal", "The principal that takes over.")
  },
  resourceGroups: map("Resource groups of the source and the one at the target that takes up what each holds.", "resourceGroup", use("resourceGroup", "Resource group at the target.")),
  ignore: list2("Role assignments of the source that need not come along.", section("Which role assignments, by principal, role and scope at the source, and why they stay behind.", {
    principal: use("principal", "Only those of this principal."),
    role: text3("Only those of this role: its name, or the GUID of its definition."),
    scope: text3("Only those at this scope: a resource group, the name of a resource, or a full id."),
    reason: text3("Why they need not come along.")
  }, ["reason"], { minProperties: 2 })),
  appRegistrations: list2("App registrations that sign people in at the relocated hosts.", section("One app registration.", {
    name: text3("Name of the app registration for people."),
    hosts: set("Host names that its redirect addresses must hold at the target.", "host")
  }, ["name", "hosts"]))
});
var budgets = list2("Budgets that must exist at the target.", section("One expected budget.", {
  scope: use("scope", "What the budget covers."),
  monthly: section("Money for a month.", {
    amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
    currency: text3("Currency of the amounts, for example EUR.", {
      title: "a currency of three capital letters such as EUR",
      pattern: "^[A-Z]{3}$"
    }),
    maxIncreasePercent: number("By how many percent the cost may rise over the source.", {
      minimum: 0
    }),
    estimate: number("What the workload is expected to cost a month at the target.", { minimum: 0 }),
    source: number("What the workload costs a month at the source.", { minimum: 0 })
  }, ["amount"]),
  alerts: list2("Alerts that the budget must raise.", section("One alert.", {
    at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1e3 }),
    to: text3("Who is told: an address, an action group by name or id, or role:Owner."),
    type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"])
  }, ["at", "to"])),
  overlap: section("The time in which source and target both cost money.", {
    days: integer("Length in days.", { minimum: 0, maximum: 3660 }),
    approvedExtra: number("Money approved for these days, source and target together.", { minimum: 0 })
  })
}, ["scope"]));
var quotas = section("What must stay free of the quotas at the target.", {
  headroomPercent: number("Percent of a quota that must stay free.", {
    minimum: 0,
    exclusiveMaximum: 100,
    default: 15
  }),
  capacityReservationsFor: set("SKUs for which capacity must be reserved.", "label")
});
var expect = section("What the target must look like before workloads arrive.", {
  policies,
  rbac,
  budgets,
  quotas,
  services: map("Versions that managed services must offer at the target, by service.", "key", text3('A version, in quotes: "1.30" without quotes is the number 1.3.'))
});
var workload2 = use("name", "Workload of its resources, where neither a declared resource nor its resource group tells.");
var scope = {
  resourceGroup: use("resourceGroup", "Resource group that it is deployed to; the subscription unless said."),
  managementGroup: use("managementGroup", "Management group that it is deployed to."),
  workload: workload2
};
var resourceGraph = section("What exists at the source, by Azure Resource Graph.", {
  query: text3("Condition that selects the resources, in the language of Resource Graph: where and so on."),
  snapshot: use("path", "File with the answer to the query as captured: the JSON of `az graph query`."),
  stays: list2("What stays at the source, each with its reason.", section("One resource that is not relocated.", {
    resource: text3("Name or resource id at the source.", { maxLength: 1e3 }),
    type: use("resourceType", "Its type, where several resources have the name."),
    reason: text3("Why it stays.", { maxLength: 1e3 })
  }, ["resource", "reason"]))
}, [], { minProperties: 1 });
var armTemplate = section("What a template of Azure Resource Manager deploys.", {
  file: use("path", "The template, as `bicep build` writes it too."),
  parameters: use("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicep = section("What the team's Bicep file deploys.", {
  file: use("path", "The Bicep file; the command bicep or az must be on the machine."),
  parameters: use("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicepSnapshot = section("What the team's Bicep file deploys, as predicted.", {
  file: use("path", "The resources as `bicep snapshot` writes them."),
  resourceGroup: use("resourceGroup", "Resource group of resources whose ids name none."),
  workload: workload2
}, ["file"]);
var terraformPlan = section("What the team's Terraform plan changes, as JSON.", {
  file: use("path", "The plan as `terraform show -json` writes it."),
  forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false),
  workload: workload2
}, ["file"]);
var inventory = list2("Where the planned and existing resources are written down besides this manifest; any mix.", section("One source: exactly one of its keys.", { resourceGraph, bicep, armTemplate, bicepSnapshot, terraformPlan }, [], { minProperties: 1, maxProperties: 1 }), { maxItems: 100 });
var network2 = section("Addresses, names and connections of the target network.", {
  ipStrategy: choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
    "new",
    "keep"
  ]),
  vnets: list2("Virtual networks at the target.", section("One virtual network.", {
    name: use("resourceName", "Name of the virtual network."),
    prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
    peerWith: set("Virtual networks it is peered with, by name.", "resourceName")
  }, ["name", "prefixes"])),
  reservedRanges: map("Address ranges that the target must not use, by whose they are.", "key", set("Address ranges.", "cidr")),
  privateDnsZones: section("Where the private DNS zones lie.", {
    subscription: text3("Alias or id of the subscription."),
    resourceGroup: use("resourceGroup", "Resource group that holds the zones.")
  }, ["subscription", "resourceGroup"]),
  publicIpConsumers: list2("Partners that have the public addresses of the source in their rules.", section("One partner.", {
    partner: text3("Name of the partner."),
    ticket: text3("Where the change is tracked."),
    done: flag("Whether the partner has changed its rules.", false)
  }, ["partner"]))
});
var metadata = section("What this relocation is called and who answers for it.", {
  name: text3("Name of the relocation; it heads every report.", { maxLength: 200 }),
  description: text3("What is relocated and why, for people."),
  owner: text3("Who answers for the relocation: an address, a team or a handle."),
  approvers: set("Who approves the manifest: handles of people or teams.", "label")
}, ["name"]);
var cloud = choice("The Azure cloud of source and target.", ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"], { default: "AzureCloud" });
var subscription = (which) => section(`The ${which} subscription.`, {
  id: use("guid", "Id of the subscription."),
  alias: text3("Name of the subscription for people; reports show it in place of the id.")
}, ["id"]);
var source = section("Where the workloads run today.", {
  subscription: subscription("source"),
  region: use("region", "The region they leave.")
}, ["subscription", "region"]);
var resourceGroup = {
  title: "the name of a resource group, or a map with `name`, `location` and `tags`",
  description: "A resource group at the target: its name, or its name, region and tags.",
  type: ["string", "object"],
  pattern: RESOURCE_GROUP3,
  properties: {
    name: use("resourceGroup", "Name of the resource group."),
    location: use("region", "Region of the resource group itself; the target region unless said."),
    tags
  },
  required: ["name"],
  additionalProperties: false
};
var target = section("Where the workloads go, and what the place must offer.", {
  subscription: subscription("target"),
  region: use("region", "The region they go to."),
  managementGroup: use("managementGroup", "Management group that must hold the target subscription."),
  crossTenant: flag("Whether the target subscription may be in another tenant than the source.", false),
  restructure: flag("Whether the relocation also changes the architecture; it needs a reason.", false),
  reason: text3("Why the architecture changes along with the region."),
  resourceGroups: list2("Resource groups that take up the resources.", resourceGroup),
  requires: section("What the target region must offer.", {
    zones: integer("Number of availability zones.", { minimum: 0, maximum: 3 }),
    allowedGeographies: set("Geographies in which data may lie.", "label"),
    pairedRegion: choice("Whether the target region must have a paired region.", ["required", "optional"])
  })
}, ["subscription", "region"]);
var principals = {
  description: "Object ids of the principals that expectations name; names alone cannot be looked up.",
  type: "object",
  propertyNames: { $ref: "#/$defs/namedPrincipal" },
  additionalProperties: use("guid", "Object id of the principal in Microsoft Entra ID.")
};
var cutover = section("How the wave goes live and back.", {
  probes: list2("Requests that prove the target answers.", section("One request.", {
    url: use("https", "Address to ask."),
    expect: integer("HTTP status that proves it.", { minimum: 100, maximum: 599 })
  }, ["url"])),
  rollback: section("Who goes back, when and why.", {
    owner: text3("Who decides."),
    decideWithin: use("duration", "Time for the decision."),
    triggers: set("What makes it necessary.", "label")
  }),
  decommissionAfter: use("duration", "How long the source is kept after the wave.")
});
var gate = { type: "string", enum: _chunk_PXW64FMD_js__WEBPACK_IMPORTED_MODULE_0__ .xS };
var waves = map("The steps of the relocation, by name.", "name", section("One wave.", {
  start: use("instant", "When it begins; a date alone is midnight UTC."),
  window: use("duration", "How long it may take."),
  dependsOn: set("Waves that must be over before it.", "name"),
  workloads: set("Workloads that move in it.", "name"),
  gates: list2("Areas that must be ready before it; all areas unless said.", gate, {
    uniqueItems: true,
    minItems: 1
  }),
  cutover
}, ["start"]));
var method = section("How the resource is relocated.", {
  relocation: choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
  tool: text3("The tool that does it, for example bicep, azcopy or sql-failover-group.")
}, ["relocation"]);
var data = section("The data of the resource and how it gets across.", {
  size: use("dataSize", "Amount of data."),
  files: integer("Number of files or objects.", { minimum: 0 }),
  rpo: use("duration", "How much data may be lost, as time."),
  rto: use("duration", "How long the data may be away."),
  conflicts: text3("Which side wins when both were written, for example source-wins."),
  verify: text3("How the copy is proved, for example rowcount or md5.")
});
var resource2 = section("One resource of the workload.", {
  id: use("name", "Name of the resource in this manifest, unique in its workload."),
  type: use("resourceType", "Resource type."),
  from: use("resourceName", "Name at the source; absent for a new resource."),
  to: use("resourceName", "Name at the target; absent where the name comes along unchanged."),
  resourceGroup: use("resourceGroup", "Resource group at the target, where it differs from the workload's."),
  location: use("region", "Region at the target where it differs, or global."),
  sku: text3("SKU at the target."),
  count: integer("How many of it, for quotas.", { minimum: 1, maximum: 1e5, default: 1 }),
  zones: list2("Availability zones it is spread over.", { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, { uniqueItems: true }),
  tags,
  properties: map("What is decided of its properties, as a template has them. Policies read them; what is not stated is unknown.", "anyKey", { description: "Value of the property." }, { maxProperties: 200 }),
  method,
  data,
  dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency")
}, ["id", "type"]);
var workloads = map("The workloads that are relocated, by name.", "name", section("One workload.", {
  environment: text3("Environment, for example prod."),
  criticality: text3("How much depends on it, for example high."),
  stateful: flag("Whether it holds data that must come along.", false),
  resourceGroup: use("resourceGroup", "Resource group at the target for resources that name none."),
  resources: list2("Its resources. None need be declared where a template or plan under inventory deploys them all.", resource2, { minItems: 1 })
}, []), { minProperties: 1 });
var API_VERSION2 = "relocation/v1alpha1";
var KIND = "RelocationManifest";
var manifestShape = {
  title: "Azure relocation manifest",
  description: "Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.",
  type: "object",
  properties: {
    $schema: { description: "This schema, for editors that look for it here.", type: "string" },
    apiVersion: { description: "Version of the manifest language.", const: API_VERSION2 },
    kind: { description: "Kind of document.", const: KIND },
    metadata,
    cloud,
    source,
    target,
    principals,
    inventory,
    expect,
    network: network2,
    workloads,
    vaults,
    domains,
    certificates,
    connections,
    waves,
    attestations,
    waivers
  },
  required: ["apiVersion", "kind", "metadata", "source", "target", "workloads"],
  additionalProperties: false,
  $defs: definitions
};
var manifestSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:azure-relocation-readiness:manifest:v1alpha1",
  ...manifestShape
};
var compiled2;
function validator() {
  if (compiled2)
    return compiled2;
  const ajv = new import__.Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text5) => (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(text5) !== void 0 } }
  });
  compiled2 = ajv.compile({
    ...manifestShape,
    $defs: { ...definitions, instant: { ...definitions["instant"], format: "instant" } }
  });
  return compiled2;
}
function checkShape(value2) {
  const validate = validator();
  return validate(value2) ? { ok: true, manifest: value2 } : { ok: false, errors: validate.errors ?? [] };
}
function schemaOf({ schemaPath }) {
  return schemaPath.split("/").slice(1, -1).reduce((schema, step) => child(schema, step), manifestShape);
}
var MOST8 = 1e3;
function translate(errors, document) {
  const failures = errors.slice(0, MOST8).filter((error) => error.propertyName === void 0).map((error) => failureOf(error, document)).filter((failure) => failure !== void 0);
  const misspelt = new Set();
  for (const failure of failures) {
    const meant = meantKey(failure);
    if (meant !== void 0)
      misspelt.add((0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_17__ .L)([...failure.pointer, meant]));
  }
  const problems = [];
  const worst = new Map();
  for (const failure of failures) {
    const rank2 = rankOf(failure.keyword);
    const path = (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_17__ .L)(failure.pointer);
    const other = worst.get(path);
    if (rank2 === void 0)
      problems.push(...structural(failure, misspelt, document));
    else if (!other || rank2 < (rankOf(other.keyword) ?? rank2))
      worst.set(path, failure);
  }
  for (const { pointer, data: data2, schema, params, spot } of worst.values()) {
    const place = document.locate(pointer);
    problems.push({ ...misfit(data2, schema, child(params, "type"), spot.written), place });
  }
  return problems;
}
function failureOf(error, { value: value2, root }) {
  const pointer = [];
  let data2 = value2;
  let spot = root;
  for (const part2 of error.instancePath.split("/").slice(1)) {
    const key = part2.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(data2) ? Number(key) : key;
    pointer.push(step);
    data2 = child(data2, step);
    spot = spotAt(spot, [step]).spot;
    if (spot.unread)
      return void 0;
  }
  if (spot.partial && (error.keyword === "required" || error.keyword === "minProperties"))
    return void 0;
  return { keyword: error.keyword, pointer, data: data2, schema: schemaOf(error), params: error.params, spot };
}
function meantKey({ keyword, params, schema }) {
  if (keyword !== "additionalProperties")
    return void 0;
  return (0,_chunk_BOC4BGJS_js__WEBPACK_IMPORTED_MODULE_20__ .p)(textOf3(child(params, "additionalProperty")) ?? "", keysOf2(schema));
}
function structural(failure, misspelt, { locate }) {
  const { keyword, pointer, data: data2, schema, params } = failure;
  const place = locate(pointer);
  switch (keyword) {
    case "additionalProperties": {
      const key = textOf3(child(params, "additionalProperty")) ?? "";
      const help = guess(meantKey(failure));
      const keys = keysOf2(schema);
      return [
        {
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed4(keys, "or"),
          ...help === void 0 ? {} : { help }
        }
      ];
    }
    case "required": {
      const key = textOf3(child(params, "missingProperty")) ?? "";
      if (misspelt.has((0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_17__ .L)([...pointer, key])))
        return [];
      const expected = expectedOf(child(child(schema, "properties"), key));
      return [{ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = textOf3(child(params, "propertyName")) ?? "";
      return [
        {
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the key ${key} is no name for this`,
          place: locate([...pointer, key]),
          expected: expectedOf(child(schema, "propertyNames"))
        }
      ];
    }
    case "minProperties":
    case "maxProperties": {
      const keys = entriesOf2(data2).map(([key]) => key);
      const message = keys.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the map is empty` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the map has ${keys.length} keys: ${keys}`;
      return [{ message, place, expected: expectedOf(schema) }];
    }
    case "minItems":
      return [{ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the list is empty`, place, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`at least one item` }];
    case "uniqueItems": {
      const index = Math.max(numberOf2(child(params, "i")) ?? 0, numberOf2(child(params, "j")) ?? 0);
      const item = itemsOf2(data2)[index];
      const message = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${typeof item === "string" || typeof item === "number" ? item : "the item"} stands twice in the list`;
      return [{ message, place: locate([...pointer, index]), help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`remove one of them` }];
    }
    default:
      return [{ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`this does not fit`, place, expected: expectedOf(schema) }];
  }
}
function parseManifest(text5, file) {
  const document = readDocument(text5, file);
  const checked = checkShape(document.value);
  const problems = [...document.problems, ...checked.ok ? [] : translate(checked.errors, document)];
  const told = new Map(problems.map((problem, index) => [problem.place?.path, index]));
  for (const { pointer, ...rest } of meaningFindings(document.value)) {
    const place = document.locate(pointer);
    const index = told.get(place.path);
    const other = index === void 0 ? void 0 : problems[index];
    if (index === void 0 || !other)
      problems.push({ ...rest, place });
    else if (other.help === void 0 && rest.help !== void 0)
      problems[index] = { ...other, help: rest.help };
  }
  if (problems.length > 0)
    throw refusal2(problems);
  if (!checked.ok)
    throw new Error("the manifest does not follow the schema, for no reason that could be told");
  return manifestOf(checked.manifest, file, document.locate);
}
async function readRepositoryFile(path, root, kind) {
  const home = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)(root), root);
  const real = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(home, path)), path);
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(home, real);
  if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_13__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute)(inside)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(kind.what)} ${path} lies outside the repository`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a file below the root of the repository, links followed`,
      help: kind.outside
    });
  }
  const file = inside.split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep).join("/");
  const about2 = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.stat)(real), path);
  if (about2.isDirectory()) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(kind.what)} ${path} is a directory`, {
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the file in it, for example ${`${file === "" ? "." : file}/${kind.example}`}`
    });
  }
  if (!about2.isFile()) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .lS)(kind.what)} ${path} is not an ordinary file`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name a file` });
  }
  if (about2.size > kind.most)
    throw kind.tooLarge(file);
  return { file, real, bytes: await bytesOf(real, about2.size, () => kind.tooLarge(file), kind.most, path) };
}
async function bytesOf(real, size, tooLarge2, most, path) {
  const handle = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.O_NOFOLLOW), path);
  try {
    let buffer = new Uint8Array(Math.min(size, most) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await asked2(handle.read(buffer, length, buffer.length - length), path);
      length += bytesRead;
      if (length > most)
        throw tooLarge2();
      if (bytesRead === 0)
        break;
      if (length === buffer.length) {
        const larger = new Uint8Array(Math.min(buffer.length * 2, most + 1));
        larger.set(buffer);
        buffer = larger;
      }
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
var REASONS2 = {
  ENOENT: [
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does not exist`,
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path; it counts from the root of the repository, which must be checked out`
  ],
  ENOTDIR: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`does not exist`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path: a part of it is a file and no directory`],
  EACCES: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`may not be read`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give the user of this run permission to read it`],
  EPERM: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`may not be read`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`give the user of this run permission to read it`],
  ELOOP: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`is a link that leads nowhere`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the file itself`],
  ENAMETOOLONG: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`has a name that is too long`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path`],
  EISDIR: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`is a directory`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name the file in it`]
};
async function asked2(answer3, path) {
  try {
    return await answer3;
  } catch (error) {
    throw refusal3(error, path);
  }
}
function refusal3(error, path) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known2 = Object.hasOwn(REASONS2, code) ? REASONS2[code] : void 0;
  const [reason, help] = known2 ?? [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`cannot be read`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`check the path and the disk`];
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)(`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${path}`} ${reason}`, { help });
}
var MANIFEST = {
  what: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the manifest`,
  outside: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`move the manifest into the repository`,
  example: "relocation.yaml",
  most: MAX_BYTES2,
  tooLarge
};
async function readManifestFile(path, root) {
  const { file, bytes } = await readRepositoryFile(path, root, MANIFEST);
  const text5 = utf8Text(bytes);
  if (text5 === void 0)
    throw notUtf8(file);
  return parseManifest(text5, file);
}
var BESIDE = new Set(["id", "name", "type", "apiversion", "dependson"]);
var NO_SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
function readBicepSnapshot({ root, place }, source2) {
  const predicted = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .f_)(root, "predictedResources");
  if (predicted?.kind !== "list")
    throw wrong(place(predicted ?? root));
  const described = [];
  const gaps = [];
  for (const tree of predicted.items) {
    if (tree.kind !== "map")
      throw wrong(place(tree));
    const one11 = describedOf(tree, place(tree), source2);
    if ("why" in one11)
      gaps.push(one11);
    else
      described.push(one11);
  }
  const diagnostics = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .f_)(root, "diagnostics");
  for (const tree of diagnostics?.kind === "list" ? diagnostics.items : []) {
    gaps.push({
      subject: "bicep snapshot",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The prediction is not whole: ${tree.kind === "scalar" ? String(tree.value) : "see the file"}`,
      elsewhere: false,
      place: place(tree),
      entry: source2.entry
    });
  }
  return { described, gaps };
}
function wrong(place) {
  return new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo([
    {
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file holds no prediction of Bicep`,
      place,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`a list ${"predictedResources"} of resources`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`write the file with ${"bicep snapshot main.bicepparam --mode overwrite"}`
    }
  ]);
}
function describedOf(tree, place, source2) {
  const id = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .$6)(tree, "id");
  const parts2 = id === void 0 || isExpression(id) ? void 0 : (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .mh)(id);
  const written = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .$6)(tree, "type") ?? "";
  const type = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .Vm)(written) ?? parts2?.type;
  const gap = { place, entry: source2.entry };
  if (type === void 0) {
    return { ...gap, subject: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(written, 200), why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`The type is not one of Azure.`, elsewhere: false };
  }
  const subscription2 = parts2?.subscription?.toLowerCase();
  const nobody = subscription2 === NO_SUBSCRIPTION;
  const outside2 = parts2 !== void 0 && subscription2 === void 0;
  if (outside2 || subscription2 !== void 0 && !nobody && subscription2 !== source2.subscription) {
    return {
      ...gap,
      subject: type,
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`It is deployed outside of the target subscription, which alone is looked at.`,
      elsewhere: true
    };
  }
  const body = bodyOf2(tree);
  const sku = (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .x$)(type, body);
  const name = parts2?.name ?? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .$6)(tree, "name") ?? "";
  const resourceGroup2 = parts2?.resourceGroup ?? source2.resourceGroup;
  const location = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .$6)(tree, "location");
  const apiVersion = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .$6)(tree, "apiVersion");
  const known2 = parts2 !== void 0 && id !== void 0 && !nobody;
  return {
    ...source2.workload === void 0 ? {} : { workload: source2.workload },
    type,
    name: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .aM)(name, 400),
    ...known2 ? { id } : {},
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...location === void 0 ? {} : { location: (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .AP)(text4(location)) },
    ...sku === void 0 ? {} : { sku },
    count: (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .pq)(type, body),
    zones: (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .jL)(body),
    tags: (0,_chunk_BCGDV3UC_js__WEBPACK_IMPORTED_MODULE_5__ .Fg)(body),
    body,
    ...apiVersion === void 0 ? {} : { apiVersion },
    origin: place
  };
}
function bodyOf2(tree) {
  return Object.fromEntries([...tree.entries].filter(([key]) => !BESIDE.has(key.toLowerCase())).map(([key, value2]) => [key, valueOf3(value2)]));
}
function valueOf3(tree) {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" && isExpression(tree.value) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .L5)([tree.value.slice(1, -1)]) : tree.value;
    case "list":
      return tree.items.map(valueOf3);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, valueOf3(item)]));
  }
}
function isExpression(text5) {
  return text5.startsWith("[") && !text5.startsWith("[[") && text5.endsWith("]") && text5.length > 2;
}
function text4(value2) {
  return isExpression(value2) ? { known: false, expression: value2.slice(1, -1) } : { known: true, value: value2 };
}
function plannedFromManifest(manifest) {
  return manifest.workloads.flatMap((workload3) => {
    const waves2 = manifest.waves.filter((wave2) => wave2.workloads.includes(workload3.name)).map(({ name }) => name);
    return workload3.resources.map((resource3) => planned(manifest, workload3, resource3, waves2));
  });
}
function isObject3(value2) {
  return value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Fh)(value2) && typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function planned({ locate }, workload3, resource3, waves2) {
  const { id, type, from, to, location, sku, count: count2, zones, tags: tags2 = {}, properties, method: method2, pointer } = resource3;
  const resourceGroup2 = resource3.resourceGroup ?? workload3.resourceGroup;
  return {
    key: `${workload3.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...location === void 0 ? {} : { location: { known: true, value: location } },
    ...sku === void 0 ? {} : { sku: { known: true, value: sku } },
    count: count2,
    zones,
    tags: tags2,
    workload: workload3.name,
    waves: waves2,
    ...method2 === void 0 ? {} : { method: method2 },
    ...isObject3(properties) ? { stated: properties } : {},
    origin: locate(pointer)
  };
}
function disagreements(first3, second) {
  const found2 = [];
  const add = (property2, a, b) => {
    found2.push({
      property: property2,
      says: [
        { text: a, place: first3.origin },
        { text: b, place: second.origin }
      ]
    });
  };
  if (first3.location?.known === true && second.location?.known === true) {
    if (first3.location.value !== second.location.value)
      add("location", first3.location.value, second.location.value);
  }
  if (first3.sku?.known === true && second.sku?.known === true) {
    const names3 = [...skuNames(first3), first3.sku.value];
    const others = [...skuNames(second), second.sku.value];
    if (!names3.some((name) => others.some((other) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(name, other))))
      add("sku", first3.sku.value, second.sku.value);
  }
  if (first3.zones.length > 0 && second.zones.length > 0 && first3.count === 1 && second.count === 1) {
    const [a, b] = [first3.zones, second.zones].map((zones) => zones.toSorted().join(", "));
    if (a !== void 0 && b !== void 0 && a !== b)
      add("zones", a, b);
  }
  for (const [name, value2] of Object.entries(second.tags)) {
    const other = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(first3.tags, name);
    if (other !== void 0 && other !== value2)
      add(`tags.${name}`, other, value2);
  }
  return found2;
}
function absentTags(first3, declared) {
  const written = first3.body === void 0 ? void 0 : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(first3.body, "tags");
  if (written !== void 0 && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .qE)(written))
    return [];
  return Object.entries(declared.tags).flatMap(([name, value2]) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(first3.tags, name) === void 0 ? [
    {
      property: `tags.${name}`,
      says: [
        { text: "no such tag", place: first3.origin },
        { text: value2, place: declared.origin }
      ]
    }
  ] : []);
}
function skuNames({ body }) {
  const sku = body === void 0 ? void 0 : (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(body, "sku");
  const profile = part(part(body, "properties"), "hardwareProfile");
  const size = textOf4(part(profile, "vmSize"));
  if (sku === void 0 || !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(sku))
    return size === void 0 ? [] : [size];
  const [name, tier, inner, family] = ["name", "tier", "size", "family"].map((key) => textOf4((0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(sku, key)));
  const capacity = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(sku, "capacity");
  const count2 = typeof capacity === "number" || typeof capacity === "string" ? String(capacity) : void 0;
  const names3 = [name, tier, inner, size].filter((text5) => text5 !== void 0);
  const joined3 = [
    ...name !== void 0 && count2 !== void 0 ? [`${name}_${count2}`, `${name}${count2}`] : [],
    ...name !== void 0 && family !== void 0 && count2 !== void 0 ? [`${name}_${family}_${count2}`] : [],
    ...tier !== void 0 && name !== void 0 ? [`${tier}_${name}`] : []
  ];
  return [...names3, ...joined3];
}
function part(value2, key) {
  return value2 !== void 0 && (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Gv)(value2) && !(0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .cy)(value2) ? (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(value2, key) : void 0;
}
function textOf4(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function keyOf4(workload3, { type, name }) {
  const types = type.split("/").slice(1);
  const names3 = name.split("/");
  const tail = types.length === names3.length ? types.map((segment, index) => `${segment}/${names3[index] ?? ""}`).join("/") : `${types.join("/")}/${name}`;
  return `${workload3}.${tail}`;
}
function unique2() {
  const taken = new Map();
  return (text5) => {
    let candidate = text5;
    let count2 = taken.get(text5.toLowerCase()) ?? 0;
    while (taken.has(candidate.toLowerCase())) {
      count2 += 1;
      candidate = `${text5}#${String(count2 + 1)}`;
    }
    taken.set(text5.toLowerCase(), count2);
    taken.set(candidate.toLowerCase(), taken.get(candidate.toLowerCase()) ?? 0);
    return candidate;
  };
}
var TAG = "relocation-workload";
function workloadFinder(manifest, declared) {
  const names3 = new Set(manifest.workloads.map(({ name }) => name));
  const byKey = new Map();
  for (const resource3 of declared) {
    const key = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .Av)(resource3);
    byKey.set(key, [...byKey.get(key) ?? [], resource3]);
  }
  const groups = groupOwners(declared);
  const only2 = names3.size === 1 ? manifest.workloads[0]?.name : void 0;
  return (resource3) => {
    const tag2 = (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(resource3.tags, TAG);
    if (tag2 !== void 0 && names3.has(tag2))
      return tag2;
    for (let outer = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .gN)(resource3); outer; outer = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .gN)(outer)) {
      const wanted = outer;
      const parent = byKey.get((0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .Av)(outer))?.find((one11) => (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .If)(one11, wanted));
      if (parent !== void 0)
        return parent.workload;
    }
    if (resource3.workload !== void 0 && names3.has(resource3.workload))
      return resource3.workload;
    const owners = groups.get((groupOf3(resource3) ?? "").toLowerCase());
    const [owner] = owners ?? [];
    if (owner !== void 0 && owners?.size === 1)
      return owner;
    return only2 ?? UNASSIGNED;
  };
}
function groupOf3({ type, name, resourceGroup: resourceGroup2 }) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_9__ .QV)(type, "Microsoft.Resources/resourceGroups") ? name : resourceGroup2;
}
function groupOwners(declared) {
  const owners = new Map();
  for (const { resourceGroup: resourceGroup2, workload: workload3 } of declared) {
    if (resourceGroup2 === void 0)
      continue;
    const key = resourceGroup2.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(workload3));
  }
  return owners;
}
function reconcile(manifest, described, asIs = new Map()) {
  const declared = plannedFromManifest(manifest).map((resource3) => withId2(manifest, resource3));
  const entries = gather(declared, described);
  const located2 = entries.flatMap(({ declared: own, identity: identity2 }) => own === void 0 ? [] : [{ ...own, ...only(identity2) }]);
  const workloadOf = workloadFinder(manifest, located2);
  const keys = unique2();
  for (const { key } of declared)
    keys(key);
  const resources = [];
  const contradictions = [];
  const aliases = new Map();
  for (const { declared: own, sources } of entries) {
    const [first3, ...others] = sources;
    if (first3 === void 0) {
      if (own !== void 0)
        resources.push(filled(own, asIs.get(own.key)));
      continue;
    }
    const resource3 = merged2(own, first3, others, () => {
      const workload3 = workloadOf(first3);
      return { key: keys(keyOf4(workload3, first3)), workload: workload3, waves: wavesOf2(manifest, workload3) };
    });
    resources.push(resource3);
    for (const { alias } of sources)
      if (alias !== void 0)
        aliases.set(alias, resource3.key);
    const seconds = [...others, ...own === void 0 ? [] : [own]];
    const found2 = seconds.flatMap((second) => disagreements(first3, second));
    if (own !== void 0)
      found2.push(...absentTags(first3, own));
    contradictions.push(...found2.map((one11) => ({ resource: resource3, ...one11 })));
  }
  return { resources: linked(resources, aliases), contradictions };
}
function withId2(manifest, resource3) {
  const id = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .DG)(manifest.target.subscription.id, resource3.resourceGroup, resource3.type, resource3.name);
  return id === void 0 ? resource3 : { ...resource3, id };
}
function gather(declared, described) {
  const entries = declared.map((one11) => ({ declared: one11, sources: [], identity: one11 }));
  const byKey = new Map();
  const file = (entry3) => {
    const key = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .Av)(entry3.identity);
    const same3 = byKey.get(key);
    if (same3 === void 0)
      byKey.set(key, [entry3]);
    else
      same3.push(entry3);
  };
  entries.forEach(file);
  for (const one11 of described) {
    const entry3 = matching(byKey.get((0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .Av)(one11)) ?? [], one11);
    if (entry3 === void 0) {
      const added = { sources: [one11], identity: one11 };
      entries.push(added);
      file(added);
    } else {
      entry3.sources.push(one11);
      entry3.identity = { ...entry3.identity, ...only(one11) };
    }
  }
  return entries;
}
function only({ resourceGroup: resourceGroup2, id }) {
  return {
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...id === void 0 ? {} : { id }
  };
}
function matching(candidates, one11) {
  const possible = candidates.filter(({ identity: identity2 }) => (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_11__ .If)(identity2, one11));
  return possible.find(({ identity: identity2 }) => identity2.resourceGroup !== void 0 && one11.resourceGroup !== void 0) ?? possible[0];
}
function wavesOf2(manifest, workload3) {
  return manifest.waves.filter((wave2) => wave2.workloads.includes(workload3)).map(({ name }) => name);
}
function merged2(own, first3, others, home) {
  const described = { ...first3 };
  delete described.alias;
  const all = [
    first3,
    ...others,
    ...own === void 0 ? [] : [own]
  ];
  const stated = all.find(({ zones }) => zones.length > 0);
  return {
    ...described,
    ...firstOf(all, "resourceGroup"),
    ...firstOf(all, "id"),
    ...firstKnown(all, "location"),
    ...firstKnown(all, "sku"),
    ...first3.body === void 0 ? bodyOf3(all) : {},
    zones: stated?.zones ?? [],
    count: own === void 0 ? first3.count : Math.max(own.count, first3.count),
    ...own === void 0 ? home() : {
      key: own.key,
      workload: own.workload,
      waves: own.waves,
      declared: own.origin,
      ...own.method === void 0 ? {} : { method: own.method }
    },
    ...others.length === 0 ? {} : { alsoIn: others.map(({ origin }) => origin) }
  };
}
function bodyOf3(all) {
  const found2 = all.find(({ body: body2 }) => body2 !== void 0);
  if (found2?.body === void 0)
    return {};
  const { body, apiVersion, partial } = found2;
  return {
    body,
    ...apiVersion === void 0 ? {} : { apiVersion },
    ...partial === void 0 ? {} : { partial }
  };
}
function firstOf(all, key) {
  const value2 = all.find((one11) => one11[key] !== void 0)?.[key];
  return value2 === void 0 ? {} : { [key]: value2 };
}
function firstKnown(all, key) {
  const values = all.flatMap((one11) => one11[key] ?? []);
  const value2 = values.find(({ known: known2 }) => known2) ?? values[0];
  return value2 === void 0 ? {} : { [key]: value2 };
}
function filled(own, asIs) {
  if (asIs === void 0)
    return own;
  return {
    ...own,
    ...own.location === void 0 && asIs.location !== void 0 ? { location: asIs.location } : {},
    ...own.sku === void 0 && asIs.sku !== void 0 ? { sku: asIs.sku } : {},
    ...own.zones.length === 0 ? { zones: asIs.zones } : {},
    tags: { ...missing3(asIs.tags, own.tags), ...own.tags },
    ...asIs.body === void 0 ? {} : { body: asIs.body, partial: true },
    alsoIn: [asIs.origin]
  };
}
function missing3(tags2, others) {
  return Object.fromEntries(Object.entries(tags2).filter(([name]) => (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Ms)(others, name) === void 0));
}
function linked(resources, aliases) {
  const keys = new Map(resources.flatMap(({ id, key }) => id === void 0 ? [] : [[id.toLowerCase(), key]]));
  return resources.map((resource3) => {
    if (resource3.dependsOn === void 0)
      return resource3;
    const dependsOn = new Set(resource3.dependsOn.map((id) => aliases.get(id) ?? keys.get(id.toLowerCase()) ?? id));
    dependsOn.delete(resource3.key);
    return { ...resource3, dependsOn: [...dependsOn] };
  });
}
var MIB = 1024 * 1024;
var KIND2 = {
  what: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file`,
  outside: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`move the file into the repository; the manifest names nothing outside of it`,
  example: "main.json",
  most: _chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .uZ,
  tooLarge: (file) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is larger than ${_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .uZ / MIB} MiB`, {
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`name what one deployment needs; split a larger one`
  })
};
function planFiles(root) {
  const texts2 = new Map();
  const read5 = async (path) => {
    const { file, real, bytes } = await readRepositoryFile(path, root, KIND2);
    const text6 = utf8Text(bytes);
    if (text6 === void 0) {
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`the file ${file} is not UTF-8 text`, {
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .cv)`save the file as text in UTF-8; of a plan of Terraform write the JSON with ${"terraform show -json"}`
      });
    }
    return { file, real, text: text6.replace(/^\ufeff/, "") };
  };
  const text5 = async (path, place) => {
    const reading = texts2.get(path) ?? read5(path);
    texts2.set(path, reading);
    try {
      return await reading;
    } catch (error) {
      throw placed(error, place);
    }
  };
  return {
    text: text5,
    json: async (path, place) => {
      const named4 = await text5(path, place);
      return (0,_chunk_XMNIHCIP_js__WEBPACK_IMPORTED_MODULE_6__ .Vh)(named4.file, named4.text);
    }
  };
}
function placed(error, place) {
  return error instanceof _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo ? new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(error.problems.map((problem) => ({ place, ...problem }))) : error;
}
async function plannedOf(manifest, readers) {
  const files = planFiles(readers.root);
  const entries = manifest.inventory ?? [];
  const readings2 = await Promise.all(entries.map(async (entry3) => {
    const at4 = (key) => manifest.locate([...entry3.pointer, key]);
    try {
      return await read4(entry3, { manifest, files, readers, at: at4 });
    } catch (error) {
      if (error instanceof _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo)
        return error;
      throw error;
    }
  }));
  const problems = [];
  const answers = [];
  for (const reading of readings2) {
    if (reading instanceof _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo)
      problems.push(...reading.problems);
    else
      answers.push(reading);
  }
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .yo(problems);
  const described = answers.flatMap((reading) => reading.described ?? []);
  const rows = answers.flatMap((reading) => reading.rows ?? []);
  return {
    ...reconcile(manifest, described, asIsOf(manifest, rows)),
    gaps: answers.flatMap((reading) => reading.gaps ?? []),
    source: answers.flatMap((reading) => reading.listing ?? []),
    terraform: answers.flatMap((reading) => reading.terraform ?? [])
  };
}
async function read4(entry3, reading) {
  switch (entry3.kind) {
    case "armTemplate":
      return (await Promise.all( [__webpack_require__.e(68), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 4184))).readTemplateEntry(entry3, reading);
    case "bicep":
      return (await Promise.all( [__webpack_require__.e(68), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 8578))).readBicepEntry(entry3, reading);
    case "bicepSnapshot": {
      const { file, resourceGroup: resourceGroup2, workload: workload3, pointer } = entry3;
      return readBicepSnapshot(await reading.files.json(file, reading.at("file")), {
        entry: pointer,
        subscription: reading.manifest.target.subscription.id,
        ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
        ...workload3 === void 0 ? {} : { workload: workload3 }
      });
    }
    case "terraformPlan":
      return (await __webpack_require__.e( 555).then(__webpack_require__.bind(__webpack_require__, 555))).readTerraformEntry(entry3, reading);
    case "resourceGraph":
      return readGraphEntry(entry3, reading);
  }
}
async function readGraphEntry({ query, snapshot, pointer }, { files, at: at4 }) {
  const condition = query === void 0 ? void 0 : (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .Wq)(query);
  const listing = { entry: pointer, ...condition === void 0 ? {} : { condition } };
  if (snapshot === void 0)
    return { listing };
  const document = await files.json(snapshot, at4("snapshot"));
  const { rows, cut } = readGraphExport(document);
  return {
    rows,
    listing: {
      ...listing,
      snapshot: {
        file: document.file,
        resources: rows.map(({ resource: resource3 }) => resource3),
        complete: cut === void 0
      }
    },
    gaps: cut === void 0 ? [] : [{ subject: document.file, ...cut, elsewhere: false, entry: pointer }]
  };
}
var SECONDS = 60;
var MOST_BYTES2 = 64 * 1024 * 1024;
var PASSED = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "LANG",
  "AZURE_CONFIG_DIR",
  "DOTNET_ROOT",
  "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
  "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"
];
function bicepBuilder(env, limits = { seconds: SECONDS, bytes: MOST_BYTES2 }) {
  const own = Object.fromEntries(PASSED.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
  const run2 = (program, args, cwd) => new Promise((resolve3) => {
    const options = {
      cwd,
      env: own,
      timeout: limits.seconds * 1e3,
      killSignal: "SIGKILL",
      maxBuffer: limits.bytes,
      windowsHide: true,
      encoding: "utf8"
    };
    const child2 = (0,node_child_process__WEBPACK_IMPORTED_MODULE_21__.execFile)(program, [...args], options, (error, stdout, stderr) => {
      if (error === null)
        resolve3({ kind: "built", stdout });
      else if (error.code === "ENOENT" || error.code === "EACCES")
        resolve3({ kind: "missing" });
      else if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
        resolve3({ kind: "too-large" });
      else if (error.killed === true)
        resolve3({ kind: "timed-out", seconds: limits.seconds });
      else
        resolve3({ kind: "failed", stderr });
    });
    child2.stdin?.end();
  });
  return async (file) => {
    const word = /\.bicepparam$/i.test(file) ? "build-params" : "build";
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(file);
    const direct = await run2("bicep", [word, file, "--stdout", "--no-restore"], cwd);
    if (direct.kind !== "missing")
      return direct;
    const args = ["bicep", word, "--file", file, "--stdout", "--no-restore"];
    const through = process.platform === "win32" ? /^[A-Za-z0-9:/\\._-]+$/.test(file) ? await run2("cmd.exe", ["/d", "/s", "/c", "az", ...args], cwd) : direct : await run2("az", args, cwd);
    return through.kind === "failed" && NOT_INSTALLED.test(through.stderr) ? { kind: "missing" } : through;
  };
}
var NOT_INSTALLED = /bicep CLI not found|not recognized|is misspelled or not recognized|az bicep install/i;
async function readManifest(options) {
  const manifest = await readManifestFile(options.manifest, options.root);
  refuseForeign(manifest, options.allowedSubscriptions ?? []);
  return manifest;
}
function readPlan(manifest, options) {
  return plannedOf(manifest, {
    root: options.root,
    now: options.now,
    buildBicep: bicepBuilder(options.env)
  });
}
function refuseForeign(manifest, allowed2) {
  for (const side of ["source", "target"]) {
    const { id } = manifest[side].subscription;
    if (allowed2.length === 0 || allowed2.includes(id))
      continue;
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)(`the ${side} subscription is not one that this workflow allows`, {
      place: manifest.locate([side, "subscription", "id"]),
      expected: "a subscription of the input `subscriptions`",
      help: "correct the manifest, or have the owner of the workflow add the subscription to that input"
    });
  }
}
async function runReadiness(options) {
  const manifest = await manifestOf2(options);
  const observation = observationOf(manifest, options);
  const { planning, packs } = await observation.meanwhile(async () => ({
    planning: planningOf(manifest, await readPlan(manifest, options)),
    packs: await packsFor(manifest, options.policies ?? [], options.root)
  }));
  const observed = await observation.observe(planning);
  const lookup = (0,_chunk_HWDNHV6F_js__WEBPACK_IMPORTED_MODULE_3__ ._H)(observed.table);
  const report = assess({
    ...planning,
    checks: CHECKS,
    lookup,
    facts: { from: observed.from, observedAt: observed.observedAt },
    now: options.now,
    aliases: bundledAliases(),
    packs,
    ...options.wave === void 0 ? {} : { wave: options.wave },
    tool: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_2__ .j,
    schema: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_2__ .P,
    secrets: tenantsOf(manifest, lookup)
  });
  return { report };
}
async function manifestOf2(options) {
  const manifest = await readManifest(options);
  if (options.wave !== void 0 && !manifest.waves.some((wave2) => wave2.name === options.wave)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_7__ .IF)(`the manifest has no wave ${JSON.stringify(options.wave)}`, {
      place: manifest.locate(["waves"]),
      expected: `one of ${manifest.waves.map((wave2) => wave2.name).join(", ") || "(it declares none)"}`
    });
  }
  return manifest;
}
function planningOf(manifest, plan) {
  return { manifest, planned: plan.resources, plan };
}
function tenantsOf(manifest, lookup) {
  return [manifest.source, manifest.target].flatMap(({ subscription: subscription2 }) => {
    const fact = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_10__ .i0)("subscription", (0,_chunk_SWXDXGD2_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(subscription2.id)));
    return fact.known ? [fact.value.tenantId] : [];
  });
}
async function captureSnapshot(options) {
  const manifest = await manifestOf2(options);
  const observation = liveObservation(manifest, options);
  const planning = await observation.meanwhile(async () => planningOf(manifest, await readPlan(manifest, options)));
  const { table, observedAt } = await observation.observe(planning);
  const { writeSnapshot } = await __webpack_require__.e( 196).then(__webpack_require__.bind(__webpack_require__, 3196));
  const facts = Object.values(table).flatMap((facts2) => [...facts2.values()]);
  const unknown2 = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: planning.manifest.cloud, observedAt, tool: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_2__ .j }),
    known: facts.length - unknown2,
    unknown: unknown2
  };
}
 })
};
