import { addressRange, type AddressRange } from "../../expression/functions/network.ts";
import { attempt } from "../../expression/failure.ts";
import { isArray, isUnknown } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { firstAt } from "../../plan/value-at.ts";

/** What a request says of the addresses of its network. */
export interface PlannedRanges {
  readonly ranges: readonly string[];
  /** Some ranges are known only after deployment. */
  readonly isOpen: boolean;
}

/** The ranges of the request of a virtual network; undefined where it shows none. */
export function plannedRanges({ body }: PlannedResource): PlannedRanges | undefined {
  const value = body === undefined ? undefined : firstAt(body, "properties.addressSpace.addressPrefixes");
  if (value === undefined) return undefined;
  if (isUnknown(value)) return { ranges: [], isOpen: true };
  const items = isArray(value) ? value : [value];
  const ranges = items.filter((one) => typeof one === "string");
  return { ranges, isOpen: ranges.length < items.length };
}

/** Undefined for a text that is no range. */
export function rangeOf(text: string): AddressRange | undefined {
  const read = attempt(() => addressRange(text));
  return read.ok ? read.value : undefined;
}

/** IPv4 and IPv6 never overlap; a text that is no range overlaps nothing. */
export function overlap(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (one === undefined || other === undefined || one.bits !== other.bits) return false;
  return one.first <= other.last && other.first <= one.last;
}
