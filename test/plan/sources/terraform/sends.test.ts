import { describe, expect, test } from "vitest";
import { isUnknown, memberOf, isObject, type Value } from "../../../../src/expression/value.ts";
import { moduleOf, one, read, type Entry } from "./plan.ts";

/**
 * What the provider sends whatever the configuration says, and what it never sends. Source: its create functions at the tags v3.117.1,
 * v4.40.0 and v5.2.0.
 */

const HOME = { name: "it", resource_group_name: "rg", location: "swedencentral" };
const PROFILE = "properties.virtualMachineProfile";
const ACCOUNT = { account_tier: "Standard", account_replication_type: "LRS", account_kind: "StorageV2" };

function valueAt(body: Value, path: string): Value | undefined {
  let value: Value | undefined = body;
  for (const step of path.split(".")) {
    if (value === undefined || isUnknown(value)) return "open";
    if (value === null) return null;
    value = isObject(value) ? memberOf(value, step) : undefined;
  }
  return value !== undefined && isUnknown(value) ? "open" : value;
}

type Row = readonly [type: string, attributes: object, path: string, sent: unknown];

const CONNECTION = {
  name: "to-vault",
  is_manual_connection: false,
  private_connection_resource_id: "/subscriptions/s/x",
  private_connection_resource_alias: "",
  subresource_names: ["vault"],
};
const MANUAL = {
  ...CONNECTION,
  is_manual_connection: true,
  private_connection_resource_id: null,
  private_connection_resource_alias: "far.alias",
  request_message: "please",
};
const connected = (properties: object): unknown => ({ name: "to-vault", properties });
const BOOT = "properties.diagnosticsProfile.bootDiagnostics.enabled";
const LINK = "properties.privateLinkServiceConnections";

