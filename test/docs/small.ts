import { SHOP } from "../worlds/shop.ts";

/** A manifest of one machine and one storage account. */
export const SMALL = (name: string): string => `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: ${name} }
source: { subscription: { id: ${SHOP.subscription} }, region: westeurope }
target: { subscription: { id: ${SHOP.subscription} }, region: swedencentral }
workloads:
  ${name}:
    resourceGroup: rg-${name}
    resources:
      - { id: vm, type: Microsoft.Compute/virtualMachines, to: vm-${name}, sku: Standard_D4s_v5 }
      - { id: data, type: Microsoft.Storage/storageAccounts, to: st${name}sdc, sku: Standard_ZRS }
`;
