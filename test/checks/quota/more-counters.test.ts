import { expect, test } from "vitest";
import { quo03 } from "../../../src/checks/quota/QUO-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";

const facts = (provider: string, name: string, limit: number, currentValue = 0): Facts =>
  new Facts().put(factRef("serviceUsages", SCOPE, `${provider}/swedencentral`), [
    { name, limit, currentValue },
  ]);
const judged = (resource: PlannedResource, table: Facts) =>
  run(
    quo03,
    context(manifest(), [resource]),
    table.put(factRef("existingResources", SCOPE, resource.type), []),
  );
const judge = (resource: PlannedResource, table: Facts): string[] => outcomes(judged(resource, table));

/** Two head nodes of 4 cores, and 3 to 10 workers of 8. */
const CLUSTER = planned("Microsoft.HDInsight/clusters", "hdi", {
  body: {
    properties: {
      computeProfile: {
        roles: [
          { targetInstanceCount: 2, hardwareProfile: { vmSize: "Standard_D12_v2" } },
          {
            targetInstanceCount: 3,
            hardwareProfile: { vmSize: "Standard_E8_V3" },
            autoscale: { capacity: { minInstanceCount: 3, maxInstanceCount: 10 } },
          },
        ],
      },
    },
  },
});

test.each([
  [88, "pass"],
  [32, "fail"],
  [31, "fail"],
  [0, "fail"],
])("a cluster of HDInsight takes 32 cores, and at most 88: of %i free ones", (limit, outcome) => {
  const found = judged(CLUSTER, facts("Microsoft.HDInsight", "cores", limit));
  expect(outcomes(found)).toEqual([`cores in swedencentral: ${outcome}`]);
  // What only scaling would take is a warning.
  expect(found[0]?.severity).toBe(limit === 32 ? "warning" : undefined);
});

test.each([
  [{ hardwareProfile: { vmSize: "Standard_A4" } }, "unknown"],
  [{ hardwareProfile: { vmSize: "Standard_A4_v2" } }, "pass"],
  [
    { hardwareProfile: { vmSize: "Standard_E8_V3" }, autoscale: { recurrence: { schedule: [{}] } } },
    "unknown",
  ],
])("a size of the first generation and a schedule do not tell the cores: %j", (role, outcome) => {
  const cluster = planned("Microsoft.HDInsight/clusters", "hdi", {
    body: { properties: { computeProfile: { roles: [{ targetInstanceCount: 2, ...role }] } } },
  });
  expect(judge(cluster, facts("Microsoft.HDInsight", "cores", 100))).toEqual([
    `cores in swedencentral: ${outcome}`,
  ]);
});

test("cores of a size that nobody knows are not known", () => {
  const odd = planned("Microsoft.HDInsight/clusters", "hdi", {
    body: {
      properties: {
        computeProfile: { roles: [{ targetInstanceCount: 2, hardwareProfile: { vmSize: "ExtraLarge" } }] },
      },
    },
  });
  expect(judge(odd, facts("Microsoft.HDInsight", "cores", 100))).toEqual(["cores in swedencentral: unknown"]);
  expect(judge(CLUSTER, new Facts())).toEqual([
    "Microsoft.HDInsight in swedencentral: cores of HDInsight: unknown",
  ]);
});

test.each([
  [100, 98, "pass"],
  [100, 99, "fail"],
])("a pool of NetApp of 2 TiB: of %i with %i in use", (limit, used, outcome) => {
  const pool = planned("Microsoft.NetApp/netAppAccounts/capacityPools", "a/p", {
    body: { properties: { size: 2199023255552, serviceLevel: "Premium" } },
  });
  const name = "totalTibsPerSubscription";
  expect(judge(pool, facts("Microsoft.NetApp", name, limit, used))).toEqual([
    `${name} in swedencentral: ${outcome}`,
  ]);
});

test("an account and a volume of NetApp take one each, and a pool without a size is unknown", () => {
  const of = (type: string, name: string): PlannedResource =>
    planned(`Microsoft.NetApp/${type}`, name, { body: { properties: {} } });
  const account = of("netAppAccounts", "a");
  expect(judge(account, facts("Microsoft.NetApp", "accountsPerSubscription", 10, 10))).toEqual([
    "accountsPerSubscription in swedencentral: fail",
  ]);
  const volume = of("netAppAccounts/capacityPools/volumes", "a/p/v");
  expect(judge(volume, facts("Microsoft.NetApp", "totalVolumesPerSubscription", 500, 1))).toEqual([
    "totalVolumesPerSubscription in swedencentral: pass",
  ]);
  const pool = of("netAppAccounts/capacityPools", "a/p");
  expect(judge(pool, facts("Microsoft.NetApp", "totalTiBsPerSubscription", 500))).toEqual([
    "totalTiBsPerSubscription in swedencentral: unknown",
  ]);
});
