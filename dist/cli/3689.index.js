export const id = 3689;
export const ids = [3689];
export const modules = {
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
 4289:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Fd: () => ( isHourOfMachine),
   Px: () => ( GLOBAL_NAMES),
   Rc: () => ( nameKey),
   vl: () => ( globalName)
 });
 var part$0 = __webpack_require__(8582);
var RULES = "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules";
var RULED = [
  ["Microsoft.ApiManagement/service", "azure-api.net"],
  ["Microsoft.BotService/botServices", "botframework.com"],
  ["Microsoft.Cache/redis", "redis.cache.windows.net"],
  ["Microsoft.Cdn/profiles/endpoints", "azureedge.net"],
  ["Microsoft.ContainerRegistry/registries", "azurecr.io", "properties.autoGeneratedDomainNameLabelScope"],
  ["Microsoft.DBforMariaDB/servers", "mariadb.database.azure.com"],
  ["Microsoft.DBforMySQL/flexibleServers", "mysql.database.azure.com"],
  ["Microsoft.DBforMySQL/servers", "mysql.database.azure.com"],
  ["Microsoft.DBforPostgreSQL/flexibleServers", "postgres.database.azure.com"],
  ["Microsoft.DBforPostgreSQL/servers", "postgres.database.azure.com"],
  ["Microsoft.DataFactory/factories", "data factories"],
  ["Microsoft.DataLakeStore/accounts", "azuredatalakestore.net"],
  ["Microsoft.Devices/IotHubs", "azure-devices.net"],
  ["Microsoft.DocumentDB/databaseAccounts", "documents.azure.com"],
  ["Microsoft.EventHub/namespaces", "servicebus.windows.net"],
  ["Microsoft.HDInsight/clusters", "azurehdinsight.net"],
  ["Microsoft.IoTCentral/iotApps", "azureiotcentral.com"],
  ["Microsoft.KeyVault/vaults", "vault.azure.net"],
  ["Microsoft.Network/frontDoors", "azurefd.net"],
  ["Microsoft.NotificationHubs/namespaces", "servicebus.windows.net"],
  ["Microsoft.Relay/namespaces", "servicebus.windows.net"],
  ["Microsoft.ServiceBus/namespaces", "servicebus.windows.net"],
  ["Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs", "servicebus.windows.net"],
  ["Microsoft.SignalRService/signalR", "service.signalr.net"],
  ["Microsoft.Sql/managedInstances", "managed instances"],
  ["Microsoft.Sql/servers", "database.windows.net"],
  ["Microsoft.Sql/servers/failoverGroups", "database.windows.net"],
  ["Microsoft.Storage/storageAccounts", "core.windows.net"],
  ["Microsoft.Web/sites", "azurewebsites.net", "properties.autoGeneratedDomainNameLabelScope"]
];
var SERVICES = [
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    space: "azconfig.io",
    source: "https://learn.microsoft.com/rest/api/appconfiguration/operations/check-name-availability"
  },
  {
    type: "Microsoft.CognitiveServices/accounts",
    space: "cognitiveservices.azure.com",
    property: "properties.customSubDomainName",
    source: "https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains"
  },
  {
    type: "Microsoft.Communication/communicationServices",
    space: "communication.azure.com",
    source: "https://learn.microsoft.com/rest/api/communication/resourcemanager/communication-services/check-name-availability"
  },
  {
    type: "Microsoft.Devices/provisioningServices",
    space: "azure-devices-provisioning.net",
    source: "https://learn.microsoft.com/rest/api/iot-dps/iot-dps-resource/check-provisioning-service-name-availability"
  },
  {
    type: "Microsoft.DocumentDB/mongoClusters",
    space: "mongocluster.cosmos.azure.com",
    source: "https://learn.microsoft.com/rest/api/mongodb-vcore/mongo-clusters/check-name-availability"
  },
  {
    type: "Microsoft.HealthcareApis/services",
    space: "azurehealthcareapis.com",
    source: "https://learn.microsoft.com/rest/api/healthcareapis/services/check-name-availability"
  },
  {
    type: "Microsoft.KeyVault/managedHSMs",
    space: "managedhsm.azure.net",
    source: "https://learn.microsoft.com/azure/key-vault/managed-hsm/quick-create-cli"
  },
  {
    type: "Microsoft.Network/trafficManagerProfiles",
    space: "trafficmanager.net",
    property: "properties.dnsConfig.relativeName",
    source: "https://learn.microsoft.com/rest/api/trafficmanager/profiles/check-traffic-manager-relative-dns-name-availability"
  },
  {
    type: "Microsoft.Purview/accounts",
    space: "purview.azure.com",
    source: "https://learn.microsoft.com/rest/api/purview/accounts/check-name-availability"
  },
  {
    type: "Microsoft.Search/searchServices",
    space: "search.windows.net",
    source: "https://learn.microsoft.com/azure/search/search-create-service-portal#name-the-service"
  },
  {
    type: "Microsoft.SignalRService/webPubSub",
    space: "webpubsub.azure.com",
    source: "https://learn.microsoft.com/rest/api/webpubsub/resource-manager/web-pub-sub/check-name-availability"
  },
  {
    type: "Microsoft.Synapse/workspaces",
    space: "azuresynapse.net",
    source: "https://learn.microsoft.com/azure/synapse-analytics/quickstart-create-workspace"
  }
];
var GLOBAL_NAMES = [
  ...RULED.map(([type, space, unlessStated]) => ({
    type,
    space,
    source: RULES,
    ...unlessStated === void 0 ? {} : { unlessStated }
  })),
  ...SERVICES
];
function globalName(type) {
  return GLOBAL_NAMES.find((one) => (0,part$0.n6)(one.type, type));
}
function nameKey({ space, name }) {
  return `${space}|${name.toLowerCase()}`;
}
function isHourOfMachine({ product, sku, name, unit }, isWindows) {
  return unit === "1 Hour" && /windows/i.test(product) === isWindows && !/cloud ?services|dedicated/i.test(product) && !/spot|low priority/i.test(`${sku} ${name}`);
}
 })
};
