import { pipeline } from "node:stream/promises";
import { createGunzip, gunzipSync } from "node:zlib";
import { TextCut, type Cut } from "./cut.ts";
import { AllTooLarge, type AnswerMemory } from "./memory.ts";
import { KIB } from "../../../base/bytes.ts";

/** Large answers come in fewer parts than zlib would make of itself; every part costs a turn of the event loop. */
const UNPACKED_PART = 64 * KIB;

/**
 * Most answers are this small, packed, and are unpacked at once: a stream for each costs more than all else that is done with it.
 * What unpacks to more than {@link SMALL_UNPACKED} is read as a stream like the large ones.
 */
const SMALL = 16 * KIB;
const SMALL_UNPACKED = 512 * KIB;

/** The answer is larger than the run allows. */
export class TooLarge extends Error {}

/** An error says enough by its status where its words are too many. */
export function withoutWords(error: unknown): string {
  if (error instanceof TooLarge || error instanceof AllTooLarge) return "";
  throw error;
}

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
  const collect: Collect = async (source) => {
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
        await unpackInto(collect, stream);
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

type Parts = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>;
type Collect = (source: Parts) => Promise<void>;

async function unpackInto(collect: Collect, stream: NodeJS.ReadableStream): Promise<void> {
  const parts = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size <= SMALL) {
    const next = await parts.next();
    if (next.done === true) {
      const unpacked = unpackedAtOnce(Buffer.concat(held));
      return unpacked === undefined ? unpackAsStream(held, collect) : collect([unpacked]);
    }
    const part = typeof next.value === "string" ? Buffer.from(next.value) : next.value;
    held.push(part);
    size += part.byteLength;
  }
  async function* all(): AsyncGenerator<Uint8Array | string> {
    try {
      yield* held;
      for (let next = await parts.next(); next.done !== true; next = await parts.next()) yield next.value;
    } finally {
      // A body that is refused is not read to its end.
      await parts.return?.();
    }
  }
  return unpackAsStream(all(), collect);
}

function unpackAsStream(packed: Parts, collect: Collect): Promise<void> {
  return pipeline(packed, createGunzip({ chunkSize: UNPACKED_PART }), collect);
}

/** Undefined where it is not small. */
function unpackedAtOnce(packed: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(packed, { maxOutputLength: SMALL_UNPACKED });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function coded(code: string): Error {
  return Object.assign(new Error("the body cannot be read"), { code });
}
