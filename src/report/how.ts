import { sentence, type Sentence } from "../base/sentence.ts";
import type { Fix } from "./model.ts";

/** Characters of a fix that stands beside its reason as a whole. */
const WHOLE = 140;

/** How a finding is resolved, in a line: the fix where it is short, else its first sentence, which may be one of two ways. */
export function howOf({ text }: Fix): Sentence {
  if (text.length <= WHOLE) return text;
  // A full stop within data, as in the name of a file, ends nothing.
  const end = text.split("`").reduce<{ at: number; end?: number }>(
    ({ at, end: known }, part, index) => {
      const stop = index % 2 === 0 ? part.search(/\.(?= [A-Z])/) : -1;
      const own = known ?? (stop < 0 ? undefined : at + stop + 1);
      return { at: at + part.length + 1, ...(own === undefined ? {} : { end: own }) };
    },
    { at: 0 },
  ).end;
  return end === undefined ? text : sentence(text.slice(0, end));
}
