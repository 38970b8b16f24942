import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { ask, check, fails, no, open, yes, type Row } from "./table.ts";

const resource: JsonObject = { type: "a/b", name: "x", location: "West Europe", tags: { env: "prod" } };
const always: JsonObject = { field: "name", exists: true };
const acts = (effect: string, details?: Json, rest: JsonObject = {}): JsonObject => ({
  rule: { if: always, then: { effect, ...(details === undefined ? {} : { details }) } },
  resource,
  ...rest,
});

/** https://learn.microsoft.com/azure/governance/policy/concepts/effect-audit-if-not-exists */
describe("effects that ask for related resources", () => {
  const related: Json = [
    { name: "one", properties: { state: "Off", list: [1] } },
    { name: "two", properties: { state: "On" } },
  ];
  const lacks = (
    says: string,
    existenceCondition: JsonObject | undefined,
    resources: Json | undefined,
    result: string,
  ): Row => [
    says,
    acts(
      "auditIfNotExists",
      { type: "a/c", ...(existenceCondition === undefined ? {} : { existenceCondition }) },
      resources === undefined ? {} : { related: resources },
    ),
    result,
  ];
  check([
    lacks("nobody has looked", undefined, undefined, open),
    lacks("none exists", undefined, [], yes),
    lacks("one exists, and nothing is asked of it", undefined, related, no),
    lacks(
      "any one that meets the condition is enough",
      { field: "properties.state", equals: "ON" },
      related,
      no,
    ),
    lacks("none meets it", { field: "properties.state", equals: "Idle" }, related, yes),
    lacks(
      "each is judged by itself",
      {
        allOf: [
          { field: "name", equals: "one" },
          { field: "properties.state", equals: "On" },
        ],
      },
      related,
      yes,
    ),
    lacks("the type of the details is that of the resource", { field: "type", equals: "A/C" }, related, no),
    lacks(
      "field() reads the resource of the if",
      { field: "name", notEquals: "[field('name')]" },
      related,
      no,
    ),
    lacks("field() reads its tags", { value: "[field('tags.env')]", equals: "prod" }, related, no),
    lacks(
      "a count over the related resource",
      { count: { field: "properties.list[*]" }, greaterOrEquals: 1 },
      related,
      no,
    ),
    lacks(
      "an expression in the condition that fails",
      { field: "properties.state", greater: 1 },
      related,
      fails,
    ),
    lacks("parameters", { field: "properties.state", equals: "[parameters('none')]" }, related, fails),
    [
      "where the if does not hold, nobody asks",
      { ...acts("auditIfNotExists", { type: "a/c" }), resource: {} },
      no,
    ],
    [
      "deployIfNotExists asks likewise",
      acts("deployIfNotExists", { type: "a/c", roleDefinitionIds: ["/r"] }, { related: [] }),
      yes,
    ],
    [
      "a name, a scope and a delay do not matter here",
      acts(
        "AuditIfNotExists",
        {
          type: "a/c",
          name: "[concat(field('name'), '/y')]",
          existenceScope: "Subscription",
          resourceGroupName: "rg",
          evaluationDelay: "AfterProvisioning",
          kind: "z",
        },
        { related: [] },
      ),
      yes,
    ],
  ]);

  it("say what would be deployed, and with which roles", () => {
    const details = { type: "a/c", roleDefinitionIds: ["/r/1", "/r/2"], deployment: { properties: {} } };
    expect(ask(acts("deployIfNotExists", details, { related: [] }))).toMatchObject({
      effect: "deployIfNotExists",
      details: { type: "a/c", roleDefinitionIds: ["/r/1", "/r/2"] },
    });
  });
});

