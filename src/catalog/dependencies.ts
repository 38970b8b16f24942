import { oncePer } from "../base/once.ts";
import { sameType } from "../base/resource-type.ts";
import { EXISTS_KEYS, EXISTS_ROWS, type DependencyKind, type DependencyRow } from "./dependency-paths.ts";

export type { DependencyKind };

/**
 * The first row that fits decides; what neither they nor `dependency-paths.ts` names is found and not classified.
 * `back` is the list that the other side keeps, which orders nothing.
 * Sources: the request of each type at learn.microsoft.com/azure/templates; the pages on the relocation of each service at
 * learn.microsoft.com/azure/operational-excellence/overview-relocation.
 */
const ROWS: readonly DependencyRow[] = [
  { owner: "Microsoft.Network/networkSecurityGroups", under: ["networkInterfaces", "subnets"], kind: "back" },
  { owner: "Microsoft.Network/publicIPAddresses", under: ["ipConfiguration"], kind: "back" },
  { owner: "Microsoft.Network/natGateways", under: ["subnets"], kind: "back" },
  { owner: "Microsoft.Network/virtualNetworks", under: ["ipConfigurations"], kind: "back" },
  { owner: "Microsoft.Network/virtualNetworks/subnets", under: ["ipConfigurations"], kind: "back" },
  { owner: "Microsoft.Network/firewallPolicies", under: ["firewalls", "childPolicies"], kind: "back" },
  { owner: "Microsoft.Compute/availabilitySets", under: ["virtualMachines"], kind: "back" },
  {
    under: [
      "backendIPConfigurations",
      "privateEndpointConnections",
      "privateLinkScopedResources",
      "managedBy",
    ],
    kind: "back",
  },
  {
    owner: "Microsoft.Compute/virtualMachines",
    under: [
      "networkInterfaces",
      "managedDisk",
      "availabilitySet",
      "proximityPlacementGroup",
      "virtualMachineScaleSet",
    ],
    kind: "together",
  },
  {
    owner: "Microsoft.Network/networkInterfaces",
    under: ["loadBalancerBackendAddressPools"],
    kind: "together",
  },
  { owner: "Microsoft.Sql/servers/databases", under: ["failoverGroupId"], kind: "together" },
  { owner: "Microsoft.Sql/servers/failoverGroups", under: ["databases"], kind: "together" },
  { owner: "Microsoft.Cache/redis/linkedServers", under: ["linkedRedisCacheId"], kind: "together" },
  { owner: "Microsoft.Cache/redisEnterprise/databases", under: ["linkedDatabases"], kind: "together" },
  {
    owner: "Microsoft.SqlVirtualMachine/sqlVirtualMachines",
    under: ["virtualMachineResourceId"],
    kind: "together",
  },
  {
    owner: "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    under: ["remoteVolumeResourceId"],
    kind: "together",
  },
  {
    owner: "Microsoft.EventHub/namespaces/eventhubs",
    under: ["captureDescription"],
    kind: "together",
  },
  {
    owner: "Microsoft.DBforPostgreSQL/flexibleServers",
    under: ["sourceServerResourceId"],
    kind: "together",
  },
  { owner: "Microsoft.DBforMySQL/flexibleServers", under: ["sourceServerResourceId"], kind: "together" },
  { owner: "Microsoft.Sql/servers/failoverGroups", under: ["partnerServers"], kind: "together" },
  { owner: "Microsoft.Network/expressRouteCircuits", under: ["authorizations"], kind: "back" },
  {
    owner: "Microsoft.Network/networkInterfaces",
    under: ["virtualMachine", "privateEndpoint"],
    kind: "back",
  },
  {
    under: [
      "sourceResourceId",
      "sourceVirtualMachine",
      "sourceDatabaseId",
      "sourceServerResourceId",
      "restorableDroppedDatabaseId",
      "recoveryServicesRecoveryPointId",
      "virtualMachineId",
      "diskRestorePoint",
    ],
    kind: "history",
  },
  {
    owner: "Microsoft.Insights/diagnosticSettings",
    under: ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId"],
    kind: "points",
  },
  { owner: "Microsoft.Insights/metricAlerts", under: ["scopes", "actions"], kind: "points" },
  { owner: "Microsoft.Insights/activityLogAlerts", under: ["scopes", "actions"], kind: "points" },
  { owner: "Microsoft.Insights/scheduledQueryRules", under: ["scopes", "actions"], kind: "points" },
  { owner: "Microsoft.Network/trafficManagerProfiles", under: ["endpoints"], kind: "points" },
  { owner: "Microsoft.Network/trafficManagerProfiles/*", under: ["targetResourceId"], kind: "points" },
  {
    owner: "Microsoft.Network/dnsZones/*",
    under: ["targetResource", "trafficManagementProfile"],
    kind: "points",
  },
  { owner: "Microsoft.Network/frontDoors", under: ["backendPools"], kind: "points" },
  { owner: "Microsoft.Cdn/profiles/*", under: ["azureOrigin", "sharedPrivateLinkResource"], kind: "points" },
  {
    under: ["virtualNetworkPeerings", "remoteVirtualNetwork", "linkedBackends", "backendResourceId"],
    kind: "points",
  },
  { owner: "Microsoft.ApiManagement/service/backends", under: ["resourceId"], kind: "points" },
  { owner: "Microsoft.StreamAnalytics/streamingjobs", under: ["inputs", "outputs"], kind: "points" },
  { owner: "Microsoft.Synapse/workspaces/linkedServices", under: ["typeProperties"], kind: "points" },
  { owner: "Microsoft.DataFactory/factories/linkedServices", under: ["typeProperties"], kind: "points" },
  { owner: "Microsoft.Web/sites", under: ["appSettings", "connectionStrings"], kind: "points" },
  { owner: "Microsoft.Web/sites/config", under: ["properties"], kind: "points" },
  { owner: "Microsoft.Portal/dashboards", under: ["properties"], kind: "points" },
  { owner: "Microsoft.Insights/workbooks", under: ["properties"], kind: "points" },
  { under: ["vaultCertificates", "tags"], kind: "points" },
  { owner: "Microsoft.Network/routeTables", under: ["nextHopIpAddress"], kind: "points" },
  { owner: "Microsoft.Network/routeTables/*", under: ["nextHopIpAddress"], kind: "points" },
  { under: ["dnsServers", "targetService"], kind: "points" },
  { owner: "Microsoft.Insights/webtests", under: ["Request"], kind: "points" },
  { owner: "Microsoft.Insights/actionGroups", under: ["properties"], kind: "points" },
  { owner: "Microsoft.Insights/autoscaleSettings", under: ["notifications"], kind: "points" },
  { owner: "Microsoft.Web/staticSites/*", under: ["resourceId"], kind: "points" },
  { owner: "Microsoft.Web/sites/slots/config", under: ["properties"], kind: "points" },
  { owner: "Microsoft.Logic/workflows", under: ["parameters", "definition"], kind: "points" },
  { owner: "Microsoft.EventGrid/eventSubscriptions", under: ["endpointUrl"], kind: "points" },
  { owner: "Microsoft.ApiManagement/service/backends", under: ["url"], kind: "points" },
  { owner: "Microsoft.Network/privateDnsZones/*", under: ["aRecords", "cnameRecord"], kind: "points" },
];

