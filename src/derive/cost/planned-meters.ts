import { sameType, typeKey } from "../../base/resource-type.ts";
import { isFree } from "../../catalog/free-types.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownCount } from "../../plan/numbers.ts";
import { agentPool, cluster } from "./planned/clusters.ts";
import { cosmosAccount, cosmosThroughput } from "./planned/cosmos.ts";
import { address, machine, managedDisk, plan } from "./planned/machines.ts";
import { byUse, type MeterReader, type PlannedMeters } from "./planned/meters.ts";
import { applicationGateway, bastion, firewall, natGateway, vpnGateway } from "./planned/network.ts";
import { cache, logWorkspace, registry } from "./planned/platform.ts";
import { flexibleServer } from "./planned/servers.ts";
import { elasticPool, sqlDatabase } from "./planned/sql.ts";
import { storageAccount } from "./planned/storage.ts";

/** How the meters of a type are told from its request. */
const READERS: readonly (readonly [type: string, reader: MeterReader])[] = [
  ["Microsoft.Compute/virtualMachines", (one, count) => machine(one, "properties", count)],
  [
    "Microsoft.Compute/virtualMachineScaleSets",
    (one, count) => machine(one, "properties.virtualMachineProfile", count),
  ],
  ["Microsoft.Compute/disks", managedDisk],
  ["Microsoft.Network/publicIPAddresses", address],
  ["Microsoft.Web/serverfarms", plan],
  ["Microsoft.Sql/servers/databases", sqlDatabase],
  ["Microsoft.Sql/servers/elasticPools", elasticPool],
  ["Microsoft.DBforPostgreSQL/flexibleServers", flexibleServer("PostgreSQL")],
  ["Microsoft.DBforMySQL/flexibleServers", flexibleServer("MySQL")],
  ["Microsoft.Cache/redis", cache],
  ["Microsoft.DocumentDB/databaseAccounts", cosmosAccount],
  ...[
    "sqlDatabases",
    "sqlDatabases/containers",
    "mongodbDatabases",
    "mongodbDatabases/collections",
    "gremlinDatabases",
    "gremlinDatabases/graphs",
    "cassandraKeyspaces",
    "cassandraKeyspaces/tables",
    "tables",
  ].map((child): [string, MeterReader] => [
    `Microsoft.DocumentDB/databaseAccounts/${child}`,
    cosmosThroughput,
  ]),
  ["Microsoft.ContainerService/managedClusters", cluster],
  ["Microsoft.ContainerService/managedClusters/agentPools", agentPool],
  ["Microsoft.ContainerRegistry/registries", registry],
  ["Microsoft.OperationalInsights/workspaces", logWorkspace],
  ["Microsoft.Storage/storageAccounts", storageAccount],
  // Sources: pricing pages of the services; none has a price of standing there.
  ["Microsoft.KeyVault/vaults", byUse("operations and keys")],
  ["Microsoft.CognitiveServices/accounts", byUse("calls, tokens and what is provisioned")],
  ["Microsoft.Insights/components", byUse("data that comes in")],
  ["Microsoft.EventGrid/topics", byUse("operations")],
  ["Microsoft.EventGrid/systemTopics", byUse("operations")],
  ["Microsoft.EventGrid/domains", byUse("operations")],
  ["Microsoft.Logic/workflows", byUse("actions and connectors")],
  ["Microsoft.Network/natGateways", natGateway],
  ["Microsoft.Network/virtualNetworkGateways", vpnGateway],
  ["Microsoft.Network/bastionHosts", bastion],
  ["Microsoft.Network/azureFirewalls", firewall],
  ["Microsoft.Network/applicationGateways", applicationGateway],
];

const BY_TYPE: ReadonlyMap<string, MeterReader> = new Map(
  READERS.map(([type, reader]) => [typeKey(type), reader]),
);

/** The meters of a resource, from its request. @param all what else is planned @param gib of data that it holds */
export function plannedMeters(
  resource: PlannedResource,
  all: readonly PlannedResource[] = [],
  gib?: number,
): PlannedMeters {
  const { type } = resource;
  if (isFree(type)) return "free";
  // Its number is that of its instances, which the fixed price does not count.
  const isGateway = sameType(type, "Microsoft.Network/applicationGateways");
  const count = isGateway ? 1 : knownCount(resource.count);
  const found = count === undefined ? undefined : BY_TYPE.get(typeKey(type))?.(resource, count, all, gib);
  const isNothing = typeof found === "object" && found.meters.length === 0 && found.open.length === 0;
  return isNothing ? "free" : found;
}
