export const id = 342;
export const ids = [342];
export const modules = {
 6405:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   $v: () => ( countAt),
   AP: () => ( regionOf),
   G1: () => ( placer),
   G9: () => ( openThroughout),
   Gy: () => ( fixedCount),
   RN: () => ( extreme),
   SC: () => ( mapAt),
   bh: () => ( notKnown),
   ej: () => ( requestRow),
   fK: () => ( valueAt),
   f_: () => ( entry),
   gT: () => ( listAt),
   hE: () => ( zonesAt),
   j4: () => ( knownCount),
   lu: () => ( requestFacts),
   pj: () => ( plain),
   rD: () => ( wholeNumber),
   rq: () => ( pointerOf),
   up: () => ( skuNamePath),
   yI: () => ( firstAt)
 });
 var part$2 = __webpack_require__(1735);
 var part$4 = __webpack_require__(1290);
 var part$1 = __webpack_require__(8582);
 var part$0 = __webpack_require__(6394);
 var part$3 = __webpack_require__(3655);
function entry(tree, name) {
  if (tree?.kind !== "map")
    return void 0;
  const exact = tree.entries.get(name);
  if (exact !== void 0)
    return exact;
  const wanted = name.toLowerCase();
  if (tree.entries.size > SMALL)
    return foldedOf(tree).get(wanted);
  for (const [key, value] of tree.entries) {
    if (key.length === name.length && key.toLowerCase() === wanted)
      return value;
  }
  return void 0;
}
var SMALL = 32;
function foldedOf(tree) {
  const { size } = tree.entries;
  if (tree.folded?.size === size)
    return tree.folded.byKey;
  const byKey = new Map();
  for (const [key, value] of tree.entries) {
    const folded = key.toLowerCase();
    if (!byKey.has(folded))
      byKey.set(folded, value);
  }
  tree.folded = { size, byKey };
  return byKey;
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
  for (let at = tree; at.parent !== void 0; at = at.parent)
    steps.push(at.key);
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
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return (offset, pointer) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1, path: (0,part$0.L)(pointer) };
  };
}
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
    "Microsoft.Network/bastionHosts",
    "Microsoft.Network/loadBalancers"
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
var BY_TYPE = new Map(REQUESTS.flatMap((row) => row.types.map((type) => [(0,part$1.y2)(type), row])));
function requestRow(type) {
  return BY_TYPE.get((0,part$1.y2)(type));
}
var NOWHERE = new Set();
function openThroughout(object, waits, whole = NOWHERE) {
  return opened(object, waits, whole, "");
}
function opened(object, waits, whole, at) {
  const inside = (value, path) => (0,part$2.cy)(value) ? value.map((item) => inside(item, path)) : (0,part$2.Gv)(value) ? opened(value, waits, whole, `${path}.`) : value;
  const members = Object.entries(object).map(([key, value]) => [
    key,
    whole.has(at + key) ? value : inside(value, at + key)
  ]);
  return (0,part$2.MA)(Object.fromEntries(members), waits);
}
var MOST = 1e6;
function notKnown(value) {
  if ((0,part$2.t8)(value))
    return { known: false, expression: (0,part$2.yI)(value).join("; ") };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { known: false, expression: `'${(0,part$3.aM)(text, 80)}', which cannot be read` };
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
    if (value === void 0 || (0,part$2.t8)(value))
      return value;
    if ((0,part$2.cy)(value))
      return value[Number(step)];
    return (0,part$2.Gv)(value) ? (0,part$2.C5)(value, step) : void 0;
  }, body);
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
    if (!(0,part$2.t8)(value))
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
  return typeof mode === "string" && (0,part$4.QV)(mode, is) && without.some((path) => firstAt(body, path) === void 0);
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
  if ((0,part$2.t8)(value))
    return { name: notKnown(value) };
  if (typeof value === "string")
    return value === "" ? void 0 : { name: { known: true, value } };
  return (0,part$2.Gv)(value) ? skuAt2(value, { name: "name", tier: "tier", family: "family", size: "size", capacity: "capacity" }) : { name: notKnown(value) };
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
  const zones = [];
  let stated = false;
  for (const path of paths) {
    const value = firstAt(body, path);
    if (value === void 0 || value === "")
      continue;
    if ((0,part$2.t8)(value))
      return notKnown(value);
    stated = true;
    for (const zone of (0,part$2.cy)(value) ? value : [value])
      zones.push(zoneOf(zone));
  }
  return stated ? { known: true, value: zones } : void 0;
}
function zoneOf(value) {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[1-9]$/.test(text) ? { known: true, value: text } : notKnown(value);
}
function tagsOf(body) {
  const tags = (0,part$2.C5)(body, "tags");
  if (tags === void 0 || tags === null)
    return void 0;
  if (!(0,part$2.Gv)(tags))
    return notKnown(tags);
  const known = Object.entries(tags).flatMap(([name, value]) => (0,part$4.QV)(name, "__proto__") ? [] : [[name, typeof value === "string" ? { known: true, value } : notKnown(value)]]);
  return { known: true, value: Object.fromEntries(known) };
}
function regionOf(location) {
  if (!location.known)
    return location;
  const value = (0,part$4.Ny)(location.value);
  return value === void 0 ? { known: false, expression: `'${(0,part$3.aM)(location.value, 80)}'` } : { known: true, value };
}
 }),
 9941:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Av: () => ( looseKey),
   DG: () => ( idIn),
   If: () => ( maySame),
   gN: () => ( parentOf),
   mh: () => ( idParts)
 });
 var part$0 = __webpack_require__(1735);
 var part$2 = __webpack_require__(1290);
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
 5342:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $F: () => ( knownTags),
   IU: () => ( UNASSIGNED),
   JD: () => ( isLost),
   Pr: () => ( readGraphExport),
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
 var part$2 = __webpack_require__(9941);
 var part$0 = __webpack_require__(6405);
 var part$4 = __webpack_require__(1735);
 var part$5 = __webpack_require__(1290);
 var part$6 = __webpack_require__(8582);
 var part$1 = __webpack_require__(2414);
 var part$3 = __webpack_require__(3655);
