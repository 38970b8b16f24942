import type { Node } from "./ast.ts";
import { ExpressionError, attempt, quote, type Attempt } from "./failure.ts";
import { measureOf, widthOf, type Measures } from "./measure.ts";
import { isArray, isObject, isUnknown, memberOf, typeName, type Unknown, type Value } from "./value.ts";

/** An argument that is evaluated when it is asked for, so that a branch not taken cannot fail. */
export type Lazy = () => Value;

interface Arity {
  readonly min: number;
  readonly max: number;
}

/** A function of the template language. Failures are thrown as ExpressionError and stay inside this room. */
export type TemplateFunction = Arity &
  (
    | {
        readonly eager: (args: readonly Value[]) => Value;
        /** Work of a call with these arguments, in elements gone through; without it next to none, whatever they are. */
        readonly work?: (args: readonly Value[], before?: Measures) => number;
      }
    | { readonly lazy: (args: readonly Lazy[]) => Value }
  );

/**
 * A function that reads its arguments as they are written: a lambda names its variables, and `reference()` names what
 * it waits for.
 */
export interface SyntaxFunction extends Arity {
  /** `called` is the name as the expression writes it. */
  readonly syntax: (args: readonly Node[], functions: Functions, called: string) => Value;
}

/** Finds a function by its lower-case name. */
export interface Functions {
  get(name: string): TemplateFunction | SyntaxFunction | undefined;
  /** The function that was probably meant by a name that none has. */
  near?(name: string): string | undefined;
  /** What stands in for a property that the value of `of` lacks; without it, or for undefined, the access fails. */
  absent?(of: Node, name: string): Value | undefined;
  /** What a property or element of an unknown value is; without it, that unknown value itself. */
  within?(of: Unknown, key: Value): Value;
  /** Bounds on what a function builds; without them those of the policy service. */
  readonly bounds?: Bounds;
  /** Sizes that were measured before; without it each value is measured anew whenever its size is asked for. */
  readonly measures?: Measures | undefined;
  /** What the lambdas around name; `lambdaVariables()` reads them. */
  readonly variables?: Variables;
  /** Called for every call of a function or lambda, so that the caller can put a limit on the work. May throw. */
  tick?(): void;
  /** Called with the work of a call before it is done, and with the elements or members of what it gave. May throw. */
  spend?(parts: number): void;
}

/** Variables of a lambda by lower-case name, and those of the lambdas around it. */
export interface Variables {
  readonly own: ReadonlyMap<string, Value>;
  readonly outer: Variables | undefined;
}

/** The largest value that a function may build. */
export interface Bounds {
  readonly characters: number;
  readonly nodes: number;
  /** Functions, by lower-case name, that hand on what was measured before. */
  readonly unmeasured: ReadonlySet<string>;
}

/** Bounds on values while an expression is evaluated, as the policy service sets them. */
const BOUNDS: Bounds = { characters: 131_072, nodes: 32_768, unmeasured: new Set() };

/** Levels of a value; JSON that is read has fewer. */
const DEEPEST = 256;

/** Evaluates an expression; a failure is a value of the answer. */
export function evaluate(node: Node, functions: Functions): Attempt<Value> {
  return attempt(() => value(node, functions));
}

/** As {@link evaluate}, for callers inside the language. @throws ExpressionError */
export function value(node: Node, functions: Functions): Value {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "call":
      return call(node.name, node.args, functions);
    case "property":
      return reached(node.of, node.name, functions);
    case "index":
      return reached(node.of, value(node.index, functions), functions);
  }
}

function reached(node: Node, key: Value, functions: Functions): Value {
  const of = value(node, functions);
  // A key of another casing is looked for among all members.
  if (typeof key === "string" && isObject(of) && !Object.hasOwn(of, key)) functions.spend?.(widthOf(of));
  if (
    functions.absent !== undefined &&
    typeof key === "string" &&
    isObject(of) &&
    memberOf(of, key) === undefined
  ) {
    const instead = functions.absent(node, key);
    if (instead !== undefined) return instead;
  }
  return isUnknown(of) && functions.within !== undefined ? functions.within(of, key) : member(of, key);
}

function call(name: string, args: readonly Node[], functions: Functions): Value {
  functions.tick?.();
  const lower = name.toLowerCase();
  const result = applied(name, functions.get(lower), args, functions);
  const bounds = functions.bounds ?? BOUNDS;
  if (!bounds.unmeasured.has(lower) && functions.spend !== undefined) functions.spend(widthOf(result));
  return bounds.unmeasured.has(lower) ? result : bounded(result, bounds, functions.measures);
}

function applied(
  name: string,
  found: TemplateFunction | SyntaxFunction | undefined,
  args: readonly Node[],
  functions: Functions,
): Value {
  if (found === undefined) {
    const near = functions.near?.(name);
    const hint = near === undefined ? "" : ` (did you mean ${quote(near)}?)`;
    throw new ExpressionError(`the function ${quote(name)} is not available here${hint}`);
  }
  const problem = arityProblem(name, args.length, found);
  if (problem !== undefined) throw new ExpressionError(problem);
  if ("syntax" in found) return found.syntax(args, functions, name);
  if ("lazy" in found) return found.lazy(args.map((argument) => () => value(argument, functions)));
  const given = args.map((argument) => value(argument, functions));
  if (found.work !== undefined && functions.spend !== undefined)
    functions.spend(found.work(given, functions.measures));
  return found.eager(given);
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

function bounded(result: Value, bounds: Bounds, measures: Measures | undefined): Value {
  const { nodes, longest, depth } = measureOf(result, measures);
  if (nodes > bounds.nodes) throw new ExpressionError(`a value has more than ${String(bounds.nodes)} nodes`);
  if (longest > bounds.characters)
    throw new ExpressionError(`a text is longer than ${String(bounds.characters)} characters`);
  if (depth > DEEPEST) throw new ExpressionError(`a value is nested deeper than ${String(DEEPEST)} levels`);
  return result;
}
