import type { DenyAssignment, DenyPrincipal } from "../../rbac/model.ts";
import { dense, type Cursor } from "./cursor.ts";
import { withoutAddresses } from "./redact.ts";
import { permission } from "./role-definition.ts";

/** What is denied and to whom has to be told: an answer without it would look like one that denies nothing. @throws Malformed */
export function decodeDenyAssignment(item: Cursor): DenyAssignment {
  const properties = item.at("properties");
  const text = (key: string): string | undefined =>
    properties.at(key).optional((value) => withoutAddresses(value.text()));
  return dense({
    id: item.at("id").id(),
    denyAssignmentName: text("denyAssignmentName") ?? item.at("name").text(),
    scope: properties.at("scope").id(),
    permissions: properties.at("permissions").items().map(permission),
    doNotApplyToChildScopes:
      properties.at("doNotApplyToChildScopes").optional((flag) => flag.flag()) ?? false,
    principals: properties.at("principals").items().map(principal),
    excludePrincipals: properties.at("excludePrincipals").itemsIfAny().map(principal),
    denyAssignmentEffect: text("denyAssignmentEffect"),
    condition: text("condition"),
    conditionVersion: text("conditionVersion"),
    excludedScopes: properties
      .at("excludedScopes")
      .optional((scopes) => scopes.items().map((one) => one.id())),
  });
}

/** Names of people that the answer may add are left behind. */
function principal(item: Cursor): DenyPrincipal {
  return dense({ id: item.at("id").text(), type: item.at("type").optional((type) => type.text()) });
}
