import { smallest } from "../base/extremes.ts";
import { groupBy } from "../base/group.ts";
import { say } from "../base/sentence.ts";
import type { Result } from "../report/model.ts";
import { resultId } from "./frame.ts";

/** More are counted. */
const MOST_SHOWN = 50;

/**
 * Makes one finding of the warnings and notices of a check beyond so many, as the organisation asks: what stops no wave may not crowd out what
 * does. Blockers, also those that gate at another time, what is unknown and what is waived stay as they are. Those of the first waves stay
 * too, and among equals the ids decide: not the order in which somebody wrote them.
 * @param waves their names, the first first
 */
export function quieted(
  results: readonly Result[],
  most: number | undefined,
  waves: readonly string[],
): Result[] {
  if (most === undefined) return [...results];
  const kinds = groupBy(results.filter(isNoise), ({ check, severity }) => `${check} ${severity}`);
  const gone = new Set<Result>();
  const added = new Map<Result, Result>();
  for (const same of kinds.values()) {
    // One more would be replaced by one.
    if (same.length <= most + 1) continue;
    const rest = inTurn(same, waves).slice(most);
    const [first] = rest;
    if (first === undefined) continue;
    for (const one of rest) gone.add(one);
    added.set(first, restOf(first, rest));
  }
  return results.flatMap((one) => added.get(one) ?? (gone.has(one) ? [] : [one]));
}

function isNoise({ outcome, severity, gatesAt }: Result): boolean {
  return outcome === "fail" && severity !== "blocker" && gatesAt === undefined;
}

function inTurn(results: readonly Result[], waves: readonly string[]): Result[] {
  const places = new Map(waves.map((name, index) => [name, index]));
  const turn = (one: Result): number =>
    smallest(
      one.waves.map((name) => places.get(name) ?? waves.length),
      waves.length,
    );
  return results.toSorted((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1));
}

function restOf(first: Result, rest: readonly Result[]): Result {
  const { check, title, area, severity, outcome, place, ready } = first;
  const union = (of: (result: Result) => readonly string[]): string[] => [...new Set(rest.flatMap(of))];
  const shown = rest.slice(0, MOST_SHOWN);
  const more = rest.length - shown.length;
  // Not of how many there are: that changes with every run.
  const subject = `more ${severity}s of ${check}`;
  return {
    id: resultId(check, {}, subject),
    check,
    title,
    area,
    severity,
    outcome,
    subject,
    place,
    why: say`There are ${rest.length} more findings of ${check}, beyond as many as the policy of the organisation has shown one by one.`,
    ready,
    evidence: [
      ...shown.map(({ subject: value }) => ({ label: "finding", value })),
      ...(more > 0 ? [{ label: "more findings", value: String(more) }] : []),
    ],
    facets: {},
    folded: rest.map(({ id }) => id),
    resources: union(({ resources }) => resources),
    workloads: union(({ workloads }) => workloads),
    waves: union(({ waves }) => waves),
  };
}
