import type { Arc } from "./cycles.ts";
import { followers } from "./cycles.ts";
import { timesOf, type Network } from "./network.ts";

/**
 * Arcs that make tasks wait for each other so that no more than `most` run at once. List scheduling: whenever one is over, of those that
 * may begin, the one with the longest way still to go begins first. Tasks without a duration take no place.
 */
export function capacityArcs(
  network: Network,
  arcs: readonly Arc[],
  durations: Float64Array,
  most: number,
): Arc[] {
  const { size, first } = network;
  const { latest } = timesOf(network, durations);
  const after = followers(size, arcs);
  const waits = Int32Array.from({ length: size }, (_, task) => (first[task + 1] ?? 0) - (first[task] ?? 0));
  const ready = new Float64Array(size);
  /** When each place is free again, and after which task. */
  const places = Array.from({ length: Math.min(most, size) }, () => ({ free: 0, task: -1 }));
  const open: number[] = [];
  for (let task = 0; task < size; task += 1) if (waits[task] === 0) open.push(task);
  const added: Arc[] = [];
  while (open.length > 0) {
    const task = taken(open, ready, latest, places);
    const duration = durations[task] ?? 0;
    let begin = ready[task] ?? 0;
    if (duration > 0) {
      const place = places.reduce((best, one) => (one.free < best.free ? one : best));
      if (place.free > begin) begin = place.free;
      if (place.task >= 0) added.push([place.task, task]);
      place.free = begin + duration;
      place.task = task;
    }
    for (const to of after[task] ?? []) {
      ready[to] = Math.max(ready[to] ?? 0, begin + duration);
      const left = (waits[to] ?? 0) - 1;
      waits[to] = left;
      if (left === 0) open.push(to);
    }
  }
  return added;
}

/** Takes out of the open tasks the one that can begin first; among equals the most urgent, then the lowest number. */
function taken(
  open: number[],
  ready: Float64Array,
  latest: Float64Array,
  places: readonly { readonly free: number }[],
): number {
  const free = places.reduce((least, one) => Math.min(least, one.free), Infinity);
  let best = 0;
  const beginOf = (task: number): number => Math.max(ready[task] ?? 0, free);
  for (let at = 1; at < open.length; at += 1) {
    const [one = 0, held = 0] = [open[at], open[best]];
    const sooner = beginOf(one) - beginOf(held) || (latest[one] ?? 0) - (latest[held] ?? 0) || one - held;
    if (sooner < 0) best = at;
  }
  const task = open[best] ?? 0;
  const last = open.pop();
  if (last !== undefined && best < open.length) open[best] = last;
  return task;
}
