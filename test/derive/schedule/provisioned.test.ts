import { describe, expect, it } from "vitest";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { provisionedSize, tellsSize } from "../../../src/catalog/provisioned-size.ts";
import { relocationPlan, type RelocationPlan } from "../../../src/derive/schedule/plan.ts";
import { provisionedRefs } from "../../../src/derive/schedule/provisioned.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { context, Facts, must, SCOPE, SOURCE, type } from "../../support/context.ts";
import { declared, oneWave, plannedOf } from "../../checks/wave/world.ts";

const GIB = 1024 ** 3;
const OLD = subscriptionScope(SOURCE);
const SQL = "Microsoft.Sql/servers/databases";
const MACHINE = "Microsoft.Compute/virtualMachines";
const DISK = "properties.storageProfile.dataDisks";
const OS = { "properties.storageProfile.osDisk.diskSizeGB": "128" };

describe("what settings tell of the most that a resource can hold", () => {
  it.each<[string, Readonly<Record<string, string>>, number | undefined]>([
    [SQL, { "properties.maxSizeBytes": "268435456000" }, 268_435_456_000],
    [SQL, { "properties.maxSizeBytes": "-1" }, undefined],
    [SQL, { "properties.maxSizeBytes": "0" }, undefined],
    [SQL, { "properties.maxSizeBytes": "1e12" }, undefined],
    [SQL, {}, undefined],
    ["Microsoft.Sql/managedInstances", { "properties.storageSizeInGB": "32" }, 32 * GIB],
    ["Microsoft.DBforPostgreSQL/flexibleServers", { "properties.storage.storageSizeGB": "64" }, 64 * GIB],
    ["microsoft.dbformysql/servers", { "properties.storageprofile.storagemb": "5120" }, 5 * GIB],
    ["Microsoft.Compute/disks", { "properties.diskSizeGB": "4" }, 4 * GIB],
    ["Microsoft.Compute/disks", { "properties.diskSizeGB": "4", "properties.diskSizeBytes": "77" }, 77],
    ["Microsoft.Cache/redis", { "properties.sku.family": "C", "properties.sku.capacity": "1" }, GIB],
    [
      "Microsoft.Cache/redis",
      { "properties.sku.family": "P", "properties.sku.capacity": "2", "properties.shardCount": "3" },
      39 * GIB,
    ],
    ["Microsoft.Cache/redis", { "properties.sku.family": "Q", "properties.sku.capacity": "1" }, undefined],
    [MACHINE, OS, 128 * GIB],
    [MACHINE, { ...OS, [`${DISK}[0].lun`]: "0", [`${DISK}[0].diskSizeGB`]: "512" }, 512 * GIB],
    // A disk that does not tell its size may be the largest.
    [MACHINE, { ...OS, [`${DISK}[0].lun`]: "0" }, undefined],
    [MACHINE, {}, undefined],
    ["Microsoft.Storage/storageAccounts", { "properties.maxSizeBytes": "7" }, undefined],
  ])("%s %j", (typeText, settings, bytes) => {
    expect(provisionedSize(typeText, settings)).toBe(bytes);
    expect(tellsSize(typeText)).toBe(typeText !== "Microsoft.Storage/storageAccounts");
  });
});

const WARM = { method: { relocation: "warm", tool: "sql-failover-group" } } as const;
const database = (parts: Partial<ManifestResource> = {}): ManifestResource =>
  declared(SQL, "srv/orders", { ...WARM, id: "sql", ...parts }, { from: "srv-old/orders" });
const row = (name: string, bytes: number, group = "rg") => ({
  id: `${OLD}/resourceGroups/${group}/providers/Microsoft.Sql/servers/${name.replace("/", "/databases/")}`,
  type: SQL.toLowerCase(),
  settings: { "properties.maxSizeBytes": String(bytes) },
});

function planOf(resource: ManifestResource, rows?: readonly ReturnType<typeof row>[]): RelocationPlan {
  const own = context(oneWave([resource], 8), [plannedOf(resource)]);
  const facts = new Facts();
  if (rows !== undefined) facts.put(factRef("resourceSettings", OLD, type(SQL)), rows);
  const plan = facts.read(relocationPlan(own));
  if (!plan.known) throw new Error("the plan needs no fact");
  return plan.value;
}

const copyOf = (plan: RelocationPlan) => {
  const { estimate, atMost } = must(plan.waves[0]?.timing.steps.find(({ step }) => step === "sync"));
  return { likely: estimate?.likely, basis: estimate?.basis, atMost };
};

describe("a copy of which nobody states the amount", () => {
  const bytes = 84_000_000_000;
  it("takes what is provisioned at the source, says so, and keeps the digest", () => {
    const silent = planOf(database());
    expect(copyOf(silent)).toEqual({ likely: undefined, basis: undefined, atMost: undefined });
    expect(silent.waves[0]?.least).toBeUndefined();
    const bound = planOf(database(), [row("srv-old/orders", bytes), row("srv-old/other", 7)]);
    expect(copyOf(bound)).toEqual({ likely: 3600, basis: "published", atMost: bytes });
    expect(bound.digest).toBe(silent.digest);
    expect(bound.waves[0]?.least).toEqual(silent.waves[0]?.timing);
  });

  it("is known by what the manifest states, before what is provisioned", () => {
    const rows = [row("srv-old/orders", 9 * bytes)];
    expect(copyOf(planOf(database({ dataSize: "84 GB" }), rows))).toEqual({
      likely: 3600,
      basis: "published",
      atMost: undefined,
    });
    const stated = planOf(database({ durations: { sync: { low: 1000, likely: 1000, high: 1000 } } }), rows);
    expect(copyOf(stated)).toEqual({ likely: 1, basis: "stated", atMost: undefined });
  });

  it("stays unknown where the fact shows another database, or two of the name", () => {
    for (const rows of [
      [row("srv-old/other", bytes)],
      [row("srv-old/orders", bytes, "a"), row("srv-old/orders", bytes, "b")],
      [{ ...row("srv-old/orders", bytes), id: row("srv-old/orders", bytes).id.replace(OLD, SCOPE) }],
    ])
      expect(copyOf(planOf(database(), rows)).likely).toBeUndefined();
  });

  it("is asked for once a type, and not where the amount is stated or no setting tells it", () => {
    const refs = (...resources: readonly ManifestResource[]): string[] =>
      provisionedRefs({ manifest: oneWave(resources, 8) }).map(({ item }) => item ?? "");
    expect(refs(database(), database({ id: "two" }))).toEqual([SQL]);
    expect(refs(database({ dataSize: "1 GB" }))).toEqual([]);
    expect(refs(declared("Microsoft.Storage/storageAccounts", "blobs"))).toEqual([]);
  });
});