/** Members that policies ask of types used often, with the block and without it. */
const SENT_AND_NOT: readonly Row[] = [
  ["storage_account", { ...ACCOUNT, custom_domain: [] }, "properties.customDomain", null],
  ["storage_account", { ...ACCOUNT, routing: [] }, "properties.routingPreference", null],
  [
    "storage_account",
    { ...ACCOUNT, routing: [{ choice: "InternetRouting", publish_internet_endpoints: true }] },
    "properties.routingPreference.routingChoice",
    "InternetRouting",
  ],
  [
    "storage_account",
    { ...ACCOUNT, queue_encryption_key_type: "Service" },
    "properties.encryption.services.blob",
    null,
  ],
  ...["blob", "file"].flatMap((service): Row[] => [
    [
      "storage_account",
      { ...ACCOUNT, queue_encryption_key_type: "Service", customer_managed_key: [] },
      `properties.encryption.services.${service}`,
      null,
    ],
    [
      "storage_account",
      { ...ACCOUNT, customer_managed_key: [{ key_vault_key_id: "https://kv.vault.azure.net/keys/a" }] },
      `properties.encryption.services.${service}`,
      { enabled: true, keyType: "Account" },
    ],
  ]),
  ["storage_account", ACCOUNT, "properties.keyPolicy", null],
  ["linux_virtual_machine", { boot_diagnostics: [] }, BOOT, false],
  ["windows_virtual_machine", { boot_diagnostics: [{ storage_account_uri: null }] }, BOOT, true],
  ["linux_virtual_machine", { admin_username: "a" }, "properties.osProfile.windowsConfiguration", null],
  ["windows_virtual_machine", { admin_username: "a" }, "properties.osProfile.linuxConfiguration", null],
  ["windows_virtual_machine_scale_set", {}, `${PROFILE}.storageProfile.osDisk.osType`, "Windows"],
  [
    "linux_virtual_machine_scale_set",
    { upgrade_mode: "Manual", automatic_os_upgrade_policy: [] },
    "properties.upgradePolicy.automaticOSUpgradePolicy",
    null,
  ],
  [
    "linux_virtual_machine_scale_set",
    {
      automatic_os_upgrade_policy: [{ enable_automatic_os_upgrade: true, disable_automatic_rollback: false }],
    },
    "properties.upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade",
    true,
  ],
  [
    "linux_virtual_machine_scale_set",
    {
      automatic_os_upgrade_policy: [{ automatic_os_upgrade_enabled: true, automatic_rollback_enabled: true }],
    },
    "properties.upgradePolicy.automaticOSUpgradePolicy.disableAutomaticRollback",
    false,
  ],
  ["managed_disk", { encryption_settings: [] }, "properties.encryptionSettingsCollection", null],
  ["managed_disk", {}, "properties.diskState", null],
  [
    "kubernetes_cluster",
    { identity: [{ type: "SystemAssigned" }], service_principal: [] },
    "properties.servicePrincipalProfile.clientId",
    "msi",
  ],
  [
    "kubernetes_cluster",
    { identity: [], service_principal: [{ client_id: "app" }] },
    "properties.servicePrincipalProfile.clientId",
    "app",
  ],
  ["kubernetes_cluster", { microsoft_defender: [] }, "properties.securityProfile.defender", null],
  ["kubernetes_cluster", {}, "properties.securityProfile", { workloadIdentity: null }],
  [
    "kubernetes_cluster",
    { workload_identity_enabled: false },
    "properties.securityProfile.workloadIdentity",
    null,
  ],
  [
    "kubernetes_cluster",
    { microsoft_defender: [{ log_analytics_workspace_id: "/w" }] },
    "properties.securityProfile.defender.securityMonitoring.enabled",
    true,
  ],
  [
    "kubernetes_cluster",
    { workload_identity_enabled: true, oidc_issuer_enabled: true },
    "properties.securityProfile.workloadIdentity.enabled",
    true,
  ],
  ["kubernetes_cluster", { storage_profile: [] }, "properties.storageProfile", null],
  ["container_registry", { encryption: [] }, "properties.encryption", null],
  [
    "container_registry",
    { encryption: [{ key_vault_key_id: "k" }] },
    "properties.encryption.status",
    "enabled",
  ],
  [
    "container_registry",
    { azuread_authentication_as_arm_policy_enabled: false },
    "properties.policies.azureADAuthenticationAsArmPolicy.status",
    "disabled",
  ],
  ["mssql_server", {}, "properties.createMode", null],
  ["mssql_managed_instance", { azure_active_directory_administrator: [] }, "properties.administrators", null],
  ["mssql_managed_instance", {}, "properties.keyId", null],
  ["postgresql_flexible_server", { customer_managed_key: [] }, "properties.dataEncryption", null],
  [
    "mysql_flexible_server",
    { customer_managed_key: [{ key_vault_key_id: "k" }] },
    "properties.dataEncryption.type",
    "AzureKeyVault",
  ],
  ["cosmosdb_account", {}, "properties.ipRangeFilter", null],
  ["redis_cache", {}, "properties.zonalAllocationPolicy", null],
  ["linux_web_app", {}, "properties.endToEndEncryptionEnabled", null],
  [
    "windows_function_app",
    { virtual_network_backup_restore_enabled: false },
    "properties.vnetBackupRestoreEnabled",
    false,
  ],
  ["service_plan", {}, "properties.numberOfSites", null],
  ["virtual_network", {}, "properties.flowLogs", null],
  ["network_security_group", {}, "properties.flowLogs", null],
  ["public_ip", {}, "properties.natGateway", null],
  [
    "public_ip",
    { ip_tags: { RoutingPreference: "Internet" } },
    "properties.ipTags",
    [{ ipTagType: "RoutingPreference", tag: "Internet" }],
  ],
  ["public_ip", { ip_tags: null }, "properties.ipTags", null],
  [
    "private_endpoint",
    { private_service_connection: [CONNECTION] },
    LINK,
    [connected({ groupIds: ["vault"], privateLinkServiceId: "/subscriptions/s/x" })],
  ],
  ["private_endpoint", { private_service_connection: [MANUAL] }, LINK, []],
  [
    "private_endpoint",
    { private_service_connection: [MANUAL] },
    "properties.manualPrivateLinkServiceConnections",
    [connected({ groupIds: ["vault"], privateLinkServiceId: "far.alias", requestMessage: "please" })],
  ],
  ["firewall_policy", { insights: [] }, "properties.insights", null],
  ["firewall_policy", { tls_certificate: [] }, "properties.transportSecurity", null],
  [
    "virtual_network_gateway",
    { vpn_client_configuration: [{ address_space: ["10.9.0.0/24"], vpn_auth_types: ["AAD"] }] },
    "properties.vpnClientConfiguration.vpnAuthenticationTypes",
    ["AAD"],
  ],
  ["eventhub_namespace", {}, "properties.encryption", null],
  ["servicebus_namespace", { customer_managed_key: [] }, "properties.encryption", null],
  [
    "servicebus_namespace",
    { customer_managed_key: [{ infrastructure_encryption_enabled: true }] },
    "properties.encryption.requireInfrastructureEncryption",
    true,
  ],
  ["api_management", {}, "properties.platformVersion", null],
  ["search_service", {}, "properties.privateEndpointConnections", null],
  ["cognitive_account", { customer_managed_key: [] }, "properties.encryption", null],
  ["data_factory", {}, "properties.repoConfiguration", null],
  ["data_factory", { customer_managed_key_id: null }, "properties.encryption", null],
  [
    "data_factory",
    { customer_managed_key_id: "https://kv-shop.vault.azure.net/keys/k/1" },
    "properties.encryption.vaultBaseUrl",
    "https://kv-shop.vault.azure.net/",
  ],
  [
    "databricks_workspace",
    { custom_parameters: [{ public_subnet_name: "pub" }] },
    "properties.parameters.customPublicSubnetName.value",
    "pub",
  ],
  ["automation_account", { encryption: [] }, "properties.encryption.keySource", "Microsoft.Automation"],
  [
    "automation_account",
    { encryption: [{ key_vault_key_id: "k" }] },
    "properties.encryption.keySource",
    "Microsoft.Keyvault",
  ],
  ["batch_account", { encryption: [] }, "properties.encryption.keySource", "Microsoft.Batch"],
  ["recovery_services_vault", { encryption: [] }, "properties.encryption", null],
  ["recovery_services_vault", {}, "properties.restoreSettings", null],
  ["app_configuration", { encryption: [] }, "properties.encryption.keyVaultProperties", {}],
  ["machine_learning_workspace", { encryption: [] }, "properties.encryption", null],
  ["synapse_workspace", { customer_managed_key: [] }, "properties.encryption", null],
  [
    "frontdoor",
    { frontend_endpoint: [{ name: "f", web_application_firewall_policy_link_id: null }] },
    "properties.frontendEndpoints",
    [{ name: "f", properties: { webApplicationFirewallPolicyLink: null } }],
  ],
  ["kusto_cluster", { sku: [{ name: "Dev(No SLA)_Standard_D11_v2", capacity: 1 }] }, "sku.tier", "Basic"],
];

