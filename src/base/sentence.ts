import type { Brand } from "./brand.ts";
import { clip } from "./clip.ts";

/**
 * Prose of ours with data in it. The data stands between backticks, so every renderer can tell the two apart:
 * split at the backticks, odd parts are data and belong in a code span, even parts are prose.
 */
export type Sentence = Brand<string, "Sentence">;

type Data = string | number | boolean | readonly (string | number)[];

function isSentence(text: string): text is Sentence {
  return text.split("`").length % 2 === 1;
}

/** Control characters and line ends become spaces, backticks apostrophes, and length is bounded: data cannot end its own span. */
export function tame(data: string, limit = 300): string {
  const line = data.replace(CONTROL, " ").replaceAll("`", "'");
  const cut = clip(line, limit);
  return cut.replace(LONE_SURROGATE, "\ufffd");
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function span(data: Data): string {
  if (typeof data === "number" || typeof data === "boolean") return String(data);
  if (typeof data === "string") return `\`${tame(data)}\``;
  const shown = data.slice(0, 8).map((item) => span(item));
  const more = data.length - shown.length;
  if (data.length === 0) return "none";
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}

/** Tagged template: the template is prose, every interpolated value is data; a `Sentence` goes in as prose through {@link raw}. */
export function say<D extends readonly (Data | Raw)[]>(
  parts: TemplateStringsArray,
  ...data: D & NoSentences<D>
): Sentence {
  let text = parts[0] ?? "";
  data.forEach((value, index) => {
    text += value instanceof Raw ? value.sentence : span(value);
    text += parts[index + 1] ?? "";
  });
  return sentence(text);
}

/** Refuses a sentence among the data, which would stand in a code span as a whole. */
type NoSentences<D extends readonly unknown[]> = {
  [I in keyof D]: D[I] extends Sentence ? never : D[I];
};

class Raw {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    this.sentence = sentence;
  }
}

/** Lets a sentence stand inside another one as it is. */
export function raw(sentence: Sentence): Raw {
  return new Raw(sentence);
}

/** `1 role`, `2 roles`: a number with the word that goes with it. */
export function counted(number: number, one: string, many = `${one}s`): Raw {
  return raw(sentence(`${String(number)} ${number === 1 ? one : many}`));
}

/** @throws Error when the backticks do not pair: prose of ours never contains one of its own. */
export function sentence(text: string): Sentence {
  if (!isSentence(text)) throw new Error("a sentence has an unpaired backtick");
  return text;
}

export type SentencePart = { readonly kind: "prose" | "data"; readonly text: string };

/** The parts of a sentence in order; empty ones are left out. */
export function partsOf(text: string): SentencePart[] {
  return text
    .split("`")
    .map((part, index): SentencePart => ({ kind: index % 2 === 1 ? "data" : "prose", text: part }))
    .filter((part) => part.text !== "");
}
