import type { World, WorldPrincipal } from "./world.ts";

const MG_PREFIX = "/providers/microsoft.management/managementgroups/";

/** The form in which ids are compared: lower case, one leading slash, none at the end; the tenant is an empty string. */
export function canonical(id: string): string {
  const trimmed = id.toLowerCase().replace(/^\/+/, "").replace(/\/+$/, "");
  return trimmed === "" ? "" : `/${trimmed}`;
}

/** The scope an extension resource sits on: what stands before its own last `/providers/`. */
export function scopeOf(id: string): string {
  const whole = canonical(id);
  return whole.slice(0, whole.lastIndexOf("/providers/"));
}

/** From the scope itself up to the tenant: resource → resource group → subscription → management groups → `""`. */
export function scopeChain(world: World, scope: string): readonly string[] {
  const start = canonical(scope);
  const chain: string[] = [start];
  if (start.startsWith("/subscriptions/")) {
    const segments = start.split("/");
    const subscription = segments.slice(0, 3).join("/");
    const group = segments.slice(0, 5).join("/");
    if (segments[3] === "resourcegroups" && segments.length > 5) chain.push(group);
    if (start !== subscription) chain.push(subscription);
    const held = world.subscriptions.find(
      (one) => canonical(`subscriptions/${one.subscriptionId}`) === subscription,
    );
    chain.push(...groupChain(world, held?.managementGroup));
  } else if (start.startsWith(MG_PREFIX)) {
    chain.push(...groupChain(world, start.slice(MG_PREFIX.length)).slice(1));
  }
  if (start !== "") chain.push("");
  return chain;
}

/** Ids of a management group and of those above it, nearest first. */
function groupChain(world: World, name: string | undefined): readonly string[] {
  const chain: string[] = [];
  let next = name;
  while (next !== undefined && chain.length <= world.managementGroups.length) {
    const wanted = next.toLowerCase();
    chain.push(`${MG_PREFIX}${wanted}`);
    next = world.managementGroups.find((one) => one.name.toLowerCase() === wanted)?.parent;
  }
  return chain;
}

/** True when `inner` is `outer` or lies under it, by path or through the management-group hierarchy. */
export function isUnder(world: World, inner: string, outer: string): boolean {
  const top = canonical(outer);
  const low = canonical(inner);
  return low === top || low.startsWith(`${top}/`) || scopeChain(world, low).includes(top);
}

/** Object ids of all groups that hold the principal, directly or through other groups. */
export function groupsOf(world: World, objectId: string): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [objectId.toLowerCase()];
  const holds = (group: WorldPrincipal, member: string) =>
    (group.members ?? []).some((one) => one.toLowerCase() === member);
  for (let member = queue.pop(); member !== undefined; member = queue.pop()) {
    const sought = member;
    for (const group of world.principals.filter((one) => holds(one, sought))) {
      const id = group.objectId.toLowerCase();
      if (!found.has(id)) queue.push(id);
      found.add(id);
    }
  }
  return found;
}
