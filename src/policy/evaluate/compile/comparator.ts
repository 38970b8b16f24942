import { ExpressionError } from "../../../expression/failure.ts";
import { stringOf } from "../../../expression/functions/plain.ts";
import { isArray, isKnown, isObject, type Truth, type Value } from "../../../expression/value.ts";
import type { Disputed } from "../disputed.ts";
import { compare, isOrdering, type Comparing } from "../operators.ts";
import type { Operator } from "../../rule.ts";
import type { ValueNode } from "./node.ts";

/** A comparison with a fixed right side. @throws ExpressionError where the service fails the evaluation */
export type Comparator = (node: ValueNode | undefined) => Truth;

/** The names of negated operators, with the operator that each denies. */
const POSITIVE = new Map<Operator, Operator>([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notContains", "contains"],
  ["notIn", "in"],
]);

/** True when a comparison with this right side takes whatever the left side is. */
export function isSafe(operator: Operator, right: Value, { inSingleValue }: Disputed): boolean {
  const scalar = !isArray(right) && !isObject(right);
  switch (POSITIVE.get(operator) ?? operator) {
    case "in":
      return isArray(right) || inSingleValue !== "error";
    case "exists":
      return scalar && /^(true|false)$/i.test(stringOf(right));
    case "less":
    case "lessOrEquals":
    case "greater":
    case "greaterOrEquals":
      return false;
    default:
      return scalar;
  }
}

/** On text where both sides are, else as the reference has it. */
export function comparatorOf(operator: Operator, right: Value, by: Comparing): Comparator {
  const { disputed } = by;
  const plain: Comparator = (node) => compare(operator, node?.value, right, by);
  if (!isKnown(right)) return plain;
  const ordered = isOrdering(operator);
  if (!isSafe(operator, right, disputed))
    return ordered && !isArray(right) && !isObject(right) ? ordering(right, plain, disputed) : plain;
  const text = stringOf(right).toLowerCase();
  const negated = POSITIVE.has(operator);
  switch (POSITIVE.get(operator) ?? operator) {
    case "equals":
      return equalling(text, negated, plain);
    case "in": {
      const among = new Set((isArray(right) ? right : [right]).map((item) => stringOf(item).toLowerCase()));
      return onText((own) => among.has(own), among.has(""), negated, plain);
    }
    case "like": {
      const never = disputed.likeOnMissing === "false" && text.includes("*");
      const holds = likeness(text, disputed);
      return onText(holds, !never && holds(""), negated, plain);
    }
    case "contains":
      return onText((own) => own.includes(text), text === "", negated, plain);
    case "exists": {
      const wanted = text === "true";
      return (node) =>
        node === undefined || node.value === null ? !wanted : node.text === undefined ? plain(node) : wanted;
    }
    default:
      return plain;
  }
}

/** The most frequent one, without a function for the text. */
function equalling(text: string, negated: boolean, plain: Comparator): Comparator {
  const missing = (text === "") !== negated;
  return (node) => {
    if (node === undefined || node.value === null) return missing;
    const own = node.text;
    return own === undefined ? plain(node) : (own === text) !== negated;
  };
}

/** `missing`: whether it holds, before any negation, for a value that is missing or null. */
function onText(
  holds: (text: string) => boolean,
  missing: boolean,
  negated: boolean,
  plain: Comparator,
): Comparator {
  return (node) => {
    if (node === undefined || node.value === null) return missing !== negated;
    const { text } = node;
    return text === undefined ? plain(node) : holds(text) !== negated;
  };
}

/** Values of two types have no order. An error made anew for each resource would cost more than all the rest: it is made once. */
function ordering(right: Value, plain: Comparator, { orderingOnMissing }: Disputed): Comparator {
  let failure: ExpressionError | undefined;
  return (node) => {
    if (orderingOnMissing === "false" && (node === undefined || node.value === null)) return false;
    if (node !== undefined && (node.text === undefined || typeof node.value === typeof right))
      return plain(node);
    if (failure !== undefined) throw failure;
    try {
      return plain(node);
    } catch (error) {
      if (error instanceof ExpressionError) failure = error;
      throw error;
    }
  };
}

/** `like` by the means that its pattern asks for. */
function likeness(pattern: string, disputed: Disputed): (text: string) => boolean {
  const [first = "", second, third, ...more] = pattern.split("*");
  if (second === undefined) return (text) => text === pattern;
  if (third === undefined && second === "") return (text) => text.startsWith(first);
  if (third === undefined && first === "") return (text) => text.endsWith(second);
  if (third === "" && first === "" && more.length === 0) return (text) => text.includes(second);
  return (text) => compare("like", text, pattern, { disputed }) === true;
}
