import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/json.ts";
import { fakeAz } from "../servers/az.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { LONG } from "../robust/hostile/evidence.ts";
import { exampleWorld } from "../worlds/example.ts";
import { runBundle } from "../e2e/process.ts";
import { SHOP } from "../worlds/shop.ts";
import { long } from "../support/runs.ts";

const CHECK = ["src/cli/index.ts", "check", "examples/relocation.yaml", "--now", "2026-08-24T05:00:00Z"];

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From the signal, or from the start where there was none. */
  readonly ms: number;
}

let azure: FakeAzure;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  azure = await startFakeAzure(exampleWorld());
  const az = fakeAz({
    token: azure.authority.issue(SHOP.deployClient),
    tenantId: SHOP.tenant,
    subscriptionId: SHOP.subscription,
  });
  env = { ...azure.env, PATH: az.path };
});
afterAll(async () => {
  await azure.close();
});
beforeEach(() => {
  azure.arm.clearFaults();
});

async function run(
  args: readonly string[],
  own: Readonly<Record<string, string>>,
  stopWhen?: () => boolean,
): Promise<Ended> {
  const child = spawn(process.execPath, [...CHECK, "--format", "json", ...args], {
    env: { ...own },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  let from = Date.now();
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const watch = setInterval(() => {
    if (stopWhen?.() !== true) return;
    clearInterval(watch);
    // The answers to everything else are on their way.
    setTimeout(() => {
      from = Date.now();
      child.kill("SIGTERM");
    }, 1_500);
  }, 50);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(watch);
  return { code, stdout, stderr, ms: Date.now() - from };
}

describe.skipIf(process.platform === "win32")("a run that has to end", () => {
  it("reports what is known within five seconds of SIGTERM", async () => {
    azure.arm.addFault({ path: /Microsoft.Consumption\/budgets/, fault: "slow", ms: 60_000 });
    const { code, stdout, stderr, ms } = await run([], env, () =>
      azure.arm.requests.some(({ path }) => /budgets/.test(path)),
    );
    expect(ms, stderr).toBeLessThan(5_000);
    const report = parseReport(stdout, "stdout");
    expect(code).toBe(1);
    expect(report.results.some(({ check, outcome }) => check === "SUB-03" && outcome === "fail")).toBe(true);
    const missing = report.missingFacts.filter(({ why }) => why.includes("the run was stopped (`SIGTERM`)"));
    expect(missing.length).toBeGreaterThan(0);
    expect(new Set(missing.flatMap(({ checks }) => checks))).toContain("BUD-01");
  });

  long("ends with its time though the sign-in hangs", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hanging-"));
    writeFileSync(join(folder, "az"), "#!/bin/sh\nsleep 60\n", { mode: 0o755 });
    const { code, stdout, ms } = await run(["--timeout", "2"], { ...env, PATH: `${folder}:/usr/bin:/bin` });
    expect(ms).toBeLessThan(20_000);
    expect(code).toBe(3);
    const report = parseReport(stdout, "stdout");
    expect(report.verdict).toBe("unknown");
    expect(
      report.missingFacts.some(({ why }) => /the time of the whole run|the run ended before/.test(why)),
    ).toBe(true);
  });
});

/**
 * Counts the turns that judging gives to signals, and sends one at the third, which is long before it is done. What comes after it is measured in
 * processor time, and the process does not end itself before: a machine that others use gives less of it in a second.
 */
const STOP_WHILE_JUDGING =
  "const wait = globalThis.setTimeout; globalThis.setTimeout = (then, ms, ...args) => wait(then, ms === 4500 ? 100_000 : ms, ...args);" +
  "import timers from 'node:timers/promises'; import { syncBuiltinESMExports } from 'node:module';" +
  "const turn = timers.setImmediate; let turns = 0; let at;" +
  "timers.setImmediate = (...args) => { turns += 1; if (turns === 3) { at = process.cpuUsage(); process.kill(process.pid, 'SIGTERM'); } return turn(...args); };" +
  "syncBuiltinESMExports();" +
  "process.on('exit', () => { const { user, system } = at === undefined ? { user: NaN, system: NaN } : process.cpuUsage(at);" +
  "process.stderr.write(`\\nAFTER ${(user + system) / 1e6} s\\n`); });";

describe.skipIf(process.platform === "win32")("a run that is stopped while it judges", () => {
  long("reports what is known by then, and derives no more", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "stopped-"));
    for (const [name, text] of Object.entries(LONG.files())) writeFileSync(join(folder, name), text);
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(STOP_WHILE_JUDGING)}` };
    const args = ["check", "relocation.yaml", "--snapshot", "snapshot.json", "--timeout", "600"];
    const { code, stdout, stderr } = await runBundle("cli", args, env, folder);
    expect([1, 3], stderr).toContain(code);
    expect(Number(/AFTER (\S+) s/.exec(stderr)?.[1])).toBeLessThan(5);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "There was no time left to judge it: the run was stopped (SIGTERM)",
    );
  });
});
