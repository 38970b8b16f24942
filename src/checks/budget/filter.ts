import { resourceGroupIn } from "../../base/scope.ts";
import { isWithin, lastSegment, subscriptionScope } from "../../base/resource-id.ts";
import { region, sameText } from "../../base/names.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { BudgetFilter } from "../../facts/decode/budget-filter.ts";
import { namesRegion } from "../../base/region-words.ts";
import { renamed, renamingsOf, type Renaming } from "../../derive/renaming.ts";
import { plannedId } from "../../derive/planned.ts";

export type FilterLeaf = Extract<BudgetFilter, { readonly kind: "dimension" | "tag" }>;

/** What a relocation calls its two sides, for telling to which a value of a filter belongs. */
export interface Sides {
  readonly manifest: Manifest;
  readonly renamings: readonly Renaming[];
  /** Lower case. */
  readonly groups: ReadonlySet<string>;
  readonly ids: readonly string[];
  readonly regions: ReadonlySet<string>;
  /** Names at the source of what moves, lower case. */
  readonly sourceNames: ReadonlySet<string>;
}

export function sidesOf(manifest: Manifest, planned: readonly PlannedResource[]): Sides {
  const moved = manifest.workloads.flatMap(({ resources }) => resources);
  const names = new Set(planned.map(({ name }) => lastSegment(name).toLowerCase()));
  return {
    manifest,
    renamings: renamingsOf(manifest),
    groups: new Set(
      [
        ...manifest.target.resourceGroups.map(({ name }) => name),
        ...planned.flatMap(({ resourceGroup }) => resourceGroup ?? []),
      ].map((name) => name.toLowerCase()),
    ),
    ids: planned.flatMap((resource) => plannedId(manifest, resource) ?? []),
    regions: new Set<string>([
      manifest.target.region,
      ...planned.flatMap(({ location }) => (location?.known === true ? [location.value] : [])),
    ]),
    sourceNames: new Set(
      moved
        .flatMap(({ from }) => (from === undefined ? [] : [lastSegment(from).toLowerCase()]))
        // A name that comes along unchanged says nothing of the side.
        .filter((name) => !names.has(name)),
    ),
  };
}

/** A leaf under an odd number of `not` leaves its values out. */
export interface FilterTerm {
  readonly leaf: FilterLeaf;
  readonly negated: boolean;
}

/** False where some part of the filter has a form that is not read. */
export function isRead(filter: BudgetFilter): boolean {
  return filter.kind !== "unread" && (!("of" in filter) || filter.of.every(isRead));
}

export function leavesOf(filter: BudgetFilter, negated = false): FilterTerm[] {
  switch (filter.kind) {
    case "dimension":
    case "tag":
      return [{ leaf: filter, negated }];
    case "unread":
      return [];
    default:
      return filter.of.flatMap((part) => leavesOf(part, filter.kind === "not" ? !negated : negated));
  }
}

/** Dimensions that tell where something is, in the words of the different api-versions. */
export function dimensionOf({
  kind,
  name,
}: FilterLeaf): "group" | "region" | "id" | "subscription" | "other" {
  if (kind === "tag") return "other";
  switch (name.toLowerCase()) {
    case "resourcegroup":
    case "resourcegroupname":
      return "group";
    case "resourcelocation":
    case "location":
      return "region";
    case "resourceid":
      return "id";
    case "subscriptionid":
      return "subscription";
    default:
      return "other";
  }
}

export type Side = "source" | "target" | "neither";

/** To which side of the relocation a value of a leaf belongs. */
export function sideOf(leaf: FilterLeaf, value: string, sides: Sides): Side {
  const { source, target } = sides.manifest;
  switch (dimensionOf(leaf)) {
    case "group":
      return sideOfGroup(value, sides);
    case "region": {
      const place = region(value);
      if (place !== undefined && sides.regions.has(place)) return "target";
      return place === source.region ? "source" : "neither";
    }
    case "subscription": {
      const id = lastSegment(value);
      if (sameText(id, target.subscription.id)) return "target";
      return sameText(id, source.subscription.id) ? "source" : "neither";
    }
    case "id":
      return sideOfId(value, sides);
    case "other":
      return sideOfText(value, sides);
  }
}

function sideOfGroup(value: string, sides: Sides): Side {
  if (value.includes("/")) return sideOfId(value, sides);
  if (sides.groups.has(value.toLowerCase())) return "target";
  if (renamed(value, sides.renamings).some((name) => sides.groups.has(name))) return "source";
  return sideOfText(value, sides);
}

function sideOfId(value: string, sides: Sides): Side {
  const { source, target } = sides.manifest;
  const id = `/${value.replace(/^\/+/, "")}`;
  if (sides.ids.some((planned) => isWithin(planned, id))) return "target";
  if (sides.sourceNames.has(lastSegment(id).toLowerCase())) return "source";
  if (
    source.subscription.id !== target.subscription.id &&
    isWithin(id, subscriptionScope(source.subscription.id))
  )
    return "source";
  const group = resourceGroupIn(id);
  return group === undefined ? sideOfText(id, sides) : sideOfGroup(group, sides);
}

/** Free text, such as the value of a tag: it belongs to a side when it names that side's region. */
function sideOfText(value: string, { manifest }: Sides): Side {
  const { source, target } = manifest;
  if (source.region === target.region) return "neither";
  if (namesRegion(value, target.region)) return "target";
  return namesRegion(value, source.region) ? "source" : "neither";
}
