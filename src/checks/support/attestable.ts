import type { Sentence } from "../../base/sentence.ts";
import {
  caseOf,
  type About,
  type Case,
  type Context,
  type Judgement,
  type KnownFacts,
  type Needs,
  type Read,
} from "../check.ts";
import { attested, ATTESTED_DAYS, type Attested } from "./attested.ts";

export { ATTESTED_DAYS };

/**
 * An attestation that names each of these facets. One that names less is bound to nothing: what it was about may be another
 * thing by now.
 */
export function boundWord(
  context: Context,
  check: string,
  facets: Readonly<Record<string, string>>,
): Attested {
  const { manifest } = context;
  const bound = manifest.attestations.filter(({ match }) =>
    Object.keys(facets).every((name) => Object.hasOwn(match, name)),
  );
  return attested({ ...context, manifest: { ...manifest, attestations: bound } }, check, facets);
}

/** What is known against a word, as far as it is read; undefined where nothing is. */
type Against = (read: Read) => Pick<Judgement, "outcome" | "why" | "fix"> | undefined;

/**
 * A case that a person may settle where what it needs is not known. What is known and fails, no word can mend; nor what is known
 * `against` it by other facts, which `about` then wants.
 */
export function attestableCase<N extends Needs>(
  about: About,
  needs: N,
  word: Attested,
  holds: Sentence,
  judge: (facts: KnownFacts<N>, read: Read) => readonly Judgement[],
  against: Against = () => undefined,
): Case {
  const own = caseOf(about, needs, judge);
  if (word.kind !== "holds") return own;
  const { evidence } = word;
  const pass: Judgement = { ...about, outcome: "pass", why: holds, evidence };
  return caseOf({ ...about, wants: [...(about.wants ?? []), ...own.needs] }, {}, (_, read) => {
    const refuted = against(read);
    if (refuted !== undefined) return [{ ...about, evidence, ...refuted }];
    return own.needs.every((need) => read(need).known)
      ? own
          .judge(read)
          .map((one) => (one.outcome === "unknown" ? { ...one, ...pass, subject: one.subject } : one))
      : [pass];
  });
}
