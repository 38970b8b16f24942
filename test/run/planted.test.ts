import { describe, expect, it } from "vitest";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { factRef } from "../../src/facts/facts.ts";
import { id, SCOPE, TARGET } from "../support/context.ts";
import { assignment, reportOn, type Estate } from "../support/estate.ts";
import { resource } from "../worlds/estates.ts";
import {
  SIZE,
  estate,
  SHOP,
  CLUSTER,
  one,
  machine,
  scaleSet,
  pool,
  counters,
  noGroups,
  plain,
  groupsNeedTag,
  fails,
  frozenFrom,
  DIAGNOSTICS,
  having,
  shop,
  hub,
} from "./planted-world.ts";

/** Troubles that everyday templates bring with them, each by the kind of it: what is found, and what is no trouble. */

/** What, and the lines `check outcome severity` that have to be among the findings. */
const PLANTED: readonly (readonly [what: string, finding: string, estate: Estate])[] = [
  // Policy
  [
    "a declared group lacks a required tag",
    "POL-06 fail blocker",
    shop((all) => groupsNeedTag(noGroups(all))),
  ],
  [
    "the node group of a cluster may lack it",
    "POL-06 unknown blocker",
    having({ resources: CLUSTER }, groupsNeedTag),
  ],
  [
    "the managed group of a workspace may lack it",
    "POL-06 unknown blocker",
    having(
      one("Microsoft.Databricks/workspaces", {
        managedResourceGroupId: `/subscriptions/${TARGET}/resourceGroups/rg-dbw`,
      }),
      groupsNeedTag,
    ),
  ],
  [
    "the infrastructure group of an environment may lack it",
    "POL-06 unknown blocker",
    having(
      one("Microsoft.App/managedEnvironments", { infrastructureResourceGroup: "rg-cae" }),
      groupsNeedTag,
    ),
  ],
  ["a failed evaluation of deny", "POL-06 fail blocker", shop(fails("deny"))],
  ["a failed evaluation of audit", "POL-06 fail blocker", shop(fails("audit"))],
  [
    "a failed evaluation of auditIfNotExists",
    "POL-06 unknown warning",
    shop(fails("auditIfNotExists", DIAGNOSTICS)),
  ],
  ["a freeze begins within the wave", "POL-06 fail blocker", shop(frozenFrom("2026-10-01T12:00:00Z"))],
  // Access
  [
    "a private endpoint in a subnet of another subscription",
    "RBAC-01 unknown blocker",
    one("Microsoft.Network/privateEndpoints", {
      subnet: hub("Microsoft.Network/virtualNetworks/hub/subnets/pe"),
      privateLinkServiceConnections: [],
    }),
  ],
  [
    "a firewall under a policy of another subscription",
    "RBAC-01 unknown blocker",
    one("Microsoft.Network/azureFirewalls", { firewallPolicy: hub("Microsoft.Network/firewallPolicies/p") }),
  ],
  [
    "application insights in a workspace of another subscription",
    "RBAC-01 unknown blocker",
    one("Microsoft.Insights/components", {
      WorkspaceResourceId: hub("Microsoft.OperationalInsights/workspaces/w").id,
    }),
  ],
  [
    "a machine with an identity of another subscription",
    "RBAC-01 unknown blocker",
    {
      resources: machine(
        {},
        {
          identity: {
            type: "UserAssigned",
            userAssignedIdentities: { [hub("Microsoft.ManagedIdentity/userAssignedIdentities/x").id]: {} },
          },
        },
      ),
    },
  ],
  [
    "a cache in a subnet of another subscription, though no row lists its type",
    "RBAC-01 unknown blocker",
    one("Microsoft.StorageCache/caches", {
      subnet: hub("Microsoft.Network/virtualNetworks/hub/subnets/x").id,
    }),
  ],
  [
    "a role that is assigned already, under another name",
    "RBAC-06 fail blocker",
    {
      resources: estate("landing zone of its own"),
      facts: (facts) =>
        facts.put(factRef("roleAssignments", SCOPE), [
          assignment(SCOPE),
          {
            ...assignment(`${SCOPE}/resourceGroups/rg-app`),
            id: `${SCOPE}/resourceGroups/rg-app/providers/Microsoft.Authorization/roleAssignments/7f8f8a3e-8b1c-4d27-9a70-2f7c5a1d0fff`,
            roleGuid: id("acdd72a7-3385-48ef-bd42-f606fba81ae7"),
            principalId: id("aaaaaaaa-0000-0000-0000-000000000009"),
          },
        ]),
    },
  ],
  [
    "a lock refuses every write in the group",
    "SUB-07 fail blocker",
    shop((facts) =>
      facts.put(factRef("locks", SCOPE), [
        {
          id: resourceIdOf(SCOPE, "resourceGroups/rg-app/providers/Microsoft.Authorization/locks/keep"),
          level: "ReadOnly",
        },
      ]),
    ),
  ],
  // Quota
  [
    "spot machines have a counter of their own",
    "QUO-01 fail blocker",
    having({ resources: machine({ priority: "Spot" }) }, counters(100, 100, 3)),
  ],
  [
    "so has a scale set of low priority",
    "QUO-01 fail blocker",
    having(scaleSet({ virtualMachineProfile: { priority: "Low" } }), counters(100, 100, 11)),
  ],
  [
    "so has a pool of a cluster",
    "QUO-01 fail blocker",
    having(pool({ count: 3, scaleSetPriority: "Spot" }), counters(100, 100, 11)),
  ],
  [
    "the maximum of a pool is over the limit",
    "QUO-02 fail warning",
    having(pool({ count: 1, minCount: 1, maxCount: 50, enableAutoScaling: true }), counters(100, 100, 100)),
  ],
  [
    "a reservation of capacity takes quota",
    "QUO-02 fail blocker",
    having(
      {
        resources: [
          resource("Microsoft.Compute/capacityReservationGroups", "crg", { zones: ["1"] }),
          resource("Microsoft.Compute/capacityReservationGroups/capacityReservations", "crg/r", {
            zones: ["1"],
            sku: { name: SIZE, capacity: 5 },
          }),
        ],
      },
      counters(19, 19, 0),
    ),
  ],
  // Region
  ...(
    [
      ["Microsoft.DBforPostgreSQL/flexibleServers", { highAvailability: { mode: "ZoneRedundant" } }],
      ["Microsoft.DBforMySQL/flexibleServers", { backup: { geoRedundantBackup: "Enabled" } }],
      ["Microsoft.Web/serverfarms", { zoneRedundant: true }],
      ["Microsoft.ContainerRegistry/registries", { zoneRedundancy: "Enabled" }],
      ["Microsoft.DocumentDB/databaseAccounts", { locations: [{ isZoneRedundant: true }] }],
      ["Microsoft.RecoveryServices/vaults", { redundancySettings: { crossRegionRestore: "Enabled" } }],
      ["Microsoft.DataProtection/backupVaults", { storageSettings: [{ type: "ZoneRedundant" }] }],
      ["Microsoft.Network/loadBalancers", { frontendIPConfigurations: [{ zones: ["1", "2"] }] }],
    ] as const
  ).map(([type, properties]): (typeof PLANTED)[number] => [
    `the region has neither zones nor a pair for ${type}`,
    "REG-04 fail blocker",
    having(one(type, properties), plain),
  ]),
  [
    "a vault is planned in another cloud",
    "REG-01 fail blocker",
    { resources: [resource("Microsoft.KeyVault/vaults", "kv-app-sdc", { location: "chinaeast2" })] },
  ],
  [
    "a load balancer of the retired SKU",
    "REG-03 fail blocker",
    one("Microsoft.Network/loadBalancers", {}, { sku: { name: "Basic" } }),
  ],
  [
    "a vault of another tenant",
    "SUB-02 fail blocker",
    one("Microsoft.KeyVault/vaults", { tenantId: "eeeeeeee-0000-0000-0000-000000000099" }),
  ],
  // Endpoints
  [
    "an app is set to the old region",
    "CON-01 fail blocker",
    one("Microsoft.Web/sites", {
      siteConfig: {
        appSettings: [{ name: "AI", value: "https://westeurope-5.in.applicationinsights.azure.com/" }],
      },
    }),
  ],
  [
    "what an app is set to comes from the outputs of a deployment that is not shown",
    "CON-01 unknown blocker",
    one("Microsoft.Web/sites", {
      siteConfig: {
        appSettings: [
          {
            name: "DB",
            value:
              "[reference(resourceId('Microsoft.Resources/deployments', 'before'), '2024-03-01').outputs.x.value]",
          },
        ],
      },
    }),
  ],
  [
    "a waiver that nothing reads",
    "WAV-06 fail warning",
    {
      resources: SHOP,
      manifest: { waivers: [{ check: "BUD-99", reason: "r", owner: "o", expires: "2026-12-01" }] },
    },
  ],
  [
    "an attestation that no check reads",
    "WAV-06 fail warning",
    {
      resources: SHOP,
      manifest: {
        attestations: [
          { check: "QUO-01", by: "a@example.org", at: "2026-08-20", evidence: "https://example.org/1" },
        ],
      },
    },
  ],
];

describe("a trouble that an everyday template brings is found", () => {
  it.each(PLANTED)("%s (%s)", async (_, finding, own) => {
    const { results } = await reportOn(own);
    expect(results.map(({ check, outcome, severity }) => `${check} ${outcome} ${severity}`)).toContain(
      finding,
    );
  });
});
