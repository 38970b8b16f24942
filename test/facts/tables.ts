import fc, { type Arbitrary } from "fast-check";
import type { Fact } from "../../src/facts/fact.ts";
import {
  FACT_KINDS,
  kindOf,
  type FactKindName,
  type FactTable,
  type FactTypes,
} from "../../src/facts/facts.ts";
import { textOf } from "../../src/facts/schema/schema.ts";
import { factOf } from "../../src/facts/schema/unknown.ts";
import { emptyTable, fill, type OpenTable } from "../../src/facts/table.ts";
import { arbitraryOf } from "./arbitrary.ts";

/** Facts of one kind, as collectors could give them. */
function factsOf<K extends FactKindName>(kind: K): Arbitrary<[string, Fact<FactTypes[K]>][]> {
  const { key, value } = kindOf(kind);
  // Keys as they are written: a reader that reads them gives the same text again.
  const keys = arbitraryOf(textOf({ pattern: key.pattern })).filter((text) => {
    const read = key.read(text);
    return read !== undefined && key.write(read) === text;
  });
  return fc.array(fc.tuple(keys, arbitraryOf(factOf(value))), { maxLength: 2 });
}

/** Puts arbitrary facts of one kind into a table. */
function filler(kind: FactKindName): Arbitrary<(table: OpenTable) => void> {
  return factsOf(kind).map((facts) => (table) => {
    fill(table, kind, facts);
  });
}

/** Tables of arbitrary facts of every kind. */
export const tables: Arbitrary<FactTable> = fc
  .tuple(...FACT_KINDS.map((kind) => filler(kind)))
  .map((fillers) => {
    const table = emptyTable();
    for (const put of fillers) put(table);
    return table;
  });
