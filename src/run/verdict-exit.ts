import type { Report } from "../report/model.ts";

/**
 * When a finished run counts as failed.
 * - `blocker` (default): a blocker fails or could not be judged.
 * - `warning`: the same, or an unwaived warning fails.
 * - `unknown`: the same as `blocker`, or anything at all, warnings included, could not be judged.
 * - `waived`: the same as `blocker`, or a blocker is waived.
 * - `never`: a finished run never fails.
 */
export const FAIL_ON = ["blocker", "warning", "unknown", "waived", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** 0 ready, 1 not ready, 3 could not tell. Exit codes 2 (wrong input) and 70 (our bug) come from elsewhere. */
export function exitCodeOf(report: Report, failOn: FailOn): 0 | 1 | 3 {
  if (failOn === "never") return 0;
  if (report.verdict === "not-ready") return 1;
  if (failOn === "warning" && report.counts.warnings > 0) return 1;
  if (failOn === "waived" && waivesBlocker(report)) return 1;
  if (report.verdict === "unknown") return 3;
  return failOn === "unknown" && report.counts.softUnknowns > 0 ? 3 : 0;
}

/** The exit code of manifests that are judged together: 1 where one is not ready, else 3 where one could not be told. */
export function worstExit(reports: readonly Report[], failOn: FailOn): 0 | 1 | 3 {
  const codes = reports.map((report) => exitCodeOf(report, failOn));
  return codes.includes(1) ? 1 : codes.includes(3) ? 3 : 0;
}

function waivesBlocker({ results }: Report): boolean {
  return results.some(({ outcome, severity }) => outcome === "waived" && severity === "blocker");
}
