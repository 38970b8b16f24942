/** A JSON Schema as plain data: published as it is, compiled as it is. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Keywords beside those that the builder sets. */
type Rest = JsonSchema;

/** A map with known keys and no others. */
export function section(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
  rest: Rest = {},
): JsonSchema {
  return {
    description,
    type: "object",
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...rest,
  };
}

/** A map whose keys the writer names. */
export function map(description: string, names: string, values: JsonSchema, rest: Rest = {}): JsonSchema {
  return {
    description,
    type: "object",
    propertyNames: { $ref: `#/$defs/${names}` },
    additionalProperties: values,
    ...rest,
  };
}

export function list(description: string, items: JsonSchema, rest: Rest = {}): JsonSchema {
  return { description, type: "array", items, ...rest };
}

/**
 * A list of different texts. The type stands beside the reference because the validator compares in linear time
 * only where it sees that the items are no maps or lists.
 */
export function set(description: string, definition: string, rest: Rest = {}): JsonSchema {
  const items = { type: "string", $ref: `#/$defs/${definition}` };
  return { description, type: "array", items, uniqueItems: true, ...rest };
}

export function text(description: string, rest: Rest = {}): JsonSchema {
  return { description, type: "string", minLength: 1, ...rest };
}

/** One of a few words. */
export function choice(description: string, words: readonly string[], rest: Rest = {}): JsonSchema {
  return { description, type: "string", enum: words, ...rest };
}

export function flag(description: string, otherwise: boolean): JsonSchema {
  return { description, type: "boolean", default: otherwise };
}

export function number(description: string, rest: Rest = {}): JsonSchema {
  return { description, type: "number", ...rest };
}

export function integer(description: string, rest: Rest = {}): JsonSchema {
  return { description, type: "integer", ...rest };
}

/** A value of a form that {@link definitions} gives a name. */
export function use(definition: string, description: string, rest: Rest = {}): JsonSchema {
  return { description, $ref: `#/$defs/${definition}`, ...rest };
}
