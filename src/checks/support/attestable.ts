import type { Sentence } from "../../base/sentence.ts";
import { DAY_MS } from "../../base/time.ts";
import {
  caseOf,
  knownOf,
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
 * thing by now. What somebody saw before the time `since` says nothing of a state of later; a date alone is its midnight.
 */
export function boundWord(
  context: Context,
  check: string,
  facets: Readonly<Record<string, string>>,
  since?: number,
): Attested {
  const { manifest } = context;
  const bound = manifest.attestations.filter(
    ({ match, at }) =>
      Object.keys(facets).every((name) => Object.hasOwn(match, name)) &&
      (since === undefined || at > since - DAY_MS),
  );
  return attested({ ...context, manifest: { ...manifest, attestations: bound } }, check, facets);
}

/** What stands against a word by the needs that are known, or by other facts. */
type Partly<N extends Needs> = (facts: Partial<KnownFacts<N>>, read: Read) => readonly Judgement[];
/** A case of one need has no part of it, and may know other facts; one of several says what each part tells. */
type PartlyOf<N extends Needs> = HasOne<keyof N> extends true ? [partly?: Partly<N>] : [partly: Partly<N>];
/** Whether a union is of one name, or none; all texts are more than one. */
type HasOne<K extends PropertyKey, One = K> = [K] extends [never]
  ? true
  : string extends K
    ? false
    : (K extends unknown ? ([One] extends [K] ? true : false) : never) extends true
      ? true
      : false;

/** What of it no word can mend. */
export function failing(answers: readonly Judgement[]): readonly Judgement[] {
  return answers.filter(({ outcome }) => outcome === "fail");
}

/**
 * A case that a person may settle where what it needs is not known. What is known and fails, no word can mend: where some of the
 * needs are known and others not, `partly` tells what those say.
 */
export function attestableCase<N extends Needs>(
  about: About,
  needs: N,
  word: Attested,
  holds: Sentence,
  judge: (facts: KnownFacts<N>, read: Read) => readonly Judgement[],
  ...partly: PartlyOf<N>
): Case;
export function attestableCase<N extends Needs>(
  about: About,
  needs: N,
  word: Attested,
  holds: Sentence,
  judge: (facts: KnownFacts<N>, read: Read) => readonly Judgement[],
  partly: Partly<N> = () => [],
): Case {
  const own = caseOf(about, needs, judge);
  if (word.kind !== "holds") return own;
  const { evidence } = word;
  const pass: Judgement = { ...about, outcome: "pass", why: holds, evidence };
  return caseOf({ ...about, wants: [...(about.wants ?? []), ...own.needs] }, {}, (_, read) => {
    if (own.needs.every((need) => read(need).known))
      return own
        .judge(read)
        .map((one) => (one.outcome === "unknown" ? { ...one, ...pass, subject: one.subject } : one));
    const refuted = partly(knownOf(needs, read), read);
    return refuted.length > 0 ? refuted.map((one) => ({ evidence, ...one })) : [pass];
  });
}
