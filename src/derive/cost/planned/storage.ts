import { sameText } from "../../../base/names.ts";
import { say } from "../../../base/sentence.ts";
import { blobMeter } from "../../../catalog/meters/storage.ts";
import { OPEN, requestFlag, requestOf, requestText, skuName } from "./request.ts";
import { taken, usedPart, type MeterReader } from "./meters.ts";

/** An account by the size of its data, which is taken for blobs of its access tier; operations are billed by use. */
export const storageAccount: MeterReader = (resource, count, _all, gib) => {
  const request = requestOf(resource);
  const sku = skuName(resource);
  if (request === undefined || sku === undefined) return undefined;
  const use = usedPart("operations");
  const open = (why: ReturnType<typeof say>): ReturnType<MeterReader> => ({
    meters: [],
    open: [{ name: "data", why }, use],
  });
  if (gib === undefined) return open(say`how much data it holds is neither declared nor known`);
  if (gib === 0) return { meters: [], open: [use] };
  const kind = requestText(request, "kind");
  const tier = requestText(request, "properties.accessTier") ?? "Hot";
  const hierarchy = requestFlag(request, "properties.isHnsEnabled");
  const meter = kind !== undefined && sameText(kind, "StorageV2") ? blobMeter(tier, sku) : undefined;
  if (meter === undefined || hierarchy !== false || tier === OPEN)
    return open(say`this version knows no price of data in an account of this kind`);
  return { meters: [taken(meter, gib * count)], open: [use] };
};
