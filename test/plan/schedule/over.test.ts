import { expect, test } from "vitest";
import { mayBeWritten } from "../../../src/plan/write.ts";
import { closedWaves, isOver, withoutDone } from "../../../src/plan/schedule/over.ts";
import { at, manifest, NOW, planned, wave } from "../../support/context.ts";

const began = wave("began", "2026-08-20", "2026-08-30");
const done = { ...began, name: "done", closed: { by: "a", at: at("2026-08-22"), evidence: "b" } };

test.each([
  ["a window that has passed", wave("w", "2026-08-01", "2026-08-02"), true],
  ["a window that ends now", { ...began, end: NOW }, true],
  ["an open window", began, false],
  ["an open window of a wave that is closed", done, true],
  ["a declaration of tomorrow", { ...done, closed: { ...done.closed, at: at("2026-08-25") } }, false],
  [
    "a declaration from before the wave",
    { ...done, closed: { ...done.closed, at: at("2026-08-19") } },
    false,
  ],
])("over: %s", (_, one, expected) => {
  expect(isOver(one, NOW)).toBe(expected);
});

test("nothing is written any more of what moves in closed waves only", () => {
  const value = manifest({ waves: [began, done] });
  expect([...closedWaves(value, NOW)]).toEqual(["done"]);
  const resources = [["done"], ["began"], ["began", "done"], []].map((waves, index) =>
    planned("Microsoft.Web/sites", `s${String(index)}`, { waves }),
  );
  expect(withoutDone(resources, value, NOW).map(mayBeWritten)).toEqual([false, true, true, true]);
});
