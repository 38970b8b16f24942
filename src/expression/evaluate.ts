import type { Node } from "./ast.ts";
import { ExpressionError, outcome, quote, type Outcome } from "./failure.ts";
import { isArray, isObject, isUnknown, memberOf, typeName, type Value } from "./value.ts";

/** An argument that is evaluated when it is asked for, so that a branch not taken cannot fail. */
export type Lazy = () => Value;

/** A function of the template language. Failures are thrown as ExpressionError and stay inside this room. */
export type TemplateFunction = { readonly min: number; readonly max: number } & (
  { readonly eager: (args: readonly Value[]) => Value } | { readonly lazy: (args: readonly Lazy[]) => Value }
);

/** Finds a function by its lower-case name. */
export interface Functions {
  get(name: string): TemplateFunction | undefined;
  /** What stands in for a property that the value of `of` lacks; without it, or for undefined, the access fails. */
  absent?(of: Node, name: string): Value | undefined;
}

/** Bounds on values while an expression is evaluated, as the policy service sets them. */
const MOST_CHARACTERS = 131_072;
const MOST_NODES = 32_768;

/** Evaluates an expression; a failure is a value of the answer. */
export function evaluate(node: Node, functions: Functions): Outcome<Value> {
  return outcome(() => value(node, functions));
}

/** As {@link evaluate}, for callers inside the language. @throws ExpressionError */
export function value(node: Node, functions: Functions): Value {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "call":
      return bounded(call(node.name, node.args, functions));
    case "property":
      return reached(node.of, node.name, functions);
    case "index":
      return reached(node.of, value(node.index, functions), functions);
  }
}

function reached(node: Node, key: Value, functions: Functions): Value {
  const of = value(node, functions);
  if (
    functions.absent !== undefined &&
    typeof key === "string" &&
    isObject(of) &&
    memberOf(of, key) === undefined
  ) {
    const instead = functions.absent(node, key);
    if (instead !== undefined) return instead;
  }
  return member(of, key);
}

function call(name: string, args: readonly Node[], functions: Functions): Value {
  const found = functions.get(name.toLowerCase());
  if (found === undefined) throw new ExpressionError(`the function ${quote(name)} is not available here`);
  const problem = arityProblem(name, args.length, found);
  if (problem !== undefined) throw new ExpressionError(problem);
  if ("lazy" in found) return found.lazy(args.map((argument) => () => value(argument, functions)));
  return found.eager(args.map((argument) => value(argument, functions)));
}

/** What is wrong with the number of arguments, if anything. */
export function arityProblem(
  name: string,
  count: number,
  found: { readonly min: number; readonly max: number },
): string | undefined {
  if (count >= found.min && count <= found.max) return undefined;
  const wanted =
    found.min === found.max
      ? String(found.min)
      : found.max === Number.POSITIVE_INFINITY
        ? `at least ${String(found.min)}`
        : `${String(found.min)} to ${String(found.max)}`;
  return `the function ${quote(name)} takes ${wanted} arguments, not ${String(count)}`;
}

/** `of.name`, `of['name']` or `of[0]`; names without regard to case. @throws ExpressionError when there is none. */
export function member(of: Value, key: Value): Value {
  if (isUnknown(of)) return of;
  if (isUnknown(key)) return key;
  if (isObject(of) && typeof key === "string") {
    const found = memberOf(of, key);
    if (found === undefined) throw new ExpressionError(`the object has no property ${quote(key)}`);
    return found;
  }
  if (isArray(of) && typeof key === "number" && Number.isInteger(key)) {
    const found = of[key];
    if (found === undefined) {
      throw new ExpressionError(`the index ${String(key)} is outside the array of ${String(of.length)}`);
    }
    return found;
  }
  const shown = typeof key === "string" || typeof key === "number" ? quote(String(key)) : typeName(key);
  throw new ExpressionError(`cannot read ${shown} of a value of type ${typeName(of)}`);
}

function bounded(result: Value): Value {
  let nodes = 0;
  const count = (part: Value): void => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new ExpressionError(`a value has more than ${String(MOST_NODES)} nodes`);
    if (typeof part === "string" && part.length > MOST_CHARACTERS) {
      throw new ExpressionError(`a text is longer than ${String(MOST_CHARACTERS)} characters`);
    }
    if (isArray(part)) part.forEach(count);
    else if (isObject(part)) Object.values(part).forEach(count);
  };
  count(result);
  return result;
}
