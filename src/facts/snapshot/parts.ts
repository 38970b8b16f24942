/** Building blocks of the snapshot's JSON Schema. Patterns are as strict as the doors of the branded strings. */
export type Schema = Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, Schema>>;

/** An object of ours: nothing may stand in it that is not named here. */
export function object(required: Fields, optional: Fields = {}): Schema {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

export function list(items: Schema): Schema {
  return { type: "array", items };
}

export function record(values: Schema, names?: Schema): Schema {
  return {
    type: "object",
    ...(names === undefined ? {} : { propertyNames: names }),
    additionalProperties: values,
  };
}

/** A definition under `$defs` that several kinds share: compiled once, and written once in the published schema. */
export function shared(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

export const text: Schema = { type: "string" };
export const number: Schema = { type: "number" };
export const flag: Schema = { type: "boolean" };
export const texts = list(text);
/** Free JSON; its depth is bounded apart from the schema. */
export const json: Schema = {};
export const guid: Schema = {
  type: "string",
  pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
};
export const region: Schema = { type: "string", pattern: "^[a-z0-9]{2,60}$" };
export const resourceId: Schema = {
  type: "string",
  maxLength: 2_000,
  pattern: "^(?:/|(?:/[^/\\s?#%\\\\]+)+)$",
  not: { pattern: "/\\.\\.(?:/|$)" },
};
/** A sentence shows its prose as it stands, so prose from a file is plain words; data stands between backticks. */
export const sentence: Schema = {
  type: "string",
  maxLength: 4_000,
  pattern:
    "^(?:[A-Za-z0-9 ,.;:'()/-]*`[^`\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*`)*[A-Za-z0-9 ,.;:'()/-]*$",
};
/** No address, only its fingerprint. */
export const fingerprint: Schema = { type: "string", pattern: "^sha256:[0-9a-f]{16}$" };
