import { describe, expect, it } from "vitest";
import { plannedMeters } from "../../../src/derive/cost/planned-meters.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PriceRow } from "../../../src/facts/prices/row.ts";
import { planned, type PlannedParts } from "../../support/context.ts";
import { row } from "../../support/prices.ts";

const VM = "Microsoft.Compute/virtualMachines";
const SET = "Microsoft.Compute/virtualMachineScaleSets";
const DISK = "Microsoft.Compute/disks";
const ADDRESS = "Microsoft.Network/publicIPAddresses";
const PLAN = "Microsoft.Web/serverfarms";
const SIZE = "Standard_D2s_v5";
const open = (): ReturnType<typeof unknown> => unknown(["the deployment"]);

/** Meters as `service, name, units × unit`, then what is open. */
function told(type: string, parts: PlannedParts): readonly string[] | string {
  const found = plannedMeters(planned(type, "one", parts));
  if (found === undefined || found === "free") return found ?? "not known";
  return [
    ...found.meters.map(
      ({ service, by, name, units, unit }) => `${service}, ${by} ${name}, ${String(units)} × ${unit}`,
    ),
    ...found.open.map(({ name }) => `${name} open`),
  ];
}

const OS = { osType: "Linux", diskSizeGB: 30, managedDisk: { storageAccountType: "Premium_LRS" } };
const machine = (storage: ValueObject = {}, more: ValueObject = {}, body: ValueObject = {}): ValueObject => ({
  ...body,
  properties: { storageProfile: { osDisk: OS, ...storage }, ...more },
});
const HOURS = `Virtual Machines, armSkuName ${SIZE}, 730 × 1 Hour`;
const P4 = "Storage, meterName P4 LRS Disk, 1 × 1/Month";
const E10 = "Storage, meterName E10 LRS Disk, 1 × 1/Month";
const DATA = { diskSizeGB: 100, managedDisk: { storageAccountType: "StandardSSD_LRS" } };
const NO_SIZE = { osType: "Linux", managedDisk: { storageAccountType: "Premium_LRS" } };
const sold = (publisher: string): ValueObject => ({ imageReference: { publisher } });

