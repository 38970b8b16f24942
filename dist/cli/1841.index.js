export const id = 1841;
export const ids = [1841];
export const modules = {
 1841:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   En: () => ( Actions),
   Hl: () => ( SOURCES),
   OD: () => ( scopeKey),
   QH: () => ( isManagementGroupKey),
   _G: () => ( membershipOf),
   lE: () => ( AccessEngine),
   ot: () => ( managementGroupKey),
   tb: () => ( isInSubscription),
   vv: () => ( managementGroupKeyOf),
   z2: () => ( actionMatcher)
 });
 var part$0 = __webpack_require__(6846);
 var part$1 = __webpack_require__(9330);
 var part$2 = __webpack_require__(3076);
var NOTHING_KNOWN = {};
function valueOf(attributes, { source, name }) {
  const own = find(attributes[source], name);
  if (own !== void 0)
    return own;
  if (source === "request" && name.toLowerCase() === "suboperation" && attributes.subOperations !== void 0)
    return attributes.subOperations;
  return find(attributes.any, name);
}
var KEY_CASE = /<\$key_case_sensitive\$>$/i;
function find(values, name) {
  if (values === void 0)
    return void 0;
  const exact = values.get(name);
  if (exact !== void 0)
    return exact;
  const plain = name.replace(KEY_CASE, "");
  const sensitive = plain !== name;
  const short = plain.slice(plain.lastIndexOf(":") + 1);
  for (const wanted of [plain, short]) {
    for (const [key, value] of values) {
      const given = key.replace(KEY_CASE, "");
      if (given.toLowerCase() !== wanted.toLowerCase())
        continue;
      if (!sensitive || given.endsWith(short))
        return value;
    }
  }
  return void 0;
}
function like(text, pattern) {
  const pieces = piecesOf(pattern);
  const characters = Array.from(text);
  let at = 0;
  let piece = 0;
  let star = -1;
  let from = 0;
  while (at < characters.length) {
    const now = pieces[piece];
    if (now?.kind === "any") {
      star = piece;
      from = at;
      piece += 1;
    } else if (now !== void 0 && (now.kind === "one" || now.char === characters[at])) {
      at += 1;
      piece += 1;
    } else if (star >= 0) {
      from += 1;
      at = from;
      piece = star + 1;
    } else
      return false;
  }
  return pieces.slice(piece).every(({ kind }) => kind === "any");
}
function piecesOf(pattern) {
  const characters = Array.from(pattern);
  const pieces = [];
  for (let at = 0; at < characters.length; at += 1) {
    const char = characters[at] ?? "";
    const next = characters[at + 1];
    if (char === "\\" && (next === "*" || next === "?" || next === "\\")) {
      pieces.push({ kind: "char", char: next });
      at += 1;
    } else if (char === "*")
      pieces.push({ kind: "any" });
    else if (char === "?")
      pieces.push({ kind: "one" });
    else
      pieces.push({ kind: "char", char });
  }
  return pieces;
}
function comparable(value, family) {
  switch (family) {
    case "string":
      return String(value);
    case "numeric":
      return numberOf(value);
    case "bool":
      return boolOf(String(value));
    case "guid":
      return (0,part$2.Os)((0,part$0.mp)(String(value)));
    case "datetime":
      return ticksOf(String(value));
  }
}
function numberOf(value) {
  if (typeof value === "boolean")
    return void 0;
  const number = typeof value === "number" ? value : /^[+-]?\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) ? number : void 0;
}
function boolOf(text) {
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : void 0;
}
var MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/i;
function ticksOf(text) {
  const [, day = "", time = "00:00:00", fraction = "", zone = "Z"] = MOMENT.exec(text.trim())?.map((part) => part) ?? [];
  if (day === "")
    return void 0;
  const seconds = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${zone.toUpperCase()}`);
  const written = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(seconds) || written.getUTCDate() !== Number(day.slice(8)))
    return void 0;
  return BigInt(seconds) * 10000n + BigInt(fraction.slice(0, 7).padEnd(7, "0"));
}
function holds(left2, comparison, right) {
  const { family, relation, negated, ignoreCase } = comparison;
  const [a, b] = [comparable(left2, family), comparable(right, family)];
  if (a === void 0 || b === void 0)
    return void 0;
  const fold = (value) => ignoreCase && typeof value === "string" ? value.toLowerCase() : value;
  return related(fold(a), relation, fold(b)) !== negated;
}
function related(a, relation, b) {
  switch (relation) {
    case "equals":
      return a === b;
    case "startswith":
      return String(a).startsWith(String(b));
    case "like":
      return like(String(a), String(b));
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
function truthOf(node, about) {
  switch (node.kind) {
    case "and":
      return joined("and", node.parts, about);
    case "or":
      return joined("or", node.parts, about);
    case "mixed": {
      const [only, ...others] = readings(node, about);
      return others.length > 0 ? void 0 : only;
    }
    case "not": {
      const truth = truthOf(node.part, about);
      return truth === void 0 ? void 0 : !truth;
    }
    case "action":
      return node.matches(about.action);
    case "suboperation":
      return about.attributes.subOperations?.some((one) => node.matches(one));
    case "exists": {
      const value = known(node.attribute, about);
      return value === void 0 ? void 0 : value !== null;
    }
    case "compare":
      return compared(node, about);
  }
}
function joined(junction2, parts, about) {
  const decides = junction2 === "or";
  let truth = !decides;
  for (const part of parts) {
    const one = truthOf(part, about);
    if (one === decides)
      return decides;
    if (one === void 0)
      truth = void 0;
  }
  return truth;
}
var MOST_MIXED = 40;
function readings(node, about) {
  const single = node.parts.map((part) => truthOf(part, about));
  const count = single.length;
  if (count > MOST_MIXED)
    return [true, false, void 0];
  const table = single.map((truth, index) => {
    const line = [];
    line[index] = new Set([truth]);
    return line;
  });
  for (let width = 1; width < count; width += 1) {
    for (let from = 0; from + width < count; from += 1) {
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
  return [...table[0]?.[count - 1] ?? []];
}
function combine(junction2, a, b) {
  const decides = junction2 === "or";
  if (a === decides || b === decides)
    return decides;
  return a === void 0 || b === void 0 ? void 0 : !decides;
}
function known(attribute, { attributes, at }) {
  const value = valueOf(attributes, attribute);
  if (value !== void 0 || at === void 0)
    return value;
  const clock = attribute.source === "environment" && attribute.name.toLowerCase() === "utcnow";
  return clock ? new Date(at).toISOString() : void 0;
}
function valuesOf(operand, about) {
  if (operand.kind === "values")
    return operand.values;
  const value = known(operand.attribute, about);
  if (value === void 0 || value === null)
    return value;
  return typeof value === "object" ? value : [value];
}
function compared({ left: left2, comparison, right }, about) {
  const [a, b] = [valuesOf(left2, about), valuesOf(right, about)];
  if (a === void 0 || b === void 0)
    return void 0;
  if (a === null || b === null || a.length === 0 || b.length === 0)
    return comparison.negated ? void 0 : false;
  const { over } = comparison;
  const table = a.map((one) => b.map((other) => holds(one, comparison, other)));
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
var MalformedCondition = class extends Error {
  at;
  expected;
  constructor(at, expected) {
    super(`character ${String(at + 1)}: expected ${expected}`);
    this.name = "Malformed";
    this.at = at;
    this.expected = expected;
  }
};
var TOKEN = /\s+|(?<sign>[(){},])|(?<and>&&)|(?<or>\|\|)|(?<not>!)|'(?<text>[^']*)'|(?<attribute>@?[A-Za-z]+\s*\[[^[\]]*\])|(?<word>[^\s(){},'!&|@[\]]+)/y;
function tokensOf(condition) {
  const tokens = [];
  let at = 0;
  while (at < condition.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(condition);
    if (match === null)
      throw new MalformedCondition(at, condition[at] === "'" ? "a closing quote" : "a term");
    const token = tokenOf(match.groups ?? {}, at);
    if (token !== void 0)
      tokens.push(token);
    at = TOKEN.lastIndex;
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}
function tokenOf(groups, at) {
  const { sign, and, or, not, text, attribute, word } = groups;
  if (sign === "(" || sign === ")" || sign === "{" || sign === "}" || sign === ",")
    return { kind: sign, text: sign, at };
  if (and !== void 0)
    return { kind: "and", text: and, at };
  if (or !== void 0)
    return { kind: "or", text: or, at };
  if (not !== void 0)
    return { kind: "not", text: not, at };
  if (text !== void 0) {
    const slashes = /\\*$/.exec(text)?.[0].length ?? 0;
    if (slashes % 2 === 1)
      throw new MalformedCondition(at + text.length, "no backslash before a quote");
    return { kind: "text", text, at };
  }
  if (attribute !== void 0)
    return { kind: "attribute", text: attribute, at };
  if (word === void 0)
    return void 0;
  const lower = word.toLowerCase();
  const kind = lower === "and" || lower === "or" || lower === "not" ? lower : "word";
  return { kind, text: word, at };
}
function openPart(node, about) {
  const waits = new Set();
  const state = { ambiguous: false };
  const text = left(node, about, waits, state, false);
  return { text, waits: [...waits], ambiguous: state.ambiguous };
}
function left(node, about, waits, state, inside) {
  switch (node.kind) {
    case "and":
    case "or": {
      const open = node.parts.filter((part) => truthOf(part, about) === void 0);
      const texts = open.map((part) => left(part, about, waits, state, open.length > 1 || inside));
      const text = texts.join(node.kind === "and" ? " AND " : " OR ");
      return inside && texts.length > 1 ? `(${text})` : text;
    }
    case "mixed": {
      if (readings(node, about).length > 1)
        state.ambiguous = true;
      const texts = node.parts.map((part) => left(part, about, waits, state, true));
      const text = texts.map((one, index) => one + junction(node.between[index])).join("");
      return inside ? `(${text})` : text;
    }
    case "not":
      return `NOT (${left(node.part, about, waits, state, false)})`;
    default:
      if (truthOf(node, about) === void 0)
        for (const wait of waitsOf(node))
          waits.add(wait);
      return printed(node);
  }
}
function junction(between) {
  return between === void 0 ? "" : between === "and" ? " AND " : " OR ";
}
function waitsOf(node) {
  switch (node.kind) {
    case "action":
      return [];
    case "suboperation":
      return ["sub-operation"];
    case "exists":
      return [attributeText(node.attribute)];
    case "compare":
      return [node.left, node.right].flatMap((operand) => operand.kind === "attribute" ? [attributeText(operand.attribute)] : []);
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
function operandText(operand) {
  if (operand.kind === "attribute")
    return attributeText(operand.attribute);
  const values = operand.values.map((value) => typeof value === "string" ? `'${value}'` : String(value));
  return operand.braces ? `{${values.join(", ")}}` : values.join(", ");
}
function attributeText({ source, name }) {
  return `@${source.charAt(0).toUpperCase()}${source.slice(1)}[${name}]`;
}
function actionMatcher(patterns) {
  const all = new Patterns(patterns);
  return (action) => {
    const text = action.toLowerCase();
    return all.hold(text, namespaceIn(text));
  };
}
var Patterns = class {
  #exact = new Set();
  #spaced = new Map();
  #anywhere = [];
  constructor(patterns) {
    for (const written of patterns) {
      const lower = written.trim().toLowerCase();
      const star = lower.indexOf("*");
      if (star === -1) {
        this.#exact.add(lower);
        continue;
      }
      const slash = lower.indexOf("/");
      const list = slash === -1 || slash > star ? this.#anywhere : this.#of(lower.slice(0, slash));
      list.push(lower.split("*"));
    }
  }
  hold(action, namespace) {
    for (const pieces of this.#anywhere)
      if (fits(pieces, action))
        return true;
    if (this.#exact.size > 0 && this.#exact.has(action))
      return true;
    const spaced = this.#spaced.size === 0 ? void 0 : this.#spaced.get(namespace);
    if (spaced !== void 0) {
      for (const pieces of spaced)
        if (fits(pieces, action))
          return true;
    }
    return false;
  }
  #of(namespace) {
    const known2 = this.#spaced.get(namespace);
    if (known2 !== void 0)
      return known2;
    const list = [];
    this.#spaced.set(namespace, list);
    return list;
  }
};
var MANY = 8;
var PatternNumbers = class {
  list = [];
  #bits;
  add(number) {
    this.list.push(number);
    this.#bits = void 0;
  }
  mark(words, start) {
    if (this.list.length < MANY) {
      for (const number of this.list) {
        const at = start + (number >> 5) * 2;
        words[at] = (words[at] ?? 0) | 1 << (number & 31);
      }
      return;
    }
    const bits = this.#bits ??= bitsOf(this.list);
    for (let at = 0; at < bits.length; at += 1)
      words[start + at * 2] = (words[start + at * 2] ?? 0) | (bits[at] ?? 0);
  }
};
function bitsOf(numbers) {
  const most = numbers.reduce((most2, number) => Math.max(most2, number), 0);
  const bits = new Int32Array((most >> 5) + 1);
  for (const number of numbers)
    bits[number >> 5] = (bits[number >> 5] ?? 0) | 1 << (number & 31);
  return bits;
}
var PatternMap = class {
  #numbers = new Map();
  #starred = new Map();
  add(pattern, number) {
    const lower = pattern.trim().toLowerCase();
    const known2 = this.#numbers.get(lower);
    if (known2 !== void 0) {
      known2.add(number);
      return;
    }
    const numbers = new PatternNumbers();
    numbers.add(number);
    this.#numbers.set(lower, numbers);
    const star = lower.indexOf("*");
    if (star === -1)
      return;
    const slash = lower.indexOf("/");
    const namespace = slash === -1 || slash > star ? void 0 : lower.slice(0, slash);
    const starred = this.#starred.get(namespace);
    const entry = { pieces: lower.split("*"), numbers };
    if (starred === void 0)
      this.#starred.set(namespace, [entry]);
    else
      starred.push(entry);
  }
  matching(action, namespace) {
    const matches = [];
    const exact = action.includes("*") ? void 0 : this.#numbers.get(action);
    if (exact !== void 0)
      matches.push(exact);
    for (const { pieces, numbers } of this.#starred.get(void 0) ?? [])
      if (fits(pieces, action))
        matches.push(numbers);
    for (const { pieces, numbers } of this.#starred.get(namespace) ?? [])
      if (fits(pieces, action))
        matches.push(numbers);
    return matches;
  }
};
function namespaceIn(text) {
  const slash = text.indexOf("/");
  return slash === -1 ? "" : text.slice(0, slash);
}
function fits(pieces, text) {
  const first = pieces[0] ?? "";
  const last = pieces[pieces.length - 1] ?? "";
  if (text.length < first.length + last.length)
    return false;
  if (!text.startsWith(first) || !text.endsWith(last))
    return false;
  let from = first.length;
  const end = text.length - last.length;
  for (let index = 1; index < pieces.length - 1; index += 1) {
    const piece = pieces[index] ?? "";
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end)
      return false;
    from = at + piece.length;
  }
  return true;
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
function isFamily(text) {
  return Object.hasOwn(FAMILIES, text);
}
function isRelation(text) {
  return Object.hasOwn(RELATIONS, text);
}
function comparisonOf(word) {
  const match = SHAPE.exec(word);
  if (match === null)
    return void 0;
  const [, left2, right, family = "", not, relation = "", ignoring] = match.map((part) => part?.toLowerCase());
  if (!isFamily(family) || !isRelation(relation))
    return void 0;
  const negated = not !== void 0;
  const ignoreCase = ignoring !== void 0;
  if (!exists(family, relation, negated, ignoreCase))
    return void 0;
  const plain = `${FAMILIES[family] ?? ""}${negated ? "Not" : ""}${RELATIONS[relation] ?? ""}${ignoreCase ? "IgnoreCase" : ""}`;
  const base = { family, relation, negated, ignoreCase };
  if (left2 !== "any" && left2 !== "all" || right !== "any" && right !== "all")
    return { name: plain, ...base };
  const title = (word2) => word2 === "any" ? "Any" : "All";
  return { name: `For${title(left2)}Of${title(right)}Values:${plain}`, ...base, over: { left: left2, right } };
}
function exists(family, relation, negated, ignoreCase) {
  if (family === "string")
    return relation === "equals" || relation === "startswith" || relation === "like";
  if (ignoreCase || relation === "startswith" || relation === "like")
    return false;
  if (relation === "equals")
    return true;
  return !negated && (family === "numeric" || family === "datetime");
}
var MOST_CHARACTERS = 2e4;
var DEEPEST = 64;
function parseCondition(condition) {
  if (condition.length > MOST_CHARACTERS)
    throw new MalformedCondition(MOST_CHARACTERS, `at most ${String(MOST_CHARACTERS)} characters`);
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
      throw new MalformedCondition(this.#now().at, "AND, OR or the end");
    return node;
  }
  #expression(depth) {
    const first = this.#term(depth);
    const parts = [first];
    const between = [];
    for (let kind = this.#now().kind; kind === "and" || kind === "or"; kind = this.#now().kind) {
      this.#next += 1;
      between.push(kind);
      parts.push(this.#term(depth));
    }
    const [junction2] = between;
    if (junction2 === void 0)
      return first;
    if (between.every((one) => one === junction2))
      return { kind: junction2, parts };
    return { kind: "mixed", parts, between };
  }
  #term(depth) {
    const token = this.#now();
    if (depth > DEEPEST)
      throw new MalformedCondition(token.at, `at most ${String(DEEPEST)} levels`);
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
    const { text } = this.#take("text", "a pattern in quotes");
    this.#take("}", "a closing brace");
    return { kind, pattern: text, matches: actionMatcher([text]) };
  }
  #comparison() {
    const left2 = this.#operand("a term");
    const word = this.#take("word", "an operator");
    const comparison = comparisonOf(word.text);
    if (comparison === void 0)
      throw new MalformedCondition(word.at, "an operator of the condition language");
    const right = this.#operand("a value or an attribute");
    for (const operand of [left2, right])
      fit(operand, comparison);
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
        throw new MalformedCondition(token.at, expected);
    }
  }
  #values() {
    const values = [];
    for (; ; ) {
      const token = this.#now();
      if (token.kind !== "text" && token.kind !== "word")
        throw new MalformedCondition(token.at, "a value");
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
      throw new MalformedCondition(token.at, expected);
    this.#next += 1;
    return token;
  }
};
function attributeOf({ text, at }) {
  const open = text.indexOf("[");
  const word = text.slice(0, open).replace("@", "").trim().toLowerCase();
  const source = SOURCES.find((name2) => name2 === word);
  if (source === void 0)
    throw new MalformedCondition(at, "@Request, @Resource, @Principal or @Environment");
  const name = text.slice(open + 1, -1).trim();
  if (name === "")
    throw new MalformedCondition(at + open + 1, "the name of an attribute");
  return { source, name };
}
function scalarOf({ kind, text }) {
  if (kind === "text")
    return text;
  if (/^[+-]?\d{1,15}$/.test(text))
    return Number(text);
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : text;
}
function fit({ at, operand }, { family }) {
  if (operand.kind === "attribute")
    return;
  if (operand.values.some((value) => comparable(value, family) === void 0))
    throw new MalformedCondition(at, WORDS[family]);
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
function readCondition(text, version) {
  if (text === void 0 || text.trim() === "")
    return NONE;
  if (version !== void 0 && version.trim() !== "" && !VERSION.test(version))
    return { kind: "other-version", text, version };
  try {
    return { kind: "read", text, node: parseCondition(text) };
  } catch (error) {
    if (error instanceof MalformedCondition)
      return { kind: "malformed", text, at: error.at, expected: error.expected };
    throw error;
  }
}
var HOLDS = { kind: "holds" };
var FAILS = { kind: "fails" };
function judgeCondition(condition, about) {
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
      const truth = truthOf(condition.node, about);
      if (truth !== void 0)
        return truth ? HOLDS : FAILS;
      const open = openPart(condition.node, about);
      return open.ambiguous ? {
        kind: "not-understood",
        why: "the condition mixes AND and OR without parentheses, and the readings do not agree"
      } : { kind: "open", open };
    }
  }
}
var NOTHING = { sure: false, conditions: [], withheld: false };
var SURE = { sure: true, conditions: [], withheld: false };
var WITHHELD = { sure: false, conditions: [], withheld: true };
var Permissions = class {
  #blocks;
  constructor(permissions) {
    const conditions = permissions.map(({ condition, conditionVersion }) => readCondition(condition, conditionVersion));
    const blocks = (of) => permissions.flatMap((permission, index) => {
      const [actions, not] = of(permission);
      const condition = conditions[index] ?? { kind: "none" };
      return actions.length === 0 ? [] : [{ in: new Patterns(actions), out: new Patterns(not), condition }];
    });
    this.#blocks = {
      control: blocks(({ actions, notActions }) => [actions, notActions]),
      data: blocks(({ dataActions, notDataActions }) => [dataActions, notDataActions])
    };
  }
  reach({ text, namespace, plane }) {
    let withheld = false;
    let conditions;
    for (const block of this.#blocks[plane]) {
      if (!block.in.hold(text, namespace))
        continue;
      if (block.out.hold(text, namespace))
        withheld = true;
      else if (block.condition.kind === "none")
        return SURE;
      else
        (conditions ??= []).push(block.condition);
    }
    if (conditions !== void 0)
      return { sure: false, conditions, withheld };
    return withheld ? WITHHELD : NOTHING;
  }
};
function anyCondition(conditions, about) {
  const verdicts = conditions.map((condition) => judgeCondition(condition, about));
  const holding = verdicts.find(({ kind }) => kind === "holds");
  if (holding !== void 0)
    return [holding];
  return verdicts.filter(({ kind }) => kind !== "fails");
}
var GRANTS = 1;
var TAKES_AWAY = 2;
var CONDITIONAL = 3;
var PER_WORD = 32;
function wordsFor(roles) {
  return Math.ceil(roles / PER_WORD) * 2;
}
function bitsAt(words, start, role) {
  const at = start + (role >> 5) * 2;
  const bit = role & 31;
  return (words[at] ?? 0) >>> bit & 1 | ((words[at + 1] ?? 0) >>> bit & 1) << 1;
}
function setBits(words, start, role, says) {
  const at = start + (role >> 5) * 2;
  const bit = 1 << (role & 31);
  words[at] = says & GRANTS ? (words[at] ?? 0) | bit : (words[at] ?? 0) & ~bit;
  words[at + 1] = says & TAKES_AWAY ? (words[at + 1] ?? 0) | bit : (words[at + 1] ?? 0) & ~bit;
}
var PlainRoles = class {
  #in = new PatternMap();
  #out = new PatternMap();
  add(role, actions, notActions) {
    for (const pattern of actions)
      this.#in.add(pattern, role);
    for (const pattern of notActions)
      this.#out.add(pattern, role);
  }
  fill(row, start, width, { text, namespace }) {
    for (const numbers of this.#in.matching(text, namespace))
      numbers.mark(row, start);
    for (const numbers of this.#out.matching(text, namespace))
      numbers.mark(row, start + 1);
    for (let at = start; at < start + width; at += 2) {
      const [listed = 0, out = 0] = [row[at], row[at + 1]];
      row[at] = listed & ~out;
      row[at + 1] = listed & out;
    }
  }
};
var Blocks = class {
  #in = new PatternMap();
  #out = new PatternMap();
  #roles = [];
  #conditional = [];
  #takenAway = [];
  add(role, actions, notActions, conditional) {
    const block = this.#roles.push(role) - 1;
    this.#conditional.push(conditional);
    this.#takenAway.push(false);
    for (const pattern of actions)
      this.#in.add(pattern, block);
    for (const pattern of notActions)
      this.#out.add(pattern, block);
  }
  each({ text, namespace }, record) {
    if (this.#roles.length === 0)
      return;
    const out = this.#out.matching(text, namespace);
    for (const { list } of out)
      for (const block of list)
        this.#takenAway[block] = true;
    for (const { list } of this.#in.matching(text, namespace)) {
      for (const block of list) {
        const says = this.#conditional[block] === true ? CONDITIONAL : GRANTS;
        record(this.#roles[block] ?? 0, this.#takenAway[block] === true ? TAKES_AWAY : says);
      }
    }
    for (const { list } of out)
      for (const block of list)
        this.#takenAway[block] = false;
  }
};
var WEIGHT = [0, 3, 1, 2];
var RoleIndex = class {
  #plain = {
    control: new PlainRoles(),
    data: new PlainRoles()
  };
  #blocks = { control: new Blocks(), data: new Blocks() };
  constructor(roles) {
    for (const [number, { permissions }] of roles.entries()) {
      const blocks = permissions.map(({ condition = "", ...block }) => ({
        ...block,
        conditional: condition.trim() !== ""
      }));
      for (const plane of ["control", "data"]) {
        const own = blocks.flatMap(({ conditional, ...block }) => {
          const [actions, not] = plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
          return actions.length === 0 ? [] : [{ actions, not, conditional }];
        });
        const [first] = own;
        if (own.length === 1 && first?.conditional === false)
          this.#plain[plane].add(number, first.actions, first.not);
        else
          for (const { actions, not, conditional } of own)
            this.#blocks[plane].add(number, actions, not, conditional);
      }
    }
  }
  fill(row, start, width, action) {
    this.#plain[action.plane].fill(row, start, width, action);
    this.#blocks[action.plane].each(action, (role, says) => {
      if ((WEIGHT[bitsAt(row, start, role)] ?? 0) < (WEIGHT[says] ?? 0))
        setBits(row, start, role, says);
    });
  }
};
var TOLD = [NOTHING, SURE, WITHHELD, void 0];
var MOST_ACTIONS = 65536;
var MOST_WORDS = 4194304;
var Actions = class {
  #control = new Map();
  #data = new Map();
  #actions = [];
  #numbers = new Map();
  #roles = [];
  #permissions = [];
  #index;
  #table = new Int32Array(0);
  #width = 0;
  number(definition) {
    let number = this.#numbers.get(definition);
    if (number === void 0) {
      number = this.#roles.push(definition) - 1;
      this.#numbers.set(definition, number);
      if (this.#index !== void 0)
        this.#forget();
    }
    return { definition, number };
  }
  of(text, plane) {
    const known2 = plane === "control" ? this.#control.get(text) : this.#data.get(text);
    return known2 ?? this.#add(text, plane);
  }
  action(number) {
    const action = this.#actions[number];
    if (action === void 0)
      throw new Error("an action without a number");
    return action;
  }
  #add(text, plane) {
    if (this.#actions.length >= MOST_ACTIONS || this.#actions.length * this.#width > MOST_WORDS)
      this.#forget();
    if (this.#index === void 0) {
      this.#index = new RoleIndex(this.#roles);
      this.#width = wordsFor(this.#roles.length);
    }
    const action = actionOf(text, plane);
    const number = this.#actions.push(action) - 1;
    if (this.#table.length < (number + 1) * this.#width) {
      const longer = new Int32Array(Math.max(16, number * 2) * this.#width);
      longer.set(this.#table);
      this.#table = longer;
    }
    this.#index.fill(this.#table, number * this.#width, this.#width, action);
    (plane === "control" ? this.#control : this.#data).set(text, number);
    return number;
  }
  #forget() {
    this.#control.clear();
    this.#data.clear();
    this.#actions = [];
    this.#table = new Int32Array(0);
    this.#index = void 0;
  }
  reach(action, role) {
    return TOLD[bitsAt(this.#table, action * this.#width, role)] ?? this.#match(action, role);
  }
  #match(action, role) {
    const definition = this.#roles[role];
    if (definition === void 0)
      return NOTHING;
    const permissions = this.#permissions[role] ??= new Permissions(definition.permissions);
    return permissions.reach(this.action(action));
  }
};
function actionOf(written, plane) {
  const text = written.toLowerCase();
  const slash = text.indexOf("/");
  return { text, namespace: slash === -1 ? "" : text.slice(0, slash), plane };
}
var SUBSCRIPTION_PROVIDER = "/providers/microsoft.subscription";
var OF_PROVIDER = SUBSCRIPTION_PROVIDER + part$1.xe;
function scopeKey(scope) {
  const key = (0,part$0.T4)(scope);
  return key.startsWith(OF_PROVIDER) ? key.slice(SUBSCRIPTION_PROVIDER.length) : key;
}
var MANAGEMENT_GROUPS_KEY = part$1.nA.toLowerCase();
function managementGroupKey(name) {
  return MANAGEMENT_GROUPS_KEY + name.toLowerCase();
}
function isManagementGroupKey(key) {
  return key.startsWith(MANAGEMENT_GROUPS_KEY) && (0,part$1.Sk)(key)?.kind === "managementGroup";
}
function isInSubscription(key) {
  return key.startsWith(part$1.xe);
}
function subscriptionKeyOf(key) {
  return isInSubscription(key) ? firstSegments(key, part$1.xe.length) : void 0;
}
function managementGroupKeyOf(key) {
  const name = (0,part$1.sQ)(key);
  return name === void 0 ? void 0 : MANAGEMENT_GROUPS_KEY + name;
}
function firstSegments(key, from) {
  const end = key.indexOf("/", from);
  return end === -1 ? key : key.slice(0, end);
}
var GROUP_DEPTH = 4;
function resourceGroupEnd(key) {
  let end = 0;
  for (let depth = 0; depth < GROUP_DEPTH && end !== -1; depth += 1)
    end = key.indexOf("/", end + 1);
  return end;
}
var SUBSCRIPTION_END = part$1.xe.length + 36;
var GROUP_NAME_BEGIN = SUBSCRIPTION_END + part$1._f.length;
function compileDeny(deny) {
  return {
    deny,
    scope: scopeKey(deny.scope),
    permissions: new Permissions(deny.permissions),
    condition: readCondition(deny.condition, deny.conditionVersion),
    excluded: (deny.excludedScopes ?? []).map(scopeKey)
  };
}
var EVERYONE = "00000000-0000-0000-0000-000000000000";
var SPARES = { kind: "does-not-block" };
function denyVerdict({ deny, permissions, condition, excluded, scope }, request, party) {
  if (deny.doNotApplyToChildScopes && scope !== request.scope)
    return SPARES;
  const reach = permissions.reach(request.of);
  if (!reach.sure && reach.conditions.length === 0)
    return SPARES;
  const effect = deny.denyAssignmentEffect?.trim().toLowerCase() ?? "enforced";
  if (effect === "audit")
    return SPARES;
  if (excluded.some((one) => one === "/" || (0,part$0.PK)(request.scope, one)))
    return SPARES;
  const meant = among(deny.principals, party, "yes");
  const spared = among(deny.excludePrincipals, party, "maybe");
  if (meant === "no" || spared === "yes")
    return SPARES;
  const verdicts = [
    reach.sure ? [{ kind: "holds" }] : anyCondition(reach.conditions, request),
    [judgeCondition(condition, request)]
  ];
  if (verdicts.some((either) => either.every(({ kind }) => kind === "fails")))
    return SPARES;
  if (effect !== "enforced" && effect !== "enforcing")
    return { kind: "doubt", doubt: { kind: "deny-effect", deny } };
  if (meant === "maybe" || spared === "maybe")
    return { kind: "doubt", doubt: { kind: "deny-group", deny } };
  const flat = verdicts.flat();
  const odd = flat.find((verdict) => verdict.kind === "not-understood");
  if (odd?.kind === "not-understood")
    return { kind: "doubt", doubt: { kind: "deny-condition", deny, why: odd.why } };
  const open = flat.flatMap((verdict) => verdict.kind === "open" ? [verdict.open] : []);
  if (open.length === 0)
    return { kind: "blocks" };
  const texts = [condition, ...reach.conditions].flatMap((one) => one.kind === "read" ? [one.text] : []);
  return { kind: "open", open: open.map((one) => ({ ...one, condition: texts.join(" AND ") })) };
}
var WITHOUT_MEMBERS = new Set(["user", "serviceprincipal", "device"]);
function among(principals, { principal, groups, complete }, everyone) {
  let answer = "no";
  for (const { id, type } of principals) {
    const lower = id.trim().toLowerCase();
    if (lower === principal || groups.has(lower))
      return "yes";
    if (lower === EVERYONE) {
      if (everyone === "yes")
        return "yes";
      answer = "maybe";
      continue;
    }
    const kind = type?.toLowerCase() ?? "";
    if (kind === "systemdefined" || !complete && !WITHOUT_MEMBERS.has(kind))
      answer = "maybe";
  }
  return answer;
}
var NOTHING_OPEN = [];
var ReadConditions = class {
  #known = new Map();
  of(text, version) {
    if (text === void 0)
      return readCondition(text);
    const key = `${version ?? ""}
${text}`;
    const known2 = this.#known.get(key) ?? readCondition(text, version);
    this.#known.set(key, known2);
    return known2;
  }
};
function compileAssignment(assignment, eligible, scope, role, condition) {
  const { from, until } = assignment;
  const grant = role === void 0 ? void 0 : { assignment, role: role.definition, eligible, open: NOTHING_OPEN };
  const bounded = from !== void 0 || until !== void 0;
  const simple = !bounded && !eligible && condition.kind === "none";
  return { assignment, eligible, scope, role, condition, bounded, simple, grant };
}
function isCurrent({ from, until }, at) {
  if (from === void 0 && until === void 0)
    return true;
  if (at === void 0)
    return false;
  return (from === void 0 || from <= at) && (until === void 0 || at < until);
}
var LOOK = -1;
var AssignmentTable = class {
  pairs = new Int32Array(1024);
  #entries = [];
  get size() {
    return this.#entries.length;
  }
  add(entries) {
    const start = this.#entries.length;
    for (const one of entries.toSorted((a, b) => a.scope - b.scope))
      this.#entries.push(one);
    if (this.pairs.length < this.#entries.length * 2) {
      const longer = new Int32Array(this.#entries.length * 4);
      longer.set(this.pairs);
      this.pairs = longer;
    }
    for (let index = start; index < this.#entries.length; index += 1) {
      const one = this.#entries[index];
      if (one === void 0)
        continue;
      this.pairs[index * 2] = one.scope;
      this.pairs[index * 2 + 1] = one.simple ? one.role?.number ?? LOOK : LOOK;
    }
    return start;
  }
  clear() {
    this.#entries = [];
  }
  grants(entries) {
    if (entries.length > 1)
      entries.sort((a, b) => a.position - b.position || a.place - b.place);
    const grants = [];
    for (const { place } of entries) {
      const grant = this.#entries[place]?.grant;
      if (grant !== void 0)
        grants.push(grant);
    }
    return grants;
  }
  at(scope, { from, to }) {
    const start = this.#from(scope, from, to);
    let end = start;
    while (end < to && this.pairs[end * 2] === scope)
      end += 1;
    return this.#entries.slice(start, end);
  }
  #from(scope, from, to) {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = low + high >>> 1;
      if ((this.pairs[middle * 2] ?? 0) < scope)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }
};
var NOTHING_HERE = [];
var AtScopes = class {
  #items = new Map();
  get empty() {
    return this.#items.size === 0;
  }
  add(scope, item) {
    const known2 = this.#items.get(scope);
    if (known2 === void 0)
      this.#items.set(scope, [item]);
    else
      known2.push(item);
  }
  numbers() {
    return this.#items.keys();
  }
  at(scope) {
    return this.#items.get(scope) ?? NOTHING_HERE;
  }
};
function noEvidence() {
  return { sure: [], open: [], eligible: [], withheld: [], unmet: [], doubts: [] };
}
function weighAssignment({ assignment, role, condition, eligible, bounded, grant }, request, evidence) {
  if (bounded && !isCurrent(assignment, request.at))
    return;
  if (role === void 0 || grant === void 0) {
    evidence.doubts.push({ kind: "role-not-found", assignment });
    return;
  }
  const reach = request.actions.reach(request.number, role.number);
  if (!reach.sure && reach.conditions.length === 0) {
    if (reach.withheld)
      evidence.withheld.push(grant);
    return;
  }
  if (reach.sure && condition.kind === "none") {
    (eligible ? evidence.eligible : evidence.sure).push(grant);
    return;
  }
  const either = reach.sure ? [{ kind: "holds" }] : anyCondition(reach.conditions, request);
  const own = judgeCondition(condition, request);
  if (either.length === 0 || own.kind === "fails") {
    evidence.unmet.push(grant);
    return;
  }
  const verdicts = [...either, own];
  const odd = verdicts.find((one) => one.kind === "not-understood");
  if (odd?.kind === "not-understood") {
    evidence.doubts.push({ kind: "condition", assignment, why: odd.why });
    return;
  }
  const open = verdicts.flatMap((one) => one.kind === "open" ? [one.open] : []);
  if (open.length === 0)
    (eligible ? evidence.eligible : evidence.sure).push(grant);
  else {
    const text = [condition, ...reach.conditions].find((one) => one.kind === "read");
    const whole = (part) => text?.kind === "read" ? text.text : part;
    const conditions = open.map((one) => ({ ...one, condition: whole(one.text) }));
    evidence.open.push({ ...grant, open: conditions });
  }
}
function weighUncertain(compiled, request, evidence, kind) {
  const would = noEvidence();
  weighAssignment(compiled, request, would);
  if ([would.sure, would.open, would.eligible, would.doubts].some((list) => list.length > 0))
    evidence.doubts.push({ kind, assignment: compiled.assignment });
}
function decideAccess({ sure, open, eligible, withheld, unmet, doubts }, denied) {
  const granted = sure.length > 0 ? sure : eligible;
  const any = granted[0] ?? open[0];
  if (any === void 0 && doubts.length === 0)
    return { kind: "denied", by: [], withheld, unmet };
  if (denied !== void 0 && denied.doubts.length > 0)
    return { kind: "unknown", doubts: any === void 0 ? [...denied.doubts, ...doubts] : denied.doubts };
  if (any === void 0)
    return { kind: "unknown", doubts };
  const denies = denied?.open ?? [];
  if (granted.length > 0 && denies.length === 0)
    return { kind: sure.length > 0 ? "allowed" : "after-activation", by: granted };
  return { kind: "depends-on-condition", by: granted.length > 0 ? granted : open, denies };
}
var MOST_KEPT = 8192;
var FEW = 16;
var NOTHING_INSIDE = [];
var ScopeIndex = class {
  #numbers = new Map();
  #groups = [];
  #inside = new Map();
  #bases = new Map();
  #size = 0;
  #hierarchy;
  #listed;
  constructor(hierarchy, listed) {
    this.#hierarchy = hierarchy;
    this.#listed = listed;
  }
  numberOf(text) {
    const scope = scopeKey(text);
    const known2 = this.#numbers.get(scope);
    if (known2 !== void 0)
      return known2;
    const number = this.#numbers.size;
    this.#numbers.set(scope, number);
    const one = { scope, number };
    if (isManagementGroupKey(scope))
      this.#groups.push(one);
    const end = resourceGroupEnd(scope);
    if (end !== -1) {
      const group = scope.slice(0, end);
      const known3 = this.#inside.get(group);
      if (known3 === void 0)
        this.#inside.set(group, [one]);
      else
        known3.push(one);
    }
    return number;
  }
  get size() {
    return this.#numbers.size;
  }
  base(scope) {
    const end = resourceGroupEnd(scope);
    const stop = end === -1 ? scope.length : end;
    const key = keyOf(scope, stop);
    for (let base = this.#bases.get(key); base !== void 0; base = base.next)
      if (base.length === stop && scope.startsWith(base.scope))
        return base;
    return this.#keep(key, scope.slice(0, stop));
  }
  #keep(key, part) {
    const scope = part.split("").join("");
    if (this.#size >= MOST_KEPT) {
      this.#bases.clear();
      this.#size = 0;
    }
    const base = { ...this.#base(scope), scope, length: scope.length, next: this.#bases.get(key) };
    this.#bases.set(key, base);
    this.#size += 1;
    return base;
  }
  inside({ inside, marks, length }, scope) {
    if (inside.length === 0 || scope.length === length)
      return NOTHING_INSIDE;
    let numbers;
    if (inside.length <= FEW) {
      for (let index = 0; index < inside.length; index += 1) {
        const size = marks[index * 2] ?? 0;
        if (scope.length < size || scope.charCodeAt(size - 1) !== marks[index * 2 + 1])
          continue;
        const one = inside[index];
        if (one !== void 0 && (0,part$0.PK)(scope, one.scope))
          (numbers ??= []).push(one.number);
      }
      return numbers ?? NOTHING_INSIDE;
    }
    for (let at = length; at !== -1; ) {
      at = scope.indexOf("/", at + 1);
      const number = this.#numbers.get(at === -1 ? scope : scope.slice(0, at));
      if (number !== void 0)
        (numbers ??= []).push(number);
    }
    return numbers ?? NOTHING_INSIDE;
  }
  #base(scope) {
    const sure = [];
    const root = this.#numbers.get("/");
    if (root !== void 0)
      sure.push(root);
    for (let at = scope.indexOf("/", 1); at !== -1; at = scope.indexOf("/", at + 1)) {
      const number = this.#numbers.get(scope.slice(0, at));
      if (number !== void 0)
        sure.push(number);
    }
    const own = this.#numbers.get(scope);
    if (own !== void 0 && own !== root)
      sure.push(own);
    const maybe = this.#groupsAbove(scope, sure);
    const inside = (this.#inside.get(scope) ?? []).toSorted((a, b) => a.scope.length - b.scope.length);
    const marks = inside.flatMap((one) => [one.scope.length, one.scope.charCodeAt(one.scope.length - 1)]);
    return { sure, maybe, inside, marks };
  }
  #groupsAbove(scope, sure) {
    const maybe = [];
    const subscription = subscriptionKeyOf(scope);
    const group = managementGroupKeyOf(scope);
    const node = subscription ?? group;
    if (this.#groups.length === 0 || node === void 0)
      return maybe;
    const above = this.#hierarchy?.above(node);
    for (const one of this.#groups) {
      if (one.scope === group)
        continue;
      if (above !== void 0) {
        if (above.has(one.scope))
          sure.push(one.number);
      } else if (subscription !== void 0 && this.#listed && this.#hierarchy === void 0)
        sure.push(one.number);
      else
        maybe.push(one.number);
    }
    return maybe;
  }
};
function keyOf(scope, stop) {
  let key = stop;
  for (let at = SUBSCRIPTION_END - 6; at < SUBSCRIPTION_END && at < stop; at += 1)
    key = key * 31 + scope.charCodeAt(at) | 0;
  for (let at = Math.max(0, Math.min(GROUP_NAME_BEGIN, stop - 12)); at < stop; at += 1)
    key = key * 31 + scope.charCodeAt(at) | 0;
  return key;
}
var NOTHING_GRANTS = { kind: "denied", by: [], withheld: [], unmet: [] };
var NO_GROUPS = new Map();
var MOST_KEPT2 = 5e5;
var FEW2 = 128;
var LAST_MARK = 2 ** 31 - 1;
var AccessEngine = class {
  #model;
  #scopes;
  #compiled = new Map();
  #ofGroups = new AtScopes();
  #denies = new AtScopes();
  #principals = new Map();
  #table = new AssignmentTable();
  #actions;
  #marks;
  #denied;
  #listed;
  #mark = 1;
  constructor(model, actions = new Actions()) {
    this.#actions = actions;
    this.#model = model;
    this.#scopes = new ScopeIndex(model.hierarchy, model.managementGroups !== "unrelated");
    const roles = new Map();
    for (const role of model.roleDefinitions)
      roles.set(role.guid.toLowerCase(), actions.number(role));
    const conditions = new ReadConditions();
    const make = (one, eligible) => compileAssignment(one, eligible, this.#scopes.numberOf(one.scope), roles.get(one.roleGuid.toLowerCase()), conditions.of(one.condition, one.conditionVersion));
    const add = (compiled) => {
      const principal = compiled.assignment.principalId.toLowerCase();
      const known2 = this.#compiled.get(principal);
      if (known2 === void 0)
        this.#compiled.set(principal, [compiled]);
      else
        known2.push(compiled);
      if (model.membership === void 0 && /group$/i.test(compiled.assignment.principalType ?? ""))
        this.#ofGroups.add(compiled.scope, compiled);
    };
    for (const assignment of model.assignments)
      add(make(assignment, false));
    for (const assignment of model.eligible ?? [])
      add(make(assignment, true));
    for (const deny of model.denyAssignments ?? [])
      this.#denies.add(this.#scopes.numberOf(deny.scope), compileDeny(deny));
    this.#marks = new Int32Array(this.#scopes.size);
    this.#denied = new Uint8Array(this.#scopes.size);
    for (const number of this.#denies.numbers())
      this.#denied[number] = 1;
    this.#listed = this.#ofGroups.empty && (model.notRead?.grants ?? []).length === 0;
  }
  decide({ principal, action, plane, scope: text, at, attributes = NOTHING_KNOWN }) {
    const number = this.#actions.of(action, plane);
    const scope = scopeKey(text);
    const who = this.#who(principal);
    const base = this.#scopes.base(scope);
    const inside = this.#scopes.inside(base, scope);
    const plain = this.#listed && base.maybe.length === 0;
    const denies = this.#mayBeDenied(base, inside);
    const simply = plain ? this.#simply(number, base.sure, inside, who) : void 0;
    if (simply !== void 0 && !denies)
      return simply;
    const of = this.#actions.action(number);
    const request = {
      action: of.text,
      attributes,
      at,
      of,
      number,
      actions: this.#actions,
      scope
    };
    const denied = this.#denials(request, base, inside, who);
    if (denied !== void 0 && denied.blocking.length > 0)
      return { kind: "denied", by: denied.blocking, withheld: [], unmet: [] };
    if (simply?.kind === "denied" || simply !== void 0 && denied === void 0)
      return simply;
    return decideAccess(this.#granted(request, [...base.sure, ...inside], base.maybe, who), denied);
  }
  #simply(action, sure, inside, { from, to }) {
    if (to - from > FEW2)
      return void 0;
    const { pairs } = this.#table;
    const marks = this.#marks;
    const mark = this.#newMarks(sure.length + inside.length);
    for (let index = 0; index < sure.length; index += 1)
      marks[sure[index] ?? 0] = mark + index;
    for (let index = 0; index < inside.length; index += 1)
      marks[inside[index] ?? 0] = mark + sure.length + index;
    let granted;
    let withheld;
    for (let at = from * 2; at < to * 2; at += 2) {
      const position = (marks[pairs[at] ?? 0] ?? 0) - mark;
      if (position < 0)
        continue;
      const role = pairs[at + 1] ?? LOOK;
      if (role === LOOK)
        return void 0;
      const reach = this.#actions.reach(action, role);
      if (reach === NOTHING)
        continue;
      const place = at >> 1;
      if (reach === WITHHELD)
        (withheld ??= []).push({ position, place });
      else if (reach !== SURE)
        return void 0;
      else
        (granted ??= []).push({ position, place });
    }
    if (granted !== void 0)
      return { kind: "allowed", by: this.#table.grants(granted) };
    if (withheld === void 0)
      return NOTHING_GRANTS;
    return { ...NOTHING_GRANTS, withheld: this.#table.grants(withheld) };
  }
  #mayBeDenied({ sure, maybe }, inside) {
    if (this.#denies.empty)
      return (this.#model.notRead?.denies ?? []).length > 0;
    if (maybe.length > 0 || (this.#model.notRead?.denies ?? []).length > 0)
      return true;
    for (const number of sure)
      if (this.#denied[number] === 1)
        return true;
    for (const number of inside)
      if (this.#denied[number] === 1)
        return true;
    return false;
  }
  #newMarks(count) {
    if (this.#mark > LAST_MARK - count) {
      this.#marks.fill(0);
      this.#mark = 1;
    }
    const first = this.#mark;
    this.#mark += count;
    return first;
  }
  #who(text) {
    const known2 = this.#principals.get(text);
    if (known2 !== void 0)
      return known2;
    const principal = text.trim().toLowerCase();
    const { membership } = this.#model;
    const groups = membership?.groupsOf(principal) ?? NO_GROUPS;
    const complete = membership !== void 0 && this.#model.groupsComplete !== false;
    const all = [principal, ...groups.keys()].flatMap((id) => this.#compiled.get(id) ?? []);
    if (this.#table.size + this.#principals.size > MOST_KEPT2) {
      this.#principals.clear();
      this.#table.clear();
    }
    const from = this.#table.add(all);
    const who = { principal, groups, complete, from, to: from + all.length };
    this.#principals.set(text, who);
    return who;
  }
  #denials(request, { sure, maybe }, inside, party) {
    let evidence;
    const notRead = this.#model.notRead?.denies;
    if (notRead !== void 0 && notRead.length > 0)
      evidence = { blocking: [], open: [], doubts: notRead.map((where) => ({ kind: "not-read", where })) };
    if (this.#denies.empty)
      return evidence;
    for (const number of sure)
      if (this.#denied[number] === 1)
        evidence = weigh(this.#denies.at(number), request, party, evidence);
    for (const number of inside)
      if (this.#denied[number] === 1)
        evidence = weigh(this.#denies.at(number), request, party, evidence);
    for (const number of maybe) {
      for (const deny of this.#denies.at(number)) {
        if (denyVerdict(deny, request, party).kind === "does-not-block")
          continue;
        evidence ??= { blocking: [], open: [], doubts: [] };
        evidence.doubts.push({ kind: "deny-hierarchy", deny: deny.deny });
      }
    }
    return evidence;
  }
  #granted(request, sure, maybe, who) {
    const evidence = noEvidence();
    for (const number of sure)
      for (const one of this.#table.at(number, who))
        weighAssignment(one, request, evidence);
    for (const number of maybe)
      for (const one of this.#table.at(number, who))
        weighUncertain(one, request, evidence, "hierarchy");
    if (!this.#ofGroups.empty) {
      for (const number of [...sure, ...maybe])
        for (const one of this.#ofGroups.at(number))
          if (one.assignment.principalId.toLowerCase() !== who.principal)
            weighUncertain(one, request, evidence, "membership");
    }
    for (const where of this.#model.notRead?.grants ?? [])
      evidence.doubts.push({ kind: "not-read", where });
    return evidence;
  }
};
function weigh(denies, request, party, before) {
  let evidence = before;
  for (const deny of denies) {
    const judged = denyVerdict(deny, request, party);
    if (judged.kind === "does-not-block")
      continue;
    evidence ??= { blocking: [], open: [], doubts: [] };
    if (judged.kind === "blocks")
      evidence.blocking.push(deny.deny);
    else if (judged.kind === "open")
      evidence.open.push({ deny: deny.deny, open: judged.open });
    else
      evidence.doubts.push(judged.doubt);
  }
  return evidence;
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
  const reached = new Map();
  return {
    groupsOf(principal) {
      const start = principal.toLowerCase();
      const known2 = reached.get(start);
      if (known2 !== void 0)
        return known2;
      const ways = new Map();
      let level = [[start]];
      while (level.length > 0) {
        const next = [];
        for (const way of level) {
          for (const group of direct.get(way.at(-1) ?? "") ?? []) {
            if (group === start || ways.has(group))
              continue;
            const longer = [...way.slice(way[0] === start ? 1 : 0), group];
            ways.set(group, longer);
            next.push(longer);
          }
        }
        level = next;
      }
      reached.set(start, ways);
      return ways;
    }
  };
}
 })
};
