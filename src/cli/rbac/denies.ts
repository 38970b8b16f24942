import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { AccessDeny } from "../../rbac/input.ts";
import type { DenyPrincipal } from "../../rbac/model.ts";
import { scopeOf } from "./assignments.ts";
import { field, items, text, texts, UnreadableEntry } from "./fields.ts";
import { blocksOf, permission } from "./roles.ts";

export interface ReadDenies {
  readonly denies: readonly AccessDeny[];
  readonly notRead: readonly string[];
}

/** Deny assignments in the shape of the service or flattened. @throws Unreadable when it is no list */
export function readDenies(value: Json | undefined): ReadDenies {
  const denies: AccessDeny[] = [];
  const notRead: string[] = [];
  for (const [index, entry] of items(value, "denyAssignments").entries()) {
    const where = `denyAssignments[${String(index)}]`;
    try {
      if (!isJsonObject(entry)) throw new UnreadableEntry("is not an object");
      denies.push(deny(entry, where));
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) throw error;
      notRead.push(`${where}: ${error.message}`);
    }
  }
  return { denies, notRead };
}

function deny(entry: JsonObject, where: string): AccessDeny {
  const id = text(entry, "id") ?? text(entry, "name") ?? where;
  const children = field(entry, "doNotApplyToChildScopes");
  if (children !== undefined && typeof children !== "boolean")
    throw new UnreadableEntry("doNotApplyToChildScopes is neither true nor false");
  // Whom it denies must not be guessed: without the list it could be anybody.
  if (field(entry, "principals") === undefined) throw new UnreadableEntry("has no principals");
  const effect = text(entry, "denyAssignmentEffect");
  const condition = text(entry, "condition");
  const conditionVersion = text(entry, "conditionVersion");
  return {
    id,
    denyAssignmentName: text(entry, "denyAssignmentName") ?? text(entry, "name") ?? id,
    scope: scopeOf(entry, id),
    permissions: blocksOf(entry).map(permission),
    doNotApplyToChildScopes: children ?? false,
    principals: principals(entry, "principals"),
    excludePrincipals: principals(entry, "excludePrincipals"),
    excludedScopes: texts(field(entry, "excludedScopes", "excludeScopes", "notScopes"), "excludedScopes"),
    ...(effect === undefined ? {} : { denyAssignmentEffect: effect }),
    ...(condition === undefined ? {} : { condition }),
    ...(conditionVersion === undefined ? {} : { conditionVersion }),
  };
}

/** `{id, type}`, PowerShell's `{ObjectId, ObjectType}`, or the id alone. */
function principals(entry: JsonObject, name: string): DenyPrincipal[] {
  return items(field(entry, name), name).map((one) => {
    if (typeof one === "string") return { id: one };
    if (!isJsonObject(one)) throw new UnreadableEntry(`${name} holds something that is not a principal`);
    const id = text(one, "id", "objectId", "principalId");
    if (id === undefined) throw new UnreadableEntry(`${name} holds a principal without id`);
    const type = text(one, "type", "objectType", "principalType");
    return type === undefined ? { id } : { id, type };
  });
}
