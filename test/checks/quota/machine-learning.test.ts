import { expect, test } from "vitest";
import { quo03 } from "../../../src/checks/quota/QUO-03.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE, shown } from "../../support/context.ts";

const ML = "Microsoft.MachineLearningServices";

const compute = (properties: ValueObject, name = "ws/train") =>
  planned(`${ML}/workspaces/computes`, name, { body: { properties } });
const cluster = (own: ValueObject, scale: ValueObject = { minNodeCount: 0, maxNodeCount: 4 }) =>
  compute({ computeType: "AmlCompute", properties: { ...own, scaleSettings: scale } });

function facts(counters: Readonly<Record<string, readonly [used: number, limit: number]>>): Facts {
  return new Facts().put(
    factRef("serviceUsages", SCOPE, `${ML}/swedencentral`),
    Object.entries(counters).map(([name, [currentValue, limit]]) => ({ name, currentValue, limit })),
  );
}
const judged = (resource: ReturnType<typeof compute>, table: Facts) =>
  run(quo03, context(manifest(), [resource]), table);

const D4 = { vmSize: "Standard_D4s_v3" };

test.each([
  ["room for all its nodes", { standardDSv3Family: [0, 16] }, "pass"],
  ["room for its least nodes alone", { standardDSv3Family: [0, 15] }, "fail"],
  ["a limit of 0", { standardDSv3Family: [0, 0] }, "fail"],
  ["no counter of its family", { standardESv3Family: [0, 100] }, "unknown"],
] as const)("a cluster with %s", (_, counters, outcome) => {
  expect(outcomes(judged(cluster(D4), facts(counters)))).toEqual([
    `standardDSv3Family in swedencentral: ${outcome}`,
  ]);
});

test("low-priority nodes take of their own counter, and the request for more names its kind", () => {
  const results = judged(
    cluster({ ...D4, vmPriority: "LowPriority" }),
    facts({ totalLowPriorityCores: [8, 20], standardDSv3Family: [0, 0] }),
  );
  expect(outcomes(results)).toEqual(["totalLowPriorityCores in swedencentral: fail"]);
  const command = shown(results);
  expect(command).toContain("--resource-type lowPriority");
  expect(command).toContain("value=24");
  expect(command).toContain(`providers/${ML}/locations/swedencentral`);
});

test.each([
  [
    "instance",
    { computeType: "ComputeInstance", properties: { vmSize: "Standard_DS3_v2" } },
    "standardDSv2Family",
    4,
  ],
  [
    "cluster of graphics",
    {
      computeType: "AmlCompute",
      properties: { vmSize: "Standard_NC6s_v3", scaleSettings: { maxNodeCount: 1 } },
    },
    "standardNCSv3Family",
    6,
  ],
])("an %s takes the vCPUs of its size", (_, properties, family, cores) => {
  expect(outcomes(judged(compute(properties), facts({ [family]: [0, cores] })))).toEqual([
    `${family} in swedencentral: pass`,
  ]);
  expect(outcomes(judged(compute(properties), facts({ [family]: [0, cores - 1] })))).toEqual([
    `${family} in swedencentral: fail`,
  ]);
});

test.each([
  ["without a size", cluster({})],
  ["without a most of nodes", cluster(D4, {})],
  ["of an old size, whose name does not tell its vCPUs", cluster({ vmSize: "Standard_A2" })],
  ["of a kind that is not stated", compute({})],
])("a compute %s is unknown", (_, resource) => {
  const table = facts({ standardDSv3Family: [0, 100] });
  expect(judged(resource, table).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});

test("what is attached from elsewhere takes nothing, and what was not read is unknown", () => {
  const attached = judged(compute({ computeType: "AKS" }), facts({}));
  expect(attached.map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  expect(judged(cluster(D4), new Facts()).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});
