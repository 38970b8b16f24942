import { isResourceGroupType } from "../../base/resource-type.ts";
import { looseKey, maySame, type Identity } from "./identity.ts";

type Bucket = readonly (string | undefined)[];

interface Filed<T> {
  readonly entry: T;
  readonly order: number;
}

/**
 * Entries by what tells them apart, so that the one that a resource is the same as is found without looking at all of its name:
 * estates have thousands of resources of one type and name, in as many resource groups.
 */
export class SameFinder<T extends { readonly identity: Identity }> {
  readonly #buckets = new Map<string, Filed<T>[]>();
  readonly #order = new Map<T, number>();

  /** Files an entry, again where its identity has become better known. */
  file(entry: T): void {
    const order = this.#order.get(entry) ?? this.#order.size;
    this.#order.set(entry, order);
    const { id, resourceGroup } = entry.identity;
    const key = looseKey(entry.identity);
    const forms: Bucket[] = [[key], [key, "group", resourceGroup]];
    if (id === undefined) forms.push([key, "no id"], [key, "no id", resourceGroup]);
    else forms.push([key, "id", id]);
    for (const bucket of forms) this.#add(bucket, { entry, order });
  }

  /** The first entry that is surely the same before the first that may be. */
  find(one: Identity): T | undefined {
    const possible = bucketsOf(one)
      .flatMap((bucket) => this.#first(bucket, one) ?? [])
      .toSorted((a, b) => a.order - b.order);
    const sure = possible.find(
      ({ entry }) => entry.identity.resourceGroup !== undefined && one.resourceGroup !== undefined,
    );
    return (sure ?? possible[0])?.entry;
  }

  #add(bucket: Bucket, filed: Filed<T>): void {
    const name = nameOf(bucket);
    const same = this.#buckets.get(name);
    if (same === undefined) this.#buckets.set(name, [filed]);
    else if (same.at(-1)?.entry !== filed.entry) same.push(filed);
  }

  #first(bucket: Bucket, one: Identity): Filed<T> | undefined {
    return this.#buckets.get(nameOf(bucket))?.find(({ entry }) => maySame(entry.identity, one));
  }
}

/** Where all that may be the same stand. */
function bucketsOf(one: Identity): Bucket[] {
  const { id, type, resourceGroup } = one;
  const key = looseKey(one);
  if (isResourceGroupType(type) || (id === undefined && resourceGroup === undefined)) return [[key]];
  if (id !== undefined)
    return [
      [key, "id", id],
      ...(resourceGroup === undefined
        ? [[key, "no id"]]
        : [
            [key, "no id", resourceGroup],
            [key, "no id", undefined],
          ]),
    ];
  return [
    [key, "group", resourceGroup],
    [key, "group", undefined],
  ];
}

function nameOf(bucket: Bucket): string {
  return JSON.stringify(bucket).toLowerCase();
}
