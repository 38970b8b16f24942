import { isManagementGroup, resourceGroupIn, subscriptionIn } from "../../base/scope.ts";
import { isWithin, lastSegment, resourceGroupScope, sameId } from "../../base/resource-id.ts";

/** An answer that may have to stay open, with the reason. */
export type Ternary =
  { readonly is: "yes" | "no"; readonly why?: string } | { readonly is: "unknown"; readonly why: string };

/** Where a resource is or will be. */
export interface ResourceScope {
  /** The subscription's scope, `/subscriptions/…`. */
  readonly subscription: string;
  /** The resource group's name; undefined while it is not decided. */
  readonly resourceGroup?: string;
  /** The full id of the resource, or of the resource group itself; undefined while a part of it is not decided. */
  readonly id?: string;
  /** Scopes of management groups that are known to be above the subscription. */
  readonly ancestors: readonly string[];
  /** Scope of the management group right above the subscription, when it is known. */
  readonly parent?: string;
}

/**
 * Excluded scopes of an assignment that can lie between it and the place: a management group cannot, when the assignment
 * is made at the subscription, beneath it, or at the management group right above.
 */
export function exclusionsBetween(
  scope: string,
  notScopes: readonly string[],
  place: ResourceScope,
): string[] {
  const direct =
    subscriptionIn(scope) !== undefined || (place.parent !== undefined && sameId(scope, place.parent));
  return notScopes.filter((excluded) => !direct || !isManagementGroup(excluded));
}

/** Whether a place lies in a scope: at, under, or beneath the management group of that name. */
export function covers(scope: string, place: ResourceScope): Ternary {
  if (isWithin(place.subscription, scope) || scope === "/") return { is: "yes" };
  if (isManagementGroup(scope)) {
    if (place.ancestors.some((ancestor) => sameId(ancestor, scope))) return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${lastSegment(scope)} is above the subscription`,
    };
  }
  if (!isWithin(scope, place.subscription)) return { is: "no" };
  // An empty name: what lies in no resource group.
  if (place.resourceGroup !== "") {
    const group =
      place.resourceGroup === undefined
        ? undefined
        : resourceGroupScope(subscriptionIn(place.subscription) ?? "", place.resourceGroup);
    if (group === undefined)
      return {
        is: "unknown",
        why: `which resource group it lands in, and whether that is ${resourceGroupIn(scope) ?? lastSegment(scope)}`,
      };
    if (isWithin(group, scope)) return { is: "yes" };
    if (!isWithin(scope, group)) return { is: "no" };
  }
  if (place.id === undefined)
    return { is: "unknown", why: `its full name, and ${lastSegment(scope)} may be it` };
  return { is: isWithin(place.id, scope) ? "yes" : "no" };
}

/** All of them, in Kleene's logic: one no decides, else one unknown. */
export function allOf(answers: readonly Ternary[]): Ternary {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? { is: "yes" };
}
/** One of them: one yes decides, else one unknown. */
export function anyOf(answers: readonly Ternary[]): Ternary {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
export function negated(answer: Ternary): Ternary {
  return answer.is === "unknown" ? answer : { ...answer, is: answer.is === "yes" ? "no" : "yes" };
}
