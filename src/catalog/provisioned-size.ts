import { GIB, MIB } from "../base/bytes.ts";
import { largest } from "../base/extremes.ts";
import { typeKey } from "../base/resource-type.ts";

/** Settings of a resource by path, as Azure Resource Graph shows them. */
type Settings = (path: string) => string | undefined;

/** Bytes that a setting tells: a whole number above zero, as Hyperscale tells -1 where it sets no limit. */
function at(path: string, unit = 1): (settings: Settings) => number | undefined {
  return (settings) => {
    const text = settings(path) ?? "";
    const bytes = /^\d{1,16}$/.test(text) ? Number(text) * unit : 0;
    return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
  };
}

function either(...ways: readonly ((settings: Settings) => number | undefined)[]) {
  return (settings: Settings): number | undefined =>
    ways.reduce<number | undefined>((found, way) => found ?? way(settings), undefined);
}

/** More data disks than any size takes. */
const MOST_DISKS = 100;

/** Disks are copied beside each other, so that the largest decides. One that does not tell may be the largest. */
function ofMachine(settings: Settings): number | undefined {
  const profile = "properties.storageProfile";
  const os = at(`${profile}.osDisk.diskSizeGB`, GIB)(settings);
  let most = os;
  for (let index = 0; index < MOST_DISKS && most !== undefined; index += 1) {
    const disk = `${profile}.dataDisks[${String(index)}]`;
    if (settings(`${disk}.lun`) === undefined) return most;
    const size = at(`${disk}.diskSizeGB`, GIB)(settings);
    most = size === undefined ? undefined : largest([size], most);
  }
  return undefined;
}

/** GB of a cache, by family and capacity. Source: azure.microsoft.com/pricing/details/cache. */
const CACHES: Readonly<Record<string, readonly number[]>> = {
  c: [0.25, 1, 2.5, 6, 13, 26, 53],
  p: [0, 6, 13, 26, 53, 120],
};

function ofCache(settings: Settings): number | undefined {
  const of = (path: string): string | undefined =>
    settings(`properties.sku.${path}`) ?? settings(`sku.${path}`);
  const size = CACHES[(of("family") ?? "").toLowerCase()]?.[Number(of("capacity") ?? Number.NaN)] ?? 0;
  const shards = settings("properties.shardCount") ?? "1";
  const bytes = /^\d{1,2}$/.test(shards) ? size * GIB * Math.max(1, Number(shards)) : 0;
  return bytes > 0 ? bytes : undefined;
}

/**
 * What a resource can contain at most, as its settings tell. Sources: the properties of each type in Azure's REST reference
 * (learn.microsoft.com/rest/api): `diskSizeGB` and its like are gibibytes.
 */
const ROWS = new Map<string, (settings: Settings) => number | undefined>(
  Object.entries({
    "Microsoft.Compute/disks": either(at("properties.diskSizeBytes"), at("properties.diskSizeGB", GIB)),
    "Microsoft.Compute/virtualMachines": ofMachine,
    "Microsoft.Sql/servers/databases": at("properties.maxSizeBytes"),
    "Microsoft.Sql/servers/elasticPools": at("properties.maxSizeBytes"),
    "Microsoft.Sql/managedInstances": at("properties.storageSizeInGB", GIB),
    "Microsoft.DBforPostgreSQL/flexibleServers": at("properties.storage.storageSizeGB", GIB),
    "Microsoft.DBforMySQL/flexibleServers": at("properties.storage.storageSizeGB", GIB),
    "Microsoft.DBforPostgreSQL/servers": at("properties.storageProfile.storageMB", MIB),
    "Microsoft.DBforMySQL/servers": at("properties.storageProfile.storageMB", MIB),
    "Microsoft.DBforMariaDB/servers": at("properties.storageProfile.storageMB", MIB),
    "Microsoft.NetApp/netAppAccounts/capacityPools": at("properties.size"),
    "Microsoft.NetApp/netAppAccounts/capacityPools/volumes": at("properties.usageThreshold"),
    "Microsoft.Cache/redis": ofCache,
  }).map(([type, read]) => [typeKey(type), read]),
);

/** Whether settings of a type tell how much it can hold. */
export function tellsSize(type: string): boolean {
  return ROWS.has(typeKey(type));
}

/** The most that a resource can hold, in bytes; undefined where its settings do not tell. */
export function provisionedSize(
  type: string,
  settings: Readonly<Record<string, string>>,
): number | undefined {
  const byPath = new Map(Object.entries(settings).map(([path, text]) => [path.toLowerCase(), text]));
  return ROWS.get(typeKey(type))?.((path) => byPath.get(path.toLowerCase()));
}
