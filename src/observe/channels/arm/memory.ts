/** All answers of the run together are larger than it allows. */
export class AllTooLarge extends Error {}

/** What one value of an answer takes in memory besides its text: the least that an object, a list or a property takes. */
const NODE_BYTES = 24;

const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/**
 * The memory that the answers of one run may take together, those that are being read and those that were read. An answer is charged by
 * its bytes and by the values in it: many small ones take much more room than their text.
 */
export class AnswerMemory {
  readonly #most: number;
  #taken = 0;

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most;
  }

  get most(): number {
    return this.#most;
  }

  /**
   * Charges a part of an answer, and says how much.
   * @throws AllTooLarge, with nothing charged, once it is more than there is.
   */
  take(chunk: Uint8Array): number {
    let values = 0;
    for (const byte of chunk) if (byte === COMMA || byte === BRACKET || byte === BRACE) values += 1;
    const weight = chunk.byteLength + NODE_BYTES * values;
    if (this.#taken + weight > this.#most) throw new AllTooLarge();
    this.#taken += weight;
    return weight;
  }

  /** An answer was refused: its text is gone. */
  giveBack(weight: number): void {
    this.#taken -= weight;
  }
}
