import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoff, isRetryable, mayRetry, retryAfter } from "../../src/observe/retry.ts";

const NOW = Date.UTC(2026, 7, 24, 12);
const headers = (values: Readonly<Record<string, string>>) => ({ get: (name: string) => values[name] });

describe("retryAfter", () => {
  it.each([
    [{}, undefined],
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "1.5" }, 1500],
    [{ "retry-after": "Mon, 24 Aug 2026 12:00:30 GMT" }, 30_000],
    [{ "retry-after": "Mon, 24 Aug 2026 11:00:00 GMT" }, 0],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "-5" }, undefined],
    [{ "retry-after-ms": "250" }, 250],
    [{ "x-ms-retry-after-ms": "300" }, 300],
    [{ "retry-after": "1", "x-ms-ratelimit-microsoft.consumption-retry-after": "20" }, 20_000],
  ])("%j is %s ms", (given, wait) => {
    expect(retryAfter(headers(given), NOW)).toBe(wait);
  });

  it("is never negative, NaN or thrown, whatever the headers hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seconds, ms) => {
        const wait = retryAfter(headers({ "retry-after": seconds, "retry-after-ms": ms }), NOW);
        expect(wait === undefined || wait >= 0).toBe(true);
      }),
    );
  });
});

describe("what is tried again", () => {
  it.each([
    [408, true],
    [429, true],
    [500, true],
    [502, true],
    [503, true],
    [504, true],
    [501, false],
    [400, false],
    [403, false],
    [404, false],
    [301, false],
  ])("%i: %s", (status, again) => {
    expect(isRetryable(status)).toBe(again);
  });

  it("ends, sooner for a broken service than for a busy one", () => {
    const tries = (status: number | undefined) => {
      let attempts = 1;
      while (mayRetry(status, attempts)) attempts += 1;
      return attempts;
    };
    expect([tries(500), tries(undefined), tries(429)]).toEqual([4, 4, 8]);
  });

  it("backs off longer each time, within bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, chance) => {
          const wait = backoff(attempts, chance);
          expect(wait).toBeGreaterThanOrEqual(250);
          expect(wait).toBeLessThanOrEqual(16_000);
          expect(backoff(attempts + 1, chance)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });
});
