import { it } from "vitest";

/**
 * How much of the long suites runs: a seeded sample at every run of the tests. `FC_RUNS=1` (`npm run test:all`) tries each property as
 * often as its test says and every case of every table, and the nightly workflow several times that, on inputs never tried before.
 */
const share = Number(process.env["FC_RUNS"] ?? "0.3");
if (!(share > 0)) throw new Error("FC_RUNS is a positive number");

/** `vitest` sets the seed of properties from the same variable. */
const seed = Number(process.env["FC_SEED"] ?? "20260824");

/** How often a property of this many tries is tried. */
export function runs(whole: number): number {
  return Math.ceil(whole * share);
}

/**
 * So many of the cases, in their order: a window of the table that moves with the seed, spread over it. All of them in a whole run.
 * For tables whose cases take a process or a judgement of a whole world each, and go the same way through the code.
 */
export function sampled<Case>(cases: readonly Case[], most: number): readonly Case[] {
  if (share >= 1 || cases.length <= most) return cases;
  const start = seed % cases.length;
  const picked = Array.from({ length: most }, (_, index) =>
    Math.floor((start + (index * cases.length) / most) % cases.length),
  );
  return cases.filter((_, index) => picked.includes(index));
}

/** A test of a whole run alone: long, and of something that other tests look at in a shorter way. */
export const long = it.skipIf(share < 1);
