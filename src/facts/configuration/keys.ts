import type { Cursor } from "../decode/cursor.ts";
import { textAt } from "../replication/row.ts";
import type { ConfigurationPart, ConfigurationRow } from "./row.ts";

/** Keys and secrets of vaults that resources use: addresses and names, never a value. */
export const KEY_PARTS = {
  protector: {
    permission: "Microsoft.Sql/servers/encryptionProtector/read",
    decode: (items) => items.flatMap((item) => keyRow("protector", textAt(item.at("properties"), "uri"))),
  },
  diskKey: {
    permission: "Microsoft.Compute/diskEncryptionSets/read",
    decode: (items) =>
      items.flatMap((item) => {
        const active = item
          .at("properties")
          .at("activeKey")
          .optional((one) => one);
        return keyRow("active key", active === undefined ? undefined : textAt(active, "keyUrl"));
      }),
  },
  accountKey: {
    permission: "Microsoft.Storage/storageAccounts/read",
    decode: (items) =>
      items.flatMap((item) => {
        const encryption = item
          .at("properties")
          .at("encryption")
          .optional((one) => one);
        const own = encryption?.at("keyvaultproperties").optional((one) => one);
        const vault = own === undefined ? undefined : textAt(own, "keyvaulturi");
        const name = own === undefined ? undefined : textAt(own, "keyname");
        return keyRow(
          "key",
          vault === undefined ? undefined : `${vault.replace(/\/+$/, "")}/keys/${name ?? ""}`,
        );
      }),
  },
  cosmosKey: {
    permission: "Microsoft.DocumentDB/databaseAccounts/read",
    decode: (items) =>
      items.flatMap((item) => keyRow("key", textAt(item.at("properties"), "keyVaultKeyUri"))),
  },
  keyRotation: {
    permission: "Microsoft.KeyVault/vaults/keys/read",
    decode: (items) =>
      items.flatMap((item) => {
        const policy = item
          .at("properties")
          .at("rotationPolicy")
          .optional((one) => one);
        return (policy?.at("lifetimeActions").itemsIfAny() ?? []).flatMap(rotationRow);
      }),
  },
  gatewayCertificates: {
    permission: "Microsoft.Network/applicationGateways/read",
    decode: (items) =>
      items.flatMap((item) =>
        item
          .at("properties")
          .at("sslCertificates")
          .itemsIfAny()
          .flatMap((one): ConfigurationRow[] => {
            const value = textAt(one.at("properties"), "keyVaultSecretId");
            return value === undefined ? [] : [{ what: "certificate", name: one.at("name").text(), value }];
          }),
      ),
  },
  keyVaultReferences: {
    permission: "Microsoft.Web/sites/config/read",
    // The answer holds where a setting leads, and how that went; not what it holds.
    decode: (items) =>
      items.map((item) => {
        const properties = item.at("properties");
        const vault = textAt(properties, "vaultName") ?? "";
        const secret = textAt(properties, "secretName") ?? "";
        return {
          what: textAt(properties, "status") ?? "no status",
          name: item.at("name").optional((one) => one.text()) ?? secret,
          value: `${vault}/${secret}`,
        };
      }),
  },
} satisfies Readonly<Record<string, ConfigurationPart>>;

/** No row where the service itself has the key. */
function keyRow(name: string, value: string | undefined): ConfigurationRow[] {
  return value === undefined ? [] : [{ what: "customer-managed key", name, value }];
}

function rotationRow(one: Cursor): ConfigurationRow[] {
  const action = one.at("action").optional((found) => textAt(found, "type"));
  const trigger = one.at("trigger").optional((found) => found);
  const when = ["timeAfterCreate", "timeBeforeExpiry"].flatMap((key) => {
    const span = trigger === undefined ? undefined : textAt(trigger, key);
    return span === undefined ? [] : [`${key} ${span}`];
  });
  return action === undefined
    ? []
    : [{ what: "rotation", name: action.toLowerCase(), value: when.join(", ") }];
}
