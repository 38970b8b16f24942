import { addressRange, type AddressRange } from "../../expression/functions/network.ts";
import { attempt } from "../../expression/failure.ts";

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
