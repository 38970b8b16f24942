import type { MissingNeed } from "../checks/frame.ts";
import type { Cause, MissingFact } from "../report/model.ts";
import { causeId } from "./causes.ts";

/** What the report says of facts that could not be had, each once, with the checks that miss it. */
export function missingFacts(misses: readonly MissingNeed[], causes: readonly Cause[]): MissingFact[] {
  const byFact = new Map<string, MissingNeed[]>();
  for (const miss of misses) byFact.set(miss.key, [...(byFact.get(miss.key) ?? []), miss]);
  return [...byFact.values()].flatMap((group): MissingFact[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { permission, correlationId, detail } = first.why;
    const cause = causes.find(({ id }) => id === causeId(first.why));
    return [
      {
        fact: first.name,
        scope: first.scope,
        why: detail,
        ...(permission === undefined ? {} : { permission }),
        ...(correlationId === undefined ? {} : { correlationId }),
        ...(cause === undefined ? {} : { cause: cause.id }),
        checks: [...new Set(group.map((miss) => miss.check))],
      },
    ];
  });
}
