import { expect, test } from "vitest";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import { reg10 } from "../../../src/checks/region/REG-10.ts";
import type { Check } from "../../../src/checks/check.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { OfferRow } from "../../../src/facts/offers/row.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, planned, run, SCOPE } from "../../support/context.ts";

const row = (what: string, name: string, state: OfferRow["state"] = "offered"): OfferRow => ({
  what,
  name,
  state,
});
const facts = (list: string, ...rows: readonly OfferRow[]): Facts =>
  new Facts().put(factRef("serviceOffers", SCOPE, `swedencentral/${list}`), rows);
const judge = (check: Check, resource: PlannedResource, table: Facts): string[] =>
  run(check, context(manifest(), [resource]), table).map(({ subject, outcome }) => `${subject}: ${outcome}`);

const cluster = (body: ValueObject): PlannedResource =>
  planned("Microsoft.HDInsight/clusters", "hdi", { body });
const roles = (...sizes: readonly string[]): ValueObject => ({
  properties: {
    computeProfile: {
      roles: sizes.map((vmSize) => ({ targetInstanceCount: 2, hardwareProfile: { vmSize } })),
    },
  },
});

test.each(["Microsoft.EventHub", "Microsoft.ServiceBus"])(
  "premium namespaces of %s have regions of their own; other tiers are where the type is",
  (namespace) => {
    const list = namespace === "Microsoft.EventHub" ? "eventHubTiers/Premium" : "serviceBusTiers/Premium";
    const plan = (sku: string) =>
      planned(`${namespace}/namespaces`, "bus", { sku, body: { sku: { name: sku } } });
    const subject = `tier of ${namespace}/namespaces in swedencentral: Premium`;
    expect(judge(reg03, plan("Premium"), facts(list, row("tier", "swedencentral")))).toEqual([
      `${subject}: pass`,
    ]);
    expect(judge(reg03, plan("Premium"), facts(list, row("tier", "westeurope")))).toEqual([
      `${subject}: fail`,
    ]);
    expect(judge(reg03, plan("Premium"), new Facts())).toEqual([`${subject}: unknown`]);
    expect(judge(reg03, plan("Standard"), facts(list))).toEqual(["virtual machine sizes: not-applicable"]);
  },
);

test("HDInsight lists its versions, whatever the build, and its sizes", () => {
  const version = (clusterVersion: string) => cluster({ properties: { clusterVersion } });
  const list = facts("hdinsightVersions", row("version", "5.0"), row("version", "5.1"));
  expect(judge(reg10, version("5.1"), list)).toEqual(["version 5.1 in swedencentral: pass"]);
  expect(judge(reg10, version("5.1.3000.0"), list)).toEqual(["version 5.1 in swedencentral: pass"]);
  expect(judge(reg10, version("3.6"), list)).toEqual(["version 3.6 in swedencentral: fail"]);
  const sizes = facts(
    "hdinsightSizes",
    row("size", "Standard_E8_V3"),
    row("size", "Standard_E4_V3", "closed"),
  );
  expect(judge(reg03, cluster(roles("standard_e8_v3")), sizes)).toEqual([
    "size standard_e8_v3 in swedencentral: pass",
  ]);
  const [found] = run(reg03, context(manifest(), [cluster(roles("Standard_E4_V3"))]), sizes);
  expect(found).toMatchObject({ outcome: "fail" });
  expect(found?.fix?.text).toContain("`Standard_E8_V3`");
});

test("roles of a cluster that only the deployment tells leave its sizes open", () => {
  const open = cluster({ properties: { computeProfile: { roles: unknown(["[parameters('roles')]"]) } } });
  expect(judge(reg03, open, facts("hdinsightSizes", row("size", "Standard_E8_V3")))).toEqual([
    "size of Microsoft.HDInsight/clusters in swedencentral: unknown",
  ]);
});

test("volumes of NetApp are in zones that the region has for them", () => {
  const volume = (zones: readonly string[]) =>
    planned("Microsoft.NetApp/netAppAccounts/capacityPools/volumes", "a/p/v", { body: { zones } });
  const list = facts("netAppZones", row("zone for volumes", "1"), row("zone for volumes", "3", "closed"));
  expect(judge(reg03, volume(["1"]), list)).toEqual(["zone for volumes 1 in swedencentral: pass"]);
  expect(judge(reg03, volume(["3"]), list)).toEqual(["zone for volumes 3 in swedencentral: fail"]);
  expect(judge(reg03, volume(["2"]), list)).toEqual(["zone for volumes 2 in swedencentral: fail"]);
  expect(judge(reg03, volume(["1"]), facts("netAppZones"))).toEqual([
    "zone for volumes 1 in swedencentral: unknown",
  ]);
  expect(judge(reg03, volume([]), list)).toEqual(["virtual machine sizes: not-applicable"]);
});

test("pools of Batch have the sizes that the region lists, and the nearest is offered instead", () => {
  const pool = planned("Microsoft.Batch/batchAccounts/pools", "b/p", {
    body: { properties: { vmSize: "Standard_D8s_v5" } },
  });
  const list = facts("batchSizes", row("size", "Standard_D4s_v5"), row("size", "Standard_F2"));
  expect(judge(reg03, pool, list)).toEqual(["size Standard_D8s_v5 in swedencentral: fail"]);
  expect(run(reg03, context(manifest(), [pool]), list)[0]?.fix?.text).toContain("`Standard_D4s_v5`");
  expect(judge(reg03, pool, facts("batchSizes", row("size", "Standard_D8s_v5")))).toEqual([
    "size Standard_D8s_v5 in swedencentral: pass",
  ]);
});

test("a cluster of Azure Data Explorer needs its size in each of its zones", () => {
  const size = "Standard_E8ads_v5";
  const kusto = planned("Microsoft.Kusto/clusters", "adx", {
    sku: size,
    body: { sku: { name: size }, zones: ["1", "3"] },
  });
  const list = facts("kusto", row("size", size), row("size and zone", `${size}/1`));
  expect(judge(reg03, kusto, list)).toEqual([
    `size ${size} in swedencentral: pass`,
    `size and zone ${size}/1 in swedencentral: pass`,
    `size and zone ${size}/3 in swedencentral: fail`,
  ]);
  // A size that is closed at all is one finding.
  expect(judge(reg03, kusto, facts("kusto", row("size", size, "closed")))).toEqual([
    `size ${size} in swedencentral: fail`,
    `size and zone ${size}/1 in swedencentral: not-applicable`,
    `size and zone ${size}/3 in swedencentral: not-applicable`,
  ]);
});

test("a search service needs its tier in the region", () => {
  const search = (sku?: string) =>
    planned(
      "Microsoft.Search/searchServices",
      "s",
      sku === undefined ? {} : { sku, body: { sku: { name: sku } } },
    );
  const list = facts("search", row("tier", "basic"), row("tier", "standard"));
  expect(judge(reg03, search("Basic"), list)).toEqual(["tier Basic in swedencentral: pass"]);
  expect(judge(reg03, search("storage_optimized_l1"), list)).toEqual([
    "tier storage_optimized_l1 in swedencentral: fail",
  ]);
  expect(judge(reg03, search("basic"), facts("search"))).toEqual(["tier basic in swedencentral: unknown"]);
  expect(judge(reg03, search("basic"), new Facts())).toEqual(["tier basic in swedencentral: unknown"]);
  expect(judge(reg03, search(), list)).toEqual([
    "tier of Microsoft.Search/searchServices in swedencentral: unknown",
  ]);
});
