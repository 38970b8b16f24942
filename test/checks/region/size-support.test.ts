import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import { meetsNeed, sizeNeeds } from "../../../src/derive/demand/size-needs.ts";
import { unknown as unknownValue, type Value, type ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, manifest, planned, run, SCOPE } from "../../support/context.ts";
import { offer, SIZE, sku } from "./world.ts";

const VM = "Microsoft.Compute/virtualMachines";
const SET = `${VM.slice(0, -1)}ScaleSets`;
const OPEN = unknownValue(["reference('what')"]);

/** A size of today. */
const ABLE = {
  AcceleratedNetworkingEnabled: "True",
  DiskControllerTypes: "SCSI, NVMe",
  EncryptionAtHostSupported: "True",
  EphemeralOSDiskSupported: "True",
  HyperVGenerations: "V1,V2",
  MaxDataDiskCount: "8",
  MaxNetworkInterfaces: "2",
  PremiumIO: "True",
};
/** One that can do nothing. */
const UNABLE = {
  AcceleratedNetworkingEnabled: "False",
  EncryptionAtHostSupported: "False",
  EphemeralOSDiskSupported: "False",
  HyperVGenerations: "V1",
  MaxDataDiskCount: "1",
  MaxNetworkInterfaces: "1",
  PremiumIO: "False",
  TrustedLaunchDisabled: "True",
};

function judged(type: string, body: ValueObject, capabilities: Readonly<Record<string, string>> | undefined) {
  const resource = planned(type, "one", { sku: SIZE, body, resourceGroup: "rg-shop" });
  const facts = offer([sku(capabilities === undefined ? {} : { capabilities })]);
  return run(reg03, context(manifest(), [resource]), facts).filter(({ subject }) =>
    subject.startsWith("what "),
  );
}

const machine = (properties: ValueObject): ValueObject => ({ properties });
const disk = (kind: Value): ValueObject => ({ managedDisk: { storageAccountType: kind } });
const storage = (storageProfile: ValueObject): ValueObject => machine({ storageProfile });

const ASKED: readonly (readonly [what: string, body: ValueObject, words: string])[] = [
  ["a premium OS disk", storage({ osDisk: disk("Premium_LRS") }), "`Premium_LRS` disks"],
  [
    "a premium data disk beside one that is not",
    storage({ osDisk: disk("Standard_LRS"), dataDisks: [disk("PremiumV2_LRS")] }),
    "`PremiumV2_LRS` disks",
  ],
  ["two data disks", storage({ dataDisks: [{ lun: 0 }, { lun: 1 }] }), "2 data disks"],
  [
    "two interfaces",
    machine({ networkProfile: { networkInterfaces: [{ id: "a" }, { id: "b" }] } }),
    "2 network interfaces",
  ],
  ["encryption at host", machine({ securityProfile: { encryptionAtHost: true } }), "encryption at host"],
  [
    "an ephemeral OS disk",
    storage({ osDisk: { diffDiskSettings: { option: "local" } } }),
    "an ephemeral OS disk",
  ],
  ["NVMe", storage({ diskControllerType: "NVMe" }), "the disk controller `NVMe`"],
  [
    "trusted launch",
    machine({ securityProfile: { securityType: "TrustedLaunch" } }),
    "machines of generation `2`, which trusted launch needs, trusted launch",
  ],
];

