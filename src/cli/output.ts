import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { userError } from "../base/errors.ts";
import { noRoom } from "../run/no-room.ts";
import { isClosed, systemCode } from "./stream.ts";

interface Output {
  err(text: string): void;
  write(text: string): Promise<void>;
}

/** A reader that has left, as `head` does, and a disk that is full change no exit code: that is the verdict's. */
export async function print(text: string, output: Output): Promise<void> {
  try {
    await output.write(text);
  } catch (error) {
    if (!isClosed(error)) output.err(`error: cannot write the output (${systemCode(error)})\n`);
  }
}

/** Writes a file; like {@link print} where there is no room. @throws UserError for a path that cannot be written */
export async function save(
  file: string,
  text: string,
  { cwd, err }: Omit<Output, "write"> & { readonly cwd: string },
): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), text);
  } catch (error) {
    const code = noRoom(error);
    if (code === undefined) {
      throw userError(`cannot write ${JSON.stringify(file)}`, {
        help: "check that the directory exists and is writable",
      });
    }
    err(`error: cannot write ${JSON.stringify(file)} (${code})\n`);
    return;
  }
  err(`wrote ${file}\n`);
}

/** Writes the file that is named, else prints. @throws UserError for a path that cannot be written */
export function deliver(
  text: string,
  file: string | undefined,
  output: Output & { readonly cwd: string },
): Promise<void> {
  return file === undefined ? print(text, output) : save(file, text, output);
}
