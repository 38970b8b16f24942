import { describe, expect, it } from "vitest";
import { problemText } from "../../../../src/base/errors.ts";
import type { Json } from "../../../../src/expression/json.ts";
import { expandTemplate, readJson, type ParameterSource } from "../../../../src/plan/sources/arm/index.ts";
import { carrier, CONTEXT, expand, problemsOf, shown, template, type Parts } from "./support.ts";

/** What a parameter of this definition makes of a value, or what is wrong with it. */
function of(definition: Parts, given: Parts = {}, definitions: Parts = {}): unknown {
  const { resources, problems } = expand(
    template({
      languageVersion: "2.0",
      definitions,
      parameters: { p: definition },
      resources: { st: carrier({ p: "[parameters('p')]" }) },
    }),
    given,
  );
  const [problem] = problems;
  if (problem !== undefined) return problem.message.replaceAll("`", "");
  const properties = shown(resources[0]?.body["properties"] ?? null);
  return typeof properties === "object" && properties !== null && "p" in properties
    ? properties.p
    : undefined;
}

const NAMED = {
  Sku: { type: "string", allowedValues: ["Basic", "Standard"] },
  Loop: { $ref: "#/definitions/Loop" },
  Maybe: { type: "string", nullable: true },
  Node: {
    type: "object",
    properties: { value: { type: "int" }, next: { $ref: "#/definitions/Node", nullable: true } },
  },
  Sealed: { type: "object", properties: { a: { type: "int" } }, additionalProperties: false },
  Map: { type: "object", additionalProperties: { type: "int" } },
  Pair: { type: "array", prefixItems: [{ type: "int" }, { type: "string" }], items: false },
  Shape: {
    type: "object",
    discriminator: {
      propertyName: "kind",
      mapping: {
        circle: {
          type: "object",
          properties: { kind: { type: "string", allowedValues: ["circle"] }, radius: { type: "int" } },
        },
        square: {
          type: "object",
          properties: { kind: { type: "string", allowedValues: ["square"] }, side: { type: "int" } },
        },
      },
    },
  },
} satisfies Record<string, Json>;

const ref = (name: string): Parts => ({ $ref: `#/definitions/${name}` });

