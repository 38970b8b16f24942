import { expect, test } from "vitest";
import { adapterOf } from "../../../src/catalog/adapters.ts";
import { changesSku, keepsNeed, keepsSku } from "../../../src/derive/demand/kept.ts";
import { requestToday } from "../../../src/derive/services/request.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { planned, type PlannedParts } from "../../support/context.ts";

const VM = "Microsoft.Compute/virtualMachines";
const sized = (vmSize: string): ValueObject => ({ properties: { hardwareProfile: { vmSize } } });
const open: ValueObject = { properties: { hardwareProfile: { vmSize: unknown(["later"]) } } };

test.each<[string, PlannedParts, boolean, boolean]>([
  ["has the size that is planned", { sku: "Standard_D2s_v5", before: sized("Standard_D2s_v5") }, true, false],
  ["has it in another casing", { sku: "Standard_D2s_v5", before: sized("STANDARD_d2S_V5") }, true, false],
  ["has another size", { sku: "Standard_D2s_v5", before: sized("Standard_D4s_v5") }, false, true],
  ["has a size that is not known", { sku: "Standard_D2s_v5", before: open }, false, false],
  [
    "has a size, and the planned one is not known",
    { openSku: "x", before: sized("Standard_D2s_v5") },
    false,
    false,
  ],
  ["has a size, and none is planned", { before: sized("Standard_D2s_v5") }, false, false],
  ["has none, and one is planned", { sku: "Standard_D2s_v5", before: {} }, false, false],
  ["has none, and none is planned", { before: {} }, false, false],
  ["is not told of", { sku: "Standard_D2s_v5" }, false, false],
])("a machine that today %s", (_, parts, keeps, changes) => {
  const machine = planned(VM, "vm", parts);
  expect([keepsSku(machine), changesSku(machine)]).toEqual([keeps, changes]);
});

test("what a service needs is kept where today's request needs the same of the same part", () => {
  const type = "Microsoft.ContainerService/managedClusters";
  const before: ValueObject = {
    properties: {
      kubernetesVersion: "1.33.2",
      agentPoolProfiles: [{ name: "a", vmSize: "Standard_D2s_v5" }],
    },
  };
  const cluster = planned(type, "aks", { before });
  const request = requestToday(cluster);
  const needs = request === undefined ? [] : (adapterOf(type)?.offers?.(request) ?? []);
  expect(needs.length).toBeGreaterThan(0);
  for (const need of needs) {
    const name = need.name.known ? need.name.value : "";
    const kept = (other: Partial<typeof need>) => keepsNeed(cluster, { ...need, ...other });
    expect(kept({})).toBe(need.name.known);
    expect(kept({ name: { known: true, value: name.toUpperCase() } })).toBe(need.name.known);
    expect(kept({ name: { known: true, value: `${name}x` } })).toBe(false);
    expect(kept({ name: { known: false, expression: name } })).toBe(false);
    expect(kept({ part: "another part" })).toBe(false);
    expect(kept({ what: "another thing" })).toBe(false);
    expect(keepsNeed(planned(type, "aks"), need)).toBe(false);
    expect(keepsNeed(planned("Contoso.App/sites", "s", { before }), need)).toBe(false);
  }
});