var MOST_PROBLEMS = 20;
function readGraphExport(document) {
  const { root, place } = document;
  const problems = [];
  const found = new Map();
  let lost = false;
  for (const row of rowsOf(document)) {
    const { tree } = row;
    if ("message" in row) {
      problems.push({ place: place(tree), ...wanted(row.message) });
      lost = true;
      continue;
    }
    const { columns, wrong } = withObjects(row.columns);
    for (const name of wrong)
      problems.push({ place: place(tree), ...cutOff(name) });
    const id = textOf(columns, "id");
    const parts = id === void 0 ? void 0 : (0,part$2.mh)(id);
    if (id === void 0 || parts === void 0) {
      problems.push({
        message: id === void 0 ? (0,part$3.cv)`a row has no ${"id"}` : (0,part$3.cv)`${id} is not the id of a resource`,
        place: place(tree),
        expected: (0,part$3.cv)`the id of a resource in each row`,
        help: (0,part$3.cv)`add ${"id"} to the columns of ${"project"} in the query, and ask the table ${"resources"}`
      });
      lost = true;
      continue;
    }
    const key = id.toLowerCase();
    if (!found.has(key))
      found.set(key, { resource: resourceOf(id, parts, columns), columns, place: place(tree) });
  }
  if (found.size === 0 && problems.length > 0)
    throw new part$1.yo(problems.slice(0, MOST_PROBLEMS));
  const rows = [...found.values()];
  const why = cutOf(root, rows.length);
  return { rows, problems, lost, ...why === void 0 ? {} : { cut: { why, place: place(root) } } };
}
function cutOff(column) {
  return {
    message: (0,part$3.cv)`the column ${column} holds an object as text that cannot be read`,
    expected: (0,part$3.cv)`an object`,
    help: (0,part$3.cv)`write the file with ${"az graph query -o json"}, or in PowerShell with ${"ConvertTo-Json -Depth 100"}`
  };
}
var OBJECTS = new Set([
  "sku",
  "plan",
  "identity",
  "tags",
  "properties",
  "zones",
  "extendedlocation"
]);
function withObjects(columns) {
  const wrong = [];
  const entries = Object.entries(columns).flatMap(([name, value]) => {
    if (typeof value !== "string" || !OBJECTS.has(name.toLowerCase()))
      return [[name, value]];
    if (value.trim() === "")
      return [[name, null]];
    const read = objectIn(value);
    if (read !== void 0 || !/^\s*(@?\{|\[|System\.)/.test(value))
      return [[name, read ?? value]];
    wrong.push(name);
    return [];
  });
  return { columns: Object.fromEntries(entries), wrong };
}
function objectIn(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && (0,part$4.Fh)(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function wanted(message) {
  return {
    message,
    expected: (0,part$3.cv)`the JSON of ${"az graph query"}: a list ${"data"} of resources`,
    help: (0,part$3.cv)`write the file with ${"az graph query -q \u2026 -o json"}`
  };
}
function rowsOf({ root, place }) {
  const wrong = (tree, message) => new part$1.yo([{ place: place(tree), ...wanted(message) }]);
  const data = root.kind === "list" ? root : (0,part$0.f_)(root, "data");
  if (data === void 0)
    throw wrong(root, (0,part$3.cv)`the file holds no answer of Resource Graph`);
  if (data.kind === "list") {
    return data.items.map((tree) => {
      const columns = (0,part$0.pj)(tree);
      return isObject(columns) ? { tree, columns } : { tree, message: (0,part$3.cv)`a row is not an object` };
    });
  }
  const names = (0,part$0.gT)(data, "columns")?.items.map((column) => {
    const name = (0,part$0.f_)(column, "name");
    return name?.kind === "scalar" && typeof name.value === "string" ? name.value : void 0;
  });
  const rows = (0,part$0.gT)(data, "rows");
  if (names === void 0 || rows === void 0 || names.includes(void 0))
    throw wrong(data, (0,part$3.cv)`${"data"} is neither a list of resources nor a table`);
  return rows.items.map((tree) => {
    if (tree.kind !== "list" || tree.items.length !== names.length)
      return { tree, message: (0,part$3.cv)`a row does not have the ${names.length} columns of the table` };
    const cells = tree.items.map(part$0.pj);
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
    const found = (0,part$0.f_)(root, name);
    return found === void 0 ? null : (0,part$0.pj)(found);
  };
  const more = [value("skip_token"), value("skipToken"), value("$skipToken")].some((token) => typeof token === "string" && token !== "");
  const truncated = value("resultTruncated") ?? value("result_truncated");
  if (more || truncated === true || typeof truncated === "string" && /^true$/i.test(truncated))
    return (0,part$3.cv)`The answer was cut off after a page, so the file does not list all resources.`;
  const totals = [value("totalRecords"), value("total_records")];
  const total = totals.find((number) => typeof number === "number");
  return typeof total === "number" && total > count ? (0,part$3.cv)`The file holds ${count} of ${total} resources.` : void 0;
}
function resourceOf(id, { type, name, resourceGroup }, columns) {
  const location = textOf(columns, "location");
  const managedBy = textOf(columns, "managedBy");
  const sku = (0,part$4.Ms)(columns, "sku");
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
  const value = (0,part$4.Ms)(columns, name);
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
    const value = (0,part$4.Ms)(columns, name);
    if (value === void 0)
      return [];
    return [[name, rewrite(name === "properties" ? settable(value) : value)]];
  }));
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  const global = (0,part$5.QV)(source.location ?? "", "global") ? (0,part$5.Ny)("global") : void 0;
  const location = global ?? manifest.target.region;
  return {
    type: resource.type,
    name: resource.to ?? resource.from ?? resource.id,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...source.location === void 0 ? {} : { location: { known: true, value: location } },
    ...(0,part$0.lu)(resource.type, { ...absentColumns(resource.type, columns), ...body }),
    body: { ...body, ...source.location === void 0 ? {} : { location } },
    origin: place
  };
}
function absentColumns(type, columns) {
  if ((0,part$0.ej)(type) === void 0)
    return {};
  const absent = REQUEST.filter((name) => (0,part$4.Ms)(columns, name) === void 0);
  return Object.fromEntries(absent.map((name) => [name, (0,part$4.L5)([`the column ${name}, which the export does not hold`])]));
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
    if ((0,part$5.Ny)(value) === manifest.source.region && value.length <= 60)
      return manifest.target.region;
    if ((0,part$6.p7)(value) === void 0)
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
  const parts = (0,part$4.ut)(id);
  if (parts === void 0)
    return id;
  const subscription = manifest.target.subscription.id;
  const names = parts.name.split("/");
  const renamed = to.split("/");
  if (renamed.length === from.split("/").length)
    names.splice(0, renamed.length, ...renamed);
  const inGroup = resourceGroup !== void 0 && !(0,part$6.Ke)(parts.type);
  const scope = inGroup ? (0,part$6.IW)({ kind: "resourceGroup", subscription, resourceGroup }) : (0,part$6.IW)({ kind: "subscription", subscription });
  return scope + ((0,part$4.GP)(parts.type, names) ?? "");
}
function isArray(value) {
  return Array.isArray(value);
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
function mayBeWritten({ write }) {
  return !(write?.known === true && write.value === "none");
}
function isChangedInPlace({ write }) {
  return write?.known === true && write.value === "update";
}
function isOfTemplate({ body, apiVersion, write }) {
  return body !== void 0 && apiVersion !== void 0 && write === void 0;
}
 })
};
