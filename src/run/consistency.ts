import { cloudsOf, rowOf } from "../derive/consistency/clouds.ts";
import { movedPairs } from "../derive/moved-pairs.ts";
import type { Context, Judgement } from "../checks/check.ts";
import type { ConsistencyRow, ConsistencySetting } from "../report/table-rows.ts";

/**
 * Checks that say whether the target has what the source has, each with the facets that name it, and what the table calls that. Where a
 * finding has several of them, the first that it has tells.
 */
const ONE_SIDED: Readonly<Record<string, readonly (readonly [facet: string, property: string])[]>> = {
  "REG-02": [
    ["version", "apiVersion"],
    ["type", "type"],
  ],
  "REG-03": [
    ["size", "sku"],
    ["offer", "sku"],
    ["type", "sku"],
  ],
  "REG-09": [
    ["image", "image"],
    ["extension", "extension"],
  ],
  "REG-10": [["offer", "version"]],
};

/** Between clouds: what one side alone has, as another check found it. */
export function oneSided(check: string, judgement: Judgement, context: Context): ConsistencyRow[] {
  const { outcome, facets = {}, resources = [] } = judgement;
  if (outcome !== "fail" && outcome !== "unknown") return [];
  const named = ONE_SIDED[check]?.find(([facet]) => facets[facet] !== undefined);
  if (named === undefined || cloudsOf(context.manifest) === undefined) return [];
  const [facet, property] = named;
  const setting: ConsistencySetting = {
    property,
    source: facets[facet] ?? "",
    judged: outcome === "fail" ? "not-offered" : "unknown",
    toldBy: check,
  };
  const pairs = movedPairs(context.manifest, context.planned);
  return resources
    .filter(({ plannedBy }) => plannedBy === undefined)
    .map((one) => ({ ...rowOf(one, pairs), equal: 0, settings: [setting] }));
}

/** One row a resource, of all that is said of it. */
export function mergedRows(rows: Iterable<ConsistencyRow>): ConsistencyRow[] {
  const merged = new Map<string, ConsistencyRow>();
  for (const row of rows) {
    const before = merged.get(row.resource);
    merged.set(
      row.resource,
      before === undefined
        ? row
        : { ...before, equal: before.equal + row.equal, settings: joined(before.settings, row.settings) },
    );
  }
  return [...merged.values()];
}

/** What is said twice stands there once. */
function joined(
  own: readonly ConsistencySetting[],
  others: readonly ConsistencySetting[],
): ConsistencySetting[] {
  const key = (one: ConsistencySetting): string => JSON.stringify([one.property, one.source, one.toldBy]);
  const known = new Set(own.map(key));
  return [...own, ...others.filter((one) => !known.has(key(one)))];
}
