/**
 * What hosts of a service end with, in the public cloud and in those of China and the United States government; the first label is the
 * name of the resource, or what the table names instead. A host may be of more than one service: Event Hubs, Service Bus and Relay share one.
 * Sources: learn.microsoft.com/azure/private-link/private-endpoint-dns (public endpoints by service and cloud),
 * learn.microsoft.com/azure/china/resources-developer-guide, learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure.
 */
const ENDINGS: readonly (readonly [type: string, ...endings: string[]])[] = [
  ["Microsoft.KeyVault/vaults", "vault.azure.net", "vault.azure.cn", "vault.usgovcloudapi.net"],
  ["Microsoft.KeyVault/managedHSMs", "managedhsm.azure.net"],
  [
    "Microsoft.Storage/storageAccounts",
    "core.windows.net",
    "core.chinacloudapi.cn",
    "core.usgovcloudapi.net",
  ],
  ["Microsoft.Sql/servers", ...database()],
  ["Microsoft.Sql/managedInstances", ...database()],
  ["Microsoft.Sql/servers/failoverGroups", ...database()],
  ["Microsoft.DBforPostgreSQL/flexibleServers", ...database("postgres", "postgres.database.azure.com")],
  ["Microsoft.DBforMySQL/flexibleServers", ...database("mysql", "mysql.database.azure.com")],
  [
    "Microsoft.DocumentDB/databaseAccounts",
    ...["documents.azure.com", "mongo.cosmos.azure.com", "cassandra.cosmos.azure.com"],
    ...["gremlin.cosmos.azure.com", "table.cosmos.azure.com", "documents.azure.cn", "documents.azure.us"],
  ],
  ["Microsoft.DocumentDB/mongoClusters", "mongocluster.cosmos.azure.com"],
  [
    "Microsoft.Cache/redis",
    "redis.cache.windows.net",
    "redis.cache.chinacloudapi.cn",
    "redis.cache.usgovcloudapi.net",
  ],
  ["Microsoft.Cache/redisEnterprise", "redisenterprise.cache.azure.net", "redis.azure.net"],
  ["Microsoft.EventHub/namespaces", ...bus()],
  ["Microsoft.ServiceBus/namespaces", ...bus()],
  ["Microsoft.Relay/namespaces", ...bus()],
  ["Microsoft.NotificationHubs/namespaces", ...bus()],
  ["Microsoft.ContainerRegistry/registries", "azurecr.io", "azurecr.cn", "azurecr.us"],
  ["Microsoft.Web/sites", "azurewebsites.net", "chinacloudsites.cn", "azurewebsites.us"],
  ["Microsoft.Web/sites/slots", "azurewebsites.net", "chinacloudsites.cn", "azurewebsites.us"],
  ["Microsoft.Web/staticSites", "azurestaticapps.net"],
  ["Microsoft.App/containerApps", "azurecontainerapps.io"],
  ["Microsoft.ApiManagement/service", "azure-api.net", "azure-api.cn", "azure-api.us"],
  ["Microsoft.Search/searchServices", "search.windows.net", "search.azure.cn", "search.azure.us"],
  [
    "Microsoft.CognitiveServices/accounts",
    ...["cognitiveservices.azure.com", "openai.azure.com", "services.ai.azure.com"],
    ...["cognitiveservices.azure.cn", "cognitiveservices.azure.us", "openai.azure.us"],
  ],
  ["Microsoft.AppConfiguration/configurationStores", "azconfig.io", "azconfig.azure.cn", "azconfig.azure.us"],
  ["Microsoft.SignalRService/signalR", "service.signalr.net", "signalr.azure.cn", "signalr.azure.us"],
  ["Microsoft.SignalRService/webPubSub", "webpubsub.azure.com", "webpubsub.azure.cn", "webpubsub.azure.us"],
  ["Microsoft.Kusto/clusters", "kusto.windows.net", "kusto.chinacloudapi.cn", "kusto.usgovcloudapi.net"],
  [
    "Microsoft.Synapse/workspaces",
    "azuresynapse.net",
    "azuresynapse.azure.cn",
    "azuresynapse.usgovcloudapi.net",
  ],
  ["Microsoft.Devices/IotHubs", "azure-devices.net", "azure-devices.cn", "azure-devices.us"],
  [
    "Microsoft.Devices/provisioningServices",
    "azure-devices-provisioning.net",
    "azure-devices-provisioning.cn",
  ],
  ["Microsoft.EventGrid/topics", "eventgrid.azure.net", "eventgrid.azure.cn", "eventgrid.azure.us"],
  ["Microsoft.EventGrid/domains", "eventgrid.azure.net", "eventgrid.azure.cn", "eventgrid.azure.us"],
  [
    "Microsoft.Network/trafficManagerProfiles",
    ...["trafficmanager.net", "trafficmanager.cn", "usgovtrafficmanager.net"],
  ],
  ["Microsoft.Cdn/profiles/afdEndpoints", "azurefd.net", "azurefd.us"],
  ["Microsoft.Cdn/profiles/endpoints", "azureedge.net", "azureedge.us"],
  ["Microsoft.Network/frontDoors", "azurefd.net", "azurefd.us"],
  ["Microsoft.Network/publicIPAddresses", "cloudapp.azure.com", "chinacloudapp.cn", "usgovcloudapp.net"],
  [
    "Microsoft.OperationalInsights/workspaces",
    "opinsights.azure.com",
    "opinsights.azure.cn",
    "opinsights.azure.us",
  ],
  ["Microsoft.Batch/batchAccounts", "batch.azure.com", "batch.chinacloudapi.cn", "batch.usgovcloudapi.net"],
  ["Microsoft.ContainerService/managedClusters", "azmk8s.io", "cx.prod.service.azk8s.cn"],
  ["Microsoft.Databricks/workspaces", "azuredatabricks.net", "databricks.azure.cn", "databricks.azure.us"],
  ["Microsoft.Communication/communicationServices", "communication.azure.com"],
  ["Microsoft.Purview/accounts", "purview.azure.com", "purview.azure.cn", "purview.azure.us"],
];