describe("what a machine asks of its size", () => {
  it.each(ASKED)("%s is refused by a size that cannot, and named", (_, body, words) => {
    const [result, ...rest] = judged(VM, body, UNABLE);
    expect(rest).toEqual([]);
    expect(result).toMatchObject({
      outcome: "fail",
      why: `The size \`${SIZE}\` does not support ${words}, and \`shop.one\` asks for it.`,
    });
  });

  it.each(ASKED)("%s passes by a size that can", (_, body) => {
    expect(judged(VM, body, ABLE)).toMatchObject([{ outcome: "pass" }]);
  });

  it.each(ASKED)("%s is unknown, and blocks nothing, where the list does not say", (_, body) => {
    expect(judged(VM, body, undefined)).toMatchObject([{ outcome: "unknown", severity: "warning" }]);
  });

  it.each(ASKED)("%s of a scale set is read in the profile of its machines", (_, body) => {
    const set = { properties: { virtualMachineProfile: body["properties"] ?? {} } };
    expect(judged(SET, set, UNABLE)).toMatchObject([{ outcome: "fail" }]);
  });

  it("has accelerated networking of the interfaces of a scale set", () => {
    const set = (enableAcceleratedNetworking: Value) => ({
      properties: {
        virtualMachineProfile: {
          networkProfile: {
            networkInterfaceConfigurations: [{ name: "a", properties: { enableAcceleratedNetworking } }],
          },
        },
      },
    });
    const outcomes = (value: Value, capabilities: Readonly<Record<string, string>>) =>
      judged(SET, set(value), capabilities).map(({ outcome }) => outcome);
    expect(outcomes(true, UNABLE)).toEqual(["fail"]);
    expect(outcomes(true, ABLE)).toEqual(["pass"]);
    expect(outcomes(false, UNABLE)).toEqual(["pass"]);
    expect(outcomes(OPEN, UNABLE)).toEqual(["unknown"]);
  });

  it.each<[string, ValueObject, string]>([
    ["an open kind of disk", storage({ osDisk: disk(OPEN) }), "disks of kind `Premium`"],
    [
      "an open option of the OS disk",
      storage({ osDisk: { diffDiskSettings: { option: OPEN } } }),
      "an ephemeral OS disk",
    ],
    ["an open disk controller", storage({ diskControllerType: OPEN }), "the disk controller `NVMe`"],
    [
      "an open security type",
      machine({ securityProfile: { securityType: OPEN } }),
      "machines of generation `2`, which trusted launch needs, trusted launch",
    ],
    ["an open flag", machine({ securityProfile: { encryptionAtHost: OPEN } }), "encryption at host"],
  ])("is unknown for %s where the size cannot, and passes where it can", (_, body, words) => {
    const [result] = judged(VM, body, UNABLE);
    expect(result).toMatchObject({ outcome: "unknown" });
    expect(result?.severity).toBeUndefined();
    expect(result?.why).toBe(
      `Whether \`shop.one\` asks for ${words}, which the size \`${SIZE}\` does not support, is known only after deployment.`,
    );
    expect(judged(VM, body, ABLE)).toMatchObject([{ outcome: "pass" }]);
  });

  it.each<[string, ValueObject]>([
    ["no disks", machine({})],
    ["disks of the standard kinds", storage({ osDisk: disk("StandardSSD_LRS"), dataDisks: [] })],
    ["SCSI of a size without a list", storage({ diskControllerType: "SCSI", osDisk: {} })],
    [
      "confidential machines, which no capability here tells",
      machine({ securityProfile: { securityType: "ConfidentialVM" } }),
    ],
  ])("is nothing that an old size refuses for %s", (_, body) => {
    expect(judged(VM, body, UNABLE).map(({ outcome }) => outcome)).not.toContain("fail");
  });

  it("is refused by one row of two, since nobody knows which one a request gets", () => {
    const resource = planned(VM, "one", { sku: SIZE, body: storage({ osDisk: disk("Premium_LRS") }) });
    const facts = offer([sku({ capabilities: ABLE }), sku({ capabilities: UNABLE })]);
    const results = run(reg03, context(manifest(), [resource]), facts);
    expect(results.filter(({ subject }) => subject.startsWith("what "))).toMatchObject([{ outcome: "fail" }]);
  });

  it("is nothing to judge where the region does not offer the size", () => {
    const resource = planned(VM, "one", { sku: SIZE, body: storage({ osDisk: disk("Premium_LRS") }) });
    const results = run(reg03, context(manifest(), [resource]), offer([]));
    expect(results.map(({ subject }) => subject)).toEqual([`${SIZE} in swedencentral`]);
  });

  it("runs on where the machine exists with the size already", () => {
    const row = {
      id: `${SCOPE}/resourceGroups/rg-shop/providers/${VM}/one`,
      type: VM.toLowerCase(),
      location: "swedencentral",
      zones: [],
      tags: {},
      machines: [{ size: SIZE, count: 1 }],
    };
    const resource = planned(VM, "one", {
      sku: SIZE,
      resourceGroup: "rg-shop",
      body: storage({ osDisk: disk("Premium_LRS") }),
    });
    const facts = offer([sku({ capabilities: UNABLE })]).put(factRef("existingResources", SCOPE, VM), [row]);
    const results = run(reg03, context(manifest(), [resource]), facts);
    expect(results.map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
  });
});

describe("a number of data disks", () => {
  it("is met by a size that takes as many or more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 80 }), (count, most) => {
        const dataDisks = Array.from({ length: count }, (_, lun) => ({ lun }));
        const [need] = sizeNeeds(planned(VM, "one", { body: storage({ dataDisks }) }));
        expect(need && meetsNeed(need, { MaxDataDiskCount: String(most) })).toBe(count <= most);
      }),
    );
  });

  it.each(["many", "", "-1", "1e9"])("is not known where the list says %j", (stated) => {
    const [need] = sizeNeeds(planned(VM, "one", { body: storage({ dataDisks: [{ lun: 0 }] }) }));
    expect(need && meetsNeed(need, { MaxDataDiskCount: stated })).toBeUndefined();
  });
});
