import { describe, expect, it } from "vitest";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import { measuredSizeRefs, measuredSizes } from "../../src/derive/measured-sizes.ts";
import { relocationPlan } from "../../src/derive/schedule/plan.ts";
import { factRef } from "../../src/facts/facts.ts";
import type { UsedSize } from "../../src/facts/kinds/used-sizes.ts";
import type { ManifestResource } from "../../src/manifest/model.ts";
import { declared, oneWave, plannedOf } from "../checks/wave/world.ts";
import { context, Facts, must, SCOPE, SOURCE, type } from "../support/context.ts";

const OLD = subscriptionScope(SOURCE);
const SQL = "Microsoft.Sql/servers/databases";
const AT = "2026-08-20T10:00:00Z";
const GB = 1_000_000_000;

const database = (parts: Partial<ManifestResource> = {}): ManifestResource =>
  declared(
    SQL,
    "srv/orders",
    { method: { relocation: "warm", tool: "sql-failover-group" }, id: "sql", ...parts },
    { from: "srv-old/orders" },
  );
const row = (bytes: number, more: Partial<UsedSize> = {}, group = "rg"): UsedSize => ({
  id: `${OLD}/resourceGroups/${group}/providers/Microsoft.Sql/servers/srv-old/databases/orders`,
  at: AT,
  bytes,
  ...more,
});
const factsOf = (rows: readonly UsedSize[]): Facts => {
  const facts = new Facts();
  facts.put(factRef("usedSizes", OLD, `${SQL}|srv-old/orders`), rows);
  return facts;
};
const worldOf = (resource: ManifestResource) => context(oneWave([resource], 8), [plannedOf(resource)]);

describe("what is measured at the source", () => {
  it.each<[string, readonly UsedSize[], number | undefined]>([
    ["of the resource that moves", [row(7)], 7],
    ["of two of the name", [row(7), row(8, {}, "other")], undefined],
    ["of one elsewhere", [row(7, { id: row(7).id.replace(OLD, SCOPE) })], undefined],
    ["nothing", [], undefined],
    // A snapshot is a file, and may hold anything.
    ["less than nothing", [row(-7)], undefined],
    ["nothing at all", [row(0)], undefined],
    ["a part of a byte", [row(0.5)], undefined],
    ["more than can be counted", [row(2 ** 60)], undefined],
    ["at no moment", [row(7, { at: "tomorrow" })], undefined],
  ])("%s", (_, rows, bytes) => {
    const found = measuredSizes(worldOf(database()), factsOf(rows).read);
    expect(found.get("shop.sql")?.bytes).toBe(bytes);
  });

  it("is asked for once, where a tool copies what is in a resource, no size is stated and a metric shows it", () => {
    const refs = (...own: readonly ManifestResource[]): string[] =>
      measuredSizeRefs(oneWave(own, 8)).map(({ item }) => item ?? "");
    const asked = `${SQL}|srv-old/orders`;
    expect(refs(database(), database({ id: "two" }))).toEqual([asked]);
    // The first tool of the catalogue copies.
    expect(refs(declared(SQL, "srv/orders", {}, { from: "srv-old/orders" }))).toEqual([asked]);
    expect(refs(database({ dataSize: "1 GB" }))).toEqual([]);
    expect(refs(database({ method: { relocation: "cold", tool: "bicep" } }))).toEqual([]);
    expect(refs(declared(SQL, "srv/orders", {}, {}))).toEqual([]);
    expect(refs(declared("Microsoft.Compute/disks", "disk"))).toEqual([]);
    expect(refs(declared("Microsoft.Storage/storageAccounts", "blobs"))).toHaveLength(1);
  });
});

describe("a plan", () => {
  const copyOf = (facts: Facts, resource = database()) => {
    const plan = facts.read(relocationPlan(worldOf(resource)));
    if (!plan.known) throw new Error("the plan needs no fact");
    const [wave] = plan.value.waves;
    const { estimate, atMost, measured } = must(wave?.timing.steps.find(({ step }) => step === "sync"));
    return { likely: estimate?.likely, atMost, measured, least: wave?.least !== undefined };
  };
  const settings = (facts: Facts): Facts => {
    facts.put(factRef("resourceSettings", OLD, type(SQL)), [
      { id: row(1).id, type: SQL, settings: { "properties.maxSizeBytes": String(840 * GB) } },
    ]);
    return facts;
  };

  it("takes what was measured before what is provisioned, and says when it was", () => {
    expect(copyOf(settings(factsOf([row(84 * GB)])))).toEqual({
      likely: 3600,
      atMost: undefined,
      measured: { bytes: 84 * GB, at: AT },
      least: false,
    });
    expect(copyOf(settings(factsOf([])))).toMatchObject({ likely: 36_000, atMost: 840 * GB, least: true });
  });

  it("takes what the manifest states before what was measured", () => {
    const facts = factsOf([row(84 * GB)]);
    expect(copyOf(facts, database({ dataSize: "42 GB" }))).toMatchObject({
      likely: 1800,
      measured: undefined,
    });
    const stated = database({ durations: { sync: { low: 1000, likely: 1000, high: 1000 } } });
    expect(copyOf(facts, stated)).toMatchObject({ likely: 1, measured: undefined });
  });
});
