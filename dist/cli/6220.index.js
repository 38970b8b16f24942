export const id = 6220;
export const ids = [6220];
export const modules = {
 6220:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $d: () => ( sizeOf),
   CD: () => ( attempt),
   I3: () => ( Measures),
   Ij: () => ( dateBy),
   Je: () => ( stringOf),
   Kt: () => ( POLICY_ONLY),
   MK: () => ( dateText),
   N_: () => ( roomFor),
   Uq: () => ( value),
   WQ: () => ( whole),
   _3: () => ( evaluate),
   b1: () => ( LIMITS),
   cW: () => ( shape),
   c_: () => ( measureOf),
   dm: () => ( arityProblem),
   gN: () => ( sizesOf),
   gR: () => ( contains2),
   hD: () => ( quote),
   iW: () => ( STANDARD2),
   qz: () => ( widthOf),
   tj: () => ( ExpressionError),
   vi: () => ( searching),
   wl: () => ( addressRange),
   yR: () => ( readText)
 });
 var part$0 = __webpack_require__(9214);
 var part$2 = __webpack_require__(9303);
 var part$1 = __webpack_require__(4277);
 var node_buffer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
 var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
var ExpressionError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "ExpressionError";
  }
};
function attempt(work) {
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
  return `'${(0,part$1.$)(line, 80)}'`;
}
var SMALL = 16;
var SCALAR = { nodes: 1, characters: 0, longest: 0, depth: 1 };
var Measures = class {
  #known = new WeakMap();
  get(value2) {
    return this.#known.get(value2);
  }
  keep(value2, measure) {
    if (measure.nodes > SMALL)
      this.#known.set(value2, measure);
  }
};
function measureOf(value2, before) {
  if (typeof value2 === "string") {
    return { nodes: 1, characters: value2.length, longest: value2.length, depth: 1 };
  }
  if (typeof value2 !== "object" || value2 === null)
    return SCALAR;
  const known = before?.get(value2);
  if (known !== void 0)
    return known;
  if ((0,part$2.t8)(value2))
    return { ...SCALAR, nodes: Math.max(1, (0,part$2.yI)(value2).length) };
  let [nodes, characters, longest, depth] = [1, 0, 0, 0];
  const add = (part2) => {
    const inner = measureOf(part2, before);
    nodes += inner.nodes;
    characters += inner.characters;
    longest = Math.max(longest, inner.longest);
    depth = Math.max(depth, inner.depth);
  };
  if ((0,part$2.cy)(value2))
    value2.forEach(add);
  else if ((0,part$2.Gv)(value2))
    for (const [key, part2] of Object.entries(value2)) {
      characters += key.length;
      add(part2);
    }
  const measure = { nodes, characters, longest, depth: depth + 1 };
  before?.keep(value2, measure);
  return measure;
}
var CHARACTERS = 8;
function sizeOf(value2, before) {
  if (typeof value2 !== "object" || value2 === null)
    return widthOf(value2);
  const { nodes, characters } = measureOf(value2, before);
  return nodes + Math.ceil(characters / CHARACTERS);
}
function widthOf(value2) {
  if (typeof value2 === "string")
    return Math.ceil(value2.length / CHARACTERS);
  if (typeof value2 !== "object" || value2 === null)
    return 0;
  if ((0,part$2.cy)(value2))
    return value2.length;
  return (0,part$2.t8)(value2) ? (0,part$2.yI)(value2).length : Object.keys(value2).length;
}
function sizesOf(values, before) {
  let sum = 0;
  for (const value2 of values)
    sum += sizeOf(value2, before);
  return sum;
}
function widthsOf(values) {
  let sum = 0;
  for (const value2 of values)
    sum += widthOf(value2);
  return sum;
}
var SPACE = /\s/;
var NAME = /[A-Za-z_$][A-Za-z0-9_$]*/y;
var NUMBER = /-?[0-9]+(?:\.[0-9]+)?/y;
var NAME_START = /[A-Za-z_$]/;
var MARKS = "()[],.";
function tokens(source) {
  const found = [];
  let at = 0;
  const run = (pattern) => {
    pattern.lastIndex = at;
    return pattern.test(source) ? source.slice(at, pattern.lastIndex) : void 0;
  };
  while (at < source.length) {
    const char = source.charAt(at);
    const start = at;
    if (char === " ") {
      at += 1;
      continue;
    }
    if (MARKS.includes(char)) {
      found.push({ kind: "mark", text: char, at });
      at += 1;
      continue;
    }
    if (char === "'") {
      const text = stringAt(source, at);
      found.push({ kind: "string", text: text.value, at });
      at = text.end;
      continue;
    }
    const name2 = run(NAME);
    if (name2 !== void 0) {
      found.push({ kind: "name", text: name2, at });
      at += name2.length;
      continue;
    }
    const number = run(NUMBER);
    if (number !== void 0) {
      at += number.length;
      if (NAME_START.test(source.charAt(at)))
        throw new ExpressionError(`unexpected letter after a number at ${String(at)}`);
      found.push({ kind: "number", value: Number(number), at: start });
    } else if (SPACE.test(char))
      at += 1;
    else
      throw new ExpressionError(`unexpected character ${quote(char)} at ${String(at)}`);
  }
  found.push({ kind: "end", at });
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
  return attempt(() => {
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
    let name2 = this.#name();
    if (this.#take("."))
      name2 += `.${this.#name()}`;
    this.#expect("(");
    return { kind: "call", name: name2, args: this.#arguments(depth) };
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
var ANY = Number.POSITIVE_INFINITY;
function whole(min, max, eager, work = sizesOf) {
  return { min, max, work, eager: (args) => (0,part$2.XB)(args) ?? eager(new Args(args)) };
}
function shape(min, max, eager, work = widthsOf) {
  return {
    min,
    max,
    work,
    eager: (args) => (0,part$2.XB)(args.filter((argument) => (0,part$2.t8)(argument) || isOpen(argument))) ?? eager(new Args(args))
  };
}
function withOpen(made, open) {
  return "eager" in made ? { ...made, eager: (args) => open(args) ?? made.eager(args) } : made;
}
function isOpen(value2) {
  return (0,part$2.Gv)(value2) && (0,part$2.Y6)(value2) !== void 0;
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
    return (0,part$2.cy)(value2) ? value2 : this.fail(index, "Array");
  }
  object(index) {
    const value2 = this.at(index);
    return (0,part$2.Gv)(value2) ? value2 : this.fail(index, "Object");
  }
  fail(index, wanted) {
    const found = (0,part$2.go)(this.at(index));
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
var BOUNDS = { characters: 131072, nodes: 32768, unmeasured: new Set() };
var DEEPEST = 256;
function evaluate(node, functions) {
  return attempt(() => value(node, functions));
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
  if (typeof key === "string" && (0,part$2.Gv)(of) && !Object.hasOwn(of, key))
    functions.spend?.(widthOf(of));
  if (functions.absent !== void 0 && typeof key === "string" && (0,part$2.Gv)(of) && (0,part$2.C5)(of, key) === void 0) {
    const instead = functions.absent(node, key);
    if (instead !== void 0)
      return instead;
  }
  return (0,part$2.t8)(of) && functions.within !== void 0 ? functions.within(of, key) : member(of, key);
}
function call(name2, args, functions) {
  functions.tick?.();
  const lower = name2.toLowerCase();
  const result = applied(name2, functions.get(lower), args, functions);
  const bounds = functions.bounds ?? BOUNDS;
  if (!bounds.unmeasured.has(lower) && functions.spend !== void 0)
    functions.spend(widthOf(result));
  return bounds.unmeasured.has(lower) ? result : bounded(result, bounds, functions.measures);
}
function applied(name2, found, args, functions) {
  if (found === void 0) {
    const near = functions.near?.(name2);
    const hint = near === void 0 ? "" : ` (did you mean ${quote(near)}?)`;
    throw new ExpressionError(`the function ${quote(name2)} is not available here${hint}`);
  }
  const problem = arityProblem(name2, args.length, found);
  if (problem !== void 0)
    throw new ExpressionError(problem);
  if ("syntax" in found)
    return found.syntax(args, functions, name2);
  if ("lazy" in found)
    return found.lazy(args.map((argument) => () => value(argument, functions)));
  const given = args.map((argument) => value(argument, functions));
  if (found.work !== void 0 && functions.spend !== void 0)
    functions.spend(found.work(given, functions.measures));
  return found.eager(given);
}
function arityProblem(name2, count, found) {
  if (count >= found.min && count <= found.max)
    return void 0;
  const wanted = found.min === found.max ? String(found.min) : found.max === Number.POSITIVE_INFINITY ? `at least ${String(found.min)}` : `${String(found.min)} to ${String(found.max)}`;
  return `the function ${quote(name2)} takes ${wanted} arguments, not ${String(count)}`;
}
function member(of, key) {
  if ((0,part$2.t8)(of))
    return of;
  if ((0,part$2.t8)(key))
    return key;
  if ((0,part$2.Gv)(of) && typeof key === "string") {
    const found = (0,part$2.C5)(of, key);
    if (found === void 0)
      throw new ExpressionError(`the object has no property ${quote(key)}`);
    return found;
  }
  if ((0,part$2.cy)(of) && typeof key === "number" && Number.isInteger(key)) {
    const found = of[key];
    if (found === void 0) {
      throw new ExpressionError(`the index ${String(key)} is outside the array of ${String(of.length)}`);
    }
    return found;
  }
  const shown = typeof key === "string" || typeof key === "number" ? quote(String(key)) : (0,part$2.go)(key);
  throw new ExpressionError(`cannot read ${shown} of a value of type ${(0,part$2.go)(of)}`);
}
function bounded(result, bounds, measures) {
  const { nodes, longest, depth } = measureOf(result, measures);
  if (nodes > bounds.nodes)
    throw new ExpressionError(`a value has more than ${String(bounds.nodes)} nodes`);
  if (longest > bounds.characters)
    throw new ExpressionError(`a text is longer than ${String(bounds.characters)} characters`);
  if (depth > DEEPEST)
    throw new ExpressionError(`a value is nested deeper than ${String(DEEPEST)} levels`);
  return result;
}
var DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var STANDARD = {
  d: "MM/dd/yyyy",
  D: "dddd, dd MMMM yyyy",
  f: "dddd, dd MMMM yyyy HH:mm",
  F: "dddd, dd MMMM yyyy HH:mm:ss",
  g: "MM/dd/yyyy HH:mm",
  G: "MM/dd/yyyy HH:mm:ss",
  m: "MMMM dd",
  M: "MMMM dd",
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff'Z'",
  O: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff'Z'",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  t: "HH:mm",
  T: "HH:mm:ss",
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  U: "dddd, dd MMMM yyyy HH:mm:ss",
  y: "yyyy MMMM",
  Y: "yyyy MMMM"
};
var PART = /'[^']*'|"[^"]*"|\\.|%|([dfFghHKmMstyz])\1*|[^]/g;
function dateBy(format2, ms) {
  const pattern = format2.length === 1 ? STANDARD[format2] : format2;
  if (pattern === void 0 || pattern.length > 100)
    return (0,part$2.L5)(["the date format of utcNow() or dateTimeAdd()"]);
  const at = new Date(ms);
  let text = "";
  for (const [part2] of pattern.matchAll(PART)) {
    const made = written(part2, at);
    if (made === void 0)
      return (0,part$2.L5)(["the date format of utcNow() or dateTimeAdd()"]);
    text += made;
  }
  return text;
}
function written(part2, at) {
  const number = (value2) => String(value2).padStart(part2.length, "0");
  switch (part2.charAt(0)) {
    case "'":
    case '"':
      return part2.slice(1, -1);
    case "\\":
      return part2.slice(1);
    case "%":
      return "";
    case "d":
      if (part2.length > 2)
        return name(DAYS, at.getUTCDay(), part2.length, 3);
      return number(at.getUTCDate());
    case "M":
      if (part2.length > 2)
        return name(MONTHS, at.getUTCMonth(), part2.length, 3);
      return number(at.getUTCMonth() + 1);
    case "y":
      return part2.length > 2 ? number(at.getUTCFullYear()) : number(at.getUTCFullYear() % 100);
    case "H":
      return part2.length > 2 ? void 0 : number(at.getUTCHours());
    case "h":
      return part2.length > 2 ? void 0 : number(at.getUTCHours() % 12 || 12);
    case "m":
      return part2.length > 2 ? void 0 : number(at.getUTCMinutes());
    case "s":
      return part2.length > 2 ? void 0 : number(at.getUTCSeconds());
    case "f":
      return part2.length > 7 ? void 0 : fraction(at, part2.length);
    case "F":
      return part2.length > 7 ? void 0 : fraction(at, part2.length).replace(/0+$/, "");
    case "t":
      return (at.getUTCHours() < 12 ? "AM" : "PM").slice(0, part2.length);
    case "K":
      return "Z".repeat(part2.length);
    case "z":
      return part2.length > 2 ? "+00:00" : `+${"0".repeat(part2.length)}`;
    case "g":
      return void 0;
    default:
      return part2;
  }
}
function fraction(at, digits) {
  return String(at.getUTCMilliseconds()).padStart(3, "0").padEnd(7, "0").slice(0, digits);
}
function name(names, index, length2, short) {
  const full = names[index] ?? "";
  return length2 > short ? full : full.slice(0, short);
}
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
function contains(args) {
  const [range2, target] = [addressRange(args.text(0)), addressRange(args.text(1))];
  return range2.bits === target.bits && range2.first <= target.first && target.last <= range2.last;
}
var NETWORK = { iprangecontains: whole(2, 2, contains) };
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
var MOST_CHARACTERS = 131072;
function roomFor(characters) {
  if (characters > MOST_CHARACTERS) {
    throw new ExpressionError(`a text is longer than ${String(MOST_CHARACTERS)} characters`);
  }
}
var MOST_WORDS = 4096;
function openText(open, pieces) {
  const words = pieces.map((piece) => typeof piece === "string" ? piece : part$2.Rd).join("");
  if (words.length > MOST_WORDS || words.replaceAll(part$2.Rd, "") === "")
    return open;
  const own = (0,part$2.KV)(open);
  return (0,part$2.L5)((0,part$2.yI)(open), (0,part$2.dx)([own, { texts: [words], from: own?.from ?? "anything" }]));
}
var MOST_JSON = 1048576;
function writtenOf(value2) {
  const { nodes, characters } = measureOf(value2);
  if (nodes + characters > MOST_JSON) {
    throw new ExpressionError(`a text is longer than ${String(MOST_JSON)} characters`);
  }
  return stringOf(value2);
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
function formattedText(value2) {
  return typeof value2 === "object" && value2 !== null ? withApostrophes(writtenOf(value2)) : stringOf(value2);
}
function withApostrophes(json) {
  return json.replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner) => `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`);
}
function numberBy(how, value2) {
  const open = (0,part$2.L5)(["the number format of format()"]);
  const fixed = /^([FN])(\d{0,2})$/i.exec(how);
  if (fixed !== null)
    return fixedBy(fixed[1] ?? "", Number(fixed[2] === "" ? 2 : fixed[2]), value2) ?? open;
  if (!Number.isSafeInteger(value2))
    return open;
  const digits = String(Math.abs(value2));
  const sign = value2 < 0 ? "-" : "";
  if (how === "")
    return sign + digits;
  const [, kind = "", precision = ""] = /^([A-Za-z])(\d{0,2})$/.exec(how) ?? [];
  switch (kind.toUpperCase()) {
    case "D":
      return sign + digits.padStart(Number(precision), "0");
    case "X":
      return value2 < 0 ? open : cased(kind, value2.toString(16).padStart(Number(precision), "0"));
    case "G":
      return precision === "" ? sign + digits : open;
    case "":
      return byPattern(how, digits, sign) ?? open;
    default:
      return open;
  }
}
function fixedBy(kind, precision, value2) {
  if (!(Math.abs(value2) < 1e15))
    return void 0;
  const text = Math.abs(value2).toFixed(precision);
  const [whole2 = "", ...fraction2] = text.split(".");
  const sign = value2 < 0 && /[1-9]/.test(text) ? "-" : "";
  return sign + [kind.toUpperCase() === "N" ? grouped(whole2) : whole2, ...fraction2].join(".");
}
function cased(kind, hex) {
  return kind === "X" ? hex.toUpperCase() : hex;
}
function decimals(count) {
  return count === 0 ? "" : `.${"0".repeat(count)}`;
}
function grouped(digits) {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function byPattern(how, digits, sign) {
  const match = /^((?:[#0]+,)*#*0*)(?:\.(0*)#*)?$/.exec(how);
  if (match === null)
    return void 0;
  const [, whole2 = "", fraction2 = ""] = match;
  if (whole2 === "")
    return void 0;
  const least = whole2.replaceAll(/[^0]/g, "").length;
  const written2 = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  return sign + (whole2.includes(",") ? grouped(written2) : written2) + decimals(fraction2.length);
}
function format(template, values) {
  let text = "";
  let rest = template;
  for (; ; ) {
    const at = rest.search(/[{}]/);
    if (at < 0)
      break;
    text += rest.slice(0, at);
    const mark = rest.charAt(at);
    if (rest.charAt(at + 1) === mark) {
      text += mark;
      rest = rest.slice(at + 2);
    } else {
      const end2 = rest.indexOf("}", at);
      if (mark === "}" || end2 < 0)
        throw new ExpressionError("the format text has an unpaired brace");
      const part2 = item(rest.slice(at + 1, end2), values);
      if ((0,part$2.t8)(part2))
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
  const text = match[3] === void 0 ? formattedText(value2) : formatted(value2, match[3]);
  if ((0,part$2.t8)(text))
    return text;
  const width = Number(match[2] ?? 0);
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}
function formatted(value2, how) {
  return typeof value2 === "number" ? numberBy(how, value2) : formattedText(value2);
}
function concat(args) {
  if ((0,part$2.cy)(args.at(0)))
    return args.all.flatMap((_, index) => args.array(index));
  const open = (0,part$2.XB)(args.all);
  if (open)
    return open;
  let text = "";
  args.all.forEach((value2, index) => {
    if ((0,part$2.cy)(value2) || (0,part$2.Gv)(value2))
      args.fail(index, "String");
    text += stringOf(value2);
    roomFor(text.length);
  });
  return text;
}
function openConcat(values) {
  const open = (0,part$2.XB)(values.filter((value2) => (0,part$2.t8)(value2)));
  return open !== void 0 && values.some((value2) => typeof value2 === "string") ? openText(open, values) : void 0;
}
function openFormat([template = null, ...values]) {
  const open = (0,part$2.XB)([template, ...values]);
  if (open === void 0 || typeof template !== "string")
    return open;
  const pieces = template.split(/\{(\d{1,3})[^{}]*\}/);
  return openText(open, pieces.map((piece, index) => index % 2 === 0 ? piece : values[Number(piece)] ?? ""));
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
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, from)) {
    parts.push(text.slice(from, at));
    from = at + needle.length;
  }
  parts.push(text.slice(from));
  return parts;
}
function fold(text) {
  const lower = text.toLowerCase();
  if (lower.length === text.length)
    return lower;
  return text.split("\u0130").map((part2) => part2.toLowerCase()).join("\u0130");
}
function raised(text) {
  const upper = text.toUpperCase();
  if (upper.length === text.length)
    return upper;
  return Array.from(text, (char) => char.toUpperCase().length === char.length ? char.toUpperCase() : char).join("");
}
function split(args) {
  const text = args.at(0) === null ? void 0 : args.text(0);
  const by = args.at(1);
  const delimiters = (0,part$2.cy)(by) ? by.map(writtenOf) : [args.text(1)];
  if (text === void 0)
    return [];
  const used = delimiters.filter((delimiter) => delimiter !== "");
  const parts = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const hit = used.find((delimiter) => text.startsWith(delimiter, at));
    if (hit === void 0)
      at += 1;
    else {
      parts.push(text.slice(from, at));
      at += hit.length;
      from = at;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
function splitting([text = null, by = null], before) {
  return sizesOf([text, by], before) * ((0,part$2.cy)(by) ? Math.max(1, by.length) : 1);
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
function contains2(container, item2, folded) {
  if ((0,part$2.t8)(container) || (0,part$2.t8)(item2))
    return (0,part$2.XB)([container, item2]) ?? false;
  if (container === null)
    return false;
  if (typeof container === "string") {
    if (typeof item2 === "object" || typeof item2 === "boolean") {
      throw new ExpressionError(`contains() cannot look for a value of type ${(0,part$2.go)(item2)} in a text`);
    }
    return folded(container).includes(folded(stringOf(item2)));
  }
  if ((0,part$2.Gv)(container)) {
    if (typeof item2 === "string")
      return (0,part$2.Ms)(container, item2) !== void 0;
    throw new ExpressionError(`contains() cannot look for a value of type ${(0,part$2.go)(item2)} in an object`);
  }
  if (!(0,part$2.cy)(container)) {
    throw new ExpressionError(`contains() cannot look into a value of type ${(0,part$2.go)(container)}`);
  }
  return holds(container, item2);
}
function searching([container = null, item2 = null], before) {
  if ((0,part$2.cy)(container))
    return container.length * Math.max(1, sizeOf(item2, before));
  return (0,part$2.Gv)(container) ? Object.keys(container).length : sizesOf([container, item2], before);
}
function holds(array, item2) {
  const answers = array.map((element) => (0,part$2.c2)(element, item2));
  if (answers.includes(true))
    return true;
  return (0,part$2.XB)(answers.filter((answer) => (0,part$2.t8)(answer))) ?? false;
}
function affix(test) {
  return whole(2, 2, (args) => test(fold(args.text(0)), fold(args.text(1))));
}
var TEXT = {
  concat: withOpen(shape(1, ANY, concat), openConcat),
  contains: {
    min: 2,
    max: 2,
    work: searching,
    eager: ([container, item2]) => contains2(container ?? null, item2 ?? null, fold)
  },
  format: withOpen(whole(1, ANY, (args) => format(args.text(0), args.all.slice(1))), openFormat),
  string: whole(1, 1, (args) => writtenOf(args.at(0))),
  tolower: whole(1, 1, (args) => fold(args.text(0))),
  toupper: whole(1, 1, (args) => raised(args.text(0)), (args, before) => 8 * sizesOf(args, before)),
  trim: whole(1, 1, (args) => args.text(0).trim()),
  startswith: affix((text, part2) => text.startsWith(part2)),
  endswith: affix((text, part2) => text.endsWith(part2)),
  replace: whole(3, 3, (args) => replaceAll(args.text(0), args.text(1), args.text(2))),
  split: whole(2, 2, split, splitting),
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
      throw new ExpressionError(`join() takes an array of text, not of ${(0,part$2.go)(part2)}`);
    });
    const by = args.text(1);
    roomFor(parts.reduce((sum, part2) => sum + part2.length, by.length * Math.max(0, parts.length - 1)));
    return parts.join(by);
  })
};
var Identities = class {
  #scalars = new Map();
  #containers = new Map();
  #seen = new Map();
  #next = 0;
  of(value2) {
    if (typeof value2 !== "object" || value2 === null)
      return this.#number(this.#scalars, value2);
    const seen = this.#seen.get(value2);
    if (seen !== void 0)
      return seen;
    const made = this.#number(this.#containers, this.#key(value2));
    this.#seen.set(value2, made);
    return made;
  }
  #key(value2) {
    if ((0,part$2.cy)(value2))
      return `[${value2.map((item2) => this.of(item2)).join(",")}`;
    if (!(0,part$2.Gv)(value2))
      return "?";
    const members = Object.entries(value2).map(([key, item2]) => `${String(this.of(key))}:${String(this.of(item2))}`);
    return `{${members.sort().join(",")}`;
  }
  #number(known, key) {
    const found = known.get(key);
    if (found !== void 0)
      return found;
    this.#next += 1;
    known.set(key, this.#next);
    return this.#next;
  }
};
function distinct(values, identities = new Identities()) {
  const seen = new Set();
  return values.filter((value2) => {
    const identity = identities.of(value2);
    return !seen.has(identity) && seen.add(identity);
  });
}
function distinctOpen(values) {
  const known = new Set(distinct(values.filter(part$2.qE)));
  const kept = [...new Set(values)].filter((value2) => !(0,part$2.qE)(value2) || known.has(value2));
  const apart = kept.every((value2) => (0,part$2.qE)(value2) || kept.every((other) => other === value2 || (0,part$2.c2)(value2, other) === false));
  return apart ? kept : (0,part$2.L5)((0,part$2.yI)(values));
}
function union(args) {
  if ((0,part$2.cy)(args.at(0))) {
    const all = args.all.flatMap((_, index) => args.array(index));
    return (0,part$2.XB)(all) === void 0 ? distinct(all) : distinctOpen(all);
  }
  return merged(args.all.map((_, index) => args.object(index)));
}
function openUnion(args) {
  const open = (value2) => (0,part$2.t8)(value2) || (0,part$2.Gv)(value2) && (0,part$2.Y6)(value2) !== void 0;
  const last = args.findLastIndex(open);
  if (last === -1)
    return void 0;
  const certain = args.slice(last + 1).filter(part$2.Gv);
  const isOfObjects = args.every((one) => (0,part$2.Gv)(one) || (0,part$2.t8)(one)) && args.some(part$2.Gv);
  const waits = args.filter(open).flatMap(part$2.yI);
  const stated = merged([...args.slice(last, last + 1).filter(part$2.Gv), ...certain]);
  return isOfObjects && Object.keys(stated).length > 0 ? (0,part$0.G)(stated, waits) : void 0;
}
function merged(objects) {
  const members = new Map();
  for (const object of objects)
    for (const [name2, value2] of Object.entries(object)) {
      const known = members.get(name2.toLowerCase());
      if (known === void 0)
        members.set(name2.toLowerCase(), { name: name2, values: [value2] });
      else {
        if (!(0,part$2.Gv)(value2) || !(0,part$2.Gv)(known.values[0] ?? null))
          known.values.length = 0;
        known.values.push(value2);
      }
    }
  return Object.fromEntries(Array.from(members.values(), ({ name: name2, values }) => [
    name2,
    values.length === 1 ? values[0] ?? null : merged(values.filter(part$2.Gv))
  ]));
}
function intersection(args) {
  const identities = new Identities();
  if ((0,part$2.cy)(args.at(0))) {
    return args.all.map((_, index) => args.array(index)).reduce((kept, other) => {
      const others = new Set(other.map((value2) => identities.of(value2)));
      return distinct(kept.filter((value2) => others.has(identities.of(value2))), identities);
    });
  }
  return args.all.map((_, index) => args.object(index)).reduce((kept, other) => {
    const entry = entriesOf(other);
    return Object.fromEntries(Object.entries(kept).filter(([name2, value2]) => identities.of(entry(name2) ?? null) === identities.of(value2)));
  });
}
function entriesOf(object) {
  const folded = new Map();
  for (const [name2, value2] of Object.entries(object))
    if (!folded.has(name2.toLowerCase()))
      folded.set(name2.toLowerCase(), value2);
  return (key) => Object.hasOwn(object, key) ? object[key] : folded.get(key.toLowerCase());
}
function cutting(args, before) {
  return sizesOf(args, before) + sizeOf(args[0] ?? null, before) * args.length;
}
var MADE = 6;
function merging(args, before) {
  const open = args.reduce((sum, of) => sum + ((0,part$2.cy)(of) ? of.filter(isOpen2).length : 0), 0);
  return sizesOf(args, before) * ((0,part$2.Gv)(args[0] ?? null) ? MADE : 1 + open);
}
function isOpen2(value2) {
  return !(0,part$2.qE)(value2);
}
var SETS = {
  union: withOpen(shape(1, ANY, union, merging), openUnion),
  intersection: whole(1, ANY, intersection, cutting)
};
function length(args) {
  const value2 = args.at(0);
  if (value2 === null)
    return 0;
  if (typeof value2 === "string" || (0,part$2.cy)(value2))
    return value2.length;
  return (0,part$2.Gv)(value2) ? Object.keys(value2).length : args.fail(0, "Array, String or Object");
}
function end(pick, inText) {
  return shape(1, 1, (args) => {
    const value2 = args.at(0);
    if (value2 === null)
      return null;
    if (typeof value2 === "string")
      return pick(Array.from(inText(value2))) ?? "";
    return pick(args.array(0)) ?? null;
  }, unbounded);
}
function part(bounds) {
  return shape(2, 2, (args) => {
    const value2 = args.at(0);
    const range2 = bounds(Math.max(0, args.integer(1)));
    return typeof value2 === "string" ? value2.slice(...range2) : args.array(0).slice(...range2);
  });
}
var MOST_NUMBERS = 1e4;
function range(args) {
  const [start, count] = [args.integer(0), args.integer(1)];
  if (count < 0 || count > MOST_NUMBERS)
    throw new ExpressionError(`range() makes 0 to ${String(MOST_NUMBERS)} numbers`);
  if (start + count > 2147483647)
    throw new ExpressionError("range() makes no numbers beyond 2147483647");
  return Array.from({ length: count }, (_, index) => start + index);
}
function sorting([object = null]) {
  return (0,part$2.Gv)(object) ? 4 * (2 * widthOf(object) + Math.ceil(Object.keys(object).join("").length / 8)) : 1;
}
function unbounded([of = null]) {
  return (0,part$2.cy)(of) || typeof of === "string" ? 0 : widthOf(of);
}
function position(find, inText) {
  return whole(2, 2, (args) => {
    const [container, wanted] = [args.at(0), args.at(1)];
    if (container === null)
      return -1;
    if ((0,part$2.cy)(container))
      return find(container.map((value2) => (0,part$2.c2)(value2, wanted) === true));
    return inText(fold(args.text(0)), fold(args.text(1)));
  }, (args, before) => sizesOf(args, before) + searching(args, before));
}
function fromEnd(args) {
  const array = args.array(0);
  const back = args.integer(1);
  return (back > 0 ? array[array.length - back] : void 0) ?? undefinedElement(back, array.length);
}
function undefinedElement(index, size) {
  throw new ExpressionError(`the index ${String(index)} is out of bounds of the array of ${String(size)}`);
}
function byName(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var COLLECTIONS = {
  length: shape(1, 1, length, unbounded),
  empty: shape(1, 1, (args) => length(args) === 0, unbounded),
  first: end((items) => items[0], (text) => text.slice(0, 2)),
  last: end((items) => items.at(-1), (text) => text.slice(-2)),
  take: part((count) => [0, count]),
  skip: part((count) => [count]),
  array: shape(1, 1, (args) => {
    const value2 = args.at(0);
    return (0,part$2.cy)(value2) ? value2 : [value2];
  }),
  createarray: { min: 0, max: ANY, eager: (args) => [...args] },
  range: shape(2, 2, range, ([, count]) => typeof count === "number" ? Math.min(Math.max(count, 0), MOST_NUMBERS) : 0),
  ...SETS,
  indexof: position((hits) => hits.indexOf(true), (text, wanted) => text.indexOf(wanted)),
  lastindexof: position((hits) => hits.lastIndexOf(true), (text, wanted) => text.lastIndexOf(wanted)),
  indexfromend: shape(2, 2, fromEnd, unbounded),
  tryindexfromend: shape(2, 2, (args) => {
    const array = args.at(0);
    const back = args.integer(1);
    return (0,part$2.cy)(array) && back > 0 ? array[array.length - back] ?? null : null;
  }, unbounded),
  createobject: {
    min: 0,
    max: ANY,
    eager(args) {
      if (args.length % 2 !== 0)
        throw new ExpressionError("createObject() takes keys and values in pairs");
      const entries = new Map();
      for (let index = 0; index < args.length; index += 2) {
        const key = args[index] ?? null;
        if ((0,part$2.t8)(key))
          return key;
        if (typeof key !== "string")
          throw new ExpressionError(`a key must be of type String, not ${(0,part$2.go)(key)}`);
        entries.set(key, args[index + 1] ?? null);
      }
      return Object.fromEntries(entries);
    }
  },
  items: shape(1, 1, (args) => Object.entries(args.object(0)).map(([key, value2]) => ({ folded: key.toUpperCase(), item: { key, value: value2 } })).sort((a, b) => byName(a.folded, b.folded)).map(({ item: item2 }) => item2), sorting),
  objectkeys: shape(1, 1, (args) => Object.keys(args.object(0)).sort(), sorting),
  shallowmerge: shape(1, 1, (args) => {
    const objects = new Args(args.array(0));
    const open = (0,part$2.XB)(objects.all.filter((object) => (0,part$2.t8)(object)));
    if (open !== void 0)
      return open;
    return Object.fromEntries(objects.all.flatMap((_, index) => Object.entries(objects.object(index))));
  }, (args, before) => MADE * sizesOf(args, before))
};
var collator;
function compareTexts(a, b) {
  collator ??= new Intl.Collator("en");
  return collator.compare(a, b);
}
function order(args) {
  const [a, b] = [args.at(0), args.at(1)];
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a === "string" && typeof b === "string")
    return compareTexts(a, b);
  throw new ExpressionError(`cannot compare a value of type ${(0,part$2.go)(a)} with one of type ${(0,part$2.go)(b)}`);
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
    const first = args.at(0);
    const given = args.count === 1 && (0,part$2.cy)(first) ? first : args.all;
    const numbers = given.map((value2) => {
      const number = integer(value2);
      if (number === void 0)
        throw new ExpressionError(`expected integers, not ${(0,part$2.go)(value2)}`);
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
  throw new ExpressionError(`int() cannot read a value of type ${(0,part$2.go)(value2)}`);
}
function toFloat(value2) {
  if (typeof value2 === "number")
    return value2;
  if (typeof value2 === "string" && /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*$/i.test(value2)) {
    const number = Number(value2);
    if (Number.isFinite(number))
      return number;
  }
  throw new ExpressionError(`float() cannot read a value of type ${(0,part$2.go)(value2)}`);
}
var COMPARE = {
  equals: {
    min: 2,
    max: 2,
    work: ([a = null, b = null], before) => sizeOf(a, before) + sizeOf(b, before),
    eager: ([a, b]) => (0,part$2.c2)(a ?? null, b ?? null)
  },
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
var TEXT_OR_COMMENT = /"[^"\\]*(?:\\.[^"\\]*)*"|'([^'\\]*(?:\\.[^'\\]*)*)'|\/\/[^\n\r]*|\/\*[^]*?\*\/|[^"'/]+/gy;
var TEXT_COMMA_OR_KEY = /"[^"\\]*(?:\\.[^"\\]*)*"|(,)(?=\s*[}\]])|([A-Za-z_$][\w$]*)(\s*:)?|,|[^",A-Za-z_$]+/gy;
var CONTROLS = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function onOneLine(text) {
  return text.replace(/[\n\r\t]/g, (char) => CONTROLS[char] ?? char);
}
function relaxed(text) {
  const plain = text.replace(TEXT_OR_COMMENT, (whole2, inner) => {
    if (inner !== void 0)
      return onOneLine(`"${inner.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`);
    if (whole2.startsWith('"'))
      return onOneLine(whole2);
    return whole2.startsWith("/") ? " " : whole2;
  });
  return plain.replace(TEXT_COMMA_OR_KEY, (whole2, last, key, colon) => {
    if (last !== void 0)
      return "";
    return key === void 0 || colon === void 0 ? whole2 : `"${key}":`;
  });
}
function parsedJson(text, name2) {
  let value2 = parsedText(text);
  if (value2 === void 0)
    value2 = parsedText(relaxed(text));
  if (value2 === void 0)
    throw new ExpressionError(`${name2}() cannot read ${quote(text)} as JSON`);
  if (!(0,part$2.Fh)(value2))
    throw new ExpressionError(`${name2}() was given JSON that is nested too deeply`);
  return value2;
}
function parsedText(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
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
var ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
var [FIRST, SECOND] = [597399067, 2869860233];
function uniqueString(text) {
  const hash = murmur(node_buffer__WEBPACK_IMPORTED_MODULE_3__.Buffer.from(text, "utf8"));
  return Array.from({ length: 13 }, (_, index) => ALPHABET.charAt(Number(BigInt.asUintN(5, hash << 1n >> BigInt(60 - index * 5))))).join("");
}
function murmur(data) {
  let [a, b] = [0, 0];
  const whole2 = data.length - data.length % 8;
  for (let at = 0; at < whole2; at += 8) {
    a = rotated(a ^ mixed(data.readUInt32LE(at), FIRST, 15, SECOND), 19) + b;
    a = Math.imul(a, 5) + 1444728091;
    b = rotated(b ^ mixed(data.readUInt32LE(at + 4), SECOND, 17, FIRST), 13) + a;
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
function guid(name2) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1").update(NAMESPACE).update(name2, "utf8").digest().subarray(0, 16);
  hash.writeUInt8(hash.readUInt8(6) & 15 | 80, 6);
  hash.writeUInt8(hash.readUInt8(8) & 63 | 128, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
var IDENTIFIERS = {
  guid: whole(1, ANY, (args) => guid(joined(args))),
  uniquestring: whole(1, ANY, (args) => uniqueString(joined(args)))
};
function truth(value2, name2) {
  if (typeof value2 === "boolean" || (0,part$2.t8)(value2))
    return value2;
  throw new ExpressionError(`${name2}() takes values of type Boolean, not ${(0,part$2.go)(value2)}`);
}
function junction(name2, decides) {
  return {
    min: 2,
    max: ANY,
    lazy(args) {
      const waits = [];
      for (const argument of args) {
        const value2 = truth(argument(), name2);
        if (value2 === decides)
          return decides;
        if ((0,part$2.t8)(value2))
          for (const wait of (0,part$2.yI)(value2))
            waits.push(wait);
      }
      return waits.length > 0 ? (0,part$2.L5)(waits) : !decides;
    }
  };
}
function choose([condition, whenTrue, whenFalse]) {
  const value2 = truth(condition?.() ?? null, "if");
  if ((0,part$2.t8)(value2))
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
    throw new ExpressionError(`bool() cannot read a value of type ${(0,part$2.go)(value2)}`);
  }),
  coalesce: {
    min: 1,
    max: ANY,
    lazy(args) {
      for (const [index, argument] of args.entries()) {
        const value2 = argument();
        if ((0,part$2.t8)(value2)) {
          return (0,part$2.L5)([...(0,part$2.yI)(value2), ...args.slice(index + 1).flatMap((rest) => (0,part$2.yI)(rest()))]);
        }
        if (value2 !== null)
          return value2;
      }
      return null;
    }
  }
};
function tryGet(args) {
  const [of = null, key = null, ...rest] = args;
  if ((0,part$2.t8)(of))
    return of;
  if ((0,part$2.t8)(key))
    return key;
  const found = (0,part$2.Gv)(of) && typeof key === "string" ? (0,part$2.C5)(of, key) : (0,part$2.cy)(of) && typeof key === "number" ? of[key] : null;
  if (found === void 0 || found === null)
    return null;
  return rest.reduce((at, step) => member(at, step), found);
}
var TRY_GET = { tryget: { min: 2, max: ANY, eager: tryGet } };
var STANDARD2 = new Map([LOGIC, COMPARE, TEXT, COLLECTIONS, TRY_GET, ENCODING, IDENTIFIERS].flatMap((table) => Object.entries(table)));
var POLICY_ONLY = new Map([DATES, NETWORK].flatMap((table) => Object.entries(table)));
 })
};
