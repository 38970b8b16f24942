import { machines } from "./asked-of-machines.ts";
import {
  always,
  block,
  blockOr,
  blockWhole,
  each,
  eachOf,
  first,
  flag,
  match,
  objectOpen,
  onOff,
  pairs,
  ref,
  when,
  words,
  type Rules,
} from "./rule.ts";

/** How a cluster is protected. */
export const clusterSecurity: Rules = {
  azureKeyVaultKms: block("key_management_service", {
    enabled: always(true),
    keyId: "key_vault_key_id",
    keyVaultNetworkAccess: "key_vault_network_access",
  }),
  defender: block("microsoft_defender", {
    logAnalyticsWorkspaceResourceId: "log_analytics_workspace_id",
    "securityMonitoring.enabled": always(true),
  }),
};

/** The name that a connection has, and what it leads to: by id or, in another tenant, by alias. */
const connection: Rules = {
  name: "name",
  "properties.groupIds": "subresource_names",
  "properties.privateLinkServiceId": first(
    "private_connection_resource_id",
    "private_connection_resource_alias",
  ),
  "properties.requestMessage": "request_message",
};

const site: Rules = {
  "properties.vnetBackupRestoreEnabled": flag("virtual_network_backup_restore_enabled"),
  "properties.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
};

const pulling: Rules = { ...site, "properties.vnetImagePullEnabled": flag("vnet_image_pull_enabled") };

