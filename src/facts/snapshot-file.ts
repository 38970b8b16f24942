import { lstat, stat, writeFile } from "node:fs/promises";
import { userError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import { locateNewFile, locatePath, nearFile, readAtMost, utf8Text } from "../base/path.ts";
import { MAX_SNAPSHOT_BYTES, parseSnapshot, tooLarge, type Snapshot } from "./snapshot.ts";

/**
 * Reads a snapshot file.
 * @param root directory that the file must lie in, links followed.
 * @throws UserError when there is no such file inside the root, or it is no snapshot.
 */
export async function readSnapshotFile(file: string, root: string): Promise<Snapshot> {
  const located = await locatePath(file, root);
  if (located === undefined) throw outside(file);
  const about = await stat(located.real).catch(() => undefined);
  if (about === undefined) {
    const near = didYouMean(await nearFile(located.inside, root));
    throw userError(`there is no ${file}`, {
      expected: "a snapshot file inside the working directory",
      help: near ?? "capture one with `relocation capture`",
    });
  }
  if (!about.isFile()) throw userError(`${file} is not a file`, { expected: "a snapshot file" });
  const bytes = await readAtMost(located.real, MAX_SNAPSHOT_BYTES);
  if (bytes === undefined) throw tooLarge(file);
  const text = utf8Text(bytes);
  if (text === undefined) throw userError(`${file} is not UTF-8 text`, { expected: "a snapshot file" });
  return parseSnapshot(text, file);
}

/** Writes the text of a snapshot; the same rules hold for where. */
export async function writeSnapshotFile(file: string, root: string, text: string): Promise<void> {
  const located = await locateNewFile(file, root);
  if (located === undefined) throw outside(file);
  const about = await lstat(located.real).catch(() => undefined);
  if (about !== undefined && !about.isFile()) {
    throw userError(`${file} is not a file`, { expected: "a new file, or one to replace" });
  }
  await writeFile(located.real, text);
}

function outside(file: string): Error {
  return userError(`${file} lies outside the working directory`, {
    expected: "a path inside it, and no link",
  });
}
