import { expect, test } from "vitest";
import { atLeast } from "../../../src/checks/rbac/broader.ts";
import { CONTRIBUTOR, READER, role } from "../../rbac/world.ts";

const OWNER = role("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner", ["*"]);
const STORAGE = role("17d1049b-9a84-46fb-8f53-869881c3d3ab", "Storage Account Contributor", [
  "Microsoft.Authorization/*/read",
  "Microsoft.Storage/storageAccounts/*",
]);
const ASSIGNS = role("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "User Access Administrator", [
  "*/read",
  "Microsoft.Authorization/*",
]);
const EXACT = role("00000000-0000-0000-0000-00000000000a", "writer", ["Microsoft.Web/sites/write"]);
const EXCEPT = role("00000000-0000-0000-0000-00000000000b", "no sites", ["*"], ["Microsoft.Web/sites/write"]);
const DATA = {
  ...role("00000000-0000-0000-0000-00000000000c", "data", []),
  permissions: [{ actions: [], notActions: [], dataActions: ["Microsoft.KeyVault/*"], notDataActions: [] }],
};
const CONDITIONAL = {
  ...OWNER,
  guid: EXACT.guid,
  permissions: OWNER.permissions.map((one) => ({ ...one, condition: "x" })),
};

test.each([
  ["a role itself", READER, READER, true],
  ["Owner holds Contributor", OWNER, CONTRIBUTOR, true],
  ["Contributor does not hold Owner", CONTRIBUTOR, OWNER, false],
  ["Contributor holds a service's contributor", CONTRIBUTOR, STORAGE, true],
  ["Contributor does not hold what it excludes", CONTRIBUTOR, ASSIGNS, false],
  ["a service's contributor does not hold Contributor", STORAGE, CONTRIBUTOR, false],
  ["Reader does not hold a write", READER, EXACT, false],
  ["an exact exclusion", EXCEPT, EXACT, false],
  ["control plane is no data plane", OWNER, DATA, false],
  ["a role under a condition of its own", CONDITIONAL, READER, false],
  ["a role that is not seen", undefined, READER, false],
])("%s: %s", (_, held, wanted, expected) => {
  expect(atLeast(held, wanted)).toBe(expected);
});
