import type { Node, ParsedText } from "./ast.ts";
import { ExpressionError, attempt, quote, type Attempt } from "./failure.ts";
import { tokens, type ExpressionToken } from "./lexer.ts";

/** Bounds on one expression; the defaults are those of the policy service. */
export interface ParseLimits {
  readonly characters: number;
  /** Nesting of calls and chains of property accesses. */
  readonly depth: number;
  readonly args: number;
  readonly calls: number;
}
export const LIMITS: ParseLimits = { characters: 81_920, depth: 64, args: 128, calls: 2_048 };

/**
 * Reads a text of a template: `[…]` is an expression, a leading `[[` stands for one bracket, anything else is itself.
 */
export function readText(text: string, limits: ParseLimits = LIMITS): Attempt<ParsedText> {
  return attempt((): ParsedText => {
    if (text.startsWith("[[")) return { kind: "text", text: text.slice(1) };
    if (!text.startsWith("[") || !text.endsWith("]") || text.length < 2) return { kind: "text", text };
    return { kind: "expression", source: text, node: parse(text.slice(1, -1), limits) };
  });
}

/** @throws ExpressionError */
export function parse(source: string, limits: ParseLimits = LIMITS): Node {
  if (source.length > limits.characters) {
    throw new ExpressionError(`the expression is longer than ${String(limits.characters)} characters`);
  }
  const parser = new Parser(tokens(source), limits);
  return parser.whole();
}

class Parser {
  readonly #tokens: readonly ExpressionToken[];
  readonly #limits: ParseLimits;
  #next = 0;
  #calls = 0;

  constructor(list: readonly ExpressionToken[], limits: ParseLimits) {
    this.#tokens = list;
    this.#limits = limits;
  }

  whole(): Node {
    const node = this.#expression(1);
    const rest = this.#peek();
    if (rest.kind !== "end") throw this.#unexpected(rest);
    return node;
  }

  #expression(depth: number): Node {
    if (depth > this.#limits.depth) {
      throw new ExpressionError(`the expression is nested deeper than ${String(this.#limits.depth)}`);
    }
    let node = this.#primary(depth);
    for (let length = depth; ; length += 1) {
      if (!this.#isMark(".") && !this.#isMark("[")) return node;
      if (length > this.#limits.depth) {
        throw new ExpressionError(`a chain of properties is longer than ${String(this.#limits.depth)}`);
      }
      if (this.#take(".")) node = { kind: "property", of: node, name: this.#name() };
      else {
        this.#expect("[");
        node = { kind: "index", of: node, index: this.#expression(depth + 1) };
        this.#expect("]");
      }
    }
  }

  #primary(depth: number): Node {
    const token = this.#peek();
    if (token.kind === "string" || token.kind === "number") {
      this.#next += 1;
      return { kind: "literal", value: token.kind === "string" ? token.text : token.value };
    }
    if (token.kind !== "name") throw this.#unexpected(token);
    let name = this.#name();
    // A function of the template's own is called by `namespace.name(…)`.
    if (this.#take(".")) name += `.${this.#name()}`;
    this.#expect("(");
    return { kind: "call", name, args: this.#arguments(depth) };
  }

  #arguments(depth: number): Node[] {
    this.#calls += 1;
    if (this.#calls > this.#limits.calls) {
      throw new ExpressionError(`the expression calls more than ${String(this.#limits.calls)} functions`);
    }
    const args: Node[] = [];
    if (this.#take(")")) return args;
    do {
      args.push(this.#expression(depth + 1));
      if (args.length > this.#limits.args) {
        throw new ExpressionError(`a function has more than ${String(this.#limits.args)} arguments`);
      }
    } while (this.#take(","));
    this.#expect(")");
    return args;
  }

  #peek(): ExpressionToken {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw new ExpressionError("the expression ends too early");
    return token;
  }

  #isMark(text: string): boolean {
    const token = this.#peek();
    return token.kind === "mark" && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#isMark(text)) return false;
    this.#next += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#unexpected(this.#peek(), text);
  }

  #name(): string {
    const token = this.#peek();
    if (token.kind !== "name") throw this.#unexpected(token, "a name");
    this.#next += 1;
    return token.text;
  }

  #unexpected(token: ExpressionToken, wanted?: string): ExpressionError {
    const found =
      token.kind === "end" ? "the end" : token.kind === "number" ? String(token.value) : quote(token.text);
    const instead = wanted === undefined ? "" : ` instead of ${quote(wanted)}`;
    return new ExpressionError(`unexpected ${found} at ${String(token.at)}${instead}`);
  }
}
