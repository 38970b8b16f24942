import { LONG_TERM, LONG_TERM_SUPPORT } from "../long-term.ts";
import { encryptionAtHost } from "./support/features.ts";
import type { Planned } from "../../base/planned.ts";
import type { CounterUse, OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { fixed } from "./support/amounts.ts";

const CLUSTER = "Microsoft.ContainerService/managedClusters";

const PROFILE = "properties.networkProfile";

/**
 * AKS: the Kubernetes versions of clusters and node pools, and what a cluster takes for its way out. Their machines are judged as
 * machines.
 */
export const adapter: ServiceAdapter = {
  types: [CLUSTER, `${CLUSTER}/agentPools`],
  asks: ["quota", "capability", "version", "feature"],
  offers(request) {
    const isMet = isLongTerm(request);
    const own = versions(request, ["properties.kubernetesVersion", "properties.orchestratorVersion"], isMet);
    const pools = request.items("properties.agentPoolProfiles");
    const inside =
      pools?.known === true
        ? pools.value.flatMap((pool) => versions(pool, ["orchestratorVersion"], isMet))
        : [];
    return [...own, ...inside];
  },
  counters: (request) => (isCluster(request) ? egress(request) : []),
  features(request) {
    const pools = request.items("properties.agentPoolProfiles");
    const inside = pools?.known === true ? pools.value : [];
    return [
      ...encryptionAtHost(request, "properties.enableEncryptionAtHost"),
      ...inside.flatMap((pool) => encryptionAtHost(pool, "enableEncryptionAtHost")),
    ];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/aks/managed-clusters/list-kubernetes-versions",
    "https://learn.microsoft.com/azure/aks/supported-kubernetes-versions",
    "https://learn.microsoft.com/azure/aks/long-term-support",
    "https://learn.microsoft.com/azure/aks/egress-outboundtype",
  ],
};

/** What a cluster makes for its way out, by its outbound type; that of a cluster in automatic mode is its own choice. */
function egress(request: ServiceRequest): CounterUse[] {
  const type = request.text(`${PROFILE}.outboundType`);
  const name = request.sku?.name;
  if (type === undefined && name?.known === true && name.value.toLowerCase() === "automatic") return [];
  const stated = type?.known === true ? type.value.toLowerCase() : "loadbalancer";
  const isOpen = type?.known === false;
  if (stated === "managednatgateway")
    return [
      takes("NAT gateways", ["NatGateways"], undefined, isOpen),
      ...addresses(request.number(`${PROFILE}.natGatewayProfile.managedOutboundIPProfile.count`), isOpen),
    ];
  if (stated !== "loadbalancer") return [];
  const balancer = `${PROFILE}.loadBalancerProfile`;
  const own = request.items([
    `${balancer}.outboundIPs.publicIPs`,
    `${balancer}.outboundIPPrefixes.publicIPPrefixes`,
  ]);
  const hasOwn = own?.known === true && own.value.length > 0;
  return [
    takes("load balancers", ["StandardSkuLoadBalancers", "LoadBalancers"], undefined, isOpen),
    ...(hasOwn
      ? []
      : addresses(request.number(`${balancer}.managedOutboundIPs.count`), isOpen || own?.known === false)),
  ];
}

function addresses(count: Planned<number> | undefined, isOpen: boolean): CounterUse[] {
  return [takes("public IP addresses", ["PublicIPAddresses"], count, isOpen)];
}

/** One where the request states no number; none at least where it is open whether there are any. */
function takes(
  unit: string,
  names: readonly string[],
  count: Planned<number> | undefined,
  isOpen: boolean,
): CounterUse {
  const none = { known: true, value: 0 } as const;
  const stated =
    count === undefined || (isOpen && !count.known) ? ({ known: true, value: 1 } as const) : count;
  const amount = isOpen ? { now: none, minimum: none, maximum: stated, surge: none } : fixed(stated);
  return { provider: "Microsoft.Network", counters: names.map((name) => ({ name, amount, unit })) };
}

/** A request without a version gets the one that the service has as its default. */
function versions(request: ServiceRequest, path: readonly string[], isMet: Planned<boolean>): OfferNeed[] {
  const name = request.text(path);
  if (name === undefined) return [];
  const limited = { ...LONG_TERM, isMet };
  return [{ question: "version", source: "aks", what: "Kubernetes version", name, limited }];
}

/** Whether the cluster has long-term support. A node pool that is a resource of its own takes the plan of its cluster, which is judged there. */
function isLongTerm(request: ServiceRequest): Planned<boolean> {
  if (!isCluster(request)) return { known: true, value: true };
  const [plan, tier] = [request.text("properties.supportPlan"), request.text("sku.tier")];
  for (const [stated, wanted] of [
    [plan, LONG_TERM_SUPPORT],
    [tier, "Premium"],
  ] as const) {
    if (stated === undefined) return { known: true, value: false };
    if (!stated.known) return stated;
    if (stated.value.toLowerCase() !== wanted.toLowerCase()) return { known: true, value: false };
  }
  return { known: true, value: true };
}

function isCluster({ type }: ServiceRequest): boolean {
  return type.toLowerCase() === CLUSTER.toLowerCase();
}
