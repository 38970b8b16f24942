export const id = 358;
export const ids = [358];
export const modules = {
 4096:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   N6: () => ( namespaceOf),
   Ny: () => ( region),
   Os: () => ( guid),
   QV: () => ( sameText),
   Vm: () => ( resourceType),
   pk: () => ( subscriptionId)
 });
var GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function isGuid(text) {
  return GUID.test(text);
}
function isSubscriptionId(text) {
  return GUID.test(text);
}
function isRegion(text) {
  return /^[a-z0-9]{2,60}$/.test(text);
}
function isResourceType(text) {
  return /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*(\/[A-Za-z0-9_.-]+)+$/.test(text);
}
function guid(text) {
  const lower = text.trim().toLowerCase();
  return isGuid(lower) ? lower : void 0;
}
function subscriptionId(text) {
  const lower = text.trim().toLowerCase();
  return isSubscriptionId(lower) ? lower : void 0;
}
function region(text) {
  const normal = text.toLowerCase().replaceAll(" ", "");
  return isRegion(normal) ? normal : void 0;
}
function resourceType(text) {
  return isResourceType(text) ? text : void 0;
}
function sameText(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function namespaceOf(type) {
  return type.slice(0, type.indexOf("/"));
}
 }),
 7374:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Kk: () => ( armId),
   Tp: () => ( resourceGroupOf),
   UO: () => ( isWithin),
   dO: () => ( armIdOf),
   gx: () => ( subscriptionScope),
   mp: () => ( lastSegment)
 });
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
 }),
 3358:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   En: () => ( Actions),
   Hl: () => ( SOURCES),
   Ly: () => ( isManagementGroupScope),
   ZA: () => ( plainScope),
   _G: () => ( membershipOf),
   lE: () => ( AccessEngine),
   nA: () => ( MANAGEMENT_GROUPS),
   z2: () => ( actionMatcher)
 });
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7374);
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
  if (values === void 0 || values.size === 0)
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
      return typeof value === "boolean" ? value : boolOf(String(value));
    case "guid":
      return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .Os)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(String(value)));
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
var Malformed = class extends Error {
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
      throw new Malformed(at, condition[at] === "'" ? "a closing quote" : "a term");
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
      throw new Malformed(at + text.length, "no backslash before a quote");
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
  const matches = lowerMatcher(patterns);
  return (action) => matches(action.toLowerCase());
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
    const list = space === void 0 ? anywhere : spaced.get(space) ?? [];
    if (space !== void 0)
      spaced.set(space, list);
    list.push(pieces);
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
function namespaceIn(text) {
  const slash = text.indexOf("/");
  return slash === -1 ? void 0 : text.slice(0, slash);
}
function fits(pieces, text) {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (text.length < first.length + last.length)
    return false;
  if (!text.startsWith(first) || !text.endsWith(last))
    return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
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
      throw new Malformed(token.at, `at most ${String(DEEPEST)} levels`);
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
      throw new Malformed(word.at, "an operator of the condition language");
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
function attributeOf({ text, at }) {
  const open = text.indexOf("[");
  const word = text.slice(0, open).replace("@", "").trim().toLowerCase();
  const source = SOURCES.find((name2) => name2 === word);
  if (source === void 0)
    throw new Malformed(at, "@Request, @Resource, @Principal or @Environment");
  const name = text.slice(open + 1, -1).trim();
  if (name === "")
    throw new Malformed(at + open + 1, "the name of an attribute");
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
    throw new Malformed(at, WORDS[family]);
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
    if (error instanceof Malformed)
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
var PLAIN = [void 0, NOTHING, SURE, WITHHELD];
var Permissions = class {
  #blocks;
  #codes = new Uint8Array(0);
  #generation;
  constructor(permissions) {
    const conditions = permissions.map(({ condition, conditionVersion }) => readCondition(condition, conditionVersion));
    const blocks = (of) => permissions.flatMap((permission, index) => {
      const [actions, not] = of(permission);
      const condition = conditions[index] ?? { kind: "none" };
      return actions.length === 0 ? [] : [{ in: lowerMatcher(actions), out: lowerMatcher(not), condition }];
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
  #learn({ action, plane, number, generation }) {
    if (this.#generation !== generation) {
      this.#codes = new Uint8Array(64);
      this.#generation = generation;
    }
    if (number >= this.#codes.length) {
      const longer = new Uint8Array(2 ** (Math.floor(Math.log2(number)) + 1));
      longer.set(this.#codes);
      this.#codes = longer;
    }
    const reach = this.#match(action, plane);
    this.#codes[number] = Math.max(0, PLAIN.indexOf(reach));
    return reach;
  }
  #match(action, plane) {
    let withheld = false;
    const conditions = [];
    for (const block of this.#blocks[plane]) {
      if (!block.in(action))
        continue;
      if (block.out(action))
        withheld = true;
      else if (block.condition.kind === "none")
        return SURE;
      else
        conditions.push(block.condition);
    }
    if (conditions.length > 0)
      return { sure: false, conditions, withheld };
    return withheld ? WITHHELD : NOTHING;
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
  of(text, plane) {
    const known2 = this.#known[plane].get(text);
    if (known2 !== void 0)
      return known2;
    if (this.#next >= MOST_ACTIONS) {
      this.#known.control.clear();
      this.#known.data.clear();
      this.#generation = {};
      this.#next = 0;
    }
    const made = { action: text.toLowerCase(), plane, number: this.#next, generation: this.#generation };
    this.#next += 1;
    this.#known[plane].set(text, made);
    return made;
  }
};
var compiled = new WeakMap();
function compileRole(definition) {
  const permissions = compiled.get(definition) ?? new Permissions(definition.permissions);
  compiled.set(definition, permissions);
  return { definition, permissions };
}
function anyCondition(conditions, about) {
  const verdicts = conditions.map((condition) => judgeCondition(condition, about));
  const holding = verdicts.find(({ kind }) => kind === "holds");
  if (holding !== void 0)
    return [holding];
  return verdicts.filter(({ kind }) => kind !== "fails");
}
var MANAGEMENT_GROUP = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/i;
var MANAGEMENT_GROUPS = "/providers/microsoft.management/managementgroups/";
function isManagementGroupScope(scope) {
  return MANAGEMENT_GROUP.test(scope);
}
function plainScope(scope) {
  const lower = scope.trim().toLowerCase();
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  const slashed = tidy ? lower : `/${lower.split("/").filter((part) => part !== "").join("/")}`;
  return slashed.startsWith("/providers/microsoft.subscription/subscriptions/") ? slashed.slice("/providers/microsoft.subscription".length) : slashed;
}
function subscriptionOf(scope) {
  return /^\/subscriptions\/[^/]+/.exec(scope)?.[0];
}
function depthOf(scope) {
  let depth = 0;
  for (let at = scope.indexOf("/"); at !== -1; at = scope.indexOf("/", at + 1))
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
  if (excluded.some((scope) => ask.scope === scope || ask.scope.startsWith(`${scope}/`)))
    return SPARES;
  const meant = among(deny.principals, party, "yes");
  const spared = among(deny.excludePrincipals, party, "maybe");
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
  const open = flat.flatMap((verdict2) => verdict2.kind === "open" ? [verdict2.open] : []);
  if (open.length === 0)
    return { kind: "blocks" };
  const texts = [condition, ...reach.conditions].flatMap((one) => one.kind === "read" ? [one.text] : []);
  return { kind: "open", open: open.map((one) => ({ ...one, condition: texts.join(" AND ") })) };
}
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
    if (type !== void 0 && /^systemdefined$/i.test(type))
      answer = "maybe";
    else if (!complete && (type === void 0 || !/^(user|serviceprincipal|device)$/i.test(type)))
      answer = "maybe";
  }
  return answer;
}
function heldOf(assignment, eligible, scope, roles) {
  return {
    assignment,
    eligible,
    scope,
    role: roles.get(assignment.roleGuid.toLowerCase()),
    condition: readCondition(assignment.condition, assignment.conditionVersion)
  };
}
function isCurrent({ from, until }, at) {
  if (from === void 0 && until === void 0)
    return true;
  if (at === void 0)
    return false;
  return (from === void 0 || from <= at) && (until === void 0 || at < until);
}
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
  at(scope) {
    return this.#items.get(scope);
  }
};
var Holdings = class {
  #scopes;
  #held;
  constructor(held) {
    this.#held = held.toSorted((a, b) => a.scope - b.scope);
    this.#scopes = Int32Array.from(this.#held, ({ scope }) => scope);
  }
  get size() {
    return this.#held.length;
  }
  from(scope) {
    let [low, high] = [0, this.#scopes.length];
    while (low < high) {
      const middle = low + high >>> 1;
      if ((this.#scopes[middle] ?? 0) < scope)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }
  at(place, scope) {
    return this.#scopes[place] === scope ? this.#held[place] : void 0;
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
  constructor(hierarchy, listed) {
    this.#hierarchy = hierarchy;
    this.#listed = listed;
  }
  numberOf(text) {
    const scope = plainScope(text);
    const known2 = this.#numbers.get(scope);
    if (known2 !== void 0)
      return known2;
    const number = this.#numbers.size;
    this.#numbers.set(scope, number);
    if (isManagementGroupScope(scope))
      this.#groups.push({ scope, number });
    const depth = depthOf(scope);
    this.#depths.add(depth);
    this.#deepest = Math.max(this.#deepest, depth);
    return number;
  }
  reaching(text) {
    if (this.#last !== void 0 && this.#lastText === text)
      return this.#last;
    this.#last = this.#below(plainScope(text));
    this.#lastText = text;
    return this.#last;
  }
  #below(scope) {
    let end = 0;
    for (let depth2 = 0; depth2 < GROUP_DEPTH && end !== -1; depth2 += 1)
      end = scope.indexOf("/", end + 1);
    if (end === -1)
      return this.#keptReaching(scope);
    const base = this.#keptReaching(scope.slice(0, end));
    let sure = base.sure;
    let own;
    let depth = GROUP_DEPTH;
    for (let at = end; at !== -1 && depth < this.#deepest; ) {
      at = scope.indexOf("/", at + 1);
      depth += 1;
      if (!this.#depths.has(depth))
        continue;
      const number = this.#numbers.get(at === -1 ? scope : scope.slice(0, at));
      if (number === void 0)
        continue;
      sure = [...sure, number];
      if (at === -1)
        own = number;
    }
    return { scope, sure, maybe: base.maybe, own };
  }
  #keptReaching(scope) {
    const known2 = this.#kept.get(scope);
    if (known2 !== void 0)
      return known2;
    const reaching = this.#reaching(scope);
    if (this.#kept.size >= MOST_KEPT)
      this.#kept.clear();
    this.#kept.set(scope, reaching);
    return reaching;
  }
  #reaching(scope) {
    const sure = [];
    const root = this.#numbers.get("/");
    if (root !== void 0)
      sure.push(root);
    let depth = 0;
    for (let at = scope.indexOf("/", 1); at !== -1; at = scope.indexOf("/", at + 1)) {
      depth += 1;
      if (!this.#depths.has(depth))
        continue;
      const number = this.#numbers.get(scope.slice(0, at));
      if (number !== void 0)
        sure.push(number);
    }
    const own = this.#numbers.get(scope);
    if (own !== void 0 && own !== root)
      sure.push(own);
    return { scope, own, ...this.#groupsAbove(scope, sure, own) };
  }
  #groupsAbove(scope, sure, own) {
    const maybe = [];
    const subscription = subscriptionOf(scope);
    const group = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+/.exec(scope)?.[0];
    const node = subscription ?? group;
    if (this.#groups.length === 0 || node === void 0)
      return { sure, maybe };
    const above = this.#hierarchy?.above(node);
    for (const one of this.#groups) {
      if (one.number === own || one.scope === group)
        continue;
      if (above !== void 0) {
        if (above.has(one.scope))
          sure.push(one.number);
      } else if (subscription !== void 0 && this.#listed && this.#hierarchy === void 0)
        sure.push(one.number);
      else
        maybe.push(one.number);
    }
    return { sure, maybe };
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
  ask({ principal, action: text, plane, scope, at, attributes = NOTHING_KNOWN }) {
    const reaching = this.#scopes.reaching(scope);
    const action = this.#actions.of(text, plane);
    const ask = { action: action.action, attributes, at, number: action, scope: reaching.scope };
    const asked = this.#asked(principal);
    const denied = this.#denied(ask, reaching, asked);
    if (denied !== void 0 && denied.blocking.length > 0)
      return { kind: "denied", by: denied.blocking, withheld: [], unmet: [] };
    const found = this.#granted(ask, reaching, asked);
    return found === void 0 ? NOTHING_GRANTS : verdict(found, denied);
  }
  #asked(text) {
    const known2 = this.#principals.get(text);
    if (known2 !== void 0)
      return known2;
    const principal = text.trim().toLowerCase();
    const { membership } = this.#world;
    const groups = membership?.groupsOf(principal) ?? NO_GROUPS;
    const complete = membership !== void 0 && this.#world.groupsComplete !== false;
    const all = [principal, ...groups.keys()].flatMap((id) => this.#held.get(id) ?? []);
    const held = new Holdings(all);
    this.#kept += held.size + 1;
    const asked = { principal, groups, complete, held };
    if (this.#kept > MOST_KEPT2) {
      this.#principals.clear();
      this.#kept = held.size + 1;
    }
    this.#principals.set(text, asked);
    return asked;
  }
  #denied(ask, { sure, maybe, own }, party) {
    let found;
    const notRead = this.#world.notRead?.denies;
    if (notRead !== void 0 && notRead.length > 0)
      found = { blocking: [], open: [], doubts: notRead.map((where) => ({ kind: "not-read", where })) };
    if (this.#denies.empty)
      return found;
    for (const number of sure) {
      const here = this.#denies.at(number);
      if (here === void 0)
        continue;
      for (const deny of here) {
        if (deny.permissions.reach(ask.number) === NOTHING)
          continue;
        const judged = denyVerdict(deny, ask, number === own, party);
        if (judged.kind === "does-not-block")
          continue;
        found ??= { blocking: [], open: [], doubts: [] };
        if (judged.kind === "blocks")
          found.blocking.push(deny.deny);
        else if (judged.kind === "open")
          found.open.push({ deny: deny.deny, open: judged.open });
        else
          found.doubts.push(judged.doubt);
      }
    }
    for (const number of maybe) {
      for (const deny of this.#denies.at(number) ?? []) {
        if (denyVerdict(deny, ask, false, party).kind === "does-not-block")
          continue;
        found ??= { blocking: [], open: [], doubts: [] };
        found.doubts.push({ kind: "deny-hierarchy", deny: deny.deny });
      }
    }
    return found;
  }
  #granted(ask, { sure, maybe }, { held, principal }) {
    let found;
    for (const number of sure) {
      let place = held.from(number);
      for (let one = held.at(place, number); one !== void 0; one = held.at(place += 1, number))
        if (one.role?.permissions.reach(ask.number) !== NOTHING)
          judge(one, ask, found ??= nothing());
    }
    for (const number of maybe) {
      let place = held.from(number);
      for (let one = held.at(place, number); one !== void 0; one = held.at(place += 1, number))
        doubtful(one, ask, found ??= nothing(), "hierarchy");
    }
    if (!this.#ofGroups.empty) {
      for (const number of [...sure, ...maybe])
        for (const one of this.#ofGroups.at(number) ?? [])
          if (one.assignment.principalId.toLowerCase() !== principal)
            doubtful(one, ask, found ??= nothing(), "membership");
    }
    const notRead = this.#world.notRead?.grants;
    if (notRead !== void 0 && notRead.length > 0)
      for (const where of notRead)
        (found ??= nothing()).doubts.push({ kind: "not-read", where });
    return found;
  }
};
function judge({ assignment, role, condition, eligible }, ask, found) {
  if (!isCurrent(assignment, ask.at))
    return;
  if (role === void 0) {
    found.doubts.push({ kind: "role-not-found", assignment });
    return;
  }
  const reach = role.permissions.reach(ask.number);
  if (!reach.sure && reach.conditions.length === 0) {
    if (reach.withheld)
      found.withheld.push({ assignment, role: role.definition, eligible, open: [] });
    return;
  }
  const grant = (open2) => ({
    assignment,
    role: role.definition,
    eligible,
    open: open2
  });
  if (reach.sure && condition.kind === "none") {
    (eligible ? found.eligible : found.sure).push(grant([]));
    return;
  }
  const either = reach.sure ? [{ kind: "holds" }] : anyCondition(reach.conditions, ask);
  const own = judgeCondition(condition, ask);
  if (either.length === 0 || own.kind === "fails") {
    found.unmet.push(grant([]));
    return;
  }
  const verdicts = [...either, own];
  const odd = verdicts.find((one) => one.kind === "not-understood");
  if (odd?.kind === "not-understood") {
    found.doubts.push({ kind: "condition", assignment, why: odd.why });
    return;
  }
  const open = verdicts.flatMap((one) => one.kind === "open" ? [one.open] : []);
  if (open.length === 0)
    (eligible ? found.eligible : found.sure).push(grant([]));
  else {
    const text = [condition, ...reach.conditions].find((one) => one.kind === "read");
    found.open.push(grant(open.map((one) => ({ ...one, condition: text?.kind === "read" ? text.text : one.text }))));
  }
}
function doubtful(held, ask, found, kind) {
  const would = nothing();
  judge(held, ask, would);
  if ([would.sure, would.open, would.eligible, would.doubts].some((list) => list.length > 0))
    found.doubts.push({ kind, assignment: held.assignment });
}
function verdict({ sure, open, eligible, withheld, unmet, doubts }, denied) {
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
  const found = new Map();
  return {
    groupsOf(principal) {
      const start = principal.toLowerCase();
      const known2 = found.get(start);
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
      found.set(start, ways);
      return ways;
    }
  };
}
 })
};
