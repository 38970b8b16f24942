import { ExpressionError } from "../../expression/failure.ts";
import { stringOf } from "../../expression/functions/plain.ts";
import { entryOf } from "../../expression/json.ts";
import {
  anyUnknown,
  isArray,
  isObject,
  isUnknown,
  not,
  restOf,
  typeName,
  type Truth,
  type Value,
} from "../../expression/value.ts";
import type { Disputed } from "./disputed.ts";
import type { Operator } from "../rule.ts";

/** Hears that an answer hangs on a disputed point. */
export type Consult = (point: keyof Disputed) => void;

/** What one comparison is told besides its two sides. */
export interface Comparing {
  readonly disputed: Disputed;
  /** Hears of each disputed point on which the answer hangs. */
  readonly consult?: Consult;
  /** What was found out before; without it each comparison makes its texts anew. */
  readonly texts?: ComparedTexts;
}

/**
 * Texts of arrays and objects that were compared before, in one evaluation or in several that belong together: rules ask for
 * that of one again and again.
 */
export class ComparedTexts {
  readonly #texts = new WeakMap<object, string>();
  readonly #sets = new WeakMap<readonly Value[], ReadonlySet<string> | "open">();

  /** Whether its text was made before: then it is known throughout. */
  has(value: object): boolean {
    return this.#texts.has(value);
  }

  of(value: object, make: () => string): string {
    let text = this.#texts.get(value);
    if (text === undefined) this.#texts.set(value, (text = make()));
    return text;
  }

  /** The texts of a list; undefined where a part of it is unknown. */
  setOf(items: readonly Value[]): ReadonlySet<string> | undefined {
    let known = this.#sets.get(items);
    if (known === undefined) {
      known = anyUnknown(items) === undefined ? new Set(items.map((item) => folded(item, this))) : "open";
      this.#sets.set(items, known);
    }
    return known === "open" ? undefined : known;
  }
}

function unheard(): void {
  // Who only wants the answer need not hear what it rests on.
}

const NEGATIONS = new Map<Operator, Operator>([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notMatch", "match"],
  ["notMatchInsensitively", "matchInsensitively"],
  ["notContains", "contains"],
  ["notIn", "in"],
  ["notContainsKey", "containsKey"],
]);

/**
 * Whether `left operator right` holds. A missing left side is undefined; it and null are compared as the empty text,
 * as the service does, except that nothing is less or greater than it. @throws ExpressionError where the service fails the evaluation.
 */
export function compare(operator: Operator, left: Value | undefined, right: Value, by: Comparing): Truth {
  const positive = NEGATIONS.get(operator);
  if (positive !== undefined) return not(compare(positive, left, right, by));
  if (operator === "exists") return exists(left, right);
  const { disputed, consult = unheard, texts } = by;
  const a = left ?? null;
  // What is decided by the known part of an array or the keys of an object, before the rest is known.
  if (isUnknown(a) || isUnknown(right)) return anyUnknown([a, right]) ?? false;
  if (operator === "in") return among(a, right, by);
  if (operator === "containsKey") {
    const key = stringOf(scalar(right, operator));
    return isObject(a) && (entryOf(a, key) !== undefined || (restOf(a) ?? false));
  }
  if (operator === "contains" && isArray(a))
    return among(scalar(right, operator), a, { ...by, consult: unheard });
  const unknown = hasText(a, texts) ? anyUnknown([right]) : anyUnknown([a, right]);
  if (unknown !== undefined) return unknown;
  const wanted = scalar(right, operator);
  switch (operator) {
    case "equals":
      return same(a, wanted, texts);
    case "like":
      if (a === null && stringOf(wanted).includes("*")) {
        // Read as the empty text it would match some of these patterns only.
        const asEmpty = like("", folded(wanted, texts));
        if (asEmpty) consult("likeOnMissing");
        return asEmpty && disputed.likeOnMissing !== "false";
      }
      return like(folded(a, texts), folded(wanted, texts));
    case "match":
      return match(stringOf(a), stringOf(wanted));
    case "matchInsensitively":
      return match(folded(a, texts), folded(wanted, texts));
    case "contains":
      return folded(a, texts).includes(folded(wanted, texts));
    default:
      return ordered(operator, a, wanted, disputed, consult);
  }
}

