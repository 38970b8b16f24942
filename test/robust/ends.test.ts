import { beforeAll, describe, expect, it, vi } from "vitest";
import { exampleWorld } from "../worlds/example.ts";
import { baselineOf, faultCases, TURNS, turnCases, wrongOf, type Baseline } from "./faults.ts";
import { liveRun, type LiveOptions } from "./live.ts";
import { long, sampled } from "../support/runs.ts";

/**
 * A run of the shipped Action ends in time, whatever hangs or never ends, and reports what is known. `npm run faults` tries every fault
 * at every request; a few of them are tried here.
 */

const world = exampleWorld();
let baseline: Baseline;
beforeAll(async () => {
  baseline = await baselineOf(world);
}, 60_000);

const HANG = { fault: "hang" } as const;

/** Seconds that a run is given that needs all it reads, however busy the machine is. */
const enough = (): number => Math.min(20, 3 + Math.ceil((4 * baseline.ms) / 1000));

/** What the run takes by itself on this machine, and what others take of it meanwhile. */
const slack = (): number => 6 * baseline.ms;

vi.setConfig({ testTimeout: 120_000 });

describe.concurrent("a run ends within its time and five seconds", () => {
  const ends: readonly (readonly [string, LiveOptions, RegExp])[] = [
    ["the sign-in service hangs", { azure: { authority: { fault: HANG } } }, /sign-in service/],
    ["the runner's OIDC endpoint hangs", { azure: { oidc: { fault: HANG } } }, /OIDC token/],
    [
      "a page has 50,000 assignments",
      { arm: [{ operation: "policyAssignments", fault: "many", count: 50_000 }] },
      /at most 20000 items/,
    ],
    [
      "every answer is a bomb",
      { arm: [{ fault: "bomb", mebibytes: 60 }] },
      /all answers of the run together/,
    ],
  ];
  it.each(sampled(ends, 2))("when %s, and names what is missing", async (_, options, why) => {
    const timeout = /sign-in|OIDC/.test(why.source) ? 3 : enough();
    const { code, ms, report, peakMb, stdout } = await liveRun(world, {
      ...options,
      inputs: { timeout: String(timeout) },
    });
    expect(ms, stdout).toBeLessThan((timeout + 5) * 1000 + slack());
    expect(peakMb).toBeLessThan(600);
    expect(code).toBe(report?.verdict === "not-ready" ? 1 : 3);
    expect(report?.missingFacts.map((fact) => fact.why).join("\n")).toMatch(why);
  });

  const writes: readonly (readonly [string, LiveOptions])[] = [
    ["the comments come to no end", { github: [{ operation: "issues/list-comments", fault: "endless" }] }],
    ["GitHub hangs", { github: [HANG] }],
  ];
  it.each(sampled(writes, 1))("when %s, and says that the comment was not written", async (_, options) => {
    const timeout = 3;
    const inputs = { timeout: String(timeout) };
    const { code, ms, annotations, report } = await liveRun(world, { ...options, inputs });
    expect(ms).toBeLessThan((timeout + 5) * 1000 + slack());
    expect(code).toBe(report?.verdict === "not-ready" ? 1 : 3);
    expect(annotations.join("\n")).toContain("The pull request comment was not written");
  });

  // The command line is stopped in a test of its own.
  long("after SIGTERM, with what is known", async () => {
    let stopped = 0;
    const { code, report } = await liveRun(world, {
      arm: [{ operation: "budgets", ...HANG }],
      watch: (child) => {
        setTimeout(() => {
          stopped = performance.now();
          child.kill("SIGTERM");
        }, 3 * baseline.ms);
      },
    });
    expect(performance.now() - stopped).toBeLessThan(5_000 + slack());
    expect(code).toBe(report?.verdict === "not-ready" ? 1 : 3);
    expect(report?.missingFacts.map((fact) => fact.why).join("\n")).toContain("SIGTERM");
  });
});

describe.concurrent("a fault at one request", () => {
  const seed = Number(process.env["FC_SEED"] ?? "20260824");

  it.each(sampled([0, 1, 2, 3], 1))(
    "ends in time, is named, and makes nothing better (sample %i)",
    async (index) => {
      const cases = faultCases(baseline);
      const one = cases[(seed * 31 + index * 7919) % cases.length];
      if (one === undefined) throw new Error("there is no such case");
      expect(await wrongOf(world, baseline, one, slack())).toEqual([]);
    },
  );

  it("is tried at every request, in every form", () => {
    expect(baseline.requests.length).toBeGreaterThan(25);
    expect(faultCases(baseline).length).toBeGreaterThan(900);
  });
});

/** About seventy requests are reached in a turn: a tenth of all faults at all requests are tried in the sample. */
describe.concurrent("a fault at every request at once, another one at each", () => {
  const turns = Array.from({ length: TURNS }, (_, turn) => turn);

  it.each(sampled(turns, 6))("ends in time, is named, and makes nothing better (turn %i)", async (turn) => {
    const one = turnCases(baseline)[turn];
    if (one === undefined) throw new Error("there is no such turn");
    expect(await wrongOf(world, baseline, one, slack())).toEqual([]);
  });

  it("is each fault at each request in all turns together", () => {
    const cases = turnCases(baseline);
    expect(cases).toHaveLength(TURNS);
    const pairs = cases.flatMap(({ options: { arm = [] } }) =>
      arm.map(({ path, ...fault }) => `${String(path)} ${JSON.stringify(fault)}`),
    );
    expect(new Set(pairs).size).toBe(TURNS * baseline.requests.length);
  });
});
