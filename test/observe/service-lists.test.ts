import { expect, test } from "vitest";
import { factRef } from "../../src/facts/facts.ts";
import { OFFER_SOURCES } from "../../src/facts/offers/sources.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { USAGE_PERMISSIONS } from "../../src/facts/usages.ts";
import { readyWorld } from "../worlds/ready.ts";
import { observe, SCOPE, unknownsOf } from "./collect-support.ts";

/** Parts of lists that are read by part. */
const PARTS: Readonly<Record<string, string>> = {
  appService: "/PremiumV3-linux",
  eventHubTiers: "/Premium",
  serviceBusTiers: "/Premium",
};

const LISTS = Object.keys(OFFER_SOURCES).map((source) =>
  factRef("serviceOffers", SCOPE, `swedencentral/${source}${PARTS[source] ?? ""}`),
);
const COUNTERS = Object.keys(USAGE_PERMISSIONS).map((provider) =>
  factRef("serviceUsages", SCOPE, `${provider}/swedencentral`),
);

test("every list of offers and of counters is read, each with one request", async () => {
  const { table, arm } = await observe(readyWorld(), [...LISTS, ...COUNTERS]);
  expect(unknownsOf(table)).toEqual({});
  const look = lookupOf(table);
  for (const ref of [...LISTS, ...COUNTERS]) {
    const fact = look(ref);
    expect([ref.item, fact.known && fact.value.length > 0]).toEqual([ref.item, true]);
  }
  const asked = arm.requests.map(({ path, query }) => `${path}?${JSON.stringify(query)}`);
  expect(new Set(asked).size).toBe(asked.length);
});

test("a list that may not be read names its permission", async () => {
  const ref = factRef("serviceOffers", SCOPE, "swedencentral/netAppZones");
  const { table } = await observe(readyWorld(), [ref], {
    faults: [{ operation: "netAppRegion", fault: "forbidden" }],
  });
  expect(lookupOf(table)(ref)).toMatchObject({
    known: false,
    permission: "Microsoft.NetApp/locations/regionInfos/read",
  });
});
