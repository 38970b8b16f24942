import { isKeyWithin, levelsOf } from "../../base/resource-id.ts";
import { isManagementGroupKey, scopeKey } from "../../base/scope-key.ts";

/**
 * The way by which an assignment at one scope reaches another: every scope from the one to the other. Management groups do not
 * show in an id, so that those in between are left out.
 */
export function wayDown(assigned: string, requested: string): string[] {
  const from = scopeKey(assigned);
  const to = scopeKey(requested);
  if (from === to) return [requested];
  const levels = levelsOf(requested);
  if (from === "/" || (isManagementGroupKey(from) && !isKeyWithin(to, from)))
    return [assigned, ...levels.filter((level) => scopeKey(level) !== from)];
  return [
    assigned,
    ...levels.filter((level) => scopeKey(level) !== from && isKeyWithin(scopeKey(level), from)),
  ];
}
