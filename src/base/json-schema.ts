/** A JSON Schema as plain data, by its keywords: published as it is. Source: json-schema.org. */
export type JsonSchema = Readonly<Record<string, unknown>>;
