import type { Json, JsonObject } from "../../src/policy/model.ts";

export const ME = "aaaaaaaa-0000-0000-0000-000000000001";
export const TEAM = "aaaaaaaa-0000-0000-0000-0000000000a1";
export const DIVISION = "aaaaaaaa-0000-0000-0000-0000000000a2";
export const OTHER = "aaaaaaaa-0000-0000-0000-000000000009";
export const EVERYONE = "00000000-0000-0000-0000-000000000000";
export const SUB = "/subscriptions/22222222-2222-2222-2222-222222222222";
export const RG = `${SUB}/resourceGroups/rg-shop`;
export const VM = `${RG}/providers/Microsoft.Compute/virtualMachines/vm1`;
export const MG = "/providers/Microsoft.Management/managementGroups/corp";

/** The GUID of a role definition. */
export function nameOf(role: JsonObject): string {
  const { name } = role;
  if (typeof name !== "string") throw new Error("a role without a name");
  return name;
}

const id = (number: number): string => `bbbbbbbb-0000-0000-0000-${String(number).padStart(12, "0")}`;

/** In the shape of the service. */
function definition(number: number, roleName: string, permissions: JsonObject): JsonObject {
  return {
    id: `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${id(number)}`,
    type: "Microsoft.Authorization/roleDefinitions",
    name: id(number),
    properties: {
      roleName,
      type: "BuiltInRole",
      permissions: [{ actions: [], notActions: [], dataActions: [], notDataActions: [], ...permissions }],
      assignableScopes: ["/"],
    },
  };
}

export const OWNER = definition(1, "Owner", { actions: ["*"] });
export const CONTRIBUTOR = definition(2, "Contributor", {
  actions: ["*"],
  notActions: ["Microsoft.Authorization/*/Delete", "Microsoft.Authorization/*/Write"],
});
export const READER = definition(3, "Reader", { actions: ["*/read"] });
export const VM_OPERATOR = definition(4, "VM operator", {
  actions: ["Microsoft.Compute/*/read", "Microsoft.Compute/virtualMachines/start/action"],
});
export const BLOB_READER = definition(5, "Storage Blob Data Reader", {
  actions: ["Microsoft.Storage/storageAccounts/blobServices/containers/read"],
  dataActions: ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read"],
});
export const BLOB_OWNER = definition(6, "Blob owner without delete", {
  dataActions: ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/*"],
  notDataActions: ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/delete"],
});
export const ROLES = [OWNER, CONTRIBUTOR, READER, VM_OPERATOR, BLOB_READER, BLOB_OWNER];

/** In the shape of the service. `more` goes under `properties`. */
export function assign(role: JsonObject, scope: string, more: JsonObject = {}): JsonObject {
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${nameOf(role)}`,
    properties: {
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${nameOf(role)}`,
      principalId: ME,
      principalType: "User",
      scope,
      ...more,
    },
  };
}

export function deny(scope: string, more: JsonObject = {}): JsonObject {
  return {
    id: `${scope}/providers/Microsoft.Authorization/denyAssignments/d`,
    properties: {
      denyAssignmentName: "managed application",
      permissions: [{ actions: ["*"], notActions: ["*/read"], dataActions: [], notDataActions: [] }],
      scope,
      doNotApplyToChildScopes: false,
      principals: [{ id: EVERYONE, type: "SystemDefined" }],
      excludePrincipals: [],
      isSystemProtected: true,
      ...more,
    },
  };
}

const WRITE = "Microsoft.Compute/virtualMachines/write";

/** A question to the world of all roles: may I write the machine? `more` says otherwise. */
export function question(roleAssignments: Json, more: JsonObject = {}): JsonObject {
  const what: JsonObject = "dataAction" in more ? {} : { action: WRITE };
  return { id: "q", roleDefinitions: ROLES, roleAssignments, principal: ME, scope: VM, ...what, ...more };
}
