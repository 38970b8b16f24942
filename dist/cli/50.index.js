export const id = 50;
export const ids = [50];
export const modules = {
 1685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
 }),
 1735:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   GP: () => ( writtenTail),
   Gv: () => ( isObject),
   IU: () => ( buildResourceId),
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
   T4: () => ( idKey),
   To: () => ( pairedName),
   UO: () => ( isWithin),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   a: () => ( resourceId),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
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
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits) {
  return { [WAITS]: waits.length < 2 ? waits : [...new Set(waits)] };
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
  return waits.length === 0 ? void 0 : unknown(waits);
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
 7050:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   resources: () => ( resources)
 });
 var part$0 = __webpack_require__(5074);
 var part$1 = __webpack_require__(6806);
 var part$2 = __webpack_require__(6861);
 var part$3 = __webpack_require__(173);
 var part$4 = __webpack_require__(1221);
 var part$5 = __webpack_require__(5342);
 var part$6 = __webpack_require__(6405);
 var part$17 = __webpack_require__(1735);
 var part$7 = __webpack_require__(5219);
 var part$8 = __webpack_require__(5912);
 var part$9 = __webpack_require__(4816);
 var part$10 = __webpack_require__(1194);
 var part$11 = __webpack_require__(107);
 var part$12 = __webpack_require__(7117);
 var part$13 = __webpack_require__(2414);
 var part$19 = __webpack_require__(1685);
 var part$14 = __webpack_require__(1846);
 var part$15 = __webpack_require__(5815);
 var part$18 = __webpack_require__(6394);
 var part$16 = __webpack_require__(7341);
