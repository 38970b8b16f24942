import { describe, expect, it } from "vitest";
import { withRetries, type RetryOptions } from "../../src/github/retry.ts";
import { httpError } from "./fake-comments.ts";

async function run(errors: readonly Error[], attempts = 4): Promise<{ waits: number[]; outcome: string }> {
  const waits: number[] = [];
  const left = [...errors];
  const options: RetryOptions = {
    attempts,
    firstDelayMs: 1000,
    longestDelayMs: 60_000,
    sleep: async (ms) => {
      await Promise.resolve();
      waits.push(ms);
    },
  };
  const call = async () => {
    await Promise.resolve();
    const error = left.shift();
    if (error !== undefined) throw error;
    return "done";
  };
  const outcome = await withRetries(call, options).catch((error: unknown) => `threw ${String(error)}`);
  return { waits, outcome };
}

describe("withRetries", () => {
  it.each([
    ["a server error", [httpError(500)], [1000]],
    ["a bad gateway, twice", [httpError(502), httpError(503)], [1000, 2000]],
    ["a lost connection", [Object.assign(new Error("ECONNRESET"), { status: 500 })], [1000]],
    ["too many requests, with the time to wait", [httpError(429, "slow", { "retry-after": "7" })], [7000]],
    ["a secondary rate limit", [httpError(403, "You have exceeded a secondary rate limit")], [1000]],
    ["a limit that says when it ends", [httpError(403, "no", { "retry-after": "60" })], [60_000]],
    ["a spent limit", [httpError(403, "no", { "x-ratelimit-remaining": "0" })], [1000]],
    ["a wait that is not a number", [httpError(503, "no", { "retry-after": "soon" })], [1000]],
    ["a negative wait", [httpError(503, "no", { "retry-after": "-5" })], [1000]],
  ])("tries again after %s", async (_, errors, waits) => {
    expect(await run(errors)).toEqual({ waits, outcome: "done" });
  });

  it.each([
    ["a missing permission", httpError(403, "Resource not accessible by integration")],
    ["what is not there", httpError(404)],
    ["a text that is too long", httpError(422)],
    ["a limit that ends in an hour", httpError(429, "no", { "retry-after": "3600" })],
    ["a mistake of ours", new TypeError("x is undefined")],
  ])("does not try again after %s", async (_, error) => {
    const { waits, outcome } = await run([error]);
    expect(waits).toEqual([]);
    expect(outcome).toMatch(/^threw /);
  });

  it("ends after the last attempt with the last error", async () => {
    const errors = [1, 2, 3, 4, 5].map((number) => httpError(500, `fault ${String(number)}`));
    expect(await run(errors)).toEqual({ waits: [1000, 2000, 4000], outcome: "threw Error: fault 4" });
  });
});
