import { expect, test } from "vitest";
import { latencyOf } from "../../../src/catalog/latency.ts";
import { reg14 } from "../../../src/checks/region/REG-14.ts";
import { context, Facts, manifest, outcomes, reg, run } from "../../support/context.ts";

const limited = (maxLatencyMs: number, region = "swedencentral") =>
  manifest({ target: { region: reg(region), requires: { allowedGeographies: [], maxLatencyMs } } });

test.each([
  ["just enough", limited(latencyOf("westeurope", "swedencentral") ?? 0), "swedencentral: pass"],
  ["one too few", limited((latencyOf("westeurope", "swedencentral") ?? 0) - 1), "swedencentral: fail"],
  ["a region without published times", limited(999, "chinaeast3"), "chinaeast3: unknown"],
  ["no limit", manifest(), "swedencentral: not-applicable"],
])("%s", (_, declared, outcome) => {
  expect(outcomes(run(reg14, context(declared), new Facts()))).toEqual([
    `latency from westeurope to ${outcome}`,
  ]);
});

test("times are published for neighbours and for the ends of the world", () => {
  expect(latencyOf("westeurope", "northeurope")).toBeGreaterThan(10);
  expect(latencyOf("westeurope", "northeurope")).toBeLessThan(30);
  expect(latencyOf("westeurope", "australiaeast")).toBeGreaterThan(200);
});
