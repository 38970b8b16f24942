import type { Json, JsonObject } from "../../policy/model.ts";
import type { Fact } from "../fact.ts";
import { checkerOf, type SchemaProblem } from "./check.ts";
import type { FieldShape, ObjectShape, SchemaShape, TextShape } from "./shape.ts";

/** A type and how its values are told from others. The type is inferred: `SchemaValue<typeof budget>`. */
export interface Schema<T> {
  readonly shape: SchemaShape;
  readonly is: (value: unknown) => value is T;
  /** What is wrong and where; undefined for a value of the type. */
  readonly problem: (value: unknown) => SchemaProblem | undefined;
}

export type SchemaValue<S extends Schema<unknown>> = S extends Schema<infer T> ? T : never;

/** A field that may be absent. */
export interface Optional<T> {
  readonly optional: Schema<T>;
}

type Fields = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>;
type Flat<T> = { readonly [K in keyof T]: T[K] };
type ObjectOf<F extends Fields> = Flat<
  {
    readonly [K in keyof F as F[K] extends Schema<unknown> ? K : never]: F[K] extends Schema<infer T>
      ? T
      : never;
  } & {
    readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T>
      ? T
      : never;
  }
>;

/** The fields that an object of a given type has: none can be left out, and none be optional in one place only. */
type FieldsOf<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Schema<T[K]>;
};

function schema<T>(shape: SchemaShape): Schema<T> {
  const check = checkerOf(shape);
  return {
    shape,
    is: (value): value is T => check(value, 0) === undefined,
    problem: (value) => check(value, 0),
  };
}

/** Text of a form; `T` is the branded string that the form stands for. */
export function textOf<T extends string = string>(
  form: Omit<TextShape, "kind"> = {},
): Schema<T> & { readonly shape: TextShape } {
  const shape: TextShape = { kind: "text", ...form };
  return { ...schema<T>(shape), shape };
}

export const text = textOf();
export const number: Schema<number> = schema({ kind: "number" });
export const flag: Schema<boolean> = schema({ kind: "flag" });
export const anything: Schema<unknown> = schema({ kind: "anything" });
/** Free JSON; its depth is bounded. */
export const json: Schema<Json> = schema({ kind: "json", object: false });
export const jsonObject: Schema<JsonObject> = schema({ kind: "json", object: true });

export function choice<const T extends string | number | boolean>(...of: readonly T[]): Schema<T> {
  return schema({ kind: "choice", of });
}

export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return schema({ kind: "list", item: item.shape });
}

/** An object with keys of the data's own. */
export function record<T>(
  value: Schema<T>,
  names?: { readonly shape: TextShape },
): Schema<Readonly<Record<string, T>>> {
  return schema({
    kind: "record",
    value: value.shape,
    ...(names === undefined ? {} : { names: names.shape }),
  });
}

export function optional<T>(of: Schema<T>): Optional<T> {
  return { optional: of };
}

/** An object whose type follows from its fields. */
export function object<F extends Fields>(fields: F): Schema<ObjectOf<F>> {
  return schema(objectShape(fields));
}

/** An object of a type that is declared elsewhere; a field that is missing here does not compile. */
export function objectOf<T extends object>(fields: FieldsOf<T> & Fields): Schema<T> {
  return schema(objectShape(fields));
}

/** One of several objects, told apart by a field of theirs. */
export function variants<T>(...of: readonly Schema<T>[]): Schema<T> {
  return schema({ kind: "variants", of: of.map(({ shape }) => asObject(shape)) });
}

/** A schema with a name of its own in the published one; it may hold itself. */
export function named<T>(name: string, of: () => Schema<T>): Schema<T> {
  return schema({ kind: "named", name, shape: () => of().shape });
}

/** Known with a value of the schema, or unknown with a reason and perhaps with the part that could be read. */
export function fact<T>(
  value: Schema<T>,
  unknown: Schema<unknown>,
  partly: Schema<unknown>,
): Schema<Fact<T>> {
  return schema({ kind: "fact", value: value.shape, unknown: unknown.shape, partly: partly.shape });
}

function objectShape(fields: Fields): ObjectShape {
  return {
    kind: "object",
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, field]): [string, FieldShape] => [
        name,
        "optional" in field
          ? { shape: field.optional.shape, optional: true }
          : { shape: field.shape, optional: false },
      ]),
    ),
  };
}

function asObject(shape: SchemaShape): ObjectShape {
  if (shape.kind !== "object") throw new Error("only objects can be variants");
  return shape;
}
