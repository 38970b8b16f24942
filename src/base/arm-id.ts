import type { Brand } from "./brand.ts";
import type { SubscriptionId } from "./names.ts";

/** An Azure Resource Manager scope or resource id: `/subscriptions/…`, `/providers/Microsoft.Management/managementGroups/…` or `/`. */
export type ArmId = Brand<string, "ArmId">;

function isArmId(text: string): text is ArmId {
  return (
    text === "/" || (/^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/.."))
  );
}

/** Adds the leading slash that some official answers lack, drops a trailing one; undefined when it is no id. */
export function armId(text: string): ArmId | undefined {
  if (text === "") return undefined;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isArmId(slashed) ? slashed : undefined;
}

/** @throws Error when the parts do not make an id; for ids built from parts that were checked before. */
export function armIdOf(...segments: readonly string[]): ArmId {
  const id = armId(segments.join("/"));
  if (id === undefined) throw new Error("not an Azure resource id");
  return id;
}

export function subscriptionScope(id: SubscriptionId): ArmId {
  return armIdOf("subscriptions", id);
}

/** True when `id` is `scope` or lies under it, on a segment boundary, without regard to case. `/` holds everything. */
export function isWithin(id: string, scope: string): boolean {
  const inner = id.toLowerCase();
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The last segment: the name of the assignment, definition, role … */
export function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** The resource group in an id, if it has one. */
export function resourceGroupOf(id: string): string | undefined {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
}
