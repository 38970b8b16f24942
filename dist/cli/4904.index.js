export const id = 4904;
export const ids = [4904,7073];
export const modules = {
 6632:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( notRead),
   Y: () => ( reasonIn)
 });
 var part$0 = __webpack_require__(3655);
var START = "Could not read ";
function notRead(what, reason) {
  return (0,part$0.cv)`Could not read ${(0,part$0.lS)(what)}: ${(0,part$0.lS)(reason)}.`;
}
function reasonIn(detail) {
  if (!detail.startsWith(START))
    return void 0;
  let at = START.length;
  for (const [index, part] of detail.slice(START.length).split("`").entries()) {
    const colon = index % 2 === 0 ? part.indexOf(": ") : -1;
    if (colon >= 0)
      return (0,part$0.em)(detail.slice(at + colon + 2).replace(/\.$/, ""));
    at += part.length + 1;
  }
  return void 0;
}
 }),
 718:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ej: () => ( isExplainedBy),
   LF: () => ( pathText),
   Vj: () => ( isAlias),
   _F: () => ( fieldOf),
   e6: () => ( follow),
   g4: () => ( belongsTo),
   pE: () => ( waitOf),
   sn: () => ( FieldMemory),
   w1: () => ( startsWith),
   zz: () => ( AT_ROOT)
 });
 var part$0 = __webpack_require__(7350);
 var part$1 = __webpack_require__(9303);
