import fc from "fast-check";
import { expect, test } from "vitest";
import { resourceType } from "../../src/base/resource-type.ts";
import { listedTypes, moveSupport } from "../../src/catalog/move-support.ts";
import { MOVE_FLAGS } from "../../src/catalog/move-support/rows.ts";
import { RESOURCE_MOVER_TYPES } from "../../src/catalog/resource-mover.ts";

test("the list is whole: 756 types of 193 namespaces, each with three flags or none", () => {
  expect(Object.keys(MOVE_FLAGS)).toHaveLength(193);
  expect(listedTypes()).toHaveLength(756);
  for (const entries of Object.values(MOVE_FLAGS))
    for (const entry of entries.split(" ")) expect(entry).toMatch(/^[a-z0-9/_.-]+(:[01]{3})?$/);
  for (const type of listedTypes()) expect(resourceType(type)).toBe(type);
});

test.each([
  ["Microsoft.Storage/storageAccounts", ["yes", "yes", "no"]],
  ["Microsoft.KeyVault/vaults", ["yes", "yes", "no"]],
  ["Microsoft.ServiceBus/namespaces", ["yes", "yes", "yes"]],
  ["MICROSOFT.SQL/SERVERS/DATABASES", ["yes", "yes", "yes"]],
  // Listed twice: what both say stays, what they do not agree on is unknown, unless the tool or a page decides.
  ["Microsoft.Compute/virtualMachines", ["yes", "yes", "yes"]],
  ["Microsoft.Maintenance/maintenanceConfigurations", ["unknown", "unknown", "yes"]],
  ["Microsoft.Maintenance/configurationAssignments", ["no", "no", "unknown"]],
  // The list says no, Resource Mover takes its configuration.
  ["Microsoft.Network/publicIPAddresses", ["yes", "yes", "yes"]],
  // What the list does not know is not "no".
  ["Microsoft.App/containerApps", ["unknown", "unknown", "unknown"]],
  ["Contoso.Shop/tills", ["unknown", "unknown", "unknown"]],
])("%s", (type, expected) => {
  const { resourceGroup, subscription, region } = moveSupport(type);
  expect([resourceGroup, subscription, region]).toEqual(expected);
});

test("what Resource Mover takes moves to another region, and a disagreement says why", () => {
  for (const type of RESOURCE_MOVER_TYPES) expect(moveSupport(type).region, type).toBe("yes");
  expect(moveSupport("Microsoft.Network/publicIPAddresses").because).toMatch(/address itself is never kept/);
  expect(moveSupport("Microsoft.Sql/servers/databases").because).toBeUndefined();
});

test("any text is answered", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Object.keys(moveSupport(text))).toContain("region");
    }),
  );
});
