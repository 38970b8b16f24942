import { expect, test } from "vitest";
import { reg12 } from "../../../src/checks/region/REG-12.ts";
import { resourceIdIn, subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Retirement } from "../../../src/facts/kinds/retirements.ts";
import { parseManifest } from "../../../src/manifest/parse.ts";
import { context, Facts, manifest, outcomes, run, SOURCE } from "../../support/context.ts";

const FROM = subscriptionScope(SOURCE);
const TYPE = "Microsoft.Cache/redis";
const parsed = parseManifest(
  `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: ${SOURCE} }, region: westeurope }
target: { subscription: { id: ${SOURCE} }, region: swedencentral }
workloads: { shop: { resources: [{ id: cache, type: ${TYPE}, from: redis-weu, to: redis-sdc }] } }
waves: { all: { start: "2026-10-01T07:00:00Z", window: PT8H, workloads: [shop] } }
`,
  "m.yaml",
);
const retirement = (name: string, date?: string): Retirement => ({
  resourceId: resourceIdIn(`${FROM}/resourceGroups/rg`, TYPE, name),
  feature: "TLS 1.0",
  ...(date === undefined ? {} : { date }),
});
const judge = (...rows: readonly Retirement[]) =>
  run(reg12, context(parsed), new Facts().put(factRef("retirements", FROM), rows));

test.each([
  ["a year after the last wave", "2027-09-30T00:00:00.0000000Z", "TLS 1.0 of shop.cache: fail"],
  ["already", "2025-01-31", "TLS 1.0 of shop.cache: fail"],
  ["later", "2028-01-01", "retirements: pass"],
  ["on a day that cannot be read", "soon", "TLS 1.0 of shop.cache: unknown"],
  ["on no day", undefined, "TLS 1.0 of shop.cache: unknown"],
])("a feature that ends %s", (_, date, outcome) => {
  expect(outcomes(judge(retirement("REDIS-weu", date)))).toEqual([outcome]);
});

test("what stays, and what concerns the whole subscription, is not judged", () => {
  expect(outcomes(judge(retirement("other", "2026-12-01"), { feature: "x", date: "2026-12-01" }))).toEqual([
    "retirements: pass",
  ]);
});

test("what is not read is unknown, and nothing is asked where nothing of the source is named", () => {
  expect(outcomes(run(reg12, context(parsed), new Facts()))).toEqual(["retirements: unknown"]);
  expect(outcomes(run(reg12, context(manifest()), new Facts()))).toEqual(["retirements: not-applicable"]);
  const part = new Facts().part(factRef("retirements", FROM), []);
  expect(outcomes(run(reg12, context(parsed), part))).toEqual(["retirements: unknown"]);
});
