import { isDeepStrictEqual } from "node:util";
import { isDefined } from "../../base/result.ts";
import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { AccessRole } from "../../rbac/input.ts";
import type { Permission } from "../../rbac/model.ts";
import { field, items, last, text, texts, UnreadableEntry } from "./fields.ts";

/**
 * Role definitions in the shape of the service, of the Azure CLI or of PowerShell. One that cannot be read is left out, so that
 * an assignment of it is in doubt.
 * @throws UnreadableEntry when it is not a list, or holds two different definitions of one role
 */
export function readRoles(value: Json | undefined): AccessRole[] {
  const roles = new Map<string, AccessRole | undefined>();
  for (const entry of items(value, "roleDefinitions")) {
    if (!isJsonObject(entry)) continue;
    const read = role(entry);
    if (read === undefined) continue;
    const key = read.guid.toLowerCase();
    if (roles.has(key) && !isDeepStrictEqual(roles.get(key)?.permissions, read.role?.permissions))
      throw new UnreadableEntry(`roleDefinitions holds two different definitions of ${read.guid}`);
    roles.set(key, read.role);
  }
  return [...roles.values()].filter(isDefined);
}

/** Undefined for an entry without id; without a role where the rest cannot be read. */
function role(entry: JsonObject): { readonly guid: string; readonly role?: AccessRole } | undefined {
  let guid: string | undefined;
  try {
    const id = text(entry, "id") ?? text(entry, "name");
    if (id === undefined) return undefined;
    guid = last(id);
    const roleName = text(entry, "roleName", "displayName", "name") ?? guid;
    return { guid, role: { guid, roleName, permissions: blocksOf(entry).map(permission) } };
  } catch (error) {
    if (!(error instanceof UnreadableEntry)) throw error;
    return guid === undefined ? undefined : { guid };
  }
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
