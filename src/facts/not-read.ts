import { raw, say, sentence, type Sentence } from "../base/sentence.ts";

const START = "Could not read ";

/** Why a fact is unknown that was asked for: what was asked, and the reason, which many facts may share. */
export function notRead(what: Sentence, reason: Sentence): Sentence {
  return say`Could not read ${raw(what)}: ${raw(reason)}.`;
}

/** The reason in a sentence of {@link notRead}, as a phrase; undefined for any other sentence. */
export function reasonIn(detail: Sentence): Sentence | undefined {
  if (!detail.startsWith(START)) return undefined;
  // Only between the data: a name may contain a colon.
  let at = START.length;
  for (const [index, part] of detail.slice(START.length).split("`").entries()) {
    const colon = index % 2 === 0 ? part.indexOf(": ") : -1;
    if (colon >= 0) return sentence(detail.slice(at + colon + 2).replace(/\.$/, ""));
    at += part.length + 1;
  }
  return undefined;
}
