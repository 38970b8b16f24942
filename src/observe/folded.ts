import { progressText, type Progress, type ProgressDisplay } from "./progress.ts";

/** The log of a job, in which what belongs together can be folded. */
export interface FoldingLog {
  begin(title: string): void;
  line(text: string): void;
  end(): void;
}

/** A log has no line that changes, and a run learns of many kinds of facts within a moment. */
const EVERY_MS = 1_000;

/** A folded group of the log: the first state at once, then one a second where something has changed, and the last. */
export function folded(log: FoldingLog, everyMs = EVERY_MS): ProgressDisplay {
  let state: "before" | "open" | "ended" = "before";
  let held: Progress | undefined;
  let pause: NodeJS.Timeout | undefined;
  const write = (progress: Progress): void => {
    log.line(progressText(progress));
    held = undefined;
    // A run does not last longer for it.
    pause = setTimeout(() => {
      pause = undefined;
      if (held !== undefined) write(held);
    }, everyMs).unref();
  };
  return {
    show: (progress) => {
      if (state === "ended") return;
      if (state === "before") log.begin("Facts from Azure");
      state = "open";
      if (pause === undefined) write(progress);
      else held = progress;
    },
    end: () => {
      if (held !== undefined) write(held);
      clearTimeout(pause);
      if (state === "open") log.end();
      state = "ended";
    },
  };
}
