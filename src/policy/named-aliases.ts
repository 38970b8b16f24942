import type { AliasCatalogue } from "./aliases.ts";
import { belongsTo, isExplainedBy } from "./evaluate/fields.ts";

/** The fields that policies name, as far as their text tells. */
export interface NamedFields {
  readonly names: ReadonlySet<string>;
  /** Those that a policy sets, appends or removes: whether it may is for Azure to say. */
  readonly changed: ReadonlySet<string>;
  /** Some name is made by an expression, so that it could be any. */
  readonly open: boolean;
}

/** The argument of a function that reads a field: a text, or anything else up to the end. */
const READS_FIELD = /\b(?:field|current)\s*\(\s*(?:'((?:[^']|'')*)'\s*\)|(\)|[^\n]*))/gi;
/** A choice between two texts, whatever it hangs on. */
const ONE_OF_TWO = /^\[\s*if\s*\(.*,\s*'([^']*)'\s*,\s*'([^']*)'\s*\)\s*\]$/is;
/** An expression that starts so makes the name of a tag, which is no alias. */
const MAKES_TAG = /^\[?\s*concat\s*\(\s*'tags[.[]/i;

/** The fields that rules, and the values that are passed to them, name: JSON in the form of the service. */
export function namedFields(policies: Iterable<unknown>): NamedFields {
  const names = new Set<string>();
  const changed = new Set<string>();
  let open = false;
  const read = (argument: string): void => {
    if (argument !== ")" && !MAKES_TAG.test(argument)) open = true;
  };
  const named = (name: string): readonly string[] => {
    if (!name.startsWith("[") || name.startsWith("[[")) return [name];
    const two = ONE_OF_TWO.exec(name);
    if (two !== null) return two.slice(1);
    read(name);
    return [];
  };
  const waiting: unknown[] = [...policies];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value === "string") {
      if (!value.startsWith("[")) continue;
      for (const [, literal, other = ")"] of value.matchAll(READS_FIELD))
        if (literal === undefined) read(other);
        else names.add(literal);
    } else if (Array.isArray(value)) {
      for (const item of value) waiting.push(item);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key.toLowerCase() === "field" && typeof item === "string")
          for (const name of named(item)) (isChange(value) ? changed : names).add(name);
        waiting.push(item);
      }
    }
  }
  return { names: new Set([...names, ...changed]), changed, open };
}

/** An operation of a modify policy, or what an append policy adds; a condition has a comparison beside its field. */
function isChange(holder: object): boolean {
  return Object.keys(holder).some((key) => /^(operation|value)$/i.test(key));
}

/** Whether a list decides all that the policies ask of a resource of the type. */
export function decidesAll(
  list: AliasCatalogue,
  { names, changed, open }: NamedFields,
  type: string,
): boolean {
  if (open) return false;
  for (const name of names) if (!isExplainedBy(list, name, type)) return false;
  for (const name of changed) if (list.find(name).some((one) => belongsTo(one, type))) return false;
  return true;
}
