import { once } from "../base/once.ts";
import { STANDALONE } from "./standalone.ts";

/**
 * How a type that has no row of its own among the relocation methods is judged. Two kinds of type are sure enough to need
 * none: those whose whole content stands in the template, and those that are carried with their parent's data.
 */
export type Companion =
  /** Configuration alone: deploying the template at the target is the relocation. */
  | { readonly kind: "configuration" }
  /** Carried by the method of the parent: a container with its storage account, a secret with its vault. */
  | { readonly kind: "part"; readonly of: string };

interface Entry {
  readonly parent: string;
  /** Child types below the parent, whose content is configuration. */
  readonly configuration: readonly string[];
  /** Child types below the parent that hold what the parent's method carries. */
  readonly parts?: readonly string[];
}

/**
 * Source: the resource reference (https://learn.microsoft.com/azure/templates/) shows every property of a `configuration`
 * type as writable, so a deployment makes it whole. A type that is missing here is unknown to this table and not judged by it.
 */
const CHILDREN: readonly Entry[] = [
  {
    parent: "Microsoft.ApiManagement/service",
    configuration: [],
    parts: ["apis", "backends", "namedValues", "policies", "products"],
  },
  {
    parent: "Microsoft.App/managedEnvironments",
    configuration: ["certificates", "daprComponents", "storages"],
  },
  { parent: "Microsoft.AppConfiguration/configurationStores", configuration: [], parts: ["keyValues"] },
  {
    parent: "Microsoft.Cache/redis",
    configuration: ["accessPolicyAssignments", "firewallRules", "patchSchedules"],
  },
  {
    parent: "Microsoft.Cdn/profiles",
    configuration: [
      "afdEndpoints",
      "afdEndpoints/routes",
      "customDomains",
      "endpoints",
      "endpoints/origins",
      "originGroups",
      "originGroups/origins",
      "ruleSets",
      "ruleSets/rules",
      "secrets",
      "securityPolicies",
    ],
  },
  { parent: "Microsoft.CognitiveServices/accounts", configuration: ["deployments"] },
  { parent: "Microsoft.Compute/virtualMachines", configuration: ["extensions", "runCommands"] },
  { parent: "Microsoft.Compute/virtualMachineScaleSets", configuration: ["extensions"] },
  {
    parent: "Microsoft.ContainerRegistry/registries",
    configuration: [
      "cacheRules",
      "credentialSets",
      "replications",
      "scopeMaps",
      "tasks",
      "tokens",
      "webhooks",
    ],
  },
  {
    parent: "Microsoft.ContainerService/managedClusters",
    configuration: ["agentPools", "maintenanceConfigurations"],
  },
  { parent: "Microsoft.DBforMariaDB/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforMySQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"],
  },
  { parent: "Microsoft.DBforMySQL/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforPostgreSQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"],
  },
  { parent: "Microsoft.DBforPostgreSQL/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DocumentDB/databaseAccounts",
    configuration: ["sqlRoleAssignments", "sqlRoleDefinitions"],
    parts: [
      "mongodbDatabases",
      "mongodbDatabases/collections",
      "sqlDatabases",
      "sqlDatabases/containers",
      "tables",
    ],
  },
  {
    parent: "Microsoft.EventHub/namespaces",
    configuration: [
      "authorizationRules",
      "eventhubs/authorizationRules",
      "eventhubs/consumergroups",
      "networkRuleSets",
    ],
    parts: ["eventhubs"],
  },
  { parent: "Microsoft.Insights/components", configuration: ["linkedStorageAccounts"] },
  {
    parent: "Microsoft.KeyVault/vaults",
    configuration: ["accessPolicies"],
    parts: ["certificates", "keys", "secrets"],
  },
  { parent: "Microsoft.Kusto/clusters", configuration: [], parts: ["databases"] },
  {
    parent: "Microsoft.ManagedIdentity/userAssignedIdentities",
    configuration: ["federatedIdentityCredentials"],
  },
  { parent: "Microsoft.NetApp/netAppAccounts", configuration: ["", "capacityPools"] },
  { parent: "Microsoft.Network/dnsResolvers", configuration: ["inboundEndpoints", "outboundEndpoints"] },
  {
    parent: "Microsoft.Network/dnsZones",
    configuration: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"],
  },
  { parent: "Microsoft.Network/expressRouteCircuits", configuration: ["peerings"] },
  { parent: "Microsoft.Network/expressRouteGateways", configuration: ["expressRouteConnections"] },
  { parent: "Microsoft.Network/firewallPolicies", configuration: ["ruleCollectionGroups"] },
  { parent: "Microsoft.Network/loadBalancers", configuration: ["backendAddressPools", "inboundNatRules"] },
  { parent: "Microsoft.Network/networkSecurityGroups", configuration: ["securityRules"] },
  { parent: "Microsoft.Network/networkWatchers", configuration: ["connectionMonitors", "flowLogs"] },
  {
    parent: "Microsoft.Network/privateDnsZones",
    configuration: ["A", "AAAA", "CNAME", "MX", "PTR", "SOA", "SRV", "TXT", "virtualNetworkLinks"],
  },
  { parent: "Microsoft.Network/privateEndpoints", configuration: ["privateDnsZoneGroups"] },
  { parent: "Microsoft.Network/routeTables", configuration: ["", "routes"] },
  {
    parent: "Microsoft.Network/trafficManagerProfiles",
    configuration: ["azureEndpoints", "externalEndpoints", "nestedEndpoints"],
  },
  { parent: "Microsoft.Network/virtualHubs", configuration: ["hubVirtualNetworkConnections"] },
  { parent: "Microsoft.Network/virtualNetworks", configuration: ["subnets", "virtualNetworkPeerings"] },
  {
    parent: "Microsoft.OperationalInsights/workspaces",
    configuration: ["dataSources", "linkedServices", "savedSearches"],
  },
  {
    parent: "Microsoft.RecoveryServices/vaults",
    configuration: ["backupPolicies", "replicationPolicies"],
    parts: ["backupFabrics/protectionContainers/protectedItems"],
  },
  { parent: "Microsoft.Resources/deploymentScripts", configuration: ["logs"] },
  {
    parent: "Microsoft.ServiceBus/namespaces",
    configuration: [
      "authorizationRules",
      "networkRuleSets",
      "queues/authorizationRules",
      "topics/authorizationRules",
      "topics/subscriptions/rules",
    ],
    parts: ["queues", "topics", "topics/subscriptions"],
  },
  { parent: "Microsoft.Sql/managedInstances", configuration: ["administrators"], parts: ["databases"] },
  {
    parent: "Microsoft.Sql/servers",
    configuration: [
      "administrators",
      "auditingSettings",
      "azureADOnlyAuthentications",
      "connectionPolicies",
      "databases/auditingSettings",
      "databases/backupLongTermRetentionPolicies",
      "databases/backupShortTermRetentionPolicies",
      "databases/securityAlertPolicies",
      "databases/transparentDataEncryption",
      "encryptionProtector",
      "extendedAuditingSettings",
      "failoverGroups",
      "firewallRules",
      "keys",
      "outboundFirewallRules",
      "securityAlertPolicies",
      "virtualNetworkRules",
      "vulnerabilityAssessments",
    ],
  },
  {
    parent: "Microsoft.Storage/storageAccounts",
    configuration: [
      "blobServices",
      "blobServices/containers/immutabilityPolicies",
      "encryptionScopes",
      "fileServices",
      "inventoryPolicies",
      "localUsers",
      "managementPolicies",
      "objectReplicationPolicies",
      "queueServices",
      "tableServices",
    ],
    parts: ["blobServices/containers", "fileServices/shares", "queueServices/queues", "tableServices/tables"],
  },
  { parent: "Microsoft.Synapse/workspaces", configuration: ["bigDataPools"], parts: ["sqlPools"] },
  { parent: "Microsoft.Web/hostingEnvironments", configuration: ["configurations"] },
  {
    parent: "Microsoft.Web/sites",
    configuration: [
      "basicPublishingCredentialsPolicies",
      "config",
      "extensions",
      "hostNameBindings",
      "hybridConnectionNamespaces/relays",
      "networkConfig",
      "slots/basicPublishingCredentialsPolicies",
      "slots/config",
      "slots/extensions",
      "slots/hostNameBindings",
      "slots/hybridConnectionNamespaces/relays",
      "sourcecontrols",
      "virtualNetworkConnections",
    ],
    parts: ["slots"],
  },
];

const companions = once((): ReadonlyMap<string, Companion> => {
  const found = new Map<string, Companion>();
  const add = (type: string, companion: Companion): void => {
    if (!found.has(type.toLowerCase())) found.set(type.toLowerCase(), companion);
  };
  for (const type of STANDALONE) add(type, { kind: "configuration" });
  for (const { parent, configuration, parts = [] } of CHILDREN) {
    for (const child of configuration) add(under(parent, child), { kind: "configuration" });
    for (const child of parts) add(under(parent, child), { kind: "part", of: parent });
  }
  return found;
});

function under(parent: string, child: string): string {
  return child === "" ? parent : `${parent}/${child}`;
}

/** How a type without a method of its own is relocated, or undefined when this table does not know it. */
export function companionOf(type: string): Companion | undefined {
  return companions().get(type.toLowerCase());
}

/** The parents and children of the table, for documentation and tests. */
export const COMPANIONS: readonly string[] = [
  ...STANDALONE,
  ...CHILDREN.flatMap(({ parent, configuration, parts = [] }) =>
    [...configuration, ...parts].map((child) => under(parent, child)),
  ),
];
