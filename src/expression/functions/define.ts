import type { TemplateFunction } from "../evaluate.ts";
import { ExpressionError } from "../failure.ts";
import { sizesOf, widthsOf, type Measures } from "../measure.ts";
import {
  anyUnknown,
  isArray,
  isObject,
  isUnknown,
  restOf,
  typeName,
  type Value,
  type ValueObject,
} from "../value.ts";

export type Table = Readonly<Record<string, TemplateFunction>>;
export const ANY = Number.POSITIVE_INFINITY;

/** Work of a call, in elements gone through, by its arguments. */
export type Charge = (args: readonly Value[], before?: Measures) => number;

/** A function of whole values: one unknown part of one argument makes its result unknown. */
export function whole(
  min: number,
  max: number,
  eager: (args: Args) => Value,
  work: Charge = sizesOf,
): TemplateFunction {
  return { min, max, work, eager: (args) => anyUnknown(args) ?? eager(new Args(args)) };
}

/** A function of the outer shape: only an argument that is unknown as a whole makes its result unknown. */
export function shape(
  min: number,
  max: number,
  eager: (args: Args) => Value,
  work: Charge = widthsOf,
): TemplateFunction {
  return {
    min,
    max,
    work,
    eager: (args) =>
      anyUnknown(args.filter((argument) => isUnknown(argument) || isOpen(argument))) ?? eager(new Args(args)),
  };
}

/** The function, with what is known of its result while some of its arguments are not. */
export function withOpen(
  made: TemplateFunction,
  open: (args: readonly Value[]) => Value | undefined,
): TemplateFunction {
  return "eager" in made ? { ...made, eager: (args) => open(args) ?? made.eager(args) } : made;
}

function isOpen(value: Value): boolean {
  return isObject(value) && restOf(value) !== undefined;
}

/** Arguments with the checks that functions share. Every getter fails with the service's kind of message. */
export class Args {
  readonly all: readonly Value[];
  constructor(all: readonly Value[]) {
    this.all = all;
  }
  get count(): number {
    return this.all.length;
  }
  at(index: number): Value {
    return this.all[index] ?? null;
  }
  text(index: number): string {
    const value = this.at(index);
    return typeof value === "string" ? value : this.fail(index, "String");
  }
  integer(index: number): number {
    return integer(this.at(index)) ?? this.fail(index, "Integer");
  }
  boolean(index: number): boolean {
    const value = this.at(index);
    return typeof value === "boolean" ? value : this.fail(index, "Boolean");
  }
  array(index: number): readonly Value[] {
    const value = this.at(index);
    return isArray(value) ? value : this.fail(index, "Array");
  }
  object(index: number): ValueObject {
    const value = this.at(index);
    return isObject(value) ? value : this.fail(index, "Object");
  }
  fail(index: number, wanted: string): never {
    const found = typeName(this.at(index));
    throw new ExpressionError(`argument ${String(index + 1)} must be of type ${wanted}, not ${found}`);
  }
}

export function integer(value: Value): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}

/** The result of integer arithmetic. @throws ExpressionError on overflow */
export function checked(result: number): number {
  if (!Number.isSafeInteger(result)) throw new ExpressionError("the result is outside the range of integers");
  // -0 is no integer of the service.
  return result === 0 ? 0 : result;
}
