import { expect, test } from "vitest";
import type { Judgement } from "../../../src/checks/check.ts";
import { resultOf } from "../../../src/checks/frame.ts";
import { rbac02 } from "../../../src/checks/rbac/RBAC-02.ts";
import { unknown, type Value } from "../../../src/expression/value.ts";
import type { Wave } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { DenyAssignment, RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { RoleSchedule } from "../../../src/facts/schema/access.ts";
import { assign, CONTRIBUTOR, deny, ME, OTHER, READER, RG, role, ROLES, SUB } from "../../rbac/world.ts";
import {
  at,
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
  wave,
} from "../../support/context.ts";

const CLIENT = id("cccccccc-0000-0000-0000-000000000001");
const identity = {
  clientId: CLIENT,
  objectId: ME,
  mayAssignRoles: false,
  pointer: ["expect", "rbac", "deployIdentity"],
};
const ADMIN = role("f58310d9-a9f6-439a-9e8d-f62e7b41a168", "Role Based Access Control Administrator", [
  "Microsoft.Authorization/roleAssignments/write",
  "Microsoft.Authorization/roleAssignments/delete",
  "*/read",
]);
const NAME = "11112222-0000-0000-0000-000000000000";
const TYPE = "Microsoft.Authorization/roleAssignments";
const ONLY_READER_TO_SERVICES = `((!(ActionMatches{'${TYPE}/write'})) OR (@Request[${TYPE}:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER.guid}} AND @Request[${TYPE}:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))`;
const limited = [assign(ADMIN, SUB, { condition: ONLY_READER_TO_SERVICES, conditionVersion: "2.0" })];

function assignment(
  properties?: Readonly<Record<string, Value>>,
  rest: Partial<PlannedResource> = {},
): PlannedResource {
  const body = properties === undefined ? {} : { body: { properties } };
  return { ...planned(TYPE, NAME, { resourceGroup: "rg-shop", ...body }), ...rest };
}
const roleId = (guid: string): string => `${SUB}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
const reader = {
  roleDefinitionId: roleId(READER.guid),
  principalId: OTHER,
  principalType: "ServicePrincipal",
};

interface Windows {
  readonly eligible?: readonly RoleSchedule[];
  readonly schedules?: readonly RoleSchedule[];
}

function judge(
  plan: readonly PlannedResource[],
  assignments: readonly RoleAssignment[],
  denies: readonly DenyAssignment[] = [],
  mayAssignRoles = false,
  { eligible = [], schedules = [] }: Windows = {},
): Judgement[] {
  const facts = new Facts()
    .put(factRef("roleSchedules", SCOPE), schedules)
    .put(factRef("roleEligibilities", SCOPE), eligible)
    .put(factRef("principalAccess", SCOPE, `object:${ME}`), { principalId: ME, assignments })
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, ADMIN])
    .put(factRef("denyAssignments", SCOPE), denies);
  const value = manifest({ expect: { deployIdentity: { ...identity, mayAssignRoles } } });
  return run(rbac02, context(value, plan), facts);
}

const brief = (found: readonly Judgement[]): string[] =>
  found.map(({ outcome, facets }) => `${facets?.["decision"] ?? ""}: ${outcome}`);

test.each([
  ["an administrator of role assignments", reader, [assign(ADMIN, SUB)], [], "allowed: pass"],
  ["a contributor", reader, [assign(CONTRIBUTOR, SUB)], [], "not-granted: fail"],
  ["nobody", reader, [], [], "not-granted: fail"],
  ["an administrator elsewhere", reader, [assign(ADMIN, `${RG}-2`)], [], "not-granted: fail"],
  ["a deny assignment", reader, [assign(ADMIN, SUB)], [deny(RG)], "denied: fail"],
  ["a condition that the plan meets", reader, limited, [], "allowed: pass"],
  [
    "with the type in another casing",
    { ...reader, principalType: "servicePrincipal" },
    limited,
    [],
    "allowed: pass",
  ],
  [
    "another role than it allows",
    { ...reader, roleDefinitionId: roleId(CONTRIBUTOR.guid) },
    limited,
    [],
    "not-granted: fail",
  ],
  ["another type of principal", { ...reader, principalType: "User" }, limited, [], "not-granted: fail"],
  [
    "a type that the plan does not state",
    { roleDefinitionId: roleId(READER.guid) },
    limited,
    [],
    "depends-on-condition: unknown",
  ],
  [
    "a role known after deployment",
    { ...reader, roleDefinitionId: unknown(["reference('x')"]) },
    limited,
    [],
    "depends-on-condition: unknown",
  ],
  ["nothing but the name, and a condition", undefined, limited, [], "depends-on-condition: unknown"],
  ["nothing but the name, and no condition", undefined, [assign(ADMIN, SUB)], [], "allowed: pass"],
] as const)("%s", (_, properties, held, denies, expected) => {
  expect(brief(judge([assignment(properties)], held, denies))).toEqual([expected]);
});

test("each assignment is asked with its own role", () => {
  const owner = planned(TYPE, OTHER, {
    resourceGroup: "rg-shop",
    body: { properties: { ...reader, roleDefinitionId: roleId(CONTRIBUTOR.guid) } },
  });
  expect(brief(judge([assignment(reader), owner], limited))).toEqual(["allowed: pass", "not-granted: fail"]);
});

test("it is asked at the scope that the plan states", () => {
  const vault = `${RG}/providers/Microsoft.KeyVault/vaults/kv`;
  const there = assignment(reader, { id: `${vault}/providers/${TYPE}/${NAME}` });
  expect(brief(judge([there], [assign(ADMIN, vault)]))).toEqual(["allowed: pass"]);
  expect(brief(judge([assignment(reader)], [assign(ADMIN, vault)]))).toEqual(["not-granted: fail"]);
});

test("a fail tells what was not met, and the role that assigns roles, without ids", () => {
  const found = judge([assignment({ ...reader, principalType: "User" })], limited);
  expect(shown(found)).toContain("its condition does not allow it");
  expect(found[0]?.fix?.command).toContain("--role 'Role Based Access Control Administrator'");
  expect(shown(judge([assignment(reader)], [assign(CONTRIBUTOR, SUB)]))).toContain(
    "taken away by notActions of",
  );
  expect(shown(found)).not.toContain(TARGET);
});

test("an open condition is shown as what is left of it", () => {
  const [found] = judge([assignment({ roleDefinitionId: roleId(READER.guid) })], limited);
  expect(found?.evidence).toContainEqual({
    label: "condition",
    value: `@Request[${TYPE}:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}`,
  });
});

test("no role assignment in the plan: only where the manifest says that it must be able to", () => {
  expect(outcomes(judge([], []))).toEqual(["role assignments by the deploy identity: not-applicable"]);
  expect(brief(judge([], [assign(ADMIN, SUB)], [], true))).toEqual(["allowed: pass"]);
  expect(brief(judge([], [assign(CONTRIBUTOR, SUB)], [], true))).toEqual(["not-granted: fail"]);
  expect(brief(judge([], [assign(ADMIN, RG)], [], true))).toEqual(["group-not-named: unknown"]);
});

test("without a declared identity, without facts, and without a place", () => {
  expect(
    run(rbac02, context(manifest(), [assignment(reader)]), new Facts()).map(({ outcome }) => outcome),
  ).toEqual(["not-applicable"]);
  const value = manifest({ expect: { deployIdentity: identity } });
  expect(
    run(rbac02, context(value, [assignment(reader)]), new Facts()).map(({ outcome }) => outcome),
  ).toEqual(["unknown"]);
  const nowhere = planned(TYPE, "a/b", { resourceGroup: "rg-shop" });
  expect(brief(judge([nowhere], [assign(ADMIN, SUB)]))).toEqual(["unknown: unknown"]);
});

test.each<[string, readonly (string | undefined)[], string[]]>([
  ["the group that it deploys to", ["rg-shop", "RG-SHOP"], ["resource group rg-shop: pass"]],
  ["every group that it deploys to", ["rg-shop", "rg-data"], ["rg-shop: pass", "rg-data: fail"]],
  [
    "the subscription, where the plan deploys beside groups",
    ["rg-shop", undefined],
    ["(subscription): unknown"],
  ],
  ["the subscription, where the plan is empty", [], ["(subscription): unknown"]],
])("without a role assignment in the plan, %s is asked", (_, groups, expected) => {
  const plan = groups.map((group, index) =>
    planned("Microsoft.Web/sites", `s${String(index)}`, group === undefined ? {} : { resourceGroup: group }),
  );
  const found = judge(plan, [assign(ADMIN, RG)], [], true).map(
    ({ facets, outcome }) => `${facets?.["resourceGroup"] ?? ""}: ${outcome}`,
  );
  expect(found).toEqual(expected.map((one) => one.replace("resource group ", "")));
});

const DATA = `${SUB}/resourceGroups/rg-data`;
/** A database in one group and wave, an app in another, and an app that follows the database. */
const TWO_WAVES = [
  planned("Microsoft.Sql/servers", "sql", { resourceGroup: "rg-data", waves: ["data"] }),
  planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-shop", waves: ["web"] }),
];
const LATE_APP = planned("Microsoft.Web/sites", "late", { resourceGroup: "rg-data", waves: ["web"] });
const writing = (...actions: string[]): Partial<DenyAssignment> => ({
  permissions: [{ actions, notActions: [], dataActions: [], notDataActions: [] }],
});
const owner = [assign(CONTRIBUTOR, SUB), assign(ADMIN, SUB)];
/** `group: outcome severity in waves` */
const told = (found: readonly Judgement[]): string[] =>
  found.map((one) => {
    const { outcome, severity, waves } = resultOf(rbac02, one, context(manifest()));
    return `${one.facets?.["resourceGroup"] ?? ""}: ${outcome} ${severity} in ${waves.join(" and ")}`;
  });
const FREE = "rg-shop: pass blocker in web";

test.each<[string, readonly PlannedResource[], readonly DenyAssignment[], string[]]>([
  ["nothing", TWO_WAVES, [], ["rg-data: pass blocker in data", FREE]],
  [
    "what is deployed there as well: RBAC-01 has the blocker",
    TWO_WAVES,
    [deny(DATA)],
    ["rg-data: fail warning in data", FREE],
  ],
  [
    "the assigning alone",
    TWO_WAVES,
    [deny(DATA, writing(`${TYPE}/write`))],
    ["rg-data: fail blocker in data", FREE],
  ],
  [
    "the assigning, beside another one that refuses the deployment as well",
    TWO_WAVES,
    [deny(DATA), deny(DATA, { id: `${DATA}/d2`, ...writing(`${TYPE}/write`) })],
    ["rg-data: fail blocker in data", FREE],
  ],
  [
    "what is deployed there in one of two waves",
    [...TWO_WAVES, LATE_APP],
    [deny(DATA, writing(`${TYPE}/write`, "Microsoft.Sql/*/write"))],
    ["rg-data: fail blocker in data and web", FREE],
  ],
  [
    "what is deployed there in both of its waves",
    [...TWO_WAVES, LATE_APP],
    [deny(DATA)],
    ["rg-data: fail warning in data and web", FREE],
  ],
])("a deny assignment at one group that refuses %s", (_, plan, denies, expected) => {
  expect(told(judge(plan, owner, denies, true))).toEqual(expected);
});

test("a deny assignment where the plan assigns roles is a blocker, whatever else it refuses", () => {
  const found = judge([...TWO_WAVES, assignment(reader)], owner, [deny(RG)], true);
  expect(told(found)).toEqual(["rg-shop: fail blocker in web"]);
});

test("with mayAssignRoles, the facet of the type is that of role assignments, whatever is deployed", () => {
  const types = judge(TWO_WAVES, owner, [deny(DATA)], true).map(({ facets }) => facets?.["type"]);
  expect(types).toEqual([TYPE, TYPE]);
});

test("with mayAssignRoles, what several groups wait for is one finding for the waves of all", () => {
  const found = judge(TWO_WAVES, [], [], true, { eligible: [assign(ADMIN, SUB)] });
  expect(brief(found)).toEqual(["after-activation: fail"]);
  expect(told(found)).toEqual(["(several): fail blocker in data and web"]);
  const alone = judge(TWO_WAVES, [assign(ADMIN, RG)], [], true, { eligible: [assign(ADMIN, SUB)] });
  expect(told(alone)).toEqual([FREE, "(several): fail blocker in data"]);
});

test("with mayAssignRoles, a role has to last until the end of the waves of the group, not of all", () => {
  const until = [{ ...assign(ADMIN, SUB), endDateTime: "2026-09-10T00:00:00Z" }];
  expect(brief(judge(TWO_WAVES, [assign(ADMIN, SUB)], [], true, { schedules: until }))).toEqual([
    "allowed: pass",
    "ends-early: fail",
  ]);
});

test("a group that the plan makes is one that it deploys to", () => {
  const made = planned("Microsoft.Resources/resourceGroups", "rg-shop");
  expect(told(judge([made, ...TWO_WAVES], [assign(ADMIN, RG)], [], true))).toEqual([
    FREE,
    "rg-data: fail blocker in data",
  ]);
});

test("with mayAssignRoles, nothing is asked once every wave is closed and nothing is deployed any more", () => {
  const first = wave("first", "2026-08-01", "2026-08-02");
  const closed = { by: "lead", at: at("2026-08-03"), evidence: "https://example.org/accepted" };
  const judged = (waves: readonly Wave[]) => {
    const value = manifest({ waves, expect: { deployIdentity: { ...identity, mayAssignRoles: true } } });
    return run(rbac02, context(value, []), new Facts()).map(({ outcome }) => outcome);
  };
  expect(judged([{ ...first, closed }])).toEqual(["not-applicable"]);
  expect(judged([{ ...first, closed }, wave("second", "2026-09-01")])).toEqual(["unknown"]);
  expect(judged([])).toEqual(["unknown"]);
});
