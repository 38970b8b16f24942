/**
 * What a value looks like, as data. The checker, the published JSON Schema and, in the tests, the generator of arbitrary values
 * are each one walk over it, so that they cannot disagree.
 */
export type SchemaShape =
  | TextShape
  | { readonly kind: "number" | "flag" }
  /** Whatever it is, it is looked at elsewhere. */
  | { readonly kind: "anything" }
  /** Free JSON; `object` when only an object may stand there. */
  | { readonly kind: "json"; readonly object: boolean }
  | { readonly kind: "choice"; readonly of: readonly (string | number | boolean)[] }
  | { readonly kind: "list"; readonly item: SchemaShape }
  | { readonly kind: "record"; readonly value: SchemaShape; readonly names?: TextShape }
  | ObjectShape
  | { readonly kind: "variants"; readonly of: readonly ObjectShape[] }
  /** Known with a value, or unknown with a reason and perhaps with the part that could be read. */
  | {
      readonly kind: "fact";
      readonly value: SchemaShape;
      readonly unknown: SchemaShape;
      /** An unknown fact with `value`, which is looked at by itself, and with what could not be read. */
      readonly partly: SchemaShape;
    }
  /** Written once in the published schema, under its name; the only shape that may hold itself. */
  | { readonly kind: "named"; readonly name: string; readonly shape: () => SchemaShape };

export interface TextShape {
  readonly kind: "text";
  /** A regular expression, read with the flag `u`. */
  readonly pattern?: string;
  /** A regular expression that must not match. */
  readonly not?: string;
  /** In code points. */
  readonly maxLength?: number;
}

/** An object of ours: nothing may stand in it that is not named here. */
export interface ObjectShape {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, FieldShape>>;
}

export interface FieldShape {
  readonly shape: SchemaShape;
  readonly optional: boolean;
}
