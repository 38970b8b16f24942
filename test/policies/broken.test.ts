import { describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { readPack } from "../../src/policy-pack/pack.ts";
import { readInitiative } from "../../src/policy-pack/initiative.ts";
import { PACKS } from "./support.ts";

/** What a user is told of a broken pack. */
function told(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "nothing";
}

const GOOD_CASES = "cases:\n  - { name: one, resource: { type: a/b }, expect: compliant }\n";

function policy(text: string): string {
  return told(() =>
    readPack({
      folder: "p/x",
      policy: { file: "p/x/policy.json", text },
      cases: { file: "p/x/cases.yaml", text: GOOD_CASES },
    }),
  );
}

const RULE = { if: { field: "type", equals: "a/b" }, then: { effect: "audit" } };

function withRule(rule: unknown, parameters: unknown = {}): string {
  const properties = { displayName: "x", mode: "All", parameters, policyRule: rule };
  return policy(JSON.stringify({ name: "x", properties }, null, 2));
}

describe("a broken policy.json", () => {
  it("is not this one", () => {
    expect(withRule(RULE)).toBe("nothing");
    expect(policy(JSON.stringify({ displayName: "x", mode: "All", policyRule: RULE }))).toBe("nothing");
    expect(
      policy("\ufeff" + JSON.stringify({ displayName: "x", mode: "All", policyRule: RULE }, null, "\t")),
    ).toBe("nothing");
  });

  it.each<[string, string, RegExp]>([
    ["that is empty", "", /p\/x\/policy\.json.* is empty/],
    ["that holds only white space", " \n\n", /is empty/],
    [
      "that ends early",
      '{\n  "properties": {\n    "mode": "All",\n',
      /policy\.json:\d+:\d+: .*not valid JSON/,
    ],
    [
      "with a missing comma",
      '{\n  "name": "x"\n  "properties": {}\n}',
      /policy\.json:[23]:\d+: .*not valid JSON/,
    ],
    ["with a comment", '{\n  # note\n  "properties": {}\n}', /policy\.json:\d+:\d+: .*JSON/],
    ["with a trailing comma", '{\n  "properties": {},\n}', /policy\.json:\d+:\d+: .*JSON/],
    ["that is a list", "[]", /policy\.json:1:1: \(document\): .*Expected an object/],
    ["that is one word", '"x"', /policy\.json:1:1: .*Expected an object/],
    [
      "with a key twice",
      '{\n  "mode": "All",\n  "mode": "Indexed"\n}',
      /policy\.json:3:3: mode: .*second time/,
    ],
    [
      "nested 10,000 levels deep",
      "[".repeat(10_000) + "]".repeat(10_000),
      /policy\.json:1:201: .*nested deeper/,
    ],
    ["larger than 1 MiB", " ".repeat(1_048_577), /larger than 1 MiB/],
    ["without properties", '{ "name": "x" }', /policy\.json:1:3: .*the key `name` is not known here/],
  ])("%s", (_, text, message) => {
    expect(policy(text)).toMatch(message);
  });

  it("names everything that is missing or wrong at once, each where it stands", () => {
    const message = policy(
      '{\n  "properties": {\n    "mode": "Sometimes",\n    "parameters": [],\n    "color": "red"\n  }\n}',
    );
    expect(message.split("\n")).toEqual([
      expect.stringMatching(/^p\/x\/policy\.json:5:5: properties\.color: the key `color` is not known here/),
      expect.stringMatching(
        /^p\/x\/policy\.json:2:3: properties: the key `displayName` is missing. Expected a text/,
      ),
      expect.stringMatching(
        /^p\/x\/policy\.json:3:5: properties\.mode: `Sometimes` cannot stand here. Expected one of/,
      ),
      expect.stringMatching(
        /^p\/x\/policy\.json:4:5: properties\.parameters: this value .*Expected an object/,
      ),
      expect.stringMatching(/^p\/x\/policy\.json:2:3: properties: the key `policyRule` is missing/),
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    [
      "an operator that does not exist",
      { ...RULE, if: { field: "type", resembles: "a" } },
      /if has an unknown key/,
    ],
    [
      "two operators, deep inside",
      { ...RULE, if: { allOf: [RULE.if, { field: "type", equals: "a", like: "b" }] } },
      /policy\.json:1[3-9]:\d+: properties\.policyRule\.if\.allOf\[1\]: .*two operators/,
    ],
    [
      "a function that policies lack",
      { ...RULE, if: { allOf: [RULE.if, { value: "[reference('x')]", equals: "a" }] } },
      /properties\.policyRule\.if\.allOf\[1\]\.value: .*'reference' is not available/,
    ],
    [
      "an expression that ends early",
      { ...RULE, if: { value: "[concat('a']", equals: "a" } },
      /policyRule\.if\.value: /,
    ],
    ["no then", { if: RULE.if }, /policyRule: .*has no 'then'/],
    [
      "an unknown key beside if and then",
      { ...RULE, else: {} },
      /policyRule\.else: the key `else` is not known/,
    ],
    [
      "an effect that does not exist",
      { ...RULE, then: { effect: "explode" } },
      /then\.effect: .*not an effect of Azure/,
    ],
    ["an effect that is not text", { ...RULE, then: { effect: 5 } }, /then/],
    [
      "an effect without its details",
      { ...RULE, then: { effect: "auditIfNotExists" } },
      /then: the effect .* no details/,
    ],
    [
      "a parameter that is not declared",
      { ...RULE, if: { field: "location", equals: "[parameters('r')]" } },
      /if\.equals: the parameter `r` is not declared/,
    ],
    [
      "an effect of a parameter that is not declared",
      { ...RULE, then: { effect: "[parameters('e')]" } },
      /then\.effect: the parameter `e` is not declared/,
    ],
  ])("with %s", (_, rule, message) => {
    expect(withRule(rule)).toMatch(message);
  });

  it.each<[string, unknown, RegExp]>([
    ["no type", { a: {} }, /parameters\.a: the key `type` is missing/],
    ["a type that does not exist", { a: { type: "Text" } }, /parameters\.a\.type: `Text` cannot stand here/],
    [
      "an unknown key",
      { a: { type: "String", default: "x" } },
      /parameters\.a\.default: the key `default` is not known/,
    ],
    [
      "a default of another type",
      { a: { type: "Integer", defaultValue: "5" } },
      /parameters\.a\.defaultValue: .*not a value of type `Integer`/,
    ],
    [
      "a default that is not allowed",
      { a: { type: "String", allowedValues: ["x"], defaultValue: "y" } },
      /defaultValue: .*not among the allowed/,
    ],
    ["no allowed values", { a: { type: "String", allowedValues: [] } }, /allowedValues: no value is allowed/],
    [
      "an allowed value of another type",
      { a: { type: "String", allowedValues: [5] } },
      /allowedValues\[0\]: .*not a value of type/,
    ],
    ["no declaration", { a: "x" }, /parameters\.a: this value does not fit here. Expected an object/],
  ])("whose parameter has %s", (_, parameters, message) => {
    expect(withRule(RULE, parameters)).toMatch(message);
  });

  it("whose effect's parameter allows what is not an effect", () => {
    const rule = { ...RULE, then: { effect: "[parameters('effect')]" } };
    const effect = { type: "String", allowedValues: ["Audit", "Shout"], defaultValue: "Audit" };
    expect(withRule(rule, { effect })).toMatch(/then\.effect: .*Shout.* is not an effect/);
    expect(withRule(rule, { effect: { ...effect, allowedValues: ["Audit", "Deny"] } })).toBe("nothing");
  });

  it("does not take the parameters of a deployment's template for the policy's own", () => {
    const template = { resources: [{ name: "[parameters('inner')]" }] };
    const deployment = { properties: { mode: "incremental", template } };
    const details = { type: "a/b", roleDefinitionIds: ["/role"], deployment };
    expect(withRule({ ...RULE, then: { effect: "deployIfNotExists", details } })).toBe("nothing");
  });

  const role = { roleDefinitionIds: ["/role"] };
  const operations = [{ operation: "add", field: "tags.x", value: "y" }];
  it.each<[string, object, RegExp]>([
    [
      "modify without roles",
      { effect: "modify", details: { operations } },
      /:\d+:\d+: .*`roleDefinitionIds`/,
    ],
    [
      "modify with an empty list of roles",
      { effect: "modify", details: { roleDefinitionIds: [], operations } },
      /`roleDefinitionIds`/,
    ],
    [
      "deployIfNotExists without roles",
      { effect: "deployIfNotExists", details: { type: "a/b", deployment: {} } },
      /`roleDefinitionIds`/,
    ],
    [
      "deployIfNotExists without a deployment",
      { effect: "deployIfNotExists", details: { type: "a/b", ...role } },
      /needs a `deployment`/,
    ],
    ["denyAction without actions", { effect: "denyAction", details: {} }, /actionNames/],
    [
      "denyAction of another action",
      { effect: "denyAction", details: { actionNames: ["write"] } },
      /actionNames/,
    ],
  ])("that Azure refuses: %s", (_, then, message) => {
    expect(withRule({ ...RULE, then })).toMatch(message);
  });

  it.each<[string, object]>([
    ["modify with roles", { effect: "modify", details: { ...role, operations } }],
    ["denyAction of deleting", { effect: "denyAction", details: { actionNames: ["delete"] } }],
    ["audit with a text that begins with two brackets", { effect: "audit" }],
  ])("is not %s", (_, then) => {
    expect(withRule({ if: { field: "name", notEquals: "[[x" }, then })).toBe("nothing");
  });

  it("that holds an expression without its end", () => {
    const rule = { if: { field: "name", equals: "[concat('a', 'b')" }, then: { effect: "audit" } };
    expect(withRule(rule)).toMatch(/policy\.json:\d+:\d+: .*not closed/);
  });

  const named = (name: string, more: object = {}): string =>
    policy(
      JSON.stringify({ name, properties: { displayName: "x", mode: "All", policyRule: RULE, ...more } }),
    );
  const parameters = (count: number): object =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`p${String(i)}`, { type: "String", defaultValue: "" }]),
    );
  it.each<[string, string, object, RegExp]>([
    ["a name of 65 characters", "x".repeat(65), {}, /65 characters. Azure takes 64/],
    ["a name with a slash", "a/b", {}, /cannot be a name/],
    ["a name that ends in a dot", "a.", {}, /cannot be a name/],
    ["a title of 129 characters", "x", { displayName: "x".repeat(129) }, /Azure takes 128/],
    ["a description of 513 characters", "x", { description: "x".repeat(513) }, /Azure takes 512/],
    ["21 parameters", "x", { parameters: parameters(21) }, /21 parameters. Azure takes 20/],
  ])("with more than Azure takes: %s", (_, name, more, message) => {
    expect(named(name, more)).toMatch(message);
  });

  it("of Azure itself keeps its own lengths", () => {
    expect(named("x", { policyType: "BuiltIn", description: "x".repeat(600) })).toBe("nothing");
    expect(named("x", { parameters: parameters(20) })).toBe("nothing");
  });

  it("with prototype keys is data like any other", () => {
    expect(policy('{ "__proto__": { "mode": "All" } }')).toMatch(/`__proto__` is not known here/);
  });
});

