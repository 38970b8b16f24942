import { groupBy } from "../base/group.ts";
import { raw, say } from "../base/sentence.ts";
import type { Evidence, Result } from "../report/model.ts";
import type { Check } from "./check.ts";
import { resultId } from "./frame.ts";

/** So many findings that differ in one facet alone are read one by one; more are one finding with a list. */
const READ_ONE_BY_ONE = 3;

/** More are counted. */
const MOST_SHOWN = 50;

/**
 * Makes one finding of those of a check that differ in one facet alone, as the check declares it: the same principal and role at many
 * scopes. Waivers have been applied to each before, so that one that names a single scope covers that scope and nothing else.
 */
export function folded(results: readonly Result[], checks: readonly Check[]): Result[] {
  const facetOf = new Map(
    checks.flatMap(({ meta }) => (meta.folds === undefined ? [] : [[meta.id, meta.folds] as const])),
  );
  const groups = groupBy(results, (result) => {
    const facet = facetOf.get(result.check);
    return facet === undefined || result.facets[facet] === undefined ? result.id : kindOf(result, facet);
  });
  return [...groups.values()].flatMap((same) => {
    const facet = facetOf.get(same[0]?.check ?? "");
    return facet === undefined || same.length <= READ_ONE_BY_ONE ? same : foldOf(same, facet);
  });
}

/** All that has to be equal. */
function kindOf({ check, outcome, severity, facets, waiver }: Result, facet: string): string {
  const others = Object.entries(facets).filter(([name]) => name !== facet);
  return JSON.stringify([check, outcome, severity, others.sort(), waiver ?? null]);
}

function foldOf(same: readonly Result[], facet: string): Result[] {
  const [first, ...others] = same;
  if (first === undefined) return [];
  const { [facet]: one = "", ...facets } = first.facets;
  const count = String(same.length);
  const subject = first.subject.replace(one, `${count} ${facet}s`);
  const { fix } = first;
  return [
    {
      ...withoutScope(first),
      id: resultId(first.check, facets, subject),
      subject,
      why: say`${raw(first.why)} The same holds at ${others.length} more: the evidence lists them.`,
      ...(fix === undefined ? {} : { fix: { text: fix.text } }),
      facets,
      evidence: [{ label: facet, value: count }, ...listOf(same, facet), ...shared(same)],
      resources: union(same, ({ resources }) => resources),
      workloads: union(same, ({ workloads }) => workloads),
      waves: union(same, ({ waves }) => waves),
    },
  ];
}

function listOf(same: readonly Result[], facet: string): Evidence[] {
  const values = [...new Set(same.flatMap(({ facets }) => facets[facet] ?? []))];
  const shown = values.slice(0, MOST_SHOWN).map((value) => ({ label: facet, value }));
  const more = values.length - shown.length;
  return more === 0 ? shown : [...shown, { label: `more ${facet}s`, value: String(more) }];
}

function withoutScope(result: Result): Result {
  const copy = { ...result };
  Reflect.deleteProperty(copy, "scope");
  return copy;
}

/** What every one of them has as evidence. */
function shared([first, ...others]: readonly Result[]): Evidence[] {
  return (first?.evidence ?? []).filter(({ label, value }) =>
    others.every(({ evidence }) => evidence.some((one) => one.label === label && one.value === value)),
  );
}

function union(same: readonly Result[], of: (result: Result) => readonly string[]): string[] {
  return [...new Set(same.flatMap(of))];
}
