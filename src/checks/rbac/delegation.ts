import { guid, sameText, type Guid } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { ROLE_ASSIGNMENT_WRITE } from "../../catalog/actions.ts";
import type { NeededPermission } from "./deployment.ts";

const WRITE = ROLE_ASSIGNMENT_WRITE.action;
const ROLE = "Microsoft.Authorization/roleAssignments:RoleDefinitionId";

/**
 * The condition under which a principal may give the roles of the needed assignments and no others; undefined where nothing of that
 * kind is needed, or a role is not known. Source: "Examples to delegate Azure role assignment management with conditions".
 */
export function delegationOf(needs: readonly NeededPermission[]): string | undefined {
  const given = needs.filter(({ action }) => sameText(action, WRITE));
  const roles = given.map(({ attributes }) => roleIn(attributes?.request?.get(ROLE)));
  const known = roles.filter((role) => role !== undefined);
  if (given.length === 0 || known.length < roles.length) return undefined;
  const list = [...new Set(known)].toSorted().join(", ");
  return `((!(ActionMatches{'${WRITE}'})) OR (@Request[${ROLE}] ForAnyOfAnyValues:GuidEquals {${list}}))`;
}

function roleIn(value: unknown): Guid | undefined {
  return typeof value === "string" ? guid(lastSegment(value)) : undefined;
}
