import { GROUP, row, under } from "./row.ts";
import { always, block, blockWhole, each, flag, not, onOff, pick, without, words } from "./rule.ts";
import type { BlockRow, TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

const restriction: Rules = {
  action: "action",
  ipAddress: "ip_address",
  name: "name",
  priority: "priority",
  vnetSubnetResourceId: "virtual_network_subnet_id",
};

/** What apps of both systems and both kinds have alike. */
export const app: Rules = {
  "properties.clientCertEnabled": flag("client_certificate_enabled"),
  "properties.clientCertMode": "client_certificate_mode",
  "properties.enabled": flag("enabled"),
  "properties.httpsOnly": flag("https_only"),
  "properties.keyVaultReferenceIdentity": "key_vault_reference_identity_id",
  "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  "properties.serverFarmId": "service_plan_id",
  "properties.siteConfig.alwaysOn": flag("site_config.always_on"),
  "properties.siteConfig.cors": block("site_config.cors", {
    allowedOrigins: "allowed_origins",
    supportCredentials: flag("support_credentials"),
  }),
  "properties.siteConfig.ftpsState": "site_config.ftps_state",
  "properties.siteConfig.healthCheckPath": "site_config.health_check_path",
  "properties.siteConfig.http20Enabled": flag("site_config.http2_enabled"),
  "properties.siteConfig.ipSecurityRestrictions": each("site_config.ip_restriction", restriction),
  "properties.siteConfig.ipSecurityRestrictionsDefaultAction": "site_config.ip_restriction_default_action",
  "properties.siteConfig.minTlsVersion": "site_config.minimum_tls_version",
  "properties.siteConfig.remoteDebuggingEnabled": flag("site_config.remote_debugging_enabled"),
  "properties.siteConfig.scmIpSecurityRestrictions": each("site_config.scm_ip_restriction", restriction),
  "properties.siteConfig.scmIpSecurityRestrictionsDefaultAction":
    "site_config.scm_ip_restriction_default_action",
  "properties.siteConfig.scmMinTlsVersion": "site_config.scm_minimum_tls_version",
  "properties.siteConfig.use32BitWorkerProcess": flag("site_config.use_32_bit_worker"),
  "properties.siteConfig.vnetRouteAllEnabled": flag("site_config.vnet_route_all_enabled"),
  "properties.siteConfig.webSocketsEnabled": flag("site_config.websockets_enabled"),
  "properties.virtualNetworkSubnetId": "virtual_network_subnet_id",
};
const webApp: Rules = {
  ...app,
  kind: "kind",
  "properties.clientAffinityEnabled": flag("client_affinity_enabled"),
  "properties.siteConfig.numberOfWorkers": "site_config.worker_count",
};

/** Written after the app, each by a request of its own; the settings of a function are in the request for it. */
const connectionStrings = (type: string): BlockRow => ({
  from: "connection_string",
  together: true,
  type: `${type}/config`,
  name: { constant: "connectionstrings" },
  rules: {},
  request: "own",
});
const settings = (type: string): BlockRow => ({
  from: "app_settings",
  together: true,
  type: `${type}/config`,
  name: { constant: "appsettings" },
  rules: { properties: "." },
  request: "own",
});
const SITE = "Microsoft.Web/sites";
const SLOT = "Microsoft.Web/sites/slots";
const ofApp = (type: string): { readonly blocks: readonly BlockRow[] } => ({
  blocks: [settings(type), connectionStrings(type)],
});
const ofFunction = { blocks: [connectionStrings(SITE)] };

const cognitive: Rules = {
  "sku.name": "sku_name",
  "properties.customSubDomainName": "custom_subdomain_name",
  "properties.networkAcls": blockWhole("network_acls", {
    bypass: "bypass",
    defaultAction: "default_action",
    ipRules: each("ip_rules", { value: "." }),
    virtualNetworkRules: each("virtual_network_rules", {
      id: "subnet_id",
      ignoreMissingVnetServiceEndpoint: flag("ignore_missing_vnet_service_endpoint"),
    }),
  }),
  "properties.restrictOutboundNetworkAccess": flag("outbound_network_access_restricted"),
};

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const web: readonly TerraformRow[] = [
  row("service_plan", "Microsoft.Web/serverfarms", GROUP, {
    "sku.name": "sku_name",
    "sku.capacity": "worker_count",
    "properties.hostingEnvironmentProfile.id": "app_service_environment_id",
    "properties.maximumElasticWorkerCount": "maximum_elastic_worker_count",
    "properties.perSiteScaling": flag("per_site_scaling_enabled"),
    "properties.reserved": pick("os_type", { Linux: true, Windows: false, WindowsContainer: false }),
    "properties.zoneRedundant": flag("zone_balancing_enabled"),
  }),
  row(
    "app_service_environment_v3",
    "Microsoft.Web/hostingEnvironments",
    GROUP,
    {
      kind: always("ASEV3"),
      "properties.dedicatedHostCount": "dedicated_host_count",
      "properties.internalLoadBalancingMode": "internal_load_balancing_mode",
      "properties.virtualNetwork.id": "subnet_id",
      "properties.zoneRedundant": flag("zone_redundant"),
    },
    { near: { id: "subnet_id", type: "Microsoft.Network/virtualNetworks/subnets" } },
  ),
  row("linux_web_app", SITE, GROUP, webApp, ofApp(SITE)),
  row("windows_web_app", SITE, GROUP, webApp, ofApp(SITE)),
  row("linux_web_app_slot", SLOT, under("app_service_id"), webApp, {
    ...ofApp(SLOT),
    near: { id: "app_service_id", type: "Microsoft.Web/sites" },
  }),
  row("windows_web_app_slot", SLOT, under("app_service_id"), webApp, {
    ...ofApp(SLOT),
    near: { id: "app_service_id", type: "Microsoft.Web/sites" },
  }),
  row("linux_function_app", SITE, GROUP, { ...app, kind: always("functionapp,linux") }, ofFunction),
  row("windows_function_app", SITE, GROUP, { ...app, kind: always("functionapp") }, ofFunction),
  row(
    "function_app_flex_consumption",
    SITE,
    GROUP,
    {
      ...without(
        app,
        "properties.keyVaultReferenceIdentity",
        "properties.siteConfig.alwaysOn",
        "properties.siteConfig.ftpsState",
      ),
      kind: always("functionapp,linux"),
      "properties.functionAppConfig.runtime.name": "runtime_name",
      "properties.functionAppConfig.runtime.version": "runtime_version",
      "properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB": "instance_memory_in_mb",
      "properties.functionAppConfig.scaleAndConcurrency.maximumInstanceCount": "maximum_instance_count",
    },
    ofFunction,
  ),
  row("static_web_app", "Microsoft.Web/staticSites", GROUP, {
    "sku.name": "sku_size",
    "sku.tier": "sku_tier",
    "properties.allowConfigFileUpdates": flag("configuration_file_changes_enabled"),
    "properties.branch": "repository_branch",
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.repositoryUrl": "repository_url",
    "properties.stagingEnvironmentPolicy": onOff("preview_environments_enabled"),
  }),
  row("app_service_certificate", "Microsoft.Web/certificates", GROUP, {
    "properties.keyVaultId": "key_vault_id",
    "properties.serverFarmId": "app_service_plan_id",
  }),
  row("search_service", "Microsoft.Search/searchServices", GROUP, {
    "sku.name": "sku",
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.encryptionWithCmk.enforcement": onOff("customer_managed_key_enforcement_enabled"),
    "properties.hostingMode": "hosting_mode",
    "properties.networkRuleSet.bypass": "network_rule_bypass_option",
    "properties.networkRuleSet.ipRules": each("allowed_ips", { value: "." }),
    "properties.partitionCount": "partition_count",
    "properties.publicNetworkAccess": words("public_network_access_enabled", "enabled", "disabled"),
    "properties.replicaCount": "replica_count",
  }),
  row("cognitive_account", "Microsoft.CognitiveServices/accounts", GROUP, {
    ...cognitive,
    kind: "kind",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
  }),
  row("ai_services", "Microsoft.CognitiveServices/accounts", GROUP, {
    ...cognitive,
    kind: always("AIServices"),
    "properties.disableLocalAuth": not("local_authentication_enabled"),
    "properties.publicNetworkAccess": "public_network_access",
  }),
  row(
    "cognitive_deployment",
    "Microsoft.CognitiveServices/accounts/deployments",
    under("cognitive_account_id"),
    {
      // Provider 3 has the SKU in a block `scale`.
      "sku.name": "sku.name|scale.type",
      "sku.capacity": "sku.capacity|scale.capacity",
      "properties.model.format": "model.format",
      "properties.model.name": "model.name",
      "properties.model.version": "model.version",
      "properties.raiPolicyName": "rai_policy_name",
      "properties.versionUpgradeOption": "version_upgrade_option",
    },
    { near: { id: "cognitive_account_id", type: "Microsoft.CognitiveServices/accounts" } },
  ),
  row("app_configuration", "Microsoft.AppConfiguration/configurationStores", GROUP, {
    "sku.name": "sku",
    "properties.disableLocalAuth": not("local_auth_enabled"),
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.publicNetworkAccess": "public_network_access",
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days",
  }),
];
