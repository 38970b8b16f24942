import fc, { type Arbitrary } from "fast-check";
import { say } from "../../src/base/sentence.ts";
import type { Schema } from "../../src/facts/schema/schema.ts";
import type { ObjectShape, SchemaShape, TextShape } from "../../src/facts/schema/shape.ts";

/** Arbitrary values of a schema, made from the same shape that the checker and the published schema are made from. */
export function arbitraryOf<T>({ shape, is }: Schema<T>): Arbitrary<T> {
  return ofShape(shape, 0).filter((value): value is T => is(value));
}

/** Deeper than this, what may hold itself contains nothing. */
const MOST_NESTED = 3;
/** Stands in some free texts, as people write such things into descriptions, tags and parameters. */
export const ADDRESS = "jane.doe@contoso.example";
const plain = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(ADDRESS, `ask ${ADDRESS} first`) },
);
const key = fc.stringMatching(/^[A-Za-z]{1,8}$/);
const json = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .jsonValue({ maxDepth: 4 })
      .map((value): unknown => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "proto"))),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown[]>([{ to: [ADDRESS] }], ADDRESS) },
);
/** The pattern of a sentence is more than a generator can read; what `say` makes is one. */
const sentence = fc
  .string({ unit: "binary" })
  .map((data) => say`Could not read ${data}: no answer (${[data]}).`);

function ofShape(shape: SchemaShape, depth: number): Arbitrary<unknown> {
  switch (shape.kind) {
    case "text":
      return ofText(shape);
    case "number":
      // JSON has no minus zero.
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    case "flag":
      return fc.boolean();
    case "anything":
      return json;
    case "json":
      return shape.object ? fc.dictionary(key, json, { noNullPrototype: true }) : json;
    case "choice":
      return fc.constantFrom(...shape.of);
    case "list":
      return fc.array(ofShape(shape.item, depth), { maxLength: depth > MOST_NESTED ? 0 : 3 });
    case "record":
      return fc.dictionary(
        shape.names === undefined ? key : ofText(shape.names),
        ofShape(shape.value, depth),
        {
          maxKeys: 3,
          noNullPrototype: true,
        },
      );
    case "object":
      return ofObject(shape, depth);
    case "variants":
      return fc.oneof(...shape.of.map((one) => ofObject(one, depth)));
    case "fact":
      return fc.oneof(
        {
          weight: 4,
          arbitrary: ofShape(shape.value, depth).map((value) => ({ known: true, value })),
        },
        { weight: 1, arbitrary: ofShape(shape.unknown, depth) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(ofShape(shape.partly, depth), ofShape(shape.value, depth))
            .map(([partly, value]) => ({ ...(typeof partly === "object" ? partly : {}), value })),
        },
      );
    case "named":
      return depth > MOST_NESTED ? deepest(shape.shape()) : ofShape(shape.shape(), depth + 1);
  }
}

/** Of a shape that holds itself, what does not. */
function deepest(shape: SchemaShape): Arbitrary<unknown> {
  if (shape.kind !== "variants") return ofShape(shape, 0);
  const leaves = shape.of.filter(({ fields }) =>
    Object.values(fields).every((field) => field.shape.kind !== "list"),
  );
  return fc.oneof(...leaves.map((one) => ofObject(one, 0)));
}

function ofObject({ fields }: ObjectShape, depth: number): Arbitrary<unknown> {
  const values: Record<string, Arbitrary<unknown>> = {};
  for (const [name, field] of Object.entries(fields)) values[name] = ofShape(field.shape, depth);
  const requiredKeys = Object.keys(fields).filter((name) => fields[name]?.optional === false);
  return fc.record(values, { requiredKeys, noNullPrototype: true });
}

function ofText(shape: TextShape): Arbitrary<string> {
  const { pattern, not, maxLength = Infinity } = shape;
  if (pattern === undefined) return plain;
  if (pattern.includes("`")) return sentence;
  const matching = fc.stringMatching(new RegExp(pattern, "u"), { size: "xsmall" });
  const never = not === undefined ? undefined : new RegExp(not, "u");
  return matching.filter((text) => text.length <= maxLength && never?.test(text) !== true);
}
