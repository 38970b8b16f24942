import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant } from "../../src/base/time.ts";
import type { AccessDecision, AccessRequest } from "../../src/rbac/decision.ts";
import { AccessEngine } from "../../src/rbac/engine.ts";
import { hierarchyOf } from "../../src/rbac/hierarchy.ts";
import type { AccessModel, AccessAssignment, AccessDeny, AccessRole } from "../../src/rbac/input.ts";
import { membershipOf } from "../../src/rbac/membership.ts";
import { EVERYONE, MG, RG, SUB, VAULT } from "./world.ts";
import { reference } from "./reference.ts";
import { runs } from "../support/runs.ts";

const PARENT = "/providers/Microsoft.Management/managementGroups/parent";
const OTHER_MG = "/providers/Microsoft.Management/managementGroups/other";
const OPEN = "!(ActionMatches{'Microsoft.Sql/*'}) OR @Request[a:b] StringEquals 'x'";

const role = (guid: string, rest: Partial<AccessRole["permissions"][number]>): AccessRole => ({
  guid,
  roleName: guid,
  permissions: [{ actions: [], notActions: [], dataActions: [], notDataActions: [], ...rest }],
});
const ROLES: readonly AccessRole[] = [
  role("contributor", { actions: ["*"], notActions: ["Microsoft.Authorization/*/Write"] }),
  role("reader", { actions: ["*/read"] }),
  role("sql", { actions: ["Microsoft.Sql/*/WRITE"] }),
  role("data", { dataActions: ["Microsoft.KeyVault/*"], notDataActions: ["*/delete"] }),
];
const ACTIONS = [
  "Microsoft.Sql/servers/write",
  "microsoft.keyvault/vaults/READ",
  "Microsoft.Authorization/roleAssignments/write",
  "Microsoft.KeyVault/vaults/delete",
];
const CHAIN = ["/", PARENT, MG, SUB, RG, VAULT];
const world: AccessModel = {
  roleDefinitions: ROLES,
  assignments: [],
  membership: membershipOf([
    { member: "ME", group: "inner" },
    { member: "inner", group: "outer" },
    { member: "outer", group: "inner" },
  ]),
  hierarchy: hierarchyOf([
    { child: SUB, parent: MG },
    { child: MG, parent: "parent" },
    { child: "other", parent: "parent" },
  ]),
};

