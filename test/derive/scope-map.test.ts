import { expect, test } from "vitest";
import { scopeMap, type Counterpart } from "../../src/derive/scope-map.ts";
import type { LocatedScope } from "../../src/derive/located-scope.ts";
import { CORP, moving, NEW_SUB, OLD_SUB, VAULT, WITHIN } from "../checks/rbac/access-world.ts";

const DATABASE = { type: "Microsoft.Sql/servers/databases", from: "sql-weu/shop", to: "sql-sdc/shop" };
const GROUP = `${OLD_SUB}/resourceGroups/rg-weu`;
const SQL = `${GROUP}/providers/Microsoft.Sql/servers/sql-weu`;
const NEW_SQL = `${NEW_SUB}/resourceGroups/rg-sdc/providers/Microsoft.Sql/servers/sql-sdc`;
const KV = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv-weu`;

function text(place: Counterpart): string {
  const of = (scope: LocatedScope): string =>
    scope.kind === "scope" ? scope.scope : scope.kind === "tail" ? scope.tail : scope.kind;
  return place.kind === "at" ? place.scopes.map(of).join(" ") : place.kind;
}

const RESOURCES = { kv: VAULT, db: DATABASE };
const across = moving({ access: { resourceGroups: [{ from: "rg-weu", to: "rg-sdc" }] } }, RESOURCES).manifest;

test.each([
  ["the root", "/", NEW_SUB],
  ["a management group", CORP, NEW_SUB],
  ["the subscription", OLD_SUB, NEW_SUB],
  [
    "a mapped resource group",
    GROUP.toUpperCase().replace("SUBSCRIPTIONS", "subscriptions"),
    `${NEW_SUB}/resourceGroups/rg-sdc`,
  ],
  [
    "a resource group of the target's name",
    `${OLD_SUB}/resourceGroups/rg-sdc`,
    `${NEW_SUB}/resourceGroups/rg-sdc`,
  ],
  ["a resource group that is not named", `${OLD_SUB}/resourceGroups/rg-x`, "unmapped"],
  ["a declared resource", `${SQL}/databases/shop`, `${NEW_SQL}/databases/shop`],
  ["the parent that it implies", SQL, NEW_SQL],
  ["another child of that parent", `${SQL}/databases/other`, `${NEW_SQL}/databases/other`],
  ["a resource of a name that only begins so", `${KV}2`, "aside"],
  ["a resource that is not declared", `${GROUP}/providers/Microsoft.Web/sites/x`, "aside"],
  ["another subscription", "/subscriptions/33333333-3333-3333-3333-333333333333", "aside"],
])("into another subscription: %s", (_, scope, expected) => {
  expect(text(scopeMap(across).of(scope))).toBe(expected);
});

const own = (scope: string): string => scope.replace(OLD_SUB, NEW_SUB);

test.each([
  ["the root", "/", "same"],
  ["the subscription", NEW_SUB, "same"],
  ["the group that a resource was seen in", own(GROUP), `${NEW_SUB}/resourceGroups/rg-sdc`],
  ["the group of the target", `${NEW_SUB}/resourceGroups/rg-sdc`, "aside"],
  ["a group that is not named", `${NEW_SUB}/resourceGroups/rg-x`, "unmapped"],
  ["the resource", own(KV), `${NEW_SUB}/resourceGroups/rg-sdc/providers/Microsoft.KeyVault/vaults/kv-sdc`],
  [
    "the resource at its new place",
    `${NEW_SUB}/resourceGroups/rg-sdc/providers/Microsoft.KeyVault/vaults/kv-sdc`,
    "aside",
  ],
])("within one subscription: %s", (_, scope, expected) => {
  const { manifest } = moving({ ...WITHIN }, RESOURCES);
  expect(text(scopeMap(manifest, [own(KV)]).of(scope))).toBe(expected);
});

test("a group whose resources part goes to all the groups that take them up", () => {
  const parted = { kv: VAULT, db: { ...DATABASE, resourceGroup: "rg-data" } };
  const map = scopeMap(moving({ ...WITHIN }, parted).manifest, [own(KV), own(SQL)]);
  expect(text(map.of(own(GROUP)))).toBe(`${NEW_SUB}/resourceGroups/rg-sdc ${NEW_SUB}/resourceGroups/rg-data`);
});

test("what stays by its id stays, and a name alone does not keep a declared resource back", () => {
  const of = (resource: string) => {
    const inventory = [
      { kind: "resourceGraph", stays: [{ resource, reason: "law", pointer: [] }], pointer: [] },
    ] as const;
    return scopeMap(moving({ inventory }, RESOURCES).manifest);
  };
  expect(text(of(KV).of(KV))).toBe("stays");
  expect(text(of("kv-weu").of(KV))).toContain("kv-sdc");
  expect(text(of("archive").of(`${GROUP}/providers/Microsoft.Storage/storageAccounts/archive`))).toBe(
    "stays",
  );
  expect(of(KV).staysIn(GROUP)).toEqual(["kv-weu"]);
});
