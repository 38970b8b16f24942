import type { ServiceAdapter } from "./support/adapter.ts";
import { encryptionAtHost } from "./support/features.ts";

/** Machines and scale sets. Their sizes, zones and vCPUs are judged as machines, whatever resource brings them. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
  asks: ["quota", "capability", "feature"],
  features: (request) =>
    encryptionAtHost(request, [
      "properties.securityProfile.encryptionAtHost",
      "properties.virtualMachineProfile.securityProfile.encryptionAtHost",
    ]),
  sources: [
    "https://learn.microsoft.com/azure/virtual-machines/quotas",
    "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
    "https://learn.microsoft.com/azure/azure-resource-manager/management/preview-features",
  ],
};
