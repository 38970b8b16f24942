import { describe, expect, it } from "vitest";
import { readGuides } from "../../scripts/guides.ts";
import { actionMatcher } from "../../src/rbac/pattern.ts";

/**
 * Actions of built-in roles, as far as the commands of the guides need them. Source: Azure built-in roles,
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles.
 */
const ROLES: Readonly<
  Record<string, { readonly actions: readonly string[]; readonly not?: readonly string[] }>
> = {
  Owner: { actions: ["*"] },
  Contributor: {
    actions: ["*"],
    not: [
      "Microsoft.Authorization/*/Delete",
      "Microsoft.Authorization/*/Write",
      "Microsoft.Authorization/elevateAccess/Action",
      "Microsoft.Compute/galleries/share/action",
    ],
  },
  "User Access Administrator": { actions: ["*/read", "Microsoft.Authorization/*"] },
  "Resource Policy Contributor": {
    actions: ["Microsoft.Authorization/policyassignments/*", "Microsoft.Authorization/policyexemptions/*"],
  },
  "Locks Contributor": { actions: ["Microsoft.Authorization/locks/*"] },
  "Management Group Contributor": { actions: ["Microsoft.Management/managementGroups/subscriptions/write"] },
  "Cost Management Contributor": { actions: ["Microsoft.Consumption/*", "Microsoft.CostManagement/*"] },
  "Security Admin": { actions: ["Microsoft.Security/*"] },
  "Compute Gallery Artifacts Publisher": {
    actions: ["Microsoft.Compute/galleries/*"],
    not: ["Microsoft.Compute/galleries/share/action"],
  },
  "Key Vault Contributor": {
    actions: ["Microsoft.KeyVault/*"],
    not: ["Microsoft.KeyVault/locations/deletedVaults/purge/action", "Microsoft.KeyVault/managedHsms/*"],
  },
  "Key Vault Purge Operator": { actions: ["Microsoft.KeyVault/locations/deletedVaults/purge/action"] },
  "Key Vault Crypto Officer": { actions: ["Microsoft.KeyVault/vaults/keyrotationpolicies/*"] },
  "Key Vault Certificates Officer": { actions: ["Microsoft.KeyVault/vaults/certificates/*"] },
  "SQL Server Contributor": {
    actions: ["Microsoft.Sql/servers/*"],
    not: [
      "Microsoft.Sql/servers/azureADOnlyAuthentications/*",
      "Microsoft.Sql/servers/securityAlertPolicies/*",
    ],
  },
  "DNS Zone Contributor": { actions: ["Microsoft.Network/dnsZones/*"] },
  "Private DNS Zone Contributor": { actions: ["Microsoft.Network/privateDnsZones/*"] },
  "Network Contributor": { actions: ["Microsoft.Network/*"] },
  "Traffic Manager Contributor": { actions: ["Microsoft.Network/trafficManagerProfiles/*"] },
  "Website Contributor": { actions: ["Microsoft.Web/sites/*", "Microsoft.Web/certificates/*"] },
  "Managed Identity Contributor": {
    actions: [
      "Microsoft.ManagedIdentity/userAssignedIdentities/write",
      "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write",
    ],
  },
  "Monitoring Contributor": {
    actions: [
      "Microsoft.Insights/DiagnosticSettings/*",
      "Microsoft.OperationalInsights/workspaces/sharedKeys/action",
    ],
  },
};

