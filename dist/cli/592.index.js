export const id = 592;
export const ids = [592];
export const modules = {
 3610:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   F: () => ( isJson),
   M: () => ( entryOf)
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
 }),
 9178:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   S0: () => ( TextCache),
   TH: () => ( idOf),
   b6: () => ( textOf),
   gK: () => ( evalLines),
   nv: () => ( onlyFile),
   x5: () => ( refusal)
 });
 var _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6218);
 var _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4108);
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
function onlyFile(operands) {
  const [file, extra] = operands;
  if (extra !== void 0) {
    throw (0,_chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_1__ .IF)(`unexpected argument ${JSON.stringify(extra)}`, { help: "see `relocation --help`" });
  }
  return file === "-" ? void 0 : file;
}
async function evalLines(file, answers, terminal) {
  const write = async (text) => {
    try {
      await terminal.write(text);
    } catch (error) {
      throw (0,_chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__ .Lx)(error) ? error : new _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__ .Wb(error);
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
    if (!(0,_chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_0__ .Lx)(error))
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
    throw (0,_chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_1__ .IF)(`cannot read ${JSON.stringify(name)} (${code})`, {
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
 }),
 4340:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   IU: () => ( buildResourceId),
   N9: () => ( managementGroupScope),
   OT: () => ( idTail),
   PF: () => ( resourceIdOf),
   PK: () => ( isKeyWithin),
   QR: () => ( tailText),
   RQ: () => ( parseResourceId),
   RU: () => ( rebase),
   T4: () => ( idKey),
   UO: () => ( isWithin),
   a: () => ( resourceId),
   gx: () => ( subscriptionScope),
   j9: () => ( extendedBy),
   ld: () => ( resourceIdIn),
   mp: () => ( lastSegment),
   pd: () => ( levelsOf),
   s: () => ( sameId),
   wZ: () => ( resourceGroupScope)
 });
 var _chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
function isResourceId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function resourceId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isResourceId(slashed) ? slashed : void 0;
}
function resourceIdOf(...segments) {
  const id = resourceId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return resourceIdOf(_chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .xe + id);
}
function resourceGroupScope(subscription, name) {
  return isName(name) ? resourceId(_chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .xe + subscription + _chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ ._f + name) : void 0;
}
function managementGroupScope(name) {
  return isName(name) ? resourceId(_chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .nA + name) : void 0;
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
  const scope = (0,_chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .Sk)(id);
  if (scope?.kind === "resourceGroup") {
    return {
      scope: _chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .xe + scope.subscription,
      type: _chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .Ei,
      name: scope.resourceGroup
    };
  }
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  if (at === -1 || !isResourceId(id))
    return void 0;
  const [namespace = "", ...rest] = id.slice(at + PROVIDERS.length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1)
    return void 0;
  const types = rest.filter((_, index) => index % 2 === 0);
  const names = rest.filter((_, index) => index % 2 === 1);
  return {
    scope: at === 0 ? "/" : id.slice(0, at),
    type: [namespace, ...types].join("/"),
    name: names.join("/")
  };
}
function extendedBy(id) {
  return parseResourceId(id)?.scope ?? "/";
}
function typedName(type, name) {
  const parsed = (0,_chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .Mb)(type);
  const names = name.split("/");
  if (parsed?.segments.length !== names.length || names.includes(""))
    return void 0;
  return [
    parsed.namespace,
    ...parsed.segments.flatMap((segment, index) => [segment, names[index] ?? ""])
  ].join("/");
}
function idTail(type, name) {
  if ((0,_chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ .Ke)(type))
    return isName(name) ? _chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_0__ ._f + name : void 0;
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
function tailText(tail) {
  return tail.toLowerCase().startsWith(PROVIDERS) ? tail.slice(PROVIDERS.length) : tail;
}
 }),
 2581:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Md: () => ( isJsonArray),
   OW: () => ( isJsonObject),
   c3: () => ( listOf)
 });
function isJsonObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isJsonArray(json) {
  return Array.isArray(json);
}
function listOf(json) {
  return isJsonArray(json) ? json : [];
}
 }),
 8201:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Cj: () => ( tailOf),
   Ei: () => ( RESOURCE_GROUP_TYPE),
   IW: () => ( scopeId),
   Ke: () => ( isResourceGroupType),
   Mb: () => ( parseType),
   N6: () => ( namespaceOf),
   PJ: () => ( splitScope),
   Sk: () => ( parseScope),
   Vm: () => ( resourceType),
   X1: () => ( parentType),
   _f: () => ( RESOURCE_GROUPS),
   d1: () => ( depthOf),
   n6: () => ( sameType),
   nA: () => ( MANAGEMENT_GROUPS),
   p7: () => ( subscriptionIn),
   sQ: () => ( managementGroupIn),
   vH: () => ( isManagementGroup),
   xd: () => ( resourceGroupIn),
   xe: () => ( SUBSCRIPTIONS),
   y2: () => ( typeKey)
 });
