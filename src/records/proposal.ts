import type { RunRecord } from "./model.ts";

/** Whether the run judged a change that is only proposed: what it says does not stand for the branch. */
export function isOfProposal({ run }: Pick<RunRecord, "run">): boolean {
  return /^(?:pull_request|merge_group)/.test(run?.event ?? "");
}
