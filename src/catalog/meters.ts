/**
 * How the public price list calls what a request asks for.
 * Sources: "Azure Retail Prices overview"; rows of `prices.azure.com/api/retail/prices` for these services, as quoted in public
 * repositories in 2026; "Managed disks pricing" (sizes of disks are billed up to the next tier).
 */

/** Hours of a month in the prices that Azure itself shows. Source: Azure pricing calculator. */
export const MONTH_HOURS = 730;

/** Tiers of managed disks by their size in GiB. */
const DISK_TIERS: readonly (readonly [gib: number, tier: number])[] = [
  [4, 1],
  [8, 2],
  [16, 3],
  [32, 4],
  [64, 6],
  [128, 10],
  [256, 15],
  [512, 20],
  [1024, 30],
  [2048, 40],
  [4096, 50],
  [8192, 60],
  [16384, 70],
  [32767, 80],
];

interface DiskKind {
  readonly letter: string;
  readonly product: string;
  /** The smallest tier that is sold. */
  readonly least: number;
}

const DISK_KINDS: Readonly<Record<string, DiskKind>> = {
  premium: { letter: "P", product: "Premium SSD Managed Disks", least: 1 },
  standardssd: { letter: "E", product: "Standard SSD Managed Disks", least: 1 },
  standard: { letter: "S", product: "Standard HDD Managed Disks", least: 4 },
};

/** The meter of a disk: `P10 LRS Disk`; undefined for kinds that are billed by more than their size. */
export function diskMeter(
  sku: string,
  gib: number,
): { readonly product: string; readonly sku: string; readonly meter: string } | undefined {
  const [, kind = "", copies = ""] = /^(Premium|StandardSSD|Standard)_(LRS|ZRS)$/i.exec(sku) ?? [];
  const own = DISK_KINDS[kind.toLowerCase()];
  const tier = DISK_TIERS.find(([most, number]) => gib <= most && number >= (own?.least ?? 0))?.[1];
  if (own === undefined || tier === undefined || gib <= 0) return undefined;
  const name = `${own.letter}${String(tier)} ${copies.toUpperCase()}`;
  return { product: own.product, sku: name, meter: `${name} Disk` };
}

/** Plans of App Service: by the form of the SKU its name in the list and that of its product. */
const PLANS: readonly (readonly [form: RegExp, product: string])[] = [
  [/^(B[123])$/i, "Basic"],
  [/^(S[123])$/i, "Standard"],
  [/^(P[123])v2$/i, "Premium v2"],
  [/^(P[0-3])v3$/i, "Premium v3"],
];

/** The SKU and product of a plan of App Service; undefined for plans that are billed by use or otherwise. */
export function planMeter(
  sku: string,
  isLinux: boolean,
): { readonly sku: string; readonly product: string } | undefined {
  for (const [form, tier] of PLANS) {
    const [, size] = form.exec(sku) ?? [];
    if (size === undefined) continue;
    const version = /v\d$/i.exec(sku)?.[0].toLowerCase();
    return {
      sku: version === undefined ? size.toUpperCase() : `${size.toUpperCase()} ${version}`,
      product: `Azure App Service ${tier} Plan${isLinux ? " - Linux" : ""}`,
    };
  }
  return undefined;
}

/**
 * Publishers of images whose software is billed by the hour beside the machine, unless a licence is brought along. Source: "Virtual
 * machine pricing" (Red Hat Enterprise Linux, SUSE Linux Enterprise Server, SQL Server).
 */
export const SOLD_IMAGES: ReadonlySet<string> = new Set([
  "redhat",
  "redhat-limited",
  "suse",
  "microsoftsqlserver",
]);

/** The hour of a static address of the SKU Standard. */
export const PUBLIC_ADDRESS = {
  service: "Virtual Network",
  meter: "Standard IPv4 Static Public IP",
} as const;

/**
 * Continents of the prices of transfer, by the groups of geographies that make up one; any other group is one by itself. Source:
 * "Bandwidth pricing" (North America holds the regions of the United States, Canada and Mexico).
 */
const CONTINENTS: ReadonlyMap<string, string> = new Map([
  ["us", "north america"],
  ["canada", "north america"],
  ["mexico", "north america"],
]);

/** On which continent transfer counts a group of geographies. */
export function continentOf(geographyGroup: string): string {
  const group = geographyGroup.toLowerCase();
  return CONTINENTS.get(group) ?? group;
}

/** What leaves a region for another one, by the gibibyte: within a continent, and between continents. */
export const TRANSFER = {
  service: "Bandwidth",
  within: /^Intra Continent Data Transfer Out$/i,
  between: /^Inter Continent Data Transfer Out/i,
  unit: "1 GB",
} as const;
