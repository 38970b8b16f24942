import { expect, test } from "vitest";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { reg05 } from "../../../src/checks/region/REG-05.ts";
import { factRef } from "../../../src/facts/facts.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  SOURCE,
  TARGET,
} from "../../support/context.ts";
import { location } from "./world.ts";

const VM = planned("Microsoft.Compute/virtualMachines", "vm", { zones: ["1"] });
const at = (...places: readonly string[]) => [
  location("swedencentral", {
    availabilityZoneMappings: places.map((physicalZone, index) => ({
      logicalZone: String(index + 1),
      physicalZone,
    })),
  }),
];
const facts = (own: readonly string[], other: readonly string[]): Facts =>
  new Facts()
    .put(factRef("locations", SCOPE), at(...own))
    .put(factRef("locations", subscriptionScope(SOURCE)), at(...other));
const judge = (table: Facts, of = manifest(), plan = [VM]) => outcomes(run(reg05, context(of, plan), table));

test.each([
  ["the same", facts(["az1", "az2"], ["az1", "az3"]), "pass"],
  ["another", facts(["az1", "az2"], ["az3", "az1"]), "fail"],
  ["not told", facts(["az1"], []), "unknown"],
  ["not read", new Facts(), "unknown"],
])("zone 1 is %s place in both subscriptions", (_, table, outcome) => {
  expect(judge(table)).toEqual([`zone numbers of swedencentral: ${outcome}`]);
});

test("one subscription has one set of numbers, and a plan without zones none", () => {
  expect(judge(new Facts(), manifest({ source: TARGET }))).toEqual(["zone numbers of swedencentral: pass"]);
  expect(judge(new Facts(), manifest(), [])).toEqual(["zone numbers of swedencentral: not-applicable"]);
});
