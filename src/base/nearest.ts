import { smallest } from "./extremes.ts";
import { say, type Sentence } from "./sentence.ts";

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
    if (smallest(row) > most) return undefined;
    beforeLast = last;
    last = row;
  }
  const edits = at(last, b.length);
  return edits <= most ? edits : undefined;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The known words that the writer probably meant, nearest first: the same but for case, or one edit away, two from
 * four characters on and three from nine, or else the only one that begins so. None when nothing is close, since a wild guess misleads. Equally close words keep
 * their order.
 */
export function nearestWords(word: string, known: Iterable<string>, count = 3): string[] {
  if (word.length > LONGEST) return [];
  const lower = word.toLowerCase();
  const most = word.length < 4 ? 1 : word.length < 9 ? 2 : 3;
  const compared = [...new Set(known)].slice(0, MOST).filter(({ length }) => length <= LONGEST);
  const close = compared.flatMap((candidate) => {
    const edits = distance(lower, candidate.toLowerCase(), most);
    return edits === undefined ? [] : [{ candidate, edits }];
  });
  if (close.length === 0) return onlyBeginning(lower, compared);
  return close
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** The nearest of {@link nearestWords}; the first of equally close words. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  return nearestWords(word, known, 1)[0];
}

/** The only word that begins so. */
function onlyBeginning(lower: string, known: readonly string[]): string[] {
  if (lower.length < 4) return [];
  const begun = known.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return begun.length === 1 ? begun : [];
}

/** `did you mean …?`, or undefined where nothing known is near. */
export function suggestion(word: string, known: Iterable<string>): Sentence | undefined {
  return didYouMean(nearest(word, known));
}

/** The same for a word that was found already. */
export function didYouMean(word: string | undefined): Sentence | undefined {
  return word === undefined ? undefined : say`did you mean ${word}?`;
}

/** {@link suggestion} as the help of a refusal, else what helps where nothing known is near; nothing where that is left out. */
export function nearHelp(word: string, known: Iterable<string>, otherwise?: string): { help?: string } {
  const help = suggestion(word, known) ?? otherwise;
  return help === undefined ? {} : { help };
}

/** `Did you mean …? ` in front of a fix; empty where nothing is near. */
export function meant(word: string | undefined): Sentence {
  return word === undefined ? say`` : say`Did you mean ${word}? `;
}
