/**
 * What a reference of one resource to another asks of the order of a relocation.
 * `exists`: without the other the deployment fails. `together`: both are bound by region, zone, lifetime or data, and move at once.
 * `points`: it works without the other, and is pointed at the new one at the cutover. `history`: where it came from once.
 */
export type DependencyKind = "exists" | "together" | "points" | "history";

export interface DependencyRow {
  /** Of the resource that refers; any where it is absent. A final `/*` takes every type below. */
  readonly owner?: string;
  /** Keys of which one stands on the way to the reference. */
  readonly under: readonly string[];
  readonly kind: DependencyKind | "back";
}

/**
 * Keys below which the service looks the other resource up when it is deployed, whatever the type: without it the deployment fails.
 * Sources: the request of each type at learn.microsoft.com/azure/templates, and the alias list of Azure Policy for the spelling.
 */
export const EXISTS_KEYS: ReadonlySet<string> = new Set(
  [
    // Networks and what stands in front of them.
    ...["subnet", "subnetId", "subnets", "subnetIds", "subnetResourceId", "vnetSubnetID", "podSubnetID"],
    ...["virtualNetworkSubnetId", "vnetSubnetResourceId", "infrastructureSubnetId", "computeSubnetId"],
    ...["delegatedSubnetResourceId", "virtualNetwork", "virtualNetworkRules", "vnetId", "vNetResourceId"],
    ...[
      "customVirtualNetworkId",
      "networkSecurityGroup",
      "routeTable",
      "natGateway",
      "serviceEndpointPolicies",
    ],
    ...["publicIPAddress", "publicIPAddresses", "publicIpAddressId", "publicIPPrefix", "publicIPPrefixes"],
    ...["publicIPs", "nodePublicIPPrefixID", "ddosProtectionPlan", "loadBalancerBackendAddressPools"],
    ...["applicationGatewayBackendAddressPools", "applicationSecurityGroups", "gatewayLoadBalancer"],
    ...["sourceApplicationSecurityGroups", "destinationApplicationSecurityGroups", "healthProbe"],
    ...["loadBalancerFrontendIpConfigurations", "privateLinkServiceId", "privateLinkResourceId"],
    ...["privateDnsZoneId", "privateDnsZoneArmResourceId", "privateDnsZoneResourceId", "privateDNSZone"],
    ...["dnsZoneResourceIds", "azureDnsZone", "firewallPolicy", "basePolicy", "sourceIpGroups", "ipGroups"],
    ...["destinationIpGroups", "virtualHub", "virtualWan", "azureFirewall", "virtualNetworkGateway1"],
    ...[
      "virtualNetworkGateway2",
      "localNetworkGateway2",
      "peer",
      "expressRoutePort",
      "expressRouteCircuitPeering",
    ],
    ...[
      "expressRouteGateway",
      "vpnSite",
      "pool",
      "wafPolicy",
      "originGroup",
      "customDomains",
      "ruleSets",
      "secret",
    ],
    ...[
      "secretSource",
      "domains",
      "dnsResolverOutboundEndpoints",
      "dnsForwardingRuleset",
      "ipConfigurations",
    ],
    // Compute, images and disks.
    ...["availabilitySet", "host", "hostGroup", "capacityReservationGroup", "capacityReservationGroupID"],
    ...["proximityPlacementGroupID", "imageReference", "packageReferenceId", "diskEncryptionSet"],
    ...[
      "diskEncryptionSetId",
      "diskEncryptionSetID",
      "diskAccessId",
      "storageAccountId",
      "managedDisk",
      "snapshot",
    ],
    // Identities, keys and vaults.
    ...[
      "userAssignedIdentities",
      "userAssignedIdentity",
      "userAssignedIdentityId",
      "userAssignedIdentityResourceId",
    ],
    ...[
      "primaryUserAssignedIdentityId",
      "identityResourceId",
      "kubeletidentity",
      "sourceVault",
      "keyVaultId",
    ],
    ...[
      "keyVaultKeyUri",
      "keyVaultProperties",
      "keyVaultReference",
      "keyVaultSecretId",
      "keyUrl",
      "keyUri",
      "keyId",
    ],
    ...[
      "primaryKeyURI",
      "azureKeyVaultKms",
      "keyVaultResourceId",
      "keyVaultUri",
      "serverKeyName",
      "encryption",
    ],
    ...[
      "primaryKeyUri",
      "geoBackupKeyURI",
      "dataEncryption",
      "keyVault",
      "certificateId",
      "resourceAccessRules",
    ],
    // Hosts of workloads.
    ...[
      "serverFarmId",
      "hostingEnvironmentProfile",
      "hostingEnvironment",
      "managedEnvironmentId",
      "environmentId",
    ],
    ...["elasticPoolId", "instancePoolId", "clusterArmId", "hostPoolArmPath", "applicationGroupReferences"],
    ...["sqlVirtualMachineGroupResourceId", "hubResourceId", "projectId", "capacityPoolId", "poolId"],
    // Data, logs and backup.
    ...[
      "storageAccount",
      "containerRegistry",
      "applicationInsights",
      "defaultDataLakeStorage",
      "autoStorage",
    ],
    ...["ingestionStorage", "storageAccounts", "workspaceResourceId", "logAnalyticsWorkspaceResourceId"],
    ...["logAnalyticsWorkspaceResourceID", "linkedWorkspaceResourceId", "clusterResourceId", "policyId"],
    ...[
      "clusterResourceUri",
      "storageAccountResourceId",
      "eventHubResourceId",
      "iotHubResourceId",
      "backupPolicyId",
    ],
    ...[
      "dataSourceInfo",
      "dataSourceSetInfo",
      "policyInfo",
      "targetResourceUri",
      "metricResourceUri",
      "targetResourceId",
    ],
    ...[
      "storageId",
      "flowAnalyticsConfiguration",
      "dataCollectionEndpointId",
      "dataCollectionRuleId",
      "destinations",
    ],
    ...[
      "storageUri",
      "maintenanceConfigurationId",
      "scopedResource",
      "linkedResourceId",
      "expressRouteID",
      "purviewResourceId",
    ],
    ...[
      "remoteVirtualNetwork",
      "applicationGatewayId",
      "integrationAccount",
      "logAnalytics",
      "linkedResource",
    ],
    ...[
      "roleDefinitionId",
      "delegatedManagedIdentityResourceId",
      "policyDefinitionId",
      "logAnalyticsConfiguration",
    ],
    ...["defenderForCloud", "securityMonitoring", "omsagent", "omsAgent", "azureMonitorPrivateLinkScope"],
  ].map((key) => key.toLowerCase()),
);

