import { ExpressionError, attempt } from "../expression/failure.ts";
import { entryOf } from "../expression/json.ts";
import { isJsonArray, isJsonObject } from "./json.ts";
import type { Json, JsonObject, ParameterDeclaration } from "./model.ts";
import { parseRule } from "./parse.ts";
import type { Parsed, Rule } from "./rule.ts";

/** What a definition's own text says, read from a file or a request. */
export interface ReadDefinition {
  readonly mode: string;
  readonly parameters: Readonly<Record<string, ParameterDeclaration>>;
  readonly rule: Rule;
}

/** Reads a definition with or without its `properties` envelope. */
export function readDefinition(json: Json): Parsed<ReadDefinition> {
  const read = attempt(() => {
    if (!isJsonObject(json)) throw new ExpressionError("the definition is not an object");
    const inner = entryOf(json, "properties");
    const properties = isJsonObject(inner) ? inner : json;
    const rule = entryOf(properties, "policyRule");
    if (rule === undefined) throw new ExpressionError("the definition has no 'policyRule'");
    const mode = entryOf(properties, "mode");
    const parameters = entryOf(properties, "parameters");
    return {
      rule,
      mode: typeof mode === "string" ? mode : "Indexed",
      parameters: declarations(isJsonObject(parameters) ? parameters : {}),
    };
  });
  if (!read.ok) return { ok: false, problem: read.error };
  const rule = parseRule(read.value.rule);
  return rule.ok ? { ok: true, value: { ...read.value, rule: rule.value } } : rule;
}

function declarations(parameters: JsonObject): Readonly<Record<string, ParameterDeclaration>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, json]): [string, ParameterDeclaration] => {
      if (!isJsonObject(json))
        throw new ExpressionError(`the parameter '${name}' is not declared by an object`);
      const type = entryOf(json, "type");
      const defaultValue = entryOf(json, "defaultValue");
      const allowedValues = entryOf(json, "allowedValues");
      return [
        name,
        {
          type: typeof type === "string" ? type : "String",
          ...(defaultValue === undefined ? {} : { defaultValue }),
          ...(isJsonArray(allowedValues) ? { allowedValues } : {}),
        },
      ];
    }),
  );
}
