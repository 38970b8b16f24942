import { idKey, levelsOf } from "../../base/resource-id.ts";
import { dependencyKind, type DependencyKind } from "../../catalog/dependencies.ts";
import { globalName } from "../../catalog/global-names.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { plannedId } from "../planned.ts";
import { mentionsOf } from "./references.ts";

/** One planned resource names another, and the property that proves it. */
export interface FoundDependency {
  /** What names the other. */
  readonly from: PlannedResource;
  readonly to: PlannedResource;
  readonly kind: DependencyKind;
  /** The property, such as `properties.serverFarmId`; `parent` or `dependsOn` where the source says it in another way. */
  readonly by: string;
}

const STRENGTH: readonly DependencyKind[] = ["history", "points", "exists", "together"];

/** Resources of different types may share a name, a few at most; a host that could be of more tells nothing. */
const MOST_BEARERS = 8;

/**
 * What planned resources name of each other, each pair once with the kind that asks for most: by ids, by host names, as parent and child
 * and as their source says. In the order of the plan. What no request shows (settings that are set by hand, code) is not in it.
 */
export function foundDependencies(
  manifest: Manifest,
  planned: readonly PlannedResource[],
): FoundDependency[] {
  const byId = new Map<string, PlannedResource>();
  const byKey = new Map<string, PlannedResource>();
  const byLabel = new Map<string, PlannedResource[]>();
  for (const resource of planned) {
    const id = plannedId(manifest, resource);
    if (id !== undefined && !byId.has(idKey(id))) byId.set(idKey(id), resource);
    if (!byKey.has(resource.key)) byKey.set(resource.key, resource);
    if (globalName(resource.type) === undefined) continue;
    const label = resource.name.toLowerCase();
    const bearers = byLabel.get(label);
    if (bearers === undefined) byLabel.set(label, [resource]);
    else bearers.push(resource);
  }
  /** The resource that an id names, or the nearest one above it that is planned. */
  const named = (id: string): PlannedResource | undefined => {
    for (const level of levelsOf(id).slice(2).reverse()) {
      const found = byId.get(idKey(level));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return planned.flatMap((from) => {
    const own = new Map<PlannedResource, FoundDependency>();
    const add = (to: PlannedResource | undefined, kind: DependencyKind, by: string): void => {
      if (to === undefined || to === from) return;
      const known = own.get(to);
      if (known === undefined || STRENGTH.indexOf(kind) > STRENGTH.indexOf(known.kind))
        own.set(to, { from, to, kind, by });
    };
    const id = plannedId(manifest, from);
    const above = id === undefined ? [] : levelsOf(id).slice(2, -1);
    for (const level of above.reverse()) add(byId.get(idKey(level)), "exists", "parent");
    for (const one of from.dependsOn ?? []) add(byKey.get(one) ?? named(one), "exists", "dependsOn");
    for (const { keys, ids, labels, isReference } of mentionsOf(from)) {
      const kind = dependencyKind(from.type, keys);
      if (kind === undefined) continue;
      // The service looks up an id, and neither a host nor what stands in the middle of a text.
      const inText = kind === "exists" ? "points" : kind;
      for (const one of ids) add(named(one), isReference ? kind : inText, pathOf(keys));
      for (const label of labels) {
        const bearers = byLabel.get(label) ?? [];
        if (bearers.length <= MOST_BEARERS) for (const to of bearers) add(to, inText, pathOf(keys));
      }
    }
    return [...own.values()];
  });
}

/** `properties.siteConfig.appSettings[3].value` */
function pathOf(keys: readonly string[]): string {
  return keys.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    return path === "" ? key : `${path}.${key}`;
  }, "");
}
