import { isManagementGroupScope, plainScope } from "../../rbac/scope.ts";

/**
 * The way by which an assignment at one scope reaches another: every scope from the one to the other. Management groups do not
 * show in an id, so that those in between are left out.
 */
export function wayDown(assigned: string, requested: string): string[] {
  const from = plainScope(assigned);
  const to = plainScope(requested);
  if (from === to) return [requested];
  const levels = levelsOf(requested);
  if (from === "/" || (isManagementGroupScope(from) && !to.startsWith(`${from}/`)))
    return [assigned, ...levels.filter((level) => plainScope(level) !== from)];
  return [assigned, ...levels.filter((level) => plainScope(level).startsWith(`${from}/`))];
}

/** Subscription, resource group, resource and child resources of an id, outermost first. */
function levelsOf(scope: string): string[] {
  const parts = scope.split("/").filter((part) => part !== "");
  const levels: string[] = [];
  let at = 0;
  while (at < parts.length) {
    // After a provider's namespace come pairs of type and name.
    at += parts[at]?.toLowerCase() === "providers" ? 4 : 2;
    levels.push(`/${parts.slice(0, at).join("/")}`);
  }
  return levels;
}
