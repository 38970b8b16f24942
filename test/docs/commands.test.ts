import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampled } from "../support/runs.ts";
import { ALL_BLOCKS, blocksOf, placeOf, type Block } from "./blocks.ts";
import { of, scriptsOf } from "./data-blocks.ts";
import { ReaderRepository } from "./reader.ts";

/** Blocks of commands, as a reader would run them: in a repository that is not ours, with tools that refuse what their reference does not list. */
const commands = ALL_BLOCKS.filter(({ language }) => language === "sh" || language === "bash").filter(
  // A test of its own follows it.
  ({ page }) => page !== "docs/start/tutorial.md",
);
/** Each text once, wherever it stands first. */
const running = [...new Map(commands.toReversed().map((block) => [block.text, block])).values()]
  .toReversed()
  .filter(({ notRun }) => notRun === undefined)
  // A clone has the bundle of the last commit, which the sources may be ahead of.
  .filter(({ text }) => process.env["E2E"] !== "src" || !text.includes("npm start"));

let reader: ReaderRepository;
beforeAll(async () => {
  reader = await ReaderRepository.open();
}, 60_000);
afterAll(async () => {
  await reader.close();
}, 60_000);

const LANGUAGES = ["sh", "bash", "yaml", "json", "mermaid"];

describe("the blocks of the documentation", () => {
  it("are of a language that a test runs", () => {
    expect(ALL_BLOCKS.length).toBeGreaterThan(150);
    expect(ALL_BLOCKS.filter(({ language }) => !LANGUAGES.includes(language)).map(placeOf)).toEqual([]);
  });

  it("run, but for at most two that say why not", () => {
    const left = ALL_BLOCKS.filter(({ notRun }) => notRun !== undefined);
    expect(left.length).toBeLessThanOrEqual(2);
    for (const { notRun } of left) expect(notRun?.length).toBeGreaterThan(20);
  });

  it("are found with their output and the reason for which they do not run", () => {
    const text =
      "a\n\n<!-- not run: no reader has it -->\n\n```sh\none\n```\n\n  ```sh\n  two\n  ```\n\n```text\n2\n```\n";
    expect(blocksOf("page.md", text)).toEqual([
      { page: "page.md", line: 6, language: "sh", text: "one\n", notRun: "no reader has it" },
      { page: "page.md", line: 10, language: "sh", text: "two\n", output: "2\n" },
    ]);
    expect(() => blocksOf("page.md", "```sh\none\n")).toThrow("page.md:1: the block has no end");
  });
});

const label = (block: Block): { place: string; block: Block } => ({ place: placeOf(block), block });
const isGenerated = ({ page }: Block): boolean => /^docs\/(?:policies|checks)\//.test(page);

describe("commands", { timeout: 120_000 }, () => {
  const ours = sampled(
    running.filter((block) => !isGenerated(block)),
    3,
  );
  // Of one template.
  const generated = sampled(running.filter(isGenerated), 2);

  /** The steps of a page build on those before, which the sample may leave out. */
  const done = new Set<string>();
  async function runBefore(block: Block): Promise<void> {
    const steps = running.filter(({ page, line }) => page === block.page && line < block.line);
    for (const step of /^docs\/(?:how-to|start)\//.test(block.page) ? steps : [])
      if (!done.has(placeOf(step))) {
        done.add(placeOf(step));
        await reader.run(step.text);
      }
    done.add(placeOf(block));
  }

  it.each([...ours, ...generated].map(label))("at $place run as written", async ({ block }) => {
    await runBefore(block);
    const { code, stdout, stderr } = await reader.run(block.text);
    expect(stderr).not.toMatch(/^(?:error|ERROR): /m);
    expect(code, stderr).toBe(0);
    if (block.output !== undefined) expect(stdout).toContain(block.output);
    expect(reader.writes).toEqual([]);
  });

  it.each([
    ["relocation check --wve web", "error: "],
    ["relocation check nowhere.yaml", "error: "],
    ["az policy assignment create --name a --policy b --where here", "unrecognized arguments: --where"],
    ["gh attestation verify nothing.js --repo OWNER/REPO", "nothing.js is not there"],
    ["terraform aplpy", "is not a command"],
    ["az bicep build --file nowhere.bicep --outfile x.json", "nowhere.bicep is not there"],
  ])("would fail: %s", async (text, why) => {
    const { code, stderr } = await reader.run(text);
    expect(code).not.toBe(0);
    expect(stderr).toContain(why);
  });
});

describe("steps and questions", { timeout: 60_000 }, () => {
  const scripts = of("steps").flatMap(({ place, block }) => scriptsOf(block).map((run) => ({ place, run })));

  it.each(scripts)("at $place run as written", async ({ run }) => {
    const { code, stderr } = await reader.run(run);
    expect(code, stderr).toBe(0);
  });

  it.each(of("cases"))("at $place are cases that a policy meets", async ({ block }) => {
    reader.write(
      "own/vaults/policy.json",
      readFileSync("policies/key-vault/key-vaults-in-target-region/policy.json", "utf8"),
    );
    reader.write("own/vaults/cases.yaml", block.text);
    const { code, stdout, stderr } = await reader.run("relocation policy test own/vaults");
    expect(code, stdout + stderr).toBe(0);
  });

  it.each(of("question"))("at $place are questions with an answer", async ({ block }) => {
    reader.write("one.jsonl", `${JSON.stringify(JSON.parse(block.text))}\n`);
    const command = block.text.includes('"rule"') ? "policy eval" : "rbac eval";
    const { code, stdout } = await reader.run(`relocation ${command} one.jsonl`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
    expect(stdout).not.toContain('"result":"error"');
  });
});
