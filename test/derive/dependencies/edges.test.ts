import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundDependencies } from "../../../src/derive/dependencies/edges.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { manifest, planned, TARGET } from "../../support/context.ts";
import { runs } from "../../support/runs.ts";

const GROUP = `/subscriptions/${TARGET}/resourceGroups/rg-shop`;
const id = (tail: string): string => `${GROUP}/providers/${tail}`;

const one = (typeText: string, name: string, body: ValueObject = {}): PlannedResource =>
  planned(typeText, name, { resourceGroup: "rg-shop", body });

const ALL: readonly PlannedResource[] = [
  one("Microsoft.Network/virtualNetworks", "vnet"),
  one("Microsoft.Network/virtualNetworks/subnets", "vnet/web"),
  one("Microsoft.Network/networkInterfaces", "nic"),
  one("Microsoft.Network/loadBalancers", "lb"),
  one("Microsoft.KeyVault/vaults", "kv-shop"),
  one("Microsoft.Compute/disks", "disk"),
  one("Microsoft.ManagedIdentity/userAssignedIdentities", "id"),
  one("Microsoft.OperationalInsights/workspaces", "log"),
];

/** What one more resource names, as `name kind property`. */
function named(typeText: string, body: ValueObject, dependsOn?: readonly string[]): string[] {
  const own = { ...one(typeText, "own", body), ...(dependsOn === undefined ? {} : { dependsOn }) };
  return foundDependencies(manifest(), [...ALL, own]).flatMap(({ from, to, kind, by }) =>
    from === own ? [`${to.name} ${kind} ${by}`] : [],
  );
}

const subnet = id("Microsoft.Network/virtualNetworks/vnet/subnets/web");

describe("what planned resources name of each other", () => {
  it.each<[string, string, ValueObject, string[]]>([
    [
      "an id, in any case",
      "Microsoft.Web/sites",
      {
        properties: {
          virtualNetworkSubnetId: subnet.toUpperCase().replace("/SUBSCRIPTIONS/", "/subscriptions/"),
        },
      },
      ["vnet/web exists properties.virtualNetworkSubnetId"],
    ],
    [
      "what lies in one that is planned",
      "Microsoft.Network/networkInterfaces",
      {
        properties: {
          ipConfigurations: [
            {
              loadBalancerBackendAddressPools: [
                { id: id("Microsoft.Network/loadBalancers/lb/backendAddressPools/a") },
              ],
            },
          ],
        },
      },
      ["lb together properties.ipConfigurations[0].loadBalancerBackendAddressPools[0].id"],
    ],
    [
      "the keys of a map of identities",
      "Microsoft.Web/sites",
      {
        identity: {
          userAssignedIdentities: { [id("Microsoft.ManagedIdentity/userAssignedIdentities/id")]: {} },
        },
      },
      ["id exists identity.userAssignedIdentities"],
    ],
    [
      "interfaces and disks, which move with the machine",
      "Microsoft.Compute/virtualMachines",
      {
        properties: {
          networkProfile: { networkInterfaces: [{ id: id("Microsoft.Network/networkInterfaces/nic") }] },
          storageProfile: { dataDisks: [{ managedDisk: { id: id("Microsoft.Compute/disks/disk") } }] },
        },
      },
      [
        "nic together properties.networkProfile.networkInterfaces[0].id",
        "disk together properties.storageProfile.dataDisks[0].managedDisk.id",
      ],
    ],
    [
      "a host, which is pointed at",
      "Microsoft.App/containerApps",
      {
        properties: {
          configuration: { secrets: [{ keyVaultUrl: "https://KV-shop.vault.azure.net/secrets/a" }] },
        },
      },
      ["kv-shop points properties.configuration.secrets[0].keyVaultUrl"],
    ],
    [
      "the workspace of a diagnostic setting, which is pointed at",
      "Microsoft.Insights/diagnosticSettings",
      { properties: { workspaceId: id("Microsoft.OperationalInsights/workspaces/log") } },
      ["log points properties.workspaceId"],
    ],
    [
      "what a disk was made of",
      "Microsoft.Compute/disks",
      { properties: { creationData: { sourceResourceId: id("Microsoft.Compute/disks/disk") } } },
      ["disk history properties.creationData.sourceResourceId"],
    ],
    [
      "what an open value waits for",
      "Microsoft.Web/sites",
      { properties: { uri: unknown([`reference('${id("Microsoft.KeyVault/vaults/kv-shop")}').vaultUri`]) } },
      ["kv-shop exists properties.uri"],
    ],
    [
      "no list that the other side keeps",
      "Microsoft.Network/networkSecurityGroups",
      { properties: { networkInterfaces: [{ id: id("Microsoft.Network/networkInterfaces/nic") }] } },
      [],
    ],
    [
      "an id within a text, which is not looked up",
      "Microsoft.Resources/deploymentScripts",
      { properties: { scriptContent: `az resource show --ids ${subnet}` } },
      ["vnet/web points properties.scriptContent"],
    ],
    [
      "nothing of another subscription, and no host of somebody else",
      "Microsoft.Web/sites",
      {
        properties: {
          other: subnet.replace(TARGET, "99999999-9999-4999-8999-999999999999"),
          host: "kv-shop-2.vault.azure.net kv-shop.contoso.example.com",
        },
      },
      [],
    ],
  ])("%s", (_, typeText, body, expected) => {
    expect(named(typeText, body)).toEqual(expected);
  });

  it("its parent, and what its source says", () => {
    const edges = foundDependencies(manifest(), ALL).map(
      ({ from, to, kind, by }) => `${from.name} ${to.name} ${kind} ${by}`,
    );
    expect(edges).toEqual(["vnet/web vnet exists parent"]);
    expect(named("Microsoft.Web/sites", {}, ["shop.vnet", id("Microsoft.KeyVault/vaults/kv-shop")])).toEqual([
      "vnet exists dependsOn",
      "kv-shop exists dependsOn",
    ]);
  });

  it("a host of many bearers tells nothing, and costs little", () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      planned("Microsoft.Storage/storageAccounts", "same", {
        key: `shop.${String(index)}`,
        resourceGroup: `rg-${String(index)}`,
        body: { properties: { a: "https://same.blob.core.windows.net/x" } },
      }),
    );
    expect(foundDependencies(manifest(), many)).toEqual([]);
  });

  it("each pair once, with the kind that asks for most", () => {
    const tags = { "hidden-link": subnet };
    expect(named("Microsoft.Web/sites", { tags, properties: { virtualNetworkSubnetId: subnet } })).toEqual([
      "vnet/web exists properties.virtualNetworkSubnetId",
    ]);
  });

  it("whatever stands in a request, and never itself", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(subnet, id("Microsoft.Web/sites/own"), `${GROUP}/`));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(text)), (body) => {
        for (const one of named("Microsoft.Web/sites", body))
          expect(one).toMatch(/^vnet\/web exists |points/);
      }),
      { numRuns: runs(200) },
    );
  });
});
