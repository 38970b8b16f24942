export const id = 748;
export const ids = [748];
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
 4712:
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
 9705:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Av: () => ( looseKey),
   DG: () => ( idIn),
   If: () => ( maySame),
   gN: () => ( parentOf),
   mh: () => ( idParts)
 });
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
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
 4997:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
 }),
 3934:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   IU: () => ( UNASSIGNED),
   OJ: () => ( dependencyEdges),
   Pr: () => ( readGraphExport),
   ds: () => ( moveOf),
   jy: () => ( dependencyKey),
   kP: () => ( asIsOf)
 });
 var _chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1962);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4096);
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4712);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3226);
function dependencyKey(workload, written) {
  return written.includes(".") ? written : `${workload}.${written}`;
}
function dependencyEdges(manifest) {
  const edges = new Map();
  for (const workload of manifest.workloads) {
    for (const resource of workload.resources) {
      const to = `${workload.name}.${resource.id}`;
      for (const written of resource.dependsOn) {
        const from = dependencyKey(workload.name, written);
        edges.set(`${from} ${to}`, { from, to });
      }
    }
  }
  return [...edges.values()];
}
var UNASSIGNED = "(unassigned)";
var MOST_PROBLEMS = 20;
function readGraphExport(document) {
  const { root, place } = document;
  const problems = [];
  const found = new Map();
  for (const { tree, columns } of rowsOf(document)) {
    const id = textOf(columns, "id");
    const parts = id === void 0 ? void 0 : (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_2__ .mh)(id);
    if (id === void 0 || parts === void 0) {
      problems.push({
        message: id === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a row has no ${"id"}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${id} is not the id of a resource`,
        place: place(tree),
        expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the id of a resource in each row`,
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`add ${"id"} to the columns of ${"project"} in the query, and ask the table ${"resources"}`
      });
      if (problems.length >= MOST_PROBLEMS)
        break;
      continue;
    }
    const key = id.toLowerCase();
    if (!found.has(key))
      found.set(key, { resource: resourceOf(id, parts, columns), columns, place: place(tree) });
  }
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .yo(problems);
  const rows = [...found.values()];
  const why = cutOf(root, rows.length);
  return { rows, ...why === void 0 ? {} : { cut: { why, place: place(root) } } };
}
function rowsOf({ root, place }) {
  const wrong = (tree, message) => new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .yo([
    {
      message,
      place: place(tree),
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the JSON of ${"az graph query"}: a list ${"data"} of resources`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`write the file with ${"az graph query -q … -o json"}`
    }
  ]);
  const data = root.kind === "list" ? root : (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .f_)(root, "data");
  if (data === void 0)
    throw wrong(root, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the file holds no answer of Resource Graph`);
  if (data.kind === "list") {
    return data.items.map((tree) => {
      const columns = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pj)(tree);
      if (!isObject(columns))
        throw wrong(tree, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a row is no object`);
      return { tree, columns };
    });
  }
  const names = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(data, "columns")?.items.map((column) => {
    const name = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .f_)(column, "name");
    return name?.kind === "scalar" && typeof name.value === "string" ? name.value : void 0;
  });
  const rows = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(data, "rows");
  if (names === void 0 || rows === void 0 || names.includes(void 0))
    throw wrong(data, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${"data"} is neither a list of resources nor a table`);
  return rows.items.map((tree) => {
    if (tree.kind !== "list" || tree.items.length !== names.length)
      throw wrong(tree, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a row does not have the ${names.length} columns of the table`);
    const cells = tree.items.map(_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pj);
    return {
      tree,
      columns: Object.fromEntries(names.map((name, index) => [name ?? "", cells[index] ?? null]))
    };
  });
}
function cutOf(root, count) {
  if (root.kind !== "map")
    return void 0;
  const value = (name) => {
    const found = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .f_)(root, name);
    return found === void 0 ? null : (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pj)(found);
  };
  const more = [value("skip_token"), value("skipToken"), value("$skipToken")].some((token) => typeof token === "string" && token !== "");
  const truncated = value("resultTruncated") ?? value("result_truncated");
  if (more || truncated === true || typeof truncated === "string" && /^true$/i.test(truncated))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The answer was cut off after a page, so the file does not tell of all resources.`;
  const totals = [value("totalRecords"), value("total_records")];
  const total = totals.find((number) => typeof number === "number");
  return typeof total === "number" && total > count ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The file holds ${count} of ${total} resources.` : void 0;
}
function resourceOf(id, { type, name, resourceGroup }, columns) {
  const location = textOf(columns, "location");
  const managedBy = textOf(columns, "managedBy");
  const sku = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ .M)(columns, "sku");
  const skuName = sku === void 0 || !isObject(sku) ? void 0 : textOf(sku, "name");
  return {
    id,
    type,
    name,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...location === void 0 || location === "" ? {} : { location },
    ...skuName === void 0 ? {} : { sku: skuName },
    ...managedBy === void 0 || managedBy === "" ? {} : { managedBy }
  };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(columns, name) {
  const value = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ .M)(columns, name);
  return typeof value === "string" ? value : void 0;
}
var REQUEST = ["kind", "sku", "plan", "identity", "zones", "tags", "extendedLocation", "properties"];
var READ_ONLY = new Set(["provisioningstate", "resourceguid", "uniqueid", "creationtime", "createddate"]);
function moveOf(manifest) {
  const moves = new Map();
  for (const workload of manifest.workloads) {
    for (const resource of workload.resources) {
      const name = resource.from ?? resource.to;
      if (name === void 0)
        continue;
      const key = moveKey(resource.type, name);
      if (!moves.has(key))
        moves.set(key, { workload, resource });
    }
  }
  return ({ type, name }) => moves.get(moveKey(type, name));
}
function moveKey(type, name) {
  return `${type} ${name}`.toLowerCase();
}
function asIsOf(manifest, rows) {
  const find = moveOf(manifest);
  const matched = rows.flatMap((row) => {
    const move = find(row.resource);
    return move === void 0 ? [] : [{ row, move }];
  });
  const rewrite = rewriter(manifest, matched);
  const asIs = new Map();
  for (const { row, move } of matched) {
    const key = `${move.workload.name}.${move.resource.id}`;
    if (!asIs.has(key))
      asIs.set(key, rewritten(manifest, row, move, rewrite));
  }
  return asIs;
}
function rewritten(manifest, { resource: source, columns, place }, { workload, resource }, rewrite) {
  const body = Object.fromEntries(REQUEST.flatMap((name) => {
    const value = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ .M)(columns, name);
    if (value === void 0 || value === null)
      return [];
    return [[name, rewrite(name === "properties" ? settable(value) : value)]];
  }));
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  const sku = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .x$)(resource.type, body);
  const global = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ .QV)(source.location ?? "", "global") ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)("global") : void 0;
  const location = global ?? manifest.target.region;
  return {
    type: resource.type,
    name: resource.to ?? resource.from ?? resource.id,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...source.location === void 0 ? {} : { location: { known: true, value: location } },
    ...sku === void 0 ? {} : { sku },
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pq)(resource.type, body),
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .jL)(body),
    tags: (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .Fg)(body),
    body: { ...body, ...source.location === void 0 ? {} : { location } },
    origin: place
  };
}
function settable(properties) {
  if (!isObject(properties))
    return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !READ_ONLY.has(name.toLowerCase())));
}
function rewriter(manifest, matched) {
  const ids = new Map(matched.flatMap(({ row, move: { workload, resource } }) => {
    const { id, name, resourceGroup } = row.resource;
    const group = resource.resourceGroup ?? workload.resourceGroup ?? resourceGroup;
    const to = retarget(id, manifest, group, name, resource.to ?? name);
    return [[id.toLowerCase(), to]];
  }));
  const text = (value) => {
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)(value) === manifest.source.region && value.length <= 60)
      return manifest.target.region;
    if (!/^\/subscriptions\//i.test(value))
      return value;
    for (let end = value.length; end > 0; end = value.lastIndexOf("/", end - 1)) {
      const moved = ids.get(value.slice(0, end).toLowerCase());
      if (moved !== void 0)
        return moved + value.slice(end);
    }
    return value;
  };
  const rewrite = (value) => {
    if (typeof value === "string")
      return text(value);
    if (isArray(value))
      return value.map(rewrite);
    if (!isObject(value))
      return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)]));
  };
  return rewrite;
}
function retarget(id, manifest, resourceGroup, from, to) {
  const names = to.split("/");
  const start = id.toLowerCase().lastIndexOf("/providers/");
  const steps = id.slice(start).split("/");
  if (names.length === from.split("/").length) {
    names.forEach((name, index) => {
      steps[4 + index * 2] = name;
    });
  }
  const group = resourceGroup === void 0 ? "" : `/resourceGroups/${resourceGroup}`;
  return `/subscriptions/${manifest.target.subscription.id}${group}${steps.join("/")}`;
}
function isArray(value) {
  return Array.isArray(value);
}
 }),
 1353:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   O: () => ( isDefined)
 });
function isDefined(value) {
  return value !== void 0;
}
 }),
 317:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Gv: () => ( isObject),
   L5: () => ( unknown),
   MA: () => ( openObject),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   gn: () => ( withMembers),
   go: () => ( typeName),
   qE: () => ( isKnown),
   t8: () => ( isUnknown),
   yI: () => ( waitsOf)
 });
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4712);
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
  const known = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_0__ .M)(object, key);
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
 6239:
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
 9579:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   aM: () => ( tame),
   cv: () => ( say),
   em: () => ( sentence),
   lS: () => ( raw)
 });
function isSentence(text) {
  return text.split("`").length % 2 === 1;
}
function tame(data, limit = 300) {
  const line = data.replace(CONTROL, " ").replaceAll("`", "'");
  const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
  return cut.replace(LONE_SURROGATE, "�");
}
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function span(data) {
  if (typeof data === "number" || typeof data === "boolean")
    return String(data);
  if (typeof data === "string")
    return `\`${tame(data)}\``;
  const shown = data.slice(0, 8).map((item) => span(item));
  const more = data.length - shown.length;
  if (data.length === 0)
    return "none";
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}
function say(parts, ...data) {
  let text = parts[0] ?? "";
  data.forEach((value, index) => {
    text += value instanceof Raw ? value.sentence : span(value);
    text += parts[index + 1] ?? "";
  });
  return sentence(text);
}
var Raw = class {
  sentence;
  constructor(sentence2) {
    this.sentence = sentence2;
  }
};
function raw(sentence2) {
  return new Raw(sentence2);
}
function sentence(text) {
  if (!isSentence(text))
    throw new Error("a sentence has an unpaired backtick");
  return text;
}
function partsOf(text) {
  return text.split("`").map((part, index) => ({ kind: index % 2 === 1 ? "data" : "prose", text: part })).filter((part) => part.text !== "");
}
 }),
 1962:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   AP: () => ( regionOf),
   Fg: () => ( tagsOf),
   G1: () => ( placer),
   SC: () => ( mapAt),
   at: () => ( at),
   f_: () => ( entry),
   gT: () => ( listAt),
   hS: () => ( counted),
   jL: () => ( zonesOf),
   pj: () => ( plain),
   pq: () => ( countOf),
   rq: () => ( pointerOf),
   x$: () => ( skuOf),
   x3: () => ( sizePath)
 });
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6239);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
 var _chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4096);
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4712);
var SIZES = {
  "microsoft.compute/virtualmachines": ["properties", "hardwareProfile", "vmSize"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "vmSize"]
};
function sizePath(type) {
  return SIZES[type.toLowerCase()] ?? ["sku", "name"];
}
var COUNTS = {
  "microsoft.compute/virtualmachinescalesets": ["sku", "capacity"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "count"]
};
function at(body, path) {
  return path.reduce((value, step) => {
    if (value === void 0 || (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value))
      return value;
    return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value) ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(value, step) : void 0;
  }, body);
}
function skuOf(type, body) {
  const sized = SIZES[type.toLowerCase()];
  const sku = sized === void 0 ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(body, "sku") : at(body, sized);
  if (sku === void 0 || sku === null)
    return void 0;
  if (typeof sku === "string")
    return { known: true, value: sku };
  const value = at(sku, ["name"]) ?? at(sku, ["tier"]);
  if (typeof value === "string")
    return { known: true, value };
  return value !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value) ? open(value) : void 0;
}
function open(value) {
  return { known: false, expression: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(value).join("; ") };
}
function countOf(type, body) {
  const path = COUNTS[type.toLowerCase()];
  return counted(path === void 0 ? void 0 : at(body, path));
}
function counted(count) {
  if (count !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(count))
    return { count: 1, countWaits: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(count).join("; ") };
  const whole = typeof count === "number" && Number.isInteger(count) && count > 0 && count <= 1e5;
  return { count: whole ? count : 1 };
}
function zonesOf(body) {
  const stated = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(body, "zones") ?? null;
  const items = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(stated) ? stated : [];
  const zones = items.filter((zone) => typeof zone === "string" || typeof zone === "number").map(String).filter((zone) => /^[1-9]$/.test(zone));
  const waits = [stated, ...items].filter((value) => (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value)).flatMap(_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .yI);
  return { zones, ...waits.length === 0 ? {} : { zonesWait: waits.join("; ") } };
}
function tagsOf(body) {
  const tags = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(body, "tags");
  if (tags === void 0 || !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(tags))
    return {};
  return Object.fromEntries(Object.entries(tags).flatMap(([name, value]) => typeof value === "string" && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "__proto__") ? [[name, value]] : []));
}
function regionOf(location) {
  if (!location.known)
    return location;
  const value = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(location.value);
  return value === void 0 ? { known: false, expression: `'${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .aM)(location.value, 80)}'` } : { known: true, value };
}
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
  for (let at2 = tree; at2.parent !== void 0; at2 = at2.parent)
    steps.push(at2.key);
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
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1))
    starts.push(at2 + 1);
  return (offset, pointer) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1, path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_4__ .L)(pointer) };
  };
}
 }),
 4116:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   resources: () => ( resources)
 });
 var _chunk_JPTOHTLQ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4997);
 var _chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1681);
 var _chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3923);
 var _chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8427);
 var _chunk_5FG2O7UH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6572);
 var _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3934);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1962);
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6239);
 var _chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(317);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6648);
