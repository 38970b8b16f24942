import type { Region } from "../../base/names.ts";

/**
 * Regions to which a subscription gets access on request only, most of them kept for disaster recovery within a country. The list of
 * locations of a subscription holds them all the same.
 * Sources: https://learn.microsoft.com/azure/reliability/regions-list (March 2025), https://learn.microsoft.com/azure/china/overview-regions
 */
export const ACCESS_RESTRICTED_REGIONS: readonly string[] = [
  "australiacentral2",
  "brazilsoutheast",
  "chinaeast3",
  "francesouth",
  "germanynorth",
  "koreasouth",
  "norwaywest",
  "southafricawest",
  "swedensouth",
  "switzerlandwest",
  "uaecentral",
];

const RESTRICTED: ReadonlySet<string> = new Set(ACCESS_RESTRICTED_REGIONS);

export function isAccessRestricted(region: Region): boolean {
  return RESTRICTED.has(region);
}
