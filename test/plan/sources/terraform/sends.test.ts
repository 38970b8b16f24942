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

  test("leaves open what the plan leaves open", () => {
    const { body } = one({
      address: "azurerm_linux_virtual_machine.it",
      after: HOME,
      unknown: { vtpm_enabled: true },
    });
    expect(valueAt(body, "properties.securityProfile.uefiSettings.vTpmEnabled")).toBe("open");
    expect(valueAt(body, "properties.securityProfile.securityType")).toBe("open");
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
