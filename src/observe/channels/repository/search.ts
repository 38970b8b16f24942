import { isAzureHost } from "../../../catalog/hosts.ts";
import { regionEnd } from "../../../base/region-words.ts";
import type { SearchedText } from "../../../facts/key.ts";

/** Where a text stands. */
export interface FoundText {
  readonly line: number;
  readonly column: number;
  /** As it stands there, with the rest of the host that it is part of. */
  readonly text: string;
}

/** As many bytes of a text as lead to it by its bucket. */
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
 * Looks for many texts in one pass over the bytes, without regard to case (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", 1994): two bytes tell by a table how far the next place is at which any text may begin, and a hash of what stands there
 * which, so that most bytes are never looked at and the time does not grow with the number of texts.
 */
export class TextSearch {
  readonly #buckets = new Map<number, Bucket>();
  /** Texts of fewer bytes, which are compared wherever a text may begin. */
  readonly #short: Needle[] = [];
  /** As many bytes of each text as the table is made of. */
  readonly #block: number;
  /** By two bytes: how far behind them, at the nearest, the first bytes of a text end. */
  readonly #skip = new Uint8Array(1 << 16);

  constructor(texts: readonly SearchedText[]) {
    const needles = texts
      .flatMap((searched) =>
        writtenForms(searched).map((written): Needle => ({
          bytes: new TextEncoder().encode(written),
          searched,
        })),
      )
      // Text of no length stands nowhere, and would leave no bytes by which to skip to the others.
      .filter(({ bytes }) => bytes.length > 0);
    this.#block = needles.reduce((least, { bytes }) => Math.min(least, bytes.length), SHORTEST);
    this.#skip.fill(Math.max(0, this.#block - 1));
    for (const needle of needles) {
      this.#skipTo(needle.bytes);
      if (needle.bytes.length < SHORTEST) this.#short.push(needle);
      else this.#keep(needle);
    }
  }

  #skipTo(bytes: Uint8Array): void {
    for (let end = 1; end < this.#block; end += 1)
      for (const first of casings(bytes[end - 1] ?? 0))
        for (const second of casings(bytes[end] ?? 0)) {
          const at = (first << 8) | second;
          this.#skip[at] = Math.min(this.#skip[at] ?? 0, this.#block - 1 - end);
        }
  }

  #keep(needle: Needle): void {
    const { bytes } = needle;
    const start = bytes.subarray(0, SHORTEST).reduce(next, 0);
    const bucket = this.#buckets.get(start) ?? emptyBucket();
    this.#buckets.set(start, bucket);
    const hash = bytes.subarray(SHORTEST).reduce(hashed, start);
    bucket.byHash.set(hash, [...(bucket.byHash.get(hash) ?? []), needle]);
    bucket.lengths.add(bytes.length);
    bucket.longest = Math.max(bucket.longest, bytes.length);
  }

  /**
   * Tells every place, in the order of the file.
   * @param bytes text in UTF-8
   * @param take told which text it is, and asks where it stands, at once, if it wants to know: a file may be nothing but places
   */
  each(
    bytes: Uint8Array,
    take: (searched: SearchedText, where: () => FoundText, start: number, end: number) => void,
  ): void {
    const lines = new Lines(bytes);
    for (let start = this.#from(bytes, 0); start !== -1; start = this.#from(bytes, start + 1)) {
      this.#at(bytes, start, (searched, end) => {
        // A text of one line begins in it, since no text holds a line break.
        const where = (): FoundText => ({ ...lines.placeOf(start), text: wholeHost(bytes, start, end) });
        take(searched, where, start, end);
      });
    }
  }

  /** The first place from there on at which a text may begin; -1 where there is none. */
  #from(bytes: Uint8Array, start: number): number {
    const skip = this.#skip;
    const { length } = bytes;
    const block = this.#block;
    // One byte alone is no pair.
    if (block < 2) return start < length && block > 0 ? start : -1;
    let end = start + block - 1;
    while (end < length) {
      const far = skip[((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0)] ?? 0;
      if (far === 0) return end - block + 1;
      end += far;
    }
    return -1;
  }

  /** The texts that stand at a place, and where each ends. */
  #at(bytes: Uint8Array, start: number, told: (searched: SearchedText, end: number) => void): void {
    const take = ({ bytes: wanted, searched }: Needle): void => {
      const end = stands(bytes, start, wanted) ? endOf(bytes, start, wanted.length, searched) : undefined;
      if (end !== undefined) told(searched, end);
    };
    for (const needle of this.#short) take(needle);
    let hash = 0;
    for (let at = start; at < start + SHORTEST; at += 1) hash = next(hash, FOLDED[bytes[at] ?? 0] ?? 0);
    const bucket = this.#buckets.get(hash);
    if (bucket === undefined) return;
    const last = Math.min(bucket.longest, bytes.length - start);
    for (let length = SHORTEST; length <= last; length += 1) {
      if (length > SHORTEST) hash = hashed(hash, FOLDED[bytes[start + length - 1] ?? 0] ?? 0);
      if (bucket.lengths.has(length)) bucket.byHash.get(hash)?.forEach(take);
    }
  }
}

/** Tells lines and columns of places that come in their order. */
class Lines {
  readonly #bytes: Uint8Array;
  #line = 1;
  #start = 0;
  /** Where the line ends: looked for once, since a file may be one long line with many places. */
  #end: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#end = this.#endFrom(0);
  }

  #endFrom(start: number): number {
    const end = this.#bytes.indexOf(NEWLINE, start);
    return end === -1 ? this.#bytes.length : end;
  }

  placeOf(at: number): { readonly line: number; readonly column: number } {
    while (this.#end < at) {
      this.#line += 1;
      this.#start = this.#end + 1;
      this.#end = this.#endFrom(this.#start);
    }
    return { line: this.#line, column: at - this.#start + 1 };
  }
}

/** The bytes of a letter of ASCII in both cases. */
function casings(byte: number): readonly number[] {
  return byte >= 97 && byte <= 122 ? [byte, byte - 32] : [byte];
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

/** How a text may begin. A region stands there as `uksouth` or, as Azure displays it, as `UK South`. */
function writtenForms({ text, as }: SearchedText): string[] {
  if (as !== "region") return [text];
  const spaced = [1, 2, 3].map((index) => `${text.slice(0, index)} ${text.slice(index, SHORTEST - 1)}`);
  return [text.slice(0, SHORTEST), ...spaced];
}

function stands(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  if (start + wanted.length > bytes.length) return false;
  for (let index = 0; index < wanted.length; index += 1)
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
  if (as === "segment") return isNamePart(before) || isNamePart(after) ? undefined : end;
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
