import { expect, test } from "vitest";
import { wav05 } from "../../../src/checks/wave/WAV-05.ts";
import type { Wave } from "../../../src/manifest/model.ts";
import { at, context, Facts, manifest, NOW, run, wave } from "../../support/context.ts";

const first = wave("first", "2026-08-01T20:00:00Z", "2026-08-02T04:00:00Z");
const second: Wave = { ...wave("second", "2026-09-08", "2026-09-09"), dependsOn: ["first"] };

const closed = (one: Wave, moment: string): Wave => ({
  ...one,
  closed: { by: "lead", at: at(moment), evidence: "https://example.org/accepted" },
});

function judge(...waves: readonly Wave[]): string[] {
  return run(wav05, context(manifest({ waves })), new Facts()).map(
    ({ subject, facets, outcome, severity }) =>
      `${subject} ${facets?.["state"] ?? ""}: ${outcome}${outcome === "fail" ? ` ${severity ?? wav05.meta.severity}` : ""}`,
  );
}

test.each([
  ["no wave depends on another", [first], ["earlier waves : not-applicable"]],
  [
    "the earlier one is closed",
    [closed(first, "2026-08-02"), second],
    ["wave first closed: fail notice", "second after first closed: pass"],
  ],
  ["its window is over and nobody says so", [first, second], ["second after first overdue: fail warning"]],
  [
    "it is declared before it began, which does not count",
    [closed(first, "2026-07-30"), second],
    ["wave first early: fail warning", "second after first overdue: fail warning"],
  ],
  [
    "it is declared for tomorrow, which does not count yet",
    [closed(first, "2026-08-25"), second],
    ["wave first future: fail warning", "second after first overdue: fail warning"],
  ],
  [
    "both are still to come",
    [{ ...first, start: at("2026-09-01"), end: at("2026-09-02") }, second],
    ["second after first open: pass"],
  ],
  [
    "the later one has begun and the earlier one runs on",
    [
      { ...first, end: at("2026-09-30") },
      { ...second, start: at("2026-08-20") },
    ],
    ["second after first open: fail blocker"],
  ],
  [
    "what is closed itself asks for nothing",
    [first, closed({ ...second, start: at("2026-08-10") }, "2026-08-20")],
    ["wave second closed: fail notice"],
  ],
])("%s", (_, waves, expected) => {
  expect(judge(...waves)).toEqual(expected);
});

test("a declaration shows who, when and why, and concerns what builds on it", () => {
  const [found] = run(
    wav05,
    context(manifest({ waves: [closed(first, "2026-08-02"), second, wave("third", "2026-09-20")] })),
    new Facts(),
  );
  expect(found?.evidence?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "closed by: lead",
    "closed at: 2026-08-02T00:00:00Z",
    "evidence: https://example.org/accepted",
  ]);
  expect(found?.waves).toEqual(["second"]);
  expect(NOW).toBeGreaterThan(at("2026-08-02"));
});