/** `undefined`: the mapping says nothing of it, or says by `whole` that nothing else is sent. */
const CREATED: readonly Row[] = [
  ["linux_virtual_machine", {}, "properties.securityProfile", null],
  [
    "linux_virtual_machine",
    { encryption_at_host_enabled: false, vtpm_enabled: null },
    "properties.securityProfile",
    null,
  ],
  [
    "linux_virtual_machine",
    { encryption_at_host_enabled: true, vtpm_enabled: false },
    "properties.securityProfile.encryptionAtHost",
    true,
  ],
  [
    "windows_virtual_machine",
    { secure_boot_enabled: true },
    "properties.securityProfile.securityType",
    "TrustedLaunch",
  ],
  [
    "windows_virtual_machine",
    { secure_boot_enabled: true },
    "properties.securityProfile.uefiSettings.secureBootEnabled",
    true,
  ],
  [
    "linux_virtual_machine",
    { vtpm_enabled: true, os_disk: [{ security_encryption_type: "VMGuestStateOnly" }] },
    "properties.securityProfile.uefiSettings.secureBootEnabled",
    false,
  ],
  [
    "linux_virtual_machine",
    { vtpm_enabled: true, os_disk: [{ security_encryption_type: "VMGuestStateOnly" }] },
    "properties.securityProfile.securityType",
    "ConfidentialVM",
  ],
  ["linux_virtual_machine", { additional_capabilities: [] }, "properties.additionalCapabilities", {}],
  [
    "linux_virtual_machine_scale_set",
    { additional_capabilities: [] },
    "properties.additionalCapabilities",
    {},
  ],
  [
    "linux_virtual_machine_scale_set",
    { additional_capabilities: [{ ultra_ssd_enabled: true }] },
    "properties.additionalCapabilities.ultraSSDEnabled",
    true,
  ],
  [
    "windows_virtual_machine_scale_set",
    { additional_capabilities: [{ ultra_ssd_enabled: false }] },
    "properties.additionalCapabilities.ultraSSDEnabled",
    false,
  ],
  [
    "orchestrated_virtual_machine_scale_set",
    { additional_capabilities: [{ ultra_ssd_enabled: true }] },
    "properties.additionalCapabilities.ultraSSDEnabled",
    true,
  ],
  ["virtual_machine_scale_set", {}, "properties.additionalCapabilities", null],
  [
    "linux_virtual_machine_scale_set",
    { vtpm_enabled: true },
    `${PROFILE}.securityProfile.securityType`,
    "TrustedLaunch",
  ],
  ["linux_virtual_machine_scale_set", {}, `${PROFILE}.securityProfile`, null],
  ["orchestrated_virtual_machine_scale_set", {}, `${PROFILE}.securityProfile`, null],
  [
    "orchestrated_virtual_machine_scale_set",
    {},
    `${PROFILE}.storageProfile.osDisk.createOption`,
    "FromImage",
  ],
  [
    "managed_disk",
    { create_option: "Empty", trusted_launch_enabled: false },
    "properties.securityProfile",
    null,
  ],
  [
    "managed_disk",
    { create_option: "FromImage", trusted_launch_enabled: true },
    "properties.securityProfile.securityType",
    "TrustedLaunch",
  ],
  ["managed_disk", { on_demand_bursting_enabled: false }, "properties.burstingEnabled", null],
  ["storage_account", ACCOUNT, "sku.name", "Standard_LRS"],
  ["storage_account", { ...ACCOUNT, provisioned_billing_model_version: null }, "sku.name", "Standard_LRS"],
  ["storage_account", { ...ACCOUNT, provisioned_billing_model_version: "V2" }, "sku.name", "StandardV2_LRS"],
  ["storage_account", { ...ACCOUNT, access_tier: null }, "properties.accessTier", "Hot"],
  ["storage_account", { ...ACCOUNT, access_tier: "Cool" }, "properties.accessTier", "Cool"],
  [
    "storage_account",
    { ...ACCOUNT, account_kind: "BlockBlobStorage", access_tier: null },
    "properties.accessTier",
    null,
  ],
  [
    "storage_account",
    { ...ACCOUNT, customer_managed_key: [] },
    "properties.encryption.keySource",
    "Microsoft.Storage",
  ],
  [
    "storage_account",
    { ...ACCOUNT, customer_managed_key: [{ key_vault_key_id: "k" }] },
    "properties.encryption.keySource",
    "Microsoft.Keyvault",
  ],
  [
    "storage_account",
    { ...ACCOUNT, infrastructure_encryption_enabled: false },
    "properties.encryption.requireInfrastructureEncryption",
    null,
  ],
  [
    "storage_account",
    { ...ACCOUNT, large_file_share_enabled: false },
    "properties.largeFileSharesState",
    null,
  ],
  [
    "storage_account",
    { ...ACCOUNT, large_file_share_enabled: true },
    "properties.largeFileSharesState",
    "Enabled",
  ],
  ["key_vault", { purge_protection_enabled: false }, "properties.enablePurgeProtection", null],
  ["key_vault", { purge_protection_enabled: true }, "properties.enablePurgeProtection", true],
  ["key_vault", { soft_delete_retention_days: 90 }, "properties.softDeleteRetentionInDays", null],
  ["key_vault", { soft_delete_retention_days: 7 }, "properties.softDeleteRetentionInDays", 7],
  ["public_ip", { domain_name_label: null }, "properties.dnsSettings", null],
  ["public_ip", { domain_name_label: "shop" }, "properties.dnsSettings.domainNameLabel", "shop"],
  ["public_ip", { ddos_protection_mode: "Disabled" }, "properties.ddosSettings.protectionMode", "Disabled"],
  ...SENT_AND_NOT,
];

