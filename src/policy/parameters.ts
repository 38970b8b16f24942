import { entryOf } from "../expression/json.ts";
import { isKnown, waitsOf } from "../expression/value.ts";
import { NO_ALIASES } from "./aliases.ts";
import { evaluateOperand } from "./evaluate.ts";
import { outcome } from "../expression/failure.ts";
import { isJsonArray } from "./json.ts";
import type { Json, JsonObject, ParameterDeclaration, ParameterValues } from "./model.ts";
import { operand } from "./operand.ts";
import type { Parsed } from "./rule.ts";

type Declarations = Readonly<Record<string, ParameterDeclaration>>;

/**
 * The value of every declared parameter: what was passed, else the default. A parameter with neither, or with a value
 * that its declaration does not allow, makes the whole assignment one that the service refuses.
 */
export function bindParameters(
  declared: Declarations | undefined,
  passed: ParameterValues | undefined,
): Parsed<JsonObject> {
  const bound: [string, Json][] = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = entryOf(passed ?? {}, name)?.value;
    const value = given ?? declaration.defaultValue;
    if (value === undefined)
      return { ok: false, problem: `the parameter '${name}' has neither value nor default` };
    if (!allowed(value, declaration.allowedValues)) {
      return { ok: false, problem: `the value of the parameter '${name}' is not among its allowed values` };
    }
    bound.push([name, value]);
  }
  return { ok: true, value: Object.fromEntries(bound) };
}

/**
 * Of an array each member must be allowed. The service compares the casing too when an assignment is written; one that
 * exists was accepted, by an older version of its definition if need be, so casing alone refuses nothing here.
 */
function allowed(value: Json, values: readonly Json[] | undefined): boolean {
  if (values === undefined || values.length === 0 || values.includes(value)) return true;
  const texts = new Set(values.map(plain));
  if (texts.has(plain(value))) return true;
  return isJsonArray(value) && value.every((one) => texts.has(plain(one)));
}

function plain(value: Json): string {
  return JSON.stringify(value).toLowerCase();
}

/** What an initiative passes to one of its members: expressions over the initiative's own parameters. */
export function passParameters(
  templates: ParameterValues | undefined,
  own: JsonObject,
): Parsed<ParameterValues> {
  const passed: [string, { readonly value: Json }][] = [];
  for (const [name, { value: template }] of Object.entries(templates ?? {})) {
    const value = templateValue(template, own);
    if (!value.ok)
      return { ok: false, problem: `the parameter '${name}' of the reference: ${value.problem}` };
    passed.push([name, { value: value.value }]);
  }
  return { ok: true, value: Object.fromEntries(passed) };
}

/** A template value in which only parameters can be read. */
export function templateValue(template: Json, parameters: JsonObject): Parsed<Json> {
  const read = outcome(() => operand(template));
  if (!read.ok) return { ok: false, problem: read.error };
  const result = evaluateOperand(read.value, { resource: { body: {} }, parameters, aliases: NO_ALIASES });
  if (!result.ok) return { ok: false, problem: result.error };
  if (!isKnown(result.value))
    return { ok: false, problem: `it depends on ${waitsOf(result.value).join(", ")}` };
  return { ok: true, value: result.value };
}
