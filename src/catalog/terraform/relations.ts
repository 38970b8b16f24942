/**
 * Types that only join or fill resources of other types and hold nothing of their own: Azure Resource Manager knows no resource
 * of that kind, and destroying one destroys no data. Source: the provider's documentation of each type.
 */
const RELATIONS: ReadonlySet<string> = new Set(
  [
    "application_insights_api_key",
    "backup_container_storage_account",
    "cdn_frontdoor_custom_domain_association",
    "cosmosdb_sql_role_assignment",
    "eventhub_namespace_authorization_rule",
    "key_vault_access_policy",
    "lb_backend_address_pool_address",
    "nat_gateway_public_ip_association",
    "nat_gateway_public_ip_prefix_association",
    "network_interface_application_gateway_backend_address_pool_association",
    "network_interface_application_security_group_association",
    "network_interface_backend_address_pool_association",
    "network_interface_nat_rule_association",
    "network_interface_security_group_association",
    "private_endpoint_application_security_group_association",
    "resource_provider_registration",
    "storage_account_network_rules",
    "subnet_nat_gateway_association",
    "subnet_network_security_group_association",
    "subnet_route_table_association",
    "virtual_desktop_workspace_application_group_association",
    "virtual_hub_route_table_route",
    "virtual_machine_data_disk_attachment",
    "virtual_network_dns_servers",
  ].map((name) => `azurerm_${name}`),
);

/** True for a type that changes resources of other types and is none itself. */
export function isRelation(type: string): boolean {
  return RELATIONS.has(type);
}
