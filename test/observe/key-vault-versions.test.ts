import { expect, test } from "vitest";
import { NAME_CHECKS, SOFT_DELETIONS } from "../../src/catalog/name-checks.ts";
import { retiredApiVersion } from "../../src/catalog/retired-api-versions.ts";
import { CONFIGURATION_OPERATIONS } from "../../src/observe/collect/support/configuration-operations.ts";
import { VAULT_VERSIONS } from "../../src/observe/collect/support/vaults.ts";

const ASKED: [string, readonly string[]][] = [
  ["vaults and what is in them", VAULT_VERSIONS],
  ["rotation of a key", CONFIGURATION_OPERATIONS["keyRotation"]?.versions ?? []],
  ...[...NAME_CHECKS, ...SOFT_DELETIONS]
    .filter(({ path }) => path.startsWith("Microsoft.KeyVault/"))
    .map(({ path, versions }): [string, readonly string[]] => [path, versions]),
];

test("there are some", () => {
  expect(ASKED.length).toBeGreaterThanOrEqual(5);
});

test.each(ASKED)("%s are asked for with an api-version first that Key Vault does not end", (_, versions) => {
  expect(versions).not.toEqual([]);
  expect(retiredApiVersion("Microsoft.KeyVault", versions[0] ?? "")).toBeUndefined();
});
