import type { CloudName } from "../../base/cloud.ts";

/** Prices that apply in every region of a cloud. */
export interface WholeCloud {
  /** As {@link PriceRow.region} has it. */
  readonly region: string;
  /** Values of `armRegionName` on the list. */
  readonly names: readonly string[];
}

/**
 * What the price list calls the whole of a cloud: what applies everywhere in one is not the price of another. Sources: rows of
 * `prices.azure.com/api/retail/prices` as infracost/infracost asks for them (`mssql_database.go`: licences of SQL are `Global`, in Azure
 * Government `US Gov` and in Azure China `China`, August 2026; a licence of General Purpose is 0.10 USD an hour there and 0.125 here).
 */
const WHOLE: Readonly<Record<CloudName, WholeCloud>> = {
  AzureCloud: { region: "", names: ["Global", ""] },
  AzureUSGovernment: { region: "us gov", names: ["US Gov"] },
  AzureChinaCloud: { region: "china", names: ["China"] },
};

/** The cloud that the name of a region places it in, known or not. Source: "Compare Azure Government and global Azure", "Azure in China". */
export function cloudByName(region: string): CloudName {
  if (/^china/i.test(region)) return "AzureChinaCloud";
  return /^us ?(?:gov|dod)/i.test(region) ? "AzureUSGovernment" : "AzureCloud";
}

export function wholeCloud(region: string): WholeCloud {
  return WHOLE[cloudByName(region)];
}
