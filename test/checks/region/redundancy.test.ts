import { expect, test } from "vitest";
import { reg04 } from "../../../src/checks/region/REG-04.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { requestFacts } from "../../../src/plan/request.ts";
import { context, Facts, manifest, outcomes, planned, reg, run, SCOPE } from "../../support/context.ts";
import { location, zones } from "./world.ts";

const STORAGE = "Microsoft.Storage/storageAccounts";

function judged(type: string, body: ValueObject, parts: { zones?: boolean; pair?: boolean }): string[] {
  const one = { ...planned(type, "x"), ...requestFacts(type, body), body };
  const region = {
    ...location("swedencentral", parts.zones === true ? zones("1", "2", "3") : zones()),
    pairedRegions: parts.pair === true ? [reg("swedensouth")] : [],
  };
  const facts = new Facts().put(factRef("locations", SCOPE), [region]);
  return outcomes(run(reg04, context(manifest(), [one]), facts));
}

const ZONES = "zone redundancy in swedencentral";
const PAIR = "geo-redundancy in swedencentral";

test.each<[string, string, ValueObject, { zones?: boolean; pair?: boolean }, string[]]>([
  ["a zonal SKU without zones", STORAGE, { sku: { name: "Standard_ZRS" } }, {}, [`${ZONES}: fail`]],
  ["a zonal SKU with zones", STORAGE, { sku: { name: "Premium_ZRS" } }, { zones: true }, [`${ZONES}: pass`]],
  [
    "a geo-redundant SKU without a pair",
    STORAGE,
    { sku: { name: "Standard_RAGRS" } },
    { zones: true },
    [`${PAIR}: fail`],
  ],
  [
    "a SKU that asks for both",
    STORAGE,
    { sku: { name: "Standard_GZRS" } },
    { pair: true },
    [`${ZONES}: fail`, `${PAIR}: pass`],
  ],
  [
    "a SKU that asks for neither",
    STORAGE,
    { sku: { name: "Standard_LRS" } },
    {},
    ["availability zones: not-applicable"],
  ],
  [
    "a property of a database",
    "Microsoft.Sql/servers/databases",
    { properties: { zoneRedundant: true } },
    {},
    [`${ZONES}: fail`],
  ],
  [
    "a property that is off",
    "Microsoft.Sql/servers/databases",
    { properties: { zoneRedundant: false } },
    {},
    ["availability zones: not-applicable"],
  ],
  [
    "the mode of a server",
    "Microsoft.DBforPostgreSQL/flexibleServers",
    { properties: { highAvailability: { mode: "ZoneRedundant" } } },
    {},
    [`${ZONES}: fail`],
  ],
  [
    "a property that waits",
    "Microsoft.Sql/servers/databases",
    { properties: { zoneRedundant: unknown(["z"]) } },
    {},
    [`${ZONES}: unknown`],
  ],
])("REG-04 holds redundancy against the region: %s", (_, type, body, parts, expected) => {
  expect(judged(type, body, parts)).toEqual(expected);
});

test.each<[string, string, ValueObject, string]>([
  [
    "backups of a server",
    "Microsoft.DBforPostgreSQL/flexibleServers",
    { properties: { backup: { geoRedundantBackup: "Enabled" } } },
    `${PAIR}: fail`,
  ],
  [
    "backups of a database",
    "Microsoft.Sql/servers/databases",
    { properties: { requestedBackupStorageRedundancy: "Geo" } },
    `${PAIR}: fail`,
  ],
  [
    "backups of a database in zones",
    "Microsoft.Sql/servers/databases",
    { properties: { requestedBackupStorageRedundancy: "Zone" } },
    `${ZONES}: fail`,
  ],
  [
    "a vault of backups",
    "Microsoft.RecoveryServices/vaults",
    { properties: { redundancySettings: { standardTierStorageRedundancy: "ZoneRedundant" } } },
    `${ZONES}: fail`,
  ],
  [
    "a vault that restores across regions",
    "Microsoft.RecoveryServices/vaults",
    { properties: { redundancySettings: { crossRegionRestore: "Enabled" } } },
    `${PAIR}: fail`,
  ],
  [
    "a store of a backup vault",
    "Microsoft.DataProtection/backupVaults",
    { properties: { storageSettings: [{ type: "LocallyRedundant" }, { type: "GeoRedundant" }] } },
    `${PAIR}: fail`,
  ],
  [
    "backups of an account",
    "Microsoft.DocumentDB/databaseAccounts",
    { properties: { backupPolicy: { periodicModeProperties: { backupStorageRedundancy: "Zone" } } } },
    `${ZONES}: fail`,
  ],
  [
    "the first location of an account",
    "Microsoft.DocumentDB/databaseAccounts",
    { properties: { locations: [{ isZoneRedundant: true }] } },
    `${ZONES}: fail`,
  ],
  [
    "the disk of a machine",
    "Microsoft.Compute/virtualMachines",
    {
      properties: {
        storageProfile: { dataDisks: [{}, { managedDisk: { storageAccountType: "Premium_ZRS" } }] },
      },
    },
    `${ZONES}: fail`,
  ],
  [
    "the disks of a set",
    "Microsoft.Compute/virtualMachineScaleSets",
    {
      properties: {
        virtualMachineProfile: {
          storageProfile: { osDisk: { managedDisk: { storageAccountType: "StandardSSD_ZRS" } } },
        },
      },
    },
    `${ZONES}: fail`,
  ],
  [
    "a disk of one zone",
    "Microsoft.Compute/virtualMachines",
    { properties: { storageProfile: { osDisk: { managedDisk: { storageAccountType: "Premium_LRS" } } } } },
    "availability zones: not-applicable",
  ],
  [
    "a cluster of Service Fabric",
    "Microsoft.ServiceFabric/managedClusters",
    { properties: { zonalResiliency: true } },
    `${ZONES}: fail`,
  ],
  [
    "a cluster of logs",
    "Microsoft.OperationalInsights/clusters",
    { properties: { isAvailabilityZonesEnabled: true } },
    `${ZONES}: fail`,
  ],
  [
    "a store that waits",
    "Microsoft.DataProtection/backupVaults",
    { properties: { storageSettings: unknown(["s"]) } },
    `${ZONES}: unknown|${PAIR}: unknown`,
  ],
  [
    "the frontends of a load balancer",
    "Microsoft.Network/loadBalancers",
    { properties: { frontendIPConfigurations: [{ zones: ["1"] }, { zones: ["1"] }] } },
    "zone 1 of swedencentral: fail|zones of Microsoft.Network/loadBalancers in swedencentral: unknown",
  ],
  [
    "a load balancer without zones",
    "Microsoft.Network/loadBalancers",
    { properties: { frontendIPConfigurations: [{ properties: {} }] } },
    "availability zones: not-applicable",
  ],
  [
    "local backups",
    "Microsoft.Sql/servers/databases",
    { properties: { requestedBackupStorageRedundancy: "Local" } },
    "availability zones: not-applicable",
  ],
])("REG-04 reads the redundancy of %s", (_, type, body, expected) => {
  expect(judged(type, body, {})).toEqual(expected.split("|"));
});

test("REG-04 leaves a SKU of storage that only the deployment tells open", () => {
  const body = { sku: { name: unknown(["sku"]) } };
  expect(judged(STORAGE, body, {})).toEqual([`${ZONES}: unknown`, `${PAIR}: unknown`]);
  expect(judged(STORAGE, body, { zones: true, pair: true })).toEqual([`${ZONES}: pass`, `${PAIR}: pass`]);
});
