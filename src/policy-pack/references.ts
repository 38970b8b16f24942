import { walk } from "../expression/ast.ts";
import { LIMITS, readText } from "../expression/parser.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json } from "../policy/model.ts";
import type { Pointer } from "../base/place.ts";

/** A parameter that an expression asks for, and where the expression stands. */
export interface ParameterReference {
  readonly parameter: string;
  readonly pointer: Pointer;
}

/** The template of a deployment has parameters of its own. */
const TEMPLATE = ["then", "details", "deployment", "properties", "template"];

/** Every `parameters('name')` of a rule. A name that an expression works out is not among them. */
export function parametersOf(json: Json, pointer: Pointer = []): ParameterReference[] {
  if (pointer.length === TEMPLATE.length && pointer.every((step, index) => isSame(step, TEMPLATE[index])))
    return [];
  if (isJsonArray(json)) return json.flatMap((item, index) => parametersOf(item, [...pointer, index]));
  if (isJsonObject(json))
    return Object.entries(json).flatMap(([key, item]) => parametersOf(item, [...pointer, key]));
  if (typeof json !== "string" || !json.startsWith("[")) return [];
  const read = readText(json, LIMITS);
  if (!read.ok || read.value.kind === "text") return [];
  const found: ParameterReference[] = [];
  walk(read.value.node, (node) => {
    if (node.kind !== "call" || node.name.toLowerCase() !== "parameters") return;
    const [name] = node.args;
    if (name?.kind === "literal" && typeof name.value === "string")
      found.push({ parameter: name.value, pointer });
  });
  return found;
}

function isSame(step: string | number, name: string | undefined): boolean {
  return typeof step === "string" && step.toLowerCase() === name?.toLowerCase();
}
