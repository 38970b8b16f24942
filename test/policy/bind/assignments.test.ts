import { describe, expect, it } from "vitest";
import { effectOn, looksAt, reaches, type PolicyTarget } from "../../../src/policy/bind/applicability.ts";
import { bindAssignments, type BoundPolicies, type Library } from "../../../src/policy/bind/assignments.ts";
import type {
  Json,
  PolicyAssignment,
  PolicyDefinition,
  PolicySetDefinition,
} from "../../../src/policy/model.ts";
import { NO_ALIASES } from "../../../src/policy/aliases.ts";
import { Engine, prepare } from "../../../src/policy/evaluate/compile/engine.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import { redactedText } from "../../../src/policy/bind/redacted.ts";
import { covers } from "../../../src/policy/bind/scope.ts";

const SUB = "/subscriptions/22222222-2222-2222-2222-222222222222";
const ID = "/providers/Microsoft.Authorization/policyDefinitions/d";
const SET = "/providers/Microsoft.Authorization/policySetDefinitions/s";

function definition(properties: Partial<PolicyDefinition["properties"]> = {}): PolicyDefinition {
  const policyRule = { if: { field: "type", equals: "x" }, then: { effect: "[parameters('effect')]" } };
  const parameters = {
    effect: { type: "String", defaultValue: "Audit", allowedValues: ["Audit", "Deny", "Disabled"] },
  };
  return {
    id: ID,
    name: "d",
    properties: { mode: "All", version: "1.2.3", parameters, policyRule, ...properties },
  };
}

function initiative(
  references: PolicySetDefinition["properties"]["policyDefinitions"],
  parameters = {},
): PolicySetDefinition {
  return { id: SET, name: "s", properties: { parameters, policyDefinitions: references } };
}

function bind(
  properties: Partial<PolicyAssignment["properties"]>,
  library: {
    readonly definitions?: Record<string, PolicyDefinition>;
    readonly initiatives?: Record<string, PolicySetDefinition>;
  },
): BoundPolicies {
  const find = <T>(table: Record<string, T> | undefined, key: string) => {
    const value = table?.[key];
    return value === undefined ? undefined : { known: true as const, value };
  };
  const lookups: Library = {
    definition: (key) => find(library.definitions, key),
    initiative: (key) => find(library.initiatives, key),
  };
  const assignment = {
    id: `${SUB}/a`,
    name: "a",
    properties: { policyDefinitionId: ID, scope: SUB, ...properties },
  };
  return bindAssignments([assignment], lookups);
}

const key = ID.toLowerCase();
const setKey = SET.toLowerCase();
const values = (entries: Record<string, Json>) =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, { value }]));

describe("a definition that is assigned", () => {
  it("takes the assignment's parameters by name in any casing, else its defaults", () => {
    const bound = bind({ parameters: values({ EFFECT: "deny" }) }, { definitions: { [key]: definition() } });
    expect(bound.policies[0]).toMatchObject({
      parameters: { effect: "deny" },
      effect: { ok: true, value: "deny" },
    });
    expect(bind({}, { definitions: { [key]: definition() } }).policies[0]?.effect).toEqual({
      ok: true,
      value: "audit",
    });
  });

  it.each<[string, Parameters<typeof bind>[0], Record<string, PolicyDefinition>, RegExp]>([
    ["it was not fetched", {}, {}, /not fetched/],
    [
      "a value is not allowed",
      { parameters: values({ effect: "explode" }) },
      { [key]: definition() },
      /'effect' is not among/,
    ],
    [
      "a parameter has no value",
      {},
      { [key]: definition({ parameters: { effect: { type: "String" } } }) },
      /'effect' has neither/,
    ],
    [
      "its rule does not parse",
      {},
      { [key]: definition({ policyRule: { if: 5, then: { effect: "deny" } } }) },
      /rule was not understood/,
    ],
    [
      "it is pinned to another version",
      { definitionVersion: "2.*.*" },
      { [key]: definition() },
      /pinned to 2\.\*\.\*, and only version 1\.2\.3/,
    ],
  ])("is not understood, and says why, when %s", (_, properties, definitions, reason) => {
    const bound = bind(properties, { definitions });
    expect(bound.policies).toEqual([]);
    expect(bound.notUnderstood.map(({ why }) => why)).toEqual([expect.stringMatching(reason)]);
  });

  it("keeps a rule whose effect is not an effect, and says so", () => {
    const policyRule = {
      if: { field: "type", equals: "x" },
      then: { effect: "[concat('a', parameters('effect'))]" },
    };
    const [policy] = bind({}, { definitions: { [key]: definition({ policyRule }) } }).policies;
    expect(policy?.effect).toEqual({ ok: false, problem: 'the effect "aAudit" is not known' });
  });

  it("is taken by its pinned version first", () => {
    const definitions = {
      [key]: definition(),
      [`${key}@2.*.*`]: definition({ version: "2.0.0", mode: "Indexed" }),
    };
    const bound = bind({ definitionVersion: "2.*.*" }, { definitions });
    expect(bound.policies[0]?.definition.properties.version).toBe("2.0.0");
  });
});

