import { expect, test } from "vitest";
import { factRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { FakeArmOptions } from "../servers/arm.ts";
import type { World } from "../servers/world.ts";
import { quotaRows } from "../worlds/quota-service.ts";
import { readyWorld } from "../worlds/ready.ts";
import { observe, SCOPE } from "./collect-support.ts";

const ML = factRef("serviceUsages", SCOPE, "Microsoft.MachineLearningServices/swedencentral");
const NETWORK = factRef("serviceUsages", SCOPE, "Microsoft.Network/swedencentral");

function world(): World {
  const base = readyWorld();
  const rows = quotaRows("Microsoft.Network", "swedencentral", { VirtualNetworks: [3, 1000] });
  return {
    ...base,
    subscriptions: base.subscriptions.map((one) => ({ ...one, services: { ...one.services, ...rows } })),
  };
}

async function read(ref: typeof ML, options: FakeArmOptions = {}) {
  const { table, arm } = await observe(world(), [ref], options);
  const asked = arm.requests.filter(({ path }) => path.includes("Microsoft.Quota"));
  return { fact: lookupOf(table)(ref), asked: asked.map(({ path }) => path.split("/").at(-1)) };
}

test("counters of Machine Learning are joined of what is used and what is allowed", async () => {
  const { fact, asked } = await read(ML);
  expect(asked.sort()).toEqual(["quotas", "usages"]);
  expect(fact).toEqual({
    known: true,
    value: [
      { name: "standardDSv3Family", currentValue: 0, limit: 24, localizedName: "standardDSv3Family vCPUs" },
      {
        name: "totalLowPriorityCores",
        currentValue: 0,
        limit: 100,
        localizedName: "totalLowPriorityCores vCPUs",
      },
    ],
  });
});

test.each(["quotaUsages", "quotaLimits"] as const)(
  "without the right to %s they are unknown, with the right",
  async (operation) => {
    const { fact } = await read(ML, { faults: [{ operation, fault: "forbidden" }] });
    const permission =
      operation === "quotaUsages" ? "Microsoft.Quota/usages/read" : "Microsoft.Quota/quotas/read";
    expect(fact).toMatchObject({ known: false, kind: "no-permission", permission });
  },
);

test("a cloud that does not know the list of a service is asked for it of Microsoft.Quota", async () => {
  const lagging = await read(NETWORK, { apiVersions: { networkUsages: ["2010-01-01"] } });
  expect(lagging.fact).toMatchObject({
    known: true,
    value: [{ name: "VirtualNetworks", currentValue: 3, limit: 1000 }],
  });
  const usual = await read(NETWORK);
  expect(usual.asked).toEqual([]);
});

test("a missing permission is told as it is, and so is the first failure where neither answers", async () => {
  const refused = await read(NETWORK, { faults: [{ operation: "networkUsages", fault: "forbidden" }] });
  expect(refused.asked).toEqual([]);
  expect(refused.fact).toMatchObject({ permission: "Microsoft.Network/locations/usages/read" });
  const none = await read(NETWORK, {
    apiVersions: { networkUsages: ["2010-01-01"], quotaUsages: ["2010-01-01"] },
  });
  expect(none.fact).toMatchObject({ known: false, kind: "not-understood" });
});

test("a counter that a list has twice is left out, since either row may be meant", async () => {
  const base = world();
  const namespace = "Microsoft.MachineLearningServices";
  const [one, other] = [{ standardDSv3Family: [0, 24] }, { STANDARDDSV3FAMILY: [0, 1000] }] as const;
  const rows = quotaRows(namespace, "swedencentral", { ...one, ...other, totalLowPriorityCores: [0, 100] });
  const subscriptions = base.subscriptions.map((own) => ({ ...own, services: { ...own.services, ...rows } }));
  const { table } = await observe({ ...base, subscriptions }, [ML]);
  expect(lookupOf(table)(ML)).toMatchObject({ known: true, value: [{ name: "totalLowPriorityCores" }] });
});
