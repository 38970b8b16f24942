import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/expression/json.ts";
import { carrier, nested, resourcesOf, shown, template, type Parts } from "./support.ts";

/** A module that shows what it was given for `x`. */
const MODULE = (type: string, more: Parts = {}): Parts =>
  template({
    parameters: { x: { type, ...more } },
    resources: [carrier({ v: "[parameters('x')]" })],
  });

function seen(type: string, x: Json, more: Parts = {}): unknown {
  const deployment = nested("d", MODULE(type, more), {}, { parameters: { x } });
  return seenIn([deployment]);
}

function seenIn(resources: readonly Parts[]): unknown {
  const variables = { sizes: [{ n: "S" }, { n: "M" }, { n: "L" }] };
  return resourcesOf(template({ variables, resources })).map(({ body }) => {
    const properties = shown(body["properties"] ?? null);
    return typeof properties === "object" && properties !== null && "v" in properties ? properties.v : "?";
  });
}

const VAULT = { keyVault: { id: "/subscriptions/x/vaults/v" }, secretName: "s" };
const SECRET = "?the secret for the parameter x";
const times = (count: Json, input: Json, name = "value"): Parts => ({ copy: [{ name, count, input }] });

describe("a parameter of a nested deployment", () => {
  it.each<[string, string, Json, unknown]>([
    ["a value", "string", { value: "a" }, "a"],
    ["a computed value", "string", { value: "[toUpper('a')]" }, "A"],
    ["an object of computed values", "object", { value: { a: ["[add(1, 2)]"] } }, { a: [3] }],
    ["a member called reference", "object", { value: { reference: "r" } }, { reference: "r" }],
    [
      "a loop inside the value",
      "object",
      { value: { ...times(2, "[copyIndex('l')]", "l"), k: 1 } },
      { l: [0, 1], k: 1 },
    ],
    ["a loop in place of the value", "array", times(2, { n: "[copyIndex('value')]" }), [{ n: 0 }, { n: 1 }]],
    ["a loop with another casing", "array", times(2, "z", "Value"), ["z", "z"]],
    [
      "a loop over a variable",
      "array",
      times("[length(variables('sizes'))]", "[variables('sizes')[copyIndex('value')].n]"),
      ["S", "M", "L"],
    ],
    ["a loop that runs never", "array", times(0, "[createArray()[0]]"), []],
    ["a loop with an offset", "array", times(2, "[copyIndex('value', 5)]"), [5, 6]],
    [
      "a loop as long as only the service knows",
      "array",
      times("[reference('z').n]", 1),
      "?reference('z').n",
    ],
    [
      "a loop of values that only the service knows",
      "array",
      times(2, "[reference('z').n]"),
      ["?reference('z').n", "?reference('z').n"],
    ],
    ["a reference to a vault", "secureString", { reference: VAULT }, SECRET],
    ["a reference for a plain text", "string", { reference: VAULT }, SECRET],
    [
      "an expression of the deployment",
      "string",
      { expression: "[externalInputs('a')]" },
      "?externalInputs('a')",
    ],
    ["a computed object with a value", "string", "[createObject('value', 'w')]", "w"],
    [
      "a choice between a value and a vault",
      "string",
      "[if(true(), createObject('value', 'w'), createObject('reference', createObject('secretName', 's')))]",
      "w",
    ],
    [
      "a computed reference",
      "string",
      "[createObject('reference', createObject('secretName', 's'))]",
      SECRET,
    ],
  ])("may be %s", (_, type, written, expected) => {
    expect(seen(type, written)).toEqual([expected]);
  });

  it.each<[string, Json]>([
    ["a null", { value: null }],
    ["a computed null", { value: "[null()]" }],
    [
      "a computed object with a null",
      "[if(false(), createObject('value', 'a'), createObject('value', null()))]",
    ],
  ])("takes its default for %s", (_, written) => {
    expect(seen("string", written, { defaultValue: "own" })).toEqual(["own"]);
  });

  it("may be computed with all others, and is no expression then", () => {
    const parameters = "[createObject('x', createObject('value', '[w'))]";
    expect(seenIn([nested("d", MODULE("string"), {}, { parameters })])).toEqual(["[w"]);
    const later = "[reference('q').all]";
    expect(seenIn([nested("d", MODULE("string"), {}, { parameters: later })])).toEqual([
      "?reference('q').all",
    ]);
  });

  it("counts its own loop inside that of the deployment", () => {
    const x = times("[add(copyIndex(), 1)]", "[format('{0}-{1}', copyIndex(), copyIndex('value'))]");
    const deployment = nested("[format('d{0}', copyIndex())]", MODULE("array"), {}, { parameters: { x } });
    expect(seenIn([{ ...deployment, copy: { name: "l", count: 2 } }])).toEqual([["0-0"], ["1-0", "1-1"]]);
  });
});

