import type { ArmResource } from "../servers/world.ts";
import { roleDefinition, type RoleParts } from "./build.ts";

/** GUIDs of built-in roles. */
export const ROLE = {
  owner: "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
  contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
  reader: "acdd72a7-3385-48ef-bd42-f606fba81ae7",
  userAccessAdministrator: "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
  rbacAdministrator: "f58310d9-a9f6-439a-9e8d-f62e7b41a168",
  keyVaultAdministrator: "00482a5a-887f-4fb3-b363-3b7fe8e74483",
  keyVaultContributor: "f25e0fa2-a7c8-4377-a976-54943a77a395",
  keyVaultSecretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
  networkContributor: "4d97b98b-1d4f-4787-a291-c67834d212e7",
  virtualMachineContributor: "9980e02c-c2be-4d73-94e8-173b1dc7cf3c",
  storageBlobDataContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
  managementGroupReader: "ac63b705-f282-497d-ac71-919bf39d939d",
  costManagementReader: "72fafb9e-0641-4937-9268-a91bfd8191a3",
  monitoringContributor: "749f88d5-cbae-40b8-bcfc-e573ddc772fa",
  logAnalyticsContributor: "92aaf0da-9dab-42b6-94a3-d43ce8d16293",
} as const;

const COMMON = [
  "Microsoft.Authorization/*/read",
  "Microsoft.Insights/alertRules/*",
  "Microsoft.Resources/deployments/*",
  "Microsoft.Resources/subscriptions/resourceGroups/read",
  "Microsoft.Support/*",
];
const BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers";

const ROLES: Readonly<Record<keyof typeof ROLE, RoleParts>> = {
  owner: { roleName: "Owner", actions: ["*"] },
  contributor: {
    roleName: "Contributor",
    actions: ["*"],
    notActions: [
      "Microsoft.Authorization/*/Delete",
      "Microsoft.Authorization/*/Write",
      "Microsoft.Authorization/elevateAccess/Action",
      "Microsoft.Blueprint/blueprintAssignments/write",
      "Microsoft.Blueprint/blueprintAssignments/delete",
      "Microsoft.Compute/galleries/share/action",
      "Microsoft.Purview/consents/write",
      "Microsoft.Purview/consents/delete",
      "Microsoft.Resources/deploymentStacks/manageDenySetting/action",
      "Microsoft.Subscription/cancel/action",
      "Microsoft.Subscription/enable/action",
    ],
  },
  reader: { roleName: "Reader", actions: ["*/read"] },
  userAccessAdministrator: {
    roleName: "User Access Administrator",
    actions: ["*/read", "Microsoft.Authorization/*", "Microsoft.Support/*"],
  },
  rbacAdministrator: {
    roleName: "Role Based Access Control Administrator",
    actions: [
      "Microsoft.Authorization/roleAssignments/write",
      "Microsoft.Authorization/roleAssignments/delete",
      "*/read",
      "Microsoft.Support/*",
    ],
  },
  keyVaultAdministrator: {
    roleName: "Key Vault Administrator",
    actions: [...COMMON, "Microsoft.KeyVault/checkNameAvailability/read", "Microsoft.KeyVault/vaults/*/read"],
    dataActions: ["Microsoft.KeyVault/vaults/*"],
  },
  keyVaultContributor: {
    roleName: "Key Vault Contributor",
    actions: [...COMMON, "Microsoft.KeyVault/*"],
    notActions: [
      "Microsoft.KeyVault/locations/deletedVaults/purge/action",
      "Microsoft.KeyVault/hsmPools/*",
      "Microsoft.KeyVault/managedHsms/*",
    ],
  },
  keyVaultSecretsUser: {
    roleName: "Key Vault Secrets User",
    dataActions: [
      "Microsoft.KeyVault/vaults/secrets/getSecret/action",
      "Microsoft.KeyVault/vaults/secrets/readMetadata/action",
    ],
  },
  networkContributor: { roleName: "Network Contributor", actions: [...COMMON, "Microsoft.Network/*"] },
  virtualMachineContributor: {
    roleName: "Virtual Machine Contributor",
    actions: [
      ...COMMON,
      "Microsoft.Compute/virtualMachines/*",
      "Microsoft.Compute/virtualMachineScaleSets/*",
      "Microsoft.Compute/disks/read",
      "Microsoft.Compute/disks/write",
      "Microsoft.Network/networkInterfaces/*",
      "Microsoft.Network/virtualNetworks/subnets/join/action",
    ],
  },
  storageBlobDataContributor: {
    roleName: "Storage Blob Data Contributor",
    actions: [
      `${BLOBS}/delete`,
      `${BLOBS}/read`,
      `${BLOBS}/write`,
      "Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action",
    ],
    dataActions: [
      `${BLOBS}/blobs/delete`,
      `${BLOBS}/blobs/read`,
      `${BLOBS}/blobs/write`,
      `${BLOBS}/blobs/move/action`,
      `${BLOBS}/blobs/add/action`,
    ],
  },
  managementGroupReader: {
    roleName: "Management Group Reader",
    actions: [
      "Microsoft.Management/managementGroups/read",
      "Microsoft.Management/managementGroups/subscriptions/read",
    ],
  },
  costManagementReader: {
    roleName: "Cost Management Reader",
    actions: [
      "Microsoft.Consumption/*/read",
      "Microsoft.CostManagement/*/read",
      "Microsoft.Billing/billingPeriods/read",
      "Microsoft.Resources/subscriptions/read",
      "Microsoft.Resources/subscriptions/resourceGroups/read",
      "Microsoft.Support/*",
    ],
  },
  monitoringContributor: {
    roleName: "Monitoring Contributor",
    actions: ["*/read", "Microsoft.Insights/*", "Microsoft.AlertsManagement/alerts/*"],
  },
  logAnalyticsContributor: {
    roleName: "Log Analytics Contributor",
    actions: ["*/read", "Microsoft.OperationalInsights/*", "Microsoft.Insights/diagnosticSettings/*"],
  },
};

/** The built-in roles of {@link ROLE} as the service lists them. */
export function builtInRoles(): readonly ArmResource[] {
  return Object.entries(ROLES).map(([key, parts]) => {
    const found = Object.entries(ROLE).find(([name]) => name === key);
    if (!found) throw new Error(`role ${key} has no GUID`);
    return roleDefinition(found[1], parts);
  });
}
