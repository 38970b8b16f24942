import { actionMatcher } from "./pattern.ts";

/** True, false, or undefined where the attributes of the request decide. */
export type Truth = boolean | undefined;

/**
 * What a role assignment condition says of an action as far as the action alone decides: `true` means that the condition
 * does not restrict it, `undefined` that attributes decide or that the text was not understood.
 * Format: `((!(ActionMatches{'…'})) OR (<attribute> <operator> <value>)) AND (…)`; source: "Azure role assignment condition
 * format and syntax". Only the frame of `!`, AND, OR, parentheses and `ActionMatches` is read; every other term is open.
 */
export function conditionFor(condition: string, action: string): Truth {
  // A backslash could escape a quote, and then the frame would be read wrongly.
  if (condition.length > MAX_LENGTH || condition.includes("\\")) return undefined;
  const tokens = tokensOf(condition);
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens, action);
  const truth = reader.expression(0);
  return reader.atEnd() ? truth : undefined;
}

const MAX_LENGTH = 20_000;
const MAX_DEPTH = 64;

type Token =
  | { readonly kind: "(" | ")" | "not" | "and" | "or" }
  | { readonly kind: "action"; readonly pattern: string }
  | { readonly kind: "open" };

/** Whole words only: `NotEquals`, `ORDER` and `&&` inside a quoted value are no operators. */
const TOKEN =
  /\s+|(?<paren>[()])|(?<and>&&|AND(?![\w:.-]))|(?<or>\|\||OR(?![\w:.-]))|(?<not>!|NOT(?![\w:.-]))|ActionMatches\s*\{\s*'(?<pattern>[^']*)'\s*\}|'[^']*'|\{[^{}']*(?:'[^']*'[^{}']*)*\}|@\w+\[[^\]]*\]|[^\s()!'{}@&|[\]]+/giy;

function tokensOf(condition: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < condition.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(condition);
    if (match === null) return undefined;
    at = TOKEN.lastIndex;
    const { paren, and, or, not, pattern } = match.groups ?? {};
    if (paren === "(" || paren === ")") tokens.push({ kind: paren });
    else if (and !== undefined) tokens.push({ kind: "and" });
    else if (or !== undefined) tokens.push({ kind: "or" });
    else if (not !== undefined) tokens.push({ kind: "not" });
    else if (pattern !== undefined) tokens.push({ kind: "action", pattern });
    else if (match[0].trim() !== "" && tokens.at(-1)?.kind !== "open") tokens.push({ kind: "open" });
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #action: string;
  #next = 0;
  #failed = false;

  constructor(tokens: readonly Token[], action: string) {
    this.#tokens = tokens;
    this.#action = action;
  }

  atEnd(): boolean {
    return !this.#failed && this.#next === this.#tokens.length;
  }

  /** Terms joined by AND or by OR. Which of the two binds closer is not documented, so a mixture without parentheses is open. */
  expression(depth: number): Truth {
    let truth = this.#term(depth);
    const operator = this.#peek();
    while (this.#peek() === "and" || this.#peek() === "or") {
      const mixed = this.#peek() !== operator;
      this.#next += 1;
      const right = this.#term(depth);
      if (mixed) this.#failed = true;
      truth = operator === "and" ? and(truth, right) : or(truth, right);
    }
    return truth;
  }

  #term(depth: number): Truth {
    const token = this.#tokens[this.#next];
    if (token === undefined || depth > MAX_DEPTH) return this.#fail();
    this.#next += 1;
    switch (token.kind) {
      case "not": {
        const truth = this.#term(depth + 1);
        return truth === undefined ? undefined : !truth;
      }
      case "(": {
        const truth = this.expression(depth + 1);
        if (this.#peek() !== ")") return this.#fail();
        this.#next += 1;
        return truth;
      }
      case "action":
        return actionMatcher([token.pattern])(this.#action);
      case "open":
        return undefined;
      default:
        return this.#fail();
    }
  }

  #peek(): Token["kind"] | undefined {
    return this.#tokens[this.#next]?.kind;
  }

  #fail(): Truth {
    this.#failed = true;
    return undefined;
  }
}

function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}
