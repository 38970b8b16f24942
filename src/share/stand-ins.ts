import { sha256 } from "../base/fingerprint.ts";

const CONSONANTS = "bcdfghjklmnprstvwz";
const VOWELS = "aeiou";

/**
 * Words in place of words: of the same length and case, the same one for the same word, and never one that is `taken`. Which word stands for
 * which follows from `key`, which nobody has who does not have the input.
 */
export class StandIns {
  readonly #key: string;
  readonly #isTaken: (word: string) => boolean;
  readonly #words = new Map<string, string>();
  readonly #used = new Set<string>();

  constructor(key: string, isTaken: (word: string) => boolean) {
    this.#key = key;
    this.#isTaken = isTaken;
  }

  /** How many there are. */
  get size(): number {
    return this.#words.size;
  }

  /** In place of letters, of digits or of a mix; each character is of the kind that it was. */
  of(text: string): string {
    return inCaseOf(
      text,
      this.#lower("word", text.toLowerCase(), (seed, lower) => shaped(lower, seed)),
    );
  }

  guid(text: string): string {
    return this.#lower("id", text.toLowerCase(), (seed) =>
      [seed.slice(0, 8), seed.slice(8, 12), seed.slice(12, 16), seed.slice(16, 20), seed.slice(20, 32)].join(
        "-",
      ),
    );
  }

  /** In place of hexadecimal digits. */
  hex(text: string): string {
    return this.#lower("hex", text.toLowerCase(), (seed) => seed.slice(0, text.length));
  }

  /** Numbers of an address, each in place of that with the same ones before it, so that what lies within a range stays within. */
  number(before: string, value: number, most: number): number {
    const seed = Number.parseInt(sha256(`${this.#key} number ${before}`).slice(0, 8), 16);
    return (value ^ (seed & most)) & most;
  }

  #lower(kind: string, lower: string, make: (seed: string, lower: string) => string): string {
    const name = `${kind} ${lower}`;
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    for (let round = 0; ; round += 1) {
      const made = make(sha256(`${this.#key} ${name} ${String(round)}`), lower);
      // Of two and fewer characters there are too few to be choosy.
      if (round < MOST_ROUNDS && (this.#used.has(made) || this.#isTaken(made))) continue;
      this.#used.add(made);
      this.#words.set(name, made);
      return made;
    }
  }
}

const MOST_ROUNDS = 10_000;

function shaped(lower: string, seed: string): string {
  let made = "";
  for (const [index, char] of Array.from(lower).entries()) {
    const at = Number.parseInt(
      sha256(`${seed} ${String(index >> 4)}`).slice((index % 16) * 4, (index % 16) * 4 + 4),
      16,
    );
    const from = /\p{N}/u.test(char) ? "0123456789" : index % 2 === 0 ? CONSONANTS : VOWELS;
    made += from[at % from.length] ?? "";
  }
  return made;
}

function inCaseOf(text: string, lower: string): string {
  const chars = Array.from(text);
  return Array.from(lower)
    .map((char, index) => (chars[index] !== chars[index]?.toLowerCase() ? char.toUpperCase() : char))
    .join("");
}