/** What each command of a fix asks the rights for. Source: Azure permissions, by resource provider. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  "account management-group subscription add": [
    "Microsoft.Management/managementGroups/subscriptions/write",
    "Microsoft.Authorization/roleAssignments/write",
  ],
  "capacity reservation create": ["Microsoft.Compute/capacityReservationGroups/capacityReservations/write"],
  "consumption budget create": ["Microsoft.Consumption/budgets/write"],
  "feature register": ["Microsoft.Features/providers/features/register/action"],
  "group create": ["Microsoft.Resources/subscriptions/resourceGroups/write"],
  "group delete": ["Microsoft.Resources/subscriptions/resourceGroups/delete"],
  "identity create": ["Microsoft.ManagedIdentity/userAssignedIdentities/write"],
  "identity federated-credential create": [
    "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write",
  ],
  "keyvault certificate import": ["Microsoft.KeyVault/vaults/certificates/import/action"],
  "keyvault create": ["Microsoft.KeyVault/vaults/write"],
  "keyvault key rotation-policy update": ["Microsoft.KeyVault/vaults/keyrotationpolicies/write"],
  "keyvault purge": ["Microsoft.KeyVault/locations/deletedVaults/purge/action"],
  "keyvault update": ["Microsoft.KeyVault/vaults/write"],
  "lock delete": ["Microsoft.Authorization/locks/delete"],
  "monitor diagnostic-settings create": [
    "Microsoft.Insights/diagnosticSettings/write",
    "Microsoft.OperationalInsights/workspaces/sharedKeys/action",
  ],
  "network dns record-set cname set-record": ["Microsoft.Network/dnsZones/CNAME/write"],
  "network private-dns link vnet create": [
    "Microsoft.Network/privateDnsZones/virtualNetworkLinks/write",
    "Microsoft.Network/virtualNetworks/join/action",
  ],
  "network private-dns zone create": ["Microsoft.Network/privateDnsZones/write"],
  // Any service has its own, such as this one.
  "network private-endpoint-connection approve": [
    "Microsoft.Storage/storageAccounts/privateEndpointConnectionsApproval/action",
  ],
  "network traffic-manager endpoint create": [
    "Microsoft.Network/trafficManagerProfiles/azureEndpoints/write",
  ],
  "network vnet peering create": [
    "Microsoft.Network/virtualNetworks/virtualNetworkPeerings/write",
    "Microsoft.Network/virtualNetworks/peer/action",
  ],
  "network vnet subnet update": ["Microsoft.Network/virtualNetworks/subnets/write"],
  "policy exemption create": [
    "Microsoft.Authorization/policyExemptions/write",
    "Microsoft.Authorization/policyAssignments/exempt/action",
  ],
  "provider register": ["Microsoft.Sql/register/action"],
  "role assignment create": ["Microsoft.Authorization/roleAssignments/write"],
  "role assignment delete": ["Microsoft.Authorization/roleAssignments/delete"],
  "role definition update": ["Microsoft.Authorization/roleDefinitions/write"],
  "security pricing create": ["Microsoft.Security/pricings/write"],
  "sig image-version update": ["Microsoft.Compute/galleries/images/versions/write"],
  "sql server firewall-rule create": ["Microsoft.Sql/servers/firewallRules/write"],
  "webapp config hostname add": ["Microsoft.Web/sites/hostNameBindings/write"],
  "webapp config hostname delete": ["Microsoft.Web/sites/hostNameBindings/delete"],
};

/** Microsoft Entra has its own roles, by which an app registration is changed. */
const OF_THE_DIRECTORY = /^az ad /;

const fixes = [...readGuides()].flatMap(([id, { who, fix }]) =>
  fix?.startsWith("az ") === true && !OF_THE_DIRECTORY.test(fix) ? [{ id, who, fix }] : [],
);

/** The roles that a text names, each name at its longest. */
function rolesIn(text: string): string[] {
  const names = Object.keys(ROLES).sort((a, b) => b.length - a.length);
  const found = [...text.matchAll(new RegExp(`\\b(?:${names.join("|")})\\b`, "g"))].map(([name]) => name);
  return /may assign roles/.test(text) ? [...found, "User Access Administrator"] : found;
}

function grants(name: string, action: string): boolean {
  const { actions = [], not = [] } = ROLES[name] ?? {};
  return actionMatcher(actions)(action) && !actionMatcher(not)(action);
}

describe("who can fix a finding by the command of its guide", () => {
  it("is asked of many", () => {
    expect(fixes.length).toBeGreaterThan(35);
  });

  it.each(fixes)("$id: $who", ({ who, fix }) => {
    const command = Object.keys(NEEDED).find((words) => fix.startsWith(`az ${words} `));
    expect(command, fix).toBeDefined();
    // Roles after a full stop are named for what they cannot do.
    const roles = rolesIn(who.split(". ")[0] ?? "");
    expect(roles, who).not.toEqual([]);
    for (const action of NEEDED[command ?? ""] ?? [])
      expect(
        roles.filter((role) => grants(role, action)),
        action,
      ).not.toEqual([]);
  });

  it("would find a role that cannot", () => {
    expect(grants("Key Vault Contributor", "Microsoft.KeyVault/locations/deletedVaults/purge/action")).toBe(
      false,
    );
    expect(grants("Contributor", "Microsoft.Authorization/roleAssignments/write")).toBe(false);
    expect(rolesIn("a Network Contributor of the zone")).toEqual(["Network Contributor"]);
  });
});
