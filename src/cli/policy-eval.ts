import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { userError } from "../common/errors.ts";
import { instant, type Instant } from "../common/time.ts";
import { bundledAliases } from "../shell/aliases.ts";
import { Answers, LONGEST_LINE } from "./policy/answers.ts";
import { linesOf } from "./policy/lines.ts";

/** Characters of answers that are gathered before they are written. */
const ENOUGH = 65_536;

interface Terminal {
  readonly cwd: string;
  now(): number;
  input(): AsyncIterable<Uint8Array>;
  write(text: string): Promise<void>;
}

/**
 * Answers every line of a file or of standard input with one line. What is read and what waits to be written is bounded:
 * reading goes on when the reader of the answers has taken them. A reader who has seen enough ends the run.
 * @returns 0 when every line has its answer, 70 when one of them met a bug of ours
 */
export async function policyEval(
  operands: readonly string[],
  options: { readonly now?: Instant },
  terminal: Terminal,
): Promise<number> {
  const [file, extra] = operands;
  if (extra !== undefined) {
    throw userError(`unexpected argument ${JSON.stringify(extra)}`, { help: "see `relocation --help`" });
  }
  const answers = new Answers({
    aliases: bundledAliases(),
    now: options.now ?? instant(terminal.now()),
  });
  const input =
    file === undefined || file === "-" ? terminal.input() : readable(resolve(terminal.cwd, file), file);
  try {
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      let text = "";
      for (const line of lines) {
        text += `${JSON.stringify(answers.answer(line))}\n`;
        if (text.length < ENOUGH) continue;
        await terminal.write(text);
        text = "";
      }
      // Whoever asks line by line waits for the answer before the next question.
      if (text !== "") await terminal.write(text);
    }
  } catch (error) {
    if (!isClosed(error)) throw error;
  }
  return answers.bugs === 0 ? 0 : 70;
}

async function* readable(path: string, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw userError(`cannot read ${JSON.stringify(name)} (${code})`, {
      expected: "a file of JSON lines",
    });
  }
}

function isClosed(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED")
  );
}
