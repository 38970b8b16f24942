import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { Fact } from "../../facts/fact.ts";

/** Why an answer stays open, with the reason why a fact that would tell is unknown; a snapshot that has no such fact gives no reason. */
export function withReason(why: Sentence, fact: Fact<unknown>): Sentence {
  return fact.known || fact.kind === "not-captured" ? why : say`${raw(why)} ${raw(fact.detail)}`;
}
