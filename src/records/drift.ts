import type { Report, Result } from "../report/model.ts";
import type { RunRecord } from "./model.ts";
import { isOfProposal } from "./proposal.ts";

/** Ids of findings by their checks, as an issue carries them from run to run. */
export type DriftState = ReadonlyMap<string, readonly string[]>;

/** What fails at the target now and did not when it was last seen. */
export interface Drift {
  readonly failing: readonly Result[];
  /** Checks of findings that may still be there: they could not be judged this time. */
  readonly unseen: readonly string[];
  readonly state: DriftState;
}

/**
 * What drifted: findings that fail and did not in the record of the last run, and those that an earlier run told of and that are still there.
 * @param before what the earlier runs told of
 */
export function driftOf(
  { results }: Report,
  last: Pick<RunRecord, "findings"> | undefined,
  before: DriftState,
): Drift {
  const known = new Set([...before].flatMap(([check, ids]) => ids.map((id) => `${check} ${id}`)));
  const failed = new Set(
    (last?.findings ?? []).flatMap(({ outcome, check, id }) =>
      outcome === "fail" ? [`${check} ${id}`] : [],
    ),
  );
  const driftedIds = ({ outcome, severity, check, id, folded = [id] }: Result): string[] =>
    outcome !== "fail" || severity === "notice"
      ? []
      : folded.filter((one) => {
          const key = `${check} ${one}`;
          return known.has(key) || (last !== undefined && !failed.has(key));
        });
  const failing = results.filter((result) => driftedIds(result).length > 0);
  // What could not be judged this time is not gone: nobody looked.
  const unjudged = new Set(results.flatMap(({ outcome, check }) => (outcome === "unknown" ? [check] : [])));
  const unseen = [...before.keys()].filter((check) => unjudged.has(check));
  const state = new Map<string, string[]>();
  for (const one of failing) state.set(one.check, [...(state.get(one.check) ?? []), ...driftedIds(one)]);
  for (const check of unseen)
    state.set(check, [...new Set([...(state.get(check) ?? []), ...(before.get(check) ?? [])])]);
  return { failing, unseen, state };
}

/** The record that a run compares itself with: the last one of the same question that was no rehearsal and no pull request's. */
export function lastOf<T extends Pick<RunRecord, "relocation" | "wave" | "rehearsal" | "run" | "facts">>(
  records: readonly T[],
  { manifest, wave }: Pick<Report, "manifest" | "wave">,
): T | undefined {
  return records.findLast(
    (one) =>
      one.relocation === manifest.name &&
      one.wave === wave &&
      !one.rehearsal &&
      one.facts.from !== "none" &&
      !isOfProposal(one),
  );
}
