import { isWithin } from "../../base/resource-id.ts";
import { region, sameText } from "../../base/names.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownTags } from "../../plan/stated.ts";
import { withoutAddresses } from "../../facts/decode/redact.ts";
import type { BudgetFilter } from "../../facts/decode/budget-filter.ts";
import { plannedId, whereabouts } from "../../derive/planned.ts";
import { dimensionOf, type FilterLeaf } from "./filter.ts";

/** Whether the cost of a resource is counted; `either` where the filter asks for something that is of no side, such as a meter. */
export type Counted = "yes" | "no" | "unknown" | "either";

/** Kleene's logic, in which `either` decides nothing. */
export function isCounted(filter: BudgetFilter, resource: PlannedResource, manifest: Manifest): Counted {
  switch (filter.kind) {
    case "unread":
      return "unknown";
    case "dimension":
    case "tag":
      return leafCounts(filter, resource, manifest);
    case "not": {
      const [inner] = filter.of.map((part) => isCounted(part, resource, manifest));
      return inner === "yes" ? "no" : inner === "no" ? "yes" : (inner ?? "either");
    }
    case "all":
      return first(filter, resource, manifest, ["no", "unknown", "yes"]);
    case "any":
      return first(filter, resource, manifest, ["yes", "unknown", "either", "no"]);
  }
}

function first(
  { of }: Extract<BudgetFilter, { readonly kind: "all" | "any" }>,
  resource: PlannedResource,
  manifest: Manifest,
  order: readonly Counted[],
): Counted {
  const parts = of.map((part) => isCounted(part, resource, manifest));
  return order.find((one) => parts.includes(one)) ?? "either";
}

function leafCounts(leaf: FilterLeaf, resource: PlannedResource, manifest: Manifest): Counted {
  // `In` is the only operator of budgets; what another one would do is not known.
  if (!sameText(leaf.operator, "In")) return "unknown";
  const among = (test: (value: string) => boolean): Counted => (leaf.values.some(test) ? "yes" : "no");
  if (leaf.kind === "tag") return tagCounts(leaf, resource);
  switch (dimensionOf(leaf)) {
    case "group": {
      const { resourceGroup } = resource;
      if (resourceGroup === undefined) return "unknown";
      return among((value) => sameText(value.slice(value.lastIndexOf("/") + 1), resourceGroup));
    }
    case "region": {
      const place = whereabouts(resource, manifest);
      if (place.kind !== "region") return "unknown";
      if (leaf.values.some((value) => region(value) === place.region)) return "yes";
      // Bills name some regions in words of their own, `EU West`, which no table of regions holds.
      return leaf.values.some((value) => /^[a-z]{2} /i.test(value)) ? "unknown" : "no";
    }
    case "subscription":
      return among((value) => value.toLowerCase().endsWith(manifest.target.subscription.id));
    case "id": {
      const id = plannedId(manifest, resource);
      if (id === undefined) return "unknown";
      return among((value) => isWithin(id, `/${value.replace(/^\/+/, "")}`));
    }
    case "other":
      return "either";
  }
}

/** A tag that the plan does not tell may be inherited, so its absence says nothing. */
function tagCounts({ name, values }: FilterLeaf, { tags }: PlannedResource): Counted {
  const own = Object.entries(knownTags(tags)).find(([key]) => sameText(withoutAddresses(key), name))?.[1];
  if (own === undefined) return "unknown";
  return values.some((value) => sameText(value, withoutAddresses(own))) ? "yes" : "no";
}
