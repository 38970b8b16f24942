import type { Node } from "../ast.ts";
import { value, type Functions, type SyntaxFunction, type Variables } from "../evaluate.ts";
import { ExpressionError, quote } from "../failure.ts";
import { widthOf } from "../measure.ts";
import {
  anyUnknown,
  isArray,
  isObject,
  isUnknown,
  typeName,
  unknown,
  waitsOf,
  type Unknown,
  type Value,
  type ValueObject,
} from "../value.ts";

/** Work of a member of an object that is made, in elements gone through. */
const MADE = 8;

type Lambda = (...given: readonly Value[]) => Value;

/** `lambda('x', 'y', body)`: the body sees `lambdaVariables('x')` besides everything around it. */
function lambdaOf(node: Node | undefined, least: number, most: number, functions: Functions): Lambda {
  if (node?.kind !== "call" || node.name.toLowerCase() !== "lambda") {
    throw new ExpressionError("a lambda() is expected here");
  }
  const body = node.args.at(-1);
  const names = node.args.slice(0, -1).map((name) => {
    if (name.kind === "literal" && typeof name.value === "string") return name.value.toLowerCase();
    throw new ExpressionError("a lambda() names its variables by plain texts");
  });
  if (body === undefined || names.length < least || names.length > most) {
    const wanted = least === most ? String(least) : `${String(least)} to ${String(most)}`;
    throw new ExpressionError(`the lambda() takes ${wanted} variables here, not ${String(names.length)}`);
  }
  return (...given) => {
    functions.tick?.();
    const own = new Map(names.map((name, index) => [name, given[index] ?? null]));
    const result = value(body, { ...functions, variables: { own, outer: functions.variables } });
    if (isUnknown(result)) functions.spend?.(widthOf(result));
    return result;
  };
}

/** `lambdaVariables('x')`: that of the innermost lambda that names it. */
const LAMBDA_VARIABLES: SyntaxFunction = {
  min: 1,
  max: 1,
  syntax([name], { variables }, called) {
    if (variables === undefined)
      throw new ExpressionError(`the function ${quote(called)} is not available here`);
    if (name?.kind !== "literal" || typeof name.value !== "string") {
      throw new ExpressionError("lambdaVariables() takes a plain text");
    }
    const wanted = name.value.toLowerCase();
    for (let at: Variables | undefined = variables; at !== undefined; at = at.outer) {
      const found = at.own.get(wanted);
      if (found !== undefined) return found;
    }
    throw new ExpressionError(`no lambda() has a variable ${quote(name.value)}`);
  },
};

/** A function over the elements of an array; while the array is unknown, so is the result. */
function over(
  variables: readonly [number, number],
  compute: (items: readonly Value[], lambda: Lambda) => Value,
): SyntaxFunction {
  return {
    min: 2,
    max: 2,
    syntax([of, written], functions) {
      const lambda = lambdaOf(written, ...variables, functions);
      const items = argument(of, functions);
      if (isUnknown(items)) return items;
      if (isArray(items)) return compute(items, lambda);
      throw new ExpressionError(`argument 1 must be of type Array, not ${typeName(items)}`);
    },
  };
}

function argument(node: Node | undefined, functions: Functions): Value {
  return node === undefined ? null : value(node, functions);
}

function filter(items: readonly Value[], keep: Lambda): Value {
  const matching: Value[] = [];
  const open: Unknown[] = [];
  for (const [index, item] of items.entries()) {
    const answer = truth(keep(item, index));
    if (isUnknown(answer)) open.push(answer);
    else if (answer) matching.push(item);
  }
  // How many elements remain is open then, so nothing of the result is certain.
  return anyUnknown(open) ?? matching;
}

function truth(answer: Value): boolean | Unknown {
  if (typeof answer === "boolean" || isUnknown(answer)) return answer;
  throw new ExpressionError(`the lambda() must give a Boolean, not ${typeName(answer)}`);
}

