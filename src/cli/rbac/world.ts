import { entryOf } from "../../expression/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import { AccessEngine } from "../../rbac/engine.ts";
import type { Assignment, Deny, Role } from "../../rbac/input.ts";
import { membershipOf, type Membership } from "../../rbac/membership.ts";
import type { Actions } from "../../rbac/actions.ts";
import { readAssignments } from "./assignments.ts";
import { readDenies } from "./denies.ts";
import { Unreadable } from "./fields.ts";
import { readGroups } from "./groups.ts";
import { readRoles } from "./roles.ts";
import { readHierarchy } from "./tree.ts";

/** Members of a request that make the world of its question; many lines have them in common. */
export const WORLD = [
  "roleDefinitions",
  "roleAssignments",
  "denyAssignments",
  "eligible",
  "groups",
  "managementGroups",
  "ancestors",
] as const;

/** The role definitions of one text, read once for all the lines that hold it. */
export interface Definitions {
  readonly roles: readonly Role[];
  readonly actions: Actions;
}

export interface World {
  readonly engine: AccessEngine<Assignment, Role, Deny>;
  readonly membership: Membership | undefined;
}

/**
 * Reads the world of a question. Groups may be told from the principal's side, so that it is the world of one principal.
 * @throws Unreadable
 */
export function readWorld(request: JsonObject, principal: string, known?: Definitions): World {
  const part = (name: (typeof WORLD)[number]): Json | undefined => entryOf(request, name) ?? undefined;
  const assigned = part("roleAssignments");
  if (assigned === undefined) throw new Unreadable("the request has no roleAssignments");
  const roles = known?.roles ?? readRoles(part("roleDefinitions"));
  const held = readAssignments(assigned, "roleAssignments", roles);
  const offered = readAssignments(part("eligible"), "eligible", roles);
  const { denies, notRead } = readDenies(part("denyAssignments"));
  const assignments = held.active;
  const eligible = [...held.eligible, ...offered.active, ...offered.eligible];
  const membership = membershipIn(request, principal, [...assignments, ...eligible]);
  const hierarchy = readHierarchy(part("ancestors"), part("managementGroups"));
  const engine = new AccessEngine<Assignment, Role, Deny>(
    {
      roleDefinitions: roles,
      assignments,
      eligible,
      denyAssignments: denies,
      ...(membership === undefined ? {} : { membership }),
      groupsComplete: part("groups") !== undefined,
      ...(hierarchy === undefined ? {} : { hierarchy }),
      managementGroups: entryOf(request, "atScope") === false ? "unrelated" : "ancestors",
      notRead: { grants: [...held.notRead, ...offered.notRead], denies: notRead },
    },
    known?.actions,
  );
  return { engine, membership };
}

/** `assignedTo` says that every assignment listed reaches the principal: those of other ids through a group. */
function membershipIn(
  request: JsonObject,
  principal: string,
  assignments: readonly Assignment[],
): Membership | undefined {
  const groups = entryOf(request, "groups") ?? undefined;
  const assignedTo = entryOf(request, "assignedTo") ?? false;
  const told = groups === undefined ? [] : readGroups(groups, principal);
  const own = principal.toLowerCase();
  const listed =
    assignedTo === true || (typeof assignedTo === "string" && assignedTo.trim().toLowerCase() === own);
  if (groups === undefined && !listed) return undefined;
  const through = listed
    ? assignments
        .filter((one) => one.principalId.toLowerCase() !== own)
        .map((one) => ({ member: principal, group: one.principalId }))
    : [];
  return membershipOf([...told, ...through]);
}
