/**
 * Patterns of actions as role definitions and deny assignments write them: `*` stands for any text, slashes included, and
 * letters compare without regard to case. Source: "Understand Azure role definitions", actions format.
 */
export type ActionMatcher = (action: string) => boolean;

/** One matcher over many patterns. */
export function actionMatcher(patterns: readonly string[]): ActionMatcher {
  const all = new Patterns(patterns);
  return (action) => {
    const text = action.toLowerCase();
    return all.hold(text, namespaceIn(text));
  };
}

/** Many patterns, sorted by what of an action has to be looked at. */
export class Patterns {
  readonly #exact = new Set<string>();
  /** Patterns that begin with a whole namespace are tried on its own actions only. */
  readonly #spaced = new Map<string, (readonly string[])[]>();
  readonly #anywhere: (readonly string[])[] = [];

  constructor(patterns: readonly string[]) {
    for (const written of patterns) {
      const lower = written.trim().toLowerCase();
      const star = lower.indexOf("*");
      if (star === -1) {
        this.#exact.add(lower);
        continue;
      }
      const slash = lower.indexOf("/");
      const list = slash === -1 || slash > star ? this.#anywhere : this.#of(lower.slice(0, slash));
      list.push(lower.split("*"));
    }
  }

  /** @param action lower case, with the namespace before its first slash, which is empty where it has none */
  hold(action: string, namespace: string): boolean {
    for (const pieces of this.#anywhere) if (fits(pieces, action)) return true;
    if (this.#exact.size > 0 && this.#exact.has(action)) return true;
    const spaced = this.#spaced.size === 0 ? undefined : this.#spaced.get(namespace);
    if (spaced !== undefined) for (const pieces of spaced) if (fits(pieces, action)) return true;
    return false;
  }

  #of(namespace: string): (readonly string[])[] {
    const known = this.#spaced.get(namespace);
    if (known !== undefined) return known;
    const list: (readonly string[])[] = [];
    this.#spaced.set(namespace, list);
    return list;
  }
}

/** From so many numbers on, they are kept as bits, too. */
const MANY = 8;

/** The numbers that stand under a pattern. */
class PatternNumbers {
  readonly list: number[] = [];
  /** Of 32 numbers each. */
  #bits: Int32Array | undefined;

  add(number: number): void {
    this.list.push(number);
    this.#bits = undefined;
  }

  /** Sets the bits of the numbers in every other word, from `start` on. */
  mark(words: Int32Array, start: number): void {
    if (this.list.length < MANY) {
      for (const number of this.list) {
        const at = start + (number >> 5) * 2;
        words[at] = (words[at] ?? 0) | (1 << (number & 31));
      }
      return;
    }
    const bits = (this.#bits ??= bitsOf(this.list));
    for (let at = 0; at < bits.length; at += 1)
      words[start + at * 2] = (words[start + at * 2] ?? 0) | (bits[at] ?? 0);
  }
}

function bitsOf(numbers: readonly number[]): Int32Array {
  const most = numbers.reduce((most, number) => Math.max(most, number), 0);
  const bits = new Int32Array((most >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
}

/** Numbers by the patterns that they stand under. */
export class PatternMap {
  readonly #numbers = new Map<string, PatternNumbers>();
  /** Patterns with stars, by the namespace that they begin with; those that begin with none stand under nothing. */
  readonly #starred = new Map<
    string | undefined,
    { readonly pieces: readonly string[]; readonly numbers: PatternNumbers }[]
  >();

  add(pattern: string, number: number): void {
    const lower = pattern.trim().toLowerCase();
    const known = this.#numbers.get(lower);
    if (known !== undefined) {
      known.add(number);
      return;
    }
    const numbers = new PatternNumbers();
    numbers.add(number);
    this.#numbers.set(lower, numbers);
    const star = lower.indexOf("*");
    if (star === -1) return;
    const slash = lower.indexOf("/");
    const namespace = slash === -1 || slash > star ? undefined : lower.slice(0, slash);
    const starred = this.#starred.get(namespace);
    const entry = { pieces: lower.split("*"), numbers };
    if (starred === undefined) this.#starred.set(namespace, [entry]);
    else starred.push(entry);
  }

  /** The numbers under all patterns that match. @param action lower case */
  matching(action: string, namespace: string): PatternNumbers[] {
    const matches: PatternNumbers[] = [];
    // An action is never written with a star, so that this is no pattern with one.
    const exact = action.includes("*") ? undefined : this.#numbers.get(action);
    if (exact !== undefined) matches.push(exact);
    for (const { pieces, numbers } of this.#starred.get(undefined) ?? [])
      if (fits(pieces, action)) matches.push(numbers);
    for (const { pieces, numbers } of this.#starred.get(namespace) ?? [])
      if (fits(pieces, action)) matches.push(numbers);
    return matches;
  }
}

function namespaceIn(text: string): string {
  const slash = text.indexOf("/");
  return slash === -1 ? "" : text.slice(0, slash);
}

/**
 * The text between the stars, found from left to right. Taking the first place of each is enough, so the time is bounded by
 * the length of the action times the number of pieces, whatever pattern comes in.
 */
function fits(pieces: readonly string[], text: string): boolean {
  const first = pieces[0] ?? "";
  const last = pieces[pieces.length - 1] ?? "";
  if (text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (let index = 1; index < pieces.length - 1; index += 1) {
    const piece = pieces[index] ?? "";
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
