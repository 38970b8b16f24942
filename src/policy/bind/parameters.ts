import { entryOf } from "../../expression/json.ts";
import { isKnown, unknown, waitsOf, type Value, type ValueObject } from "../../expression/value.ts";
import { NO_ALIASES } from "../aliases.ts";
import { evaluateOperand } from "../evaluate/evaluate.ts";
import { attempt } from "../../expression/failure.ts";
import { isJsonArray } from "../json.ts";
import { withRedactedUnknown } from "./redacted.ts";
import type { Json, ParameterDeclaration, ParameterValues } from "../model.ts";
import { operand } from "../operand.ts";
import type { Parsed } from "../rule.ts";

/** Values as they are passed on: a part of one may be unknown. */
export type PassedValues = Readonly<Record<string, { readonly value: Value }>>;

type Declarations = Readonly<Record<string, ParameterDeclaration>>;

/**
 * The value of every declared parameter: what was passed, else the default. A parameter with neither, or with a value
 * that its declaration does not allow, makes the whole assignment one that the service refuses. What was redacted in a
 * value is unknown, never the text that stands for it.
 */
export function bindParameters(
  declared: Declarations | undefined,
  passed: PassedValues | undefined,
): Parsed<ValueObject> {
  const bound: [string, Value][] = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = entryOf(passed ?? {}, name)?.value;
    const taken = given ?? declaration.defaultValue;
    if (taken === undefined)
      return { ok: false, problem: `the parameter '${name}' has neither value nor default` };
    const value = isKnown(taken) ? withRedactedUnknown(taken, redactedIn(name)) : taken;
    if (isKnown(value) && !allowed(value, declaration.allowedValues)) {
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

function redactedIn(name: string): string {
  return `the value of the parameter '${name}', which was redacted`;
}

function plain(value: Json): string {
  return JSON.stringify(value).toLowerCase();
}

/**
 * What an initiative passes to its members: expressions over the initiative's own parameters. Members are passed the same few
 * expressions over and over, so each is evaluated once.
 */
export function memberParameters(
  own: ValueObject,
): (templates: ParameterValues | undefined) => Parsed<PassedValues> {
  const values = new Map<string, Parsed<Value>>();
  return (templates) =>
    passParameters(templates, (template, name) => {
      const before = typeof template === "string" ? values.get(template) : undefined;
      const value = before ?? passedValue(template, own, name);
      // Why a value is not known names the parameter that it is passed to.
      if (typeof template === "string" && value.ok && isKnown(value.value)) values.set(template, value);
      return value;
    });
}

function passParameters(
  templates: ParameterValues | undefined,
  valueOf: (template: Json, name: string) => Parsed<Value>,
): Parsed<PassedValues> {
  const passed: [string, { readonly value: Value }][] = [];
  for (const [name, { value: template }] of Object.entries(templates ?? {})) {
    const value = valueOf(template, name);
    if (!value.ok)
      return { ok: false, problem: `the parameter '${name}' of the reference: ${value.problem}` };
    passed.push([name, { value: value.value }]);
  }
  return { ok: true, value: Object.fromEntries(passed) };
}

function passedValue(template: Json, own: ValueObject, name: string): Parsed<Value> {
  const waits = redactedIn(name);
  const isWhole = isKnown(withRedactedUnknown(template, waits));
  return isWhole ? evaluated(template, own) : { ok: true, value: unknown([waits]) };
}

/** A template value in which only parameters can be read. */
export function templateValue(template: Json, parameters: ValueObject): Parsed<Json> {
  const result = evaluated(template, parameters);
  if (!result.ok) return result;
  if (!isKnown(result.value))
    return { ok: false, problem: `it depends on ${waitsOf(result.value).join(", ")}` };
  return { ok: true, value: result.value };
}

function evaluated(template: Json, parameters: ValueObject): Parsed<Value> {
  const read = attempt(() => operand(template));
  if (!read.ok) return { ok: false, problem: read.error };
  const result = evaluateOperand(read.value, { resource: { body: {} }, parameters, aliases: NO_ALIASES });
  return result.ok ? result : { ok: false, problem: result.error };
}