describe("a parameter's value that was redacted", () => {
  const hidden = redactedText("sha256:0123456789abcdef");
  const owner = { owner: { type: "String" }, owners: { type: "Array", defaultValue: [] } };
  const denyOthers = (condition: Json): PolicyDefinition =>
    definition({ parameters: owner, policyRule: { if: condition, then: { effect: "deny" } } });
  const OF_OWNER: Json = { field: "tags.owner", notEquals: "[parameters('owner')]" };
  const AMONG: Json = { field: "tags.owner", notIn: "[parameters('owners')]" };

  /** What the reference evaluator and the compiled rules say of a resource. */
  function answers(bound: BoundPolicies, tag: string): string[] {
    const [policy] = bound.policies;
    if (policy === undefined) return ["not bound"];
    const resource = { body: { type: "n/a", tags: { owner: tag } } };
    const { parameters, rule } = policy;
    const [found] = new Engine([policy], NO_ALIASES).answers(prepare(resource), {});
    const verdict = evaluate(rule.if, { resource, parameters, aliases: NO_ALIASES });
    return [verdict.result, found?.answer ?? "no-match"];
  }
  const unknown = ["unknown", "unknown"];

  it("is unknown, never the text that stands for it", () => {
    const definitions = { [key]: denyOthers(OF_OWNER) };
    const bound = bind({ parameters: values({ owner: hidden }) }, { definitions });
    expect(answers(bound, "somebody")).toEqual(unknown);
    expect(answers(bound, hidden)).toEqual(unknown);
    const open = bind({ parameters: values({ owner: "team" }) }, { definitions });
    expect(answers(open, "team")).toEqual(["no-match", "no-match"]);
  });

  it("is unknown within a list, whose other members still count", () => {
    const definitions = { [key]: denyOthers(AMONG) };
    const bound = bind({ parameters: values({ owner: "x", owners: ["team", hidden] }) }, { definitions });
    expect(answers(bound, "team")).toEqual(["no-match", "no-match"]);
    expect(answers(bound, "somebody")).toEqual(unknown);
  });

  it("is unknown where an initiative passes it on, or holds it itself", () => {
    const pass = (value: Json): BoundPolicies =>
      bind(
        { policyDefinitionId: SET, parameters: values({ who: hidden }) },
        {
          definitions: { [key]: denyOthers(OF_OWNER) },
          initiatives: {
            [setKey]: initiative([{ policyDefinitionId: ID, parameters: values({ owner: value }) }], {
              who: { type: "String" },
            }),
          },
        },
      );
    expect(answers(pass("[parameters('who')]"), "somebody")).toEqual(unknown);
    expect(answers(pass("[concat(parameters('who'), 'x')]"), "somebody")).toEqual(unknown);
    expect(answers(pass(hidden), "somebody")).toEqual(unknown);
    expect(answers(pass("team"), "team")).toEqual(["no-match", "no-match"]);
  });

  it("is unknown as a default, and is not held against the values that are allowed", () => {
    const parameters = { owner: { type: "String", defaultValue: hidden, allowedValues: ["a", "b"] } };
    const policyRule = { if: OF_OWNER, then: { effect: "deny" } };
    const bound = bind({}, { definitions: { [key]: definition({ parameters, policyRule }) } });
    expect(answers(bound, "somebody")).toEqual(unknown);
  });

  it("leaves an effect that hangs on it open", () => {
    const bound = bind({ parameters: values({ effect: hidden }) }, { definitions: { [key]: definition() } });
    expect(bound.policies[0]?.effect).toEqual({
      ok: false,
      problem: "it depends on the value of the parameter 'effect', which was redacted",
    });
  });
});

