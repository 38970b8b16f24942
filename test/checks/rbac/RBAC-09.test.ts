import { expect, test } from "vitest";
import { rbac09 } from "../../../src/checks/rbac/RBAC-09.ts";
import { OWNER, USER_ACCESS_ADMINISTRATOR } from "../../../src/checks/rbac/RBAC-10.ts";
import { resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { MoveCollection } from "../../../src/facts/kinds/move-collections.ts";
import { CONTRIBUTOR } from "../../rbac/world.ts";
import { Facts, id, outcomes, reg, run, shown, TARGET } from "../../support/context.ts";
import { CORP, held, moving, NEW_ID, NEW_SUB, VAULT, WITHIN } from "./access-world.ts";

const SUBSCRIPTION = subscriptionScope(TARGET);
const COLLECTION: MoveCollection = {
  id: resourceIdOf(SUBSCRIPTION, "resourceGroups/rg/providers/Microsoft.Migrate/moveCollections/m"),
  name: "m",
  sourceRegion: reg("westeurope"),
  targetRegion: reg("swedencentral"),
  principalId: NEW_ID,
};
const has = (guid: string, scope: string = NEW_SUB, rest: Partial<RoleAssignment> = {}) =>
  held({ guid: id(guid) }, scope, NEW_ID, rest);
const BOTH = [has(CONTRIBUTOR.guid), has(USER_ACCESS_ADMINISTRATOR)];
const MOVED = { kv: { ...VAULT, method: { relocation: "cold", tool: "resource-mover" } } } as const;

function judge(collections: readonly MoveCollection[], list: readonly RoleAssignment[]) {
  const facts = new Facts()
    .put(factRef("moveCollections", SUBSCRIPTION), collections)
    .put(factRef("roleAssignments", SUBSCRIPTION), list);
  return run(rbac09, moving({ ...WITHIN }, MOVED), facts);
}

const { principalId, ...WITHOUT } = COLLECTION;

test.each<[string, readonly MoveCollection[], readonly RoleAssignment[], readonly string[]]>([
  ["both roles", [COLLECTION], BOTH, ["pass"]],
  ["Owner", [COLLECTION], [has(OWNER)], ["pass"]],
  ["inherited", [COLLECTION], [has(OWNER, CORP)], ["pass"]],
  ["one role", [COLLECTION], [has(CONTRIBUTOR.guid)], ["fail"]],
  ["no role", [COLLECTION], [], ["fail", "fail"]],
  ["at a resource group only", [COLLECTION], [has(OWNER, `${NEW_SUB}/resourceGroups/rg`)], ["fail", "fail"]],
  ["under a condition", [COLLECTION], [has(OWNER, NEW_SUB, { condition: "x" })], ["fail", "fail"]],
  ["no identity", [WITHOUT], BOTH, ["fail"]],
  ["no collection", [], BOTH, ["fail"]],
  ["a collection to another region", [{ ...COLLECTION, targetRegion: reg("northeurope") }], BOTH, ["fail"]],
])("%s", (_, collections, list, expected) => {
  expect(judge(collections, list).map(({ outcome }) => outcome)).toEqual(expected);
});

test("a finding names the identity, the resources and the command", () => {
  const [found] = judge([COLLECTION], [has(CONTRIBUTOR.guid)]);
  expect(found?.resources?.map(({ key }) => key)).toEqual(["shop.kv"]);
  expect(found?.fix?.command).toBe(
    `az role assignment create --assignee-object-id ${principalId ?? ""} --assignee-principal-type ServicePrincipal --role 'User Access Administrator' --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID"`,
  );
  expect(shown([found].flatMap((one) => one ?? []))).not.toContain(TARGET);
});

test("not applicable, and facts missing", () => {
  expect(outcomes(run(rbac09, moving(), new Facts()))).toEqual(["Resource Mover: not-applicable"]);
  expect(outcomes(run(rbac09, moving({}, MOVED), new Facts()))).toEqual(["Resource Mover: unknown"]);
});
