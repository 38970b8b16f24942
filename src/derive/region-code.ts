import { groupBy } from "../base/group.ts";
import type { Manifest } from "../manifest/model.ts";

/** Fewer resources may share a part of their names by chance. */
const FEWEST = 2;

/**
 * The part by which names of this team tell the source region, and what it becomes: `weu` and `sdc` where `sql-shop-weu` becomes
 * `sql-shop-sdc` and others alike. No list of such codes holds for everybody; undefined where the names do not show one.
 */
export function regionCode({
  workloads,
  source,
  target,
}: Manifest): { from: string; to: string } | undefined {
  if (source.region === target.region) return undefined;
  const changes = workloads
    .flatMap(({ resources }) => resources)
    .flatMap(({ from, to }) => changeOf(from?.toLowerCase() ?? "", to?.toLowerCase() ?? ""))
    .filter((one) => isShortOf(one.from, source.region) && isShortOf(one.to, target.region));
  const [first] = [...groupBy(changes, ({ from, to }) => `${from} ${to}`).values()]
    .filter((same) => same.length >= FEWEST)
    .toSorted((a, b) => b.length - a.length);
  return first?.[0];
}

/** The one part between hyphens that differs. */
function changeOf(from: string, to: string): { from: string; to: string }[] {
  const [old, own] = [from.split("-"), to.split("-")];
  if (old.length < 2 || old.length !== own.length) return [];
  const changed = old.flatMap((part, index) =>
    part === own[index] ? [] : [{ from: part, to: own[index] ?? "" }],
  );
  return changed.length === 1 ? changed : [];
}

/** `weu` and `euw` of `westeurope`: letters in their order, from anywhere in it. */
function isShortOf(code: string, region: string): boolean {
  if (!/^[a-z]{3,6}\d?$/.test(code) || code.length >= region.length) return false;
  return Array.from(region).some((_, start) =>
    isWithinOrder(code, region.slice(start) + region.slice(0, start)),
  );
}

function isWithinOrder(code: string, text: string): boolean {
  let at = -1;
  return Array.from(code).every((letter) => (at = text.indexOf(letter, at + 1)) !== -1);
}
