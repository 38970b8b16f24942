import { mutated, numbersFrom } from "./mutate.ts";
import type { Target } from "./target.ts";

/** Milliseconds of CPU that one input may take, on a slow machine. */
const MOST_MS = 10_000;

const encoder = new TextEncoder();

/** What is wrong with a parser, and the input that shows it; nothing, as it ought to be. Stops at the first, or once `ms` are over. */
export function tryParser(
  target: Target,
  trials: number,
  seed: number,
  ms = Infinity,
): { tried: number; wrong?: string } {
  const random = numbersFrom(seed);
  const corpus = target.corpus.map((text) => encoder.encode(text));
  const end = performance.now() + ms;
  let tried = 0;
  for (; tried < trials && performance.now() < end; tried += 1) {
    const input =
      tried < corpus.length
        ? corpus[tried]
        : mutated(corpus[random(corpus.length)] ?? new Uint8Array(), random);
    const wrong = input === undefined ? undefined : wrongWith(target, input);
    if (wrong !== undefined)
      return { tried, wrong: `${wrong} (seed ${String(seed)}, input ${String(tried)})` };
  }
  return { tried };
}

/** What is wrong with how a parser takes an input. */
export function wrongWith({ name, read, refusals }: Target, input: Uint8Array): string | undefined {
  const before = process.cpuUsage();
  try {
    read(input);
  } catch (error) {
    if (!refusals.some((kind) => error instanceof kind))
      return `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  return took > MOST_MS ? `${name}: took ${String(Math.round(took))} ms` : undefined;
}
