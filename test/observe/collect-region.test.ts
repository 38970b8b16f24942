import { expect, it } from "vitest";
import { factRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { FULL_WORLD as WORLD } from "./full-world.ts";
import { IMAGE } from "./samples.ts";
import { observe, SCOPE, unknownsOf } from "./collect-support.ts";
import type { World } from "../servers/world.ts";

function withServices(services: NonNullable<World["subscriptions"][number]["services"]>): World {
  return {
    ...WORLD,
    subscriptions: WORLD.subscriptions.map((one) => ({
      ...one,
      services: { ...one.services, ...services },
    })),
  };
}

it("reads capacity reservations with their size, zone and what runs in them", async () => {
  const [here, there] = ["swedencentral", "northeurope"].map((region) =>
    factRef("capacityReservations", SCOPE, region),
  );
  if (here === undefined || there === undefined) throw new Error("two regions");
  const { table, arm } = await observe(WORLD, [here, there]);
  const look = lookupOf(table);
  expect(look(here)).toMatchObject({
    known: true,
    value: [
      {
        name: "e16-1",
        size: "Standard_E16ds_v5",
        zones: ["1"],
        capacity: 4,
        allocated: 1,
        provisioned: "2026-06-27T01:02:38.313Z",
      },
    ],
  });
  expect(look(there)).toEqual({ known: true, value: [] });
  // A group of another region is not opened.
  expect(arm.requestsOf("capacityGroup")).toHaveLength(1);
});

it("keeps what could be read where one group may not be", async () => {
  const ref = factRef("capacityReservations", SCOPE, "swedencentral");
  const { table } = await observe(WORLD, [ref], {
    faults: [{ operation: "capacityGroup", fault: "forbidden" }],
  });
  expect(lookupOf(table)(ref)).toMatchObject({
    known: false,
    kind: "no-permission",
    value: [],
    unread: [{}],
  });
});

it("reads the regions of a gallery image", async () => {
  const { table } = await observe(WORLD, [factRef("galleryImages", IMAGE)]);
  expect(lookupOf(table)(factRef("galleryImages", IMAGE))).toMatchObject({
    value: [
      {
        name: "1.0.0",
        provisioningState: "Succeeded",
        regions: [{ name: "westeurope" }, { name: "swedencentral" }],
      },
    ],
  });
});

it("takes an image, and extensions, that the region does not have for none", async () => {
  const refs = [
    factRef("platformImages", SCOPE, "swedencentral/Canonical/ubuntu-24_04-lts/server"),
    factRef("platformImages", SCOPE, "swedencentral/Nobody/nothing/never"),
    factRef("extensionTypes", SCOPE, "swedencentral/Microsoft.Azure.Extensions"),
    factRef("extensionTypes", SCOPE, "swedencentral/Nobody"),
  ] as const;
  const { table } = await observe(WORLD, refs);
  expect(unknownsOf(table)).toEqual({});
  const look = lookupOf(table);
  expect(refs.map((ref) => look(ref))).toMatchObject([
    { value: ["24.04.202506060", "24.04.202507010"] },
    { value: [] },
    { value: ["CustomScript"] },
    { value: [] },
  ]);
});

it("does not take a key that names no image or publisher", async () => {
  const refs = [
    factRef("platformImages", SCOPE, "swedencentral/Canonical"),
    factRef("extensionTypes", SCOPE, "swedencentral"),
  ];
  const { table, arm } = await observe(WORLD, refs);
  expect(unknownsOf(table)).toEqual({ platformImages: "not-understood", extensionTypes: "not-understood" });
  expect(arm.requests).toHaveLength(0);
});

it("keeps of the recommendations of Advisor those about retirements", async () => {
  const world = withServices({
    "microsoft.advisor/recommendations": [
      { name: "a", properties: { category: "HighAvailability", shortDescription: { problem: "no zones" } } },
      {
        name: "b",
        properties: {
          category: "HighAvailability",
          resourceMetadata: { resourceId: `${SCOPE}/resourceGroups/rg/providers/Microsoft.Cache/redis/r` },
          extendedProperties: {
            recommendationSubCategory: "ServiceUpgradeAndRetirement",
            retirementFeatureName: "TLS 1.0",
            retirementDate: "2026-09-30T00:00:00Z",
          },
        },
      },
    ],
  });
  const ref = factRef("retirements", SCOPE);
  const { table } = await observe(world, [ref]);
  expect(lookupOf(table)(ref)).toMatchObject({
    value: [{ feature: "TLS 1.0", date: "2026-09-30T00:00:00Z" }],
  });
});

it("reads events of the service with the regions in which they go on", async () => {
  const impactedRegions = [
    { impactedRegion: "West Europe", status: "Resolved" },
    { impactedRegion: "Sweden Central", status: "Active" },
    { impactedRegion: "Global" },
  ];
  const world = withServices({
    "microsoft.resourcehealth/events": [
      {
        name: "BC_1-FXZ",
        properties: {
          eventType: "ServiceIssue",
          status: "Active",
          title: "Ask ops@contoso.com",
          impact: [{ impactedService: "Virtual Machines", impactedRegions }],
        },
      },
    ],
  });
  const ref = factRef("healthEvents", SCOPE);
  const { table } = await observe(world, [ref]);
  const fact = lookupOf(table)(ref);
  expect(fact).toMatchObject({
    value: [{ impact: [{ service: "Virtual Machines", regions: ["global", "swedencentral"] }] }],
  });
  expect(JSON.stringify(fact)).not.toContain("contoso.com");
});

it("reads the management groups above the subscription, the nearest first", async () => {
  const ref = factRef("managementGroupChain", SCOPE);
  const { table } = await observe(WORLD, [ref]);
  const fact = lookupOf(table)(ref);
  expect(fact.known ? fact.value.groups.map(({ name }) => name) : []).toEqual([
    "mg-corp",
    "mg-landingzones",
    "mg-contoso",
  ]);
});
