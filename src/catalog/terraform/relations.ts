/** What a type of the provider changes: the attribute with the id of the resource, and the type of that. */
export interface RelationTarget {
  readonly id: string;
  readonly type: string;
}

const NETWORK = "Microsoft.Network";
const NIC = `${NETWORK}/networkInterfaces`;
const SUBNET = `${NETWORK}/virtualNetworks/subnets`;

/**
 * Types that only join or fill resources of other types and hold nothing of their own: Azure Resource Manager knows no resource
 * of that kind, and destroying one destroys no data. Beside each what it writes in truth; nothing where it writes no resource.
 * Source: the provider's documentation and source of each type.
 */
const RELATIONS: Readonly<Record<string, readonly [id: string, type: string] | null>> = {
  app_service_certificate_binding: null,
  api_management_custom_domain: ["api_management_id", "Microsoft.ApiManagement/service"],
  cdn_frontdoor_custom_domain_association: [
    "cdn_frontdoor_custom_domain_id",
    "Microsoft.Cdn/profiles/customDomains",
  ],
  cdn_frontdoor_route_disable_link_to_default_domain: [
    "cdn_frontdoor_route_id",
    "Microsoft.Cdn/profiles/afdEndpoints/routes",
  ],
  cognitive_account_customer_managed_key: ["cognitive_account_id", "Microsoft.CognitiveServices/accounts"],
  databricks_workspace_customer_managed_key: ["workspace_id", "Microsoft.Databricks/workspaces"],
  databricks_workspace_root_dbfs_customer_managed_key: ["workspace_id", "Microsoft.Databricks/workspaces"],
  eventhub_namespace_customer_managed_key: ["eventhub_namespace_id", "Microsoft.EventHub/namespaces"],
  frontdoor_custom_https_configuration: null,
  kusto_cluster_customer_managed_key: ["cluster_id", "Microsoft.Kusto/clusters"],
  lb_backend_address_pool_address: [
    "backend_address_pool_id",
    `${NETWORK}/loadBalancers/backendAddressPools`,
  ],
  nat_gateway_public_ip_association: ["nat_gateway_id", `${NETWORK}/natGateways`],
  nat_gateway_public_ip_prefix_association: ["nat_gateway_id", `${NETWORK}/natGateways`],
  network_interface_application_gateway_backend_address_pool_association: ["network_interface_id", NIC],
  network_interface_application_security_group_association: ["network_interface_id", NIC],
  network_interface_backend_address_pool_association: ["network_interface_id", NIC],
  network_interface_nat_rule_association: ["network_interface_id", NIC],
  network_interface_security_group_association: ["network_interface_id", NIC],
  network_manager_deployment: null,
  private_endpoint_application_security_group_association: [
    "private_endpoint_id",
    `${NETWORK}/privateEndpoints`,
  ],
  resource_provider_feature_registration: null,
  resource_provider_registration: null,
  search_shared_private_link_service: null,
  servicebus_namespace_customer_managed_key: ["namespace_id", "Microsoft.ServiceBus/namespaces"],
  signalr_service_network_acl: ["signalr_service_id", "Microsoft.SignalRService/signalR"],
  storage_account_customer_managed_key: ["storage_account_id", "Microsoft.Storage/storageAccounts"],
  storage_account_network_rules: ["storage_account_id", "Microsoft.Storage/storageAccounts"],
  subnet_nat_gateway_association: ["subnet_id", SUBNET],
  subnet_network_security_group_association: ["subnet_id", SUBNET],
  subnet_route_table_association: ["subnet_id", SUBNET],
  virtual_desktop_host_pool_registration_info: ["hostpool_id", "Microsoft.DesktopVirtualization/hostPools"],
  virtual_desktop_workspace_application_group_association: [
    "workspace_id",
    "Microsoft.DesktopVirtualization/workspaces",
  ],
  virtual_hub_route_table_route: ["route_table_id", `${NETWORK}/virtualHubs/hubRouteTables`],
  virtual_machine_data_disk_attachment: ["virtual_machine_id", "Microsoft.Compute/virtualMachines"],
  virtual_network_dns_servers: ["virtual_network_id", `${NETWORK}/virtualNetworks`],
  web_pubsub_network_acl: ["web_pubsub_id", "Microsoft.SignalRService/webPubSub"],
};

const BY_TYPE: ReadonlyMap<string, RelationTarget | null> = new Map(
  Object.entries(RELATIONS).map(([name, target]) => [
    `azurerm_${name}`,
    target === null ? null : { id: target[0], type: target[1] },
  ]),
);

/** True for a type that changes resources of other types and is none itself. */
export function isRelation(type: string): boolean {
  return BY_TYPE.has(type);
}

/** The resource that a relation writes; undefined for another type, and where it writes none. */
export function relationTarget(type: string): RelationTarget | undefined {
  return BY_TYPE.get(type) ?? undefined;
}

/**
 * What fills resources through the service's own endpoint: Azure Resource Manager knows no resource of that kind and is sent no
 * request, but destroying one may destroy data. Source: the provider's documentation, whose ids of these are addresses of the service.
 */
const CONTENTS: ReadonlySet<string> = new Set(
  [
    "app_configuration_feature",
    "batch_job",
    "key_vault_certificate_contacts",
    "key_vault_certificate_issuer",
    "key_vault_managed_hardware_security_module_key",
    "key_vault_managed_hardware_security_module_role_assignment",
    "key_vault_managed_hardware_security_module_role_definition",
    "key_vault_managed_storage_account",
    "key_vault_managed_storage_account_sas_token_definition",
    "storage_account_queue_properties",
    "storage_blob",
    "storage_data_lake_gen2_path",
    "storage_share_directory",
    "storage_share_file",
    "storage_table_entity",
    "synapse_linked_service",
    "synapse_role_assignment",
  ].map((name) => `azurerm_${name}`),
);

/** True for a type that no request to Azure Resource Manager makes. */
export function isContent(type: string): boolean {
  return CONTENTS.has(type);
}
