import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area } from "../../src/base/area.ts";
import type { Outcome, Severity, Verdict } from "../../src/report/model.ts";
import { countsOf, verdictOf } from "../../src/report/verdict.ts";

const judged = (
  severity: Severity,
  outcome: Outcome,
  area: Area = "policy",
): { severity: Severity; outcome: Outcome; area: Area } => ({ severity, outcome, area });
const severities = ["blocker", "warning", "notice"] as const;
const outcomes = ["pass", "fail", "unknown", "not-applicable", "waived"] as const;

describe("verdictOf", () => {
  const cases: [string, ReturnType<typeof judged>[], Verdict][] = [
    ["nothing to judge", [], "unknown"],
    ["the plan in order and nothing of the target", [judged("blocker", "pass", "wave")], "unknown"],
    ["the plan out of order and nothing of the target", [judged("blocker", "fail", "wave")], "not-ready"],
    ["an unused waiver and nothing of the target", [judged("warning", "fail", "wave")], "unknown"],
    ["all passed", [judged("blocker", "pass"), judged("warning", "pass")], "ready"],
    ["a failed blocker", [judged("blocker", "fail"), judged("blocker", "pass")], "not-ready"],
    ["a waived blocker", [judged("blocker", "waived")], "ready"],
    ["a blocker that does not apply", [judged("blocker", "not-applicable")], "ready"],
    ["an unknown blocker", [judged("blocker", "unknown"), judged("blocker", "pass")], "unknown"],
    [
      "a failed blocker beside an unknown one",
      [judged("blocker", "unknown"), judged("blocker", "fail")],
      "not-ready",
    ],
    ["a failed warning and notice", [judged("warning", "fail"), judged("notice", "fail")], "ready"],
    ["an unknown warning and notice", [judged("warning", "unknown"), judged("notice", "unknown")], "ready"],
  ];
  it.each(cases)("%s", (_, results, verdict) => {
    expect(verdictOf(results)).toBe(verdict);
  });

  it("never calls an unknown blocker ready, whatever stands beside it", () => {
    const one = fc.record({
      severity: fc.constantFrom(...severities),
      outcome: fc.constantFrom(...outcomes),
      area: fc.constantFrom<Area[]>("policy", "wave"),
    });
    fc.assert(
      fc.property(fc.array(one), fc.nat(), (results, at) => {
        const place = at % (results.length + 1);
        const mixed = [...results.slice(0, place), judged("blocker", "unknown"), ...results.slice(place)];
        expect(verdictOf(mixed)).not.toBe("ready");
      }),
    );
  });
});

describe("countsOf", () => {
  it("puts every kind of result under one count", () => {
    const all = severities.flatMap((severity) => outcomes.map((outcome) => judged(severity, outcome)));
    expect(countsOf(all)).toEqual({
      blockers: 1,
      unknowns: 1,
      warnings: 1,
      softUnknowns: 2,
      notices: 1,
      waived: 3,
      passed: 3,
      notApplicable: 3,
    });
    for (const one of all) expect(Object.values(countsOf([one])).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });
});
