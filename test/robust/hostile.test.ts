import { describe, expect, it, vi } from "vitest";
import { HOSTILE, tryHostile } from "./hostile/run.ts";

/**
 * No input of the allowed size takes more than 10 s of CPU and 600 MB: it is judged, or refused with its file. `npm run hostile` tries all;
 * a few are tried here, on a machine that others use as well.
 */

vi.setConfig({ testTimeout: 120_000 });

const seed = Number(process.env["FC_SEED"] ?? "20260824");
const EVERY = 60;

describe("an input that asks for much", () => {
  it("is of many kinds, each another", () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE.map(({ what }) => what)).size).toBe(HOSTILE.length);
  });

  it.each(HOSTILE.filter((_, index) => index % EVERY === seed % EVERY))("ends: $what", async (hostile) => {
    expect((await tryHostile(hostile, 3)).problems).toEqual([]);
  });
});
