import type { Pointer } from "../../../base/place.ts";
import { NotJson, type Listener, type TextPosition } from "./split-text.ts";
import { MIB } from "../../../base/bytes.ts";

/** A number or word that is not wanted is checked to be one. */
type Wanted = "take" | "skip" | "check" | "key";

interface Frame {
  readonly list: boolean;
  /** Index in a list, key in a map. */
  key: string | number;
  /** TextPosition of the key. */
  at: TextPosition;
  expects: "key" | "colon" | "value" | "next";
  empty: boolean;
}

const [QUOTE, COMMA, COLON, BACKSLASH, NEWLINE] = [0x22, 0x2c, 0x3a, 0x5c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];
/** As deep as any document may be nested that is read as a whole. */
const DEEPEST = 250;
/** Bytes of a value that is taken out as a whole. */
const MOST_TAKEN = 32 * MIB;

function tooDeep(position: TextPosition): NotJson {
  return new NotJson(position, `it is nested deeper than ${String(DEEPEST)} levels`);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

/**
 * Takes a JSON document apart as its bytes come by, so that only what is wanted of it is ever in memory. What is passed over is
 * not checked but for its brackets and quotation marks. Linear in the bytes.
 */
export class Splitter {
  readonly #listener: Listener;
  readonly #frames: Frame[] = [];
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  /** Bytes of the value or key under way, from earlier chunks. */
  #parts: Uint8Array[] = [];
  #taken = 0;
  #mode: "between" | "inside" | "scalar" = "between";
  #wanted: Wanted = "skip";
  #depth = 0;
  #inText = false;
  #escaped = false;
  #done = false;
  /** TextPosition of the value under way. */
  #start: TextPosition = { line: 1, column: 1 };
  /** Offset of the chunk, line, and offset at which the line begins, moved on by what more bytes than units there are in it. */
  #offset = 0;
  #line = 1;
  #lineStart = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** @throws NotJson */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#mode === "between") at = this.#between(chunk, at);
      else at = this.#mode === "inside" ? this.#inside(chunk, at) : this.#scalar(chunk, at);
    }
    this.#offset += chunk.length;
  }

  /** @throws NotJson where the document has not ended */
  end(): void {
    if (this.#mode === "scalar") this.#finish(new Uint8Array(0), 0, 0);
    if (!this.#done) throw new NotJson(this.#position(0), "the document ends before its end");
  }

  #position(at: number): TextPosition {
    return { line: this.#line, column: this.#offset + at - this.#lineStart + 1 };
  }

  #between(chunk: Uint8Array, from: number): number {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) this.#newLine(at);
      else if (!isSpace(byte)) return this.#token(at, byte);
    }
    return at;
  }

  #newLine(at: number): void {
    this.#line += 1;
    this.#lineStart = this.#offset + at + 1;
  }

  #token(at: number, byte: number): number {
    const frame = this.#frames.at(-1);
    if (this.#done) throw new NotJson(this.#position(at), "there is more after the end of the document");
    if (frame === undefined) return this.#value(byte, at, []);
    const close = frame.list ? CLOSE_LIST : CLOSE_MAP;
    if (byte === close && (frame.expects === "next" || frame.empty)) {
      this.#frames.pop();
      this.#after();
      return at + 1;
    }
    switch (frame.expects) {
      case "next":
        if (byte !== COMMA)
          throw new NotJson(this.#position(at), `a comma or ${String.fromCharCode(close)} is expected`);
        frame.expects = frame.list ? "value" : "key";
        if (typeof frame.key === "number") frame.key += 1;
        return at + 1;
      case "key":
        if (byte !== QUOTE)
          throw new NotJson(this.#position(at), "a key between quotation marks is expected");
        frame.at = this.#position(at);
        this.#begin(at, "key");
        return at;
      case "colon":
        if (byte !== COLON) throw new NotJson(this.#position(at), "a colon after the key is expected");
        frame.expects = "value";
        return at + 1;
      case "value":
        frame.empty = false;
        return this.#value(byte, at, this.#path());
    }
  }

  #path(): Pointer {
    return this.#frames.map(({ key }) => key);
  }

  #value(byte: number, at: number, path: Pointer): number {
    const frame = this.#frames.at(-1);
    const position = frame === undefined || frame.list ? this.#position(at) : frame.at;
    const answer = this.#listener.meets(path, String.fromCharCode(byte), position);
    if (answer === "enter" && (byte === OPEN_LIST || byte === OPEN_MAP)) {
      if (this.#frames.length === DEEPEST) throw tooDeep(position);
      const list = byte === OPEN_LIST;
      this.#frames.push({
        list,
        key: list ? 0 : "",
        at: this.#position(at),
        expects: list ? "value" : "key",
        empty: true,
      });
      return at + 1;
    }
    if (byte === QUOTE || byte === OPEN_LIST || byte === OPEN_MAP) {
      this.#begin(at, answer === "enter" ? "take" : answer);
      return at;
    }
    if (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_MAP)
      throw new NotJson(this.#position(at), "a value is expected");
    this.#begin(at, answer === "skip" ? "check" : "take");
    this.#mode = "scalar";
    return at;
  }

  #begin(at: number, wanted: Wanted): void {
    this.#mode = "inside";
    this.#wanted = wanted;
    this.#depth = 0;
    this.#start = this.#position(at);
    this.#parts = [];
    this.#taken = 0;
  }

  /** From within a text or container to its end, or that of the chunk. */
  #inside(chunk: Uint8Array, from: number): number {
    let [depth, inText, escaped] = [this.#depth, this.#inText, this.#escaped];
    const { length } = chunk;
    for (let at = from; at < length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === QUOTE) {
          inText = false;
          if (depth === 0) {
            this.#inText = false;
            return this.#finish(chunk, from, at + 1);
          }
        } else if (byte === BACKSLASH) escaped = true;
        else if (byte >= 0x80) this.#wide(byte);
      } else if (byte === QUOTE) inText = true;
      else if (byte === OPEN_MAP || byte === OPEN_LIST) {
        depth += 1;
        if (depth > DEEPEST) throw tooDeep(this.#position(at));
      } else if (byte === CLOSE_MAP || byte === CLOSE_LIST) {
        depth -= 1;
        if (depth === 0) return this.#finish(chunk, from, at + 1);
      } else if (byte === NEWLINE) this.#newLine(at);
    }
    [this.#depth, this.#inText, this.#escaped] = [depth, inText, escaped];
    this.#keep(chunk, from, length);
    return length;
  }

  /** Bytes that are no unit of a text of their own; four bytes are two units. */
  #wide(byte: number): void {
    if (byte < 0xc0) this.#lineStart += 1;
    else if (byte >= 0xf0) this.#lineStart -= 1;
  }

  #scalar(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_MAP || byte === NEWLINE || isSpace(byte))
        return this.#finish(chunk, from, at);
    }
    this.#keep(chunk, from, chunk.length);
    return chunk.length;
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    if (this.#wanted === "skip") return;
    this.#taken += to - from;
    if (this.#taken > MOST_TAKEN)
      throw new NotJson(this.#start, `one value has more than ${String(MOST_TAKEN / MIB)} MiB`);
    this.#parts.push(chunk.slice(from, to));
  }

  #finish(chunk: Uint8Array, from: number, to: number): number {
    this.#mode = "between";
    [this.#inText, this.#escaped, this.#depth] = [false, false, 0];
    if (this.#wanted === "skip") this.#after();
    else {
      const text = this.#text(chunk.subarray(from, to));
      if (this.#wanted === "key") this.#named(text);
      else if (this.#wanted === "check") this.#checked(text);
      else {
        const path = this.#path();
        const position = this.#start;
        this.#after();
        this.#listener.takes(path, text, position);
      }
    }
    return to;
  }

  #text(last: Uint8Array): string {
    try {
      if (this.#parts.length === 0) return this.#decoder.decode(last);
      const parts = [...this.#parts, last];
      this.#parts = [];
      const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return this.#decoder.decode(whole);
    } catch {
      throw new NotJson(this.#start, "it is not UTF-8 text");
    }
  }

  #named(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    let key: unknown;
    try {
      key = JSON.parse(text);
    } catch {
      key = undefined;
    }
    if (typeof key !== "string") throw new NotJson(this.#start, "a key is not a text of JSON");
    frame.key = key;
    frame.empty = false;
    frame.expects = "colon";
  }

  #checked(text: string): void {
    try {
      JSON.parse(text);
    } catch {
      throw new NotJson(this.#start, "a value is expected");
    }
    this.#after();
  }

  #after(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) this.#done = true;
    else frame.expects = "next";
  }
}
