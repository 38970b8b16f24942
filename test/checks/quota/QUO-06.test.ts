import { expect, test } from "vitest";
import { quo06 } from "../../../src/checks/quota/QUO-06.ts";
import { resourceIdIn } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { CapacityReservation } from "../../../src/facts/kinds/capacity-reservations.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";

const SIZE = "Standard_E16ds_v5";
const GROUP = resourceIdIn(
  `${SCOPE}/resourceGroups/rg`,
  "Microsoft.Compute/capacityReservationGroups",
  "crg",
);
const declared = manifest({ expect: { reservedSizes: [SIZE] } });

function reservation(parts: Partial<CapacityReservation> = {}): CapacityReservation {
  return {
    group: GROUP,
    name: "r",
    size: SIZE,
    zones: [],
    capacity: 4,
    allocated: 0,
    provisioned: "2026-06-27",
    ...parts,
  };
}

const set = (parts: Parameters<typeof planned>[2] = {}) =>
  planned("Microsoft.Compute/virtualMachineScaleSets", "set", {
    sku: SIZE,
    count: 4,
    body: {
      properties: {
        virtualMachineProfile: { capacityReservation: { capacityReservationGroup: { id: GROUP } } },
      },
    },
    ...parts,
  });
const judge = (resource: ReturnType<typeof planned>, rows?: readonly CapacityReservation[]) => {
  const facts = new Facts();
  if (rows !== undefined) facts.put(factRef("capacityReservations", SCOPE, "swedencentral"), rows);
  return run(quo06, context(declared, [resource]), facts);
};

test.each([
  ["room for all", [reservation()], "pass"],
  ["room for all in two", [reservation({ capacity: 2 }), reservation({ name: "s", capacity: 2 })], "pass"],
  ["one too few", [reservation({ capacity: 3 })], "fail"],
  ["others in it", [reservation({ allocated: 1 })], "fail"],
  ["more machines than it holds", [reservation(), reservation({ name: "s", allocated: 9 })], "pass"],
  ["another size", [reservation({ size: "Standard_E8ds_v5" })], "fail"],
  ["a zone, which serves no regional machine", [reservation({ zones: ["1"] })], "fail"],
  [
    "not been granted",
    [{ group: GROUP, name: "r", size: SIZE, zones: [], capacity: 4, allocated: 0 }],
    "fail",
  ],
  ["nothing", [], "fail"],
  [
    "an unknown number of machines in it",
    [{ group: GROUP, name: "r", size: SIZE, zones: [], capacity: 4, provisioned: "x" }],
    "unknown",
  ],
  ["not been read", undefined, "unknown"],
])("reservations that have %s", (_, rows, outcome) => {
  expect(outcomes(judge(set(), rows))).toEqual([`reserved ${SIZE} in swedencentral: ${outcome}`]);
});

test("zones are judged one by one, each with its share", () => {
  const rows = [
    reservation({ zones: ["1"], capacity: 2 }),
    reservation({ name: "s", zones: ["2"], capacity: 1 }),
  ];
  expect(outcomes(judge(set({ zones: ["1", "2"] }), rows))).toEqual([
    `reserved ${SIZE} in swedencentral, zone 1: pass`,
    `reserved ${SIZE} in swedencentral, zone 2: fail`,
  ]);
  const [, short] = judge(set({ zones: ["1", "2"] }), rows);
  expect(short?.fix?.command).toContain("--capacity 1 --zone 2");
});

test("a machine that names no group takes no reservation", () => {
  const [found] = judge(set({ body: { properties: {} } }), [reservation()]);
  expect(found?.outcome).toBe("fail");
  expect(found?.why).toContain("names no capacity reservation group");
  // What only the manifest names shows no request.
  const bare = planned("Microsoft.Compute/virtualMachineScaleSets", "set", { sku: SIZE, count: 4 });
  expect(judge(bare, [reservation()])[0]?.outcome).toBe("pass");
});

test("what is open in the plan is unknown, unless what is certain is too much already", () => {
  expect(judge(set({ openCount: "count" }), [reservation()])[0]?.outcome).toBe("unknown");
});

test("a reservation that could not be read may be the one that is missing", () => {
  const facts = new Facts().part(factRef("capacityReservations", SCOPE, "swedencentral"), []);
  expect(run(quo06, context(declared, [set()]), facts)[0]?.outcome).toBe("unknown");
});

test("a size that nothing has is named with the nearest, and no size asks for nothing", () => {
  const other = planned("Microsoft.Compute/virtualMachines", "vm", { sku: "Standard_E16ds_v4" });
  const [found] = run(quo06, context(declared, [other]), new Facts());
  expect(found?.outcome).toBe("fail");
  expect(found?.fix?.text).toContain("Standard_E16ds_v4");
  expect(outcomes(run(quo06, context(manifest(), [other]), new Facts()))).toEqual([
    "capacity reservations: not-applicable",
  ]);
});
