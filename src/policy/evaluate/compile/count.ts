import { isArray, isUnknown, type Truth } from "../../../expression/value.ts";
import { compare } from "../operators.ts";
import type { Condition, Count, Test } from "../../rule.ts";
import { reference, constant } from "./fallback.ts";
import { constantOf } from "./operands.ts";
import type { FieldPosition } from "./places.ts";
import {
  OPEN,
  type CompiledCheck,
  type CompileContext,
  type CompiledCondition,
  type EvaluationState,
} from "./run.ts";
import { forMember } from "./unroll.ts";

type FieldCount = Extract<Count, { kind: "field" }>;
type ValueCount = Extract<Count, { kind: "value" }>;

/** Compiles the condition of a count. */
type Compile = (condition: Condition, fixed: CompileContext) => CompiledCondition;

/** A count over an array that is missing is a count of none; over one that is there, the reference evaluator counts. */
export function fieldCount(
  test: Test,
  { field, where }: FieldCount,
  fixed: CompileContext,
): CompiledCondition {
  const slow = reference(test, fixed);
  const none = answersUpTo(test, 0, fixed)?.[0];
  if (none === undefined || slow.kind === "constant") return slow;
  const place = fixed.places.of(field, fixed.type);
  const check: CompiledCheck = (run) =>
    isEmpty(place ?? run.places.of(field), run) ? none : slow.check(run);
  return { kind: "run", safe: false, cost: where === undefined ? 20 : 40, check };
}

/** True where there is certainly no member to count. */
function isEmpty(place: FieldPosition, run: EvaluationState): boolean {
  if (place.kind === "elsewhere") return true;
  if (place.kind === "one" || place.path.loose) return false;
  const value = place.array.read(run)?.value;
  if (value === undefined) return true;
  return isArray(value) ? value.length === 0 : !isUnknown(value);
}

/** Longer ones are rare, and each member is compiled. */
const MOST_UNROLLED = 100;

/** A count over values that parameters decide is a sum of conditions, one for each value. */
export function valueCount(
  test: Test,
  { of, name = "default", where }: ValueCount,
  fixed: CompileContext,
  compile: Compile,
): CompiledCondition {
  const values = constantOf(of, fixed);
  if (values === undefined) return reference(test, fixed);
  const members = isArray(values) ? values : values === null ? [] : [values];
  if (members.length > MOST_UNROLLED) return reference(test, fixed);
  let sure = 0;
  let safe = true;
  let cost = 0;
  const checks: CompiledCheck[] = [];
  for (const member of members) {
    const condition = where === undefined ? undefined : forMember(where, name, member);
    if (where !== undefined && condition === undefined) return reference(test, fixed);
    const part = condition === undefined ? undefined : compile(condition, fixed);
    if (part === undefined) sure += 1;
    else if (part.kind === "constant") sure += part.holds ? 1 : 0;
    else {
      checks.push(part.check);
      cost += part.cost;
      safe &&= part.safe;
    }
  }
  const answers = answersUpTo(test, sure + checks.length, fixed);
  if (answers === undefined) return reference(test, fixed);
  if (checks.length === 0) return { kind: "constant", holds: answers[sure] === true };
  return { kind: "run", safe, cost: cost + 1, check: (run) => counted(checks, sure, answers, run) };
}

/** The answers for 0, 1, 2 … members; undefined where the other side is not known beforehand, or the comparison fails. */
function answersUpTo({ operator, right }: Test, most: number, fixed: CompileContext): boolean[] | undefined {
  const wanted = constantOf(right, fixed);
  if (wanted === undefined) return undefined;
  const answers: boolean[] = [];
  for (let number = 0; number <= most; number += 1) {
    const answer = constant(() => compare(operator, number, wanted, fixed));
    if (answer === undefined) return undefined;
    answers.push(answer);
  }
  return answers;
}

/** While members may or may not count, the answer is known where every number that is possible gives the same. */
function counted(
  checks: readonly CompiledCheck[],
  sure: number,
  answers: readonly boolean[],
  run: EvaluationState,
): Truth {
  let least = sure;
  let open = 0;
  for (let index = 0; index < checks.length; index += 1) {
    const answer = checks[index]?.(run);
    if (answer === true) least += 1;
    else if (answer !== false) open += 1;
  }
  const first = answers[least] === true;
  for (let number = least + 1; number <= least + open; number += 1)
    if ((answers[number] === true) !== first) return OPEN;
  return first;
}
