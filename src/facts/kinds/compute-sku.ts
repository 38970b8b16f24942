import { region as toRegion, sameText, type Region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessSame } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { similarSize } from "../similar-sizes.ts";
import { regionText, texts } from "../schema/parts.ts";
import { type SchemaValue, list, number, object, optional, record, text } from "../schema/schema.ts";

export type ComputeRestriction = SchemaValue<typeof limit>;

const limit = object({
  type: text, // Location | Zone
  locations: list(regionText),
  zones: texts,
  reasonCode: optional(text), // QuotaId | NotAvailableForSubscription
});

/** One row of `GET …/Microsoft.Compute/skus?$filter=location eq '…'` */
export type ComputeSku = SchemaValue<typeof sku>;

const sku = object({
  resourceType: text,
  name: text,
  /** Logical zones of the asked region that offer the SKU, sorted. */
  zones: texts,
  restrictions: list(limit),
  family: optional(text),
  vCPUs: optional(number),
  /** Logical zones in which the SKU can use Ultra disks, sorted. Absent where the answer does not tell. */
  ultraZones: optional(texts),
  /** What a virtual machine size can do, by the names of {@link CAPABILITIES}. Absent where the answer does not tell, and in older snapshots. */
  capabilities: optional(record(text)),
});

/** The capabilities of a size that requests ask for. Source: learn.microsoft.com/rest/api/compute/resource-skus/list. */
const CAPABILITIES: ReadonlySet<string> = new Set([
  "AcceleratedNetworkingEnabled",
  "DiskControllerTypes",
  "EncryptionAtHostSupported",
  "EphemeralOSDiskSupported",
  "HyperVGenerations",
  "MaxDataDiskCount",
  "MaxNetworkInterfaces",
  "PremiumIO",
  "TrustedLaunchDisabled",
]);

/** What the region's list says of one SKU name; `rows` is empty when the whole list was read and lacks it. */
export type ComputeSkuOffer = SchemaValue<typeof offer>;

const offer = object({
  region: regionText,
  name: text,
  rows: list(sku),
  /** What could stand in for a virtual machine size, nearest first. Absent where there is none, and in older snapshots. */
  similar: optional(list(similarSize)),
  /** The currency of the prices of an hour of these and of the size itself. Absent where they were not asked for or not read. */
  priced: optional(object({ currency: text, hourly: optional(number) })),
  /** Of a disk or host that the subscription may not have: others that it may. Absent where there is none, and in older snapshots. */
  others: optional(list(text)),
});

/** Scope: a subscription; item: `<region>/<SKU name>`. */
export const computeSku = armKind({
  name: "computeSku",
  permission: "Microsoft.Compute/skus/read",
  value: offer,
  decode: decodeComputeSku,
  words: ({ item = "" }) => say`the compute SKUs of ${item.split("/")[0] ?? ""}`,
  contradiction: ({ item = "" }, { region, name }) => unlessSame(item, `${region}/${name}`),
});

/** One row of a region's list; `asked` is that region. @throws Malformed */
export function decodeComputeSku(item: Cursor, asked: Region): ComputeSku {
  const zones = item
    .at("locationInfo")
    .itemsIfAny()
    .filter((info) => toRegion(info.at("location").text()) === asked)
    .flatMap((info) => info.at("zones").texts());
  return dense({
    resourceType: item.at("resourceType").text(),
    name: item.at("name").text(),
    family: item.at("family").optional((family) => family.text()),
    zones: [...new Set(zones)].toSorted(),
    vCPUs: vCPUs(item),
    ultraZones: ultraZones(item, asked),
    capabilities: capabilities(item),
    restrictions: item.at("restrictions").itemsIfAny().map(restriction),
  });
}

/** Of sizes alone: those of disks and hosts ask nothing of a request. */
function capabilities(item: Cursor): Record<string, string> | undefined {
  if (!sameText(item.at("resourceType").text(), "virtualMachines") || item.at("capabilities").absent)
    return undefined;
  const kept = item
    .at("capabilities")
    .items()
    .flatMap((one) => {
      const name = one.at("name").text();
      const value = one.at("value").textIfAny();
      return CAPABILITIES.has(name) && value !== undefined ? [[name, value] as const] : [];
    });
  if (kept.length === 0) return undefined;
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Capabilities are strings on the wire, numbers among them. */
function vCPUs(item: Cursor): number | undefined {
  const capability = item
    .at("capabilities")
    .itemsIfAny()
    .find((one) => sameText(one.at("name").text(), "vCPUs"));
  return capability?.at("value").optional((value) => {
    const text = value.text();
    return /^\d{1,6}$/.test(text) ? Number(text) : value.fail("a whole number in a string");
  });
}

/** `locationInfo[].zoneDetails[]`: the zones of one go by `name`, by `Name` in answers of the service. */
function ultraZones(item: Cursor, asked: Region): string[] | undefined {
  const infos = item
    .at("locationInfo")
    .itemsIfAny()
    .filter((info) => toRegion(info.at("location").text()) === asked && !info.at("zoneDetails").absent);
  if (infos.length === 0) return undefined;
  const zones = infos
    .flatMap((info) => info.at("zoneDetails").itemsIfAny())
    .filter((detail) =>
      detail
        .at("capabilities")
        .itemsIfAny()
        .some(
          (one) =>
            sameText(one.at("name").text(), "UltraSSDAvailable") && sameText(one.at("value").text(), "True"),
        ),
    )
    .flatMap((detail) => (detail.at("Name").absent ? detail.at("name") : detail.at("Name")).texts());
  return [...new Set(zones)].toSorted();
}

function restriction(item: Cursor): ComputeRestriction {
  const type = item.at("type").text();
  const info = item.at("restrictionInfo");
  const named = info.optional((fields) => fields.at("locations").itemsIfAny()) ?? [];
  // `values` repeats the regions of a location restriction, and the region, not the zones, of a zone restriction.
  const locations = [...named, ...item.at("values").itemsIfAny()].map((location) => location.region());
  return dense({
    type,
    reasonCode: item.at("reasonCode").optional((code) => code.text()),
    locations: [...new Set(locations)].toSorted(),
    zones: (info.optional((fields) => fields.at("zones").texts()) ?? []).toSorted(),
  });
}
