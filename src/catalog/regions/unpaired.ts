/**
 * Regions without a paired region, in which geo-redundant storage and backups are refused.
 * Source: https://learn.microsoft.com/azure/reliability/regions-list and https://learn.microsoft.com/azure/reliability/regions-paired
 */
export const UNPAIRED_REGIONS: readonly string[] = [
  "austriaeast",
  "belgiumcentral",
  "chilecentral",
  "denmarkeast",
  "indonesiacentral",
  "israelcentral",
  "italynorth",
  "malaysiawest",
  "mexicocentral",
  "newzealandnorth",
  "polandcentral",
  "qatarcentral",
  "spaincentral",
];
