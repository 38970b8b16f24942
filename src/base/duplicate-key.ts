import { QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT } from "./json-marks.ts";

/**
 * A key that an object of a JSON text has twice, as the text writes it; undefined where none has. `JSON.parse` takes the last one
 * without a word, so that two readers can see two documents in one text. The text must be JSON.
 */
export function duplicateKey(text: string): string | undefined {
  /** The keys of every object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case OPEN_OBJECT:
        open.push(new Set());
        isKey = true;
        break;
      case OPEN_LIST:
        open.push(undefined);
        isKey = false;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        open.pop();
        isKey = false;
        break;
      case COMMA:
        isKey = open.at(-1) !== undefined;
        break;
      case QUOTE: {
        const end = endOfString(text, at);
        if (isKey) {
          const key = keyOf(text.slice(at + 1, end));
          const keys = open.at(-1);
          if (keys?.has(key) === true) return key;
          keys?.add(key);
          isKey = false;
        }
        at = end;
      }
    }
  }
  return undefined;
}

/** Where the quote stands that ends the string which begins at a quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Two spellings of one key are one key. */
function keyOf(raw: string): string {
  if (!raw.includes("\\")) return raw;
  const key: unknown = JSON.parse(`"${raw}"`);
  return typeof key === "string" ? key : raw;
}
