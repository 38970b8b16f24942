import { LANDING_ZONES, ROOT, SHOP, SUBSCRIPTION } from "../../../worlds/shop.ts";
import { ROLE } from "../../../worlds/roles.ts";
import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, change, drop, listOf, member, set, type Edit } from "../edit.ts";
import { groupId, GROUPS, guidOf, idIn } from "./shop.ts";

const ACCESS = `object:${SHOP.deployObject}`;
const DEPLOYER = { roleName: "Contoso landing zone deployer" };
const VAULT = idIn("rg-shop-web-sdc", "Microsoft.KeyVault/vaults", "kv-shop-prod-sdc");

interface Grant {
  readonly scope: string;
  readonly role: string;
  readonly principal: string;
  readonly type?: string;
  readonly number?: number;
  readonly name?: string;
}

function grantOf({ scope, role, principal, type = "ServicePrincipal", number = 1, name }: Grant): unknown {
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name ?? guidOf(number)}`,
    scope,
    roleGuid: role,
    principalId: principal,
    principalType: type,
  };
}

const granted = (grant: Grant): Edit => add("facts", fact("roleAssignments", ""), grantOf(grant));
/** The same for all that lists the grants of the deploy identity. */
const toDeployer = (role: string, scope: string): Edit[] => {
  const grant = { scope, role, principal: SHOP.deployObject };
  return [granted(grant), add("facts", fact("principalAccess", ACCESS, "assignments"), grantOf(grant))];
};
const inDeployer = (...path: (string | number)[]): ReturnType<typeof fact> =>
  fact("roleDefinitions", "", DEPLOYER, "permissions", ...path);
const without =
  (gone: string) =>
  (before: unknown): unknown =>
    listOf(before).filter((one) => one !== gone);
const denied = (scope: string, actions: readonly string[], principal: string = SHOP.deployObject): Edit =>
  add("facts", fact("denyAssignments", ""), {
    id: `${scope}/providers/Microsoft.Authorization/denyAssignments/${guidOf(5)}`,
    denyAssignmentName: "nobody",
    scope,
    permissions: [{ actions, notActions: [], dataActions: [], notDataActions: [] }],
    doNotApplyToChildScopes: false,
    principals: [{ id: principal, type: "ServicePrincipal" }],
    excludePrincipals: [],
  });
/** No attributes of the grant that lets the identity assign roles but these. */
const conditioned = (roles: string): Edit[] =>
  [fact("roleAssignments", ""), fact("principalAccess", ACCESS, "assignments")].map((path) =>
    set(
      "facts",
      [...path, { roleGuid: ROLE.rbacAdministrator }, "condition"],
      `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (${roles}))`,
    ),
  );
const REQUEST = "@Request[Microsoft.Authorization/roleAssignments:";
const gone = (role: string): Edit[] =>
  [fact("roleAssignments", ""), fact("principalAccess", ACCESS, "assignments")].map((path) =>
    change("facts", path, (before) =>
      listOf(before).filter(
        (one) => member(one, "roleGuid") !== role || member(one, "principalId") !== SHOP.deployObject,
      ),
    ),
  );
const PLANNED = "28c76415-d37d-56cd-94d9-3f37342c98fa";
const eligible = (
  scope: string,
  principal: string,
  role: string,
  more: Readonly<Record<string, unknown>> = {},
): unknown => ({
  id: `${scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances/${guidOf(31)}`,
  scope,
  roleGuid: role,
  principalId: principal,
  principalType: "Group",
  memberType: "Direct",
  ...more,
});
const OLD_WEB = groupId("rg-shop-web-weu");

/** A built-in role that holds all that the plan needs, and no more. */
const NARROW = [
  add("facts", fact("roleDefinitions", ""), {
    guid: guidOf(50),
    roleName: "Shop Contributor",
    type: "BuiltInRole",
    permissions: [
      {
        actions: [
          "CognitiveServices",
          "Compute",
          "Network",
          "Sql",
          "Storage",
          "Web",
          "KeyVault",
          "ManagedIdentity",
          "Resources",
          "Authorization",
        ].map((namespace) => `Microsoft.${namespace}/*`),
        notActions: [],
        dataActions: [],
        notDataActions: [],
      },
    ],
    assignableScopes: ["/"],
  }),
];

export const RBAC_DEFECTS: readonly Defect[] = [
  ...defects(
    "RBAC-01",
    ...["Compute", "Network", "Sql", "Storage", "Web"].map((namespace) => ({
      what: `the role does not hold Microsoft.${namespace}/*`,
      edits: [change("facts", inDeployer(0, "actions"), without(`Microsoft.${namespace}/*`))],
      also: ["RBAC-11"],
    })),
    ...["vaults/write", "vaults/deploy/action"].map((action) => ({
      what: `the role does not hold Microsoft.KeyVault/${action}`,
      edits: [change("facts", inDeployer(0, "actions"), without(`Microsoft.KeyVault/${action}`))],
    })),
    ...[
      "Microsoft.Sql/servers/write",
      "Microsoft.Sql/servers/databases/write",
      "Microsoft.Storage/storageAccounts/write",
      "Microsoft.Web/sites/write",
      "Microsoft.Web/serverfarms/write",
      "Microsoft.KeyVault/vaults/write",
      "Microsoft.Compute/virtualMachines/write",
      "Microsoft.Compute/virtualMachineScaleSets/write",
      "Microsoft.Network/networkInterfaces/write",
      "Microsoft.Network/virtualNetworks/subnets/join/action",
      "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
      "Microsoft.Resources/deployments/write",
    ]
      .flatMap((action) => [
        {
          what: `the role takes ${action} away`,
          edits: [add("facts", inDeployer(0, "notActions"), action)],
        },
        ...[SUBSCRIPTION, ...GROUPS.map(groupId)]
          .slice(0, action.includes("KeyVault") ? 4 : 1)
          .map((scope) => ({
            what: `${action} is denied at ${scope}`,
            edits: [denied(scope, [action])],
            also: ["SUB-03"],
          })),
      ])
      .filter(({ what }) => !/denied at .*rg-shop-(net|data)/.test(what)),
    {
      what: "the role is not assigned",
      edits: gone("9583e08d-d383-400d-8b27-b0cf650dbab3"),
      also: ["SUB-03"],
    },
    {
      what: "the role is assigned to another group alone",
      edits: [
        ...gone("9583e08d-d383-400d-8b27-b0cf650dbab3"),
        ...toDeployer("9583e08d-d383-400d-8b27-b0cf650dbab3", groupId("rg-shop-net-sdc")),
      ],
      also: ["SUB-03"],
    },
  ),
  ...defects(
    "RBAC-02",
    { what: "the identity may assign no roles", edits: gone(ROLE.rbacAdministrator) },
    ...[
      `${REQUEST}RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${ROLE.contributor}}`,
      `${REQUEST}RoleDefinitionId] ForAnyOfAllValues:GuidNotEquals {${ROLE.keyVaultSecretsUser}}`,
      `${REQUEST}PrincipalType] StringEqualsIgnoreCase 'User'`,
      `${REQUEST}PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'User', 'Group'}`,
      `${REQUEST}RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${guidOf(1)}}`,
      `${REQUEST}PrincipalId] ForAnyOfAnyValues:GuidEquals {${SHOP.opsGroup}}`,
    ].map((condition) => ({ what: `only ${condition}`, edits: conditioned(condition) })),
    ...[SUBSCRIPTION, groupId("rg-shop-web-sdc"), VAULT].map((scope) => ({
      what: `assigning roles is denied at ${scope}`,
      edits: [denied(scope, ["Microsoft.Authorization/roleAssignments/write"])],
    })),
    {
      what: "everything of authorization is denied",
      edits: [denied(SUBSCRIPTION, ["Microsoft.Authorization/*/write"])],
    },
  ),
  ...defects(
    "RBAC-03",
    ...[
      [ROLE.contributor, SHOP.opsGroup, "Reader"],
      [ROLE.keyVaultSecretsUser, SHOP.shopIdentity, "Key Vault Administrator"],
    ].flatMap(([role = "", principal = ""]) => {
      const grant = { scope: groupId("rg-shop-web-sdc"), roleGuid: role, principalId: principal };
      const also = ["RBAC-04", "IDN-02"];
      return [
        { what: `${role} is gone`, edits: [drop("facts", fact("roleAssignments", "", grant))], also },
        {
          what: `${role} is of another principal`,
          edits: [setFact("roleAssignments", "", [grant, "principalId"], guidOf(7))],
          also,
        },
        {
          what: `another role than ${role}`,
          edits: [setFact("roleAssignments", "", [grant, "roleGuid"], ROLE.reader)],
          also,
        },
      ];
    }),
    ...["Contributer", "Owner", "Key Vault Administrator", "Network Contributor"].map((role) => ({
      what: `${role} is expected`,
      edits: [set("manifest", ["expect", "rbac", "assignments", 0, "role"], role)],
    })),
    ...["rg-shop-data-sdc", "rg-shop-net-sdc", "subscription"].map((scope) => ({
      what: `Contributor is expected at ${scope}`,
      edits: [set("manifest", ["expect", "rbac", "assignments", 0, "scope"], scope)],
    })),
  ),
  ...defects(
    "RBAC-04",
    ...[
      ROLE.contributor,
      ROLE.keyVaultSecretsUser,
      ROLE.storageBlobDataContributor,
      "4d97b98b-1d4f-4787-a291-c67834d212e7",
      "9980e02c-c2be-4d73-94e8-173b1dc7cf3c",
    ].flatMap((role, index) =>
      ["rg-shop-net-weu", "rg-shop-data-weu"].map((group) => ({
        what: `${role} of a group is only at ${group}`,
        edits: [granted({ scope: groupId(group), role, principal: guidOf(20 + index), type: "Group" })],
      })),
    ),
  ),
  ...defects(
    "RBAC-06",
    {
      what: "the planned name is taken by another principal",
      edits: [granted({ scope: VAULT, role: ROLE.keyVaultSecretsUser, principal: guidOf(8), name: PLANNED })],
    },
    {
      what: "the planned role is assigned under another name",
      edits: [
        granted({ scope: VAULT, role: ROLE.keyVaultSecretsUser, principal: SHOP.shopIdentity, number: 8 }),
      ],
    },
  ),
  ...defects(
    "RBAC-07",
    ...[3_601, 3_700, 3_900, 3_999, 4_000].map((current) => ({
      what: `${String(current)} of 4,000 assignments are made`,
      edits: [
        setFact("roleAssignmentUsage", "", ["current"], current),
        setFact("roleAssignmentUsage", "", ["remaining"], 4_000 - current),
      ],
    })),
  ),
  ...defects(
    "RBAC-08",
    ...[ROLE.contributor, ROLE.owner, ROLE.reader].map((role) => ({
      what: `${role} is eligible at the source alone`,
      edits: [add("facts", fact("roleEligibilities", ""), eligible(OLD_WEB, guidOf(30), role))],
    })),
  ),
  ...defects(
    "RBAC-10",
    ...[ROLE.owner, "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"].flatMap((role) =>
      [SUBSCRIPTION, ROOT, LANDING_ZONES, groupId("rg-shop-web-sdc")].map((scope) => ({
        what: `a user has ${role} at ${scope} for ever`,
        edits: [granted({ scope, role, principal: guidOf(9), type: "User" })],
        also: ["POL-12"],
      })),
    ),
  ),
  ...defects(
    "RBAC-11",
    ...[ROLE.owner, ROLE.contributor].map((role) => ({
      what: `the deploy identity holds ${role}`,
      edits: toDeployer(role, SUBSCRIPTION),
      given: NARROW,
    })),
  ),
];
