import { MIB } from "../../../base/bytes.ts";
import {
  QUOTE,
  BACKSLASH,
  COMMA,
  COLON,
  OPEN_LIST,
  CLOSE_LIST,
  OPEN_OBJECT,
  CLOSE_OBJECT,
} from "../../../base/json-marks.ts";

/** What may be left out of an answer while it comes. */
export interface Cut {
  /** The keys on the way to a list, `*` for the items of a list on the way. */
  readonly path: readonly string[];
  /** Whether an item of the list is to be kept. @param item its JSON, as it was sent, which may be damaged */
  readonly wants: (item: string) => boolean;
}

/** A larger item is kept without a look, so that none has to be held back for long. */
const LARGEST_ITEM = MIB;

const SPACE = 0x20;
const COMMA_TEXT = Buffer.from(",");

interface Container {
  readonly isList: boolean;
  /** How many steps of the path lead here; undefined beside the path. */
  readonly steps: number | undefined;
}

const LIST_BESIDE: Container = { isList: true, steps: undefined };
const OBJECT_BESIDE: Container = { isList: false, steps: undefined };

/** One for the bytes that say something beside the path. */
const SIGNS = new Uint8Array(256);
for (const sign of [QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT]) SIGNS[sign] = 1;

/**
 * Leaves items out of a JSON text, part by part. Everything else comes through byte for byte, so that a text that is cut off or damaged
 * stays so; a text without such a list comes through as a whole.
 */
export class TextCut {
  readonly #cut: Cut;
  readonly #open: Container[] = [];
  /** How many of them are on the path. */
  #onPath = 0;
  #inText = false;
  #escaped = false;
  /** The bytes of a key on the path, while it is read. */
  #key: Uint8Array[] | undefined;
  #lastKey = "";
  #expectsKey = false;
  /** How deep the list is whose items are chosen, while one is open. */
  #listDepth = 0;
  /** What came of the item that is read with parts before this one; undefined between items. */
  #item: Uint8Array[] | undefined;
  #itemSize = 0;
  #isLarge = false;
  #anyKept = false;
  #afterComma = false;
  #damaged = false;
  /** What is kept of the part that is read. */
  #kept: Uint8Array[] = [];

  constructor(cut: Cut) {
    this.#cut = cut;
  }

