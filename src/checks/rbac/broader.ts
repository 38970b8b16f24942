import type { Permission, RoleDefinition } from "../../rbac/model.ts";
import { actionMatcher } from "../../rbac/pattern.ts";

/**
 * True where every permission of the wanted role is surely in the held one. A pattern counts as held when a pattern of the held
 * role matches its text, and no exclusion of that role could touch it; what is not sure counts as no.
 */
export function atLeast(candidate: RoleDefinition | undefined, wanted: RoleDefinition | undefined): boolean {
  if (candidate === undefined || wanted === undefined) return false;
  if (candidate.guid === wanted.guid) return true;
  return wanted.permissions.every((permission) =>
    candidate.permissions.some((one) => holds(one, permission)),
  );
}

function holds(candidate: Permission, wanted: Permission): boolean {
  if (candidate.condition !== undefined && candidate.condition.trim() !== "") return false;
  return (
    within(candidate.actions, candidate.notActions, wanted.actions) &&
    within(candidate.dataActions, candidate.notDataActions, wanted.dataActions)
  );
}

function within(allowed: readonly string[], excluded: readonly string[], wanted: readonly string[]): boolean {
  const matches = actionMatcher(allowed);
  return wanted.every((pattern) => matches(pattern) && !excluded.some((one) => mayMeet(one, pattern)));
}

/** Two patterns may have actions in common unless what stands before their first star, or after their last one, parts them. */
function mayMeet(a: string, b: string): boolean {
  const [one = [], other = []] = [a, b].map((pattern) => pattern.toLowerCase().split("*"));
  if (one.length === 1 && other.length === 1) return one[0] === other[0];
  const [start, end] = [one[0] ?? "", one.at(-1) ?? ""];
  const [otherStart, otherEnd] = [other[0] ?? "", other.at(-1) ?? ""];
  return (
    (start.startsWith(otherStart) || otherStart.startsWith(start)) &&
    (end.endsWith(otherEnd) || otherEnd.endsWith(end))
  );
}
