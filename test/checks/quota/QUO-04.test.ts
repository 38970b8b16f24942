import { expect, test } from "vitest";
import { quo04 } from "../../../src/checks/quota/QUO-04.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, planned, run, SCOPE } from "../../support/context.ts";
import { offer, SIZE, sku } from "../region/world.ts";

const VM = planned("Microsoft.Compute/virtualMachines", "vm", { sku: SIZE });
const NSG = planned("Microsoft.Network/networkSecurityGroups", "nsg", { body: { properties: {} } });

function facts(cores: number, groups: number): Facts {
  return offer([sku()])
    .put(factRef("computeUsages", SCOPE, "swedencentral"), [
      { name: "cores", limit: cores, currentValue: 0 },
      { name: "standardDSv5Family", limit: 100, currentValue: 0 },
    ])
    .put(factRef("serviceUsages", SCOPE, "Microsoft.Network/swedencentral"), [
      { name: "NetworkSecurityGroups", limit: groups, currentValue: 0 },
    ]);
}
const judge = (table: Facts, of = manifest(), plan = [VM, NSG]) =>
  run(quo04, context(of, plan), table).map(
    ({ subject, outcome, severity }) => `${subject}: ${outcome} ${severity ?? "(own)"}`,
  );

test("15 percent of every limit is to stay free", () => {
  expect(judge(facts(5, 2))).toEqual([
    "headroom of cores in swedencentral: pass warning",
    "headroom of standardDSv5Family in swedencentral: pass warning",
    "headroom of NetworkSecurityGroups in swedencentral: pass warning",
  ]);
  expect(judge(facts(4, 1))).toEqual([
    "headroom of cores in swedencentral: fail warning",
    "headroom of standardDSv5Family in swedencentral: pass warning",
    "headroom of NetworkSecurityGroups in swedencentral: fail warning",
  ]);
});

test("what does not suffice at all is the finding of another check", () => {
  expect(judge(facts(3, 0))).toEqual([
    "headroom of cores in swedencentral: not-applicable warning",
    "headroom of standardDSv5Family in swedencentral: pass warning",
    "headroom of NetworkSecurityGroups in swedencentral: not-applicable warning",
  ]);
});

test("of the number of machines, too, where the service lists it", () => {
  const numbers = (limit: number) =>
    facts(100, 2).put(factRef("computeUsages", SCOPE, "swedencentral"), [
      { name: "cores", limit: 100, currentValue: 0 },
      { name: "standardDSv5Family", limit: 100, currentValue: 0 },
      { name: "virtualMachines", limit, currentValue: 9 },
    ]);
  const of = (limit: number) => judge(numbers(limit)).filter((line) => line.includes("machines"));
  expect(of(20)).toEqual(["headroom of virtual machines in swedencentral: pass warning"]);
  expect(of(11)).toEqual(["headroom of virtual machines in swedencentral: fail warning"]);
  expect(of(9)).toEqual(["headroom of virtual machines in swedencentral: not-applicable warning"]);
});

test("facts that are missing leave it unknown", () => {
  expect(judge(new Facts(), manifest(), [NSG])).toEqual([
    "headroom of Microsoft.Network in swedencentral: unknown (own)",
  ]);
});

test("a headroom of the manifest is held by the checks of the counters", () => {
  expect(judge(facts(4, 1), manifest({ expect: { headroomPercent: 0 } }))).toEqual([
    "headroom of the quotas: not-applicable (own)",
  ]);
  expect(judge(new Facts(), manifest(), [])).toEqual(["headroom of the quotas: not-applicable (own)"]);
});
