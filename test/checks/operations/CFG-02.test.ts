import { describe, expect, it } from "vitest";
import { say } from "../../../src/base/sentence.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { cfg02 } from "../../../src/checks/operations/CFG-02.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ListedResource } from "../../../src/facts/kinds/source-resources.ts";
import { context, Facts, manifest, planned, run, SOURCE } from "../../support/context.ts";
import { parseManifest } from "../../../src/manifest/parse.ts";
import { changed } from "../../manifest/fixtures/base.ts";

const OLD = subscriptionScope(SOURCE);
const REF = factRef("sourceResources", OLD, "where resourceGroup in~ ('rg-old')");
const MAPPED = parseManifest(
  changed(["  rbac:\n", "  rbac:\n    resourceGroups: { rg-old: rg-shop }\n"]),
  "relocation.yaml",
);

const row = (name: string, location = "westeurope", typeText = "Microsoft.Cache/redis"): ListedResource => ({
  id: `${OLD}/resourceGroups/rg-old/providers/${typeText}/${name}`,
  type: typeText,
  location,
});

function judged(rows: readonly ListedResource[]): Judgement[] {
  const plan = planned("Microsoft.Sql/servers", "sql-shop");
  return run(cfg02, context(MAPPED, [plan]), new Facts().put(REF, rows));
}
const told = (all: readonly Judgement[]): string[] =>
  all.map(({ subject, outcome }) => `${subject}: ${outcome}`);
const SQL = row("sql-shop", "westeurope", "Microsoft.Sql/servers");

describe("CFG-02", () => {
  it("passes where all that stands in the groups is in the plan", () => {
    expect(told(judged([SQL]))).toEqual(["moved resource groups: pass"]);
  });

  it("names what nothing has, by type", () => {
    const found = judged([SQL, row("redis-a"), row("redis-b")]);
    expect(told(found)).toEqual(["Microsoft.Cache/redis: fail"]);
    expect(found[0]?.evidence?.map(({ value }) => value)).toEqual(["redis-a in rg-old", "redis-b in rg-old"]);
  });

  it("leaves what stands in another region, and takes what stands in none", () => {
    expect(told(judged([SQL, row("redis", "northeurope")]))).toEqual(["moved resource groups: pass"]);
    expect(told(judged([SQL, row("odd", "no region!")]))).toEqual(["Microsoft.Cache/redis: fail"]);
    const { location, ...placeless } = row("placeless");
    expect(location).toBeDefined();
    expect(told(judged([SQL, placeless]))).toEqual(["Microsoft.Cache/redis: fail"]);
    expect(told(judged([SQL, row("zone", "global", "Microsoft.Network/dnsZones")]))).toEqual([
      "Microsoft.Network/dnsZones: fail",
    ]);
  });

  it("is unknown where nothing is seen, or nothing can be read", () => {
    expect(told(judged([]))).toEqual(["moved resource groups: unknown"]);
    const facts = new Facts().miss(REF, unknown("no-permission", say`Could not read it.`));
    expect(told(run(cfg02, context(MAPPED, []), facts))).toEqual(["moved resource groups: unknown"]);
  });

  it("asks for groups whose names hold letters of any language", () => {
    const mapped = parseManifest(
      changed(["  rbac:\n", "  rbac:\n    resourceGroups: { rg-größe: rg-shop }\n"]),
      "relocation.yaml",
    );
    const ref = factRef("sourceResources", OLD, "where resourceGroup in~ ('rg-größe')");
    const facts = new Facts().put(ref, [row("redis")]);
    expect(told(run(cfg02, context(mapped, []), facts))).toEqual(["Microsoft.Cache/redis: fail"]);
  });

  it("does not apply where no group is mapped", () => {
    expect(told(run(cfg02, context(manifest()), new Facts()))).toEqual([
      "moved resource groups: not-applicable",
    ]);
  });
});
