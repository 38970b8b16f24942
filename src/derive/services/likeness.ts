/**
 * How far apart two names of what a service offers are, by their parts: `GP_Gen5_8` is nearer to `GP_Gen5_16` than to `BC_Gen5_8`, and `1.29.4`
 * nearer to `1.29.9` than to `1.31.4`. Another word counts more than any other number, and the first number that differs decides.
 */
export function unlikeness(asked: string, other: string): number {
  const [a, b] = [partsOf(asked), partsOf(other)];
  let weight = 1;
  let far = Math.abs(a.length - b.length) * WORD;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [mine = "", theirs = ""] = [a[index], b[index]];
    if (mine === theirs) continue;
    if (!/^\d+$/.test(mine) || !/^\d+$/.test(theirs)) far += redundancyBetween(mine, theirs) ?? WORD - index;
    else {
      far += (1 + stepsBetween(Number(mine), Number(theirs))) * weight * 10 ** -index;
      weight /= 1000;
    }
  }
  return far;
}

const WORD = 100;

/** Doublings between two numbers; less than one asked for is worse than more. */
function stepsBetween(mine: number, theirs: number): number {
  const steps = Math.abs(Math.log2((theirs + 1) / (mine + 1)));
  return theirs < mine ? steps * 1.5 : steps;
}

/**
 * Between two redundancies of storage, as `ZRS` and `GZRS`: copies in other zones or in another region that are lost weigh more than those
 * that are gained. Undefined for other words. Source: learn.microsoft.com/azure/storage/common/storage-redundancy.
 */
function redundancyBetween(mine: string, theirs: string): number | undefined {
  const [a, b] = [redundancyOf(mine), redundancyOf(theirs)];
  if (a === undefined || b === undefined) return undefined;
  const cost = (had: boolean, has: boolean, lost: number, gained: number): number =>
    had === has ? 0 : had ? lost : gained;
  return (
    cost(a.zones, b.zones, 60, 10) + cost(a.region, b.region, 60, 20) + cost(a.readable, b.readable, 10, 5)
  );
}

function redundancyOf(
  word: string,
): { readonly zones: boolean; readonly region: boolean; readonly readable: boolean } | undefined {
  const [whole, readable, region, kind] = /^(ra)?(g)?([lz])?rs$/.exec(word) ?? [];
  if (whole === undefined || (region === undefined && kind === undefined)) return undefined;
  return { zones: kind === "z", region: region !== undefined, readable: readable !== undefined };
}

function partsOf(name: string): string[] {
  return name.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
}

/** The names most like one, nearest first. */
export function mostAlike(asked: string, names: Iterable<string>, count = 3): string[] {
  const form = (name: string): string => name.replaceAll(/[a-z0-9]+/gi, "x");
  const ranked = [...new Set(names)]
    .map((name) => ({ name, far: unlikeness(asked, name), odd: form(name) === form(asked) ? 0 : 1 }))
    .toSorted((a, b) => a.far - b.far || a.odd - b.odd || (a.name < b.name ? -1 : 1));
  // A list may have the same under two names: `GP_Gen5_6` and `GP_Gen5/6`.
  const byParts = new Map<string, string>();
  for (const { name } of ranked) {
    const parts = partsOf(name).join(" ");
    if (!byParts.has(parts)) byParts.set(parts, name);
  }
  return [...byParts.values()].slice(0, count);
}
