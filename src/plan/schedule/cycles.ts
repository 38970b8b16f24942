/** `from` is over before `to` begins; both are numbers of tasks. */
export type Arc = readonly [from: number, to: number];

export interface Uncycled {
  /** The arcs that lead in no circle. */
  readonly kept: readonly Arc[];
  /** The arcs that would close one, each with the shortest circle that it closes. */
  readonly cut: readonly { readonly arc: Arc; readonly circle: readonly number[] }[];
}

/** A circle is followed for so many of the arcs that close one; of a graph with more the rest is only cut. */
const MOST_FOLLOWED = 50;

/**
 * The arcs without those that lead back to what the walk came from, in the order of the numbers. What is left has no circle, and each that was
 * cut closes one with it. The shortest circles come first.
 */
export function withoutCycles(size: number, arcs: readonly Arc[]): Uncycled {
  const back = backArcs(size, arcs);
  if (back.size === 0) return { kept: arcs, cut: [] };
  const kept = arcs.filter((_, index) => !back.has(index));
  const after = followers(size, kept);
  const cut = arcs
    .filter((_, index) => back.has(index))
    .map((arc, index) => ({ arc, circle: index < MOST_FOLLOWED ? circleOf(arc, after) : [...arc] }));
  return { kept, cut: cut.toSorted((a, b) => a.circle.length - b.circle.length) };
}

/** What may begin when a task is over. */
export function followers(size: number, arcs: readonly Arc[]): readonly (readonly number[])[] {
  const after: number[][] = Array.from({ length: size }, () => []);
  for (const [from, to] of arcs) after[from]?.push(to);
  return after;
}

/** Indexes of the arcs that lead back in a depth-first walk, without recursion: a chain may be as long as a plan. */
function backArcs(size: number, arcs: readonly Arc[]): ReadonlySet<number> {
  const own: number[][] = Array.from({ length: size }, () => []);
  arcs.forEach(([from], index) => own[from]?.push(index));
  const state = new Uint8Array(size);
  const next = new Int32Array(size);
  const back = new Set<number>();
  for (let start = 0; start < size; start += 1) {
    if (state[start] !== 0) continue;
    const trail = [start];
    state[start] = 1;
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const place = next[top] ?? 0;
      const index = own[top]?.[place];
      const to = index === undefined ? undefined : arcs[index]?.[1];
      if (index === undefined || to === undefined) {
        state[top] = 2;
        trail.pop();
        continue;
      }
      next[top] = place + 1;
      if (state[to] === 1) back.add(index);
      else if (state[to] === 0) {
        state[to] = 1;
        trail.push(to);
      }
    }
  }
  return back;
}

/** The tasks of the shortest way from the end of an arc to its beginning, and the end again. */
function circleOf([from, to]: Arc, after: readonly (readonly number[])[]): number[] {
  if (from === to) return [from, from];
  const cameFrom = new Map<number, number>([[to, to]]);
  const queue = [to];
  for (const node of queue) {
    if (node === from) break;
    for (const one of after[node] ?? [])
      if (!cameFrom.has(one)) {
        cameFrom.set(one, node);
        queue.push(one);
      }
  }
  const way: number[] = [];
  for (let node = from; node !== to; node = cameFrom.get(node) ?? to) way.push(node);
  return [to, ...way.reverse(), to];
}
