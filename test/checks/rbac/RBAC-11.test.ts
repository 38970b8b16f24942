import { describe, expect, test } from "vitest";
import type { Judgement } from "../../../src/checks/check.ts";
import { isWide, narrowerRoles } from "../../../src/checks/rbac/narrower.ts";
import { rbac11 } from "../../../src/checks/rbac/RBAC-11.ts";
import type { RoleAssignment, RoleDefinition } from "../../../src/rbac/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { assign, CONTRIBUTOR, ME, MG, READER, RG, role, SUB } from "../../rbac/world.ts";
import {
  context,
  Facts,
  id,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  TARGET,
} from "../../support/context.ts";

const DEPLOY = ["Microsoft.Resources/deployments/*"];
const SQL = role("00000000-0000-0000-0000-0000000000a1", "SQL Server Contributor", [
  "Microsoft.Sql/servers/*",
  ...DEPLOY,
]);
const VAULTS = role("00000000-0000-0000-0000-0000000000a2", "Key Vault Contributor", [
  "Microsoft.KeyVault/*",
  ...DEPLOY,
]);
const BIG = role("00000000-0000-0000-0000-0000000000a3", "Everything of data", [
  "Microsoft.Sql/*",
  "Microsoft.Storage/*",
  ...DEPLOY,
]);
const WITHOUT = role(
  "00000000-0000-0000-0000-0000000000a4",
  "SQL without write",
  ["Microsoft.Sql/*"],
  ["Microsoft.Sql/servers/write"],
);
const OWN: RoleDefinition = {
  ...role("00000000-0000-0000-0000-0000000000a5", "own", ["*"]),
  type: "CustomRole",
};
const ROLES = [CONTRIBUTOR, READER, SQL, VAULTS, BIG, WITHOUT, OWN];

const CLIENT = id("cccccccc-0000-0000-0000-000000000001");
const deployIdentity = { clientId: CLIENT, mayAssignRoles: false, pointer: ["expect", "rbac"] };
const SERVER = planned("Microsoft.Sql/servers", "sql", { resourceGroup: "rg-shop" });
const VAULT = planned("Microsoft.KeyVault/vaults", "kv", { resourceGroup: "rg-shop" });
const SITE = planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-shop" });

function judge(plan: readonly PlannedResource[], assignments: readonly RoleAssignment[]): Judgement[] {
  const facts = new Facts()
    .put(factRef("principalAccess", SCOPE, `client:${CLIENT}`), { principalId: ME, assignments })
    .put(factRef("roleDefinitions", SCOPE), ROLES);
  return run(rbac11, context(manifest({ expect: { deployIdentity } }), plan), facts);
}

test.each<[string, Judgement[], readonly string[]]>([
  ["a narrow role", judge([SERVER], [assign(SQL, RG)]), ["pass"]],
  ["Reader", judge([SERVER], [assign(READER, SUB)]), ["pass"]],
  ["a role whose definition is not seen", judge([SERVER], [assign({ guid: CLIENT }, RG)]), ["unknown"]],
  ["Contributor, and one narrower role would do", judge([SERVER], [assign(CONTRIBUTOR, SUB)]), ["fail"]],
  ["Contributor, and two would do", judge([SERVER, VAULT], [assign(CONTRIBUTOR, RG)]), ["fail"]],
  ["Contributor, and none would do", judge([SERVER, SITE], [assign(CONTRIBUTOR, RG)]), ["pass"]],
  ["a custom role with every action", judge([SERVER], [assign(OWN, SUB)]), ["fail"]],
  ["from a management group", judge([SERVER], [assign(CONTRIBUTOR, MG)]), ["fail"]],
  [
    "at a resource group that nothing is deployed to",
    judge([SERVER], [assign(CONTRIBUTOR, `${SUB}/resourceGroups/x`)]),
    ["pass"],
  ],
  ["two wide ones", judge([SERVER], [assign(CONTRIBUTOR, SUB), assign(OWN, RG)]), ["fail", "fail"]],
])("%s", (_, found, expected) => {
  expect(found.map(({ outcome }) => outcome)).toEqual(expected);
});

test("a finding names the wide role and the narrower ones", () => {
  const found = judge([SERVER], [assign(CONTRIBUTOR, SUB)]);
  expect(found[0]?.why).toContain("SQL Server Contributor");
  expect(found[0]?.facets).toEqual({ role: "Contributor", scope: "subscription" });
  expect(shown(found)).not.toContain(TARGET);
});

test("not applicable, and facts missing", () => {
  const declared = manifest({ expect: { deployIdentity } });
  expect(outcomes(run(rbac11, context(manifest(), [SERVER]), new Facts()))).toEqual([
    "deploy identity: not-applicable",
  ]);
  expect(outcomes(run(rbac11, context(declared), new Facts()))).toEqual(["deploy identity: not-applicable"]);
  expect(outcomes(run(rbac11, context(declared, [SERVER]), new Facts()))).toEqual([
    "deploy identity: unknown",
  ]);
});

describe("the narrower roles", () => {
  const names = (actions: readonly string[], most = 3) =>
    narrowerRoles(actions, ROLES, most)?.map(({ roleName }) => roleName);

  test.each<[readonly string[], number, readonly string[] | undefined]>([
    [["Microsoft.Sql/servers/write"], 3, ["SQL Server Contributor"]],
    [["microsoft.sql/SERVERS/write", "Microsoft.Storage/x/write"], 3, ["Everything of data"]],
    [
      ["Microsoft.Sql/servers/write", "Microsoft.KeyVault/vaults/write"],
      3,
      ["Key Vault Contributor", "SQL Server Contributor"],
    ],
    [["Microsoft.Sql/servers/write", "Microsoft.KeyVault/vaults/write"], 1, undefined],
    [["Microsoft.Web/sites/write"], 3, undefined],
    [[], 3, []],
  ])("for %j, at most %d: %j", (actions, most, expected) => {
    expect(names(actions, most)).toEqual(expected);
  });

  test("are none with every action, of custom make, or with a condition of their own", () => {
    expect(isWide(CONTRIBUTOR)).toBe(true);
    expect(isWide(READER)).toBe(false);
    const conditional = { ...SQL, permissions: SQL.permissions.map((one) => ({ ...one, condition: "x" })) };
    const custom = { ...SQL, type: "CustomRole" };
    expect(
      narrowerRoles(["Microsoft.Sql/servers/write"], [CONTRIBUTOR, conditional, custom], 3),
    ).toBeUndefined();
  });
});
