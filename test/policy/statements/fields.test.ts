import { describe } from "vitest";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { check, fails, no, on, open, yes, type Row } from "./table.ts";

const ID = "/subscriptions/s/resourceGroups/RG/providers/Microsoft.Sql/servers/srv/databases/db";
const body: JsonObject = {
  id: ID,
  name: "srv/db",
  type: "Microsoft.Sql/servers/databases",
  kind: "v12.0,User",
  location: "East US 2",
  identity: { type: "SystemAssigned, UserAssigned" },
  tags: {
    Env: "Prod",
    "cost center": "1",
    "a.b": "dot",
    "it's": "quote",
    "x[0]": "bracket",
    empty: "",
    "": "none",
    "x']y": "inner",
    "'x": "open",
    "tags.env": "twice",
    "*": "star",
    "*]x": "starred",
  },
  properties: { n: null, "x.y": "dotted", deep: { Er: 1 } },
};
const is = (field: string, value: Json, result = yes): [string, JsonObject, string] => [
  `${field} is ${JSON.stringify(value)}`,
  on({ field, equals: value }, body),
  result,
];
const there = (field: string, result: string): [string, JsonObject, string] => [
  `${field} ${result === yes ? "exists" : "does not exist"}`,
  on({ field, exists: true }, body),
  result,
];

/** https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#fields */
describe("fields of every resource", () => {
  check([
    is("name", "db"),
    is("FULLNAME", "srv/db"),
    is("type", "microsoft.sql/SERVERS/databases"),
    is("Kind", "V12.0,user"),
    is("id", ID.toUpperCase()),
    is("location", "eastus2"),
    is("location", "EAST US 2"),
    is("Location", "eastus", no),
    is("identity.type", "SystemAssigned,UserAssigned", no),
    is("identity.type", "systemassigned, userassigned"),
    ...[
      "SystemAssigned,UserAssigned",
      "SystemAssigned ,UserAssigned",
      "SystemAssigned  ,   UserAssigned",
    ].map((type): Row => [
      `identity.type as it is compared, of ${type}`,
      on({ field: "identity.type", equals: "SystemAssigned, UserAssigned" }, { identity: { type } }),
      yes,
    ]),
    [
      "identity.type where there is none",
      on({ field: "identity.type", exists: false }, { identity: {} }),
      yes,
    ],
    ["identity.type of no identity", on({ field: "identity.type", exists: false }, { identity: null }), yes],
    ["fullName of what has no other name", on({ field: "fullName", equals: "n" }, { name: "n" }), yes],
    ["fullName that is null", on({ field: "fullName", equals: "n" }, { name: "n", fullName: null }), yes],
    ["fullName that is told", on({ field: "fullName", equals: "p/n" }, { name: "n", fullName: "p/n" }), yes],
    ["fullName of nothing", on({ field: "fullName", exists: false }, {}), yes],
    ["location in a list", on({ field: "location", in: ["West US", "East US 2"] }, body), yes],
    ["location like", on({ field: "location", like: "eastus*" }, body), yes],
    ["location notIn", on({ field: "location", notIn: ["eastus2"] }, body), no],
    ["a resource without a location", on({ field: "location", exists: false }, { type: "a/b" }), yes],
    ["global", on({ field: "location", notEquals: "GLOBAL" }, { location: "global" }), no],
    ["a type that the request lacks", on({ field: "type", equals: "a/b" }, { name: "x" }), no],
  ]);
});

describe("tags", () => {
  check([
    is("tags.env", "prod"),
    is("tags['ENV']", "prod"),
    is("tags[Env]", "prod"),
    is("Tags['Env']", "prod"),
    is("tags['cost center']", 1),
    is("tags.cost center", "1"),
    is("tags.a.b", "dot"),
    is("tags['a.b']", "dot"),
    is("tags[a.b]", "dot"),
    is("tags['it''s']", "quote"),
    is("tags[it's]", "quote"),
    is("tags['x[0]']", "bracket"),
    is("tags.x[0]", "bracket"),
    is("tags.empty", ""),
    there("tags.empty", yes),
    there("tags.none", no),
    there("tags['none']", no),
    there("tags", yes),
    is("tags['x']y']", "inner"),
    is("tags['x]", "open"),
    is("Tags.Tags.env", "twice"),
    is("tags[*]x]", "starred"),
    there("tags.constructor", no),
    ...[
      "tags['env']x",
      "xtags['env']",
      "properties.tags.env",
      "properties.tags['env']",
      "tags[*]",
      "Tags[*]",
    ].map((name) => there(name, no)),
    there("tags['__proto__']", no),
    ["the tags as an object", on({ field: "tags", containsKey: "ENV" }, body), yes],
    ["no tags at all", on({ field: "tags", exists: false }, { type: "a/b" }), yes],
    ["a tag where there are no tags", on({ field: "tags['a']", equals: "" }, { type: "a/b" }), yes],
    ["tags that are null", on({ field: "tags['a']", exists: false }, { tags: null }), yes],
    [
      "a name from a parameter",
      on({ field: "[concat('tags[', parameters('t'), ']')]", equals: "prod" }, body, {
        parameters: { t: "ENV" },
      }),
      yes,
    ],
    [
      "a quoted name from a parameter",
      on({ field: "[concat('tags[''', parameters('t'), ''']')]", equals: "dot" }, body, {
        parameters: { t: "a.b" },
      }),
      yes,
    ],
    ["a choice of fields", on({ field: "[if(true(), 'kind', 'name')]", like: "v12*" }, body), yes],
    ["a name that is not text", on({ field: "[createArray('name')]", exists: true }, body), fails],
    ["a tag by field()", on({ value: "[field('tags.env')]", equals: "PROD" }, body), yes],
    [
      "a tag by field() with apostrophes",
      on({ value: "[field('tags[''it''''s'']')]", equals: "quote" }, body),
      yes,
    ],
    ["a missing tag by field() is ''", on({ value: "[length(field('tags.none'))]", equals: 0 }, body), yes],
    ["tags by field() and name", on({ value: "[field('tags')['Env']]", equals: "prod" }, body), yes],
    ["two tags compared", on({ field: "tags.empty", equals: "[field('tags.none')]" }, body), yes],
  ]);
});

