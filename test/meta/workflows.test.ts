import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUTS } from "../../src/action/input-names.ts";
import { at, textAt } from "../../src/github/payload.ts";
import { blocksOf, PAGES, placeOf } from "../docs/blocks.ts";
import { lintWorkflows } from "../docs/lint.ts";
import { long } from "../support/runs.ts";

const OWN_ACTION = "azure-relocation-readiness/action";
/** The Action itself, or the workflow of its repository that others call. */
const OWN = new RegExp(`^${OWN_ACTION}(?:/\\.github/workflows/readiness\\.yml)?@`);
const DIRECTORIES = [".github/workflows", "docs/workflows"];

interface Workflow {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** Ours, those for users to copy, and those that stand in a page of the documentation. */
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
  const inPages = PAGES.flatMap((page) => blocksOf(page)).flatMap((block) =>
    /^ya?ml$/.test(block.language) && /^jobs:/m.test(block.text)
      ? [{ name: `${placeOf(block)}, a block`, text: block.text }]
      : [],
  );
  return [...texts, ...inPages].map(({ name, text }) => {
    const value: unknown = parse(text);
    return { name, text, value };
  });
}

const ALL = await workflows();
const REUSABLE = ALL.find(({ name }) => name === ".github/workflows/readiness.yml");
const isText = (file: string): boolean => /\.(?:ts|ya?ml|md|json|js)$/.test(file) && existsSync(file);
const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function stepsOf(job: unknown): unknown[] {
  const steps = at(job, "steps");
  return Array.isArray(steps) ? steps : [];
}

describe("actionlint", () => {
  it("finds no fault in any workflow", async () => {
    const { failed, output } = await lintWorkflows(ALL.map(({ text }) => text));
    expect(output).toContain(`Checking ${String(ALL.length)} workflow`);
    expect(output).toMatch(/passed/);
    expect(failed).toBe(false);
  });

  long("would find one", async () => {
    const { failed, output } = await lintWorkflows([
      "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n",
    ]);
    expect(failed).toBe(true);
    expect(output).toMatch(/potentially untrusted/);
  });
});

describe.runIf(has("zizmor"))("zizmor (where it is installed)", () => {
  const IN_PAGE = ", a block";
  const findings = (persona: "pedantic" | "regular", files: readonly string[]): string => {
    const config = [".github/zizmor.yml", "--persona", persona];
    const { status, stdout } = spawnSync(
      "zizmor",
      ["--offline", "--color", "never", "--config", ...config, ...files],
      { encoding: "utf8" },
    );
    return `${String(status)} ${stdout}`;
  };

  it("finds no fault in any workflow, not even one of taste", { timeout: 60_000 }, () => {
    const files = ALL.filter(({ name }) => !name.endsWith(IN_PAGE)).map(({ name }) => name);
    expect(findings("pedantic", ["action.yml", ...files])).toMatch(/^0 No findings to report/);
  });

  it(
    "finds no fault in the workflows of the pages, which are as short as they can be",
    { timeout: 60_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "pages-"));
      const blocks = ALL.filter(({ name }) => name.endsWith(IN_PAGE));
      expect(blocks.length).toBeGreaterThan(1);
      const files = await Promise.all(
        blocks.map(async ({ text }, index) => {
          const file = join(folder, `${String(index)}.yml`);
          await writeFile(file, text);
          return file;
        }),
      );
      expect(findings("regular", files)).toMatch(/^0 No findings to report/);
    },
  );
});

it("nothing shows the branch that moves without its pinned form", () => {
  const examples = execFileSync("git", ["ls-files", "-z", "examples", "src", "site", "action.yml"], {
    encoding: "utf8",
  });
  const files = [...PAGES, "SECURITY.md", "CONTRIBUTING.md", ...examples.split("\0").filter(isText)];
  const bare = files.flatMap((file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.flatMap((line, index) => {
      const moving = new RegExp(`(${OWN_ACTION}[\\w./-]*)@(?:v\\d+|main)\\b`).exec(line)?.[1];
      const above = lines.slice(Math.max(0, index - 2), index + 1).join("\n");
      return moving === undefined || above.includes(`${moving}@COMMIT # v`)
        ? []
        : [`${file}:${String(index + 1)}`];
    });
  });
  expect(files.length).toBeGreaterThan(200);
  expect(bare).toEqual([]);
});