describe("a request that creates", () => {
  test.each(CREATED)("azurerm_%s with %j sends at %s: %j", (type, attributes, path, sent) => {
    const { body } = one({ address: `azurerm_${type}.it`, after: { ...HOME, ...attributes } });
    expect(valueAt(body, path)).toEqual(sent);
  });

  test("is closed where it is made of attributes of the resource", () => {
    const after = { ...HOME, encryption_at_host_enabled: true };
    expect(one({ address: "azurerm_linux_virtual_machine.it", after }).whole).toContain(
      "properties.securityProfile",
    );
  });

  test("is left open where the provider sends more of an object than the rules tell", () => {
    const id = "https://kv-shop.vault.azure.net/keys/k/1";
    const after = { ...HOME, customer_managed_key_id: id, key_vault_key_id: id };
    for (const type of ["data_factory", "container_group"]) {
      const { whole } = one({ address: `azurerm_${type}.it`, after });
      expect(whole.filter((path) => path.startsWith("properties.encryption"))).toEqual([]);
    }
  });

  test("has no list where the configuration leaves it out, and an open one where that is not known", () => {
    const address = "azurerm_linux_virtual_machine_scale_set.it";
    const at = (expressions: Readonly<Record<string, unknown>>): unknown => {
      const plan = read([{ address, after: HOME, unknown: { extension: true } }], {
        configuration: { root_module: moduleOf([{ address, expressions }]) },
      });
      return valueAt(plan.resources[0]?.body ?? null, `${PROFILE}.extensionProfile`);
    };
    expect(at({ sku: { constant_value: "Standard_B2s" } })).toBe(null);
    expect(at({ extension: { references: ["local.all"] } })).toBe("open");
  });

  test("leaves a list open while it is not known which of two an item belongs to", () => {
    const { body } = one({
      address: "azurerm_private_endpoint.it",
      after: { ...HOME, private_service_connection: [{ name: "to-vault" }] },
      unknown: { private_service_connection: [{ is_manual_connection: true }] },
    });
    expect(valueAt(body, LINK)).toBe("open");
  });

  test("leaves open what the plan leaves open", () => {
    const { body } = one({
      address: "azurerm_linux_virtual_machine.it",
      after: HOME,
      unknown: { vtpm_enabled: true },
    });
    expect(valueAt(body, "properties.securityProfile.uefiSettings.vTpmEnabled")).toBe("open");
    expect(valueAt(body, "properties.securityProfile.securityType")).toBe("open");
    // Off, it would be all that there is, and the provider would send no profile.
    expect(valueAt(body, "properties.securityProfile")).toBe("open");
  });
});

