import { describe, expect, it } from "vitest";
import { net04 } from "../../../src/checks/network/NET-04.ts";
import { unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import { resourceIdIn, resourceIdOf } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  SOURCE,
  TARGET,
} from "../../support/context.ts";
import { netId, NEW, subnet, targetNet } from "./networks.ts";

const netIdIn = (scope: string) =>
  resourceIdIn(`${scope}/resourceGroups/rg`, "Microsoft.Network/virtualNetworks", NEW);
const SUBNET = `${netId(NEW, TARGET)}/subnets/snet`;
const NIC = "Microsoft.Network/networkInterfaces";
const SETS = "Microsoft.Compute/virtualMachineScaleSets";
const name = `${NEW}/snet`;

const nic = (id: Value = SUBNET) =>
  planned(NIC, "nic", {
    resourceGroup: "rg",
    body: { properties: { ipConfigurations: [{ properties: { subnet: { id } } }] } },
  });
const sets = (capacity: number) =>
  planned(SETS, "set", {
    count: capacity,
    body: {
      properties: {
        virtualMachineProfile: {
          networkProfile: {
            networkInterfaceConfigurations: [
              { properties: { ipConfigurations: [{ properties: { subnet: { id: SUBNET } } }] } },
            ],
          },
        },
      },
    },
  });
const network = (addressPrefix: string) =>
  planned("Microsoft.Network/virtualNetworks", NEW, {
    body: { properties: { subnets: [{ name: "snet", properties: { addressPrefix } }] } },
  });

interface Seen {
  readonly used?: number;
  readonly limit?: number;
  readonly there?: boolean;
  readonly exists?: readonly string[];
}

function facts(
  resources: readonly PlannedResource[],
  { used = 0, limit = 3, there = true, exists = [] }: Seen,
): Facts {
  const found = new Facts()
    .put(
      factRef("virtualNetworks", SCOPE),
      there ? [targetNet({ subnets: [subnet({ prefixes: ["10.61.0.0/29"] })] })] : [],
    )
    .put(factRef("subnetUsages", SCOPE, `rg/${NEW}`), there ? [{ id: SUBNET, used, limit }] : []);
  for (const type of new Set(resources.map((one) => one.type)))
    found.put(
      factRef("existingResources", SCOPE, type),
      exists.map((one) => ({
        id: `${SCOPE}/resourceGroups/rg/providers/${type}/${one}`,
        type,
        zones: [],
        tags: {},
        machines: [],
      })),
    );
  return found;
}
function judge(resources: readonly PlannedResource[], seen: Seen = {}): string[] {
  return outcomes(run(net04, context(manifest(), resources), facts(resources, seen)));
}

