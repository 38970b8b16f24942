import { isJsonArray, isJsonObject, type Json } from "./json.ts";

/** Objects whose keys are names that somebody chose: of parameters, tags, notifications. */
const FREE = new Set(["parameters", "notifications", "metadata", "tags", "policyRule"]);

function kind(value: Json): string {
  if (value === null) return "null";
  return isJsonArray(value) ? "array" : typeof value;
}

/** Every path in the values with the types found there; list items count as one (`[]`), freely named keys too (`*`). */
export function shapeOf(values: readonly Json[]): ReadonlyMap<string, ReadonlySet<string>> {
  const shape = new Map<string, Set<string>>();
  const visit = (value: Json, path: string, free: boolean): void => {
    const types = shape.get(path) ?? new Set<string>();
    shape.set(path, types.add(kind(value)));
    if (isJsonArray(value)) for (const item of value) visit(item, `${path}[]`, false);
    if (!isJsonObject(value) || path.includes("policyRule")) return;
    for (const [key, inner] of Object.entries(value))
      visit(inner, `${path}.${free ? "*" : key}`, FREE.has(key));
  };
  for (const value of values) visit(value, "", false);
  return shape;
}

/**
 * Where the fake's values differ from the official ones: another type at a path, or a path that the official ones lack and
 * `known` does not name. Parameter and metadata values are free and not compared below their names.
 */
export function shapeDifferences(
  fake: readonly Json[],
  official: readonly Json[],
  known: readonly string[],
): readonly string[] {
  const expected = shapeOf(official);
  const differences: string[] = [];
  for (const [path, types] of shapeOf(fake)) {
    if (/\.(metadata|tags|policyRule)\./.test(path) || /\.parameters\.\*\./.test(path)) continue;
    const wanted = expected.get(path);
    if (wanted === undefined) {
      if (!known.some((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`))) {
        differences.push(`${path}: official answers have none`);
      }
    } else if (![...types].every((type) => wanted.has(type))) {
      differences.push(`${path}: ${[...types].join("|")}, officially ${[...wanted].join("|")}`);
    }
  }
  return differences;
}
