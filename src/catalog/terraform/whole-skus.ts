import type { TerraformRow } from "./row.ts";

/**
 * Types whose provider sends no other member of the SKU than the rules of the row name, without `azurerm_`: what stands in none of them is
 * known to be absent. Sources: the create functions of the provider's resources at the tags v3.117.1, v4.40.0 and v5.2.0.
 */
const TYPES = `api_management app_configuration application_gateway bastion_host capacity_reservation cdn_frontdoor_profile
  cognitive_account cognitive_deployment container_registry databricks_workspace express_route_circuit eventhub_namespace firewall
  firewall_policy iothub key_vault kubernetes_cluster lb log_analytics_workspace linux_virtual_machine_scale_set managed_disk managed_redis
  mssql_database mssql_elasticpool mssql_managed_instance mysql_flexible_server nat_gateway orchestrated_virtual_machine_scale_set
  postgresql_flexible_server public_ip public_ip_prefix redis_cache redis_enterprise_cluster search_service service_plan
  servicebus_namespace signalr_service static_web_app storage_account virtual_network_gateway web_pubsub
  windows_virtual_machine_scale_set`;

const WHOLE: ReadonlySet<string> = new Set(TYPES.split(/\s+/).map((type) => `azurerm_${type}`));

/** Paths in the request of a type that make up its SKU, where they are all that there is of it; nothing for another type. */
export function wholeSku({ terraform, rules }: TerraformRow): readonly string[] {
  return WHOLE.has(terraform)
    ? Object.keys(rules).filter((path) => /^(?:properties\.)?sku\./.test(path))
    : [];
}
