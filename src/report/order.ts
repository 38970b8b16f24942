import { AREAS, type Area } from "../base/area.ts";
import type { Cause, MissingFact, Report, Result, WaveStatus } from "./model.ts";

/** The sections of every surface, in their order. `passed` holds what is not applicable too; it is shown collapsed. */
export const SECTIONS = ["blocking", "unknown", "warnings", "notices", "waived", "passed"] as const;
export type SectionKey = (typeof SECTIONS)[number];
export type FindingSection = Exclude<SectionKey, "passed">;

export function sectionOf(result: Pick<Result, "severity" | "outcome">): SectionKey {
  switch (result.outcome) {
    case "pass":
    case "not-applicable":
      return "passed";
    case "waived":
      return "waived";
    case "unknown":
      return "unknown";
    case "fail":
      return result.severity === "blocker"
        ? "blocking"
        : result.severity === "warning"
          ? "warnings"
          : "notices";
  }
}

const SEVERITY_RANK = { blocker: 0, warning: 1, notice: 2 } as const;
const AREA_RANK = new Map(AREAS.map((area, index) => [area, index]));
const SECTION_RANK = new Map(SECTIONS.map((section, index) => [section, index]));

/** By code unit, so that every machine sorts alike. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compare(a: Result, b: Result): number {
  return (
    (SECTION_RANK.get(sectionOf(a)) ?? 0) - (SECTION_RANK.get(sectionOf(b)) ?? 0) ||
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    (AREA_RANK.get(a.area) ?? AREAS.length) - (AREA_RANK.get(b.area) ?? AREAS.length) ||
    byText(a.check, b.check) ||
    byText(a.subject, b.subject) ||
    byText(a.id, b.id)
  );
}

/** The one order of results: section, severity, area, check, subject. */
export function ordered(results: readonly Result[]): Result[] {
  return [...results].sort(compare);
}

export interface Section {
  readonly key: SectionKey;
  /** In order. */
  readonly results: readonly Result[];
}

/** True where something in the section keeps a wave from being ready; else it is only to be known. */
export function holdsBlockers({ results }: Section): boolean {
  return results.some(({ severity }) => severity === "blocker");
}

/** The sections that have results. */
export function sectionsOf(results: readonly Result[]): Section[] {
  const all = ordered(results);
  return SECTIONS.map((key) => ({ key, results: all.filter((result) => sectionOf(result) === key) })).filter(
    (section) => section.results.length > 0,
  );
}

export interface CheckGroup {
  readonly check: string;
  readonly title: string;
  readonly results: readonly Result[];
}

export interface AreaGroup {
  readonly area: Area;
  readonly checks: readonly CheckGroup[];
  readonly results: readonly Result[];
}

/** Results by area and check, in the order of areas whatever their severity. */
export function byArea(results: readonly Result[]): AreaGroup[] {
  return grouped(results, (result) => result.area)
    .sort((a, b) => (AREA_RANK.get(a[0].area) ?? 0) - (AREA_RANK.get(b[0].area) ?? 0))
    .map((own) => ({ area: own[0].area, results: own, checks: byCheck(own) }));
}

function byCheck(results: readonly Result[]): CheckGroup[] {
  return grouped(results, (result) => result.check).map((own) => ({
    check: own[0].check,
    title: own[0].title,
    results: own,
  }));
}

type Filled<T> = [T, ...T[]];

/** Groups in the order in which their first member comes. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Filled<T>[] {
  const groups = new Map<string, Filled<T>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

export interface MissingGroup {
  /** Absent: what is missing is no permission. */
  readonly permission?: string;
  readonly facts: readonly MissingFact[];
}

/** Missing facts by the permission that would bring them, each permission once; those without one come last. */
export function missingByPermission(facts: readonly MissingFact[]): MissingGroup[] {
  const known = grouped(facts, (fact) => fact.permission ?? "");
  const groups = known.map((own): MissingGroup => {
    const { permission } = own[0];
    return permission === undefined ? { facts: own } : { permission, facts: own };
  });
  return groups.sort((a, b) => Number(a.permission === undefined) - Number(b.permission === undefined));
}

/** Waves so that each stands after those it depends on; else in their given order. A cycle, which no manifest has, is left as it is. */
export function wavesInOrder(waves: readonly WaveStatus[]): WaveStatus[] {
  const names = new Set(waves.map((wave) => wave.name));
  const done = new Set<string>();
  const result: WaveStatus[] = [];
  let open = [...waves];
  while (open.length > 0) {
    const next = open.find((wave) => wave.dependsOn.every((name) => done.has(name) || !names.has(name)));
    if (next === undefined) return [...result, ...open];
    result.push(next);
    done.add(next.name);
    open = open.filter((wave) => wave !== next);
  }
  return result;
}

/** A cause with what waits for it, by check. */
export interface CauseGroup {
  readonly cause: Cause;
  readonly checks: readonly CheckGroup[];
  /** The facts that it hides. */
  readonly facts: readonly MissingFact[];
}

export function causeGroups({ causes, results, missingFacts }: Report): CauseGroup[] {
  return causes.map((cause) => ({
    cause,
    checks: byCheck(ordered(results.filter((result) => waits(result, [cause])))),
    facts: missingFacts.filter((fact) => fact.cause === cause.id),
  }));
}

/** True for what is told with its cause and not by itself. Only what is unknown can wait. */
export function waits({ outcome, waitsFor }: Result, causes: readonly Cause[]): boolean {
  return outcome === "unknown" && causes.some(({ id }) => id === waitsFor);
}

/** The results and the missing facts that stand for themselves. */
export function withoutWaiting(report: Report): Pick<Report, "results" | "missingFacts"> {
  const { causes, results, missingFacts } = report;
  return {
    results: results.filter((result) => !waits(result, causes)),
    missingFacts: missingFacts.filter(({ cause }) => !causes.some(({ id }) => id === cause)),
  };
}
