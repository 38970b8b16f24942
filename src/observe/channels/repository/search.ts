import { isAzureHost } from "../../../catalog/hosts.ts";
import { regionEnd } from "../../../base/region-words.ts";
import type { SearchedText } from "../../../facts/key.ts";

/** Where it stands. */
export interface FoundText {
  readonly searched: SearchedText;
  readonly line: number;
  readonly column: number;
  /** As it stands there, with the rest of the host that it is part of. */
  readonly text: string;
}

/** As many bytes of a text as lead to it by the table. */
const SHORTEST = 4;
const HOST_LONGEST = 253;
const NEWLINE = 10;

/** Letters of ASCII in lower case. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
const isNamePart = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
const HYPHEN = 45;
const DOT = 46;

interface Needle {
  readonly bytes: Uint8Array;
  readonly searched: SearchedText;
}

/** Texts that begin with the same bytes, as names of one convention do, by the hash of all their bytes. */
interface Bucket {
  readonly byHash: Map<number, Needle[]>;
  readonly lengths: Set<number>;
  longest: number;
}

/**
 * Looks for many texts in one pass over the bytes, without regard to case: the last four bytes tell by a table of bits whether any
 * text may begin there, and a hash of what follows which, so that the time does not grow with the number of texts.
 */
export class TextSearch {
  readonly #buckets = new Map<number, Bucket>();
  readonly #may = new Uint8Array(1 << 16);
  /** Texts of fewer bytes, which are compared wherever their first byte stands. */
  readonly #short: Needle[] = [];

  constructor(texts: readonly SearchedText[]) {
    for (const searched of texts) {
      for (const written of writtenForms(searched)) {
        const bytes = new TextEncoder().encode(written);
        if (bytes.length < SHORTEST) {
          this.#short.push({ bytes, searched });
          continue;
        }
        const start = bytes.subarray(0, SHORTEST).reduce(next, 0);
        this.#may[index16(start)] = 1;
        const bucket = this.#buckets.get(start) ?? emptyBucket();
        this.#buckets.set(start, bucket);
        const hash = bytes.subarray(SHORTEST).reduce(hashed, start);
        bucket.byHash.set(hash, [...(bucket.byHash.get(hash) ?? []), { bytes, searched }]);
        bucket.lengths.add(bytes.length);
        bucket.longest = Math.max(bucket.longest, bytes.length);
      }
    }
  }

  /** Every place, in the order of the file. @param bytes text in UTF-8 */
  in(bytes: Uint8Array): FoundText[] {
    const found: FoundText[] = [];
    const may = this.#may;
    let window = 0;
    let line = 1;
    let lineStart = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      window = next(window, FOLDED[byte] ?? 0);
      if (may[index16(window)] === 1) {
        const start = at - SHORTEST + 1;
        for (const { searched, end } of this.#at(bytes, start, window)) {
          // A text of one line begins in it, since no text holds a line break.
          found.push({ searched, line, column: start - lineStart + 1, text: wholeHost(bytes, start, end) });
        }
      }
      for (const { bytes: wanted, searched } of this.#short) {
        const end = stands(bytes, at, wanted, 0) ? endOf(bytes, at, wanted.length, searched) : undefined;
        if (end === undefined) continue;
        found.push({ searched, line, column: at - lineStart + 1, text: wholeHost(bytes, at, end) });
      }
      if (byte === NEWLINE) {
        line += 1;
        lineStart = at + 1;
      }
    }
    return found;
  }

  /** The texts that stand at a place, and where each ends. */
  #at(bytes: Uint8Array, start: number, window: number): { searched: SearchedText; end: number }[] {
    const bucket = start < 0 ? undefined : this.#buckets.get(window);
    if (bucket === undefined) return [];
    const found: { searched: SearchedText; end: number }[] = [];
    const last = Math.min(bucket.longest, bytes.length - start);
    let hash = window;
    for (let length = SHORTEST; length <= last; length += 1) {
      if (length > SHORTEST) hash = hashed(hash, FOLDED[bytes[start + length - 1] ?? 0] ?? 0);
      if (!bucket.lengths.has(length)) continue;
      for (const { bytes: wanted, searched } of bucket.byHash.get(hash) ?? []) {
        const end = stands(bytes, start, wanted) ? endOf(bytes, start, wanted.length, searched) : undefined;
        if (end !== undefined) found.push({ searched, end });
      }
    }
    return found;
  }
}

function emptyBucket(): Bucket {
  return { byHash: new Map(), lengths: new Set(), longest: 0 };
}

function next(window: number, byte: number): number {
  return ((window << 8) | byte) >>> 0;
}

function hashed(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193) >>> 0;
}

function index16(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> 16;
}

/** How a text may begin. A region stands there as `uksouth` or, as Azure displays it, as `UK South`. */
function writtenForms({ text, as }: SearchedText): string[] {
  if (as !== "region") return [text];
  const spaced = [1, 2, 3].map((index) => `${text.slice(0, index)} ${text.slice(index, SHORTEST - 1)}`);
  return [text.slice(0, SHORTEST), ...spaced];
}

function stands(bytes: Uint8Array, start: number, wanted: Uint8Array, known = SHORTEST): boolean {
  if (start < 0 || start + wanted.length > bytes.length) return false;
  for (let index = known; index < wanted.length; index += 1)
    if (FOLDED[bytes[start + index] ?? 0] !== wanted[index]) return false;
  return true;
}

/** Where the text ends that stands at `start`; undefined where it is a part of another name. */
function endOf(
  bytes: Uint8Array,
  start: number,
  length: number,
  { text, as }: SearchedText,
): number | undefined {
  const end = start + length;
  if (as === "anywhere") return end;
  if (as === "region") {
    // As far as a direction may stand before it, and a number behind it.
    const from = Math.max(0, start - 8);
    const around = latin(bytes, from, start + 2 * text.length + 2).toLowerCase();
    const regionEndsAt = regionEnd(around, start - from, text);
    return regionEndsAt === undefined ? undefined : from + regionEndsAt;
  }
  const [before, after] = [bytes[start - 1], bytes[end]];
  if (isNamePart(before) || (before === HYPHEN && isNamePart(bytes[start - 2]))) return undefined;
  if (isNamePart(after)) return undefined;
  const goesOn = after === HYPHEN && isNamePart(bytes[end + 1]);
  // The second endpoint of a storage account is another name of the same one.
  return goesOn && !/^-secondary\b/i.test(latin(bytes, end, end + 11)) ? undefined : end;
}

/** The host that bytes are part of, where an Azure service gave it out; else the bytes themselves. */
function wholeHost(bytes: Uint8Array, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && end - from < HOST_LONGEST && isHostByte(bytes[from - 1])) from -= 1;
  while (to < bytes.length && to - from < HOST_LONGEST && isHostByte(bytes[to])) to += 1;
  const host = latin(bytes, from, to).replace(/^[.-]+|[.-]+$/g, "");
  return isAzureHost(host.toLowerCase().split("."))
    ? host
    : new TextDecoder().decode(bytes.subarray(start, end));
}

function isHostByte(byte: number | undefined): boolean {
  return byte === HYPHEN || byte === DOT || isNamePart(byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));
}
