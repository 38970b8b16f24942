import type { Area } from "../../base/area.ts";
import type { JsonSchema } from "../../base/json-schema.ts";
import { isMap } from "../json.ts";

/** What a text of the manifest names. */
export type Reference =
  "workload" | "wave" | "resource" | "dependency" | "resourceGroup" | "assignmentScope" | "budgetScope";

/**
 * What is done with a key. A key without a use is judged by a check, which the tests prove by watching what the checks read;
 * `unread`: no check of this version reads it, so the report names it; `requirement`, with an area: the same of something that the
 * target must offer, so its waves are not ready; `people`: it is there for people; `run`: it says what a run does besides judging.
 */
export type Use = "unread" | "requirement" | "people" | "run";

/**
 * The one definition of a value of the manifest: the schema is published, the type is what the schema lets through, and `readable`
 * is what of a value can be read though it may not fit.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** The value, or those of its parts that have the right type; undefined when it has not. */
  readable(value: unknown): Readable<T> | undefined;
  /** Parts by their keys, of a section. */
  readonly parts?: Readonly<Record<string, Shape<unknown>>>;
  /** Each item of a list, or each value of a map whose keys the writer names. */
  readonly each?: Shape<unknown>;
  readonly names?: Reference;
  readonly use?: Use;
  /** Of a requirement: the area of readiness that it belongs to. */
  readonly area?: Area;
}

/** The type of the values that fit a shape. */
export type TypeOf<S> = S extends Shape<infer T> ? T : never;

/** A value of which any part may be missing, because it is absent or of the wrong type. Items of lists keep their places. */
export type Readable<T> = T extends readonly (infer Item)[]
  ? readonly (Readable<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Readable<T[K]> | undefined }
    : T;

type Rest = JsonSchema;
export type Parts = Readonly<Record<string, Shape<unknown>>>;

/** A map with the keys of `P`, those of `R` always there. */
export type SectionOf<P extends Parts, R extends keyof P> = {
  readonly [K in R]: TypeOf<P[K]>;
} & { readonly [K in Exclude<keyof P, R>]?: TypeOf<P[K]> };

/** A map with known keys and no others. */
export function section<P extends Parts, const R extends readonly (keyof P & string)[] = readonly []>(
  description: string,
  parts: P,
  required?: R,
  rest: Rest = {},
): Shape<SectionOf<P, R[number]>> {
  return {
    schema: {
      description,
      type: "object",
      properties: schemasOf(parts),
      ...(required !== undefined && required.length > 0 ? { required } : {}),
      additionalProperties: false,
      ...rest,
    },
    readable: (value) => readableParts<P, R[number]>(parts, value),
    parts,
  };
}

export function schemasOf(parts: Parts): JsonSchema {
  return Object.fromEntries(Object.entries(parts).map(([key, { schema }]) => [key, schema]));
}

export function readableParts<P extends Parts, R extends keyof P>(
  parts: P,
  value: unknown,
): Readable<SectionOf<P, R>> | undefined;
export function readableParts(parts: Parts, value: unknown): object | undefined {
  if (!isMap(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
      const shape = Object.hasOwn(parts, key) ? parts[key] : undefined;
      return shape === undefined ? [] : [[key, shape.readable(part)]];
    }),
  );
}

/** A map whose keys the writer names. @param keys the form of the keys */
export function map<V>(
  description: string,
  keys: string,
  values: Shape<V>,
  rest: Rest = {},
): Shape<Readonly<Record<string, V>>> {
  return {
    schema: {
      description,
      type: "object",
      propertyNames: { $ref: `#/$defs/${keys}` },
      additionalProperties: values.schema,
      ...rest,
    },
    readable: (value) => readableValues(values, value),
    each: values,
  };
}

function readableValues<V>(
  shape: Shape<V>,
  value: unknown,
): Readable<Readonly<Record<string, V>>> | undefined;
function readableValues(shape: Shape<unknown>, value: unknown): object | undefined {
  if (!isMap(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape.readable(part)]));
}

export function list<I>(description: string, item: Shape<I>, rest: Rest = {}): Shape<readonly I[]> {
  return {
    schema: { description, type: "array", items: item.schema, ...rest },
    readable: (value) => readableItems(item, value),
    each: item,
  };
}

function readableItems<I>(shape: Shape<I>, value: unknown): Readable<readonly I[]> | undefined;
function readableItems(shape: Shape<unknown>, value: unknown): object | undefined {
  return Array.isArray(value) ? value.map((item: unknown) => shape.readable(item)) : undefined;
}

/**
 * A list of different texts of a form. The type stands beside the reference because a validator compares in linear time
 * only where it sees that the items are no maps or lists.
 */
export function set(
  description: string,
  form: string,
  rest: Rest = {},
  names?: Reference,
): Shape<readonly string[]> {
  const item = { ...scalar({ type: "string", $ref: `#/$defs/${form}` }, isText), ...named(names) };
  return list(description, item, { uniqueItems: true, ...rest });
}

export function text(description: string, rest: Rest = {}): Shape<string> {
  return scalar({ description, type: "string", minLength: 1, ...rest }, isText);
}

/** One of a few words. */
export function choice<const W extends string>(
  description: string,
  words: readonly W[],
  rest: Rest = {},
): Shape<W> {
  const isWord = (value: unknown): value is W => words.some((word) => word === value);
  return scalar({ description, type: "string", enum: words, ...rest }, isWord);
}

export function flag(description: string, otherwise: boolean): Shape<boolean> {
  return scalar({ description, type: "boolean", default: otherwise }, (value) => typeof value === "boolean");
}

export function number(description: string, rest: Rest = {}): Shape<number> {
  return scalar({ description, type: "number", ...rest }, isNumber);
}

export function integer(description: string, rest: Rest = {}): Shape<number> {
  return scalar({ description, type: "integer", ...rest }, isNumber);
}

/** A text of one of the forms that have a name. */
export function form(name: string, description: string, names?: Reference): Shape<string> {
  return { ...scalar({ description, $ref: `#/$defs/${name}` }, isText), ...named(names) };
}

/** A value without parts. */
export function scalar<T extends string | number | boolean>(
  schema: JsonSchema,
  is: (value: unknown) => value is T,
): Shape<T>;
export function scalar(schema: JsonSchema, is: (value: unknown) => boolean): Shape<unknown> {
  return { schema, readable: (value) => (is(value) ? value : undefined) };
}

/** Whatever the writer states. */
export function anything(description: string): Shape<unknown> {
  return { schema: { description }, readable: (value) => value };
}

/** The same shape with what is done with the key that has it. */
export function used<T>(use: Exclude<Use, "requirement">, shape: Shape<T>): Shape<T> {
  return { ...shape, use };
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function named(names: Reference | undefined): { names?: Reference } {
  return names === undefined ? {} : { names };
}
