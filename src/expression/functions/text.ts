import { ExpressionError } from "../failure.ts";
import { entryOf } from "../json.ts";
import { sizesOf, sizeOf, type Measures } from "../measure.ts";
import {
  anyUnknown,
  deepEquals,
  isArray,
  isObject,
  isUnknown,
  typeName,
  type Unknown,
  type Value,
} from "../value.ts";
import type { TemplateFunction } from "../evaluate.ts";
import { ANY, shape, whole, withOpen, type Args, type Table } from "./define.ts";
import { format } from "./format.ts";
import { openText, roomFor, stringOf, writtenOf } from "./plain.ts";

function concat(args: Args): Value {
  if (isArray(args.at(0))) return args.all.flatMap((_, index) => args.array(index));
  const open = anyUnknown(args.all);
  if (open) return open;
  let text = "";
  args.all.forEach((value, index) => {
    if (isArray(value) || isObject(value)) args.fail(index, "String");
    text += stringOf(value);
    roomFor(text.length);
  });
  return text;
}

/** With the words beside what is unknown; a list is no text, nor is what may be one. */
function openConcat(values: readonly Value[]): Unknown | undefined {
  const open = anyUnknown(values.filter((value) => isUnknown(value)));
  return open !== undefined && values.some((value) => typeof value === "string")
    ? openText(open, values)
    : undefined;
}

/** With the words of its template, where a value in it is unknown. */
function openFormat([template = null, ...values]: readonly Value[]): Unknown | undefined {
  const open = anyUnknown([template, ...values]);
  if (open === undefined || typeof template !== "string") return open;
  const pieces = template.split(/\{(\d{1,3})[^{}]*\}/);
  return openText(
    open,
    pieces.map((piece, index) => (index % 2 === 0 ? piece : (values[Number(piece)] ?? ""))),
  );
}

/** Case-insensitive and in order, without a regular expression. */
function replaceAll(text: string, needle: string, replacement: string): string {
  if (needle === "") throw new ExpressionError("replace() takes a text to look for that is not empty");
  const parts = splitFolded(text, needle);
  roomFor(text.length + (parts.length - 1) * (replacement.length - needle.length));
  return parts.join(replacement);
}

function splitFolded(text: string, needle: string): string[] {
  const [folded, wanted] = [fold(text), fold(needle)];
  const parts: string[] = [];
  let from = 0;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, from)) {
    parts.push(text.slice(from, at));
    from = at + needle.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Lower case that keeps every index: a character whose lower case has another length stays as it is. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // The only character of Unicode whose lower case is longer.
  return text
    .split("\u0130")
    .map((part) => part.toLowerCase())
    .join("\u0130");
}

/** Upper case, likewise: `ß` stays as it is. */
function raised(text: string): string {
  const upper = text.toUpperCase();
  if (upper.length === text.length) return upper;
  return Array.from(text, (char) =>
    char.toUpperCase().length === char.length ? char.toUpperCase() : char,
  ).join("");
}