describe("the meters of a machine", () => {
  it.each<[string, ValueObject, readonly string[] | string]>([
    ["are its hours and its disk", machine(), [HOURS, P4]],
    ["and its data disks", machine({ dataDisks: [DATA, DATA] }), [HOURS, P4, E10, E10]],
    [
      "less those that it attaches",
      machine({ dataDisks: [{ ...DATA, createOption: "Attach" }] }),
      [HOURS, P4],
    ],
    [
      "with those that it makes",
      machine({ dataDisks: [{ ...DATA, createOption: "Empty" }] }),
      [HOURS, P4, E10],
    ],
    ["of which the size is not stated", machine({ osDisk: NO_SIZE }), [HOURS, "disks open"]],
    ["of which one size is not stated", machine({ dataDisks: [DATA, {}] }), [HOURS, P4, E10, "disks open"]],
    ["of which the data disks are open", machine({ dataDisks: open() }), [HOURS, P4, "disks open"]],
    [
      "without a disk that its request makes",
      { properties: { storageProfile: {}, osProfile: { linuxConfiguration: {} } } },
      [HOURS, "disks open"],
    ],
    [
      "of which a profile tells the system",
      {
        properties: {
          osProfile: { windowsConfiguration: {} },
          storageProfile: { osDisk: { ...OS, osType: null } },
        },
      },
      [HOURS, P4],
    ],
    ["of which nobody knows the system", machine({ osDisk: { ...OS, osType: null } }), "not known"],
    ["that may be evicted", machine({}, { priority: "Spot" }), "not known"],
    ["that may not", machine({}, { priority: "Regular" }), [HOURS, P4]],
    ["of which it is open", machine({}, { priority: open() }), "not known"],
    ["of which the licence is open", machine({}, { licenseType: open() }), "not known"],
    ["with a licence that is brought along", machine({}, { licenseType: "RHEL_BYOS" }), [HOURS, P4]],
    ["of an image that is sold", machine(sold("RedHat")), [HOURS, P4, "image open"]],
    ["of an image that is not", machine(sold("Canonical")), [HOURS, P4]],
    [
      "of an image for which the licence is brought along",
      machine(sold("RedHat"), { licenseType: "RHEL_BYOS" }),
      [HOURS, P4],
    ],
    [
      "of an image for which none is",
      machine(sold("RedHat"), { licenseType: "None" }),
      [HOURS, P4, "image open"],
    ],
    ["of the marketplace", machine({}, {}, { plan: { name: "x" } }), [HOURS, P4, "image open"]],
  ])("%s", (_, body, meters) => {
    expect(told(VM, { sku: SIZE, body })).toEqual(meters);
  });

  it("are those of all, where there are several", () => {
    expect(told(VM, { sku: SIZE, count: 3, body: machine() })).toEqual([
      HOURS.replace("730", "2190"),
      P4.replace(", 1 ×", ", 3 ×"),
    ]);
    expect(told(VM, { sku: SIZE, openCount: "[parameters('count')]", body: machine() })).toBe("not known");
  });

  it("are open in part where a part of the request alone is known", () => {
    expect(told(VM, { sku: SIZE, body: machine(), partial: true })).toEqual([HOURS, P4, "disks open"]);
    expect(told(VM, { openSku: "[parameters('size')]", body: machine() })).toBe("not known");
  });

  it("are those of the profile of a scale set", () => {
    const body = { properties: { virtualMachineProfile: { storageProfile: { osDisk: OS } } } };
    expect(told(SET, { sku: SIZE, count: 2, body })).toEqual([
      HOURS.replace("730", "1460"),
      P4.replace(", 1 ×", ", 2 ×"),
    ]);
  });

  const linux: Partial<PriceRow> = { product: "Virtual Machines Dsv5 Series", sku: "D2s v5", name: "D2s v5" };
  const windows = { ...linux, product: "Virtual Machines Dsv5 Series Windows" };
  it.each<[string, Partial<PriceRow>, "linux" | "windows" | "none"]>([
    ["Linux", linux, "linux"],
    ["Windows", windows, "windows"],
    ["cloud services", { ...linux, product: "Dsv5 Series Cloud Services" }, "none"],
    ["cloud services in one word", { ...linux, product: "Dsv5 Series CloudServices" }, "none"],
    ["a host of its own", { ...linux, product: "Dsv5 Dedicated Host" }, "none"],
    ["what may be evicted", { ...linux, sku: "D2s v5 Spot" }, "none"],
    ["what was called low priority", { ...linux, name: "D2s v5 Low Priority" }, "none"],
    ["what may be evicted, on Windows", { ...windows, name: "D2s v5 Spot" }, "none"],
  ])("take the price of %s", (_, parts, own) => {
    const isMeant = (osType: string, more: ValueObject = {}): boolean => {
      const found = plannedMeters(
        planned(VM, "one", { sku: SIZE, body: machine({ osDisk: { ...OS, osType } }, more) }),
      );
      return typeof found === "object" && found.meters[0]?.isMeant(row(parts)) === true;
    };
    expect([isMeant("Linux"), isMeant("WINDOWS")]).toEqual([own === "linux", own === "windows"]);
    // Who brings a licence pays for the machine alone.
    expect(isMeant("Windows", { licenseType: "Windows_Server" })).toBe(own === "linux");
    expect(isMeant("Windows", { licenseType: "None" })).toBe(own === "windows");
    expect(isMeant("Windows", { licenseType: "" })).toBe(own === "windows");
  });
});