const PARAMETERS = {
  region: { type: "String" },
  count: { type: "Integer", defaultValue: 1 },
  effect: { type: "String", allowedValues: ["Audit", "Disabled"], defaultValue: "Audit" },
};

function cases(text: string): string {
  const rule = {
    if: {
      allOf: [
        { field: "location", equals: "[parameters('region')]" },
        { value: "[parameters('count')]", less: 5 },
      ],
    },
    then: { effect: "[parameters('effect')]" },
  };
  const properties = { displayName: "x", mode: "All", parameters: PARAMETERS, policyRule: rule };
  return told(() =>
    readPack({
      folder: "p/x",
      policy: { file: "p/x/policy.json", text: JSON.stringify({ properties }) },
      cases: { file: "p/x/cases.yaml", text },
    }),
  );
}

describe("a broken cases.yaml", () => {
  const HEAD = "parameters: { region: westeurope }\n";
  const one = (extra: string): string =>
    `${HEAD}cases:\n  - name: one\n    resource: { type: a/b }\n    expect: compliant\n${extra}`;

  it("is not this one", () => {
    expect(cases(one(""))).toBe("nothing");
  });

  it.each<[string, string, RegExp]>([
    ["that is empty", "# nothing yet\n", /cases\.yaml.* is empty/],
    ["that is no YAML", "cases: [\n", /cases\.yaml:\d+:\d+: .*not valid YAML/],
    ["with a tab", "cases:\n\t- name: x\n", /cases\.yaml:2:1: .*not valid YAML/],
    ["with two documents", `${one("")}---\n{}\n`, /cases\.yaml:\d+:\d+: .*second document/],
    ["with an alias", "a: &x {}\ncases: *x\n", /cases\.yaml:2:8: cases: an alias/],
    ["with a key that is not text", `${one("")}? [a]\n: b\n`, /cases\.yaml:6:3: .*a key must be a text/],
    ["without cases", HEAD, /the key `cases` is missing/],
    ["with no case in it", `${HEAD}cases: []\n`, /cases\.yaml:2:1: cases: there are no cases/],
    [
      "with an unknown key",
      one("    expected: compliant\n"),
      /cases\.yaml:6:5: cases\[0\]\.expected: the key `expected` is not known/,
    ],
    [
      "with a case without a name",
      `${HEAD}cases:\n  - { resource: {}, expect: compliant }\n`,
      /cases\.yaml:3:5: cases\[0\]: the key `name` is missing/,
    ],
    [
      "with a case without a resource",
      `${HEAD}cases:\n  - { name: a, expect: compliant }\n`,
      /the key `resource` is missing. Expected an object/,
    ],
    [
      "with a resource that is a list",
      `${HEAD}cases:\n  - { name: a, resource: [], expect: compliant }\n`,
      /cases\[0\]\.resource: .*Expected an object/,
    ],
    [
      "with an expectation that does not exist",
      `${HEAD}cases:\n  - { name: a, resource: {}, expect: good }\n`,
      /cases\[0\]\.expect: `good` cannot stand here. Expected one of `compliant`, `non-compliant`/,
    ],
    [
      "with two cases of one name",
      one("  - { name: one, resource: {}, expect: compliant }\n"),
      /cases\.yaml:6:7: cases\[1\]\.name: another case is named `one`/,
    ],
    [
      "with a parameter that the policy lacks",
      one("    parameters: { size: 1 }\n"),
      /cases\[0\]\.parameters\.size: the key `size` is not known here. Expected `region`/,
    ],
    [
      "with a value of another type",
      one("    parameters: { count: many }\n"),
      /cases\[0\]\.parameters\.count: this is not a value of type `Integer`/,
    ],
    [
      "with a value that is not allowed",
      one("    parameters: { effect: Deny }\n"),
      /parameters\.effect: .*not among those that the policy allows. Expected `Audit`, `Disabled`/,
    ],
    [
      "without a value for a parameter that has no default",
      "cases:\n  - { name: a, resource: {}, expect: compliant }\n",
      /cases\.yaml:2:5: cases\[0\]: the parameter `region` has neither a value nor a default/,
    ],
    [
      "with a time that is none",
      one("    now: tomorrow\n"),
      /cases\[0\]\.now: this is not a time. Expected ISO 8601/,
    ],
    [
      "with related resources that are no list",
      one("    related: {}\n"),
      /cases\[0\]\.related: .*Expected a list/,
    ],
    [
      "with an unknown part of the context",
      one("    context: { tenant: {} }\n"),
      /context\.tenant: the key `tenant` is not known/,
    ],
    [
      "with a number that JSON lacks",
      one("    related: [.nan]\n"),
      /cases\.yaml:6:15: .*not a text, number, boolean or null/,
    ],
    ["nested 10,000 levels deep", `cases: ${"[".repeat(10_000)}`, /cases\.yaml:1:\d+: .*nested deeper/],
    ["nested 10,000 lists deep in a block", "- ".repeat(10_000), /cases\.yaml:1:\d+: .*nested deeper/],
  ])("%s", (_, text, message) => {
    expect(cases(text)).toMatch(message);
  });

  it("with very many problems: the first hundred are told, the rest counted", () => {
    const message = cases(`${HEAD}cases:\n${"  - { resource: {}, expect: compliant }\n".repeat(5_000)}`);
    expect(message.split("\n")).toHaveLength(101);
    expect(message).toMatch(/there are 4900 more problems$/);
  });

  it("is missing", () => {
    const properties = { displayName: "x", mode: "All", policyRule: RULE };
    const policyFile = { file: "p/x/policy.json", text: JSON.stringify({ properties }) };
    expect(told(() => readPack({ folder: "p/x", policy: policyFile }))).toMatch(
      /p\/x.* has no `cases\.yaml`/,
    );
    expect(told(() => readPack({ folder: "p/x", policy: policyFile }, "optional"))).toBe("nothing");
  });
});

