import type { LinkedAction } from "./linked-action.ts";

const ROOT = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
const DIAGNOSTICS = "Microsoft.Insights/diagnosticSettings";
const DIAGNOSTICS_PAGE = "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings";
const WORKSPACE = "Microsoft.OperationalInsights/workspaces";
const HUB_RULE = "Microsoft.EventHub/namespaces/authorizationRules";

const SQL = "Microsoft.Sql/servers";
const SQL_REPLICAS =
  "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-security-configure";
const MACHINE = "Microsoft.Compute/virtualMachines";

const EVENTS = "Microsoft.EventGrid";
const EVENT_SUBSCRIPTIONS = [
  "eventSubscriptions",
  ...["domains", "domains/topics", "partnerTopics", "systemTopics", "topics"].map(
    (source) => `${source}/eventSubscriptions`,
  ),
].map((name) => `${EVENTS}/${name}`);
/** What events are sent to: "you need write access to that resource"; the page does not name the action. */
const EVENT_HANDLERS = [
  "Microsoft.EventHub/namespaces/eventhubs",
  "Microsoft.Relay/namespaces/hybridConnections",
  "Microsoft.ServiceBus/namespaces/queues",
  "Microsoft.ServiceBus/namespaces/topics",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.Web/sites/functions",
];

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
  ...EVENT_HANDLERS.map((type) => ({
    type,
    owners: EVENT_SUBSCRIPTIONS,
    action: `${type}/write`,
    unsettled: true as const,
    source: "https://learn.microsoft.com/azure/event-grid/security-authorization",
  })),
  // The partner of a failover group, and the primary of a replica: rights at both are asked for, and no page names the action.
  {
    type: SQL,
    owners: [`${SQL}/failoverGroups`],
    action: `${SQL}/write`,
    unsettled: true,
    source: SQL_REPLICAS,
  },
  {
    type: `${SQL}/databases`,
    owners: [`${SQL}/databases`],
    action: `${SQL}/databases/write`,
    unsettled: true,
    source: SQL_REPLICAS,
  },
  {
    type: MACHINE,
    owners: ["Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems"],
    action: `${MACHINE}/write`,
    unsettled: true,
    source: "https://learn.microsoft.com/azure/backup/backup-rbac-rs-vault",
  },
  {
    type: "Microsoft.Authorization/policyAssignments",
    owners: ["Microsoft.Authorization/policyExemptions"],
    action: "Microsoft.Authorization/policyAssignments/exempt/action",
    source:
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure#required-permissions",
  },
];
