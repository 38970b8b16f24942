import { formerRelocation, learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const management: CategoryGuidance = {
  today: [
    "Vaults for backup and recovery, workspaces, automation accounts and alerts are made again. Their data stays where it is.",
    "Old recovery points are kept in the old vault with protection stopped, until their retention is over.",
    "Agents, diagnostic settings and dashboards are pointed to the new workspace.",
  ],
  before: [
    "It is decided how long old logs and recovery points are needed, and who may read them.",
    "The redundancy of a new vault is chosen before its first item: it cannot be changed afterwards.",
    "Alerts, action groups and workbooks are in code.",
  ],
  order: [
    "The workspace before what writes to it. Diagnostics and alerts after the resources that they name. Backup after the switch.",
    "Replication for disaster recovery is disabled last at the source and enabled first at the target: between them there is none.",
  ],
  traps: [
    "The workspace key and the connection string are new: an agent without the change is silent, and nothing alerts on silence.",
    "A machine that moved is not found by the old vault, and its backup job fails from then on.",
    "Solutions, linked services and Sentinel are not part of an exported workspace.",
    "Storage and event hubs of a diagnostic setting must be in the region of a regional resource.",
    "A vault with items in soft delete cannot be deleted.",
  ],
  rollback: [
    "Send logs to both workspaces for a time: five settings for each resource are possible.",
    "A restore at the source works from the old vault as long as its items are kept.",
  ],
  verify: [
    "First data of each resource in the new workspace, within a quarter of an hour.",
    "A first backup that completed, and one restore.",
    "An alert that is set off on purpose reaches the person on duty.",
  ],
  sources: [
    relocation("backup"),
    relocation("site-recovery"),
    relocation("log-analytics"),
    relocation("automation"),
    formerRelocation("sentinel"),
    learn("azure-monitor/essentials/diagnostic-settings"),
  ],
};
