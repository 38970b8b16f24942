import { gatewayProtocols } from "./gateway-protocols.ts";
import { GROUP, row, under } from "./row.ts";
import { always, each, eachWhole, flag, match, numberIn, not, onOff } from "./rule.ts";
import type { TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

const eventGrid: Rules = {
  "properties.disableLocalAuth": not("local_auth_enabled"),
  "properties.inboundIpRules": eachWhole("inbound_ip_rule", { action: "action", ipMask: "ip_mask" }),
  "properties.inputSchema": "input_schema",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
};

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const integration: readonly TerraformRow[] = [
  row("servicebus_namespace", "Microsoft.ServiceBus/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.tier": "sku",
    "sku.capacity": "capacity",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.minimumTlsVersion": "minimum_tls_version",
    "properties.premiumMessagingPartitions": "premium_messaging_partitions",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.zoneRedundant": flag("zone_redundant"),
  }),
  row("servicebus_queue", "Microsoft.ServiceBus/namespaces/queues", under("namespace_id"), {
    "properties.maxDeliveryCount": "max_delivery_count",
    "properties.maxSizeInMegabytes": "max_size_in_megabytes",
    "properties.requiresDuplicateDetection": flag("requires_duplicate_detection"),
    "properties.requiresSession": flag("requires_session"),
    "properties.status": "status",
  }),
  row("servicebus_topic", "Microsoft.ServiceBus/namespaces/topics", under("namespace_id"), {
    "properties.maxSizeInMegabytes": "max_size_in_megabytes",
    "properties.requiresDuplicateDetection": flag("requires_duplicate_detection"),
    "properties.status": "status",
  }),
  row("servicebus_subscription", "Microsoft.ServiceBus/namespaces/topics/subscriptions", under("topic_id")),
  row("logic_app_workflow", "Microsoft.Logic/workflows", GROUP, {
    "properties.integrationAccount.id": "logic_app_integration_account_id",
    "properties.state": onOff("enabled"),
  }),
  row("logic_app_integration_account", "Microsoft.Logic/integrationAccounts", GROUP, {
    "sku.name": "sku_name",
  }),
  row("api_management", "Microsoft.ApiManagement/service", GROUP, {
    zones: "zones",
    "sku.name": match("sku_name", /^([A-Za-z0-9]+)_\d+$/),
    "sku.capacity": numberIn("sku_name", /^[A-Za-z0-9]+_(\d+)$/),
    "properties.additionalLocations": each("additional_location", {
      disableGateway: flag("gateway_disabled"),
      location: "location",
      publicIpAddressId: "public_ip_address_id",
      "sku.capacity": "capacity",
      "virtualNetworkConfiguration.subnetResourceId": "virtual_network_configuration.subnet_id",
      zones: "zones",
    }),
    "properties.apiVersionConstraint.minApiVersion": "min_api_version",
    "properties.customProperties": gatewayProtocols,
    "properties.disableGateway": flag("gateway_disabled"),
    "properties.publicIpAddressId": "public_ip_address_id",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.virtualNetworkConfiguration.subnetResourceId": "virtual_network_configuration.subnet_id",
    "properties.virtualNetworkType": "virtual_network_type",
  }),
  row("eventgrid_topic", "Microsoft.EventGrid/topics", GROUP, eventGrid),
  row("eventgrid_domain", "Microsoft.EventGrid/domains", GROUP, {
    ...eventGrid,
    "properties.autoCreateTopicWithFirstSubscription": flag("auto_create_topic_with_first_subscription"),
    "properties.autoDeleteTopicWithLastSubscription": flag("auto_delete_topic_with_last_subscription"),
  }),
  row("eventgrid_system_topic", "Microsoft.EventGrid/systemTopics", GROUP, {
    "properties.source": "source_resource_id|source_arm_resource_id",
    "properties.topicType": "topic_type",
  }),
  row("eventgrid_namespace", "Microsoft.EventGrid/namespaces", GROUP, {
    "sku.name": "sku",
    "sku.capacity": "capacity",
    "properties.publicNetworkAccess": "public_network_access",
  }),
  row("relay_namespace", "Microsoft.Relay/namespaces", GROUP, { "sku.name": "sku_name" }),
  row("web_pubsub", "Microsoft.SignalRService/webPubSub", GROUP, {
    "sku.name": "sku",
    "sku.capacity": "capacity",
    "properties.disableAadAuth": not("aad_auth_enabled"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("signalr_service", "Microsoft.SignalRService/signalR", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.disableAadAuth": not("aad_auth_enabled"),
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("iothub", "Microsoft.Devices/IotHubs", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.minTlsVersion": "min_tls_version",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("iothub_dps", "Microsoft.Devices/provisioningServices", GROUP, {
    "sku.name": "sku.name",
    "sku.capacity": "sku.capacity",
    "properties.allocationPolicy": "allocation_policy",
    "properties.enableDataResidency": flag("data_residency_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", GROUP, {
    "sku.name": "sku_name",
    "properties.namespaceType": "namespace_type",
  }),
  row("digital_twins_instance", "Microsoft.DigitalTwins/digitalTwinsInstances", GROUP),
  row("logic_app_standard", "Microsoft.Web/sites", GROUP, {
    kind: always("functionapp,workflowapp"),
    "properties.clientAffinityEnabled": flag("client_affinity_enabled"),
    "properties.enabled": flag("enabled"),
    "properties.httpsOnly": flag("https_only"),
    "properties.serverFarmId": "app_service_plan_id",
    "properties.siteConfig.alwaysOn": flag("site_config.always_on"),
    "properties.siteConfig.ftpsState": "site_config.ftps_state",
    "properties.siteConfig.http20Enabled": flag("site_config.http2_enabled"),
    "properties.siteConfig.minTlsVersion": "site_config.min_tls_version",
    "properties.siteConfig.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
    "properties.virtualNetworkSubnetId": "virtual_network_subnet_id",
  }),
];
