import { parseInstant } from "../../base/time.ts";
import { isMap } from "../json.ts";
import { forms } from "../language/forms.ts";
import type { JsonSchema } from "../../base/json-schema.ts";
import type { Shape } from "../language/shape.ts";
import { manifest, type RawManifest } from "../sections/manifest.ts";

/**
 * Whether a plain value fits the schema of the manifest. Most runs need no more than this answer, and a compiler of schemas costs more
 * than all else that a manifest takes; why a value does not fit is told from the errors of one (see `errors.ts`). The tests compare the two.
 */
export function fitsManifest(value: unknown): value is RawManifest {
  return fits(value, manifest.schema);
}

/** The same of a part, for its own shape. */
export function fitsShape<T>({ schema }: Shape<T>, value: unknown): value is T {
  return fits(value, schema);
}

/** Keywords that describe and test nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set(["title", "description", "default", "$defs"]);

type Test = (value: unknown, argument: unknown, schema: JsonSchema) => boolean;

function fits(value: unknown, schema: JsonSchema): boolean {
  for (const keyword in schema) {
    if (ANNOTATIONS.has(keyword)) continue;
    const test = Object.hasOwn(TESTS, keyword) ? TESTS[keyword] : undefined;
    if (test === undefined)
      throw new Error(`the schema of the manifest has the keyword ${keyword}, which is not tested`);
    if (!test(value, schema[keyword], schema)) return false;
  }
  return true;
}

const TESTS: Readonly<Record<string, Test>> = {
  $ref: (value, reference) => fitsForm(value, String(reference).slice("#/$defs/".length)),
  type: (value, types) => (Array.isArray(types) ? types.some((type) => is(value, type)) : is(value, types)),
  const: (value, constant) => value === constant,
  enum: (value, words) => Array.isArray(words) && words.includes(value),
  minLength: (value, least) => typeof value !== "string" || lengthOf(value) >= Number(least),
  maxLength: (value, most) => typeof value !== "string" || lengthOf(value) <= Number(most),
  pattern: (value, pattern) => typeof value !== "string" || expression(String(pattern)).test(value),
  minimum: (value, least) => typeof value !== "number" || value >= Number(least),
  exclusiveMinimum: (value, least) => typeof value !== "number" || value > Number(least),
  maximum: (value, most) => typeof value !== "number" || value <= Number(most),
  exclusiveMaximum: (value, most) => typeof value !== "number" || value < Number(most),
  required: (value, keys) =>
    !isMap(value) || (Array.isArray(keys) && keys.every((key) => Object.hasOwn(value, String(key)))),
  properties: (value, schemas) =>
    !isMap(value) ||
    Object.entries(value).every(([key, part]) => {
      const schema =
        part !== undefined && isMap(schemas) && Object.hasOwn(schemas, key) ? schemas[key] : undefined;
      return !isMap(schema) || fits(part, schema);
    }),
  additionalProperties: (value, others, { properties }) =>
    !isMap(value) ||
    Object.entries(value).every(([key, part]) => {
      if (isMap(properties) && Object.hasOwn(properties, key)) return true;
      return isMap(others) && fits(part, others);
    }),
  propertyNames: (value, schema) =>
    !isMap(value) || !isMap(schema) || Object.keys(value).every((key) => fits(key, schema)),
  minProperties: (value, least) => !isMap(value) || Object.keys(value).length >= Number(least),
  maxProperties: (value, most) => !isMap(value) || Object.keys(value).length <= Number(most),
  items: (value, schema) =>
    !Array.isArray(value) || !isMap(schema) || value.every((item: unknown) => fits(item, schema)),
  minItems: (value, least) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (value, most) => !Array.isArray(value) || value.length <= Number(most),
  // Items of lists whose items differ are texts and numbers, which a set compares in linear time.
  uniqueItems: (value) => !Array.isArray(value) || new Set(value).size === value.length,
};

/** The pattern of an instant lets 2026-02-30 through; no day of that name exists. */
function fitsForm(value: unknown, name: string): boolean {
  const form = forms[name];
  if (form === undefined) throw new Error(`the schema of the manifest has no form ${name}`);
  if (!fits(value, form)) return false;
  return name !== "instant" || (typeof value === "string" && parseInstant(value) !== undefined);
}

function is(value: unknown, type: unknown): boolean {
  switch (type) {
    case "object":
      return isMap(value);
    case "array":
      return Array.isArray(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** Characters, as JSON Schema counts them. */
function lengthOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text).length : text.length;
}

const expressions = new Map<string, RegExp>();

/** Each pattern once, when a value is first held against it. */
function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, known);
  return known;
}
