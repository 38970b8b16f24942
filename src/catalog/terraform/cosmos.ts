import { beside, GROUP, row, under } from "./row.ts";
import { flag } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const cosmos: readonly TerraformRow[] = [
  row(
    "cosmosdb_cassandra_keyspace",
    "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces",
    beside("account_name"),
    { "properties.options.throughput": "throughput" },
  ),
  row(
    "cosmosdb_gremlin_database",
    "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases",
    beside("account_name"),
    { "properties.options.throughput": "throughput" },
  ),
  row("cosmosdb_table", "Microsoft.DocumentDB/databaseAccounts/tables", beside("account_name"), {
    "properties.options.throughput": "throughput",
  }),
  row(
    "cosmosdb_cassandra_table",
    "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables",
    under("cassandra_keyspace_id"),
    { "properties.options.throughput": "throughput" },
  ),
  row(
    "cosmosdb_gremlin_graph",
    "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs",
    beside("account_name", "database_name"),
    { "properties.options.throughput": "throughput" },
  ),
  row(
    "cosmosdb_mongo_collection",
    "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections",
    beside("account_name", "database_name"),
    { "properties.options.throughput": "throughput" },
  ),
  row(
    "cosmosdb_sql_role_definition",
    "Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions",
    beside("account_name"),
    {},
    { name: "role_definition_id" },
  ),
  row(
    "cosmosdb_sql_function",
    "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/userDefinedFunctions",
    under("container_id"),
  ),
  row(
    "cosmosdb_sql_stored_procedure",
    "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/storedProcedures",
    beside("account_name", "database_name", "container_name"),
  ),
  row(
    "cosmosdb_sql_trigger",
    "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/triggers",
    under("container_id"),
  ),
  row(
    "cosmosdb_sql_role_assignment",
    "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments",
    beside("account_name"),
    {
      "properties.principalId": "principal_id",
      "properties.roleDefinitionId": "role_definition_id",
      "properties.scope": "scope",
    },
  ),
  row("cosmosdb_postgresql_cluster", "Microsoft.DBforPostgreSQL/serverGroupsv2", GROUP, {
    "properties.coordinatorVCores": "coordinator_vcore_count",
    "properties.nodeCount": "node_count",
    "properties.nodeVCores": "node_vcores",
    "properties.enableHa": flag("ha_enabled"),
    "properties.postgresqlVersion": "sql_version",
  }),
  row(
    "mongo_cluster_firewall_rule",
    "Microsoft.DocumentDB/mongoClusters/firewallRules",
    under("mongo_cluster_id"),
  ),
  row(
    "mongo_cluster_user",
    "Microsoft.DocumentDB/mongoClusters/users",
    under("mongo_cluster_id"),
    {},
    { name: "object_id" },
  ),
];
