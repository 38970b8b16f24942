import type { Grounds } from "../../../expression/grounds.ts";
import type { Json } from "../../../expression/json.ts";
import {
  isArray,
  isKnown,
  isObject,
  isUnknown,
  unknown,
  waitsOf,
  type Value,
  type ValueObject,
} from "../../../expression/value.ts";
import type { ChangeIndex } from "./change-index.ts";
import type { Change } from "./changes.ts";
import { isList, isMap, memberIn } from "./plain.ts";

const OF_PLAN: Grounds = { texts: [], from: "resource" };

/**
 * The values of a change, with a mark on those that wait for resources of the plan and for nothing else, as what the configuration
 * leaves to the service does.
 */
export function withGrounds(change: Change, values: ValueObject, index: ChangeIndex): ValueObject {
  const expressions = index.expressions(change);
  if (expressions === undefined) return values;
  return mapped(values, (value, name) =>
    isKnown(value) ? value : marked(value, memberIn(expressions, name), index.isOfPlan(change, name)),
  );
}

/** Without what is unknown as a whole and no expression of the configuration states, so that the service tells it. */
export function statedOnly(change: Change, values: ValueObject, index: ChangeIndex): ValueObject {
  const expressions = index.expressions(change);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !isUnknown(value) || memberIn(expressions, name) !== undefined,
    ),
  );
}

function mapped(values: ValueObject, change: (value: Value, name: string) => Value): ValueObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}

/** @param expression that of the value, or the blocks that it is; undefined where the configuration has none, so that the service tells it */
function marked(value: Value, expression: Json | undefined, isOfPlan: boolean): Value {
  if (isUnknown(value))
    return isOfPlan || expression === undefined ? unknown(waitsOf(value), OF_PLAN) : value;
  if (isArray(value))
    return value.map((item, index) =>
      marked(item, isList(expression) ? (expression[index] ?? expression[0]) : expression, isOfPlan),
    );
  if (!isObject(value)) return value;
  return mapped(value, (inner, name) =>
    marked(inner, isBlock(expression) ? memberIn(expression, name) : expression, isOfPlan),
  );
}

/** Attributes of a block, each with its expression; an expression itself has a constant or references. */
function isBlock(expression: Json | undefined): boolean {
  return isMap(expression) && !("constant_value" in expression) && !("references" in expression);
}
