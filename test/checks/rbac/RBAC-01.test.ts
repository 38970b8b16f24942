import { expect, test } from "vitest";
import { rbac01 } from "../../../src/checks/rbac/RBAC-01.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { DenyAssignment, RoleAssignment } from "../../../src/rbac/model.ts";
import type { PlannedResource } from "../../../src/planned/model.ts";
import { factRef } from "../../../src/target/facts.ts";
import { assign, CONTRIBUTOR, deny, ME, READER, RG, role, ROLES, SQL_WRITER, SUB } from "../../rbac/world.ts";
import {
  context,
  Facts,
  id,
  manifest,
  planned,
  reg,
  run,
  SCOPE,
  shown,
  TARGET,
} from "../../support/context.ts";

const CLIENT = id("cccccccc-0000-0000-0000-000000000001");
const identity = { clientId: CLIENT, mayAssignRoles: false, pointer: ["expect", "rbac", "deployIdentity"] };
const group = { name: "rg-shop", location: reg("swedencentral"), pointer: ["target", "resourceGroups", 0] };
const WRITER = role("22223333-4444-5555-6666-777788889999", "writer", [
  "Microsoft.Sql/*/write",
  "Microsoft.Resources/deployments/*",
]);

const SERVER = planned("Microsoft.Sql/servers", "sql", { resourceGroup: "rg-shop" });
const VAULT = planned("Microsoft.KeyVault/vaults", "kv", { resourceGroup: "rg-shop" });
const PLAN = [SERVER, VAULT];

function facts(assignments: readonly RoleAssignment[], denies: readonly DenyAssignment[] = []): Facts {
  return new Facts()
    .put(factRef("principalAccess", SCOPE, `client:${CLIENT}`), { principalId: ME, assignments })
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, WRITER])
    .put(factRef("denyAssignments", SCOPE), denies);
}

function judge(
  plan: readonly PlannedResource[],
  assignments: readonly RoleAssignment[],
  denies: readonly DenyAssignment[] = [],
  groups = [group].slice(1),
): Judgement[] {
  const value = manifest({ target: { resourceGroups: groups }, expect: { deployIdentity: identity } });
  return run(rbac01, context(value, plan), facts(assignments, denies));
}

/** `decision: outcome (types)` */
function brief(found: readonly Judgement[]): string[] {
  return found.map(
    ({ outcome, facets, resources = [] }) =>
      `${facets?.["decision"] ?? ""}: ${outcome} (${resources.map(({ name }) => name).join(" ")})`,
  );
}

const BLOB_CONDITION = "!(ActionMatches{'Microsoft.Authorization/*'}) OR @Request[a:b] StringEquals 'x'";
const SQL_CONDITION = "!(ActionMatches{'Microsoft.Sql/*'}) OR @Request[a:b] StringEquals 'x'";

test.each([
  ["a contributor at the subscription", [assign(CONTRIBUTOR, SUB)], [], ["allowed: pass (sql kv)"]],
  ["a contributor at the resource group", [assign(CONTRIBUTOR, RG)], [], ["allowed: pass (sql kv)"]],
  ["nothing", [], [], ["not-granted: fail (sql kv)"]],
  ["a reader", [assign(READER, SUB)], [], ["not-granted: fail (sql kv)"]],
  ["a contributor of another group", [assign(CONTRIBUTOR, `${RG}-2`)], [], ["not-granted: fail (sql kv)"]],
  [
    "a role for one type only",
    [assign(WRITER, SUB)],
    [],
    ["allowed: pass (sql kv)", "not-granted: fail (kv)"],
  ],
  [
    "writes, but no deployments",
    [assign(SQL_WRITER, SUB)],
    [],
    ["not-granted: fail (sql kv)", "allowed: pass (sql)"],
  ],
  ["a deny assignment at the group", [assign(CONTRIBUTOR, SUB)], [deny(RG)], ["denied: fail (sql kv)"]],
  [
    "a deny assignment that child resources do not inherit",
    [assign(CONTRIBUTOR, SUB)],
    [deny(RG, { doNotApplyToChildScopes: true })],
    ["allowed: pass (sql kv)"],
  ],
  [
    "a deny assignment with a condition",
    [assign(CONTRIBUTOR, SUB)],
    [deny(RG, { condition: "x" })],
    ["unknown: unknown (sql kv)"],
  ],
  [
    "a condition about other actions",
    [assign(CONTRIBUTOR, SUB, { condition: BLOB_CONDITION })],
    [],
    ["allowed: pass (sql kv)"],
  ],
  [
    "a condition about one of them",
    [assign(CONTRIBUTOR, SUB, { condition: SQL_CONDITION })],
    [],
    ["allowed: pass (sql kv)", "depends-on-condition: unknown (sql)"],
  ],
  ["a role that is not seen", [assign({ guid: CLIENT }, SUB)], [], ["unknown: unknown (sql kv)"]],
] as const)("%s", (_, assignments, denies, expected) => {
  expect(brief(judge(PLAN, assignments, denies))).toEqual(expected);
});

