import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { almostUsed, carrier, expand, nested, problemsOf, shown, template, type Parts } from "./support.ts";
import { long } from "../../../support/runs.ts";

/** What is said of one expression, behind its place. */
function said(text: string, parts: Parts = {}): string {
  const [problem = "nothing"] = problemsOf(template({ ...parts, resources: [carrier({ v: text })] }));
  return problem.replace(/^.*cannot be evaluated: /, "").replaceAll("`", "");
}

describe("an expression that is wrong", () => {
  it.each([
    ["[concat('a'", "[concat('a' is a text, not an expression"],
    ["[concat('a'))]", "unexpected ')' at 11"],
    ["[concat(']", "the text that starts at 7 has no closing apostrophe"],
    ["[]", "unexpected the end at 0"],
    ["[toLowr('A')]", "the function 'toLowr' is not available here (did you mean 'tolower'?)"],
    ["[moreThanThat('A')]", "the function 'moreThanThat' is not available here"],
    ["[toLower('A', 'B')]", "the function 'toLower' takes 1 arguments, not 2"],
    ["[toLower(5)]", "argument 1 must be of type String, not Integer"],
    ["[parameters('nmae')]", "the template has no parameter 'nmae' (did you mean 'name'?)"],
    ["[parameters(1)]", "expected a name, not a value of type Integer"],
    ["[parameters('name').x]", "cannot read 'x' of a value of type String"],
    [
      "[resourceId('Microsoft.Sql/servers/databases', 'a')]",
      "resourceId() needs 2 names for the type 'Microsoft.Sql/servers/databases', not 1",
    ],
    ["[resourceId('servers', 'a')]", "resourceId() needs a type such as 'Microsoft.Network/virtualNetworks'"],
    ["[managementGroup().name]", "managementGroup() has no management group here"],
    ["[if('yes', 1, 2)]", "if() takes values of type Boolean, not String"],
    ["[fail('no region fits')]", "the template fails on purpose: no region fits"],
  ])("%s: %s", (text, message) => {
    const parts = { parameters: { name: { type: "string", defaultValue: "n" } } };
    if (text === "[concat('a'") expect(said(text, parts)).toBe("nothing");
    else expect(said(text, parts)).toBe(message);
  });

  it("is told at its line, once for all copies, and leaves the rest of the resource", () => {
    const loop = carrier(
      { bad: "[div(1, 0)]", good: "[copyIndex()]" },
      { name: "[concat('s', copyIndex())]", copy: { name: "l", count: 500 } },
    );
    const { resources, problems } = expand(template({ resources: [loop] }));
    expect(problems).toMatchObject([
      { kind: "invalid", place: { line: 10, column: 9, path: "resources[0].properties.bad" } },
    ]);
    expect(resources).toHaveLength(500);
    expect(shown(resources[7]?.body ?? null)).toEqual({ properties: { bad: "?[div(1, 0)]", good: 7 } });
  });

  it("is one of many, of which the first are told and the rest counted", () => {
    const bad = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`k${String(index)}`, "[div(1, 0)]"]),
    );
    const { problems } = expand(template({ resources: [carrier(bad)] }));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toBe("there are at least 50 more problems");
  });

  it("is told among all others, in the order of the file", () => {
    const { problems, resources } = expand(
      template({
        resources: [
          carrier({ a: "[x()]" }),
          { type: "Microsoft.A/b", apiVersion: "1" },
          5,
          carrier({ c: "[y()]" }, { name: "z" }),
        ],
        parameters: { p: { type: "int" } },
      }),
    );
    expect(problems.map(({ place }) => place?.path)).toEqual([
      "resources[0].properties.a",
      "resources[1]",
      "resources[2]",
      "resources[3].properties.c",
      "parameters.p",
    ]);
    expect(resources).toHaveLength(3);
  });
});