var [DOT, BRACKET] = [46, 91];
function pathFrom(text, loose = false) {
  const steps = [];
  let from = 0;
  const flush = (to) => {
    if (to > from)
      steps.push({ key: text.slice(from, to) });
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    const end = char === BRACKET ? text.indexOf("']", at) : -1;
    if (char === DOT) {
      flush(at);
      from = at += 1;
    } else if (char === BRACKET && text.startsWith("[*]", at)) {
      flush(at);
      steps.push("all");
      from = at += 3;
    } else if (end > 0 && text.charAt(at + 1) === "'") {
      flush(at);
      steps.push({ key: text.slice(at + 2, end) });
      from = at = end + 2;
    } else
      at += 1;
  }
  flush(at);
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
function follow(start, path, from) {
  const found = [];
  const go = (value, at, members) => {
    const step = path.steps[at];
    if (step === void 0)
      found.push({ value, virtual: false, open: false, members });
    else if (value !== void 0 && (0,part$1.t8)(value)) {
      found.push({ value, virtual: false, open: path.steps.includes("all", at), members });
    } else if (step !== "all")
      go(property(value, step.key, path.loose, at === 0), at + 1, members);
    else if (value !== void 0 && (0,part$1.cy)(value)) {
      for (const member of value)
        go(member, at + 1, [...members, { steps: at + 1, value: member }]);
    } else
      found.push({ value: void 0, virtual: true, open: false, members });
  };
  go(start, from, []);
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
function property(value, key, loose, atRoot) {
  if (value === void 0 || !(0,part$1.Gv)(value))
    return void 0;
  if (!loose)
    return (0,part$1.C5)(value, key);
  const inner = (0,part$1.C5)(value, "properties");
  const below = inner === void 0 ? void 0 : (0,part$1.Gv)(inner) ? (0,part$1.C5)(inner, key) : inner;
  if (atRoot && !AT_ROOT.has(key.toLowerCase()))
    return below;
  return (0,part$1.Ms)(value, key) ?? below ?? (0,part$1.Y6)(value);
}
function pathText({ steps }) {
  return steps.reduce((text, step) => {
    if (step === "all")
      return `${text}[*]`;
    const plain = /^[\w-]+$/.test(step.key);
    return plain ? text === "" ? step.key : `${text}.${step.key}` : `${text}['${step.key}']`;
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
function fieldOf(name, type, apiVersion, aliases, memory) {
  if (memory === void 0 || name.length + (type?.length ?? 0) + (apiVersion?.length ?? 0) > LONGEST_CACHED)
    return fieldIn(name, type, apiVersion, aliases);
  const known = memory.of(aliases, type, apiVersion);
  let field = known.get(name);
  if (field === void 0) {
    field = fieldIn(name, type, apiVersion, aliases);
    known.set(name, field);
    memory.grow();
  }
  return field;
}
var LONGEST_CACHED = 512;
var MOST_CACHED = 16384;
var FieldMemory = class {
  #types = new Map();
  #aliases;
  #size = 0;
  of(aliases, type, apiVersion) {
    if (aliases !== this.#aliases)
      this.#forget();
    this.#aliases = aliases;
    let versions = this.#types.get(type);
    if (versions === void 0)
      this.#types.set(type, versions = new Map());
    let known = versions.get(apiVersion);
    if (known === void 0)
      versions.set(apiVersion, known = new Map());
    return known;
  }
  grow() {
    this.#size += 1;
    if (this.#size >= MOST_CACHED)
      this.#forget();
  }
  #forget() {
    this.#types.clear();
    this.#size = 0;
  }
};
function fieldIn(name, type, apiVersion, aliases) {
  const tag = tagKey(name);
  if (tag !== void 0)
    return { kind: "tag", key: tag };
  const builtIn = BUILT_IN.get(name) ?? BUILT_IN.get(name.toLowerCase());
  if (builtIn !== void 0)
    return builtIn;
  if (!isAlias(name))
    return { kind: "path", path: pathFrom(name) };
  const known = aliases.find(name);
  if (known.length === 0)
    return notListed(name, type, aliases);
  const alias = type === void 0 ? known[0] : known.find((one) => belongsTo(one, type));
  if (alias === void 0)
    return { kind: "elsewhere" };
  const path = (0,part$0.XM)(alias, apiVersion);
  return path === void 0 ? notListed(name, type, aliases) : { kind: "path", path: pathFrom(path) };
}
function belongsTo({ name, type: filed }, type) {
  const wanted = type.toLowerCase();
  return filed.toLowerCase() === wanted || name.toLowerCase().startsWith(`${wanted}/`);
}
var T = 116;
function tagKey(name) {
  if ((name.charCodeAt(0) | 32) !== T)
    return void 0;
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
function waitOf(alias) {
  return `the alias ${alias}, which no list explains`;
}
function isOfAnyType(name, type) {
  const [namespace, ...rest] = name.toLowerCase().split("/");
  return rest.length === 1 && type?.toLowerCase().split("/")[0] === namespace;
}
function notListed(name, type, { unexplained }) {
  const field = walked(name, type);
  if (unexplained !== "unknown" || LEGACY.has(name.toLowerCase()))
    return field;
  const guessed = field.kind === "path" || isOfAnyType(name, type);
  return guessed ? { kind: "unexplained", waits: waitOf(name) } : field;
}
function isExplainedBy(list, name, type) {
  if (!isAlias(name))
    return true;
  const lower = name.toLowerCase();
  if (!lower.startsWith(type.toLowerCase().slice(0, type.indexOf("/") + 1)) || LEGACY.has(lower))
    return true;
  const known = list.find(name);
  if (known.some((one) => belongsTo(one, type)))
    return true;
  if (isOfAnyType(name, type))
    return false;
  return known.length > 0 || !lower.startsWith(`${type.toLowerCase()}/`);
}
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
 }),
 4152:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   F: () => ( isHourOfMachine)
 });
function isHourOfMachine({ product, sku, name, unit }, isWindows) {
  return unit === "1 Hour" && /windows/i.test(product) === isWindows && !/cloud ?services|dedicated/i.test(product) && !/spot|low priority/i.test(`${sku} ${name}`);
}
 }),
 9737:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CE: () => ( sizedType),
   IU: () => ( trafficMetric),
   Ie: () => ( REPLICATIONS),
   Jy: () => ( SOFT_DELETIONS),
   PP: () => ( nameItem),
   Pj: () => ( nameItemParts),
   Tu: () => ( nameCheckOf),
   UP: () => ( diagnosticParts),
   Z7: () => ( TRAFFIC_SOURCES),
   a9: () => ( NAME_CHECKS),
   aT: () => ( DIAGNOSTICS_SOURCES),
   n8: () => ( hasCountedParts),
   rg: () => ( replicationRow),
   rp: () => ( hasDiagnostics),
   so: () => ( softDeletionOf),
   zj: () => ( looksLikeSize)
 });
 var part$0 = __webpack_require__(3076);
 var part$1 = __webpack_require__(8582);