test.each([
  ["may create it", [assign(CONTRIBUTOR, SUB)], ["allowed: pass ()"]],
  ["may not, and whether it exists is not seen", [assign(WRITER, SUB)], ["group-not-seen: unknown ()"]],
  ["may not, and an assignment inside proves that it exists", [assign(WRITER, SUB), assign(READER, RG)], []],
] as const)("a declared resource group: the identity %s", (_, assignments, expected) => {
  expect(brief(judge([], assignments, [], [group]))).toEqual(expected);
});

test.each([
  [
    "planned as a resource, it must be creatable",
    planned("Microsoft.Resources/resourceGroups", "rg-shop"),
    "not-granted: fail (rg-shop)",
  ],
  [
    "its tool makes no deployment",
    planned("Microsoft.Sql/servers", "sql", {
      resourceGroup: "rg-shop",
      method: { relocation: "cold", tool: "Terraform" },
    }),
    "allowed: pass (sql)",
  ],
] as const)("%s", (_, resource, expected) => {
  expect(brief(judge([resource], [assign(SQL_WRITER, SUB)]))).toEqual([expected]);
});

test("resources without a resource group: allowed at the subscription, or the group must be named", () => {
  const plan = [planned("Microsoft.Sql/servers", "sql")];
  expect(brief(judge(plan, [assign(CONTRIBUTOR, SUB)]))).toEqual(["allowed: pass (sql)"]);
  expect(brief(judge(plan, []))).toEqual(["not-granted: fail (sql)"]);
  const inGroup = judge(plan, [assign(CONTRIBUTOR, RG)]);
  expect(brief(inGroup)).toEqual(["group-not-named: unknown (sql)"]);
  expect(shown(inGroup)).toContain("rg-shop");
});

test("names that make no resource id stay unknown and do not hide the rest", () => {
  const odd = planned("Microsoft.Sql/servers", "$(rm -rf ~)", { resourceGroup: "rg-shop" });
  expect(brief(judge([SERVER, odd], [assign(CONTRIBUTOR, SUB)]))).toEqual([
    "allowed: pass (sql $(rm -rf ~))",
    "unknown: unknown ($(rm -rf ~))",
  ]);
});

test("a missing role comes with the command that assigns one, without the subscription id", () => {
  const [found] = judge([SERVER], []);
  expect(found?.fix?.command).toBe(
    `az role assignment create --assignee-object-id ${ME} --assignee-principal-type ServicePrincipal --role Contributor --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg-shop"`,
  );
  const roles = planned("Microsoft.Authorization/roleAssignments", "11112222-0000-0000-0000-000000000000", {
    resourceGroup: "rg-shop",
  });
  const delegated = judge([roles], [assign(CONTRIBUTOR, SUB)]);
  expect(shown(delegated)).toContain("Role Based Access Control Administrator");
  expect(shown(delegated)).toContain("taken away by notActions of");
  expect(shown([...judge([SERVER], []), ...delegated])).not.toContain(TARGET);
});

test("without a declared identity there is nothing to judge, and it says what to declare", () => {
  const found = run(rbac01, context(manifest(), PLAN), new Facts());
  expect(found.map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  expect(shown(found)).toContain("expect.rbac.deployIdentity");
});

test("an identity with nothing to deploy", () => {
  const value = manifest({ expect: { deployIdentity: identity } });
  expect(run(rbac01, context(value), new Facts()).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
});

test("a missing fact leaves each resource group unknown", () => {
  const value = manifest({ expect: { deployIdentity: identity } });
  const other = planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-web" });
  const found = run(rbac01, context(value, [...PLAN, other]), new Facts());
  expect(found.map(({ outcome, facets }) => `${facets?.["resourceGroup"] ?? ""}: ${outcome}`)).toEqual([
    "rg-shop: unknown",
    "rg-web: unknown",
  ]);
});

test("the object id, when declared, is what is asked for", () => {
  const value = manifest({ expect: { deployIdentity: { ...identity, objectId: ME } } });
  const table = facts([]).put(factRef("principalAccess", SCOPE, `object:${ME}`), {
    principalId: ME,
    assignments: [assign(CONTRIBUTOR, SUB)],
  });
  expect(brief(run(rbac01, context(value, PLAN), table))).toEqual(["allowed: pass (sql kv)"]);
});
