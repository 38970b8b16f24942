import type { ChainedRecord } from "./model.ts";
import { isOfProposal } from "./proposal.ts";

/** How a wave ended, by the last record that says so. */
export interface RecordedClosing {
  readonly wave: string;
  /** Who started the run that said so. */
  readonly by: string;
  /** ISO 8601 */
  readonly at: string;
  /** Page of the run, or its number. */
  readonly evidence: string;
  readonly sequence: number;
}

/**
 * The waves that the records of a relocation close. A later record of a wave that was rolled back opens it again. What a rehearsal says, a run
 * of a pull request or of the merge queue, or a run outside of GitHub that nobody can look up, counts for nothing.
 */
export function closingsIn(records: readonly ChainedRecord[], relocation: string): RecordedClosing[] {
  const closings = new Map<string, RecordedClosing>();
  for (const record of records) {
    const { wave, outcome, run, rehearsal, recordedAt, sequence, relocation: own } = record;
    if (own !== relocation || wave === undefined || outcome === undefined) continue;
    if (rehearsal || run === undefined || isOfProposal(record)) continue;
    if (outcome === "rolled-back") {
      closings.delete(wave);
      continue;
    }
    const evidence = run.url ?? `run ${run.id}, attempt ${String(run.attempt)}, of ${run.repository}`;
    closings.set(wave, { wave, by: run.actor, at: recordedAt, evidence, sequence });
  }
  return [...closings.values()];
}