var SIZED_TYPES = [
  {
    type: "Microsoft.Compute/virtualMachines",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.Compute/capacityReservationGroups/capacityReservations",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview#quota"
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    ownSku: true,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  },
  {
    type: "Microsoft.ContainerService/managedClusters/agentPools",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  }
];
function sizedType(type) {
  return SIZED_TYPES.find((entry) => (0,part$0.QV)(entry.type, type));
}
function looksLikeSize(sku) {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
var REST = "https://learn.microsoft.com/rest/api/";
var NAME_CHECKS = [
  {
    type: "Microsoft.ApiManagement/service",
    path: "Microsoft.ApiManagement/checkNameAvailability",
    versions: ["2024-05-01", "2022-08-01", "2021-08-01"],
    permission: "Microsoft.ApiManagement/checkNameAvailability/read",
    source: `${REST}apimanagement/api-management-service/check-name-availability`
  },
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    path: "Microsoft.AppConfiguration/checkNameAvailability",
    asks: "Microsoft.AppConfiguration/configurationStores",
    versions: ["2024-05-01", "2023-03-01"],
    permission: "Microsoft.AppConfiguration/checkNameAvailability/read",
    source: `${REST}appconfiguration/operations/check-name-availability`
  },
  {
    type: "Microsoft.ContainerRegistry/registries",
    path: "Microsoft.ContainerRegistry/checkNameAvailability",
    asks: "Microsoft.ContainerRegistry/registries",
    versions: ["2023-07-01", "2019-05-01"],
    permission: "Microsoft.ContainerRegistry/checkNameAvailability/read",
    source: `${REST}containerregistry/registries/check-name-availability`
  },
  {
    type: "Microsoft.HDInsight/clusters",
    path: "Microsoft.HDInsight/locations/{region}/checkNameAvailability",
    asks: "clusters",
    versions: ["2021-06-01", "2018-06-01-preview"],
    permission: "Microsoft.HDInsight/locations/checkNameAvailability/read",
    source: `${REST}hdinsight/locations/check-name-availability`
  },
  {
    type: "Microsoft.HealthcareApis/services",
    path: "Microsoft.HealthcareApis/checkNameAvailability",
    asks: "Microsoft.HealthcareApis/services",
    versions: ["2024-03-31", "2023-11-01", "2021-11-01"],
    permission: "Microsoft.HealthcareApis/checkNameAvailability/read",
    source: `${REST}healthcareapis/services/check-name-availability`
  },
  {
    type: "Microsoft.KeyVault/vaults",
    path: "Microsoft.KeyVault/checkNameAvailability",
    asks: "Microsoft.KeyVault/vaults",
    versions: ["2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/checkNameAvailability/read",
    source: `${REST}keyvault/keyvault/vaults/check-name-availability`
  },
  {
    type: "Microsoft.Purview/accounts",
    path: "Microsoft.Purview/checkNameAvailability",
    asks: "Microsoft.Purview/accounts",
    versions: ["2021-12-01", "2021-07-01"],
    permission: "Microsoft.Purview/checknameavailability/read",
    source: `${REST}purview/accounts/check-name-availability`
  },
  {
    type: "Microsoft.Storage/storageAccounts",
    path: "Microsoft.Storage/checkNameAvailability",
    asks: "Microsoft.Storage/storageAccounts",
    versions: ["2024-01-01", "2023-01-01", "2021-09-01"],
    permission: "Microsoft.Storage/checknameavailability/read",
    source: `${REST}storagerp/storage-accounts/check-name-availability`
  },
  {
    type: "Microsoft.Web/sites",
    path: "Microsoft.Web/checknameavailability",
    asks: "Site",
    versions: ["2023-12-01", "2022-03-01"],
    permission: "Microsoft.Web/checknameavailability/read",
    source: `${REST}appservice/check-name-availability/check-name-availability`
  }
];
function nameCheckOf(type) {
  return NAME_CHECKS.find((one) => (0,part$1.n6)(one.type, type));
}
function nameItem({ type, path }, name, region2) {
  return `${path.includes("{region}") ? `${region2}/` : ""}${type}/${name}`;
}
function nameItemParts(item) {
  const [first = ""] = item.split("/");
  const region2 = first.includes(".") ? void 0 : (0,part$0.Ny)(first);
  const rest = region2 === void 0 ? item : item.slice(first.length + 1);
  const slash = rest.lastIndexOf("/");
  const check = nameCheckOf(rest.slice(0, slash));
  if (check === void 0 || check.path.includes("{region}") !== (region2 !== void 0))
    return void 0;
  return { check, name: rest.slice(slash + 1), path: check.path.replace("{region}", region2 ?? "") };
}
var SOFT_DELETIONS = [
  {
    type: "Microsoft.ApiManagement/service",
    path: "Microsoft.ApiManagement/deletedservices",
    versions: ["2024-05-01", "2022-08-01", "2021-08-01"],
    permission: "Microsoft.ApiManagement/deletedservices/read",
    had: "serviceId",
    recovers: ["properties.restore", true],
    purge: [["apim", "deletedservice", "purge"], "--service-name"],
    source: "https://learn.microsoft.com/azure/api-management/soft-delete"
  },
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    path: "Microsoft.AppConfiguration/deletedConfigurationStores",
    versions: ["2024-05-01", "2023-03-01"],
    permission: "Microsoft.AppConfiguration/locations/deletedConfigurationStores/read",
    had: "configurationStoreId",
    recovers: ["properties.createMode", "Recover"],
    purge: [["appconfig", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete"
  },
  {
    type: "Microsoft.CognitiveServices/accounts",
    path: "Microsoft.CognitiveServices/deletedAccounts",
    versions: ["2024-10-01", "2023-05-01"],
    permission: "Microsoft.CognitiveServices/deletedAccounts/read",
    recovers: ["properties.restore", true],
    purge: [["cognitiveservices", "account", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/ai-services/recover-purge-resources"
  },
  {
    type: "Microsoft.KeyVault/managedHSMs",
    path: "Microsoft.KeyVault/deletedManagedHSMs",
    versions: ["2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/deletedManagedHsms/read",
    had: "mhsmId",
    recovers: ["properties.createMode", "recover"],
    purge: [["keyvault", "purge"], "--hsm-name"],
    source: "https://learn.microsoft.com/azure/key-vault/managed-hsm/soft-delete-overview"
  },
  {
    type: "Microsoft.KeyVault/vaults",
    path: "Microsoft.KeyVault/deletedVaults",
    versions: ["2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/deletedVaults/read",
    had: "vaultId",
    recovers: ["properties.createMode", "recover"],
    purge: [["keyvault", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"
  },
  {
    type: "Microsoft.OperationalInsights/workspaces",
    path: "Microsoft.OperationalInsights/deletedWorkspaces",
    versions: ["2022-10-01", "2020-08-01"],
    permission: "Microsoft.OperationalInsights/deletedworkspaces/read",
    inGroup: true,
    source: "https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace"
  }
];
function softDeletionOf(type) {
  return SOFT_DELETIONS.find((one) => (0,part$1.n6)(one.type, type));
}
var LEARN = "https://learn.microsoft.com/azure/";
var SQL_STATES = { caughtUp: ["catch_up"], waits: ["pending", "seeding"], broken: ["suspended"] };
var SQL_LINK_ROLES = { primary: ["primary"], switched: ["secondary", "nonreadablesecondary"], broken: [] };
var TWO_ROLES = { primary: ["primary"], switched: ["secondary"], broken: [] };
var PAIR_ROLES = { ...TWO_ROLES, broken: ["primarynotreplicating"] };
var WRITES = { caughtUp: ["succeeded"], waits: ["creating", "updating", "accepted", "linking"] };
var REPLICATIONS = [
  {
    list: "sqlLinks",
    type: "Microsoft.Sql/servers/databases",
    tools: ["sql-failover-group", "geo-replication"],
    side: "source",
    ...SQL_STATES,
    leadsTo: "partner",
    roles: SQL_LINK_ROLES,
    source: `${LEARN}azure-sql/database/active-geo-replication-overview`
  },
  {
    list: "sqlFailoverGroups",
    type: "Microsoft.Sql/servers/databases",
    tools: ["sql-failover-group"],
    side: "source",
    ...SQL_STATES,
    leadsTo: "partner",
    roles: TWO_ROLES,
    source: `${LEARN}azure-sql/database/failover-group-sql-db`
  },
  {
    list: "instanceFailoverGroups",
    type: "Microsoft.Sql/managedInstances",
    tools: ["sql-failover-group"],
    side: "source",
    ...SQL_STATES,
    leadsTo: "partner",
    roles: TWO_ROLES,
    source: `${LEARN}azure-sql/managed-instance/failover-group-sql-mi`
  },
  {
    list: "postgresqlReplicas",
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["active"],
    waits: ["catchup", "provisioning", "updating", "reconfiguring"],
    broken: ["broken"],
    leadsTo: "partner",
    source: `${LEARN}postgresql/flexible-server/concepts-read-replicas-geo`
  },
  {
    list: "mysqlReplicas",
    type: "Microsoft.DBforMySQL/flexibleServers",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: [],
    waits: [],
    broken: [],
    silent: "the lag of the replica, which only its metric replication_lag shows",
    leadsTo: "partner",
    source: `${LEARN}mysql/flexible-server/concepts-read-replicas`
  },
  {
    list: "siteRecovery",
    type: "Microsoft.Compute/virtualMachines",
    tools: ["site-recovery"],
    side: "target",
    caughtUp: ["protected"],
    waits: ["enablingprotection", "initialreplicationinprogress", "unprotected"],
    broken: ["notprotected", "protectionfailed", "enablingfailed"],
    usualLag: 15 * 60,
    leadsTo: "region",
    source: `${LEARN}site-recovery/azure-to-azure-architecture`
  },
  {
    list: "redisLinks",
    type: "Microsoft.Cache/redis",
    tools: ["geo-replication"],
    side: "source",
    ...WRITES,
    broken: ["failed", "deleting", "unlinking"],
    leadsTo: "partner",
    roles: TWO_ROLES,
    source: `${LEARN}azure-cache-for-redis/cache-how-to-geo-replication`
  },
  {
    list: "redisEnterpriseLinks",
    type: "Microsoft.Cache/redisEnterprise",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["linked"],
    waits: ["linking"],
    broken: ["unlinking", "linkfailed", "unlinkfailed"],
    leadsTo: "partner",
    source: `${LEARN}azure-cache-for-redis/cache-how-to-active-geo-replication`
  },
  {
    list: "cosmosRegions",
    type: "Microsoft.DocumentDB/databaseAccounts",
    tools: ["geo-replication"],
    side: "source",
    ...WRITES,
    broken: ["failed", "deleting"],
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}cosmos-db/how-to-move-regions`
  },
  {
    list: "storageSecondary",
    type: "Microsoft.Storage/storageAccounts",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["live"],
    waits: ["bootstrap"],
    broken: ["unavailable"],
    usualLag: 15 * 60,
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}storage/common/last-sync-time-get`
  },
  {
    list: "objectReplication",
    type: "Microsoft.Storage/storageAccounts",
    tools: ["object-replication"],
    side: "source",
    caughtUp: [],
    waits: [],
    broken: [],
    silent: "the state of each blob, which only its own properties and the metrics of the policy show",
    leadsTo: "partner",
    source: `${LEARN}storage/blobs/object-replication-overview`
  },
  {
    list: "volumeReplication",
    type: "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    tools: ["cross-region-replication"],
    side: "target",
    caughtUp: ["mirrored"],
    waits: ["transferring"],
    broken: ["uninitialized", "broken"],
    isScheduled: true,
    source: `${LEARN}azure-netapp-files/cross-region-replication-display-health-status`
  },
  {
    list: "registryReplications",
    type: "Microsoft.ContainerRegistry/registries",
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["ready"],
    waits: ["syncing", "creating", "updating"],
    broken: ["failed", "deleting", "canceled"],
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}container-registry/container-registry-geo-replication`
  },
  ...["Microsoft.EventHub/namespaces", "Microsoft.ServiceBus/namespaces"].map((type) => ({
    list: type.startsWith("Microsoft.EventHub") ? "eventHubPairs" : "serviceBusPairs",
    type,
    tools: ["geo-replication"],
    side: "source",
    caughtUp: ["succeeded"],
    waits: ["accepted"],
    broken: ["failed"],
    leadsTo: "partner",
    roles: PAIR_ROLES,
    source: `${LEARN}service-bus-messaging/service-bus-geo-dr`
  })),
  {
    list: "configurationReplicas",
    type: "Microsoft.AppConfiguration/configurationStores",
    tools: ["geo-replication"],
    side: "source",
    ...WRITES,
    broken: ["failed", "deleting", "canceled"],
    leadsTo: "region",
    isWithin: true,
    source: `${LEARN}azure-app-configuration/concept-geo-replication`
  }
];
function replicationRow(list) {
  return REPLICATIONS.find((row) => row.list.toLowerCase() === list.toLowerCase());
}
function monitorPage(of, type) {
  const page = type.toLowerCase().replaceAll(/[./]/g, "-");
  return `https://learn.microsoft.com/azure/azure-monitor/reference/supported-${of}/${page}-${of}`;
}
var TYPES = [
  "Microsoft.ApiManagement/service",
  "Microsoft.Automation/automationAccounts",
  "Microsoft.Cache/redis",
  "Microsoft.Cdn/profiles",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.ContainerService/managedClusters",
  "Microsoft.DataFactory/factories",
  "Microsoft.DBforMySQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventHub/namespaces",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Logic/workflows",
  "Microsoft.MachineLearningServices/workspaces",
  "Microsoft.Network/applicationGateways",
  "Microsoft.Network/azureFirewalls",
  "Microsoft.Network/loadBalancers",
  "Microsoft.Network/networkSecurityGroups",
  "Microsoft.Network/publicIPAddresses",
  "Microsoft.Network/virtualNetworks",
  "Microsoft.Search/searchServices",
  "Microsoft.ServiceBus/namespaces",
  "Microsoft.Sql/servers/databases",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.Web/sites"
];
function hasDiagnostics(type) {
  return TYPES.some((one) => (0,part$0.QV)(one, type));
}
var PARTS = {
  "Microsoft.Storage/storageAccounts": [
    "blobServices/default",
    "fileServices/default",
    "queueServices/default",
    "tableServices/default"
  ]
};
function diagnosticParts(type) {
  return Object.entries(PARTS).find(([name]) => (0,part$0.QV)(name, type))?.[1] ?? [];
}
var DIAGNOSTICS_SOURCES = TYPES.flatMap((type) => {
  const parts = diagnosticParts(type);
  if (parts.length === 0)
    return [monitorPage("logs", type)];
  return parts.map((part) => monitorPage("logs", `${type}/${part.replace("/default", "")}`));
});
var METRICS = {
  "Microsoft.ApiManagement/service": { metric: "Requests", aggregation: "Total" },
  "Microsoft.Cdn/profiles": { metric: "RequestCount", aggregation: "Total" },
  "Microsoft.CognitiveServices/accounts": { metric: "TotalCalls", aggregation: "Total" },
  "Microsoft.ContainerRegistry/registries": { metric: "TotalPullCount", aggregation: "Total" },
  "Microsoft.DocumentDB/databaseAccounts": { metric: "TotalRequests", aggregation: "Count" },
  "Microsoft.EventHub/namespaces": { metric: "IncomingMessages", aggregation: "Total" },
  "Microsoft.KeyVault/vaults": { metric: "ServiceApiHit", aggregation: "Count" },
  "Microsoft.Network/applicationGateways": {
    metric: "TotalRequests",
    aggregation: "Total",
    noise: "scans of its public address"
  },
  "Microsoft.ServiceBus/namespaces": { metric: "IncomingMessages", aggregation: "Total" },
  "Microsoft.Sql/servers/databases": { metric: "connection_successful", aggregation: "Total" },
  "Microsoft.Storage/storageAccounts": {
    metric: "Transactions",
    aggregation: "Total",
    noise: "replication and inventory of the account itself"
  },
  "Microsoft.Web/sites": {
    metric: "Requests",
    aggregation: "Total",
    noise: "pings of Always On, health checks and availability tests"
  }
};
var TRAFFIC_SOURCES = Object.keys(METRICS).map(trafficSource);
function trafficSource(type) {
  return monitorPage("metrics", type);
}
function trafficMetric(type) {
  return Object.entries(METRICS).find(([name]) => (0,part$0.QV)(name, type))?.[1];
}
function hasCountedParts(type) {
  return Object.keys(METRICS).some((name) => name.toLowerCase().startsWith(`${type.toLowerCase()}/`));
}
 }),
 7533:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   i: () => ( satisfies),
   l: () => ( newestFirst)
 });
function parse(text) {
  const match = /^(\d{1,6}|\*)\.(\d{1,6}|\*)\.(\d{1,6}|\*)(?:-([a-z]{1,20}))?$/i.exec(text.trim());
  if (!match)
    return void 0;
  const [, major = "", minor = "", patch = "", label = ""] = match;
  return { parts: [major, minor, patch], label: label.toLowerCase() };
}
function satisfies(version, pin) {
  const have = parse(version);
  const want = parse(pin);
  if (!have || !want || have.parts.includes("*"))
    return void 0;
  if (have.label !== "" && have.label !== "deprecated" && have.label !== want.label)
    return false;
  return want.parts.every((part, index) => part === "*" || Number(part) === Number(have.parts[index]));
}
function newestFirst(a, b) {
  const left = parse(a)?.parts ?? [];
  const right = parse(b)?.parts ?? [];
  for (let index = 0; index < 3; index += 1) {
    const difference = Number(right[index] ?? -1) - Number(left[index] ?? -1);
    if (difference !== 0)
      return difference;
  }
  return 0;
}
 }),
 416:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   R: () => ( namesRegion),
   m: () => ( regionEnd)
 });
