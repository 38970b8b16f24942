import type { Node } from "../../../expression/ast.ts";
import type { Value } from "../../../expression/value.ts";
import type { Condition, Left, Operand } from "../../rule.ts";
import { arrayOperand, expressionOperand, objectOperand, READS, readsOf } from "../../operand.ts";

/** Thrown inside this file for a condition that cannot be written without `current()`. */
class Bound extends Error {}

/**
 * The condition of a count over values, written out for one of them: `current()` is that value. Undefined where it
 * stands in a way that has to be evaluated, as in a count within.
 */
export function forMember(where: Condition, name: string, value: Value): Condition | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const literal: Node = { kind: "literal", value };
  const replaced = (node: Node): Node => {
    switch (node.kind) {
      case "literal":
        return node;
      case "property":
        return { ...node, of: replaced(node.of) };
      case "index":
        return { ...node, of: replaced(node.of), index: replaced(node.index) };
      case "call": {
        if (node.name.toLowerCase() !== "current") return { ...node, args: node.args.map(replaced) };
        const [argument] = node.args;
        if (argument === undefined) return literal;
        const own =
          argument.kind === "literal" && typeof argument.value === "string" && argument.value.toLowerCase();
        if (own !== name.toLowerCase()) throw new Bound();
        return literal;
      }
    }
  };
  const operand = (one: Operand): Operand => {
    if (readsOf(one) < READS.member) return one;
    if (one.kind === "array") return arrayOperand(one.items.map(operand));
    if (one.kind === "object")
      return objectOperand(one.entries.map(([key, inner]) => [key, operand(inner)] as const));
    return one.kind === "literal" ? one : expressionOperand(one.source, replaced(one.node));
  };
  const left = (one: Left): Left => {
    if (one.kind === "field") return { kind: "field", field: operand(one.field) };
    if (one.kind === "value") return { kind: "value", value: operand(one.value) };
    throw new Bound();
  };
  const condition = (one: Condition): Condition => {
    if (one.kind === "test") return { ...one, left: left(one.left), right: operand(one.right) };
    if (one.kind === "not") return { kind: "not", condition: condition(one.condition) };
    return { kind: one.kind, conditions: one.conditions.map(condition) };
  };
  try {
    return condition(where);
  } catch (error) {
    if (error instanceof Bound) return undefined;
    throw error;
  }
}
