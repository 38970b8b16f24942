import { groupExactly } from "../../base/group.ts";
import { levelsOf, splitResourceId } from "../../base/resource-id.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { isDefined } from "../../base/result.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isSource, movedPairs, type MovedPair } from "../moved-pairs.ts";

/** To which declared resource something at the source belongs. */
export interface Owners {
  /** The resource itself, or the one that it is a part of. */
  readonly ownerOf: (id: string) => MovedPair | undefined;
  /** Whether it shares a resource group with something that moves. @param id in lower case */
  readonly isBeside: (id: string) => boolean;
}

export function ownersIn(
  manifest: Manifest,
  planned: readonly PlannedResource[],
  ids: readonly string[],
): Owners {
  const pairs = groupExactly(movedPairs(manifest, planned), ({ resource, from }) =>
    keyOf(resource.type, from),
  );
  const found = new Map<string, MovedPair | undefined>();
  const ownerOf = (id: string): MovedPair | undefined => {
    if (found.has(id)) return found.get(id);
    // The innermost of what it lies in comes first.
    const owner = levelsOf(id)
      .toReversed()
      .map((level) => {
        const parts = splitResourceId(level);
        if (parts === undefined) return undefined;
        return pairs.get(keyOf(parts.type, parts.name))?.find((pair) => isSource(level, pair, manifest));
      })
      .find(isDefined);
    found.set(id, owner);
    return owner;
  };
  const groups = new Set(
    ids.filter((id) => ownerOf(id) !== undefined).flatMap((id) => resourceGroupIn(id)?.toLowerCase() ?? []),
  );
  return {
    ownerOf,
    isBeside: (id) => ownerOf(id) === undefined && groups.has(resourceGroupIn(id)?.toLowerCase() ?? ""),
  };
}

function keyOf(type: string, name: string): string {
  return `${type}|${name}`.toLowerCase();
}
