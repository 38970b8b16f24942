import { expect, test } from "vitest";
import { effectiveAccess } from "../../src/rbac/effective.ts";
import {
  ask,
  assign,
  CONTRIBUTOR,
  deny,
  EVERYONE,
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

const SQL = "Microsoft.Sql/servers/write";
const KV = "Microsoft.KeyVault/vaults/write";
const ROLE_WRITE = "Microsoft.Authorization/roleAssignments/write";
const condition = (action: string): string =>
  `!(ActionMatches{'${action}'}) OR @Request[a:b] StringEquals 'x'`;
const missingRole = { guid: OTHER };

test.each([
  ["nothing assigned", [], SQL, RG, "denied"],
  ["assigned at the resource group", [assign(CONTRIBUTOR, RG)], SQL, RG, "allowed"],
  ["inherited from the subscription", [assign(CONTRIBUTOR, SUB)], KV, VAULT, "allowed"],
  ["inherited from a management group", [assign(CONTRIBUTOR, MG)], SQL, RG, "allowed"],
  ["inherited from the root", [assign(CONTRIBUTOR, "/")], SQL, RG, "allowed"],
  ["ids compare without regard to case", [assign(CONTRIBUTOR, RG.toUpperCase())], SQL, RG, "allowed"],
  ["not inherited upwards", [assign(CONTRIBUTOR, RG)], SQL, SUB, "denied"],
  ["not by a group with the same beginning", [assign(CONTRIBUTOR, RG)], SQL, `${RG}-2`, "denied"],
  ["how two management groups stand is not seen", [assign(CONTRIBUTOR, MG)], SQL, `${MG}-2`, "unknown"],
  ["a reader writes nothing", [assign(READER, SUB)], SQL, RG, "denied"],
  ["a narrow role holds its own actions", [assign(SQL_WRITER, SUB)], SQL, RG, "allowed"],
  ["and no others", [assign(SQL_WRITER, SUB)], KV, RG, "denied"],
  ["notActions take away", [assign(CONTRIBUTOR, SUB)], ROLE_WRITE, RG, "denied"],
  ["a role that is not seen leaves it open", [assign(missingRole, SUB)], SQL, RG, "unknown"],
  ["unless another role grants it", [assign(missingRole, SUB), assign(CONTRIBUTOR, SUB)], SQL, RG, "allowed"],
  [
    "a role that is not seen elsewhere does not matter",
    [assign(missingRole, `${SUB}/resourceGroups/b`)],
    SQL,
    RG,
    "denied",
  ],
  [
    "a condition about another action",
    [assign(CONTRIBUTOR, SUB, { condition: condition(KV) })],
    SQL,
    RG,
    "allowed",
  ],
  [
    "a condition about the action",
    [assign(CONTRIBUTOR, SUB, { condition: condition(SQL) })],
    SQL,
    RG,
    "depends-on-condition",
  ],
  [
    "a condition that is never true for it",
    [assign(CONTRIBUTOR, SUB, { condition: `!(ActionMatches{'${SQL}'})` })],
    SQL,
    RG,
    "denied",
  ],
  ["an empty condition is none", [assign(CONTRIBUTOR, SUB, { condition: " " })], SQL, RG, "allowed"],
  [
    "a condition of another language version",
    [assign(CONTRIBUTOR, SUB, { condition: condition(KV), conditionVersion: "3.0" })],
    SQL,
    RG,
    "unknown",
  ],
  [
    "the same role without a condition as well",
    [assign(CONTRIBUTOR, SUB, { condition: condition(SQL) }), assign(CONTRIBUTOR, RG)],
    SQL,
    RG,
    "allowed",
  ],
] as const)("grants: %s", (_, assignments, action, scope, kind) => {
  expect(ask(assignments, [], action, scope).kind).toBe(kind);
});

const owner = [assign(CONTRIBUTOR, SUB)];
const throughGroup = [assign(CONTRIBUTOR, SUB, { principalId: GROUP })];

test.each([
  ["everyone", owner, deny(RG), "denied"],
  ["everyone, at the subscription", owner, deny(SUB), "denied"],
  ["everyone, at a management group", owner, deny(MG), "denied"],
  ["elsewhere", owner, deny(`${SUB}/resourceGroups/b`), "allowed"],
  [
    "another action",
    owner,
    deny(RG, {
      permissions: [{ actions: ["*/delete"], notActions: [], dataActions: [], notDataActions: [] }],
    }),
    "allowed",
  ],
  [
    "its notActions spare the action",
    owner,
    deny(RG, { permissions: [{ actions: ["*"], notActions: [SQL], dataActions: [], notDataActions: [] }] }),
    "allowed",
  ],
  [
    "only data actions",
    owner,
    deny(RG, { permissions: [{ actions: [], notActions: [], dataActions: ["*"], notDataActions: [] }] }),
    "allowed",
  ],
  ["not for child scopes, asked at a child", owner, deny(SUB, { doNotApplyToChildScopes: true }), "allowed"],
  [
    "not for child scopes, asked at the scope itself",
    owner,
    deny(RG, { doNotApplyToChildScopes: true }),
    "denied",
  ],
  [
    "the principal by id",
    owner,
    deny(RG, { principals: [{ id: ME.toUpperCase(), type: "ServicePrincipal" }] }),
    "denied",
  ],
  [
    "another service principal",
    owner,
    deny(RG, { principals: [{ id: OTHER, type: "ServicePrincipal" }] }),
    "allowed",
  ],
  [
    "a group it is known to be in",
    throughGroup,
    deny(RG, { principals: [{ id: GROUP, type: "Group" }] }),
    "denied",
  ],
  [
    "a group whose members are not seen",
    owner,
    deny(RG, { principals: [{ id: GROUP, type: "Group" }] }),
    "unknown",
  ],
  ["a principal without a type", owner, deny(RG, { principals: [{ id: OTHER }] }), "unknown"],
  [
    "everyone but the principal",
    owner,
    deny(RG, { excludePrincipals: [{ id: ME, type: "ServicePrincipal" }] }),
    "allowed",
  ],
  [
    "everyone but a known group",
    throughGroup,
    deny(RG, { excludePrincipals: [{ id: GROUP, type: "Group" }] }),
    "allowed",
  ],
  [
    "everyone but a group whose members are not seen",
    owner,
    deny(RG, { excludePrincipals: [{ id: GROUP, type: "Group" }] }),
    "unknown",
  ],
  [
    "everyone but everyone is not documented",
    owner,
    deny(RG, { excludePrincipals: [{ id: EVERYONE, type: "SystemDefined" }] }),
    "unknown",
  ],
  ["enforced", owner, deny(RG, { denyAssignmentEffect: "Enforced" }), "denied"],
  ["audit only logs", owner, deny(RG, { denyAssignmentEffect: "audit" }), "allowed"],
  ["an effect nobody knows", owner, deny(RG, { denyAssignmentEffect: "later" }), "unknown"],
  [
    "a condition on something that is not known",
    owner,
    deny(RG, { condition: "@Resource[a:b] StringEquals 'x'" }),
    "depends-on-condition",
  ],
  ["a malformed condition", owner, deny(RG, { condition: "x" }), "unknown"],
  ["not at an excluded scope", owner, deny(SUB, { excludedScopes: [RG.toUpperCase()] }), "allowed"],
  [
    "in doubt, and nothing is granted anyway",
    [],
    deny(RG, { condition: "@Resource[a:b] StringEquals 'x'" }),
    "denied",
  ],
] as const)("denies: %s", (_, assignments, blocking, kind) => {
  expect(ask(assignments, [blocking], SQL, RG).kind).toBe(kind);
});

const permission = { actions: ["*"], notActions: [], dataActions: [], notDataActions: [] };

test.each([
  ["restricts another action", [{ ...permission, condition: condition(KV) }], "allowed"],
  ["is about the action", [{ ...permission, condition: condition(SQL) }], "depends-on-condition"],
  ["never holds for it", [{ ...permission, condition: `!(ActionMatches{'${SQL}'})` }], "denied"],
  [
    "stands beside a permission without one",
    [{ ...permission, condition: condition(SQL) }, permission],
    "allowed",
  ],
])("a condition inside the role that %s: %s", (_, permissions, kind) => {
  const conditioned = { ...CONTRIBUTOR, permissions };
  const answer = effectiveAccess({
    principalId: ME,
    assignments: owner,
    roleDefinitions: [conditioned],
    denyAssignments: [],
  }).may(SQL, RG);
  expect(answer.kind).toBe(kind);
  if (answer.kind === "depends-on-condition")
    expect(answer.by[0]?.open).toMatchObject([{ condition: condition(SQL) }]);
});

test.each([
  ["restricts another action", condition(KV), "denied"],
  ["is about the action", condition(SQL), "depends-on-condition"],
  ["never holds for it", `!(ActionMatches{'${SQL}'})`, "allowed"],
])("a condition inside the denied permission that %s: %s", (_, text, kind) => {
  expect(ask(owner, [deny(RG, { permissions: [{ ...permission, condition: text }] })], SQL, RG).kind).toBe(
    kind,
  );
});

test("an answer names what decides it", () => {
  const allowed = ask([...owner, assign(READER, SUB)], [], SQL, RG);
  expect(allowed).toMatchObject({ kind: "allowed", by: [{ role: { roleName: "Contributor" } }] });
  const withheld = ask(owner, [], ROLE_WRITE, RG);
  expect(withheld).toMatchObject({
    kind: "denied",
    by: [],
    withheld: [{ role: { roleName: "Contributor" } }],
  });
  const blocked = ask(owner, [deny(RG)], SQL, RG);
  expect(blocked).toMatchObject({ kind: "denied", by: [{ denyAssignmentName: "managed application" }] });
  const open = ask([assign(missingRole, SUB)], [deny(RG, { denyAssignmentEffect: "later" })], SQL, RG);
  expect(open).toMatchObject({
    kind: "unknown",
    doubts: [{ kind: "deny-effect" }, { kind: "role-not-found" }],
  });
});