  /** What is kept of the text with this part, as far as that is known by now, in memory of its own. */
  push(chunk: Buffer): Uint8Array {
    /** Where in the part begins what was not yet put away. */
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inText) at = this.#passText(chunk, at);
      if (this.#open.length > this.#onPath) at = this.#passBeside(chunk, at);
      const byte = chunk[at] ?? SPACE;
      if (byte <= SPACE) continue;
      const atItems = this.#listDepth > 0 && this.#open.length === this.#listDepth;
      if (atItems && (byte === COMMA || byte === CLOSE_LIST)) {
        if (this.#item === undefined && (byte === COMMA || this.#afterComma)) this.#damaged = true;
        this.#afterComma = byte === COMMA;
        this.#endItem(chunk, from, at);
        from = at;
        if (byte === COMMA) {
          // Commas are set anew between the items that are kept.
          from = at + 1;
          continue;
        }
        this.#listDepth = 0;
      } else if (atItems && this.#item === undefined) {
        this.#afterComma = false;
        this.#keep(chunk, from, at);
        from = at;
        this.#item = [];
        this.#itemSize = 0;
      }
      this.#readSign(byte);
    }
    if (this.#item === undefined) this.#keep(chunk, from, chunk.length);
    else this.#hold(this.#item, chunk.subarray(from));
    const kept = Buffer.concat(this.#kept);
    this.#kept = [];
    return kept;
  }

  /** What is left when the text ends within an item, and what makes a damaged text no JSON even where the damage was left out. */
  end(): Uint8Array {
    return Buffer.concat([...(this.#item ?? []), ...(this.#damaged ? [COMMA_TEXT, COMMA_TEXT] : [])]);
  }

  /** An item goes on in the next part. One that is too large to be held is kept, and comes through like what stands outside of the list. */
  #hold(item: Uint8Array[], part: Uint8Array): void {
    item.push(part);
    this.#itemSize += part.length;
    if (!this.#isLarge && this.#itemSize <= LARGEST_ITEM) return;
    if (!this.#isLarge) this.#separate();
    this.#isLarge = true;
    for (const one of item) this.#kept.push(one);
    item.length = 0;
  }

  /** An item ends in this part, and began there, or in one before. */
  #endItem(chunk: Buffer, from: number, to: number): void {
    const item = this.#item;
    this.#item = undefined;
    if (item === undefined || this.#isLarge) {
      this.#isLarge = false;
      this.#keep(chunk, from, to);
      return;
    }
    if (item.length === 0) {
      if (!this.#cut.wants(chunk.toString("utf8", from, to))) return;
      this.#separate();
      this.#keep(chunk, from, to);
      return;
    }
    const bytes = Buffer.concat([...item, chunk.subarray(from, to)]);
    if (!this.#cut.wants(bytes.toString("utf8"))) return;
    this.#separate();
    this.#kept.push(bytes);
  }

  #separate(): void {
    if (this.#anyKept) this.#kept.push(COMMA_TEXT);
    this.#anyKept = true;
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    if (to > from) this.#kept.push(chunk.subarray(from, to));
  }

  /** To the end of a text, or of the part. @returns the place after it */
  #passText(chunk: Uint8Array, from: number): number {
    let at = from;
    if (this.#escaped) at += 1;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) break;
    }
    // A backslash was the last byte.
    this.#escaped = at > chunk.length;
    const end = Math.min(at, chunk.length);
    this.#inText = at >= chunk.length;
    this.#key?.push(chunk.slice(from, end));
    if (this.#inText || this.#key === undefined) return end + 1;
    this.#lastKey = Buffer.concat(this.#key).toString("utf8");
    this.#key = undefined;
    return end + 1;
  }

  /** Through what is in none of the lists: only where it ends matters. @returns the place after it */
  #passBeside(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length) {
      const byte = chunk[at] ?? 0;
      at += 1;
      if (SIGNS[byte] === 0) continue;
      if (byte === QUOTE) {
        this.#inText = true;
        at = this.#passText(chunk, at);
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT)
        this.#open.push(byte === OPEN_LIST ? LIST_BESIDE : OBJECT_BESIDE);
      else {
        if (this.#open.pop()?.isList !== (byte === CLOSE_LIST)) this.#damaged = true;
        if (this.#open.length === this.#onPath) break;
      }
    }
    return at;
  }

  #readSign(byte: number): void {
    const { path } = this.#cut;
    const inside = this.#open.at(-1);
    switch (byte) {
      case QUOTE:
        this.#inText = true;
        if (inside?.isList === false && inside.steps !== undefined && this.#expectsKey) this.#key = [];
        break;
      case COLON:
        this.#expectsKey = false;
        break;
      case COMMA:
        this.#expectsKey = inside?.isList === false;
        break;
      case OPEN_LIST:
      case OPEN_OBJECT: {
        const isList = byte === OPEN_LIST;
        const steps = this.#open.length === 0 ? 0 : this.#stepInto(inside);
        this.#open.push({ isList, steps });
        if (steps !== undefined) this.#onPath = this.#open.length;
        this.#expectsKey = !isList;
        if (isList && steps === path.length && this.#listDepth === 0) {
          this.#listDepth = this.#open.length;
          this.#anyKept = false;
          this.#afterComma = false;
        }
        break;
      }
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        if (this.#open.pop()?.isList !== (byte === CLOSE_LIST)) this.#damaged = true;
        this.#onPath = Math.min(this.#onPath, this.#open.length);
        break;
    }
  }

  #stepInto(inside: Container | undefined): number | undefined {
    const steps = inside?.steps;
    if (inside === undefined || steps === undefined) return undefined;
    const wanted = this.#cut.path[steps];
    if (wanted === undefined) return undefined;
    return (inside.isList ? wanted === "*" : wanted === this.#lastKey) ? steps + 1 : undefined;
  }
}