var SUBSCRIPTIONS = "/subscriptions/";
var MANAGEMENT_GROUPS = "/providers/Microsoft.Management/managementGroups/";
var RESOURCE_GROUPS = "/resourceGroups/";
var MANAGEMENT_GROUP = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)(\/.*)?$/is;
var SUBSCRIPTION = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?(\/.*)?$/is;
function splitScope(id) {
  const [, subscription, resourceGroup, inSubscription = ""] = SUBSCRIPTION.exec(id) ?? [];
  if (subscription !== void 0) {
    return resourceGroup === void 0 ? { scope: { kind: "subscription", subscription }, rest: inSubscription } : { scope: { kind: "resourceGroup", subscription, resourceGroup }, rest: inSubscription };
  }
  const [, managementGroup, rest = ""] = MANAGEMENT_GROUP.exec(id) ?? [];
  if (managementGroup !== void 0)
    return { scope: { kind: "managementGroup", managementGroup }, rest };
  return { scope: { kind: "tenant" }, rest: id === "/" ? "" : id };
}
function parseScope(id) {
  const { scope, rest } = splitScope(id === "/" ? id : id.replace(/\/+$/, ""));
  return rest === "" ? scope : void 0;
}
function scopeId(scope) {
  switch (scope.kind) {
    case "tenant":
      return "/";
    case "managementGroup":
      return MANAGEMENT_GROUPS + scope.managementGroup;
    case "subscription":
      return SUBSCRIPTIONS + scope.subscription;
    case "resourceGroup":
      return SUBSCRIPTIONS + scope.subscription + RESOURCE_GROUPS + scope.resourceGroup;
  }
}
function isManagementGroup(id) {
  return MANAGEMENT_GROUP.exec(id)?.[2] === void 0 && MANAGEMENT_GROUP.test(id);
}
function subscriptionIn(id) {
  return SUBSCRIPTION.exec(id)?.[1];
}
function resourceGroupIn(id) {
  return SUBSCRIPTION.exec(id)?.[2];
}
function managementGroupIn(id) {
  return MANAGEMENT_GROUP.exec(id)?.[1];
}
function tailOf(id) {
  return splitScope(id).rest;
}
function isResourceType(text) {
  return /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*(\/[A-Za-z0-9_.-]+)+$/.test(text);
}
function resourceType(text) {
  return isResourceType(text) ? text : void 0;
}
function parseType(text) {
  const [namespace = "", ...segments] = text.split("/");
  return namespace === "" || segments.length === 0 || segments.includes("") ? void 0 : { namespace, segments };
}
function namespaceOf(type) {
  const end = type.indexOf("/");
  return end === -1 ? type : type.slice(0, end);
}
function depthOf(type) {
  return type.split("/").length - 1;
}
function parentType(type) {
  return resourceType(type.slice(0, Math.max(0, type.lastIndexOf("/"))));
}
var GROUP = /^microsoft\.resources\/(?:subscriptions\/)?resourcegroups$/i;
var RESOURCE_GROUP_TYPE = "Microsoft.Resources/resourceGroups";
function isResourceGroupType(type) {
  return GROUP.test(type);
}
function typeKey(type) {
  return isResourceGroupType(type) ? RESOURCE_GROUP_TYPE.toLowerCase() : type.toLowerCase();
}
function sameType(a, b) {
  return typeKey(a) === typeKey(b);
}
 }),
 3592:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   rbacEval: () => ( rbacEval)
 });
 var _chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);
 var _chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6776);
 var _chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9178);
 var _chunk_YGVS2DR2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6218);
 var _chunk_NBIOWOJA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(368);
 var _chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2581);
 var _chunk_GVOZXRLC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4340);
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3610);
 var _chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8201);
 var _chunk_QQT7Q4SB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4108);
 var _chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3118);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9770);
 var node_util__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7975);
