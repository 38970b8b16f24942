import { ExpressionError, quote } from "./failure.ts";

export type ExpressionToken =
  | { readonly kind: "name"; readonly text: string; readonly at: number }
  | { readonly kind: "string"; readonly text: string; readonly at: number }
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "mark"; readonly text: string; readonly at: number }
  | { readonly kind: "end"; readonly at: number };

const SPACE = /\s/;
const NAME = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?/y;
const NAME_START = /[A-Za-z_$]/;
const MARKS = "()[],.";

/** Splits an expression into tokens in one pass, linear in its length. @throws ExpressionError */
export function tokens(source: string): ExpressionToken[] {
  const found: ExpressionToken[] = [];
  let at = 0;
  const run = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.test(source) ? source.slice(at, pattern.lastIndex) : undefined;
  };
  while (at < source.length) {
    const char = source.charAt(at);
    const start = at;
    if (char === " ") {
      at += 1;
      continue;
    }
    if (MARKS.includes(char)) {
      found.push({ kind: "mark", text: char, at });
      at += 1;
      continue;
    }
    if (char === "'") {
      const text = stringAt(source, at);
      found.push({ kind: "string", text: text.value, at });
      at = text.end;
      continue;
    }
    const name = run(NAME);
    if (name !== undefined) {
      found.push({ kind: "name", text: name, at });
      at += name.length;
      continue;
    }
    const number = run(NUMBER);
    if (number !== undefined) {
      at += number.length;
      if (NAME_START.test(source.charAt(at)))
        throw new ExpressionError(`unexpected letter after a number at ${String(at)}`);
      found.push({ kind: "number", value: Number(number), at: start });
    } else if (SPACE.test(char)) at += 1;
    else throw new ExpressionError(`unexpected character ${quote(char)} at ${String(at)}`);
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
