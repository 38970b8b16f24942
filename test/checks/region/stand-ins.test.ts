import { expect, test } from "vitest";
import { reg04 } from "../../../src/checks/region/REG-04.ts";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, planned, reg, run, SCOPE } from "../../support/context.ts";
import { location, restriction, sku, zones as zonesOf } from "./world.ts";

const SIZE = "Standard_D4s_v5";
const VM = "Microsoft.Compute/virtualMachines";
const vm = planned(VM, "vm", { sku: SIZE, zones: ["1"] });
const other = (name: string, zones = ["1", "2"]) => ({
  name,
  family: `${name}Family`,
  vCPUs: 4,
  memoryGB: 16,
  zones,
});
const counter = (name: string, free: number) => ({ name, limit: free, currentValue: 0 });

function fixOf(
  rows: readonly ReturnType<typeof sku>[],
  counters: readonly ReturnType<typeof counter>[] | undefined,
) {
  const similar = [other("Standard_D4as_v5"), other("Standard_E4s_v5", ["2"]), other("Standard_D4s_v4")];
  const facts = new Facts().put(factRef("computeSku", SCOPE, `swedencentral/${SIZE}`), {
    region: reg("swedencentral"),
    name: SIZE,
    rows,
    similar,
  });
  if (counters !== undefined) facts.put(factRef("computeUsages", SCOPE, "swedencentral"), counters);
  return run(reg03, context(manifest(), [vm]), facts)[0]?.fix?.text;
}

const ENOUGH = ["cores", "Standard_D4as_v5Family", "Standard_E4s_v5Family", "Standard_D4s_v4Family"].map(
  (name) => counter(name, 10),
);

test.each([
  ["not in the region", []],
  ["closed to the subscription", [sku({ restrictions: [restriction("Location")] })]],
])("of a size that is %s, those are named that are in the zone and have quota, nearest first", (_, rows) => {
  expect(fixOf(rows, ENOUGH)).toContain("`Standard_D4as_v5`, `Standard_D4s_v4`");
});

test("a size whose counter, or that of the region, does not suffice is no way out", () => {
  const without = ENOUGH.map((one) => (one.name === "Standard_D4as_v5Family" ? { ...one, limit: 3 } : one));
  expect(fixOf([], without)).toContain("`Standard_D4s_v4`");
  expect(fixOf([], without)).not.toContain("Standard_D4as_v5");
  expect(fixOf([], [counter("cores", 0), ...ENOUGH.slice(1)])).toBe(
    "Choose another size or region. This command shows what the region offers of the size.",
  );
  expect(fixOf([], undefined)).toBe(
    "Choose another size or region. This command shows what the region offers of the size.",
  );
});

test("tells the prices of an hour where the run knows them, and which it does not", () => {
  const evidence = (priced?: { currency: string; hourly?: number }) =>
    run(
      reg03,
      context(manifest(), [vm]),
      new Facts()
        .put(factRef("computeSku", SCOPE, `swedencentral/${SIZE}`), {
          region: reg("swedencentral"),
          name: SIZE,
          rows: [],
          similar: [
            { ...other("Standard_D4as_v5"), ...(priced === undefined ? {} : { hourly: 0.21 }) },
            other("Standard_D4s_v4"),
          ],
          ...(priced === undefined ? {} : { priced }),
        })
        .put(factRef("computeUsages", SCOPE, "swedencentral"), [
          counter("Standard_D4as_v5Family", 10),
          counter("Standard_D4s_v4Family", 10),
          counter("cores", 10),
        ]),
    )[0]?.evidence?.map(({ label, value }) => `${label}: ${value}`);
  expect(evidence({ currency: "EUR", hourly: 0.2 })).toEqual([
    "Standard_D4s_v5: 0.2 EUR an hour without software",
    "Standard_D4as_v5: 4 vCPUs, 16 GB, 0.21 EUR an hour without software",
    "Standard_D4s_v4: 4 vCPUs, 16 GB, price not known",
  ]);
  expect(evidence()).toEqual(["Standard_D4as_v5: 4 vCPUs, 16 GB", "Standard_D4s_v4: 4 vCPUs, 16 GB"]);
});

const inZone = (zones: string[]) =>
  run(
    reg04,
    context(manifest(), [{ ...vm, resourceGroup: "rg" }]),
    new Facts()
      .put(factRef("locations", SCOPE), [location("swedencentral", zonesOf("1", "2", "3"))])
      .put(factRef("computeUsages", SCOPE, "swedencentral"), ENOUGH)
      .put(factRef("existingResources", SCOPE, VM), [
        {
          id: `${SCOPE}/resourceGroups/rg/providers/${VM}/vm`,
          type: VM,
          location: "swedencentral",
          zones,
          tags: {},
          machines: zones.length === 0 ? [] : [{ size: SIZE, count: 1 }],
        },
      ])
      .put(factRef("computeSku", SCOPE, `swedencentral/${SIZE}`), {
        region: reg("swedencentral"),
        name: SIZE,
        rows: [sku({ zones: ["1", "2"], restrictions: [restriction("Zone", { zones: ["1"] })] })],
        similar: [other("Standard_E4s_v5", ["2"]), other("Standard_D4as_v5"), other("Standard_D4s_v4")],
      }),
  ).find(({ subject }) => subject.startsWith(`zones of ${SIZE}`));

test("of a size that a zone does not have, those are named that it has with quota, and the zones that are left", () => {
  expect(inZone([])).toMatchObject({
    outcome: "fail",
    fix: {
      text: "Choose `Standard_D4as_v5`, `Standard_D4s_v4`, which are like it, in these zones and with quota, or zone `2` for this one. Where a zone is restricted, ask for access in a support request. This command shows the zones of the size.",
    },
  });
});

test("a machine that runs in the zone already is not placed again", () => {
  expect(inZone(["1"])?.outcome).toBe("pass");
  expect(inZone(["2"])?.outcome).toBe("fail");
});
