import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { fakeAz, type FakeAz } from "../servers/az.ts";
import { exampleWorld } from "../worlds/example.ts";
import { SHOP } from "../worlds/shop.ts";
import { runAction, runBundle, runOnTerminal, type Finished } from "./process.ts";
import { long } from "../support/runs.ts";

const PRICES = "examples/prices.json";
const CHECK = [
  "check",
  "examples/relocation.yaml",
  "--prices",
  PRICES,
  "--fail-on",
  "never",
  "--format",
  "markdown",
];
const CLEAR = "\r\u001b[2K";
/** What is asked, and how much is left. */
const LEFT = /^Azure: (\d+) of (\d+) facts left to read \([a-z].*$/i;
const DONE = /^Azure: all \d+ facts have an answer$/;
const HAS_SCRIPT = spawnSync("script", ["--version"]).status === 0;

describe("the progress of a live run", () => {
  let azure: FakeAzure;
  let az: FakeAz;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    azure = await startFakeAzure(exampleWorld(), { arm: { latencyMs: 100 } });
    az = fakeAz({
      token: azure.authority.issue(SHOP.deployClient),
      tenantId: SHOP.tenant,
      subscriptionId: SHOP.subscription,
    });
    env = { ...azure.env, PATH: az.path };
  });
  afterAll(async () => {
    az.remove();
    await azure.close();
  });

  it.runIf(HAS_SCRIPT)("is one line on a terminal that changes in place, and leaves nothing", async () => {
    const { code, stdout } = await runOnTerminal("cli", CHECK, { ...env, TERM: "xterm" });
    expect(code).toBe(0);
    const [before, ...shown] = stdout.split(CLEAR);
    const after = shown.pop() ?? "";
    const last = shown.pop() ?? "";
    expect(before).toBe("");
    expect(shown.length).toBeGreaterThan(3);
    for (const line of shown) expect(line).toMatch(LEFT);
    expect(last).toMatch(DONE);
    const left = shown.map((line) => Number(LEFT.exec(line)?.[1]));
    expect(left).toEqual(left.toSorted((a, b) => b - a));
    // What follows begins on a clean line.
    expect(after).toMatch(/^\d+ requests to Azure Resource Manager/);
    expect(after).not.toContain("facts left");
  });

  long("is a folded group in a job, of the command line", async () => {
    const { code, stdout, stderr } = await runBundle("cli", CHECK, {
      ...env,
      GITHUB_ACTIONS: "true",
      CI: "true",
    });
    expect(code).toBe(0);
    expect(stdout).not.toContain("facts left");
    expectGroup(stderr.trimEnd().split("\n"));
  });

  long("is a folded group in a job, of the Action", async () => {
    const run = await runAction({
      workspace: process.cwd(),
      event: "schedule",
      payload: { schedule: "0 5 * * *" },
      inputs: {
        manifest: "examples/relocation.yaml",
        prices: PRICES,
        "client-id": SHOP.deployClient,
        "tenant-id": SHOP.tenant,
        "fail-on": "never",
      },
      env: azure.env,
    });
    expect(run.code).toBe(0);
    const lines = run.stdout.split("\n");
    const begin = lines.indexOf("::group::Facts from Azure");
    expectGroup(lines.slice(begin, lines.indexOf("::endgroup::", begin) + 1));
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["a pipe", {}],
    ["the job of another system", { CI: "true" }],
  ])("is nothing in %s", async (_, more) => {
    const run: Finished = await runBundle("cli", CHECK, { ...env, ...more });
    expect(run.code).toBe(0);
    expect(run.stderr).toBe("");
    expect(run.stdout).not.toContain("facts left");
  });
});

function expectGroup(lines: readonly string[]): void {
  expect(lines[0]).toBe("::group::Facts from Azure");
  expect(lines.at(-1)).toBe("::endgroup::");
  expect(lines.at(-2)).toMatch(DONE);
  const shown = lines.slice(1, -2);
  expect(shown.length).toBeGreaterThan(0);
  for (const line of shown)
    expect(line).toMatch(
      /^Signing in to Azure; \d+ facts to read$|^Azure: \d+ of \d+ facts left to read \(.+\)$/,
    );
}
