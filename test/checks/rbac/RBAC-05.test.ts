import { expect, test } from "vitest";
import { rbac05 } from "../../../src/checks/rbac/RBAC-05.ts";
import type { Context, Judgement } from "../../../src/checks/check.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { RoleAssignment, RoleDefinition } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { role, ROLES, READER } from "../../rbac/world.ts";
import { Facts, id, outcomes, run, shown, SOURCE, TARGET } from "../../support/context.ts";
import { CORP, held, moving, NEW_SUB, OLD_SUB, OPS } from "./access-world.ts";

const custom = (
  assignableScopes: readonly string[],
  guid = "99990000-0000-0000-0000-000000000001",
): RoleDefinition => ({
  ...role(guid, "Shop operator", ["Microsoft.Web/*"]),
  type: "CustomRole",
  assignableScopes,
});
const BY_SOURCE = custom([OLD_SUB]);
const BY_BOTH = custom([OLD_SUB, NEW_SUB]);
const AT_GROUP = held(BY_SOURCE, `${OLD_SUB}/resourceGroups/rg-sdc`, OPS);

function judge(
  old: readonly RoleAssignment[],
  oldRoles: readonly RoleDefinition[],
  roles: readonly RoleDefinition[],
  ctx: Context = moving(),
): Judgement[] {
  const facts = new Facts()
    .put(factRef("roleDefinitions", subscriptionScope(SOURCE)), [...ROLES, ...oldRoles])
    .put(factRef("roleDefinitions", subscriptionScope(TARGET)), [...ROLES, ...roles])
    .put(factRef("roleAssignments", subscriptionScope(SOURCE)), old);
  return run(rbac05, ctx, facts);
}

const states = (found: readonly Judgement[]) => found.map(({ outcome }) => outcome);

test.each<[string, readonly RoleAssignment[], readonly RoleDefinition[], readonly RoleDefinition[], string]>([
  ["only built-in roles are used", [held(READER, OLD_SUB, OPS)], [], [], "not-applicable"],
  ["a custom role that nobody uses", [], [BY_SOURCE], [], "not-applicable"],
  ["used, and not assignable at the target", [AT_GROUP], [BY_SOURCE], [], "fail"],
  ["used, and assignable at both", [AT_GROUP], [BY_BOTH], [BY_BOTH], "pass"],
  ["used, by a management group", [AT_GROUP], [custom([CORP])], [custom([CORP])], "pass"],
  [
    "used where nothing moves",
    [held(BY_SOURCE, `${OLD_SUB}/resourceGroups/x`, OPS)],
    [BY_SOURCE],
    [],
    "not-applicable",
  ],
  ["used, and seen nowhere", [AT_GROUP], [], [], "unknown"],
])("%s: %s", (_, old, oldRoles, roles, outcome) => {
  expect(states(judge(old, oldRoles, roles))).toEqual([outcome]);
});

test("a role of the same name in the same tenant is another role; in another tenant it is the one", () => {
  const twin = custom([NEW_SUB], "99990000-0000-0000-0000-000000000002");
  expect(states(judge([AT_GROUP], [BY_SOURCE], [twin]))).toEqual(["fail"]);
  expect(states(judge([AT_GROUP], [BY_SOURCE], [twin], moving({ target: { crossTenant: true } })))).toEqual([
    "pass",
  ]);
});

test("a role that the manifest expects", () => {
  const roleAssignments = [
    {
      principal: "group:ops",
      principalId: id(OPS),
      role: "shop operator",
      scope: { kind: "subscription", text: "subscription" },
      pointer: ["expect"],
    },
  ] as const;
  const ctx = moving({ expect: { roleAssignments } });
  expect(states(judge([], [BY_SOURCE], [], ctx))).toEqual(["fail"]);
  const off = moving({ expect: { roleAssignments: [], access: { ...must(ctx), parity: "off" } } });
  expect(states(judge([AT_GROUP], [BY_SOURCE], [], off))).toEqual(["not-applicable"]);
});

function must({ manifest }: Context) {
  return manifest.expect.access;
}

test("a finding shows where the role can be assigned, without a subscription id", () => {
  const found = judge([AT_GROUP], [BY_SOURCE], []);
  expect(found[0]?.evidence).toContainEqual({ label: "assignable at", value: "another subscription" });
  expect(shown(found)).not.toContain(SOURCE);
});

test("facts missing", () => {
  expect(outcomes(run(rbac05, moving(), new Facts()))).toEqual(["custom roles: unknown"]);
});
