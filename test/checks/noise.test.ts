import { expect, it } from "vitest";
import { quieted } from "../../src/checks/noise.ts";
import type { Result } from "../../src/report/model.ts";
import { aResult } from "../support/report.ts";

const many = (check: string, count: number, change: Partial<Result>): Result[] =>
  Array.from({ length: count }, (_, index) =>
    aResult(check, {
      outcome: "fail",
      subject: `${check} ${String(index)}`,
      waves: [`w${String(index % 2)}`],
      ...change,
    }),
  );
const shown = (results: readonly Result[]): string[] => results.map(({ subject }) => subject);

const NOISE = [
  ...many("POL-08", 6, { severity: "warning" }),
  ...many("SUB-08", 3, { severity: "warning" }),
  ...many("POL-01", 6, { severity: "blocker" }),
  ...many("BUD-03", 6, { severity: "warning", outcome: "unknown" }),
];

it("leaves everything as it is where nobody asks", () => {
  expect(quieted(NOISE, undefined, [])).toEqual(NOISE);
});

it("makes one finding of the warnings beyond so many of a check, and of nothing else", () => {
  const quiet = quieted(NOISE, 2, []);
  expect(shown(quiet).slice(0, 6)).toEqual([
    "POL-08 0",
    "POL-08 1",
    "more warnings of POL-08",
    // One more would be replaced by one.
    "SUB-08 0",
    "SUB-08 1",
    "SUB-08 2",
  ]);
  expect(quiet).toHaveLength(3 + 3 + 6 + 6);
  const rest = quiet[2];
  expect(rest).toMatchObject({ severity: "warning", outcome: "fail", waves: ["w0", "w1"] });
  expect(rest?.why).toContain("There are 4 more findings of `POL-08`");
  expect(rest?.evidence.map(({ value }) => value)).toEqual(["POL-08 2", "POL-08 3", "POL-08 4", "POL-08 5"]);
});

it("has the same id whatever the number is", () => {
  const idOf = (count: number): string | undefined =>
    quieted(many("POL-08", count, { severity: "warning" }), 1, []).at(-1)?.id;
  expect(idOf(5)).toBe(idOf(50));
});

it("never folds a blocker that gates at another time", () => {
  const later = many("POL-01", 6, { severity: "warning", gatesAt: "cutover" });
  expect(quieted(later, 1, [])).toEqual(later);
});

it("shows those of the first waves, then those of the lowest ids, whatever their order", () => {
  const all = many("POL-08", 6, { severity: "warning" });
  const ids = all.filter(({ waves }) => waves.includes("w1")).map(({ id }) => id);
  for (const results of [all, all.toReversed()]) {
    const quiet = quieted(results, 2, ["w1", "w0"]);
    const rest = quiet.find(({ folded }) => folded !== undefined);
    const open = quiet.filter((one) => one !== rest).map(({ id }) => id);
    expect(open.sort()).toEqual(ids.slice(0, 2));
    expect(rest?.folded).toEqual([ids[2], ...all.map(({ id }) => id).filter((id) => !ids.includes(id))]);
  }
});
