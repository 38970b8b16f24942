import { infrastructure } from "./infrastructure.ts";
import { names } from "./names.ts";
import type { QuestionRow } from "./row.ts";
import { services } from "./services.ts";

/** The types and what is known to refuse them: the table of questions, one row a question. */
export const QUESTIONS: readonly QuestionRow[] = [...infrastructure, ...services, ...names];

/** Types that nothing of this kind is known to refuse, beside those that are configuration alone. */
export const UNASKED: readonly string[] = [
  "Microsoft.AppPlatform/Spring",
  "Microsoft.Automation/automationAccounts",
  "Microsoft.Cdn/profiles",
  "Microsoft.Compute/availabilitySets",
  "Microsoft.Compute/diskEncryptionSets",
  "Microsoft.Compute/galleries",
  "Microsoft.Compute/proximityPlacementGroups",
  "Microsoft.DataProtection/backupVaults",
  "Microsoft.EventGrid/systemTopics",
  "Microsoft.Insights/actionGroups",
  "Microsoft.Insights/activityLogAlerts",
  "Microsoft.Insights/components",
  "Microsoft.Insights/dataCollectionRules",
  "Microsoft.Insights/metricAlerts",
  "Microsoft.Insights/scheduledQueryRules",
  "Microsoft.Logic/workflows",
  "Microsoft.Maintenance/maintenanceConfigurations",
  "Microsoft.ManagedIdentity/userAssignedIdentities",
  "Microsoft.Network/firewallPolicies",
  "Microsoft.Network/ipGroups",
  "Microsoft.Network/privateLinkServices",
  "Microsoft.RecoveryServices/vaults",
  "Microsoft.Web/connections",
];
