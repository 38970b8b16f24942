import { say } from "../base/sentence.ts";
import { unknown, type Fact } from "./fact.ts";
import {
  FACT_KINDS,
  factKey,
  itemOf,
  whereOf,
  type AnyFactRef,
  type FactKindName,
  type FactRef,
  type FactTable,
  type FactTypes,
} from "./facts.ts";

/** A table that is being filled. */
export type OpenTable = { readonly [K in FactKindName]: Map<string, Fact<FactTypes[K]>> };

/** True of maps without an entry only, which are maps of any type. */
function isEmptyTable(maps: Readonly<Record<string, unknown>>): maps is OpenTable {
  return FACT_KINDS.every((kind) => {
    const map = maps[kind];
    return map instanceof Map && map.size === 0;
  });
}

/** A table with a map for every kind, and no facts. */
export function emptyTable(): OpenTable {
  const maps = Object.fromEntries(FACT_KINDS.map((kind): [string, unknown] => [kind, new Map()]));
  if (!isEmptyTable(maps)) throw new Error("a kind of fact has no map");
  return maps;
}

/** A table of the given facts; kinds that are left out hold none. */
export function tableOf(parts: Partial<FactTable> = {}): FactTable {
  const table = emptyTable();
  for (const kind of FACT_KINDS) fill(table, kind, parts[kind] ?? []);
  return table;
}

/** The kinds of which a table holds nothing. */
export function emptyKinds(table: FactTable): ReadonlySet<FactKindName> {
  return new Set(FACT_KINDS.filter((kind) => table[kind].size === 0));
}

/** Puts facts of one kind into a table. */
export function fill<K extends FactKindName>(
  table: OpenTable,
  kind: K,
  facts: Iterable<readonly [string, Fact<FactTypes[K]>]>,
): void {
  const map = table[kind];
  for (const [key, fact] of facts) map.set(key, fact);
}

/** The references of one kind. */
export function ofKind<K extends FactKindName>(refs: readonly AnyFactRef[], kind: K): FactRef<K>[] {
  return refs.filter((ref): ref is AnyFactRef & FactRef<K> => ref.kind === kind);
}

/** Reads a table. A fact that is not in it is unknown: `not-captured`. */
export function lookupOf(table: FactTable): <K extends FactKindName>(ref: FactRef<K>) => Fact<FactTypes[K]> {
  return (ref) => {
    const where = whereOf(ref);
    const kind: string = ref.kind;
    return (
      table[ref.kind].get(factKey(ref)) ??
      unknown("not-captured", say`The facts at hand do not hold ${kind} of ${itemOf(ref) ?? where}.`, {
        scope: where,
      })
    );
  };
}
