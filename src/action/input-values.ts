import { userError, type UserError } from "../base/errors.ts";
import { guid, subscriptionId, type Guid, type SubscriptionId } from "../base/names.ts";
import { didYouMean, nearest } from "../base/nearest.ts";
import { parseInstant, type Instant } from "../base/time.ts";
import type { InputName } from "./input-names.ts";
import { clip } from "../base/clip.ts";

/** One a line or with commas between. */
export function listed(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

export function moment(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  const now = parseInstant(text);
  if (now === undefined) {
    throw userError(`the input now cannot be ${JSON.stringify(text)}`, {
      expected: "an ISO 8601 time, for example 2026-09-01T05:00:00Z",
    });
  }
  return now;
}

export function guidOf(name: InputName, text: string): Guid {
  const value = guid(text);
  if (value === undefined) throw wrong(name, text, "a GUID such as 22222222-2222-2222-2222-222222222222");
  return value;
}

export function subscriptions(text: string): SubscriptionId[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  return words.map((word) => {
    const id = subscriptionId(word);
    if (id === undefined)
      throw wrong("subscriptions", word, "subscription ids (GUIDs), one a line or with commas between");
    return id;
  });
}

export function choice<const T extends string>(name: InputName, text: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === text.toLowerCase());
  if (found === undefined)
    throw wrong(name, text, `one of ${choices.join(", ")}`, nearest(text.toLowerCase(), choices));
  return found;
}

export function commentId(text: string | undefined): string | undefined {
  if (text !== undefined && !/^[\p{L}\p{N} ._/:#-]{1,100}$/u.test(text)) {
    throw wrong("comment-id", text, "at most 100 letters, digits, spaces and . _ / : # -");
  }
  return text;
}

export function wholeNumber(
  name: InputName,
  text: string | undefined,
  low: number,
  high: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw wrong(name, text, `a whole number from ${String(low)} to ${String(high)}`);
  }
  return value;
}

export function wrong(name: InputName, text: string, expected: string, near?: string): UserError {
  const help = didYouMean(near);
  return userError(`the input ${name} cannot be ${quoted(text)}`, {
    expected,
    ...(help === undefined ? {} : { help }),
  });
}

export function quoted(text: string): string {
  return JSON.stringify(clip(text, 60));
}
