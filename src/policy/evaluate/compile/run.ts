import { unknown, type Truth, type Value, type ValueObject } from "../../../expression/value.ts";
import type { AliasCatalogue } from "../../aliases.ts";
import type { Disputed } from "../disputed.ts";
import type { EvaluationMemory } from "../memory.ts";
import type { ComparedTexts } from "../operators.ts";
import type { Resource, Situation } from "../situation.ts";
import type { Operand } from "../../rule.ts";
import type { Work } from "../work.ts";
import type { CurrentResource, ValueNode } from "./node.ts";
import type { SharedPositions, FieldPositions } from "./places.ts";

/** What surrounds resources, as an engine is given it together with each of them. */
export type Surroundings = Omit<Situation, "resource" | "parameters" | "aliases" | "disputed">;

/** Surroundings that many resources share; what expressions that read nothing else give is kept for each. */
export interface SharedContext {
  readonly around: Surroundings;
  readonly apiVersion: string | undefined;
}

/** The evaluation that is under way: one object for all, so that nothing is made anew for each pair. */
export interface EvaluationState extends CurrentResource {
  number: number;
  resource: Resource;
  root: ValueNode;
  /** Lower case; empty for none. */
  type: string;
  places: FieldPositions;
  context: SharedContext;
  /** The bound on what one policy may do with one resource. */
  readonly work: Work;
}

/** The answer where something is not known; what it waits for, the reference evaluator tells. */
export const OPEN = unknown([]);

/** Decides a condition. @throws ExpressionError where the service fails the evaluation */
export type CompiledCheck = (run: EvaluationState) => Truth;

/** A part of a rule that was compiled: decided beforehand, or to be run. */
export type CompiledCondition =
  | { readonly kind: "constant"; readonly holds: boolean }
  | {
      readonly kind: "run";
      readonly check: CompiledCheck;
      /** It never fails, so that nobody can tell when it is run. */
      readonly safe: boolean;
      /** About how many values it looks at. */
      readonly cost: number;
      /** Among those for the same type: what has the same says the same of each resource. Absent where other things decide, too. */
      readonly id?: number;
    };

export type RunningCondition = Extract<CompiledCondition, { kind: "run" }>;

/** Keeps compiled conditions by what they say, for all policies that ask the same. */
export interface ConditionTable {
  test(key: string | undefined, make: () => RunningCondition): RunningCondition;
  joined(key: string | undefined, make: () => RunningCondition): RunningCondition;
}

/** What is fixed while one policy meets resources: those of one type (lower case), or of any (undefined). */
export interface CompileContext {
  readonly parameters: ValueObject;
  readonly aliases: AliasCatalogue;
  readonly disputed: Disputed;
  readonly places: SharedPositions;
  /** Those for the type. */
  readonly conditions: ConditionTable;
  readonly type: string | undefined;
  readonly memory: EvaluationMemory;
  /** Those of the memory, for comparisons. */
  readonly texts: ComparedTexts;
  /** Values of the policy's operands that read nothing but its parameters: they are asked for several times. */
  readonly constants: Map<Operand, Value | undefined>;
}

/** The whole situation, for what is left to the reference evaluator. */
export function situationOf(
  { resource, context, work }: EvaluationState,
  { parameters, aliases, disputed, memory }: CompileContext,
): Situation {
  return { work, memory, ...context.around, resource, parameters, aliases, disputed };
}
