import type { Network } from "./network.ts";
import { pertQuantiles, shapeOf, type ThreePoints } from "./pert.ts";
import { Sfc32 } from "./random.ts";

export interface DrawnTask extends ThreePoints {
  /** Number of what its duration depends on besides itself: a tool, a line. What shares it tends to be slow together. */
  readonly cause: number;
}

export interface Simulation {
  readonly seed: number;
  readonly runs: number;
  /** Of these tasks the end is kept, run by run. */
  readonly watched: readonly number[];
  /** Pairs of tasks: the longest time from the end of the first to that of the second is kept. */
  readonly spans?: readonly (readonly [number, number])[];
  /** The critical path is followed back from this task. */
  readonly last: number;
}

export interface Simulated {
  /** For each watched task its end in each run. */
  readonly ends: readonly Float64Array[];
  /** The longest of the spans in each run; 0 where there is none. */
  readonly longest: Float64Array;
  /** For each task the share of the runs in which it is on the critical path. */
  readonly criticality: Float64Array;
}

/** Runs that are followed side by side, in single precision: their numbers fit the cache of the processor. */
const BLOCK = 64;
/** Each draw takes eight bits, which pick one of {@link PARTS}: four of a word. */
const DRAWS = 4;
/** Words of a task and a block: the draws, and for each run whether the task goes by its own or by that of its cause. */
const WORDS = BLOCK / DRAWS + BLOCK / 16;
/**
 * Numbers are drawn once, and each task reads them from a place of its own, another in each block. Two tasks see the same draw in the same run
 * only where they come to the same place.
 */
const POOL = 16_384;

/**
 * Draws the duration of each task so many times and follows the network. In three of four runs a task goes by the draw of its cause, so that
 * tasks of one cause have a rank correlation of 9/16, and each keeps its own distribution. Whole numbers are exact up to 16 million: half a year
 * in seconds.
 */
export function simulate(
  network: Network,
  tasks: readonly DrawnTask[],
  { seed, runs, watched, spans = [], last }: Simulation,
): Simulated {
  const { size, order, first, before } = network;
  const tables = tablesOf(tasks);
  const causes = tasks.reduce((most, { cause }) => Math.max(most, cause + 1), 0);
  const random = new Sfc32(seed);
  const pool = new Int32Array(POOL + WORDS);
  random.fill(pool);
  const places = new Uint32Array(size);
  const words = new Uint32Array(WORDS);
  const common = new Uint8Array(causes * BLOCK);
  const finish = new Float32Array(size * BLOCK);
  const ends = watched.map(() => new Float64Array(runs));
  const longest = new Float64Array(runs);
  const critical = new Float64Array(size);
  for (let done = 0; done < runs; done += BLOCK) {
    const own = Math.min(BLOCK, runs - done);
    for (let cause = 0; cause < causes; cause += 1) {
      random.fill(words);
      for (let run = 0; run < BLOCK; run += 1)
        common[cause * BLOCK + run] = (words[run >> 2] ?? 0) >>> ((run & 3) * 8);
    }
    random.fill(places);
    for (const task of order) {
      const at = task * BLOCK;
      const start = begin(finish, at, before, first[task] ?? 0, first[task + 1] ?? 0);
      const { low, high, cause } = tasks[task] ?? NOTHING;
      const table = tables[task];
      if (table === undefined) {
        for (let run = 0; run < BLOCK; run += 1) finish[at + run] = (finish[start + run] ?? 0) + high;
        continue;
      }
      const place = (places[task] ?? 0) % POOL;
      draw(finish, start, at, pool, place, common, cause * BLOCK, table, low, high - low);
    }
    watched.forEach((task, index) => {
      ends[index]?.set(finish.subarray(task * BLOCK, task * BLOCK + own), done);
    });
    for (const [from, to] of spans)
      for (let run = 0; run < own; run += 1) {
        const span = (finish[to * BLOCK + run] ?? 0) - (finish[from * BLOCK + run] ?? 0);
        if (span > (longest[done + run] ?? 0)) longest[done + run] = span;
      }
    for (let run = 0; run < own; run += 1) follow(network, finish, run, last, critical);
  }
  return { ends, longest, criticality: critical.map((count) => count / runs) };
}

const NOTHING: DrawnTask = { low: 0, likely: 0, high: 0, cause: 0 };

/** The table of each task; none where its duration is fixed. */
function tablesOf(tasks: readonly DrawnTask[]): (Float32Array | undefined)[] {
  const known = new Map<number, Float32Array>();
  return tasks.map((task) => {
    if (task.high <= task.low) return undefined;
    const shape = shapeOf(task);
    const table = known.get(shape) ?? pertQuantiles(shape);
    known.set(shape, table);
    return table;
  });
}

/** A task begins when the last that it waits for is over. @returns where the beginnings stand */
function begin(finish: Float32Array, at: number, before: Int32Array, from: number, to: number): number {
  const one = (before[from] ?? 0) * BLOCK;
  if (to - from === 1) return one;
  if (to === from) {
    finish.fill(0, at, at + BLOCK);
    return at;
  }
  const two = (before[from + 1] ?? 0) * BLOCK;
  for (let run = 0; run < BLOCK; run += 1) {
    const a = finish[one + run] ?? 0;
    const b = finish[two + run] ?? 0;
    finish[at + run] = a > b ? a : b;
  }
  for (let place = from + 2; place < to; place += 1) {
    const other = (before[place] ?? 0) * BLOCK;
    for (let run = 0; run < BLOCK; run += 1) {
      const end = finish[other + run] ?? 0;
      if (end > (finish[at + run] ?? 0)) finish[at + run] = end;
    }
  }
  return at;
}

/** Adds a duration to each run. Behind the words of the draws stand those that tell whose draw counts. */
function draw(
  finish: Float32Array,
  start: number,
  at: number,
  pool: Int32Array,
  place: number,
  common: Uint8Array,
  cause: number,
  table: Float32Array,
  low: number,
  width: number,
): void {
  for (let word = 0; word < BLOCK / DRAWS; word += 1) {
    const drawn = pool[place + word] ?? 0;
    const coin = place + BLOCK / DRAWS + (word >> 3) * 2;
    // A bit is set where the draw is the task's own: in one of four runs.
    const own = ((pool[coin] ?? 0) & (pool[coin + 1] ?? 0)) >>> ((word & 7) * DRAWS);
    const run = word * DRAWS;
    for (let one = 0; one < DRAWS; one += 1) {
      const isOwn = 0 - ((own >>> one) & 1);
      const part = ((drawn >>> (one * 8)) & isOwn & 255) | ((common[cause + run + one] ?? 0) & ~isOwn);
      finish[at + run + one] = (finish[start + run + one] ?? 0) + low + width * (table[part] ?? 0);
    }
  }
}

/** Counts the tasks of one run that its end hangs on; of several that end alike the lowest number. */
function follow(
  { first, before }: Network,
  finish: Float32Array,
  run: number,
  last: number,
  critical: Float64Array,
): void {
  let task = last;
  while (task >= 0) {
    critical[task] = (critical[task] ?? 0) + 1;
    let next = -1;
    let latest = -1;
    for (let place = first[task] ?? 0; place < (first[task + 1] ?? 0); place += 1) {
      const one = before[place] ?? 0;
      const end = finish[one * BLOCK + run] ?? 0;
      if (end > latest || (end === latest && one < next)) {
        latest = end;
        next = one;
      }
    }
    task = next;
  }
}

/** The value that a share of the values does not exceed. */
export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
