import type { About, Case, Judgement } from "../check.ts";
import { caseOf } from "../check.ts";
import type { Sentence } from "../../base/sentence.ts";

/** A case that needs no fact: the manifest alone decides it. */
export function caseWithoutFacts(about: About, judgement: Omit<Judgement, "subject" | "place">): Case {
  return caseOf(about, {}, () => [{ ...about, ...judgement }]);
}

/** There is nothing to judge, which the report says rather than staying silent. */
export function notApplicable(about: About, why: Sentence): Case {
  return caseWithoutFacts(about, { outcome: "not-applicable", why });
}