var DIRECTION = /(?:north|south|east|west|central)\s$/i;
var WORD = /[a-z0-9]/i;
function namesRegion(text, region) {
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1)
    if (lower[at] === region[0] && regionEnd(lower, at, region) !== void 0)
      return true;
  return false;
}
function regionEnd(lower, at, region) {
  if (WORD.test(lower[at - 1] ?? ""))
    return void 0;
  const end = endOf(lower, at, region);
  if (end === void 0 || WORD.test(lower[end] ?? ""))
    return void 0;
  const spaced = end - at > region.length;
  if (/^\s\d/.test(lower.slice(end, end + 2)))
    return void 0;
  if (spaced && DIRECTION.test(lower.slice(Math.max(0, at - 8), at)))
    return void 0;
  return end;
}
function endOf(text, at, region) {
  let to = at;
  for (let letter = 0; letter < region.length; letter += 1) {
    if (letter > 0 && text[to] === " ")
      to += 1;
    if (text[to] !== region[letter])
      return void 0;
    to += 1;
  }
  return to;
}
 }),
 7073:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   observer: () => ( observer)
 });
 var part$0 = __webpack_require__(8611);
 var part$1 = __webpack_require__(2174);
 var part$2 = __webpack_require__(8234);
 var part$3 = __webpack_require__(5374);
 var part$4 = __webpack_require__(9947);
 var part$5 = __webpack_require__(978);
 var part$6 = __webpack_require__(8383);
 var part$7 = __webpack_require__(3843);
 var part$8 = __webpack_require__(9737);
 var part$9 = __webpack_require__(3162);
 var part$10 = __webpack_require__(6454);
 var part$11 = __webpack_require__(9247);
 var part$12 = __webpack_require__(2957);
 var part$13 = __webpack_require__(718);
 var part$14 = __webpack_require__(7350);
 var part$15 = __webpack_require__(3523);
 var part$16 = __webpack_require__(3103);
 var part$17 = __webpack_require__(8795);
 var part$18 = __webpack_require__(6117);
 var part$19 = __webpack_require__(6375);
 var part$20 = __webpack_require__(8713);
 var part$21 = __webpack_require__(6889);
 var part$22 = __webpack_require__(8384);
 var part$23 = __webpack_require__(83);
 var part$24 = __webpack_require__(8439);
 var part$28 = __webpack_require__(5504);
 var part$25 = __webpack_require__(7341);
 var node_fs__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6760);