describe("a request that changes", () => {
  const entry = (address: string, after: object): Entry => ({
    address,
    actions: ["update"],
    before: { ...HOME, ...after, tags: { a: "b" } },
    after: { ...HOME, ...after },
  });

  test.each([
    ["key_vault", { purge_protection_enabled: false }, "properties.enablePurgeProtection", false],
    ["key_vault", { soft_delete_retention_days: 90 }, "properties.softDeleteRetentionInDays", 90],
    [
      "linux_virtual_machine",
      { encryption_at_host_enabled: false },
      "properties.securityProfile.encryptionAtHost",
      false,
    ],
  ])("azurerm_%s with %j says at %s: %j", (type, attributes, path, sent) => {
    expect(valueAt(one(entry(`azurerm_${type}.it`, attributes)).body, path)).toEqual(sent);
  });
});

describe("the tier of a new storage account", () => {
  const address = "azurerm_storage_account.it";
  const tierOf = (expressions: Readonly<Record<string, unknown>>): unknown => {
    const plan = read([{ address, after: { ...HOME, ...ACCOUNT }, unknown: { access_tier: true } }], {
      configuration: { root_module: moduleOf([{ address, expressions }]) },
    });
    return valueAt(plan.resources[0]?.body ?? null, "properties.accessTier");
  };

  test("is hot where the configuration leaves it out, though the plan knows it only after the apply", () => {
    expect(tierOf({})).toBe("Hot");
  });
  test("is open where the configuration computes it", () => {
    expect(tierOf({ access_tier: { references: ["local.tier"] } })).toBe("open");
  });
});

