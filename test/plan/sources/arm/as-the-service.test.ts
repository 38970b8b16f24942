import { expect, it } from "vitest";
import { problemText } from "../../../../src/base/errors.ts";
import { isUnknown, type Value } from "../../../../src/expression/value.ts";
import {
  carrier,
  computed,
  expand,
  GROUP,
  nested,
  resourcesOf,
  shown,
  template,
  type Parts,
} from "./support.ts";

/** What a template does with texts, lists and references where the service is laxer, or stricter, than it seems. */

it.each<[string, string, Value]>([
  [
    "a slash at the end of a type",
    "[resourceId('Microsoft.Web/sites/', 'a')]",
    `${GROUP}/providers/Microsoft.Web/sites/a`,
  ],
  ["a comment in JSON", '[json(\'{ /* x */ "a": 1, // y\n "b": [1, 2, ], }\')]', { a: 1, b: [1, 2] }],
  ["a comment mark in a text of JSON", '[json(\'{"a": "http://x, ]"}\')]', { a: "http://x, ]" }],
  ["a bare key of JSON", "[json('{ a: true, \"b: c\": 1 }')]", { a: true, "b: c": 1 }],
  ["an object in format()", "[format('{0}', createObject('a', createArray('b', 1)))]", "{'a':['b',1]}"],
  [
    "groups of what a third lambda makes",
    "[groupBy(createArray(createObject('k','a','v',1), createObject('k','a','v',2)), lambda('x', lambdaVariables('x').k), lambda('x', lambdaVariables('x').v))]",
    { a: [1, 2] },
  ],
  [
    "items in order without regard to case",
    "[map(items(createObject('b', 1, 'A', 2, 'C', 3)), lambda('x', lambdaVariables('x').key))]",
    ["A", "b", "C"],
  ],
])("%s", (_, text, expected) => {
  expect(computed({ v: text })).toEqual({ v: expected });
});

it("leaves open what only the service answers", () => {
  const [one] = resourcesOf(template({ resources: [carrier({ role: "[roleDefinitions('Reader').id]" })] }));
  expect(shown(one?.body["properties"] ?? null)).toEqual({ role: "?roleDefinitions('Reader').id" });
});

const inner = (parts: Parts): Parts =>
  template({
    parameters: { list: { type: "array" }, name: { type: "string", defaultValue: "n" } },
    ...parts,
  });

it("makes the value of a parameter by a loop, beside others and without them", () => {
  const list = { copy: [{ name: "value", count: 3, input: "[copyIndex('value', 10)]" }] };
  const resources = [carrier("[parameters('list')]")];
  const deployment = nested("d", inner({ resources }), {}, { parameters: { list, name: { value: "x" } } });
  const [one] = resourcesOf(template({ resources: [deployment] }));
  expect(one?.body["properties"]).toEqual([10, 11, 12]);
});

it("takes a reference alone for a secret", () => {
  const reference = { keyVault: { id: "/v" }, secretName: "s" };
  const resources = [carrier({ p: "[parameters('name')]" })];
  const parameters = { list: { value: [] }, name: { reference } };
  const [one] = resourcesOf(template({ resources: [nested("d", inner({ resources }), {}, { parameters })] }));
  expect(shown(one?.body["properties"] ?? null)).toEqual({ p: "?the secret for the parameter name" });
});

it("evaluates a template of outer scope twice: once with what is around, once with its own", () => {
  const own = template({
    parameters: { name: { type: "string" } },
    resources: [carrier({ around: "[variables('v')]", own: "[[concat(parameters('name'), '!')]" })],
  });
  const outer = { expressionEvaluationOptions: { scope: "outer" }, parameters: { name: { value: "x" } } };
  const [one] = resourcesOf(template({ variables: { v: "a" }, resources: [nested("d", own, {}, outer)] }));
  expect(one?.body["properties"]).toEqual({ around: "a", own: "x!" });
});

it("asks for the condition of a deployment before its scope", () => {
  const idle = nested("idle", template({}), {
    condition: false,
    resourceGroup: "[split(createArray()[0], '/')[2]]",
  });
  const asks = carrier({
    v: "[reference(resourceId('Microsoft.Network/publicIPAddresses', 'p')).ipAddress]",
  });
  expect(resourcesOf(template({ resources: [idle, asks] }))).toHaveLength(1);
});

it("knows of its own resources what the service only echoes", () => {
  const id = "resourceId('Microsoft.DocumentDB/databaseAccounts', 'c')";
  const account = {
    type: "Microsoft.DocumentDB/databaseAccounts",
    apiVersion: "2024-05-15",
    name: "c",
    sku: { name: "Standard" },
    identity: { type: "SystemAssigned" },
    properties: { capabilities: [{ name: "EnableServerless" }] },
  };
  const asks = carrier({
    sku: `[reference(${id}, '2024-05-15', 'full').sku.name]`,
    identity: `[reference(${id}, '2024-05-15', 'full').identity.type]`,
    principal: `[reference(${id}, '2024-05-15', 'full').identity.principalId]`,
    capability: `[reference(${id}).capabilities[0].name]`,
  });
  const properties = resourcesOf(template({ resources: [account, asks] }))[1]?.body["properties"];
  expect(properties).toMatchObject({
    sku: "Standard",
    identity: "SystemAssigned",
    capability: "EnableServerless",
  });
  expect(
    typeof properties === "object" &&
      properties !== null &&
      "principal" in properties &&
      isUnknown(properties.principal),
  ).toBe(true);
});

it("says where a deployment has more resources than the service takes", () => {
  const many = (count: number): Parts =>
    carrier({}, { name: "[format('st{0}', copyIndex())]", copy: { name: "many", count } });
  const parts = (count: number): Parts =>
    template({ resources: [many(800), { ...many(count), type: "Microsoft.Web/sites" }] });
  expect(expand(parts(0)).problems).toEqual([]);
  expect(expand(parts(1)).problems.map(problemText)).toEqual([
    expect.stringMatching(
      /^main\.json:4:\d+: resources: the template deploys 801 resources; expected at most 800/,
    ),
  ]);
});

it("reads lists of any length", () => {
  const list = Array.from({ length: 150_000 }, (_, index) => index);
  const text = JSON.stringify(template({ resources: [carrier({ list })] }));
  expect(resourcesOf(text)).toHaveLength(1);
});
