import type { Report, Result, Severity, Verdict } from "../../src/report/model.ts";

const RANK: Readonly<Record<Severity, number>> = { blocker: 2, warning: 1, notice: 0 };

/**
 * What is better in a report that rests on less, or gone from it without an unknown in its place. Less may turn "not ready" into
 * "unknown", and neither into "ready".
 */
export function betterWithLess(full: Report, less: Report): string[] {
  return [...betterVerdicts(full, less), ...goneFindings(full, less)];
}

function isBetter(before: Verdict, after: Verdict): boolean {
  return after === "ready" && before !== "ready";
}

function betterVerdicts(full: Report, less: Report): string[] {
  const named = (
    kind: string,
    before: readonly { readonly name: string; readonly verdict: Verdict }[],
    after: readonly { readonly name: string; readonly verdict: Verdict }[],
  ): string[] =>
    before.flatMap(({ name, verdict }) => {
      const now = after.find((one) => one.name === name);
      if (now === undefined) return [`${kind} ${name} is gone`];
      return isBetter(verdict, now.verdict) ? [`${kind} ${name}: ${verdict} became ${now.verdict}`] : [];
    });
  return [
    ...(isBetter(full.verdict, less.verdict) ? [`the report: ${full.verdict} became ${less.verdict}`] : []),
    ...named("wave", full.waves, less.waves),
    ...named("workload", full.workloads, less.workloads),
  ];
}

const asks = ({ outcome }: Result): boolean => outcome === "fail" || outcome === "unknown";

/** A file of which nothing is known: what was found in it cannot be found again. */
const isUnreadFile = ({ area, outcome, facets }: Result): boolean =>
  area === "wave" && outcome === "unknown" && facets["state"] === "not-read";

/** Findings of the full report in whose place the other has nothing that stands for every wave of theirs, and as much. */
function goneFindings(full: Report, less: Report): string[] {
  return full.results.filter(asks).flatMap((finding) => {
    const same = less.results.find(({ id }) => id === finding.id);
    const own = less.results.filter((one) => asks(one) && (one.check === finding.check || isUnreadFile(one)));
    const standIns = own.filter(
      (one) =>
        one.id === finding.id ||
        one.outcome === "unknown" ||
        !full.results.some(({ id, outcome }) => id === one.id && outcome === "fail"),
    );
    const heavy = standIns.filter(({ severity }) => RANK[severity] >= RANK[finding.severity]);
    const waves = new Set(heavy.flatMap((one) => one.waves));
    if (heavy.length > 0 && finding.waves.every((wave) => waves.has(wave))) return [];
    const now = same === undefined ? "gone" : `${same.outcome} (${same.severity})`;
    return [
      `${finding.check} ${finding.subject} [${JSON.stringify(finding.facets)}]: ${finding.outcome} (${finding.severity}) is ${now}`,
    ];
  });
}
