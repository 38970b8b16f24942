import { typeKey } from "../base/resource-type.ts";

/**
 * What stands before the rest of a workload, in this order: network, identities, vaults. Source: the prerequisites of the pages on the
 * relocation of each service, learn.microsoft.com/azure/operational-excellence/overview-relocation.
 */
const STAGES: readonly (readonly string[])[] = [
  [
    "Microsoft.Network/virtualNetworks",
    "Microsoft.Network/networkSecurityGroups",
    "Microsoft.Network/applicationSecurityGroups",
    "Microsoft.Network/routeTables",
    "Microsoft.Network/natGateways",
    "Microsoft.Network/publicIPAddresses",
    "Microsoft.Network/publicIPPrefixes",
    "Microsoft.Network/ddosProtectionPlans",
    "Microsoft.Network/privateDnsZones",
  ],
  ["Microsoft.ManagedIdentity/userAssignedIdentities", "Microsoft.Authorization/roleAssignments"],
  ["Microsoft.KeyVault/vaults"],
];

/** The last stage: everything else. */
export const LAST_STAGE = STAGES.length;

const byType = new Map(
  STAGES.flatMap((types, stage) => types.map((type) => [typeKey(type), stage] as const)),
);

/** The stage of a type; a child has that of its parent. */
export function stageOf(type: string): number {
  const [namespace = "", ...names] = typeKey(type).split("/");
  for (let length = names.length; length > 0; length -= 1) {
    const stage = byType.get([namespace, ...names.slice(0, length)].join("/"));
    if (stage !== undefined) return stage;
  }
  return LAST_STAGE;
}