var FILE = "expected-questions.json";
var VERSION = 1;
var MOST_BYTES = 512 * 1024;
var MOST_NAMES = 2e3;
function questionCache(folder, root, log) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.resolve)(root, folder);
  const known = read((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(path, FILE), log);
  return {
    expected: (subscription) => known.get((0,part$23.Rj)(subscription)),
    remember: (needed) => {
      if (needed.size === 0)
        return;
      const subscriptions = Object.fromEntries([...needed].map(([id, one]) => [(0,part$23.Rj)(id), one]));
      write(path, `${JSON.stringify({ version: VERSION, subscriptions }, null, 1)}
`, log);
    }
  };
}
function read(file, log) {
  let text;
  try {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_26__.statSync)(file).size > MOST_BYTES)
      throw new Error("too large");
    text = (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readFileSync)(file, "utf8");
  } catch (error) {
    if (!isMissing(error))
      log("The cache of questions cannot be read, and is not used.");
    return new Map();
  }
  const known = expectedIn(text);
  if (known === void 0)
    log("The cache of questions is not one of this version, and is not used.");
  return known ?? new Map();
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function expectedIn(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (member(json, "version") !== VERSION)
    return void 0;
  const subscriptions = member(json, "subscriptions");
  if (typeof subscriptions !== "object" || subscriptions === null)
    return void 0;
  const entries = Object.entries(subscriptions).map(([key, value]) => {
    const [policyDefinitions, policySetDefinitions, aliases] = [
      contentsIn(member(value, "policyDefinitions")),
      contentsIn(member(value, "policySetDefinitions")),
      namesIn(member(value, "aliases"))
    ];
    if (policyDefinitions === void 0 || policySetDefinitions === void 0 || aliases === void 0)
      return void 0;
    return [key, { policyDefinitions, policySetDefinitions, aliases }];
  });
  return entries.every(part$28.O) ? new Map(entries) : void 0;
}
function contentsIn(value) {
  const [builtIn, versions, custom] = [
    namesIn(member(value, "builtIn")),
    namesIn(member(value, "versions")),
    member(value, "custom")
  ];
  if (builtIn === void 0 || versions === void 0 || typeof custom !== "boolean")
    return void 0;
  return { builtIn, versions, custom };
}
function namesIn(value) {
  if (!Array.isArray(value) || value.length > MOST_NAMES)
    return void 0;
  const names = value.filter((one) => typeof one === "string" && /^[\w-]+(\.[\w-]+)*$/.test(one));
  return names.length === value.length ? names : void 0;
}
function member(value, name) {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
}
function write(folder, text, log) {
  const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(folder, `${FILE}.${String(process.pid)}`);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.writeFileSync)(draft, text, { flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(folder, FILE));
  } catch {
    log("The cache of questions cannot be written. The next run asks as this one did.");
  }
}
function observer(manifest, aliases, options, signal, limit) {
  const endpoints = (0,part$5.$K)(manifest.cloud, options.env);
  const credential = (0,part$5.PO)(credentialOf(options, endpoints, manifest, signal), () => Date.now());
  const vaultSignIn = { ...endpoints, tokenResource: endpoints.vaults };
  let signedIn = false;
  credential.token().then(() => {
    signedIn = true;
  }, () => void 0);
  if (options.credential.kind !== "none")
    (0,part$0.QZ)();
  const { cache, probes } = options;
  const collect = {
    ...cache === void 0 ? {} : questionCache(cache, options.root, options.log),
    endpoints,
    credential,
    aliases,
    userAgent: `${part$19.j.name}/${part$19.j.version}`,
    root: options.root,
    ...groupOfNew(manifest),
    deadlineMs: options.timeoutMs,
    limit,
    vaults: {
      hosts: (0,part$5.SD)(manifest.cloud, options.env),
      credential: (0,part$5.PO)(credentialOf(options, vaultSignIn, manifest, signal), () => Date.now()),
      cloud: manifest.cloud
    },
    ...probes === void 0 ? {} : { probes },
    progress: (progress) => options.progress?.show({ ...progress, signedIn }),
    report: ({ requests, retries }) => {
      options.progress?.end();
      options.log(`${String(requests)} requests to Azure Resource Manager, ${String(retries)} of them retries`);
    }
  };
  return async (refs, policies = {}) => {
    const prices = await pricesOf(options);
    try {
      return await (0,part$0.M7)(refs, { ...collect, ...prices, ...policies });
    } finally {
      options.progress?.end();
    }
  };
}
async function pricesOf({ prices, root }) {
  if (prices === void 0)
    return {};
  const { priceFile } = await __webpack_require__.e( 4045).then(__webpack_require__.bind(__webpack_require__, 4045));
  return { priceList: await priceFile(prices, root) };
}
function groupOfNew({ target }) {
  const { subscription, managementGroup } = target;
  return managementGroup !== void 0 && (0,part$22._)(subscription.id) ? { groupOfNew: managementGroup } : {};
}
function credentialOf({ credential }, endpoints, { target }, signal) {
  switch (credential.kind) {
    case "oidc":
      return (0,part$0.xQ)({ ...credential, endpoints, signal });
    case "azure-cli":
      return (0,part$0.vK)({
        endpoints,
        ...(0,part$22._)(target.subscription.id) ? {} : { subscription: target.subscription.id },
        exec: part$0.SI,
        now: () => Date.now(),
        signal
      });
    case "none":
      return (0,part$5.Xw)(credential.why);
  }
}
 }),
 3162:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( isAzureHost)
 });
