import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { userError } from "../base/errors.ts";
import type { JsonObject } from "../policy/model.ts";
import { LONGEST_LINE } from "./line.ts";
import { isClosed, OutputLost } from "./stream.ts";
import { linesOf, type Line } from "./policy/lines.ts";

/** Characters of answers that are gathered before they are written. */
const ENOUGH = 65_536;

export interface EvalTerminal {
  readonly cwd: string;
  now(): number;
  input(): AsyncIterable<Uint8Array>;
  write(text: string): Promise<void>;
}

/** Whatever the line holds, its answer. */
export interface Answering {
  /** Lines that this version, or this installation of it, failed on. */
  readonly bugs: number;
  answer(line: Line): JsonObject;
}

/** The file of a command that reads lines; undefined or `-` is standard input. */
export function fileOf(operand: string | undefined): string | undefined {
  return operand === "-" ? undefined : operand;
}

/**
 * Answers every line of a file or of standard input with one line. What is read and what waits to be written is bounded:
 * reading goes on when the reader of the answers has taken them. A reader who has seen enough ends the run.
 * @returns 0 when every line has its answer, 70 when one of them met a bug of ours
 * @throws OutputLost when an answer could not be written
 */
export async function evalLines(
  file: string | undefined,
  answers: Answering,
  terminal: EvalTerminal,
): Promise<number> {
  const write = async (text: string): Promise<void> => {
    try {
      await terminal.write(text);
    } catch (error) {
      throw isClosed(error) ? error : new OutputLost(error);
    }
  };
  const input = file === undefined ? terminal.input() : readable(resolve(terminal.cwd, file), file);
  try {
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      let text = "";
      for (const line of lines) {
        text += `${JSON.stringify(answers.answer(line))}\n`;
        if (text.length < ENOUGH) continue;
        await write(text);
        text = "";
      }
      // Whoever asks line by line waits for the answer before the next question.
      if (text !== "") await write(text);
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
