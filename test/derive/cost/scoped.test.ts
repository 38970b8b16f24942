import { expect, test } from "vitest";
import { isCovered } from "../../../src/derive/cost/scoped.ts";

const whole = { currency: "EUR", least: 1, expected: 1, billed: 10, priced: 10, unweighed: 0 };

test.each<[string, Partial<Parameters<typeof isCovered>[0]>, boolean]>([
  ["all has a price, and the cost is not known", {}, true],
  ["one of ten has none, and the cost is not known", { priced: 9 }, false],
  ["nothing is billed", { billed: 0, priced: 0 }, false],
  ["one of ten has none, and a tenth of the cost", { priced: 9, coverage: 0.9 }, true],
  ["one of ten has none, and more of the cost", { priced: 9, coverage: 0.89 }, false],
  ["one has neither", { priced: 9, coverage: 1, unweighed: 1 }, true],
  ["two have neither", { priced: 8, coverage: 1, unweighed: 2 }, false],
])("90 %% are covered where %s: %s", (_, parts, covered) => {
  expect(isCovered({ ...whole, ...parts }, 90)).toBe(covered);
});
