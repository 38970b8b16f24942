import { execFile } from "node:child_process";
import { MIB } from "../../../base/bytes.ts";

/** A file that git tracks. */
export interface TrackedFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly is: "file" | "link" | "submodule";
}

/** The tracked files below a folder that fit a pattern, or why git does not tell. */
export type Tracked =
  | { readonly known: true; readonly files: readonly TrackedFile[] }
  | { readonly known: false; readonly why: "no-git" | "no-checkout" | "timed-out" };

/** Of 500,000 paths. */
const MOST_BYTES = 64 * MIB;
const TIMEOUT_MS = 30_000;
/** Nothing of the checkout's own configuration may start a program; a job in a container works in a checkout of another user. */
const CONFIGURATION = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "safe.directory=*",
];

/**
 * Asks git for the tracked files. Patterns are Git's own pathspecs with `glob` (gitglossary, "pathspec"): `*` stays within a
 * folder, `**` does not. `without`: files and folders by their paths.
 * @param root absolute
 */
export function trackedFiles(
  root: string,
  { files, without }: { readonly files: readonly string[]; readonly without: readonly string[] },
  signal?: AbortSignal,
): Promise<Tracked> {
  const specs = [...files.map((one) => `:(glob)${one}`), ...without.map((one) => `:(exclude,literal)${one}`)];
  const args = [...CONFIGURATION, "ls-files", "--stage", "-z", "--", ...specs];
  return new Promise((resolve) => {
    const options = {
      cwd: root,
      timeout: TIMEOUT_MS,
      maxBuffer: MOST_BYTES,
      windowsHide: true,
      encoding: "utf8",
      ...(signal === undefined ? {} : { signal }),
    } as const;
    execFile("git", args, options, (error, stdout) => {
      if (error === null) resolve({ known: true, files: filesOf(stdout) });
      else if (error.code === "ENOENT") resolve({ known: false, why: "no-git" });
      else if (error.killed === true || signal?.aborted === true) resolve({ known: false, why: "timed-out" });
      else resolve({ known: false, why: "no-checkout" });
    });
  });
}

/** `<mode> <object> <stage>\t<path>\0`; a file in conflict stands there once a side. */
function filesOf(listed: string): TrackedFile[] {
  const files = new Map<string, TrackedFile>();
  for (const entry of listed.split("\0")) {
    const tab = entry.indexOf("\t");
    if (tab === -1) continue;
    const path = entry.slice(tab + 1);
    const mode = entry.slice(0, 6);
    files.set(path, { path, is: mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file" });
  }
  return [...files.values()];
}
