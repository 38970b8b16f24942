import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Fact } from "../fact.ts";
import type { FactKind, FactTypes } from "../facts.ts";
import { definitions, facts } from "./kinds.ts";
import { object, text, type Schema } from "./parts.ts";

export const SNAPSHOT_VERSION = 1;

/** The document as it stands in a file. */
export interface SnapshotDocument {
  readonly $schema?: string;
  readonly version: typeof SNAPSHOT_VERSION;
  readonly cloud: string;
  readonly observedAt: string;
  readonly tool?: { readonly name: string; readonly version: string };
  readonly facts: { readonly [K in FactKind]?: Readonly<Record<string, Fact<FactTypes[K]>>> };
}

export const SNAPSHOT_SCHEMA_ID = "urn:azure-relocation-readiness:snapshot:1";

/** JSON Schema 2020-12; published as `snapshot.schema.json`. */
export const snapshotSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: SNAPSHOT_SCHEMA_ID,
  title: "Snapshot of a relocation target",
  description:
    "What was observed of a target subscription, redacted: no e-mail addresses, tokens or names of people.",
  ...object(
    {
      version: { const: SNAPSHOT_VERSION },
      cloud: { type: "string", pattern: "^[A-Za-z]{1,40}$" },
      observedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$" },
      facts,
    },
    { $schema: text, tool: object({ name: text, version: text }) },
  ),
  $defs: definitions,
};

let validate: ValidateFunction<SnapshotDocument> | undefined;

/**
 * Compiled at first use, since most runs read no snapshot, and with options that make the compiling cheap: the code runs
 * once, and the schema itself is checked in the tests.
 */
export function snapshotValidator(): ValidateFunction<SnapshotDocument> {
  validate ??= new Ajv2020({
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    code: { optimize: false },
    meta: false,
    validateSchema: false,
  }).compile<SnapshotDocument>(snapshotSchema);
  return validate;
}