const vaultOf = (from: string): Rules[string] => match(from, /^(https:\/\/[^/]+\/)keys\//);

/**
 * Members that the built-in policies ask of the most used types besides what the rows hold: encryption and its keys, private links, access
 * by keys, diagnostics. By type without `azurerm_`. Sources: the create and expand functions of the provider's resources at the tags
 * v3.117.1, v4.40.0 and v5.2.0; a member whose attribute a version lacks is left open there.
 */
const BY_TYPE: Readonly<Record<string, Rules>> = {
  storage_account: {
    "properties.azureFilesIdentityBasedAuthentication": block("azure_files_authentication", {
      directoryServiceOptions: "directory_type",
    }),
    "properties.customDomain": blockWhole("custom_domain", {
      name: "name",
      useSubDomainName: flag("use_subdomain"),
    }),
    "properties.immutableStorageWithVersioning": block("immutability_policy", {
      enabled: always(true),
      "immutabilityPolicy.allowProtectedAppendWrites": flag("allow_protected_append_writes"),
      "immutabilityPolicy.immutabilityPeriodSinceCreationInDays": "period_since_creation_in_days",
      "immutabilityPolicy.state": "state",
    }),
    "properties.routingPreference": blockWhole("routing", {
      publishInternetEndpoints: flag("publish_internet_endpoints"),
      publishMicrosoftEndpoints: flag("publish_microsoft_endpoints"),
      routingChoice: "choice",
    }),
  },
  ...machines,
  managed_disk: {
    "properties.creationData.galleryImageReference": ref("gallery_image_reference_id"),
    "properties.creationData.imageReference": ref("image_reference_id"),
    // Whether a block switches it on is for the third version to say; without one nothing does.
    "properties.encryptionSettingsCollection": block("encryption_settings", {}),
  },
  kubernetes_cluster: {
    ...Object.fromEntries(
      Object.entries(clusterSecurity).map(([path, rule]) => [`properties.securityProfile.${path}`, rule]),
    ),
    // Where both are given, the principal is sent.
    "properties.servicePrincipalProfile.clientId": first(
      "service_principal.client_id",
      when(null, ["identity.type", "msi"]),
    ),
    "properties.storageProfile": block("storage_profile", {
      "blobCSIDriver.enabled": flag("blob_driver_enabled"),
      "diskCSIDriver.enabled": flag("disk_driver_enabled"),
      "fileCSIDriver.enabled": flag("file_driver_enabled"),
      "snapshotController.enabled": flag("snapshot_controller_enabled"),
    }),
  },
  container_registry: {
    "properties.encryption": block("encryption", {
      "keyVaultProperties.keyIdentifier": "key_vault_key_id",
      status: always("enabled"),
    }),
    "properties.policies.azureADAuthenticationAsArmPolicy.status": words(
      "azuread_authentication_as_arm_policy_enabled",
      "enabled",
      "disabled",
    ),
  },
  container_group: {
    "properties.encryptionProperties": objectOpen({
      keyName: match("key_vault_key_id", /^https:\/\/[^/]+\/keys\/([^/]+)/),
      vaultBaseUrl: vaultOf("key_vault_key_id"),
    }),
    "properties.diagnostics": block("diagnostics", {
      "logAnalytics.workspaceId": "log_analytics.workspace_id",
    }),
  },
  container_app: {
    "properties.template.volumes": each("template.volume", {
      name: "name",
      storageName: "storage_name",
      storageType: "storage_type",
    }),
  },
  mssql_managed_instance: {
    "properties.administrators": blockWhole("azure_active_directory_administrator", {
      administratorType: always("ActiveDirectory"),
      azureADOnlyAuthentication: flag("azuread_authentication_only_enabled"),
      login: "login_username",
      principalType: "principal_type",
      sid: "object_id",
      tenantId: "tenant_id",
    }),
  },
  postgresql_flexible_server: {
    "properties.dataEncryption": block("customer_managed_key", {
      primaryKeyURI: "key_vault_key_id",
      type: always("AzureKeyVault"),
    }),
  },
  mysql_flexible_server: {
    "properties.dataEncryption": block("customer_managed_key", {
      primaryKeyURI: "key_vault_key_id",
      type: always("AzureKeyVault"),
    }),
  },
  linux_web_app: pulling,
  windows_web_app: site,
  linux_function_app: pulling,
  windows_function_app: pulling,
  linux_web_app_slot: pulling,
  windows_web_app_slot: site,
  private_endpoint: {
    "properties.privateLinkServiceConnections": eachOf(
      ["is_manual_connection", false],
      "private_service_connection",
      connection,
    ),
    "properties.manualPrivateLinkServiceConnections": eachOf(
      ["is_manual_connection", true],
      "private_service_connection",
      connection,
    ),
    "properties.ipConfigurations": each("ip_configuration", {
      name: "name",
      "properties.groupId": "subresource_name",
      "properties.memberName": first("member_name", "subresource_name"),
      "properties.privateIPAddress": "private_ip_address",
    }),
  },
  public_ip: { "properties.ipTags": pairs("ip_tags", "ipTagType", "tag") },
  firewall_policy: {
    "properties.insights": block("insights", {
      isEnabled: flag("enabled"),
      retentionDays: "retention_in_days",
    }),
    "properties.intrusionDetection": block("intrusion_detection", {
      mode: "mode",
      "configuration.bypassTrafficSettings": each("traffic_bypass", { name: "name", protocol: "protocol" }),
      "configuration.signatureOverrides": each("signature_overrides", { id: "id", mode: "state" }),
    }),
    "properties.transportSecurity": blockWhole("tls_certificate", {
      "certificateAuthority.keyVaultSecretId": "key_vault_secret_id",
      "certificateAuthority.name": "name",
    }),
  },
  virtual_network_gateway: {
    "properties.vpnClientConfiguration": block("vpn_client_configuration", {
      vpnAuthenticationTypes: "vpn_auth_types",
      "vpnClientAddressPool.addressPrefixes": "address_space",
      vpnClientProtocols: "vpn_client_protocols",
    }),
  },
  frontdoor: {
    "properties.frontendEndpoints": each("frontend_endpoint", {
      name: "name",
      "properties.hostName": "host_name",
      "properties.sessionAffinityEnabledState": onOff("session_affinity_enabled"),
      "properties.webApplicationFirewallPolicyLink": ref("web_application_firewall_policy_link_id"),
    }),
  },
  web_application_firewall_policy: {
    "properties.managedRules.managedRuleSets": each("managed_rules.managed_rule_set", {
      ruleSetType: "type",
      ruleSetVersion: "version",
    }),
  },
  cdn_frontdoor_firewall_policy: {
    "properties.customRules.rules": each("custom_rule", {
      name: "name",
      action: "action",
      enabledState: onOff("enabled"),
      priority: "priority",
      rateLimitDurationInMinutes: "rate_limit_duration_in_minutes",
      rateLimitThreshold: "rate_limit_threshold",
      ruleType: "type",
    }),
    "properties.managedRules.managedRuleSets": each("managed_rule", {
      ruleSetAction: "action",
      ruleSetType: "type",
      ruleSetVersion: "version",
    }),
  },
  servicebus_namespace: {
    "properties.encryption": block("customer_managed_key", {
      keySource: always("Microsoft.KeyVault"),
      requireInfrastructureEncryption: flag("infrastructure_encryption_enabled"),
    }),
  },
  cognitive_account: {
    "properties.encryption": block("customer_managed_key", { keySource: always("Microsoft.KeyVault") }),
    "properties.userOwnedStorage": each("storage", {
      identityClientId: "identity_client_id",
      resourceId: "storage_account_id",
    }),
  },
  data_factory: {
    "properties.encryption": objectOpen({ vaultBaseUrl: vaultOf("customer_managed_key_id") }),
  },
  databricks_workspace: {
    "properties.parameters.customPrivateSubnetName.value": "custom_parameters.private_subnet_name",
    "properties.parameters.customPublicSubnetName.value": "custom_parameters.public_subnet_name",
  },
  automation_account: {
    "properties.encryption": blockOr(
      "encryption",
      { keySource: always("Microsoft.Keyvault") },
      { keySource: always("Microsoft.Automation") },
    ),
  },
  batch_account: {
    "properties.encryption": blockOr(
      "encryption",
      { keySource: always("Microsoft.KeyVault"), "keyVaultProperties.keyIdentifier": "key_vault_key_id" },
      { keySource: always("Microsoft.Batch") },
    ),
  },
  recovery_services_vault: {
    "properties.encryption": block("encryption", {
      infrastructureEncryption: onOff("infrastructure_encryption_enabled"),
      "keyVaultProperties.keyUri": "key_id",
    }),
  },
  app_configuration: {
    // Sent empty where the block is left out (expandAppConfigurationEncryption).
    "properties.encryption.keyVaultProperties": blockWhole(
      "encryption",
      { identityClientId: "identity_client_id", keyIdentifier: "key_vault_key_identifier" },
      {},
    ),
  },
  machine_learning_workspace: {
    "properties.encryption": block("encryption", {
      "keyVaultProperties.keyIdentifier": "key_id",
      "keyVaultProperties.keyVaultArmId": "key_vault_id",
      status: always("Enabled"),
    }),
    "properties.primaryUserAssignedIdentity": "primary_user_assigned_identity",
  },
  synapse_workspace: {
    "properties.encryption": block("customer_managed_key", { "cmk.key.name": "key_name" }),
    "properties.managedVirtualNetworkSettings.allowedAadTenantIdsForLinking":
      "linking_allowed_for_aad_tenant_ids",
  },
};

/** By the full name of the type. */
export const ASKED_BY_POLICIES: ReadonlyMap<string, Rules> = new Map(
  Object.entries(BY_TYPE).map(([name, rules]) => [`azurerm_${name}`, rules]),
);
