import { beforeAll, describe, expect, it } from "vitest";
import type { Expected } from "../../src/observe/expected.ts";
import { factRef } from "../../src/facts/facts.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import type { SubscriptionId } from "../../src/base/names.ts";
import { alzWorld } from "../worlds/alz.ts";
import { readyWorld } from "../worlds/ready.ts";
import { observe, REFS as ALL, SCOPE } from "./collect-support.ts";
import { sampled } from "../support/runs.ts";

const REFS = [...ALL, factRef("aliases", SCOPE, "Microsoft.Compute/virtualMachines")];
const NOTHING = { builtIn: [], versions: [], custom: false };

/** The longest row of requests, each begun when the one before was answered. */
function chainOf(requests: readonly { readonly at: number; readonly answeredAt: number }[]): number {
  let [length, end] = [0, -1];
  for (const { at, answeredAt } of requests.toSorted((a, b) => a.answeredAt - b.answeredAt)) {
    if (at < end) continue;
    length += 1;
    end = answeredAt;
  }
  return length;
}

async function run(expected?: Expected, latencyMs = 60) {
  const needed: Expected[] = [];
  const { table, arm } = await observe(
    alzWorld() ?? readyWorld(),
    REFS,
    { latencyMs },
    {
      aliases: bundledAliases(),
      judged: [],
      ...(expected === undefined ? {} : { expected: () => expected }),
      remember: (all: ReadonlyMap<SubscriptionId, Expected>) => needed.push(...all.values()),
    },
  );
  return { table, requests: arm.requests, needed: needed[0] };
}

let cold: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  cold = await run();
}, 60_000);

describe("what an earlier run needed of the policies", () => {
  it("is asked for at once, and the facts are the same", { timeout: 60_000 }, async () => {
    const { needed } = cold;
    if (needed === undefined) throw new Error("nothing was remembered");
    expect(needed.policyDefinitions.builtIn.length).toBeGreaterThan(0);
    // Long beside what this machine needs to send what is asked for at once.
    const warm = await run(needed, 300);
    expect(warm.needed).toEqual(needed);
    // With the sign-in, which takes two more.
    expect(chainOf(warm.requests)).toBeLessThanOrEqual(2);
    expect(chainOf(warm.requests)).toBeLessThan(chainOf(cold.requests));
    for (const kind of ["policyAssignments", "policySetDefinitions", "policyDefinitions"] as const)
      expect(warm.table[kind]).toEqual(cold.table[kind]);
  });

  it("changes no fact where it is foreign, stale or made up", { timeout: 60_000 }, async () => {
    const foreign: Expected = {
      policySetDefinitions: { builtIn: ["no-such-initiative"], versions: ["nor-this-one"], custom: true },
      policyDefinitions: {
        builtIn: Array.from({ length: 150 }, (_, index) => `made-up-${String(index)}`),
        versions: ["nor-that-one"],
        custom: true,
      },
      aliases: ["microsoft.compute", "microsoft.unheard"],
    };
    for (const expected of sampled([foreign, { ...foreign, policyDefinitions: NOTHING }], 1)) {
      const misled = await run(expected, 0);
      for (const kind of ["policyAssignments", "policySetDefinitions", "policyDefinitions"] as const)
        expect(misled.table[kind]).toEqual(cold.table[kind]);
    }
  });
});
