import { describe, expect, it } from "vitest";
import { instant } from "../../../src/base/time.ts";
import { unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import { aliasCatalogue } from "../../../src/policy/aliases.ts";
import { bindAssignments, type EffectivePolicy } from "../../../src/policy/bind/assignments.ts";
import type { Json, PolicyExemption } from "../../../src/policy/model.ts";
import { assess, type PoliciesInForce } from "../../../src/policy/effects/assessment.ts";

const SUB = "/subscriptions/22222222-2222-2222-2222-222222222222";
const aliases = aliasCatalogue([
  {
    namespace: "Contoso.App",
    resourceTypes: [
      {
        resourceType: "sites",
        aliases: [
          {
            name: "Contoso.App/sites/tls",
            defaultPath: "properties.tls",
            defaultMetadata: { attributes: "Modifiable" },
          },
          {
            name: "Contoso.App/sites/state",
            defaultPath: "properties.state",
            defaultMetadata: { attributes: "None" },
          },
          {
            name: "Contoso.App/sites/acl.ips[*]",
            defaultPath: "properties.acl.ips[*]",
            defaultMetadata: { attributes: "Modifiable" },
          },
          {
            name: "Contoso.App/sites/acl.rules[*].open",
            defaultPath: "properties.acl.rules[*].open",
            defaultMetadata: { attributes: "Modifiable" },
          },
        ],
      },
    ],
  },
]);

/** A policy that looks at sites, with that effect and those details. */
function policy(
  name: string,
  effect: string,
  details?: Json,
  when: Json = { field: "type", equals: "Contoso.App/sites" },
  enforcementMode = "Default",
): EffectivePolicy {
  const id = `/providers/Microsoft.Authorization/policyDefinitions/${name}`;
  const then = { effect, ...(details === undefined ? {} : { details }) };
  const { policies } = bindAssignments(
    [
      {
        id: `${SUB}/assignments/${name}`,
        name,
        properties: { policyDefinitionId: id, scope: SUB, enforcementMode },
      },
    ],
    {
      definition: () => ({
        known: true,
        value: { id, name, properties: { mode: "All", policyRule: { if: when, then } } },
      }),
      initiative: () => undefined,
    },
  );
  const [bound] = policies;
  if (bound === undefined) throw new Error("not bound");
  return bound;
}

const set = (field: string, value: Json, rest: Record<string, Json> = {}) => ({
  operation: "addOrReplace",
  field,
  value,
  ...rest,
});
const modify = (name: string, operations: Json[], conflictEffect?: string) =>
  policy(name, "modify", {
    roleDefinitionIds: ["x"],
    operations,
    ...(conflictEffect === undefined ? {} : { conflictEffect }),
  });

function ask(
  policies: PoliciesInForce,
  body: ValueObject = {},
  rest: {
    related?: (type: string) => readonly Value[] | undefined;
    exemptions?: readonly PolicyExemption[];
  } = {},
) {
  const site = { type: "Contoso.App/sites", name: "s", location: "westeurope", ...body };
  const reckoning = assess(policies, {
    resource: { body: site },
    target: {
      place: {
        subscription: SUB,
        resourceGroup: "rg",
        id: `${SUB}/resourceGroups/rg/providers/Contoso.App/sites/s`,
        ancestors: [],
      },
      type: "Contoso.App/sites",
      location: "westeurope",
      capabilities: undefined,
    },
    exemptions: [],
    now: instant(0),
    at: instant(0),
    aliases: aliases,
    ...rest,
  });
  const acts = reckoning.outcomes.map(
    (act) => `${act.policy.assignment.name} ${act.does}${act.certain ? "" : "?"}`,
  );
  return { ...reckoning, acts, body: reckoning.resource.body };
}

describe("the order of effects", () => {
  it("is changes, denials, flags, then what follows the deployment, whatever the order of assignments", () => {
    const details = { type: "Contoso.App/sites/diag" };
    const policies = [
      policy("dine", "DeployIfNotExists", details),
      policy("aine", "AuditIfNotExists", details),
      policy("manual", "Manual"),
      policy("audit", "Audit"),
      policy("deny", "Deny"),
      policy("off", "Disabled"),
      policy("action", "DenyAction", { actionNames: ["delete"] }),
      modify("tag", [set("tags.a", "1")]),
    ];
    expect(ask(policies, {}, { related: () => [] })).toMatchObject({
      acts: ["tag changes", "deny denies", "audit flags", "manual asks", "aine flags", "dine deploys"],
      spared: [],
      open: [],
    });
  });

  it("lets a change save a request from a denial", () => {
    const deny = policy("deny", "deny", undefined, { field: "tags.env", exists: false });
    expect(ask([deny]).acts).toEqual(["deny denies"]);
    expect(ask([deny, modify("tag", [set("tags.env", "prod")])]).acts).toEqual(["tag changes"]);
  });

  it.each<[string, EffectivePolicy, (Value | undefined)[]]>([
    ["once where nothing changes", policy("audit", "audit"), [undefined]],
    ["again for what is changed", modify("tag", [set("tags.env", "prod")]), [undefined, { env: "prod" }]],
  ])("asks which policies are in force %s", (_, only, tags) => {
    const asked: (Value | undefined)[] = [];
    ask(({ body }) => {
      asked.push(body["tags"]);
      return [only];
    });
    expect(asked).toEqual(tags);
  });
});

describe("modify and append", () => {
  it.each<[string, EffectivePolicy[], ValueObject, string[], Json | undefined]>([
    [
      "set a property",
      [modify("m", [set("Contoso.App/sites/tls", "1.2")])],
      { properties: { tls: "1.0" } },
      ["m changes"],
      { tls: "1.2" },
    ],
    [
      "say nothing where nothing changes",
      [modify("m", [set("Contoso.App/sites/tls", "1.2")])],
      { properties: { tls: "1.2" } },
      [],
      { tls: "1.2" },
    ],
    ["leave out what has no parent", [modify("m", [set("Contoso.App/sites/tls", "1.2")])], {}, [], undefined],
    [
      "leave out an operation whose condition is false",
      [modify("m", [set("Contoso.App/sites/tls", "1.2", { condition: "[equals(1, 2)]" })])],
      { properties: {} },
      [],
      {},
    ],
    [
      "wait for a condition that is not known",
      [
        modify("m", [
          set("Contoso.App/sites/tls", "1.2", {
            condition: "[greaterOrEquals(requestContext().apiVersion, '2020')]",
          }),
        ]),
      ],
      { properties: {} },
      ["m changes?"],
      {},
    ],
    [
      "deny what no policy may modify",
      [modify("m", [set("Contoso.App/sites/state", "x")])],
      { properties: {} },
      ["m denies"],
      {},
    ],
    [
      "let that pass when the conflict effect says so",
      [modify("m", [set("Contoso.App/sites/state", "x")], "audit")],
      { properties: {} },
      [],
      {},
    ],
    ...(["audit", "Deny"] as const).map((given): [string, EffectivePolicy[], ValueObject, string[], Json] => [
      `read the conflict effect ${given} from an expression`,
      [modify("m", [set("Contoso.App/sites/state", "x")], `[concat('${given}', '')]`)],
      { properties: {} },
      given === "audit" ? [] : ["m denies"],
      {},
    ]),
    [
      "leave a conflict open whose effect nobody documents",
      [modify("m", [set("Contoso.App/sites/state", "x")], "warn")],
      { properties: {} },
      ["m denies?"],
      {},
    ],
    [
      "leave an operation open whose condition is neither true nor false",
      [modify("m", [set("Contoso.App/sites/tls", "1.2", { condition: "[concat('ye', 's')]" })])],
      { properties: {} },
      ["m changes?"],
      {},
    ],
    [
      "add to an array",
      [modify("m", [{ operation: "add", field: "Contoso.App/sites/acl.ips[*]", value: "b" }])],
      { properties: { acl: { ips: ["a"] } } },
      ["m changes"],
      { acl: { ips: ["a", "b"] } },
    ],
    [
      "replace an array",
      [modify("m", [set("Contoso.App/sites/acl.ips[*]", "b")])],
      { properties: { acl: { ips: ["a", "c"] } } },
      ["m changes"],
      { acl: { ips: ["b"] } },
    ],
    [
      "set a property of each member",
      [modify("m", [set("Contoso.App/sites/acl.rules[*].open", false)])],
      { properties: { acl: { rules: [{}, { open: true }] } } },
      ["m changes"],
      { acl: { rules: [{ open: false }, { open: false }] } },
    ],
    [
      "deny an addition that would override",
      [modify("m", [{ operation: "add", field: "Contoso.App/sites/tls", value: "1.2" }])],
      { properties: { tls: "1.0" } },
      ["m denies"],
      { tls: "1.0" },
    ],
    [
      "append acts as deny on another value",
      [policy("a", "append", [{ field: "Contoso.App/sites/tls", value: "1.2" }])],
      { properties: { tls: "1.0" } },
      ["a denies"],
      { tls: "1.0" },
    ],
    [
      "append makes what is missing",
      [policy("a", "append", [{ field: "Contoso.App/sites/tls", value: "1.2" }])],
      {},
      ["a changes"],
      { tls: "1.2" },
    ],
    [
      "set a property, though a conflict would be let pass",
      [modify("m", [set("Contoso.App/sites/tls", "1.2")], "audit")],
      { properties: {} },
      ["m changes"],
      { tls: "1.2" },
    ],
    [
      "no rivals: two properties, each with its own value",
      [
        modify("a", [set("Contoso.App/sites/tls", "1")]),
        modify("b", [{ operation: "add", field: "Contoso.App/sites/acl.ips[*]", value: "2" }]),
      ],
      { properties: { acl: { ips: [] } } },
      ["a changes", "b changes"],
      { tls: "1", acl: { ips: ["2"] } },
    ],
    [
      "no rivals: two additions to one array",
      ["x", "y"].map((value) =>
        modify(value, [{ operation: "add", field: "Contoso.App/sites/acl.ips[*]", value }]),
      ),
      { properties: { acl: { ips: [] } } },
      ["x changes", "y changes"],
      { acl: { ips: ["x", "y"] } },
    ],
    [
      "no rivals: one policy that sets a property twice, of which the last counts",
      [modify("m", [set("Contoso.App/sites/tls", "1"), set("Contoso.App/sites/tls", "2")])],
      { properties: {} },
      ["m changes", "m changes"],
      { tls: "2" },
    ],
    [
      "rivals: the same field in another casing",
      [modify("a", [set("Contoso.App/sites/tls", "1")]), modify("b", [set("contoso.app/SITES/tls", "2")])],
      { properties: {} },
      ["a denies", "b denies"],
      {},
    ],
    [
      "rivals: an array that one replaces and another adds to",
      [
        modify("a", [set("Contoso.App/sites/acl.ips[*]", "x")]),
        modify("b", [{ operation: "add", field: "Contoso.App/sites/acl.ips[*]", value: "y" }]),
      ],
      { properties: { acl: { ips: [] } } },
      ["a denies", "b denies"],
      { acl: { ips: [] } },
    ],
    [
      "rivals: two that deny and one of which nobody knows",
      [
        modify("a", [set("Contoso.App/sites/tls", "1")]),
        modify("b", [set("Contoso.App/sites/tls", "2")]),
        modify("c", [set("Contoso.App/sites/tls", "3")], "warn"),
      ],
      { properties: {} },
      ["a denies?", "b denies?", "c denies?"],
      {},
    ],
    [
      "rivals: one that denies wins",
      [
        modify("a", [set("Contoso.App/sites/tls", "1")], "audit"),
        modify("b", [set("Contoso.App/sites/tls", "2")]),
      ],
      { properties: {} },
      ["b changes"],
      { tls: "2" },
    ],
    [
      "rivals: several that deny",
      [modify("a", [set("Contoso.App/sites/tls", "1")]), modify("b", [set("Contoso.App/sites/tls", "2")])],
      { properties: {} },
      ["a denies", "b denies"],
      {},
    ],
    [
      "rivals: none that denies",
      [
        modify("a", [set("Contoso.App/sites/tls", "1")], "audit"),
        modify("b", [set("Contoso.App/sites/tls", "2")], "audit"),
      ],
      { properties: {} },
      [],
      {},
    ],
    [
      "friends: the same value",
      [modify("a", [set("Contoso.App/sites/tls", "1")]), modify("b", [set("Contoso.App/sites/tls", "1")])],
      { properties: {} },
      ["a changes"],
      { tls: "1" },
    ],
    [
      "a property that is not known",
      [modify("m", [{ operation: "add", field: "Contoso.App/sites/tls", value: "1" }])],
      { properties: { tls: unknown(["later"]) } },
      ["m changes?"],
      undefined,
    ],
  ])("%s", (_, policies, body, acts, properties) => {
    const answer = ask(policies, body);
    expect(answer.acts).toEqual(acts);
    if (properties !== undefined) expect(answer.body["properties"]).toEqual(properties);
  });

  it("removes tags and keeps the casing of keys that are there", () => {
    const answer = ask(
      [modify("m", [{ operation: "remove", field: "tags['OLD']" }, set("tags['env']", "prod")])],
      { tags: { old: "1", Env: "x" } },
    );
    expect(answer.body["tags"]).toEqual({ Env: "prod" });
  });
});

describe("related resources", () => {
  const details = {
    type: "Contoso.App/sites/diag",
    existenceCondition: { field: "properties.on", equals: "[field('name')]" },
  };
  const aine = policy("aine", "auditIfNotExists", details);
  it.each<[string, readonly Value[] | undefined, string[]]>([
    ["none exists", [], ["aine flags"]],
    ["one of several meets the condition", [{ properties: { on: "x" } }, { properties: { on: "S" } }], []],
    ["none meets it", [{ properties: { on: "x" } }], ["aine flags"]],
    ["one may meet it", [{ properties: { on: unknown(["later"]) } }], ["aine flags?"]],
    ["nobody has looked", undefined, ["aine flags?"]],
  ])("%s", (_, related, acts) => {
    expect(ask([aine], {}, { related: () => related }).acts).toEqual(acts);
  });

  it.each<[string, Json | undefined]>([
    ["are none", undefined],
    ["name no type", { existenceCondition: { field: "name", equals: "x" } }],
    [
      "have a condition that nobody understands",
      { type: "Contoso.App/sites/diag", existenceCondition: { odd: 1 } },
    ],
  ])("are open where the details %s", (_, odd) => {
    expect(ask([policy("aine", "auditIfNotExists", odd)], {}, { related: () => [] }).acts).toEqual([
      "aine flags?",
    ]);
  });
});

describe("what keeps a policy from acting", () => {
  it("is an exemption that holds, or an enforcement mode, and is told", () => {
    const deny = policy("deny", "deny");
    const exempt: PolicyExemption = {
      id: `${SUB}/providers/Microsoft.Authorization/policyExemptions/e`,
      name: "e",
      properties: { policyAssignmentId: deny.assignment.id, exemptionCategory: "Waiver" },
    };
    expect(ask([deny], {}, { exemptions: [exempt] })).toMatchObject({
      acts: [],
      spared: [{ by: "exemption" }],
    });
    const idle = policy("idle", "deny", undefined, undefined, "DoNotEnforce");
    expect(ask([idle])).toMatchObject({ acts: [], spared: [{ by: "enforcement mode" }] });
    expect(ask([policy("enroll", "deny", undefined, undefined, "Enroll")]).acts).toEqual(["enroll denies?"]);
  });

  it("does not keep a failed evaluation from denying, even that of an audit", () => {
    expect(ask([policy("audit", "audit", undefined, { value: "[bool('x')]", equals: true })]).acts).toEqual([
      "audit denies",
    ]);
  });

  it("leaves open what an effect that is not known would do", () => {
    expect(ask([policy("odd", "explode")])).toMatchObject({
      acts: [],
      open: [{ why: 'the effect "explode" is not known' }],
    });
    const elsewhere = { field: "type", equals: "Contoso.App/others" };
    expect(ask([policy("odd", "explode", undefined, elsewhere)])).toMatchObject({ acts: [], open: [] });
  });
});
