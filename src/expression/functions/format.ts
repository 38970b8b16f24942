import { ExpressionError } from "../failure.ts";
import { isUnknown, type Unknown, type Value } from "../value.ts";
import { numberBy } from "./number-format.ts";
import { formattedText, roomFor } from "./plain.ts";

/**
 * Composite formatting as `format()` has it from .NET: `{0}`, `{0,8}`, `{0:N0}`, `{{` and `}}`. A number
 * format that leaves something to the culture makes the result unknown, since it would be a guess.
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
  const text = match[3] === undefined ? formattedText(value) : formatted(value, match[3]);
  if (isUnknown(text)) return text;
  const width = Number(match[2] ?? 0);
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

function formatted(value: Value, how: string): string | Unknown {
  return typeof value === "number" ? numberBy(how, value) : formattedText(value);
}