/** Merge sort by the lambda's "a comes before b"; equal elements keep their order. */
function sort(items: readonly Value[], before: Lambda): Value {
  const open: Unknown[] = [];
  const less = (a: Value, b: Value): boolean => {
    const answer = truth(before(a, b));
    if (isUnknown(answer)) open.push(answer);
    return answer === true;
  };
  const sorted = items.toSorted((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  return anyUnknown(open) ?? sorted;
}

function keyText(key: Value): string | Unknown {
  if (isUnknown(key)) return key;
  if (typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "boolean") return String(key);
  throw new ExpressionError(`a key must be of type String, not ${typeName(key)}`);
}

/** Items by key; the third argument, if there is one, makes each what stands in its group. */
const GROUP_BY: SyntaxFunction = {
  min: 2,
  max: 3,
  syntax([of, key, written], functions) {
    const keyOf = lambdaOf(key, 1, 2, functions);
    const valueOf = written === undefined ? undefined : lambdaOf(written, 1, 2, functions);
    const items = argument(of, functions);
    if (isUnknown(items)) return items;
    if (!isArray(items))
      throw new ExpressionError(`argument 1 must be of type Array, not ${typeName(items)}`);
    const groups = new Map<string, Value[]>();
    for (const [index, item] of items.entries()) {
      const name = keyText(keyOf(item, index));
      if (isUnknown(name)) return name;
      const group = groups.get(name) ?? [];
      group.push(valueOf === undefined ? item : valueOf(item, index));
      groups.set(name, group);
    }
    functions.spend?.(MADE * groups.size);
    return Object.fromEntries(groups);
  },
};

const TO_OBJECT: SyntaxFunction = {
  min: 2,
  max: 3,
  syntax([of, key, written], functions) {
    const keyOf = lambdaOf(key, 1, 1, functions);
    const valueOf = written === undefined ? undefined : lambdaOf(written, 1, 1, functions);
    const items = argument(of, functions);
    if (isUnknown(items)) return items;
    if (!isArray(items))
      throw new ExpressionError(`argument 1 must be of type Array, not ${typeName(items)}`);
    const made = new Map<string, Value>();
    for (const item of items) {
      const name = keyText(keyOf(item));
      if (isUnknown(name)) return name;
      made.set(name, valueOf === undefined ? item : valueOf(item));
    }
    functions.spend?.(MADE * made.size);
    return Object.fromEntries(made);
  },
};

const REDUCE: SyntaxFunction = {
  min: 3,
  max: 3,
  syntax([of, start, written], functions) {
    const step = lambdaOf(written, 2, 3, functions);
    const [items, initial] = [argument(of, functions), argument(start, functions)];
    if (isUnknown(items)) return items;
    if (!isArray(items))
      throw new ExpressionError(`argument 1 must be of type Array, not ${typeName(items)}`);
    return items.reduce<Value>((sum, item, index) => step(sum, item, index), initial);
  },
};

const MAP_VALUES: SyntaxFunction = {
  min: 2,
  max: 2,
  syntax([of, written], functions) {
    const change = lambdaOf(written, 1, 1, functions);
    const object = argument(of, functions);
    if (isUnknown(object)) return unknown(waitsOf(object));
    if (!isObject(object))
      throw new ExpressionError(`argument 1 must be of type Object, not ${typeName(object)}`);
    functions.spend?.(MADE * widthOf(object));
    return mapped(object, change);
  },
};

function mapped(object: ValueObject, change: Lambda): ValueObject {
  return Object.fromEntries(Object.entries(object).map(([name, item]) => [name, change(item)]));
}

/** The functions that take a lambda; policies have none of them. */
export const LAMBDAS: Readonly<Record<string, SyntaxFunction>> = {
  filter: over([1, 2], filter),
  map: over([1, 2], (items, change) => items.map((item, index) => change(item, index))),
  sort: over([2, 2], sort),
  groupby: GROUP_BY,
  reduce: REDUCE,
  toobject: TO_OBJECT,
  mapvalues: MAP_VALUES,
  lambdavariables: LAMBDA_VARIABLES,
};
