import { largest } from "../base/extremes.ts";
interface Headers {
  get(name: string): string | undefined;
}

/** Longest wait that one answer may ask for; beyond it the fact is throttled, since an hour's sleep helps nobody. */
export const RETRY_AFTER_CAP_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const BACKOFF_CAP_MS = 16_000;
/** The first try included. Throttling is worth more patience than a broken service: it says how long it lasts. */
const ATTEMPTS = 4;
const THROTTLED_ATTEMPTS = 8;

const IN_MILLISECONDS = ["retry-after-ms", "x-ms-retry-after-ms"];
/** Cost services name their own waits beside the standard one; the longest counts. */
const IN_SECONDS = ["retry-after", "x-ms-ratelimit-microsoft.consumption-retry-after"];

/** How long the service asks to wait, in milliseconds; undefined when it does not say. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const waits = [
    ...IN_MILLISECONDS.map((name) => plainNumber(headers.get(name))),
    ...IN_SECONDS.map((name) => {
      const text = headers.get(name);
      const seconds = plainNumber(text);
      return seconds === undefined ? untilDate(text, now) : seconds * 1000;
    }),
  ].filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : largest(waits);
}

function plainNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,15}(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

function untilDate(text: string | undefined, now: number): number | undefined {
  // Only the one form that HTTP allows today: `Date.parse` makes a date of nearly anything.
  const isDate = /^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text?.trim() ?? "");
  const at = text === undefined || !isDate ? NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

export function isRetryable(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** Whether a request that was tried `attempts` times may be tried again. */
export function mayRetry(status: number | undefined, attempts: number): boolean {
  return attempts < (status === 429 ? THROTTLED_ATTEMPTS : ATTEMPTS);
}

/** Doubling, with chance in its upper half, so that many requests refused together do not come back together. */
export function backoff(attempts: number, random: number): number {
  const full = Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), BACKOFF_CAP_MS);
  return Math.round(full * (0.5 + random / 2));
}
