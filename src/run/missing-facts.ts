import { groupExactly } from "../base/group.ts";
import type { MissingNeed } from "../checks/frame.ts";
import type { Cause, MissingFact } from "../report/model.ts";
import { causeId } from "./causes.ts";

/** What the report says of facts that could not be had, each once, with the checks that miss it. */
export function missingFacts(misses: readonly MissingNeed[], causes: readonly Cause[]): MissingFact[] {
  const byFact = groupExactly(misses, ({ key }) => key);
  const causeOf = new Map(causes.map((cause) => [cause.id, cause]));
  return [...byFact.values()].flatMap((group): MissingFact[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { permission, correlationId, detail } = first.why;
    const cause = causeOf.get(causeId(first.why));
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
