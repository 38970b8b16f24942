import { expect, test } from "vitest";
import { rbac07 } from "../../../src/checks/rbac/RBAC-07.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { READER } from "../../rbac/world.ts";
import { Facts, planned, run, SCOPE, SOURCE } from "../../support/context.ts";
import { held, moving, OLD_SUB, OPS } from "./access-world.ts";

function judge(remaining: number, old: readonly RoleAssignment[] | undefined, count = 0, limit = 4000) {
  const facts = new Facts().put(factRef("roleAssignmentUsage", SCOPE), {
    limit,
    current: limit - remaining,
    remaining,
  });
  if (old !== undefined) facts.put(factRef("roleAssignments", subscriptionScope(SOURCE)), old);
  const ctx = moving();
  const more = count === 0 ? [] : [planned("Microsoft.Authorization/roleAssignments", "ra", { count })];
  return run(rbac07, { ...ctx, planned: [...ctx.planned, ...more] }, facts);
}

test.each<[string, ReturnType<typeof judge>, string]>([
  ["plenty left", judge(3000, []), "pass"],
  ["exactly a tenth left", judge(400, []), "pass"],
  ["one less", judge(399, []), "fail"],
  ["the plan takes what is left", judge(404, [], 5), "fail"],
  ["the plan leaves a tenth", judge(405, [], 5), "pass"],
  ["what is relocated counts", judge(400, [held(READER, OLD_SUB, OPS)]), "fail"],
  ["what is not relocated does not", judge(400, [held(READER, `${OLD_SUB}/resourceGroups/x`, OPS)]), "pass"],
  ["the source is not seen, and there is room", judge(3000, undefined), "unknown"],
  ["the source is not seen, and there is none", judge(1, undefined), "fail"],
  ["a limit that is none", judge(0, [], 0, 0), "unknown"],
])("%s", (_, found, outcome) => {
  expect(found.map((one) => one.outcome)).toEqual([outcome]);
});

test("facts missing", () => {
  expect(run(rbac07, moving(), new Facts()).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});
