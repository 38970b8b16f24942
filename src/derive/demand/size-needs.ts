import { sameText } from "../../base/names.ts";
import { counted, say, type Sentence } from "../../base/sentence.ts";
import { isArray, isUnknown, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { everyAt, firstAt } from "../../plan/value-at.ts";

/** Something that a machine asks of its size, by the name of a capability in the list of sizes. */
export interface SizeNeed {
  readonly capability: string;
  /** The value that is asked for: `True`, the number that is to be reached, or one of the list that the capability has. */
  readonly value: string | number;
  /** `Premium_LRS disks`; completes "the size does not support". */
  readonly words: Sentence;
  /** Whether only the deployment tells that it is asked for. */
  readonly waits: boolean;
}

const MACHINE = "Microsoft.Compute/virtualMachines";
const SET = "Microsoft.Compute/virtualMachineScaleSets";

/**
 * What a virtual machine or a machine of a scale set asks of its size, as far as the request states it. Azure refuses a size that cannot do it.
 * Source: learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines, and the capabilities of Resource Skus - List.
 */
export function sizeNeeds({ type, body, stated }: PlannedResource): SizeNeed[] {
  const whole = body ?? (stated === undefined ? undefined : { properties: stated });
  const profile = sameText(type, MACHINE)
    ? firstAt(whole, "properties")
    : sameText(type, SET)
      ? firstAt(whole, "properties.virtualMachineProfile")
      : undefined;
  if (profile === undefined) return [];
  return [
    ...premiumDisks(profile),
    ...atLeast(
      profile,
      "storageProfile.dataDisks",
      "MaxDataDiskCount",
      (count) => say`${counted(count, "data disk")}`,
    ),
    ...atLeast(
      profile,
      INTERFACES,
      "MaxNetworkInterfaces",
      (count) => say`${counted(count, "network interface")}`,
    ),
    ...flagged(
      profile,
      "securityProfile.encryptionAtHost",
      "EncryptionAtHostSupported",
      say`encryption at host`,
    ),
    ...flagged(
      profile,
      "networkProfile.networkInterfaceConfigurations.*.properties.enableAcceleratedNetworking",
      "AcceleratedNetworkingEnabled",
      say`accelerated networking`,
    ),
    ...worded(profile, "storageProfile.osDisk.diffDiskSettings.option", "Local", (text) =>
      sameText(text, "Local") ? [["EphemeralOSDiskSupported", "True", say`an ephemeral OS disk`]] : [],
    ),
    ...worded(profile, "storageProfile.diskControllerType", "NVMe", (text) => [
      ["DiskControllerTypes", text, say`the disk controller ${text}`],
    ]),
    ...worded(profile, "securityProfile.securityType", "TrustedLaunch", (text) =>
      sameText(text, "TrustedLaunch")
        ? [
            ["HyperVGenerations", "V2", say`machines of generation ${"2"}, which trusted launch needs`],
            ["TrustedLaunchDisabled", "False", say`trusted launch`],
          ]
        : [],
    ),
  ];
}

const INTERFACES = ["networkProfile.networkInterfaces", "networkProfile.networkInterfaceConfigurations"];
const DISKS = ["storageProfile.osDisk", "storageProfile.dataDisks.*"];

function premiumDisks(profile: Value): SizeNeed[] {
  const kinds = DISKS.flatMap((disk) => everyAt(profile, `${disk}.managedDisk.storageAccountType`));
  const known = new Set(kinds.filter((kind) => typeof kind === "string"));
  const need = { capability: "PremiumIO", value: "True" };
  const premium = [...known].filter((kind) => /^premium/i.test(kind)).toSorted();
  if (premium.length > 0) return [{ ...need, words: say`${premium} disks`, waits: false }];
  return kinds.some(isUnknown) ? [{ ...need, words: say`disks of kind ${"Premium"}`, waits: true }] : [];
}

/** How many there are; what is one text in a list that only the deployment tells counts for one. */
function atLeast(
  profile: Value,
  path: string | readonly string[],
  capability: string,
  words: (count: number) => Sentence,
): SizeNeed[] {
  const items = firstAt(profile, path);
  return items !== undefined && isArray(items) && items.length > 0
    ? [{ capability, value: items.length, words: words(items.length), waits: false }]
    : [];
}

function flagged(profile: Value, path: string, capability: string, words: Sentence): SizeNeed[] {
  const values = everyAt(profile, path);
  const isOn = values.includes(true);
  return isOn || values.some(isUnknown) ? [{ capability, value: "True", words, waits: !isOn }] : [];
}

/** By a text; where only the deployment tells it, by the one that asks for the most. */
function worded(
  profile: Value,
  path: string,
  most: string,
  needs: (text: string) => readonly (readonly [capability: string, value: string, words: Sentence])[],
): SizeNeed[] {
  const text = firstAt(profile, path);
  const waits = text !== undefined && isUnknown(text);
  if (!waits && typeof text !== "string") return [];
  return needs(waits ? most : text).map(([capability, value, words]) => ({
    capability,
    value,
    words,
    waits,
  }));
}

/** Whether a size with these capabilities can do it; undefined where they do not say. */
export function meetsNeed(
  { capability, value }: SizeNeed,
  capabilities: Readonly<Record<string, string>>,
): boolean | undefined {
  const stated = capabilities[capability];
  // Sizes that can be launched that way do not have it at all.
  if (capability === "TrustedLaunchDisabled") return stated === undefined || sameText(stated, "False");
  // Sizes of the time before NVMe have no list of controllers, and take SCSI.
  if (stated === undefined)
    return capability === "DiskControllerTypes" && typeof value === "string"
      ? sameText(value, "SCSI")
      : undefined;
  if (typeof value === "number") return /^\d{1,4}$/.test(stated) ? Number(stated) >= value : undefined;
  return stated.split(",").some((one) => sameText(one.trim(), value));
}
