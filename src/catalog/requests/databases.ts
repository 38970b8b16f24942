import { reference, skuAt, type RequestRow } from "./row.ts";

export const databases: readonly RequestRow[] = [
  {
    types: ["Microsoft.DBforPostgreSQL/flexibleServers"],
    zones: ["properties.availabilityZone", "properties.highAvailability.standbyAvailabilityZone"],
    source: reference("Microsoft.DBforPostgreSQL/flexibleServers"),
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers"],
    zones: ["properties.availabilityZone", "properties.highAvailability.standbyAvailabilityZone"],
    source: reference("Microsoft.DBforMySQL/flexibleServers"),
  },
  {
    types: ["Microsoft.Cache/redis"],
    sku: skuAt("properties.sku"),
    source: reference("Microsoft.Cache/redis"),
  },
  {
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    sku: { name: "properties.databaseAccountOfferType" },
    zones: [],
    source: reference("Microsoft.DocumentDB/databaseAccounts"),
  },
  {
    types: ["Microsoft.DocumentDB/mongoClusters"],
    sku: { name: ["properties.compute.tier", "properties.nodeGroupSpecs.0.sku"] },
    count: { now: ["properties.sharding.shardCount", "properties.nodeGroupSpecs.0.nodeCount"] },
    zones: [],
    source: reference("Microsoft.DocumentDB/mongoClusters"),
  },
  {
    types: ["Microsoft.DocumentDB/cassandraClusters/dataCenters"],
    sku: { name: "properties.sku" },
    count: { now: "properties.nodeCount" },
    zones: [],
    source: reference("Microsoft.DocumentDB/cassandraClusters/dataCenters"),
  },
  {
    types: ["Microsoft.Kusto/clusters"],
    count: {
      now: "sku.capacity",
      minimum: "properties.optimizedAutoscale.minimum",
      maximum: "properties.optimizedAutoscale.maximum",
      scales: "properties.optimizedAutoscale.isEnabled",
    },
    source: reference("Microsoft.Kusto/clusters"),
  },
  {
    types: ["Microsoft.Synapse/workspaces/bigDataPools"],
    sku: { name: "properties.nodeSize", family: "properties.nodeSizeFamily" },
    count: {
      now: ["properties.nodeCount", "properties.autoScale.minNodeCount"],
      minimum: "properties.autoScale.minNodeCount",
      maximum: "properties.autoScale.maxNodeCount",
      scales: "properties.autoScale.enabled",
    },
    zones: [],
    source: reference("Microsoft.Synapse/workspaces/bigDataPools"),
  },
];
