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
 * Makes one finding of those of a check that differ in one facet alone, or in a few, as the check declares it: the same principal and
 * role at many scopes. Waivers have been applied to each before, so that one that names a single scope covers that scope and nothing
 * else.
 */
export function folded(results: readonly Result[], checks: readonly Check[]): Result[] {
  const facetsOf = new Map(
    checks.flatMap(({ meta: { id, folds } }) =>
      folds === undefined ? [] : [[id, foldedFacets(folds)] as const],
    ),
  );
  const own = ({ check, facets }: Result): readonly string[] => {
    const folds = facetsOf.get(check) ?? [];
    return folds.every((facet) => facets[facet] !== undefined) ? folds : [];
  };
  const groups = groupBy(results, (result) => {
    const folds = own(result);
    return folds.length === 0 ? result.id : kindOf(result, folds);
  });
  return [...groups.values()].flatMap((same) => {
    const folds = same[0] === undefined ? [] : own(same[0]);
    return folds.length === 0 || same.length <= READ_ONE_BY_ONE ? same : foldOf(same, folds);
  });
}

/** The facets by which findings of a check may differ and be one; the first names what is counted. */
export function foldedFacets(folds: string | readonly string[]): readonly string[] {
  return typeof folds === "string" ? [folds] : folds;
}

/** All that has to be equal. */
function kindOf({ check, outcome, severity, facets, waiver }: Result, folds: readonly string[]): string {
  const others = Object.entries(facets).filter(([name]) => !folds.includes(name));
  return JSON.stringify([check, outcome, severity, others.sort(), waiver ?? null]);
}

function foldOf(same: readonly Result[], folds: readonly string[]): Result[] {
  const [first, ...others] = same;
  const [facet = ""] = folds;
  if (first === undefined) return [];
  const one = first.facets[facet] ?? "";
  const facets = Object.fromEntries(Object.entries(first.facets).filter(([name]) => !folds.includes(name)));
  const count = String(same.length);
  const subject = first.subject.replace(one, `${count} ${facet}s`);
  const { fix } = first;
  const more =
    folds.length === 1
      ? say`The same applies at ${others.length} more: the evidence lists them.`
      : say`It is the same with ${others.length} more, each for its own: the evidence lists them.`;
  return [
    {
      ...withoutScope(first),
      id: resultId(first.check, facets, subject),
      subject,
      why: say`${raw(first.why)} ${raw(more)}`,
      ...(fix === undefined ? {} : { fix: { text: fix.text } }),
      facets,
      evidence: [{ label: facet, value: count }, ...listOf(same, folds), ...shared(same)],
      resources: union(same, ({ resources }) => resources),
      workloads: union(same, ({ workloads }) => workloads),
      waves: union(same, ({ waves }) => waves),
    },
  ];
}

function listOf(same: readonly Result[], folds: readonly string[]): Evidence[] {
  const [facet = ""] = folds;
  const valueOf = ({ facets }: Result): string => folds.flatMap((name) => facets[name] ?? []).join(": ");
  const values = [...new Set(same.map(valueOf))];
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
