import type { Brand } from "./brand.ts";

/** Milliseconds since 1970-01-01T00:00:00Z. Time is always passed in; no pure room reads a clock. */
export type Instant = Brand<number, "Instant">;

export const DAY_MS = 86_400_000;

function isInstant(ms: number): ms is Instant {
  return Number.isFinite(ms);
}

/** @throws RangeError when `ms` is not a finite number. */
export function instant(ms: number): Instant {
  if (!isInstant(ms)) throw new RangeError("not a point in time");
  return ms;
}

/** ISO 8601 date or date-time, or undefined. A date without a time is midnight UTC. */
export function parseInstant(text: string): Instant | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i;
  if (!iso.test(text)) return undefined;
  const ms = Date.parse(text);
  if (!isInstant(ms)) return undefined;
  // `Date.parse` rolls 2026-02-30 over to March; such a date is a mistake of the writer.
  const [, month, day] = text.slice(0, 10).split("-").map(Number);
  const written = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return written.getUTCMonth() + 1 === month && written.getUTCDate() === day ? ms : undefined;
}

/** The inclusive last moment of the day named by a date (UTC), or the instant itself when a time is given. */
export function parseExpiry(text: string): Instant | undefined {
  const at = parseInstant(text);
  if (at === undefined) return undefined;
  return text.length === 10 ? instant(at + DAY_MS - 1) : at;
}

/** ISO 8601 duration of weeks, days, hours, minutes and seconds, in milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** `2026-09-01` */
export function isoDate(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** `2026-09-01T05:00:00Z`, without the milliseconds nobody reads. */
export function isoTime(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/**
 * The text without the moment, to the second, in any of the forms that dates of templates and policies take: what a run names by `utcNow()` is
 * the same thing in the next run.
 */
export function withoutMoment(text: string, at: Instant): string {
  const [date = "", time = ""] = new Date(at).toISOString().split("T");
  const [year = "", month = "", day = ""] = date.split("-");
  if (!text.includes(year)) return text;
  const [hour = "", minute = "", second = ""] = time.slice(0, 8).split(":");
  const form = `${year}-?${month}-?${day}[T _-]?${hour}[:-]?${minute}[:-]?${second}(?:[.]\\d+)?Z?`;
  return text.replaceAll(new RegExp(form, "gi"), "");
}

/** Whole days from `from` to `to`, rounded down; negative when `to` is past. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((to - from) / DAY_MS);
}

/** `9 days`, `26 hours`, `5 minutes`: the largest unit of which there are two, rounded down. */
export function spanWords(ms: number): string {
  const [minutes, hours, days] = [60_000, 3_600_000, DAY_MS].map((unit) => Math.floor(Math.abs(ms) / unit));
  if (days !== undefined && days >= 2) return `${String(days)} days`;
  if (hours !== undefined && hours >= 2) return `${String(hours)} hours`;
  return minutes === 1 ? "1 minute" : `${String(minutes ?? 0)} minutes`;
}

/** `45 s`, `20 min`, `6 h 8 min`, `3 d 4 h` */
export function durationText(seconds: number): string {
  const all = Math.round(Math.abs(seconds));
  if (all < 60) return `${String(all)} s`;
  const minutes = Math.round(all / 60);
  if (minutes < 60) return `${String(minutes)} min`;
  if (minutes < 2880) return two(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(minutes / 60);
  return two(Math.floor(hours / 24), "d", hours % 24, "h");
}

function two(many: number, unit: string, few: number, smaller: string): string {
  return few === 0 ? `${String(many)} ${unit}` : `${String(many)} ${unit} ${String(few)} ${smaller}`;
}
