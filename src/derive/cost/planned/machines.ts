import { sameText } from "../../../base/names.ts";
import { say } from "../../../base/sentence.ts";
import { diskMeter, MONTH_HOURS, planMeter, PUBLIC_ADDRESS, SOLD_IMAGES } from "../../../catalog/meters.ts";
import { isArray, isUnknown, type Value } from "../../../expression/value.ts";
import type { PlannedResource } from "../../../plan/model.ts";
import { firstAt, valueAt } from "../../../plan/value-at.ts";
import { skuName } from "./request.ts";
import { machineHours, whole, type UnpricedPart, type PlannedMeter, type PlannedMeters } from "./meters.ts";

/** The machine and the disks that it brings along; a disk of the size of its image is not known. */
export function machine(resource: PlannedResource, at: string, count: number): PlannedMeters {
  const { body } = resource;
  const size = skuName(resource);
  const priority = firstAt(body, `${at}.priority`);
  const system = textAt(body, `${at}.storageProfile.osDisk.osType`) ?? systemOf(body, at);
  const licence = firstAt(body, `${at}.licenseType`);
  if (size === undefined || system === undefined || isUnknown(licence ?? null)) return undefined;
  if (priority !== undefined && priority !== "Regular") return undefined;
  // A licence that is brought along leaves the price of the machine alone.
  const own = typeof licence === "string" && licence !== "" && !sameText(licence, "none");
  const isWindows = sameText(system, "windows") && !own;
  const disks = disksOf(body, at, count);
  const isAll = disks.isAll && resource.partial !== true;
  const hours = machineHours(size, isWindows, count);
  return {
    meters: [hours, ...disks.meters],
    open: [
      ...(isAll ? [] : [{ name: "disks", why: say`their size is not stated` }]),
      ...softwareOf(body, at, own),
    ],
  };
}

/** What comes with an image and is billed beside the machine: the price of the machine does not hold it. */
function softwareOf(body: Value | undefined, at: string, isOwn: boolean): UnpricedPart[] {
  const publisher = textAt(body, `${at}.storageProfile.imageReference.publisher`);
  const isSold = publisher !== undefined && SOLD_IMAGES.has(publisher.toLowerCase()) && !isOwn;
  const isMarketplace = firstAt(body, "plan") !== undefined;
  if (!isSold && !isMarketplace) return [];
  const why = say`what its image costs beside the machine is on no price list that this version reads`;
  return [{ name: "image", why }];
}

function systemOf(body: Value | undefined, at: string): string | undefined {
  if (valueAt(body, `${at}.osProfile.windowsConfiguration`.split(".")) !== undefined) return "Windows";
  if (valueAt(body, `${at}.osProfile.linuxConfiguration`.split(".")) !== undefined) return "Linux";
  return undefined;
}

/** Disks that the request of a machine makes; those that it attaches are resources of their own. */
function disksOf(
  body: Value | undefined,
  at: string,
  count: number,
): { readonly meters: readonly PlannedMeter[]; readonly isAll: boolean } {
  const system = valueAt(body, `${at}.storageProfile.osDisk`.split("."));
  const data = valueAt(body, `${at}.storageProfile.dataDisks`.split(".")) ?? [];
  const others = isArray(data) ? data : [];
  const all = [...(system === undefined ? [] : [system]), ...others].map((one) => {
    if (textAt(one, "createOption")?.toLowerCase() === "attach") return [];
    return disk(textAt(one, "managedDisk.storageAccountType"), textAt(one, "diskSizeGB"), count);
  });
  const isAll = system !== undefined && isArray(data) && !all.includes(undefined);
  return { meters: all.flatMap((one) => one ?? []), isAll };
}

export function managedDisk(resource: PlannedResource, count: number): PlannedMeters {
  return whole(disk(skuName(resource), textAt(resource.body, "properties.diskSizeGB"), count));
}

function disk(
  sku: string | undefined,
  size: string | undefined,
  count: number,
): readonly PlannedMeter[] | undefined {
  const meter = sku === undefined ? undefined : diskMeter(sku, Number(size ?? NaN));
  if (meter === undefined) return undefined;
  return [
    {
      service: "Storage",
      by: "meterName",
      name: meter.meter,
      isMeant: ({ product, sku: sold }) => product === meter.product && sold === meter.sku,
      unit: "1/Month",
      units: count,
    },
  ];
}

export function address({ body, sku }: PlannedResource, count: number): PlannedMeters {
  const name = sku?.name;
  const isStandard = name?.known === true && sameText(name.value, "standard");
  const version = firstAt(body, "properties.publicIPAddressVersion") ?? "IPv4";
  if (body === undefined || !isStandard || typeof version !== "string" || !/^ipv4$/i.test(version))
    return undefined;
  return whole([
    {
      service: PUBLIC_ADDRESS.service,
      by: "meterName",
      name: PUBLIC_ADDRESS.meter,
      isMeant: () => true,
      unit: "1 Hour",
      units: MONTH_HOURS * count,
    },
  ]);
}

export function plan(resource: PlannedResource, count: number): PlannedMeters {
  const { body } = resource;
  const name = skuName(resource);
  const reserved = firstAt(body, "properties.reserved");
  const kind = textAt(body, "kind") ?? "";
  if (body === undefined || name === undefined || isUnknown(reserved ?? null)) return undefined;
  const meter = planMeter(name, reserved === true || /linux/i.test(kind));
  if (meter === undefined) return undefined;
  return whole([
    {
      service: "Azure App Service",
      by: "skuName",
      name: meter.sku,
      isMeant: ({ product }) => product === meter.product,
      unit: "1 Hour",
      units: MONTH_HOURS * count,
    },
  ]);
}

function textAt(body: Value | undefined, path: string): string | undefined {
  const value = firstAt(body, path);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}