describe.runIf(has("jq") && has("bash"))("the summary over all targets", () => {
  const step = stepsOf(at(REUSABLE?.value, "jobs", "summary")).find((one) => textAt(one, "id") === "all");
  const report = (
    verdict: string,
    of: { readonly manifest?: string; readonly wave?: string; readonly counts?: object } = {},
  ): string => {
    const {
      manifest: file = "a.yaml",
      wave,
      counts = { blockers: 1, unknowns: 2, warnings: 3, waived: 4 },
    } = of;
    return JSON.stringify({ verdict, manifest: { file, name: "shop" }, wave, counts });
  };

  /** What the step writes of these targets and the reports of their jobs. */
  async function summaryOf(
    targets: readonly object[],
    reports: readonly (string | undefined)[],
  ): Promise<{ readonly rows: readonly string[]; readonly ready: string }> {
    const folder = await mkdtemp(join(tmpdir(), "summary-"));
    for (const [index, text] of reports.entries()) {
      if (text === undefined) continue;
      await mkdir(join(folder, `reports/relocation-report-key-${String(index)}`), { recursive: true });
      await writeFile(join(folder, `reports/relocation-report-key-${String(index)}/report.json`), text);
    }
    const { status, stderr } = spawnSync(
      "bash",
      ["--norc", "-e", "-o", "pipefail", "-c", textAt(step, "run") ?? "exit 9"],
      {
        cwd: folder,
        encoding: "utf8",
        env: {
          PATH: process.env["PATH"] ?? "",
          TARGETS: JSON.stringify(targets),
          KEY: "key",
          GITHUB_STEP_SUMMARY: join(folder, "summary"),
          GITHUB_OUTPUT: join(folder, "output"),
        },
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const rows = (await readFile(join(folder, "summary"), "utf8")).trimEnd().split("\n").slice(2);
    return { rows, ready: (await readFile(join(folder, "output"), "utf8")).trimEnd().replace("ready=", "") };
  }

  it("has a row for each, and is ready when all are", async () => {
    const targets = [{ manifest: "./a.yaml" }, { manifest: "b.yaml", wave: "data" }];
    const reports = [report("ready"), report("ready", { manifest: "b.yaml", wave: "data" })];
    const { rows, ready } = await summaryOf(targets, reports);
    expect(rows).toEqual([
      "| ./a.yaml | ready | 1 | 2 | 3 | 4 |",
      "| b.yaml, data | ready | 1 | 2 | 3 | 4 |",
    ]);
    expect(ready).toBe("true");
  });

  it.each([
    [[report("ready"), report("not-ready"), undefined], "false"],
    [[report("ready"), report("unknown"), report("ready")], "unknown"],
    [[report("ready"), undefined, report("ready")], "unknown"],
    [[report("ready"), "not JSON", report("ready")], "unknown"],
    [[report("ready"), report("ready | x"), report("ready")], "unknown"],
    [[report("ready"), report("ready", { counts: { blockers: "<b>" } }), report("ready")], "unknown"],
    [[report("ready"), report("ready", { manifest: "other.yaml" }), report("ready")], "unknown"],
    [[report("ready"), report("ready", { wave: "data" }), report("ready")], "unknown"],
  ])("is never ready where one is not: %#", async (reports, expected) => {
    const { rows, ready } = await summaryOf(
      [{ manifest: "a.yaml" }, { manifest: "a.yaml" }, { manifest: "a.yaml" }],
      reports,
    );
    expect(rows).toHaveLength(3);
    expect(ready).toBe(expected);
    expect(rows.join("")).not.toMatch(/[<>]/);
    for (const row of rows)
      expect(row).toMatch(/^\| a\.yaml \| (?:(?:not-)?ready|unknown|not judged) \|(?:[ \d]*\|){3,4}$/);
  });

  it("shows hostile names as they cannot do anything", async () => {
    const { rows } = await summaryOf([{ manifest: "a|b`<script>$(id)\n::error::x" }], [undefined]);
    expect(rows).toEqual(["| a?b??script???id????error??x | not judged | | | |"]);
  });

  it("of no target is unknown", async () => {
    expect(await summaryOf([], [])).toEqual({ rows: [], ready: "unknown" });
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
      if (action === "./" || OWN.test(action)) continue;
      expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("takes this Action at the major version of the package", async () => {
    const { version } = parseVersion(await readFile("package.json", "utf8"));
    const major = `v${version.split(".")[0] ?? ""}`;
    for (const match of text.matchAll(new RegExp(`uses: ${OWN_ACTION}\\S*@(\\S+)`, "g")))
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
      const [, used] = /^ +(?:- )?uses: (\S+)@/.exec(line) ?? [];
      if (used === undefined || !used.startsWith(OWN_ACTION)) continue;
      const above = lines.slice(Math.max(0, index - 2), index).join("\n");
      expect(above).toContain(`${used}@COMMIT # v${version}`);
    }
  });

  it("gives no permission to all jobs, and to each the ones it names", () => {
    expect(at(value, "permissions")).toEqual({});
    for (const [, job] of jobs) expect(at(job, "permissions")).toBeDefined();
  });

  it("ends every job in time", () => {
    // A job that calls a workflow cannot set it: that workflow's jobs do.
    for (const [, job] of jobs)
      if (at(job, "uses") === undefined) expect(at(job, "timeout-minutes")).toBeTypeOf("number");
  });

  it("leaves no credentials in the working tree", () => {
    for (const [, job] of jobs) {
      for (const step of stepsOf(job)) {
        if (!textAt(step, "uses")?.startsWith("actions/checkout@")) continue;
        expect(at(step, "with", "persist-credentials")).toBe(false);
      }
    }
  });

  it("calls the reusable workflow only with inputs that it has", () => {
    const inputs = entries(at(REUSABLE?.value, "on", "workflow_call", "inputs")).map(([name]) => name);
    expect(inputs).toContain("targets");
    for (const [, job] of jobs) {
      if (!OWN.test(textAt(job, "uses") ?? "")) continue;
      for (const [name] of entries(at(job, "with"))) expect(inputs).toContain(name);
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
