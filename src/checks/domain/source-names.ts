import { groupBy } from "../../base/group.ts";
import { lastSegment } from "../../base/resource-id.ts";
import type { ResourceType } from "../../base/resource-type.ts";
import { globalName, nameKey, type UniqueName } from "../../catalog/global-names.ts";
import { seenOf } from "../../facts/fact.ts";
import type { FactRef } from "../../facts/facts.ts";
import type { ManifestResource } from "../../manifest/model.ts";
import type { Context, Read } from "../check.ts";
import { itemsOf, liveRef } from "../support/source.ts";

/** A name that a resource of the source has. */
export interface NameInUse extends UniqueName {
  readonly type: ResourceType;
  readonly isSure: boolean;
  /** Full id, where the inventory tells it. */
  readonly id?: string;
  /** The declared resource that moves away from it. */
  readonly declared?: ManifestResource;
}

/** The live queries that tell the names of the source. */
export function sourceListings({ manifest, plan }: Context): FactRef<"sourceResources">[] {
  return (plan?.source ?? []).flatMap((listing) => liveRef(manifest, listing) ?? []);
}

/** Tells who at the source has a name: gathered at the first question, since all cases of a check see the same facts. */
export function sourceNamesOf(context: Context): (read: Read, asked: UniqueName) => readonly NameInUse[] {
  let byName: ReadonlyMap<string, readonly NameInUse[]> | undefined;
  return (read, asked) => (byName ??= groupBy(sourceNames(context, read), nameKey)).get(nameKey(asked)) ?? [];
}

/** Globally unique names of the resources that the manifest or the inventory names at the source. */
function sourceNames({ manifest, plan }: Context, read: Read): NameInUse[] {
  const of = (type: ResourceType, name: string, rest: Partial<NameInUse>): NameInUse[] => {
    const found = globalName(type);
    if (found === undefined) return [];
    // Where a property is the name, nobody tells that of the source; mostly it is the resource's own.
    const isSure = found.property === undefined;
    return [{ space: found.space, name: lastSegment(name), type, isSure, ...rest }];
  };
  const declared = manifest.workloads.flatMap(({ resources }) =>
    resources.flatMap((one) => (one.from === undefined ? [] : of(one.type, one.from, { declared: one }))),
  );
  const listed = (plan?.source ?? []).flatMap((listing) => {
    const ref = liveRef(manifest, listing);
    const live = ref === undefined ? undefined : read(ref);
    const captured = live?.known === true ? [] : (listing.snapshot?.resources ?? []);
    const items = [...itemsOf(live === undefined ? [] : (seenOf(live) ?? [])), ...captured];
    return items.flatMap(({ id, type, name }) => of(type, name, { id }));
  });
  return [...declared, ...listed];
}
