import fc from "fast-check";
import { expect, test } from "vitest";
import type { EffectiveDecision } from "../../src/rbac/effective.ts";
import {
  ask,
  assign,
  CONTRIBUTOR,
  deny,
  GROUP,
  ME,
  MG,
  OTHER,
  READER,
  RG,
  SQL_WRITER,
  SUB,
  VAULT,
} from "./world.ts";

/** How much an answer gives: denied, open, allowed. */
function rank({ kind }: EffectiveDecision): number {
  return kind === "allowed" ? 2 : kind === "denied" ? 0 : 1;
}

const ACTIONS = [
  "Microsoft.Sql/servers/write",
  "Microsoft.KeyVault/vaults/read",
  "Microsoft.Authorization/roleAssignments/write",
];
const CHAIN = ["/", MG, SUB, RG, VAULT];
const action = fc.constantFrom(...ACTIONS);
const scope = fc.constantFrom(...CHAIN, `${SUB}/resourceGroups/other`);
const condition = fc.constantFrom(
  undefined,
  "!(ActionMatches{'Microsoft.Sql/*'}) OR @Request[a:b] StringEquals 'x'",
  "!(ActionMatches{'Microsoft.Sql/*'})",
  "nonsense (",
);

const assignment = fc
  .record({
    role: fc.constantFrom(CONTRIBUTOR, READER, SQL_WRITER, { guid: OTHER }),
    scope,
    condition,
    principalId: fc.constantFrom(ME, GROUP),
  })
  .map(({ role, scope: where, condition: text, principalId }) =>
    assign(role, where, { principalId, ...(text === undefined ? {} : { condition: text }) }),
  );
const assignments = fc.array(assignment, { maxLength: 5 });

const principals = fc.array(
  fc.record({
    id: fc.constantFrom<string>(ME, GROUP, OTHER, "00000000-0000-0000-0000-000000000000"),
    type: fc.constantFrom("User", "Group", "SystemDefined"),
  }),
  { maxLength: 2 },
);
const denial = fc
  .record({
    scope,
    principals,
    excludePrincipals: principals,
    doNotApplyToChildScopes: fc.boolean(),
    effect: fc.constantFrom(undefined, "enforced", "audit", "later"),
  })
  .map(({ scope: where, effect, ...rest }) =>
    deny(where, { ...rest, ...(effect === undefined ? {} : { denyAssignmentEffect: effect }) }),
  );
const denials = fc.array(denial, { maxLength: 3 });

test("adding an assignment never removes a permission", () => {
  fc.assert(
    fc.property(assignments, assignment, action, scope, (held, more, what, where) => {
      expect(rank(ask([...held, more], [], what, where))).toBeGreaterThanOrEqual(
        rank(ask(held, [], what, where)),
      );
    }),
  );
});

test("adding a deny assignment never adds a permission", () => {
  fc.assert(
    fc.property(assignments, denials, denial, action, scope, (held, denied, more, what, where) => {
      expect(rank(ask(held, [...denied, more], what, where))).toBeLessThanOrEqual(
        rank(ask(held, denied, what, where)),
      );
    }),
  );
});

test("a narrower scope never has less through inheritance alone", () => {
  fc.assert(
    fc.property(assignments, action, fc.nat(CHAIN.length - 2), (held, what, index) => {
      const [outer = "/", inner = "/"] = CHAIN.slice(index);
      expect(rank(ask(held, [], what, inner))).toBeGreaterThanOrEqual(rank(ask(held, [], what, outer)));
    }),
  );
});

test("the order of assignments does not matter", () => {
  fc.assert(
    fc.property(assignments, denials, action, scope, (held, denied, what, where) => {
      expect(ask([...held].reverse(), [...denied].reverse(), what, where).kind).toBe(
        ask(held, denied, what, where).kind,
      );
    }),
  );
});
