import { ExpressionError } from "../../expression/failure.ts";
import { stringOf } from "../../expression/functions/plain.ts";
import type { Operand, Test } from "../rule.ts";
import { clip } from "../../base/clip.ts";

/** A failure with the test in which it happened: in a rule of twenty branches nobody finds it otherwise. */
export class LocatedError extends ExpressionError {
  constructor(message: string, test: Test) {
    const wanted = test.right.kind === "literal" ? JSON.stringify(test.right.value) : sourceOf(test.right);
    super(`${message}, in ${test.path}: ${short(expressionOf(test))} ${test.operator} ${short(wanted)}`);
  }
}

function short(text: string): string {
  return clip(text, 160);
}

/** The left side of a test as it is written. */
export function expressionOf({ left }: Test): string {
  if (left.kind === "field") return sourceOf(left.field);
  if (left.kind === "value") return sourceOf(left.value);
  return left.count.kind === "field" ? left.count.field : sourceOf(left.count.of);
}

export function sourceOf(operand: Operand): string {
  if (operand.kind === "expression") return operand.source;
  return operand.kind === "literal" ? stringOf(operand.value) : operand.kind;
}