const v = (of: string): Parts => ({ variables: { v: of } });
const outer = (name: string, parts: Parts): Parts =>
  nested(name, template(parts), {}, { expressionEvaluationOptions: { scope: "outer" } });
const ASKS = {
  a: "[variables('v')]",
  b: "[[variables('v')]",
  c: "[[[variables('v')]",
  d: "[[[[variables('v')]",
};

describe("a text is evaluated once by each template around it and once by its own", () => {
  it.each<[string, Parts, Parts]>([
    [
      "a template of its own scope",
      nested("d", template({ ...v("own"), resources: [carrier(ASKS)] })),
      { a: "own", b: "[variables('v')]", c: "[[variables('v')]", d: "[[[variables('v')]" },
    ],
    [
      "a template of outer scope",
      outer("d", { ...v("own"), resources: [carrier(ASKS)] }),
      { a: "top", b: "own", c: "[variables('v')]", d: "[[variables('v')]" },
    ],
    [
      "outer scope in outer scope",
      outer("d", { ...v("middle"), resources: [outer("e", { ...v("own"), resources: [carrier(ASKS)] })] }),
      { a: "top", b: "middle", c: "own", d: "[variables('v')]" },
    ],
    [
      "its own scope in outer scope, where one bracket is for the template around",
      outer("d", {
        ...v("middle"),
        resources: [nested("e", template({ ...v("own"), resources: [carrier(ASKS)] }))],
      }),
      { a: "own", b: "own", c: "[variables('v')]", d: "[[variables('v')]" },
    ],
    [
      "outer scope in its own scope",
      nested(
        "d",
        template({ ...v("middle"), resources: [outer("e", { ...v("own"), resources: [carrier(ASKS)] })] }),
      ),
      { a: "middle", b: "own", c: "[variables('v')]", d: "[[variables('v')]" },
    ],
  ])("%s", (_, deployment, expected) => {
    expect(resourcesOf(template({ ...v("top"), resources: [deployment] }))[0]?.body).toEqual({
      properties: expected,
    });
  });

  it.each<[string, Parts, readonly unknown[]]>([
    ["a name", { resources: [carrier({}, { name: "[[concat('n', toLower('X'))]" })] }, ["nx"]],
    [
      "copies of its own",
      { resources: [carrier({}, { name: "[[concat('s', copyIndex())]", copy: { name: "c", count: 2 } })] },
      ["s0", "s1"],
    ],
    [
      "copies by a count from around",
      {
        resources: [
          carrier(
            {},
            { name: "[[concat('s', copyIndex())]", copy: { name: "c", count: "[length(variables('v'))]" } },
          ),
        ],
      },
      ["s0", "s1", "s2"],
    ],
    [
      "a default of its own parameter",
      {
        parameters: { q: { type: "string", defaultValue: "[[toUpper('q')]" } },
        resources: [carrier({}, { name: "[[parameters('q')]" })],
      },
      ["Q"],
    ],
    [
      "a variable of its own that holds one from around",
      {
        variables: { z: "[variables('v')]", y: "[[concat(variables('z'), '!')]" },
        resources: [carrier({}, { name: "[[variables('y')]" })],
      },
      ["top!"],
    ],
  ])("with outer scope, %s", (_, parts, expected) => {
    const names = resourcesOf(template({ ...v("top"), resources: [outer("d", parts)] })).map(
      ({ name }) => name,
    );
    expect(names).toEqual(expected.map((value) => ({ known: true, value })));
  });

  it("outputs too", () => {
    const outputs = {
      around: { type: "string", value: "[variables('v')]" },
      own: { type: "string", value: "[[toUpper('k')]" },
    };
    const asks = carrier({ v: "[reference('d').outputs]" });
    expect(
      resourcesOf(template({ ...v("top"), resources: [outer("d", { outputs }), asks] }))[0]?.body,
    ).toEqual({
      properties: { v: { around: { type: "string", value: "top" }, own: { type: "string", value: "K" } } },
    });
  });
});
