import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guidFor } from "../worlds/build.ts";
import { exampleWorld } from "../worlds/example.ts";
import { ROLE } from "../worlds/roles.ts";
import { LANDING_ZONES, ROOT, SHOP, SUBSCRIPTION } from "../worlds/shop.ts";
import { startFakeArm, type FakeArm } from "./arm.ts";
import { ask, askAll, names } from "./ask.ts";
import { groupsOf } from "./scope.ts";
import { objectAt, stringAt, type Json } from "./json.ts";
import type { World } from "./world.ts";

const AUTHORIZATION = "/providers/Microsoft.Authorization";

function scopes(rows: readonly Json[]): readonly string[] {
  return rows.map((row) => stringAt(objectAt(row, "properties"), "scope")).toSorted();
}

describe("access in the fake Azure Resource Manager", () => {
  let arm: FakeArm;
  beforeAll(async () => {
    arm = await startFakeArm(exampleWorld());
  });
  afterAll(() => arm.close());

  const assignments = (filter: string, scope = SUBSCRIPTION) =>
    askAll(
      arm,
      `${scope}${AUTHORIZATION}/roleAssignments?api-version=2022-04-01${filter === "" ? "" : `&$filter=${filter}`}`,
    );

  it("lists role assignments at, above and below a scope, and with atScope() none below", async () => {
    const web = `${SUBSCRIPTION}/resourceGroups/rg-shop-web-weu`;
    expect(scopes(await assignments(""))).toContain(web);
    expect(scopes(await assignments("atScope()"))).toEqual(
      [ROOT, ROOT, SUBSCRIPTION, SUBSCRIPTION, SUBSCRIPTION].toSorted(),
    );
  });

  it("reaches a principal through its groups with assignedTo, not with principalId", async () => {
    const through = await assignments(`assignedTo('${SHOP.deployObject}')`);
    expect(scopes(through)).toEqual([ROOT, SUBSCRIPTION, SUBSCRIPTION].toSorted());
    const direct = await assignments(`principalId eq '${SHOP.deployObject}'`);
    expect(scopes(direct)).toEqual([SUBSCRIPTION, SUBSCRIPTION]);
  });

  it.each([
    { what: "a group", id: SHOP.opsGroup },
    { what: "an application instead of its service principal", id: SHOP.deployClient },
    { what: "nobody", id: guidFor("nobody") },
  ])("assigns nothing to $what", async ({ id }) => {
    expect(await assignments(`assignedTo('${id}')`)).toEqual([]);
  });

  it("combines atScope() and assignedTo()", async () => {
    const user = guidFor("user operator");
    expect(await assignments(`assignedTo('${user}')`)).toHaveLength(2);
    expect(scopes(await assignments(`atScope() and assignedTo('${user}')`))).toEqual([SUBSCRIPTION]);
  });

  it("follows nested groups, and is not lost in a circle of them", () => {
    const world: World = {
      ...exampleWorld(),
      principals: [
        { objectId: "user", type: "User", displayName: "user" },
        { objectId: "a", type: "Group", displayName: "a", members: ["USER", "c"] },
        { objectId: "b", type: "Group", displayName: "b", members: ["a"] },
        { objectId: "c", type: "Group", displayName: "c", members: ["b"] },
      ],
    };
    expect([...groupsOf(world, "user")].toSorted()).toEqual(["a", "b", "c"]);
  });

  it("lists the roles that may be assigned at a scope, with ids as that scope has them", async () => {
    const list = `${AUTHORIZATION}/roleDefinitions?api-version=2022-04-01`;
    const atSubscription = await askAll(arm, `${SUBSCRIPTION}${list}`);
    expect(names(atSubscription)).toContain(guidFor("role contoso-deployer"));
    expect(atSubscription.every((row) => stringAt(row, "id").startsWith(`${SUBSCRIPTION}/`))).toBe(true);
    const atRoot = await askAll(arm, `${ROOT}${list}`);
    expect(names(atRoot)).not.toContain(guidFor("role contoso-deployer"));
    expect(atRoot.every((row) => stringAt(row, "id").startsWith("/providers/"))).toBe(true);
    const below = await askAll(arm, `${ROOT}${list}&$filter=atScopeAndBelow()`);
    expect(names(below)).toContain(guidFor("role contoso-deployer"));
  });

  it("filters roles by name and by type", async () => {
    const list = `${SUBSCRIPTION}${AUTHORIZATION}/roleDefinitions?api-version=2022-04-01&$filter=`;
    expect(names(await askAll(arm, `${list}roleName eq 'key vault secrets user'`))).toEqual([
      ROLE.keyVaultSecretsUser,
    ]);
    expect(names(await askAll(arm, `${list}type eq 'CustomRole'`))).toEqual([
      guidFor("role contoso-deployer"),
    ]);
    const one = await ask(
      arm,
      `${LANDING_ZONES}${AUTHORIZATION}/roleDefinitions/${ROLE.reader}?api-version=2022-04-01`,
    );
    expect(objectAt(one.body, "properties")).toMatchObject({ roleName: "Reader" });
  });

  it("lists deny assignments, with atScope() none below", async () => {
    const list = `${AUTHORIZATION}/denyAssignments?api-version=2022-04-01`;
    expect(await askAll(arm, `${SUBSCRIPTION}${list}`)).toHaveLength(1);
    expect(await askAll(arm, `${SUBSCRIPTION}${list}&$filter=atScope()`)).toEqual([]);
    const group = `${SUBSCRIPTION}/resourceGroups/rg-databricks-managed`;
    expect(await askAll(arm, `${group}${list}&$filter=atScope()`)).toHaveLength(1);
    const everyone = "principalId eq '00000000-0000-0000-0000-000000000000'";
    expect(await askAll(arm, `${SUBSCRIPTION}${list}&$filter=${everyone}`)).toHaveLength(1);
  });
});
