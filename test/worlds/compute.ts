import type { JsonObject } from "../servers/json.ts";

interface Size {
  readonly name: string;
  readonly family: string;
  readonly vCPUs: number;
  readonly memoryGB: number;
}

function size(name: string, family: string, vCPUs: number, memoryGB: number): Size {
  return { name, family, vCPUs, memoryGB };
}

/** Virtual machine sizes of common families, with the names of the quotas they count against. */
const SIZES: readonly Size[] = [
  size("Standard_B2ms", "standardBSFamily", 2, 8),
  size("Standard_B4ms", "standardBSFamily", 4, 16),
  size("Standard_D2s_v5", "standardDSv5Family", 2, 8),
  size("Standard_D4s_v5", "standardDSv5Family", 4, 16),
  size("Standard_D8s_v5", "standardDSv5Family", 8, 32),
  size("Standard_D16s_v5", "standardDSv5Family", 16, 64),
  size("Standard_D2ds_v5", "standardDDSv5Family", 2, 8),
  size("Standard_D4ds_v5", "standardDDSv5Family", 4, 16),
  size("Standard_D4as_v5", "standardDASv5Family", 4, 16),
  size("Standard_D8as_v5", "standardDASv5Family", 8, 32),
  size("Standard_E4s_v5", "standardESv5Family", 4, 32),
  size("Standard_E8s_v5", "standardESv5Family", 8, 64),
  size("Standard_E4ds_v5", "standardEDSv5Family", 4, 32),
  size("Standard_E8ds_v5", "standardEDSv5Family", 8, 64),
  size("Standard_E16ds_v5", "standardEDSv5Family", 16, 128),
  size("Standard_E32ds_v5", "standardEDSv5Family", 32, 256),
  size("Standard_F4s_v2", "standardFSv2Family", 4, 8),
  size("Standard_F8s_v2", "standardFSv2Family", 8, 16),
  size("Standard_L8s_v3", "standardLSv3Family", 8, 64),
  size("Standard_M64ms", "standardMSFamily", 64, 1792),
  size("Standard_NC24ads_A100_v4", "StandardNCADSA100v4Family", 24, 220),
];

export interface SkuChange {
  /** Not in the region's list at all. */
  readonly absent?: boolean;
  /** The zones that offer the size; all three when absent. */
  readonly zones?: readonly string[];
  readonly restriction?: {
    readonly type: "Location" | "Zone";
    readonly reasonCode: "QuotaId" | "NotAvailableForSubscription";
    readonly zones?: readonly string[];
  };
}

/** The restriction in the service's own form: a `Zone` one names the zones, a `Location` one the region. */
function restriction(region: string, change: SkuChange): readonly JsonObject[] {
  const rule = change.restriction;
  if (!rule) return [];
  const zones = rule.zones ?? [];
  return [
    {
      type: rule.type,
      values: [region],
      restrictionInfo: { locations: [region], ...(rule.type === "Zone" ? { zones } : {}) },
      reasonCode: rule.reasonCode,
    },
  ];
}

function machine(region: string, one: Size, change: SkuChange): JsonObject {
  const text = (value: number) => String(value);
  return {
    resourceType: "virtualMachines",
    name: one.name,
    tier: "Standard",
    size: one.name.replace("Standard_", ""),
    family: one.family,
    locations: [region],
    // The service does not sort the zones.
    locationInfo: [{ location: region, zones: change.zones ?? ["2", "3", "1"], zoneDetails: [] }],
    capabilities: [
      { name: "vCPUs", value: text(one.vCPUs) },
      { name: "MemoryGB", value: text(one.memoryGB) },
      { name: "vCPUsAvailable", value: text(one.vCPUs) },
      { name: "HyperVGenerations", value: "V1,V2" },
      { name: "PremiumIO", value: "True" },
      { name: "LowPriorityCapable", value: "True" },
      { name: "AcceleratedNetworkingEnabled", value: "True" },
      { name: "EncryptionAtHostSupported", value: "True" },
      { name: "EphemeralOSDiskSupported", value: one.name.includes("d") ? "True" : "False" },
      { name: "MaxDataDiskCount", value: text(2 * one.vCPUs) },
      { name: "MaxNetworkInterfaces", value: text(Math.min(8, one.vCPUs)) },
    ],
    restrictions: restriction(region, change),
  };
}

function disk(region: string, name: string, sizeName: string): JsonObject {
  return {
    resourceType: "disks",
    name,
    tier: name.split("_")[0] ?? name,
    size: sizeName,
    locations: [region],
    locationInfo: [{ location: region, zones: ["3", "1", "2"], zoneDetails: [] }],
    capabilities: [{ name: "MaxSizeGiB", value: "128" }],
    restrictions: [],
  };
}

function host(region: string): JsonObject {
  return {
    resourceType: "hostGroups/hosts",
    name: "Dsv5-Type1",
    tier: "Standard",
    family: "standardDSv5Family",
    locations: [region],
    locationInfo: [{ location: region, zones: ["1", "2", "3"], zoneDetails: [] }],
    capabilities: [
      { name: "Cores", value: "64" },
      { name: "vCPUs", value: "100" },
    ],
    restrictions: [],
  };
}

/** Rows of `Microsoft.Compute/skus` of one region, each size changed as told. */
export function computeSkus(
  region: string,
  changes: Readonly<Record<string, SkuChange>> = {},
): readonly JsonObject[] {
  const machines = SIZES.filter((one) => changes[one.name]?.absent !== true).map((one) =>
    machine(region, one, changes[one.name] ?? {}),
  );
  const disks = [
    ["Premium_LRS", "P10"],
    ["StandardSSD_LRS", "E10"],
    ["Standard_LRS", "S10"],
    ["Premium_ZRS", "P10"],
    ["StandardSSD_ZRS", "E10"],
  ].map(([name = "", step = ""]) => disk(region, name, step));
  return [...machines, ...disks, host(region)];
}

export interface Counter {
  readonly used: number;
  readonly limit: number;
}

const LOCALIZED: Readonly<Record<string, string>> = {
  cores: "Total Regional vCPUs",
  virtualMachines: "Virtual Machines",
  virtualMachineScaleSets: "Virtual Machine Scale Sets",
  availabilitySets: "Availability Sets",
  lowPriorityCores: "Total Regional Low-priority vCPUs",
};

function familyTitle(family: string): string {
  const words = family.replace(/^standard/i, "").replace(/Family$/, "");
  return `Standard ${words} Family vCPUs`;
}

function usage(name: string, { used, limit }: Counter): JsonObject {
  return {
    unit: "Count",
    currentValue: used,
    limit,
    name: { value: name, localizedValue: LOCALIZED[name] ?? familyTitle(name) },
  };
}

const DEFAULTS: Readonly<Record<string, Counter>> = {
  availabilitySets: { used: 0, limit: 2500 },
  cores: { used: 0, limit: 100 },
  virtualMachines: { used: 0, limit: 25000 },
  virtualMachineScaleSets: { used: 0, limit: 2500 },
  lowPriorityCores: { used: 0, limit: 100 },
};

/** Rows of `Microsoft.Compute/locations/{region}/usages`: the regional counters and one a family, changed as told. */
export function computeUsages(changes: Readonly<Record<string, Counter>> = {}): readonly JsonObject[] {
  const families = new Set(SIZES.map((one) => one.family));
  const counters: Record<string, Counter> = { ...DEFAULTS };
  for (const family of families) counters[family] = { used: 0, limit: 100 };
  return Object.entries({ ...counters, ...changes }).map(([name, counter]) => usage(name, counter));
}
