import { region, type Region } from "../../base/names.ts";
import { UNPAIRED_REGIONS } from "./unpaired.ts";

/**
 * Pairs of Azure China and Azure Government; what stands on the left is paired with what stands on the right.
 * Source: https://learn.microsoft.com/azure/china/overview-regions and https://learn.microsoft.com/azure/reliability/regions-paired
 * (US Gov Arizona is paired with US Gov Texas, which is not paired back), read on 2026-11-30.
 */
const PAIRS: readonly (readonly [name: string, pair: string])[] = [
  ["chinaeast", "chinanorth"],
  ["chinaeast2", "chinanorth2"],
  ["chinaeast3", "chinanorth3"],
  ["chinanorth", "chinaeast"],
  ["chinanorth2", "chinaeast2"],
  ["chinanorth3", "chinaeast3"],
  ["usdodcentral", "usdodeast"],
  ["usdodeast", "usdodcentral"],
  ["usgovarizona", "usgovtexas"],
  ["usgovtexas", "usgovvirginia"],
  ["usgovvirginia", "usgovtexas"],
];

/** The pairs of a region as they are published, for where the service does not tell them; undefined for one that the table does not have. */
export function publishedPairs(name: Region): readonly Region[] | undefined {
  if (UNPAIRED_REGIONS.includes(name)) return [];
  const [, pair] = PAIRS.find(([own]) => own === name) ?? [];
  const found = pair === undefined ? undefined : region(pair);
  return found === undefined ? undefined : [found];
}
