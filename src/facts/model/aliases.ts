import type { Alias } from "../../policy/aliases.ts";

/**
 * What Azure says of the policy aliases of one resource type and of the types beneath it, as
 * `GET /subscriptions/{id}/providers/{namespace}?$expand=resourceTypes/aliases` lists them.
 *
 * It is kept as a difference from the list that comes with the tool: a namespace has up to twenty thousand aliases, of
 * which that list tells all but a few as Azure does, and a snapshot is a file that people read and commit. Every alias that
 * is kept is told in full, so it holds whoever reads it. What is left out was as `catalogue` says; a version of the tool
 * with another list reads its own there, as it would without this fact, and can say so.
 */
export interface TypeAliases {
  /** The list that this is a difference from; `none` where there was none, and every alias is kept. */
  readonly catalogue: string;
  /** Those that the list lacks, or has at another path, or that stand elsewhere in some api-versions. By name. */
  readonly aliases: readonly ObservedAlias[];
  /**
   * Names of all aliases that policies may modify, in the list or not; every other one may not be. Absent where the answer
   * says nothing of it, as old api-versions do.
   */
  readonly modifiable?: readonly string[];
}

export type ObservedAlias = Omit<Alias, "modifiable">;

export const NO_CATALOGUE = "none";
