import type { Judgement } from "../check.ts";

/** Judgements of one check that are alike in subject and facets are numbered, so that no two findings share an id. */
export function numbered(judgements: readonly Judgement[]): Judgement[] {
  const seen = new Map<string, number>();
  return judgements.map((judgement) => {
    const { subject, facets = {} } = judgement;
    const key = JSON.stringify([subject, Object.entries(facets).sort()]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? judgement : { ...judgement, repeat: before };
  });
}
