import { ExpressionError } from "../failure.ts";
import { isUnknown, typeName, unknown, type Unknown, type Value, waitsOf } from "../value.ts";
import type { Lazy, TemplateFunction } from "../evaluate.ts";
import { ANY, shape, whole, type Table } from "./define.ts";

function truth(value: Value, name: string): boolean | Unknown {
  if (typeof value === "boolean" || isUnknown(value)) return value;
  throw new ExpressionError(`${name}() takes values of type Boolean, not ${typeName(value)}`);
}

/** `and` and `or`: the first argument that decides ends it; an unknown one is passed over until then. */
function junction(name: string, decides: boolean): TemplateFunction {
  return {
    min: 2,
    max: ANY,
    lazy(args) {
      const waits: string[] = [];
      for (const argument of args) {
        const value = truth(argument(), name);
        if (value === decides) return decides;
        if (isUnknown(value)) for (const wait of waitsOf(value)) waits.push(wait);
      }
      return waits.length > 0 ? unknown(waits) : !decides;
    },
  };
}

/** Only the chosen branch is evaluated. While the choice is unknown, so is the result. */
function choose([condition, whenTrue, whenFalse]: readonly Lazy[]): Value {
  const value = truth(condition?.() ?? null, "if");
  if (isUnknown(value)) return value;
  return (value ? whenTrue : whenFalse)?.() ?? null;
}

export const LOGIC: Table = {
  and: junction("and", false),
  or: junction("or", true),
  not: shape(1, 1, (args) => !args.boolean(0)),
  if: { min: 3, max: 3, lazy: choose },
  true: shape(0, 0, () => true),
  false: shape(0, 0, () => false),
  null: shape(0, 0, () => null),
  bool: whole(1, 1, (args) => {
    const value = args.at(0);
    if (typeof value === "boolean") return value;
    if (typeof value === "number") return value !== 0;
    const text = typeof value === "string" ? value.toLowerCase() : "";
    if (text === "true" || text === "false") return text === "true";
    throw new ExpressionError(`bool() cannot read a value of type ${typeName(value)}`);
  }),
  coalesce: {
    min: 1,
    max: ANY,
    lazy(args) {
      for (const [index, argument] of args.entries()) {
        const value = argument();
        if (isUnknown(value)) {
          // It may turn out null, and then a later one counts.
          return unknown([...waitsOf(value), ...args.slice(index + 1).flatMap((rest) => waitsOf(rest()))]);
        }
        if (value !== null) return value;
      }
      return null;
    },
  },
};
