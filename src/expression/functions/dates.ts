import { ExpressionError, quote } from "../failure.ts";
import { whole, type Table } from "./define.ts";

/** Ticks of 100 ns within a second stay exact beside the milliseconds of a JavaScript date. */
const FORM = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,7}))?Z$/;

/** `2026-11-21T10:00:00.0000000Z`, as the service prints a point in time. */
export function dateText(ms: number): string {
  return new Date(ms).toISOString().replace(/(\.\d{3})Z$/, "$10000Z");
}

function addDays(text: string, days: number): string {
  const match = FORM.exec(text);
  const ms = match === null ? Number.NaN : Date.parse(`${match[1] ?? ""}Z`);
  const moved = new Date(ms + days * 86_400_000);
  const year = moved.getUTCFullYear();
  if (match === null || !(year >= 1 && year <= 9999)) {
    throw new ExpressionError(`addDays() cannot add ${String(days)} days to ${quote(text)}`);
  }
  return `${moved.toISOString().slice(0, 19)}.${(match[2] ?? "").padEnd(7, "0")}Z`;
}

export const DATES: Table = { adddays: whole(2, 2, (args) => addDays(args.text(0), args.integer(1))) };
