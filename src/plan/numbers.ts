import { tame } from "../base/sentence.ts";
import { isUnknown, waitsOf, type Value } from "../expression/value.ts";
import type { CountRange, Planned } from "./model.ts";

const MOST = 1_000_000;

/** What is waited for, or what stands there and cannot be read. */
export function notKnown(value: Value): { readonly known: false; readonly expression: string } {
  if (isUnknown(value)) return { known: false, expression: waitsOf(value).join("; ") };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { known: false, expression: `'${tame(text, 80)}', which cannot be read` };
}

/** A whole number from 0 on, as a number or as text; anything else is not known. */
export function wholeNumber(value: Value): Planned<number> {
  const text = typeof value === "string" && /^\d{1,7}$/.test(value.trim()) ? Number(value) : value;
  return typeof text === "number" && Number.isInteger(text) && text >= 0 && text <= MOST
    ? { known: true, value: text }
    : notKnown(value);
}

/** Where nothing scales and nothing surges. */
export function fixedCount(now: number | Planned<number>): CountRange {
  const count: Planned<number> = typeof now === "number" ? { known: true, value: now } : now;
  return { now: count, minimum: count, maximum: count, surge: { known: true, value: 0 } };
}

/** A number of machines, or a percentage of the count that is rounded up: `2`, `"33%"`. */
export function surgeOf(value: Value | undefined, count: Planned<number>): Planned<number> {
  if (value === undefined) return { known: true, value: 0 };
  const [, percent] = typeof value === "string" ? (/^\s*(\d{1,3})\s*%\s*$/.exec(value) ?? []) : [];
  if (percent === undefined) return wholeNumber(value);
  return count.known
    ? { known: true, value: Math.ceil((count.value * Number(percent)) / 100) }
    : { known: false, expression: count.expression };
}

/** The higher, or the lower, of two numbers; not known where one of them is not. */
export function extreme(
  which: "highest" | "lowest",
  first: Planned<number>,
  second: Planned<number>,
): Planned<number> {
  if (!first.known) return first;
  if (!second.known) return second;
  const pick = which === "highest" ? Math.max : Math.min;
  return { known: true, value: pick(first.value, second.value) };
}

/** The number where it is known. */
export function knownCount({ now }: CountRange): number | undefined {
  return now.known ? now.value : undefined;
}
