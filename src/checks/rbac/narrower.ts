import { sameText } from "../../base/names.ts";
import type { RoleDefinition } from "../../rbac/model.ts";
import { actionMatcher } from "../../rbac/pattern.ts";

/** True for a role that holds every control plane action, if only to take some away again. */
export function isWide({ permissions }: RoleDefinition): boolean {
  return permissions.some(({ actions }) => actions.some((action) => action.trim() === "*"));
}

/**
 * At most `most` built-in roles without `*` that together hold the actions; undefined when no such few are found. Each step takes
 * the role that holds most of what lacks, and of equals the one with the fewest patterns: not always the smallest set, but one
 * that surely does.
 */
export function narrowerRoles(
  actions: readonly string[],
  roles: readonly RoleDefinition[],
  most: number,
): RoleDefinition[] | undefined {
  const candidates = roles
    .filter((role) => sameText(role.type, "BuiltInRole") && !isWide(role) && !hasCondition(role))
    .map((role) => ({ role, grants: grantsOf(role), size: sizeOf(role) }));
  const chosen: RoleDefinition[] = [];
  let lacking = [...new Set(actions)];
  while (lacking.length > 0) {
    if (chosen.length === most) return undefined;
    const ranked = candidates
      .map((candidate) => ({ ...candidate, holds: lacking.filter(candidate.grants).length }))
      .filter(({ holds }) => holds > 0)
      .toSorted(
        (a, b) => b.holds - a.holds || a.size - b.size || (a.role.roleName < b.role.roleName ? -1 : 1),
      );
    const [best] = ranked;
    if (best === undefined) return undefined;
    chosen.push(best.role);
    lacking = lacking.filter((action) => !best.grants(action));
  }
  return chosen;
}

function hasCondition({ permissions }: RoleDefinition): boolean {
  return permissions.some(({ condition = "" }) => condition.trim() !== "");
}

function grantsOf({ permissions }: RoleDefinition): (action: string) => boolean {
  const blocks = permissions.map(({ actions, notActions }) => ({
    in: actionMatcher(actions),
    out: actionMatcher(notActions),
  }));
  return (action) => blocks.some((block) => block.in(action) && !block.out(action));
}

function sizeOf({ permissions }: RoleDefinition): number {
  return permissions.reduce((sum, { actions, dataActions }) => sum + actions.length + dataActions.length, 0);
}

/** What a pattern with stars weighs, by how much of it stands before the first one. */
const WIDTHS = [1_000_000, 10_000, 300, 100] as const;

/** How much a role grants, roughly: patterns weigh the more the less they name. Only for comparing roles. */
export function breadthOf({ permissions }: RoleDefinition): number {
  const patterns = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
  return patterns.reduce((sum, pattern) => {
    const star = pattern.indexOf("*");
    if (star === -1) return sum + 1;
    const named = pattern.slice(0, star).split("/").length - 1;
    const readOnly = /\/read$/i.test(pattern);
    return sum + (WIDTHS[Math.min(named, WIDTHS.length - 1)] ?? 1) / (readOnly ? 100 : 1);
  }, 0);
}
