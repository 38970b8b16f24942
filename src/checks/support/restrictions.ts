import { sameText, type Region } from "../../base/names.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import type { ComputeRestriction, ComputeSku, ComputeSkuOffer } from "../../facts/kinds/compute-sku.ts";

/** The rows of an offer that are virtual machine sizes; one name can stand for disks and hosts as well. */
export function sizeRows(offer: ComputeSkuOffer): ComputeSku[] {
  return offer.rows.filter((row) => sameText(row.resourceType, "virtualMachines"));
}

/** A restriction without places is taken to hold in the region that was asked for. */
function concerns({ locations }: ComputeRestriction, region: Region): boolean {
  return locations.length === 0 || locations.includes(region);
}

/** Restrictions that close the size in the whole region. */
export function regionRestrictions(row: ComputeSku, region: Region): ComputeRestriction[] {
  return row.restrictions.filter((one) => sameText(one.type, "Location") && concerns(one, region));
}

/** Restrictions of a kind that is not known. */
export function strangeRestrictions(row: ComputeSku): ComputeRestriction[] {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}

/** Zones in which the subscription may not use the size. */
export function restrictedZones(row: ComputeSku, region: Region): string[] {
  return row.restrictions
    .filter((one) => sameText(one.type, "Zone") && concerns(one, region))
    .flatMap(({ zones }) => zones);
}

/** Logical zones in which the subscription may use one of the rows. */
export function usableZones(rows: readonly ComputeSku[], region: Region): string[] {
  const zones = rows.flatMap((row) => {
    const closed = new Set(restrictedZones(row, region));
    return row.zones.filter((zone) => !closed.has(zone));
  });
  return [...new Set(zones)].sort();
}

/** Reason codes of Resource Skus - List, in words. */
export function reasonWords(code: string | undefined): Sentence {
  switch (code?.toLowerCase()) {
    case "quotaid":
      return say`subscriptions of this offer never get it`;
    case "notavailableforsubscription":
      return say`this subscription has no access to it, for example because capacity is reserved`;
    case undefined:
      return say`the service gives no reason`;
    default:
      return say`the service says ${code ?? ""}`;
  }
}