/** …/effect-modify, …/effect-append, …/effect-deny-action, …/effect-manual */
describe("effects that change, flag or forbid", () => {
  const roles = { roleDefinitionIds: ["/r"] };
  const shown = (says: string, request: JsonObject, details: Json): void => {
    it(says, () => {
      expect(ask(request)).toMatchObject({ result: "match", details });
    });
  };
  shown(
    "modify: values are evaluated, conditions are told as written",
    acts(
      "Modify",
      {
        ...roles,
        conflictEffect: "audit",
        operations: [
          {
            operation: "AddOrReplace",
            field: "tags['env']",
            value: "[concat(field('name'), '-', parameters('p'))]",
            condition: "[equals(parameters('p'), 'y')]",
          },
          { operation: "add", field: "[concat('tags[', parameters('p'), ']')]", value: 5 },
          { operation: "Remove", field: "tags.old" },
        ],
      },
      { parameters: { p: "y" } },
    ),
    {
      roleDefinitionIds: ["/r"],
      operations: [
        {
          operation: "addOrReplace",
          field: "tags['env']",
          value: "x-y",
          condition: "[equals(parameters('p'), 'y')]",
        },
        { operation: "add", field: "[concat('tags[', parameters('p'), ']')]", value: 5 },
        { operation: "remove", field: "tags.old" },
      ],
    },
  );
  shown(
    "modify: a value may be an object with expressions in it",
    acts("modify", {
      ...roles,
      operations: [
        {
          operation: "add",
          field: "identity",
          value: { type: "[toUpper('none')]", list: ["[add(1, 1)]", true, "[[x]"] },
        },
      ],
    }),
    { operations: [{ value: { type: "NONE", list: [2, true, "[x]"] } }] },
  );
  shown(
    "append: values are evaluated",
    acts(
      "append",
      [
        { field: "a/b/list[*]", value: "[resourceGroup().location]" },
        { field: "tags.a", value: null },
      ],
      { context: { resourceGroup: { location: "westus" } } },
    ),
    [
      { field: "a/b/list[*]", value: "westus" },
      { field: "tags.a", value: null },
    ],
  );
  check([
    [
      "a value that fails makes the evaluation fail",
      acts("modify", { ...roles, operations: [{ operation: "add", field: "tags.a", value: "[int('x')]" }] }),
      fails,
    ],
    ["a value that cannot be read", acts("append", [{ field: "tags.a", value: "[concat('a'" }]), yes],
    [
      "a function that policies do not have",
      acts("append", [{ field: "tags.a", value: "[newGuid()]" }]),
      fails,
    ],
    [
      "denyAction",
      acts("denyAction", { actionNames: ["delete"], cascadeBehaviors: { resourceGroup: "deny" } }),
      yes,
    ],
    ["manual", acts("manual", { defaultState: "Unknown" }), yes],
    ["audit", acts("audit"), yes],
    ["disabled", acts("disabled", { operations: "nonsense" }), no],
  ]);

  describe("a modify that the service refuses on the resource", () => {
    const alias = (name: string, type: string, attributes = "Modifiable"): Json => ({
      name: `X.Test/things/${name}`,
      defaultPath: `properties.${name}`,
      defaultMetadata: { type, attributes },
      paths: [
        { path: `properties.${name}`, apiVersions: ["2020-01-01"], metadata: { type, attributes: "None" } },
      ],
    });
    const things: JsonObject = {
      aliases: [
        {
          namespace: "X.Test",
          resourceTypes: [
            { resourceType: "things", aliases: [alias("flag", "Boolean"), alias("text", "String")] },
          ],
        },
      ],
      resource: { type: "X.Test/things", name: "a", properties: {}, tags: { env: "dev" } },
      apiVersion: "2024-01-01",
    };
    const modify = (operation: JsonObject, details: JsonObject = {}, rest: JsonObject = {}): JsonObject =>
      ask({ ...acts("modify", { ...roles, ...details, operations: [operation] }), ...things, ...rest });
    const set = (field: string, value: Json, rest: JsonObject = {}): JsonObject => ({
      operation: "addOrReplace",
      field: field.startsWith("tags") ? field : `X.Test/things/${field}`,
      value,
      ...rest,
    });

    it.each<[string, JsonObject, JsonObject | undefined]>([
      ["a value of the type of the alias", modify(set("flag", true)), undefined],
      ["a value of another type", modify(set("flag", "true")), { effect: "deny" }],
      [
        "the same with conflictEffect audit",
        modify(set("flag", "true"), { conflictEffect: "Audit" }),
        { effect: "audit" },
      ],
      [
        "an api-version that lets nobody",
        modify(set("text", "x"), {}, { apiVersion: "2020-01-01" }),
        { effect: "deny" },
      ],
      ["a condition that is false", modify(set("flag", "true", { condition: "[equals(1, 2)]" })), undefined],
      [
        "an addition over another value",
        modify({ ...set("tags.env", "prod"), operation: "add" }),
        { effect: "deny" },
      ],
      ["an addition of what is there", modify({ ...set("tags.env", "dev"), operation: "add" }), undefined],
    ])("%s", (_, answer, conflict) => {
      expect(answer["result"]).toBe("match");
      if (conflict === undefined) expect(answer).not.toHaveProperty("conflict");
      else expect(answer["conflict"]).toMatchObject(conflict);
    });
  });

  it("tell nothing of details for deny", () => {
    expect(ask(acts("Deny", { anything: 1 }))).not.toHaveProperty("details");
  });
});
