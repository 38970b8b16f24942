import { isArray, isUnknown, memberOf, waitsOf, type Unknown, type Value } from "../../expression/value.ts";
import { evaluate, type EvaluatedComparison } from "./evaluate.ts";
import { fieldOf } from "./fields.ts";
import { pathText } from "./path.ts";
import type { Condition } from "../rule.ts";
import type { Situation } from "./situation.ts";

/** One evaluated expression, in the form of the service's own denial (`evaluationDetails.evaluatedExpressions`). */
export interface EvaluatedExpression {
  /** `Error` of the one that failed, which ends the evaluation. */
  readonly result: "True" | "False" | "Unknown" | "Error";
  readonly expressionKind: "Field" | "Value" | "Count";
  readonly expression: string;
  /** The property that a field leads to. */
  readonly path?: string;
  /** Absent where the property is missing. */
  readonly expressionValue?: Value;
  /** Absent where the evaluation failed before it was known. */
  readonly targetValue?: Value;
  /** What failed. */
  readonly error?: string;
  /** With a capital, as the service writes it. */
  readonly operator: string;
  /** What is missing, of an unknown one. */
  readonly waitsFor?: readonly string[];
}

/** So many values and thousands of characters are shown in all; the first comparison is, whatever its size. */
const MOST_VALUES = 5_000;

function sizeOf(value: Value | undefined): number {
  if (typeof value === "string") return value.length >> 10;
  return value === undefined || !isArray(value) ? 0 : value.length;
}

/** Evaluates once more and tells what was compared, in order; at most `most` comparisons. */
export function explain(condition: Condition, situation: Situation, most = 200): EvaluatedExpression[] {
  const shown: EvaluatedExpression[] = [];
  let room = MOST_VALUES;
  evaluate(condition, situation, (step) => {
    if (shown.length >= most || (shown.length > 0 && room <= 0)) return;
    room -= sizeOf(step.wanted) + sizeOf(step.value);
    shown.push(evaluatedExpression(step, situation));
  });
  return shown;
}

function evaluatedExpression(
  { test, expression, value, wanted, holds: answer }: EvaluatedComparison,
  situation: Situation,
): EvaluatedExpression {
  const { kind } = test.left;
  const path =
    kind === "value"
      ? undefined
      : pathOf(expression, kind === "count" && test.left.count.kind === "value", situation);
  return {
    result: resultOf(answer),
    expressionKind: kind === "field" ? "Field" : kind === "value" ? "Value" : "Count",
    expression,
    ...(path === undefined ? {} : { path }),
    ...(value === undefined || isUnknown(value) ? {} : { expressionValue: value }),
    ...(wanted === undefined ? {} : { targetValue: wanted }),
    operator: test.operator.charAt(0).toUpperCase() + test.operator.slice(1),
    ...(typeof answer === "object" && "failure" in answer ? { error: answer.failure } : {}),
    ...(isOpen(answer) ? { waitsFor: waitsOf(answer) } : {}),
  };
}

function isOpen(answer: EvaluatedComparison["holds"]): answer is Unknown {
  return typeof answer === "object" && !("failure" in answer);
}

function resultOf(answer: EvaluatedComparison["holds"]): EvaluatedExpression["result"] {
  if (typeof answer === "boolean") return answer ? "True" : "False";
  return isOpen(answer) ? "Unknown" : "Error";
}

function pathOf(
  name: string,
  isValueCount: boolean,
  { resource, aliases, memory }: Situation,
): string | undefined {
  if (isValueCount) return undefined;
  const type = memberOf(resource.body, "type");
  const known = typeof type === "string" ? type : undefined;
  const field = fieldOf(name, known, resource.apiVersion, aliases, memory?.fields);
  if (field.kind === "path") return pathText(field.path);
  return field.kind === "elsewhere" || field.kind === "unexplained" ? undefined : name;
}
