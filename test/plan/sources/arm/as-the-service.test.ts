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
  [
    "a text of JSON over lines",
    "[json(concat('{\"a\": \"x', base64ToString('Cg=='), 'y\"}'))]",
    { a: "x\ny" },
  ],
  ["apostrophes in JSON", "[json('{ \"a\": \"it''s\" }')]", { a: "it's" }],
  ["JSON behind and before comments", "[json('// first\n 12 /* last */')]", 12],
  [
    "a slash at the end of a type in another group",
    "[resourceId('rg2', 'Microsoft.Web/sites/slots/', 'a', 'b')]",
    `${GROUP.replace("rg-app", "rg2")}/providers/Microsoft.Web/sites/a/slots/b`,
  ],
  [
    "a slash at the end of a type of a subscription",
    "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions/', 'r')]",
    `${GROUP.replace("/resourceGroups/rg-app", "")}/providers/Microsoft.Authorization/roleDefinitions/r`,
  ],
  [
    "a slash at the end of a type that extends",
    "[extensionResourceId(resourceGroup().id, 'Microsoft.Authorization/locks/', 'l')]",
    `${GROUP}/providers/Microsoft.Authorization/locks/l`,
  ],
  [
    "null, Booleans and nested values in format()",
    "[format('{0}|{1}|{2}', null(), true(), createObject('a', createArray(null(), false(), createObject())))]",
    "|True|{'a':[null,false,{}]}",
  ],
  ["an apostrophe in an object of format()", "[format('{0}', createObject('k', 'it''s'))]", "{'k':'it\\'s'}"],
  [
    "groups by what two lambdas make of item and index",
    "[groupBy(createArray('a', 'b', 'c'), lambda('x', 'i', string(mod(lambdaVariables('i'), 2))), lambda('x', 'i', concat(lambdaVariables('x'), string(lambdaVariables('i')))))]",
    { 0: ["a0", "c2"], 1: ["b1"] },
  ],
  [
    "items whose names differ in case alone, in their own order, and a low line behind letters",
    "[map(items(createObject('a_b', 1, 'aB', 2, 'AB', 3, 'a-b', 4)), lambda('x', lambdaVariables('x').key))]",
    ["a-b", "aB", "AB", "a_b"],
  ],
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
  const role = "[roleDefinitions('Reader').id]";
  const { resources, problems } = expand(template({ resources: [carrier({ role })] }));
  expect(shown(resources[0]?.body["properties"] ?? null)).toEqual({ role: "?roleDefinitions('Reader').id" });
  expect(problems).toMatchObject([
    { kind: "notice", place: { line: 10, path: "resources[0].properties.role" } },
  ]);
});

it.each([
  ["roleDefinitions('Reader').id", "roleDefinitions()"],
  ["parseUri('https://a').host", "parseUri()"],
])("says of %s that it stays open, where it stands in a variable too", (text, called) => {
  const parts = { variables: { v: `[${text}]` }, resources: [carrier({ v: "[variables('v')]" })] };
  const { resources, problems } = expand(template(parts));
  expect(shown(resources[0]?.body["properties"] ?? null)).toEqual({ v: `?${text}` });
  expect(problems).toMatchObject([
    {
      kind: "notice",
      message: `what \`${called}\` gives is known only to the service, and is open here`,
      place: { path: "variables.v" },
    },
  ]);
});

it("says nothing of such a function in a branch that is not taken", () => {
  expect(computed({ v: "[if(true(), 'x', roleDefinitions('Reader').id)]" })).toEqual({ v: "x" });
});

const item = (role: string, more = ""): string =>
  `createObject('r', '${role}', 'p', reference('x').p${more})`;

it.each<[string, string, unknown]>([
  ["apart by a known part", `union(createArray(${item("a")}), createArray(${item("b")}))`, ["a", "b"]],
  ["beside known ones", `union(createArray('k', 'k'), createArray(${item("b")}, 'k'))`, ["k", "b"]],
  ["perhaps the same", `union(createArray(${item("a")}), createArray(${item("a", ".q")}))`, undefined],
])("keeps apart the elements of a union that are %s", (_, text, expected) => {
  const roles = computed({
    v: `[map(${text}, lambda('i', coalesce(tryGet(lambdaVariables('i'), 'r'), lambdaVariables('i'))))]`,
  });
  expect(roles).toEqual({ v: expected ?? "?reference('x').p; reference('x').p.q" });
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
      /^main\.json:4:\d+: resources: the template deploys 801 resources. Expected at most 800/,
    ),
  ]);
});

it("reads lists of any length", () => {
  const list = Array.from({ length: 150_000 }, (_, index) => index);
  const text = JSON.stringify(template({ resources: [carrier({ list })] }));
  expect(resourcesOf(text)).toHaveLength(1);
});