var DOMAINS = [
  "azconfig.azure.cn",
  "azconfig.azure.us",
  "azconfig.io",
  "azmk8s.io",
  "azure-api.cn",
  "azure-api.net",
  "azure-api.us",
  "azure-devices-provisioning.net",
  "azure-devices.cn",
  "azure-devices.net",
  "azure-devices.us",
  "azure.cn",
  "azure.com",
  "azure.net",
  "azure.us",
  "azurecontainerapps.io",
  "azurecr.cn",
  "azurecr.io",
  "azurecr.us",
  "azuredatalakestore.net",
  "azuredatabricks.net",
  "azureedge.net",
  "azurefd.net",
  "azurehdinsight.net",
  "azureiotcentral.com",
  "azurestaticapps.net",
  "azuresynapse.net",
  "azurewebsites.net",
  "azurewebsites.us",
  "chinacloudapi.cn",
  "chinacloudsites.cn",
  "opinsights.azure.com",
  "trafficmanager.cn",
  "trafficmanager.net",
  "usgovcloudapi.net",
  "usgovtrafficmanager.net",
  "windows.net"
];
var KNOWN = new Set(DOMAINS);
function isAzureHost(labels) {
  return labels.some((_, index) => index > 0 && KNOWN.has(labels.slice(index).join(".")));
}
 }),
 2174:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( decidesAll),
   v: () => ( namedFields)
 });
 var part$0 = __webpack_require__(718);
