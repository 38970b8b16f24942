import { describe, expect, it } from "vitest";
import { sizeMetric, SIZE_SOURCES } from "../../src/catalog/used-size.ts";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { factRef } from "../../src/facts/facts.ts";
import { sizeItem, sizeItemText, usedSizes } from "../../src/facts/kinds/used-sizes.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { GaugePoint, World } from "../servers/world.ts";
import { readyWorld } from "../worlds/ready.ts";
import { must } from "../support/context.ts";
import { hurried, observe, SCOPE } from "./collect-support.ts";

const GROUP = `${SCOPE}/resourceGroups/rg-shop-data-weu/providers`;
const MIB = 1024 ** 2;
const ACCOUNT = "Microsoft.Storage/storageAccounts";
const COSMOS = "Microsoft.DocumentDB/databaseAccounts";
const REDIS = "Microsoft.Cache/redis";
const INSTANCE = "Microsoft.Sql/managedInstances";

function worldOf(rows: readonly (readonly [type: string, name: string])[], gauges: World["gauges"]): World {
  const world = readyWorld();
  const more = rows.map(([type, name]) => ({
    id: `${GROUP}/${type}/${name}`,
    name,
    type,
    location: "westeurope",
    properties: {},
  }));
  return { ...world, gauges: gauges ?? {}, resources: [...(world.resources ?? []), ...more] };
}

const points = (type: string, name: string, list: readonly GaugePoint[]) => ({
  [`${GROUP}/${type}/${name} ${sizeMetric(type)?.metric ?? ""}`.toLowerCase()]: list,
});
const refOf = (type: string, name: string) => factRef("usedSizes", SCOPE, sizeItemText({ type, name }));
const NOON = Date.parse("2026-11-30T12:00:00Z");

describe("used sizes", () => {
  it("are the newest point of one metric of each resource, by one question each", async () => {
    const rows = [
      [ACCOUNT, "stone"],
      [ACCOUNT, "sttwo"],
      [INSTANCE, "mi"],
    ] as const;
    const world = worldOf(rows, {
      ...points(ACCOUNT, "stone", [
        { at: "2026-11-29T08:00:00Z", value: 7 },
        { at: "2026-11-30T08:00:00Z", value: 9_000.4 },
        { at: "2026-11-30T09:00:00Z" },
      ]),
      ...points(INSTANCE, "mi", [{ at: "2026-11-30T11:00:00Z", value: 2.5 }]),
    });
    const refs = [
      ...rows.map(([type, name]) => refOf(type, name)),
      refOf(ACCOUNT, "gone"),
      refOf("Contoso.A/b", "x"),
    ];
    const { table, arm } = await observe(world, refs, {}, { clock: { ...hurried, now: () => NOON } });
    const look = lookupOf(table);
    expect(refs.map((ref) => look(ref)).map((fact) => (fact.known ? fact.value : fact.kind))).toEqual([
      [{ id: `${GROUP}/${ACCOUNT}/stone`, at: "2026-11-30T08:00:00Z", bytes: 9_000 }],
      // Nothing was reported.
      [],
      [{ id: `${GROUP}/${INSTANCE}/mi`, at: "2026-11-30T11:00:00Z", bytes: 2.5 * MIB }],
      [],
      "not-understood",
    ]);
    const asked = arm.requests.filter(({ path }) => path.endsWith("/metrics"));
    expect(asked.map(({ path, query }) => [path.slice(GROUP.length), query["metricnames"]])).toEqual([
      [`/${ACCOUNT}/stone/providers/Microsoft.Insights/metrics`, "UsedCapacity"],
      [`/${ACCOUNT}/sttwo/providers/Microsoft.Insights/metrics`, "UsedCapacity"],
      [`/${INSTANCE}/mi/providers/Microsoft.Insights/metrics`, "storage_space_used_mb"],
    ]);
    expect(asked[0]?.query).toMatchObject({
      aggregation: "Average",
      interval: "PT1H",
      timespan: "2026-11-28T12:00:00Z/2026-11-30T12:00:00Z",
    });
    expect(asked[0]?.query).not.toHaveProperty("$filter");
  });

  it("take the largest copy of what has several, and all shards together", async () => {
    const rows = [
      [COSMOS, "cosmos"],
      [REDIS, "cache"],
    ] as const;
    const world = worldOf(rows, {
      ...points(COSMOS, "cosmos", [
        { series: "West Europe", at: "2026-11-30T11:50:00Z", value: 500 },
        { series: "North Europe", at: "2026-11-30T11:55:00Z", value: 480 },
      ]),
      ...points(REDIS, "cache", [
        { series: "0", at: "2026-11-30T11:00:00Z", value: 30 },
        { series: "1", at: "2026-11-30T10:00:00Z", value: 12 },
        // Of a shard that was taken away the day before.
        { series: "2", at: "2026-11-29T10:00:00Z", value: 99 },
      ]),
    });
    const refs = rows.map(([type, name]) => refOf(type, name));
    const { table, arm } = await observe(world, refs, {}, { clock: { ...hurried, now: () => NOON } });
    const look = lookupOf(table);
    const values = refs.map((ref) => look(ref)).map((fact) => (fact.known ? fact.value : fact.kind));
    expect(values).toMatchObject([
      [{ at: "2026-11-30T11:50:00Z", bytes: 500 }],
      [{ at: "2026-11-30T10:00:00Z", bytes: 42 }],
    ]);
    const asked = arm.requests.filter(({ path }) => path.endsWith("/metrics"));
    expect(asked.map(({ query }) => query["$filter"])).toEqual(["Region eq '*'", "ShardId eq '*'"]);
    expect(asked[0]?.query).toMatchObject({
      interval: "PT5M",
      timespan: "2026-11-30T09:00:00Z/2026-11-30T12:00:00Z",
    });
  });

  it("are unknown where one may not be read", async () => {
    const ref = refOf(ACCOUNT, "stone");
    const { table } = await observe(worldOf([[ACCOUNT, "stone"]], {}), [ref], {
      faults: [{ path: /Microsoft\.Insights\/metrics/, fault: "forbidden" }],
    });
    expect(lookupOf(table)(ref)).toMatchObject({ known: false, kind: "no-permission" });
  });
});

const ANSWER = (values: readonly unknown[], timeStamp = "2026-11-30T08:00:00Z"): Cursor =>
  new Cursor({
    value: [{ timeseries: [{ data: values.map((average) => ({ timeStamp, average })) }] }],
  });

describe("a size in an answer", () => {
  const metric = must(sizeMetric(ACCOUNT));
  it.each([[[]], [[0]], [[undefined]], [[null]]])("is none of %j", (values) => {
    expect(usedSizes.decode(ANSWER(values), "/a", metric)).toEqual([]);
  });
  it.each([[-1], [2 ** 60], ["7"]])("is not taken of %j", (value) => {
    expect(() => usedSizes.decode(ANSWER([value]), "/a", metric)).toThrow();
  });
  it("has a moment", () => {
    expect(() => usedSizes.decode(ANSWER([7], "soon"), "/a", metric)).toThrow(/point in time/);
  });
});

it.each([
  ["a|b", { type: "a", name: "b" }],
  ["a|", undefined],
  ["|b", undefined],
  ["a|b|c", undefined],
  ["a", undefined],
])("the item %s", (text, item) => {
  expect(sizeItem(text)).toEqual(item);
});

it("names a page for each row", () => {
  expect(SIZE_SOURCES).toContain(
    "https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-netapp-netappaccounts-capacitypools-volumes-metrics",
  );
  expect(new Set(SIZE_SOURCES).size).toBe(SIZE_SOURCES.length);
});
