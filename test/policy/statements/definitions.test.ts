import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { ask, check, fails, json, no, yes, type Row } from "./table.ts";

const condition: JsonObject = { field: "name", equals: "x" };
const resource: JsonObject = { type: "a/b", name: "x" };
const rule = (body: Json): JsonObject => ({ rule: body, resource });
const policy = (properties: JsonObject, parameters: JsonObject = {}): JsonObject => ({
  definition: { properties },
  parameters,
  resource,
});
const deny: JsonObject = { effect: "deny" };
const refused = (says: string, body: Json): Row => [says, rule(body), fails];

/** https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule */
describe("rules that the service would not save", () => {
  check([
    refused("no rule but a text", "deny"),
    refused("an array", []),
    refused("nothing", {}),
    refused("no if", { then: deny }),
    refused("no then", { if: condition }),
    refused("no effect", { if: condition, then: {} }),
    refused("an effect that nobody knows", { if: condition, then: { effect: "explode" } }),
    refused("an effect that is a number", { if: condition, then: { effect: 1 } }),
    refused("an effect that is null", { if: condition, then: { effect: null } }),
    refused("an if that is an array", { if: [condition], then: deny }),
    refused("an if that is empty", { if: {}, then: deny }),
    refused("an operator that nobody knows", { if: { field: "name", is: "x" }, then: deny }),
    refused("no operator", { if: { field: "name" }, then: deny }),
    refused("two operators", { if: { field: "name", equals: "x", like: "x" }, then: deny }),
    refused("no left side", { if: { equals: "x" }, then: deny }),
    refused("two left sides", { if: { field: "name", value: "x", equals: "x" }, then: deny }),
    refused("a field that is a number", { if: { field: 1, equals: "x" }, then: deny }),
    refused("a field that is null", { if: { field: null, equals: "x" }, then: deny }),
    refused("allOf that is an object", { if: { allOf: condition }, then: deny }),
    refused("allOf with a text in it", { if: { allOf: ["x"] }, then: deny }),
    refused("anyOf that is null", { if: { anyOf: null }, then: deny }),
    refused("not with an array", { if: { not: [condition] }, then: deny }),
    refused("allOf beside anyOf", { if: { allOf: [condition], anyOf: [condition] }, then: deny }),
    refused("allOf beside a condition", { if: { allOf: [condition], ...condition }, then: deny }),
    refused("a fault in a branch that is not reached", {
      if: { anyOf: [condition, { field: "name" }] },
      then: deny,
    }),
    refused("a count that is a text", { if: { count: "a[*]", equals: 1 }, then: deny }),
    refused("a count of nothing", { if: { count: {}, equals: 1 }, then: deny }),
    refused("a count whose name is a number", {
      if: { count: { value: [1], name: 1 }, equals: 1 },
      then: deny,
    }),
    refused("modify without details", { if: condition, then: { effect: "modify" } }),
    refused("modify without operations", {
      if: condition,
      then: { effect: "modify", details: { operations: [] } },
    }),
    refused("modify with an unknown operation", {
      if: condition,
      then: { effect: "modify", details: { operations: [{ operation: "set", field: "tags.a", value: 1 }] } },
    }),
    refused("modify that adds nothing", {
      if: condition,
      then: { effect: "modify", details: { operations: [{ operation: "add", field: "tags.a" }] } },
    }),
    refused("append without details", { if: condition, then: { effect: "append" } }),
    refused("auditIfNotExists without a type", {
      if: condition,
      then: { effect: "auditIfNotExists", details: {} },
    }),
    refused("a broken existenceCondition", {
      if: condition,
      then: { effect: "auditIfNotExists", details: { type: "a/c", existenceCondition: { field: "x" } } },
    }),
    refused("nesting beyond the limit", {
      if: Array.from({ length: 70 }).reduce<JsonObject>((inner) => ({ not: inner }), condition),
      then: deny,
    }),
    ["a request with neither", { resource }, fails],
    ["a definition without a rule", policy({ mode: "All" }), fails],
    ["a definition that is a text", { definition: "x", resource }, fails],
  ]);
});

