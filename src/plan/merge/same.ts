import { isResourceGroupType } from "../../base/resource-type.ts";
import { looseKey, maySame, type Identity } from "./identity.ts";

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
    const filed = { entry, order };
    this.#add(bucket(key), filed);
    this.#add(bucket(key, "group", resourceGroup), filed);
    if (id !== undefined) this.#add(bucket(key, "id", id), filed);
    else {
      this.#add(bucket(key, "no id"), filed);
      this.#add(bucket(key, "no id in", resourceGroup), filed);
    }
  }

  /** The first entry that is surely the same before the first that may be. */
  find(one: Identity): T | undefined {
    const possible = bucketsOf(one)
      .flatMap((name) => this.#first(name, one) ?? [])
      .toSorted((a, b) => a.order - b.order);
    const sure = possible.find(
      ({ entry }) => entry.identity.resourceGroup !== undefined && one.resourceGroup !== undefined,
    );
    return (sure ?? possible[0])?.entry;
  }

  #add(name: string, filed: Filed<T>): void {
    const same = this.#buckets.get(name);
    if (same === undefined) this.#buckets.set(name, [filed]);
    else if (same.at(-1)?.entry !== filed.entry) same.push(filed);
  }

  #first(name: string, one: Identity): Filed<T> | undefined {
    return this.#buckets.get(name)?.find(({ entry }) => maySame(entry.identity, one));
  }
}

/** Where all that may be the same stand. */
function bucketsOf(one: Identity): string[] {
  const { id, type, resourceGroup } = one;
  const key = looseKey(one);
  if (isResourceGroupType(type) || (id === undefined && resourceGroup === undefined)) return [bucket(key)];
  if (id === undefined) return [bucket(key, "group", resourceGroup), bucket(key, "group")];
  return resourceGroup === undefined
    ? [bucket(key, "id", id), bucket(key, "no id")]
    : [bucket(key, "id", id), bucket(key, "no id in", resourceGroup), bucket(key, "no id in")];
}

/** The length keeps apart what names may hold; what is not told is none of the values. */
function bucket(key: string, form = "", value?: string): string {
  return `${String(key.length)} ${key} ${form}${value === undefined ? "" : ` ${value.toLowerCase()}`}`;
}
