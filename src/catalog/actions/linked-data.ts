import type { LinkedAction } from "./linked-action.ts";

const ROOT = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
const DIAGNOSTICS = "Microsoft.Insights/diagnosticSettings";
const DIAGNOSTICS_PAGE = "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings";
const WORKSPACE = "Microsoft.OperationalInsights/workspaces";
const HUB_RULE = "Microsoft.EventHub/namespaces/authorizationRules";

/** References to keys, logs and policies. */
export const DATA_LINKS: readonly LinkedAction[] = [
  {
    type: "Microsoft.KeyVault/vaults",
    under: ["sourceVault"],
    owners: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    action: "Microsoft.KeyVault/vaults/deploy/action",
    source: `${ROOT}/security#microsoftkeyvault`,
  },
  {
    type: WORKSPACE,
    owners: [DIAGNOSTICS],
    action: `${WORKSPACE}/sharedKeys/action`,
    source: DIAGNOSTICS_PAGE,
  },
  {
    type: HUB_RULE,
    owners: [DIAGNOSTICS],
    action: `${HUB_RULE}/listkeys/action`,
    source: DIAGNOSTICS_PAGE,
  },
  {
    type: "Microsoft.Authorization/policyAssignments",
    owners: ["Microsoft.Authorization/policyExemptions"],
    action: "Microsoft.Authorization/policyAssignments/exempt/action",
    source:
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure#required-permissions",
  },
];
