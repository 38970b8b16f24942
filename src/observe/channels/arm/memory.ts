import { say, type Sentence } from "../../../base/sentence.ts";
import { MIB } from "../../../base/bytes.ts";

/** All answers of the run together are larger than it allows. */
export class AllTooLarge extends Error {
  /** Part of a sentence, in lower case. */
  readonly why: Sentence;

  constructor(why: Sentence) {
    super();
    this.why = why;
  }
}

/** What one value of an answer takes in memory besides its text: the least that an object, a list or a property takes. */
const NODE_BYTES = 24;
/** And what a part of it takes, however small it is. */
const PART_BYTES = 256;

/** One for the bytes by which a value begins: comma, bracket, brace. */
const BEGINS = new Uint8Array(256);
for (const sign of [0x2c, 0x5b, 0x7b]) BEGINS[sign] = 1;

/** A part of an answer in memory, in bytes. */
function weightOf(part: Uint8Array): number {
  let values = 0;
  // Not with an iterator, which takes ten times as long.
  for (let at = 0; at < part.length; at += 1) values += BEGINS[part[at] ?? 0] ?? 0;
  return PART_BYTES + part.length + NODE_BYTES * values;
}

/** In bytes. */
export interface MemoryLimits {
  /** What is kept of all answers, those that are being read and those that were read, with the values in it. */
  readonly kept: number;
  /** What all answers unpack to, also those that were refused: it stays in memory until the garbage is collected, whenever that is. */
  readonly unpacked: number;
  /** The same with the values in it, of which each takes time. */
  readonly read: number;
  /** What is kept of the answers that are being read. */
  readonly underWay: number;
}

/** Of one run, unless said. */
export const MOST_OF_ANSWERS: MemoryLimits = {
  kept: 192 * MIB,
  unpacked: 256 * MIB,
  read: 768 * MIB,
  underWay: 32 * MIB,
};

/**
 * The memory that the answers of one run may take together. An answer is charged by its bytes and by the values in it: many small ones
 * take much more room than their text.
 */
export class AnswerMemory {
  readonly limits: MemoryLimits;
  #kept = 0;
  #unpacked = 0;
  #read = 0;
  #underWay = 0;
  /** The answers that are being read, the eldest first. */
  readonly #reading = new Set<AnswerAccount>();
  #waiting: (() => void)[] = [];

  constructor(limits: MemoryLimits) {
    this.limits = limits;
  }

  /** An answer begins. It must be closed, or refused. */
  open(): AnswerAccount {
    const reading = new AnswerAccount(this);
    this.#reading.add(reading);
    return reading;
  }

  /** @throws AllTooLarge once it is more than there is. */
  unpack(bytes: number, weight: number): void {
    this.#unpacked += bytes;
    this.#read += weight;
    const { unpacked, read } = this.limits;
    if (this.#unpacked > unpacked)
      throw new AllTooLarge(say`all answers of the run together are larger than ${unpacked} bytes`);
    if (this.#read > read)
      throw new AllTooLarge(say`all answers of the run together have more values than can be read`);
  }

  /** @throws AllTooLarge, with nothing charged, once it is more than there is. */
  keep(weight: number): void {
    const { kept } = this.limits;
    if (this.#kept + weight > kept)
      throw new AllTooLarge(say`all answers of the run together are larger than ${kept} bytes in memory`);
    this.#kept += weight;
    this.#underWay += weight;
  }

  /** Where the answers under way have taken their part, all but the eldest wait. */
  async turn(reading: AnswerAccount): Promise<void> {
    while (this.#underWay > this.limits.underWay && this.#eldest() !== reading)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** An answer was read, or refused and its text is gone. */
  leave(reading: AnswerAccount, weight: number, isKept: boolean): void {
    if (!this.#reading.delete(reading)) return;
    this.#underWay -= weight;
    if (!isKept) this.#kept -= weight;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }

  #eldest(): AnswerAccount | undefined {
    for (const reading of this.#reading) return reading;
    return undefined;
  }
}

/** The account of one answer while it is read. */
export class AnswerAccount {
  readonly #memory: AnswerMemory;
  #weight = 0;

  constructor(memory: AnswerMemory) {
    this.#memory = memory;
  }

  /** A part has come. @returns its weight @throws AllTooLarge */
  unpack(part: Uint8Array): number {
    const weight = weightOf(part);
    this.#memory.unpack(part.length, weight);
    return weight;
  }

  /** A part is kept. @throws AllTooLarge */
  keep(part: Uint8Array, weight = weightOf(part)): void {
    this.#memory.keep(weight);
    this.#weight += weight;
  }

  /** Resolves when there is room for the next part. */
  turn(): Promise<void> {
    return this.#memory.turn(this);
  }

  /** The answer is there. */
  close(): void {
    this.#memory.leave(this, this.#weight, true);
  }

  /** The answer was refused: its text is gone, and costs nothing. */
  refuse(): void {
    this.#memory.leave(this, this.#weight, false);
  }
}
