import { armError } from "./arm-answers.ts";
import { canonical, isUnder, scopeOf } from "./scope.ts";
import type { Handled } from "./arm-handle.ts";
import type { Answer } from "./http.ts";
import type { ArmResource, World, WorldSubscription } from "./world.ts";

/** The tracked resources of one type in a subscription, of all its resource groups. */
export function resourceRows(
  world: World,
  { subscriptionId }: WorldSubscription,
  type: string,
): readonly ArmResource[] {
  return resourcesUnder(world, `/subscriptions/${subscriptionId}`, type);
}

/** The resources of one type under a scope. */
export function resourcesUnder(world: World, scope: string, type: string): readonly ArmResource[] {
  return (world.resources ?? []).filter(
    (one) => one.type.toLowerCase() === type.toLowerCase() && isUnder(world, one.id, scope),
  );
}

/** The children of a resource under one name; the parent has to exist. */
export function childRows(world: World, parent: string, list: string): Handled {
  const resources = world.resources ?? [];
  const here = canonical(parent);
  if (!resources.some((one) => canonical(one.id) === here)) {
    return { answer: armError(404, "ResourceNotFound", `The Resource '${parent}' was not found.`) };
  }
  const prefix = `${here}/${list.toLowerCase()}/`;
  return { rows: resources.filter((one) => canonical(one.id).startsWith(prefix)) };
}

const LIMIT = 4000;

/** Role assignments that count against the limit of the subscription: those at it and below it. */
export function roleAssignmentUsage(world: World, subscriptionId: string): Answer {
  const under = canonical(`/subscriptions/${subscriptionId}`);
  const current = world.roleAssignments.filter((one) => {
    const scope = canonical(scopeOf(one.id));
    return scope === under || scope.startsWith(`${under}/`);
  }).length;
  return {
    status: 200,
    body: {
      subscriptionId,
      roleAssignmentsLimit: LIMIT,
      roleAssignmentsCurrentCount: current,
      roleAssignmentsRemainingCount: LIMIT - current,
    },
  };
}
