import { ExpressionError, quote } from "../failure.ts";
import type { Value } from "../value.ts";
import { whole, type Args, type Table } from "./define.ts";
import { addressRange, type AddressRange } from "./network.ts";

interface Block extends AddressRange {
  readonly length: number;
}

function block(text: string): Block {
  const [, length, ...more] = text.split("/");
  if (length === undefined || more.length > 0) {
    throw new ExpressionError(`${quote(text)} is not a range of addresses in CIDR notation`);
  }
  return { ...addressRange(text), length: Number(length) };
}

/** Dotted for four bytes; for sixteen the shortest form, the first longest run of zeros left out (RFC 5952). */
function addressText(value: bigint, bits: 32 | 128): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join(".");
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(112 - index * 16)) & 0xffffn).toString(16),
  );
  let [start, length] = [-1, 1];
  for (let at = 0; at < 8; at += 1) {
    let end = at;
    while (groups[end] === "0") end += 1;
    if (end - at > length) [start, length] = [at, end - at];
  }
  if (start < 0) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}

function parse(args: Args): Value {
  const { bits, first, last, length } = block(args.text(0));
  const all = (1n << BigInt(bits)) - 1n;
  const mask = all ^ ((1n << BigInt(bits - length)) - 1n);
  // A network of two addresses or one has no address of its own and none for everybody (RFC 3021).
  const inner = bits === 32 && length < 31 ? 1n : 0n;
  return {
    network: addressText(first, bits),
    netmask: addressText(mask, bits),
    ...(bits === 32 ? { broadcast: addressText(last, bits) } : {}),
    firstUsable: addressText(first + inner, bits),
    lastUsable: addressText(last - inner, bits),
    cidr: length,
  };
}

function subnet(args: Args): string {
  const { bits, first, length } = block(args.text(0));
  const [wanted, index] = [args.integer(1), args.integer(2)];
  if (wanted < length || wanted > bits) {
    throw new ExpressionError(`cidrSubnet() cannot split a /${String(length)} into /${String(wanted)}`);
  }
  if (index < 0 || BigInt(index) >= 1n << BigInt(wanted - length)) {
    throw new ExpressionError(`cidrSubnet() has no subnet ${String(index)} of /${String(wanted)} here`);
  }
  return `${addressText(first + (BigInt(index) << BigInt(bits - wanted)), bits)}/${String(wanted)}`;
}

/** The first host of `10.0.0.0/24` is `10.0.0.1`, that of `fd00::/64` is `fd00::1`; IPv6 has no address for everybody. */
function host(args: Args): string {
  const { bits, first, last, length } = block(args.text(0));
  const index = args.integer(1);
  const inner = length >= bits - 1 ? 0n : 1n;
  const found = first + inner + BigInt(index);
  if (index < 0 || found > (bits === 32 ? last - inner : last)) {
    throw new ExpressionError(`cidrHost() has no host ${String(index)} in ${quote(args.text(0))}`);
  }
  return addressText(found, bits);
}

export const CIDR: Table = {
  parsecidr: whole(1, 1, parse),
  cidrsubnet: whole(3, 3, subnet),
  cidrhost: whole(2, 2, host),
};
