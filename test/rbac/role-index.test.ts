import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Actions } from "../../src/rbac/actions.ts";
import { Permissions } from "../../src/rbac/role.ts";
import { runs } from "../support/runs.ts";

const pattern = fc.constantFrom(
  "*",
  "*/read",
  "A.B/*",
  "a.b/c/*",
  "a.b/*/write",
  "a.b/c/read",
  "A.B/d/write",
  "x",
);
const patterns = fc.array(pattern, { maxLength: 3 });
const block = fc.record(
  {
    actions: patterns,
    notActions: patterns,
    dataActions: patterns,
    notDataActions: patterns,
    condition: fc.constantFrom("", "!(ActionMatches{'a.b/*'})"),
  },
  { requiredKeys: ["actions", "notActions", "dataActions", "notDataActions"] },
);
/** More roles than stand in one word, and patterns that many of them have. */
const roles = fc.array(fc.array(block, { minLength: 0, maxLength: 2 }), {
  minLength: 1,
  maxLength: 100,
  size: "max",
});

describe("the table of what roles say", () => {
  it("says of each action what the permissions of each role say", () => {
    fc.assert(
      fc.property(roles, (given) => {
        const actions = new Actions();
        const numbered = given.map((permissions, index) =>
          actions.number({ guid: String(index), roleName: "role", permissions }),
        );
        for (const text of ["a.b/c/read", "A.b/c/write", "a.b/d/WRITE", "e.f/read", "x", "*"])
          for (const plane of ["control", "data"] as const) {
            const number = actions.of(text, plane);
            for (const { definition, number: role } of numbered) {
              const own = new Permissions(definition.permissions).reach(actions.action(number));
              const { sure, withheld, conditions } = actions.reach(number, role);
              expect([sure, withheld && !sure, conditions.length]).toEqual([
                own.sure,
                own.withheld && !own.sure,
                own.conditions.length,
              ]);
            }
          }
      }),
      { numRuns: runs(60) },
    );
  });
});
