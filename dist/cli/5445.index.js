export const id = 5445;
export const ids = [5445];
export const modules = {
 4791:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $v: () => ( countAt),
   AP: () => ( regionOf),
   G9: () => ( openThroughout),
   Gy: () => ( fixedCount),
   RN: () => ( extreme),
   bh: () => ( notKnown),
   bl: () => ( everyAt),
   ej: () => ( requestRow),
   fK: () => ( valueAt),
   hE: () => ( zonesAt),
   j4: () => ( knownCount),
   lu: () => ( requestFacts),
   rD: () => ( wholeNumber),
   up: () => ( skuNamePath),
   yI: () => ( firstAt)
 });
 var part$1 = __webpack_require__(1856);
 var part$3 = __webpack_require__(3076);
 var part$0 = __webpack_require__(8582);
 var part$4 = __webpack_require__(5504);
 var part$2 = __webpack_require__(3655);
function reference(type) {
  return `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}`;
}
function skuAt(path) {
  return {
    name: `${path}.name`,
    tier: `${path}.tier`,
    family: `${path}.family`,
    size: `${path}.size`,
    capacity: `${path}.capacity`
  };
}
var compute = [
  {
    types: ["Microsoft.Compute/virtualMachines"],
    sku: { name: "properties.hardwareProfile.vmSize" },
    source: reference("Microsoft.Compute/virtualMachines")
  },
  {
    types: ["Microsoft.Compute/virtualMachineScaleSets"],
    count: {
      now: "sku.capacity",
      empty: {
        when: "properties.orchestrationMode",
        is: "Flexible",
        without: ["properties.virtualMachineProfile", "sku.name"]
      }
    },
    source: reference("Microsoft.Compute/virtualMachineScaleSets")
  },
  {
    types: ["Microsoft.Compute/capacityReservationGroups/capacityReservations"],
    count: { now: "sku.capacity" },
    source: reference("Microsoft.Compute/capacityReservationGroups/capacityReservations")
  },
  {
    types: ["Microsoft.ContainerService/managedClusters/agentPools"],
    sku: { name: "properties.vmSize" },
    count: {
      now: "properties.count",
      standard: 1,
      minimum: "properties.minCount",
      maximum: "properties.maxCount",
      scales: "properties.enableAutoScaling",
      surge: "properties.upgradeSettings.maxSurge"
    },
    zones: ["properties.availabilityZones"],
    source: reference("Microsoft.ContainerService/managedClusters/agentPools")
  },
  {
    types: ["Microsoft.Batch/batchAccounts/pools"],
    sku: { name: "properties.vmSize" },
    count: {
      now: [
        "properties.scaleSettings.fixedScale.targetDedicatedNodes",
        "properties.scaleSettings.autoScale.formula"
      ]
    },
    zones: [],
    source: reference("Microsoft.Batch/batchAccounts/pools")
  }
];
var databases = [
  {
    types: ["Microsoft.DBforPostgreSQL/flexibleServers"],
    zones: ["properties.availabilityZone", "properties.highAvailability.standbyAvailabilityZone"],
    source: reference("Microsoft.DBforPostgreSQL/flexibleServers")
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers"],
    zones: ["properties.availabilityZone", "properties.highAvailability.standbyAvailabilityZone"],
    source: reference("Microsoft.DBforMySQL/flexibleServers")
  },
  {
    types: ["Microsoft.Cache/redis"],
    sku: skuAt("properties.sku"),
    source: reference("Microsoft.Cache/redis")
  },
  {
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    sku: { name: "properties.databaseAccountOfferType" },
    zones: [],
    source: reference("Microsoft.DocumentDB/databaseAccounts")
  },
  {
    types: ["Microsoft.DocumentDB/mongoClusters"],
    sku: { name: ["properties.compute.tier", "properties.nodeGroupSpecs.0.sku"] },
    count: { now: ["properties.sharding.shardCount", "properties.nodeGroupSpecs.0.nodeCount"] },
    zones: [],
    source: reference("Microsoft.DocumentDB/mongoClusters")
  },
  {
    types: ["Microsoft.DocumentDB/cassandraClusters/dataCenters"],
    sku: { name: "properties.sku" },
    count: { now: "properties.nodeCount" },
    zones: [],
    source: reference("Microsoft.DocumentDB/cassandraClusters/dataCenters")
  },
  {
    types: ["Microsoft.Kusto/clusters"],
    count: {
      now: "sku.capacity",
      minimum: "properties.optimizedAutoscale.minimum",
      maximum: "properties.optimizedAutoscale.maximum",
      scales: "properties.optimizedAutoscale.isEnabled"
    },
    source: reference("Microsoft.Kusto/clusters")
  },
  {
    types: ["Microsoft.Synapse/workspaces/bigDataPools"],
    sku: { name: "properties.nodeSize", family: "properties.nodeSizeFamily" },
    count: {
      now: ["properties.nodeCount", "properties.autoScale.minNodeCount"],
      minimum: "properties.autoScale.minNodeCount",
      maximum: "properties.autoScale.maxNodeCount",
      scales: "properties.autoScale.enabled"
    },
    zones: [],
    source: reference("Microsoft.Synapse/workspaces/bigDataPools")
  }
];
var integration = [
  {
    types: ["Microsoft.EventHub/namespaces"],
    count: {
      now: "sku.capacity",
      standard: 1,
      maximum: "properties.maximumThroughputUnits",
      scales: "properties.isAutoInflateEnabled"
    },
    zones: [],
    source: reference("Microsoft.EventHub/namespaces")
  },
  {
    types: ["Microsoft.EventHub/clusters"],
    count: { now: "sku.capacity", standard: 1 },
    zones: [],
    source: reference("Microsoft.EventHub/clusters")
  },
  {
    types: ["Microsoft.ServiceBus/namespaces"],
    count: { now: "sku.capacity", standard: 1, least: 1 },
    zones: [],
    source: reference("Microsoft.ServiceBus/namespaces")
  },
  {
    types: ["Microsoft.Devices/IotHubs"],
    count: { now: "sku.capacity" },
    zones: [],
    source: reference("Microsoft.Devices/IotHubs")
  }
];
var network = [
  {
    types: ["Microsoft.Network/loadBalancers"],
    zones: ["properties.frontendIPConfigurations.*.zones"],
    source: reference("Microsoft.Network/loadBalancers")
  },
  {
    types: ["Microsoft.Network/applicationGateways"],
    sku: skuAt("properties.sku"),
    count: {
      now: ["properties.sku.capacity", "properties.autoscaleConfiguration.minCapacity"],
      minimum: "properties.autoscaleConfiguration.minCapacity",
      maximum: "properties.autoscaleConfiguration.maxCapacity"
    },
    source: reference("Microsoft.Network/applicationGateways")
  },
  {
    types: ["Microsoft.Network/virtualNetworkGateways"],
    sku: skuAt("properties.sku"),
    zones: [],
    source: reference("Microsoft.Network/virtualNetworkGateways")
  },
  {
    types: ["Microsoft.Network/azureFirewalls"],
    sku: { tier: "properties.sku.tier", family: "properties.sku.name" },
    source: reference("Microsoft.Network/azureFirewalls")
  },
  {
    types: ["Microsoft.Network/firewallPolicies"],
    sku: skuAt("properties.sku"),
    zones: [],
    source: reference("Microsoft.Network/firewallPolicies")
  },
  {
    types: ["Microsoft.Network/vpnGateways", "Microsoft.Network/p2svpnGateways"],
    sku: {},
    count: { now: "properties.vpnGatewayScaleUnit", standard: 1 },
    zones: [],
    source: reference("Microsoft.Network/vpnGateways")
  },
  {
    types: ["Microsoft.Network/expressRouteGateways"],
    sku: {},
    count: {
      now: "properties.autoScaleConfiguration.bounds.min",
      maximum: "properties.autoScaleConfiguration.bounds.max"
    },
    zones: [],
    source: reference("Microsoft.Network/expressRouteGateways")
  },
  {
    types: ["Microsoft.Network/virtualWans"],
    sku: { name: "properties.type" },
    zones: [],
    source: reference("Microsoft.Network/virtualWans")
  }
];
var usual = [
  ...[
    "Microsoft.Compute/disks",
    "Microsoft.Compute/hostGroups",
    "Microsoft.Compute/capacityReservationGroups",
    "Microsoft.Network/publicIPAddresses",
    "Microsoft.Network/publicIPPrefixes",
    "Microsoft.Network/natGateways",
    "Microsoft.ContainerInstance/containerGroups",
    "Microsoft.Cache/redisEnterprise"
  ].map((type) => ({ types: [type], source: reference(type) })),
  ...[
    "Microsoft.Storage/storageAccounts",
    "Microsoft.Sql/servers/databases",
    "Microsoft.Sql/servers/elasticPools",
    "Microsoft.Sql/managedInstances",
    "Microsoft.KeyVault/vaults",
    "Microsoft.ContainerRegistry/registries",
    "Microsoft.ContainerService/managedClusters",
    "Microsoft.CognitiveServices/accounts",
    "Microsoft.CognitiveServices/accounts/deployments",
    "Microsoft.Compute/hostGroups/hosts",
    "Microsoft.Compute/snapshots",
    "Microsoft.OperationalInsights/workspaces",
    "Microsoft.RecoveryServices/vaults",
    "Microsoft.AppConfiguration/configurationStores",
    "Microsoft.Network/bastionHosts"
  ].map((type) => ({ types: [type], zones: [], source: reference(type) }))
];
var web = [
  {
    types: ["Microsoft.Web/serverfarms"],
    count: {
      now: ["sku.capacity", "properties.targetWorkerCount", "properties.numberOfWorkers"],
      standard: 1,
      maximum: "properties.maximumElasticWorkerCount",
      scales: "properties.elasticScaleEnabled"
    },
    zones: [],
    source: reference("Microsoft.Web/serverfarms")
  },
  {
    types: ["Microsoft.Search/searchServices"],
    count: { now: "properties.replicaCount", standard: 1 },
    zones: [],
    source: reference("Microsoft.Search/searchServices")
  },
  {
    types: ["Microsoft.ApiManagement/service"],
    count: { now: "sku.capacity" },
    source: reference("Microsoft.ApiManagement/service")
  },
  {
    types: ["Microsoft.ApiManagement/gateways"],
    count: { now: "sku.capacity" },
    source: reference("Microsoft.ApiManagement/gateways")
  },
  {
    types: ["Microsoft.SignalRService/signalR", "Microsoft.SignalRService/webPubSub"],
    count: { now: "sku.capacity", standard: 1 },
    zones: [],
    source: reference("Microsoft.SignalRService/signalR")
  }
];
var REQUESTS = [
  ...compute,
  ...databases,
  ...integration,
  ...network,
  ...usual,
  ...web
];
var BY_TYPE = new Map(REQUESTS.flatMap((row) => row.types.map((type) => [(0,part$0.y2)(type), row])));
function requestRow(type) {
  return BY_TYPE.get((0,part$0.y2)(type));
}
var NOWHERE = new Set();
function openThroughout(object, waits, whole = NOWHERE) {
  return opened(object, waits, whole, "");
}
function opened(object, waits, whole, at) {
  const inside = (value, path) => (0,part$1.cy)(value) ? value.map((item) => inside(item, path)) : (0,part$1.Gv)(value) ? opened(value, waits, whole, `${path}.`) : value;
  const members = Object.entries(object).map(([key, value]) => [
    key,
    whole.has(at + key) ? value : inside(value, at + key)
  ]);
  return (0,part$1.MA)(Object.fromEntries(members), waits);
}
var MOST = 1e6;
function notKnown(value) {
  if ((0,part$1.t8)(value))
    return { known: false, expression: (0,part$1.yI)(value).join("; ") };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { known: false, expression: `'${(0,part$2.aM)(text, 80)}', which cannot be read` };
}
function wholeNumber(value) {
  const text = typeof value === "string" && /^\d{1,7}$/.test(value.trim()) ? Number(value) : value;
  return typeof text === "number" && Number.isInteger(text) && text >= 0 && text <= MOST ? { known: true, value: text } : notKnown(value);
}
function fixedCount(now) {
  const count = typeof now === "number" ? { known: true, value: now } : now;
  return { now: count, minimum: count, maximum: count, surge: { known: true, value: 0 } };
}
function surgeOf(value, count) {
  if (value === void 0)
    return { known: true, value: 0 };
  const [, percent] = typeof value === "string" ? /^\s*(\d{1,3})\s*%\s*$/.exec(value) ?? [] : [];
  if (percent === void 0)
    return wholeNumber(value);
  return count.known ? { known: true, value: Math.ceil(count.value * Number(percent) / 100) } : { known: false, expression: count.expression };
}
function extreme(which, first, second) {
  if (!first.known)
    return first;
  if (!second.known)
    return second;
  const pick = which === "highest" ? Math.max : Math.min;
  return { known: true, value: pick(first.value, second.value) };
}
function knownCount({ now }) {
  return now.known ? now.value : void 0;
}
function valueAt(body, path) {
  return path.reduce((value, step) => {
    if (value === void 0 || (0,part$1.t8)(value))
      return value;
    if ((0,part$1.cy)(value))
      return value[Number(step)];
    return (0,part$1.Gv)(value) ? (0,part$1.C5)(value, step) : void 0;
  }, body);
}
function everyAt(body, path) {
  return path.split(".").reduce((values, step) => values.flatMap((value) => {
    if ((0,part$1.t8)(value))
      return [value];
    if ((0,part$1.cy)(value))
      return step === "*" ? value : value[Number(step)] ?? [];
    const inner = (0,part$1.Gv)(value) ? (0,part$1.C5)(value, step) : void 0;
    return inner === void 0 ? [] : [inner];
  }), body === void 0 ? [] : [body]).filter((value) => value !== null);
}
function pathsOf(path) {
  return typeof path === "string" ? [path] : path;
}
function firstAt(body, path) {
  let open;
  for (const one of pathsOf(path)) {
    const value = valueAt(body, one.split("."));
    if (value === void 0 || value === null)
      continue;
    if (!(0,part$1.t8)(value))
      return value;
    open ??= value;
  }
  return open;
}
function countAt(body, paths) {
  if (paths.empty !== void 0 && isEmpty(body, paths.empty))
    return fixedCount(0);
  const told = firstAt(body, paths.now);
  const stated = typeof told === "number" && told < (paths.least ?? told) ? void 0 : told;
  const now = stated === void 0 ? standard(paths.standard) : wholeNumber(stated);
  const scaled = scales(body, paths);
  const surge = surgeOf(paths.surge === void 0 ? void 0 : firstAt(body, paths.surge), now);
  if (scaled === false)
    return { ...fixedCount(now), surge };
  if (scaled !== true)
    return { now, minimum: scaled, maximum: scaled, surge };
  const bound = (path) => {
    const value = path === void 0 ? void 0 : firstAt(body, path);
    return path === void 0 ? now : value === void 0 ? standard(void 0) : wholeNumber(value);
  };
  return { now, minimum: bound(paths.minimum), maximum: bound(paths.maximum), surge };
}
function standard(value) {
  return value === void 0 ? { known: false, expression: "a number that the request does not state" } : { known: true, value };
}
function isEmpty(body, { when, is, without }) {
  const mode = firstAt(body, when);
  return typeof mode === "string" && (0,part$3.QV)(mode, is) && without.some((path) => firstAt(body, path) === void 0);
}
function scales(body, paths) {
  const ends = [paths.minimum, paths.maximum].some((path) => path !== void 0 && firstAt(body, path) !== void 0);
  if (paths.scales === void 0)
    return ends;
  const on = firstAt(body, paths.scales);
  if (on === void 0 || on === false)
    return false;
  return on === true ? true : notKnown(on);
}
function requestFacts(type, body, partial, whole = []) {
  const row = requestRow(type);
  const open = partial === void 0 || row === void 0 ? body : openThroughout(body, [partial], new Set(whole));
  const sku = row?.sku === void 0 ? usualSku(open) : skuAt2(open, row.sku);
  const zones = zonesOf(body, open, row?.zones);
  const tags = tagsOf(body);
  return {
    ...sku === void 0 ? {} : { sku },
    count: row?.count === void 0 ? fixedCount(1) : countAt(open, row.count),
    ...zones === void 0 ? {} : { zones },
    ...tags === void 0 ? {} : { tags }
  };
}
function zonesOf(body, told, paths = ["zones"]) {
  const [each] = paths.filter((path) => path.includes("*"));
  if (each !== void 0)
    return zonesIn(everyAt(body, each));
  return paths.length === 0 ? zonesAt(body, ["zones"]) : zonesAt(told, paths);
}
function skuNamePath(type) {
  const own = requestRow(type)?.sku?.name;
  return (own === void 0 ? "sku.name" : pathsOf(own)[0] ?? "sku.name").split(".");
}
function usualSku(body) {
  const value = firstAt(body, ["sku", "properties.sku"]);
  if (value === void 0)
    return void 0;
  if ((0,part$1.t8)(value))
    return { name: notKnown(value) };
  if (typeof value === "string")
    return value === "" ? void 0 : { name: { known: true, value } };
  return (0,part$1.Gv)(value) ? skuAt2(value, { name: "name", tier: "tier", family: "family", size: "size", capacity: "capacity" }) : { name: notKnown(value) };
}
function skuAt2(body, paths) {
  const text = (path) => {
    const value = path === void 0 ? void 0 : firstAt(body, path);
    if (value === void 0 || value === "")
      return void 0;
    return typeof value === "string" ? { known: true, value } : notKnown(value);
  };
  const [name, tier, family, size] = [paths.name, paths.tier, paths.family, paths.size].map(text);
  const capacity = paths.capacity === void 0 ? void 0 : firstAt(body, paths.capacity);
  const sku = {
    ...name === void 0 ? {} : { name },
    ...tier === void 0 ? {} : { tier },
    ...family === void 0 ? {} : { family },
    ...size === void 0 ? {} : { size },
    ...capacity === void 0 ? {} : { capacity: wholeNumber(capacity) }
  };
  return Object.keys(sku).length === 0 ? void 0 : sku;
}
function zonesAt(body, paths) {
  return zonesIn(paths.map((path) => firstAt(body, path)).filter(part$4.O));
}
function zonesIn(values) {
  const zones = [];
  let stated = false;
  for (const value of values) {
    if (value === "")
      continue;
    if ((0,part$1.t8)(value))
      return notKnown(value);
    stated = true;
    for (const zone of (0,part$1.cy)(value) ? value : [value])
      zones.push(zoneOf(zone));
  }
  return stated ? { known: true, value: zones } : void 0;
}
function zoneOf(value) {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[1-9]$/.test(text) ? { known: true, value: text } : notKnown(value);
}
function tagsOf(body) {
  const tags = (0,part$1.C5)(body, "tags");
  if (tags === void 0 || tags === null)
    return void 0;
  if (!(0,part$1.Gv)(tags))
    return notKnown(tags);
  const known = Object.entries(tags).flatMap(([name, value]) => (0,part$3.QV)(name, "__proto__") ? [] : [[name, typeof value === "string" ? { known: true, value } : notKnown(value)]]);
  return { known: true, value: Object.fromEntries(known) };
}
function regionOf(location) {
  if (!location.known)
    return location;
  const value = (0,part$3.Ny)(location.value);
  return value === void 0 ? { known: false, expression: `'${(0,part$2.aM)(location.value, 80)}'` } : { known: true, value };
}
 }),
 5423:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Av: () => ( looseKey),
   DG: () => ( idIn),
   If: () => ( maySame),
   gN: () => ( parentOf),
   mh: () => ( idParts)
 });
 var part$0 = __webpack_require__(1856);
 var part$2 = __webpack_require__(3076);
 var part$1 = __webpack_require__(8582);
