import { expect, test } from "vitest";
import { rbac08 } from "../../../src/checks/rbac/RBAC-08.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { RoleSchedule } from "../../../src/facts/schema/access.ts";
import { CONTRIBUTOR, READER, ROLES } from "../../rbac/world.ts";
import { Facts, outcomes, run, SOURCE, TARGET } from "../../support/context.ts";
import { CORP, held, moving, NEW_SUB, OLD_SUB, OPS, OPS2, WITHIN } from "./access-world.ts";

const eligible = (scope: string, rest: Partial<RoleSchedule> = {}): RoleSchedule => ({
  ...held(CONTRIBUTOR, scope, OPS),
  memberType: "Direct",
  ...rest,
});

function judge(old: readonly RoleSchedule[], now: readonly RoleSchedule[], ctx = moving()) {
  const facts = new Facts()
    .put(factRef("roleEligibilities", subscriptionScope(SOURCE)), old)
    .put(factRef("roleEligibilities", subscriptionScope(TARGET)), now)
    .put(factRef("roleDefinitions", subscriptionScope(TARGET)), ROLES);
  return run(rbac08, ctx, facts);
}

test.each<[string, readonly RoleSchedule[], readonly RoleSchedule[], string]>([
  ["nobody is eligible", [], [], "not-applicable"],
  ["eligible at the source only", [eligible(OLD_SUB)], [], "fail"],
  ["eligible at both", [eligible(OLD_SUB)], [eligible(NEW_SUB)], "pass"],
  ["eligible above the target", [eligible(OLD_SUB)], [eligible(CORP)], "pass"],
  ["another principal", [eligible(OLD_SUB)], [eligible(NEW_SUB, { principalId: OPS2 })], "fail"],
  ["another role", [eligible(OLD_SUB)], [eligible(NEW_SUB, { roleGuid: READER.guid })], "fail"],
  [
    "ends before the last wave",
    [eligible(OLD_SUB)],
    [eligible(NEW_SUB, { endDateTime: "2026-09-10T00:00:00Z" })],
    "fail",
  ],
  [
    "ends after the last wave",
    [eligible(OLD_SUB)],
    [eligible(NEW_SUB, { endDateTime: "2026-12-10T00:00:00Z" })],
    "pass",
  ],
  ["over at the source", [eligible(OLD_SUB, { endDateTime: "2026-01-01T00:00:00Z" })], [], "not-applicable"],
  ["only through a group", [eligible(OLD_SUB, { memberType: "Group" })], [], "not-applicable"],
])("%s: %s", (_, old, now, outcome) => {
  expect(judge(old, now).map((found) => found.outcome)).toEqual([outcome]);
});

test("a finding speaks of eligibility, and gives no command that would make the role standing", () => {
  const [found] = judge([eligible(OLD_SUB)], []);
  expect(found?.why).toContain("is not eligible for");
  expect(found?.fix?.command).toBeUndefined();
});

test("not applicable, and facts missing", () => {
  const off = moving({ ...WITHIN, access: { parity: "off" } });
  expect(outcomes(run(rbac08, off, new Facts()))).toEqual(["eligible roles: not-applicable"]);
  expect(outcomes(run(rbac08, moving(), new Facts()))).toEqual(["eligible roles: unknown"]);
});
