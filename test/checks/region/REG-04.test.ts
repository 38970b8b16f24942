import { expect, test } from "vitest";
import { reg04 } from "../../../src/checks/region/REG-04.ts";
import { unknown, type Value } from "../../../src/expression/value.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ComputeSku } from "../../../src/facts/kinds/compute-sku.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";
import { location, offer, restriction, SIZE, sku, zones } from "./world.ts";

const VM = "Microsoft.Compute/virtualMachines";
const machine = (...names: string[]): PlannedResource => planned(VM, "vm", { sku: SIZE, zones: names });
const required = (count: number): Manifest =>
  manifest({ target: { requires: { zones: count, allowedGeographies: [] } } });

function judge(
  value: Manifest,
  plan: readonly PlannedResource[],
  names: readonly string[] = ["1", "2", "3"],
  rows: readonly ComputeSku[] = [sku()],
): Judgement[] {
  const facts = offer(rows).put(factRef("locations", SCOPE), [location("swedencentral", zones(...names))]);
  return run(reg04, context(value, plan), facts);
}

test.each([
  ["three of three", required(3), ["1", "2", "3"], "pass"],
  ["two of three", required(3), ["1", "2"], "fail"],
  ["none", required(1), [], "fail"],
  ["more than required", required(2), ["1", "2", "3"], "pass"],
])("the region has %s", (_, value, names, outcome) => {
  expect(outcomes(judge(value, [], names))).toEqual([`zones of swedencentral: ${outcome}`]);
});

const closed = restriction("Zone", { zones: ["1"] });
test.each([
  ["all zones offered", machine("1", "2"), [sku()], "pass"],
  ["a zone not offered", machine("1", "3"), [sku({ zones: ["2", "1"] })], "fail"],
  ["a zone restricted", machine("1"), [sku({ restrictions: [closed] })], "fail"],
  ["another zone restricted", machine("2", "3"), [sku({ restrictions: [closed] })], "pass"],
  [
    "a zone restricted in another region",
    machine("1"),
    [sku({ restrictions: [{ ...closed, locations: [location("westeurope").name] }] })],
    "pass",
  ],
  ["not offered at all", machine("1"), [], "fail"],
])("a zonal size with %s: %s", (_, resource, rows, outcome) => {
  expect(outcomes(judge(manifest(), [resource], ["1", "2", "3"], rows))).toEqual([
    "zones of swedencentral: pass",
    `zones of ${SIZE} in swedencentral: ${outcome}`,
  ]);
});

test("a zonal size must offer as many zones as are required", () => {
  const found = judge(required(3), [machine("1")], ["1", "2", "3"], [sku({ zones: ["1", "2"] })]);
  expect(outcomes(found)).toEqual([
    "zones of swedencentral: pass",
    `zones of ${SIZE} in swedencentral: fail`,
  ]);
});

test("a regional size is not held to zones", () => {
  expect(outcomes(judge(required(3), [machine()], ["1", "2", "3"], [sku({ zones: [] })]))).toEqual([
    "zones of swedencentral: pass",
  ]);
});

test("a zone that the region lacks fails for resources of any type, and only for them", () => {
  const plan = [
    planned("Microsoft.Network/publicIPAddresses", "ip", { zones: ["1", "3"] }),
    planned("Microsoft.Network/publicIPAddresses", "ok", { zones: ["1"] }),
  ];
  const found = judge(manifest(), plan, ["1", "2"]);
  expect(outcomes(found)).toEqual([
    "zone 3 of swedencentral: fail",
    // Whether the provider has the type there is a question of its own, which the test does not answer.
    "zones of Microsoft.Network/publicIPAddresses in swedencentral: unknown",
  ]);
  expect(found[0]?.resources?.map(({ name }) => name)).toEqual(["ip"]);
});

test("a zonal machine without a known size stays unknown", () => {
  expect(outcomes(judge(manifest(), [planned(VM, "vm", { zones: ["1"] })]))).toEqual([
    "zones of swedencentral: pass",
    `${VM}: unknown`,
  ]);
});

test("a region that is not listed shows no zones", () => {
  const facts = new Facts().put(factRef("locations", SCOPE), []);
  expect(outcomes(run(reg04, context(required(3)), facts))).toEqual(["zones of swedencentral: unknown"]);
});

