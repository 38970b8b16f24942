import { FACT_KINDS, isFactKind } from "../facts/facts.ts";
import { factsSchema } from "../facts/snapshot/schema.ts";
import { emptyTable, fill } from "../facts/table.ts";
import type { FactTable } from "../facts/facts.ts";

/** Rewritten facts, by kind and key, that are still of their kind; how many are not. */
export function factsThatHold(facts: unknown): { readonly table: FactTable; readonly dropped: number } {
  const table = emptyTable();
  let dropped = 0;
  for (const [kind, all] of entriesOf(facts)) {
    if (!isFactKind(kind)) continue;
    const schema = factsSchema(kind);
    for (const [key, fact] of entriesOf(all)) {
      const one: unknown = { [key]: fact };
      if (schema.is(one)) fill(table, kind, Object.entries(one));
      else dropped += 1;
    }
  }
  return { table, dropped };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** Facts as plain JSON, kind by kind. */
export function plainFacts(table: FactTable): Record<string, unknown> {
  return Object.fromEntries(
    FACT_KINDS.filter((kind) => table[kind].size > 0).map((kind) => [kind, Object.fromEntries(table[kind])]),
  );
}
