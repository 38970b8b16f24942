import { beside, GROUP, MADE, named, row, under } from "./row.ts";
import { always, blockWhole, each, first, flag, joined, list, NOTHING, onOff, text, times } from "./rule.ts";
import type { BlockRow, Home, TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

const account: Rules = {
  kind: "account_kind",
  "sku.name": first(
    text("{account_tier}{provisioned_billing_model_version}_{account_replication_type}"),
    text("{account_tier}_{account_replication_type}"),
  ),
  "sku.tier": "account_tier",
  "properties.accessTier": "access_tier",
  "properties.allowBlobPublicAccess": flag("allow_nested_items_to_be_public|allow_blob_public_access"),
  "properties.allowCrossTenantReplication": flag("cross_tenant_replication_enabled"),
  "properties.allowSharedKeyAccess": flag("shared_access_key_enabled"),
  "properties.allowedCopyScope": "allowed_copy_scope",
  "properties.defaultToOAuthAuthentication": flag("default_to_oauth_authentication"),
  "properties.dnsEndpointType": "dns_endpoint_type",
  "properties.encryption.services.queue.keyType": "queue_encryption_key_type",
  "properties.encryption.services.table.keyType": "table_encryption_key_type",
  "properties.encryption.requireInfrastructureEncryption": flag("infrastructure_encryption_enabled"),
  "properties.isHnsEnabled": flag("is_hns_enabled"),
  "properties.isLocalUserEnabled": flag("local_user_enabled"),
  "properties.isNfsV3Enabled": flag("nfsv3_enabled"),
  "properties.isSftpEnabled": flag("sftp_enabled"),
  "properties.largeFileSharesState": onOff("large_file_share_enabled"),
  "properties.minimumTlsVersion": "min_tls_version",
  "properties.networkAcls": blockWhole(
    "network_rules",
    {
      defaultAction: "default_action",
      bypass: joined("bypass"),
      ipRules: each("ip_rules", { value: ".", action: always("Allow") }),
      resourceAccessRules: each("private_link_access", {
        resourceId: "endpoint_resource_id",
        tenantId: "endpoint_tenant_id",
      }),
      virtualNetworkRules: each("virtual_network_subnet_ids", { id: "." }),
    },
    // Source: expandAccountNetworkRules of the provider.
    {
      defaultAction: always("Allow"),
      bypass: always("AzureServices"),
      ipRules: NOTHING,
      resourceAccessRules: NOTHING,
      virtualNetworkRules: NOTHING,
    },
  ),
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.sasPolicy": blockWhole("sas_policy", {
    expirationAction: "expiration_action",
    sasExpirationPeriod: "expiration_period",
  }),
  "properties.supportsHttpsTrafficOnly": flag("https_traffic_only_enabled|enable_https_traffic_only"),
};

/** Until the provider's fifth version these named their account, whose name no other has. */
function inAccount(through: string): readonly Home[] {
  return [
    under("storage_account_id", through),
    named("storage_account_name", "Microsoft.Storage/storageAccounts", through),
  ];
}

/** The services of an account, which the provider writes each by itself. */
const services: readonly BlockRow[] = [
  {
    from: "blob_properties",
    type: "Microsoft.Storage/storageAccounts/blobServices",
    name: { constant: "default" },
    request: "own",
    rules: {
      "properties.changeFeed.enabled": flag("change_feed_enabled"),
      "properties.containerDeleteRetentionPolicy.days": "container_delete_retention_policy.days",
      "properties.deleteRetentionPolicy.days": "delete_retention_policy.days",
      "properties.isVersioningEnabled": flag("versioning_enabled"),
      "properties.lastAccessTimeTrackingPolicy.enable": flag("last_access_time_enabled"),
    },
  },
  {
    from: "share_properties",
    type: "Microsoft.Storage/storageAccounts/fileServices",
    name: { constant: "default" },
    request: "own",
    rules: { "properties.shareDeleteRetentionPolicy.days": "retention_policy.days" },
  },
];

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const storage: readonly TerraformRow[] = [
  row("storage_account", "Microsoft.Storage/storageAccounts", GROUP, account, { blocks: services }),
  row(
    "storage_container",
    "Microsoft.Storage/storageAccounts/blobServices/containers",
    inAccount("blobServices/default"),
    { "properties.defaultEncryptionScope": "default_encryption_scope" },
  ),
  row(
    "storage_share",
    "Microsoft.Storage/storageAccounts/fileServices/shares",
    inAccount("fileServices/default"),
    {
      "properties.accessTier": "access_tier",
      "properties.enabledProtocols": "enabled_protocol",
      "properties.shareQuota": "quota",
    },
  ),
  row(
    "storage_queue",
    "Microsoft.Storage/storageAccounts/queueServices/queues",
    inAccount("queueServices/default"),
  ),
  row(
    "storage_table",
    "Microsoft.Storage/storageAccounts/tableServices/tables",
    inAccount("tableServices/default"),
  ),
  row(
    "storage_data_lake_gen2_filesystem",
    "Microsoft.Storage/storageAccounts/blobServices/containers",
    under("storage_account_id", "blobServices/default"),
  ),
  row(
    "storage_management_policy",
    "Microsoft.Storage/storageAccounts/managementPolicies",
    under("storage_account_id"),
    {},
    { name: { constant: "default" } },
  ),
  // Azure makes up the name, for the account that receives first; the other is then sent a policy of the same name.
  row(
    "storage_object_replication",
    "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
    under("destination_storage_account_id"),
    {
      "properties.sourceAccount": "source_storage_account_id",
      "properties.destinationAccount": "destination_storage_account_id",
      "properties.metrics.enabled": flag("metrics_enabled"),
      // Filters are sent with each rule, too.
      "properties.rules": each("rules", {
        sourceContainer: "source_container_name",
        destinationContainer: "destination_container_name",
      }),
    },
    { ...MADE, also: "source_storage_account_id" },
  ),
  row("netapp_account", "Microsoft.NetApp/netAppAccounts", GROUP),
  row("netapp_pool", "Microsoft.NetApp/netAppAccounts/capacityPools", beside("account_name"), {
    "properties.coolAccess": flag("cool_access_enabled"),
    "properties.encryptionType": "encryption_type",
    "properties.qosType": "qos_type",
    "properties.serviceLevel": "service_level",
    "properties.size": times("size_in_tb", 1_099_511_627_776),
  }),
  row(
    "netapp_volume",
    "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    beside("account_name", "pool_name"),
    {
      zones: list("zone"),
      "properties.creationToken": "volume_path",
      "properties.encryptionKeySource": "encryption_key_source",
      "properties.kerberosEnabled": flag("kerberos_enabled"),
      "properties.networkFeatures": "network_features",
      "properties.protocolTypes": "protocols",
      "properties.securityStyle": "security_style",
      "properties.serviceLevel": "service_level",
      "properties.subnetId": "subnet_id",
      "properties.usageThreshold": times("storage_quota_in_gb", 1_073_741_824),
    },
  ),
  row("storage_sync", "Microsoft.StorageSync/storageSyncServices", GROUP, {
    "properties.incomingTrafficPolicy": "incoming_traffic_policy",
  }),
  row("elastic_san", "Microsoft.ElasticSan/elasticSans", GROUP, {
    "properties.sku.name": "sku.name",
    "properties.sku.tier": "sku.tier",
    "properties.availabilityZones": "zones",
    "properties.baseSizeTiB": "base_size_in_tib",
    "properties.extendedCapacitySizeTiB": "extended_size_in_tib",
  }),
];
