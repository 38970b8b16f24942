import { byArea, type CheckGroup, type FindingSection, type Section } from "../order.ts";
import { rowsOf, type FindingRow } from "../rows.ts";
import type { Fullness } from "./options.ts";

/** What of a section is shown: the same choice serves the table, the details and the count of what is left out. */
export interface Shown {
  readonly rows: readonly FindingRow[];
  readonly number: number;
  /** Findings of a shown check that are not shown themselves. */
  readonly left: ReadonlyMap<CheckGroup, number>;
  /** Findings of checks that are not shown at all. */
  readonly leftChecks: number;
}

/** A row names no more than this many subjects; the next ones get a row of their own, unless all stand in a fold. */
const SUBJECTS = 24;

export function shownOf({ key, results }: Section, fullness: Fullness): Shown {
  const top = topOf(key, fullness);
  const groups = byArea(results).flatMap((area) => area.checks);
  const rows: FindingRow[] = [];
  const left = new Map<CheckGroup, number>();
  const shownGroups = top === 0 ? [] : groups.slice(0, fullness.checks);
  for (const group of shownGroups) {
    const own = rowsOf(group, top, fullness.details === Infinity ? Infinity : SUBJECTS);
    for (const one of own) rows.push(one);
    left.set(group, group.results.length - own.reduce((sum, row) => sum + row.results.length, 0));
  }
  const number = rows.reduce((sum, row) => sum + row.results.length, 0);
  const inGroups = shownGroups.reduce((sum, group) => sum + group.results.length, 0);
  return { rows, number, left, leftChecks: results.length - inGroups };
}

function topOf(key: Section["key"], { top }: Fullness): number {
  const section: Readonly<Partial<Record<FindingSection | "passed", number>>> = {
    blocking: top.blocking,
    unknown: top.unknown,
  };
  return section[key] ?? top.rest;
}
