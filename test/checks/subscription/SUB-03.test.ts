import { expect, test } from "vitest";
import { sub03 } from "../../../src/checks/subscription/SUB-03.ts";
import { TerraformPlanReader } from "../../../src/plan/sources/terraform/index.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { assign, CONTRIBUTOR, ME, READER, RG, ROLES, SUB } from "../../rbac/world.ts";
import {
  context,
  Facts,
  id,
  manifest,
  outcomes,
  place,
  planned,
  run,
  SCOPE,
  type,
} from "../../support/context.ts";

function facts(states: Readonly<Record<string, string>>): Facts {
  const table = new Facts();
  for (const [namespace, registrationState] of Object.entries(states)) {
    table.put(factRef("provider", SCOPE, namespace), { namespace, registrationState, resourceTypes: [] });
  }
  return table;
}

const PLAN = [
  planned("Microsoft.Sql/servers", "s"),
  planned("microsoft.sql/servers/databases", "s/d"),
  planned("Microsoft.Web/sites", "app"),
];

test.each([
  ["Registered", "pass"],
  ["registered", "pass"],
  ["NotRegistered", "fail"],
  ["Unregistered", "fail"],
  ["Registering", "fail"],
  ["Unregistering", "fail"],
  ["SomethingNew", "unknown"],
])("%s: %s", (state, outcome) => {
  const found = run(
    sub03,
    context(manifest(), PLAN),
    facts({ "Microsoft.Sql": state, "Microsoft.Web": "Registered" }),
  );
  expect(outcomes(found)).toEqual([`Microsoft.Sql: ${outcome}`, "Microsoft.Web: pass"]);
  expect(found[0]?.resources).toHaveLength(2);
});

test("an unknown provider does not hide the fail of another", () => {
  const found = run(sub03, context(manifest(), PLAN), facts({ "Microsoft.Web": "NotRegistered" }));
  expect(outcomes(found)).toEqual(["Microsoft.Sql: unknown", "Microsoft.Web: fail"]);
});

test("the fix registers the provider in the target and tells no id", () => {
  const [found] = run(
    sub03,
    context(manifest(), PLAN.slice(0, 1)),
    facts({ "Microsoft.Sql": "NotRegistered" }),
  );
  expect(found?.fix?.command).toBe(
    `az provider register --namespace Microsoft.Sql --subscription "$TARGET_SUBSCRIPTION_ID" --wait`,
  );
});

test("types that policies must allow count too", () => {
  const value = manifest({
    expect: {
      allowTypes: [{ type: type("Microsoft.Cache/redis"), pointer: ["expect", "policies", "allow", 0] }],
    },
  });
  const found = run(sub03, context(value), facts({ "Microsoft.Cache": "Registered" }));
  expect(outcomes(found)).toEqual(["Microsoft.Cache: pass"]);
  expect(found[0]?.place.path).toBe("expect.policies.allow[0]");
});

test("an empty plan is said to be empty", () => {
  expect(outcomes(run(sub03, context(manifest()), new Facts()))).toEqual([
    "resource providers: not-applicable",
  ]);
});

const EMPTY_PLAN = {
  file: "plan.json",
  place: place("plan"),
  formatVersion: "1.2",
  complete: true,
  resources: [],
  templates: [],
  destroys: [],
  removals: [],
  notUnderstood: [],
  relations: [],
  otherProviders: [],
  problems: [],
};
const CLIENT = id("cccccccc-0000-0000-0000-000000000001");
const DEPLOYER = {
  deployIdentity: { clientId: CLIENT, mayAssignRoles: false, pointer: ["expect", "rbac", "deployIdentity"] },
};
const OF_TEMPLATE = { body: { properties: {} }, apiVersion: "2024-05-01" };
const OF_TERRAFORM = { body: { properties: {} }, write: { known: true, value: "create" } } as const;

function deployedBy(assignments: readonly RoleAssignment[], namespace: string, state: string): Facts {
  return facts({ [namespace]: state })
    .put(factRef("principalAccess", SCOPE, `client:${CLIENT}`), { principalId: ME, assignments })
    .put(factRef("roleDefinitions", SCOPE), [...ROLES])
    .put(factRef("denyAssignments", SCOPE), [])
    .put(factRef("roleSchedules", SCOPE), [])
    .put(factRef("roleEligibilities", SCOPE), []);
}

