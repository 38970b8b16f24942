import { clip } from "../base/clip.ts";
import { sentenceWords, wrap } from "./text/layout.ts";
import { plainStyler } from "./text/styler.ts";

/** A sentence as one line of plain text, at most `most` UTF-16 units. */
export function plainSentence(sentence: string, most = 1500): string {
  return clip(wrap(sentenceWords(sentence), Infinity, plainStyler).join(" "), most);
}
