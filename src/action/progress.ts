import { plainLine, type ActionsCore } from "../github/core.ts";
import { progressText } from "../observe/progress.ts";
import type { ProgressDisplay } from "../observe/index.ts";

/** A folded group of the log: a line each time that Azure has answered all questions of one kind. */
export function logGroup(core: ActionsCore): ProgressDisplay {
  let state: "before" | "open" | "ended" = "before";
  return {
    show: (progress) => {
      if (state === "ended") return;
      if (state === "before") core.startGroup("Facts from Azure");
      state = "open";
      core.info(plainLine(progressText(progress)));
    },
    end: () => {
      if (state === "open") core.endGroup();
      state = "ended";
    },
  };
}