describe("a broken initiative", () => {
  const id = "/providers/Microsoft.Authorization/policyDefinitions/no-basic-public-ip";
  const set = (properties: object): string =>
    told(() =>
      readInitiative(
        {
          file: "p/initiative.json",
          text: JSON.stringify({ name: "i", properties: { displayName: "x", ...properties } }, null, 2),
        },
        PACKS,
      ),
    );
  const member = { policyDefinitionId: id, policyDefinitionReferenceId: "ip" };

  it("is not this one", () => {
    expect(set({ policyDefinitions: [member] })).toBe("nothing");
  });

  it.each<[string, object, RegExp]>([
    ["has no members", {}, /initiative\.json:\d+:\d+: properties: the key `policyDefinitions` is missing/],
    [
      "names a policy that is not there",
      { policyDefinitions: [{ ...member, policyDefinitionId: `${id}s` }] },
      /policyDefinitions\[0\]\.policyDefinitionId: there is no pack for the definition `no-basic-public-ips`/,
    ],
    [
      "has one reference twice",
      { policyDefinitions: [member, member] },
      /policyDefinitions\[1\]\.policyDefinitionReferenceId: this reference stands twice/,
    ],
    [
      "passes a parameter that the policy lacks",
      { policyDefinitions: [{ ...member, parameters: { x: { value: 1 } } }] },
      /parameters\.x: the key `x` is not known here. Expected `effect`/,
    ],
    [
      "passes a parameter of its own that it lacks",
      { policyDefinitions: [{ ...member, parameters: { effect: { value: "[parameters('effect')]" } } }] },
      /the initiative declares no parameter `effect`/,
    ],
    [
      "passes a bare value",
      { policyDefinitions: [{ ...member, parameters: { effect: "Audit" } }] },
      /parameters\.effect: this value does not fit here/,
    ],
    [
      "leaves out what a policy needs",
      {
        policyDefinitions: [
          { ...member, policyDefinitionId: id.replace(/[^/]+$/, "cosmos-db-not-in-source-region") },
        ],
      },
      /the parameter `sourceRegion` of the member is not passed/,
    ],
  ])("%s", (_, properties, message) => {
    expect(set(properties)).toMatch(message);
  });
});
