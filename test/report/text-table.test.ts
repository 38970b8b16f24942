import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/report/clean.ts";
import { table, type Column } from "../../src/report/text/table.ts";
import { runs } from "../support/runs.ts";

const COLUMNS: readonly Column[] = [
  { title: "#", align: "right" },
  { title: "resource", least: 12, wraps: true },
  { title: "basis", optional: 1 },
];
const plain = (width: number): Parameters<typeof table>[3] => ({
  width,
  style: (text) => text,
  details: true,
  shell: "bash",
});
const lines = (names: readonly string[], width: number): string[] =>
  table(
    COLUMNS,
    names.map((name, index) => [{ text: String(index + 1) }, { text: name }, { text: "assumed" }]),
    2,
    plain(width),
  );

describe("a table of a narrow page", () => {
  it("goes on below with a name that does not fit, broken where names have their joints", () => {
    expect(lines(["shop-web.roleAssignments/28c76415-d37d"], 30)).toEqual([
      "  #  resource          basis",
      "  1  shop-web.         assumed",
      "     roleAssignments/",
      "     28c76415-d37d",
    ]);
  });

  it("keeps names that differ apart, and cuts none that Azure allows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9./-]{0,120}$/), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 40, max: 160 }),
        (names, width) => {
          const [, ...rows] = lines(names, width);
          const shown = rows.map((row) =>
            row.replace(/^ {0,2}(?:[1-5]|) {2}/, "").replace(/ {2}assumed$/, ""),
          );
          expect(shown.map((row) => row.trim()).join("")).toBe(names.join(""));
          for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it("makes no line that the log of a runner takes for a command", () => {
    for (let room = 20; room < 60; room += 1)
      for (const line of lines([`${"a".repeat(9)} ::error::x ${"b".repeat(7)}::warning::y`], room))
        expect(line.trim()).not.toMatch(/^::|##\[/);
  });
});
