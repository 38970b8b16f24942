import { MADE, beside, GROUP, row, under } from "./row.ts";
import { flag, match, numberIn, onOff } from "./rule.ts";
import type { TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

/** Single servers of the three databases, which are sent alike. */
const oldServer: Rules = {
  "sku.name": "sku_name",
  "sku.tier": match("sku_name", /^([A-Z]+)_/, { B: "Basic", GP: "GeneralPurpose", MO: "MemoryOptimized" }),
  "sku.family": match("sku_name", /_(Gen\d+)_/),
  "sku.capacity": numberIn("sku_name", /_Gen\d+_(\d+)$/),
  "properties.administratorLogin": "administrator_login",
  "properties.createMode": "create_mode",
  "properties.minimalTlsVersion": "ssl_minimal_tls_version_enforced",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.sslEnforcement": onOff("ssl_enforcement_enabled"),
  "properties.storageProfile.backupRetentionDays": "backup_retention_days",
  "properties.storageProfile.geoRedundantBackup": onOff("geo_redundant_backup_enabled"),
  "properties.storageProfile.storageAutogrow": onOff("auto_grow_enabled"),
  "properties.storageProfile.storageMB": "storage_mb",
  "properties.version": "version",
};

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const sqlClassic: readonly TerraformRow[] = [
  row("sql_database", "Microsoft.Sql/servers/databases", beside("server_name"), {
    "sku.name": "requested_service_objective_name",
    "sku.tier": "edition",
    "properties.collation": "collation",
    "properties.createMode": "create_mode",
    "properties.readScale": onOff("read_scale"),
    "properties.zoneRedundant": flag("zone_redundant"),
  }),
  row("mysql_server", "Microsoft.DBforMySQL/servers", GROUP, { ...oldServer }),
  row("postgresql_server", "Microsoft.DBforPostgreSQL/servers", GROUP, { ...oldServer }),
  row("mariadb_server", "Microsoft.DBforMariaDB/servers", GROUP, { ...oldServer }),
  row("sql_elasticpool", "Microsoft.Sql/servers/elasticPools", beside("server_name"), {
    "sku.tier": "edition",
    "sku.capacity": "dtu",
  }),
  row("sql_managed_instance", "Microsoft.Sql/managedInstances", GROUP, {
    "sku.name": "sku_name",
    "properties.administratorLogin": "administrator_login",
    "properties.collation": "collation",
    "properties.licenseType": "license_type",
    "properties.minimalTlsVersion": "minimum_tls_version",
    "properties.proxyOverride": "proxy_override",
    "properties.publicDataEndpointEnabled": flag("public_data_endpoint_enabled"),
    "properties.storageSizeInGB": "storage_size_in_gb",
    "properties.subnetId": "subnet_id",
    "properties.timezoneId": "timezone_id",
    "properties.vCores": "vcores",
  }),
  row("sql_server", "Microsoft.Sql/servers", GROUP, {
    "properties.administratorLogin": "administrator_login",
    "properties.version": "version",
  }),
  row("mysql_database", "Microsoft.DBforMySQL/servers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation",
  }),
  row("postgresql_configuration", "Microsoft.DBforPostgreSQL/servers/configurations", beside("server_name"), {
    "properties.value": "value",
  }),
  row("mysql_firewall_rule", "Microsoft.DBforMySQL/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address",
  }),
  row("mariadb_configuration", "Microsoft.DBforMariaDB/servers/configurations", beside("server_name"), {
    "properties.value": "value",
  }),
  row("mariadb_database", "Microsoft.DBforMariaDB/servers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation",
  }),
  row("mariadb_firewall_rule", "Microsoft.DBforMariaDB/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address",
  }),
  row(
    "mariadb_virtual_network_rule",
    "Microsoft.DBforMariaDB/servers/virtualNetworkRules",
    beside("server_name"),
    { "properties.virtualNetworkSubnetId": "subnet_id" },
  ),
  row(
    "mysql_active_directory_administrator",
    "Microsoft.DBforMySQL/servers/administrators",
    beside("server_name"),
    {},
    { name: { constant: "activeDirectory" } },
  ),
  row("mysql_configuration", "Microsoft.DBforMySQL/servers/configurations", beside("server_name"), {
    "properties.value": "value",
  }),
  row(
    "mysql_virtual_network_rule",
    "Microsoft.DBforMySQL/servers/virtualNetworkRules",
    beside("server_name"),
    { "properties.virtualNetworkSubnetId": "subnet_id" },
  ),
  row("postgresql_database", "Microsoft.DBforPostgreSQL/servers/databases", beside("server_name"), {
    "properties.charset": "charset",
    "properties.collation": "collation",
  }),
  row("postgresql_firewall_rule", "Microsoft.DBforPostgreSQL/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address",
  }),
  row(
    "postgresql_virtual_network_rule",
    "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules",
    beside("server_name"),
    { "properties.virtualNetworkSubnetId": "subnet_id" },
  ),
  row("sql_failover_group", "Microsoft.Sql/servers/failoverGroups", beside("server_name")),
  row("sql_firewall_rule", "Microsoft.Sql/servers/firewallRules", beside("server_name"), {
    "properties.startIpAddress": "start_ip_address",
    "properties.endIpAddress": "end_ip_address",
  }),
  row("postgresql_server_key", "Microsoft.DBforPostgreSQL/servers/keys", under("server_id"), {}, { ...MADE }),
  row("mysql_server_key", "Microsoft.DBforMySQL/servers/keys", under("server_id"), {}, { ...MADE }),
  row(
    "sql_active_directory_administrator",
    "Microsoft.Sql/servers/administrators",
    beside("server_name"),
    {},
    { name: { constant: "activeDirectory" } },
  ),
];
