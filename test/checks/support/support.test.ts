import { expect, test } from "vitest";
import { groupBy } from "../../../src/base/group.ts";
import { isAddress, published } from "../../../src/base/address.ts";
import { plannedId } from "../../../src/derive/planned.ts";
import { covers, declaredText, locateScope, scopeText } from "../../../src/derive/located-scope.ts";
import type { ExpectedScope } from "../../../src/manifest/model.ts";
import { manifest, planned, SCOPE, SOURCE, TARGET, type } from "../../support/context.ts";

const M = manifest();
const RG = `${SCOPE}/resourceGroups/rg`;
const MG = "/providers/Microsoft.Management/managementGroups/mg";
const VAULT = "/providers/Microsoft.KeyVault/vaults/kv";

const subscription: ExpectedScope = { kind: "subscription", text: "subscription" };
const group: ExpectedScope = { kind: "resourceGroup", text: "rg", name: "rg" };
const management: ExpectedScope = { kind: "managementGroup", text: "mg:mg", name: "mg" };
const vault: ExpectedScope = {
  kind: "resource",
  text: "kv",
  type: type("Microsoft.KeyVault/vaults"),
  name: "kv",
};
const placed: ExpectedScope = { ...vault, resourceGroup: "rg" };
const database: ExpectedScope = {
  kind: "resource",
  text: "db",
  type: type("Microsoft.Sql/servers/databases"),
  name: "s/db",
};
const elsewhere: ExpectedScope = { kind: "id", text: "…", id: `/subscriptions/${SOURCE}/resourceGroups/rg` };

test.each([
  ["the subscription itself", SCOPE, subscription, "yes"],
  ["the root is above all", "/", subscription, "yes"],
  ["a management group in the answer is above the subscription", MG, subscription, "yes"],
  ["a resource group is not above", RG, subscription, "no"],
  ["inherited by the group", SCOPE, group, "yes"],
  ["another group", `${RG}2`, group, "no"],
  ["the same management group", MG, management, "yes"],
  ["how another management group stands is not seen", `${MG}2`, management, "maybe"],
  ["the subscription is below", SCOPE, management, "no"],
  ["a resource by its tail", `${RG}${VAULT}`, vault, "yes"],
  ["in another letter case", `${RG}${VAULT}`.toUpperCase(), vault, "yes"],
  ["another resource", `${RG}${VAULT}2`, vault, "no"],
  ["a group in which it may land", RG, vault, "maybe"],
  ["inherited from the subscription", SCOPE, vault, "yes"],
  ["its own group", RG, placed, "yes"],
  ["another group, when its own is declared", `${RG}2`, placed, "no"],
  ["the parent of a child resource", `${RG}/providers/Microsoft.Sql/servers/s`, database, "yes"],
  ["another parent", `${RG}/providers/Microsoft.Sql/servers/t`, database, "no"],
  ["another subscription", `/subscriptions/${SOURCE}`, elsewhere, "yes"],
  ["the target is not above another subscription", SCOPE, elsewhere, "no"],
] as const)("covers: %s", (_, held, wanted, answer) => {
  expect(covers(held, locateScope(wanted, M), M)).toBe(answer);
});

test.each([
  ["/", "tenant root"],
  [MG, "management group mg"],
  [SCOPE, "subscription"],
  [`/subscriptions/${SOURCE}`, "another subscription"],
  [RG, "resource group rg"],
  [`/subscriptions/${SOURCE}/resourceGroups/rg`, "resource group rg of another subscription"],
  [`${RG}${VAULT}`, "Microsoft.KeyVault/vaults/kv in rg"],
  [`${SCOPE}${VAULT}`, VAULT],
])("%s reads %s", (scope, text) => {
  expect(scopeText(scope, M)).toBe(text);
});

test("no scope in words holds a subscription id", () => {
  const texts = [elsewhere, group, vault].map((scope) => declaredText(scope, M));
  expect(texts.join()).not.toMatch(/[0-9a-f]{8}-/);
  expect(texts).toEqual(["resource group rg of another subscription", "rg", "kv"]);
});

test.each([
  ["Microsoft.Sql/servers/databases", "s/db", "rg", `${RG}/providers/Microsoft.Sql/servers/s/databases/db`],
  ["Microsoft.KeyVault/vaults", "kv", undefined, `/subscriptions/${TARGET}${VAULT}`],
  ["Microsoft.Resources/resourceGroups", "rg", undefined, RG],
  ["Microsoft.Sql/servers/databases", "db", "rg", undefined],
  ["Microsoft.KeyVault/vaults", "$(rm -rf ~)", "rg", undefined],
  ["Microsoft.KeyVault/vaults", "kv", "../other", undefined],
])("id of %s %s in %s", (typeText, name, resourceGroup, expected) => {
  const parts = resourceGroup === undefined ? {} : { resourceGroup };
  expect(plannedId(M, planned(typeText, name, parts))).toBe(expected);
});

test("a scope that makes no id is said to be none", () => {
  expect(locateScope({ kind: "resourceGroup", text: "a b", name: "a b" }, M).kind).toBe("unusable");
  expect(locateScope({ ...database, name: "db" }, M).kind).toBe("unusable");
});

test("groups compare without regard to case and keep the first spelling", () => {
  expect([...groupBy(["Ab", "c", "aB"], (text) => text)]).toEqual([
    ["Ab", ["Ab", "aB"]],
    ["c", ["c"]],
  ]);
});

test.each([
  ["finops@contoso.com", true],
  ["user:ada@contoso.com", true],
  ["@contoso/security", false],
  ["group:sg-shop", false],
])("%s is an address: %s", (text, address) => {
  expect(isAddress(text)).toBe(address);
  expect(published(text).includes("@contoso.com")).toBe(false);
});
