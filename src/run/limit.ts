import { say, type Sentence } from "../base/sentence.ts";
import type { RunLimit } from "../observe/index.ts";

/** How long what is known may take to be reported once a run was told to stop, or its time is over. */
const REPORT_WITHIN_MS = 3_000;

/** The time of a run, and a signal of the system such as `SIGTERM`, whose name is the reason of `stop`. */
export function runLimit(timeoutMs: number, stop: AbortSignal | undefined): RunLimit {
  // A little later than the deadline of each request: a request knows better what it waits for.
  const time = AbortSignal.timeout(timeoutMs + 500);
  return {
    signal: stop === undefined ? time : AbortSignal.any([time, stop]),
    why: () =>
      stop?.aborted === true
        ? say`the run was stopped (${String(stop.reason)})`
        : say`the time of the whole run, ${timeoutMs / 1000} s, is over`,
  };
}

/** How long judging may go on when the time of the run is over, or it is stopped: what is known by then is to be judged, not more. */
const JUDGE_WITHIN_MS = 2_000;

/** Says why judging has to end, once it has to; the time of the run starts here. @param stop see {@link runLimit} */
export function judgingLimit(timeoutMs: number, stop?: AbortSignal): () => Sentence | undefined {
  const end = performance.now() + timeoutMs + JUDGE_WITHIN_MS;
  let stopped: number | undefined;
  const look = (): void => {
    stopped = performance.now() + JUDGE_WITHIN_MS;
  };
  if (stop?.aborted === true) look();
  else stop?.addEventListener("abort", look, { once: true });
  return () => {
    const now = performance.now();
    if (stopped !== undefined && now > stopped) return say`the run was stopped (${String(stop?.reason)})`;
    return now <= end ? undefined : say`the time of the whole run, ${timeoutMs / 1000} s, is over`;
  };
}

/** How long GitHub is waited for: what is known has to be out soon after the time of the run, or after a stop. */
export function publishingLimit(timeoutMs: number, stop: AbortSignal | undefined): AbortSignal {
  const time = AbortSignal.timeout(timeoutMs + REPORT_WITHIN_MS);
  return stop === undefined ? time : AbortSignal.any([time, later(stop, REPORT_WITHIN_MS)]);
}

/** Aborts so long after the other one. */
function later(signal: AbortSignal, ms: number): AbortSignal {
  const controller = new AbortController();
  const start = (): void => {
    setTimeout(() => {
      controller.abort(signal.reason);
    }, ms).unref();
  };
  if (signal.aborted) start();
  else signal.addEventListener("abort", start, { once: true });
  return controller.signal;
}

/** The work's answer, or undefined when the signal comes first. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let stop = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => {
      resolve(undefined);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
