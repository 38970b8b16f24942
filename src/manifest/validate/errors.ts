import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { parseInstant } from "../../base/time.ts";
import { child } from "../json.ts";
import { forms } from "../language/forms.ts";
import { manifest } from "../sections/manifest.ts";

const SCHEMA = { ...manifest.schema, $defs: forms };

/**
 * Every error of a value that does not fit the schema of the manifest. Compiled when a manifest is wrong, and with options that halve
 * the cost: the code runs once, our own sentences replace the messages, and the schema itself is checked in the tests.
 */
export function shapeErrors(value: unknown): readonly ErrorObject[] {
  const validate = validator();
  return validate(value) ? [] : (validate.errors ?? []);
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  compiled ??= new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text: string) => parseInstant(text) !== undefined } },
  }).compile({
    ...SCHEMA,
    // The pattern of an instant lets 2026-02-30 through, which the format does not.
    $defs: { ...forms, instant: { ...forms["instant"], format: "instant" } },
  });
  return compiled;
}

/** The part of the schema whose keyword an error is about; references are followed in the paths of errors. */
export function schemaOf({ schemaPath }: ErrorObject): unknown {
  return schemaPath
    .split("/")
    .slice(1, -1)
    .reduce<unknown>((schema, step) => child(schema, step), SCHEMA);
}
