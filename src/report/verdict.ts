import type { Counts, Result, Verdict } from "./model.ts";

type Judged = Pick<Result, "severity" | "outcome">;
type Placed = Judged & Pick<Result, "area">;

/** How many of each kind; every result is counted exactly once. */
export function countsOf(results: readonly Judged[]): Counts {
  const of = (outcome: Result["outcome"], ...severities: Result["severity"][]): number =>
    results.filter((result) => result.outcome === outcome && severities.includes(result.severity)).length;
  return {
    blockers: of("fail", "blocker"),
    unknowns: of("unknown", "blocker"),
    warnings: of("fail", "warning"),
    softUnknowns: of("unknown", "warning", "notice"),
    notices: of("fail", "notice"),
    waived: of("waived", "blocker", "warning", "notice"),
    passed: of("pass", "blocker", "warning", "notice"),
    notApplicable: of("not-applicable", "blocker", "warning", "notice"),
  };
}

/**
 * Ready when no unwaived blocker fails and no blocker is unknown; not ready when one fails; else unknown.
 * Warnings and notices decide nothing. Where nothing of the target was judged nothing is known, so that is unknown too: the
 * area `wave` looks at the plan itself, and a plan in order proves nothing of the target.
 */
export function verdictOf(results: readonly Placed[]): Verdict {
  const blockers = results.filter((result) => result.severity === "blocker");
  if (blockers.some((result) => result.outcome === "fail")) return "not-ready";
  if (blockers.some((result) => result.outcome === "unknown")) return "unknown";
  return results.some((result) => result.area !== "wave") ? "ready" : "unknown";
}
