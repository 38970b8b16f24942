export type TokenKind =
  "(" | ")" | "{" | "}" | "," | "and" | "or" | "not" | "text" | "attribute" | "word" | "end";

export interface ConditionToken {
  readonly kind: TokenKind;
  /** Without the quotes of a text. */
  readonly text: string;
  /** Characters before it. */
  readonly at: number;
}

/** Where a condition stops making sense, and what could stand there. */
export class MalformedCondition extends Error {
  readonly at: number;
  readonly expected: string;

  constructor(at: number, expected: string) {
    super(`character ${String(at + 1)}: expected ${expected}`);
    this.name = "Malformed";
    this.at = at;
    this.expected = expected;
  }
}

/** Each alternative reads forward only, so that no text takes more than linear time. */
const TOKEN =
  /\s+|(?<sign>[(){},])|(?<and>&&)|(?<or>\|\|)|(?<not>!)|'(?<text>[^']*)'|(?<attribute>@?[A-Za-z]+\s*\[[^[\]]*\])|(?<word>[^\s(){},'!&|@[\]]+)/y;

/** @throws Malformed */
export function tokensOf(condition: string): ConditionToken[] {
  const tokens: ConditionToken[] = [];
  let at = 0;
  while (at < condition.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(condition);
    if (match === null)
      throw new MalformedCondition(at, condition[at] === "'" ? "a closing quote" : "a term");
    const token = tokenOf(match.groups ?? {}, at);
    if (token !== undefined) tokens.push(token);
    at = TOKEN.lastIndex;
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}

function tokenOf(
  groups: Readonly<Record<string, string | undefined>>,
  at: number,
): ConditionToken | undefined {
  const { sign, and, or, not, text, attribute, word } = groups;
  if (sign === "(" || sign === ")" || sign === "{" || sign === "}" || sign === ",")
    return { kind: sign, text: sign, at };
  if (and !== undefined) return { kind: "and", text: and, at };
  if (or !== undefined) return { kind: "or", text: or, at };
  if (not !== undefined) return { kind: "not", text: not, at };
  if (text !== undefined) {
    // Whether a backslash keeps a quote from ending the text is not documented, and both readings can make sense.
    const slashes = /\\*$/.exec(text)?.[0].length ?? 0;
    if (slashes % 2 === 1) throw new MalformedCondition(at + text.length, "no backslash before a quote");
    return { kind: "text", text, at };
  }
  if (attribute !== undefined) return { kind: "attribute", text: attribute, at };
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  const kind = lower === "and" || lower === "or" || lower === "not" ? lower : "word";
  return { kind, text: word, at };
}