/** What a reference asks for, and whether a table says so. */
export interface DependencyClass {
  readonly kind: DependencyKind;
  /** False for a path that no row names: it is taken for one that is pointed at the new one. */
  readonly classified: boolean;
}

/** What a reference at these keys asks for; undefined where it is the list that the other side keeps. */
export function dependencyClass(owner: string, keys: readonly string[]): DependencyClass | undefined {
  const own = keys.map((key) => key.toLowerCase());
  const row = rowsOf(owner).find(({ under }) => own.some((key) => under.has(key)));
  if (row !== undefined) return row.kind === "back" ? undefined : { kind: row.kind, classified: true };
  return own.some((key) => EXISTS_KEYS.has(key))
    ? { kind: "exists", classified: true }
    : { kind: "points", classified: false };
}

/** The rows of a type, in their order: a plan may have thousands of texts at one type. */
const rowsOf = oncePer((type: string) =>
  [...ROWS, ...EXISTS_ROWS]
    .filter(({ owner }) => isOwner(owner, type))
    .map(({ kind, under }) => ({ kind, under: new Set(under.map((key) => key.toLowerCase())) })),
);

function isOwner(pattern: string | undefined, owner: string): boolean {
  if (pattern === undefined) return true;
  if (!pattern.endsWith("/*")) return sameType(pattern, owner);
  return owner.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase());
}
