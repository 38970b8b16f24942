export const id = 557;
export const ids = [557];
export const modules = {
 4182:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Av: () => ( looseKey),
   DG: () => ( idIn),
   If: () => ( maySame),
   gN: () => ( parentOf),
   mh: () => ( idParts)
 });
 var part$0 = __webpack_require__(6846);
 var part$1 = __webpack_require__(9330);
 var part$2 = __webpack_require__(3076);
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
 1800:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $F: () => ( knownTags),
   RH: () => ( knownZones),
   Xk: () => ( statedTags),
   Y6: () => ( zonesWaits),
   Zq: () => ( skuText),
   bW: () => ( isChangedInPlace),
   eB: () => ( isOfTemplate),
   hY: () => ( statedZones),
   yV: () => ( mayBeWritten)
 });
function mayBeWritten({ write }) {
  return !(write?.known === true && write.value === "none");
}
function isChangedInPlace({ write }) {
  return write?.known === true && write.value === "update";
}
function isOfTemplate({ body, apiVersion, write }) {
  return body !== void 0 && apiVersion !== void 0 && write === void 0;
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
 }),
 4273:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ej: () => ( readColumns),
   Gv: () => ( isObject),
   IU: () => ( UNASSIGNED),
   JD: () => ( isLost),
   ds: () => ( moveOf),
   kP: () => ( asIsOf)
 });
 var part$0 = __webpack_require__(3806);
 var part$4 = __webpack_require__(9303);
 var part$1 = __webpack_require__(6846);
 var part$2 = __webpack_require__(9330);
 var part$5 = __webpack_require__(3076);
 var part$3 = __webpack_require__(5879);
var OBJECT = {
  expected: (0,part$3.cv)`an object, or its JSON`,
  read: (value) => isObject(value) ? value : void 0
};
var TEXT = { expected: (0,part$3.cv)`text`, read: (value) => typeof value === "string" ? value : void 0 };
var SKU = {
  expected: (0,part$3.cv)`an object with ${"name"}, its JSON, or the name`,
  read: (value) => isObject(value) || typeof value === "string" && isName(value) ? value : void 0
};
var ZONES = {
  expected: (0,part$3.cv)`a list such as ${'["1", "2"]'}, or ${"1,2"}`,
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
    message: typeof value === "string" ? (0,part$3.cv)`the column ${name} contains text that cannot be read as what it stands for` : (0,part$3.cv)`the column ${name} contains a value of another kind`,
    expected,
    help: (0,part$3.cv)`write the file with ${"az graph query -o json"}, or in PowerShell with ${"ConvertTo-Json -Depth 100"}`
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
    return typeof read === "object" && (0,part$4.Fh)(read) ? read : value;
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
    ...(0,part$0.lu)(resource.type, { ...absentColumns(resource.type, columns, unread), ...body }),
    body: { ...body, ...source.location === void 0 ? {} : { location } },
    origin: place
  };
}
function absentColumns(type, columns, unread) {
  if ((0,part$0.ej)(type) === void 0)
    return {};
  const absent = REQUEST.filter((name) => (0,part$4.Ms)(columns, name) === void 0);
  return Object.fromEntries(absent.map((name) => [
    name,
    (0,part$4.L5)([
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
    if ((0,part$5.Ny)(value) === manifest.source.region && value.length <= 60)
      return manifest.target.region;
    if ((0,part$2.p7)(value) === void 0)
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
  const parts = (0,part$1.ut)(id);
  if (parts === void 0)
    return id;
  const subscription = manifest.target.subscription.id;
  const names = parts.name.split("/");
  const renamed = to.split("/");
  if (renamed.length === from.split("/").length)
    names.splice(0, renamed.length, ...renamed);
  const inGroup = resourceGroup !== void 0 && !(0,part$2.Ke)(parts.type);
  const scope = inGroup ? (0,part$2.IW)({ kind: "resourceGroup", subscription, resourceGroup }) : (0,part$2.IW)({ kind: "subscription", subscription });
  return scope + ((0,part$1.GP)(parts.type, names) ?? "");
}
function isLost({ elsewhere, unmapped, odd }) {
  return !elsewhere && unmapped === void 0 && odd !== true;
}
var UNASSIGNED = "(unassigned)";
 }),
 3806:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $v: () => ( countAt),
   AP: () => ( regionOf),
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
 var part$0 = __webpack_require__(9214);
 var part$2 = __webpack_require__(9303);
 var part$1 = __webpack_require__(9330);
 var part$4 = __webpack_require__(3076);
 var part$5 = __webpack_require__(5504);
 var part$3 = __webpack_require__(5879);
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
var BY_TYPE = new Map(REQUESTS.flatMap((row) => row.types.map((type) => [(0,part$1.y2)(type), row])));
function requestRow(type) {
  return BY_TYPE.get((0,part$1.y2)(type));
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
function everyAt(body, path) {
  return path.split(".").reduce((values, step) => values.flatMap((value) => {
    if ((0,part$2.t8)(value))
      return [value];
    if ((0,part$2.cy)(value))
      return step === "*" ? value : value[Number(step)] ?? [];
    const inner = (0,part$2.Gv)(value) ? (0,part$2.C5)(value, step) : void 0;
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
  const open = partial === void 0 || row === void 0 ? body : (0,part$0.G)(body, [partial], new Set(whole));
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
  return zonesIn(paths.map((path) => firstAt(body, path)).filter(part$5.O));
}
function zonesIn(values) {
  const zones = [];
  let stated = false;
  for (const value of values) {
    if (value === "")
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
 })
};
