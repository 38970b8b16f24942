import { headerOf, messageOf, statusOf } from "./failure.ts";

export interface RetryOptions {
  /** Attempts in all. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles from then on. */
  readonly firstDelayMs: number;
  /** The longest wait that a `retry-after` may ask for; a longer one ends the retries. */
  readonly longestDelayMs: number;
  sleep(ms: number): Promise<void>;
}

export const DEFAULT_RETRY: RetryOptions = {
  attempts: 4,
  firstDelayMs: 1000,
  longestDelayMs: 60_000,
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
};

/** Repeats what failed for a passing reason: a server error, a lost connection, a rate limit that ends soon. */
export async function withRetries<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const delay = delayOf(error, options.firstDelayMs * 2 ** (attempt - 1));
      if (delay === undefined || delay > options.longestDelayMs || attempt >= options.attempts) throw error;
      await options.sleep(delay);
    }
  }
}

/** Milliseconds to wait, or undefined when waiting helps nothing. */
function delayOf(error: unknown, backoff: number): number | undefined {
  const status = statusOf(error);
  if (status === undefined) return undefined;
  const seconds = Number(headerOf(error, "retry-after"));
  const wait = Number.isFinite(seconds) && seconds > 0 ? Math.max(seconds * 1000, backoff) : backoff;
  // The client reports a connection that failed or timed out as 500.
  if (status >= 500 || status === 429) return wait;
  if (status === 403 && isRateLimit(error)) return wait;
  return undefined;
}

function isRateLimit(error: unknown): boolean {
  return (
    headerOf(error, "retry-after") !== undefined ||
    headerOf(error, "x-ratelimit-remaining") === "0" ||
    /secondary rate limit|abuse detection/i.test(messageOf(error))
  );
}
