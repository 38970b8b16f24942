import { gzipSync } from "node:zlib";
import type { Answer } from "./http.ts";

export interface PackedAnswer {
  readonly answer: Answer;
  /** Bytes of the body before. */
  readonly unpacked: number;
}

/** Packs answers with gzip, each once: large ones take longer to make than to read. */
export function gzipPacker(): (key: string, answer: Answer) => PackedAnswer {
  const packed = new Map<string, PackedAnswer>();
  return (key, answer) => {
    const known = packed.get(key);
    if (known !== undefined) return known;
    const text = Buffer.from(JSON.stringify(answer.body));
    const headers = { ...answer.headers, "content-encoding": "gzip" };
    const made = { answer: { ...answer, headers, body: gzipSync(text) }, unpacked: text.byteLength };
    packed.set(key, made);
    return made;
  };
}
