import { expect, test } from "vitest";
import { pol07 } from "../../../src/checks/policy/POL-07.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { PolicyAssignment, PolicyDefinition } from "../../../src/policy/model.ts";
import type { DenyAssignment, RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { CONTRIBUTOR, deny, READER, role, ROLES } from "../../rbac/world.ts";
import {
  context,
  Facts,
  id,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  TARGET,
} from "../../support/context.ts";
import { assignment, CORP, CUSTOM, factsOf, initiative } from "./world.ts";

const MONITORING = role("749f88d5-cbae-40b8-bcfc-e573ddc772fa", "Monitoring Contributor", [
  "Microsoft.Insights/*",
]);
const ME = id("eeeeeeee-0000-0000-0000-000000000001");
const ROLE_ID = "/providers/Microsoft.Authorization/roleDefinitions/";

function deploying(name: string, effect: string, roleDefinitionIds: readonly string[]): PolicyDefinition {
  const details =
    effect === "modify"
      ? { roleDefinitionIds, operations: [{ operation: "add", field: "tags['a']", value: "b" }] }
      : { type: "Microsoft.Insights/diagnosticSettings", roleDefinitionIds, deployment: {} };
  return {
    id: `${CORP}/providers/Microsoft.Authorization/policyDefinitions/${name}`,
    name,
    properties: {
      mode: "All",
      policyRule: { if: { field: "type", equals: "Microsoft.Web/sites" }, then: { effect, details } },
    },
  };
}

const DEPLOY = deploying("diag", "deployIfNotExists", [`${ROLE_ID}${MONITORING.guid}`]);
const MODIFY = deploying("tag", "modify", [`${ROLE_ID}${CONTRIBUTOR.guid}`]);
const ODD = deploying("odd", "modify", ["[parameters('role')]"]);

const own = { type: "SystemAssigned", principalIds: [ME] };
const of = (
  one: PolicyAssignment,
  identity: NonNullable<PolicyAssignment["identity"]> = own,
): PolicyAssignment => ({ ...one, identity });

function holding(
  definition: { readonly guid: RoleAssignment["roleGuid"] },
  scope: string,
  condition?: string,
): RoleAssignment {
  return {
    id: `${scope}/${definition.guid}`,
    scope,
    roleGuid: definition.guid,
    principalId: ME,
    principalType: "ServicePrincipal",
    ...(condition === undefined ? {} : { condition }),
  };
}

const PLAN = [planned("Microsoft.Web/sites", "app", { resourceGroup: "rg" })];

function judge(
  assignments: readonly PolicyAssignment[],
  held: readonly RoleAssignment[],
  missing: readonly string[] = [],
): Judgement[] {
  const set = initiative("both", undefined, [
    { policyDefinitionId: DEPLOY.id, policyDefinitionReferenceId: "one" },
    { policyDefinitionId: MODIFY.id, policyDefinitionReferenceId: "two" },
  ]);
  const facts: Facts = factsOf({
    assignments,
    definitions: [DEPLOY, MODIFY, ODD, CUSTOM],
    initiatives: [set],
    missing,
  })
    .put(factRef("roleAssignments", SCOPE), held)
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, MONITORING])
    .put(factRef("denyAssignments", SCOPE), []);
  return run(pol07, context(manifest(), PLAN), facts);
}

const states = (found: readonly Judgement[]) => found.map(({ outcome }) => outcome);
const none = { type: "None", principalIds: [] };
const SET = { id: `${CORP}/providers/Microsoft.Authorization/policySetDefinitions/both` };
const diag = (
  properties: Partial<PolicyAssignment["properties"]> = {},
  identity?: PolicyAssignment["identity"],
) => of(assignment("diag", DEPLOY, {}, properties), identity);

test.each<[string, readonly PolicyAssignment[], readonly RoleAssignment[], readonly string[]]>([
  ["nothing deploys", [of(assignment("deny", CUSTOM), none)], [], ["not-applicable"]],
  ["the role is held above", [diag()], [holding(MONITORING, CORP)], ["pass"]],
  [
    "the role is held at the target of an assignment made above",
    [diag()],
    [holding(MONITORING, SCOPE)],
    ["pass"],
  ],
  ["a broader role is held", [diag()], [holding(CONTRIBUTOR, SCOPE)], ["pass"]],
  ["the role lacks", [diag()], [], ["fail"]],
  ["another role is held", [diag()], [holding(READER, SCOPE)], ["fail"]],
  ["held below the target only", [diag()], [holding(MONITORING, `${SCOPE}/resourceGroups/rg`)], ["fail"]],
  ["held under a condition", [diag()], [holding(MONITORING, SCOPE, "x")], ["fail"]],
  [
    "assigned at a resource group and held there",
    [diag({ scope: `${SCOPE}/resourceGroups/rg` })],
    [holding(MONITORING, `${SCOPE}/resourceGroups/rg`)],
    ["pass"],
  ],
  ["assigned elsewhere", [diag({ scope: `${SCOPE}/resourceGroups/other` })], [], ["not-applicable"]],
  ["not enforced", [diag({ enforcementMode: "DoNotEnforce" })], [], ["not-applicable"]],
  ["without an identity", [diag({}, none)], [], ["fail"]],
  [
    "with an identity that shows no object id",
    [diag({}, { type: "SystemAssigned", principalIds: [] })],
    [],
    ["unknown"],
  ],
  ["a modify effect", [of(assignment("tag", MODIFY))], [], ["fail"]],
  [
    "roles of both policies of an initiative",
    [of(assignment("both", SET))],
    [holding(MONITORING, SCOPE)],
    ["fail"],
  ],
  [
    "all roles of an initiative",
    [of(assignment("both", SET))],
    [holding(MONITORING, SCOPE), holding(CONTRIBUTOR, SCOPE)],
    ["pass"],
  ],
  ["a role that is not named by its id", [of(assignment("odd", ODD))], [], ["unknown"]],
])("%s", (_, assignments, held, expected) => {
  expect(states(judge(assignments, held))).toEqual(expected);
});

