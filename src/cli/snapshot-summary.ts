import { userError } from "../base/errors.ts";
import { readSnapshotFile } from "../facts/snapshot-file.ts";
import { jsonLines } from "../facts/snapshot.ts";
import { summaryOf } from "./snapshot/summary.ts";

/** A line for each kind of fact, type and region. */
const LINES_TO_DEPTH = 2;

/** The summary of a snapshot as JSON. @throws UserError when the file is no snapshot */
export async function snapshotSummary(file: string | undefined, root: string): Promise<string> {
  if (file === undefined)
    throw userError("snapshot summary needs a snapshot", {
      help: "see `relocation snapshot summary --help`",
    });
  return `${jsonLines(summaryOf(await readSnapshotFile(file, root)), LINES_TO_DEPTH)}\n`;
}
