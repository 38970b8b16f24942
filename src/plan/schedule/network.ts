import { followers, type Arc } from "./cycles.ts";

/** Tasks by their numbers, and what each waits for; it has no circle. */
export interface Network {
  readonly size: number;
  /** Each after all that it waits for; among the free ones the lowest number first. */
  readonly order: Int32Array;
  /** What task `t` waits for stands in `before` from `first[t]` up to `first[t + 1]`. */
  readonly first: Int32Array;
  readonly before: Int32Array;
}

/** When each task can begin at the earliest, and must at the latest so that the end is not later. In the unit of the durations. */
export interface Times {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** From the first beginning to the last end. */
  readonly length: number;
}

/** @throws Error where the arcs lead in a circle */
export function networkOf(size: number, arcs: readonly Arc[]): Network {
  const waits = new Int32Array(size);
  for (const [, to] of arcs) waits[to] = (waits[to] ?? 0) + 1;
  const first = new Int32Array(size + 1);
  for (let task = 0; task < size; task += 1) first[task + 1] = (first[task] ?? 0) + (waits[task] ?? 0);
  const before = new Int32Array(arcs.length);
  const filled = first.slice();
  for (const [from, to] of arcs) {
    const at = filled[to] ?? 0;
    before[at] = from;
    filled[to] = at + 1;
  }
  return { size, order: ordered(size, arcs, waits), first, before };
}

function ordered(size: number, arcs: readonly Arc[], waits: Int32Array): Int32Array {
  const after = followers(size, arcs);
  const order = new Int32Array(size);
  let filled = 0;
  for (let task = 0; task < size; task += 1) if (waits[task] === 0) order[filled++] = task;
  for (let at = 0; at < filled; at += 1)
    for (const to of after[order[at] ?? 0] ?? []) {
      const left = (waits[to] ?? 0) - 1;
      waits[to] = left;
      if (left === 0) order[filled++] = to;
    }
  if (filled < size) throw new Error("the tasks wait for each other in a circle");
  return order;
}

/** The critical path method: forwards for the earliest, backwards for the latest. Whole numbers stay whole. */
export function timesOf({ size, order, first, before }: Network, durations: Float64Array): Times {
  const earliest = new Float64Array(size);
  let length = 0;
  for (const task of order) {
    let begin = 0;
    for (let at = first[task] ?? 0; at < (first[task + 1] ?? 0); at += 1) {
      const one = before[at] ?? 0;
      begin = Math.max(begin, (earliest[one] ?? 0) + (durations[one] ?? 0));
    }
    earliest[task] = begin;
    length = Math.max(length, begin + (durations[task] ?? 0));
  }
  const latest = new Float64Array(size);
  for (let task = 0; task < size; task += 1) latest[task] = length - (durations[task] ?? 0);
  for (let place = size - 1; place >= 0; place -= 1) {
    const task = order[place] ?? 0;
    for (let at = first[task] ?? 0; at < (first[task + 1] ?? 0); at += 1) {
      const one = before[at] ?? 0;
      latest[one] = Math.min(latest[one] ?? 0, (latest[task] ?? 0) - (durations[one] ?? 0));
    }
  }
  return { earliest, latest, length };
}

/** The layer of each task: 0 where it waits for nothing, else one more than the highest that it waits for. */
export function layersOf(network: Network): Float64Array {
  return timesOf(network, new Float64Array(network.size).fill(1)).earliest;
}

/** One longest chain from the beginning to the end, in its order; of several the one of the lowest numbers. */
export function criticalPath(network: Network, times: Times, durations: Float64Array): number[] {
  const { size, first, before } = network;
  let task = -1;
  for (let one = 0; one < size && task < 0; one += 1)
    if ((times.earliest[one] ?? 0) + (durations[one] ?? 0) === times.length) task = one;
  const path: number[] = [];
  while (task >= 0) {
    path.push(task);
    let next = -1;
    for (let at = first[task] ?? 0; at < (first[task + 1] ?? 0); at += 1) {
      const one = before[at] ?? 0;
      const touches = (times.earliest[one] ?? 0) + (durations[one] ?? 0) === times.earliest[task];
      if (touches && (next < 0 || one < next)) next = one;
    }
    task = next;
  }
  return path.reverse();
}