const ROWS: readonly (readonly [string, Parts, Parts, unknown])[] = [
  ["a value", { type: "string" }, { p: "x" }, "x"],
  ["a value whatever the case of its name", { type: "string" }, { P: "x" }, "x"],
  ["a value that looks like an expression, which it is not", { type: "string" }, { p: "[x" }, "[x"],
  ["a secret", { type: "secureString" }, { p: "x" }, "?the secret for the parameter p"],
  ["a secret that is empty", { type: "secureString" }, { p: "" }, ""],
  ["a default", { type: "int", defaultValue: 5 }, {}, 5],
  [
    "a default that is computed",
    { type: "string", defaultValue: "[resourceGroup().location]" },
    {},
    "swedencentral",
  ],
  ["a null as the default", { type: "int", defaultValue: 5 }, { p: null }, 5],
  ["a null where it may be", { type: "string", nullable: true }, {}, null],
  ["a null where the named type may be", ref("Maybe"), {}, null],
  ["no value", { type: "string" }, {}, "the parameter p has no value"],
  [
    "a number for a text",
    { type: "string" },
    { p: 5 },
    "the parameter p must be of type string, not Integer",
  ],
  ["a text for a number", { type: "int" }, { p: "5" }, "the parameter p must be of type int, not String"],
  ["a fraction", { type: "int" }, { p: 1.5 }, "the parameter p must be of type int, not Float"],
  [
    "a text for a Boolean",
    { type: "bool" },
    { p: "true" },
    "the parameter p must be of type bool, not String",
  ],
  [
    "an object for an array",
    { type: "array" },
    { p: {} },
    "the parameter p must be of type array, not Object",
  ],
  [
    "an array for an object",
    { type: "secureObject" },
    { p: [] },
    "the parameter p must be of type secureobject, not Array",
  ],
  [
    "a type that does not exist",
    { type: "text" },
    { p: "x" },
    "the parameter p has the type text, which no template has",
  ],
  [
    "a type that is not defined",
    ref("Nothing"),
    { p: "x" },
    "the parameter p has the type #/definitions/Nothing, which the template does not define",
  ],
  [
    "a type that is only itself",
    ref("Loop"),
    { p: "x" },
    "the parameter p has the type #/definitions/Loop, which the template does not define",
  ],
  ["a number that is too small", { type: "int", minValue: 3 }, { p: 2 }, "the parameter p is 2, less than 3"],
  ["a number that is too large", { type: "int", maxValue: 3 }, { p: 4 }, "the parameter p is 4, more than 3"],
  [
    "a text that is too short",
    { type: "string", minLength: 2 },
    { p: "a" },
    "the parameter p has the length 1, less than 2",
  ],
  [
    "an array that is too long",
    { type: "array", maxLength: 1 },
    { p: [1, 2] },
    "the parameter p has the length 2, more than 1",
  ],
  ["a value that is allowed", { type: "string", allowedValues: ["a", "b"] }, { p: "b" }, "b"],
  [
    "a value that is not allowed",
    { type: "string", allowedValues: ["a", "b"] },
    { p: "c" },
    'the parameter p is not one of the allowed values "a", "b"',
  ],
  ["an array of allowed values", { type: "array", allowedValues: ["a", "b"] }, { p: ["b", "a"] }, ["b", "a"]],
  [
    "a default that does not fit",
    { type: "string", defaultValue: 5 },
    {},
    "the parameter p must be of type string, not Integer",
  ],
  ["a named type", ref("Sku"), { p: "Basic" }, "Basic"],
  [
    "a value outside a named type",
    ref("Sku"),
    { p: "Gold" },
    'the parameter p is not one of the allowed values "Basic", "Standard"',
  ],
  [
    "a type that holds itself",
    ref("Node"),
    { p: { value: 1, next: { value: 2 } } },
    { value: 1, next: { value: 2 } },
  ],
  [
    "a mistake deep in it",
    ref("Node"),
    { p: { value: 1, next: { value: "2" } } },
    "next.value of the parameter p must be of type int, not String",
  ],
  ["a property that is missing", ref("Node"), { p: {} }, "the parameter p is missing the property value"],
  [
    "a property too many in a sealed type",
    ref("Sealed"),
    { p: { a: 1, b: 2 } },
    "the parameter p has the property b, which its type does not know",
  ],
  ["any property of the type of all", ref("Map"), { p: { x: 1, y: 2 } }, { x: 1, y: 2 }],
  [
    "a property of another type than all",
    ref("Map"),
    { p: { x: 1, y: "2" } },
    "y of the parameter p must be of type int, not String",
  ],
  ["a tuple", ref("Pair"), { p: [1, "a"] }, [1, "a"]],
  [
    "a tuple in the wrong order",
    ref("Pair"),
    { p: ["a", 1] },
    "[0] of the parameter p must be of type int, not String",
  ],
  ["a tuple with more", ref("Pair"), { p: [1, "a", 2] }, "the parameter p has more than 2 elements"],
  ["one of several types", ref("Shape"), { p: { kind: "circle", radius: 2 } }, { kind: "circle", radius: 2 }],
  [
    "one of several types, incomplete",
    ref("Shape"),
    { p: { kind: "square", radius: 2 } },
    "the parameter p is missing the property side",
  ],
  [
    "none of several types",
    ref("Shape"),
    { p: { kind: "line" } },
    "the parameter p needs kind to be one of circle, square",
  ],
  [
    "elements of the wrong type",
    { type: "array", items: { type: "int" } },
    { p: [1, "2"] },
    "[1] of the parameter p must be of type int, not String",
  ],
];

describe("a parameter", () => {
  it.each(ROWS)("given %s", (_, definition, given, expected) => {
    expect(of(definition, given, NAMED)).toEqual(expected);
  });

  it("that is wrong leaves everything else as it is", () => {
    const { resources, problems } = expand(
      template({
        parameters: { a: { type: "int" }, b: { type: "int" } },
        resources: [carrier({ a: "[parameters('a')]", b: "[add(parameters('b'), 1)]" })],
      }),
      { a: "x", b: 1 },
    );
    expect(problems).toHaveLength(1);
    expect(shown(resources[0]?.body ?? null)).toEqual({ properties: { a: "?parameters('a')", b: 2 } });
  });

  it("that nobody uses is checked too", () => {
    expect(problemsOf(template({ parameters: { unused: { type: "string" } } }))).toEqual([
      "main.json:6:5: parameters.unused: the parameter `unused` has no value. Give it one in a parameter file, or a default value in the template",
    ]);
  });
});

