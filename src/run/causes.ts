import { smallest } from "../base/extremes.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { groupBy, groupExactly } from "../base/group.ts";
import { raw, say, sentence, type Sentence } from "../base/sentence.ts";
import type { MissingNeed } from "../checks/frame.ts";
import { reasonIn } from "../facts/not-read.ts";
import type { UnknownFact } from "../facts/fact.ts";
import type { Cause, Result } from "../report/model.ts";
import { upperFirst } from "../report/words.ts";

/** As many results as are still read one by one. */
const READ_ONE_BY_ONE = 3;

/** Tells the cause of an unknown fact from others: a sign-in that failed leaves all of them unknown, a scope that may not be read some. */
export function causeKey({ kind, detail, scope = "", status }: UnknownFact): string {
  const reason = reasonIn(detail);
  switch (kind) {
    case "no-permission":
    case "not-found":
      return [kind, String(status ?? ""), scope.toLowerCase()].join("|");
    case "not-captured":
      return kind;
    default:
      return [kind, reason ?? detail].join("|");
  }
}

export function causeId(why: UnknownFact): string {
  return fingerprint(causeKey(why)).slice("sha256:".length);
}

/**
 * The causes that several results wait for, the one with most of them first. A result waits for the cause of the first thing that it
 * misses. Findings that fail stay what they are.
 */
export function causesOf(results: readonly Result[], misses: readonly MissingNeed[]): Cause[] {
  const waiting = groupBy(
    results.filter(({ waitsFor, outcome }) => waitsFor !== undefined && outcome === "unknown"),
    ({ waitsFor = "" }) => waitsFor,
  );
  const missing = groupBy(misses, ({ why }) => causeId(why));
  const roots = new Map(
    results.flatMap(({ check, outcome, waitsFor }) =>
      outcome === "fail" && waitsFor !== undefined ? [[waitsFor, check] as const] : [],
    ),
  );
  return [...waiting]
    .filter(([, own]) => own.length > READ_ONE_BY_ONE)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, own]): Cause[] => {
      const hidden = missing.get(id) ?? [];
      const [first] = hidden;
      if (first === undefined) return [];
      const facts = new Map(hidden.map((miss) => [miss.key, miss]));
      const permissions = [...new Set(hidden.flatMap(({ why }) => why.permission ?? []))].sort();
      return [
        {
          id,
          what: withRoot(wordsOf(first, facts.size), roots.get(id)),
          results: own.length,
          blockers: own.filter(({ severity }) => severity === "blocker").length,
          facts: facts.size,
          ...(permissions.length === 0 ? {} : { permissions }),
        },
      ];
    });
}

/** Where a finding fails for the very reason, it is the one to mend. */
function withRoot(what: Sentence, check: string | undefined): Sentence {
  return check === undefined ? what : say`${raw(what)} ${check} says what to do.`;
}

/** What happened, without the one question among many at which it showed. */
function wordsOf({ why, scope }: MissingNeed, facts: number): Sentence {
  const reason = reasonIn(why.detail);
  switch (why.kind) {
    case "not-found":
      // Nobody was refused: what is asked about is not in the list that names it.
      if (why.status === undefined)
        return say`${facts} facts are of what does not exist in ${why.scope ?? scope}: ${raw(reason ?? why.detail)}.`;
      return say`Azure does not let the run read ${why.scope ?? scope}: ${raw(reason ?? why.detail)}.`;
    case "no-permission":
      return say`Azure does not let the run read ${why.scope ?? scope}: ${raw(reason ?? why.detail)}.`;
    case "not-captured":
      return say`The snapshot does not contain ${facts} facts that this version asks for. Capture it again with ${"relocation capture"}.`;
    default:
      return reason === undefined ? why.detail : sentence(`${upperFirst(reason)}.`);
  }
}

/** So many characters tell where one of the texts may begin. */
const HEAD = 12;

/** Finds the first of many texts that stands in another one; each look takes as long for thousands of texts as for a few. */
function finderOf(texts: readonly string[]): (within: string) => string | undefined {
  const places = new Map(texts.map((text, index) => [text, index]));
  const heads = groupExactly(texts, (text) => text.slice(0, HEAD));
  const lengths = new Map(
    [...heads].map(([head, own]) => [head, new Set(own.map(({ length }) => length))] as const),
  );
  const short = texts.filter(({ length }) => length < HEAD);
  return (within) => {
    const found = short.filter((text) => within.includes(text));
    for (let at = 0; at + HEAD <= within.length; at += 1)
      for (const length of lengths.get(within.slice(at, at + HEAD)) ?? [])
        found.push(within.slice(at, at + length));
    return texts[smallest(found.map((text) => places.get(text) ?? Infinity))];
  };
}

/** What judged by itself, and says the reason of a cause in its own words, waits for that cause, too. */
export function linked(results: readonly Result[], misses: readonly MissingNeed[]): Result[] {
  const reasons = new Map(misses.map(({ why }) => [textOf(why), why]));
  const firstIn = finderOf([...reasons.keys()]);
  return results.map((result) => {
    if (result.outcome !== "unknown" || result.waitsFor !== undefined) return result;
    const why = reasons.get(firstIn(result.why) ?? "");
    return why === undefined ? result : { ...result, waitsFor: causeId(why) };
  });
}

/** The words that stand wherever the cause does: where a scope is the cause, the reason alone would be too general. */
function textOf({ kind, detail }: UnknownFact): string {
  const general = kind === "no-permission" || kind === "not-found";
  return (general ? undefined : reasonIn(detail)) ?? detail.replace(/\.$/, "");
}
