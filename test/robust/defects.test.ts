import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/registry.ts";
import { DefectJudge } from "./defects/judge.ts";
import { EVERY_OUTCOME, NEVER, unreached } from "./defects/outcomes.ts";
import { variations, type Variation } from "./defects/noise.ts";
import { DEFECTS } from "./defects/tables/all.ts";
import { openReadyWorld, type ReadyWorld } from "./defects/world.ts";
import { numbersFrom } from "./mutate.ts";

/** One thing broken in a world that is ready is named by its check and no other. A fortieth is tried here, all of it by `npm run defects`. */

const seed = Number(process.env["FC_SEED"] ?? "20260824");

/** One of so many, from a place that the seed tells. */
const EVERY = 40;
function some<T>(all: readonly T[]): T[] {
  const first = numbersFrom(seed)(EVERY);
  return all.filter((_, index) => index % EVERY === first);
}

/** Checks of what the world in order does not have, each with what it would take; their own tests break them. */
const UNBROKEN: Readonly<Record<string, string>> = {
  "WAV-07": "a requirement that no check reads, of which the manifest has none left",
  "WAV-08": "facts with an age, and a wave that is asked for",
  "WAV-09": "records of earlier runs",
};

let world: ReadyWorld;
let judge: DefectJudge;
let harmless: readonly Variation[];
beforeAll(async () => {
  world = await openReadyWorld();
  judge = new DefectJudge(world);
  harmless = variations(world.documents);
}, 60_000);
afterAll(() => {
  world.close();
});

describe("one thing broken in a world that is ready", () => {
  it("is broken in hundreds of ways, each another, over the checks", () => {
    expect(DEFECTS.length).toBeGreaterThanOrEqual(400);
    expect(new Set(DEFECTS.map(({ check, what }) => `${check} ${what}`)).size).toBe(DEFECTS.length);
  });

  it("is broken for every check but those that nothing here can break", () => {
    const broken = new Set(DEFECTS.map(({ check }) => check));
    const all = CHECKS.map(({ meta }) => meta.id);
    expect([...broken].filter((id) => !all.includes(id))).toEqual([]);
    expect(all.filter((id) => !broken.has(id)).toSorted()).toEqual(Object.keys(UNBROKEN));
  });

  it.each(some(DEFECTS))("is named by $check: $what", async (defect) => {
    expect(await judge.wrongOf(defect)).toEqual([]);
  });
});

it("worlds reach each outcome of the checks of region, quotas, names, methods and data that can be", async () => {
  expect(EVERY_OUTCOME.length).toBeGreaterThanOrEqual(32);
  expect((await unreached(world)).toSorted()).toEqual(Object.keys(NEVER).toSorted());
}, 120_000);

describe("nothing broken", () => {
  it("is written in more than a hundred other ways", () => {
    expect(harmless.length).toBeGreaterThanOrEqual(100);
  });

  it("makes a report in which no check repeats itself", async () => {
    const { report } = await judge.before();
    const asking = report.results.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    const times = new Map<string, number>();
    for (const { check } of asking) times.set(check, (times.get(check) ?? 0) + 1);
    expect(Object.fromEntries([...times].filter(([, count]) => count > 2))).toEqual({});
    expect(asking.length).toBeLessThanOrEqual(16);
  });

  it("is said nothing of, however it is written and whatever stands beside it", async () => {
    for (const { what, apply } of some(harmless))
      expect(await judge.noiseOf(apply(world.documents)), what).toEqual([]);
  });
});

describe("the judge of these tests", () => {
  const [defect] = DEFECTS;
  if (defect === undefined) throw new Error("there are defects");

  it("notices that a defect is not named", async () => {
    expect((await judge.wrongOf({ ...defect, edits: [] })).join()).toContain("is not named");
  });

  it("notices that another check names it", async () => {
    expect((await judge.wrongOf({ ...defect, check: "SUB-02" })).join()).toContain(
      "is named by others: SUB-01",
    );
  });
});
