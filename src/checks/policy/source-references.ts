import type { SubscriptionId } from "../../base/names.ts";
import { BACKUP_CODES } from "../../catalog/regions/backup-codes.ts";
import { namesRegion } from "../../base/region-words.ts";
import type { Json } from "../../policy/model.ts";
import { isJsonArray, isJsonObject } from "../../policy/json.ts";

/** What of the source side a parameter value points at. */
export interface SourceReference {
  /** The text in which it stands. */
  readonly text: string;
  readonly of: "region" | "subscription";
}

export interface SourceSide {
  /** Undefined where source and target share the region. */
  readonly region?: string;
  /** Where the source region is listed beside this one, both are meant. */
  readonly targetRegion: string;
  /** Undefined where source and target share the subscription. */
  readonly subscription?: SubscriptionId;
}

/** Every text of a value that names the source region or subscription. Iterative: a value may be nested deeply. */
export function referencesToSource(value: Json, sought: SourceSide): SourceReference[] {
  const found: SourceReference[] = [];
  const open: Json[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") for (const one of traceOf(next, sought)) found.push(one);
    else if (isJsonArray(next)) {
      const both = next.some((item) => typeof item === "string" && namesRegion(item, sought.targetRegion));
      // A list of regions that holds the target's too is not a leftover.
      for (const item of next)
        if (!(both && typeof item === "string" && isOnly(item, sought.region))) open.push(item);
    } else if (isJsonObject(next)) {
      const keys = Object.keys(next);
      const both = keys.some((key) => namesRegion(key, sought.targetRegion));
      for (const [key, item] of Object.entries(next)) {
        // A table of regions that holds the target's too is not a leftover, nor is what it says of the source region.
        if (both && isOnly(key, sought.region)) continue;
        for (const one of traceOf(key, sought)) found.push(one);
        open.push(item);
      }
    }
  }
  return found.toReversed();
}

function isOnly(text: string, region: string | undefined): boolean {
  return text.toLowerCase().replaceAll(" ", "") === region;
}

function traceOf(text: string, { region, subscription }: SourceSide): SourceReference[] {
  if (subscription !== undefined && text.toLowerCase().includes(subscription))
    return [{ text, of: "subscription" }];
  if (region !== undefined && (namesRegion(text, region) || backupZone(text, region)))
    return [{ text, of: "region" }];
  return [];
}

/** Whether a private DNS zone of Azure Backup has the region's code. Nowhere else are two letters certain enough. */
function backupZone(text: string, region: string): boolean {
  const code = /privatelink\.([a-z0-9]{2,5})\.backup\.windowsazure\.com/i.exec(text)?.[1]?.toLowerCase();
  return code !== undefined && Object.hasOwn(BACKUP_CODES, region) && BACKUP_CODES[region] === code;
}
