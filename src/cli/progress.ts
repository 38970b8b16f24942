import { folded } from "../observe/folded.ts";
import { progressText } from "../observe/progress.ts";
import type { ProgressDisplay } from "../observe/index.ts";

/** Back to the first column, and clear what stands there. */
const CLEAR = "\r\u001b[2K";

/** In a job of GitHub Actions, whose log has no line that changes: a folded group. */
export function foldedLines(err: (text: string) => void, everyMs?: number): ProgressDisplay {
  return folded(
    {
      begin: (title) => {
        err(`::group::${title}\n`);
      },
      line: (text) => {
        err(`${text}\n`);
      },
      end: () => {
        err("::endgroup::\n");
      },
    },
    everyMs,
  );
}

/**
 * One line that changes in place and is gone in the end. There is none on a terminal that cannot move its cursor, and none in a job of
 * a CI system.
 * @param columns of the terminal; 0 where it does not know, as some do
 */
export function liveLine(
  env: Readonly<Record<string, string | undefined>>,
  columns: number,
  err: (text: string) => void,
): ProgressDisplay | undefined {
  if (env.TERM === "dumb" || (env.CI ?? "") !== "") return undefined;
  const room = (columns > 0 ? columns : 80) - 1;
  let ended = false;
  return {
    show: (progress) => {
      // A line that wraps could not be cleared.
      if (!ended) err(CLEAR + progressText(progress).slice(0, room));
    },
    end: () => {
      if (!ended) err(CLEAR);
      ended = true;
    },
  };
}
