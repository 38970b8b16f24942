/** One line of a stream, without its end. */
export type Line =
  | { readonly number: number; readonly bytes: Buffer }
  /** The line was longer than allowed; what it held is gone. */
  | { readonly number: number; readonly bytes: undefined };

/**
 * Cuts a stream of bytes into lines, as many at once as a chunk completes, and holds no more than one chunk and one line of
 * at most `longest` bytes. A last line needs no end; nothing after the last end is no line.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly Line[], void, undefined> {
  let number = 0;
  let begun: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > longest) begun = [];
    else if (part.length > 0) begun.push(part);
  };
  const ended = (): Line => {
    number += 1;
    const bytes = length > longest ? undefined : begun.length === 1 ? begun[0] : Buffer.concat(begun);
    begun = [];
    length = 0;
    return bytes === undefined ? { number, bytes } : { number, bytes };
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, end));
      lines.push(ended());
      from = end + 1;
    }
    add(bytes.subarray(from));
    yield lines;
  }
  if (length > 0) yield [ended()];
}
