import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { landingZone, SIGN_IN } from "../../bench/live/world.ts";
import { startFakeAzure } from "../servers/azure.ts";
import { Rounds } from "../servers/rounds.ts";
import { runAction } from "./process.ts";
import { long } from "../support/runs.ts";

/** Longer than a run works between an answer and what it asks because of it. */
const QUIET_MS = 600;

long(
  "a run in a landing zone takes six requests one after the other, and four with the cache folder of the one before",
  async () => {
    const world = landingZone(1);
    const cache = join(mkdtempSync(join(tmpdir(), "chain-")), "cache");
    const counts: number[] = [];
    for (const most of [6, 4]) {
      const rounds = new Rounds(QUIET_MS);
      const azure = await startFakeAzure(world, {
        arm: { rounds, packed: true },
        authority: { rounds },
        oidc: { rounds },
      });
      const run = await runAction({
        workspace: process.cwd(),
        event: "schedule",
        payload: { schedule: "0 5 * * *" },
        inputs: {
          manifest: "examples/relocation.yaml",
          prices: "examples/prices.json",
          ...SIGN_IN,
          "fail-on": "never",
          cache,
        },
        env: azure.env,
      });
      await azure.close();
      expect(run.code, run.stderr).toBe(0);
      expect(rounds.sizes.length, rounds.sizes.join(" ")).toBeLessThanOrEqual(most);
      counts.push(azure.arm.requests.length);
      const gets = azure.arm.requests.filter(({ method }) => method === "GET");
      const asked = gets.map(({ path, query }) => `${path}?${JSON.stringify(query)}`);
      expect(asked.length).toBe(new Set(asked).size);
    }
    const [cold = 0, warm = 0] = counts;
    expect(warm).toBeLessThanOrEqual(cold);
  },
  120_000,
);
