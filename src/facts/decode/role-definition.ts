import type { Permission, RoleDefinition } from "../../rbac/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { DocumentedEntry } from "./documented-entry.ts";
import type { Entry } from "./entry.ts";

/** @throws Malformed */
export function decodeRoleDefinition(item: Cursor): RoleDefinition {
  const entry = DocumentedEntry.of(item);
  const { guid, roleName, permissions } = readRoleDefinition(entry);
  return {
    guid,
    roleName,
    type: entry.word("type") ?? "",
    permissions,
    assignableScopes: entry.texts("assignableScopes"),
  };
}

/** A role definition, as far as it decides. */
export function readRoleDefinition<Key extends string>(entry: Entry<Key>) {
  const guid = entry.ownKey();
  return {
    guid,
    roleName: entry.textOr(guid, "roleName", "displayName", "name"),
    permissions: (flattened(entry) ?? entry.listUnlessEmpty("permissions")).map(readPermission),
  };
}

/** The permissions of a deny assignment: one without them would look like one that denies nothing. */
export function deniedPermissions(entry: Entry): Permission[] {
  return (flattened(entry) ?? entry.list("permissions")).map(readPermission);
}

function flattened(entry: Entry): readonly Entry[] | undefined {
  const itself = entry.flattened("permissions", ["actions", "notActions", "dataActions", "notDataActions"]);
  return itself && [itself];
}

function readPermission(entry: Entry): Permission {
  return dense({
    actions: entry.texts("actions"),
    notActions: entry.texts("notActions"),
    dataActions: entry.texts("dataActions"),
    notDataActions: entry.texts("notDataActions"),
    // Both spellings occur on the wire.
    condition: entry.text("condition") ?? entry.text("Condition"),
    conditionVersion: entry.text("conditionVersion") ?? entry.text("ConditionVersion"),
  });
}
