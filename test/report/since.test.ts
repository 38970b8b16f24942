import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quieted } from "../../src/checks/noise.ts";
import { renderComment } from "../../src/report/markdown.ts";
import type { Result } from "../../src/report/model.ts";
import { isFresh } from "../../src/report/rows.ts";
import { sinceLine, sinceOf, stateOf } from "../../src/report/since.ts";
import { aReport, aResult, hugeReport, notReadyReport, readyReport } from "../support/report.ts";
import { someReport } from "./arbitrary.ts";

const SHA = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";
const fail = (check: string, id: string, change: Partial<Result> = {}): Result =>
  aResult(check, { outcome: "fail", id: id.repeat(16), subject: `subject-${id}`, ...change });

function line(before: readonly Result[], now: readonly Result[], sha = SHA): string {
  return sinceLine(sinceOf(stateOf(aReport(before)) ?? {}, sha, aReport(now)));
}

describe("since the report before", () => {
  const a = fail("SUB-03", "a");
  it.each<[string, Result[], Result[], string]>([
    ["nothing changed", [a], [a], "Since `ec26c3e`: nothing changed."],
    [
      "one is fixed and two are new",
      [a],
      [fail("POL-06", "b"), fail("REG-03", "c")],
      "Since `ec26c3e`: 1 fixed (`SUB-03`), 2 new (`POL-06`, `REG-03`).",
    ],
    [
      "several of a check are new",
      [],
      [fail("POL-06", "b"), fail("POL-06", "c")],
      "Since `ec26c3e`: 2 new (2 `POL-06`).",
    ],
    [
      "one is waived, which fixes nothing",
      [a],
      [{ ...a, outcome: "waived" }],
      "Since `ec26c3e`: 1 waived (`SUB-03`).",
    ],
    ["one passes now", [a], [{ ...a, outcome: "pass" }], "Since `ec26c3e`: 1 fixed (`SUB-03`)."],
    [
      "what was unknown fails, which is no news",
      [{ ...a, outcome: "unknown" }],
      [a],
      "Since `ec26c3e`: nothing changed.",
    ],
    [
      "nobody could look this time, which fixes nothing",
      [a],
      [aResult("SUB-03", { outcome: "unknown", id: "e".repeat(16), subject: "all of it" })],
      "Since `ec26c3e`: 1 new (`SUB-03`).",
    ],
    [
      "notices come and go",
      [],
      [fail("BUD-02", "d", { severity: "notice" })],
      "Since `ec26c3e`: nothing changed.",
    ],
  ])("%s", (_, before, now, expected) => {
    expect(line(before, now)).toBe(expected);
  });

  it("names no commit where there is none", () => {
    expect(line([a], [], "")).toBe("Since the report before: 1 fixed (`SUB-03`).");
  });

  it("tells a cause, and not all that waits for it", () => {
    const cause = {
      id: "0123456789abcdef",
      what: notReadyReport().results[0]?.why ?? a.why,
      results: 9,
      blockers: 9,
      facts: 1,
    };
    const waiting = Array.from({ length: 9 }, (_, index) =>
      aResult("POL-01", { outcome: "unknown", id: String(index).repeat(16), waitsFor: cause.id }),
    );
    const report = aReport(waiting, { causes: [cause] });
    expect(stateOf(report)).toEqual({ cause: ["01234567"] });
    expect(sinceLine(sinceOf({}, SHA, report))).toBe("Since `ec26c3e`: 1 new (`cause`).");
  });

  it("stands in the head of the comment, and marks what is new", () => {
    const report = aReport([a, fail("SUB-03", "b")]);
    const text = renderComment(report, { since: sinceOf(stateOf(aReport([a])) ?? {}, SHA, report) });
    expect(text).toContain("**Since `ec26c3e`: 1 new (`SUB-03`).**");
    expect(text).toContain("🆕 `subject-b`");
    expect(text).not.toContain("🆕 `subject-a`");
    // The legend names the sign; no finding has it.
    expect(renderComment(report)).not.toMatch(/Since|🆕 `/);
  });

  it("counts what is folded by itself: it is neither fixed nor new", () => {
    const many = ["b", "c", "d", "e"].map((id) => fail("POL-08", id, { severity: "warning" }));
    const quiet = quieted(many, 1, []);
    expect(quiet).toHaveLength(2);
    expect(line(many, quiet)).toBe("Since `ec26c3e`: nothing changed.");
    expect(line(quiet, many)).toBe("Since `ec26c3e`: nothing changed.");
    expect(line(quiet, many.slice(1))).toBe("Since `ec26c3e`: 1 fixed (`POL-08`).");
    const since = sinceOf(stateOf(aReport(many.slice(0, 3))) ?? {}, SHA, aReport(quiet));
    expect(quiet.map((one) => isFresh(one, { since }))).toEqual([false, true]);
  });

  it("is not told where there are too many findings to carry", () => {
    expect(stateOf(hugeReport())).toBeDefined();
    const many = Array.from({ length: 601 }, (_, index) =>
      fail("SUB-03", "a", { id: index.toString(16).padStart(16, "0") }),
    );
    expect(stateOf(aReport(many))).toBeUndefined();
    expect(stateOf(readyReport())).toEqual({});
  });

  it("of a report and itself is nothing, whatever it holds", () => {
    fc.assert(
      fc.property(someReport(), (report) => {
        expect(sinceOf(stateOf(report) ?? {}, SHA, report).fresh.size).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
