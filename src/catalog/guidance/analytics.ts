import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const analytics: CategoryGuidance = {
  today: [
    "Deploy clusters, workspaces, namespaces and jobs again from code. Copy the storage that holds their data with AzCopy or Data Factory.",
    "Streams are drained, or published to both sides for a time. Geo-replication takes along the events that are in one, where the tier has it.",
    "A Kusto cluster takes data by export and import, or by ingestion on both sides. A dedicated SQL pool is restored from a geo-backup.",
  ],
  before: [
    "Cores and capacity units for both sides at once: both run until the last consumer has changed.",
    "The storage of the data, of checkpoints and of captures exists in the target region.",
    "Producers and consumers can take another connection string or host without a release.",
  ],
  order: [
    "Storage, then dedicated clusters, then namespaces and workspaces, then jobs, and dashboards last.",
    "Change consumers first, so that they read both sides. Then change producers, and stop the old side when it is empty.",
    "Linked services and integration runtimes before the pipelines that use them, and triggers only after a test run.",
  ],
  traps: [
    "Two sides that run the same trigger write the same data twice: keep triggers of one side stopped.",
    "Offsets and checkpoints are worth nothing in a new namespace: a consumer starts at a time, not at an offset.",
    "A Kusto cluster follows only clusters of its own region, so it cannot follow the old one.",
    "A capture account must be in a region that the namespace can write to, and private endpoints are not in an exported template.",
    "Messages are counted in Service Bus, events in Event Hubs are not: an Event Hub is empty only when its retention is over.",
  ],
  rollback: [
    "Keep the old namespace and workspace with their data until the retention of what came after the switch is over.",
    "Producers point back to the old host. Events that the new side took in since are read from there once and written back.",
  ],
  verify: [
    "Incoming and outgoing messages of both sides for a day: incoming of the old one is zero.",
    "A run of each pipeline and job, and its row counts beside those of the last run at the source.",
    "Lag of consumers, and that captures arrive in the new account.",
  ],
  sources: [
    relocation("event-hub"),
    learn("event-hubs/geo-replication"),
    learn("data-explorer/follower"),
    relocation("hdinsight"),
    learn("stream-analytics/copy-job"),
  ],
};