var READS_FIELD = /\b(?:field|current)\s*\(\s*(?:'((?:[^']|'')*)'\s*\)|(\)|[^\n]*))/gi;
var ONE_OF_TWO = /^\[\s*if\s*\(.*,\s*'([^']*)'\s*,\s*'([^']*)'\s*\)\s*\]$/is;
var MAKES_TAG = /^\[?\s*concat\s*\(\s*'tags[.[]/i;
function namedFields(policies) {
  const collected = new Fields();
  for (const policy of policies)
    collected.read(policy, collected.names);
  const { names, changed, related, open } = collected;
  return { names: new Set([...names, ...changed]), changed, related, open };
}
var Fields = class {
  names = new Set();
  changed = new Set();
  related = new Map();
  open = false;
  read(value, into) {
    if (typeof value === "string") {
      if (!value.startsWith("["))
        return;
      for (const [, literal, other = ")"] of value.matchAll(READS_FIELD))
        if (literal === void 0)
          this.#made(other);
        else
          into.add(literal);
    } else if (Array.isArray(value)) {
      for (const item of value)
        this.read(item, into);
    } else if (typeof value === "object" && value !== null)
      this.#object(value, into);
  }
  #object(value, into) {
    for (const [key, item] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (name === "field" && typeof item === "string") {
        const [isModified, names] = [isModification(value), this.#named(item)];
        for (const one of names)
          (isModified ? this.changed : into).add(one);
      }
      if (name === "template" && "mode" in value)
        continue;
      this.read(item, name === "existencecondition" ? this.#of(value, into) : into);
    }
  }
  #of(details, into) {
    const type = Object.entries(details).find(([key]) => key.toLowerCase() === "type")?.[1];
    if (typeof type !== "string" || type.startsWith("["))
      return into;
    const names = this.related.get(type.toLowerCase()) ?? new Set();
    this.related.set(type.toLowerCase(), names);
    return names;
  }
  #made(argument) {
    if (argument !== ")" && !MAKES_TAG.test(argument))
      this.open = true;
  }
  #named(name) {
    if (!name.startsWith("[") || name.startsWith("[["))
      return [name];
    const two = ONE_OF_TWO.exec(name);
    if (two !== null)
      return two.slice(1);
    this.#made(name);
    return [];
  }
};
function isModification(holder) {
  return Object.keys(holder).some((key) => /^operation$/i.test(key));
}
function decidesAll(list, { names, changed, related, open }, type, isChanged = true) {
  if (open)
    return false;
  for (const name of names)
    if (!(0,part$0.Ej)(list, name, type))
      return false;
  for (const name of related.get(type.toLowerCase()) ?? [])
    if (!(0,part$0.Ej)(list, name, type))
      return false;
  return !isChanged || !hasChanged(list, changed, type);
}
function hasChanged(list, changed, type) {
  for (const name of changed)
    if (list.find(name).some((one) => (0,part$0.g4)(one, type)))
      return true;
  return false;
}
 })
};
