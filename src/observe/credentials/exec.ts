import { execFile } from "node:child_process";
import { MIB } from "../../base/bytes.ts";

export type ExecResult =
  | { readonly kind: "exited"; readonly code: number; readonly stdout: string; readonly stderr: string }
  /** There is no such program. */
  | { readonly kind: "missing" }
  | { readonly kind: "timed-out" }
  /** Given up by the caller. */
  | { readonly kind: "aborted" };

/** Runs a program without a shell of ours. */
export type Exec = (
  program: string,
  args: readonly string[],
  options: { readonly timeoutMs: number; readonly signal?: AbortSignal },
) => Promise<ExecResult>;

/** Characters that no command interpreter gives a meaning. */
const PLAIN = /^[A-Za-z0-9:/._-]+$/;

/**
 * On Windows `az` is a batch file, which only the command interpreter starts; arguments must be plain there.
 * @throws Error when one is not.
 */
export const execProgram: Exec = (program, args, { timeoutMs, signal }) => {
  const windows = process.platform === "win32";
  if (windows && ![program, ...args].every((text) => PLAIN.test(text))) {
    throw new Error("an argument is not plain");
  }
  const [file, list] = windows ? ["cmd.exe", ["/d", "/s", "/c", program, ...args]] : [program, [...args]];
  return new Promise((resolve) => {
    const options = {
      timeout: timeoutMs,
      maxBuffer: MIB,
      windowsHide: true,
      encoding: "utf8",
      ...(signal === undefined ? {} : { signal }),
    } as const;
    execFile(file, list, options, (error, stdout, stderr) => {
      if (error === null) resolve({ kind: "exited", code: 0, stdout, stderr });
      else if (error.code === "ENOENT") resolve({ kind: "missing" });
      else if (signal?.aborted === true) resolve({ kind: "aborted" });
      else if (error.killed === true) resolve({ kind: "timed-out" });
      else if (windows && /is not recognized/i.test(stderr)) resolve({ kind: "missing" });
      else resolve({ kind: "exited", code: typeof error.code === "number" ? error.code : 1, stdout, stderr });
    });
  });
};
