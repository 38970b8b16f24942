export const id = 5527;
export const ids = [5527];
export const modules = {
 1911:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   P: () => ( visibleLine),
   _: () => ( xml)
 });
function visibleLine(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, " ");
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xml(text) {
  return visibleLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
 }),
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
 5527:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   policyTest: () => ( policyTest)
 });
 var part$0 = __webpack_require__(7388);
 var part$1 = __webpack_require__(1746);
 var part$2 = __webpack_require__(604);
 var part$3 = __webpack_require__(300);
 var part$4 = __webpack_require__(938);
 var part$5 = __webpack_require__(2037);
 var part$6 = __webpack_require__(3711);
 var part$14 = __webpack_require__(4153);
 var part$17 = __webpack_require__(1856);
 var part$7 = __webpack_require__(1911);
 var part$8 = __webpack_require__(3988);
 var part$9 = __webpack_require__(1208);
 var part$10 = __webpack_require__(1011);
 var part$11 = __webpack_require__(834);
 var part$16 = __webpack_require__(9741);
 var part$12 = __webpack_require__(2414);
 var part$15 = __webpack_require__(3655);
 var part$13 = __webpack_require__(7341);
var GOT = {
  match: "non-compliant",
  "no-match": "compliant",
  unknown: "unknown",
  error: "error"
};
function runPack(pack, aliases) {
  const unknownAliases = new Set();
  const cases = pack.cases.map((one) => {
    const outcome = judge(pack, one, aliases);
    for (const alias of outcome.condition?.walked ?? [])
      unknownAliases.add(alias);
    const got = GOT[outcome.result];
    const passed = got === one.expect;
    return {
      case: one,
      got,
      passed,
      ...got === "non-compliant" && outcome.effect !== void 0 ? { effect: outcome.effect } : {},
      ...outcome.why === void 0 ? {} : { why: outcome.why },
      explanation: passed || outcome.condition === void 0 ? [] : (0,part$1.WE)(pack.rule.if, situationOf(pack, one, aliases), 20)
    };
  });
  return { pack, cases, unknownAliases: [...unknownAliases] };
}
function judge(pack, one, aliases) {
  const situation = situationOf(pack, one, aliases);
  const policy = (0,part$1.U2)(pack.rule, boundParameters(pack, one), aliases);
  if (!policy.ok)
    return { result: "error", why: policy.problem };
  return (0,part$1.sG)(policy.value, situation, one.related);
}
function boundParameters(pack, one) {
  return plain((0,part$2.E6)(pack.definition.properties.parameters, Object.fromEntries(Object.entries(one.parameters).map(([name, value]) => [name, { value }]))));
}
function plain(bound) {
  if (!bound.ok)
    throw new Error(`a case was read with parameters that do not fit: ${bound.problem}`);
  return bound.value;
}
function situationOf(pack, one, aliases) {
  const { subscription, resourceGroup, requestContext, now, apiVersion } = one;
  return {
    resource: { body: one.resource, ...apiVersion === void 0 ? {} : { apiVersion } },
    parameters: boundParameters(pack, one),
    aliases,
    ...subscription === void 0 ? {} : { subscription },
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...requestContext === void 0 ? {} : { requestContext },
    ...now === void 0 ? {} : { now }
  };
}
function coverageOf(pack, aliases) {
  const mutated = [...mutantsOfRule(pack.definition.properties.policyRule)];
  const unnoticed = mutated.filter(({ json }) => !notices(pack, json, aliases)).map(({ what }) => what);
  return { tried: mutated.length, unnoticed };
}
function* mutantsOfRule(rule) {
  if (!(0,part$14.OW)(rule))
    return;
  for (const { what, json } of mutants(rule["if"] ?? null, "if"))
    yield { what, json: { ...rule, if: json } };
  const then = rule["then"];
  const details2 = then !== void 0 && (0,part$14.OW)(then) ? then["details"] : void 0;
  if (then === void 0 || !(0,part$14.OW)(then) || details2 === void 0 || !(0,part$14.OW)(details2))
    return;
  const { existenceCondition } = details2;
  if (existenceCondition === void 0)
    return;
  for (const { what, json } of mutants(existenceCondition, "existenceCondition"))
    yield { what, json: { ...rule, then: { ...then, details: { ...details2, existenceCondition: json } } } };
}
function* mutants(json, path) {
  if (!(0,part$14.OW)(json))
    return;
  yield { what: `${path} negated`, json: { not: json } };
  for (const [key, value] of Object.entries(json)) {
    const replaced = (inner) => ({ ...json, [key]: inner });
    if ((key === "allOf" || key === "anyOf") && (0,part$14.Md)(value)) {
      if (value.length > 1) {
        const other = key === "allOf" ? "anyOf" : "allOf";
        yield { what: `${path}: ${other} for ${key}`, json: { [other]: value } };
      }
      for (const [index, item] of value.entries())
        for (const { what, json: inner } of mutants(item, `${path}.${key}[${String(index)}]`))
          yield { what, json: replaced(value.map((one, at) => at === index ? inner : one)) };
    } else if (key === "not") {
      yield { what: `${path} without not`, json: value };
    } else if (key === "count" && (0,part$14.OW)(value) && value["where"] !== void 0) {
      for (const { what, json: inner } of mutants(value["where"], `${path}.count.where`))
        yield { what, json: replaced({ ...value, where: inner }) };
    }
  }
}
function notices(pack, json, aliases) {
  const rule = (0,part$2.iT)(json);
  if (!rule.ok)
    throw new Error(rule.problem);
  return runPack({ ...pack, rule: rule.value }, aliases).cases.some(({ passed }) => !passed);
}
function aliasProblems(pack, aliases) {
  const rule = pack.definition.properties.policyRule;
  if (!(0,part$14.OW)(rule))
    return [];
  const at = pack.rulePointer;
  const condition = rule["if"] ?? null;
  const details2 = detailsOf(rule);
  const related = details2?.["existenceCondition"] ?? null;
  const relatedType = details2?.["type"];
  const types = typesIn(condition);
  return [
    ...usesIn(condition, [...at, "if"]).flatMap((use) => problemOf(use, types, pack, aliases)),
    ...usesIn(related, [...at, "then", "details", "existenceCondition"], "conditions").flatMap((use) => problemOf(use, typeof relatedType === "string" ? [relatedType.toLowerCase()] : void 0, pack, aliases))
  ];
}
function detailsOf(rule) {
  const { then } = rule;
  const details2 = then !== void 0 && (0,part$14.OW)(then) ? then["details"] : void 0;
  return details2 !== void 0 && (0,part$14.OW)(details2) ? details2 : void 0;
}
function problemOf({ alias, pointer }, types, pack, aliases) {
  const known = aliases.find(alias);
  const place = pack.locate(pointer);
  if (known.length === 0) {
    const type = alias.slice(0, alias.lastIndexOf("/"));
    return aliases.pathsOf?.(type) === void 0 ? [] : [{ message: (0,part$15.cv)`Azure knows no alias ${alias}`, place, help: (0,part$15.cv)`the type ${type} has others` }];
  }
  if (types === void 0 || known.some(({ type }) => types.includes(type.toLowerCase())))
    return [];
  const of = known.map(({ type }) => type);
  return [
    {
      message: (0,part$15.cv)`the alias ${alias} is of the type ${of}, which the rule does not name: it is always missing`,
      place
    }
  ];
}
function typesIn(condition) {
  const types = [];
  const otherwise = [];
  const visit = (json) => {
    if ((0,part$14.Md)(json))
      json.forEach(visit);
    if (!(0,part$14.OW)(json))
      return;
    const { field } = json;
    if (typeof field === "string" && field.toLowerCase() === "type") {
      const entries = Object.entries(json).filter(([key]) => key !== "field");
      for (const [operator, value] of entries) {
        const values = (0,part$14.Md)(value) ? value : [value];
        if (!/^(equals|in)$/i.test(operator))
          otherwise.push(value);
        for (const one of values)
          if (typeof one === "string" && !one.startsWith("["))
            types.push(one.toLowerCase());
          else
            otherwise.push(one);
      }
    } else
      Object.values(json).forEach(visit);
  };
  visit(condition);
  return otherwise.length === 0 && types.length > 0 ? types : void 0;
}
var isAlias = (text) => text.includes("/") && !/^tags\b/i.test(text);
function usesIn(json, at, of = "all") {
  if ((0,part$14.Md)(json))
    return json.flatMap((item, index) => usesIn(item, [...at, index], of));
  if ((0,part$14.OW)(json))
    return Object.entries(json).flatMap(([key, item]) => {
      const pointer = [...at, key];
      const own = typeof item === "string" && key === "field" && !item.startsWith("[") && isAlias(item);
      return own ? [{ alias: item, pointer }] : usesIn(item, pointer, of);
    });
  return of === "all" && typeof json === "string" && json.startsWith("[") ? usesInExpression(json, at) : [];
}
function usesInExpression(text, pointer) {
  const read = (0,part$3.yR)(text, part$3.b1);
  if (!read.ok || read.value.kind === "text")
    return [];
  const uses = [];
  (0,part$2.GG)(read.value.node, (node) => {
    if (node.kind !== "call" || !/^(field|current)$/i.test(node.name))
      return;
    const [argument] = node.args;
    if (argument?.kind === "literal" && typeof argument.value === "string" && isAlias(argument.value))
      uses.push({ alias: argument.value, pointer });
  });
  return uses;
}
var COMMON = [
  "apiVersion",
  "dependsOn",
  "eTag",
  "extendedLocation",
  "id",
  "identity",
  "kind",
  "location",
  "managedBy",
  "name",
  "plan",
  "scope",
  "sku",
  "systemData",
  "tags",
  "type",
  "zones"
].map((name) => name.toLowerCase());
function unknownProperties(cases, pathsOf) {
  const known = new Map();
  return cases.flatMap((one) => {
    const { type } = one.resource;
    if (typeof type !== "string")
      return [];
    const key = type.toLowerCase();
    if (!known.has(key))
      known.set(key, knownPaths(pathsOf(type)));
    const paths = known.get(key);
    if (paths === void 0)
      return [];
    return wrongIn(one.resource, "", ["resource"], paths).map(({ pointer, path }) => {
      const close = (0,part$16.pA)(path, paths.all);
      return {
        message: (0,part$15.cv)`no resource of type ${type} has the property ${path}`,
        place: one.locate(pointer),
        help: close === void 0 ? (0,part$15.cv)`a policy cannot read it: leave it out` : (0,part$15.cv)`did you mean ${close}? a policy can read nothing else`
      };
    });
  });
}
function knownPaths(paths) {
  if (paths === void 0 || paths.length === 0)
    return void 0;
  const all = new Set(paths.map((path) => path.toLowerCase().replaceAll("[*]", "")));
  const above = new Set();
  for (const path of all)
    for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1))
      above.add(path.slice(0, at));
  return { all, above };
}
function* unfolded(value, pointer) {
  if (!(0,part$17.cy)(value))
    yield [value, pointer];
  else
    for (const [index, item] of value.entries())
      yield* unfolded(item, [...pointer, index]);
}
function wrongIn(value, path, pointer, known) {
  return [...unfolded(value, pointer)].flatMap(([one, at]) => (0,part$17.Gv)(one) ? Object.entries(one).flatMap(([key, inner]) => {
    const own = path === "" ? key.toLowerCase() : `${path}.${key.toLowerCase()}`;
    if (path === "" && COMMON.includes(own))
      return [];
    const here = [...at, key];
    if (known.above.has(own) || own === "properties")
      return wrongIn(inner, own, here, known);
    return known.all.has(own) ? [] : [{ pointer: here, path: own }];
  }) : []);
}
function asTap(results) {
  const all = results.flatMap(({ pack, cases }) => cases.map((one) => ({ folder: pack.folder, one })));
  const lines = all.flatMap(({ folder, one }, index) => {
    const name = (0,part$7.P)(`${folder}: ${one.case.name}`).replace(/[\\#]/g, (mark) => `\\${mark}`);
    const line = `${one.passed ? "ok" : "not ok"} ${String(index + 1)} - ${name}`;
    return one.passed ? [line] : [line, "  ---", ...details(one).map((detail) => `  ${detail}`), "  ..."];
  });
  return `${["TAP version 14", `1..${String(all.length)}`, ...lines].join("\n")}
`;
}
function details({ case: one, got, why }) {
  const { file, line, column } = one.place;
  return [
    `expected: ${one.expect}`,
    `got: ${got}`,
    ...why === void 0 ? [] : [`why: ${JSON.stringify(why)}`],
    `at: ${JSON.stringify(`${file}:${String(line)}:${String(column)}`)}`
  ];
}
function asJunit(results) {
  const suites = results.map(({ pack, cases }) => {
    const failed = cases.filter(({ passed }) => !passed).length;
    const head = `  <testsuite name="${(0,part$7._)(pack.folder)}" tests="${String(cases.length)}" failures="${String(failed)}">`;
    return [head, ...cases.map((one) => testCase(pack.folder, one)), "  </testsuite>"].join("\n");
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>"].join("\n")}
`;
}
function testCase(folder, { case: one, got, passed, why }) {
  const { file, line } = one.place;
  const head = `    <testcase classname="${(0,part$7._)(folder)}" name="${(0,part$7._)(one.name)}" file="${(0,part$7._)(file)}" line="${String(line)}"`;
  if (passed)
    return `${head}/>`;
  const message = `expected ${one.expect}, got ${got}${why === void 0 ? "" : `: ${why}`}`;
  return `${head}>
      <failure message="${(0,part$7._)(message)}"/>
    </testcase>`;
}
async function policyTest(paths, { formatText = "text", coverage }, terminal) {
  const format = FORMATS.find((name) => name === formatText) ?? "text";
  const found = await (0,part$0.wx)(paths.length === 0 ? ["policies"] : paths, terminal.cwd, "definitions");
  const problems = [];
  const gathered = (work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof part$12.yo))
        throw error;
      for (const one of error.problems)
        problems.push(one);
      return void 0;
    }
  };
  const packs = found.packs.map((source) => gathered(() => (0,part$0.wh)(source))).filter((pack) => pack !== void 0);
  if (problems.length === 0)
    for (const source of found.initiatives)
      gathered(() => (0,part$0.VT)(source, packs));
  const aliases = (0,part$4.R)();
  for (const pack of packs) {
    for (const one of aliasProblems(pack, aliases))
      problems.push(one);
    for (const one of unknownProperties(pack.cases, (type) => aliases.pathsOf?.(type)))
      problems.push(one);
  }
  if (problems.length > 0)
    throw new part$12.yo(problems);
  const results = packs.map((pack) => {
    const result = runPack(pack, aliases);
    return coverage && pack.cases.length > 0 ? { ...result, coverage: coverageOf(pack, aliases) } : result;
  });
  await (0,part$8.y)(RENDER[format](results), terminal);
  return results.some(({ cases }) => cases.some(({ passed }) => !passed)) ? 1 : 0;
}
var FORMATS = ["text", "json", "tap", "junit"];
var RENDER = {
  text: asText,
  json: asJson,
  tap: asTap,
  junit: asJunit
};
var count = (number, what) => `${String(number)} ${what}${number === 1 ? "" : "s"}`;
var plain2 = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
function asText(results) {
  const lines = results.flatMap(({ pack, cases: cases2, unknownAliases, coverage }) => {
    const failed2 = cases2.filter(({ passed }) => !passed);
    return [
      `${failed2.length === 0 ? "pass" : "FAIL"}  ${plain2(pack.folder)}  ${String(cases2.length - failed2.length)} of ${count(cases2.length, "case")}`,
      ...failed2.flatMap(failureLines),
      ...coverage === void 0 ? [] : coverageLines(coverage),
      ...unknownAliases.map((alias) => `      note: the bundled catalogue has no alias ${plain2(alias)}`)
    ];
  });
  const cases = results.flatMap((result) => result.cases);
  const failed = cases.filter(({ passed }) => !passed).length;
  const sum = `${count(results.length, "pack")}, ${count(cases.length, "case")}, ${failed === 0 ? "all as expected" : `${String(failed)} not as expected`}`;
  return `${[...lines, "", sum].join("\n")}
`;
}
function coverageLines({ tried, unnoticed }) {
  const noticed = tried - unnoticed.length;
  return [
    `      coverage ${String(Math.floor(100 * noticed / Math.max(tried, 1)))} %: ${String(noticed)} of ${count(tried, "change")} of the rule noticed`,
    ...unnoticed.map((what) => `        no case notices: ${plain2(what)}`)
  ];
}
function failureLines({ case: one, got, effect, why, explanation }) {
  const { file, line, column } = one.place;
  return [
    `      ${plain2(file)}:${String(line)}:${String(column)}: ${plain2(one.name)}`,
    `        expected ${one.expect}, got ${got}${effect === void 0 ? "" : ` (${plain2(effect)})`}${why === void 0 ? "" : `: ${plain2(why)}`}`,
    ...explanation.map((step) => {
      const value = step.expressionValue === void 0 ? "(nothing)" : JSON.stringify(step.expressionValue);
      return plain2(`        ${step.result.padEnd(7)} ${step.expression} = ${value}, ${step.operator} ${JSON.stringify(step.targetValue)}`).slice(0, 300);
    })
  ];
}
function asJson(results) {
  const packs = results.map(({ pack, cases, unknownAliases, coverage }) => ({
    pack: pack.folder,
    name: pack.definition.name,
    passed: cases.filter(({ passed: passed2 }) => passed2).length,
    failed: cases.filter(({ passed: passed2 }) => !passed2).length,
    unknownAliases,
    ...coverage === void 0 ? {} : { coverage },
    cases: cases.map(({ case: one, got, passed: passed2, effect, why, explanation }) => ({
      name: one.name,
      file: one.place.file,
      line: one.place.line,
      column: one.place.column,
      passed: passed2,
      expected: one.expect,
      got,
      ...effect === void 0 ? {} : { effect },
      ...why === void 0 ? {} : { why },
      ...explanation.length === 0 ? {} : { explanation }
    }))
  }));
  const passed = packs.every(({ failed }) => failed === 0);
  return `${JSON.stringify({ passed, packs }, null, 2)}
`;
}
 })
};
