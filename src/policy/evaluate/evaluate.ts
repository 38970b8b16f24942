import type { Functions } from "../../expression/evaluate.ts";
import { ExpressionError, attempt, type Attempt } from "../../expression/failure.ts";
import {
  deepEquals,
  isArray,
  isUnknown,
  not,
  typeName,
  unknown,
  waitsOf,
  type Truth,
  type Value,
  type Unknown,
} from "../../expression/value.ts";
import { CHOSEN, type Disputed } from "./disputed.ts";
import { fieldFrames, inRange, isFrames, rangeOf, valueFrames, type CountedMembers } from "./counted.ts";
import { functionsOf, valueOf } from "./functions.ts";
import { junction } from "./junction.ts";
import { expressionOf, LocatedError, sourceOf } from "./located-error.ts";
import { EvaluationMemory } from "./memory.ts";
import { compare, isOrdering, type Comparing } from "./operators.ts";
import { regions, select, type CountFrame, type Selection } from "./select.ts";
import { fieldNamed } from "../operand.ts";
import type { Condition, Count, Operand, Test } from "../rule.ts";
import type { Notes, Situation } from "./situation.ts";
import { Exhausted, Work } from "./work.ts";

/** Whether a condition holds. An error is what the service answers with an implicit deny. */
export type Evaluation = {
  /** Aliases that no list explains: found by walking the body, with low confidence, or unknown. */
  readonly walked: readonly string[];
  /** Disputed points that were consulted. */
  readonly disputed: readonly (keyof Disputed)[];
} & (
  | { readonly result: "match" | "no-match" }
  | { readonly result: "unknown"; readonly waits: readonly string[] }
  | { readonly result: "error"; readonly message: string }
);

/** One comparison that was made, for explanations; a test on several values makes one for each. */
export interface EvaluatedComparison {
  readonly test: Test;
  /** The field's name, or the expression or array as written. */
  readonly expression: string;
  readonly value: Value | undefined;
  /** Undefined where the comparison failed before it was known. */
  readonly wanted: Value | undefined;
  readonly holds: Truth | { readonly failure: string };
}
export type ComparisonListener = (step: EvaluatedComparison) => void;

/**
 * The reference evaluator: a plain walk over the condition in the order in which it is written, in Kleene's logic. It
 * is the yardstick of everything faster.
 */
export function evaluate(condition: Condition, situation: Situation, trace?: ComparisonListener): Evaluation {
  const evaluator = new Evaluator(situation, trace);
  const result = finished(() => attempt(() => evaluator.holds(condition, NOWHERE)));
  const notes = { walked: [...evaluator.notes.walked], disputed: [...evaluator.notes.disputed] };
  if (!result.ok) return { ...notes, result: "error", message: result.error };
  if (isUnknown(result.value)) return { ...notes, result: "unknown", waits: waitsOf(result.value) };
  return { ...notes, result: result.value ? "match" : "no-match" };
}

/** Unknown where the work is too much. */
function finished<T extends Value>(work: () => Attempt<T>): Attempt<T | Unknown> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Exhausted)
      return { ok: true, value: unknown(["the outcome of an evaluation of too many steps"]) };
    throw error;
  }
}

/** The truth of one condition, for callers that catch failures themselves. @throws ExpressionError @throws Exhausted */
export function truthOf(condition: Condition, situation: Situation, frames = NOWHERE): Truth {
  return new Evaluator(situation).holds(condition, frames);
}

/** The value of an operand in a situation, outside of any count: unknown where it is too much work; a failure is a value of the answer. */
export function evaluateOperand(
  operand: Operand,
  situation: Situation,
  notes: Notes = { walked: new Set(), disputed: new Set() },
): Attempt<Value> {
  const bounded = { ...notes, work: notes.work ?? workOf(situation) };
  return finished(() => attempt(() => valueOf(operand, functionsOf(situation, [], bounded))));
}

/** What an evaluation may take that begins now. */
export function workOf({ work, memory }: Pick<Situation, "work" | "memory">): Work {
  return work ?? new Work(undefined, memory?.job);
}

/** In no count. */
const NOWHERE: readonly CountFrame[] = [];

class Evaluator {
  readonly notes: Notes & { readonly work: Work };
  readonly #situation: Situation;
  readonly #disputed: Disputed;
  readonly #comparing: Comparing;
  readonly #trace: ComparisonListener | undefined;
  /** Those of the count that was reached last. */
  #functions: Functions | undefined;
  #frames: readonly CountFrame[] | undefined;

