/** Thrown where an answer takes more steps than anybody should wait for; whoever started the work answers "unknown". */
export class Exhausted extends Error {
  constructor() {
    super("more steps than an evaluation is given");
    this.name = "Exhausted";
  }
}

/** Steps of one evaluation. Counts within counts multiply, so that a small rule can ask for years of work. */
const MOST = 1_000_000;

/** A bound on the work of one evaluation, or of several that belong together. */
export class Work {
  #left: number;
  readonly #most: number;

  constructor(most = MOST) {
    this.#left = most;
    this.#most = most;
  }

  /** The next evaluation begins. */
  renew(): void {
    this.#left = this.#most;
  }

  /** @throws Exhausted once all is spent, and from then on every time */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new Exhausted();
  }
}
