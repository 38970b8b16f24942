/**
 * Latency without a clock: answers are held until nothing more is asked, and then all go at once. So many rounds as a run takes, so many of
 * its requests follow one from the other, however slow or busy the machine is.
 */
export class Rounds {
  readonly #quietMs: number;
  #held: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** How many answers each round had. */
  readonly sizes: number[] = [];

  /** @param quietMs nobody asks for so long once all is asked that can be */
  constructor(quietMs: number) {
    this.#quietMs = quietMs;
  }

  /** Resolves when the round ends in which it was asked. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#held.push(resolve);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        const held = this.#held;
        this.#held = [];
        this.sizes.push(held.length);
        for (const answer of held) answer();
      }, this.#quietMs);
    });
  }
}
