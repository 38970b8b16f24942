export const id = 2648;
export const ids = [2648];
export const modules = {
 1856:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   GP: () => ( writtenTail),
   Gv: () => ( isObject),
   IU: () => ( buildResourceId),
   KV: () => ( groundsOf),
   L5: () => ( unknown),
   MA: () => ( openObject),
   Ms: () => ( entryOf),
   N9: () => ( managementGroupScope),
   OT: () => ( idTail),
   PF: () => ( resourceIdOf),
   PK: () => ( isKeyWithin),
   QR: () => ( tailText),
   RQ: () => ( parseResourceId),
   RU: () => ( rebase),
   Rd: () => ( GAP),
   Sd: () => ( idsIn),
   T4: () => ( idKey),
   To: () => ( pairedName),
   UO: () => ( isWithin),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   a: () => ( resourceId),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   dx: () => ( grounded),
   gh: () => ( isOfType),
   gn: () => ( withMembers),
   go: () => ( typeName),
   gx: () => ( subscriptionScope),
   j9: () => ( extendedBy),
   kJ: () => ( extendedResource),
   ld: () => ( resourceIdIn),
   mp: () => ( lastSegment),
   pd: () => ( levelsOf),
   qE: () => ( isKnown),
   s: () => ( sameId),
   t8: () => ( isUnknown),
   ut: () => ( splitResourceId),
   wX: () => ( namesIn),
   wZ: () => ( resourceGroupScope),
   xq: () => ( PROVIDERS),
   yI: () => ( waitsOf)
 });
 var part$0 = __webpack_require__(8582);
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
 5707:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   S0: () => ( TextCache),
   TH: () => ( idOf),
   W7: () => ( fileOf),
   b6: () => ( textOf),
   gK: () => ( evalLines),
   x5: () => ( refusal)
 });
 var part$0 = __webpack_require__(834);
 var part$1 = __webpack_require__(2414);
 var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
 var node_buffer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