var UnreadableEntry = class extends Error {
  constructor(message) {
    super(message);
    this.name = "Unreadable";
  }
};
function field(entry, ...names) {
  const properties = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(entry, "properties");
  for (const object2 of [properties, entry]) {
    if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(object2))
      continue;
    for (const name of names) {
      const value = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(object2, name);
      if (value !== void 0 && value !== null)
        return value;
    }
  }
  return void 0;
}
function text(entry, ...names) {
  const value = field(entry, ...names);
  if (value === void 0)
    return void 0;
  if (typeof value !== "string")
    throw new UnreadableEntry(`${names[0] ?? ""} is not text`);
  return value;
}
function texts(value, what) {
  if (value === void 0 || value === null)
    return [];
  const list = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== "string")
      throw new UnreadableEntry(`${what} holds something that is not text`);
    return one;
  });
}
function items(value, what) {
  if (value === void 0 || value === null)
    return [];
  if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)(value))
    return value;
  const page = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value) ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(value, "value") : void 0;
  if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)(page))
    return page;
  throw new UnreadableEntry(`${what} is not a list`);
}
function last(id) {
  const plain = id.trim().replace(/\/+$/, "");
  return plain.slice(plain.lastIndexOf("/") + 1);
}
function object(value) {
  return (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value) ? value : {};
}
var WRAPPERS = new Set(["properties", "attributes", "body"]);
function readAttributes(request, principal) {
  const maps = {
    request: new Map(),
    resource: new Map(),
    principal: new Map(),
    environment: new Map(),
    any: new Map()
  };
  const asked = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, "request");
  if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(asked))
    gather(asked, "any", maps, 0);
  const own = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(principal, "attributes");
  if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(own))
    gather(own, "principal", maps, 0);
  for (const source of ["resource", "environment"]) {
    const beside = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, source);
    if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(beside))
      gather(beside, source, maps, 0);
  }
  const subOperations = subOperationsOf((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(asked) ? asked : {});
  return { ...maps, ...subOperations === void 0 ? {} : { subOperations } };
}
function subOperationsOf(request) {
  const value = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, "subOperation") ?? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, "subOperations");
  if (value === void 0)
    return void 0;
  return texts(value, "subOperation").filter((one) => one !== "");
}
function gather(values, source, maps, depth) {
  for (const [key, value] of Object.entries(values)) {
    const lower = key.toLowerCase();
    const inner = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value) && depth < 4 ? value : void 0;
    const named = _chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .Hl.find((one) => lower === one || lower === `@${one}`);
    if (inner !== void 0 && source === "any" && named !== void 0)
      gather(inner, named, maps, depth + 1);
    else if (inner !== void 0 && WRAPPERS.has(lower))
      gather(inner, source, maps, depth + 1);
    else
      put(key, value, source, maps);
  }
}
var NAMED = /^@?([a-z]+)\s*\[(.*)\]$/is;
function put(key, value, source, maps) {
  const plain = plainOf(value);
  if (plain === void 0)
    return;
  const [, word = "", name = ""] = NAMED.exec(key.trim()) ?? [];
  const named = _chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .Hl.find((one) => one === word.toLowerCase());
  if (named === void 0)
    maps[source].set(key, plain);
  else
    maps[named].set(name, plain);
}
function plainOf(value) {
  if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)(value)) {
    const scalars = value.filter(isScalar);
    return scalars.length === value.length ? scalars : void 0;
  }
  return value === null || isScalar(value) ? value : void 0;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function wayDown(assigned, requested) {
  const from = (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .OD)(assigned);
  const to = (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .OD)(requested);
  if (from === to)
    return [requested];
  const levels = (0,_chunk_GVOZXRLC_js__WEBPACK_IMPORTED_MODULE_7__ .pd)(requested);
  if (from === "/" || (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .QH)(from) && !(0,_chunk_GVOZXRLC_js__WEBPACK_IMPORTED_MODULE_7__ .PK)(to, from))
    return [assigned, ...levels.filter((level) => (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .OD)(level) !== from)];
  return [
    assigned,
    ...levels.filter((level) => (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .OD)(level) !== from && (0,_chunk_GVOZXRLC_js__WEBPACK_IMPORTED_MODULE_7__ .PK)((0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .OD)(level), from))
  ];
}
var MOST = 50;
function decisionJson(answer, question, membership) {
  const about = { question, membership };
  switch (answer.kind) {
    case "allowed":
      return { result: answer.kind, decidedBy: many(answer.by, (one) => grantJson(one, about)) };
    case "after-activation":
      return {
        result: answer.kind,
        decidedBy: many(answer.by, (one) => grantJson(one, about)),
        why: "an eligible role grants it, and has to be activated first"
      };
    case "depends-on-condition":
      return {
        result: answer.kind,
        decidedBy: [
          ...many(answer.by, (one) => grantJson(one, about)),
          ...many(answer.denies, (one) => ({
            ...denyJson(one.deny, about),
            conditions: one.open.map(condition)
          }))
        ],
        why: `what decides is not known: ${waits(answer)}`
      };
    case "denied":
      if (answer.by.length > 0) {
        return {
          result: answer.kind,
          decidedBy: many(answer.by, (one) => denyJson(one, about)),
          why: "a deny assignment blocks it; no role can change that"
        };
      }
      return {
        result: answer.kind,
        decidedBy: [
          ...many(answer.withheld, (one) => ({
            ...grantJson(one, about),
            effect: "takes it away in notActions"
          })),
          ...many(answer.unmet, (one) => ({
            ...grantJson(one, about),
            effect: "its condition does not hold"
          }))
        ],
        why: "no assignment in force grants it"
      };
    case "unknown":
      return {
        result: answer.kind,
        decidedBy: many(answer.doubts, (one) => doubtJson(one, about)),
        why: [...new Set(answer.doubts.map(doubtWords))].slice(0, 5).join("; ")
      };
  }
}
function many(list, show) {
  return list.slice(0, MOST).map(show);
}
function grantJson({ assignment: assignment2, role: role2, eligible, open }, about) {
  return {
    ...assignmentJson(assignment2, eligible ? "eligible" : "roleAssignment", about),
    role: { id: role2.guid, name: role2.roleName },
    ...open.length === 0 ? {} : { conditions: open.map(condition) }
  };
}
function assignmentJson(assignment2, kind, { question, membership }) {
  const { id, scope, principalId, from, until } = assignment2;
  const through = membership?.groupsOf(question.principal).get(principalId.toLowerCase());
  const path = wayDown(scope, question.scope);
  return {
    kind,
    id,
    scope,
    inherited: path.length > 1,
    path,
    principalId,
    ...through === void 0 ? {} : { through: [...through] },
    ...from === void 0 ? {} : { from: (0,_chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ .Ly)(from) },
    ...until === void 0 ? {} : { until: (0,_chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ .Ly)(until) }
  };
}
function denyJson(deny2, { question }) {
  const path = wayDown(deny2.scope, question.scope);
  return {
    kind: "denyAssignment",
    id: deny2.id,
    name: deny2.denyAssignmentName,
    scope: deny2.scope,
    inherited: path.length > 1,
    path
  };
}
function condition({ text: text2, waits: on, condition: whole2 }) {
  return { condition: whole2, open: text2, waitsFor: on };
}
function waits(answer) {
  const open = [...answer.by, ...answer.denies].flatMap((one) => one.open);
  return [...new Set(open.flatMap((one) => one.waits))].join(", ");
}
function doubtJson(doubt, about) {
  const doubtWord = { doubt: doubtWords(doubt) };
  if ("deny" in doubt)
    return { ...denyJson(doubt.deny, about), ...doubtWord };
  if ("assignment" in doubt)
    return { ...assignmentJson(doubt.assignment, "roleAssignment", about), ...doubtWord };
  return { kind: "notRead", id: doubt.where, ...doubtWord };
}
function doubtWords(doubt) {
  switch (doubt.kind) {
    case "role-not-found":
      return `the definition of the assigned role ${doubt.assignment.roleGuid} is not given, or cannot be read`;
    case "condition":
      return doubt.why;
    case "membership":
      return "assigned to a group, and who is in it is not given";
    case "hierarchy":
    case "deny-hierarchy":
      return "assigned at a management group, and whether that stands above the scope is not given";
    case "deny-effect":
      return `the effect ${doubt.deny.denyAssignmentEffect ?? ""} of a deny assignment is not known`;
    case "deny-condition":
      return `of a deny assignment, ${doubt.why}`;
    case "deny-group":
      return "a deny assignment names or spares a principal of which it is not given whether the requested one is in it";
    case "not-read":
      return `not read: ${doubt.where}`;
  }
}
function answerRbac(request, now, modelOf) {
  const id = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, "id") ?? null;
  try {
    const question = questionOf(request, now);
    const { engine, membership } = modelOf(request, question.principal);
    if (question.action.includes("*"))
      return { id, result: "unknown", decidedBy: [], why: "the action has a wildcard; ask for one action" };
    return { id, ...decisionJson(engine.decide(question), question, membership) };
  } catch (error) {
    if (error instanceof UnreadableEntry)
      return { id, result: "error", why: error.message };
    throw error;
  }
}
function questionOf(request, now) {
  const principal = given(request, "principal") ?? given(request, "principalId");
  const who = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(principal) ? principal : {};
  const name = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(principal) ? text(principal, "id", "objectId", "principalId") : principal;
  if (typeof name !== "string" || name.trim() === "")
    throw new UnreadableEntry("the request has no principal");
  const [action, dataAction] = [given(request, "action"), given(request, "dataAction")];
  if (action === void 0 === (dataAction === void 0))
    throw new UnreadableEntry("the request needs either action or dataAction");
  const what = action ?? dataAction;
  if (typeof what !== "string" || what.trim() === "")
    throw new UnreadableEntry("the action is not text");
  const scope = given(request, "scope");
  if (typeof scope !== "string" || scope.trim() === "")
    throw new UnreadableEntry("the request has no scope");
  return {
    principal: name.trim(),
    action: what.trim(),
    plane: action === void 0 ? "data" : "control",
    scope: scope.trim(),
    at: timeOf(given(request, "at")) ?? now,
    attributes: readAttributes(request, who)
  };
}
function given(request, name) {
  return (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, name) ?? void 0;
}
function timeOf(value) {
  if (value === void 0)
    return void 0;
  const at = typeof value === "string" ? (0,_chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ .nV)(value.trim()) : void 0;
  if (at === void 0)
    throw new UnreadableEntry("at is not an ISO 8601 time");
  return at;
}
function readRoles(value) {
  const roles = new Map();
  for (const entry of items(value, "roleDefinitions")) {
    if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(entry))
      continue;
    const read = role(entry);
    if (read === void 0)
      continue;
    const key = read.guid.toLowerCase();
    if (roles.has(key) && !(0,node_util__WEBPACK_IMPORTED_MODULE_9__.isDeepStrictEqual)(roles.get(key)?.permissions, read.role?.permissions))
      throw new UnreadableEntry(`roleDefinitions holds two different definitions of ${read.guid}`);
    roles.set(key, read.role);
  }
  return [...roles.values()].filter(_chunk_NBIOWOJA_js__WEBPACK_IMPORTED_MODULE_10__ .O);
}
function role(entry) {
  let guid;
  try {
    const id = text(entry, "id") ?? text(entry, "name");
    if (id === void 0)
      return void 0;
    guid = last(id);
    const roleName = text(entry, "roleName", "displayName", "name") ?? guid;
    return { guid, role: { guid, roleName, permissions: blocksOf(entry).map(permission) } };
  } catch (error) {
    if (!(error instanceof UnreadableEntry))
      throw error;
    return guid === void 0 ? void 0 : { guid };
  }
}
var LISTS = ["actions", "notActions", "dataActions", "notDataActions"];
function blocksOf(entry) {
  const permissions = field(entry, "permissions");
  if (permissions !== void 0)
    return items(permissions, "permissions");
  if (field(entry, ...LISTS) === void 0)
    throw new UnreadableEntry("has no permissions");
  return [entry];
}
function permission(block) {
  if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(block))
    throw new UnreadableEntry("a permission is not an object");
  const condition2 = text(block, "condition");
  const conditionVersion = text(block, "conditionVersion");
  return {
    actions: texts(field(block, "actions"), "actions"),
    notActions: texts(field(block, "notActions"), "notActions"),
    dataActions: texts(field(block, "dataActions"), "dataActions"),
    notDataActions: texts(field(block, "notDataActions"), "notDataActions"),
    ...condition2 === void 0 ? {} : { condition: condition2 },
    ...conditionVersion === void 0 ? {} : { conditionVersion }
  };
}
function readAssignments(value, what, roles) {
  const active = [];
  const eligible = [];
  const notRead = [];
  for (const [index, entry] of items(value, what).entries()) {
    const where = `${what}[${String(index)}]`;
    try {
      if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(entry))
        throw new UnreadableEntry("is not an object");
      if (isOver(entry))
        continue;
      const list = what === "eligible" || isEligible(entry) ? eligible : active;
      list.push(assignment(entry, where, roles));
    } catch (error) {
      if (!(error instanceof UnreadableEntry))
        throw error;
      notRead.push(`${where}: ${error.message}`);
    }
  }
  return { active, eligible, notRead };
}
function isEligible(entry) {
  const marks = [text(entry, "type"), text(entry, "id"), text(entry, "assignmentState")];
  return marks.some((mark) => /roleEligibility|^eligible$/i.test(mark ?? ""));
}
var OVER = /^(denied|failed|canceled|cancelled|revoked|expired|timedout|invalid|admindenied|pending\w*|failedasresourceislocked)$/i;
function isOver(entry) {
  return OVER.test(text(entry, "status") ?? "");
}
function assignment(entry, where, roles) {
  const id = text(entry, "id", "roleAssignmentId") ?? text(entry, "name") ?? where;
  const principalId = text(entry, "principalId", "objectId");
  if (principalId === void 0 || principalId === "")
    throw new UnreadableEntry("has no principalId");
  const principalType = text(entry, "principalType", "objectType");
  const condition2 = text(entry, "condition");
  const conditionVersion = text(entry, "conditionVersion");
  return {
    id,
    scope: scopeOf(entry, id),
    roleGuid: roleOf(entry, roles),
    principalId: principalId.trim(),
    ...principalType === void 0 ? {} : { principalType },
    ...condition2 === void 0 ? {} : { condition: condition2 },
    ...conditionVersion === void 0 ? {} : { conditionVersion },
    ...windowOf(entry)
  };
}
function scopeOf(entry, id) {
  const own = (0,_chunk_GVOZXRLC_js__WEBPACK_IMPORTED_MODULE_7__ .RQ)(id.replace(/\/+$/, ""));
  const scope = text(entry, "scope") ?? (own !== void 0 && (0,_chunk_7YGY345O_js__WEBPACK_IMPORTED_MODULE_11__ .QV)((0,_chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_12__ .N6)(own.type), "Microsoft.Authorization") ? own.scope : void 0);
  if (scope === void 0)
    throw new UnreadableEntry("has no scope");
  return scope === "" ? "/" : scope;
}
function roleOf(entry, roles) {
  const id = text(entry, "roleDefinitionId");
  if (id !== void 0 && id !== "")
    return last(id);
  const name = text(entry, "roleDefinitionName")?.toLowerCase();
  const named = roles.filter((role2) => role2.roleName.toLowerCase() === name);
  const [only] = named;
  if (name === void 0)
    throw new UnreadableEntry("has no roleDefinitionId");
  if (only === void 0 || named.length > 1)
    throw new UnreadableEntry("names a role that is not among the definitions");
  return only.guid;
}
function windowOf(entry) {
  const schedule = object(field(entry, "scheduleInfo"));
  const expiration = object(field(schedule, "expiration"));
  const from = time(entry, "startDateTime") ?? time(schedule, "startDateTime") ?? time(entry, "start");
  const until = time(entry, "endDateTime") ?? time(expiration, "endDateTime") ?? time(entry, "end") ?? lasting(expiration, from);
  return { ...from === void 0 ? {} : { from }, ...until === void 0 ? {} : { until } };
}
function lasting(expiration, from) {
  const duration = text(expiration, "duration");
  if (duration === void 0)
    return void 0;
  const length = (0,_chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ .E9)(duration);
  if (length === void 0 || from === void 0)
    throw new UnreadableEntry("has a duration that is not understood");
  return (0,_chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ .uR)(from + length);
}
function time(entry, name) {
  const written = text(entry, name);
  if (written === void 0)
    return void 0;
  const at = (0,_chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ .nV)(written);
  if (at === void 0)
    throw new UnreadableEntry(`${name} is not an ISO 8601 time`);
  return at;
}
function readDenies(value) {
  const denies = [];
  const notRead = [];
  for (const [index, entry] of items(value, "denyAssignments").entries()) {
    const where = `denyAssignments[${String(index)}]`;
    try {
      if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(entry))
        throw new UnreadableEntry("is not an object");
      denies.push(deny(entry, where));
    } catch (error) {
      if (!(error instanceof UnreadableEntry))
        throw error;
      notRead.push(`${where}: ${error.message}`);
    }
  }
  return { denies, notRead };
}
function deny(entry, where) {
  const id = text(entry, "id") ?? text(entry, "name") ?? where;
  const children = field(entry, "doNotApplyToChildScopes");
  if (children !== void 0 && typeof children !== "boolean")
    throw new UnreadableEntry("doNotApplyToChildScopes is neither true nor false");
  if (field(entry, "principals") === void 0)
    throw new UnreadableEntry("has no principals");
  const effect = text(entry, "denyAssignmentEffect");
  const condition2 = text(entry, "condition");
  const conditionVersion = text(entry, "conditionVersion");
  return {
    id,
    denyAssignmentName: text(entry, "denyAssignmentName") ?? text(entry, "name") ?? id,
    scope: scopeOf(entry, id),
    permissions: blocksOf(entry).map(permission),
    doNotApplyToChildScopes: children ?? false,
    principals: principals(entry, "principals"),
    excludePrincipals: principals(entry, "excludePrincipals"),
    excludedScopes: texts(field(entry, "excludedScopes", "excludeScopes", "notScopes"), "excludedScopes"),
    ...effect === void 0 ? {} : { denyAssignmentEffect: effect },
    ...condition2 === void 0 ? {} : { condition: condition2 },
    ...conditionVersion === void 0 ? {} : { conditionVersion }
  };
}
function principals(entry, name) {
  return items(field(entry, name), name).map((one) => {
    if (typeof one === "string")
      return { id: one };
    if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(one))
      throw new UnreadableEntry(`${name} holds something that is not a principal`);
    const id = text(one, "id", "objectId", "principalId");
    if (id === void 0)
      throw new UnreadableEntry(`${name} holds a principal without id`);
    const type = text(one, "type", "objectType", "principalType");
    return type === void 0 ? { id } : { id, type };
  });
}
function readGroups(value, principal) {
  if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)(value) || (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value) && (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)(value["value"]))
    return items(value, "groups").flatMap((entry) => entryEdges(entry, principal));
  if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value))
    throw new UnreadableEntry("groups is neither a list nor an object");
  return Object.entries(value).flatMap(([key, list]) => {
    if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(list))
      return items(list, "groups").map((one) => ({ member: idOf2(one), group: key }));
    return entryEdges({ id: key, ...list }, principal);
  });
}
function entryEdges(entry, principal) {
  if (typeof entry === "string")
    return [{ member: principal, group: entry }];
  if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(entry))
    throw new UnreadableEntry("groups holds something that is not a group");
  const holder = text(entry, "principal", "principalId", "member");
  const held = field(entry, "groups");
  if (holder !== void 0 && held !== void 0)
    return items(held, "groups").map((one) => ({ member: holder, group: idOf2(one) }));
  const id = idOf2(entry);
  const [members, above] = [field(entry, "members"), field(entry, "memberOf")];
  if (members === void 0 && above === void 0)
    return [{ member: principal, group: id }];
  return [
    ...items(members, "members").map((one) => ({ member: idOf2(one), group: id })),
    ...items(above, "memberOf").map((one) => ({ member: id, group: idOf2(one) }))
  ];
}
function idOf2(entry) {
  const id = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(entry) ? idOfObject(entry) : entry;
  if (typeof id !== "string")
    throw new UnreadableEntry("groups holds something without id");
  return id.trim();
}
function idOfObject(entry) {
  return text(entry, "id", "objectId", "principalId", "groupId", "group");
}
function nodeScope(name) {
  const scope = (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .OD)(name);
  return (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .tb)(scope) || (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .vv)(scope) !== void 0 ? scope : (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(scope.slice(1));
}
function hierarchyOf(edges) {
  const parents = new Map();
  const nodes = new Set();
  for (const { child, parent } of edges) {
    const [below, above] = [nodeScope(child), nodeScope(parent)];
    nodes.add(below).add(above);
    const known = parents.get(below);
    if (known === void 0)
      parents.set(below, new Set([above]));
    else
      known.add(above);
  }
  const ancestors = new Map();
  return {
    above(scope) {
      const known = ancestors.get(scope);
      if (known !== void 0)
        return known;
      if (!nodes.has(scope))
        return void 0;
      const all = new Set();
      const open = [scope];
      for (let one = open.pop(); one !== void 0; one = open.pop()) {
        for (const parent of parents.get(one) ?? []) {
          if (!all.has(parent))
            open.push(parent);
          all.add(parent);
        }
      }
      ancestors.set(scope, all);
      return all;
    }
  };
}
function ancestorsOnly(ancestors) {
  const all = ancestors.map(nodeScope);
  return {
    above(scope) {
      if ((0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .tb)(scope))
        return new Set(all);
      return void 0;
    }
  };
}
function readHierarchy(ancestors, groups) {
  if (ancestors !== void 0)
    return ancestorsOnly(items(ancestors, "ancestors").map(nameOf));
  if (groups === void 0)
    return void 0;
  if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)(groups) && groups.length > 0 && groups.every((one) => typeof one === "string"))
    return ancestorsOnly(groups.map(nameOf));
  const edges = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(groups) && !(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .Md)((0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(groups, "value")) ? Object.entries(groups).flatMap(([key, value]) => keyed(key, value)) : items(groups, "managementGroups").flatMap((one) => edgesOf(object(one)));
  return hierarchyOf(edges);
}
function keyed(key, value) {
  if (typeof value === "string")
    return [{ child: key, parent: value }];
  if (value === null)
    return [{ child: key, parent: "/" }];
  if (!(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value))
    throw new UnreadableEntry("managementGroups is not understood");
  return edgesOf({ id: key, ...value });
}
function edgesOf(group) {
  const own = nameOf(group);
  const details = object(field(group, "details"));
  const parent = field(group, "parent") ?? field(details, "parent");
  const chain = field(group, "managementGroupAncestorsChain", "managementGroupAncestors") ?? field(details, "managementGroupAncestors");
  const below = [field(group, "children"), field(group, "subscriptions")].flatMap((list) => items(list, "children"));
  return [
    ...parent === void 0 ? [{ child: own, parent: "/" }] : [{ child: own, parent: nameOf(parent) }],
    ...items(chain, "managementGroupAncestors").map((one) => ({ child: own, parent: nameOf(one) })),
    ...below.flatMap((one) => [
      { child: childOf(one), parent: own },
      ...(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(one) && field(one, "children") !== void 0 ? edgesOf(one) : []
    ])
  ];
}
var GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function childOf(one) {
  const name = nameOf(one);
  const type = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(one) ? text(one, "type") ?? "" : "";
  const isGroup = /managementGroups/i.test(type);
  return GUID.test(name) && !isGroup ? _chunk_RDYNOM7D_js__WEBPACK_IMPORTED_MODULE_12__ .xe + name : name;
}
function nameOf(one) {
  const name = (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(one) ? text(one, "id", "name") : one;
  if (typeof name !== "string" || name === "")
    throw new UnreadableEntry("managementGroups holds something without id");
  return name;
}
var MODEL_MEMBERS = [
  "roleDefinitions",
  "roleAssignments",
  "denyAssignments",
  "eligible",
  "groups",
  "managementGroups",
  "ancestors"
];
function readModel(request, principal, known) {
  const part = (name) => (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, name) ?? void 0;
  const listed = part("roleAssignments");
  if (listed === void 0)
    throw new UnreadableEntry("the request has no roleAssignments");
  const roles = known?.roles ?? readRoles(part("roleDefinitions"));
  const assigned = readAssignments(listed, "roleAssignments", roles);
  const eligibleOnes = readAssignments(part("eligible"), "eligible", roles);
  const { denies, notRead } = readDenies(part("denyAssignments"));
  const assignments = assigned.active;
  const eligible = [...assigned.eligible, ...eligibleOnes.active, ...eligibleOnes.eligible];
  const membership = membershipIn(request, principal, [...assignments, ...eligible]);
  const hierarchy = readHierarchy(part("ancestors"), part("managementGroups"));
  const engine = new _chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .lE({
    roleDefinitions: roles,
    assignments,
    eligible,
    denyAssignments: denies,
    ...membership === void 0 ? {} : { membership },
    groupsComplete: part("groups") !== void 0,
    ...hierarchy === void 0 ? {} : { hierarchy },
    managementGroups: (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, "atScope") === false ? "unrelated" : "ancestors",
    notRead: { grants: [...assigned.notRead, ...eligibleOnes.notRead], denies: notRead }
  }, known?.actions);
  return { engine, membership };
}
function membershipIn(request, principal, assignments) {
  const groups = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, "groups") ?? void 0;
  const assignedTo = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(request, "assignedTo") ?? false;
  const edges = groups === void 0 ? [] : readGroups(groups, principal);
  const own = principal.toLowerCase();
  const listed = assignedTo === true || typeof assignedTo === "string" && assignedTo.trim().toLowerCase() === own;
  if (groups === void 0 && !listed)
    return void 0;
  const through = listed ? assignments.filter((one) => one.principalId.toLowerCase() !== own).map((one) => ({ member: principal, group: one.principalId })) : [];
  return (0,_chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ ._G)([...edges, ...through]);
}
var MOST_CHARACTERS = 33554432;
var RbacAnswers = class {
  #now;
  #parts = new _chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .S0(4096, MOST_CHARACTERS);
  #models = new _chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .S0(256, MOST_CHARACTERS);
  #numbers = 0;
  #bugs = 0;
  constructor(now) {
    this.#now = now;
  }
  get bugs() {
    return this.#bugs;
  }
  answer(line) {
    const which = `line ${String(line.number)}`;
    const read = (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .b6)(line);
    if (!read.ok)
      return (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .x5)(line, read.why);
    const request = this.#inParts(read.text) ?? whole(read.text);
    if (request === void 0)
      return (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .x5)(line, `${which} is not JSON`);
    const { json, modelOf } = request;
    if (!(0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .F)(json) || !(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(json))
      return { ...(0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .x5)(line, `${which} is not a JSON object, or nested too deeply`), id: (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .TH)(json) };
    try {
      return answerRbac(json, this.#now, modelOf);
    } catch (error) {
      this.#bugs += 1;
      return (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .x5)(line, `${which} met a bug of ours (${error instanceof Error ? error.name : "unknown"})`);
    }
  }
  #inParts(text2) {
    const parts = (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .CI)(text2, MODEL_MEMBERS, 1);
    if (parts === void 0)
      return void 0;
    try {
      const rest = JSON.parse(parts.rest);
      if (!(0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .F)(rest) || !(0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(rest))
        return void 0;
      const taken = parts.taken.map(([key, own]) => [key, this.#part(own)]);
      const modelOf = (request, principal) => this.#model(request, principal, taken);
      return { json: rest, modelOf };
    } catch (error) {
      if (error instanceof SyntaxError)
        return void 0;
      throw error;
    }
  }
  #part(text2) {
    return this.#parts.get(text2, (own) => {
      const json = JSON.parse(own);
      if (!(0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .F)(json))
        throw new SyntaxError("nested too deeply");
      this.#numbers += 1;
      return { number: this.#numbers, json, length: own.length };
    });
  }
  #model(rest, principal, taken) {
    const names = taken.map(([key, { number }]) => `${key}:${String(number)}`).join(",");
    const assignedTo = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(rest, "assignedTo") ?? null;
    const flags = JSON.stringify([(0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_5__ .M)(rest, "atScope") ?? null, assignedTo]);
    const weight = taken.reduce((sum, [, { length }]) => sum + length, 0);
    const personal = taken.some(([key]) => key === "groups") || assignedTo !== null;
    const make = () => {
      const request = { ...rest, ...Object.fromEntries(taken.map(([key, { json }]) => [key, json])) };
      return readModel(request, principal, definitionsOf(taken));
    };
    return this.#models.get(`${names} ${flags} ${personal ? principal : ""}`, make, weight);
  }
};
function definitionsOf(taken) {
  const part = taken.find(([key]) => key === "roleDefinitions")?.[1];
  if (part === void 0)
    return void 0;
  part.definitions ??= { roles: readRoles(part.json), actions: new _chunk_W7KWOBYL_js__WEBPACK_IMPORTED_MODULE_0__ .En() };
  return part.definitions;
}
function whole(text2) {
  try {
    const json = JSON.parse(text2);
    return { json, modelOf: readModel };
  } catch {
    return void 0;
  }
}
async function rbacEval(operands, options, terminal) {
  const file = (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .nv)(operands);
  return (0,_chunk_EZC4C4LJ_js__WEBPACK_IMPORTED_MODULE_1__ .gK)(file, new RbacAnswers(options.now ?? (0,_chunk_L5TIEZ4Z_js__WEBPACK_IMPORTED_MODULE_8__ .uR)(terminal.now())), terminal);
}
 })
};
