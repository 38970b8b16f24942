import type { Instant } from "../../base/time.ts";
import type { Attribute, Junction, ConditionNode, ConditionOperand, Scalar } from "./ast.ts";
import { valueOf, type Attributes } from "./attributes.ts";
import { holds } from "./values.ts";

/** True, false, or undefined where something that is not known decides. */
export type ConditionTruth = boolean | undefined;

/** What a condition is evaluated for. */
export interface Circumstances {
  /** Control plane or data plane action, lower case. */
  readonly action: string;
  readonly attributes: Attributes;
  /** Serves as `@Environment[UtcNow]` where the attributes hold none. */
  readonly at?: Instant | undefined;
}

export function truthOf(node: ConditionNode, about: Circumstances): ConditionTruth {
  switch (node.kind) {
    case "and":
      return joined("and", node.parts, about);
    case "or":
      return joined("or", node.parts, about);
    case "mixed": {
      const [only, ...others] = readings(node, about);
      return others.length > 0 ? undefined : only;
    }
    case "not": {
      const truth = truthOf(node.part, about);
      return truth === undefined ? undefined : !truth;
    }
    case "action":
      return node.matches(about.action);
    case "suboperation":
      return about.attributes.subOperations?.some((one) => node.matches(one));
    case "exists": {
      const value = known(node.attribute, about);
      return value === undefined ? undefined : value !== null;
    }
    case "compare":
      return compared(node, about);
  }
}

function joined(junction: Junction, parts: readonly ConditionNode[], about: Circumstances): ConditionTruth {
  const decides = junction === "or";
  let truth: ConditionTruth = !decides;
  for (const part of parts) {
    const one = truthOf(part, about);
    if (one === decides) return decides;
    if (one === undefined) truth = undefined;
  }
  return truth;
}

/** Groupings grow with the cube of the terms; nobody writes so many without parentheses. */
const MOST_MIXED = 40;

/**
 * Everything that AND and OR side by side can mean, by any way to set the parentheses: the documentation calls for
 * them and gives no order. Where all ways agree, the answer is sure.
 */
export function readings(node: ConditionNode & { kind: "mixed" }, about: Circumstances): ConditionTruth[] {
  const single = node.parts.map((part) => truthOf(part, about));
  const count = single.length;
  if (count > MOST_MIXED) return [true, false, undefined];
  const table: Set<ConditionTruth>[][] = single.map((truth, index) => {
    const line: Set<ConditionTruth>[] = [];
    line[index] = new Set([truth]);
    return line;
  });
  for (let width = 1; width < count; width += 1) {
    for (let from = 0; from + width < count; from += 1) {
      const all = new Set<ConditionTruth>();
      for (let split = from; split < from + width; split += 1) {
        for (const left of table[from]?.[split] ?? [])
          for (const right of table[split + 1]?.[from + width] ?? [])
            all.add(combine(node.between[split] ?? "and", left, right));
      }
      const line = table[from];
      if (line !== undefined) line[from + width] = all;
    }
  }
  return [...(table[0]?.[count - 1] ?? [])];
}

function combine(junction: Junction, a: ConditionTruth, b: ConditionTruth): ConditionTruth {
  const decides = junction === "or";
  if (a === decides || b === decides) return decides;
  return a === undefined || b === undefined ? undefined : !decides;
}

function known(attribute: Attribute, { attributes, at }: Circumstances): ReturnType<typeof valueOf> {
  const value = valueOf(attributes, attribute);
  if (value !== undefined || at === undefined) return value;
  const clock = attribute.source === "environment" && attribute.name.toLowerCase() === "utcnow";
  return clock ? new Date(at).toISOString() : undefined;
}

/** Null: the attribute does not exist. Undefined: not known. */
function valuesOf(operand: ConditionOperand, about: Circumstances): readonly Scalar[] | null | undefined {
  if (operand.kind === "values") return operand.values;
  const value = known(operand.attribute, about);
  if (value === undefined || value === null) return value;
  return typeof value === "object" ? value : [value];
}

function compared(
  { left, comparison, right }: ConditionNode & { kind: "compare" },
  about: Circumstances,
): ConditionTruth {
  const [a, b] = [valuesOf(left, about), valuesOf(right, about)];
  if (a === undefined || b === undefined) return undefined;
  // Nothing equals what is not there. What the negated operators then say is not documented.
  if (a === null || b === null || a.length === 0 || b.length === 0)
    return comparison.negated ? undefined : false;
  const { over } = comparison;
  const table = a.map((one) => b.map((other) => holds(one, comparison, other)));
  if (over === undefined) {
    // A plain operator is documented for one value on either side: several have to agree.
    const all = table.flat();
    return all.every((truth) => truth === all[0]) ? all[0] : undefined;
  }
  return quantified(
    over.left,
    table.map((line) => quantified(over.right, line)),
  );
}

function quantified(quantifier: "any" | "all", truths: readonly ConditionTruth[]): ConditionTruth {
  const decides = quantifier === "any";
  if (truths.includes(decides)) return decides;
  return truths.includes(undefined) ? undefined : !decides;
}
