import { expect, test } from "vitest";
import { reg04 } from "../../../src/checks/region/REG-04.ts";
import { zonalSetCases } from "../../../src/checks/region/zonal-sets.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { context, Facts, manifest, planned, run, type PlannedParts } from "../../support/context.ts";

const VM = "Microsoft.Compute/virtualMachines";
const SET: ValueObject = { properties: { availabilitySet: { id: "/subscriptions/x/availabilitySets/as" } } };
const NONE: ValueObject = { properties: {} };

/** A machine is in an availability set or in a zone: Azure refuses both together. */
test.each<[string, string, PlannedParts, string[]]>([
  ["in a set and in a zone", VM, { body: SET, zones: ["1"] }, ["fail"]],
  ["in a set and in a zone, in another casing", VM.toUpperCase(), { body: SET, zones: ["1"] }, ["fail"]],
  ["in a set alone", VM, { body: SET, zones: [] }, []],
  ["in a set, and nothing said of zones", VM, { body: SET }, []],
  ["in a zone alone", VM, { body: NONE, zones: ["1"] }, []],
  ["in a zone, of which nothing else is told", VM, { zones: ["1"] }, []],
  ["in a set, and a zone that is not known", VM, { body: SET, openZones: "parameters('z')" }, ["unknown"]],
  [
    "in a zone, and a set that is not known",
    VM,
    { body: { properties: { availabilitySet: unknown(["later"]) } }, zones: ["1"] },
    ["unknown"],
  ],
  [
    "in a zone, and a set whose id only the deployment gives",
    VM,
    { body: { properties: { availabilitySet: { id: unknown(["later"]) } } }, zones: ["1"] },
    ["fail"],
  ],
  ["of which only a part is told", VM, { body: SET, zones: ["1"], partial: true }, []],
  ["that is a scale set", `${VM.slice(0, -1)}ScaleSets`, { body: SET, zones: ["1"] }, []],
])("a machine %s", (_, type, parts, expected) => {
  const world = context(manifest(), [planned(type, "vm", parts)]);
  const found = run({ ...reg04, cases: zonalSetCases }, world, new Facts());
  expect(found.map(({ outcome }) => outcome)).toEqual(expected);
});
