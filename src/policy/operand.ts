import { walk, type Node } from "../expression/ast.ts";
import { arityProblem } from "../expression/evaluate.ts";
import { ExpressionError } from "../expression/failure.ts";
import { LIMITS, readText } from "../expression/parser.ts";
import { isJsonArray } from "./json.ts";
import type { Json } from "./model.ts";
import type { Operand } from "./rule.ts";
import { CONTEXTUAL, signatureOf } from "./signatures.ts";

/** Expressions repeat across definitions; what depends on nothing but the text is read once. */
const CACHE = new Map<string, Operand>();
const MOST_CACHED = 4_096;
const DEEPEST = 64;

/** What an operand reads at most: parameters, what surrounds resources, the resource, or the member of a count. */
export const READS = { parameters: 0, context: 1, resource: 2, member: 3 } as const;

export function readsOf(operand: Operand): number {
  return operand.kind === "literal" ? READS.parameters : operand.reads;
}

export function expressionOperand(source: string, node: Node): Operand {
  let reads: number = READS.parameters;
  walk(node, (part) => {
    if (part.kind === "call") reads = Math.max(reads, readsOfCall(part.name.toLowerCase()));
  });
  return { kind: "expression", source, node, reads };
}

function readsOfCall(name: string): number {
  if (!Object.hasOwn(CONTEXTUAL, name) || name === "parameters") return READS.parameters;
  return name === "current" ? READS.member : name === "field" ? READS.resource : READS.context;
}

export function arrayOperand(items: readonly Operand[]): Operand {
  return { kind: "array", items, reads: mostRead(items) };
}

export function objectOperand(entries: readonly (readonly [string, Operand])[]): Operand {
  return { kind: "object", entries, reads: mostRead(entries.map(([, inner]) => inner)) };
}

function mostRead(operands: readonly Operand[]): number {
  let most: number = READS.parameters;
  for (const one of operands) most = Math.max(most, readsOf(one));
  return most;
}

/** Reads a value of a rule; every text that is an expression is parsed and its functions are looked up. @throws ExpressionError */
export function operand(json: Json, depth = 0): Operand {
  if (depth > DEEPEST) throw new ExpressionError(`a value is nested deeper than ${String(DEEPEST)}`);
  if (typeof json === "string") return text(json);
  if (typeof json !== "object" || json === null) return { kind: "literal", value: json };
  if (isJsonArray(json)) {
    const items = json.map((item) => operand(item, depth + 1));
    return items.every((item) => item.kind === "literal")
      ? { kind: "literal", value: items.map((item) => item.value) }
      : arrayOperand(items);
  }
  const entries = Object.entries(json).map(([key, value]) => [key, operand(value, depth + 1)] as const);
  return objectOperand(entries);
}

function text(source: string): Operand {
  if (!source.startsWith("[")) return { kind: "literal", value: source };
  const cached = CACHE.get(source);
  if (cached !== undefined) return cached;
  const read = readText(source, LIMITS);
  if (!read.ok) throw new ExpressionError(read.error);
  const result: Operand =
    read.value.kind === "text"
      ? { kind: "literal", value: read.value.text }
      : expressionOperand(read.value.source, read.value.node);
  if (result.kind === "expression") {
    walk(result.node, (node) => {
      if (node.kind !== "call") return;
      const signature = signatureOf(node.name);
      if (signature === undefined) {
        throw new ExpressionError(`the function '${node.name}' is not available in policy rules`);
      }
      const problem = arityProblem(node.name, node.args.length, signature);
      if (problem !== undefined) throw new ExpressionError(problem);
    });
  }
  if (CACHE.size < MOST_CACHED) CACHE.set(source, result);
  return result;
}

/** The field of an expression that is nothing but `[field('…')]`. */
export function fieldNamed(operand: Operand): string | undefined {
  if (operand.kind !== "expression" || operand.node.kind !== "call") return undefined;
  const [argument] = operand.node.args;
  if (operand.node.name.toLowerCase() !== "field" || argument?.kind !== "literal") return undefined;
  return typeof argument.value === "string" ? argument.value : undefined;
}
