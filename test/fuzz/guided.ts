import { mutated, numbersFrom } from "../robust/mutate.ts";
import { wrongWith } from "../robust/parsers.ts";
import type { Target } from "../robust/target.ts";
import { corpusOf, MOST_KEPT_BYTES } from "./corpus.ts";
import { Coverage } from "./coverage.ts";

/** So many inputs are tried at least, and at most, before V8 is asked what they have reached: asking takes long. */
const [FEWEST, MOST] = [16, 4_096];
/** Bytes that the process of one run may take, everything together. */
const MOST_MEMORY = 2 ** 30;

export interface Limits {
  readonly seconds: number;
  readonly seed: number;
  /** Bytes of the whole process; more than there are where others run in it, too. */
  readonly memory?: number;
}

export interface Guided {
  readonly tried: number;
  /** Blocks of the sources that were reached. */
  readonly reached: number;
  /** Inputs that each reached what those before them did not, the seeds of the target left out. */
  readonly corpus: readonly Uint8Array[];
  readonly wrong?: { readonly what: string; readonly input: Uint8Array };
}

/**
 * Tries a parser with inputs made of those that reached most, until the time is over or one breaks it.
 * @param look is given each input before it is tried, so that one that never ends is known
 */
export function fuzzGuided(
  target: Target,
  { seconds, seed, memory = MOST_MEMORY }: Limits,
  look: (input: Uint8Array) => void = () => undefined,
): Guided {
  const random = numbersFrom(seed);
  const coverage = new Coverage();
  const encoder = new TextEncoder();
  const seeds = target.corpus.map((text) => encoder.encode(text));
  const corpus: Uint8Array[] = [];
  const end = performance.now() + seconds * 1000;
  let tried = 0;
  const attempt = (input: Uint8Array): string | undefined => {
    tried += 1;
    look(input);
    const wrong = wrongWith(target, input);
    if (wrong !== undefined) return wrong;
    const { rss } = process.memoryUsage();
    return rss > memory ? `${target.name}: took ${String(Math.round(rss / 2 ** 20))} MB` : undefined;
  };
  const done = (wrong?: Guided["wrong"]): Guided => {
    coverage.close();
    return { tried, reached: coverage.size, corpus, ...(wrong === undefined ? {} : { wrong }) };
  };
  for (const input of seeds) {
    const what = attempt(input);
    if (what !== undefined) return done({ what, input });
  }
  coverage.fresh(true);
  let batch: Uint8Array[] = corpusOf(target.name);
  let size = FEWEST;
  let broken: Guided["wrong"];
  const all = (inputs: readonly Uint8Array[]): boolean =>
    inputs.every((input) => {
      const what = attempt(input);
      if (what !== undefined) broken = { what, input };
      return what === undefined;
    });
  /** Keeps those that reach more, each found by halves. */
  const sift = (inputs: readonly Uint8Array[]): void => {
    if (!all(inputs) || coverage.fresh(inputs.length === 1) === 0) return;
    const [only] = inputs;
    if (inputs.length > 1) {
      const middle = inputs.length >> 1;
      sift(inputs.slice(0, middle));
      sift(inputs.slice(middle));
    } else if (only !== undefined && only.length <= MOST_KEPT_BYTES) corpus.push(only);
  };
  do {
    const start = performance.now();
    if (!all(batch)) return done(broken);
    const [tries, more] = [performance.now() - start, coverage.fresh(false) > 0];
    const asks = performance.now() - start - tries;
    if (more) sift(batch);
    if (broken !== undefined) return done(broken);
    size = Math.min(MOST, Math.max(FEWEST, asks > tries ? size * 2 : tries > 4 * asks ? size >> 1 : size));
    // The newest reach what is least known.
    const pool = [...seeds, ...corpus, ...corpus.slice(-10)];
    batch = Array.from({ length: size }, () =>
      mutated(pool[random(pool.length)] ?? new Uint8Array(), random),
    );
  } while (performance.now() < end);
  return done();
}
