import fc from "fast-check";
import { openObject, unknown, type Value } from "../../src/expression/value.ts";
import { isJsonArray, isJsonObject } from "../../src/policy/json.ts";
import type { Json, JsonObject } from "../../src/policy/model.ts";

/** Small worlds, so that values and names meet. */
const scalar = fc.constantFrom<Json>("a", "A", "b", "", 1, "1", true, "true", null);
const name = fc.constantFrom(
  "a",
  "b",
  "c.d",
  "l[*]",
  "l[*].p",
  "l",
  "tags.x",
  "tags['y']",
  "location",
  "name",
);
export const text = fc.constantFrom("a", "b", "*", "a*", "1", "");
const member = fc.oneof(scalar, fc.record({ p: scalar }));
export const body = fc.record(
  {
    a: scalar,
    b: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
    c: fc.record({ d: scalar }),
    l: fc.array(member, { maxLength: 3 }),
    tags: fc.record({ x: fc.constantFrom("a", "b") }),
    location: fc.constantFrom("West Europe", "swedencentral"),
    name: fc.constantFrom("a", "p/b"),
    type: fc.constantFrom("N/A", "n/b", "x/y"),
    properties: fc.record({ x: scalar }),
    A: scalar,
  },
  { requiredKeys: [] },
);

const type = fc.constantFrom("n/a", "N/B", "n/c");
const test: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ field: fc.constantFrom("type", "TYPE"), equals: type }),
  fc.record({ field: fc.constant("type"), in: fc.array(type, { maxLength: 2 }) }),
  fc.record({
    field: name,
    equals: fc.constantFrom("[parameters('p')]", "[toUpper(parameters('p'))]", "[field('b')]"),
  }),
  fc.record({
    value: fc.constantFrom("[parameters('p')]", "[bool('x')]", "[equals(parameters('p'), 'a')]"),
    equals: text,
  }),
  fc.record({ field: name, greater: fc.constantFrom<Json>("a", 1) }),
  fc.record({ field: fc.constantFrom("n/a/x", "N/B/x", "n/a/l[*].p"), notEquals: text }),
  fc.record({ field: name, equals: text }),
  fc.record({ field: name, notEquals: text }),
  fc.record({ field: name, in: fc.array(text, { maxLength: 3 }) }),
  fc.record({ field: name, like: text }),
  fc.record({ field: name, contains: text }),
  fc.record({ field: name, exists: fc.boolean() }),
  fc.record({ field: fc.constant("c"), containsKey: fc.constantFrom("d", "e") }),
  fc.record({
    value: fc.constantFrom(
      "[field('a')]",
      "[length(field('l'))]",
      "[empty(field('b'))]",
      "[first(field('l[*].p'))]",
      "[if(equals(field('a'), 'a'), 'x', field('b'))]",
    ),
    equals: text,
  }),
  fc.record({
    count: fc.record({
      field: fc.constant("l[*]"),
      where: fc.record({ field: fc.constant("l[*].p"), equals: text }),
    }),
    greaterOrEquals: fc.nat(3),
  }),
  fc.record({
    count: fc.record({
      value: fc.array(text, { maxLength: 3 }),
      name: fc.constant("n"),
      where: fc.record({ field: name, equals: fc.constant("[current('n')]") }),
    }),
    equals: fc.nat(3),
  }),
);
export const { condition } = fc.letrec<{ condition: JsonObject }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    test,
    fc.record({ not: tie("condition") }),
    fc.record({ allOf: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
  ),
}));

/** Some leaves of a resource made unknown, and some members left out of objects that stay open. */
export function hidden(resource: Json, pick: () => boolean): Value {
  if (isJsonArray(resource)) return pick() ? unknown(["hidden"]) : resource.map((item) => hidden(item, pick));
  if (isJsonObject(resource)) {
    const open = pick() && pick();
    const lower = Object.keys(resource).map((key) => key.toLowerCase());
    const isOnly = (key: string): boolean => lower.filter((one) => one === key.toLowerCase()).length === 1;
    const told = Object.entries(resource).filter(
      ([key]) => !open || key === "type" || !isOnly(key) || pick(),
    );
    const members = Object.fromEntries(told.map(([key, value]) => [key, hidden(value, pick)]));
    return open ? openObject(members, ["left out"]) : members;
  }
  return pick() ? unknown(["hidden"]) : resource;
}
