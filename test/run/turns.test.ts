import { describe, expect, it, vi } from "vitest";
import { withoutPause } from "../../src/base/pauses.ts";
import { judgingLimit } from "../../src/run/limit.ts";
import { inTurns } from "../../src/run/turns.ts";

/** Spins for so many milliseconds, as judging does. */
function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function* work(pieces: number, ms: number): Generator<void, number> {
  for (let piece = 0; piece < pieces; piece += 1) {
    yield;
    spin(ms);
  }
  return pieces;
}

describe("work that pauses", () => {
  it("lets timers and signals have their turn while it goes on", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await inTurns(work(20, 10))).toBe(20);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it("gives the same without a pause, and throws what it throws", async () => {
    expect(withoutPause(work(3, 0))).toBe(3);
    const broken = function* (): Generator<void, never> {
      yield;
      throw new Error("broken");
    };
    await expect(inTurns(broken())).rejects.toThrow("broken");
  });
});

describe("judging", () => {
  it("ends two seconds after the run was stopped, and says so", () => {
    const stop = new AbortController();
    const overdue = judgingLimit(600_000, stop.signal);
    expect(overdue()).toBeUndefined();
    stop.abort("SIGTERM");
    expect(overdue()).toBeUndefined();
    const later = performance.now() + 2_010;
    const clock = vi.spyOn(performance, "now").mockReturnValue(later);
    expect(overdue()).toContain("the run was stopped");
    clock.mockRestore();
  });

  it("ends two seconds after the time of the run", () => {
    expect(judgingLimit(-1_990)()).toBeUndefined();
    expect(judgingLimit(-2_010)()).toContain("is over");
  });
});
