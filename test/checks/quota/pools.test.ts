import { expect, test } from "vitest";
import { quo01 } from "../../../src/checks/quota/QUO-01.ts";
import { reg04 } from "../../../src/checks/region/REG-04.ts";
import { unknown, type Value } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, type Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";
import type { PlainRequest } from "../../support/request.ts";
import { location, offer, SIZE, sku, zones } from "../region/world.ts";

/** 4 vCPUs a machine, zones 1 to 3 in the region, 1 and 2 of the size. */
const facts = (limit: number): Facts =>
  offer([sku({ zones: ["1", "2"] })])
    .put(factRef("computeUsages", SCOPE, "swedencentral"), [{ name: "cores", limit, currentValue: 0 }])
    .put(factRef("locations", SCOPE), [location("swedencentral", zones("1", "2", "3"))]);

function cluster(...pools: Value[]): PlannedResource {
  return planned("Microsoft.ContainerService/managedClusters", "aks", {
    sku: "Base",
    body: { sku: { name: "Base" }, properties: { agentPoolProfiles: pools } },
  });
}
const pool = (more: Record<string, Value> = {}): Value => ({
  name: "system",
  vmSize: SIZE,
  count: 3,
  ...more,
});
const scaleSet = (waits: Pick<PlainRequest, "openCount" | "openZones">): PlannedResource =>
  planned("Microsoft.Compute/virtualMachineScaleSets", "vmss", { sku: SIZE, ...waits });

const AKS = "Microsoft.ContainerService/managedClusters";
const VMSS = "Microsoft.Compute/virtualMachineScaleSets";
const CORES = "vCPUs in swedencentral";
const quota = (resource: PlannedResource, limit: number): string[] =>
  outcomes(run(quo01, context(manifest(), [resource]), facts(limit)));
const zonal = (resource: PlannedResource): string[] =>
  outcomes(run(reg04, context(manifest(), [resource]), facts(100)));

test.each<[string, Value[], number, string[]]>([
  ["a pool that fits", [pool()], 12, [`${CORES}: pass`]],
  ["a pool that does not", [pool()], 11, [`${CORES}: fail`]],
  ["pools together", [pool(), pool({ count: 1 })], 15, [`${CORES}: fail`]],
  ["a pool without a count, of one machine", [{ name: "p", vmSize: SIZE }], 4, [`${CORES}: pass`]],
  ["a pool of unknown size", [pool({ vmSize: unknown(["x"]) })], 100, [`${AKS}: unknown`]],
  ["a pool without a size", [{ name: "p", count: 3 }], 100, [`${AKS}: unknown`]],
  ["an unknown pool", [unknown(["pools"])], 100, [`${AKS}: unknown`]],
  [
    "a pool of an unknown number",
    [pool(), pool({ count: unknown(["n"]) })],
    16,
    [`${CORES}: pass`, `number of ${AKS}: unknown`],
  ],
  [
    "too much already, whatever the unknown number",
    [pool(), pool({ count: unknown(["n"]) })],
    11,
    [`${CORES}: fail`, `number of ${AKS}: unknown`],
  ],
])("the quota takes the machines of a cluster from its own pools: %s", (_, pools, limit, expected) => {
  expect(quota(cluster(...pools), limit)).toEqual(expected);
});

test("a scale set whose number is known only after deployment is not taken for one machine", () => {
  expect(quota(scaleSet({ openCount: "reference('x').n" }), 100)).toEqual([
    `${CORES}: pass`,
    `number of ${VMSS}: unknown`,
  ]);
});

test.each<[string, PlannedResource, string[]]>([
  [
    "of a pool",
    cluster(pool({ availabilityZones: ["1", "2"] })),
    ["zones of swedencentral: pass", `zones of ${SIZE} in swedencentral: pass`],
  ],
  [
    "of a pool that its size does not have",
    cluster(pool({ availabilityZones: ["1", "3"] })),
    ["zones of swedencentral: pass", `zones of ${SIZE} in swedencentral: fail`],
  ],
  [
    "that wait, of a pool",
    cluster(pool({ availabilityZones: unknown(["z"]) })),
    [`zones of ${AKS}: unknown`],
  ],
  ["that wait", scaleSet({ openZones: "pickZones()" }), [`zones of ${VMSS}: unknown`]],
  ["that nobody asks for", cluster(pool()), ["availability zones: not-applicable"]],
])("REG-04 looks at the zones %s", (_, resource, expected) => {
  expect(zonal(resource)).toEqual(expected);
});

test.each<[string, (string | undefined)[], number, string]>([
  ["what is surely deployed is too much", [undefined, "x"], 3, "fail"],
  ["only both together are too much", [undefined, "x"], 7, "unknown"],
  ["all of it may never be deployed", ["x", "y"], 3, "unknown"],
  ["all of it fits", ["x", "y"], 8, "pass"],
])("QUO-01: %s", (_, conditions, limit, outcome) => {
  const machines = conditions.map((condition, index) =>
    planned("Microsoft.Compute/virtualMachines", `vm${String(index)}`, {
      sku: SIZE,
      ...(condition === undefined ? {} : { condition }),
    }),
  );
  expect(outcomes(run(quo01, context(manifest(), machines), facts(limit)))).toEqual([`${CORES}: ${outcome}`]);
});

test("QUO-01: planned pools do not stand for those that the cluster's own body leaves open", () => {
  const user = planned("Microsoft.ContainerService/managedClusters/agentPools", "aks/user", { sku: SIZE });
  const open = [cluster(pool({ vmSize: unknown(["x"]), count: 50 })), cluster(unknown(["pools"]))];
  for (const one of open) {
    const found = outcomes(run(quo01, context(manifest(), [one, user]), facts(100)));
    expect(found).toEqual([`${CORES}: pass`, `${AKS}: unknown`]);
  }
});

test("QUO-01: a pool that is stated in its cluster and as a resource of its own counts once", () => {
  const own = planned(`${AKS}/agentPools`, "aks/System", { sku: SIZE, count: 3 });
  const judged = (limit: number, ...planned: PlannedResource[]) =>
    outcomes(run(quo01, context(manifest(), planned), facts(limit)));
  expect(judged(12, cluster(pool()), own)).toEqual([`${CORES}: pass`]);
  expect(judged(11, cluster(pool()), own)).toEqual([`${CORES}: fail`]);
  expect(judged(23, cluster(pool()), { ...own, name: "other/system" })).toEqual([`${CORES}: fail`]);
});

test("REG-04: an unknown pool, or an unknown region of what asks for zones, is not taken for no zones", () => {
  expect(zonal(cluster(unknown(["pools"])))).toEqual([`zones of ${AKS}: unknown`]);
  const address: PlannedResource = {
    ...planned("Microsoft.Network/publicIPAddresses", "ip", { zones: ["3"] }),
    location: { known: false, expression: "l" },
  };
  expect(zonal(address)).toEqual([`region of ${address.key}: unknown`]);
});