test("facts of before identities were read leave it unknown", () => {
  expect(states(judge([assignment("diag", DEPLOY)], []))).toEqual(["unknown"]);
});

test("a definition that cannot be read is an open question where the assignment has an identity", () => {
  const gone = { id: `${CORP}/providers/Microsoft.Authorization/policyDefinitions/gone` };
  expect(states(judge([of(assignment("gone", gone))], [], [gone.id]))).toEqual(["unknown"]);
  expect(states(judge([of(assignment("gone", gone), none)], [], [gone.id]))).toEqual(["not-applicable"]);
});

test("a finding names the policies that ask and the command", () => {
  const found = judge([diag()], []);
  expect(found[0]?.facets).toEqual({ assignment: "diag", role: "Monitoring Contributor" });
  expect(found[0]?.fix?.command).toBe(
    `az role assignment create --assignee-object-id ${ME} --assignee-principal-type ServicePrincipal --role 'Monitoring Contributor' --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID"`,
  );
  expect(shown(found)).not.toContain(TARGET);
});

test("facts missing", () => {
  expect(outcomes(run(pol07, context(manifest(), PLAN), new Facts()))).toEqual([
    "policies that deploy or modify: unknown",
  ]);
});

const TEMPLATE = {
  resources: [
    { type: "Microsoft.Insights/diagnosticSettings", name: "d", resources: [{ type: "rules", name: "r" }] },
    {
      type: "Microsoft.Resources/deployments",
      properties: { template: { resources: { vault: { type: "Microsoft.KeyVault/vaults" } } } },
    },
    { type: "[parameters('type')]", name: "open" },
  ],
};

function withTemplate(asked: typeof MONITORING, denies: readonly DenyAssignment[] = []): Judgement[] {
  const definition: PolicyDefinition = {
    ...DEPLOY,
    properties: {
      mode: "All",
      policyRule: {
        if: { field: "type", equals: "Microsoft.Web/sites" },
        then: {
          effect: "deployIfNotExists",
          details: {
            type: "Microsoft.Insights/diagnosticSettings",
            roleDefinitionIds: [`${ROLE_ID}${asked.guid}`],
            deployment: { properties: { template: TEMPLATE } },
          },
        },
      },
    },
  };
  const facts = factsOf({ assignments: [diag()], definitions: [definition] })
    .put(factRef("roleAssignments", SCOPE), [holding(asked, SCOPE)])
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, MONITORING])
    .put(factRef("denyAssignments", SCOPE), denies);
  return run(pol07, context(manifest(), PLAN), facts);
}

test("the roles of a definition must allow what its template deploys", () => {
  expect(states(withTemplate(CONTRIBUTOR))).toEqual(["pass"]);
  expect(withTemplate(MONITORING).map(({ outcome, facets = {} }) => [outcome, facets["action"]])).toEqual([
    ["fail", "Microsoft.KeyVault/vaults/write, Microsoft.Resources/deployments/write"],
  ]);
});

const blocking = (action: string, rest: Partial<DenyAssignment> = {}): DenyAssignment =>
  deny(SCOPE, {
    permissions: [{ actions: [action], notActions: [], dataActions: [], notDataActions: [] }],
    ...rest,
  });
const WRITES = "Microsoft.KeyVault/vaults/write";

test.each<[string, DenyAssignment, string[], string | undefined]>([
  [
    "the deployment",
    blocking("Microsoft.Resources/deployments/*"),
    ["fail"],
    "Microsoft.Resources/deployments/write",
  ],
  ["a type of the template", blocking(WRITES), ["fail"], WRITES],
  ["something else", blocking("Microsoft.Sql/servers/write"), ["pass"], undefined],
  [
    "everybody but this identity",
    blocking(WRITES, { excludePrincipals: [{ id: ME, type: "ServicePrincipal" }] }),
    ["pass"],
    undefined,
  ],
  [
    "with an effect that is not known",
    blocking(WRITES, { denyAssignmentEffect: "Odd" }),
    ["unknown"],
    undefined,
  ],
])("a deny assignment blocks %s", (_, one, expected, action) => {
  const found = withTemplate(CONTRIBUTOR, [one]);
  expect(states(found)).toEqual(expected);
  expect(found[0]?.facets?.["action"]).toBe(action);
});

test("without the deny assignments it is not known", () => {
  const facts = factsOf({ assignments: [diag()], definitions: [DEPLOY] })
    .put(factRef("roleAssignments", SCOPE), [holding(MONITORING, SCOPE)])
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, MONITORING]);
  expect(states(run(pol07, context(manifest(), PLAN), facts))).toEqual(["unknown"]);
});
