import { describe, expect, it } from "vitest";
import { quo01 } from "../../../src/checks/quota/QUO-01.ts";
import { quo02 } from "../../../src/checks/quota/QUO-02.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import { unknown } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { requestFacts } from "../../../src/plan/request.ts";
import { context, manifest, planned, run, SCOPE, wave, type Facts } from "../../support/context.ts";
import { offer, SIZE, sku } from "../region/world.ts";

const FAMILY = "standardDSv5Family";
const VM = "Microsoft.Compute/virtualMachines";
const VMSS = "Microsoft.Compute/virtualMachineScaleSets";
const CLUSTER = "Microsoft.ContainerService/managedClusters";

/** Machines of 4 vCPUs, and what is free of the three counters. */
function facts(free: { cores?: number; family?: number; spot?: number }): Facts {
  const { cores = 100, family = 100, spot = 100 } = free;
  const counters = { cores, [FAMILY]: family, lowPriorityCores: spot };
  return offer([sku({ family: FAMILY })]).put(
    factRef("computeUsages", SCOPE, "swedencentral"),
    Object.entries(counters).map(([name, limit]) => ({ name, limit, currentValue: 0 })),
  );
}

/** A planned resource as a template with that body makes it. */
function made(
  type: string,
  name: string,
  body: ValueObject,
  parts: Partial<PlannedResource> = {},
): PlannedResource {
  return { ...planned(type, name), ...requestFacts(type, body), body, ...parts };
}
const machine = (properties: ValueObject = {}, parts: Partial<PlannedResource> = {}): PlannedResource =>
  made(VM, "vm", { properties: { hardwareProfile: { vmSize: SIZE }, ...properties } }, parts);
const set = (capacity: number | string, properties: ValueObject = {}): PlannedResource =>
  made(
    VMSS,
    "set",
    { sku: { name: SIZE, capacity }, properties: { virtualMachineProfile: {}, ...properties } },
    { id: "/S/set" },
  );
const pool = (more: ValueObject): PlannedResource =>
  made(CLUSTER, "aks", { properties: { agentPoolProfiles: [{ vmSize: SIZE, count: 2, ...more }] } });

/** `QUO-01 vCPUs in swedencentral: fail warning`, for both checks; passes are left out. */
function judged(resources: readonly PlannedResource[], facts: Facts, parts = {}): string[] {
  return [quo01, quo02].flatMap((check) =>
    run(check, context(manifest(parts), resources), facts)
      .filter(({ outcome }) => outcome !== "pass" && outcome !== "not-applicable")
      .map(({ subject, outcome, severity }) =>
        [check.meta.id, subject.replace(" in swedencentral", ""), outcome, severity].join(" ").trim(),
      ),
  );
}

