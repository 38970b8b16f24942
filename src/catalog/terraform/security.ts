import { GROUP, row, under } from "./row.ts";
import { always, block, blockWhole, each, eachWhole, flag, onOff } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const security: readonly TerraformRow[] = [
  row("key_vault", "Microsoft.KeyVault/vaults", GROUP, {
    "properties.accessPolicies": eachWhole("access_policy", {
      objectId: "object_id",
      tenantId: "tenant_id",
      "permissions.certificates": "certificate_permissions",
      "permissions.keys": "key_permissions",
      "permissions.secrets": "secret_permissions",
      "permissions.storage": "storage_permissions",
    }),
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.enableRbacAuthorization": flag("rbac_authorization_enabled|enable_rbac_authorization"),
    "properties.enableSoftDelete": always(true),
    "properties.enabledForDeployment": flag("enabled_for_deployment"),
    "properties.enabledForDiskEncryption": flag("enabled_for_disk_encryption"),
    "properties.enabledForTemplateDeployment": flag("enabled_for_template_deployment"),
    "properties.networkAcls": blockWhole("network_acls", {
      bypass: "bypass",
      defaultAction: "default_action",
      ipRules: each("ip_rules", { value: "." }),
      virtualNetworkRules: each("virtual_network_subnet_ids", { id: "." }),
    }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.sku.family": always("A"),
    "properties.sku.name": "sku_name",
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days",
    "properties.tenantId": "tenant_id",
  }),
  row("key_vault_secret", "Microsoft.KeyVault/vaults/secrets", under("key_vault_id"), {
    "properties.contentType": "content_type",
  }),
  row("key_vault_key", "Microsoft.KeyVault/vaults/keys", under("key_vault_id"), {
    "properties.keyOps": "key_opts",
    "properties.keySize": "key_size",
    "properties.kty": "key_type",
  }),
  row("key_vault_certificate", "Microsoft.KeyVault/vaults/certificates", under("key_vault_id")),
  row("key_vault_managed_hardware_security_module", "Microsoft.KeyVault/managedHSMs", GROUP, {
    "sku.name": "sku_name",
    "properties.enablePurgeProtection": flag("purge_protection_enabled"),
    "properties.networkAcls": block("network_acls", { bypass: "bypass", defaultAction: "default_action" }),
    "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
    "properties.softDeleteRetentionInDays": "soft_delete_retention_days",
    "properties.tenantId": "tenant_id",
  }),
];
