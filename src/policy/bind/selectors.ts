import type { ResourceSelector, Selector } from "../model.ts";
import { normalLocation } from "../evaluate/select.ts";
import { allOf, anyOf, negated, type Ternary } from "./scope.ts";

/** What selectors look at. */
export interface SelectorSubject {
  readonly type: string;
  /** Undefined while it is not known; `global` for a resource without a region. */
  readonly location: string | undefined;
  /** True for a resource at the level of the subscription, such as a resource group; they are selected apart. */
  readonly subscriptionLevel: boolean;
  /** Of the member of an initiative that is asked for; undefined for an assigned definition. */
  readonly referenceId?: string;
}

/** Whether the selectors of an assignment or exemption let a resource in; none of them lets in everything. */
export function selects(selectors: readonly ResourceSelector[] | undefined, of: SelectorSubject): Ternary {
  if (selectors === undefined || selectors.length === 0) return { is: "yes" };
  return anyOf(selectors.map((one) => selectsAll(one.selectors, of)));
}

/** Whether every selector of one group lets it in. */
export function selectsAll(selectors: readonly Selector[] | undefined, of: SelectorSubject): Ternary {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}

function admits(selector: Selector, of: SelectorSubject): Ternary {
  const listed = selector.in ?? selector.notIn;
  if (listed === undefined || (selector.in !== undefined && selector.notIn !== undefined)) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed, of);
  return selector.in === undefined ? negated(hit) : hit;
}

function isAmong(kind: string, listed: readonly string[], of: SelectorSubject): Ternary {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === undefined) return { is: "unknown", why: "its location, which a selector asks for" };
      return among(listed.map(normalLocation), normalLocation(of.location));
    case "resourcetype":
      return among(listed, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among(listed, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}

function has(listed: readonly string[], wanted: string): boolean {
  return listed.some((one) => one.toLowerCase() === wanted.toLowerCase());
}
function among(listed: readonly string[], wanted: string): Ternary {
  return { is: has(listed, wanted) ? "yes" : "no" };
}