var MOST = 1e3;
function unknownsOf({ body, location, sku }) {
  const found = [];
  if (location?.known === false)
    found.push({ path: "location", waitsFor: [location.expression] });
  if (body === void 0) {
    const text = (0,part$5.Zq)(sku);
    if (text?.known === false)
      found.push({ path: "sku", waitsFor: [text.expression] });
    return found;
  }
  const walk = (value, at2) => {
    if (found.length >= MOST)
      return;
    if ((0,part$17.t8)(value))
      found.push({ path: (0,part$18.L)(at2), waitsFor: (0,part$17.yI)(value) });
    else if ((0,part$17.cy)(value))
      for (const [index, item] of value.entries())
        walk(item, [...at2, index]);
    else if ((0,part$17.Gv)(value))
      for (const [key, item] of Object.entries(value))
        walk(item, [...at2, key]);
  };
  for (const [key, value] of Object.entries(body))
    if (key !== "location")
      walk(value, [key]);
  return found;
}
function resourcesJson(manifest, plan, hide) {
  const text = (value, indent) => (0,part$19.K)(JSON.stringify(hidden(value, hide), void 0, 2)).replaceAll("\n", `
${indent}`);
  const list = (items, shape) => items.length === 0 ? "[]" : `[
    ${items.map((item) => text(shape(item), "    ")).join(",\n    ")}
  ]`;
  const removals = plan.terraform.flatMap((one) => one.plan.removals);
  const members = {
    version: "1",
    manifest: text({ file: manifest.file, name: manifest.name }, "  "),
    target: text({ region: manifest.target.region }, "  "),
    resources: list(plan.resources, resourceOf),
    removed: list(removals, removalOf),
    contradictions: list(plan.contradictions, contradictionOf),
    notRead: list(plan.gaps, gapOf)
  };
  const lines = Object.entries(members).map(([key, value]) => `  ${JSON.stringify(key)}: ${value}`);
  return `{
${lines.join(",\n")}
}
`;
}
function resourceOf(resource) {
  const { key, type, name, resourceGroup, id, apiVersion, location, sku, count, zones, tags } = resource;
  return {
    key,
    type,
    name,
    resourceGroup,
    id,
    apiVersion,
    location: plannedOf(location),
    sku: plannedOf((0,part$5.Zq)(sku)),
    count: plannedOf(count.now),
    range: rangeOf(count),
    zones: zonesOf(zones),
    tags: tagsOf(tags),
    workload: resource.workload,
    waves: resource.waves,
    method: resource.method,
    dependsOn: resource.dependsOn,
    condition: resource.condition,
    write: plannedOf(resource.write),
    imported: resource.imported,
    movedFrom: resource.movedFrom,
    drifted: resource.drifted,
    origin: placeOf(resource.origin),
    declared: resource.declared && placeOf(resource.declared),
    alsoIn: resource.alsoIn?.map(placeOf),
    described: resource.body === void 0 ? "by name" : resource.partial === true ? "in part" : "in full",
    unknown: unknownsOf(resource)
  };
}
function plannedOf(value) {
  if (value === void 0)
    return void 0;
  return value.known ? value.value : { unknown: value.expression };
}
function rangeOf({ now, minimum, maximum, surge }) {
  const plain = [minimum, maximum].every((end) => JSON.stringify(end) === JSON.stringify(now));
  if (plain && surge.known && surge.value === 0)
    return void 0;
  return { minimum: plannedOf(minimum), maximum: plannedOf(maximum), surge: plannedOf(surge) };
}
function zonesOf(zones) {
  const waits = (0,part$5.Y6)(zones);
  return waits.length === 0 ? (0,part$5.RH)(zones) : { unknown: waits.join("; ") };
}
function tagsOf(tags) {
  return tags?.known === false ? { unknown: tags.expression } : (0,part$5.$F)(tags);
}
function contradictionOf({ resource, property, says }) {
  return {
    resource: resource.key,
    property,
    says: says.map(({ text, place: place2 }) => ({ value: text, place: placeOf(place2) }))
  };
}
function gapOf({ subject, why, elsewhere, place: place2 }) {
  return { subject, why: why.replaceAll("`", ""), outsideTarget: elsewhere, place: placeOf(place2) };
}
function removalOf({ address, terraformType, type, name, action, place: place2 }) {
  return { address, type: type ?? terraformType, name, action, place: placeOf(place2) };
}
function placeOf({ file, line, column, path }) {
  return { file, line, column, path };
}
function hidden(value, hide) {
  if (typeof value === "string")
    return hide(value);
  if (Array.isArray(value))
    return value.map((item) => hidden(item, hide));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item, hide)]));
}
var MOST_UNKNOWN = 5;
var LONGEST = 160;
function resourcesText(manifest, plan, hide) {
  const show = (text) => (0,part$14.$Q)((0,part$14.uH)(hide(text)), LONGEST);
  const lines = [headOf(manifest, plan, show)];
  const names = [...manifest.workloads.map(({ name }) => name), part$5.IU];
  for (const name of names) {
    const own = plan.resources.filter(({ workload }) => workload === name);
    if (own.length === 0)
      continue;
    lines.push("", titleOf(name, own, show));
    for (const resource of own)
      for (const line of resourceLines(resource, manifest, show))
        lines.push(line);
  }
  if (plan.contradictions.length > 0)
    lines.push("", "Sources that contradict each other");
  for (const { resource, property, says } of plan.contradictions) {
    const [a, b] = says;
    lines.push(`  ${show(resource.key)}  ${show(property)}`);
    for (const one of [a, b].map(({ text, place: place2 }) => `    ${show(text)}  (${at(place2, show)})`))
      lines.push(one);
  }
  const removed = plan.terraform.flatMap(({ plan: { removals } }) => removals);
  if (removed.length > 0)
    lines.push("", "Deleted, or forgotten and left in Azure");
  for (const { address, action, place: place2 } of removed)
    lines.push(`  ${show(address)}  ${action}  (${at(place2, show)})`);
  if (plan.gaps.length > 0)
    lines.push("", "Not in the list");
  for (const { subject, why, place: place2 } of plan.gaps) {
    lines.push(`  ${show(subject)}  (${at(place2, show)})`, `    ${show(why.replaceAll("`", ""))}`);
  }
  return `${lines.join("\n")}
`;
}
function headOf({ file, target }, { resources: resources2 }, show) {
  const maybe = resources2.filter(({ condition }) => condition !== void 0).length;
  const open = resources2.filter((resource) => unknownsOf(resource).length > 0).length;
  const total = resources2.length === 1 ? "1 resource" : `${String(resources2.length)} resources`;
  return `${show(file)}: ${total} planned for ${target.region}` + (maybe === 0 ? "" : `, ${String(maybe)} of them only on a condition`) + (open === 0 ? "" : `, ${String(open)} with values known only after deployment`);
}
function titleOf(name, [first], show) {
  if (name === part$5.IU)
    return "Of no workload, and so in no wave";
  const waves = first?.waves ?? [];
  return waves.length === 0 ? `${name} (in no wave)` : `${name} (wave ${waves.map(show).join(", ")})`;
}
function resourceLines(resource, { target }, show) {
  const { key, type, name, resourceGroup, location, condition, origin, declared } = resource;
  const [sku, zones] = [(0,part$5.Zq)(resource.sku), (0,part$5.RH)(resource.zones)];
  const { now } = resource.count;
  const rows = [
    ["name", resourceGroup === void 0 ? name : `${name} in ${resourceGroup}`],
    ["location", location === void 0 ? `${target.region} (not stated)` : textOf(location)]
  ];
  const isMany = now.known && now.value !== 1;
  if (sku !== void 0)
    rows.push(["sku", isMany ? `${textOf(sku)} \xD7 ${String(now.value)}` : textOf(sku)]);
  if (!now.known)
    rows.push(["count", textOf(now)]);
  else if (sku === void 0 && isMany)
    rows.push(["count", String(now.value)]);
  const waits = (0,part$5.Y6)(resource.zones);
  if (waits.length > 0)
    rows.push(["zones", textOf({ known: false, expression: waits.join("; ") })]);
  else if (zones.length > 0)
    rows.push(["zones", zones.join(", ")]);
  rows.push(["from", place(origin)]);
  if (declared !== void 0)
    rows.push(["declared", place(declared)]);
  for (const other of resource.alsoIn ?? [])
    rows.push(["also in", place(other)]);
  if (condition !== void 0)
    rows.push(["condition", condition]);
  for (const one of writeRows(resource))
    rows.push(one);
  const unknown = unknownsOf(resource).filter(({ path }) => path !== "location" && path !== "sku");
  for (const { path, waitsFor } of unknown.slice(0, MOST_UNKNOWN))
    rows.push(["unknown", `${path}: ${waitsFor.join("; ")}`]);
  if (unknown.length > MOST_UNKNOWN)
    rows.push(["unknown", `${String(unknown.length - MOST_UNKNOWN)} more values`]);
  return [
    `  ${show(key)}  ${show(type)}`,
    ...rows.map(([label, text]) => `    ${label.padEnd(9)} ${show(text)}`)
  ];
}
var WRITES = {
  create: "is made",
  update: "is changed in place",
  replace: "is created again",
  none: "nothing"
};
function writeRows({ write, imported, movedFrom, drifted }) {
  const rows = [];
  if (write !== void 0 && !(write.known && write.value === "create"))
    rows.push(["write", write.known ? WRITES[write.value] : textOf(write)]);
  if (imported === true)
    rows.push(["imported", "it exists and is taken under management"]);
  if (movedFrom !== void 0)
    rows.push(["moved", `from ${movedFrom}`]);
  if (drifted === true)
    rows.push(["drifted", "it was changed outside of its source"]);
  return rows;
}
function textOf(value) {
  return value.known ? String(value.value) : `known after deployment: ${value.expression}`;
}
function at(found, show) {
  return show(place(found));
}
function place({ file, line, path }) {
  return `${file}:${String(line)} ${path}`;
}
async function resources(options, format) {
  (0,part$7.p8)();
  const dated = { ...options, now: (0,part$0.HZ)(options) };
  const manifest = await (0,part$0.WI)(dated);
  const plan = await (0,part$0.m3)(manifest, dated);
  if (plan.refused !== void 0)
    throw new part$13.yo(plan.refused);
  const hide = (0,part$0.nk)([manifest.source, manifest.target].flatMap(({ subscription, tenantId }) => [
    subscription.id,
    ...tenantId === void 0 ? [] : [tenantId]
  ]));
  return format === "json" ? resourcesJson(manifest, plan, hide) : resourcesText(manifest, plan, hide);
}
 })
};
