import { isDefined } from "../../base/result.ts";
import { readRoleDefinition } from "../../facts/decode/role-definition.ts";
import { UnreadableEntry } from "../../facts/decode/loose.ts";
import type { Json } from "../../policy/model.ts";
import type { AccessRole } from "../../rbac/input.ts";
import { readEach } from "./entries.ts";

/**
 * Role definitions in the shape of the service, of the Azure CLI or of PowerShell. One that cannot be read is left out, so that
 * an assignment of it is in doubt.
 * @throws UnreadableEntry when it is not a list, or contains two different definitions of one role
 */
export function readRoles(value: Json | undefined): AccessRole[] {
  const definitions: { readonly guid: string; role?: AccessRole }[] = [];
  readEach(value, "roleDefinitions", (entry) => {
    const definition: (typeof definitions)[number] = { guid: entry.ownKey() };
    // It is among them even where the rest cannot be read, and then differs from one that can.
    definitions.push(definition);
    definition.role = readRoleDefinition(entry);
  });
  const roles = new Map<string, AccessRole | undefined>();
  for (const { guid, role } of definitions) {
    const key = guid.toLowerCase();
    if (roles.has(key) && !samePermissions(roles.get(key), role))
      throw new UnreadableEntry(`roleDefinitions contains two different definitions of ${guid}`);
    roles.set(key, role);
  }
  return [...roles.values()].filter(isDefined);
}

/** Decoded permissions have their members in one order. */
function samePermissions(a: AccessRole | undefined, b: AccessRole | undefined): boolean {
  return JSON.stringify(a?.permissions) === JSON.stringify(b?.permissions);
}
