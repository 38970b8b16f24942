import { entryOf } from "../../expression/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import { AccessEngine } from "../../rbac/engine.ts";
import type { AccessAssignment, AccessDeny, AccessRole } from "../../rbac/input.ts";
import { membershipOf, type Membership } from "../../rbac/membership.ts";
import type { Actions } from "../../rbac/actions.ts";
import { readAssignments } from "./assignments.ts";
import { readDenies } from "./denies.ts";
import { UnreadableEntry } from "../../facts/decode/loose.ts";
import { readGroups } from "./groups.ts";
import { readRoles } from "./roles.ts";
import { readHierarchy } from "./tree.ts";

/** Members of a request that make the model of its question; many lines have them in common. */
export const MODEL_MEMBERS = [
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
  readonly roles: readonly AccessRole[];
  readonly actions: Actions;
}

export interface RequestModel {
  readonly engine: AccessEngine<AccessAssignment, AccessRole, AccessDeny>;
  readonly membership: Membership | undefined;
}

/**
 * Reads what decides a request. Groups may be listed from the principal's side, so that it is the model of one principal.
 * @throws Unreadable
 */
export function readModel(request: JsonObject, principal: string, known?: Definitions): RequestModel {
  const part = (name: (typeof MODEL_MEMBERS)[number]): Json | undefined =>
    entryOf(request, name) ?? undefined;
  const listed = part("roleAssignments");
  if (listed === undefined) throw new UnreadableEntry("the request has no roleAssignments");
  const roles = known?.roles ?? readRoles(part("roleDefinitions"));
  const assigned = readAssignments(listed, "roleAssignments", roles);
  const eligibleOnes = readAssignments(part("eligible"), "eligible", roles);
  const { denies, notRead } = readDenies(part("denyAssignments"));
  const assignments = assigned.active;
  const eligible = [...assigned.eligible, ...eligibleOnes.active, ...eligibleOnes.eligible];
  const membership = membershipIn(request, principal, [...assignments, ...eligible]);
  const hierarchy = readHierarchy(part("ancestors"), part("managementGroups"));
  const engine = new AccessEngine<AccessAssignment, AccessRole, AccessDeny>(
    {
      roleDefinitions: roles,
      assignments,
      eligible,
      denyAssignments: denies,
      ...(membership === undefined ? {} : { membership }),
      groupsComplete: part("groups") !== undefined,
      ...(hierarchy === undefined ? {} : { hierarchy }),
      managementGroups: entryOf(request, "atScope") === false ? "unrelated" : "ancestors",
      notRead: { grants: [...assigned.notRead, ...eligibleOnes.notRead], denies: notRead },
    },
    known?.actions,
  );
  return { engine, membership };
}

/** `assignedTo` says that every assignment listed reaches the principal: those of other ids through a group. */
function membershipIn(
  request: JsonObject,
  principal: string,
  assignments: readonly AccessAssignment[],
): Membership | undefined {
  const groups = entryOf(request, "groups") ?? undefined;
  const assignedTo = entryOf(request, "assignedTo") ?? false;
  const edges = groups === undefined ? [] : readGroups(groups, principal);
  const own = principal.toLowerCase();
  const listed =
    assignedTo === true || (typeof assignedTo === "string" && assignedTo.trim().toLowerCase() === own);
  if (groups === undefined && !listed) return undefined;
  const through = listed
    ? assignments
        .filter((one) => one.principalId.toLowerCase() !== own)
        .map((one) => ({ member: principal, group: one.principalId }))
    : [];
  return membershipOf([...edges, ...through]);
}
