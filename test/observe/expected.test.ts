import { beforeAll, describe, expect, it } from "vitest";
import type { Expected } from "../../src/observe/expected.ts";
import { factRef } from "../../src/facts/facts.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import type { SubscriptionId } from "../../src/base/names.ts";
import { alzWorld } from "../worlds/alz.ts";
import { readyWorld } from "../worlds/ready.ts";
import { observe, REFS as ALL, SCOPE } from "./collect-support.ts";
import { long, sampled } from "../support/runs.ts";
import type { FakeArmOptions } from "../servers/arm.ts";
import { Rounds } from "../servers/rounds.ts";
import type { ArmResource, World } from "../servers/world.ts";

const REFS = [...ALL, factRef("aliases", SCOPE, "Microsoft.Compute/virtualMachines")];
const NOTHING = { builtIn: [], versions: [], custom: false };

/** Longer than this machine takes to send what is asked for at once. */
const QUIET_MS = 300;

async function run(
  expected?: Expected,
  options: FakeArmOptions = {},
  world: World = alzWorld() ?? readyWorld(),
) {
  const needed: Expected[] = [];
  const rounds = new Rounds(QUIET_MS);
  const { table, arm } = await observe(
    world,
    REFS,
    { rounds, ...options },
    {
      aliases: bundledAliases(),
      judged: [],
      ...(expected === undefined ? {} : { expected: () => expected }),
      remember: (all: ReadonlyMap<SubscriptionId, Expected>) => needed.push(...all.values()),
    },
  );
  return { table, requests: arm.requests, needed: needed[0], chain: rounds.sizes.length };
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
    const warm = await run(needed);
    expect(warm.needed).toEqual(needed);
    // The sign-in takes two more.
    expect(warm.chain).toBeLessThanOrEqual(2);
    expect(warm.requests.length).toBeLessThanOrEqual(cold.requests.length);
    expect(cold.chain).toBeGreaterThan(warm.chain);
    expect(cold.chain).toBeLessThanOrEqual(4);
    for (const kind of ["policyAssignments", "policySetDefinitions", "policyDefinitions"] as const)
      expect(warm.table[kind]).toEqual(cold.table[kind]);
  });

  it(
    "is not waited for by the second page of the tenant's own definitions",
    { timeout: 60_000 },
    async () => {
      const world = alzWorld();
      if (world === undefined) return;
      const isCustom = ({ properties }: ArmResource): boolean => properties["policyType"] === "Custom";
      const [own, builtIn] = [
        world.policyDefinitions.filter(isCustom),
        world.policyDefinitions.filter((one) => !isCustom(one)),
      ];
      const copies = Array.from({ length: Math.ceil(builtIn.length / own.length) }, (_, copy) =>
        own.map((one) => ({ ...one, id: `${one.id}-${String(copy)}`, name: `${one.name}-${String(copy)}` })),
      ).flat();
      const paged = await run(
        undefined,
        { pageSize: { policyDefinitions: builtIn.length } },
        { ...world, policyDefinitions: [...world.policyDefinitions, ...copies] },
      );
      const lists = paged.requests.filter(({ query }) => query["$filter"] === "policyType eq 'Custom'");
      expect(lists.filter(({ path }) => path.endsWith("/policyDefinitions"))).toHaveLength(2);
      expect(paged.chain).toBeLessThanOrEqual(4);
      expect(paged.table.policyDefinitions).toEqual(cold.table.policyDefinitions);
    },
  );

  long("changes no fact where it is foreign, stale or made up", { timeout: 60_000 }, async () => {
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
      const misled = await run(expected);
      for (const kind of ["policyAssignments", "policySetDefinitions", "policyDefinitions"] as const)
        expect(misled.table[kind]).toEqual(cold.table[kind]);
    }
  });
});
