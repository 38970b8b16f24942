/** A size of an App Service plan: what one instance has. */
interface PlanSize {
  readonly sku: string;
  readonly tier: string;
  readonly cores: number;
  readonly memoryGB: number;
}

/** Source: https://azure.microsoft.com/pricing/details/app-service/windows/ and learn.microsoft.com/azure/app-service/overview-hosting-plans, November 2026. */
const ROWS: readonly (readonly [
  tier: string,
  ...(readonly [sku: string, cores: number, memoryGB: number])[],
])[] = [
  ["Basic", ["B1", 1, 1.75], ["B2", 2, 3.5], ["B3", 4, 7]],
  ["Standard", ["S1", 1, 1.75], ["S2", 2, 3.5], ["S3", 4, 7]],
  ["Premium", ["P1", 1, 1.75], ["P2", 2, 3.5], ["P3", 4, 7]],
  ["PremiumV2", ["P1v2", 1, 3.5], ["P2v2", 2, 7], ["P3v2", 4, 14]],
  ["PremiumV3", ...ofThird("v3")],
  ["PremiumV4", ...ofThird("v4")],
];

/** The third and the fourth version have the same sizes. */
function ofThird(version: string): (readonly [sku: string, cores: number, memoryGB: number])[] {
  return [
    [`P0${version}`, 1, 4],
    [`P1${version}`, 2, 8],
    [`P2${version}`, 4, 16],
    [`P3${version}`, 8, 32],
    [`P1m${version}`, 2, 16],
    [`P2m${version}`, 4, 32],
    [`P3m${version}`, 8, 64],
    [`P4m${version}`, 16, 128],
    [`P5m${version}`, 32, 256],
  ];
}

const SIZES: readonly PlanSize[] = ROWS.flatMap(([tier, ...sizes]) =>
  sizes.map(([sku, cores, memoryGB]) => ({ sku, tier, cores, memoryGB })),
);

/** Tiers that can do what a tier does, the nearest first. Others have a machinery of their own, which no tier stands in for. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  Basic: ["Standard", "PremiumV3", "PremiumV2"],
  Standard: ["PremiumV3", "PremiumV2", "PremiumV4"],
  Premium: ["PremiumV3", "PremiumV2", "PremiumV4"],
  PremiumV2: ["PremiumV3", "PremiumV4", "Standard"],
  PremiumV3: ["PremiumV4", "PremiumV2", "Standard"],
  PremiumV4: ["PremiumV3", "PremiumV2", "Standard"],
};

/** Source: https://learn.microsoft.com/azure/reliability/reliability-app-service, November 2026. */
const OVER_ZONES = new Set(["PremiumV2", "PremiumV3", "PremiumV4"]);

/**
 * For each tier that can stand in for the one of a size, its least size with as many cores and as much memory.
 * @param overZones whether the plan is spread over zones, which not all tiers can be
 */
export function sizesInstead(sku: string, overZones: boolean): PlanSize[] {
  const own = SIZES.find((one) => one.sku.toLowerCase() === sku.toLowerCase());
  if (own === undefined) return [];
  return (NEAREST[own.tier] ?? [])
    .filter((tier) => !overZones || OVER_ZONES.has(tier))
    .flatMap((tier) => {
      const [least] = SIZES.filter((one) => one.tier === tier)
        .filter(({ cores, memoryGB }) => cores >= own.cores && memoryGB >= own.memoryGB)
        .toSorted((a, b) => a.cores - b.cores || a.memoryGB - b.memoryGB);
      return least ?? [];
    });
}
