import { sameText } from "../../base/names.ts";
import { isWithin, lastSegment } from "../../base/resource-id.ts";
import { resourceGroupIn, subscriptionIn } from "../../base/scope.ts";
import type { BudgetFilter } from "../../facts/decode/budget-filter.ts";
import { dimensionOf, type FilterLeaf } from "./filter.ts";

/** True for a filter that surely leaves out nothing of the scope: such a budget watches all of it. */
export function countsAll(filter: BudgetFilter, scope: string): boolean {
  return extent(filter, scope) === "all";
}

/** How much of the scope a filter counts, as far as its form alone says. */
type Extent = "all" | "none" | "some";

function extent(filter: BudgetFilter, scope: string): Extent {
  switch (filter.kind) {
    case "dimension":
    case "tag":
      return leafExtent(filter, scope);
    case "unread":
      return "some";
    case "not": {
      const [inner = "some"] = filter.of.map((part) => extent(part, scope));
      return inner === "all" ? "none" : inner === "none" ? "all" : "some";
    }
    case "all": {
      const parts = filter.of.map((part) => extent(part, scope));
      if (parts.includes("none")) return "none";
      return parts.length > 0 && parts.every((part) => part === "all") ? "all" : "some";
    }
    case "any": {
      const parts = filter.of.map((part) => extent(part, scope));
      if (parts.includes("all")) return "all";
      return parts.length > 0 && parts.every((part) => part === "none") ? "none" : "some";
    }
  }
}

function leafExtent(leaf: FilterLeaf, scope: string): Extent {
  if (!sameText(leaf.operator, "In")) return "some";
  const { values } = leaf;
  const own = (name: string | undefined): Extent => {
    if (name === undefined) return "some";
    return values.some((value) => sameText(lastSegment(value), name)) ? "all" : "none";
  };
  switch (dimensionOf(leaf)) {
    case "subscription":
      return own(subscriptionIn(scope));
    case "group": {
      // Several subscriptions may have a group of that name, but the scope is inside one.
      const group = resourceGroupIn(scope);
      return group === undefined ? "some" : own(group);
    }
    case "id":
      return values.some((value) => isWithin(scope, `/${value.replace(/^\/+/, "")}`)) ? "all" : "some";
    default:
      return "some";
  }
}
