import type { JsonSchema } from "../../base/json-schema.ts";
import type { ObjectShape, SchemaShape } from "./shape.ts";

/** The JSON Schema of a shape; what has a name goes to `definitions`, once, and is referred to. */
export function jsonSchemaOf(shape: SchemaShape, definitions: Map<string, JsonSchema>): JsonSchema {
  const inner = (one: SchemaShape): JsonSchema => jsonSchemaOf(one, definitions);
  switch (shape.kind) {
    case "text":
      return {
        type: "string",
        ...(shape.maxLength === undefined ? {} : { maxLength: shape.maxLength }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
        ...(shape.not === undefined ? {} : { not: { pattern: shape.not } }),
      };
    case "number":
      return { type: "number" };
    case "flag":
      return { type: "boolean" };
    case "anything":
      return {};
    case "json":
      return shape.object ? { type: "object" } : {};
    case "choice": {
      const [only, ...others] = shape.of;
      return others.length === 0 ? { const: only } : { enum: shape.of };
    }
    case "list":
      return { type: "array", items: inner(shape.item) };
    case "record":
      return {
        type: "object",
        ...(shape.names === undefined ? {} : { propertyNames: inner(shape.names) }),
        additionalProperties: inner(shape.value),
      };
    case "object":
      return objectSchema(shape, inner);
    case "variants":
      return { oneOf: shape.of.map(inner) };
    case "fact":
      return {
        type: "object",
        required: ["known"],
        properties: { value: inner(shape.value) },
        if: { properties: { known: { const: true } } },
        then: {
          type: "object",
          properties: { known: { const: true }, value: {} },
          required: ["known", "value"],
          additionalProperties: false,
        },
        else: { if: { required: ["value"] }, then: inner(shape.partly), else: inner(shape.unknown) },
      };
    case "named":
      if (!definitions.has(shape.name)) {
        // Its place is taken first, since it may hold itself.
        definitions.set(shape.name, {});
        definitions.set(shape.name, inner(shape.shape()));
      }
      return { $ref: `#/$defs/${shape.name}` };
  }
}

function objectSchema({ fields }: ObjectShape, inner: (shape: SchemaShape) => JsonSchema): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, { shape }]) => [name, inner(shape)])),
    required: entries.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: false,
  };
}