function scalar(right: Value, operator: Operator): Value {
  if (isArray(right) || isObject(right)) {
    throw new ExpressionError(`${operator} takes one value, not a value of type ${typeName(right)}`);
  }
  return right;
}

function folded(value: Value, texts?: ComparedTexts): string {
  const fold = (): string => stringOf(value).toLowerCase();
  if (typeof value !== "object" || value === null || texts === undefined) return fold();
  return texts.of(value, fold);
}

function hasText(value: Value, texts: ComparedTexts | undefined): boolean {
  return typeof value === "object" && value !== null && texts?.has(value) === true;
}

/** Both sides as text, without regard to case: 5 equals "5", true equals "True". */
function same(a: Value, b: Value, texts?: ComparedTexts): boolean {
  return folded(a, texts) === folded(b, texts);
}

function exists(left: Value | undefined, right: Value): Truth {
  if (isUnknown(right)) return right;
  const wanted = folded(right);
  if (wanted !== "true" && wanted !== "false") throw new ExpressionError("exists takes true or false");
  if (left !== undefined && isUnknown(left)) return left;
  return (left !== undefined && left !== null) === (wanted === "true");
}

function among(item: Value, of: Value, { disputed, consult = unheard, texts }: Comparing): Truth {
  if (isUnknown(of)) return of;
  if (!isArray(of)) consult("inSingleValue");
  if (!isArray(of) && disputed.inSingleValue === "error") {
    throw new ExpressionError(`in takes an array, not a value of type ${typeName(of)}`);
  }
  const items = isArray(of) ? of : [of];
  const among = items.length >= MANY ? texts?.setOf(items) : undefined;
  if (among !== undefined && (typeof item !== "object" || item === null))
    return among.has(folded(item, texts));
  const unknown = anyUnknown([item]);
  if (unknown !== undefined) return items.length === 0 ? false : unknown;
  if (items.some((other) => anyUnknown([other]) === undefined && same(item, other, texts))) return true;
  return anyUnknown(items) ?? false;
}

/** From so many on, an array is searched by a set of its texts. */
const MANY = 16;

/** `*` stands for any run of characters. Linear: each piece is looked for once, from left to right. */
function like(text: string, pattern: string): boolean {
  const pieces = pattern.split("*");
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const hit = text.indexOf(piece, at);
    if (hit < 0) return false;
    at = hit + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

const [HASH, QUESTION, DOT, ZERO, NINE] = [35, 63, 46, 48, 57];

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /\p{L}/u.test(String.fromCharCode(code));
}

/** Character by character: `#` a digit, `?` a letter, `.` anything, all else itself. */
function match(text: string, pattern: string): boolean {
  if (text.length !== pattern.length) return false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = pattern.charCodeAt(at);
    const code = text.charCodeAt(at);
    if (
      mark === HASH
        ? code < ZERO || code > NINE
        : mark === QUESTION
          ? !isLetter(code)
          : mark !== DOT && mark !== code
    )
      return false;
  }
  return true;
}

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i;

/** `less`, `greater` and the two beside them. */
export function isOrdering(operator: Operator): boolean {
  return operator.startsWith("less") || operator.startsWith("greater");
}

function difference(a: Value, b: Value): number | undefined {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== "string" || typeof b !== "string") return undefined;
  if (DATE.test(a) && DATE.test(b)) {
    const gap = Date.parse(a) - Date.parse(b);
    if (!Number.isNaN(gap) && gap !== 0) return gap;
  }
  const [x, y] = [folded(a), folded(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function ordered(operator: Operator, a: Value, b: Value, disputed: Disputed, consult: Consult): boolean {
  if (a === null) {
    consult("orderingOnMissing");
    if (disputed.orderingOnMissing === "false") return false;
  }
  const gap = difference(a, b);
  if (gap === undefined) {
    if (a !== null) consult("orderingAcrossTypes");
    if (disputed.orderingAcrossTypes === "false") return false;
    throw new ExpressionError(
      `${operator} cannot compare a value of type ${typeName(a)} with one of type ${typeName(b)}`,
    );
  }
  if (operator === "less") return gap < 0;
  if (operator === "lessOrEquals") return gap <= 0;
  if (operator === "greater") return gap > 0;
  return gap >= 0;
}
