import type { Guid } from "../../base/names.ts";
import { tailText } from "../../base/resource-id.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import { azCommand, principalWord, scopeWord } from "../support/command.ts";
import { scopeText, type LocatedScope } from "../../derive/located-scope.ts";

export function roleName(guid: Guid, roles: readonly RoleDefinition[]): string {
  return roles.find((role) => role.guid === guid)?.roleName ?? guid;
}

/** A scope in words; one whose resource group is not known by the resource alone. */
export function locatedText(scope: LocatedScope, manifest: Manifest): string {
  switch (scope.kind) {
    case "scope":
      return scopeText(scope.scope, manifest);
    case "tail":
      return tailText(scope.tail);
    case "unusable":
      return "no scope";
  }
}

/** The command that makes the assignment; undefined where the scope has no full id. */
export function assignCommand(
  parts: Pick<RoleAssignment, "roleGuid" | "principalType" | "condition" | "conditionVersion"> & {
    readonly principalId: Guid;
    readonly scope: LocatedScope;
  },
  roles: readonly RoleDefinition[],
  manifest: Manifest,
): string | undefined {
  const { principalId, principalType, roleGuid, scope, condition, conditionVersion } = parts;
  if (scope.kind !== "scope") return undefined;
  const type = ["User", "Group", "ServicePrincipal"].find((one) => one === principalType);
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", principalWord(principalId, type)],
    ...(type === undefined ? [] : [["--assignee-principal-type", type] as const]),
    ["--role", roleName(roleGuid, roles)],
    ["--scope", scopeWord(scope.scope, manifest.target.subscription.id)],
    ...(condition === undefined || condition.trim() === ""
      ? []
      : ([
          ["--condition", condition],
          ["--condition-version", conditionVersion ?? "2.0"],
        ] as const)),
  ]);
}
