import { expect, test } from "vitest";
import { mth02 } from "../../../src/checks/method/MTH-02.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, planned, run, TARGET, type PlannedParts } from "../../support/context.ts";
import { offer, SIZE, sku } from "../region/world.ts";

const VM = "Microsoft.Compute/virtualMachines";
const SAME = manifest({ source: TARGET });
const moved = (type: string, parts: PlannedParts = {}): PlannedResource =>
  planned(type, "one", { method: { relocation: "warm", tool: "resource-mover" }, ...parts });
const machine = (properties: ValueObject, parts: PlannedParts = {}) =>
  moved(VM, { sku: SIZE, body: { properties }, ...parts });
const judge = (resource: PlannedResource, of = SAME, facts = offer([sku()])) =>
  run(mth02, context(of, [resource]), facts).map(
    ({ outcome, facets }) => `${facets?.["condition"] ?? "all"}: ${outcome}`,
  );

const trusted = { securityProfile: { securityType: "TrustedLaunch" } };
const os = (osType: string) => ({ storageProfile: { osDisk: { osType } } });

test.each([
  ["an ordinary machine", machine({}), ["all: pass"]],
  ["a network", moved("Microsoft.Network/virtualNetworks"), ["all: pass"]],
  ["a type that it does not take", moved("Microsoft.Web/sites"), ["type: fail"]],
  ["a spot machine", machine({ priority: "Spot" }), ["spot: fail"]],
  ["trusted launch with Linux", machine({ ...trusted, ...os("Linux") }), ["trusted-launch: fail"]],
  ["trusted launch with Windows", machine({ ...trusted, ...os("Windows") }), ["all: pass"]],
  ["trusted launch with a system that is not stated", machine(trusted), ["trusted-launch: unknown"]],
  [
    "a confidential machine",
    machine({ securityProfile: { securityType: "ConfidentialVM" } }),
    ["security-type: fail"],
  ],
  ["a large system disk", machine({ storageProfile: { osDisk: { diskSizeGB: 4095 } } }), ["disks: fail"]],
  ["Hyperscale", moved("Microsoft.Sql/servers/databases", { sku: "HS_Gen5_2" }), ["hyperscale: fail"]],
  ["an ordinary database", moved("Microsoft.Sql/servers/databases", { sku: "GP_Gen5_2" }), ["all: pass"]],
])("%s", (_, resource, expected) => {
  expect(judge(resource)).toEqual(expected);
});

test("one core is too few, and a size without vCPUs leaves it open", () => {
  expect(judge(machine({}), SAME, offer([sku({ vCPUs: 1 })]))).toEqual(["cores: fail"]);
  expect(judge(machine({}), SAME, offer([]))).toEqual(["all: unknown"]);
  expect(judge(machine({}), SAME, new Facts())).toEqual(["all: unknown"]);
});

test("it moves within one subscription", () => {
  expect(judge(moved("Microsoft.Network/virtualNetworks"), manifest())).toEqual(["subscription: fail"]);
});

test("another tool is not judged", () => {
  const other = planned(VM, "one", { method: { relocation: "cold", tool: "bicep" } });
  expect(judge(other)).toEqual(["all: not-applicable"]);
});
