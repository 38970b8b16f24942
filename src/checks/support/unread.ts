import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import type { Unread } from "../../derive/part.ts";
import { wordsOf } from "../../facts/facts.ts";
import type { Judgement } from "../check.ts";

/** Entries that a finding names. */
const MOST_NAMED = 5;

/** What an entry that could not be read might turn over is unknown; the rest stands. */
export function unknownWhereUnread(judgement: Judgement, unread: readonly Unread[]): Judgement {
  const { outcome, why, evidence = [] } = judgement;
  if (outcome === "unknown") return judgement;
  const open = unread.filter(({ turns }) => turns.includes(outcome));
  if (open.length === 0) return judgement;
  const entries = open.flatMap(({ fact }) => fact.unread);
  return {
    ...judgement,
    outcome: "unknown",
    why: say`${raw(unreadWords(open))} As far as they could be read: ${raw(why)}`,
    evidence: [
      ...evidence,
      ...entries.slice(0, MOST_NAMED).map(({ id, name, why: wrong }) => ({
        label: "not read",
        value: name ?? id ?? wrong,
      })),
    ],
    fix: { text: say`Look at the entry that could not be read and repair it, then run again.` },
  };
}

/** How many entries of which lists could not be read, and what is wrong with the first. */
export function unreadWords(open: readonly Unread[]): Sentence {
  const lists = open.map(({ ref, fact: { unread } }) =>
    unread.length === 1
      ? say`one entry of ${raw(wordsOf(ref))} could not be read`
      : say`${unread.length} entries of ${raw(wordsOf(ref))} could not be read`,
  );
  const [first] = open.flatMap(({ fact }) => fact.unread);
  return say`This could not be determined: ${raw(sentence(lists.join("; ")))}${raw(first === undefined ? say`` : say` (${raw(first.why)})`)}.`;
}
