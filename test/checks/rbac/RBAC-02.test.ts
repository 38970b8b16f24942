import { expect, test } from "vitest";
import type { Judgement } from "../../../src/checks/check.ts";
import { rbac02 } from "../../../src/checks/rbac/RBAC-02.ts";
import { unknown, type Value } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { DenyAssignment, RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { assign, CONTRIBUTOR, deny, ME, OTHER, READER, RG, role, ROLES, SUB } from "../../rbac/world.ts";
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

const CLIENT = id("cccccccc-0000-0000-0000-000000000001");
const identity = {
  clientId: CLIENT,
  objectId: ME,
  mayAssignRoles: false,
  pointer: ["expect", "rbac", "deployIdentity"],
};
const ADMIN = role("f58310d9-a9f6-439a-9e8d-f62e7b41a168", "Role Based Access Control Administrator", [
  "Microsoft.Authorization/roleAssignments/write",
  "Microsoft.Authorization/roleAssignments/delete",
  "*/read",
]);
const NAME = "11112222-0000-0000-0000-000000000000";
const TYPE = "Microsoft.Authorization/roleAssignments";
const ONLY_READER_TO_SERVICES = `((!(ActionMatches{'${TYPE}/write'})) OR (@Request[${TYPE}:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER.guid}} AND @Request[${TYPE}:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))`;
const limited = [assign(ADMIN, SUB, { condition: ONLY_READER_TO_SERVICES, conditionVersion: "2.0" })];

function assignment(
  properties?: Readonly<Record<string, Value>>,
  rest: Partial<PlannedResource> = {},
): PlannedResource {
  const body = properties === undefined ? {} : { body: { properties } };
  return { ...planned(TYPE, NAME, { resourceGroup: "rg-shop", ...body }), ...rest };
}
const roleId = (guid: string): string => `${SUB}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
const reader = {
  roleDefinitionId: roleId(READER.guid),
  principalId: OTHER,
  principalType: "ServicePrincipal",
};

function judge(
  plan: readonly PlannedResource[],
  assignments: readonly RoleAssignment[],
  denies: readonly DenyAssignment[] = [],
  mayAssignRoles = false,
): Judgement[] {
  const facts = new Facts()
    .put(factRef("roleSchedules", SCOPE), [])
    .put(factRef("roleEligibilities", SCOPE), [])
    .put(factRef("principalAccess", SCOPE, `object:${ME}`), { principalId: ME, assignments })
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, ADMIN])
    .put(factRef("denyAssignments", SCOPE), denies);
  const value = manifest({ expect: { deployIdentity: { ...identity, mayAssignRoles } } });
  return run(rbac02, context(value, plan), facts);
}

const brief = (found: readonly Judgement[]): string[] =>
  found.map(({ outcome, facets }) => `${facets?.["decision"] ?? ""}: ${outcome}`);

test.each([
  ["an administrator of role assignments", reader, [assign(ADMIN, SUB)], [], "allowed: pass"],
  ["a contributor", reader, [assign(CONTRIBUTOR, SUB)], [], "not-granted: fail"],
  ["nobody", reader, [], [], "not-granted: fail"],
  ["an administrator elsewhere", reader, [assign(ADMIN, `${RG}-2`)], [], "not-granted: fail"],
  ["a deny assignment", reader, [assign(ADMIN, SUB)], [deny(RG)], "denied: fail"],
  ["a condition that the plan meets", reader, limited, [], "allowed: pass"],
  [
    "with the type in another casing",
    { ...reader, principalType: "servicePrincipal" },
    limited,
    [],
    "allowed: pass",
  ],
  [
    "another role than it allows",
    { ...reader, roleDefinitionId: roleId(CONTRIBUTOR.guid) },
    limited,
    [],
    "not-granted: fail",
  ],
  ["another type of principal", { ...reader, principalType: "User" }, limited, [], "not-granted: fail"],
  [
    "a type that the plan does not state",
    { roleDefinitionId: roleId(READER.guid) },
    limited,
    [],
    "depends-on-condition: unknown",
  ],
  [
    "a role known after deployment",
    { ...reader, roleDefinitionId: unknown(["reference('x')"]) },
    limited,
    [],
    "depends-on-condition: unknown",
  ],
  ["nothing but the name, and a condition", undefined, limited, [], "depends-on-condition: unknown"],
  ["nothing but the name, and no condition", undefined, [assign(ADMIN, SUB)], [], "allowed: pass"],
] as const)("%s", (_, properties, held, denies, expected) => {
  expect(brief(judge([assignment(properties)], held, denies))).toEqual([expected]);
});

test("each assignment is asked with its own role", () => {
  const owner = planned(TYPE, OTHER, {
    resourceGroup: "rg-shop",
    body: { properties: { ...reader, roleDefinitionId: roleId(CONTRIBUTOR.guid) } },
  });
  expect(brief(judge([assignment(reader), owner], limited))).toEqual(["allowed: pass", "not-granted: fail"]);
});

test("it is asked at the scope that the plan states", () => {
  const vault = `${RG}/providers/Microsoft.KeyVault/vaults/kv`;
  const there = assignment(reader, { id: `${vault}/providers/${TYPE}/${NAME}` });
  expect(brief(judge([there], [assign(ADMIN, vault)]))).toEqual(["allowed: pass"]);
  expect(brief(judge([assignment(reader)], [assign(ADMIN, vault)]))).toEqual(["not-granted: fail"]);
});

test("a fail tells what was not met, and the role that assigns roles, without ids", () => {
  const found = judge([assignment({ ...reader, principalType: "User" })], limited);
  expect(shown(found)).toContain("its condition does not allow it");
  expect(found[0]?.fix?.command).toContain("--role 'Role Based Access Control Administrator'");
  expect(shown(judge([assignment(reader)], [assign(CONTRIBUTOR, SUB)]))).toContain(
    "taken away by notActions of",
  );
  expect(shown(found)).not.toContain(TARGET);
});

test("an open condition is shown as what is left of it", () => {
  const [found] = judge([assignment({ roleDefinitionId: roleId(READER.guid) })], limited);
  expect(found?.evidence).toContainEqual({
    label: "condition",
    value: `@Request[${TYPE}:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}`,
  });
});

test("no role assignment in the plan: only where the manifest says that it must be able to", () => {
  expect(outcomes(judge([], []))).toEqual(["role assignments by the deploy identity: not-applicable"]);
  expect(brief(judge([], [assign(ADMIN, SUB)], [], true))).toEqual(["allowed: pass"]);
  expect(brief(judge([], [assign(CONTRIBUTOR, SUB)], [], true))).toEqual(["not-granted: fail"]);
  expect(brief(judge([], [assign(ADMIN, RG)], [], true))).toEqual(["group-not-named: unknown"]);
});

test("without a declared identity, without facts, and without a place", () => {
  expect(
    run(rbac02, context(manifest(), [assignment(reader)]), new Facts()).map(({ outcome }) => outcome),
  ).toEqual(["not-applicable"]);
  const value = manifest({ expect: { deployIdentity: identity } });
  expect(
    run(rbac02, context(value, [assignment(reader)]), new Facts()).map(({ outcome }) => outcome),
  ).toEqual(["unknown"]);
  const nowhere = planned(TYPE, "a/b", { resourceGroup: "rg-shop" });
  expect(brief(judge([nowhere], [assign(ADMIN, SUB)]))).toEqual(["unknown: unknown"]);
});

test.each<[string, readonly (string | undefined)[], string[]]>([
  ["the group that it deploys to", ["rg-shop", "RG-SHOP"], ["resource group rg-shop: pass"]],
  ["every group that it deploys to", ["rg-shop", "rg-data"], ["rg-shop: pass", "rg-data: fail"]],
  [
    "the subscription, where the plan deploys beside groups",
    ["rg-shop", undefined],
    ["(subscription): unknown"],
  ],
  ["the subscription, where the plan is empty", [], ["(subscription): unknown"]],
])("without a role assignment in the plan, %s is asked", (_, groups, expected) => {
  const plan = groups.map((group, index) =>
    planned("Microsoft.Web/sites", `s${String(index)}`, group === undefined ? {} : { resourceGroup: group }),
  );
  const found = judge(plan, [assign(ADMIN, RG)], [], true).map(
    ({ facets, outcome }) => `${facets?.["resourceGroup"] ?? ""}: ${outcome}`,
  );
  expect(found).toEqual(expected.map((one) => one.replace("resource group ", "")));
});
