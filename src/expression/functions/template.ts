import { ExpressionError } from "../failure.ts";
import { anyUnknown, isArray, isObject, isUnknown, typeName, type Value } from "../value.ts";
import type { SyntaxFunction, TemplateFunction } from "../evaluate.ts";
import { CIDR } from "./cidr.ts";
import { DATE_TIME } from "./date-time.ts";
import { shape, whole, type Table } from "./define.ts";
import { LAMBDAS } from "./lambda.ts";
import { roomFor, stringOf } from "./plain.ts";
import { STANDARD } from "./standard.ts";
import { contains, searching } from "./text.ts";

/** Begins what `fail()` says. */
export const ON_PURPOSE = "the template fails on purpose";

/** Where a template may do more than a policy, or only a template may. */
const MORE: Table = {
  /** Of text it is case-sensitive here, and not in policies. */
  contains: {
    min: 2,
    max: 2,
    work: searching,
    eager: ([container, item]) => contains(container ?? null, item ?? null, (text) => text),
  },
  flatten: shape(1, 1, (args) => {
    const open = anyUnknown(args.array(0).filter((item) => isUnknown(item)));
    if (open !== undefined) return open;
    return args.array(0).flatMap((item): readonly Value[] => {
      if (isArray(item)) return item;
      throw new ExpressionError(`flatten() takes an array of arrays, not of ${typeName(item)}`);
    });
  }),
  /** Elements may be numbers and Booleans here. */
  join: whole(2, 2, (args) => {
    const parts = args.array(0).map((part) => {
      if (isArray(part) || isObject(part)) {
        throw new ExpressionError(`join() takes an array of text, not of ${typeName(part)}`);
      }
      return stringOf(part);
    });
    const by = args.text(1);
    roomFor(parts.reduce((sum, part) => sum + part.length, by.length * Math.max(0, parts.length - 1)));
    return parts.join(by);
  }),
  fail: whole(1, 1, (args) => {
    throw new ExpressionError(`${ON_PURPOSE}: ${args.text(0)}`);
  }),
};

/** Functions of values alone that templates have, by lower-case name; those of policies only are not among them. */
export const TEMPLATE: ReadonlyMap<string, TemplateFunction | SyntaxFunction> = new Map<
  string,
  TemplateFunction | SyntaxFunction
>([
  ...STANDARD,
  ...[CIDR, DATE_TIME, MORE].flatMap((table) => Object.entries(table)),
  ...Object.entries(LAMBDAS),
]);