function idParts(id) {
  const parts = (0,part$0.ut)(id);
  const type = parts && (0,part$1.Vm)(parts.type);
  if (parts === void 0 || type === void 0)
    return void 0;
  const subscription = (0,part$1.p7)(id);
  const resourceGroup = (0,part$1.Sk)(id) === void 0 ? (0,part$1.xd)(id) : void 0;
  return {
    ...subscription === void 0 ? {} : { subscription },
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    type,
    name: parts.name
  };
}
function idIn(subscription, resourceGroup, type, name) {
  if ((0,part$1.Ke)(type))
    return (0,part$1.IW)({ kind: "resourceGroup", subscription, resourceGroup: name });
  const tail = (0,part$0.OT)(type, name);
  if (resourceGroup === void 0 || tail === void 0 || /[[\]\s?#%\\]/.test(name))
    return void 0;
  return (0,part$1.IW)({ kind: "resourceGroup", subscription, resourceGroup }) + tail;
}
function looseKey({ type, name }) {
  return `${(0,part$1.y2)(type)} ${name.toLowerCase()}`;
}
function maySame(a, b) {
  if ((0,part$1.Ke)(a.type))
    return true;
  if (a.id !== void 0 && b.id !== void 0)
    return (0,part$2.QV)(a.id, b.id);
  return a.resourceGroup === void 0 || b.resourceGroup === void 0 || (0,part$2.QV)(a.resourceGroup, b.resourceGroup);
}
function parentOf({ type, name, ...rest }) {
  const outer = (0,part$1.X1)(type);
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
 83:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $F: () => ( knownTags),
   Ej: () => ( readColumns),
   Gv: () => ( isObject),
   IU: () => ( UNASSIGNED),
   JD: () => ( isLost),
   RH: () => ( knownZones),
   Xk: () => ( statedTags),
   Y6: () => ( zonesWaits),
   Zq: () => ( skuText),
   bW: () => ( isChangedInPlace),
   ds: () => ( moveOf),
   eB: () => ( isOfTemplate),
   hY: () => ( statedZones),
   kP: () => ( asIsOf),
   yV: () => ( mayBeWritten)
 });
 var part$0 = __webpack_require__(4791);
 var part$2 = __webpack_require__(1856);
 var part$3 = __webpack_require__(3076);
 var part$4 = __webpack_require__(8582);
 var part$1 = __webpack_require__(3655);
function mayBeWritten({ write }) {
  return !(write?.known === true && write.value === "none");
}
function isChangedInPlace({ write }) {
  return write?.known === true && write.value === "update";
}
function isOfTemplate({ body, apiVersion, write }) {
  return body !== void 0 && apiVersion !== void 0 && write === void 0;
}
var OBJECT = {
  expected: (0,part$1.cv)`an object, or its JSON`,
  read: (value) => isObject(value) ? value : void 0
};
var TEXT = { expected: (0,part$1.cv)`text`, read: (value) => typeof value === "string" ? value : void 0 };
var SKU = {
  expected: (0,part$1.cv)`an object with ${"name"}, its JSON, or the name`,
  read: (value) => isObject(value) || typeof value === "string" && isName(value) ? value : void 0
};
var ZONES = {
  expected: (0,part$1.cv)`a list such as ${'["1", "2"]'}, or ${"1,2"}`,
  read: (value) => {
    if (isArray(value))
      return value;
    if (typeof value === "number")
      return [value];
    if (typeof value !== "string")
      return void 0;
    const zones = value.split(/[,;\s]+/).filter((zone) => zone !== "");
    return zones.every((zone) => /^[1-9]$/.test(zone)) ? zones : void 0;
  }
};
var SHAPES = {
  location: TEXT,
  kind: TEXT,
  managedby: TEXT,
  sku: SKU,
  zones: ZONES,
  plan: OBJECT,
  identity: OBJECT,
  tags: OBJECT,
  properties: OBJECT,
  extendedlocation: OBJECT
};
function readColumns(row) {
  const wrong = [];
  const entries = Object.entries(row).flatMap(([name, value]) => {
    const shape = Object.hasOwn(SHAPES, name.toLowerCase()) ? SHAPES[name.toLowerCase()] : void 0;
    if (shape === void 0)
      return [[name, value]];
    const written = inText(value);
    if (written === null)
      return [[name, null]];
    const read = shape.read(written);
    if (read !== void 0)
      return [[name, read]];
    wrong.push({ name, problem: unreadable(name, value, shape.expected) });
    return [];
  });
  return { columns: Object.fromEntries(entries), wrong };
}
function unreadable(name, value, expected) {
  return {
    message: typeof value === "string" ? (0,part$1.cv)`the column ${name} holds text that cannot be read as what it stands for` : (0,part$1.cv)`the column ${name} holds a value of another kind`,
    expected,
    help: (0,part$1.cv)`write the file with ${"az graph query -o json"}, or in PowerShell with ${"ConvertTo-Json -Depth 100"}`
  };
}
function inText(value) {
  if (typeof value !== "string")
    return value;
  const text = value.trim();
  if (text === "")
    return null;
  try {
    const read = JSON.parse(text);
    return typeof read === "object" && (0,part$2.Fh)(read) ? read : value;
  } catch {
    return value;
  }
}
function isName(text) {
  return !/^\s*(@?\{|\[|System\.)/.test(text);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
  return Array.isArray(value);
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
function rewritten(manifest, { resource: source, columns, unread, place }, { workload, resource }, rewrite) {
  const body = Object.fromEntries(REQUEST.flatMap((name) => {
    const value = (0,part$2.Ms)(columns, name);
    if (value === void 0)
      return [];
    return [[name, rewrite(name === "properties" ? settable(value) : value)]];
  }));
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  const global = (0,part$3.QV)(source.location ?? "", "global") ? (0,part$3.Ny)("global") : void 0;
  const location = global ?? manifest.target.region;
  return {
    type: resource.type,
    name: resource.to ?? resource.from ?? resource.id,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...source.location === void 0 ? {} : { location: { known: true, value: location } },
    ...(0,part$0.lu)(resource.type, { ...absentColumns(resource.type, columns, unread), ...body }),
    body: { ...body, ...source.location === void 0 ? {} : { location } },
    origin: place
  };
}
function absentColumns(type, columns, unread) {
  if ((0,part$0.ej)(type) === void 0)
    return {};
  const absent = REQUEST.filter((name) => (0,part$2.Ms)(columns, name) === void 0);
  return Object.fromEntries(absent.map((name) => [
    name,
    (0,part$2.L5)([
      unread.includes(name.toLowerCase()) ? `the column ${name} of the export, which cannot be read` : `the column ${name}, which the export does not hold`
    ])
  ]));
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
    if ((0,part$3.Ny)(value) === manifest.source.region && value.length <= 60)
      return manifest.target.region;
    if ((0,part$4.p7)(value) === void 0)
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
  const parts = (0,part$2.ut)(id);
  if (parts === void 0)
    return id;
  const subscription = manifest.target.subscription.id;
  const names = parts.name.split("/");
  const renamed = to.split("/");
  if (renamed.length === from.split("/").length)
    names.splice(0, renamed.length, ...renamed);
  const inGroup = resourceGroup !== void 0 && !(0,part$4.Ke)(parts.type);
  const scope = inGroup ? (0,part$4.IW)({ kind: "resourceGroup", subscription, resourceGroup }) : (0,part$4.IW)({ kind: "subscription", subscription });
  return scope + ((0,part$2.GP)(parts.type, names) ?? "");
}
function skuText(sku) {
  return sku?.name ?? sku?.tier ?? sku?.size;
}
function knownZones(zones) {
  return zones?.known === true ? zones.value.flatMap((zone) => zone.known ? [zone.value] : []) : [];
}
function zonesWaits(zones) {
  if (zones === void 0)
    return [];
  if (!zones.known)
    return [zones.expression];
  return zones.value.flatMap((zone) => zone.known ? [] : [zone.expression]);
}
function knownTags(tags) {
  const all = tags?.known === true ? Object.entries(tags.value) : [];
  return Object.fromEntries(all.flatMap(([name, value]) => value.known ? [[name, value.value]] : []));
}
function statedTags(tags) {
  const entries = Object.entries(tags).map(([name, value]) => [name, { known: true, value }]);
  return { known: true, value: Object.fromEntries(entries) };
}
function statedZones(zones) {
  return { known: true, value: zones.map((value) => ({ known: true, value })) };
}
function isLost({ elsewhere, unmapped, odd }) {
  return !elsewhere && unmapped === void 0 && odd !== true;
}
var UNASSIGNED = "(unassigned)";
 }),
 865:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy),
   e: () => ( groupExactly)
 });
function groupExactly(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [item]);
    else
      group.push(item);
  }
  return groups;
}
function groupBy(items, keyOf) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const lower = key.toLowerCase();
    const shown = spelling.get(lower) ?? key;
    spelling.set(lower, shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
  }
  return groups;
}
 })
};
