/** Words compared at most; a hostile document must not make suggestions expensive. */
const MOST = 2000;
const LONGEST = 80;

/** Edits (insert, delete, replace, swap of neighbours) between two words, or undefined when there are more than `most`. */
export function distance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > most) return undefined;
    beforeLast = last;
    last = row;
  }
  const found = at(last, b.length);
  return found <= most ? found : undefined;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The known word that the writer probably meant: the same but for case, or at most one edit for every three
 * characters away, or the only one that begins so. Undefined when nothing is close, since a wild guess misleads. The first of equally close words wins.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let most = Math.min(3, Math.floor(Math.max(word.length, 3) / 3));
  let best: string | undefined;
  for (const candidate of known.slice(0, MOST)) {
    if (candidate.length > LONGEST) continue;
    const edits = distance(lower, candidate.toLowerCase(), most);
    if (edits === undefined || (best !== undefined && edits === most)) continue;
    best = candidate;
    most = edits;
    if (edits === 0) break;
  }
  return best ?? begun(lower, known);
}

/** The only word that begins so. */
function begun(lower: string, known: readonly string[]): string | undefined {
  if (lower.length < 4) return undefined;
  const found = known.slice(0, MOST).filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return found.length === 1 ? found[0] : undefined;
}
