import type { Manifest } from "../manifest/model.ts";

/** What of a name changes on the way: `weu` becomes `sdc` in `sql-shop-weu` → `sql-shop-sdc`. Lower case. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Shorter pieces would be found in any name. */
const LEAST = 2;
/** A manifest can declare many resources; names of one relocation follow few patterns. */
const MOST = 50;

/** What the names of the manifest's resources have in common on their way from source to target, and the regions. */
export function renamingsOf({ source, target, workloads }: Manifest): Renaming[] {
  const found = new Map<string, Renaming>();
  const add = (from: string, to: string): void => {
    if (from.length >= LEAST && to !== "" && found.size < MOST) found.set(`${from}>${to}`, { from, to });
  };
  if (source.region !== target.region) add(source.region, target.region);
  for (const { from, to } of workloads.flatMap(({ resources }) => resources)) {
    if (from === undefined || to === undefined) continue;
    const before = from.toLowerCase().split("/");
    const after = to.toLowerCase().split("/");
    before.forEach((name, index) => {
      const other = after[index];
      if (other !== undefined && other !== name) add(...difference(name, other));
    });
  }
  return [...found.values()];
}

/** The middle parts of two names between their common beginning and their common end. */
function difference(a: string, b: string): [string, string] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  // `weu` and `wus` share a letter that belongs to the word, so the middle begins where the word does.
  while (head > 0 && /[a-z0-9]/.test(a[head - 1] ?? "") && /[-_.]/.test(a)) head -= 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  while (tail > 0 && /[a-z0-9]/.test(a[a.length - tail] ?? "") && /[-_.]/.test(a)) tail -= 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

/** Names that a source name may have at the target by these patterns; the name itself is not among them. Lower case. */
export function renamed(name: string, renamings: readonly Renaming[]): string[] {
  const lower = name.toLowerCase();
  return renamings.flatMap(({ from, to }) => {
    const next = lower.replaceAll(from, to);
    return next === lower ? [] : [next];
  });
}
