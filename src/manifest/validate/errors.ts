import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { parseInstant } from "../../base/time.ts";
import { child } from "../json.ts";
import { forms } from "../language/forms.ts";
import type { Shape } from "../language/shape.ts";

/**
 * Every error of a value that does not fit a shape. Compiled when a manifest is wrong, and with options that halve
 * the cost: the code runs once, our own sentences replace the messages, and the schema itself is checked in the tests.
 */
export function shapeErrors(shape: Shape<unknown>, value: unknown): readonly ErrorObject[] {
  const validate = validator(shape);
  return validate(value) ? [] : (validate.errors ?? []);
}

const compiled = new Map<Shape<unknown>, ValidateFunction>();

function validator(shape: Shape<unknown>): ValidateFunction {
  const known = compiled.get(shape);
  if (known !== undefined) return known;
  const validate = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text: string) => parseInstant(text) !== undefined } },
  }).compile({
    ...shape.schema,
    // The pattern of an instant lets 2026-02-30 through, which the format does not.
    $defs: { ...forms, instant: { ...forms["instant"], format: "instant" } },
  });
  compiled.set(shape, validate);
  return validate;
}

/** The part of the schema whose keyword an error is about; references are followed in the paths of errors. */
export function schemaOf({ schemaPath }: ErrorObject, shape: Shape<unknown>): unknown {
  return schemaPath
    .split("/")
    .slice(1, -1)
    .reduce<unknown>((schema, step) => child(schema, step), { ...shape.schema, $defs: forms });
}
