/**
 * Caches, throughput, clusters, registries and logs. Sources: rows of `prices.azure.com/api/retail/prices` of these services, as
 * infracost/infracost (`redis_cache.go`, `cosmosdb_cassandra_keyspace.go`, `kubernetes_cluster.go`, `container_registry.go`,
 * `log_analytics_workspace.go` and their tests, August 2026) and ahmadabdalla/azure-cost-calculator (`databases/redis-cache.md`,
 * `databases/cosmos-db.md`, `compute/kubernetes-service.md`, `containers/container-registry.md`, `monitoring/log-analytics.md`, March
 * 2026) ask for them and have them answered.
 */
import type { ListMeter } from "./list-meter.ts";

/** A whole cache of Basic or Standard (two nodes); of Premium one node. */
export function cacheMeter(tier: "Basic" | "Standard" | "Premium", size: string): ListMeter {
  return {
    service: "Redis Cache",
    by: "meterName",
    product: `Azure Redis Cache ${tier}`,
    sku: size,
    meter: tier === "Premium" ? `${size} Cache Instance` : `${size} Cache`,
    unit: "1 Hour",
  };
}

/** RU/s that a unit of the meters of throughput has. */
export const RUS_OF_UNIT = 100;
/** What a single region for writes takes more of where it is spread over zones. Source: "Reliability in Azure Cosmos DB". */
export const ZONES_FACTOR = 1.25;

/** Provisioned throughput of one region. */
export function throughputMeter(isMultiWrite: boolean): ListMeter {
  return {
    service: "Azure Cosmos DB",
    by: "meterName",
    product: "Azure Cosmos DB",
    sku: isMultiWrite ? "mRUs" : "RUs",
    meter: isMultiWrite ? "100 Multi-master RU/s" : "100 RU/s",
    unit: "1 Hour",
  };
}

/** The control plane of a cluster of the tier Standard. */
export const UPTIME_SLA: ListMeter = {
  service: "Azure Kubernetes Service",
  by: "meterName",
  product: "Azure Kubernetes Service",
  sku: "Standard",
  meter: "Standard Uptime SLA",
  unit: "1 Hour",
};

export function registryMeter(tier: string): ListMeter | undefined {
  const name = ["Basic", "Standard", "Premium"].find((one) => one.toLowerCase() === tier.toLowerCase());
  if (name === undefined) return undefined;
  return {
    service: "Container Registry",
    by: "meterName",
    product: "Container Registry",
    sku: name,
    meter: `${name} Registry Unit`,
    unit: "1/Day",
  };
}

/**
 * For how many days logs are kept without a price; what is kept longer is the meter `Analytics Logs Data Retention` (1 GB/Month), and what comes
 * in `Analytics Logs Data Ingestion` (1 GB, the first 5 of a billing account free). Both count what is used, of which neither the size of
 * a workspace nor its daily cap is the amount. Source: "Azure Monitor pricing", "Azure Monitor Logs cost calculations and options".
 */
export const DAYS_INCLUDED = 31;

/** So many gigabytes of logs a day, whether they come or not. */
export function commitmentMeter(gigabytes: number): ListMeter {
  const sku = `${String(gigabytes)} GB Commitment Tier`;
  return {
    service: "Azure Monitor",
    by: "meterName",
    product: "Azure Monitor",
    sku,
    meter: `${sku} Capacity Reservation`,
    unit: "1/Day",
  };
}