describe("a parameter file", () => {
  const main = readJson(
    "main.json",
    JSON.stringify(
      template({
        parameters: { name: { type: "string" }, count: { type: "int" }, secret: { type: "secureString" } },
        resources: [
          carrier({
            n: "[parameters('name')]",
            c: "[parameters('count')]",
            s: "[concat('a', parameters('secret'))]",
          }),
        ],
      }),
    ),
  );
  const file = (text: string): ParameterSource => ({
    kind: "file",
    document: readJson("main.parameters.json", text),
  });
  const SECRET = '"secret": {"reference": {"keyVault": {"id": "/x"}, "secretName": "s"}}';

  it("gives values, and leaves secrets in their vault", () => {
    const { resources, problems } = expandTemplate({
      template: main,
      parameters: [
        file(
          `{"$schema": "x", "contentVersion": "1.0.0.0", "parameters": {"NAME": {"value": "n"}, "count": {"value": 2}, ${SECRET}}}`,
        ),
      ],
      context: CONTEXT,
    });
    expect(problems).toEqual([]);
    expect(shown(resources[0]?.body ?? null)).toEqual({
      properties: { n: "n", c: 2, s: "?the secret for the parameter secret" },
    });
  });

  it("may be the bare object, and a later one wins", () => {
    const { resources } = expandTemplate({
      template: main,
      parameters: [
        file(`{"name": {"value": "n"}, "count": {"value": 2}, ${SECRET}}`),
        { kind: "values", values: { count: 3 } },
      ],
      context: CONTEXT,
    });
    expect(shown(resources[0]?.body ?? null)).toMatchObject({ properties: { n: "n", c: 3 } });
  });

  it("is told what is wrong at its own lines", () => {
    const { problems, resources } = expandTemplate({
      template: main,
      parameters: [
        file(`{"parameters": {\n"name": {"value": 5},\n"cuont": {"value": 1},\n"count": {},\n${SECRET}}}`),
      ],
      context: CONTEXT,
    });
    expect(problems.map(problemText)).toEqual([
      "main.parameters.json:2:1: parameters.name: the parameter `name` must be of type `string`, not `Integer`",
      "main.parameters.json:3:1: parameters.cuont: the template has no parameter `cuont`. Did you mean `count`",
      "main.parameters.json:4:1: parameters.count: the parameter `count` has neither a value nor a reference. Expected an object with the member `value`",
    ]);
    expect(resources).toHaveLength(1);
  });

  it("tells external inputs that nothing uses, and those that are nowhere", () => {
    const expressions = `{"expression": "[externalInputs('stage')]"}, "count": {"value": 1}, ${SECRET}`;
    const definitions =
      '"externalInputDefinitions": {\n"stages": {"kind": "sys.cli"},\n"other": {"kind": "sys.cli"}}';
    const read = (text: string): string[] =>
      expandTemplate({ template: main, parameters: [file(text)], context: CONTEXT }).problems.map(
        (problem) => `${problem.kind} ${problemText(problem)}`,
      );
    const head = '"$schema": "x",';
    expect(read(`{${head} "parameters": {"name": ${expressions}},\n${definitions}}`)).toEqual([
      expect.stringMatching(
        /^notice main.parameters.json:1:.*defines no external input `stage`. Did you mean `stages`/,
      ),
      expect.stringMatching(
        /^notice main.parameters.json:3:1: .*the external input `stages` is used by no parameter$/,
      ),
      expect.stringMatching(
        /^notice main.parameters.json:4:1: .*the external input `other` is used by no parameter$/,
      ),
    ]);
    const used = definitions.replace("stages", "Stage").replace(/,\n"other".*?\}/, "");
    expect(read(`{${head} "parameters": {"name": ${expressions}},\n${used}}`)).toEqual([]);
  });

  it("that is none is said to be none", () => {
    const { problems } = expandTemplate({
      template: main,
      parameters: [file('{"parameters": 5}')],
      context: CONTEXT,
    });
    expect(problems.map(problemText)).toContain(
      "main.parameters.json:1:1: (document): the parameter file has no object of parameters",
    );
  });

  it("of plain values is told at the place where they are stated", () => {
    const place = {
      file: "relocation.yaml",
      line: 12,
      column: 7,
      path: "inventory.armTemplates[0].parameters",
    };
    const { problems } = expandTemplate({
      template: main,
      parameters: [{ kind: "values", values: { name: 1, count: 1, secret: "x" }, place }],
      context: CONTEXT,
    });
    expect(problems).toMatchObject([{ kind: "invalid", place }]);
    expect(problems[0]?.message).toContain("must be of type");
  });
});
