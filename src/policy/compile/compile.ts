import { ExpressionError, outcome } from "../../expression/failure.ts";
import { isArray, isUnknown, not, unknown, waitsOf, type Truth } from "../../expression/value.ts";
import type { Condition } from "../rule.ts";
import { constantOf, leaf, type Check, type Fixed, type Part } from "./leaf.ts";

/** Compiles a condition for resources of one type; parts that parameters alone decide are settled now. */
export function compile(condition: Condition, fixed: Fixed): Part {
  switch (condition.kind) {
    case "test":
      return leaf(condition, fixed);
    case "not": {
      const inner = compile(condition.condition, fixed);
      if (inner.kind === "settled") return { ...inner, holds: !inner.holds };
      return { ...inner, check: (prepared, situation) => not(inner.check(prepared, situation)) };
    }
    case "allOf":
      return junction(condition.conditions, false, fixed);
    case "anyOf":
      return junction(condition.conditions, true, fixed);
  }
}

function junction(conditions: readonly Condition[], decides: boolean, fixed: Fixed): Part {
  const parts: Extract<Part, { kind: "run" }>[] = [];
  let closed = false;
  for (const condition of conditions) {
    const part = compile(condition, fixed);
    if (part.kind === "run") parts.push(part);
    else if (part.holds === decides) {
      closed = true;
      break;
    }
  }
  // A part before the one that decides may fail, and the service would meet that first.
  const safe = parts.every((part) => part.safe);
  if (parts.length === 0 || (closed && safe)) return { kind: "settled", holds: closed ? decides : !decides };
  const checks = parts.map((part) => part.check);
  if (closed) checks.push(() => decides);
  const [only, ...more] = checks;
  if (only !== undefined && more.length === 0) return { kind: "run", safe, check: only };
  return { kind: "run", safe, check: run(checks, decides) };
}

function run(checks: readonly Check[], decides: boolean): Check {
  return (prepared, situation) => {
    for (const [index, check] of checks.entries()) {
      const answer = check(prepared, situation);
      if (answer === decides) return decides;
      if (typeof answer !== "boolean") {
        return open(checks.slice(index + 1), decides, waitsOf(answer), (rest) => rest(prepared, situation));
      }
    }
    return !decides;
  };
}

/** The rest of a junction once a part is unknown: as the reference evaluator goes on, failures are unknown too. */
function open(
  rest: readonly Check[],
  decides: boolean,
  first: readonly string[],
  judge: (check: Check) => Truth,
): Truth {
  const waits = [...first];
  for (const check of rest) {
    const answer = outcome(() => judge(check));
    if (!answer.ok) waits.push(answer.error);
    else if (answer.value === decides) return decides;
    else if (isUnknown(answer.value)) waits.push(...waitsOf(answer.value));
  }
  return unknown(waits);
}

/** Runs a part; a failure is a value of the answer. */
export function decide(part: Part, ...asked: Parameters<Check>): "match" | "no-match" | "unknown" | "error" {
  if (part.kind === "settled") return part.holds ? "match" : "no-match";
  try {
    const answer = part.check(...asked);
    return isUnknown(answer) ? "unknown" : answer ? "match" : "no-match";
  } catch (error) {
    if (error instanceof ExpressionError) return "error";
    throw error;
  }
}

/**
 * Types, in lower case, outside of which a condition is certain not to hold, and not to fail; undefined when any type
 * may meet it.
 */
export function typesOf(condition: Condition, fixed: Fixed): ReadonlySet<string> | undefined {
  if (condition.kind === "not") return undefined;
  if (condition.kind === "test") {
    const { left, operator } = condition;
    if (left.kind !== "field" || left.field.kind !== "literal" || typeof left.field.value !== "string")
      return undefined;
    if (left.field.value.toLowerCase() !== "type") return undefined;
    const right = constantOf(condition.right, fixed);
    const listed =
      operator === "equals"
        ? [right]
        : operator === "in" && right !== undefined && isArray(right)
          ? right
          : undefined;
    const types = listed?.flatMap((type) => (typeof type === "string" ? [type.toLowerCase()] : []));
    // The empty text also matches a resource without a type.
    return types === undefined || types.length !== listed?.length || types.includes("")
      ? undefined
      : new Set(types);
  }
  if (condition.kind === "anyOf") {
    const sets = condition.conditions.map((inner) => typesOf(inner, fixed));
    return sets.reduce(
      (all, set) => (all === undefined || set === undefined ? undefined : new Set([...all, ...set])),
      new Set(),
    );
  }
  let found: ReadonlySet<string> | undefined;
  for (const inner of condition.conditions) {
    const own = typesOf(inner, fixed);
    if (own !== undefined)
      found = found === undefined ? own : new Set([...found].filter((type) => own.has(type)));
    // What stands behind a part that may fail is not reached where it fails.
    const part = compile(inner, fixed);
    if (part.kind === "run" && !part.safe) break;
  }
  return found;
}
