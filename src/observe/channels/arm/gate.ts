import { setImmediate } from "node:timers";

/** Lets at most `limit` tasks run at once. The others wait their turn in order, those that others wait for before the rest. */
export class Gate {
  #free: number;
  readonly #first: (() => void)[] = [];
  readonly #rest: (() => void)[] = [];
  #isOpening = false;

  constructor(limit: number) {
    this.#free = limit;
  }

  /** @param isFirst it goes before those that are not, however long they wait */
  async run<T>(task: () => Promise<T>, isFirst = false): Promise<T> {
    await new Promise<void>((resolve) => {
      (isFirst ? this.#first : this.#rest).push(resolve);
      this.#open();
    });
    try {
      return await task();
    } finally {
      this.#free += 1;
      this.#open();
    }
  }

  /** Not before all is there that is asked at the same time, or because of the same answer. */
  #open(): void {
    if (this.#isOpening) return;
    this.#isOpening = true;
    setImmediate(() => {
      this.#isOpening = false;
      while (this.#free > 0) {
        const next = this.#first.shift() ?? this.#rest.shift();
        if (next === undefined) return;
        this.#free -= 1;
        next();
      }
    });
  }
}
