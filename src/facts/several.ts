import { userError } from "../base/errors.ts";
import { largest, smallest } from "../base/extremes.ts";
import { shortGuids } from "../base/names.ts";
import { tame } from "../base/sentence.ts";
import { instant } from "../base/time.ts";
import type { Fact } from "./fact.ts";
import { FACT_KINDS, type FactKindName, type FactTypes } from "./facts.ts";
import { pointerOf } from "./schema/check.ts";
import type { Snapshot } from "./snapshot.ts";
import { emptyTable, type OpenTable } from "./table.ts";

/** A snapshot with the name of its file. */
export interface NamedSnapshot {
  readonly file: string;
  readonly snapshot: Snapshot;
}

/**
 * Snapshots of several sign-ins as one, such as one of each tenant: what any of them knows is known, and all of it is as old as the
 * oldest.
 * @throws UserError where two of them know different values of one fact
 */
export function merged(first: NamedSnapshot, more: readonly NamedSnapshot[]): Snapshot {
  if (more.length === 0) return first.snapshot;
  const table = emptyTable();
  const from = new Map<unknown, string>();
  for (const { file, snapshot } of [first, ...more])
    for (const kind of FACT_KINDS) put(table, kind, snapshot.table[kind], file, from);
  const moments = [first, ...more].map(({ snapshot }) => snapshot.observedAt);
  return {
    cloud: first.snapshot.cloud,
    observedAt: instant(smallest(moments)),
    newestAt: instant(largest(moments)),
    table,
  };
}

/** @param from of each fact in the table the file that it comes from */
function put<K extends FactKindName>(
  table: OpenTable,
  kind: K,
  facts: ReadonlyMap<string, Fact<FactTypes[K]>>,
  file: string,
  from: Map<unknown, string>,
): void {
  const map = table[kind];
  for (const [key, fact] of facts) {
    const before = map.get(key);
    if (before?.known === true && fact.known) {
      const other = differenceOf(before.value, fact.value);
      if (other !== undefined)
        throw userError(
          `${from.get(before) ?? file} and ${file} say different things of ${kind} under the key ${shown(key)}: ${other}`,
          {
            expected: "snapshots that agree on what both know",
            help: "capture both again, one after the other",
          },
        );
    }
    if (before !== undefined && knowledge(before) >= knowledge(fact)) continue;
    map.set(key, fact);
    from.set(fact, file);
  }
}

/** How much a fact tells: all, a part, nothing. */
function knowledge(fact: Fact<unknown>): number {
  if (fact.known) return 2;
  return "unread" in fact ? 1 : 0;
}

/** The first place where two values differ, with both; undefined where they are one. */
function differenceOf(one: unknown, other: unknown, path: readonly string[] = []): string | undefined {
  if (isHolder(one) && isHolder(other) && Array.isArray(one) === Array.isArray(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const key of keys) {
      const found = differenceOf(Reflect.get(one, key), Reflect.get(other, key), [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (one === other) return undefined;
  const at = path.length === 0 ? "" : ` at ${shown(pointerOf(path))}`;
  return `${valueText(one)} and ${valueText(other)}${at}`;
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function valueText(value: unknown): string {
  return value === undefined ? "nothing" : shown(JSON.stringify(value));
}

function shown(text: string): string {
  return tame(shortGuids(text), 200);
}
