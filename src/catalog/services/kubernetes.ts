import { encryptionAtHost } from "./support/features.ts";
import type { OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";

const CLUSTER = "Microsoft.ContainerService/managedClusters";

/** AKS: the Kubernetes versions of clusters and node pools. Their machines are judged as machines. */
export const adapter: ServiceAdapter = {
  types: [CLUSTER, `${CLUSTER}/agentPools`],
  asks: ["quota", "capability", "version", "feature"],
  offers(request) {
    const own = versions(request, ["properties.kubernetesVersion", "properties.orchestratorVersion"]);
    const pools = request.items("properties.agentPoolProfiles");
    const inside =
      pools?.known === true ? pools.value.flatMap((pool) => versions(pool, ["orchestratorVersion"])) : [];
    return [...own, ...inside];
  },
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
  ],
};

/** A request without a version gets the one that the service has as its default. */
function versions(request: ServiceRequest, path: readonly string[]): OfferNeed[] {
  const version = request.text(path);
  return version === undefined
    ? []
    : [{ question: "version", source: "aks", what: "Kubernetes version", name: version }];
}