describe("paths and functions that read what is around", () => {
  const context: JsonObject = {
    subscription: { subscriptionId: "sub", displayName: "Sub", tags: { Owner: "me" } },
    resourceGroup: { name: "rg", location: "westeurope", tags: { Env: "x" }, managedBy: null },
    policy: { assignmentId: "/a", definitionId: "/d" },
    requestContext: { apiVersion: "2023-05-01" },
  };
  const value = (expression: string, wanted: Json, result = yes): [string, JsonObject, string] => [
    `[${expression}] is ${JSON.stringify(wanted)}`,
    on({ value: `[${expression}]`, equals: wanted }, body, { context }),
    result,
  ];
  check([
    is("properties.deep.er", 1),
    is("PROPERTIES.DEEP.ER", 1),
    is("properties['x.y']", "dotted"),
    there("properties.n", no),
    there("properties.deep", yes),
    there("properties.deep.er.further", no),
    value("resourceGroup().location", "WestEurope"),
    value("resourcegroup().tags['env']", "x"),
    value("resourceGroup().tags.none", ""),
    value("subscription().tags.owner", "me"),
    value("subscription().displayName", "sub"),
    value("concat(subscription().subscriptionId, '/', resourceGroup().name)", "sub/rg"),
    value("policy().assignmentId", "/A"),
    value("requestContext().apiVersion", "2023-05-01"),
    value("greaterOrEquals(requestContext().apiVersion, '2022-01-01')", true),
    value("lessOrEquals(requestContext().apiVersion, '2022-12-31')", false),
    value("requestContext().identity", "x", open),
    value("utcNow()", "2024-01-15T10:30:00.0000000Z"),
    value("addDays(utcNow(), -15)", "2023-12-31T10:30:00.0000000Z"),
    [
      "the clock of the request",
      on({ value: "[utcNow()]", like: "2020-02-02T*" }, {}, { context: { utcNow: "2020-02-02T00:00:00Z" } }),
      yes,
    ],
    [
      "api-version of the request",
      on({ value: "[requestContext().apiVersion]", equals: "2021-01-01" }, {}, { apiVersion: "2021-01-01" }),
      yes,
    ],
    ["a group that nobody told of", on({ value: "[resourceGroup().name]", equals: "rg" }), open],
    [
      "a group that nobody told of, beside what decides",
      on({
        anyOf: [
          { value: "[resourceGroup().name]", equals: "rg" },
          { value: true, equals: true },
        ],
      }),
      yes,
    ],
    ["functions in any casing", on({ value: "[RESOURCEGROUP().NAME]", equals: "rg" }, {}, { context }), yes],
    ["spaces in expressions", on({ value: "[ concat( 'a' , 'b' ) ]", equals: "ab" }), yes],
    ["a literal value", on({ value: "ab", equals: "AB" }), yes],
    ["a text after two brackets", on({ value: "[[concat('a')]", equals: "[[concat('a')]" }), yes],
    ["the empty text is no expression", on({ value: "", equals: "" }), yes],
    [
      "a parameter that is null",
      on({ value: "[parameters('p')]", equals: "" }, {}, { parameters: { p: null } }),
      yes,
    ],
    [
      "a parameter in another casing",
      on({ value: "[parameters('PAR')]", equals: 1 }, {}, { parameters: { par: 1 } }),
      yes,
    ],
    ["a parameter that nobody gave", on({ value: "[parameters('p')]", equals: "" }), fails],
    [
      "a member of a parameter",
      on({ value: "[parameters('p').a[1]]", equals: 2 }, {}, { parameters: { p: { A: [1, 2] } } }),
      yes,
    ],
    ["prototype names are no parameters", on({ value: "[parameters('constructor')]", equals: "" }), fails],
  ]);
});
