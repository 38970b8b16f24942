import type { Permission, RoleDefinition } from "../../rbac/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { withoutAddresses } from "./redact.ts";

/** @throws Malformed */
export function decodeRoleDefinition(item: Cursor): RoleDefinition {
  const properties = item.at("properties");
  return {
    guid: item.at("name").guid(),
    roleName: withoutAddresses(properties.at("roleName").text()),
    type: properties.at("type").optional((type) => type.text()) ?? "",
    permissions: properties.at("permissions").itemsIfAny().map(permission),
    assignableScopes: properties.at("assignableScopes").texts(),
  };
}

export function permission(item: Cursor): Permission {
  // Both spellings occur on the wire.
  const condition = item.at("condition").absent ? item.at("Condition") : item.at("condition");
  const version = item.at("conditionVersion").absent
    ? item.at("ConditionVersion")
    : item.at("conditionVersion");
  return dense({
    actions: item.at("actions").texts(),
    notActions: item.at("notActions").texts(),
    dataActions: item.at("dataActions").texts(),
    notDataActions: item.at("notDataActions").texts(),
    condition: condition.optional((text) => withoutAddresses(text.text())),
    conditionVersion: version.optional((text) => withoutAddresses(text.text())),
  });
}