function database(prefix?: string, publicEnding = "database.windows.net"): string[] {
  const others = ["database.chinacloudapi.cn", "database.usgovcloudapi.net"];
  return [publicEnding, ...others.map((one) => (prefix === undefined ? one : `${prefix}.${one}`))];
}

function bus(): string[] {
  return ["servicebus.windows.net", "servicebus.chinacloudapi.cn", "servicebus.usgovcloudapi.net"];
}

const BY_ENDING: ReadonlyMap<string, readonly string[]> = byEnding();

function byEnding(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [type, ...endings] of ENDINGS)
    for (const ending of endings) found.set(ending, [...(found.get(ending) ?? []), type]);
  return found;
}

/** The types that give out such a host, by its longest ending that is known; none for a host of no service. @param labels in lower case */
export function typesOfHost(labels: readonly string[]): readonly string[] {
  for (let at = 1; at < labels.length; at += 1) {
    const types = BY_ENDING.get(labels.slice(at).join("."));
    if (types !== undefined) return types;
  }
  return [];
}

/** The longest ending of a host that is known, which may be the whole; undefined for a host of no service. @param labels in lower case */
export function endingOf(labels: readonly string[]): string | undefined {
  return labels.map((_, at) => labels.slice(at).join(".")).find((ending) => BY_ENDING.has(ending));
}

/** The endings of the services that an ending is of, service by service, itself among them. */
export function endingsBeside(ending: string): readonly (readonly string[])[] {
  return ENDINGS.flatMap(([, ...endings]) => (endings.includes(ending) ? [endings] : []));
}

/** Whether it is what hosts end with, and none itself: `core.windows.net`. */
export function isEnding(host: string): boolean {
  return BY_ENDING.has(host);
}

const HASHED = /^(.+)-[a-z0-9]{16}$/;

/** What the first label of a host says of the name of its resource: some hosts hold a second place, or a hash, behind it. */
export function namesOfHost([first = "", second = ""]: readonly string[]): readonly string[] {
  const plain = first.replace(/-secondary$/, "");
  const hashed = /-\d{2}$/.test(second) ? HASHED.exec(first)?.[1] : undefined;
  return hashed === undefined ? [plain] : [hashed, plain];
}
