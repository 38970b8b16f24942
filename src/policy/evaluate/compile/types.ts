import { isArray, type ValueObject } from "../../../expression/value.ts";
import { NO_ALIASES } from "../../aliases.ts";
import type { Condition } from "../../rule.ts";
import { CHOSEN } from "../disputed.ts";
import { EvaluationMemory } from "../memory.ts";
import { compile } from "./compile.ts";
import { constantOf } from "./operands.ts";
import { PathPositions, SharedPositions } from "./places.ts";
import type { CompileContext } from "./run.ts";
import { SharedConditions } from "./shared.ts";

/**
 * Types, in lower case, outside of which a condition is certain not to hold, and not to fail; undefined when any type
 * may meet it.
 */
export function typesOf(condition: Condition, fixed: CompileContext): ReadonlySet<string> | undefined {
  switch (condition.kind) {
    case "not":
      return undefined;
    case "test":
      return listed(condition, fixed);
    case "anyOf": {
      const all = new Set<string>();
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own === undefined) return undefined;
        for (const type of own) all.add(type);
      }
      return all;
    }
    case "allOf":
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own !== undefined) return own;
        // What stands behind a part that may fail is not reached where it fails.
        const part = compile(inner, fixed);
        if (part.kind === "run" ? !part.safe : !part.holds)
          return part.kind === "run" ? undefined : new Set();
      }
      return undefined;
  }
}

function listed(
  { left, operator, right }: Extract<Condition, { kind: "test" }>,
  fixed: CompileContext,
): ReadonlySet<string> | undefined {
  if (left.kind !== "field" || left.field.kind !== "literal" || typeof left.field.value !== "string")
    return undefined;
  if (left.field.value.toLowerCase() !== "type" || (operator !== "equals" && operator !== "in"))
    return undefined;
  const wanted = constantOf(right, fixed);
  const values = operator === "equals" ? [wanted] : wanted !== undefined && isArray(wanted) ? wanted : [""];
  const types = new Set<string>();
  for (const type of values) {
    // The empty text also matches a resource without a type.
    if (typeof type !== "string" || type === "") return undefined;
    types.add(type.toLowerCase());
  }
  return types;
}

/** The types that a rule names and outside of which it does not match; undefined where any type may meet it. */
export function typesNamedBy(condition: Condition, parameters: ValueObject): ReadonlySet<string> | undefined {
  const places = new SharedPositions(NO_ALIASES, new PathPositions());
  const memory = new EvaluationMemory();
  return typesOf(condition, {
    parameters,
    aliases: NO_ALIASES,
    disputed: CHOSEN,
    places,
    conditions: new SharedConditions(),
    type: undefined,
    memory,
    texts: memory.texts,
    constants: new Map(),
  });
}
