import { plainLine, type ActionsCore } from "../github/core.ts";
import { folded } from "../observe/folded.ts";
import type { ProgressDisplay } from "../observe/index.ts";

/** A folded group of the log of the job. */
export function logGroup(core: ActionsCore): ProgressDisplay {
  return folded({
    begin: (title) => {
      core.startGroup(title);
    },
    line: (text) => {
      core.info(plainLine(text));
    },
    end: () => {
      core.endGroup();
    },
  });
}
