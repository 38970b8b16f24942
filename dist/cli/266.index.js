export const id = 266;
export const ids = [266];
export const modules = {
 7266:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $x: () => ( effectOf),
   AU: () => ( not),
   C5: () => ( memberOf),
   D: () => ( truthOf),
   E6: () => ( bindParameters),
   E8: () => ( asValue),
   Fh: () => ( isJson),
   GG: () => ( walk),
   Gc: () => ( ready),
   Gv: () => ( isObject),
   HB: () => ( normalLocation),
   Je: () => ( stringOf),
   L5: () => ( unknown),
   Lq: () => ( evaluateOperand),
   MA: () => ( openObject),
   Md: () => ( isJsonArray),
   Ms: () => ( entryOf),
   OW: () => ( isJsonObject),
   RP: () => ( valueOf),
   TJ: () => ( NO_ALIASES),
   TW: () => ( functionsOf),
   UD: () => ( compare),
   Vj: () => ( isAlias),
   WE: () => ( explain),
   Y6: () => ( restOf),
   _3: () => ( evaluate),
   _F: () => ( fieldOf),
   b1: () => ( LIMITS),
   bu: () => ( outcome),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   cz: () => ( detailsOf),
   e6: () => ( follow),
   gn: () => ( withMembers),
   go: () => ( typeName),
   i$: () => ( CONTEXTUAL),
   iT: () => ( parseRule),
   id: () => ( operand),
   ms: () => ( aliasCatalogue),
   pO: () => ( lacks),
   qE: () => ( isKnown),
   rd: () => ( effectNamed),
   s7: () => ( passParameters),
   sG: () => ( outcomeOf),
   t8: () => ( isUnknown),
   tj: () => ( ExpressionError),
   w1: () => ( startsWith),
   x7: () => ( CHOSEN),
   yI: () => ( waitsOf),
   yR: () => ( readText),
   zz: () => ( AT_ROOT)
 });
 var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
 var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function isContainer(value2) {
  return typeof value2 === "object" && value2 !== null;
}
function isJson(value2, limits = { depth: 128, nodes: 2e6 }) {
  if (!isContainer(value2))
    return isScalar(value2) && limits.nodes >= 1;
  let level = [value2];
  let seen = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth || seen > limits.nodes)
      return false;
    const next = [];
    let children = 0;
    for (const item2 of level) {
      if (!Array.isArray(item2)) {
        const prototype = Object.getPrototypeOf(item2);
        if (prototype !== Object.prototype && prototype !== null)
          return false;
      }
      const inside = Array.isArray(item2) ? item2 : Object.values(item2);
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
function isScalar(value2) {
  if (typeof value2 === "number")
    return Number.isFinite(value2);
  return value2 === null || typeof value2 === "string" || typeof value2 === "boolean";
}
function entryOf(object2, key) {
  if (Object.hasOwn(object2, key))
    return object2[key];
  const wanted = key.toLowerCase();
  for (const [name, value2] of Object.entries(object2))
    if (name.toLowerCase() === wanted)
      return value2;
  return void 0;
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
var NO_ALIASES = { find: () => [] };
function pathOf(alias, apiVersion) {
  const wanted = apiVersion?.toLowerCase();
  const own = alias.paths.find((entry) => entry.apiVersions.some((version) => version.toLowerCase() === wanted));
  return own?.path ?? alias.defaultPath ?? alias.paths[0]?.path;
}
function aliasCatalogue(json) {
  const byName = new Map();
  for (const provider of objects(isJsonObject(json) ? entryOf(json, "value") : json)) {
    const namespace = textOf(provider, "namespace");
    for (const type of objects(entryOf(provider, "resourceTypes"))) {
      const resourceType = `${namespace ?? ""}/${textOf(type, "resourceType") ?? ""}`;
      for (const entry of objects(entryOf(type, "aliases"))) {
        const alias = read(entry, resourceType);
        if (alias === void 0)
          continue;
        const key = alias.name.toLowerCase();
        byName.set(key, [...byName.get(key) ?? [], alias]);
      }
    }
  }
  return { find: (name) => byName.get(name.toLowerCase()) ?? [] };
}
function read(entry, type) {
  const name = textOf(entry, "name");
  if (name === void 0)
    return void 0;
  const given = entryOf(entry, "defaultPath");
  const defaultPath = isJsonObject(given) ? textOf(given, "path") : given;
  const metadata = entryOf(entry, "defaultMetadata");
  const attributes = isJsonObject(metadata) ? textOf(metadata, "attributes") : void 0;
  return {
    name,
    type,
    ...typeof defaultPath === "string" ? { defaultPath } : {},
    paths: objects(entryOf(entry, "paths")).flatMap((one2) => {
      const path = textOf(one2, "path");
      const apiVersions = listOf(entryOf(one2, "apiVersions")).filter((version) => typeof version === "string");
      return path === void 0 ? [] : [{ path, apiVersions }];
    }),
    ...attributes === void 0 ? {} : { modifiable: attributes.toLowerCase() === "modifiable" }
  };
}
function textOf(object2, key) {
  const value2 = entryOf(object2, key);
  return typeof value2 === "string" ? value2 : void 0;
}
function objects(json) {
  return listOf(json).filter(isJsonObject);
}
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits) {
  return { [WAITS]: [...new Set(waits)] };
}
function isUnknown(value2) {
  return typeof value2 === "object" && value2 !== null && WAITS in value2;
}
function openObject(members, waits) {
  return { ...members, [REST]: waits };
}
function restOf(object2) {
  const waits = object2[REST];
  return waits === void 0 ? void 0 : unknown(waits);
}
function withMembers(object2, members) {
  const waits = object2[REST];
  return waits === void 0 ? members : openObject(members, waits);
}
function memberOf(object2, key) {
  const known = entryOf(object2, key);
  return known === void 0 ? restOf(object2) : known;
}
function isArray(value2) {
  return Array.isArray(value2);
}
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !isArray(value2) && !isUnknown(value2);
}
function waitsOf(value2) {
  if (isUnknown(value2))
    return value2[WAITS];
  if (isArray(value2))
    return value2.flatMap(waitsOf);
  if (isObject(value2))
    return [...Object.values(value2).flatMap(waitsOf), ...value2[REST] ?? []];
  return [];
}
function anyUnknown(values) {
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? void 0 : unknown(waits);
}
function isKnown(value2) {
  return waitsOf(value2).length === 0;
}
function typeName(value2) {
  if (value2 === null)
    return "Null";
  if (isUnknown(value2))
    return "Unknown";
  if (isArray(value2))
    return "Array";
  if (typeof value2 === "object")
    return "Object";
  if (typeof value2 === "number")
    return Number.isInteger(value2) ? "Integer" : "Float";
  return typeof value2 === "string" ? "String" : "Boolean";
}
function not(truth2) {
  return isUnknown(truth2) ? truth2 : !truth2;
}
function deepEquals(a, b) {
  if (isUnknown(a) || isUnknown(b))
    return anyUnknown([a, b]) ?? false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length)
      return false;
    return every(a.map((item2, index) => [item2, b[index] ?? null]));
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
    const same2 = deepEquals(a, b);
    if (same2 === false)
      return false;
    if (isUnknown(same2))
      waits ??= same2;
  }
  return waits ?? true;
}
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
var CHOSEN = {
  missingArray: "virtual-member",
  missingFieldFunction: "empty-text",
  orderingAcrossTypes: "error",
  likeOnMissing: "false",
  missingContainerTag: "null",
  locationNormalised: "both-sides",
  inSingleValue: "array-of-one"
};
function pathFrom(text3, loose = false) {
  const steps = [];
  let key = "";
  const flush = () => {
    if (key !== "")
      steps.push({ key });
    key = "";
  };
  for (let at = 0; at < text3.length; at += 1) {
    const char = text3.charAt(at);
    if (char === ".")
      flush();
    else if (text3.startsWith("[*]", at)) {
      flush();
      steps.push("all");
      at += 2;
    } else if (char === "[" && text3.charAt(at + 1) === "'" && text3.indexOf("']", at) > 0) {
      flush();
      const end2 = text3.indexOf("']", at);
      steps.push({ key: text3.slice(at + 2, end2) });
      at = end2 + 1;
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
  const found = [];
  const go = (value2, at, members) => {
    const step = path.steps[at];
    if (step === void 0)
      found.push({ value: value2, virtual: false, open: false, members });
    else if (value2 !== void 0 && isUnknown(value2)) {
      found.push({ value: value2, virtual: false, open: path.steps.includes("all", at), members });
    } else if (step !== "all")
      go(property(value2, step.key, path.loose, at === 0), at + 1, members);
    else if (value2 !== void 0 && isArray(value2)) {
      for (const member2 of value2)
        go(member2, at + 1, [...members, { steps: at + 1, value: member2 }]);
    } else
      found.push({ value: void 0, virtual: true, open: false, members });
  };
  go(start2, from, []);
  return found;
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
  if (value2 === void 0 || !isObject(value2))
    return void 0;
  if (!loose)
    return memberOf(value2, key);
  const inner = memberOf(value2, "properties");
  const below = inner === void 0 ? void 0 : isObject(inner) ? memberOf(inner, key) : inner;
  if (atRoot && !AT_ROOT.has(key.toLowerCase()))
    return below;
  return entryOf(value2, key) ?? below ?? restOf(value2);
}
function pathText({ steps }) {
  return steps.reduce((text3, step) => {
    if (step === "all")
      return `${text3}[*]`;
    const plain3 = /^[\w-]+$/.test(step.key);
    return plain3 ? text3 === "" ? step.key : `${text3}.${step.key}` : `${text3}['${step.key}']`;
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
  const known = aliases.find(name);
  if (known.length === 0)
    return walked(name, type);
  const alias = type === void 0 ? known[0] : known.find((one2) => belongsTo(one2, type));
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
  const quoted = /^'(.*)'$/s.exec(inner);
  return quoted === null ? inner : (quoted[1] ?? "").replaceAll("''", "'");
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
    const at = LEGACY_AT.get((type ?? "").toLowerCase());
    return at === void 0 ? { kind: "elsewhere" } : { kind: "path", path: { ...pathFrom(at + legacy), loose: false } };
  }
  const prefix = `${type ?? name.slice(0, name.lastIndexOf("/"))}/`;
  if (!name.toLowerCase().startsWith(prefix.toLowerCase()))
    return { kind: "elsewhere" };
  return { kind: "path", path: pathFrom(name.slice(prefix.length), true) };
}
var MOST_CHARACTERS2 = 131072;
var MOST_NODES = 32768;
function value(node, functions) {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "call":
      return bounded(call(node.name, node.args, functions));
    case "property":
      return reached(node.of, node.name, functions);
    case "index":
      return reached(node.of, value(node.index, functions), functions);
  }
}
function reached(node, key, functions) {
  const of = value(node, functions);
  if (functions.absent !== void 0 && typeof key === "string" && isObject(of) && memberOf(of, key) === void 0) {
    const instead = functions.absent(node, key);
    if (instead !== void 0)
      return instead;
  }
  return member(of, key);
}
function call(name, args, functions) {
  const found = functions.get(name.toLowerCase());
  if (found === void 0)
    throw new ExpressionError(`the function ${quote(name)} is not available here`);
  const problem = arityProblem(name, args.length, found);
  if (problem !== void 0)
    throw new ExpressionError(problem);
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
  if (isUnknown(of))
    return of;
  if (isUnknown(key))
    return key;
  if (isObject(of) && typeof key === "string") {
    const found = memberOf(of, key);
    if (found === void 0)
      throw new ExpressionError(`the object has no property ${quote(key)}`);
    return found;
  }
  if (isArray(of) && typeof key === "number" && Number.isInteger(key)) {
    const found = of[key];
    if (found === void 0) {
      throw new ExpressionError(`the index ${String(key)} is outside the array of ${String(of.length)}`);
    }
    return found;
  }
  const shown = typeof key === "string" || typeof key === "number" ? quote(String(key)) : typeName(key);
  throw new ExpressionError(`cannot read ${shown} of a value of type ${typeName(of)}`);
}
function bounded(result) {
  let nodes = 0;
  const count = (part2) => {
    nodes += 1;
    if (nodes > MOST_NODES)
      throw new ExpressionError(`a value has more than ${String(MOST_NODES)} nodes`);
    if (typeof part2 === "string" && part2.length > MOST_CHARACTERS2) {
      throw new ExpressionError(`a text is longer than ${String(MOST_CHARACTERS2)} characters`);
    }
    if (isArray(part2))
      part2.forEach(count);
    else if (isObject(part2))
      Object.values(part2).forEach(count);
  };
  count(result);
  return result;
}
var ANY = Number.POSITIVE_INFINITY;
function whole(min, max, eager) {
  return { min, max, eager: (args) => anyUnknown(args) ?? eager(new Args(args)) };
}
function shape(min, max, eager) {
  return {
    min,
    max,
    eager: (args) => anyUnknown(args.filter((argument) => isUnknown(argument) || isOpen(argument))) ?? eager(new Args(args))
  };
}
function isOpen(value2) {
  return isObject(value2) && restOf(value2) !== void 0;
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
    return isArray(value2) ? value2 : this.fail(index, "Array");
  }
  object(index) {
    const value2 = this.at(index);
    return isObject(value2) ? value2 : this.fail(index, "Object");
  }
  fail(index, wanted) {
    const found = typeName(this.at(index));
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
var FORM = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,7}))?Z$/;
function dateText(ms) {
  return new Date(ms).toISOString().replace(/(\.\d{3})Z$/, "$10000Z");
}
function addDays(text3, days) {
  const match2 = FORM.exec(text3);
  const ms = match2 === null ? Number.NaN : Date.parse(`${match2[1] ?? ""}Z`);
  const moved = new Date(ms + days * 864e5);
  const year = moved.getUTCFullYear();
  if (match2 === null || !(year >= 1 && year <= 9999)) {
    throw new ExpressionError(`addDays() cannot add ${String(days)} days to ${quote(text3)}`);
  }
  return `${moved.toISOString().slice(0, 19)}.${(match2[2] ?? "").padEnd(7, "0")}Z`;
}
var DATES = { adddays: whole(2, 2, (args) => addDays(args.text(0), args.integer(1))) };
function format(template, values) {
  let text3 = "";
  let rest = template;
  for (; ; ) {
    const at = rest.search(/[{}]/);
    if (at < 0)
      break;
    text3 += rest.slice(0, at);
    const mark = rest.charAt(at);
    if (rest.charAt(at + 1) === mark) {
      text3 += mark;
      rest = rest.slice(at + 2);
    } else {
      const end2 = rest.indexOf("}", at);
      if (mark === "}" || end2 < 0)
        throw new ExpressionError("the format text has an unpaired brace");
      const part2 = item(rest.slice(at + 1, end2), values);
      if (isUnknown(part2))
        return part2;
      text3 += part2;
      rest = rest.slice(end2 + 1);
    }
    roomFor(text3.length);
  }
  roomFor(text3.length + rest.length);
  return text3 + rest;
}
function item(hole, values) {
  const match2 = /^(\d{1,3})(?:,\s*(-?\d{1,4}))?(?::(.{0,40}))?$/.exec(hole);
  const value2 = match2 === null ? void 0 : values[Number(match2[1])];
  if (match2 === null || value2 === void 0) {
    throw new ExpressionError("the format text asks for a value that is not given");
  }
  const text3 = match2[3] === void 0 ? stringOf(value2) : formatted(value2, match2[3]);
  if (isUnknown(text3))
    return text3;
  const width = Number(match2[2] ?? 0);
  return width < 0 ? text3.padEnd(-width) : text3.padStart(width);
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
  return unknown(["the number format of format()"]);
}
function concat(args) {
  if (isArray(args.at(0)))
    return args.all.flatMap((_, index) => args.array(index));
  const unknown2 = anyUnknown(args.all);
  if (unknown2)
    return unknown2;
  let text3 = "";
  args.all.forEach((value2, index) => {
    if (isArray(value2) || isObject(value2))
      args.fail(index, "String");
    text3 += stringOf(value2);
    roomFor(text3.length);
  });
  return text3;
}
function replaceAll(text3, needle, replacement) {
  if (needle === "")
    throw new ExpressionError("replace() takes a text to look for that is not empty");
  const parts = splitFolded(text3, needle);
  roomFor(text3.length + (parts.length - 1) * (replacement.length - needle.length));
  return parts.join(replacement);
}
function splitFolded(text3, needle) {
  const [folded2, wanted] = [fold(text3), fold(needle)];
  const parts = [];
  let from = 0;
  for (let at = folded2.indexOf(wanted); at >= 0; at = folded2.indexOf(wanted, from)) {
    parts.push(text3.slice(from, at));
    from = at + needle.length;
  }
  parts.push(text3.slice(from));
  return parts;
}
function fold(text3) {
  const lower = text3.toLowerCase();
  if (lower.length === text3.length)
    return lower;
  return Array.from(text3, (char) => char.toLowerCase().length === char.length ? char.toLowerCase() : char).join("");
}
function split(args) {
  const text3 = args.at(0) === null ? void 0 : args.text(0);
  const by = args.at(1);
  const delimiters = isArray(by) ? by.map(stringOf) : [args.text(1)];
  if (text3 === void 0)
    return [];
  const used = delimiters.filter((delimiter) => delimiter !== "");
  const parts = [];
  let from = 0;
  for (let at = 0; at < text3.length; ) {
    const hit = used.find((delimiter) => text3.startsWith(delimiter, at));
    if (hit === void 0)
      at += 1;
    else {
      parts.push(text3.slice(from, at));
      at += hit.length;
      from = at;
    }
  }
  parts.push(text3.slice(from));
  return parts;
}
function substring(args) {
  const text3 = args.text(0);
  const start2 = args.count > 1 ? args.integer(1) : 0;
  const length2 = args.count > 2 ? args.integer(2) : text3.length - start2;
  if (start2 < 0 || length2 < 0 || start2 + length2 > text3.length) {
    throw new ExpressionError(`substring() asks for ${String(length2)} characters from ${String(start2)} of a text of ${String(text3.length)}`);
  }
  return text3.slice(start2, start2 + length2);
}
function contains(container, item2) {
  if (isUnknown(container) || isUnknown(item2))
    return anyUnknown([container, item2]) ?? false;
  if (container === null)
    return false;
  if (typeof container === "string") {
    if (typeof item2 === "object" || typeof item2 === "boolean") {
      throw new ExpressionError(`contains() cannot look for a value of type ${typeName(item2)} in a text`);
    }
    return fold(container).includes(fold(stringOf(item2)));
  }
  if (isObject(container)) {
    if (typeof item2 === "string")
      return entryOf(container, item2) !== void 0;
    throw new ExpressionError(`contains() cannot look for a value of type ${typeName(item2)} in an object`);
  }
  if (!isArray(container)) {
    throw new ExpressionError(`contains() cannot look into a value of type ${typeName(container)}`);
  }
  return holds(container, item2);
}
function holds(array, item2) {
  const answers = array.map((element) => deepEquals(element, item2));
  if (answers.includes(true))
    return true;
  return anyUnknown(answers.filter((answer2) => isUnknown(answer2))) ?? false;
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
  startswith: affix((text3, part2) => text3.startsWith(part2)),
  endswith: affix((text3, part2) => text3.endsWith(part2)),
  replace: whole(3, 3, (args) => replaceAll(args.text(0), args.text(1), args.text(2))),
  split: whole(2, 2, split),
  substring: whole(1, 3, substring),
  padleft: whole(2, 3, (args) => {
    const given = args.at(0);
    const text3 = typeof given === "number" ? String(args.integer(0)) : args.text(0);
    const width = args.integer(1);
    const fill = args.count > 2 ? args.text(2) : " ";
    if (width < 0 || fill.length !== 1)
      throw new ExpressionError("padLeft() takes a width and one character");
    roomFor(width);
    return text3.padStart(width, fill);
  }),
  join: whole(2, 2, (args) => {
    const parts = args.array(0).map((part2) => {
      if (typeof part2 === "string")
        return part2;
      throw new ExpressionError(`join() takes an array of text, not of ${typeName(part2)}`);
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
  if (typeof value2 === "string" || isArray(value2))
    return value2.length;
  return isObject(value2) ? Object.keys(value2).length : args.fail(0, "Array, String or Object");
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
  const [start2, count] = [args.integer(0), args.integer(1)];
  if (count < 0 || count > 1e4)
    throw new ExpressionError("range() makes 0 to 10000 numbers");
  return Array.from({ length: count }, (_, index) => start2 + index);
}
function distinct(values) {
  const kept = [];
  for (const value2 of values)
    if (!kept.some((other) => deepEquals(other, value2) === true))
      kept.push(value2);
  return kept;
}
function union(args) {
  if (isArray(args.at(0))) {
    const all = args.all.flatMap((_, index) => args.array(index));
    affordable(all.length, all.length);
    return distinct(all);
  }
  return args.all.map((_, index) => args.object(index)).reduce(merged);
}
function merged(a, b) {
  const members = new Map(Object.entries(a).map((entry) => [entry[0].toLowerCase(), entry]));
  for (const [name, value2] of Object.entries(b)) {
    const [known, old] = members.get(name.toLowerCase()) ?? [name, null];
    members.set(name.toLowerCase(), [known, isObject(old) && isObject(value2) ? merged(old, value2) : value2]);
  }
  return Object.fromEntries(members.values());
}
function intersection(args) {
  if (isArray(args.at(0))) {
    return args.all.map((_, index) => args.array(index)).reduce((kept, other) => {
      affordable(kept.length, other.length);
      return distinct(kept.filter((value2) => other.some((candidate) => deepEquals(candidate, value2) === true)));
    });
  }
  return args.all.map((_, index) => args.object(index)).reduce((kept, other) => Object.fromEntries(Object.entries(kept).filter(([name, value2]) => deepEquals(entryOf(other, name) ?? null, value2) === true)));
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
    if (isArray(container))
      return find(container.map((value2) => deepEquals(value2, wanted) === true));
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
    return isArray(value2) ? value2 : [value2];
  }),
  createarray: { min: 0, max: ANY, eager: (args) => [...args] },
  range: shape(2, 2, range),
  union: whole(1, ANY, union),
  intersection: whole(1, ANY, intersection),
  indexof: position((hits) => hits.indexOf(true), (text3, wanted) => text3.indexOf(wanted)),
  lastindexof: position((hits) => hits.lastIndexOf(true), (text3, wanted) => text3.lastIndexOf(wanted)),
  indexfromend: shape(2, 2, fromEnd),
  tryindexfromend: shape(2, 2, (args) => {
    const array = args.at(0);
    const back = args.integer(1);
    return isArray(array) && back > 0 ? array[array.length - back] ?? null : null;
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
        if (isUnknown(key))
          return key;
        if (typeof key !== "string")
          throw new ExpressionError(`a key must be of type String, not ${typeName(key)}`);
        entries.set(key, args[index + 1] ?? null);
      }
      return Object.fromEntries(entries);
    }
  },
  items: shape(1, 1, (args) => Object.entries(args.object(0)).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, value2]) => ({ key, value: value2 }))),
  objectkeys: shape(1, 1, (args) => Object.keys(args.object(0)).sort()),
  shallowmerge: shape(1, 1, (args) => {
    const objects2 = new Args(args.array(0));
    return Object.fromEntries(objects2.all.flatMap((_, index) => Object.entries(objects2.object(index))));
  })
};
var COLLATOR = new Intl.Collator("en");
function order(args) {
  const [a, b] = [args.at(0), args.at(1)];
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a === "string" && typeof b === "string")
    return COLLATOR.compare(a, b);
  throw new ExpressionError(`cannot compare a value of type ${typeName(a)} with one of type ${typeName(b)}`);
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
        throw new ExpressionError(`expected integers, not ${typeName(value2)}`);
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
  throw new ExpressionError(`int() cannot read a value of type ${typeName(value2)}`);
}
function toFloat(value2) {
  if (typeof value2 === "number")
    return value2;
  if (typeof value2 === "string" && /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*$/i.test(value2)) {
    const number = Number(value2);
    if (Number.isFinite(number))
      return number;
  }
  throw new ExpressionError(`float() cannot read a value of type ${typeName(value2)}`);
}
var COMPARE = {
  equals: { min: 2, max: 2, eager: ([a, b]) => deepEquals(a ?? null, b ?? null) },
  less: ordering((difference2) => difference2 < 0),
  lessorequals: ordering((difference2) => difference2 <= 0),
  greater: ordering((difference2) => difference2 > 0),
  greaterorequals: ordering((difference2) => difference2 >= 0),
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
function parsed(text3, name) {
  let value2;
  try {
    value2 = JSON.parse(text3);
  } catch {
    throw new ExpressionError(`${name}() cannot read ${quote(text3)} as JSON`);
  }
  if (!isJson(value2))
    throw new ExpressionError(`${name}() was given JSON that is nested too deeply`);
  return value2;
}
function decoded(text3) {
  const plain3 = text3.replace(/\s+/g, "");
  if (plain3.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain3)) {
    throw new ExpressionError("the text is not base64");
  }
  return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(plain3, "base64").toString("utf8");
}
function escaped(text3) {
  try {
    return encodeURIComponent(text3).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw new ExpressionError("the text is not valid Unicode");
  }
}
function unescaped(text3) {
  try {
    return decodeURIComponent(text3);
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
function fromDataUri(text3) {
  const match2 = /^data:([^,]{0,200}),/i.exec(text3);
  if (match2 === null)
    throw new ExpressionError("the text is not a data URI");
  const body = text3.slice(match2[0].length);
  return /;\s*base64$/i.test(match2[1] ?? "") ? decoded(body) : unescaped(body);
}
var ENCODING = {
  base64: whole(1, 1, (args) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(args.text(0), "utf8").toString("base64")),
  base64tostring: whole(1, 1, (args) => decoded(args.text(0))),
  base64tojson: whole(1, 1, (args) => parsed(decoded(args.text(0)), "base64ToJson")),
  json: whole(1, 1, (args) => parsed(args.text(0), "json")),
  uri: whole(2, 2, uri),
  uricomponent: whole(1, 1, (args) => escaped(args.text(0))),
  uricomponenttostring: whole(1, 1, (args) => unescaped(args.text(0))),
  datauri: whole(1, 1, (args) => `data:text/plain;charset=utf8;base64,${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(args.text(0), "utf8").toString("base64")}`),
  datauritostring: whole(1, 1, (args) => fromDataUri(args.text(0)))
};
var NAMESPACE = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from("11fb06fb712d4ddd98c7e71bbd588830", "hex");
function joined(args) {
  return args.all.map((_, index) => args.text(index)).join("-");
}
function guid(name) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  hash.writeUInt8(hash.readUInt8(6) & 15 | 80, 6);
  hash.writeUInt8(hash.readUInt8(8) & 63 | 128, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
function uniqueString(name) {
  return unknown([`uniqueString(${quote(name)})`]);
}
var IDENTIFIERS = {
  guid: whole(1, ANY, (args) => guid(joined(args))),
  uniquestring: whole(1, ANY, (args) => uniqueString(joined(args)))
};
function truth(value2, name) {
  if (typeof value2 === "boolean" || isUnknown(value2))
    return value2;
  throw new ExpressionError(`${name}() takes values of type Boolean, not ${typeName(value2)}`);
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
        if (isUnknown(value2))
          waits.push(...waitsOf(value2));
      }
      return waits.length > 0 ? unknown(waits) : !decides;
    }
  };
}
function choose([condition, whenTrue, whenFalse]) {
  const value2 = truth(condition?.() ?? null, "if");
  if (isUnknown(value2))
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
    const text3 = typeof value2 === "string" ? value2.toLowerCase() : "";
    if (text3 === "true" || text3 === "false")
      return text3 === "true";
    throw new ExpressionError(`bool() cannot read a value of type ${typeName(value2)}`);
  }),
  coalesce: {
    min: 1,
    max: ANY,
    lazy(args) {
      for (const [index, argument] of args.entries()) {
        const value2 = argument();
        if (isUnknown(value2)) {
          return unknown([...waitsOf(value2), ...args.slice(index + 1).flatMap((rest) => waitsOf(rest()))]);
        }
        if (value2 !== null)
          return value2;
      }
      return null;
    }
  }
};
function ipv4(text3) {
  const parts = text3.split(".");
  if (parts.length !== 4 || !parts.every((part2) => /^\d{1,3}$/.test(part2) && Number(part2) < 256))
    return void 0;
  return parts.reduce((sum, part2) => sum * 256n + BigInt(part2), 0n);
}
function ipv6(text3) {
  if (text3.length > 45 || !/^[0-9a-f:.]+$/i.test(text3))
    return void 0;
  const halves = text3.split("::");
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
function address(text3) {
  const four = ipv4(text3);
  if (four !== void 0)
    return { bits: 32, value: four };
  const six = ipv6(text3);
  if (six !== void 0)
    return { bits: 128, value: six };
  throw new ExpressionError(`${quote(text3)} is not an IP address`);
}
function addressRange(text3) {
  const [from = "", to, ...more] = text3.split("-").map((part2) => part2.trim());
  if (more.length > 0)
    throw new ExpressionError(`${quote(text3)} is not a range of addresses`);
  if (to !== void 0) {
    const [first3, last] = [address(from), address(to)];
    if (first3.bits !== last.bits || first3.value > last.value) {
      throw new ExpressionError(`${quote(text3)} is not a range of addresses`);
    }
    return { bits: first3.bits, first: first3.value, last: last.value };
  }
  const [base = "", length2, ...rest] = from.split("/");
  const { bits, value: value2 } = address(base);
  if (rest.length > 0 || length2 !== void 0 && (!/^\d{1,3}$/.test(length2) || Number(length2) > bits)) {
    throw new ExpressionError(`${quote(text3)} is not a range of addresses`);
  }
  const size = 1n << BigInt(bits - Number(length2 ?? bits));
  const first2 = value2 - value2 % size;
  return { bits, first: first2, last: first2 + size - 1n };
}
function contains2(args) {
  const [range2, target] = [addressRange(args.text(0)), addressRange(args.text(1))];
  return range2.bits === target.bits && range2.first <= target.first && target.last <= range2.last;
}
var NETWORK = { iprangecontains: whole(2, 2, contains2) };
function tryGet(args) {
  const [of = null, key = null, ...rest] = args;
  if (isUnknown(of))
    return of;
  if (isUnknown(key))
    return key;
  const found = isObject(of) && typeof key === "string" ? memberOf(of, key) : isArray(of) && typeof key === "number" ? of[key] : null;
  if (found === void 0 || found === null)
    return null;
  return rest.reduce((at, step) => member(at, step), found);
}
var TRY_GET = { tryget: { min: 2, max: ANY, eager: tryGet } };
var STANDARD = new Map([LOGIC, COMPARE, TEXT, COLLECTIONS, TRY_GET, ENCODING, IDENTIFIERS].flatMap((table) => Object.entries(table)));
var POLICY_ONLY = new Map([DATES, NETWORK].flatMap((table) => Object.entries(table)));
var one = (value2) => ({
  many: false,
  found: [{ value: value2, virtual: false, open: false, members: [] }]
});
function select(name, resource, frames, situation) {
  const { body } = resource;
  const type = memberOf(body, "type");
  if (type !== void 0 && isUnknown(type) && name.includes("/"))
    return one(type);
  const typeText = typeof type === "string" ? type : void 0;
  const field = fieldOf(name, typeText, resource.apiVersion, situation.aliases);
  if (field.kind !== "path")
    return one(plain(field, resource));
  const { path } = field;
  const many = path.steps.includes("all");
  const walked2 = path.loose ? { walked: name } : {};
  const at = start(path, frames);
  return {
    many,
    found: at === void 0 ? follow(body, path, 0) : follow(at.value, path, at.steps),
    ...walked2
  };
}
function start(path, frames) {
  for (const frame of frames.toReversed()) {
    if (frame.kind !== "field" || frame.path.loose !== path.loose)
      continue;
    const member2 = frame.found.members.findLast(({ steps }) => startsWith(path, frame.path.steps.slice(0, steps)));
    if (member2 !== void 0)
      return member2;
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
function plain(field, { body, apiVersion }) {
  switch (field.kind) {
    case "elsewhere":
      return void 0;
    case "tags":
      return memberOf(body, "tags");
    case "tag":
      return tag(memberOf(body, "tags"), field.key);
    case "apiVersion":
      return apiVersion ?? memberOf(body, "apiVersion");
    case "fullName":
      return entryOf(body, "fullName") ?? memberOf(body, "name");
    case "name": {
      const name = memberOf(body, "name");
      return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : name;
    }
    case "location": {
      const location = memberOf(body, "location");
      return typeof location === "string" ? normalLocation(location) : location;
    }
    case "identityType": {
      const identity = memberOf(body, "identity");
      const type = identity !== void 0 && isObject(identity) ? memberOf(identity, "type") : identity;
      return typeof type === "string" ? type.replace(/\s*,\s*/g, ", ") : type;
    }
  }
}
function tag(tags, key) {
  if (tags === void 0 || isUnknown(tags))
    return tags;
  return isObject(tags) ? memberOf(tags, key) : void 0;
}
function normalLocation(text3) {
  return text3.toLowerCase().replaceAll(" ", "");
}
function asValue(selection, missing) {
  if (!selection.many) {
    const value2 = selection.found[0]?.value;
    return value2 === void 0 ? missing : value2;
  }
  const open = selection.found.find((found) => found.open)?.value;
  if (open !== void 0)
    return open;
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
  return NAMES.get(lower) ?? STANDARD.get(lower) ?? POLICY_ONLY.get(lower);
}
function functionsOf(situation, frames, notes) {
  const bound = bindings(situation, frames, notes);
  return {
    get(name) {
      if (isContextual(name))
        return { ...CONTEXTUAL[name], eager: bound[name] };
      return STANDARD.get(name) ?? POLICY_ONLY.get(name);
    },
    absent(of, name) {
      if ((situation.disputed ?? CHOSEN).missingContainerTag === "error")
        return void 0;
      if (isContainer2(of))
        return name.toLowerCase() === "tags" ? {} : null;
      return of.kind === "property" && of.name.toLowerCase() === "tags" && isContainer2(of.of) ? null : void 0;
    }
  };
}
function isContainer2(node) {
  return node.kind === "call" && /^(subscription|resourcegroup)$/i.test(node.name);
}
function isContextual(name) {
  return Object.hasOwn(CONTEXTUAL, name);
}
function bindings(situation, frames, notes) {
  const { parameters, now, requestContext, primary = situation.resource } = situation;
  const field = (name, among2) => {
    const selection = select(name, primary, among2, situation);
    if (selection.walked !== void 0)
      notes.walked.add(selection.walked);
    const missing = !selection.many && selection.found[0]?.value === void 0;
    if (missing)
      notes.disputed.add("missingFieldFunction");
    return asValue(selection, (situation.disputed ?? CHOSEN).missingFieldFunction === "null" ? null : "");
  };
  return {
    parameters: text((name) => entryOf(parameters, name) ?? missingParameter(name)),
    field: text((name) => field(name, frames)),
    current: ([name]) => current(name, frames, field),
    subscription: () => situation.subscription ?? unknown(["subscription()"]),
    resourcegroup: () => situation.resourceGroup ?? unknown(["resourceGroup()"]),
    policy: () => situation.policy ?? unknown(["policy()"]),
    requestcontext: () => requestContext ?? {
      apiVersion: primary.apiVersion ?? unknown(["requestContext().apiVersion"]),
      identity: unknown(["requestContext().identity"])
    },
    utcnow: ([format2]) => {
      if (format2 !== void 0 && format2 !== "o")
        return unknown(["the date format of utcNow()"]);
      return now === void 0 ? unknown(["utcNow()"]) : dateText(now);
    }
  };
}
function text(read2) {
  return ([name = null]) => {
    if (isUnknown(name))
      return name;
    if (typeof name !== "string")
      throw new ExpressionError(`expected a name, not a value of type ${typeName(name)}`);
    return read2(name);
  };
}
function missingParameter(name) {
  throw new ExpressionError(`the parameter ${quote(name)} has no value`);
}
function current(name, frames, field) {
  if (name === void 0) {
    const [only, ...more] = frames;
    if (only === void 0 || more.length > 0) {
      throw new ExpressionError("current() without a name stands in exactly one count");
    }
    return memberOf2(only);
  }
  if (isUnknown(name))
    return name;
  const frame = typeof name === "string" ? frameOf(name, frames) : void 0;
  if (frame === void 0 || typeof name !== "string") {
    throw new ExpressionError("current() names no count that it stands in");
  }
  if (frame.kind === "value" || name.length === frame.name.length)
    return memberOf2(frame);
  const below = field(name, frames);
  return Array.isArray(below) && !/\[\*\]/.test(name.slice(frame.name.length)) ? first(below) : below;
}
function first(values) {
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
      return value(operand2.node, functions);
    case "array":
      return operand2.items.map((item2) => valueOf(item2, functions));
    case "object":
      return Object.fromEntries(operand2.entries.map(([key, item2]) => [key, valueOf(item2, functions)]));
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
function compare(operator, left, right, disputed) {
  const positive = NEGATIONS.get(operator);
  if (positive !== void 0)
    return not(compare(positive, left, right, disputed));
  if (operator === "exists")
    return exists(left, right);
  const a = left ?? null;
  if (isUnknown(a) || isUnknown(right))
    return anyUnknown([a, right]) ?? false;
  if (operator === "in")
    return among(a, right, disputed);
  if (operator === "containsKey") {
    const key = stringOf(scalar(right, operator));
    return isObject(a) && (entryOf(a, key) !== void 0 || (restOf(a) ?? false));
  }
  if (operator === "contains" && isArray(a))
    return among(scalar(right, operator), a, disputed);
  const unknown2 = anyUnknown([a, right]);
  if (unknown2 !== void 0)
    return unknown2;
  const wanted = scalar(right, operator);
  switch (operator) {
    case "equals":
      return same(a, wanted);
    case "like":
      if (a === null && disputed.likeOnMissing === "false" && stringOf(wanted).includes("*"))
        return false;
      return like(folded(a), folded(wanted));
    case "match":
      return match(stringOf(a), stringOf(wanted));
    case "matchInsensitively":
      return match(folded(a), folded(wanted));
    case "contains":
      return folded(a).includes(folded(wanted));
    default:
      return ordered(operator, a, wanted, disputed);
  }
}
function scalar(right, operator) {
  if (isArray(right) || isObject(right)) {
    throw new ExpressionError(`${operator} takes one value, not a value of type ${typeName(right)}`);
  }
  return right;
}
function folded(value2) {
  return stringOf(value2).toLowerCase();
}
function same(a, b) {
  return folded(a) === folded(b);
}
function exists(left, right) {
  if (isUnknown(right))
    return right;
  const wanted = folded(right);
  if (wanted !== "true" && wanted !== "false")
    throw new ExpressionError("exists takes true or false");
  if (left !== void 0 && isUnknown(left))
    return left;
  return (left !== void 0 && left !== null) === (wanted === "true");
}
function among(item2, of, disputed) {
  if (isUnknown(of))
    return of;
  if (!isArray(of) && disputed.inSingleValue === "error") {
    throw new ExpressionError(`in takes an array, not a value of type ${typeName(of)}`);
  }
  const items = isArray(of) ? of : [of];
  const unknown2 = anyUnknown([item2]);
  if (unknown2 !== void 0)
    return items.length === 0 ? false : unknown2;
  if (items.some((other) => anyUnknown([other]) === void 0 && same(item2, other)))
    return true;
  return anyUnknown(items) ?? false;
}
function like(text3, pattern) {
  const pieces = pattern.split("*");
  const [first2 = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === void 0)
    return text3 === pattern;
  if (!text3.startsWith(first2))
    return false;
  let at = first2.length;
  for (const piece of rest) {
    const hit = text3.indexOf(piece, at);
    if (hit < 0)
      return false;
    at = hit + piece.length;
  }
  return text3.length - last.length >= at && text3.endsWith(last);
}
function match(text3, pattern) {
  if (text3.length !== pattern.length)
    return false;
  for (let at = 0; at < text3.length; at += 1) {
    const [char, mark] = [text3.charAt(at), pattern.charAt(at)];
    if (mark === "#" ? !/\d/.test(char) : mark === "?" ? !new RegExp("\\p{L}", "u").test(char) : mark !== "." && mark !== char)
      return false;
  }
  return true;
}
var DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i;
function difference(a, b) {
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
function ordered(operator, a, b, disputed) {
  const gap = difference(a, b);
  if (gap === void 0) {
    if (disputed.orderingAcrossTypes === "false")
      return false;
    throw new ExpressionError(`${operator} cannot compare a value of type ${typeName(a)} with one of type ${typeName(b)}`);
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
  const result = outcome(() => evaluator.holds(condition, []));
  const notes = { walked: [...evaluator.notes.walked], disputed: [...evaluator.notes.disputed] };
  if (!result.ok)
    return { ...notes, result: "error", message: result.error };
  if (isUnknown(result.value))
    return { ...notes, result: "unknown", waits: waitsOf(result.value) };
  return { ...notes, result: result.value ? "match" : "no-match" };
}
function truthOf(condition, situation, frames = []) {
  return new Evaluator(situation).holds(condition, frames);
}
function evaluateOperand(operand2, situation) {
  const notes = { walked: new Set(), disputed: new Set() };
  return outcome(() => valueOf(operand2, functionsOf(situation, [], notes)));
}
function isFrames(members) {
  return Array.isArray(members);
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
        return not(this.holds(condition.condition, frames));
      case "allOf":
        return junction2(condition.conditions, false, (inner) => this.holds(inner, frames));
      case "anyOf":
        return junction2(condition.conditions, true, (inner) => this.holds(inner, frames));
      case "test":
        return this.#test(condition, frames);
    }
  }
  #inRange({ least, most, waits }, judge) {
    const answer2 = judge(least);
    for (let number = least + 1; number <= most; number += 1)
      if (judge(number) !== answer2)
        return unknown(waits);
    return answer2;
  }
  #functions(frames) {
    return functionsOf(this.#situation, frames, this.notes);
  }
  #test(test, frames) {
    const { left } = test;
    const functions = this.#functions(frames);
    if (left.kind === "field")
      return this.#fieldTest(test, valueOf(left.field, functions), functions, frames);
    if (left.kind === "value") {
      const value2 = valueOf(left.value, functions);
      return this.#compared(test, value2, valueOf(test.right, functions), sourceOf(left.value));
    }
    const counted = this.#count(left.count, frames);
    const wanted = valueOf(test.right, functions);
    if (!("least" in counted))
      return counted;
    const answer2 = this.#inRange(counted, (number) => compare(test.operator, number, wanted, this.#disputed));
    const expression = left.count.kind === "field" ? left.count.field : sourceOf(left.count.of);
    this.#trace?.({ test, expression, value: counted.least, wanted, answer: answer2 });
    return answer2;
  }
  #fieldTest(test, name, functions, frames) {
    if (isUnknown(name))
      return name;
    if (typeof name !== "string")
      throw new ExpressionError(`a field is named by text, not by ${typeName(name)}`);
    const wanted = valueOf(test.right, functions);
    const inRegions = this.#isLocation(name) && this.#disputed.locationNormalised === "both-sides";
    const compared = inRegions ? regions(wanted) : wanted;
    const selection = this.#select(name, frames);
    return junction2(this.#values(selection), false, (value2) => this.#compared(test, value2, compared, name));
  }
  #compared(test, value2, wanted, expression) {
    const answer2 = compare(test.operator, value2, wanted, this.#disputed);
    this.#trace?.({ test, expression, value: value2, wanted, answer: answer2 });
    return answer2;
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
  #values({ found }) {
    if (!found.some(({ virtual }) => virtual))
      return found.map(({ value: value2 }) => value2);
    this.notes.disputed.add("missingArray");
    const counted = this.#disputed.missingArray === "empty" ? found.filter(({ virtual }) => !virtual) : found;
    return counted.map(({ value: value2 }) => value2);
  }
  #count(count, frames) {
    const members = count.kind === "field" ? this.#members(count.field, frames) : this.#elements(count, frames);
    if (!isFrames(members))
      return members;
    const { where } = count;
    const answers = where === void 0 ? members.map(() => true) : members.map((frame) => this.holds(where, [...frames, frame]));
    const least = answers.filter((answer2) => answer2 === true).length;
    const open = answers.filter(isUnknown);
    return { least, most: least + open.length, waits: open.flatMap(waitsOf) };
  }
  #members(name, frames) {
    const { found } = this.#select(name, frames);
    const open = anyUnknown(found.flatMap((one2) => one2.open && one2.value !== void 0 ? [one2.value] : []));
    if (open !== void 0)
      return open;
    const { resource, aliases } = this.#situation;
    const type = memberOf(resource.body, "type");
    const field = fieldOf(name, typeof type === "string" ? type : void 0, resource.apiVersion, aliases);
    if (field.kind !== "path")
      return [];
    return found.filter(({ virtual }) => !virtual).map((one2) => ({ kind: "field", name, path: field.path, found: one2 }));
  }
  #elements(count, frames) {
    const of = valueOf(count.of, this.#functions(frames));
    if (isUnknown(of))
      return of;
    const values = isArray(of) ? of : of === null ? [] : [of];
    if (values.length > MOST_ITERATIONS)
      throw new ExpressionError(`count goes over more than ${String(MOST_ITERATIONS)} values`);
    return values.map((value2) => ({ kind: "value", name: count.name ?? "default", value: value2 }));
  }
};
var MOST_ITERATIONS = 100;
function junction2(parts, decides, judge) {
  const waits = [];
  for (const part2 of parts) {
    const answer2 = outcome(() => judge(part2));
    if (!answer2.ok) {
      if (waits.length === 0)
        throw new ExpressionError(answer2.error);
      waits.push(answer2.error);
    } else if (answer2.value === decides)
      return decides;
    else if (isUnknown(answer2.value))
      waits.push(...waitsOf(answer2.value));
  }
  return waits.length > 0 ? unknown(waits) : !decides;
}
function sourceOf(operand2) {
  if (operand2.kind === "expression")
    return operand2.source;
  return operand2.kind === "literal" ? stringOf(operand2.value) : operand2.kind;
}
function regions(wanted) {
  if (typeof wanted === "string")
    return normalLocation(wanted);
  return isArray(wanted) ? wanted.map(regions) : wanted;
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
var SPACE = /\s/;
var NAME_START = /[A-Za-z_$]/;
var NAME_PART = /[A-Za-z0-9_$]/;
var DIGIT = /[0-9]/;
function tokens(source) {
  const found = [];
  let at = 0;
  const run = (pattern, from) => {
    let to = from;
    while (to < source.length && pattern.test(source.charAt(to)))
      to += 1;
    return to;
  };
  while (at < source.length) {
    const char = source.charAt(at);
    const start2 = at;
    if (SPACE.test(char))
      at += 1;
    else if (char === "'") {
      const text3 = stringAt(source, at);
      found.push({ kind: "string", text: text3.value, at: start2 });
      at = text3.end;
    } else if (DIGIT.test(char) || char === "-" && DIGIT.test(source.charAt(at + 1))) {
      at = run(DIGIT, at + 1);
      if (source.charAt(at) === "." && DIGIT.test(source.charAt(at + 1)))
        at = run(DIGIT, at + 1);
      if (NAME_START.test(source.charAt(at)))
        throw new ExpressionError(`unexpected letter after a number at ${String(at)}`);
      found.push({ kind: "number", value: Number(source.slice(start2, at)), at: start2 });
    } else if (NAME_START.test(char)) {
      at = run(NAME_PART, at);
      found.push({ kind: "name", text: source.slice(start2, at), at: start2 });
    } else if ("()[],.".includes(char)) {
      found.push({ kind: "mark", text: char, at: start2 });
      at += 1;
    } else
      throw new ExpressionError(`unexpected character ${quote(char)} at ${String(at)}`);
  }
  found.push({ kind: "end", at });
  return found;
}
function stringAt(source, start2) {
  let value2 = "";
  let from = start2 + 1;
  for (; ; ) {
    const end2 = source.indexOf("'", from);
    if (end2 < 0)
      throw new ExpressionError(`the text that starts at ${String(start2)} has no closing apostrophe`);
    value2 += source.slice(from, end2);
    if (source.charAt(end2 + 1) !== "'")
      return { value: value2, end: end2 + 1 };
    value2 += "'";
    from = end2 + 2;
  }
}
var LIMITS = { characters: 81920, depth: 64, args: 128, calls: 2048 };
function readText(text3, limits = LIMITS) {
  return outcome(() => {
    if (text3.startsWith("[["))
      return { kind: "text", text: text3.slice(1) };
    if (!text3.startsWith("[") || !text3.endsWith("]") || text3.length < 2)
      return { kind: "text", text: text3 };
    return { kind: "expression", source: text3, node: parse(text3.slice(1, -1), limits) };
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
  #isMark(text3) {
    const token = this.#peek();
    return token.kind === "mark" && token.text === text3;
  }
  #take(text3) {
    if (!this.#isMark(text3))
      return false;
    this.#next += 1;
    return true;
  }
  #expect(text3) {
    if (!this.#take(text3))
      throw this.#unexpected(this.#peek(), text3);
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
var CACHE = new Map();
var MOST_CACHED = 4096;
var DEEPEST = 64;
function operand(json, depth = 0) {
  if (depth > DEEPEST)
    throw new ExpressionError(`a value is nested deeper than ${String(DEEPEST)}`);
  if (typeof json === "string")
    return text2(json);
  if (typeof json !== "object" || json === null)
    return { kind: "literal", value: json };
  if (isJsonArray(json)) {
    const items = json.map((item2) => operand(item2, depth + 1));
    return items.every((item2) => item2.kind === "literal") ? { kind: "literal", value: items.map((item2) => item2.value) } : { kind: "array", items };
  }
  const entries = Object.entries(json).map(([key, value2]) => [key, operand(value2, depth + 1)]);
  return { kind: "object", entries };
}
function text2(source) {
  if (!source.startsWith("["))
    return { kind: "literal", value: source };
  const cached = CACHE.get(source);
  if (cached !== void 0)
    return cached;
  const read2 = readText(source, LIMITS);
  if (!read2.ok)
    throw new ExpressionError(read2.error);
  const result = read2.value.kind === "text" ? { kind: "literal", value: read2.value.text } : read2.value;
  if (result.kind === "expression") {
    walk(result.node, (node) => {
      if (node.kind !== "call")
        return;
      const signature = signatureOf(node.name);
      if (signature === void 0) {
        throw new ExpressionError(`the function '${node.name}' is not available in policy rules`);
      }
      const problem = arityProblem(node.name, node.args.length, signature);
      if (problem !== void 0)
        throw new ExpressionError(problem);
    });
  }
  if (CACHE.size < MOST_CACHED)
    CACHE.set(source, result);
  return result;
}
function bindParameters(declared, passed) {
  const bound = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = entryOf(passed ?? {}, name)?.value;
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
  const texts = new Set(values.map(plain2));
  if (texts.has(plain2(value2)))
    return true;
  return isJsonArray(value2) && value2.every((one2) => texts.has(plain2(one2)));
}
function plain2(value2) {
  return JSON.stringify(value2).toLowerCase();
}
function passParameters(templates, own) {
  const passed = [];
  for (const [name, { value: template }] of Object.entries(templates ?? {})) {
    const value2 = templateValue(template, own);
    if (!value2.ok)
      return { ok: false, problem: `the parameter '${name}' of the reference: ${value2.problem}` };
    passed.push([name, { value: value2.value }]);
  }
  return { ok: true, value: Object.fromEntries(passed) };
}
function templateValue(template, parameters) {
  const read2 = outcome(() => operand(template));
  if (!read2.ok)
    return { ok: false, problem: read2.error };
  const result = evaluateOperand(read2.value, { resource: { body: {} }, parameters, aliases: NO_ALIASES });
  if (!result.ok)
    return { ok: false, problem: result.error };
  if (!isKnown(result.value))
    return { ok: false, problem: `it depends on ${waitsOf(result.value).join(", ")}` };
  return { ok: true, value: result.value };
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
var BY_NAME = new Map(OPERATORS.map((operator) => [operator.toLowerCase(), operator]));
function parseRule(json) {
  return parsed2(() => {
    const rule = object(json, "the policy rule");
    const reader = new Reader(MOST_CONDITIONS);
    const condition = reader.condition(required(rule, "if", "the policy rule"), "if", 1);
    const then = object(required(rule, "then", "the policy rule"), "then");
    const effect = operand(required(then, "effect", "then"));
    if (effect.kind === "literal" && typeof effect.value !== "string")
      fail("then.effect is not a text");
    const details = entryOf(then, "details");
    return {
      if: condition,
      effect,
      ...details === void 0 ? {} : { details },
      fields: [...reader.fields]
    };
  });
}
function parseCondition(json, path) {
  return parsed2(() => new Reader(MOST_EXISTENCE_CONDITIONS).condition(json, path, 1));
}
function parsed2(work) {
  const result = outcome(work);
  return result.ok ? { ok: true, value: result.value } : { ok: false, problem: result.error };
}
function fail(message) {
  throw new ExpressionError(message);
}
function object(json, what) {
  return isJsonObject(json) ? json : fail(`${what} is not an object`);
}
function required(json, key, what) {
  return entryOf(json, key) ?? fail(`${what} has no ${quote(key)}`);
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
      fail(`${path} has more than ${quote(written)}`);
    if (kind === "not")
      return { kind, condition: this.condition(value2, `${path}.not`, depth + 1) };
    if (!isJsonArray(value2))
      return fail(`${path}.${written} is not an array`);
    const name = kind === "allof" ? "allOf" : "anyOf";
    const conditions = value2.map((item2, index) => this.condition(item2, `${path}.${name}[${String(index)}]`, depth + 1));
    if (conditions.length === 0)
      fail(`${path}.${written} is empty`);
    return { kind: name, conditions };
  }
  #test(entries, path, depth) {
    let left;
    let right;
    for (const [key, written, value3] of entries) {
      const operator2 = BY_NAME.get(key);
      if (operator2 !== void 0) {
        if (right !== void 0)
          fail(`${path} has two operators`);
        right = [operator2, value3];
      } else if (key === "field" || key === "value" || key === "count" || key === "source") {
        if (left !== void 0)
          fail(`${path} has two left sides`);
        left = this.#left(key, value3, path, depth);
      } else
        fail(`${path} has an unknown key ${quote(written)}`);
    }
    if (left === void 0)
      return fail(`${path} has neither field, value nor count`);
    if (right === void 0)
      return fail(`${path} has no operator`);
    const [operator, value2] = right;
    const read2 = operand(value2);
    const problem = rightProblem(operator, value2);
    if (problem !== void 0)
      fail(`${path}.${operator} ${problem}`);
    return { kind: "test", left, operator, right: read2, path };
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
        fail(`${path}.count has an unknown key ${quote(key)}`);
    }
    const [field, value2, name, where] = ["field", "value", "name", "where"].map((key) => entryOf(json, key));
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
  const isExpression = typeof right === "string" && right.startsWith("[") && !right.startsWith("[[");
  if (isExpression)
    return void 0;
  if (operator === "exists") {
    const good = typeof right === "boolean" || typeof right === "string" && /^(true|false)$/i.test(right);
    return good ? void 0 : "takes true or false";
  }
  if (operator === "in" || operator === "notIn")
    return void 0;
  if (typeof right === "object")
    return right === null ? "takes no null" : "takes one value, not an array or object";
  return void 0;
}
function detailsOf(rule, effect) {
  const read2 = outcome(() => {
    if (effect === "modify")
      return modify(rule.details);
    if (effect === "append")
      return append(rule.details);
    if (effect === "auditIfNotExists" || effect === "deployIfNotExists")
      return related(rule.details);
    return { kind: "none" };
  });
  return read2.ok ? read2 : { ok: false, problem: read2.error };
}
function fail2(message) {
  throw new ExpressionError(message);
}
function modify(details) {
  if (!isJsonObject(details))
    return fail2("a modify effect has no details");
  const operations = listOf(entryOf(details, "operations"));
  if (operations.length === 0)
    return fail2("a modify effect has no operations");
  const conflict = entryOf(details, "conflictEffect") ?? "deny";
  return {
    kind: "changes",
    roleDefinitionIds: entryOf(details, "roleDefinitionIds") ?? [],
    conflictEffect: typeof conflict === "string" ? conflict.toLowerCase() : fail2("conflictEffect is not a text"),
    operations: operations.map((one2) => {
      const source = isJsonObject(one2) ? one2 : fail2("an operation is not an object");
      const name = entryOf(source, "operation");
      const known = ["add", "addOrReplace", "remove"].find((option) => typeof name === "string" && option.toLowerCase() === name.toLowerCase());
      if (known === void 0)
        return fail2(`an operation is none of add, addOrReplace and remove`);
      const condition = entryOf(source, "condition");
      return {
        operation: known,
        ...change(source, known !== "remove"),
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
    operations: entries.map((one2) => ({
      operation: "append",
      ...change(isJsonObject(one2) ? one2 : fail2("a field to append is not an object"), true)
    }))
  };
}
function change(source, needsValue) {
  const [field, value2] = [entryOf(source, "field"), entryOf(source, "value")];
  if (typeof field !== "string")
    return fail2("a change names no field");
  if (value2 === void 0 && needsValue)
    return fail2(`the change of ${quote(field)} has no value`);
  return { field: operand(field), source, ...value2 === void 0 ? {} : { value: operand(value2) } };
}
function related(details) {
  const source = isJsonObject(details) ? details : fail2("the effect has no details");
  const [type, name, existence] = ["type", "name", "existenceCondition"].map((key) => entryOf(source, key));
  if (typeof type !== "string")
    return fail2("the effect names no type of related resource");
  const condition = existence === void 0 ? void 0 : parseCondition(existence, "then.details.existenceCondition");
  if (condition?.ok === false)
    return fail2(condition.problem);
  return {
    kind: "related",
    type,
    roleDefinitionIds: entryOf(source, "roleDefinitionIds") ?? [],
    ...name === void 0 ? {} : { name: operand(name) },
    ...condition === void 0 ? {} : { existenceCondition: condition.value },
    source
  };
}
function modifyProblem(details, aliases) {
  if (details.kind !== "changes")
    return void 0;
  for (const { operation, field } of details.operations) {
    if (operation === "append" || field.kind !== "literal" || typeof field.value !== "string" || !isAlias(field.value))
      continue;
    const known = aliases.find(field.value);
    if (known.length > 0 && known.every(({ modifiable }) => modifiable === false)) {
      return `the alias ${quote(field.value)} is not one that a policy may modify`;
    }
  }
  return void 0;
}
function evaluatedDetails(details, situation) {
  return outcome(() => {
    if (details.kind === "none")
      return null;
    const { roleDefinitionIds } = details;
    if (details.kind === "related") {
      return { type: details.type, ...listOf(roleDefinitionIds).length === 0 ? {} : { roleDefinitionIds } };
    }
    const value2 = (one2) => {
      const result = evaluateOperand(one2, situation);
      return result.ok ? result.value : fail2(result.error);
    };
    const changes = details.operations.map(({ operation, value: to, source }) => {
      const condition = entryOf(source, "condition");
      return {
        ...operation === "append" ? {} : { operation },
        field: entryOf(source, "field") ?? null,
        ...to === void 0 ? {} : { value: value2(to) },
        ...condition === void 0 ? {} : { condition }
      };
    });
    return details.operations[0]?.operation === "append" ? changes : { roleDefinitionIds, operations: changes };
  });
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
var BY_NAME2 = new Map(EFFECTS.map((effect) => [effect.toLowerCase(), effect]));
function effectNamed(name) {
  return BY_NAME2.get(name.trim().toLowerCase());
}
function effectOf(effect, parameters) {
  const value2 = effect.kind === "literal" ? { ok: true, value: effect.value } : effect.kind === "expression" ? templateValue(effect.source, parameters) : { ok: false, problem: "the effect is not a text" };
  if (!value2.ok)
    return value2;
  const named = typeof value2.value === "string" ? effectNamed(value2.value) : void 0;
  return named === void 0 ? { ok: false, problem: `the effect ${JSON.stringify(value2.value).slice(0, 80)} is not known` } : { ok: true, value: named };
}
function ready(rule, parameters, aliases) {
  const effect = effectOf(rule.effect, parameters);
  if (!effect.ok)
    return effect;
  const details = detailsOf(rule, effect.value);
  if (!details.ok)
    return details;
  const problem = modifyProblem(details.value, aliases);
  if (problem !== void 0)
    return { ok: false, problem };
  return { ok: true, value: { rule, parameters, effect: effect.value, details: details.value } };
}
function outcomeOf(policy, around, related2) {
  const { effect, details, rule } = policy;
  const situation = { ...around, parameters: policy.parameters };
  if (effect === "disabled")
    return { result: "no-match", effect };
  const verdict = evaluate(rule.if, situation);
  if (verdict.result !== "match")
    return { ...answer(verdict), effect, verdict };
  if (details.kind === "related") {
    const wanting = lacks(details, situation, related2);
    if (wanting.result !== "match")
      return { effect, verdict, ...wanting };
  }
  const shown = evaluatedDetails(details, situation);
  if (!shown.ok)
    return { result: "error", effect, verdict, why: shown.error };
  return { result: "match", effect, verdict, ...shown.value === null ? {} : { details: shown.value } };
}
function answer(verdict) {
  if (verdict.result === "error")
    return { result: "error", why: verdict.message };
  if (verdict.result === "unknown")
    return { result: "unknown", why: verdict.waits.join(", ") };
  return { result: verdict.result };
}
function lacks(details, situation, related2) {
  if (related2 === void 0)
    return { result: "unknown", why: `which resources of type ${details.type} exist` };
  const condition = details.existenceCondition;
  let open;
  for (const one2 of related2) {
    if (!isObject(one2))
      continue;
    const body = entryOf(one2, "type") === void 0 ? { ...one2, type: details.type } : one2;
    if (condition === void 0)
      return { result: "no-match", why: "a related resource exists" };
    const verdict = evaluate(condition, { ...situation, resource: { body }, primary: situation.resource });
    if (verdict.result === "match")
      return { result: "no-match", why: "a related resource meets the condition" };
    if (verdict.result === "error")
      return { result: "error", why: verdict.message };
    if (verdict.result === "unknown")
      open ??= verdict.waits.join(", ");
  }
  return open === void 0 ? { result: "match" } : { result: "unknown", why: open };
}
function explain(condition, situation, most = 200) {
  const told = [];
  evaluate(condition, situation, (step) => {
    if (told.length < most)
      told.push(toldOf(step, situation));
  });
  return told;
}
function toldOf({ test, expression, value: value2, wanted, answer: answer2 }, situation) {
  const { kind } = test.left;
  const path = kind === "value" ? void 0 : pathOf2(expression, kind === "count" && test.left.count.kind === "value", situation);
  return {
    result: isUnknown(answer2) ? "Unknown" : answer2 ? "True" : "False",
    expressionKind: kind === "field" ? "Field" : kind === "value" ? "Value" : "Count",
    expression,
    ...path === void 0 ? {} : { path },
    ...value2 === void 0 || isUnknown(value2) ? {} : { expressionValue: value2 },
    targetValue: wanted,
    operator: test.operator.charAt(0).toUpperCase() + test.operator.slice(1),
    ...isUnknown(answer2) ? { waitsFor: waitsOf(answer2) } : {}
  };
}
function pathOf2(name, isValueCount, { resource, aliases }) {
  if (isValueCount)
    return void 0;
  const type = memberOf(resource.body, "type");
  const field = fieldOf(name, typeof type === "string" ? type : void 0, resource.apiVersion, aliases);
  if (field.kind === "path")
    return pathText(field.path);
  return field.kind === "elsewhere" ? void 0 : name;
}
 })
};
