import { jsonExtent } from "../base/json-extent.ts";
import { MIB } from "../base/bytes.ts";

/** A page has at most 100 comments of 65,536 characters each. */
const MOST_BYTES = 32 * MIB;
/** A comment has fewer than a hundred values. */
const MOST = { depth: 64, values: 100_000 } as const;

/**
 * `fetch` that reads no more of an answer than GitHub can have to say: one that unpacks to more would fill the memory of the runner.
 * @throws Error, which the client takes for a connection that failed
 */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const answer = await fetch(input, init);
  if (answer.body === null) return answer;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = answer.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  const body = Buffer.concat(chunks);
  if (/\bjson\b/i.test(answer.headers.get("content-type") ?? "")) {
    const { depth, values } = jsonExtent(body.toString("utf8"), MOST);
    if (depth > MOST.depth || values > MOST.values) throw tooLarge();
  }
  const { status, statusText, headers } = answer;
  return new Response(NO_BODY.has(status) ? null : body, { status, statusText, headers });
}

/** An answer of such a status cannot have a body. */
const NO_BODY = new Set([101, 204, 205, 304]);

function tooLarge(): Error {
  return new Error("its answer is larger than GitHub's answers are");
}
