import { expect, test } from "vitest";
import { breadthOf, isWide, narrowerRoles } from "../../../src/checks/rbac/narrower.ts";
import type { RoleDefinition } from "../../../src/rbac/model.ts";
import { id } from "../../support/context.ts";

type Block = Partial<RoleDefinition["permissions"][number]>;
let number = 0;
function role(roleName: string, blocks: readonly Block[], type = "BuiltInRole"): RoleDefinition {
  number += 1;
  return {
    guid: id(`eeeeeeee-0000-0000-0000-${String(number).padStart(12, "0")}`),
    roleName,
    type,
    permissions: blocks.map((block) => ({
      actions: [],
      notActions: [],
      dataActions: [],
      notDataActions: [],
      ...block,
    })),
    assignableScopes: ["/"],
  };
}
const [READ, WRITE, DELETE] = ["a/b/read", "a/b/write", "a/b/delete"];
const reader = role("Reader of b", [{ actions: [READ] }]);
const writer = role("Writer of b", [{ actions: [READ, WRITE] }]);
const apart = role("In two blocks", [{ actions: [READ] }, { actions: [WRITE, "x/y/*"] }]);
const without = role("All but delete", [{ actions: ["a/b/*"], notActions: [DELETE] }]);

test.each<[string, string[], RoleDefinition[], number, string[] | undefined]>([
  ["nothing is needed by nothing", [], [reader], 2, []],
  ["the one that has most is taken", [READ, WRITE], [reader, writer], 2, ["Writer of b"]],
  ["of equals the one with the fewest patterns", [READ], [writer, reader], 2, ["Reader of b"]],
  [
    "of equals of one size the first by name",
    [READ],
    [role("Z", [{ actions: [READ] }]), role("A", [{ actions: [READ] }])],
    2,
    ["A"],
  ],
  ["any block of a role grants", [READ, WRITE], [apart], 2, ["In two blocks"]],
  ["what a block takes away it does not grant", [DELETE], [without], 2, undefined],
  [
    "what another block grants stays",
    [DELETE],
    [role("Both", [{ actions: ["a/b/*"], notActions: [DELETE] }, { actions: [DELETE] }])],
    2,
    ["Both"],
  ],
  [
    "several together",
    [READ, "c/d/read"],
    [reader, role("C", [{ actions: ["c/d/read"] }])],
    2,
    ["C", "Reader of b"],
  ],
  [
    "not more than so many",
    [READ, "c/d/read"],
    [reader, role("C", [{ actions: ["c/d/read"] }])],
    1,
    undefined,
  ],
  ["an action named twice counts once", [READ, READ], [reader], 1, ["Reader of b"]],
  ["no role with every action", [READ], [role("Owner", [{ actions: [" * "] }])], 2, undefined],
  ["no role of a tenant's own", [READ], [role("Own", [{ actions: [READ] }], "CustomRole")], 2, undefined],
  ["a built-in role in any casing", [READ], [role("B", [{ actions: [READ] }], "builtinrole")], 2, ["B"]],
  [
    "no role with a condition",
    [READ],
    [role("If", [{ actions: [READ], condition: "@Resource[x] true" }])],
    2,
    undefined,
  ],
  [
    "no role one block of which has a condition",
    [READ],
    [role("If", [{ actions: [READ] }, { condition: "x" }])],
    2,
    undefined,
  ],
  [
    "a role with a condition that says nothing",
    [READ],
    [role("Empty", [{ actions: [READ], condition: "  " }])],
    2,
    ["Empty"],
  ],
  ["nothing where no role has it", ["n/o/read"], [reader, writer], 2, undefined],
])("%s", (_, actions, roles, most, expected) => {
  expect(narrowerRoles(actions, roles, most)?.map(({ roleName }) => roleName)).toEqual(expected);
});

test("a role is wide where any of its blocks has every action", () => {
  expect([reader, without, role("W", [{ actions: [READ] }, { actions: ["*"] }])].map(isWide)).toEqual([
    false,
    false,
    true,
  ]);
});

test("a role is broader the less its patterns name, and one that reads weighs less", () => {
  const of = (...actions: string[]) => breadthOf(role("x", [{ actions }]));
  const order = [of(READ), of("a/b/c/*"), of("a/b/*"), of("a/*"), of("*")];
  expect(order.toSorted((a, b) => a - b)).toEqual(order);
  expect(new Set(order).size).toBe(order.length);
  expect(of("*/read")).toBeLessThan(of("*"));
  expect(of("*/READ")).toBe(of("*/read"));
  expect(of(READ, WRITE)).toBe(2);
  expect(breadthOf(role("x", [{ actions: [READ] }, { dataActions: ["a/*"] }]))).toBe(1 + of("a/*"));
});
