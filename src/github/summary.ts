import { appendFile, stat } from "node:fs/promises";
import { say, type Sentence } from "../base/sentence.ts";
import { MIB } from "../base/bytes.ts";

/** GitHub drops a step's whole summary when it is larger, and says so only in an annotation. */
const MOST_BYTES = MIB;

/**
 * Appends to the job summary. `file` is `GITHUB_STEP_SUMMARY`. Answers why it could not, when it could not: the report is also in
 * the log and in a file, so a lost summary decides nothing.
 */
export async function appendSummary(file: string | undefined, text: string): Promise<Sentence | undefined> {
  if (file === undefined || file === "")
    return say`The runner has no job summary (${"GITHUB_STEP_SUMMARY"} is not set).`;
  try {
    const there = (await stat(file)).size;
    if (there + Buffer.byteLength(text) > MOST_BYTES)
      return say`The job summary would be over 1 MiB, which GitHub does not take.`;
    await appendFile(file, text, "utf8");
    return undefined;
  } catch (error) {
    return say`The job summary could not be written (${error instanceof Error ? error.name : "unknown"}).`;
  }
}
