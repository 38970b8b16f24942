import { filesKey } from "../facts/key.ts";
import type { AnyFactRef, FactTable } from "../facts/facts.ts";
import { emptyTable, ofKind } from "../facts/table.ts";
import { Repository } from "./channels/repository/repository.ts";

/**
 * What the checkout tells of itself, of a run whose other facts come from a snapshot: a change to the files is newer than that.
 * Undefined where there is no checkout to read, so that the snapshot tells what it was captured with.
 */
export async function repositoryFacts(
  refs: readonly AnyFactRef[],
  root: string,
  signal?: AbortSignal,
): Promise<Pick<FactTable, "fileMentions"> | undefined> {
  const repository = new Repository(root, signal);
  const { fileMentions } = emptyTable();
  for (const ref of ofKind(refs, "fileMentions")) {
    const fact = await repository.search(ref);
    if (!fact.known && fact.kind === "not-found") return undefined;
    fileMentions.set(filesKey.write(ref), fact);
  }
  return fileMentions.size === 0 ? undefined : { fileMentions };
}
