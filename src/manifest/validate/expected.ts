import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import { child, isMap, itemsOf, numberOf, textOf } from "../json.ts";
import { forms } from "../language/forms.ts";
import { listed } from "../words.ts";

/** What a part of the schema asks for, to complete "expected …". */
export function expectedOf(schema: unknown): Sentence {
  const reference = /^#\/\$defs\/(\w+)$/.exec(textOf(child(schema, "$ref")) ?? "")?.[1];
  const named = textOf(child(reference === undefined ? schema : forms[reference], "title"));
  if (named !== undefined) return sentence(named);
  const words = wordsOf(schema);
  if (words.length > 0) return listed(words, "or");
  switch (textOf(child(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return numberOf(child(schema, "minItems")) === undefined ? say`a list` : say`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed(["true", "false"], "or");
    case "number":
      return say`a number${raw(rangeOf(schema))}`;
    case "integer":
      return say`a whole number${raw(rangeOf(schema))}`;
    default:
      return say`another value`;
  }
}

/** The words of `enum` or `const`, each once: a number and its text look the same. */
export function wordsOf(schema: unknown): string[] {
  const constant = child(schema, "const");
  const all = constant === undefined ? itemsOf(child(schema, "enum")) : [constant];
  return [...new Set(all.map(String))];
}

export function keysOf(schema: unknown): string[] {
  const properties = child(schema, "properties");
  return isMap(properties) ? Object.keys(properties) : [];
}

function expectedMap(schema: unknown): Sentence {
  const keys = keysOf(schema);
  const least = numberOf(child(schema, "minProperties"));
  const most = numberOf(child(schema, "maxProperties"));
  if (keys.length === 0) {
    if (most !== undefined) return say`a map of at most ${most} keys`;
    return least === undefined ? say`a map` : say`a map that is not empty`;
  }
  if (least === 1 && most === 1) return say`a map with one of the keys ${raw(listed(keys, "or"))}`;
  return least === undefined
    ? say`a map that may have the keys ${raw(listed(keys, "and"))}`
    : say`a map with at least one of the keys ${raw(listed(keys, "or"))}`;
}

function expectedText(schema: unknown): Sentence {
  const most = numberOf(child(schema, "maxLength"));
  return most === undefined ? say`text` : say`text of at most ${most} characters`;
}

function rangeOf(schema: unknown): Sentence {
  const least = numberOf(child(schema, "minimum"));
  const above = numberOf(child(schema, "exclusiveMinimum"));
  const most = numberOf(child(schema, "maximum"));
  const below = numberOf(child(schema, "exclusiveMaximum"));
  const limits = [
    least === undefined ? undefined : say`at least ${least}`,
    above === undefined ? undefined : say`more than ${above}`,
    most === undefined ? undefined : say`at most ${most}`,
    below === undefined ? undefined : say`less than ${below}`,
  ].filter((limit) => limit !== undefined);
  return limits.length === 0 ? say`` : sentence(`, ${limits.join(" and ")}`);
}
