import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundDependencies, foundOutside } from "../../../src/derive/dependencies/edges.ts";
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

  it.each<[string, string, ValueObject, string[]]>([
    [
      "the name of a vault in a reference, and of an account in a connection string",
      "Microsoft.Web/sites/config",
      {
        properties: {
          a: "@Microsoft.KeyVault(VaultName=kv-shop;SecretName=x)",
          b: "DefaultEndpointsProtocol=https;AccountName=stshop;AccountKey=hidden",
          Files__accountName: "stfiles",
        },
      },
      [
        "kv-shop points properties.a",
        "stshop points properties.b",
        "stfiles points properties.Files__accountName",
      ],
    ],
    [
      "a key of a vault, which the service asks for",
      "Microsoft.Storage/storageAccounts",
      {
        properties: { encryption: { keyvaultproperties: { keyvaulturi: "https://kv-shop.vault.azure.cn" } } },
      },
      ["kv-shop exists properties.encryption.keyvaultproperties.keyvaulturi"],
    ],
    [
      "a literal address that one resource holds",
      "Microsoft.Network/routeTables",
      { properties: { routes: [{ properties: { nextHopIpAddress: "10.9.0.4" } }] } },
      ["fw points properties.routes[0].properties.nextHopIpAddress"],
    ],
    [
      "the GUID of a workspace",
      "Microsoft.App/managedEnvironments",
      {
        properties: {
          appLogsConfiguration: {
            logAnalyticsConfiguration: { customerId: "AAAAAAAA-0000-4000-8000-000000000001" },
          },
        },
      },
      ["logs exists properties.appLogsConfiguration.logAnalyticsConfiguration.customerId"],
    ],
    [
      "no host of another service with the name",
      "Microsoft.Web/sites",
      { properties: { url: "https://kv-shop.documents.azure.com" } },
      [],
    ],
    [
      "an id at a path that no table knows, which is pointed at",
      "Microsoft.Contoso/things",
      { properties: { theOther: id("Microsoft.KeyVault/vaults/kv-shop") } },
      ["kv-shop points properties.theOther not classified"],
    ],
  ])("names beside ids: %s", (_, typeText, body, expected) => {
    const others = [
      ...ALL,
      one("Microsoft.Storage/storageAccounts", "stshop"),
      one("Microsoft.Storage/storageAccounts", "stfiles"),
      one("Microsoft.Network/azureFirewalls", "fw", {
        properties: { ipConfigurations: [{ properties: { privateIPAddress: "10.9.0.4" } }] },
      }),
      one("Microsoft.OperationalInsights/workspaces", "logs", {
        properties: { customerId: "aaaaaaaa-0000-4000-8000-000000000001" },
      }),
    ];
    const own = one(typeText, "own", body);
    const found = foundDependencies(manifest(), [...others, own]).flatMap(
      ({ from, to, kind, by, classified }) =>
        from === own ? [`${to.name} ${kind} ${by}${classified ? "" : " not classified"}`] : [],
    );
    expect(found).toEqual(expected);
  });

  it("what is named besides: ids of others, hosts of anybody, regions, and no user's name", () => {
    const hub = "/subscriptions/99999999-9999-4999-8999-999999999999/resourceGroups/hub/providers";
    const own = one("Microsoft.Web/sites", "own", {
      properties: {
        hub: `${hub}/Microsoft.Network/virtualNetworks/hub`,
        api: `/subscriptions/${TARGET}/providers/Microsoft.Web/locations/westeurope/managedApis/office365`,
        url: "https://pay.contoso.example.com/a https://jane.doe.smith:pw@mail.contoso.example.com",
        version: "1.2.3",
      },
    });
    expect(foundOutside(manifest(), [...ALL, own]).map(({ of, text, by }) => `${of} ${text} ${by}`)).toEqual([
      `id ${hub}/Microsoft.Network/virtualNetworks/hub properties.hub`,
      "region westeurope properties.api",
      "host pay.contoso.example.com properties.url",
      "host mail.contoso.example.com properties.url",
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
