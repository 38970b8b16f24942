import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExamples, readersOfKeys } from "../../scripts/page-parts.ts";
import { exampleOf } from "../robust/defects/examples.ts";
import { DEFECTS } from "../robust/defects/tables/all.ts";
import { openReadyWorld, type ReadyWorld } from "../robust/defects/world.ts";
import { checksOfKeys } from "../run/key-readers.ts";
import { long, sampled } from "../support/runs.ts";

/** What pages show of a run is what a run says today. */
const examples = [...readExamples()].map(([id, example]) => ({ id, example }));
/** `npm run mutation` holds each change against all of them. */
const tried = process.env["MUTATION_TESTS"] === undefined ? sampled(examples, 9) : examples;

describe("the example of a check (else: npm run examples)", { timeout: 60_000 }, () => {
  let world: ReadyWorld;
  beforeAll(async () => {
    world = await openReadyWorld();
  }, 60_000);
  afterAll(() => {
    world.close();
  });

  it.each(tried)(
    "of $id fails and passes as its page shows, and says where and of what",
    async ({ id, example }) => {
      const defect = DEFECTS.find(({ check, what }) => check === id && what === example.what);
      if (defect === undefined) throw new Error(`no defect of ${id} is: ${example.what}`);
      expect(await exampleOf(world, defect)).toEqual(example);
    },
  );
});

describe("the keys of a check (else: npm run keys)", { timeout: 600_000 }, () => {
  long("are those that it reads", async () => {
    expect(Object.fromEntries(await checksOfKeys())).toEqual(Object.fromEntries(readersOfKeys()));
  });
});
