import type { ArmResource } from "../servers/world.ts";
import { budget, denyAssignment, guidFor, roleAssignment, roleDefinition } from "./build.ts";
import { builtInRoles, ROLE } from "./roles.ts";
import { CORP, LANDING_ZONES, ROOT, scopeIn, SHOP, SUBSCRIPTION, type ShopState } from "./shop-state.ts";

const DEPLOYER_ROLE = guidFor("role contoso-deployer");

export function roleDefinitions(state: ShopState): readonly ArmResource[] {
  return [
    ...builtInRoles(),
    roleDefinition(DEPLOYER_ROLE, {
      roleName: "Contoso landing zone deployer",
      actions: [
        "Microsoft.Resources/*",
        "Microsoft.Compute/*",
        "Microsoft.Network/*",
        "Microsoft.Sql/*",
        "Microsoft.Storage/*",
        "Microsoft.Web/*",
        "Microsoft.CognitiveServices/*",
        "Microsoft.ManagedIdentity/*",
        "Microsoft.Insights/*",
        "Microsoft.KeyVault/vaults/read",
        // For the parameter that a template takes from a vault.
        "Microsoft.KeyVault/vaults/deploy/action",
        "Microsoft.KeyVault/checkNameAvailability/read",
        ...(state.deployerWritesVaults ? ["Microsoft.KeyVault/vaults/write"] : []),
      ],
      notActions: ["Microsoft.Network/virtualNetworks/virtualNetworkPeerings/delete"],
      assignableScopes: [LANDING_ZONES],
    }),
  ];
}

export function roleAssignments(state: ShopState): readonly ArmResource[] {
  const deployer = { principal: SHOP.deployObject, principalType: "ServicePrincipal" } as const;
  const operators = { principal: SHOP.opsGroup, principalType: "Group" } as const;
  return [
    roleAssignment(ROOT, { role: ROLE.owner, principal: SHOP.adminsGroup, principalType: "Group" }),
    roleAssignment(ROOT, { role: ROLE.reader, principal: SHOP.deployersGroup, principalType: "Group" }),
    roleAssignment(SUBSCRIPTION, { role: DEPLOYER_ROLE, ...deployer, roleIdUnder: SUBSCRIPTION }),
    roleAssignment(SUBSCRIPTION, {
      role: ROLE.rbacAdministrator,
      ...deployer,
      roleIdUnder: SUBSCRIPTION,
      condition: `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${ROLE.keyVaultSecretsUser}, ${ROLE.contributor}}))`,
    }),
    roleAssignment(SUBSCRIPTION, { role: ROLE.reader, ...operators, roleIdUnder: SUBSCRIPTION }),
    roleAssignment(scopeIn("rg-shop-web-weu"), {
      role: ROLE.contributor,
      ...operators,
      roleIdUnder: SUBSCRIPTION,
    }),
    ...(state.opsContributor
      ? [
          roleAssignment(scopeIn("rg-shop-web-sdc"), {
            role: ROLE.contributor,
            ...operators,
            roleIdUnder: SUBSCRIPTION,
          }),
        ]
      : []),
    roleAssignment(`${scopeIn("rg-shop-web-weu")}/providers/Microsoft.KeyVault/vaults/kv-shop-prod-weu`, {
      role: ROLE.keyVaultSecretsUser,
      principal: SHOP.oldIdentity,
      principalType: "ServicePrincipal",
      roleIdUnder: SUBSCRIPTION,
    }),
    roleAssignment(`${scopeIn("rg-shop-data-weu")}/providers/Microsoft.Storage/storageAccounts/stshopweu`, {
      role: ROLE.storageBlobDataContributor,
      principal: SHOP.oldIdentity,
      principalType: "ServicePrincipal",
      roleIdUnder: SUBSCRIPTION,
    }),
    ...(state.blobsGranted
      ? [
          roleAssignment(scopeIn("rg-shop-data-sdc"), {
            role: ROLE.storageBlobDataContributor,
            principal: SHOP.shopIdentity,
            principalType: "ServicePrincipal",
            roleIdUnder: SUBSCRIPTION,
          }),
        ]
      : []),
    roleAssignment(scopeIn("rg-shop-web-sdc"), {
      role: ROLE.keyVaultSecretsUser,
      principal: SHOP.shopIdentity,
      principalType: "ServicePrincipal",
      roleIdUnder: SUBSCRIPTION,
    }),
  ];
}

export function budgets(state: ShopState): readonly ArmResource[] {
  const action = `${scopeIn("rg-shop-ops")}/providers/microsoft.insights/actionGroups/ag-shop-oncall`;
  return [
    budget(SUBSCRIPTION, "budget-shop-prod", {
      amount: 42000,
      start: "2026-01-01T00:00:00Z",
      end: state.budgetEnd,
      spent: 31200.55,
      forecast: 39870.1,
      notifications: [
        { threshold: 80, emails: ["finops@contoso.com"] },
        { threshold: 100, roles: ["Owner"], groups: state.onCallAlert ? [action] : [] },
      ],
    }),
    budget(scopeIn("rg-shop-web-weu"), "budget-shop-web", {
      amount: 12000,
      start: "2026-01-01T00:00:00Z",
      end: "2027-12-31T00:00:00Z",
      spent: 8020.4,
      notifications: [{ threshold: 90, emails: ["finops@contoso.com"] }],
    }),
    budget(CORP, "budget-corp", {
      amount: 900000,
      start: "2026-01-01T00:00:00Z",
      end: "2028-12-31T00:00:00Z",
      grain: "Quarterly",
    }),
  ];
}

export function denyAssignments(): readonly ArmResource[] {
  return [
    denyAssignment(scopeIn("rg-databricks-managed"), "System deny assignment of a managed application", {
      actions: ["*"],
      notActions: ["*/read"],
      principals: [{ id: "00000000-0000-0000-0000-000000000000", type: "SystemDefined" }],
      excludePrincipals: [{ id: guidFor("databricks"), type: "ServicePrincipal" }],
    }),
  ];
}
