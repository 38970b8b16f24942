import { ExpressionError } from "../failure.ts";
import { sizeOf } from "../measure.ts";
import { deepEquals, isArray, typeName, type Value } from "../value.ts";
import type { TemplateFunction } from "../evaluate.ts";
import { ANY, checked, integer, whole, type Args, type Table } from "./define.ts";

/** Case matters here, unlike in the operators of the policy language; the order is that of an invariant culture. */
let collator: Intl.Collator | undefined;

/** Made when two texts are first compared: making it costs more than most runs spend on their expressions. */
function compareTexts(a: string, b: string): number {
  collator ??= new Intl.Collator("en");
  return collator.compare(a, b);
}

function order(args: Args): number {
  const [a, b] = [args.at(0), args.at(1)];
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  throw new ExpressionError(`cannot compare a value of type ${typeName(a)} with one of type ${typeName(b)}`);
}

function ordering(holds: (difference: number) => boolean): TemplateFunction {
  return whole(2, 2, (args) => holds(order(args)));
}

function arithmetic(compute: (a: number, b: number) => number): TemplateFunction {
  return whole(2, 2, (args) => checked(compute(args.integer(0), args.integer(1))));
}

function divisor(value: number): number {
  if (value === 0) throw new ExpressionError("division by zero");
  return value;
}

/** `min` and `max` of integers, given one by one, of which one is enough, or as one array. */
function extreme(pick: (a: number, b: number) => number): TemplateFunction {
  return whole(1, ANY, (args) => {
    const first = args.at(0);
    const given = args.count === 1 && isArray(first) ? first : args.all;
    const numbers = given.map((value) => {
      const number = integer(value);
      if (number === undefined) throw new ExpressionError(`expected integers, not ${typeName(value)}`);
      return number;
    });
    if (numbers.length === 0) throw new ExpressionError("expected at least one integer");
    return numbers.reduce(pick);
  });
}

function toInteger(value: Value): number {
  const number = integer(value);
  if (number !== undefined) return number;
  if (typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value)) return checked(Number(value));
  throw new ExpressionError(`int() cannot read a value of type ${typeName(value)}`);
}

function toFloat(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*$/i.test(value)) {
    const number = Number(value);
    if (Number.isFinite(number)) return number;
  }
  throw new ExpressionError(`float() cannot read a value of type ${typeName(value)}`);
}

export const COMPARE: Table = {
  equals: {
    min: 2,
    max: 2,
    work: ([a = null, b = null], before) => sizeOf(a, before) + sizeOf(b, before),
    eager: ([a, b]) => deepEquals(a ?? null, b ?? null),
  },
  less: ordering((difference) => difference < 0),
  lessorequals: ordering((difference) => difference <= 0),
  greater: ordering((difference) => difference > 0),
  greaterorequals: ordering((difference) => difference >= 0),
  add: arithmetic((a, b) => a + b),
  sub: arithmetic((a, b) => a - b),
  mul: arithmetic((a, b) => a * b),
  div: arithmetic((a, b) => Math.trunc(a / divisor(b))),
  mod: arithmetic((a, b) => a % divisor(b)),
  min: extreme((a, b) => Math.min(a, b)),
  max: extreme((a, b) => Math.max(a, b)),
  int: whole(1, 1, (args) => toInteger(args.at(0))),
  float: whole(1, 1, (args) => toFloat(args.at(0))),
};
