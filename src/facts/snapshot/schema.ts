import type { Fact } from "../fact.ts";
import { FACT_KINDS, kindOf, type FactKindName, type FactTypes } from "../facts.ts";
import type { JsonSchema } from "../../base/json-schema.ts";
import { jsonSchemaOf } from "../schema/json-schema.ts";
import {
  anything,
  choice,
  object,
  optional,
  record,
  text,
  textOf,
  type Schema,
  type SchemaValue,
} from "../schema/schema.ts";
import { factOf } from "../schema/unknown.ts";

export const SNAPSHOT_VERSION = 1;
export const SNAPSHOT_SCHEMA_ID = "urn:azure-relocation-readiness:snapshot:1";

/** The document as it stands in a file. Its facts are looked at kind by kind: {@link factsSchema}. */
export const snapshotDocument = object({
  version: choice(SNAPSHOT_VERSION),
  cloud: textOf({ pattern: "^[A-Za-z]{1,40}$" }),
  observedAt: textOf({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$" }),
  facts: record(anything),
  $schema: optional(text),
  tool: optional(object({ name: text, version: text })),
});

export type SnapshotDocument = SchemaValue<typeof snapshotDocument>;

/** The facts of one kind by key. */
export function factsSchema<K extends FactKindName>(
  kind: K,
): Schema<Readonly<Record<string, Fact<FactTypes[K]>>>> {
  const { key, value } = kindOf(kind);
  return record(factOf(value), textOf({ pattern: key.pattern }));
}

/** JSON Schema 2020-12 of the whole; published as `snapshot.schema.json`. */
export function snapshotSchema(): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const facts = FACT_KINDS.map((kind): [string, JsonSchema] => {
    const { key, value } = kindOf(kind);
    return [
      kind,
      {
        type: "object",
        propertyNames: { pattern: key.pattern },
        additionalProperties: jsonSchemaOf(factOf(value).shape, definitions),
      },
    ];
  });
  const document = jsonSchemaOf(snapshotDocument.shape, definitions);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SNAPSHOT_SCHEMA_ID,
    title: "Snapshot of a relocation target",
    description:
      "What was observed of a target subscription, redacted: no e-mail addresses, tokens or names of people.",
    ...document,
    properties: {
      ...propertiesOf(document),
      facts: {
        type: "object",
        properties: Object.fromEntries(facts),
        required: [],
        additionalProperties: false,
      },
    },
    $defs: Object.fromEntries(definitions),
  };
}

function propertiesOf({ properties }: JsonSchema): object {
  return typeof properties === "object" && properties !== null ? properties : {};
}
