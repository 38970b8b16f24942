import fc from "fast-check";
import type { Report } from "../../src/report/model.ts";
import { reportOf, type Estate } from "./estate.ts";
import { lossesOf, type Losable, type Loss } from "./losses.ts";
import { betterWithLess } from "./never-better.ts";

/** An estate with all that it can lose. */
export interface Losing {
  readonly estate: Estate;
  readonly full: Report;
  readonly losses: readonly Loss[];
}

export function losing(estate: Estate, files: readonly Loss[] = []): Losing {
  return { estate, full: reportOf(estate), losses: [...files, ...lossesOf(estate)] };
}

/** What comes out better without these things, in words; nothing, as it ought to be. */
export function betterWithout({ estate, full }: Losing, losses: readonly Loss[]): string[] {
  const lost = losses.reduce((from: Losable, loss) => loss.apply(from), estate);
  return betterWithLess(full, reportOf(estate, lost));
}

/**
 * Takes one thing or several at a time away from an estate, again and again.
 * @throws Error with the fewest losses that make something better.
 */
export function tryLosses(one: Losing, trials: number, seed?: number): void {
  const some = fc.array(fc.nat(one.losses.length - 1), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, (picks) => {
      const losses = picks.flatMap((pick) => one.losses[pick] ?? []);
      const better = betterWithout(one, losses);
      if (better.length > 0)
        throw new Error(
          `${one.estate.name} without ${losses.map(({ what }) => what).join(", ")}:\n${better.join("\n")}`,
        );
    }),
    { numRuns: trials, ...(seed === undefined ? {} : { seed }) },
  );
}
