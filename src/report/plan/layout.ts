import type { PlanDependency, RelocationSchedule } from "./model.ts";

/** More boxes say nothing any more: then workloads are drawn in place of their resources, and of those the first. */
const MOST_BOXES = 40;

export interface Box {
  readonly name: string;
  readonly critical: boolean;
  /** Number of its wave. */
  readonly wave: number;
  /** Place from the left, over all waves, and from the top. */
  readonly column: number;
  readonly row: number;
}

export interface Connection {
  readonly from: Box;
  readonly to: Box;
  readonly kind: PlanDependency["kind"];
}

interface GraphLayout {
  readonly boxes: readonly Box[];
  readonly connections: readonly Connection[];
  /** First column and number of columns of each wave. */
  readonly waves: readonly { readonly name: string; readonly first: number; readonly columns: number }[];
  readonly columns: number;
  readonly rows: number;
  readonly of: "resource" | "workload";
  /** Boxes that are left out. */
  readonly left: number;
}

type Part = Pick<Box, "name" | "critical" | "wave">;

/** Where each box of the graph stands: waves from left to right, in each wave what is needed before what needs it. */
export function graphLayout(plan: RelocationSchedule): GraphLayout {
  const resources = partsOf(plan, (resource) => resource);
  const isSmall = resources.length <= MOST_BOXES;
  const nameOf = isSmall ? (key: string): string => key : workloadOf;
  const all = isSmall ? resources : partsOf(plan, workloadOf);
  const parts = all.slice(0, MOST_BOXES);
  const arrows = arrowsOf(plan, nameOf, new Set(parts.map(({ name }) => name)));
  const placed = placedParts(parts, arrows, plan.waves.length);
  const byName = new Map(placed.boxes.map((box) => [box.name, box]));
  return {
    ...placed,
    connections: arrows.flatMap(({ needed, dependent, kind }): Connection[] => {
      const [from, to] = [byName.get(needed), byName.get(dependent)];
      return from === undefined || to === undefined ? [] : [{ from, to, kind }];
    }),
    waves: plan.waves.map(({ name }, index) => ({
      name,
      ...(placed.spans[index] ?? { first: 0, columns: 0 }),
    })),
    rows: placed.boxes.reduce((most, { row }) => Math.max(most, row + 1), 1),
    of: isSmall ? "resource" : "workload",
    left: all.length - parts.length,
  };
}

function workloadOf(key: string): string {
  return key.split(".")[0] ?? key;
}

function partsOf({ waves }: RelocationSchedule, nameOf: (resource: string) => string): Part[] {
  const parts = new Map<string, Part>();
  waves.forEach(({ steps }, wave) => {
    for (const { resource, critical } of steps) {
      const name = nameOf(resource);
      const known = parts.get(name);
      parts.set(name, { name, wave: known?.wave ?? wave, critical: critical || known?.critical === true });
    }
  });
  return [...parts.values()];
}

type Arrow = Pick<PlanDependency, "needed" | "dependent" | "kind">;

/** Each pair once; what must exist is stronger than what is pointed to. */
function arrowsOf(
  { dependencies }: RelocationSchedule,
  nameOf: (key: string) => string,
  drawn: ReadonlySet<string>,
): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const one of dependencies.shown) {
    const [needed, dependent] = [nameOf(one.needed), nameOf(one.dependent)];
    if (needed === dependent || !drawn.has(needed) || !drawn.has(dependent)) continue;
    const key = `${needed}\n${dependent}`;
    const known = arrows.get(key);
    if (known === undefined || known.kind === "points")
      arrows.set(key, { needed, dependent, kind: one.kind });
  }
  return [...arrows.values()];
}

function placedParts(
  parts: readonly Part[],
  arrows: readonly Arrow[],
  waves: number,
): { boxes: Box[]; spans: { first: number; columns: number }[]; columns: number } {
  const boxes: Box[] = [];
  const spans: { first: number; columns: number }[] = [];
  const rows = new Map<string, number>();
  let first = 0;
  for (let wave = 0; wave < waves; wave += 1) {
    const own = parts.filter((part) => part.wave === wave);
    const layers = layersWithin(own, arrows);
    const columns = own.reduce((most, { name }) => Math.max(most, (layers.get(name) ?? 0) + 1), 1);
    spans.push({ first, columns });
    for (let layer = 0; layer < columns; layer += 1) {
      const column = own
        .filter(({ name }) => layers.get(name) === layer)
        .map((part) => ({ part, middle: middleOf(part.name, arrows, rows) }))
        .toSorted((a, b) => a.middle - b.middle);
      column.forEach(({ part }, row) => {
        rows.set(part.name, row);
        boxes.push({ ...part, column: first + layer, row });
      });
    }
    first += columns;
  }
  return { boxes, spans, columns: first };
}

/** 0 for what needs nothing of its wave, else one more than the highest that it needs. In a circle it stays where it was reached first. */
function layersWithin(parts: readonly Part[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const own = new Set(parts.map(({ name }) => name));
  const inside = arrows.filter(({ needed, dependent }) => own.has(needed) && own.has(dependent));
  const layers = new Map(parts.map(({ name }) => [name, 0]));
  for (let round = 0, moved = true; moved && round < parts.length; round += 1) {
    moved = false;
    for (const { needed, dependent, kind } of inside) {
      const least = (layers.get(needed) ?? 0) + 1;
      if (kind === "points" || (layers.get(dependent) ?? 0) >= least || least >= parts.length) continue;
      layers.set(dependent, least);
      moved = true;
    }
  }
  return layers;
}

/** The middle of what it needs, so that lines cross less; what needs nothing stays on top. */
function middleOf(name: string, arrows: readonly Arrow[], rows: ReadonlyMap<string, number>): number {
  const needed = arrows.flatMap((one) => (one.dependent === name ? (rows.get(one.needed) ?? []) : []));
  return needed.length === 0 ? 0 : needed.reduce((sum, row) => sum + row, 0) / needed.length;
}