describe("a template that is none", () => {
  it.each([
    ["[]", "the template is not an object"],
    ["{}", "this is not a template: it has no resources. Expected a list or an object under `resources`"],
    ['{"resources": "[variables(\'x\')]"}', "the resources are neither a list nor an object"],
  ])("%s is refused", (text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe("a resource that is wrong", () => {
  it.each<[Parts, string]>([
    [
      { type: "Microsoft.A/b/c", apiVersion: "1", name: "x" },
      "the name `x` has not as many parts as the type `Microsoft.A/b/c`. Expected a name of 2 parts between slashes",
    ],
    [{ apiVersion: "1", name: "x" }, "a resource has no type that is known before deployment"],
    [
      { type: "[reference('x').y]", apiVersion: "1", name: "x" },
      "a resource has no type that is known before deployment",
    ],
    [{ type: "Microsoft.A/b", apiVersion: "1", name: 5 }, "`the name` is not of type String but `Integer`"],
    [
      { type: "Microsoft.A/b", apiVersion: "1", name: "x", condition: "[createArray()]" },
      "a condition is not of type Bool but `Array`",
    ],
    [
      { type: "Microsoft.A/b", apiVersion: "1", name: "x", "[createArray()]": 1 },
      "the key `[createArray()]` is not of type String but `Array`",
    ],
  ])("%j", (resource, message) => {
    expect(problemsOf(template({ resources: [resource] }))).toContainEqual(expect.stringContaining(message));
    expect(expand(template({ resources: [resource, carrier({})] })).resources).toHaveLength(2);
  });
});

describe("a hostile template", () => {
  it("cannot reach what every object inherits", () => {
    for (const key of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(said(`[parameters('${key}')]`)).toMatch(/has no parameter/);
      expect(said(`[variables('${key}')]`)).toMatch(/has no variable/);
      expect(said(`[environment().${key}]`)).toBe("nothing");
      expect(said(`[createObject('a', 1).${key}]`)).toMatch(/has no property/);
      expect(said(`[${key}()]`)).toMatch(/not available/);
    }
  });

  it("cannot chain values until the stack ends", () => {
    const variables = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `v${String(index)}`,
        `[variables('v${String(index + 1)}')]`,
      ]),
    );
    expect(said("[variables('v0')]", { variables })).toMatch(/in a chain of more than 300/);
  });

  it("cannot nest one expression until the stack ends", () => {
    expect(said(`[${"not(".repeat(5_000)}true()${")".repeat(5_000)}]`)).toMatch(/nested deeper than 200/);
  });

  it("cannot grow a text by doubling it", () => {
    const variables = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `v${String(index)}`,
        index === 0
          ? "xxxxxxxx"
          : `[concat(variables('v${String(index - 1)}'), variables('v${String(index - 1)}'))]`,
      ]),
    );
    expect(said("[length(variables('v59'))]", { variables })).toMatch(/a text is longer than/);
  });

  long(
    "cannot work for ever in lambdas",
    () => {
      const loop =
        "map(range(0, 10000), lambda('a', filter(range(0, 10000), lambda('b', equals(lambdaVariables('a'), add(lambdaVariables('b'), 1))))))";
      const { problems } = expand(
        template({ resources: [carrier({ v: `[${loop}]` }), carrier({}, { name: "b" })] }),
        {},
        {},
        almostUsed(),
      );
      expect(problems).toMatchObject([{ message: "`the template takes more than 5000000 steps to expand`" }]);
    },
    60_000,
  );

  long(
    "cannot make more resources than anyone can look at",
    () => {
      const loop = (name: string, inside: Parts): Parts => ({
        ...nested(`[concat('${name}', copyIndex())]`, inside),
        copy: { name, count: 800 },
      });
      const parts = template({
        resources: [loop("a", template({ resources: [loop("b", template({ resources: [] }))] }))],
      });
      const { problems } = expand(parts);
      expect(problems).toMatchObject([{ message: "`the template has more than 100000 resources`" }]);
    },
    60_000,
  );

  it("that two deployments make wait for each other is told to go round", () => {
    const inside = (other: string): Parts =>
      template({
        parameters: { p: { type: "string" } },
        outputs: { o: { type: "string", value: "[parameters('p')]" } },
        resources: [carrier({ p: "[parameters('p')]" }, { name: other })],
      });
    const dep = (name: string, other: string): Parts =>
      nested(
        name,
        inside(name),
        {},
        { parameters: { p: { value: `[reference('${other}').outputs.o.value]` } } },
      );
    const { problems, resources } = expand(template({ resources: [dep("a", "b"), dep("b", "a")] }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain("circular reference: parameters('p') → parameters('p')");
    expect(resources).toHaveLength(2);
  });

  it("gets an answer whatever its expressions are", () => {
    const word = fc.constantFrom(
      "parameters",
      "variables",
      "'p'",
      "(",
      ")",
      "[",
      "]",
      ".",
      ",",
      "reference",
      "copyIndex",
      "resourceId",
      "lambda",
      "map",
      "1",
      "'a/b'",
      "tryGet",
      "if",
      "deployment",
      "json",
      "'{'",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const { resources } = expand(
          template({
            parameters: { p: { type: "object", defaultValue: {} } },
            resources: [carrier({ v: `[${words.join("")}]` })],
          }),
        );
        expect(resources).toHaveLength(1);
      }),
    );
  });

  it("keeps a resource whose only mistake is elsewhere", () => {
    const { resources, problems } = expand(
      template({ variables: { unused: "[fail('x')]" }, resources: [carrier({})] }),
    );
    expect([resources.length, problems.length]).toEqual([1, 1]);
  });
});

describe("dependencies that are no list", () => {
  it.each(["[resourceId('a.b/c', 'd')]", "d", {}, 5])("%j is what the service refuses", (dependsOn) => {
    const { problems } = expand(template({ resources: [carrier({}, { dependsOn })] }));
    expect(problems).toMatchObject([
      { message: "the dependencies of a resource are not a list", place: { path: "resources[0].dependsOn" } },
    ]);
  });

  it.each([[[]], [null]])("%j is none", (dependsOn) => {
    expect(expand(template({ resources: [carrier({}, { dependsOn })] })).problems).toEqual([]);
  });
});
