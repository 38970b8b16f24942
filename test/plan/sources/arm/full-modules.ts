import type { Json } from "../../../../src/expression/json.ts";
import { LOGS } from "./modules.ts";

/** Modules with about all that they can make: as their publisher's own tests give it, with values of ours. */

const GROUP = LOGS.slice(0, LOGS.indexOf("/providers/"));
const id = (type: string, name: string): string => `${GROUP}/providers/${type}/${name}`;
const SUBNET = id("Microsoft.Network/virtualNetworks", "net/subnets/apps");
const ZONE = id("Microsoft.Network/privateDnsZones", "privatelink.example");
const IDENTITY = id("Microsoft.ManagedIdentity/userAssignedIdentities", "app");
const PRINCIPAL = "44444444-4444-4444-4444-444444444444";

const lock = { kind: "CanNotDelete", name: "keep" };
const diagnosticSettings = [
  { name: "all", workspaceResourceId: LOGS, metricCategories: [{ category: "AllMetrics" }] },
];
const roleAssignments = [
  { principalId: PRINCIPAL, principalType: "ServicePrincipal", roleDefinitionIdOrName: "Owner" },
  { principalId: PRINCIPAL, roleDefinitionIdOrName: "b24988ac-6180-42a0-ab88-20f7382dd24c" },
];
const tags = { env: "live", "hidden-title": "shown" };
const common = { lock, diagnosticSettings, roleAssignments, tags };
const privateEndpoints = [
  {
    subnetResourceId: SUBNET,
    privateDnsZoneGroup: { privateDnsZoneGroupConfigs: [{ privateDnsZoneResourceId: ZONE }] },
    tags,
  },
];
const endpointsOf = (service: string): Json => privateEndpoints.map((one) => ({ ...one, service }));

