import type { Sentence } from "../base/sentence.ts";
import type { AttestationUse, Check, Context, Judgement, Read } from "../checks/check.ts";
import { folded } from "../checks/fold.ts";
import { phased } from "../checks/phased.ts";
import { judging, resultOf, type MissingNeed } from "../checks/frame.ts";
import { applyWaivers, attestationUses, waiverCovers } from "../checks/waivers.ts";
import type { Result } from "../report/model.ts";
import type { ConsistencyRow, QuotaRow } from "../report/table-rows.ts";
import type { ReplicationLine } from "../report/replication.ts";
import type { RelocationPolicy } from "../rules/relocation-policy.ts";
import { causeId } from "./causes.ts";
import { mergedRows, oneSided } from "./consistency.ts";
import { inForce, weighed } from "./in-force.ts";

/** What all checks say of one declaration. */
export interface AllJudged {
  readonly results: Result[];
  readonly misses: MissingNeed[];
  readonly quotas: readonly QuotaRow[];
  readonly consistency: readonly ConsistencyRow[];
  readonly replications: readonly ReplicationLine[];
  readonly uses: readonly AttestationUse[];
}

export interface Judging {
  readonly checks: readonly Check[];
  readonly read: Read;
  readonly policy?: RelocationPolicy;
  readonly overdue?: () => Sentence | undefined;
}

/** Judges every check in force, in the order of the registry; waivers apply, and what is one finding is folded. Pauses before each case. */
export function* judgingAll(input: Judging, context: Context): Generator<void, AllJudged> {
  const { waivers } = context.manifest;
  const results: Result[] = [];
  const misses: MissingNeed[] = [];
  const quotas = new Map<string, QuotaRow>();
  const consistency = new Set<ConsistencyRow>();
  const replications: ReplicationLine[] = [];
  const active = inForce(input.checks, input.policy);
  const atPhase = (check: Check, judgement: Judgement): Result => {
    const result = weighed(resultOf(check, judgement, context), check, input.policy);
    return phased(result, check, context, input.policy?.mandatory.has(check.meta.id));
  };
  for (const check of active) {
    const judged = yield* judging(check, context, input.read, input.overdue);
    for (const one of judged.misses) misses.push(one);
    for (const judgement of judged.judgements) {
      const result = atPhase(check, judgement);
      const { quota, consistency: compared } = judgement;
      for (const line of judgement.replications ?? []) replications.push(line);
      if (compared !== undefined) consistency.add(compared);
      for (const row of oneSided(check.meta.id, judgement, context)) consistency.add(row);
      const key = `${quota?.provider ?? ""}/${quota?.region ?? ""}/${quota?.counter ?? ""}`.toLowerCase();
      // Whoever looks at the counter again, for its headroom, has the same row.
      if (quota !== undefined && !quotas.has(key)) quotas.set(key, quota);
      results.push(
        judgement.misses === undefined ? result : { ...result, waitsFor: causeId(judgement.misses) },
      );
    }
  }
  const ids = new Set(input.checks.map((check) => check.meta.id));
  const covers = waiverCovers(results, waivers, ids);
  const uses = attestationUses(results, context.manifest.attestations, input.checks);
  const afterwards = active.flatMap((check) =>
    (check.afterwards?.(context, covers, uses) ?? []).map((judgement) => atPhase(check, judgement)),
  );
  const waived = applyWaivers([...results, ...afterwards], waivers, context.now);
  return {
    results: folded(waived, input.checks),
    misses,
    quotas: [...quotas.values()],
    consistency: mergedRows(consistency),
    replications,
    uses,
  };
}