describe("a pinned version", () => {
  it.each([
    ["1.*.*", "1.2.3", true],
    ["1.2.*", "1.3.0", false],
    ["2.*.*-preview", "2.1.0-preview", true],
    ["2.*.*-preview", "2.1.0", true],
    ["2.*.*", "2.1.0-preview", false],
    ["2.*.*", "2.1.0-deprecated", true],
    ["2.1.*", "2.1.0-DEPRECATED", true],
    ["2.*.*-preview", "2.1.0-deprecated", true],
    ["1.*.*", "2.1.0-deprecated", false],
    ["nonsense", "1.0.0", false],
  ])("%s binds a definition of version %s: %s", (definitionVersion, version, expected) => {
    const bound = bind({ definitionVersion }, { definitions: { [key]: definition({ version }) } });
    expect([bound.policies.length, bound.notUnderstood.length]).toEqual(expected ? [1, 0] : [0, 1]);
  });
});

describe("an initiative", () => {
  const references = [
    {
      policyDefinitionId: ID,
      policyDefinitionReferenceId: "one",
      parameters: values({ effect: "[if(contains(parameters('on'), 'one'), parameters('e'), 'Disabled')]" }),
    },
    { policyDefinitionId: ID, policyDefinitionReferenceId: "two", definitionVersion: "1.*.*" },
  ];
  const declared = { on: { type: "Array", defaultValue: [] }, e: { type: "String", defaultValue: "Deny" } };
  const library = {
    definitions: { [key]: definition() },
    initiatives: { [setKey]: initiative(references, declared) },
  };
  const effects = (properties: Parameters<typeof bind>[0]) =>
    bind({ policyDefinitionId: SET, ...properties }, library).policies.map(({ referenceId, effect }) => [
      referenceId,
      effect.ok ? effect.value : effect.problem,
    ]);

  it("passes parameters through its expressions, and leaves the rest to the definition", () => {
    expect(effects({})).toEqual([
      ["one", "disabled"],
      ["two", "audit"],
    ]);
    expect(effects({ parameters: values({ on: ["one"] }) })).toEqual([
      ["one", "deny"],
      ["two", "audit"],
    ]);
  });

  it("reports each member apart when something is missing", () => {
    const bound = bind({ policyDefinitionId: SET }, { ...library, definitions: {} });
    expect(bound.notUnderstood.map(({ referenceId }) => referenceId)).toEqual(["one", "two"]);
    expect(bind({ policyDefinitionId: SET }, { initiatives: {} }).notUnderstood).toMatchObject([
      { why: "the initiative was not fetched" },
    ]);
  });

  it("does not take expressions that read more than its parameters", () => {
    const odd = initiative([{ policyDefinitionId: ID, parameters: values({ effect: "[field('type')]" }) }]);
    const bound = bind({ policyDefinitionId: SET }, { ...library, initiatives: { [setKey]: odd } });
    // field() reads nothing here, and the empty text is not an allowed effect.
    expect(bound.notUnderstood).toHaveLength(1);
  });

  it("lets an override change the version of one member", () => {
    const overrides = [
      {
        kind: "definitionVersion",
        value: "2.*.*",
        selectors: [{ kind: "policyDefinitionReferenceId", in: ["ONE"] }],
      },
    ];
    const bound = bind({ policyDefinitionId: SET, overrides }, library);
    expect(bound.notUnderstood.map(({ referenceId, why }) => [referenceId, why])).toEqual([
      ["one", "the definition is pinned to 2.*.*, and only version 1.2.3 was found"],
    ]);
  });
});

