import type { ChainedRecord, MeasuredStep } from "./model.ts";
import { isOfProposal } from "./proposal.ts";

/** What the closed waves of a relocation took, of each step the last that was recorded. What closes no wave counts for nothing here, either. */
export function durationsIn(records: readonly ChainedRecord[], relocation: string): MeasuredStep[] {
  const steps = new Map<string, MeasuredStep>();
  for (const record of records) {
    if (record.relocation !== relocation || record.outcome !== "closed") continue;
    if (record.rehearsal || record.run === undefined || isOfProposal(record)) continue;
    for (const one of record.durations ?? []) steps.set(`${one.resource} ${one.step}`, one);
  }
  return [...steps.values()];
}
