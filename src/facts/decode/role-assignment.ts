import type { RoleAssignment } from "../../rbac/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { withoutAddresses } from "./redact.ts";

/** @throws Malformed */
export function decodeRoleAssignment(item: Cursor): RoleAssignment {
  const properties = item.at("properties");
  const text = (key: string): string | undefined =>
    properties.at(key).optional((value) => withoutAddresses(value.text()));
  return dense({
    id: item.at("id").id(),
    scope: properties.at("scope").id(),
    roleGuid: properties.at("roleDefinitionId").lastGuid(),
    principalId: properties.at("principalId").guid(),
    principalType: text("principalType"),
    condition: text("condition"),
    conditionVersion: text("conditionVersion"),
  });
}