/** The same where only the type tells that the service looks it up. */
export const EXISTS_ROWS: readonly DependencyRow[] = [
  { owner: "Microsoft.App/*", under: ["registries"], kind: "exists" },
  { owner: "Microsoft.ContainerInstance/*", under: ["imageRegistryCredentials"], kind: "exists" },
  { owner: "Microsoft.EventGrid/systemTopics", under: ["source"], kind: "exists" },
  { owner: "Microsoft.EventGrid/*", under: ["destination", "deadLetterDestination"], kind: "exists" },
  { owner: "Microsoft.Cdn/profiles/*", under: ["id"], kind: "exists" },
  { owner: "Microsoft.ApiManagement/service/loggers", under: ["resourceId"], kind: "exists" },
  { owner: "Microsoft.OperationalInsights/workspaces/linkedServices", under: ["resourceId"], kind: "exists" },
  { owner: "Microsoft.OperationalInsights/workspaces/*", under: ["storageAccountIds"], kind: "exists" },
  { owner: "Microsoft.DataFactory/factories/*", under: ["referenceName"], kind: "exists" },
  { owner: "Microsoft.Synapse/workspaces/*", under: ["referenceName"], kind: "exists" },
  {
    owner: "Microsoft.ServiceBus/namespaces/*",
    under: ["forwardTo", "forwardDeadLetteredMessagesTo"],
    kind: "exists",
  },
  {
    owner: "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
    under: ["sourceAccount", "destinationAccount"],
    kind: "together",
  },
  { owner: "Microsoft.Authorization/roleAssignments", under: ["principalId", "scope"], kind: "exists" },
  {
    owner: "Microsoft.RecoveryServices/vaults/*",
    under: ["recoveryAzureNetworkId", "sourceResourceId"],
    kind: "exists",
  },
];

/** Keys of which the value is a host, or a URL, that the service asks when it is deployed: keys, certificates and secrets of vaults, images. */
export const ASKED_HOST_KEYS: ReadonlySet<string> = new Set(
  [
    ...["keyVaultProperties", "keyVaultUri", "keyVaultKeyUri", "keyUrl", "keyUri", "keyId", "keyIdentifier"],
    ...[
      "primaryKeyURI",
      "geoBackupKeyURI",
      "keyVaultSecretId",
      "keyVaultId",
      "secretIdentifier",
      "azureKeyVaultKms",
    ],
    ...[
      "defaultDataLakeStorage",
      "registries",
      "imageRegistryCredentials",
      "keyEncryptionKeyUrl",
      "dataEncryption",
    ],
    ...["storageUri"],
  ].map((key) => key.toLowerCase()),
);

/** Types that are found from any region: what needs one may stand in another. */
const CROSSED: readonly string[] = [
  "Microsoft.Authorization/*",
  "Microsoft.Cdn/*",
  "Microsoft.Insights/actionGroups",
  "Microsoft.ManagedIdentity/userAssignedIdentities",
  "Microsoft.Network/dnsZones",
  "Microsoft.Network/dnsZones/*",
  "Microsoft.Network/FrontDoorWebApplicationFirewallPolicies",
  "Microsoft.Network/frontDoors",
  "Microsoft.Network/privateDnsZones",
  "Microsoft.Network/privateDnsZones/*",
  "Microsoft.Network/trafficManagerProfiles",
  "Microsoft.Network/virtualWans",
  "Microsoft.OperationalInsights/workspaces",
  "Microsoft.Insights/components",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.Compute/galleries/images/versions",
  "Microsoft.Network/expressRouteCircuits",
  "Microsoft.Network/expressRouteCircuits/*",
  "Microsoft.Network/firewallPolicies",
];

/** Whether what stands in another region, or in none, does as well as one beside it. */
export function mayStandElsewhere(type: string): boolean {
  const lower = type.toLowerCase();
  return CROSSED.some((one) =>
    one.endsWith("/*") ? lower.startsWith(one.slice(0, -1).toLowerCase()) : lower === one.toLowerCase(),
  );
}