  constructor(situation: Situation, trace?: ComparisonListener) {
    const memory = situation.memory ?? new EvaluationMemory();
    this.#situation = situation.memory === undefined ? { ...situation, memory } : situation;
    this.notes = { walked: new Set(), disputed: new Set(), work: workOf(this.#situation) };
    this.#disputed = situation.disputed ?? CHOSEN;
    this.#comparing = { disputed: this.#disputed, consult: this.#consult, texts: memory.texts };
    this.#trace = trace;
  }

  holds(condition: Condition, frames: readonly CountFrame[]): Truth {
    switch (condition.kind) {
      case "not":
        return not(this.holds(condition.condition, frames));
      case "allOf":
        return junction(condition.conditions, false, (inner) => this.holds(inner, frames));
      case "anyOf":
        return junction(condition.conditions, true, (inner) => this.holds(inner, frames));
      case "test":
        return this.#test(condition, frames);
    }
  }

  #value(operand: Operand, frames: readonly CountFrame[]): Value {
    if (operand.kind === "literal") return operand.value;
    if (this.#functions === undefined || frames !== this.#frames) {
      this.#functions = functionsOf(this.#situation, frames, this.notes);
      this.#frames = frames;
    }
    return valueOf(operand, this.#functions);
  }

  /** @throws LocatedError that tells which test of the rule failed */
  #test(test: Test, frames: readonly CountFrame[]): Truth {
    try {
      return this.#decided(test, frames);
    } catch (error) {
      if (!(error instanceof ExpressionError) || error instanceof LocatedError) throw error;
      const expression = expressionOf(test);
      const value = undefined;
      this.#trace?.({ test, expression, value, wanted: undefined, holds: { failure: error.message } });
      throw new LocatedError(error.message, test);
    }
  }

  #decided(test: Test, frames: readonly CountFrame[]): Truth {
    const { left } = test;
    if (left.kind === "field") return this.#fieldTest(test, this.#value(left.field, frames), frames);
    if (left.kind === "value") {
      const value = this.#value(left.value, frames);
      const wanted = this.#value(test.right, frames);
      const missing = isOrdering(test.operator) && typeof wanted !== "string" && this.#isMissing(left.value);
      return this.#compared(test, missing ? undefined : value, wanted, sourceOf(left.value));
    }
    const counted = this.#count(left.count, frames);
    const wanted = this.#value(test.right, frames);
    if (!("least" in counted)) return counted;
    const answer = inRange(counted, (number) => compare(test.operator, number, wanted, this.#comparing));
    this.#trace?.({ test, expression: expressionOf(test), value: counted.least, wanted, holds: answer });
    return answer;
  }

  readonly #consult = (point: keyof Disputed): void => {
    this.notes.disputed.add(point);
  };

  /** `[field('…')]` of a property that is missing: the text that stands for it has no order among numbers. */
  #isMissing(operand: Operand): boolean {
    const name = fieldNamed(operand);
    if (name === undefined) return false;
    const { many, matches } = select(
      name,
      this.#situation.primary ?? this.#situation.resource,
      NOWHERE,
      this.#situation,
    );
    return !many && matches.every(({ value }) => value === undefined || value === null);
  }

  #fieldTest(test: Test, name: Value, frames: readonly CountFrame[]): Truth {
    if (isUnknown(name)) return name;
    if (typeof name !== "string")
      throw new ExpressionError(`a field is named by text, not by ${typeName(name)}`);
    const wanted = this.#value(test.right, frames);
    const inRegions = name.toLowerCase() === "location" && this.#disputed.locationNormalised === "both-sides";
    const compared = inRegions ? regions(wanted) : wanted;
    if (name.toLowerCase() === "location" && deepEquals(regions(wanted), folded(wanted)) === false)
      this.#consult("locationNormalised");
    const selection = this.#select(name, frames);
    return junction(this.#values(selection), false, (value) => this.#compared(test, value, compared, name));
  }

  #compared(test: Test, value: Value | undefined, wanted: Value, expression: string): Truth {
    this.notes.work.spend(stepsFor(value));
    const answer = compare(test.operator, value, wanted, this.#comparing);
    this.#trace?.({ test, expression, value, wanted, holds: answer });
    return answer;
  }

  #select(name: string, frames: readonly CountFrame[]): Selection {
    const selection = select(name, this.#situation.resource, frames, this.#situation);
    if (selection.walked !== undefined) this.notes.walked.add(selection.walked);
    return selection;
  }

  /** What a test on a field is applied to: every value must pass. */
  #values({ matches: found }: Selection): readonly (Value | undefined)[] {
    if (!found.some(({ virtual }) => virtual)) return found.map(({ value }) => value);
    this.notes.disputed.add("missingArray");
    const counted = this.#disputed.missingArray === "empty" ? found.filter(({ virtual }) => !virtual) : found;
    return counted.map(({ value }) => value);
  }

  /** How many members meet the condition: a range, while some of them may or may not. */
  #count(count: Count, frames: readonly CountFrame[]): CountedMembers {
    const members =
      count.kind === "field" ? this.#members(count.field, frames) : this.#elements(count, frames);
    if (!isFrames(members)) return members;
    const { where } = count;
    this.notes.work.spend(members.length);
    if (where === undefined) return { least: members.length, most: members.length, waits: [] };
    return rangeOf(members.map((frame) => this.holds(where, [...frames, frame])));
  }

  #members(name: string, frames: readonly CountFrame[]): readonly CountFrame[] | Unknown {
    const { matches: found } = this.#select(name, frames);
    return fieldFrames(name, found, this.#situation);
  }

  #elements(
    count: Extract<Count, { kind: "value" }>,
    frames: readonly CountFrame[],
  ): readonly CountFrame[] | Unknown {
    return valueFrames(count.name ?? "default", this.#value(count.of, frames), frames);
  }
}

/** A long text takes as long as many short ones. */
function stepsFor(value: Value | undefined): number {
  return typeof value === "string" ? 1 + (value.length >> 10) : 1;
}

function folded(wanted: Value): Value {
  if (typeof wanted === "string") return wanted.toLowerCase();
  return isArray(wanted) ? wanted.map(folded) : wanted;
}
