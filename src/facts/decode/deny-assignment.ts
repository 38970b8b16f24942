import type { DenyAssignment, DenyPrincipal } from "../../rbac/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { DocumentedEntry } from "./documented-entry.ts";
import type { Entry } from "./entry.ts";
import { deniedPermissions } from "./role-definition.ts";

/** @throws Malformed */
export function decodeDenyAssignment(item: Cursor): DenyAssignment {
  return readDenyAssignment(DocumentedEntry.of(item));
}

/** What is denied and to whom must be there: an answer without it would look like one that denies nothing. */
export function readDenyAssignment(entry: Entry): DenyAssignment {
  const id = entry.id();
  return dense({
    id,
    denyAssignmentName: entry.text("denyAssignmentName") ?? entry.name(id),
    scope: entry.scope(),
    permissions: deniedPermissions(entry),
    doNotApplyToChildScopes: entry.flag("doNotApplyToChildScopes") ?? false,
    principals: entry.list("principals", "id").map(readPrincipal),
    excludePrincipals: entry.listIfAny("excludePrincipals", "id").map(readPrincipal),
    denyAssignmentEffect: entry.text("denyAssignmentEffect"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion"),
    excludedScopes: entry.scopes("excludedScopes", "excludeScopes", "notScopes"),
  });
}

/** Names of people that the answer may add are left behind. */
function readPrincipal(entry: Entry): DenyPrincipal {
  return dense({
    id: entry.mandatoryWord("id", "objectId", "principalId"),
    type: entry.word("type", "objectType", "principalType"),
  });
}
