import { expect, test } from "vitest";
import { rbac03 } from "../../../src/checks/rbac/RBAC-03.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { ExpectedRoleAssignment, ExpectedScope } from "../../../src/manifest/model.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { RoleSchedule } from "../../../src/facts/schema/access.ts";
import { assign, CONTRIBUTOR, GROUP, ME, MG, READER, RG, ROLES, SUB } from "../../rbac/world.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  SOURCE,
  TARGET,
  type,
} from "../../support/context.ts";

const group: ExpectedScope = { kind: "resourceGroup", text: "rg-shop", name: "rg-shop" };
const subscription: ExpectedScope = { kind: "subscription", text: "subscription" };
const management: ExpectedScope = { kind: "managementGroup", text: "mg:mg-corp", name: "mg-corp" };
const vault: ExpectedScope = {
  kind: "resource",
  text: "kv",
  type: type("Microsoft.KeyVault/vaults"),
  name: "kv",
};

const nameless: ExpectedRoleAssignment = {
  principal: "group:sg-shop-ops",
  role: "Contributor",
  scope: group,
  pointer: ["expect", "rbac", "assignments", 0],
};

function expected(rest: Partial<ExpectedRoleAssignment> = {}): ExpectedRoleAssignment {
  return { ...nameless, principalId: ME, ...rest };
}

function judge(
  one: ExpectedRoleAssignment,
  held: readonly RoleAssignment[],
  schedules: readonly RoleSchedule[] = [],
): Judgement[] {
  const facts = new Facts()
    .put(factRef("roleAssignments", SCOPE), held)
    .put(factRef("roleDefinitions", SCOPE), ROLES)
    .put(factRef("roleSchedules", SCOPE), schedules);
  const plan = [
    planned("Microsoft.KeyVault/vaults", "kv", { resourceGroup: "rg-shop" }),
    planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-web" }),
  ];
  return run(rbac03, context(manifest({ expect: { roleAssignments: [one] } }), plan), facts);
}

const AT_VAULT = `${RG}/providers/Microsoft.KeyVault/vaults/kv`;

test.each([
  ["at the scope", expected(), [assign(CONTRIBUTOR, RG)], "pass"],
  ["inherited from the subscription", expected(), [assign(CONTRIBUTOR, SUB)], "pass"],
  ["inherited from a management group", expected(), [assign(CONTRIBUTOR, MG)], "pass"],
  ["role in another letter case", expected({ role: "contributor" }), [assign(CONTRIBUTOR, RG)], "pass"],
  ["role by GUID", expected({ role: CONTRIBUTOR.guid }), [assign(CONTRIBUTOR, RG)], "pass"],
  [
    "role by a GUID that is not among the definitions",
    expected({ role: GROUP }),
    [assign({ guid: GROUP }, RG)],
    "pass",
  ],
  ["only below the scope", expected({ scope: subscription }), [assign(CONTRIBUTOR, RG)], "fail"],
  ["another role", expected(), [assign(READER, RG)], "fail"],
  ["another principal", expected(), [assign(CONTRIBUTOR, RG, { principalId: GROUP })], "fail"],
  ["nobody", expected(), [], "fail"],
  ["a misspelt role", expected({ role: "Contributer" }), [assign(CONTRIBUTOR, RG)], "fail"],
  ["under a condition", expected(), [assign(CONTRIBUTOR, RG, { condition: "x" })], "unknown"],
  [
    "under a condition, and without one above",
    expected(),
    [assign(CONTRIBUTOR, RG, { condition: "x" }), assign(CONTRIBUTOR, SUB)],
    "pass",
  ],
  ["the manifest ties the name to no object id", nameless, [], "unknown"],
  ["a resource by its name", expected({ scope: vault }), [assign(CONTRIBUTOR, AT_VAULT)], "pass"],
  ["a resource that may land in the group", expected({ scope: vault }), [assign(CONTRIBUTOR, RG)], "unknown"],
  ["a resource, inherited", expected({ scope: vault }), [assign(CONTRIBUTOR, SUB)], "pass"],
  ["a management group", expected({ scope: management }), [assign(CONTRIBUTOR, MG)], "pass"],
  [
    "a management group, held at another",
    expected({ scope: management }),
    [assign(CONTRIBUTOR, `${MG}-x`)],
    "unknown",
  ],
  ["a management group, held below", expected({ scope: management }), [assign(CONTRIBUTOR, SUB)], "fail"],
  [
    "a scope in another subscription",
    expected({ scope: { kind: "id", text: "x", id: `/subscriptions/${SOURCE}` } }),
    [],
    "unknown",
  ],
  [
    "a scope that is none",
    expected({ scope: { kind: "resourceGroup", text: "a b", name: "a b" } }),
    [],
    "unknown",
  ],
] as const)("%s: %s", (_name, one, held, outcome) => {
  expect(judge(one, held).map((found) => found.outcome)).toEqual([outcome]);
});

