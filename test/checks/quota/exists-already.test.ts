import { expect, test } from "vitest";
import { quo03 } from "../../../src/checks/quota/QUO-03.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, must, planned, run, SCOPE } from "../../support/context.ts";

/** What exists under the planned name is in the counter: it counts once, with what it is set up for today. */

const ML = "Microsoft.MachineLearningServices";
const COMPUTES = `${ML}/workspaces/computes`;

interface Situation {
  readonly type: string;
  readonly name: string;
  readonly body: ValueObject;
  readonly sku?: string;
  readonly count?: number;
  readonly counter: string;
  /** How it is set up today. */
  readonly today: Readonly<Record<string, string>>;
  /** What it is to take, and what it has. */
  readonly needs: number;
  readonly has: number;
}

const D4 = "Standard_D4s_v3";
const SITUATIONS: Readonly<Record<string, Situation>> = {
  "a compute instance": {
    type: COMPUTES,
    name: "ws/dev",
    body: { properties: { computeType: "ComputeInstance", properties: { vmSize: D4 } } },
    counter: "standardDSv3Family",
    today: {
      "properties.computeType": "ComputeInstance",
      "properties.properties.vmSize": D4,
      "properties.properties.state": "Stopped",
    },
    needs: 4,
    has: 4,
  },
  "a compute instance of half the size": {
    type: COMPUTES,
    name: "ws/dev",
    body: { properties: { computeType: "ComputeInstance", properties: { vmSize: D4 } } },
    counter: "standardDSv3Family",
    today: {
      "properties.computeType": "ComputeInstance",
      "properties.properties.vmSize": "Standard_D2s_v3",
    },
    needs: 4,
    has: 2,
  },
  "a compute cluster": {
    type: COMPUTES,
    name: "ws/train",
    body: {
      properties: {
        computeType: "AmlCompute",
        properties: { vmSize: D4, scaleSettings: { minNodeCount: 2, maxNodeCount: 4 } },
      },
    },
    counter: "standardDSv3Family",
    today: {
      "properties.computeType": "AmlCompute",
      "properties.properties.vmSize": D4,
      "properties.properties.scaleSettings.minNodeCount": "0",
      "properties.properties.scaleSettings.maxNodeCount": "4",
      "properties.properties.currentNodeCount": "3",
    },
    needs: 16,
    has: 12,
  },
  "a PostgreSQL server without its standby": {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    name: "pg",
    sku: "Standard_D4ds_v5",
    body: {
      sku: { name: "Standard_D4ds_v5", tier: "GeneralPurpose" },
      properties: { highAvailability: { mode: "ZoneRedundant" } },
    },
    counter: "standardDDSv5Family",
    today: {
      "sku.name": "Standard_D4ds_v5",
      "sku.tier": "GeneralPurpose",
      "properties.highAvailability.mode": "Disabled",
    },
    needs: 8,
    has: 4,
  },
  "a group of containers": {
    type: "Microsoft.ContainerInstance/containerGroups",
    name: "cg",
    body: {
      properties: {
        containers: [
          { properties: { resources: { requests: { cpu: 1.5 } } } },
          { properties: { resources: { requests: { cpu: 0.5 } } } },
        ],
      },
    },
    counter: "StandardCores",
    today: {
      "properties.containers[0].properties.resources.requests.cpu": "1.5",
      "properties.containers[1].properties.resources.requests.cpu": "0.5",
    },
    needs: 2,
    has: 2,
  },
  "a pool of NetApp": {
    type: "Microsoft.NetApp/netAppAccounts/capacityPools",
    name: "a/p",
    body: { properties: { size: 4398046511104 } },
    counter: "totalTiBsPerSubscription",
    today: { "properties.size": "4398046511104" },
    needs: 4,
    has: 4,
  },
  "a cluster of HDInsight": {
    type: "Microsoft.HDInsight/clusters",
    name: "hdi",
    body: {
      properties: {
        computeProfile: {
          roles: [
            { targetInstanceCount: 2, hardwareProfile: { vmSize: "Standard_E8_V3" } },
            { targetInstanceCount: 3, hardwareProfile: { vmSize: "Standard_E8_V3" } },
          ],
        },
      },
    },
    counter: "cores",
    today: {
      "properties.computeProfile.roles[0].targetInstanceCount": "2",
      "properties.computeProfile.roles[0].hardwareProfile.vmSize": "Standard_E8_V3",
      "properties.computeProfile.roles[1].targetInstanceCount": "1",
      "properties.computeProfile.roles[1].hardwareProfile.vmSize": "Standard_E8_V3",
    },
    needs: 40,
    has: 24,
  },
  "a plan of App Service by its cores": {
    type: "Microsoft.Web/serverfarms",
    name: "asp",
    sku: "P1v3",
    count: 3,
    body: { sku: { name: "P1v3", capacity: 3 }, properties: {} },
    counter: "Cores usage in Sweden Central",
    today: { "sku.name": "P1v3", "sku.tier": "PremiumV3", "sku.capacity": "3" },
    needs: 6,
    has: 6,
  },
};

