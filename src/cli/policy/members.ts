/** Where a member's value stands in the text of an object. */
export interface Member {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];

/**
 * The members of the object that a text holds, without reading their values; undefined where that takes a real parser,
 * for example for keys with escapes. Trusts the text: whoever takes a value out must parse it and what remains, each by
 * itself. Where both parse, so does the whole, and to the same.
 */
export function membersOf(text: string): Member[] | undefined {
  const members: Member[] = [];
  let at = skipSpace(text, 0);
  if (text.charAt(at) !== "{") return undefined;
  for (;;) {
    at = skipSpace(text, at + 1);
    if (text.charCodeAt(at) !== QUOTE) return undefined;
    const end = text.indexOf('"', at + 1);
    const key = text.slice(at + 1, end);
    if (end === -1 || key.includes("\\")) return undefined;
    at = skipSpace(text, end + 1);
    if (text.charCodeAt(at) !== COLON) return undefined;
    const from = skipSpace(text, at + 1);
    const to = endOfValue(text, from);
    if (to === undefined) return undefined;
    members.push({ key, from, to });
    at = skipSpace(text, to);
    if (text.charCodeAt(at) !== COMMA) return text.charAt(at) === "}" ? members : undefined;
  }
}

/** True when brackets that a text opens, outside of its strings, stand deeper than `most`. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === undefined) return false;
      at = end - 1;
    } else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The place after the text that begins at `from`, which is a quote. */
function endOfText(text: string, from: number): number | undefined {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return undefined;
}

function endOfValue(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === undefined || depth === 0) return end;
      at = end - 1;
    } else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) {
      // At depth 0 it closes the object around a number or word.
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (code === COMMA || isSpace(code))) return at;
  }
  return undefined;
}
