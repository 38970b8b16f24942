import { ExpressionError, quote } from "../failure.ts";
import { whole, type Args, type Table } from "./define.ts";

/** An address of 32 or 128 bits. */
interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}
/** The addresses from `first` to `last`, both included. */
export interface AddressRange {
  readonly bits: 32 | 128;
  readonly first: bigint;
  readonly last: bigint;
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function ipv6(text: string): bigint | undefined {
  if (text.length > 45 || !/^[0-9a-f:.]+$/i.test(text)) return undefined;
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")).flatMap(hextets));
  const [head = [], tail] = groups;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array.from({ length: missing }, () => 0n), ...(tail ?? [])];
  return all.every((group) => group >= 0n)
    ? all.reduce((sum, group) => sum * 65_536n + group, 0n)
    : undefined;
}

/** One group, or two from a dotted end; a negative one marks what cannot be read. */
function hextets(group: string): bigint[] {
  if (/^[0-9a-f]{1,4}$/i.test(group)) return [BigInt(`0x${group}`)];
  const dotted = ipv4(group);
  return dotted === undefined ? [-1n] : [dotted >> 16n, dotted & 0xffffn];
}

function address(text: string): Address {
  const four = ipv4(text);
  if (four !== undefined) return { bits: 32, value: four };
  const six = ipv6(text);
  if (six !== undefined) return { bits: 128, value: six };
  throw new ExpressionError(`${quote(text)} is not an IP address`);
}

/** `10.0.0.1`, `10.0.0.0/8` or `10.0.0.1-10.0.0.9`, of either family. @throws ExpressionError */
export function addressRange(text: string): AddressRange {
  const [from = "", to, ...more] = text.split("-").map((part) => part.trim());
  if (more.length > 0) throw new ExpressionError(`${quote(text)} is not a range of addresses`);
  if (to !== undefined) {
    const [first, last] = [address(from), address(to)];
    if (first.bits !== last.bits || first.value > last.value) {
      throw new ExpressionError(`${quote(text)} is not a range of addresses`);
    }
    return { bits: first.bits, first: first.value, last: last.value };
  }
  const [base = "", length, ...rest] = from.split("/");
  const { bits, value } = address(base);
  if (rest.length > 0 || (length !== undefined && (!/^\d{1,3}$/.test(length) || Number(length) > bits))) {
    throw new ExpressionError(`${quote(text)} is not a range of addresses`);
  }
  const size = 1n << BigInt(bits - Number(length ?? bits));
  const first = value - (value % size);
  return { bits, first, last: first + size - 1n };
}

function contains(args: Args): boolean {
  const [range, target] = [addressRange(args.text(0)), addressRange(args.text(1))];
  return range.bits === target.bits && range.first <= target.first && target.last <= range.last;
}

export const NETWORK: Table = { iprangecontains: whole(2, 2, contains) };