const target: PolicyTarget = {
  place: {
    subscription: SUB,
    resourceGroup: "rg",
    id: `${SUB}/resourceGroups/rg/providers/x/y/z`,
    ancestors: [],
  },
  type: "Contoso.App/sites",
  location: "westeurope",
  capabilities: ["SupportsTags", "SupportsLocation"],
};

describe("a version override by region", () => {
  it("puts one version in force here and the other elsewhere", () => {
    const overrides = [
      {
        kind: "policyVersion",
        value: "2.*.*",
        selectors: [{ kind: "resourceLocation", in: ["westeurope"] }],
      },
    ];
    const definitions = { [key]: definition(), [`${key}@2.*.*`]: definition({ version: "2.0.0" }) };
    const { policies } = bind({ overrides }, { definitions });
    const here = policies.filter((policy) => reaches(policy, target).is === "yes");
    const there = policies.filter(
      (policy) => reaches(policy, { ...target, location: "northeurope" }).is === "yes",
    );
    expect(here.map((policy) => policy.definition.properties.version)).toEqual(["2.0.0"]);
    expect(there.map((policy) => policy.definition.properties.version)).toEqual(["1.2.3"]);
    expect(policies.map((policy) => effectOn(policy, target).ok)).toEqual([true, true]);
  });
});

describe("modes", () => {
  const policyOf = (mode?: string) => {
    const { parameters = {}, policyRule } = definition().properties;
    const properties = { parameters, policyRule, ...(mode === undefined ? {} : { mode }) };
    const bound = bind({}, { definitions: { [key]: { ...definition(), properties } } });
    const [policy] = bound.policies;
    if (policy === undefined) throw new Error("not bound");
    return policy;
  };
  const group = { ...target, type: "Microsoft.Resources/subscriptions/resourceGroups" };
  it.each<[string | undefined, Partial<PolicyTarget>, string]>([
    ["all", { capabilities: undefined }, "yes"],
    ["INDEXED", {}, "yes"],
    [undefined, {}, "yes"],
    ["Indexed", { capabilities: ["supportstags"] }, "no"],
    ["Indexed", { capabilities: undefined }, "unknown"],
    ["Indexed", group, "no"],
    ["All", group, "yes"],
    ["All", { type: "Microsoft.Resources/deployments" }, "no"],
    ["All", { type: "Microsoft.Billing/accounts" }, "no"],
    ["Microsoft.Kubernetes.Data", {}, "no"],
  ])("%s at %j: %s", (mode, change, expected) => {
    expect(looksAt(policyOf(mode), { ...target, ...change }).is).toBe(expected);
  });
});

describe("scopes", () => {
  it.each<[string, Partial<PolicyTarget["place"]>, string]>([
    ["/", {}, "yes"],
    [SUB.toUpperCase(), {}, "yes"],
    [`${SUB}2`, {}, "no"],
    [`${SUB}/resourceGroups/RG`, {}, "yes"],
    [`${SUB}/resourceGroups/rg2`, {}, "no"],
    [`${SUB}/resourceGroups/r`, {}, "no"],
    [`${SUB}/resourceGroups/rg/providers/X/Y/Z`, {}, "yes"],
    [`${SUB}/resourceGroups/rg/providers/x/y/other`, {}, "no"],
    ["/providers/Microsoft.Management/managementGroups/m", {}, "unknown"],
    [
      "/providers/Microsoft.Management/managementGroups/m",
      { ancestors: ["/providers/microsoft.management/managementgroups/M"] },
      "yes",
    ],
  ])("%s covers the resource: %s %s", (scope, change, expected) => {
    expect(covers(scope, { ...target.place, ...change }).is).toBe(expected);
  });

  it("are open for a resource whose resource group or name is not known", () => {
    const somewhere = { subscription: SUB, ancestors: [] };
    expect(covers(`${SUB}/resourceGroups/rg`, somewhere).is).toBe("unknown");
    expect(covers(`${SUB}/resourceGroups/rg/providers/x/y/z`, { ...somewhere, resourceGroup: "rg" }).is).toBe(
      "unknown",
    );
  });
});
