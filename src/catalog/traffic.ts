import { sameText } from "../base/names.ts";
import { monitorPage } from "./monitor-pages.ts";

/** A metric of Azure Monitor that counts what users ask of a resource. */
export interface TrafficMetric {
  readonly metric: string;
  /** By which its values add up. */
  readonly aggregation: "Total" | "Count";
  /** What also counts, though no user asked. */
  readonly noise?: string;
}

/** Source of each row: its own page of "Supported metrics with Azure Monitor" ({@link trafficSource}), column "Name in REST API". */
const METRICS: Readonly<Record<string, TrafficMetric>> = {
  "Microsoft.ApiManagement/service": { metric: "Requests", aggregation: "Total" },
  "Microsoft.Cdn/profiles": { metric: "RequestCount", aggregation: "Total" },
  "Microsoft.CognitiveServices/accounts": { metric: "TotalCalls", aggregation: "Total" },
  "Microsoft.ContainerRegistry/registries": { metric: "TotalPullCount", aggregation: "Total" },
  "Microsoft.DocumentDB/databaseAccounts": { metric: "TotalRequests", aggregation: "Count" },
  "Microsoft.EventHub/namespaces": { metric: "IncomingMessages", aggregation: "Total" },
  "Microsoft.KeyVault/vaults": { metric: "ServiceApiHit", aggregation: "Count" },
  "Microsoft.Network/applicationGateways": {
    metric: "TotalRequests",
    aggregation: "Total",
    noise: "scans of its public address",
  },
  "Microsoft.ServiceBus/namespaces": { metric: "IncomingMessages", aggregation: "Total" },
  "Microsoft.Sql/servers/databases": { metric: "connection_successful", aggregation: "Total" },
  "Microsoft.Storage/storageAccounts": {
    metric: "Transactions",
    aggregation: "Total",
    noise: "replication and inventory of the account itself",
  },
  "Microsoft.Web/sites": {
    metric: "Requests",
    aggregation: "Total",
    noise: "pings of Always On, health checks and availability tests",
  },
};

/** The pages of all rows. */
export const TRAFFIC_SOURCES: readonly string[] = Object.keys(METRICS).map(trafficSource);

/** The page that has the metrics of a type. */
export function trafficSource(type: string): string {
  return monitorPage("metrics", type);
}

/** How the use of a type is counted; undefined where the table has no metric of it. */
export function trafficMetric(type: string): TrafficMetric | undefined {
  return Object.entries(METRICS).find(([name]) => sameText(name, type))?.[1];
}

/** True for a type whose parts are counted, as the databases of a server are. */
export function hasCountedParts(type: string): boolean {
  return Object.keys(METRICS).some((name) => name.toLowerCase().startsWith(`${type.toLowerCase()}/`));
}
