import type { Pointer } from "../../base/place.ts";
import type { Sentence } from "../../base/sentence.ts";

/** A mistake in what the document means, before it has a line and a column. */
export interface Finding {
  readonly pointer: Pointer;
  readonly message: Sentence;
  readonly expected?: Sentence;
  readonly help?: Sentence;
}
