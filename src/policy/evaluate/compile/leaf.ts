import { type Truth, type Value } from "../../../expression/value.ts";
import { truthOf } from "../evaluate.ts";
import { compare, isOrdering } from "../operators.ts";
import { fieldNamed, READS, readsOf } from "../../operand.ts";
import { follow } from "../path.ts";
import type { Condition, Operator, Test } from "../../rule.ts";
import { fieldCount, valueCount } from "./count.ts";
import { reference, constant } from "./fallback.ts";
import { isSafe, comparatorOf, type Comparator } from "./comparator.ts";
import { regions } from "../select.ts";
import { ValueNode } from "./node.ts";
import { constantOf, oncePerContext, readsOnly, valueReader } from "./operands.ts";
import type { FieldPosition } from "./places.ts";
import {
  OPEN,
  situationOf,
  type CompiledCheck,
  type CompileContext,
  type CompiledCondition,
  type EvaluationState,
} from "./run.ts";
import { testKey } from "./shared.ts";

/** Compiles one test. What has no faster form is left to the reference evaluator. */
export function leaf(
  test: Test,
  fixed: CompileContext,
  compile: (condition: Condition, fixed: CompileContext) => CompiledCondition,
): CompiledCondition {
  const byType = ofKnownType(test, fixed);
  if (byType !== undefined) return { kind: "constant", holds: byType };
  const { left } = test;
  if (left.kind === "field") return fieldTest(test, left.field, fixed);
  if (left.kind === "value") return valueTest(test, left.value, fixed);
  const { count } = left;
  if (count.kind === "field") return fieldCount(test, count, fixed);
  const part = valueCount(test, count, fixed, compile);
  return part.kind === "run" && readsTypeOnly(test) ? { ...part, check: oncePerType(part.check) } : part;
}

/** What a test on the type gives where the type is known. */
function ofKnownType({ left, operator, right }: Test, fixed: CompileContext): boolean | undefined {
  if (fixed.type === undefined || !isType(left) || seesCasing(operator)) return undefined;
  const wanted = constantOf(right, fixed);
  if (wanted === undefined) return undefined;
  if (operator === "equals" && typeof wanted === "string") return wanted.toLowerCase() === fixed.type;
  const { type } = fixed;
  return constant(() => compare(operator, type, wanted, fixed));
}

/** Keeps the answer for each type. */
function oncePerType(check: CompiledCheck): CompiledCheck {
  const known = new Map<string, boolean>();
  return (run) => {
    const cached = known.get(run.type);
    if (cached !== undefined) return cached;
    const answer = check(run);
    // Without a type the text is empty, and so it is where the type is the empty text.
    if (typeof answer === "boolean" && run.type !== "") known.set(run.type, answer);
    return answer;
  };
}

/** `field: 'type'`, or the same by the field() function. */
function isType(left: Test["left"]): boolean {
  if (left.kind === "count") return false;
  const { field } = left.kind === "field" ? left : { field: fieldNamed(left.value) };
  const name = typeof field === "string" ? field : field?.kind === "literal" ? field.value : undefined;
  return typeof name === "string" && name.toLowerCase() === "type";
}

/** Types stand in lower case. */
function seesCasing(operator: Operator): boolean {
  return operator === "match" || operator === "notMatch";
}

const MEMBERS = ["parameters", "current"];

/** A count over values whose condition looks at the type and at nothing else; not with operators that see its casing. */
function readsTypeOnly(condition: Condition): boolean {
  if (condition.kind === "not") return readsTypeOnly(condition.condition);
  if (condition.kind !== "test") return condition.conditions.every(readsTypeOnly);
  const { left, operator, right } = condition;
  if (seesCasing(operator) || !readsOnly(right, MEMBERS)) return false;
  if (left.kind !== "count") return isType(left);
  const { count } = left;
  if (count.kind !== "value" || readsOf(count.of) > READS.parameters) return false;
  return count.where === undefined || readsTypeOnly(count.where);
}

