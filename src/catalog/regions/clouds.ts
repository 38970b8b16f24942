import type { CloudName } from "../../base/cloud.ts";
import { region, type Region } from "../../base/names.ts";
import { REGION_NAMES } from "./names.ts";
import { cloudByName } from "./whole-cloud.ts";

/** Names as the documentation of each cloud writes them. */
export const CLOUD_WORDS: Readonly<Record<CloudName, string>> = {
  AzureCloud: "the public Azure cloud",
  AzureChinaCloud: "Azure China (operated by 21Vianet)",
  AzureUSGovernment: "Azure Government",
};

/**
 * The cloud that a region belongs to; undefined for a name that is not known. Regions of China are called `china…`, those of Azure
 * Government `usgov…` and `usdod…`.
 * Sources: "Azure in China", list of regions; "Compare Azure Government and global Azure", regions.
 */
export function cloudOfRegion(name: Region): CloudName | undefined {
  return KNOWN.has(name) ? cloudByName(name) : undefined;
}

const KNOWN: ReadonlySet<string> = new Set(
  REGION_NAMES.flatMap((name) => region(name.replaceAll(" ", "")) ?? []),
);
