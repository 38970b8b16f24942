import { Buffer } from "node:buffer";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
const [FIRST, SECOND] = [0x239b961b, 0xab0e9789];

/**
 * Thirteen characters of a hash, as the service makes them. It publishes no description; this is the two-lane 32-bit
 * MurmurHash3 that public ports agree on, proven by answers of the service (see the tests).
 */
export function uniqueString(text: string): string {
  const hash = murmur(Buffer.from(text, "utf8"));
  // Sixty-four bits, five at a time from the top; the last character carries four.
  return Array.from({ length: 13 }, (_, index) =>
    ALPHABET.charAt(Number(BigInt.asUintN(5, (hash << 1n) >> BigInt(60 - index * 5)))),
  ).join("");
}

function murmur(data: Buffer): bigint {
  let [a, b] = [0, 0];
  const whole = data.length - (data.length % 8);
  for (let at = 0; at < whole; at += 8) {
    a = rotated(a ^ mixed(data.readUInt32LE(at), FIRST, 15, SECOND), 19) + b;
    a = Math.imul(a, 5) + 0x561ccd1b;
    b = rotated(b ^ mixed(data.readUInt32LE(at + 4), SECOND, 17, FIRST), 13) + a;
    b = Math.imul(b, 5) + 0x0bcaa747;
  }
  const rest = data.length - whole;
  if (rest > 0) a ^= mixed(data.readUIntLE(whole, Math.min(rest, 4)), FIRST, 15, SECOND);
  if (rest > 4) b ^= mixed(data.readUIntLE(whole + 4, rest - 4), SECOND, 17, FIRST);
  a ^= data.length;
  b ^= data.length;
  a += b;
  b += a;
  a = finished(a);
  b = finished(b);
  a += b;
  b += a;
  return (BigInt(b >>> 0) << 32n) | BigInt(a >>> 0);
}

function mixed(word: number, before: number, turn: number, after: number): number {
  return Math.imul(rotated(Math.imul(word, before), turn), after);
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function finished(word: number): number {
  let mix = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}
