import { groupExactly } from "../../base/group.ts";
import { sameText } from "../../base/names.ts";
import { entryOf } from "../../expression/json.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Described } from "../described.ts";
import type { DeclaredResource } from "../from-manifest.ts";
import { UNASSIGNED } from "../plan.ts";
import { knownTags } from "../stated.ts";
import { looseKey, maySame, parentOf, type Identity } from "./identity.ts";

/** A tag by which a team names the workload of a resource. */
const TAG = "relocation-workload";

/**
 * The workload of a resource that the manifest does not declare. In this order: the tag `relocation-workload`, the workload
 * of the declared resource that it is a child of, the one that the inventory entry names, the only one that has its resource
 * group, the only one there is. A name that is no workload of the manifest counts for nothing.
 */
export function workloadFinder(
  manifest: Manifest,
  declared: readonly DeclaredResource[],
): (resource: Described) => string {
  const names = new Set(manifest.workloads.map(({ name }) => name));
  const byKey = groupExactly(declared, looseKey);
  const groups = groupOwners(declared);
  const only = names.size === 1 ? manifest.workloads[0]?.name : undefined;
  return (resource) => {
    const tag = entryOf(knownTags(resource.tags), TAG);
    if (tag !== undefined && names.has(tag)) return tag;
    for (let outer: Identity | undefined = parentOf(resource); outer; outer = parentOf(outer)) {
      const wanted = outer;
      const parent = byKey.get(looseKey(outer))?.find((one) => maySame(one, wanted));
      if (parent !== undefined) return parent.workload;
    }
    if (resource.workload !== undefined && names.has(resource.workload)) return resource.workload;
    const owners = groups.get((groupOf(resource) ?? "").toLowerCase());
    const [owner] = owners ?? [];
    if (owner !== undefined && owners?.size === 1) return owner;
    return only ?? UNASSIGNED;
  };
}

function groupOf({ type, name, resourceGroup }: Identity): string | undefined {
  return sameText(type, "Microsoft.Resources/resourceGroups") ? name : resourceGroup;
}

/** The workloads of the declared resources that lie in a group, by its lower-case name. */
function groupOwners(declared: readonly DeclaredResource[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { resourceGroup, workload } of declared) {
    if (resourceGroup === undefined) continue;
    const key = resourceGroup.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(workload));
  }
  return owners;
}