describe("rules in unusual spelling", () => {
  check([
    [
      "keys in any casing",
      rule({ IF: { ALLOF: [{ FIELD: "NAME", EQUALS: "X" }] }, Then: { Effect: "DENY" } }),
      yes,
    ],
    ["anyOf of one", rule({ if: { anyof: [condition] }, then: deny }), yes],
    ["not of not", rule({ if: { not: { NOT: condition } }, then: deny }), yes],
    ["more keys beside if and then", rule({ if: condition, then: deny, description: "x" }), yes],
    [
      "effects in any casing",
      rule({ if: condition, then: { effect: "AUDITifNOTexists", details: { type: "a/c" } } }),
      "unknown",
    ],
    ["disabled never matches", rule({ if: condition, then: { effect: "Disabled" } }), no],
    [
      "a definition without properties around it",
      { definition: { policyRule: { if: condition, then: deny } }, resource },
      yes,
    ],
    [
      "an object with __proto__ as a key",
      rule(json('{"if":{"field":"name","equals":"x"},"then":{"effect":"deny"},"__proto__":{"if":1}}')),
      yes,
    ],
    [
      "a condition with __proto__ as a key",
      rule(json('{"if":{"__proto__":{"field":"name"},"equals":"x"},"then":{"effect":"deny"}}')),
      fails,
    ],
    [
      "a condition with constructor as a key",
      rule({ if: { constructor: 1, ...condition }, then: deny }),
      fails,
    ],
  ]);
});

/** …/definition-structure-parameters */
describe("parameters", () => {
  const text = { type: "String" };
  const body = (wanted: Json): JsonObject => ({
    if: { field: "name", equals: wanted },
    then: { effect: "[parameters('effect')]" },
  });
  const effect = { type: "string", defaultValue: "Audit", allowedValues: ["Audit", "Deny", "Disabled"] };
  const both = (parameters: JsonObject): JsonObject =>
    policy(
      { policyRule: body("[parameters('n')]"), parameters: { n: { ...text, defaultValue: "x" }, effect } },
      parameters,
    );
  check([
    ["defaults", both({}), yes],
    ["what is passed goes before the default", both({ n: "y" }), no],
    ["names in any casing", both({ N: "y" }), no],
    ["a value that is not allowed", both({ effect: "Append" }), fails],
    ["an effect that is switched off", both({ effect: "Disabled" }), no],
    ["neither value nor default", policy({ policyRule: body("x"), parameters: { effect: text } }), fails],
    [
      "a parameter that is not declared",
      policy({ policyRule: body("[parameters('z')]"), parameters: { effect } }),
      fails,
    ],
    ["a declaration that is a text", policy({ policyRule: body("x"), parameters: { effect: "x" } }), fails],
    [
      "allowed values of an array hold for its members",
      policy(
        {
          policyRule: { if: { field: "name", in: "[parameters('l')]" }, then: deny },
          parameters: { l: { type: "Array", allowedValues: ["x", "y"] } },
        },
        { l: ["y", "x"] },
      ),
      yes,
    ],
    [
      "a default that is an empty array",
      policy({
        policyRule: { if: { field: "name", in: "[parameters('l')]" }, then: deny },
        parameters: { l: { type: "Array", defaultValue: [] } },
      }),
      no,
    ],
    [
      "a parameter named as what every object has",
      policy({
        policyRule: body("[parameters('constructor')]"),
        parameters: { effect, constructor: { ...text, defaultValue: "x" } },
      }),
      yes,
    ],
  ]);

  it("say the effect in its own spelling", () => {
    expect(ask(both({ effect: "deny" }))).toMatchObject({ result: "match", effect: "deny" });
    expect(
      ask(rule({ if: condition, then: { effect: "DeployIfNotExists", details: { type: "a/c" } } })),
    ).toMatchObject({ effect: "deployIfNotExists" });
  });
});
