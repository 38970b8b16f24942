import { readRoleAssignment } from "../../facts/decode/role-assignment.ts";
import { isEligible, isOver, scheduleWindow } from "../../facts/decode/role-schedule.ts";
import type { Json } from "../../policy/model.ts";
import type { AccessAssignment, AccessRole } from "../../rbac/input.ts";
import { readEach } from "./entries.ts";

export interface ReadAssignments {
  readonly active: readonly AccessAssignment[];
  readonly eligible: readonly AccessAssignment[];
  /** `roleAssignments[3]: …` */
  readonly notRead: readonly string[];
}

/**
 * Role assignments, and instances of eligible ones, in the shape of the service, of the Azure CLI or of PowerShell.
 * @throws UnreadableEntry when it is not a list
 */
export function readAssignments(
  value: Json | undefined,
  what: "roleAssignments" | "eligible",
  roles: readonly AccessRole[],
): ReadAssignments {
  const active: AccessAssignment[] = [];
  const eligible: AccessAssignment[] = [];
  const roleNamed = (name: string): string | undefined => {
    const named = roles.filter((role) => role.roleName.toLowerCase() === name.toLowerCase());
    return named.length === 1 ? named[0]?.guid : undefined;
  };
  const notRead = readEach(
    value,
    what,
    (entry) => {
      if (isOver(entry)) return;
      const list = what === "eligible" || isEligible(entry) ? eligible : active;
      list.push({ ...readRoleAssignment(entry), ...scheduleWindow(entry) });
    },
    roleNamed,
  );
  return { active, eligible, notRead };
}
