import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { TextCut, type Cut } from "./cut.ts";
import type { AnswerMemory } from "./memory.ts";

/** Large answers come in fewer parts than zlib would make of itself; every part costs a turn of the event loop. */
const UNPACKED_PART = 64 * 1024;

/** The answer is larger than the run allows. */
export class TooLarge extends Error {}

/**
 * The text of an answer, unpacked. Read here and not by the HTTP client, which pipes what it unpacks without looking at errors: a
 * body that is cut or damaged would end the process, and a connection that is lost within one would go unnoticed.
 *
 * @param encoding the header `content-encoding`; gzip is all that is asked for.
 * @param memory is charged with what is kept; a body that is refused costs nothing.
 * @param cut what need not be kept.
 * @throws TooLarge as soon as more than `maxBytes` are unpacked, AllTooLarge when all answers together are too large.
 * @throws Error with a `code` for a body that is cut, empty, damaged, or packed in another way.
 */
export async function readBody(
  stream: NodeJS.ReadableStream,
  encoding: string | undefined,
  maxBytes: number,
  memory: AnswerMemory,
  cut?: Cut,
): Promise<string> {
  const cutting = cut && new TextCut(cut);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reading = memory.open();
  const keep = (chunk: Uint8Array, weight?: number): void => {
    reading.keep(chunk, weight);
    chunks.push(chunk);
  };
  const collect = async (source: AsyncIterable<Uint8Array | string>): Promise<void> => {
    for await (const part of source) {
      const chunk = typeof part === "string" ? Buffer.from(part) : bufferOf(part);
      size += chunk.byteLength;
      if (size > maxBytes) throw new TooLarge();
      const weight = reading.unpack(chunk);
      if (cutting === undefined) keep(chunk, weight);
      else keep(cutting.push(chunk));
      await reading.turn();
    }
    if (cutting !== undefined) keep(cutting.end());
  };
  try {
    switch (encoding?.toLowerCase() ?? "identity") {
      case "identity":
        await pipeline(stream, collect);
        break;
      case "gzip":
        await pipeline(stream, createGunzip({ chunkSize: UNPACKED_PART }), collect);
        if (size === 0) throw coded("EMPTY_BODY");
        break;
      default:
        throw coded("UNKNOWN_ENCODING");
    }
  } catch (error) {
    reading.refuse();
    throw error;
  }
  reading.close();
  return Buffer.concat(chunks).toString("utf8");
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function coded(code: string): Error {
  return Object.assign(new Error("the body cannot be read"), { code });
}
