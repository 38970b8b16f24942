import { describe, expect, it } from "vitest";
import { unknown, type ValueObject } from "../../src/expression/value.ts";
import type { CountRange, PlannedResource, Sku } from "../../src/plan/model.ts";
import { fixedCount } from "../../src/plan/numbers.ts";
import { requestFacts } from "../../src/plan/request.ts";
import { knownTags, knownZones, skuText, zonesWaits } from "../../src/plan/stated.ts";
import { known, waits } from "../support/request.ts";

const VMSS = "Microsoft.Compute/virtualMachineScaleSets";
const POOL = "Microsoft.ContainerService/managedClusters/agentPools";
const PLAN = "Microsoft.Web/serverfarms";

describe("the number that a request asks for", () => {
  it.each<[string, string, ValueObject, PlannedResource["count"]["now"]]>([
    ["a number", VMSS, { sku: { capacity: 6 } }, known(6)],
    ["text", VMSS, { sku: { capacity: "30" } }, known(30)],
    ["in another case", VMSS, { SKU: { Capacity: 6 } }, known(6)],
    ["none", VMSS, { sku: { capacity: 0 } }, known(0)],
    ["a fraction", VMSS, { sku: { capacity: 2.5 } }, waits("'2.5', which cannot be read")],
    ["less than none", VMSS, { sku: { capacity: -1 } }, waits("'-1', which cannot be read")],
    ["a word", VMSS, { sku: { capacity: "many" } }, waits("'many', which cannot be read")],
    ["nothing", VMSS, {}, waits("a number that the request does not state")],
    ["what the deployment tells", VMSS, { sku: { capacity: unknown(["n"]) } }, waits("n")],
    ["a SKU that the deployment tells", VMSS, { sku: unknown(["s"]) }, waits("s")],
    ["a flexible set without a profile", VMSS, { properties: { orchestrationMode: "flexible" } }, known(0)],
    ["a pool without a number, which the service makes one", POOL, { properties: {} }, known(1)],
    ["the workers of a plan", PLAN, { sku: { name: "P1v3", capacity: 3 } }, known(3)],
    ["the workers in the properties of a plan", PLAN, { properties: { numberOfWorkers: 2 } }, known(2)],
    ["a type of single resources", "Microsoft.Network/virtualNetworks", { sku: { capacity: 9 } }, known(1)],
  ])("%s", (_, type, body, now) => {
    expect(requestFacts(type, body).count.now).toEqual(now);
  });

  it.each<[string, string, ValueObject, CountRange]>([
    ["of a pool that does not scale", POOL, { count: 3, minCount: 1, maxCount: 9 }, fixedCount(3)],
    [
      "of a pool that scales, with a surge in percent",
      POOL,
      { count: 3, enableAutoScaling: true, minCount: 1, maxCount: 9, upgradeSettings: { maxSurge: "33%" } },
      { now: known(3), minimum: known(1), maximum: known(9), surge: known(1) },
    ],
    [
      "of a pool of which only the deployment tells whether it scales",
      POOL,
      { count: 3, enableAutoScaling: unknown(["s"]), maxCount: 9 },
      { now: known(3), minimum: waits("s"), maximum: waits("s"), surge: known(0) },
    ],
    [
      "of a namespace that inflates itself",
      "Microsoft.EventHub/namespaces",
      { isAutoInflateEnabled: true, maximumThroughputUnits: "20" },
      { now: known(1), minimum: known(1), maximum: known(20), surge: known(0) },
    ],
    [
      "of a gateway that scales from the first",
      "Microsoft.Network/applicationGateways",
      { autoscaleConfiguration: { minCapacity: 2, maxCapacity: 8 } },
      { now: known(2), minimum: known(2), maximum: known(8), surge: known(0) },
    ],
  ])("is a range %s", (_, type, properties, range) => {
    expect(requestFacts(type, { properties }).count).toEqual(range);
  });
});

it.each<[string, string, ValueObject, Sku | undefined]>([
  [
    "the size of a machine",
    "Microsoft.Compute/virtualMachines",
    { properties: { hardwareProfile: { VMSize: "B2s" } } },
    { name: known("B2s") },
  ],
  [
    "name and tier",
    "Microsoft.Storage/storageAccounts",
    { sku: { name: "Standard_LRS", tier: "Standard" } },
    { name: known("Standard_LRS"), tier: known("Standard") },
  ],
  ["a tier alone", PLAN, { sku: { tier: "PremiumV3" } }, { tier: known("PremiumV3") }],
  [
    "in the properties",
    "Microsoft.KeyVault/vaults",
    { properties: { sku: { name: "premium", family: "A" } } },
    { name: known("premium"), family: known("A") },
  ],
  [
    "as text",
    "Microsoft.Network/virtualHubs",
    { properties: { sku: "Standard" } },
    { name: known("Standard") },
  ],
  [
    "with a capacity as text",
    "Microsoft.Cache/redis",
    { properties: { sku: { name: "Premium", family: "P", capacity: "1" } } },
    { name: known("Premium"), family: known("P"), capacity: known(1) },
  ],
  ["none", "Microsoft.Network/virtualNetworks", {}, undefined],
  ["none, said with null", PLAN, { sku: null }, undefined],
  ["unknown", PLAN, { sku: unknown(["x"]) }, { name: waits("x") }],
])("the SKU: %s", (_, type, body, sku) => {
  expect(requestFacts(type, body).sku).toEqual(sku);
});

it.each<[string, ValueObject, string[], string[]]>([
  ["stated", { zones: ["1", 2] }, ["1", "2"], []],
  ["not stated", {}, [], []],
  ["none", { zones: null }, [], []],
  [
    "that cannot be read",
    { zones: ["x", "10"] },
    [],
    ["'x', which cannot be read", "'10', which cannot be read"],
  ],
  ["known after deployment", { zones: unknown(["z"]) }, [], ["z"]],
  ["in part", { zones: ["1", unknown(["z"])] }, ["1"], ["z"]],
])("zones, %s", (_, body, zones, open) => {
  const facts = requestFacts("Microsoft.Network/publicIPAddresses", body);
  expect([knownZones(facts.zones), zonesWaits(facts.zones)]).toEqual([zones, open]);
});

it("takes the zone of a server and of its standby for its zones", () => {
  const properties = { availabilityZone: "1", highAvailability: { standbyAvailabilityZone: "2" } };
  expect(knownZones(requestFacts("Microsoft.DBforPostgreSQL/flexibleServers", { properties }).zones)).toEqual(
    ["1", "2"],
  );
});

it("tells tags that are known from those that are not", () => {
  const { tags } = requestFacts(PLAN, { tags: { env: "prod", owner: unknown(["o"]) } });
  expect(tags).toEqual(known({ env: known("prod"), owner: waits("o") }));
  expect(knownTags(tags)).toEqual({ env: "prod" });
});

it("leaves open what a part of a request does not tell of a type that has it", () => {
  const { sku, zones, count } = requestFacts(VMSS, {}, "the rest");
  expect([skuText(sku), zones, count.now]).toEqual([waits("the rest"), waits("the rest"), waits("the rest")]);
  expect(requestFacts("Microsoft.Network/virtualNetworks", {}, "the rest")).toEqual({ count: fixedCount(1) });
});
