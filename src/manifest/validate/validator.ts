import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { parseInstant } from "../../base/time.ts";
import { child } from "../json.ts";
import { forms } from "../language/forms.ts";
import { manifest, type RawManifest } from "../sections/manifest.ts";

const SCHEMA = { ...manifest.schema, $defs: forms };

let compiled: ValidateFunction<RawManifest> | undefined;

/**
 * Compiled at first use, since it costs more than reading a manifest does, and with options that halve the cost: the
 * code runs once, our own sentences replace the messages, and the schema itself is checked in the tests. The pattern
 * of an instant lets 2026-02-30 through, which the format here does not.
 */
function validator(): ValidateFunction<RawManifest> {
  if (compiled) return compiled;
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text: string) => parseInstant(text) !== undefined } },
  });
  compiled = ajv.compile<RawManifest>({
    ...manifest.schema,
    $defs: { ...forms, instant: { ...forms["instant"], format: "instant" } },
  });
  return compiled;
}

export type Checked =
  | { readonly ok: true; readonly manifest: RawManifest }
  | { readonly ok: false; readonly errors: readonly ErrorObject[] };

/** Checks plain values against the schema of the manifest. */
export function checkShape(value: unknown): Checked {
  const validate = validator();
  return validate(value) ? { ok: true, manifest: value } : { ok: false, errors: validate.errors ?? [] };
}

/** The part of the schema whose keyword an error is about; references are followed in the paths of errors. */
export function schemaOf({ schemaPath }: ErrorObject): unknown {
  return schemaPath
    .split("/")
    .slice(1, -1)
    .reduce<unknown>((schema, step) => child(schema, step), SCHEMA);
}
