import { say, type Sentence } from "../../../../base/sentence.ts";

/** Values in one file: containers and what they hold. */
const MOST_IN_FILE = 2_000_000;
/** Values in all files of a run that are in memory at once. */
const MOST_IN_RUN = 4_000_000;

/** How many values the files of a run may hold; what is small in bytes may still be large in memory. */
export class ValueBudget {
  #run = MOST_IN_RUN;
  #file = 0;

  /** Another file begins. */
  open(): void {
    this.#file = MOST_IN_FILE;
  }

  /** Counts one value; what is too much, where it is. */
  take(): Sentence | undefined {
    this.#file -= 1;
    this.#run -= 1;
    if (this.#file < 0) return say`the file contains more than ${MOST_IN_FILE} values`;
    return this.#run < 0 ? say`the files of the run contain more than ${MOST_IN_RUN} values` : undefined;
  }
}
