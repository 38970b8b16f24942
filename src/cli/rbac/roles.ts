import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { AccessRole } from "../../rbac/input.ts";
import type { Permission } from "../../rbac/model.ts";
import { field, items, last, text, texts, UnreadableEntry } from "./fields.ts";

/**
 * Role definitions in the shape of the service, of the Azure CLI or of PowerShell. One that cannot be read is left out, so that
 * an assignment of it is in doubt.
 * @throws Unreadable when it is no list
 */
export function readRoles(value: Json | undefined): AccessRole[] {
  return items(value, "roleDefinitions").flatMap((entry): AccessRole[] => {
    if (!isJsonObject(entry)) return [];
    try {
      return [role(entry)];
    } catch (error) {
      if (error instanceof UnreadableEntry) return [];
      throw error;
    }
  });
}

function role(entry: JsonObject): AccessRole {
  const id = text(entry, "id") ?? text(entry, "name");
  if (id === undefined) throw new UnreadableEntry("a role definition without id");
  const blocks = blocksOf(entry);
  return {
    guid: last(id),
    roleName: text(entry, "roleName", "displayName", "name") ?? last(id),
    permissions: blocks.map(permission),
  };
}

const LISTS = ["actions", "notActions", "dataActions", "notDataActions"] as const;

/** The permissions of an entry, or the entry itself where it lists the actions. @throws Unreadable where it holds neither */
export function blocksOf(entry: JsonObject): readonly Json[] {
  const permissions = field(entry, "permissions");
  if (permissions !== undefined) return items(permissions, "permissions");
  if (field(entry, ...LISTS) === undefined) throw new UnreadableEntry("has no permissions");
  return [entry];
}

export function permission(block: Json): Permission {
  if (!isJsonObject(block)) throw new UnreadableEntry("a permission is not an object");
  const condition = text(block, "condition");
  const conditionVersion = text(block, "conditionVersion");
  return {
    actions: texts(field(block, "actions"), "actions"),
    notActions: texts(field(block, "notActions"), "notActions"),
    dataActions: texts(field(block, "dataActions"), "dataActions"),
    notDataActions: texts(field(block, "notDataActions"), "notDataActions"),
    ...(condition === undefined ? {} : { condition }),
    ...(conditionVersion === undefined ? {} : { conditionVersion }),
  };
}
