import { resourceId } from "../../../src/base/resource-id.ts";
import type { Peering, Subnet, VirtualNetwork } from "../../../src/facts/kinds/virtual-networks.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { Facts, manifest, must, reg, SCOPE, SOURCE, TARGET, type, wave } from "../../support/context.ts";

type Declared = Manifest["network"];

export const OLD = "vnet-weu";
export const NEW = "vnet-sdc";

/** A network of the target that comes from one at the source; the wave `net` makes it, and `web` comes after. */
export function networked(
  network: Partial<Declared> = {},
  vnet: Partial<Declared["vnets"][number]> = {},
): Manifest {
  return manifest({
    network: {
      vnets: [{ name: NEW, prefixes: ["10.61.0.0/16"], pointer: ["network", "vnets", 0], ...vnet }],
      reserved: [],
      ...network,
    },
    workloads: [
      {
        name: "net",
        pointer: ["workloads", "net"],
        resources: [
          {
            id: "vnet",
            type: type("Microsoft.Network/virtualNetworks"),
            from: OLD,
            to: NEW,
            zones: [],
            dependsOn: [],
            pointer: ["workloads", "net", "resources", 0],
          },
        ],
      },
    ],
    waves: [
      { ...wave("net", "2026-09-01", "2026-09-02"), workloads: ["net"] },
      { ...wave("web", "2026-09-10", "2026-09-11"), workloads: ["shop"] },
    ],
  });
}

export const SOURCE_NETS = factRef("virtualNetworks", sourceScope(manifest()));
export const TARGET_NETS = factRef("virtualNetworks", SCOPE);

export function subnet(parts: Partial<Subnet> = {}): Subnet {
  return {
    name: "snet",
    prefixes: ["10.61.0.0/24"],
    delegations: [],
    endpoints: [],
    nat: false,
    rules: false,
    routes: false,
    ...parts,
  };
}

export function peering(remote: string, state = "Connected", sync = "FullyInSync"): Peering {
  return { name: `to-${remote}`, remote: netId(remote, TARGET), state, sync };
}

export function netId(name: string, subscription: string): string {
  return `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/${name}`;
}

export function sourceNet(parts: Partial<VirtualNetwork> = {}): VirtualNetwork {
  return net(OLD, SOURCE, "westeurope", { prefixes: ["10.62.0.0/16"], ...parts });
}
export function targetNet(parts: Partial<VirtualNetwork> = {}): VirtualNetwork {
  return net(NEW, TARGET, "swedencentral", { prefixes: ["10.61.0.0/16"], ...parts });
}

function net(
  name: string,
  subscription: string,
  location: string,
  parts: Partial<VirtualNetwork>,
): VirtualNetwork {
  return {
    id: must(resourceId(netId(name, subscription))),
    name,
    location: reg(location),
    prefixes: [],
    dnsServers: [],
    protected: false,
    subnets: [],
    peerings: [],
    ...parts,
  };
}

/** Both sides as they are. */
export function nets(source: readonly VirtualNetwork[], target: readonly VirtualNetwork[]): Facts {
  return new Facts().put(SOURCE_NETS, source).put(TARGET_NETS, target);
}
