/** An arrow from one node to another; `edge` is handed back with the cycle that it closes. */
export interface Arrow<E> {
  readonly to: string;
  readonly edge: E;
}

export interface Cycle<E> {
  /** The nodes in order of the arrows, the first one again at the end. */
  readonly path: readonly string[];
  /** The arrow that leads back to the first. */
  readonly edge: E;
}

/** More are not reported: whoever repairs these runs again. */
const MOST = 20;

/**
 * Cycles of a graph, one for each arrow that closes one in a depth-first walk in the order given. Without recursion:
 * a chain may be as long as the document allows.
 */
export function findCycles<E>(graph: ReadonlyMap<string, readonly Arrow<E>[]>): Cycle<E>[] {
  const cycles: Cycle<E>[] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const trail: { readonly node: string; next: number }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (node: string): void => {
      onTrail.set(node, trail.length);
      trail.push({ node, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const arrow = graph.get(top.node)?.[top.next++];
      if (!arrow) {
        done.add(top.node);
        onTrail.delete(top.node);
        trail.pop();
        continue;
      }
      const back = onTrail.get(arrow.to);
      if (back !== undefined) {
        cycles.push({ path: [...trail.slice(back).map(({ node }) => node), arrow.to], edge: arrow.edge });
        if (cycles.length >= MOST) return cycles;
      } else if (graph.has(arrow.to) && !done.has(arrow.to)) enter(arrow.to);
    }
  }
  return cycles;
}
