import { ExpressionError } from "../failure.ts";
import { isUnknown, unknown, type Unknown, type Value } from "../value.ts";
import { roomFor, stringOf } from "./plain.ts";

/**
 * Composite formatting as `format()` has it from .NET: `{0}`, `{0,8}`, `{{` and `}}`. Of the number formats `D`, `F`, `N`,
 * `X` and rows of zeros are known; any other leaves the result unknown, since it would be a guess.
 */
export function format(template: string, values: readonly Value[]): Value {
  let text = "";
  let rest = template;
  for (;;) {
    const at = rest.search(/[{}]/);
    if (at < 0) break;
    text += rest.slice(0, at);
    const mark = rest.charAt(at);
    if (rest.charAt(at + 1) === mark) {
      text += mark;
      rest = rest.slice(at + 2);
    } else {
      const end = rest.indexOf("}", at);
      if (mark === "}" || end < 0) throw new ExpressionError("the format text has an unpaired brace");
      const part = item(rest.slice(at + 1, end), values);
      if (isUnknown(part)) return part;
      text += part;
      rest = rest.slice(end + 1);
    }
    roomFor(text.length);
  }
  roomFor(text.length + rest.length);
  return text + rest;
}

function item(hole: string, values: readonly Value[]): string | Unknown {
  const match = /^(\d{1,3})(?:,\s*(-?\d{1,4}))?(?::(.{0,40}))?$/.exec(hole);
  const value = match === null ? undefined : values[Number(match[1])];
  if (match === null || value === undefined) {
    throw new ExpressionError("the format text asks for a value that is not given");
  }
  const text = match[3] === undefined ? stringOf(value) : formatted(value, match[3]);
  if (isUnknown(text)) return text;
  const width = Number(match[2] ?? 0);
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

function formatted(value: Value, how: string): string | Unknown {
  if (typeof value !== "number") return stringOf(value);
  const digits = String(Math.abs(value));
  const sign = value < 0 ? "-" : "";
  const named = /^([DX])(\d{0,2})$/i.exec(how);
  if (named !== null && Number.isSafeInteger(value)) {
    const width = Number(named[2] ?? 0);
    if (named[1]?.toUpperCase() === "D") return sign + digits.padStart(width, "0");
    if (value >= 0) {
      const hex = value.toString(16).padStart(width, "0");
      return named[1] === "X" ? hex.toUpperCase() : hex;
    }
  }
  const fixed = /^([FN])(\d{0,2})$/i.exec(how);
  // Where the decimals are not stated, they are those of an invariant culture.
  if (fixed !== null && Math.abs(value) < 1e15) {
    const text = Math.abs(value).toFixed(Number(fixed[2] === "" ? 2 : fixed[2]));
    const [whole = "", ...decimals] = text.split(".");
    const grouped = fixed[1]?.toUpperCase() === "N" ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
    return (/[1-9]/.test(text) ? sign : "") + [grouped, ...decimals].join(".");
  }
  if (/^0+$/.test(how) && Number.isSafeInteger(value)) return sign + digits.padStart(how.length, "0");
  return unknown(["the number format of format()"]);
}
