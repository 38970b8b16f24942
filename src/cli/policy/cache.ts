interface Entry<T> {
  readonly text: string;
  readonly made: T;
  readonly weight: number;
}

/** Keeps what was made from a text, the most recently used, within a number of entries and of characters of their texts. */
export class TextCache<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #mostEntries: number;
  readonly #mostCharacters: number;
  #characters = 0;
  #newest: Entry<T> | undefined;

  constructor(mostEntries: number, mostCharacters: number) {
    this.#mostEntries = mostEntries;
    this.#mostCharacters = mostCharacters;
  }

  /**
   * What was made from the text, now or before; a failure of `make` is not kept. `weight` is the number of characters that it
   * counts for, where the text is only a name for more.
   */
  get(text: string, make: (text: string) => T, weight = text.length): T {
    const known = this.#entries.get(text);
    if (known !== undefined) {
      if (known !== this.#newest) this.#add(known);
      return known.made;
    }
    const made = make(text);
    if (weight > this.#mostCharacters / 4) return made;
    // A part of a line keeps the whole line in memory; a copy does not.
    this.#add({ text: Buffer.from(text, "utf16le").toString("utf16le"), made, weight });
    this.#characters += weight;
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= this.#mostEntries && this.#characters <= this.#mostCharacters) break;
      this.#entries.delete(oldest);
      this.#characters -= entry.weight;
    }
    return made;
  }

  /** As the newest, under its own copy of the text: that of the caller may be a part of a line. */
  #add(entry: Entry<T>): void {
    this.#entries.delete(entry.text);
    this.#entries.set(entry.text, entry);
    this.#newest = entry;
  }
}
