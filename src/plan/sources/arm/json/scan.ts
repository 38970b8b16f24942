/** The text is no JSON from `at` on. */
export class Unreadable extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.name = "Unreadable";
    this.at = at;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What a text may not hold as it is: control characters but tabs and line ends. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Walks over the tokens of a JSON text; comments are space. Linear in its length. */
export class Scanner {
  /** Offset of the token that {@link next} found. */
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first character of the next token, which is not taken; nothing at the end. */
  next(): string {
    for (;;) {
      let code = this.#text.charCodeAt(this.at);
      while (code === 32 || (code >= 9 && code <= 13 && code !== 11 && code !== 12) || code === 0xfeff) {
        this.at += 1;
        code = this.#text.charCodeAt(this.at);
      }
      if (code !== 47) return this.#text.charAt(this.at);
      if (!this.#comment()) return "/";
    }
  }

  #comment(): boolean {
    const mark = this.#text.charAt(this.at + 1);
    if (mark === "/") {
      const end = this.#text.indexOf("\n", this.at);
      this.at = end < 0 ? this.#text.length : end;
      return true;
    }
    if (mark !== "*") return false;
    const end = this.#text.indexOf("*/", this.at + 2);
    if (end < 0) throw new Unreadable(this.at, "a comment has no end");
    this.at = end + 2;
    return true;
  }

  skip(): void {
    this.at += 1;
  }

  /** True when the container ends here, and takes its end; else takes the comma before the next element. */
  ends(mark: string, first: boolean): boolean {
    let char = this.next();
    if (!first && char !== mark) {
      if (char !== ",") throw new Unreadable(this.at, `a comma or ${mark} is expected`);
      this.at += 1;
      char = this.next();
    }
    if (char === "") throw new Unreadable(this.at, `the document ends before ${mark}`);
    if (char !== mark) return false;
    this.at += 1;
    return true;
  }

  scalar(): null | boolean | number | string {
    if (this.#text.charAt(this.at) === '"') return this.text();
    const start = this.at;
    const word = this.#match(WORD);
    if (word !== "") return word === "null" ? null : word === "true";
    const number = this.#match(NUMBER);
    const value = Number(number);
    if (number === "" || !Number.isFinite(value)) throw new Unreadable(start, "a value is expected");
    return value;
  }

  /** A text between quotation marks. It may run over lines, as the tools for templates allow. */
  text(): string {
    const start = this.at;
    this.at += 1;
    let value = "";
    let end = -1;
    for (;;) {
      // Looked for again only behind an escape that covered it, or a text of many escapes would be read many times.
      if (end < this.at) end = this.#text.indexOf('"', this.at);
      if (end < 0) throw new Unreadable(start, "a text has no closing quotation mark");
      const escape = this.#text.slice(this.at, end).indexOf("\\");
      const part = this.#text.slice(this.at, escape < 0 ? end : this.at + escape);
      const wrong = part.search(CONTROL);
      if (wrong >= 0) throw new Unreadable(this.at + wrong, "a text contains a control character");
      value = value === "" ? part : value + part;
      this.at += part.length;
      if (escape < 0) {
        this.at += 1;
        return value;
      }
      value += this.#escape();
    }
  }

  #escape(): string {
    const mark = this.#text.charAt(this.at + 1);
    if (mark === "u") {
      const digits = this.#text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-f]{4}$/i.test(digits))
        throw new Unreadable(this.at, "an escape needs four hexadecimal digits");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const char = ESCAPES[mark];
    if (char === undefined) throw new Unreadable(this.at, "an escape is not one of JSON");
    this.at += 2;
    return char;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}
