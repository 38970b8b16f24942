import { expect, test } from "vitest";
import type { Judgement } from "../../../src/checks/check.ts";
import { rbac01 } from "../../../src/checks/rbac/RBAC-01.ts";
import { rbac02 } from "../../../src/checks/rbac/RBAC-02.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { RoleSchedule } from "../../../src/facts/schema/access.ts";
import { assign, CONTRIBUTOR, GROUP, ME, OTHER, READER, RG, role, ROLES, SUB } from "../../rbac/world.ts";
import { context, Facts, id, manifest, planned, run, SCOPE, shown } from "../../support/context.ts";

const CLIENT = id("cccccccc-0000-0000-0000-000000000001");
const identity = { clientId: CLIENT, mayAssignRoles: false, pointer: ["expect", "rbac", "deployIdentity"] };
const ADMIN = role("f58310d9-a9f6-439a-9e8d-f62e7b41a168", "Role Based Access Control Administrator", [
  "Microsoft.Authorization/roleAssignments/write",
]);

/** The resources move with the wave that lasts until 2026-09-12T09:00:00Z. */
const PLAN = [
  planned("Microsoft.Sql/servers", "sql", { resourceGroup: "rg-shop" }),
  planned("Microsoft.Authorization/roleAssignments", "11112222-0000-0000-0000-000000000000", {
    resourceGroup: "rg-shop",
  }),
];

function schedule(
  assignment: RoleAssignment,
  endDateTime?: string,
  more: Partial<RoleSchedule> = {},
): RoleSchedule {
  return { ...assignment, ...(endDateTime === undefined ? {} : { endDateTime }), ...more };
}

function judge(
  assignments: readonly RoleAssignment[],
  schedules: readonly RoleSchedule[] | undefined,
  eligible: readonly RoleSchedule[] = [],
): Judgement[] {
  const facts = new Facts()
    .put(factRef("principalAccess", SCOPE, `client:${CLIENT}`), { principalId: ME, assignments })
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, ADMIN])
    .put(factRef("denyAssignments", SCOPE), [])
    .put(factRef("roleEligibilities", SCOPE), eligible);
  if (schedules !== undefined) facts.put(factRef("roleSchedules", SCOPE), schedules);
  const all = context(manifest({ expect: { deployIdentity: identity } }), PLAN);
  return [...run(rbac01, all, facts), ...run(rbac02, all, facts)];
}

const decisions = (found: readonly Judgement[]): string[] =>
  found.map(({ outcome, facets }) => `${facets?.["decision"] ?? ""}: ${outcome}`);

const deployer = assign(CONTRIBUTOR, SUB);
const admin = assign(ADMIN, SUB);
const both = [deployer, admin];
const each = (end?: string): RoleSchedule[] => both.map((one) => schedule(one, end));
const twice = (decision: string): string[] => [decision, decision];

test.each([
  ["is permanent, and the service lists it without an end", both, each(), [], twice("allowed: pass")],
  ["is not listed at all: no licence, or made without schedules", both, [], [], twice("allowed: pass")],
  ["ends after the wave", both, each("2026-10-01T00:00:00Z"), [], twice("allowed: pass")],
  ["ends with the wave", both, each("2026-09-12T09:00:00Z"), [], twice("allowed: pass")],
  ["ends within the wave", both, each("2026-09-12T08:59:59Z"), [], twice("ends-early: fail")],
  ["is over before the wave", both, each("2026-08-24T08:00:00Z"), [], twice("ends-early: fail")],
  [
    "is activated for some hours, and eligible for longer",
    both,
    both.map((one) => schedule(one, "2026-08-24T08:00:00Z", { assignmentType: "Activated" })),
    each("2027-01-01T00:00:00Z"),
    twice("after-activation: fail"),
  ],
  ["is eligible only", [], [], each(), twice("after-activation: fail")],
  ["is eligible, but not until the wave", [], [], each("2026-09-01T00:00:00Z"), twice("not-granted: fail")],
  [
    "is eligible for somebody else",
    [],
    [],
    both.map((one) => schedule({ ...one, principalId: OTHER })),
    twice("not-granted: fail"),
  ],
  [
    "is eligible for a group that it is in",
    [assign(READER, SUB, { principalId: GROUP, principalType: "Group" })],
    [],
    both.map((one) => schedule({ ...one, principalId: GROUP })),
    ["after-activation: fail", "allowed: pass", "after-activation: fail"],
  ],
  [
    "is listed with an end and again without one",
    both,
    [...each("2026-08-24T08:00:00Z"), ...each()],
    [],
    twice("allowed: pass"),
  ],
  [
    "ends at another scope only",
    both,
    both.map((one) => schedule({ ...one, scope: RG }, "2026-08-24T08:00:00Z")),
    [],
    twice("allowed: pass"),
  ],
  ["may end, as the list is not seen", both, undefined, [], twice("end-not-seen: unknown")],
] as const)("a role that %s", (_, assignments, schedules, eligible, expected) => {
  expect(decisions(judge(assignments, schedules, eligible))).toEqual(expected);
});

test("a permanent role beside the one that ends is enough", () => {
  const found = judge([...both, assign(CONTRIBUTOR, RG)], each("2026-08-24T08:00:00Z"));
  expect(decisions(found)).toEqual(["allowed: pass", "ends-early: fail"]);
});

test("it says when the role ends, and when the wave does", () => {
  const text = shown(judge(both, each("2026-09-01T00:00:00Z")));
  expect(text).toContain("2026-09-01T00:00:00Z");
  expect(text).toContain("2026-09-12T09:00:00Z");
});
