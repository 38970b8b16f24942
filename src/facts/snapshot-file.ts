import { lstat, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { userError } from "../base/errors.ts";
import { MAX_SNAPSHOT_BYTES, parseSnapshot, tooLarge, type Snapshot } from "./snapshot.ts";

/**
 * Reads a snapshot file.
 * @param root directory that the file must lie in, links resolved.
 * @throws UserError when there is no such file inside the root, or it is no snapshot.
 */
export async function readSnapshotFile(file: string, root: string): Promise<Snapshot> {
  const path = await insideOf(root, file, (full) => realpath(full));
  const found = await stat(path);
  if (!found.isFile()) throw userError(`${file} is not a file`, { expected: "a snapshot file" });
  if (found.size > MAX_SNAPSHOT_BYTES) throw tooLarge(file);
  return parseSnapshot(await readFile(path, "utf8"), file);
}

/** Writes the text of a snapshot; the same rules hold for where. */
export async function writeSnapshotFile(file: string, root: string, text: string): Promise<void> {
  // The file itself may not exist yet: its directory must, and decides.
  const path = await insideOf(root, file, async (full) =>
    join(await realpath(dirname(full)), basename(full)),
  );
  const found = await lstat(path).catch(() => undefined);
  // A link would be followed, to wherever it points.
  if (found !== undefined && !found.isFile()) {
    throw userError(`${file} is not a file`, { expected: "a new file, or one to replace" });
  }
  await writeFile(path, text);
}

async function insideOf(
  root: string,
  file: string,
  real: (full: string) => Promise<string>,
): Promise<string> {
  if (file.includes("\0")) throw userError("the path of the snapshot holds a NUL character");
  const full = resolve(root, file);
  if (!isInside(resolve(root), full)) throw outside(file);
  let path: string;
  try {
    path = await real(full);
  } catch {
    throw userError(`there is no ${file}`, {
      expected: "a snapshot file inside the working directory",
      help: "capture one with `relocation capture`",
    });
  }
  if (!isInside(await realpath(root), path)) throw outside(file);
  return path;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(file: string): Error {
  return userError(`${file} lies outside the working directory`, { expected: "a path inside it" });
}
