import { ExpressionError } from "../failure.ts";
import { measureOf } from "../measure.ts";
import { GAP, grounded } from "../grounds.ts";
import { groundsOf, unknown, waitsOf, type Unknown, type Value } from "../value.ts";

/** A longer text is refused before it is built, so that a small expression cannot ask for gigabytes. */
const MOST_CHARACTERS = 131_072;

export function roomFor(characters: number): void {
  if (characters > MOST_CHARACTERS) {
    throw new ExpressionError(`a text is longer than ${String(MOST_CHARACTERS)} characters`);
  }
}

/** Of a text that is known in part; longer ones are documents, and each would be kept beside what it is made of. */
const MOST_WORDS = 4_096;

/** An unknown text of several pieces, with the words of those that are known. */
export function openText(open: Unknown, pieces: readonly Value[]): Unknown {
  const words = pieces.map((piece) => (typeof piece === "string" ? piece : GAP)).join("");
  if (words.length > MOST_WORDS || words.replaceAll(GAP, "") === "") return open;
  const own = groundsOf(open);
  return unknown(waitsOf(open), grounded([own, { texts: [words], from: own?.from ?? "anything" }]));
}

/** What is written as JSON may be longer: a template may hand on whole files. */
const MOST_JSON = 1_048_576;

/** As {@link stringOf}, refused where the text would be too long to be built. @throws ExpressionError */
export function writtenOf(value: Value): string {
  const { nodes, characters } = measureOf(value);
  if (nodes + characters > MOST_JSON) {
    throw new ExpressionError(`a text is longer than ${String(MOST_JSON)} characters`);
  }
  return stringOf(value);
}

/** Text of a value: JSON for arrays and objects, `True` and `False` as .NET writes them, nothing for null. */
export function stringOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  return JSON.stringify(value);
}

/**
 * Text of a value as `format()` writes it: that of {@link stringOf}, but arrays and objects with apostrophes.
 * Source: the interpolation tests of Bicep's engine.
 */
export function formattedText(value: Value): string {
  return typeof value === "object" && value !== null ? withApostrophes(writtenOf(value)) : stringOf(value);
}

/** JSON with its texts between apostrophes. */
function withApostrophes(json: string): string {
  return json.replace(
    /"((?:[^"\\]|\\.)*)"/g,
    (_, inner: string) => `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  );
}
