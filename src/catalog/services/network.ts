import type { CounterUse, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { takesOne } from "./support/amounts.ts";

/** Types that take one of a counter of their own. */
const COUNTERS: readonly (readonly [type: string, counter: string, unit: string])[] = [
  ["virtualNetworks", "VirtualNetworks", "virtual networks"],
  ["networkSecurityGroups", "NetworkSecurityGroups", "network security groups"],
  ["networkInterfaces", "NetworkInterfaces", "network interfaces"],
  ["routeTables", "RouteTables", "route tables"],
  ["applicationGateways", "ApplicationGateways", "application gateways"],
  ["networkWatchers", "NetworkWatchers", "network watchers"],
];

const network = (type: string): string => `Microsoft.Network/${type}`;

/** Networks, addresses and gateways. The tiers of addresses and load balancers have counters of their own beside the total. */
export const adapter: ServiceAdapter = {
  types: [
    ...COUNTERS.map(([type]) => network(type)),
    network("publicIPAddresses"),
    network("loadBalancers"),
    network("natGateways"),
    network("privateEndpoints"),
    network("publicIPPrefixes"),
  ],
  asks: ["quota"],
  counters(request) {
    const row = COUNTERS.find(([type]) => network(type).toLowerCase() === request.type.toLowerCase());
    if (row !== undefined) return [takesOne("Microsoft.Network", row[2], row[1])];
    switch (request.type.toLowerCase()) {
      case "microsoft.network/publicipaddresses":
        return addresses(request);
      case "microsoft.network/loadbalancers":
        return [takesOne("Microsoft.Network", "load balancers", ...balancerCounters(request))];
      case "microsoft.network/natgateways":
        return [takesOne("Microsoft.Network", "NAT gateways", "NatGateways")];
      case "microsoft.network/privateendpoints":
        return [takesOne("Microsoft.Network", "private endpoints", "PrivateEndpoints")];
      default:
        return [takesOne("Microsoft.Network", "public IP prefixes", "PublicIpPrefixes")];
    }
  },
  sources: [
    "https://learn.microsoft.com/rest/api/virtualnetwork/usages/list",
    "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-networking-limits",
  ],
};

/** Standard addresses are static, and count with them and by themselves where the service lists that. */
function addresses(request: ServiceRequest): CounterUse[] {
  const all = takesOne("Microsoft.Network", "public IP addresses", "PublicIPAddresses");
  const method = request.text("properties.publicIPAllocationMethod");
  const { name } = request.sku ?? {};
  const isBasic = name === undefined || (name.known && name.value.toLowerCase() === "basic");
  const dynamic = method === undefined || (method.known && method.value.toLowerCase() === "dynamic");
  if (isBasic && dynamic) return [all];
  const fixed = takesOne("Microsoft.Network", "static public IP addresses", "StaticPublicIPAddresses");
  const open = [method, name].find((value) => value?.known === false);
  return [all, open?.known === false ? { ...fixed, waits: open.expression } : fixed];
}

function balancerCounters({ sku }: ServiceRequest): string[] {
  const isStandard = sku?.name?.known === true && sku.name.value.toLowerCase() === "standard";
  return isStandard ? ["StandardSkuLoadBalancers", "LoadBalancers"] : ["LoadBalancers"];
}
