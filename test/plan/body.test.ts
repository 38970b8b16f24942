import { expect, it } from "vitest";
import { unknown, type ValueObject } from "../../src/expression/value.ts";
import { countOf, zonesOf } from "../../src/plan/body.ts";
import { type } from "../support/context.ts";

const VMSS = type("Microsoft.Compute/virtualMachineScaleSets");

it.each<[string, ValueObject, ReturnType<typeof countOf>]>([
  ["stated", { sku: { capacity: 6 } }, { count: 6 }],
  ["not stated", {}, { count: 1 }],
  ["no number", { sku: { capacity: "6" } }, { count: 1 }],
  ["known after deployment", { sku: { capacity: unknown(["n"]) } }, { count: 1, countWaits: "n" }],
  ["of a SKU known after deployment", { sku: unknown(["s"]) }, { count: 1, countWaits: "s" }],
])("the number of machines, %s", (_, body, expected) => {
  expect(countOf(VMSS, body)).toEqual(expected);
});

it.each<[string, ValueObject, ReturnType<typeof zonesOf>]>([
  ["stated", { zones: ["1", 2] }, { zones: ["1", "2"] }],
  ["not stated", {}, { zones: [] }],
  ["none", { zones: null }, { zones: [] }],
  ["odd ones", { zones: ["x", "10", {}] }, { zones: [] }],
  ["known after deployment", { zones: unknown(["z"]) }, { zones: [], zonesWait: "z" }],
  ["in part", { zones: ["1", unknown(["z"])] }, { zones: ["1"], zonesWait: "z" }],
])("zones, %s", (_, body, expected) => {
  expect(zonesOf(body)).toEqual(expected);
});