function planOf({ type, name, body, sku, count }: Situation): PlannedResource {
  return planned(type, name, {
    body,
    resourceGroup: "rg",
    ...(sku === undefined ? {} : { sku }),
    ...(count === undefined ? {} : { count }),
  });
}

function factsOf(
  { type, name, counter, today }: Situation,
  limit: number,
  used: number,
  exists: boolean,
): Facts {
  const [top = "", below] = name.split("/");
  const [namespace = "", first = "", second] = type.split("/");
  const tail = second === undefined ? "" : `/${second}/${below ?? ""}`;
  const row = {
    id: `${SCOPE}/resourceGroups/rg/providers/${namespace}/${first}/${top}${tail}`,
    type,
    location: "swedencentral",
  };
  const settings = exists ? [{ ...row, settings: today }] : [];
  const table = new Facts()
    .put(factRef("serviceUsages", SCOPE, `${namespace}/swedencentral`), [
      { name: counter, limit, currentValue: used },
      { name: "ContainerGroups", limit: 100, currentValue: 1 },
    ])
    .put(factRef("nestedResources", SCOPE, `${type}|${top}`), settings);
  return table
    .put(
      factRef("existingResources", SCOPE, type),
      exists ? [{ ...row, zones: [], tags: {}, machines: [] }] : [],
    )
    .put(factRef("resourceSettings", SCOPE, type), settings);
}

const judge = (situation: Situation, limit: number, used: number, exists: boolean): string[] =>
  run(quo03, context(manifest(), [planOf(situation)]), factsOf(situation, limit, used, exists))
    .filter(({ facets }) => facets?.["counter"] === situation.counter)
    .map(({ outcome }) => outcome);

test.each(Object.entries(SITUATIONS))("%s that exists takes what it lacks and no more", (_, situation) => {
  const { needs, has } = situation;
  const used = 100;
  const lacks = needs - has;
  expect(judge(situation, used + lacks, used, true)).toEqual(["pass"]);
  if (lacks > 0) expect(judge(situation, used + lacks - 1, used, true)).toEqual(["fail"]);
  expect(judge(situation, used + needs, used, false)).toEqual(["pass"]);
  expect(judge(situation, used + needs - 1, used, false)).toEqual(["fail"]);
});

test("where it could not be read whether a compute exists, the answer says why, and decides only where it matters", () => {
  const situation = must(SITUATIONS["a compute instance"]);
  const usage = (limit: number, currentValue: number): Facts =>
    new Facts().put(factRef("serviceUsages", SCOPE, `${ML}/swedencentral`), [
      { name: situation.counter, limit, currentValue },
    ]);
  const judged = (limit: number, used: number) =>
    run(quo03, context(manifest(), [planOf(situation)]), usage(limit, used))[0];
  expect(judged(8, 4)?.outcome).toBe("pass");
  expect(judged(4, 4)).toMatchObject({ outcome: "unknown" });
  expect(judged(4, 4)?.why).toMatch(/could not be read\. If it does, the counter holds it\. \S+/);
  // What is in use is less than it would hold.
  expect(judged(4, 1)?.outcome).toBe("unknown");
  expect(judged(2, 1)?.outcome).toBe("fail");
});
