import { describe, expect, it } from "vitest";
import { quo01 } from "../../../src/checks/quota/QUO-01.ts";
import { quo02 } from "../../../src/checks/quota/QUO-02.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ExistingResource } from "../../../src/facts/kinds/existing-resources.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { requestFacts } from "../../../src/plan/request.ts";
import { at, context, manifest, planned, run, SCOPE, wave, type Facts } from "../../support/context.ts";
import { offer, SIZE, sku } from "../region/world.ts";

const FAMILY = "standardDSv5Family";
const VM = "Microsoft.Compute/virtualMachines";
const VMSS = "Microsoft.Compute/virtualMachineScaleSets";
const CLUSTER = "Microsoft.ContainerService/managedClusters";
const HOME = `${SCOPE}/resourceGroups/rg-shop/providers`;

/** Machines of 4 vCPUs; `free` of both counters. */
function facts(free: number, rows: readonly ExistingResource[]): Facts {
  const table = offer([sku({ family: FAMILY })]).put(
    factRef("computeUsages", SCOPE, "swedencentral"),
    ["cores", FAMILY].map((name) => ({ name, limit: 100, currentValue: 100 - free })),
  );
  for (const type of [VM, VMSS, CLUSTER]) {
    const own = rows.filter((one) => one.type.toLowerCase() === type.toLowerCase());
    table.put(factRef("existingResources", SCOPE, type), own);
  }
  return table;
}

function made(type: string, name: string, body: ValueObject, parts: Partial<PlannedResource> = {}) {
  return {
    ...planned(type, name, { resourceGroup: "rg-shop" }),
    ...requestFacts(type, body),
    body,
    ...parts,
  };
}
const machine = (name: string, parts: Partial<PlannedResource> = {}): PlannedResource =>
  made(VM, name, { properties: { hardwareProfile: { vmSize: SIZE } } }, parts);
const scaleSet = (capacity: number): PlannedResource =>
  made(VMSS, "set", { sku: { name: SIZE, capacity }, properties: { virtualMachineProfile: {} } });
const cluster = (...pools: readonly ValueObject[]): PlannedResource =>
  made(CLUSTER, "aks", { properties: { agentPoolProfiles: pools.map((one) => ({ vmSize: SIZE, ...one })) } });

function runs(type: string, name: string, parts: Partial<ExistingResource> = {}): ExistingResource {
  return {
    id: `${HOME}/${type}/${name}`,
    type: type.toLowerCase(),
    location: "swedencentral",
    zones: [],
    tags: {},
    machines: [{ size: SIZE, count: 1 }],
    ...parts,
  };
}

/** Whether 4 free vCPUs suffice: both checks say the same here. */
function verdict(resources: readonly PlannedResource[], rows: readonly ExistingResource[], parts = {}) {
  const found = [quo01, quo02].flatMap((check) =>
    run(check, context(manifest(parts), resources), facts(4, rows)),
  );
  return [
    ...new Set(found.filter(({ subject }) => !subject.startsWith("spot")).map(({ outcome }) => outcome)),
  ];
}

const ONE = [machine("vm1")];
const BOTH = [machine("vm1"), machine("vm2")];

describe("machines that run already", () => {
  it.each<[string, PlannedResource[], ExistingResource[], string]>([
    ["none of two", BOTH, [], "fail"],
    ["one of two, under its planned name", BOTH, [runs(VM, "VM1")], "pass"],
    ["one under another name", BOTH, [runs(VM, "vm9")], "fail"],
    ["one in another region", BOTH, [runs(VM, "vm1", { location: "westeurope" })], "fail"],
    [
      "one of another size",
      BOTH,
      [runs(VM, "vm1", { machines: [{ size: "Standard_B2s", count: 1 }] })],
      "fail",
    ],
    [
      "one in another group",
      BOTH,
      [{ ...runs(VM, "vm1"), id: `${HOME.replace("rg-shop", "rg-x")}/${VM}/vm1` }],
      "fail",
    ],
    [
      "all of a scale set but one",
      [scaleSet(4)],
      [runs(VMSS, "set", { machines: [{ size: SIZE, count: 3 }] })],
      "pass",
    ],
    [
      "all of a scale set but two",
      [scaleSet(4)],
      [runs(VMSS, "set", { machines: [{ size: SIZE, count: 2 }] })],
      "fail",
    ],
    [
      "more than the scale set asks for",
      [scaleSet(1)],
      [runs(VMSS, "set", { machines: [{ size: SIZE, count: 9 }] })],
      "pass",
    ],
    [
      "the pools of a cluster, each by its name",
      [cluster({ name: "system", count: 3 }, { name: "user", count: 2 })],
      [
        runs(CLUSTER, "aks", {
          machines: [
            { pool: "system", size: SIZE, count: 3 },
            { pool: "user", size: SIZE, count: 1 },
          ],
        }),
      ],
      "pass",
    ],
    [
      "a pool of another name",
      [cluster({ name: "user", count: 2 })],
      [runs(CLUSTER, "aks", { machines: [{ pool: "system", size: SIZE, count: 3 }] })],
      "fail",
    ],
    [
      "a pool that is planned as a resource of its own",
      [made(`${CLUSTER}/agentPools`, "aks/user", { properties: { vmSize: SIZE, count: 3 } })],
      [runs(CLUSTER, "aks", { machines: [{ pool: "user", size: SIZE, count: 2 }] })],
      "pass",
    ],
  ])("%s", (_, resources, rows, expected) => {
    expect(verdict(resources, rows)).toEqual([expected]);
  });

  it("are not taken off twice where the plan changes them in place", () => {
    const growing: PlannedResource = {
      ...scaleSet(4),
      write: { known: true, value: "update" },
      before: { sku: { name: SIZE, capacity: 2 }, properties: { virtualMachineProfile: {} } },
    };
    const rows = [runs(VMSS, "set", { machines: [{ size: SIZE, count: 2 }] })];
    expect(verdict([growing], rows)).toEqual(["fail"]);
  });

  it("are shown beside what is needed", () => {
    const [found] = run(quo01, context(manifest(), BOTH), facts(4, [runs(VM, "vm1")]));
    const shown = found?.evidence?.map(({ label, value }) => `${label}: ${value}`);
    expect(shown).toContain("needed: 4");
    expect(shown).toContain("running already under planned names: 4");
  });

  it("are taken to be none where nobody can say: what is free decides as before", () => {
    const table = offer([sku({ family: FAMILY })]).put(factRef("computeUsages", SCOPE, "swedencentral"), [
      { name: "cores", limit: 100, currentValue: 96 },
      { name: FAMILY, limit: 100, currentValue: 96 },
    ]);
    const outcomes = (resources: readonly PlannedResource[]) =>
      run(quo02, context(manifest(), resources), table).map(({ outcome }) => outcome);
    expect(outcomes(ONE)).toEqual(["pass"]);
    expect(outcomes(BOTH)).toEqual(["fail"]);
  });
});

describe("the wave that brings them", () => {
  const first = { ...wave("web", "2026-08-20", "2026-09-02"), workloads: ["shop"] };

  it("takes nothing any more once it is closed, and all of it while it is not", () => {
    const closed = { ...first, closed: { by: "lead", at: at("2026-08-23"), evidence: "x" } };
    expect(verdict(BOTH, [], { waves: [first] })).toEqual(["fail"]);
    expect(verdict(BOTH, [], { waves: [closed] })).toEqual(["not-applicable"]);
  });
});