test("a fail says that groups are not seen, what is held, and how to assign", () => {
  const [found] = judge(expected(), [assign(READER, RG)]);
  expect(found?.evidence).toContainEqual({
    label: "not seen",
    value: "roles that reach it only through a group",
  });
  expect(found?.evidence).toContainEqual({ label: "holds", value: "Reader at resource group rg-shop" });
  expect(found?.fix?.command).toBe(
    `az role assignment create --assignee-object-id ${ME} --assignee-principal-type Group --role Contributor --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg-shop"`,
  );
});

test("a misspelt role comes with the nearest names", () => {
  expect(shown(judge(expected({ role: "Contributer" }), []))).toContain("Did you mean `Contributor`");
});

test("the resources at the scope tell which waves wait", () => {
  expect(judge(expected(), [])[0]?.resources?.map(({ name }) => name)).toEqual(["kv"]);
  expect(judge(expected({ scope: vault }), [])[0]?.resources?.map(({ name }) => name)).toEqual(["kv"]);
  expect(judge(expected({ scope: subscription }), [])[0]?.resources).toEqual([]);
});

test("no address and no subscription id is shown", () => {
  const scope: ExpectedScope = { kind: "id", text: RG, id: RG };
  const text = shown(judge(expected({ principal: "user:ada@contoso.com", scope }), []));
  expect(text).not.toContain("ada@");
  expect(text).not.toContain(TARGET);
  expect(text).not.toContain(ME);
  expect(text).toContain("--assignee-principal-type User");
  expect(text).toContain("$USER_OBJECT_ID");
});

test("hostile text in role and scope stays inert", () => {
  const [found] = judge(
    expected({
      role: CONTRIBUTOR.guid,
      principal: "group:`$(id)`",
      scope: { kind: "resourceGroup", text: "x", name: "$(id)" },
    }),
    [],
  );
  expect(found?.fix?.command).toContain(`"/subscriptions/$TARGET_SUBSCRIPTION_ID"'/resourceGroups/$(id)'`);
  expect(found?.subject).toContain("$(id)");
  expect((found?.why.split("`").length ?? 0) % 2).toBe(1);
});

test("nothing expected, and facts missing", () => {
  expect(outcomes(run(rbac03, context(manifest()), new Facts()))).toEqual([
    "role assignments: not-applicable",
  ]);
  const value = manifest({ expect: { roleAssignments: [expected()] } });
  expect(run(rbac03, context(value), new Facts()).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});

const LASTS = { ...assign(CONTRIBUTOR, RG), assignmentType: "Assigned" };
test.each<[string, RoleSchedule[], string]>([
  ["listed without an end", [LASTS], "pass"],
  ["listed until after the last wave", [{ ...LASTS, endDateTime: "2027-01-01T00:00:00Z" }], "pass"],
  ["listed until before it", [{ ...LASTS, endDateTime: "2026-01-01T00:00:00Z" }], "fail"],
  ["listed twice, once without an end", [{ ...LASTS, endDateTime: "2026-01-01T00:00:00Z" }, LASTS], "pass"],
])("RBAC-03: a role %s: %s", (_, schedules, outcome) => {
  const [one] = judge(expected(), [assign(CONTRIBUTOR, RG)], schedules);
  expect(one?.outcome).toBe(outcome);
  if (outcome === "fail") expect(one?.why).toContain("for a time only");
});

test("RBAC-03: another role that lasts makes up for one that ends", () => {
  const held = [assign(CONTRIBUTOR, RG), assign(CONTRIBUTOR, SUB)];
  const [one] = judge(expected(), held, [{ ...LASTS, endDateTime: "2026-01-01T00:00:00Z" }]);
  expect(one?.outcome).toBe("pass");
});

test("RBAC-03: a role is not taken for lasting where nobody could look", () => {
  const facts = new Facts()
    .put(factRef("roleAssignments", SCOPE), [assign(CONTRIBUTOR, RG)])
    .put(factRef("roleDefinitions", SCOPE), ROLES);
  const found = run(rbac03, context(manifest({ expect: { roleAssignments: [expected()] } }), []), facts);
  expect(found.map(({ outcome }) => outcome)).toEqual(["unknown"]);
});
