import type { Guid } from "../../src/base/names.ts";
import { effectiveAccess, type EffectiveDecision } from "../../src/rbac/effective.ts";
import type { DenyAssignment, RoleAssignment, RoleDefinition } from "../../src/rbac/model.ts";
import { id } from "../support/context.ts";

export const ME = id("aaaaaaaa-0000-0000-0000-000000000001");
export const GROUP = id("aaaaaaaa-0000-0000-0000-000000000002");
export const OTHER = id("aaaaaaaa-0000-0000-0000-000000000003");
export const EVERYONE = "00000000-0000-0000-0000-000000000000";

export const SUB = "/subscriptions/22222222-2222-2222-2222-222222222222";
export const RG = `${SUB}/resourceGroups/rg-shop`;
export const VAULT = `${RG}/providers/Microsoft.KeyVault/vaults/kv`;
export const MG = "/providers/Microsoft.Management/managementGroups/mg-corp";

export function role(
  guid: string,
  roleName: string,
  actions: string[],
  notActions: string[] = [],
): RoleDefinition {
  return {
    guid: id(guid),
    roleName,
    type: "BuiltInRole",
    permissions: [{ actions, notActions, dataActions: [], notDataActions: [] }],
    assignableScopes: ["/"],
  };
}

export const CONTRIBUTOR = role(
  "b24988ac-6180-42a0-ab88-20f7382dd24c",
  "Contributor",
  ["*"],
  ["Microsoft.Authorization/*/Delete", "Microsoft.Authorization/*/Write"],
);
export const READER = role("acdd72a7-3385-48ef-bd42-f606fba81ae7", "Reader", ["*/read"]);
export const SQL_WRITER = role("11112222-3333-4444-5555-666677778888", "SQL writer", [
  "Microsoft.Sql/*/write",
]);
export const ROLES = [CONTRIBUTOR, READER, SQL_WRITER];

export function assign(
  definition: Pick<RoleDefinition, "guid">,
  scope: string,
  rest: Partial<RoleAssignment> = {},
): RoleAssignment {
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${definition.guid}`,
    scope,
    roleGuid: definition.guid,
    principalId: ME,
    ...rest,
  };
}

export function deny(scope: string, rest: Partial<DenyAssignment> = {}): DenyAssignment {
  return {
    id: `${scope}/providers/Microsoft.Authorization/denyAssignments/d`,
    denyAssignmentName: "managed application",
    scope,
    permissions: [{ actions: ["*/write"], notActions: [], dataActions: [], notDataActions: [] }],
    doNotApplyToChildScopes: false,
    principals: [{ id: EVERYONE, type: "SystemDefined" }],
    excludePrincipals: [],
    ...rest,
  };
}

export function ask(
  assignments: readonly RoleAssignment[],
  denyAssignments: readonly DenyAssignment[],
  action: string,
  scope: string,
  principalId: Guid = ME,
): EffectiveDecision {
  return effectiveAccess({ principalId, assignments, roleDefinitions: ROLES, denyAssignments }).may(
    action,
    scope,
  );
}
