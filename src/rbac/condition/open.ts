import type { Attribute, ConditionNode, ConditionOperand } from "./ast.ts";
import { readings, truthOf, type Circumstances } from "./evaluate.ts";

/** Why a condition stays open, and what of it is left to decide. */
export interface OpenPart {
  /** The part that decides, in the condition language, without what is settled. */
  readonly text: string;
  /** `@Request[…]`, each once, and `sub-operation`. */
  readonly waits: readonly string[];
  /** AND and OR without parentheses can be read in ways that do not agree. */
  readonly ambiguous: boolean;
}

/** Of a condition whose truth is undefined. */
export function openPart(node: ConditionNode, about: Circumstances): OpenPart {
  const waits = new Set<string>();
  const state = { ambiguous: false };
  const text = left(node, about, waits, state, false);
  return { text, waits: [...waits], ambiguous: state.ambiguous };
}

function left(
  node: ConditionNode,
  about: Circumstances,
  waits: Set<string>,
  state: { ambiguous: boolean },
  inside: boolean,
): string {
  switch (node.kind) {
    case "and":
    case "or": {
      const open = node.parts.filter((part) => truthOf(part, about) === undefined);
      const texts = open.map((part) => left(part, about, waits, state, open.length > 1 || inside));
      const text = texts.join(node.kind === "and" ? " AND " : " OR ");
      return inside && texts.length > 1 ? `(${text})` : text;
    }
    case "mixed": {
      if (readings(node, about).length > 1) state.ambiguous = true;
      const texts = node.parts.map((part) => left(part, about, waits, state, true));
      const text = texts.map((one, index) => one + junction(node.between[index])).join("");
      return inside ? `(${text})` : text;
    }
    case "not":
      return `NOT (${left(node.part, about, waits, state, false)})`;
    default:
      if (truthOf(node, about) === undefined) for (const wait of waitsOf(node)) waits.add(wait);
      return printed(node);
  }
}

function junction(between: "and" | "or" | undefined): string {
  return between === undefined ? "" : between === "and" ? " AND " : " OR ";
}

type Leaf = Exclude<ConditionNode, { kind: "and" | "or" | "mixed" | "not" }>;

function waitsOf(node: Leaf): string[] {
  switch (node.kind) {
    case "action":
      return [];
    case "suboperation":
      return ["sub-operation"];
    case "exists":
      return [attributeText(node.attribute)];
    case "compare":
      return [node.left, node.right].flatMap((operand) =>
        operand.kind === "attribute" ? [attributeText(operand.attribute)] : [],
      );
  }
}

function printed(node: Leaf): string {
  switch (node.kind) {
    case "action":
      return `ActionMatches{'${node.pattern}'}`;
    case "suboperation":
      return `SubOperationMatches{'${node.pattern}'}`;
    case "exists":
      return `Exists ${attributeText(node.attribute)}`;
    case "compare":
      return `${operandText(node.left)} ${node.comparison.name} ${operandText(node.right)}`;
  }
}

function operandText(operand: ConditionOperand): string {
  if (operand.kind === "attribute") return attributeText(operand.attribute);
  const values = operand.values.map((value) => (typeof value === "string" ? `'${value}'` : String(value)));
  return operand.braces ? `{${values.join(", ")}}` : values.join(", ");
}

function attributeText({ source, name }: Attribute): string {
  return `@${source.charAt(0).toUpperCase()}${source.slice(1)}[${name}]`;
}
