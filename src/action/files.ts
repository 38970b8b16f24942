import { lstat, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { userError } from "../base/errors.ts";

const MOST_BYTES = 100_000_000;

export interface ReportFiles {
  readonly report: string;
  readonly summary: string;
}

/** Where the two files go; by default a directory of the step's own under the runner's temporary directory. */
export function reportFiles(
  asked: string | undefined,
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): ReportFiles {
  if (asked !== undefined) {
    const report = resolve(workspace, asked);
    const name = basename(report).replace(/\.json$/i, "");
    return { report, summary: join(dirname(report), `${name === "" ? "report" : name}.md`) };
  }
  const step = (env.GITHUB_ACTION ?? "").replace(/[^A-Za-z0-9_-]/g, "_") || "step";
  const directory = join(temporary(env), "relocation-readiness", step);
  return { report: join(directory, "report.json"), summary: join(directory, "report.md") };
}

/**
 * Writes one file. The working tree is of the pull request's author, who may have put a link where the file or one of its directories goes.
 * @throws UserError when the path leads out of the workspace and of the temporary directory, or cannot be written.
 */
export async function writeReportFile(
  path: string,
  text: string,
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const roots = await Promise.all([workspace, temporary(env)].map(real));
  const within = (place: string) => roots.some((root) => isInside(place, root));
  try {
    // First as written, so that no directory is made outside; then as it really is.
    if (!within(await real(path))) throw outside(path);
    await mkdir(dirname(path), { recursive: true });
    const parent = await realpath(dirname(path));
    const target = join(parent, basename(path));
    if (!within(parent) || (await isLink(target))) throw outside(path);
    await writeFile(target, text, "utf8");
  } catch (error) {
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
  const roots = await Promise.all([workspace, temporary(env)].map(real));
  const file = await real(resolve(workspace, path));
  if (!roots.some((root) => isInside(file, root))) {
    throw userError(`the report may not be read from ${JSON.stringify(path)}`, { expected });
  }
  try {
    if ((await stat(file)).size <= MOST_BYTES) return await readFile(file, "utf8");
  } catch {
    throw userError(`the report ${JSON.stringify(path)} cannot be read`, { expected });
  }
  throw userError(`the report ${JSON.stringify(path)} is larger than any report`, { expected });
}

function temporary(env: Readonly<Record<string, string | undefined>>): string {
  const { RUNNER_TEMP: runner = "" } = env;
  return runner === "" ? tmpdir() : runner;
}

/** The path with the links in the part of it that exists resolved. */
async function real(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(await real(parent), basename(full));
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== "" ? !way.startsWith("..") && !isAbsolute(way) : true;
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function outside(path: string): Error {
  return userError(`the report may not be written to ${JSON.stringify(path)}`, {
    expected:
      "a path of the input `report-path` in the workspace or in the runner's temporary directory, and no link",
  });
}
