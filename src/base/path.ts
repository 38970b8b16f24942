import { constants } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { userError } from "./errors.ts";
import { nearest } from "./nearest.ts";
import { say } from "./sentence.ts";
import { MIB } from "./bytes.ts";

/** Where a path leads, links followed. */
export interface LocatedPath {
  /** Absolute, links followed. */
  readonly real: string;
  /** From the root, with `/`; empty for the root itself. */
  readonly inside: string;
}

/**
 * The way from one absolute path down to another, with `/`; empty for the same path, undefined for one that is not below it.
 * `..report.json` is a name like any other, and a backslash separates folders only where the file system says so.
 */
export function pathInside(root: string, path: string): string | undefined {
  const way = relative(root, path);
  if (leadsOut(way, sep) || isAbsolute(way)) return undefined;
  return way.split(sep).join("/");
}

/** Whether a relative path, its `..` all at its beginning, leaves the folder that it counts from. */
export function leadsOut(way: string, separator = "/"): boolean {
  return way === ".." || way.startsWith(`..${separator}`);
}

/**
 * Follows the links of a path, absolute or relative to `root`, as far as it exists. Undefined when it then lies outside of
 * `root`, links followed there too: the working tree is of whoever wrote the change, links included.
 * @throws UserError for a path that no file can have
 */
export async function locatePath(path: string, root: string): Promise<LocatedPath | undefined> {
  refuseNul(path);
  const real = await followed(resolve(root, path));
  const inside = pathInside(await followed(root), real);
  return inside === undefined ? undefined : { real, inside };
}

/**
 * Where a file is written: links are followed in the folder, and none in its place, since it would be written to wherever
 * that leads. Undefined when the folder lies outside of `root`, or a link stands where the file goes.
 * @throws UserError for a path that no file can have
 */
export async function locateNewFile(path: string, root: string): Promise<LocatedPath | undefined> {
  refuseNul(path);
  const full = resolve(root, path);
  const folder = await locatePath(dirname(full), root);
  if (folder === undefined) return undefined;
  const name = basename(full);
  const real = join(folder.real, name);
  const about = await lstat(real).catch(() => undefined);
  if (about?.isSymbolicLink() === true) return undefined;
  return { real, inside: folder.inside === "" ? name : `${folder.inside}/${name}` };
}

function refuseNul(path: string): void {
  if (!path.includes("\0")) return;
  throw userError(say`the file ${path} cannot be read or written: no name has a NUL character in it`, {
    help: say`check the path`,
  });
}

/** The path with the links followed in the part of it that exists. */
async function followed(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(await followed(parent), basename(full));
  }
}

/**
 * Reads a file without following a link that was put there since it was located, and no more of it than a file of its kind may
 * hold: it may grow while it is read. Undefined when it is larger.
 * @throws Error of the file system
 */
export async function readAtMost(real: string, most: number): Promise<Uint8Array | undefined> {
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = await handle.stat();
    if (size > most) return undefined;
    // One byte more than the limit tells.
    let buffer = new Uint8Array(Math.min(size, most) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (length > most) return undefined;
      if (bytesRead === 0) return buffer.subarray(0, length);
      if (length === buffer.length) {
        const larger = new Uint8Array(Math.min(buffer.length * 2, most + 1));
        larger.set(buffer);
        buffer = larger;
      }
    }
  } finally {
    await handle.close();
  }
}

const CHUNK = 4 * MIB;

/**
 * The bytes of a file one piece after the other, without following a link that was put there since it was located. Each piece
 * counts until the next one is asked for. What grows beyond the limit ends with the piece that passes it.
 * @throws Error of the file system
 */
export async function* readInChunks(real: string, most: number): AsyncGenerator<Uint8Array> {
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const buffer = new Uint8Array(CHUNK);
    for (let total = 0; total <= most;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      total += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** The text of UTF-8 bytes without a byte order mark; undefined when they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A path with the name that is there in place of the first that is not; undefined where none is near. */
export async function nearFile(inside: string, root: string): Promise<string | undefined> {
  const parts = inside.split("/");
  let folder = root;
  for (const [at, part] of parts.entries()) {
    const names = await readdir(folder).catch((): string[] => []);
    const near = names.includes(part) ? part : nearest(part, names);
    if (near !== part) return near === undefined ? undefined : parts.with(at, near).join("/");
    folder = join(folder, part);
  }
  return undefined;
}
