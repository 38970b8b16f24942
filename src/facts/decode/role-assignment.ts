import type { RoleAssignment } from "../../rbac/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { DocumentedEntry } from "./documented-entry.ts";
import type { Entry } from "./entry.ts";

/** @throws Malformed */
export function decodeRoleAssignment(item: Cursor): RoleAssignment {
  return readRoleAssignment(DocumentedEntry.of(item));
}

/** A role assignment, or what a schedule has in common with one. */
export function readRoleAssignment<Key extends string>(entry: Entry<Key>) {
  return dense({
    id: entry.id("roleAssignmentId"),
    scope: entry.scope(),
    roleGuid: entry.roleKey(),
    principalId: entry.key("principalId", "objectId"),
    principalType: entry.text("principalType", "objectType"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion"),
  });
}
