/**
 * Small Fast Counter, 32 bits wide: the same seed gives the same numbers on every machine. By Chris Doty-Humphrey,
 * https://pracrand.sourceforge.net.
 */
export class Sfc32 {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#a = 0;
    this.#b = seed >>> 0;
    this.#c = Math.floor(seed / 0x1_0000_0000) >>> 0;
    this.fill(new Uint32Array(16));
  }

  /** The next numbers, each of 32 bits. */
  fill(words: Uint32Array | Int32Array): void {
    let a = this.#a;
    let b = this.#b;
    let c = this.#c;
    let counter = this.#counter;
    for (let at = 0; at < words.length; at += 1) {
      const word = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = ((c << 21) | (c >>> 11)) + word;
      c |= 0;
      words[at] = word;
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#counter = counter;
  }
}