test("an unknown SKU does not hide the region's fail", () => {
  const facts = new Facts().put(factRef("locations", SCOPE), [location("swedencentral", zones("1"))]);
  expect(outcomes(run(reg04, context(required(3), [machine("1")]), facts))).toEqual([
    "zones of swedencentral: fail",
    `zones of ${SIZE} in swedencentral: unknown`,
  ]);
});

test("no zones required and none planned", () => {
  expect(outcomes(judge(manifest(), [machine()]))).toEqual(["availability zones: not-applicable"]);
});

const DISK = "Microsoft.Compute/disks";
const ULTRA = "UltraSSD_LRS";
test.each<[string, PlannedResource, readonly ComputeSku[], string]>([
  ["a zone that has them", planned(DISK, "d", { sku: ULTRA, zones: ["1"] }), [disk("1", "2")], "pass"],
  ["a zone without", planned(DISK, "d", { sku: ULTRA, zones: ["3"] }), [disk("1", "2")], "fail"],
  ["a region without", planned(DISK, "d", { sku: ULTRA, zones: ["1"] }), [], "fail"],
  ["no zone that is named", planned(DISK, "d", { sku: ULTRA }), [disk("1", "2")], "unknown"],
])("an Ultra disk in %s", (_, resource, rows, outcome) => {
  const facts = offer(rows, ULTRA).put(factRef("locations", SCOPE), [
    location("swedencentral", zones("1", "2", "3")),
  ]);
  const found = outcomes(run(reg04, context(manifest(), [resource]), facts));
  expect(found).toContain(`zones of ${ULTRA} disks in swedencentral: ${outcome}`);
});

function disk(...names: string[]): ComputeSku {
  return { resourceType: "disks", name: ULTRA, zones: names, restrictions: [] };
}

const ultra = (value: Value): PlannedResource => ({
  ...machine("1", "3"),
  body: { properties: { additionalCapabilities: { ultraSSDEnabled: value } } },
});
test.each<[string, PlannedResource, Partial<ComputeSku>, string]>([
  ["in zones that have them", ultra(true), { ultraZones: ["1", "3"] }, "pass"],
  ["in a zone without", ultra(true), { ultraZones: ["1"] }, "fail"],
  ["where the service does not say", ultra(true), {}, "unknown"],
  ["as the deployment tells, in a zone without", ultra(unknown(["u"])), { ultraZones: ["1"] }, "unknown"],
  ["as the deployment tells, in zones with", ultra(unknown(["u"])), { ultraZones: ["1", "3"] }, "pass"],
  ["never", ultra(false), { ultraZones: [] }, "none"],
])("a machine with Ultra disks %s", (_, resource, rest, outcome) => {
  const found = outcomes(judge(manifest(), [resource], ["1", "2", "3"], [sku(rest)]));
  const own = found.filter((one) => one.startsWith("Ultra disks"));
  expect(own).toEqual(outcome === "none" ? [] : [`Ultra disks of ${SIZE} in swedencentral: ${outcome}`]);
});

const CLUSTER = "Microsoft.ContainerService/managedClusters";
const pool = (name: string, zone: string, enableUltraSSD?: boolean) => ({
  name,
  vmSize: SIZE,
  count: 1,
  availabilityZones: [zone],
  ...(enableUltraSSD === undefined ? {} : { enableUltraSSD }),
});
test.each<[string, readonly ReturnType<typeof pool>[], string]>([
  ["in a zone that has them", [pool("data", "1", true)], "pass"],
  ["in a zone without", [pool("data", "2", true)], "fail"],
  ["beside another pool in a zone without", [pool("data", "1", true), pool("web", "2")], "pass"],
  ["never", [pool("web", "2")], "none"],
])("a node pool with Ultra disks %s", (_, agentPoolProfiles, outcome) => {
  const cluster = planned(CLUSTER, "aks", { body: { properties: { agentPoolProfiles } } });
  const found = outcomes(judge(manifest(), [cluster], ["1", "2", "3"], [sku({ ultraZones: ["1"] })]));
  const own = found.filter((one) => one.startsWith("Ultra disks"));
  expect(own).toEqual(outcome === "none" ? [] : [`Ultra disks of ${SIZE} in swedencentral: ${outcome}`]);
});
