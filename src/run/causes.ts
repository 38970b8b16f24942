import { fingerprint } from "../base/fingerprint.ts";
import { groupBy } from "../base/group.ts";
import { raw, say, sentence, type Sentence } from "../base/sentence.ts";
import type { MissingNeed } from "../checks/frame.ts";
import { reasonIn } from "../facts/not-read.ts";
import type { UnknownFact } from "../facts/fact.ts";
import type { Cause, Result } from "../report/model.ts";

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
          what: wordsOf(first, facts.size),
          results: own.length,
          blockers: own.filter(({ severity }) => severity === "blocker").length,
          facts: facts.size,
          ...(permissions.length === 0 ? {} : { permissions }),
        },
      ];
    });
}

/** What happened, without the one question among many at which it showed. */
function wordsOf({ why, scope }: MissingNeed, facts: number): Sentence {
  const reason = reasonIn(why.detail);
  switch (why.kind) {
    case "no-permission":
    case "not-found":
      return say`Azure does not let the run read ${why.scope ?? scope}: ${raw(reason ?? why.detail)}.`;
    case "not-captured":
      return say`The snapshot does not hold ${facts} facts that this version asks for; capture it again with ${"relocation capture"}.`;
    default:
      return reason === undefined ? why.detail : sentence(`${upperFirst(reason)}.`);
  }
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What judged by itself, and says the reason of a cause in its own words, waits for that cause, too. */
export function linked(results: readonly Result[], misses: readonly MissingNeed[]): Result[] {
  const reasons = new Map(misses.map(({ why }) => [textOf(why), causeId(why)]));
  return results.map((result) => {
    if (result.outcome !== "unknown" || result.waitsFor !== undefined) return result;
    const found = [...reasons].find(([text]) => result.why.includes(text));
    return found === undefined ? result : { ...result, waitsFor: found[1] };
  });
}

/** The words that stand wherever the cause does: where a scope is the cause, the reason alone would be too general. */
function textOf({ kind, detail }: UnknownFact): string {
  const general = kind === "no-permission" || kind === "not-found";
  return (general ? undefined : reasonIn(detail)) ?? detail.replace(/\.$/, "");
}