describe("the meters of other types", () => {
  const IPV6 = { properties: { publicIPAddressVersion: "IPv6" } };
  const ADDRESS_HOURS = "Virtual Network, meterName Standard IPv4 Static Public IP, 730 × 1 Hour";
  it.each<[string, string, PlannedParts, readonly string[] | string]>([
    ["a disk by its size", DISK, { sku: "Premium_LRS", body: { properties: { diskSizeGB: 30 } } }, [P4]],
    ["a disk of no known size", DISK, { sku: "Premium_LRS", body: { properties: {} } }, "not known"],
    ["a disk of no known kind", DISK, { body: { properties: { diskSizeGB: 30 } } }, "not known"],
    [
      "disks",
      DISK,
      { sku: "Premium_LRS", count: 2, body: { properties: { diskSizeGB: "30" } } },
      [P4.replace(", 1 ×", ", 2 ×")],
    ],
    ["an address", ADDRESS, { sku: "Standard", body: {} }, [ADDRESS_HOURS]],
    ["addresses", ADDRESS, { sku: "STANDARD", count: 2, body: {} }, [ADDRESS_HOURS.replace("730", "1460")]],
    ["an address of the other version", ADDRESS, { sku: "Standard", body: IPV6 }, "not known"],
    ["an address of another SKU", ADDRESS, { sku: "Basic", body: {} }, "not known"],
    ["an address of no SKU", ADDRESS, { body: {} }, "not known"],
    ["an address of which nothing is known", ADDRESS, { sku: "Standard" }, "not known"],
    [
      "an address of an open version",
      ADDRESS,
      { sku: "Standard", body: { properties: { publicIPAddressVersion: open() } } },
      "not known",
    ],
    ["a plan", PLAN, { sku: "P1v3", body: {} }, ["Azure App Service, skuName P1 v3, 730 × 1 Hour"]],
    ["plans", PLAN, { sku: "b1", count: 2, body: {} }, ["Azure App Service, skuName B1, 1460 × 1 Hour"]],
    ["a plan of a SKU of no table", PLAN, { sku: "Y1", body: {} }, "not known"],
    ["a plan of no SKU", PLAN, { body: {} }, "not known"],
    ["a plan of which nothing is known", PLAN, { sku: "P1v3" }, "not known"],
    [
      "a plan of an open system",
      PLAN,
      { sku: "P1v3", body: { properties: { reserved: open() } } },
      "not known",
    ],
    ["what is free", "Microsoft.Authorization/locks", { openCount: "[x]" }, "free"],
    ["what no table holds", "Microsoft.Cdn/profiles", { body: {} }, "not known"],
  ])("%s", (_, type, parts, meters) => {
    expect(told(type, parts)).toEqual(meters);
  });

  it.each<[string, ValueObject, string]>([
    ["of Windows", {}, "Azure App Service Premium v3 Plan"],
    ["of Linux", { properties: { reserved: true } }, "Azure App Service Premium v3 Plan - Linux"],
    ["of a kind of Linux", { kind: "app,Linux" }, "Azure App Service Premium v3 Plan - Linux"],
  ])("a plan %s has a price of its own", (_, body, product) => {
    const found = plannedMeters(planned(PLAN, "one", { sku: "P1v3", body }));
    const isMeant = (text: string): boolean =>
      typeof found === "object" && found.meters[0]?.isMeant(row({ product: text })) === true;
    expect(isMeant(product)).toBe(true);
    expect(isMeant(`${product} more`)).toBe(false);
  });

  it("a disk takes the price of its product and SKU", () => {
    const found = plannedMeters(
      planned(DISK, "one", { sku: "Premium_LRS", body: { properties: { diskSizeGB: 30 } } }),
    );
    const isMeant = (parts: Partial<PriceRow>): boolean =>
      typeof found === "object" && found.meters[0]?.isMeant(row(parts)) === true;
    const own = { product: "Premium SSD Managed Disks", sku: "P4 LRS" };
    expect([isMeant(own), isMeant({ ...own, sku: "P4 ZRS" }), isMeant({ ...own, product: "x" })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
