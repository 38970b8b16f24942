import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../../src/base/time.ts";
import { isObject, type Value } from "../../../src/expression/value.ts";
import { aliasCatalogue, type AliasCatalogue } from "../../../src/policy/aliases.ts";
import { Engine, prepare } from "../../../src/policy/evaluate/compile/engine.ts";
import { CHOSEN, type Disputed } from "../../../src/policy/evaluate/disputed.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { condition, hidden } from "../arbitrary.ts";
import { conditionOf } from "../support.ts";
import { runs } from "../../support/runs.ts";

const aliases = aliasCatalogue([
  {
    namespace: "n",
    resourceTypes: [
      {
        resourceType: "a",
        aliases: [
          {
            name: "n/a/x",
            defaultPath: "properties.x",
            paths: [{ path: "properties.old", apiVersions: ["2020-01-01"] }],
          },
          { name: "n/shared", defaultPath: "properties.x" },
          { name: "n/a/l[*]", defaultPath: "properties.l[*]" },
          { name: "n/a/l[*].p", defaultPath: "properties.l[*].p" },
        ],
      },
      { resourceType: "b", aliases: [{ name: "n/shared", defaultPath: "properties.y" }] },
    ],
  },
]);

const scalar = fc.constantFrom<Json>("a", "A", "ab", "b a", "", 1, 2.5, "1", true, "true", null);
const pattern = fc.constantFrom("a", "A*", "*b", "*a*", "*", "a*b", "", "n/*", "N/A", "True");
const name = fc.constantFrom(
  "n/a/x",
  "n/shared",
  "n/a/l[*]",
  "n/a/l[*].p",
  "n/unknown/x",
  "n/a/unknown",
  "n/a/unknown[*].p",
  "n/untyped",
  "x/y/properties.x",
  "type",
  "name",
  "fullName",
  "apiVersion",
  "identity.type",
  "location",
  "tags.x",
  "tags",
  "a",
);
const expression = fc.constantFrom(
  "[parameters('list')]",
  "[parameters('text')]",
  "[field('n/shared')]",
  "[field('n/a/l[*].p')]",
  "[field('location')]",
  "[field(concat('n/', 'shared'))]",
  "[resourceGroup().location]",
  "[resourceGroup().tags['x']]",
  "[subscription().tags.y]",
  "[requestContext().apiVersion]",
  "[requestContext().identity.x]",
  "[utcNow()]",
  "[policy().assignmentId]",
  "[toUpper(field('type'))]",
  "[field('type')]",
  "[last(split(field('name'), '/'))]",
  "[int(field('n/a/x'))]",
  "[tryGet(resourceGroup(), 'nothing')]",
);
const operator = fc.constantFrom(
  ...["equals", "notEquals", "like", "notLike", "contains", "notContains", "match", "notMatch"],
  ...["matchInsensitively", "less", "lessOrEquals", "greater", "greaterOrEquals", "containsKey"],
);
const wanted = fc.oneof(
  pattern,
  expression,
  scalar.filter((value) => value !== null),
);
const left = fc.oneof(
  fc.record({ field: name }),
  fc.record({ field: fc.constantFrom("[concat('tags.', 'x')]", "[parameters('text')]") }),
  fc.record({ value: fc.oneof(expression, scalar) }),
);
const comparison = fc.oneof(
  fc.tuple(left, operator, wanted).map(([side, key, right]): JsonObject => ({ ...side, [key]: right })),
  fc
    .tuple(left, fc.constantFrom("in", "notIn"), fc.oneof(fc.array(scalar, { maxLength: 3 }), expression))
    .map(([side, key, right]): JsonObject => ({ ...side, [key]: right })),
  fc
    .tuple(left, fc.constantFrom<Json>(true, "False", "[parameters('text')]"))
    .map(([side, right]): JsonObject => ({ ...side, exists: right })),
);
const where = fc.oneof(
  fc
    .tuple(left, operator, fc.constantFrom("[current('v')]", "[current()]", "[toLower(current('V'))]", "x"))
    .map(([side, key, right]): JsonObject => ({ ...side, [key]: right })),
  fc.record({ field: fc.constant("n/a/l[*].p"), equals: fc.constant("[current('v')]") }),
  fc.record({ value: fc.constant("[current('other')]"), equals: fc.constant("a") }),
);
const count = fc.record({
  count: fc.oneof(
    fc.record({
      value: fc.oneof(
        fc.array(scalar, { maxLength: 3 }),
        fc.constantFrom("[parameters('list')]", "[field('n/a/l[*]')]"),
      ),
      name: fc.constant("v"),
      where: fc.oneof(
        where,
        fc.record({ allOf: fc.array(where, { minLength: 1, maxLength: 2 }) }),
        fc.record({ not: where }),
      ),
    }),
    fc.record({ field: fc.constantFrom("n/a/l[*]", "n/a/l[*].p") }),
    fc.record({ field: fc.constant("n/a/l[*]"), where: comparison }),
  ),
  greaterOrEquals: fc.nat(3),
});
const leaf = fc.oneof({ weight: 4, arbitrary: comparison }, { weight: 2, arbitrary: count }, condition);
const rule: fc.Arbitrary<JsonObject> = fc.oneof(
  leaf,
  fc.record({ allOf: fc.array(leaf, { minLength: 1, maxLength: 5 }) }),
  fc.record({ anyOf: fc.array(leaf, { minLength: 1, maxLength: 5 }) }),
  fc.record({
    allOf: fc.tuple(
      fc.record({ field: fc.constant("type"), equals: fc.constantFrom("n/A", "n/b") }),
      leaf,
      leaf,
    ),
  }),
  fc.record({
    allOf: fc.tuple(leaf, fc.record({ field: fc.constant("type"), in: fc.constant(["n/A", "n/b"]) }), leaf),
  }),
);
const resource = fc.record(
  {
    type: fc.constantFrom<Json>("N/A", "n/b", "x/y", "", 7),
    name: fc.constantFrom("p/ab", "b"),
    fullName: fc.constantFrom<Json>("q/a", null),
    location: fc.constantFrom("West Europe", "westeurope", "b a"),
    identity: fc.oneof(fc.constant(null), fc.record({ type: fc.constantFrom("A,b", "A ,  b") })),
    tags: fc.record({ x: scalar, X: scalar, y: scalar }, { requiredKeys: [] }),
    a: scalar,
    A: scalar,
    properties: fc.record(
      {
        x: scalar,
        X: scalar,
        y: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })),
        old: scalar,
        l: fc.oneof(scalar, fc.array(fc.oneof(scalar, fc.record({ p: scalar })), { maxLength: 3 })),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const surroundings = [
  {},
  {
    now: instant(0),
    subscription: { tags: { y: "a" } },
    resourceGroup: { location: "West Europe", tags: { x: "ab" } },
    policy: { assignmentId: "a" },
    requestContext: { apiVersion: "a", identity: { x: "a" } },
  },
  { now: instant(0), subscription: {}, resourceGroup: { location: "b a", tags: {} } },
];
const other: Disputed = {
  missingArray: "empty",
  missingFieldFunction: "null",
  orderingAcrossTypes: "false",
  orderingOnMissing: "error",
  likeOnMissing: "empty-text",
  missingContainerTag: "error",
  locationNormalised: "field-only",
  inSingleValue: "error",
};
const parameters: readonly JsonObject[] = [
  { text: "a", list: ["a", "N/*", 1], p: "a" },
  { text: "tags", list: [], p: "b" },
];

/** One engine and several resources, so that what it keeps from one is met by the next. */
function expectAgreement(
  rules: readonly JsonObject[],
  values: readonly Value[],
  apiVersions: readonly (string | undefined)[],
  disputed: Disputed,
  list: AliasCatalogue = aliases,
): void {
  const policies = rules.flatMap((json) =>
    parameters.map((own) => ({
      rule: { if: conditionOf(json), effect: { kind: "literal" as const, value: "deny" }, fields: [] },
      parameters: own,
    })),
  );
  const engine = new Engine(policies, list, disputed);
  for (const value of values) {
    for (const around of surroundings) {
      for (const apiVersion of apiVersions) {
        const one = {
          body: isObject(value) ? value : {},
          ...(apiVersion === undefined ? {} : { apiVersion }),
        };
        const expected = policies.map(
          (policy) =>
            evaluate(policy.rule.if, {
              ...around,
              resource: one,
              parameters: policy.parameters,
              aliases: list,
              disputed,
            }).result,
        );
        for (const indexed of [true, false]) {
          const found = engine.answers(prepare(one), around, indexed);
          expect(
            policies.map((policy) => found.find((each) => each.policy === policy)?.answer ?? "no-match"),
          ).toEqual(expected);
        }
      }
    }
  }
}

const several = fc.array(rule, { minLength: 1, maxLength: 3 });
/** Policies that ask the same in other junctions: each part is decided once a resource. */
const sharing = fc.array(leaf, { minLength: 2, maxLength: 4 }).chain((pool) => {
  const part = fc.constantFrom(...pool);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const junction = fc.oneof(fc.record({ allOf: parts }), fc.record({ anyOf: parts }));
  const whole: fc.Arbitrary<JsonObject> = fc.oneof(
    part,
    junction,
    fc.record({ not: junction }),
    fc.record({
      allOf: fc.tuple(fc.constant({ field: "type", equals: "n/A" }), junction, fc.record({ not: part })),
    }),
  );
  return fc.array(whole, { minLength: 3, maxLength: 6 });
});
const bodies = fc.array(resource, { minLength: 1, maxLength: 3 });
const versions = [undefined, "2020-01-01", "2024-01-01"];

describe("one engine over many resources", () => {
  for (const [title, disputed] of [
    ["the choices made", CHOSEN],
    ["all disputed points turned round", other],
  ] as const) {
    it(`says what the reference evaluator says, with ${title}`, () => {
      fc.assert(
        fc.property(several, bodies, (rules, given) => {
          expectAgreement(rules, given, versions, disputed);
        }),
        { numRuns: runs(250) },
      );
    });

    it(`does so while parts of resources are not known, with ${title}`, () => {
      fc.assert(
        fc.property(several, bodies, fc.infiniteStream(fc.boolean()), (rules, given, choices) => {
          const half = given.map((one) => hidden(one, () => choices.next().value === true));
          expectAgreement(rules, half, versions, disputed);
        }),
        { numRuns: runs(250) },
      );
    });
  }

  it("does so where policies share parts of their conditions, some of which are not known", () => {
    fc.assert(
      fc.property(sharing, bodies, fc.infiniteStream(fc.boolean()), (rules, given, choices) => {
        const half = given.map((one) => hidden(one, () => choices.next().value === true));
        expectAgreement(rules, [...given, ...half], [undefined, "2020-01-01"], CHOSEN);
      }),
      { numRuns: runs(150) },
    );
  });

  it("takes no two conditions for one, whatever stands in their texts", () => {
    const resource = { type: "n/a", tags: { 'x "a': "b", x: "", '1 "': "c", "1": "d" } };
    const tests: readonly JsonObject[] = [
      { field: "tags.x", equals: 'a "b' },
      { field: 'tags.x "a', equals: "b" },
      { field: "tags.1", equals: "d" },
      { field: "tags.1", equals: 1 },
      { field: "tags.1", in: ["d"] },
      { field: "tags.1", equals: '"d"' },
      { field: "tags.1", equals: "[[d]" },
      { value: "[field('tags.1')]", equals: "d" },
      { value: "[field('tags.none')]", equals: "" },
      { field: "tags.none", exists: false },
    ];
    expectAgreement([...tests, { not: { anyOf: tests } }, { allOf: tests }], [resource], [undefined], CHOSEN);
  });

  it("does so for numbers that JSON cannot write, beside null", () => {
    const resources = [
      { type: "n/a", tags: {} },
      { type: "n/a", tags: { x: "Infinity" } },
    ];
    const tests = [
      { field: "tags.x", in: [Number.POSITIVE_INFINITY] },
      { field: "tags.x", in: [null] },
      { field: "tags.x", in: [Number.NEGATIVE_INFINITY] },
    ];
    expectAgreement(tests, resources, [undefined], CHOSEN);
    expectAgreement(tests.toReversed(), resources, [undefined], CHOSEN);
  });

  it("does so while aliases that no list explains are not known", () => {
    fc.assert(
      fc.property(several, bodies, (rules, given) => {
        expectAgreement(rules, given, versions, CHOSEN, { ...aliases, unexplained: "unknown" });
      }),
      { numRuns: runs(250) },
    );
  });

  it("gives the same answers when all was compiled beforehand", () => {
    const policy = {
      rule: {
        if: conditionOf({
          allOf: [
            { field: "type", equals: "n/a" },
            { field: "n/a/x", equals: "a" },
          ],
        }),
        effect: { kind: "literal" as const, value: "deny" },
        fields: [],
      },
      parameters: {},
    };
    const engine = new Engine([policy], aliases);
    engine.compileAll();
    const answer = (body: Record<string, Json>): string[] =>
      engine.answers(prepare({ body }), {}).map((found) => found.answer);
    expect(answer({ type: "N/a", properties: { x: "A" } })).toEqual(["match"]);
    expect(answer({ type: "N/b", properties: { x: "A" } })).toEqual([]);
  });
});