test.each([
  [
    "a template, and the identity may",
    "Microsoft.Sql/servers",
    OF_TEMPLATE,
    [assign(CONTRIBUTOR, SUB)],
    "notice",
  ],
  [
    "a template, and it may not at the subscription",
    "Microsoft.Sql/servers",
    OF_TEMPLATE,
    [assign(CONTRIBUTOR, RG)],
    "blocker",
  ],
  [
    "a template, and it may only read",
    "Microsoft.Sql/servers",
    OF_TEMPLATE,
    [assign(READER, SUB)],
    "blocker",
  ],
  ["Terraform, and it may", "Microsoft.Sql/servers", OF_TERRAFORM, [assign(CONTRIBUTOR, SUB)], "blocker"],
  ["the manifest alone, and it may", "Microsoft.Sql/servers", {}, [assign(CONTRIBUTOR, SUB)], "blocker"],
  [
    "a service that asks before",
    "Microsoft.App/containerApps",
    OF_TEMPLATE,
    [assign(CONTRIBUTOR, SUB)],
    "blocker",
  ],
])("not registered, by %s", (_, kind, parts, assignments, severity) => {
  const resource = planned(kind, "one", parts);
  const namespace = kind.slice(0, kind.indexOf("/"));
  for (const state of ["NotRegistered", "Unregistered"]) {
    const [found] = run(
      sub03,
      context(manifest({ expect: DEPLOYER }), [resource]),
      deployedBy(assignments, namespace, state),
    );
    expect([found?.outcome, found?.severity ?? sub03.meta.severity]).toEqual(["fail", severity]);
    expect(found?.fix === undefined).toBe(severity === "notice");
  }
});

test("one resource that Terraform makes is enough to wait for a registration", () => {
  const both = [
    planned("Microsoft.Sql/servers", "one", OF_TEMPLATE),
    planned("Microsoft.Sql/servers", "two", OF_TERRAFORM),
  ];
  const [found] = run(
    sub03,
    context(manifest({ expect: DEPLOYER }), both),
    deployedBy([assign(CONTRIBUTOR, SUB)], "Microsoft.Sql", "NotRegistered"),
  );
  expect(found?.severity).toBeUndefined();
});

test.each(["Registering", "Unregistering"])("%s is waited for, whoever deploys", (state) => {
  const [found] = run(
    sub03,
    context(manifest({ expect: DEPLOYER }), [planned("Microsoft.Sql/servers", "one", OF_TEMPLATE)]),
    deployedBy([assign(CONTRIBUTOR, SUB)], "Microsoft.Sql", state),
  );
  expect([found?.outcome, found?.severity]).toEqual(["fail", undefined]);
});

test("who must act is told where the identity may not", () => {
  const [found] = run(
    sub03,
    context(manifest({ expect: DEPLOYER }), [planned("Microsoft.Sql/servers", "one", OF_TEMPLATE)]),
    deployedBy([assign(READER, SUB)], "Microsoft.Sql", "NotRegistered"),
  );
  expect(found?.fix?.text).toContain("The deploy identity does not");
  expect(found?.fix?.text).toContain("Microsoft.Sql/register/action");
});

test.each([
  ["registers it", "microsoft.sql", "notice"],
  ["registers another", "Microsoft.Web", undefined],
])("a Terraform plan that %s", (_, namespace, severity) => {
  const plan = { ...EMPTY_PLAN, registrations: [namespace] };
  const reading = { entry: ["inventory", 0], forbidDestroyOfStateful: false, plan };
  const ctx = {
    ...context(manifest({ expect: DEPLOYER }), [planned("Microsoft.Sql/servers", "one", OF_TERRAFORM)]),
    plan: { contradictions: [], gaps: [], source: [], terraform: [reading] },
  };
  const [found] = run(sub03, ctx, deployedBy([assign(CONTRIBUTOR, SUB)], "Microsoft.Sql", "NotRegistered"));
  expect([found?.outcome, found?.severity]).toEqual(["fail", severity]);
});

test("a plan names the providers that it registers", () => {
  const reader = new TerraformPlanReader({ file: "p.json" });
  const change = (name: string, actions: readonly string[], after: unknown) => ({
    address: `azurerm_resource_provider_registration.${name}`,
    mode: "managed",
    type: "azurerm_resource_provider_registration",
    name,
    provider_name: "registry.terraform.io/hashicorp/azurerm",
    change: { actions, before: null, after, after_unknown: {}, before_sensitive: false, after_sensitive: {} },
  });
  const text = JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.9.0",
    planned_values: { root_module: {} },
    resource_changes: [change("a", ["create"], { name: "Microsoft.Sql" }), change("b", ["delete"], null)],
  });
  reader.push(new TextEncoder().encode(text));
  expect(reader.end().registrations).toEqual(["Microsoft.Sql"]);
});

test("is unknown where the answer does not say whether it is registered", () => {
  const table = new Facts().put(factRef("provider", SCOPE, "Microsoft.Web"), {
    namespace: "Microsoft.Web",
    resourceTypes: [],
  });
  expect(outcomes(run(sub03, context(manifest(), [planned("Microsoft.Web/sites", "app")]), table))).toEqual([
    "Microsoft.Web: unknown",
  ]);
});
