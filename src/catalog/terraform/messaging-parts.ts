import { beside, GROUP, on, row, under } from "./row.ts";
import { chosen, onOff } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

const rights = chosen({ listen: "Listen", send: "Send", manage: "Manage" });

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const messagingParts: readonly TerraformRow[] = [
  row(
    "iothub_shared_access_policy",
    "Microsoft.Devices/IotHubs/IotHubKeys",
    beside("iothub_name"),
    {},
    { partOf: "iothub_name" },
  ),
  row(
    "eventhub_authorization_rule",
    "Microsoft.EventHub/namespaces/eventhubs/authorizationRules",
    beside("namespace_name", "eventhub_name"),
    { "properties.rights": rights },
  ),
  row(
    "servicebus_subscription_rule",
    "Microsoft.ServiceBus/namespaces/topics/subscriptions/rules",
    under("subscription_id"),
  ),
  row(
    "communication_service",
    "Microsoft.Communication/communicationServices",
    GROUP,
    { "properties.dataLocation": "data_location" },
    { global: true },
  ),
  row(
    "digital_twins_endpoint_eventgrid",
    "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints",
    under("digital_twins_id"),
  ),
  row(
    "digital_twins_endpoint_eventhub",
    "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints",
    under("digital_twins_id"),
  ),
  row(
    "digital_twins_endpoint_servicebus",
    "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints",
    under("digital_twins_id"),
  ),
  row("eventgrid_domain_topic", "Microsoft.EventGrid/domains/topics", beside("domain_name")),
  row("eventgrid_event_subscription", "Microsoft.EventGrid/eventSubscriptions", on("scope")),
  row(
    "eventgrid_system_topic_event_subscription",
    "Microsoft.EventGrid/systemTopics/eventSubscriptions",
    beside("system_topic"),
  ),
  row(
    "eventhub_consumer_group",
    "Microsoft.EventHub/namespaces/eventhubs/consumerGroups",
    beside("namespace_name", "eventhub_name"),
  ),
  row("iotcentral_application", "Microsoft.IoTCentral/iotApps", GROUP, {
    "sku.name": "sku",
    "properties.displayName": "display_name",
    "properties.subdomain": "sub_domain",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("iothub_certificate", "Microsoft.Devices/IotHubs/certificates", beside("iothub_name")),
  row(
    "iothub_consumer_group",
    "Microsoft.Devices/IotHubs/eventHubEndpoints/ConsumerGroups",
    beside("iothub_name", "eventhub_endpoint_name"),
  ),
  row(
    "iothub_dps_certificate",
    "Microsoft.Devices/provisioningServices/certificates",
    beside("iot_dps_name"),
  ),
  row(
    "iothub_dps_shared_access_policy",
    "Microsoft.Devices/provisioningServices/keys",
    beside("iothub_dps_name"),
    {},
    { partOf: "iothub_dps_name" },
  ),
  row("notification_hub", "Microsoft.NotificationHubs/namespaces/notificationHubs", beside("namespace_name")),
  row(
    "relay_hybrid_connection",
    "Microsoft.Relay/namespaces/hybridConnections",
    beside("relay_namespace_name"),
  ),
  row(
    "servicebus_namespace_authorization_rule",
    "Microsoft.ServiceBus/namespaces/authorizationRules",
    under("namespace_id"),
    { "properties.rights": rights },
  ),
  row(
    "servicebus_namespace_network_rule_set",
    "Microsoft.ServiceBus/namespaces/networkRuleSets",
    under("namespace_id"),
    {},
    { name: { constant: "default" } },
  ),
  row(
    "servicebus_queue_authorization_rule",
    "Microsoft.ServiceBus/namespaces/queues/authorizationRules",
    under("queue_id"),
    { "properties.rights": rights },
  ),
  row(
    "servicebus_topic_authorization_rule",
    "Microsoft.ServiceBus/namespaces/topics/authorizationRules",
    under("topic_id"),
    { "properties.rights": rights },
  ),
  row("web_pubsub_hub", "Microsoft.SignalRService/webPubSub/hubs", under("web_pubsub_id")),
  row(
    "eventhub_namespace_authorization_rule",
    "Microsoft.EventHub/namespaces/authorizationRules",
    beside("namespace_name"),
    { "properties.rights": rights },
  ),
  row("eventgrid_partner_registration", "Microsoft.EventGrid/partnerRegistrations", GROUP),
  row(
    "eventhub_namespace_disaster_recovery_config",
    "Microsoft.EventHub/namespaces/disasterRecoveryConfigs",
    beside("namespace_name"),
  ),
  row("eventhub_namespace_schema_group", "Microsoft.EventHub/namespaces/schemaGroups", under("namespace_id")),
  row(
    "servicebus_namespace_disaster_recovery_config",
    "Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs",
    under("primary_namespace_id"),
  ),
  row("iothub_route", "Microsoft.Devices/iotHubs/routes", beside("iothub_name")),
  row("iothub_endpoint_eventhub", "Microsoft.Devices/iotHubs/endpoints", [
    under("iothub_id"),
    beside("iothub_name"),
  ]),
  row("iothub_device_update_account", "Microsoft.DeviceUpdate/accounts", GROUP, { "properties.sku": "sku" }),
  row("web_pubsub_custom_domain", "Microsoft.SignalRService/webPubSub/customDomains", under("web_pubsub_id")),
  row(
    "signalr_shared_private_link_resource",
    "Microsoft.SignalRService/signalR/sharedPrivateLinkResources",
    under("signalr_service_id"),
  ),
  row(
    "signalr_service_custom_domain",
    "Microsoft.SignalRService/signalR/customDomains",
    under("signalr_service_id"),
  ),
  row("eventgrid_namespace_topic", "Microsoft.EventGrid/namespaces/topics", under("eventgrid_namespace_id")),
  row("email_communication_service", "Microsoft.Communication/emailServices", GROUP, {}, { global: true }),
  row(
    "email_communication_service_domain",
    "Microsoft.Communication/emailServices/domains",
    under("email_service_id"),
  ),
];
