import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { judgingLimit, publishingLimit, runLimit, unlessAborted } from "../../src/run/limit.ts";

/** A run has one clock: asking, judging and publishing each end soon after its time, or after it is told to stop. */

let now = 0;
beforeEach(() => {
  now = 1_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const stopping = (): { readonly stop: AbortSignal; readonly now: () => void } => {
  const controller = new AbortController();
  return {
    stop: controller.signal,
    now: () => {
      controller.abort("SIGTERM");
    },
  };
};

describe("asking", () => {
  it("ends when its time is over, and says so", async () => {
    const { signal, why } = runLimit(10, undefined);
    expect(signal.aborted).toBe(false);
    await new Promise((done) => {
      signal.addEventListener("abort", done);
    });
    expect(String(why())).toContain("the time of the whole run, 0.01 s, is over");
  });

  it("ends at once when the run is stopped, and says by what", () => {
    const { stop, now: abort } = stopping();
    const { signal, why } = runLimit(60_000, stop);
    expect([signal.aborted, String(why())]).toEqual([false, expect.stringContaining("60 s")]);
    abort();
    expect([signal.aborted, String(why())]).toEqual([true, expect.stringContaining("stopped (`SIGTERM`)")]);
  });
});

describe("judging", () => {
  const says = (limit: ReturnType<typeof judgingLimit>, at: number): string => {
    now = at;
    return String(limit() ?? "goes on");
  };

  it("goes on for two seconds after the time of the run", () => {
    const limit = judgingLimit(20_000);
    expect(says(limit, 1_000)).toBe("goes on");
    expect(says(limit, 23_000)).toBe("goes on");
    expect(says(limit, 23_001)).toContain("the time of the whole run, 20 s, is over");
  });

  it.each(["before", "while"])("goes on for two seconds after a stop that comes %s it judges", (when) => {
    const { stop, now: abort } = stopping();
    if (when === "before") abort();
    const limit = judgingLimit(600_000, stop);
    if (when === "while") {
      now = 5_000;
      abort();
    }
    const stopped = now;
    expect(says(limit, stopped + 2_000)).toBe("goes on");
    expect(says(limit, stopped + 2_001)).toContain("the run was stopped (`SIGTERM`)");
  });

  it("ends with its time though it is stopped later than that", () => {
    const { stop, now: abort } = stopping();
    const limit = judgingLimit(1_000, stop);
    now = 3_900;
    abort();
    expect(says(limit, 4_001)).toContain("the time of the whole run");
  });
});

describe("publishing", () => {
  it.each(["before", "while"])("is given three seconds after a stop that comes %s it publishes", (when) => {
    vi.useFakeTimers();
    const { stop, now: abort } = stopping();
    if (when === "before") abort();
    const signal = publishingLimit(600_000, stop);
    if (when === "while") abort();
    vi.advanceTimersByTime(2_999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect([signal.aborted, signal.reason]).toEqual([true, "SIGTERM"]);
  });

  it("is not ended by itself before the time of the run", () => {
    expect(publishingLimit(0, undefined).aborted).toBe(false);
    expect(publishingLimit(60_000, stopping().stop).aborted).toBe(false);
  });
});

describe("work that is not waited for after a stop", () => {
  const never = new Promise<string>(() => undefined);

  it("gives its answer, or how it failed, where it comes first", async () => {
    const { stop } = stopping();
    expect(await unlessAborted(Promise.resolve("done"), stop)).toBe("done");
    await expect(unlessAborted(Promise.reject(new Error("broken")), stop)).rejects.toThrow("broken");
  });

  it("gives nothing where the stop comes first, before or meanwhile", async () => {
    const { stop, now: abort } = stopping();
    const waiting = unlessAborted(never, stop);
    abort();
    expect(await waiting).toBeUndefined();
    expect(await unlessAborted(never, stop)).toBeUndefined();
  });

  it("may still fail later, and that ends no process", async () => {
    const { stop, now: abort } = stopping();
    let fail = (): void => undefined;
    const failing = new Promise<string>((_, reject) => {
      fail = () => {
        reject(new Error("late"));
      };
    });
    const waiting = unlessAborted(failing, stop);
    abort();
    expect(await waiting).toBeUndefined();
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", note);
    fail();
    await new Promise((done) => setImmediate(done));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});
