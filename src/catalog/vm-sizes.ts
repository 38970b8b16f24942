import { sameText } from "../base/names.ts";

/** A resource type whose SKU is a virtual machine size: it needs that size in the region and vCPUs of the compute quotas. */
export interface SizedType {
  readonly type: string;
  /** The type has a SKU of its own as well (`Base`, `Automatic`), so only text in the form of a size is one. */
  readonly ownSku: boolean;
  readonly source: string;
}

export const SIZED_TYPES: readonly SizedType[] = [
  {
    type: "Microsoft.Compute/virtualMachines",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas",
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas",
  },
  {
    type: "Microsoft.Compute/capacityReservationGroups/capacityReservations",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview#quota",
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    ownSku: true,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions",
  },
  {
    type: "Microsoft.ContainerService/managedClusters/agentPools",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions",
  },
];

export function sizedType(type: string): SizedType | undefined {
  return SIZED_TYPES.find((entry) => sameText(entry.type, type));
}

/** `Standard_D4s_v5`; the tiers `Standard` and `Free` of a managed cluster are none. */
export function looksLikeSize(sku: string): boolean {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