export const FULL: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  "res-key-vault-vault": {
    ...common,
    name: "kvfull",
    privateEndpoints,
    keys: [{ name: "k", kty: "EC", attributes: { enabled: true }, roleAssignments }],
    secrets: [{ name: "s", value: "x", contentType: "text" }],
    accessPolicies: [{ objectId: PRINCIPAL, permissions: { keys: ["get"], secrets: ["all"] } }],
    networkAcls: {
      bypass: "AzureServices",
      virtualNetworkRules: [{ id: SUBNET }],
      ipRules: [{ value: "40.74.28.0/23" }],
    },
  },
  "res-storage-storage-account": {
    ...common,
    name: "stfull",
    skuName: "Standard_ZRS",
    managedIdentities: { systemAssigned: true, userAssignedResourceIds: [IDENTITY] },
    privateEndpoints: endpointsOf("blob"),
    blobServices: {
      diagnosticSettings,
      containers: [{ name: "data", publicAccess: "None", roleAssignments }],
      lastAccessTimeTrackingPolicyEnabled: true,
    },
    fileServices: { shares: [{ name: "share", shareQuota: 512 }] },
    tableServices: { tables: [{ name: "rows" }] },
    queueServices: { queues: [{ name: "q", metadata: { a: "b" } }] },
    managementPolicyRules: [
      {
        enabled: true,
        name: "age",
        type: "Lifecycle",
        definition: { actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 30 } } } },
      },
    ],
  },
  "res-network-virtual-network": {
    ...common,
    name: "vnetfull",
    addressPrefixes: ["10.4.0.0/16"],
    dnsServers: ["10.4.1.4"],
    flowTimeoutInMinutes: 20,
    subnets: [
      { name: "GatewaySubnet", addressPrefix: "10.4.255.0/24" },
      {
        name: "apps",
        addressPrefixes: ["10.4.1.0/24"],
        delegation: "Microsoft.Web/serverFarms",
        roleAssignments,
      },
      {
        name: "data",
        addressPrefix: "10.4.2.0/24",
        serviceEndpoints: ["Microsoft.Storage", "Microsoft.Sql"],
      },
    ],
    peerings: [
      {
        remoteVirtualNetworkResourceId: id("Microsoft.Network/virtualNetworks", "hub"),
        allowForwardedTraffic: true,
      },
    ],
  },
  "res-container-registry-registry": {
    ...common,
    name: "crfull",
    acrSku: "Premium",
    acrAdminUserEnabled: false,
    privateEndpoints,
    replications: [
      { location: "northeurope", name: "north" },
      { location: "norwayeast", name: "east" },
    ],
    webhooks: [{ name: "onpush", serviceUri: "https://www.example.com/hook", action: ["push"] }],
    cacheRules: [{ name: "mcr", sourceRepository: "mcr.microsoft.com/hello-world" }],
    managedIdentities: { systemAssigned: true },
  },
  "res-sql-server": {
    lock,
    roleAssignments,
    tags,
    name: "sqlfull",
    administratorLogin: "boss",
    administratorLoginPassword: "x",
    managedIdentities: { systemAssigned: true, userAssignedResourceIds: [IDENTITY] },
    primaryUserAssignedIdentityResourceId: IDENTITY,
    privateEndpoints,
    elasticPools: [
      { name: "pool", availabilityZone: -1, sku: { name: "GP_Gen5", tier: "GeneralPurpose", capacity: 4 } },
    ],
    databases: [
      {
        name: "in-pool",
        availabilityZone: -1,
        elasticPoolResourceId: id("Microsoft.Sql/servers", "sqlfull/elasticPools/pool"),
      },
      {
        name: "alone",
        availabilityZone: -1,
        sku: { name: "S1", tier: "Standard" },
        zoneRedundant: false,
        diagnosticSettings,
      },
    ],
    firewallRules: [{ name: "office", startIpAddress: "10.10.10.1", endIpAddress: "10.10.10.10" }],
    virtualNetworkRules: [{ name: "apps", virtualNetworkSubnetResourceId: SUBNET }],
    securityAlertPolicies: [{ name: "Default", state: "Enabled", emailAccountAdmins: true }],
  },
  "res-web-site": {
    ...common,
    name: "webfull",
    kind: "app,linux",
    serverFarmResourceId: id("Microsoft.Web/serverfarms", "plan"),
    managedIdentities: { systemAssigned: true },
    privateEndpoints,
    virtualNetworkSubnetResourceId: SUBNET,
    siteConfig: { alwaysOn: true, metadata: [{ name: "CURRENT_STACK", value: "dotnetcore" }] },
    slots: [{ name: "next", diagnosticSettings }],
    basicPublishingCredentialsPolicies: [
      { name: "ftp", allow: false },
      { name: "scm", allow: false },
    ],
  },
  "res-compute-virtual-machine": {
    tags,
    lock,
    roleAssignments,
    name: "vmfull",
    vmSize: "Standard_D4s_v5",
    osType: "Windows",
    availabilityZone: 2,
    adminUsername: "boss",
    adminPassword: "x",
    imageReference: {
      publisher: "MicrosoftWindowsServer",
      offer: "WindowsServer",
      sku: "2022-datacenter",
      version: "latest",
    },
    osDisk: { caching: "ReadWrite", diskSizeGB: 256, managedDisk: { storageAccountType: "Premium_LRS" } },
    dataDisks: [{ lun: 0, diskSizeGB: 64, managedDisk: { storageAccountType: "PremiumV2_LRS" } }],
    nicConfigurations: [
      {
        nicSuffix: "-nic",
        deleteOption: "Delete",
        diagnosticSettings,
        ipConfigurations: [
          {
            name: "one",
            subnetResourceId: SUBNET,
            pipConfiguration: { publicIpNameSuffix: "-pip", zones: [1, 2, 3] },
          },
        ],
      },
    ],
    managedIdentities: { systemAssigned: true },
    extensionAntiMalwareConfig: { enabled: true, settings: { AntimalwareEnabled: "true" } },
    extensionNetworkWatcherAgentConfig: { enabled: true },
    extensionAadJoinConfig: { enabled: true },
  },
  "ptn-network-hub-networking": {
    location: "swedencentral",
    hubVirtualNetworks: {
      north: hub("10.6", "south"),
      south: hub("10.7", "north"),
    },
  },
  "ptn-app-service-lza-hosting-environment": { logAnalyticsWorkspaceResourceId: LOGS },
};

function hub(net: string, other: string): Json {
  return {
    addressPrefixes: [`${net}.0.0/16`],
    location: "swedencentral",
    tags,
    enablePeering: true,
    peeringSettings: [
      {
        remoteVirtualNetworkName: other,
        allowForwardedTraffic: true,
        allowGatewayTransit: false,
        allowVirtualNetworkAccess: true,
        useRemoteGateways: false,
      },
    ],
    enableBastion: true,
    bastionHost: { skuName: "Standard", scaleUnits: 3 },
    enableAzureFirewall: true,
    azureFirewallSettings: { azureSkuTier: "Standard", zones: [1, 2, 3], diagnosticSettings },
    routes: [{ name: "out", properties: { addressPrefix: "0.0.0.0/0", nextHopType: "Internet" } }],
    subnets: ["GatewaySubnet", "AzureFirewallSubnet", "AzureBastionSubnet"].map((name, index) => ({
      name,
      addressPrefix: `${net}.${String(index)}.0/26`,
    })),
  };
}
