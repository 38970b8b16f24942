import { constants } from "node:fs";
import { open, realpath, stat, type FileHandle } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { userError, type UserError } from "../common/errors.ts";
import { say, type Sentence } from "../common/sentence.ts";
import { checkSize, MAX_BYTES, notUtf8 } from "./document/text.ts";
import type { Manifest } from "./model.ts";
import { parseManifest } from "./parse.ts";

/**
 * Reads the manifest at `path`, absolute or relative to `root`, the root of the repository.
 * @throws UserError when it is no readable file below `root`, or no manifest
 */
export async function readManifestFile(path: string, root: string): Promise<Manifest> {
  const home = await asked(realpath(root), root);
  const real = await asked(realpath(resolve(home, path)), path);
  const inside = relative(home, real);
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw userError(say`the manifest ${path} lies outside the repository`, {
      expected: say`a file below the root of the repository, links followed`,
      help: say`move the manifest into the repository`,
    });
  }
  const file = inside.split(sep).join("/");
  // Looked at before it is opened: opening a pipe would wait for a writer.
  const about = await asked(stat(real), path);
  if (about.isDirectory()) {
    throw userError(say`the manifest ${path} is a directory`, {
      help: say`name the file in it, for example ${`${file === "" ? "." : file}/relocation.yaml`}`,
    });
  }
  if (!about.isFile()) {
    throw userError(say`the manifest ${path} is not an ordinary file`, { help: say`name a file` });
  }
  checkSize(about.size, file);
  return parseManifest(decode(await bytesOf(real, path, file), file), file);
}

/** Opens without following a link that was put there since, and reads no more than a manifest may hold. */
async function bytesOf(real: string, path: string, file: string): Promise<Uint8Array> {
  const handle: FileHandle = await asked(open(real, constants.O_RDONLY | constants.O_NOFOLLOW), path);
  try {
    const buffer = new Uint8Array(MAX_BYTES + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await asked(handle.read(buffer, length, buffer.length - length), path);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    checkSize(length, file);
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(file);
  }
}

const REASONS: Readonly<Record<string, readonly [reason: Sentence, help: Sentence]>> = {
  ENOENT: [
    say`does not exist`,
    say`check the path; it counts from the root of the repository, which must be checked out`,
  ],
  ENOTDIR: [say`does not exist`, say`check the path: a part of it is a file and no directory`],
  EACCES: [say`may not be read`, say`give the user of this run permission to read it`],
  EPERM: [say`may not be read`, say`give the user of this run permission to read it`],
  ELOOP: [say`is a link that leads nowhere`, say`name the file itself`],
  ENAMETOOLONG: [say`has a name that is too long`, say`check the path`],
  EISDIR: [say`is a directory`, say`name the file in it`],
};

/** What the file system answers, or its refusal as the user's problem. */
async function asked<T>(answer: Promise<T>, path: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw refusal(error, path);
  }
}

function refusal(error: unknown, path: string): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  const [reason, help] = known ?? [say`cannot be read`, say`check the path and the disk`];
  return userError(`${say`the file ${path}`} ${reason}`, { help });
}