const scope = fc.constantFrom(...CHAIN, `${SUB}/resourceGroups/other`, `${RG}-2`, OTHER_MG);
const principal = fc.constantFrom("me", "ME", "inner", "outer", "stranger");
const casing = (text: string, upper: boolean): string => (upper ? text.toUpperCase() : text);
const time = fc.option(fc.integer({ min: 0, max: 4 }).map(instant), { nil: undefined });
const condition = fc.constantFrom(undefined, OPEN, "!(ActionMatches{'Microsoft.Sql/*'})", "nonsense (", " ");
let number = 0;
const assignment = fc
  .record({
    roleGuid: fc.constantFrom("contributor", "READER", "sql", "data", "missing"),
    scope: fc.tuple(scope, fc.boolean()).map(([text, upper]) => casing(text, upper)),
    principalId: principal,
    condition,
    from: time,
    until: time,
  })
  .map(({ condition: text, from, until, ...rest }): AccessAssignment => ({
    ...rest,
    id: String((number += 1)),
    ...(text === undefined ? {} : { condition: text }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }));
const principals = fc.array(
  fc.oneof(principal, fc.constant(EVERYONE)).map((id) => ({ id, type: "User" })),
  { maxLength: 2 },
);
const denial = fc
  .record({
    scope,
    actions: fc.constantFrom(["*"], ["*/write"], ["Microsoft.Sql/*"]),
    doNotApplyToChildScopes: fc.boolean(),
    principals,
    excludePrincipals: fc.array(
      principal.map((id) => ({ id, type: "User" })),
      { maxLength: 1 },
    ),
    condition,
  })
  .map(({ actions, condition: text, ...rest }): AccessDeny => ({
    ...rest,
    id: "deny",
    denyAssignmentName: "deny",
    permissions: [{ actions, notActions: [], dataActions: actions, notDataActions: [] }],
    ...(text === undefined ? {} : { condition: text }),
  }));
const question = fc.record({
  principal,
  action: fc.constantFrom(...ACTIONS),
  plane: fc.constantFrom("control" as const, "data" as const),
  scope,
  at: fc.integer({ min: 0, max: 4 }).map(instant),
  attributes: fc.constantFrom({}, { request: new Map([["a:b", "x"]]) }, { request: new Map([["b", "y"]]) }),
});
const held = fc.array(assignment, { maxLength: 4 });
const denied = fc.array(denial, { maxLength: 2 });

function ask(
  assignments: readonly AccessAssignment[],
  asked: AccessRequest,
  more: Partial<AccessModel> = {},
): AccessDecision {
  return new AccessEngine<AccessAssignment, AccessRole, AccessDeny>({
    ...world,
    assignments,
    ...more,
  }).decide(asked);
}

const RANKS = ["denied", "unknown", "depends-on-condition", "after-activation", "allowed"];
const rank = ({ kind }: AccessDecision): number => RANKS.indexOf(kind);

describe("properties", () => {
  test("it says what the plain reference says", () => {
    fc.assert(
      fc.property(held, held, denied, question, (assignments, eligible, denyAssignments, asked) => {
        // What is assigned or denied at a management group of which the tree says nothing is judged by other tests.
        const more = {
          eligible,
          denyAssignments: denyAssignments.filter((one) => !/managementGroups/.test(one.scope)),
        };
        const expected = reference({ ...world, assignments, ...more }, asked);
        expect(ask(assignments, asked, more).kind).toBe(expected);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("adding an assignment, active or eligible, never removes a permission", () => {
    fc.assert(
      fc.property(
        held,
        held,
        denied,
        assignment,
        question,
        (assignments, eligible, denyAssignments, more, asked) => {
          const before = rank(ask(assignments, asked, { eligible, denyAssignments }));
          expect(
            rank(ask([...assignments, more], asked, { eligible, denyAssignments })),
          ).toBeGreaterThanOrEqual(before);
          expect(
            rank(ask(assignments, asked, { eligible: [...eligible, more], denyAssignments })),
          ).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  test("adding a deny assignment never adds a permission", () => {
    fc.assert(
      fc.property(
        held,
        held,
        denied,
        denial,
        question,
        (assignments, eligible, denyAssignments, more, asked) => {
          const after = ask(assignments, asked, { eligible, denyAssignments: [...denyAssignments, more] });
          expect(rank(after)).toBeLessThanOrEqual(
            rank(ask(assignments, asked, { eligible, denyAssignments })),
          );
        },
      ),
    );
  });

  test("a narrower scope never has less through inheritance alone", () => {
    fc.assert(
      fc.property(held, held, question, fc.nat(CHAIN.length - 2), (assignments, eligible, asked, index) => {
        const [outer = "", inner = ""] = CHAIN.slice(index);
        const above = rank(ask(assignments, { ...asked, scope: outer }, { eligible }));
        expect(rank(ask(assignments, { ...asked, scope: inner }, { eligible }))).toBeGreaterThanOrEqual(
          above,
        );
      }),
    );
  });

  test("casing, slashes and order never matter", () => {
    fc.assert(
      fc.property(held, denied, question, (assignments, denyAssignments, asked) => {
        const other = {
          ...asked,
          principal: asked.principal.toUpperCase(),
          action: asked.action.toUpperCase(),
          scope: `${asked.scope.toUpperCase().slice(1)}//`,
        };
        const shuffled = ask([...assignments].reverse(), other, {
          denyAssignments: [...denyAssignments].reverse(),
        });
        expect(shuffled.kind).toBe(ask(assignments, asked, { denyAssignments }).kind);
      }),
    );
  });

  test("one engine asked many things says what new ones say", () => {
    fc.assert(
      fc.property(held, denied, fc.array(question, { maxLength: 8 }), (assignments, denyAssignments, all) => {
        const engine = new AccessEngine<AccessAssignment, AccessRole, AccessDeny>({
          ...world,
          assignments,
          denyAssignments,
        });
        for (const asked of [...all, ...all])
          expect(engine.decide(asked)).toEqual(ask(assignments, asked, { denyAssignments }));
      }),
    );
  });
});

const READS = role("reader-of-tables", { actions: ["Microsoft.Tables/*/read"] });
const elsewhere = Array.from({ length: 300 }, (_, number): AccessAssignment => ({
  id: `pad-${String(number)}`,
  scope: `${number % 2 === 0 ? RG : SUB}/providers/Microsoft.Tables/tables/t${String(number)}`,
  roleGuid: READS.guid,
  principalId: number % 3 === 0 ? "outer" : "me",
}));

test("among hundreds of assignments it says what the plain reference says", () => {
  fc.assert(
    fc.property(held, denied, question, (assignments, denyAssignments, asked) => {
      const more = {
        roleDefinitions: [...ROLES, READS],
        denyAssignments: denyAssignments.filter((one) => !/managementGroups/.test(one.scope)),
      };
      const all = [...assignments, ...elsewhere];
      expect(ask(all, asked, more).kind).toBe(reference({ ...world, ...more, assignments: all }, asked));
      for (const one of elsewhere.slice(0, 4)) {
        const there = { ...asked, scope: `${one.scope}/rows/1`, action: "Microsoft.Tables/tables/read" };
        expect(ask(all, there, more).kind).toBe(reference({ ...world, ...more, assignments: all }, there));
      }
    }),
  );
});

test("more actions than are told apart at a time", () => {
  const engine = new AccessEngine<AccessAssignment, AccessRole, AccessDeny>({
    ...world,
    assignments: [{ id: "1", scope: SUB, roleGuid: "sql", principalId: "me" }],
  });
  const may = (action: string): string =>
    engine.decide({ principal: "me", action, plane: "control", scope: RG }).kind;
  for (let index = 0; index < 70_000; index += 1) may(`Microsoft.Sql/type${String(index)}/read`);
  expect(may("Microsoft.Sql/type0/write")).toBe("allowed");
  expect(may("Microsoft.Sql/type0/read")).toBe("denied");
});
