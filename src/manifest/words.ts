import { say, sentence, type Sentence } from "../base/sentence.ts";

/** All of a few words of ours, each as data: `a`, `b` or `c`. */
export function listed(words: readonly string[], last: "or" | "and"): Sentence {
  const spans = words.map((word) => say`${word}`);
  const end = spans.pop();
  if (end === undefined) return say`nothing`;
  if (spans.length === 0) return end;
  return sentence(`${spans.join(", ")} ${last} ${end}`);
}

/** Longer text is not repeated. */
const REPEATED = 80;
/** May be an address or an id: neither is repeated in a report. */
const PRIVATE = /@|[0-9a-f]{8}-/i;

/** What stands in the document, for people. `written` is a number or boolean as it stands there. */
export function describe(value: unknown, written?: string): Sentence {
  if (value === null || value === undefined) return say`nothing`;
  if (Array.isArray(value)) return say`a list`;
  if (typeof value === "object") return say`a map`;
  if (typeof value === "string") {
    if (value.trim() === "") return say`empty text`;
    return value.length > REPEATED || PRIVATE.test(value) ? say`this text` : say`the text ${value}`;
  }
  if (typeof value === "boolean") return say`the boolean ${written ?? String(value)}`;
  return say`the number ${written ?? (typeof value === "number" ? String(value) : "?")}`;
}