describe("the demand on a counter", () => {
  it.each<[string, PlannedResource[], Parameters<typeof facts>[0], string[]]>([
    ["of a machine", [machine()], { cores: 3 }, ["QUO-01 vCPUs fail"]],
    ["of the family of a machine", [machine()], { family: 3 }, [`QUO-02 ${FAMILY} fail`]],
    [
      "of a spot machine is on its own counter",
      [machine({ priority: "Spot" })],
      { cores: 0, family: 0, spot: 4 },
      [],
    ],
    [
      "of a spot machine that has no room there",
      [machine({ priority: "Spot" })],
      { spot: 3 },
      ["QUO-01 spot vCPUs fail"],
    ],
    [
      "of a scale set of low priority",
      [set(2, { virtualMachineProfile: { priority: "Low" } })],
      { cores: 0, spot: 7 },
      ["QUO-01 spot vCPUs fail"],
    ],
    [
      "of a machine of unknown priority is certain on none",
      [machine({ priority: unknown(["p"]) })],
      { cores: 3, spot: 3 },
      ["QUO-01 vCPUs unknown", "QUO-01 spot vCPUs unknown"],
    ],
    [
      "of a machine that may stand on a host is certain on none, and open",
      [machine({ hostGroup: unknown(["h"]) })],
      { cores: 3, family: 3 },
      ["QUO-01 vCPUs unknown", `QUO-02 ${FAMILY} unknown`],
    ],
    [
      "of a set that may take what is reserved is certain on none, and open",
      [set(2, { virtualMachineProfile: unknown(["profile"]) })],
      { cores: 7, family: 7, spot: 7 },
      ["QUO-01 vCPUs unknown", "QUO-01 spot vCPUs unknown", `QUO-02 ${FAMILY} unknown`],
    ],
    ["of none", [set(0)], { cores: 0, family: 0 }, []],
    [
      "of a flexible set without a profile",
      [made(VMSS, "flex", { properties: { orchestrationMode: "Flexible" } })],
      { cores: 0, family: 0 },
      [],
    ],
    ["of a number as text", [set("30")], { cores: 119 }, ["QUO-01 vCPUs fail", `QUO-02 ${FAMILY} fail`]],
    [
      "of a pool that may grow warns",
      [pool({ enableAutoScaling: true, minCount: 1, maxCount: 9 })],
      { cores: 20 },
      ["QUO-01 vCPUs fail warning"],
    ],
    [
      "of an upgrade warns",
      [pool({ upgradeSettings: { maxSurge: "50%" } })],
      { cores: 8 },
      ["QUO-01 vCPUs fail warning"],
    ],
    [
      "of a pool whose end is not known warns",
      [pool({ enableAutoScaling: true, minCount: 1, maxCount: unknown(["m"]) })],
      {},
      ["QUO-01 vCPUs unknown warning", `QUO-02 ${FAMILY} unknown warning`],
    ],
    [
      "of a machine on a host takes no family, and may take regional vCPUs",
      [machine({ host: { id: "/h" } })],
      { family: 0 },
      ["QUO-01 vCPUs unknown warning"],
    ],
    [
      "of a reservation",
      [
        made("Microsoft.Compute/capacityReservationGroups/capacityReservations", "g/r", {
          sku: { name: SIZE, capacity: 2 },
        }),
      ],
      { family: 7 },
      [`QUO-02 ${FAMILY} fail`],
    ],
    [
      "of a machine in a reservation is held already, perhaps",
      [machine({ capacityReservation: { capacityReservationGroup: { id: "/g" } } })],
      { family: 3 },
      [`QUO-02 ${FAMILY} fail warning`],
    ],
    [
      "of a host whose vCPUs nobody tells",
      [made("Microsoft.Compute/hostGroups/hosts", "g/h", { sku: { name: "DSv3-Type1" } })],
      {},
      ["QUO-02 vCPU families unknown"],
    ],
  ])("%s", (_, resources, free, expected) => {
    expect(judged(resources, facts(free))).toEqual(expected);
  });

  it("says that a host alone takes no regional vCPUs", () => {
    const host = made("Microsoft.Compute/hostGroups/hosts", "g/h", { sku: { name: "DSv3-Type1" } });
    expect(run(quo01, context(manifest(), [host]), facts({})).map(({ outcome }) => outcome)).toEqual([
      "pass",
    ]);
  });

  it("counts up to the maximum of an autoscale setting, as a warning", () => {
    const setting = made("Microsoft.Insights/autoscaleSettings", "scale", {
      properties: {
        targetResourceUri: "/s/SET",
        profiles: [{ capacity: { minimum: "1", maximum: "5", default: "1" } }],
      },
    });
    expect(judged([set(1), setting], facts({ cores: 19 }))).toEqual(["QUO-01 vCPUs fail warning"]);
    expect(judged([set(1), setting], facts({ cores: 20 }))).toEqual([]);
  });

  it("takes what a wave that is over has brought for counted, and blames the wave in which what is free ends", () => {
    const waves = [
      wave("past", "2026-08-01"),
      { ...wave("next", "2026-09-01"), dependsOn: ["past"] },
      { ...wave("last", "2026-09-08"), dependsOn: ["next"] },
    ];
    const one = (name: string): PlannedResource => ({
      ...machine({}, { waves: [name] }),
      key: `shop.${name}`,
    });
    const plan = [one("past"), one("next"), one("last")];
    expect(judged(plan, facts({ cores: 8 }), { waves })).toEqual([]);
    const short = run(quo01, context(manifest({ waves }), plan), facts({ cores: 7 }));
    expect(short.map(({ outcome, resources = [] }) => [outcome, resources.map(({ key }) => key)])).toEqual([
      ["fail", ["shop.last"]],
    ]);
  });

  it("keeps the headroom that the manifest asks for", () => {
    const expected = { expect: { headroomPercent: 20 } };
    expect(judged([machine()], facts({ cores: 4 }), expected)).toEqual(["QUO-01 vCPUs fail"]);
    expect(judged([machine()], facts({ cores: 5 }), expected)).toEqual([]);
  });
});

it.each([
  ["cores", machine(), { cores: 3 }, "dedicated"],
  ["lowPriorityCores", machine({ priority: "Spot" }), { spot: 3 }, "lowPriority"],
])("the limit of %s is requested as a counter of its own type", (counter, resource, free, type) => {
  const found = run(quo01, context(manifest(), [resource]), facts(free));
  const commands = found.flatMap(({ fix }) => fix?.command ?? []);
  expect(commands).toEqual([expect.stringContaining(`--resource-name ${counter} `)]);
  expect(commands[0]).toMatch(new RegExp(`--resource-type ${type}$`));
});
