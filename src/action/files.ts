import { mkdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { userError } from "../base/errors.ts";
import { say, type Sentence } from "../base/sentence.ts";
import { noRoom } from "../run/no-room.ts";
import { locateNewFile, locatePath, readAtMost, utf8Text, type LocatedPath } from "../base/path.ts";

const MOST_BYTES = 100_000_000;

export interface ReportFiles {
  readonly report: string;
  readonly summary: string;
  readonly record: string;
}

/** Where the two files go; by default a directory of the step's own under the runner's temporary directory. */
export function reportFiles(
  asked: string | undefined,
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): ReportFiles {
  if (asked !== undefined) {
    const report = resolve(workspace, asked);
    return { report, summary: fileBeside(report, "md"), record: recordBeside(report) };
  }
  const step = (env.GITHUB_ACTION ?? "").replace(/[^A-Za-z0-9_-]/g, "_") || "step";
  const directory = join(temporary(env), "relocation-readiness", step);
  const report = join(directory, "report.json");
  return { report, summary: join(directory, "report.md"), record: recordBeside(report) };
}

/** The path of the same report in another form. */
export function fileBeside(report: string, extension: string): string {
  const name = basename(report).replace(/\.json$/i, "");
  return join(dirname(report), `${name === "" ? "report" : name}.${extension}`);
}

/** The path of the record of the run beside its report. */
export function recordBeside(report: string): string {
  return fileBeside(report, "record.json");
}

/**
 * Writes one file. The working tree is of the pull request's author, who may have put a link where the file or one of its directories goes.
 * Answers why it could not where there is no room, which decides nothing.
 * @throws UserError when the path leads out of the workspace and of the temporary directory, or cannot be written.
 */
export async function writeReportFile(
  path: string,
  text: string,
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Sentence | undefined> {
  const roots = [workspace, temporary(env)];
  try {
    // First as it is, so that no directory is made outside; then with the directories that were made.
    if ((await within(path, roots, locateNewFile)) === undefined) throw outside(path);
    await mkdir(dirname(path), { recursive: true });
    const located = await within(path, roots, locateNewFile);
    if (located === undefined) throw outside(path);
    await writeFile(located.real, text, "utf8");
    return undefined;
  } catch (error) {
    const full = noRoom(error);
    if (full !== undefined) return say`The report could not be written to ${path} (${full}).`;
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw userError(`the report cannot be written to ${JSON.stringify(path)}`, {
      expected: "a path of the input `report-path` that can be written",
    });
  }
}

/**
 * Reads a report that an earlier job made.
 * @throws UserError when it is not in the workspace or the temporary directory, or cannot be read.
 */
export async function readReportFile(
  path: string,
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const expected = "a file of the input `report` in the workspace or in the runner's temporary directory";
  const located = await within(resolve(workspace, path), [workspace, temporary(env)], locatePath);
  if (located === undefined) {
    throw userError(`the report may not be read from ${JSON.stringify(path)}`, { expected });
  }
  let bytes: Uint8Array | undefined;
  try {
    if (!(await stat(located.real)).isFile()) throw new Error("it is not a file");
    bytes = await readAtMost(located.real, MOST_BYTES);
  } catch {
    throw userError(`the report ${JSON.stringify(path)} cannot be read`, { expected });
  }
  const text = bytes && utf8Text(bytes);
  if (text !== undefined) return text;
  if (bytes !== undefined)
    throw userError(`the report ${JSON.stringify(path)} is not UTF-8 text`, { expected });
  throw userError(`the report ${JSON.stringify(path)} is larger than any report`, { expected });
}

function temporary(env: Readonly<Record<string, string | undefined>>): string {
  const { RUNNER_TEMP: runner = "" } = env;
  return runner === "" ? tmpdir() : runner;
}

/** Where the path leads in the first of the roots that it lies in. */
async function within(
  path: string,
  roots: readonly string[],
  locate: (path: string, root: string) => Promise<LocatedPath | undefined>,
): Promise<LocatedPath | undefined> {
  for (const root of roots) {
    const located = await locate(path, root);
    if (located !== undefined) return located;
  }
  return undefined;
}

function outside(path: string): Error {
  return userError(`the report may not be written to ${JSON.stringify(path)}`, {
    expected:
      "a path of the input `report-path` in the workspace or in the runner's temporary directory, and no link",
  });
}
