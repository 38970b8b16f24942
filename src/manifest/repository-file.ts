import { stat } from "node:fs/promises";
import { sep } from "node:path";
import { userError, type UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import { locatePath, nearFile, readAtMost, readInChunks } from "../base/path.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";

/** What a file is for, in the words of its refusals. */
export interface FileKind {
  /** `the manifest` */
  readonly what: Sentence;
  /** How to repair a path that leads outside. */
  readonly outside: Sentence;
  /** A name that a file of the kind may have, for a path that is a directory. */
  readonly example: string;
  /** How to get one where it does not exist, beside checking the path. */
  readonly absent?: Sentence;
  /** Most bytes. */
  readonly most: number;
  readonly tooLarge: (file: string) => UserError;
}

export interface RepositoryFile {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Absolute, links followed. */
  readonly real: string;
  readonly bytes: Uint8Array;
}

/** Told of every file that is read, with its bytes or a piece of them: what a judgement rests on can be hashed. */
export type NoteFile = (file: string, bytes: Uint8Array | string) => void;

/**
 * Reads a file of the repository at `path`, absolute or relative to `root`.
 * @throws UserError when it is no ordinary file below `root`, links followed, or is too large
 */
export async function readRepositoryFile(
  path: string,
  root: string,
  kind: FileKind,
): Promise<RepositoryFile> {
  const { file, real } = await locateRepositoryFile(path, root, kind);
  const bytes = await answered(readAtMost(real, kind.most), path);
  if (bytes === undefined) throw kind.tooLarge(file);
  return { file, real, bytes };
}

/**
 * A file of the repository whose bytes come one piece after the other; each counts until the next is asked for.
 * @throws UserError as {@link readRepositoryFile} does, also while it is read
 */
export async function openRepositoryFile(
  path: string,
  root: string,
  kind: FileKind,
): Promise<{ readonly file: string; readonly chunks: AsyncIterable<Uint8Array> }> {
  const { file, real } = await locateRepositoryFile(path, root, kind);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* readInChunks(real, kind.most);
    } catch (error) {
      // What goes wrong where the pieces are used is not the file's.
      throw error instanceof Error && "code" in error && typeof error.code === "string"
        ? refusal(error, path)
        : error;
    }
  }
  return { file, chunks: chunks() };
}

async function locateRepositoryFile(
  path: string,
  root: string,
  kind: FileKind,
): Promise<Pick<RepositoryFile, "file" | "real">> {
  await answered(stat(root), root);
  const located = await locatePath(path, root);
  if (located === undefined) {
    throw userError(say`${raw(kind.what)} ${path} lies outside the repository`, {
      expected: say`a file below the root of the repository, links followed`,
      help: kind.outside,
    });
  }
  const { real, inside: file } = located;
  // Looked at before it is opened: opening a pipe would wait for a writer.
  const about = await stat(real).catch(async (error: unknown) => {
    throw refusal(error, path, await nearFile(file, root), kind.absent);
  });
  if (about.isDirectory()) {
    throw userError(say`${raw(kind.what)} ${path} is a directory`, {
      help: say`name the file in it, for example ${`${file === "" ? "." : file}/${kind.example}`}`,
    });
  }
  if (!about.isFile()) {
    throw userError(say`${raw(kind.what)} ${path} is not an ordinary file`, { help: say`name a file` });
  }
  if (about.size > kind.most) throw kind.tooLarge(file);
  return { file, real };
}

const REASONS: Readonly<Record<string, readonly [reason: Sentence, help: Sentence]>> = {
  ENOENT: [
    say`does not exist`,
    say`check the path. It counts from the root of the repository, which must be checked out`,
  ],
  ENOTDIR: [say`does not exist`, say`check the path: a part of it is a file and no directory`],
  EACCES: [say`may not be read`, say`give the user of this run permission to read it`],
  EPERM: [say`may not be read`, say`give the user of this run permission to read it`],
  ELOOP: [say`is a link that leads nowhere`, say`name the file itself`],
  ENAMETOOLONG: [say`has a name that is too long`, say`check the path`],
  EISDIR: [say`is a directory`, say`name the file in it`],
};

/** What the file system answers, or its refusal as the user's problem. */
async function answered<T>(answer: Promise<T>, path: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw refusal(error, path);
  }
}

function refusal(error: unknown, path: string, near?: string, absent?: Sentence): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  const [reason, help] = known ?? [say`cannot be read`, say`check the path and the disk`];
  if (code === "ENOENT" && sep === "/" && path.includes("\\")) {
    return userError(`${say`the file ${path}`} ${reason}`, {
      help: say`write ${"/"} between folders: on this machine ${"\\"} is a part of the name`,
    });
  }
  return userError(`${say`the file ${path}`} ${reason}`, {
    help:
      didYouMean(near) ??
      (code === "ENOENT" && absent !== undefined ? say`${raw(help)}. ${raw(absent)}` : help),
  });
}
