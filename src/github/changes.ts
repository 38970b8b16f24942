import { addedLines, type ChangedLines } from "../report/changed.ts";
import type { GitHubClient } from "./client.ts";
import { textAt } from "./payload.ts";

/** The first 1,000 files of a pull request are read; a finding in one beyond these is not marked. */
const PAGES = 10;
const PER_PAGE = 100;

/** The lines that a pull request adds or alters. GitHub leaves out the patch of a binary or a very large file. */
export async function changedLines(
  { rest, at, again, limit }: GitHubClient,
  pull_number: number,
): Promise<ChangedLines> {
  const changed = new Map<string, [number, number][]>();
  for (let page = 1; page <= PAGES; page += 1) {
    const rows: unknown = (
      await again(() => rest.pulls.listFiles({ ...at, pull_number, per_page: PER_PAGE, page, ...limit() }))
    ).data;
    if (!Array.isArray(rows)) return changed;
    for (const row of rows) {
      const file = textAt(row, "filename");
      const patch = textAt(row, "patch");
      if (file !== undefined && patch !== undefined) changed.set(file, addedLines(patch));
    }
    if (rows.length < PER_PAGE) return changed;
  }
  return changed;
}