var MOST = 1e3;
function unknownsOf({ body, location, sku }) {
  const found = [];
  if (location?.known === false)
    found.push({ path: "location", waitsFor: [location.expression] });
  if (body === void 0) {
    if (sku?.known === false)
      found.push({ path: "sku", waitsFor: [sku.expression] });
    return found;
  }
  const walk = (value, at2) => {
    if (found.length >= MOST)
      return;
    if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_8__ .t8)(value))
      found.push({ path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_9__ .L)(at2), waitsFor: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_8__ .yI)(value) });
    else if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_8__ .cy)(value))
      for (const [index, item] of value.entries())
        walk(item, [...at2, index]);
    else if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_8__ .Gv)(value))
      for (const [key, item] of Object.entries(value))
        walk(item, [...at2, key]);
  };
  for (const [key, value] of Object.entries(body))
    if (key !== "location")
      walk(value, [key]);
  return found;
}
function resourcesJson(manifest, plan, hide) {
  const document = {
    version: 1,
    manifest: { file: manifest.file, name: manifest.name },
    target: { region: manifest.target.region },
    resources: plan.resources.map(resourceOf),
    contradictions: plan.contradictions.map(contradictionOf),
    notRead: plan.gaps.map(gapOf)
  };
  return `${(0,_chunk_JPTOHTLQ_js__WEBPACK_IMPORTED_MODULE_10__ .K)(JSON.stringify(hidden(document, hide), void 0, 2))}
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
    sku: plannedOf(sku),
    count,
    zones,
    tags,
    workload: resource.workload,
    waves: resource.waves,
    method: resource.method,
    dependsOn: resource.dependsOn,
    condition: resource.condition,
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
  const show = (text) => (0,_chunk_5FG2O7UH_js__WEBPACK_IMPORTED_MODULE_3__ .$Q)((0,_chunk_5FG2O7UH_js__WEBPACK_IMPORTED_MODULE_3__ .uH)(hide(text)), LONGEST);
  const lines = [headOf(manifest, plan, show)];
  const names = [...manifest.workloads.map(({ name }) => name), _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_4__ .IU];
  for (const name of names) {
    const own = plan.resources.filter(({ workload }) => workload === name);
    if (own.length === 0)
      continue;
    lines.push("", titleOf(name, own, show));
    for (const resource of own)
      lines.push(...resourceLines(resource, manifest, show));
  }
  if (plan.contradictions.length > 0)
    lines.push("", "Sources that contradict each other");
  for (const { resource, property, says } of plan.contradictions) {
    const [a, b] = says;
    lines.push(`  ${show(resource.key)}  ${show(property)}`);
    lines.push(...[a, b].map(({ text, place: place2 }) => `    ${show(text)}  (${at(place2, show)})`));
  }
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
  if (name === _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_4__ .IU)
    return "Of no workload, and so in no wave";
  const waves = first?.waves ?? [];
  return waves.length === 0 ? `${name} (in no wave)` : `${name} (wave ${waves.map(show).join(", ")})`;
}
function resourceLines(resource, { target }, show) {
  const { key, type, name, resourceGroup, location, sku, count, zones, condition, origin, declared } = resource;
  const rows = [
    ["name", resourceGroup === void 0 ? name : `${name} in ${resourceGroup}`],
    ["location", location === void 0 ? `${target.region} (not stated)` : textOf(location)]
  ];
  if (sku !== void 0)
    rows.push(["sku", count === 1 ? textOf(sku) : `${textOf(sku)} × ${String(count)}`]);
  else if (count !== 1)
    rows.push(["count", String(count)]);
  if (zones.length > 0)
    rows.push(["zones", zones.join(", ")]);
  rows.push(["from", place(origin)]);
  if (declared !== void 0)
    rows.push(["declared", place(declared)]);
  for (const other of resource.alsoIn ?? [])
    rows.push(["also in", place(other)]);
  if (condition !== void 0)
    rows.push(["condition", condition]);
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
function textOf(value) {
  return value.known ? value.value : `known after deployment: ${value.expression}`;
}
function at(found, show) {
  return show(place(found));
}
function place({ file, line, path }) {
  return `${file}:${String(line)} ${path}`;
}
async function resources(options, format) {
  const manifest = await (0,_chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_0__ .WI)(options);
  const plan = await (0,_chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_0__ .m3)(manifest, options);
  const hide = (0,_chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_0__ .nk)([manifest.source.subscription.id, manifest.target.subscription.id]);
  return format === "json" ? resourcesJson(manifest, plan, hide) : resourcesText(manifest, plan, hide);
}
 })
};
