import { describe, expect, it } from "vitest";
import type { Report, Severity, Verdict } from "../../src/report/model.ts";
import { exitCodeOf, FAIL_ON, type FailOn } from "../../src/run/verdict-exit.ts";
import { aReport, aResult } from "../support/report.ts";

interface Parts {
  readonly verdict: Verdict;
  readonly warnings?: number;
  readonly softUnknowns?: number;
  readonly waived?: Severity;
}

function reportOf({ verdict, warnings = 0, softUnknowns = 0, waived }: Parts): Report {
  const results = waived === undefined ? [] : [aResult("POL-01", { outcome: "waived", severity: waived })];
  const { counts } = aReport(results);
  return aReport(results, { verdict, counts: { ...counts, warnings, softUnknowns } });
}

/** Exit codes in the order of {@link FAIL_ON}: blocker, warning, unknown, waived, never. */
const CODES: readonly (readonly [string, Parts, readonly number[]])[] = [
  ["ready", { verdict: "ready" }, [0, 0, 0, 0, 0]],
  ["ready with a warning", { verdict: "ready", warnings: 1 }, [0, 1, 0, 0, 0]],
  ["ready with a warning that is open", { verdict: "ready", softUnknowns: 1 }, [0, 0, 3, 0, 0]],
  ["ready with both", { verdict: "ready", warnings: 2, softUnknowns: 2 }, [0, 1, 3, 0, 0]],
  ["ready by a waived blocker", { verdict: "ready", waived: "blocker" }, [0, 0, 0, 1, 0]],
  ["ready with a waived warning", { verdict: "ready", waived: "warning" }, [0, 0, 0, 0, 0]],
  ["not ready", { verdict: "not-ready" }, [1, 1, 1, 1, 0]],
  ["not ready with all the rest", { verdict: "not-ready", warnings: 1, softUnknowns: 1 }, [1, 1, 1, 1, 0]],
  ["unknown", { verdict: "unknown" }, [3, 3, 3, 3, 0]],
  ["unknown with a warning", { verdict: "unknown", warnings: 1 }, [3, 1, 3, 3, 0]],
  ["unknown with a warning that is open", { verdict: "unknown", softUnknowns: 1 }, [3, 3, 3, 3, 0]],
  ["unknown with a waived blocker", { verdict: "unknown", waived: "blocker" }, [3, 3, 3, 1, 0]],
];

describe("the exit code of a report", () => {
  it.each(CODES)("that is %s", (_, parts, codes) => {
    expect(FAIL_ON.map((failOn: FailOn) => exitCodeOf(reportOf(parts), failOn))).toEqual(codes);
  });
});
