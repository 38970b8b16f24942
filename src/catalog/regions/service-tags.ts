import { region, type Region } from "../../base/names.ts";

/**
 * Regions that service tags name in their own way: `AzureCloud.centralfrance` is of France Central. Every other region has
 * its usual name there, in any casing (`Storage.WestEurope`).
 *
 * Sources: https://learn.microsoft.com/azure/virtual-network/service-tags-overview (the tags that are not "formatted
 * according to the normal schema"); `brazilse` from the weekly file of IP ranges and service tags.
 */
export const SERVICE_TAG_NAMES: Readonly<Record<string, readonly string[]>> = {
  brazilsoutheast: ["brazilse"],
  francecentral: ["centralfrance"],
  francesouth: ["southfrance"],
  germanynorth: ["germanyn"],
  germanywestcentral: ["germanywc"],
  norwayeast: ["norwaye"],
  norwaywest: ["norwayw"],
  switzerlandnorth: ["switzerlandn"],
  switzerlandwest: ["switzerlandw"],
  eastusstg: ["usstagee"],
  southcentralusstg: ["usstagec"],
};

/** The region that stands behind the dot of a tag: of `centralfrance` it is `francecentral`. */
export function regionInTag(text: string): Region | undefined {
  const name = region(text);
  const own = Object.entries(SERVICE_TAG_NAMES).find(([, names]) => names.some((one) => one === name));
  return own === undefined ? name : region(own[0]);
}
