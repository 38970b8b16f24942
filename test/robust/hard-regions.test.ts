import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/model.ts";
import { renderText } from "../../src/report/text.ts";
import { observe, unknownsOf } from "../observe/collect-support.ts";
import { FULL_WORLD } from "../observe/full-world.ts";
import { sampleOf } from "../observe/samples.ts";
import { isJsonArray, isJsonObject, stringAt, type Json, type JsonObject } from "../servers/json.ts";
import type { World, WorldSubscription } from "../servers/world.ts";
import { readyManifest } from "../worlds/ready-manifest.ts";
import { readyWorld } from "../worlds/ready.ts";
import { estateOfWorld, reportOf } from "./estate.ts";
import { long } from "../support/runs.ts";

/** Regions that are hard to move into: nothing free, no zones and no pair, a third closed, and a cloud that lags behind. */

function changed(change: (subscription: WorldSubscription) => Partial<WorldSubscription>): World {
  const world = readyWorld();
  return { ...world, subscriptions: world.subscriptions.map((one) => ({ ...one, ...change(one) })) };
}

async function judged(name: string, world: World): Promise<Report> {
  return reportOf(await estateOfWorld(name, world, readyManifest()));
}

/** Every limit 0 and nothing used, wherever it stands in a row. */
function emptied(value: Json): Json {
  if (isJsonArray(value)) return value.map(emptied);
  if (!isJsonObject(value)) return value;
  const row = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, emptied(one)]));
  return "limit" in row && "currentValue" in row ? { ...row, limit: 0, currentValue: 0 } : row;
}

function rows(list: readonly JsonObject[], change: (row: JsonObject) => Json): JsonObject[] {
  return list.map((row) => change(row)).filter(isJsonObject);
}

const failing = (report: Report): string[] => [
  ...new Set(report.results.filter(({ outcome }) => outcome === "fail").map(({ check }) => check)),
];

describe("a subscription with 0 free of everything", () => {
  it("is refused counter by counter, each of which stands in the table as 0", async () => {
    const report = await judged(
      "nothing free",
      changed((one) => ({
        computeUsages: Object.fromEntries(
          Object.entries(one.computeUsages).map(([region, usages]) => [region, rows(usages, emptied)]),
        ),
        services: Object.fromEntries(
          Object.entries(one.services ?? {}).flatMap(
            ([path, value]): [string, JsonObject | JsonObject[]][] => {
              if (isJsonArray(value)) return [[path, rows(value.filter(isJsonObject), emptied)]];
              const empty = emptied(value);
              return isJsonObject(empty) ? [[path, empty]] : [];
            },
          ),
        ),
      })),
    );
    expect(report.verdict).toBe("not-ready");
    expect(failing(report)).toEqual(expect.arrayContaining(["QUO-01", "QUO-02", "QUO-03"]));
    const quotas = report.quotas ?? [];
    expect(quotas.length).toBeGreaterThan(5);
    for (const row of quotas) {
      expect([row.counter, row.limit, row.outcome]).toEqual([row.counter, 0, "short"]);
      expect(row.request).toBeGreaterThanOrEqual(row.need ?? Infinity);
    }
    expect(renderText(report)).toMatch(/Storage Accounts +\d+ +\d+ +0 +0 +-\d/);
  });
});

describe("a region without zones and without a pair", () => {
  long("gives no zones to what asks for them, and says so once for each", async () => {
    const report = await judged(
      "bare",
      changed(({ locations }) => ({
        locations: rows(locations, (row) => {
          if (stringAt(row, "name") !== "swedencentral") return row;
          const metadata = row["metadata"] ?? null;
          return {
            ...row,
            availabilityZoneMappings: [],
            metadata: isJsonObject(metadata) ? { ...metadata, pairedRegion: [] } : {},
          };
        }),
      })),
    );
    expect(report.verdict).toBe("not-ready");
    expect(failing(report)).toContain("REG-04");
    expect(
      report.results.filter(({ check, outcome }) => check === "REG-04" && outcome === "unknown"),
    ).toEqual([]);
  });
});

describe("a third of the demand restricted, each in its own way", () => {
  it("is named check by check, and nothing promises capacity", async () => {
    const closed = [
      { type: "Location", values: ["swedencentral"], reasonCode: "NotAvailableForSubscription" },
    ];
    const report = await judged(
      "restricted",
      changed((one) => ({
        computeSkus: rows(one.computeSkus, (row) =>
          stringAt(row, "name") === "Standard_D4s_v5"
            ? {
                ...row,
                restrictions: closed.map((rule) => ({
                  ...rule,
                  restrictionInfo: { locations: ["swedencentral"], zones: [] },
                })),
              }
            : row,
        ),
        computeUsages: {
          ...one.computeUsages,
          swedencentral: rows(one.computeUsages["swedencentral"] ?? [], emptied),
        },
        services: {
          ...one.services,
          "microsoft.web/georegions": [],
          "microsoft.storage/skus": [],
          [Object.keys(one.services ?? {}).find((path) =>
            path.includes("swedencentral/publishers/canonical"),
          ) ?? ""]: [],
          "microsoft.sql/locations/swedencentral/usages": [],
          "microsoft.network/locations/swedencentral/usages": [],
        },
      })),
    );
    expect(report.verdict).toBe("not-ready");
    expect(failing(report)).toEqual(expect.arrayContaining(["REG-03", "REG-09", "QUO-01", "QUO-02"]));
    const unknown = report.results.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check);
    // An empty list of counters or SKUs says nothing, and nothing is never ready.
    expect(unknown).toEqual(expect.arrayContaining(["QUO-03", "REG-03"]));
    expect(renderText(report)).not.toMatch(/guarantee/i);
    const passes = report.results.filter(({ check, outcome }) => check === "REG-03" && outcome === "pass");
    for (const { why } of passes)
      if (/offers/.test(why)) expect(why).toMatch(/Azure does not show whether capacity is there/);
  });
});

it("a cloud that supports no api-version of ours leaves every answer of its services unknown", async () => {
  const kinds = [
    "capacityReservations",
    "extensionTypes",
    "galleryImages",
    "healthEvents",
    "platformImages",
    "retirements",
  ] as const;
  const old = ["2010-01-01"];
  const { table } = await observe(FULL_WORLD, kinds.map(sampleOf), {
    apiVersions: {
      capacityGroups: old,
      extensionTypes: old,
      galleryVersions: old,
      healthEvents: old,
      imageVersions: old,
      advisorRecommendations: old,
    },
  });
  expect(Object.keys(unknownsOf(table)).toSorted()).toEqual([...kinds]);
});
