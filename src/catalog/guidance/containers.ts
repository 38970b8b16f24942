import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const containers: CategoryGuidance = {
  today: [
    "A registry is replicated to the target (Premium), or a new one takes the images with an import from server to server.",
    "A cluster is deployed again from code and its workloads by GitOps. Volumes come by backup and restore or by a copy of their disks.",
    "Container Apps and container instances are deployed again: they keep nothing but what they mount.",
  ],
  before: [
    "Quota of vCPUs for every node family with the surge of an upgrade on top, and the Kubernetes version is offered in the target region.",
    "Subnets are large enough: with Azure CNI and no overlay a node takes an address for each pod that it may hold.",
    "The identity of the new cluster may pull from the registry, and may join the subnet and the route table.",
  ],
  order: [
    "Registry and images, network and private zones, identities and role assignments, then cluster, volumes, workloads, ingress, DNS.",
    "Scale the workloads down at the source before the last backup of a volume that is written to.",
  ],
  traps: [
    "Geo-replication keeps the home region of a registry: to leave that region a new registry is needed.",
    "A new kubelet identity has no rights. Image pulls fail with 401 until they are granted again.",
    "The host of an app or an API server changes, and so do outbound addresses that partners have in their lists.",
    "Disks are zonal: a volume that is restored to another zone cannot be mounted by a node of the first.",
    "The cluster makes the resources of the generated node resource group, and no template may hold them.",
  ],
  rollback: [
    "Leave the old cluster scaled down and the old ingress in place. DNS or Front Door goes back to it.",
    "Data that was written to volumes at the target is lost by going back, unless it is copied back first.",
  ],
  verify: [
    "Every image of the workloads is in the new registry by its digest, not by its tag.",
    "All pods are ready, all claims are bound, and the ingress answers under the real host name.",
    "An upgrade of one node, which shows whether quota and subnet leave room for the surge.",
  ],
  sources: [
    relocation("kubernetes-service"),
    relocation("container-registry"),
    learn("container-registry/container-registry-import-images"),
  ],
};