function valueTest(test: Test, left: Test["right"], fixed: CompileContext): CompiledCondition {
  const { operator, right } = test;
  const reads = Math.max(readsOf(left), readsOf(right));
  if (reads === READS.member) return reference(test, fixed);
  const [value, wanted] = [constantOf(left, fixed), constantOf(right, fixed)];
  if (value !== undefined && wanted !== undefined) {
    const holds = constant(() => compare(operator, value, wanted, fixed));
    return holds === undefined ? reference(test, fixed) : { kind: "constant", holds };
  }
  if (reads <= READS.context)
    return {
      kind: "run",
      safe: false,
      cost: 2,
      check: oncePerContext((run) => truthOf(test, situationOf(run, fixed))),
    };
  const ordersNumbers = isOrdering(operator) && typeof wanted !== "string";
  const read = wanted === undefined ? undefined : soleField(left, fixed, ordersNumbers);
  if (read === undefined && isOrdering(operator) && fieldNamed(left) !== undefined)
    return reference(test, fixed);
  if (wanted !== undefined && read !== undefined) {
    const name = fieldNamed(left);
    return fixed.conditions.test(testKey("value", name ?? "", operator, wanted), () => {
      const judge = comparatorOf(operator, wanted, fixed);
      const safe = isSafe(operator, wanted, fixed.disputed);
      return { kind: "run", safe, cost: 2, check: (run) => judge(read(run)) };
    });
  }
  const [readLeft, readRight] = [valueReader(left, fixed), valueReader(right, fixed)];
  const check: CompiledCheck = (run) => compare(operator, readLeft(run), readRight(run), fixed);
  return { kind: "run", safe: false, cost: 10, check };
}

/** Reads `[field('…')]` of one place: a missing field is the value that stands for it, which has no order among numbers. */
function soleField(
  left: Test["right"],
  { type, places, disputed }: CompileContext,
  ordersNumbers: boolean,
): ((run: EvaluationState) => ValueNode | undefined) | undefined {
  const name = fieldNamed(left);
  const place = name === undefined ? undefined : places.of(name, type);
  if (place === undefined || place.kind === "many") return undefined;
  const missing = ordersNumbers
    ? undefined
    : new ValueNode(disputed.missingFieldFunction === "null" ? null : "");
  if (place.kind === "elsewhere") return () => missing;
  return (run) => place.read(run) ?? missing;
}

/** A test on a field by its name. */
function fieldTest(test: Test, field: Test["right"], fixed: CompileContext): CompiledCondition {
  const { operator, right } = test;
  const name = constantOf(field, fixed);
  const reads = readsOf(right);
  if (typeof name !== "string" || reads === READS.member) return reference(test, fixed);
  const wanted = constantOf(right, fixed);
  if (wanted !== undefined) {
    return fixed.conditions.test(testKey("field", name, operator, wanted), () => {
      const safe = isSafe(operator, wanted, fixed.disputed);
      return { kind: "run", safe, cost: 2, check: deferred(() => against(name, operator, wanted, fixed)) };
    });
  }
  const read = valueReader(right, fixed);
  if (reads > READS.context) {
    const check: CompiledCheck = (run) => against(name, operator, read(run), fixed)(run);
    return { kind: "run", safe: false, cost: 10, check };
  }
  const once = oncePerContext((run) => against(name, operator, read(run), fixed));
  return { kind: "run", safe: false, cost: 3, check: (run) => once(run)(run) };
}

/** Many conditions are never reached: what they need is made when they are. */
function deferred(make: () => CompiledCheck): CompiledCheck {
  let made: CompiledCheck | undefined;
  return (run) => (made ??= make())(run);
}

function against(name: string, operator: Operator, wanted: Value, fixed: CompileContext): CompiledCheck {
  const { disputed } = fixed;
  const place = fixed.places.of(name, fixed.type);
  if (place?.kind === "one") {
    const inRegions = place.region && disputed.locationNormalised === "both-sides";
    const judge = comparatorOf(operator, inRegions ? regions(wanted) : wanted, fixed);
    return (run) => judge(place.read(run));
  }
  // The location has one fixed place, so what is left is not a region.
  const judge = comparatorOf(operator, wanted, fixed);
  return (run) => at(place ?? run.places.of(name), run, judge, fixed);
}

function at(place: FieldPosition, run: EvaluationState, judge: Comparator, fixed: CompileContext): Truth {
  if (place.kind === "elsewhere") return judge(undefined);
  if (place.kind === "one") return judge(place.read(run));
  return every(follow(run.root.value, place.path, 0), judge, fixed);
}

/** Every value of an array must pass; a missing array is what the disputed point makes of it. */
function every(found: ReturnType<typeof follow>, judge: Comparator, { disputed }: CompileContext): Truth {
  let open = false;
  for (const { value, virtual } of found) {
    if (virtual && disputed.missingArray === "empty") continue;
    const node = value === undefined ? undefined : new ValueNode(value);
    if (!open) {
      const answer = judge(node);
      if (answer === false) return false;
      open = answer !== true;
    } else if (constant(() => judge(node)) === false) return false;
  }
  return open ? OPEN : true;
}
