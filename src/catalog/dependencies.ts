import { sameText } from "../base/names.ts";
import { sameType } from "../base/resource-type.ts";

/**
 * What a reference of one resource to another asks of the order of a relocation.
 * `exists`: without the other the deployment fails. `together`: both are bound by region, zone, lifetime or data, and move at once.
 * `points`: it works without the other, and is pointed at the new one at the cutover. `history`: where it came from once.
 */
export type DependencyKind = "exists" | "together" | "points" | "history";

interface Row {
  /** Of the resource that refers; any where it is absent. A final `/*` takes every type below. */
  readonly owner?: string;
  /** Keys of which one stands on the way to the reference. */
  readonly under: readonly string[];
  readonly kind: DependencyKind | "back";
}

/**
 * The first row that fits decides; what no row names is `exists`: the service looks an id up when it is deployed.
 * `back` is the list that the other side keeps, which orders nothing.
 * Sources: the request of each type at learn.microsoft.com/azure/templates; the pages on the relocation of each service at
 * learn.microsoft.com/azure/operational-excellence/overview-relocation.
 */
const ROWS: readonly Row[] = [
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
    under: [
      "sourceResourceId",
      "sourceVirtualMachine",
      "sourceDatabaseId",
      "sourceServerResourceId",
      "restorableDroppedDatabaseId",
      "recoveryServicesRecoveryPointId",
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
  { owner: "Microsoft.DataFactory/factories/linkedServices", under: ["typeProperties"], kind: "points" },
  { owner: "Microsoft.Web/sites", under: ["appSettings", "connectionStrings"], kind: "points" },
  { owner: "Microsoft.Web/sites/config", under: ["properties"], kind: "points" },
  { owner: "Microsoft.Portal/dashboards", under: ["properties"], kind: "points" },
  { owner: "Microsoft.Insights/workbooks", under: ["properties"], kind: "points" },
  { under: ["vaultCertificates", "tags"], kind: "points" },
];

/** What a reference at these keys asks for; undefined where it is the list that the other side keeps. */
export function dependencyKind(owner: string, keys: readonly string[]): DependencyKind | undefined {
  const row = ROWS.find(
    (one) => isOwner(one.owner, owner) && one.under.some((key) => keys.some((own) => sameText(own, key))),
  );
  return row === undefined ? "exists" : row.kind === "back" ? undefined : row.kind;
}

function isOwner(pattern: string | undefined, owner: string): boolean {
  if (pattern === undefined) return true;
  if (!pattern.endsWith("/*")) return sameType(pattern, owner);
  return owner.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase());
}
