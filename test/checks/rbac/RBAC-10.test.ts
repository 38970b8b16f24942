import { expect, test } from "vitest";
import { OWNER as OWNER_GUID, rbac10, USER_ACCESS_ADMINISTRATOR } from "../../../src/checks/rbac/RBAC-10.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { RoleSchedule } from "../../../src/facts/schema/access.ts";
import { CONTRIBUTOR } from "../../rbac/world.ts";
import { Facts, id, run, SCOPE, shown, TARGET } from "../../support/context.ts";
import { ADA, CORP, held, moving, NEW_SUB } from "./access-world.ts";

const OWNER = { guid: id(OWNER_GUID) };
const ASSIGNS = { guid: id(USER_ACCESS_ADMINISTRATOR) };
const user = { principalType: "User" };
const ada = (role: typeof OWNER, scope: string, rest: Partial<RoleAssignment> = user) =>
  held(role, scope, ADA, rest);

function judge(list: readonly RoleAssignment[], schedules: readonly RoleSchedule[] = []) {
  const facts = new Facts()
    .put(factRef("roleAssignments", SCOPE), list)
    .put(factRef("roleSchedules", SCOPE), schedules);
  return run(rbac10, moving(), facts);
}

test.each<[string, readonly RoleAssignment[], readonly RoleSchedule[], string]>([
  ["nobody", [], [], "pass"],
  ["Owner at the subscription", [ada(OWNER, NEW_SUB)], [], "fail"],
  ["User Access Administrator", [ada(ASSIGNS, NEW_SUB)], [], "fail"],
  ["inherited from a management group", [ada(OWNER, CORP)], [], "fail"],
  ["inherited from the root", [ada(ASSIGNS, "/")], [], "fail"],
  ["at a resource group of the plan", [ada(OWNER, `${NEW_SUB}/resourceGroups/RG-SDC`)], [], "fail"],
  ["at another resource group", [ada(OWNER, `${NEW_SUB}/resourceGroups/rg-x`)], [], "pass"],
  ["another role", [ada(CONTRIBUTOR, NEW_SUB)], [], "pass"],
  ["a group", [ada(OWNER, NEW_SUB, { principalType: "Group" })], [], "pass"],
  ["a service principal", [ada(OWNER, NEW_SUB, { principalType: "ServicePrincipal" })], [], "pass"],
  [
    "activated for a time",
    [ada(OWNER, NEW_SUB)],
    [{ ...ada(OWNER, NEW_SUB), assignmentType: "Activated" }],
    "pass",
  ],
  [
    "assigned until a date",
    [ada(OWNER, NEW_SUB)],
    [{ ...ada(OWNER, NEW_SUB), assignmentType: "Assigned", endDateTime: "2026-09-01T00:00:00Z" }],
    "pass",
  ],
  [
    "assigned for ever",
    [ada(OWNER, NEW_SUB)],
    [{ ...ada(OWNER, NEW_SUB), assignmentType: "Assigned" }],
    "fail",
  ],
  [
    "activated, and assigned for ever besides",
    [ada(OWNER, NEW_SUB)],
    [
      { ...ada(OWNER, NEW_SUB), assignmentType: "Activated" },
      { ...ada(OWNER, NEW_SUB), assignmentType: "Assigned" },
    ],
    "fail",
  ],
  [
    "activated elsewhere",
    [ada(OWNER, NEW_SUB)],
    [{ ...ada(OWNER, CORP), assignmentType: "Activated" }],
    "fail",
  ],
])("%s: %s", (_, list, schedules, outcome) => {
  expect(judge(list, schedules).map((found) => found.outcome)).toEqual([outcome]);
});

test("whether only for a time must be seen, and whether it is a person", () => {
  const facts = new Facts().put(factRef("roleAssignments", SCOPE), [ada(OWNER, NEW_SUB)]);
  expect(run(rbac10, moving(), facts).map(({ outcome }) => outcome)).toEqual(["unknown"]);
  const { principalType, ...typeless } = ada(OWNER, NEW_SUB);
  expect(principalType).toBe("User");
  expect(judge([typeless]).map(({ outcome }) => outcome)).toEqual(["unknown"]);
  expect(run(rbac10, moving(), new Facts()).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});

test("an entry that could not be read hides no permanent role, and lets no timed one pass", () => {
  const own = ada(OWNER, NEW_SUB);
  const read = (...seen: RoleSchedule[]): string[] =>
    run(
      rbac10,
      moving(),
      new Facts().put(factRef("roleAssignments", SCOPE), [own]).part(factRef("roleSchedules", SCOPE), seen),
    ).map(({ outcome }) => outcome);
  expect(read()).toEqual(["unknown"]);
  expect(read({ ...own, assignmentType: "Activated" })).toEqual(["unknown"]);
  expect(read({ ...own, assignmentType: "Assigned" })).toEqual(["fail"]);
});

test("a finding names the person by type and the beginning of the object id, and no subscription", () => {
  const [found] = judge([ada(OWNER, NEW_SUB)]);
  expect(found?.subject).toBe(`User ${ADA.slice(0, 8)}-…: Owner on subscription`);
  expect(shown([found].flatMap((one) => one ?? []))).not.toContain(TARGET);
});
