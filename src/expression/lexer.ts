import { ExpressionError, quote } from "./failure.ts";

export type ExpressionToken =
  | { readonly kind: "name"; readonly text: string; readonly at: number }
  | { readonly kind: "string"; readonly text: string; readonly at: number }
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "mark"; readonly text: string; readonly at: number }
  | { readonly kind: "end"; readonly at: number };

const SPACE = /\s/;
const NAME_START = /[A-Za-z_$]/;
const NAME_PART = /[A-Za-z0-9_$]/;
const DIGIT = /[0-9]/;

/** Splits an expression into tokens in one pass, linear in its length. @throws ExpressionError */
export function tokens(source: string): ExpressionToken[] {
  const found: ExpressionToken[] = [];
  let at = 0;
  const run = (pattern: RegExp, from: number): number => {
    let to = from;
    while (to < source.length && pattern.test(source.charAt(to))) to += 1;
    return to;
  };
  while (at < source.length) {
    const char = source.charAt(at);
    const start = at;
    if (SPACE.test(char)) at += 1;
    else if (char === "'") {
      const text = stringAt(source, at);
      found.push({ kind: "string", text: text.value, at: start });
      at = text.end;
    } else if (DIGIT.test(char) || (char === "-" && DIGIT.test(source.charAt(at + 1)))) {
      at = run(DIGIT, at + 1);
      if (source.charAt(at) === "." && DIGIT.test(source.charAt(at + 1))) at = run(DIGIT, at + 1);
      if (NAME_START.test(source.charAt(at)))
        throw new ExpressionError(`unexpected letter after a number at ${String(at)}`);
      found.push({ kind: "number", value: Number(source.slice(start, at)), at: start });
    } else if (NAME_START.test(char)) {
      at = run(NAME_PART, at);
      found.push({ kind: "name", text: source.slice(start, at), at: start });
    } else if ("()[],.".includes(char)) {
      found.push({ kind: "mark", text: char, at: start });
      at += 1;
    } else throw new ExpressionError(`unexpected character ${quote(char)} at ${String(at)}`);
  }
  found.push({ kind: "end", at });
  return found;
}

/** A text literal between apostrophes; two of them stand for one. */
function stringAt(source: string, start: number): { value: string; end: number } {
  let value = "";
  let from = start + 1;
  for (;;) {
    const end = source.indexOf("'", from);
    if (end < 0)
      throw new ExpressionError(`the text that starts at ${String(start)} has no closing apostrophe`);
    value += source.slice(from, end);
    if (source.charAt(end + 1) !== "'") return { value, end: end + 1 };
    value += "'";
    from = end + 2;
  }
}
