import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the processes of the tests leave the sources compiled, by their content, for those that start later. */
export const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), "relocation-readiness-tests") };

/** Runs the command line from its sources as a process, with `input` on its standard input. */
export async function runSource(
  args: readonly string[],
  input: string | Uint8Array | Iterable<string>,
  nodeOptions: readonly string[] = [],
): Promise<Finished> {
  const child = spawn(process.execPath, [...nodeOptions, resolve("src/cli/index.ts"), ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...COMPILED },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const closed = once(child, "close");
  child.stdin.on("error", () => undefined);
  Readable.from(typeof input === "string" || input instanceof Uint8Array ? [input] : input, {
    objectMode: true,
  }).pipe(child.stdin);
  await closed;
  return { code: child.exitCode, stdout, stderr };
}

/** The JSON of every line. */
export function jsonLines(text: string): unknown[] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}
