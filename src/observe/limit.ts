import type { Sentence } from "../base/sentence.ts";

/** When a run stops asking, and why, for the facts that are not there by then. */
export interface RunLimit {
  readonly signal: AbortSignal;
  /** Part of a sentence, in lower case. */
  readonly why: () => Sentence;
}
