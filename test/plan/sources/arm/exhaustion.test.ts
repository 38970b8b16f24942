import { describe, expect, it } from "vitest";
import { almostUsed, carrier, expand, problemsOf, resourcesOf, template, type Parts } from "./support.ts";

const loop = (input: Parts | number): Parts => ({ copy: [{ name: "x", count: 800, input }] });
const doubled = (make: (before: string) => Parts | string | string[]): Parts =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `v${String(index + 1)}`,
      make(`variables('v${String(index)}')`),
    ]),
  );
const reading = (text: string): Parts[] => [carrier({ x: text })];

describe("a small template that asks for endless work", () => {
  it.each<[string, Parts, RegExp]>([
    [
      "loops in loops",
      { resources: [carrier(loop(loop(loop(1))))] },
      /the values of the template have more than 20000000 parts/,
    ],
    [
      "lists that hold the list before twice",
      {
        variables: { v0: ["a"], ...doubled((v) => [`[${v}]`, `[${v}]`]) },
        resources: reading("[variables('v40')]"),
      },
      /has more than 250000 nodes/,
    ],
    [
      "texts that double",
      {
        variables: { v0: "aaaaaaaa", ...doubled((v) => `[concat(${v}, ${v})]`) },
        resources: reading("[variables('v40')]"),
      },
      /a text is longer than/,
    ],
    [
      "long arrays joined again and again",
      {
        variables: { a: "[range(0, 10000)]" },
        resources: reading(
          "[length(map(range(0, 10000), lambda('i', length(concat(variables('a'), variables('a'))))))]",
        ),
      },
      /the values of the template have more than 20000000 parts/,
    ],
    [
      "a value in a value in a value",
      {
        resources: reading(
          "[reduce(range(0, 5000), 0, lambda('a', 'b', createArray(lambdaVariables('a'))))]",
        ),
      },
      /a value is nested deeper than 256 levels/,
    ],
    [
      "a body that repeats a large value",
      {
        variables: { a: "[range(0, 10000)]" },
        resources: [carrier({ copy: [{ name: "x", count: 800, input: "[variables('a')]" }] })],
      },
      /the resource has more than 250000 values/,
    ],
    [
      "groups in a loop",
      {
        variables: { r: "[range(0, 10000)]" },
        resources: reading(
          "[length(map(variables('r'), lambda('i', groupBy(variables('r'), lambda('j', 'x')))))]",
        ),
      },
      /properties\.x: `the template takes more than 5000000 steps to expand`/,
    ],
    [
      "searches in a loop",
      {
        variables: { r: "[range(0, 10000)]" },
        resources: reading(
          "[length(map(variables('r'), lambda('i', map(variables('r'), lambda('k', indexOf(variables('r'), -1))))))]",
        ),
      },
      /properties\.x: `the values of the template have more than 20000000 parts`/,
    ],
    [
      "unions of objects in a loop",
      {
        variables: {
          r: "[range(0, 10000)]",
          o: "[map(range(0, 1000), lambda('i', createObject('a', lambdaVariables('i'))))]",
        },
        resources: reading(
          "[length(map(variables('r'), lambda('i', union(variables('o'), variables('o')))))]",
        ),
      },
      /properties\.x: `the values of the template have more than 20000000 parts`/,
    ],
  ])("of %s ends with an error", (_, parts, message) => {
    expect(problemsOf(template(parts), {}, {}, almostUsed()).join("\n")).toMatch(message);
  });

  it("keeps what was read before the limit", () => {
    const resources = [carrier({}), carrier(loop(loop(loop(1))), { name: "st2" })];
    expect(expand(template({ resources })).resources.map(({ id }) => id?.split("/").at(-1))).toEqual(["st1"]);
  });

  it("is told apart from a large one: ten thousand elements are compared at once", () => {
    const text = "[length(union(range(0, 10000), intersection(range(0, 10000), range(5000, 10000))))]";
    expect(resourcesOf(template({ resources: reading(text) }))[0]?.body).toEqual({
      properties: { x: 10_000 },
    });
  });
});

it("compares a name that is nearly there once, however often it is asked for", () => {
  const names = Array.from(
    { length: 2_000 },
    (_, index) => `a-rather-long-name-that-nearly-fits-${String(index)}`,
  );
  const variables = Object.fromEntries(names.map((name) => [name, 1]));
  const asks = { name: "p", count: 10, input: "[variables('a-rather-long-name-that-nearly-fits-x')]" };
  const copies = { name: "[format('s{0}', copyIndex())]", copy: { name: "l", count: 200 } };
  expect(problemsOf(template({ variables, resources: [carrier({ copy: [asks] }, copies)] }))).toEqual([
    expect.stringContaining("did you mean 'a-rather-long-name-that-nearly-fits-0'"),
  ]);
});

it("takes lists of any allowed length", () => {
  const ones = Array.from({ length: 150_000 }, () => 1);
  const parts = { parameters: { b: { type: "array", defaultValue: ones } } };
  const text = "[length(parameters('b'))]";
  expect(resourcesOf(template({ ...parts, resources: reading(text) }))[0]?.body).toEqual({
    properties: { x: 150_000 },
  });
});

describe("resources that wait for each other", () => {
  const named = (name: string, dependsOn: string[], more: Parts = {}): Parts =>
    carrier({}, { name, dependsOn, ...more });
  const id = (name: string): string => `[resourceId('Microsoft.Storage/storageAccounts', '${name}')]`;

  it.each<[string, Parts | Parts[], string | undefined]>([
    ["itself by its name", [named("a", ["a"])], "a → a"],
    ["by ids", [named("a", [id("b")]), named("b", [id("a")])], "a → b → a"],
    ["by type and name", [named("a", ["Microsoft.Storage/storageAccounts/a"])], "a → a"],
    ["by symbols", { a: named("a", ["b"]), b: named("b", ["c"]), c: named("c", ["a"]) }, "a → b → c → a"],
    [
      "through a loop",
      { a: named("a", ["b"]), b: named("b", ["a"], { copy: { name: "b", count: 2 } }) },
      "a → b → a",
    ],
    [
      "only where one of them is deployed",
      [named("a", ["b"]), named("b", ["a"], { condition: false })],
      undefined,
    ],
    [
      "by a name that several have",
      [named("a", ["a"]), named("a", [], { type: "Microsoft.Web/sites" })],
      undefined,
    ],
    [
      "one after the other",
      [
        carrier(
          {},
          {
            name: "[concat('s', copyIndex())]",
            copy: { name: "l", count: 3 },
            dependsOn: [
              "[if(equals(copyIndex(), 0), 'elsewhere', concat('s', string(sub(copyIndex(), 1))))]",
            ],
          },
        ),
      ],
      undefined,
    ],
  ])("%s", (_, resources, circle) => {
    const wrong = problemsOf(template({ resources })).map((text) =>
      text.replaceAll("Microsoft.Storage/storageAccounts/", ""),
    );
    expect(wrong).toEqual(
      circle === undefined ? [] : [expect.stringContaining(`dependsOn: circular dependency: \`${circle}\``)],
    );
  });
});
