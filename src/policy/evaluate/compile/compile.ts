import { ExpressionError, attempt } from "../../../expression/failure.ts";
import { isUnknown, not, type Truth } from "../../../expression/value.ts";
import type { Condition } from "../../rule.ts";
import { Exhausted } from "../work.ts";
import { leaf } from "./leaf.ts";
import {
  OPEN,
  type CompiledCheck,
  type CompileContext,
  type CompiledCondition,
  type EvaluationState,
  type RunningCondition,
} from "./run.ts";
import { joinedKey } from "./shared.ts";

/** Compiles a condition for resources of one type, or of any; parts that are decided by then are made constant now. */
export function compile(condition: Condition, fixed: CompileContext): CompiledCondition {
  switch (condition.kind) {
    case "test":
      return leaf(condition, fixed, compile);
    case "not": {
      const inner = compile(condition.condition, fixed);
      if (inner.kind === "constant") return { ...inner, holds: !inner.holds };
      const { check } = inner;
      const { safe, cost } = inner;
      return fixed.conditions.joined(joinedKey("not", [inner]), () => ({
        kind: "run",
        safe,
        cost,
        check: (run) => negated(check(run)),
      }));
    }
    case "allOf":
      return junction(condition.conditions, false, fixed);
    case "anyOf":
      return junction(condition.conditions, true, fixed);
  }
}

function negated(truth: Truth): Truth {
  return typeof truth === "boolean" ? !truth : not(truth);
}

function junction(
  conditions: readonly Condition[],
  decides: boolean,
  fixed: CompileContext,
): CompiledCondition {
  const parts: RunningCondition[] = [];
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
  if (parts.length === 0 || (closed && safe)) return { kind: "constant", holds: closed ? decides : !decides };
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && !closed) return only;
  const key = closed ? undefined : joinedKey(decides ? "any" : "all", parts);
  return fixed.conditions.joined(key, () => {
    const checks = cheapFirst(parts).map((part) => part.check);
    if (closed) checks.push(() => decides);
    const cost = parts.reduce((sum, part) => sum + part.cost, 0);
    return { kind: "run", safe, cost, check: run(checks, decides) };
  });
}

/** Cheap parts first, as far as nobody can tell: a part that may fail keeps its place among the others. */
function cheapFirst(parts: readonly RunningCondition[]): RunningCondition[] {
  const ordered: RunningCondition[] = [];
  let from = 0;
  for (let to = 0; to <= parts.length; to += 1) {
    const part = parts[to];
    if (part?.safe === true) continue;
    for (const one of parts.slice(from, to).sort((a, b) => a.cost - b.cost)) ordered.push(one);
    if (part !== undefined) ordered.push(part);
    from = to + 1;
  }
  return ordered;
}

/** Most junctions have two or three parts, which need no list to go through. */
function run(checks: readonly CompiledCheck[], decides: boolean): CompiledCheck {
  const [first, second, third, ...more] = checks;
  if (first === undefined) return () => !decides;
  if (second === undefined) return first;
  if (third === undefined) return pair(first, second, decides);
  return more.length === 0 ? three(first, second, third, decides) : list(checks, decides);
}

function pair(first: CompiledCheck, second: CompiledCheck, decides: boolean): CompiledCheck {
  return (at) => {
    const answer = first(at);
    if (answer === decides) return decides;
    return typeof answer === "boolean" ? second(at) : open([second], decides, at);
  };
}

function three(
  first: CompiledCheck,
  second: CompiledCheck,
  third: CompiledCheck,
  decides: boolean,
): CompiledCheck {
  return (at) => {
    let answer = first(at);
    if (answer === decides) return decides;
    if (typeof answer !== "boolean") return open([second, third], decides, at);
    answer = second(at);
    if (answer === decides) return decides;
    return typeof answer === "boolean" ? third(at) : open([third], decides, at);
  };
}

function list(checks: readonly CompiledCheck[], decides: boolean): CompiledCheck {
  return (at) => {
    for (let index = 0; index < checks.length; index += 1) {
      const answer = checks[index]?.(at);
      if (answer === decides) return decides;
      if (typeof answer !== "boolean") return open(checks.slice(index + 1), decides, at);
    }
    return !decides;
  };
}

/** The rest of a junction once a part is unknown: as the reference evaluator goes on, failures are unknown too. */
function open(rest: readonly CompiledCheck[], decides: boolean, at: EvaluationState): Truth {
  for (const check of rest) {
    const answer = attempt(() => check(at));
    if (answer.ok && answer.value === decides) return decides;
  }
  return OPEN;
}

/** Runs a part; a failure is a value of the answer. */
export function decide(
  check: CompiledCheck,
  at: EvaluationState,
): "match" | "no-match" | "unknown" | "error" {
  try {
    const answer = check(at);
    if (typeof answer === "boolean") return answer ? "match" : "no-match";
    return isUnknown(answer) ? "unknown" : "no-match";
  } catch (error) {
    if (error instanceof ExpressionError) return "error";
    if (error instanceof Exhausted) return "unknown";
    throw error;
  }
}
