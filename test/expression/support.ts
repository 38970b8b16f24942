import { evaluate, type Functions } from "../../src/expression/evaluate.ts";
import { POLICY_ONLY, STANDARD } from "../../src/expression/functions/standard.ts";
import { readText } from "../../src/expression/parser.ts";
import { isUnknown, unknown, waitsOf, type Value } from "../../src/expression/value.ts";

/** Standard functions, and `later()`, which only the deployment knows. */
const FUNCTIONS: Functions = {
  get: (name) =>
    name === "later"
      ? { min: 0, max: 0, eager: () => unknown(["later"]) }
      : (STANDARD.get(name) ?? POLICY_ONLY.get(name)),
};

/** What a text gives: its value, or `refused`, `error` or `unknown` with the reason. */
export function run(text: string): Value {
  const read = readText(text);
  if (!read.ok) return `refused: ${read.error}`;
  if (read.value.kind === "text") return `text: ${read.value.text}`;
  const result = evaluate(read.value.node, FUNCTIONS);
  if (!result.ok) return `error: ${result.error}`;
  return isUnknown(result.value) ? `unknown: ${waitsOf(result.value).join(", ")}` : result.value;
}
