import { describe, expect, test } from "vitest";
import { mth02 } from "../../../src/checks/method/MTH-02.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import {
  context,
  Facts,
  id,
  manifest,
  planned,
  reg,
  run,
  TARGET,
  type PlannedParts,
} from "../../support/context.ts";
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

describe("Site Recovery", () => {
  const replicated = (type: string, parts: PlannedParts = {}): PlannedResource =>
    planned(type, "one", { method: { relocation: "warm", tool: "site-recovery" }, ...parts });
  const vm = (properties: ValueObject, parts: PlannedParts = {}) =>
    replicated(VM, { sku: SIZE, body: { properties }, ...parts });
  const disks = (dataDisks: readonly ValueObject[]) => ({ storageProfile: { dataDisks: [...dataDisks] } });
  const osDisk = (disk: ValueObject) => ({ storageProfile: { osDisk: disk } });

  test.each([
    ["an ordinary machine", vm({}), ["all: pass"]],
    ["a type that it does not replicate", replicated("Microsoft.Web/sites"), ["type: fail"]],
    ["a dedicated host", vm({ host: { id: "/hosts/one" } }), ["dedicated-host: fail"]],
    ["a host group", vm({ hostGroup: { id: "/groups/one" } }), ["dedicated-host: fail"]],
    [
      "an Ultra disk",
      vm(disks([{ managedDisk: { storageAccountType: "UltraSSD_LRS" } }])),
      ["ultra-disk: fail"],
    ],
    [
      "a premium disk",
      vm(disks([{ diskSizeGB: 32767, managedDisk: { storageAccountType: "Premium_LRS" } }])),
      ["all: pass"],
    ],
    ["a data disk beyond the limit", vm(disks([{ diskSizeGB: 32768 }])), ["disks: fail"]],
    ["a system disk at the limit", vm(osDisk({ diskSizeGB: 4095 })), ["all: pass"]],
    ["a system disk beyond it", vm(osDisk({ diskSizeGB: 4096 })), ["disks: fail"]],
    ["65 data disks", vm(disks(Array.from({ length: 65 }, () => ({})))), ["disks: fail"]],
    ["an ephemeral disk", vm(osDisk({ diffDiskSettings: { option: "Local" } })), ["ephemeral-disk: fail"]],
    ["write accelerator", vm(osDisk({ writeAcceleratorEnabled: true })), ["write-accelerator: fail"]],
    ["NVMe", vm({ storageProfile: { diskControllerType: "NVMe" } }), ["disk-controller: fail"]],
    ["SCSI", vm({ storageProfile: { diskControllerType: "SCSI" } }), ["all: pass"]],
    ["encryption at host", vm({ securityProfile: { encryptionAtHost: true } }), ["encryption-at-host: fail"]],
    ["a machine that no file describes", replicated(VM, { sku: SIZE }), ["settings: unknown"]],
    ["trusted launch with Linux", vm({ ...trusted, ...os("Linux") }), ["all: pass"]],
  ])("%s", (_, resource, expected) => {
    expect(judge(resource)).toEqual(expected);
  });

  test("what it may refuse and no file states is a warning, and so is encryption at host", () => {
    const severities = (resource: PlannedResource) =>
      run(mth02, context(SAME, [resource]), offer([sku()])).map(({ severity }) => severity);
    expect(severities(replicated(VM, { sku: SIZE }))).toEqual(["warning"]);
    expect(severities(vm({ securityProfile: { encryptionAtHost: true } }))).toEqual(["warning"]);
  });

  test("one core is too few", () => {
    expect(judge(vm({}), SAME, offer([sku({ vCPUs: 1 })]))).toEqual(["cores: fail"]);
  });

  test("another subscription of the tenant is fine, another tenant is not, nor is the same region", () => {
    expect(judge(vm({}), manifest())).toEqual(["all: pass"]);
    const tenants = manifest();
    const apart = {
      ...tenants,
      source: { ...tenants.source, tenantId: id("99999999-9999-9999-9999-999999999999") },
      target: { ...tenants.target, tenantId: id("88888888-8888-8888-8888-888888888888") },
    };
    expect(judge(vm({}), apart)).toEqual(["tenant: fail"]);
    expect(judge(vm({}, { location: manifest().source.region }), manifest())).toContain("region: fail");
    expect(judge(vm({}, { location: reg("brazilsouth") }), manifest())).toContain("region: fail");
  });

  test.each([
    ["brazilsouth", "eastus2", []],
    ["brazilsouth", "brazilsoutheast", []],
    ["brazilsouth", "swedencentral", ["region: fail"]],
    ["brazilsoutheast", "brazilsouth", ["region: fail"]],
    ["brazilsoutheast", "eastus", ["region: fail"]],
  ])("goes from %s to %s only where Site Recovery does", (from, to, expected) => {
    const value = manifest();
    const of = { ...value, source: { ...value.source, region: reg(from) } };
    const found = judge(vm({}, { location: reg(to) }), of);
    expect(found.filter((one) => one.startsWith("region"))).toEqual(expected);
  });
});