describe("the protocols of a gateway of API Management", () => {
  const address = "azurerm_api_management.it";
  const KEY = "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10";
  const sent = (attributes: object, unknown: object = {}, configuration?: unknown): Value | undefined => {
    const plan = read(
      [{ address, after: { ...HOME, sku_name: "Premium_1", ...attributes }, unknown }],
      configuration === undefined ? {} : { configuration },
    );
    const all = valueAt(plan.resources[0]?.body ?? null, "properties.customProperties");
    return all !== undefined && isObject(all) ? (all[KEY] ?? "none") : all;
  };
  const root = (expressions: Readonly<Record<string, unknown>>): unknown => ({
    root_module: moduleOf([{ address, expressions }]),
  });

  test("are texts, off unless the block switches them on, by the attribute of any version", () => {
    expect(sent({ security: [], protocols: [] })).toBe("false");
    expect(sent({ security: [{ frontend_tls10_enabled: true }], protocols: [] })).toBe("true");
    expect(sent({ security: [{ enable_frontend_tls10: true }], protocols: [] })).toBe("true");
    expect(
      sent({ security: [{ frontend_tls10_enabled: false }], protocols: [{ http2_enabled: true }] }),
    ).toBe("false");
  });
  test("are off where the configuration leaves the blocks out, and open where that is not known", () => {
    const open = { security: true, protocols: true };
    expect(sent({}, open, root({ sku_name: { constant_value: "Premium_1" } }))).toBe("false");
    expect(sent({}, open, root({ security: { references: ["local.all"] } }))).toBeDefined();
    const value = sent({}, open);
    expect(value !== undefined && typeof value === "object" && value !== null && isUnknown(value)).toBe(true);
  });
  test("are not told of a service that is billed by consumption", () => {
    expect(sent({ sku_name: "Consumption_0", security: [] })).toBeUndefined();
  });
});

describe("the network rules of a new storage account that the plan knows only after the apply", () => {
  const address = "azurerm_storage_account.it";
  const actionOf = (configuration?: unknown): unknown => {
    const plan = read(
      [{ address, after: { ...HOME, ...ACCOUNT }, unknown: { network_rules: true } }],
      configuration === undefined ? {} : { configuration },
    );
    return valueAt(plan.resources[0]?.body ?? null, "properties.networkAcls.defaultAction");
  };

  test("are open where the plan has no configuration: a block may be left out, or made by a dynamic one", () => {
    expect(actionOf()).toBe("open");
    expect(actionOf({ root_module: {} })).toBe("open");
  });
  test("are those of the provider where the configuration has none", () => {
    expect(actionOf({ root_module: moduleOf([{ address, expressions: {} }]) })).toBe("Allow");
  });
});

const BELOW =
  "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg/providers/Microsoft.Storage";

describe("relations that are resources of Azure", () => {
  test.each([
    [
      "storage_object_replication",
      {
        source_storage_account_id: `${BELOW}/storageAccounts/a`,
        destination_storage_account_id: `${BELOW}/storageAccounts/b`,
        rules: [{ source_container_name: "x", destination_container_name: "y" }],
      },
      "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
      "properties.sourceAccount",
      `${BELOW}/storageAccounts/a`,
    ],
    [
      "pim_active_role_assignment",
      { scope: `${BELOW}/storageAccounts/a`, principal_id: "p" },
      "Microsoft.Authorization/roleAssignmentScheduleRequests",
      "properties.principalId",
      "p",
    ],
    [
      "pim_eligible_role_assignment",
      { scope: `${BELOW}/storageAccounts/a`, principal_id: "p" },
      "Microsoft.Authorization/roleEligibilityScheduleRequests",
      "properties.requestType",
      "AdminAssign",
    ],
  ])("azurerm_%s is listed", (type, after, azure, path, value) => {
    const resource = one({ address: `azurerm_${type}.it`, after });
    expect(resource.type).toBe(azure);
    expect(resource.name.known).toBe(false);
    expect(valueAt(resource.body, path)).toBe(value);
  });
});

describe("the replication of objects", () => {
  const account = (name: string): string => `${BELOW}/storageAccounts/${name}`;
  const listed = (source: string | undefined): unknown[] => {
    const { resources } = read([
      {
        address: "azurerm_storage_object_replication.it",
        after: { destination_storage_account_id: account("b"), source_storage_account_id: source },
        unknown: source === undefined ? { source_storage_account_id: true } : {},
      },
    ]);
    return resources.map(({ address, name, body }) => [
      address,
      name.known || name.expression,
      valueAt(body, "properties.destinationAccount"),
    ]);
  };

  test("has a policy at both accounts", () => {
    const waits = "azurerm_storage_object_replication.it.id";
    expect(listed(account("a"))).toEqual([
      ["azurerm_storage_object_replication.it", waits, account("b")],
      ["azurerm_storage_object_replication.it.source_storage_account_id", waits, account("b")],
    ]);
  });

  test("lists that of the source only where the plan tells the source", () => {
    expect(listed(undefined)).toHaveLength(1);
  });
});