function split(args: Args): Value {
  const text = args.at(0) === null ? undefined : args.text(0);
  const by = args.at(1);
  const delimiters = isArray(by) ? by.map(writtenOf) : [args.text(1)];
  if (text === undefined) return [];
  const used = delimiters.filter((delimiter) => delimiter !== "");
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const hit = used.find((delimiter) => text.startsWith(delimiter, at));
    if (hit === undefined) at += 1;
    else {
      parts.push(text.slice(from, at));
      at += hit.length;
      from = at;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** Each place of the text is compared with each delimiter. */
function splitting([text = null, by = null]: readonly Value[], before?: Measures): number {
  return sizesOf([text, by], before) * (isArray(by) ? Math.max(1, by.length) : 1);
}

function substring(args: Args): string {
  const text = args.text(0);
  const start = args.count > 1 ? args.integer(1) : 0;
  const length = args.count > 2 ? args.integer(2) : text.length - start;
  if (start < 0 || length < 0 || start + length > text.length) {
    throw new ExpressionError(
      `substring() asks for ${String(length)} characters from ${String(start)} of a text of ${String(text.length)}`,
    );
  }
  return text.slice(start, start + length);
}

/**
 * An array contains a value, typed and case-sensitive; an object a key without regard to case; a text a text, compared as `folded`
 * makes them.
 */
export function contains(container: Value, item: Value, folded: (text: string) => string): Value {
  if (isUnknown(container) || isUnknown(item)) return anyUnknown([container, item]) ?? false;
  if (container === null) return false;
  if (typeof container === "string") {
    if (typeof item === "object" || typeof item === "boolean") {
      throw new ExpressionError(`contains() cannot look for a value of type ${typeName(item)} in a text`);
    }
    return folded(container).includes(folded(stringOf(item)));
  }
  if (isObject(container)) {
    if (typeof item === "string") return entryOf(container, item) !== undefined;
    throw new ExpressionError(`contains() cannot look for a value of type ${typeName(item)} in an object`);
  }
  if (!isArray(container)) {
    throw new ExpressionError(`contains() cannot look into a value of type ${typeName(container)}`);
  }
  return holds(container, item);
}

/** Work of a search: an element is compared as far as the value that is looked for goes. */
export function searching([container = null, item = null]: readonly Value[], before?: Measures): number {
  if (isArray(container)) return container.length * Math.max(1, sizeOf(item, before));
  return isObject(container) ? Object.keys(container).length : sizesOf([container, item], before);
}

/** True when an element is equal; unknown when none is, but an unknown one may be. */
export function holds(array: readonly Value[], item: Value): boolean | Unknown {
  const answers = array.map((element) => deepEquals(element, item));
  if (answers.includes(true)) return true;
  return anyUnknown(answers.filter((answer) => isUnknown(answer))) ?? false;
}

function affix(test: (text: string, part: string) => boolean): TemplateFunction {
  return whole(2, 2, (args) => test(fold(args.text(0)), fold(args.text(1))));
}

export const TEXT: Table = {
  concat: withOpen(shape(1, ANY, concat), openConcat),
  contains: {
    min: 2,
    max: 2,
    work: searching,
    eager: ([container, item]) => contains(container ?? null, item ?? null, fold),
  },
  format: withOpen(
    whole(1, ANY, (args) => format(args.text(0), args.all.slice(1))),
    openFormat,
  ),
  string: whole(1, 1, (args) => writtenOf(args.at(0))),
  tolower: whole(1, 1, (args) => fold(args.text(0))),
  toupper: whole(
    1,
    1,
    (args) => raised(args.text(0)),
    // Character by character, where one becomes several.
    (args, before) => 8 * sizesOf(args, before),
  ),
  trim: whole(1, 1, (args) => args.text(0).trim()),
  startswith: affix((text, part) => text.startsWith(part)),
  endswith: affix((text, part) => text.endsWith(part)),
  replace: whole(3, 3, (args) => replaceAll(args.text(0), args.text(1), args.text(2))),
  split: whole(2, 2, split, splitting),
  substring: whole(1, 3, substring),
  padleft: whole(2, 3, (args) => {
    const given = args.at(0);
    const text = typeof given === "number" ? String(args.integer(0)) : args.text(0);
    const width = args.integer(1);
    const fill = args.count > 2 ? args.text(2) : " ";
    if (width < 0 || fill.length !== 1)
      throw new ExpressionError("padLeft() takes a width and one character");
    roomFor(width);
    return text.padStart(width, fill);
  }),
  join: whole(2, 2, (args) => {
    const parts = args.array(0).map((part) => {
      if (typeof part === "string") return part;
      throw new ExpressionError(`join() takes an array of text, not of ${typeName(part)}`);
    });
    const by = args.text(1);
    roomFor(parts.reduce((sum, part) => sum + part.length, by.length * Math.max(0, parts.length - 1)));
    return parts.join(by);
  }),
};