var [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
function membersOf(text) {
  const members = [];
  let at = skipSpace(text, 0);
  if (text.charAt(at) !== "{")
    return void 0;
  for (; ; ) {
    at = skipSpace(text, at + 1);
    if (text.charCodeAt(at) !== QUOTE)
      return void 0;
    const end = text.indexOf('"', at + 1);
    const key = text.slice(at + 1, end);
    if (end === -1 || key.includes("\\"))
      return void 0;
    at = skipSpace(text, end + 1);
    if (text.charCodeAt(at) !== COLON)
      return void 0;
    const from = skipSpace(text, at + 1);
    const to = endOfValue(text, from);
    if (to === void 0)
      return void 0;
    members.push({ key, from, to });
    at = skipSpace(text, to);
    if (text.charCodeAt(at) !== COMMA)
      return text.charAt(at) === "}" ? members : void 0;
  }
}
function isDeeperThan(text, most) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === void 0)
        return false;
      at = end - 1;
    } else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > most)
        return true;
    } else if (code === 125 || code === 93)
      depth -= 1;
  }
  return false;
}
function isSpace(code) {
  return code === 32 || code === 9 || code === 13 || code === 10;
}
function skipSpace(text, from) {
  let at = from;
  while (isSpace(text.charCodeAt(at)))
    at += 1;
  return at;
}
function endOfText(text, from) {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
      slashes += 1;
    if (slashes % 2 === 0)
      return end + 1;
  }
  return void 0;
}
function endOfValue(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === void 0 || depth === 0)
        return end;
      at = end - 1;
    } else if (code === 123 || code === 91)
      depth += 1;
    else if (code === 125 || code === 93) {
      if (depth === 0)
        return at;
      depth -= 1;
      if (depth === 0)
        return at + 1;
    } else if (depth === 0 && (code === COMMA || isSpace(code)))
      return at;
  }
  return void 0;
}
var LONGEST_LINE = 16 * 1024 * 1024;
var LARGE = 1048576;
var DEEPEST = 1e3;
function textOf({ number, bytes }) {
  const refused = (why) => ({ ok: false, why: `line ${String(number)} ${why}` });
  if (bytes === void 0)
    return refused(`is longer than ${String(LONGEST_LINE)} bytes`);
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_4__.isUtf8)(bytes))
    return refused("is not UTF-8");
  const text = bytes.toString("utf8").replace(number === 1 ? /^\uFEFF/ : /^(?!)/, "");
  if (text.length > LARGE && isDeeperThan(text, DEEPEST))
    return refused("is nested too deeply");
  return { ok: true, text };
}
function refusal(line, why) {
  return { id: null, line: line.number, result: "error", why };
}
function idOf(json) {
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, "id") || !("id" in json))
    return null;
  return typeof json.id === "string" || typeof json.id === "number" ? json.id : null;
}
function partsOf(text, names, worthTaking) {
  const members = membersOf(text);
  const common = members?.filter(({ key }) => names.some((name) => name.toLowerCase() === key.toLowerCase())) ?? [];
  const plain = common.every(({ key }) => names.includes(key));
  if (!plain || new Set(common.map(({ key }) => key)).size < common.length)
    return void 0;
  const large = common.filter(({ from, to }) => to - from >= worthTaking);
  if (large.length === 0)
    return void 0;
  return {
    rest: without(text, large),
    taken: large.map(({ key, from, to }) => [key, text.slice(from, to)])
  };
}
function without(text, members) {
  let rest = "";
  let at = 0;
  for (const { from, to } of members) {
    rest += `${text.slice(at, from)}0`;
    at = to;
  }
  return rest + text.slice(at);
}
async function* linesOf(chunks, longest) {
  let number = 0;
  let begun = [];
  let length = 0;
  const add = (part) => {
    length += part.length;
    if (length > longest)
      begun = [];
    else if (part.length > 0)
      begun.push(part);
  };
  const ended = () => {
    number += 1;
    const bytes = length > longest ? void 0 : begun.length === 1 ? begun[0] : Buffer.concat(begun);
    begun = [];
    length = 0;
    return bytes === void 0 ? { number, bytes } : { number, bytes };
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines = [];
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, end));
      lines.push(ended());
      from = end + 1;
    }
    add(bytes.subarray(from));
    yield lines;
  }
  if (length > 0)
    yield [ended()];
}
var ENOUGH = 65536;
function fileOf(operand) {
  return operand === "-" ? void 0 : operand;
}
async function evalLines(file, answers, terminal) {
  const write = async (text) => {
    try {
      await terminal.write(text);
    } catch (error) {
      throw (0,part$0.Lx)(error) ? error : new part$0.Wb(error);
    }
  };
  const input = file === void 0 ? terminal.input() : readable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(terminal.cwd, file), file);
  try {
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      let text = "";
      for (const line of lines) {
        text += `${JSON.stringify(answers.answer(line))}
`;
        if (text.length < ENOUGH)
          continue;
        await write(text);
        text = "";
      }
      if (text !== "")
        await write(text);
    }
  } catch (error) {
    if (!(0,part$0.Lx)(error))
      throw error;
  }
  return answers.bugs === 0 ? 0 : 70;
}
async function* readable(path, name) {
  const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path);
  try {
    for await (const chunk of stream)
      if (chunk instanceof Uint8Array)
        yield chunk;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw (0,part$1.IF)(`cannot read ${JSON.stringify(name)} (${code})`, {
      expected: "a file of JSON lines"
    });
  }
}
var TextCache = class {
  #entries = new Map();
  #mostEntries;
  #mostCharacters;
  #characters = 0;
  #newest;
  constructor(mostEntries, mostCharacters) {
    this.#mostEntries = mostEntries;
    this.#mostCharacters = mostCharacters;
  }
  get(text, make, weight = text.length) {
    const known = this.#entries.get(text);
    if (known !== void 0) {
      if (known !== this.#newest)
        this.#add(known);
      return known.made;
    }
    const made = make(text);
    if (weight > this.#mostCharacters / 4)
      return made;
    this.#add({ text: Buffer.from(text, "utf16le").toString("utf16le"), made, weight });
    this.#characters += weight;
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= this.#mostEntries && this.#characters <= this.#mostCharacters)
        break;
      this.#entries.delete(oldest);
      this.#characters -= entry.weight;
    }
    return made;
  }
  #add(entry) {
    this.#entries.delete(entry.text);
    this.#entries.set(entry.text, entry);
    this.#newest = entry;
  }
};
 })
};