describe("NET-04", () => {
  it.each([
    [[nic()], {}, "pass"],
    [[nic()], { used: 3 }, "fail"],
    [[sets(3)], {}, "pass"],
    [[sets(3), nic()], {}, "fail"],
    [[nic()], { used: 3, exists: ["nic"] }, "pass"],
    [[nic()], { used: -1, limit: -1 }, "unknown"],
  ])("of an existing subnet", (resources, seen, outcome) => {
    expect(judge(resources, seen)).toEqual([`${name}: ${outcome}`]);
  });

  it("counts a planned range without what Azure keeps of it", () => {
    const make = (range: string, count: number) => judge([sets(count), network(range)], { there: false });
    expect(make("10.61.0.0/29", 3)).toEqual([`${name}: pass`]);
    expect(make("10.61.0.0/29", 4)).toEqual([`${name}: fail`]);
    expect(make("10.61.0.0/28", 11)).toEqual([`${name}: pass`]);
    expect(judge([nic()], { there: false })).toEqual([`${name}: unknown`]);
  });

  it("counts apps by twice the instances of their plan, once a plan", () => {
    const farm = planned("Microsoft.Web/serverfarms", "asp", { count: 2 });
    const app = (own: string) =>
      planned("Microsoft.Web/sites", own, {
        body: { properties: { virtualNetworkSubnetId: SUBNET, serverFarmId: "/x/serverfarms/asp" } },
      });
    expect(judge([farm, app("a"), app("b")], { limit: 4 })).toEqual([`${name}: pass`]);
    expect(judge([farm, app("a")], { limit: 3 })).toEqual([`${name}: fail`]);
    expect(judge([app("a")], { limit: 3 })).toEqual([`${name}: unknown`]);
  });

  it("counts gateways by instances, and nodes with pods where these have addresses of the subnet", () => {
    const gateway = (properties: object) =>
      planned("Microsoft.Network/applicationGateways", "agw", {
        body: {
          properties: {
            gatewayIPConfigurations: [{ properties: { subnet: { id: SUBNET } } }],
            ...properties,
          },
        },
      });
    expect(judge([gateway({ sku: { capacity: 2 } })], { limit: 2 })).toEqual([`${name}: pass`]);
    expect(judge([gateway({ autoscaleConfiguration: { minCapacity: 1 } })], { limit: 9 })).toEqual([
      `${name}: fail`,
    ]);
    expect(judge([gateway({ autoscaleConfiguration: { minCapacity: 1 } })], { limit: 10 })).toEqual([
      `${name}: pass`,
    ]);
    const cluster = (networkPluginMode?: string, vnetSubnetID = SUBNET, pod: object = {}) =>
      planned("Microsoft.ContainerService/managedClusters", "aks", {
        body: {
          properties: {
            networkProfile: {
              networkPlugin: "azure",
              ...(networkPluginMode === undefined ? {} : { networkPluginMode }),
            },
            agentPoolProfiles: [
              {
                name: "a",
                count: 2,
                maxPods: 10,
                vmSize: "s",
                vnetSubnetID,
                ...pod,
                upgradeSettings: { maxSurge: "1" },
              },
            ],
          },
        },
      });
    expect(judge([cluster()], { limit: 32 })).toEqual([`${name}: fail`]);
    expect(judge([cluster()], { limit: 33 })).toEqual([`${name}: pass`]);
    expect(judge([cluster("overlay")], { limit: 3 })).toEqual([`${name}: pass`]);
    const hub = `${netId("vnet-hub", SOURCE)}/subnets/snet`;
    const pods = (limit: number) => judge([cluster(undefined, hub, { podSubnetID: SUBNET })], { limit });
    expect(pods(29)).toContain(`${name}: fail`);
    expect(pods(30)).toContain(`${name}: pass`);
  });

  it("counts node pools that are resources of their own, once, by the network of their cluster", () => {
    const own = { name: "a", count: 2, maxPods: 10, vmSize: "s", vnetSubnetID: SUBNET };
    const cluster = (pools: readonly ValueObject[] = []) =>
      planned("Microsoft.ContainerService/managedClusters", "aks", {
        body: { properties: { networkProfile: { networkPlugin: "azure" }, agentPoolProfiles: pools } },
      });
    const pool = planned("Microsoft.ContainerService/managedClusters/agentPools", "aks/a", {
      count: 2,
      body: { properties: own },
    });
    expect(judge([cluster(), pool], { limit: 21 })).toEqual([`${name}: fail`]);
    expect(judge([cluster(), pool], { limit: 22 })).toEqual([`${name}: pass`]);
    expect(judge([cluster([own]), pool], { limit: 22 })).toEqual([`${name}: pass`]);
    // How its cluster gives addresses to pods is not seen.
    expect(judge([pool], { limit: 100 })).toEqual([`${name}: unknown`]);
  });

  it("counts interfaces that are written into machines", () => {
    const machine = planned("Microsoft.Compute/virtualMachines", "vm", {
      body: {
        properties: {
          networkProfile: {
            networkInterfaceConfigurations: [
              { properties: { ipConfigurations: [{ properties: { subnet: { id: SUBNET } } }] } },
            ],
          },
        },
      },
    });
    expect(judge([machine], { used: 2 })).toEqual([`${name}: pass`]);
    expect(judge([machine], { used: 3 })).toEqual([`${name}: fail`]);
  });

  it("names subnets of one name by their groups or ids, and those without an id together", () => {
    const other = SUBNET.replace("/rg/", "/rg-other/");
    expect(judge([nic(), { ...nic(other), key: "b" }])).toEqual([
      `rg/${name}: pass`,
      `rg-other/${name}: unknown`,
    ]);
    const hub = SUBNET.replace(TARGET, SOURCE);
    expect(judge([nic(), nic(hub)])).toEqual([`${SUBNET}: pass`, `${hub}: unknown`]);
    expect(judge([nic("snet-a"), nic("snet-b")])).toEqual(["addresses of subnets: unknown"]);
  });

  const findings = (resources: readonly PlannedResource[], seen: Seen = {}) =>
    run(net04, context(manifest(), resources), facts(resources, seen));

  it.each([NIC, SETS, "Microsoft.Network/privateEndpoints", "Microsoft.Network/applicationGateways"])(
    "is unknown beside a resource of type %s of which no request is seen",
    (type) => {
      const silent = planned(type, "silent", { resourceGroup: "rg" });
      expect(judge([silent])).toEqual(["addresses of subnets: unknown"]);
      expect(judge([nic(), silent])).toEqual([`${name}: pass`, "addresses of subnets: unknown"]);
    },
  );

  it("warns of services that take addresses by rules of their own, and fails where not one is free", () => {
    const firewall = planned("Microsoft.Network/azureFirewalls", "fw", {
      body: { properties: { ipConfigurations: [{ properties: { subnet: { id: SUBNET } } }] } },
    });
    expect(findings([firewall])).toMatchObject([{ outcome: "unknown", severity: "warning" }]);
    expect(findings([firewall, nic()], { used: 2 })).toMatchObject([{ outcome: "fail" }]);
  });

  it.each<[type: string, groups: readonly string[], outcome: string]>([
    ["Microsoft.Storage/storageAccounts", ["blob"], "pass"],
    ["Microsoft.ContainerRegistry/registries", ["registry"], "unknown"],
    ["", ["vault"], "pass"],
    ["", ["Sql"], "unknown"],
  ])("of a private endpoint to %j with the groups %j: %s", (type, groupIds, outcome) => {
    const id =
      type === "" ? unknown(["the service"]) : `${SCOPE}/resourceGroups/rg/providers/${type}/service`;
    const endpoint = planned("Microsoft.Network/privateEndpoints", "pe", {
      body: {
        properties: {
          subnet: { id: SUBNET },
          privateLinkServiceConnections: [{ properties: { privateLinkServiceId: id, groupIds } }],
        },
      },
    });
    expect(findings([endpoint])).toMatchObject([{ outcome }]);
  });

  it("warns where the subnet is known only after deployment", () => {
    expect(run(net04, context(manifest(), [nic(unknown(["the subnet"]))]), new Facts())).toMatchObject([
      { outcome: "unknown", severity: "warning" },
    ]);
  });

  it("is unknown where a fact is missing", () => {
    expect(outcomes(run(net04, context(manifest(), [nic()]), new Facts()))).toEqual([`${name}: unknown`]);
  });

  it("reads subnets of other subscriptions where the run may, and warns where it cannot", () => {
    const elsewhere = "33333333-3333-3333-3333-333333333333";
    const hub = SUBNET.replace(TARGET, elsewhere);
    const scope = resourceIdOf("subscriptions", elsewhere);
    const judgedHub = (used: number, readable: readonly string[] | "any") =>
      run(
        net04,
        { ...context(manifest(), [nic(hub)]), readable },
        facts([nic(hub)], {})
          .put(factRef("virtualNetworks", scope), [
            { ...targetNet({ subnets: [subnet({ prefixes: ["10.61.0.0/29"] })] }), id: netIdIn(scope) },
          ])
          .put(factRef("subnetUsages", scope, `rg/${NEW}`), [{ id: hub, used, limit: 3 }]),
      )[0];
    expect(judgedHub(2, [elsewhere])).toMatchObject({ outcome: "pass" });
    expect(judgedHub(3, "any")).toMatchObject({ outcome: "fail" });
    expect(judgedHub(3, "any")).not.toHaveProperty("severity");
    expect(judgedHub(2, [])).toMatchObject({ outcome: "unknown", severity: "warning" });
    const [unread] = run(net04, { ...context(manifest(), [nic(hub)]), readable: "any" }, new Facts());
    expect(unread).toMatchObject({ outcome: "unknown" });
  });

  it("does not apply where nothing takes an address", () => {
    expect(judge([planned("Microsoft.Storage/storageAccounts", "st")])).toEqual([
      "addresses of subnets: not-applicable",
    ]);
  });
});
