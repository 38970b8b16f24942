import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { choice, flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A secret or key of a vault by its name and dates; never its value, which the control plane does not have. */
export type VaultItem = SchemaValue<typeof item>;

const item = object({
  kind: choice("secret", "key"),
  name: text,
  enabled: flag,
  /** Seconds since 1970. */
  notBefore: optional(number),
  expires: optional(number),
  /** Of a secret; that of a certificate has the form that it is kept in. */
  contentType: optional(text),
});

/**
 * `GET {vault}/secrets` and `GET {vault}/keys` of Azure Resource Manager, and of the vault itself where that refuses them. Scope: a
 * subscription; item: the name of a vault.
 */
export const vaultItems = armKind({
  name: "vaultItems",
  permission: "Microsoft.KeyVault/vaults/secrets/read",
  alsoReads: ["Microsoft.KeyVault/vaults/keys/read", "Microsoft.KeyVault/vaults/read"],
  dataActions: [
    "Microsoft.KeyVault/vaults/keys/read",
    "Microsoft.KeyVault/vaults/secrets/readMetadata/action",
  ],
  value: list(item),
  decode: decodeVaultItem,
  words: ({ item: name = "" }) => say`the names of what is in the vault ${name}`,
});

/** @throws Malformed */
export function decodeVaultItem(answer: Cursor): VaultItem {
  const properties = answer.at("properties");
  const attributes = properties.at("attributes");
  const id = answer.at("id").id();
  const numberAt = (key: string): number | undefined => attributes.at(key).optional((one) => one.number());
  return dense({
    kind: /\/keys\/[^/]+$/i.test(id) ? ("key" as const) : ("secret" as const),
    name: answer.at("name").text(),
    // The service makes what is not said enabled; whether this one is, it then does not say.
    enabled: attributes.at("enabled").flag(),
    notBefore: numberAt("nbf"),
    expires: numberAt("exp"),
    contentType: properties.at("contentType").optional((one) => one.text()),
  });
}

/**
 * An item of the lists of the vault itself. Source: REST, Key Vault 7.4, `GetSecrets` and `GetKeys`, neither of which has a value.
 * @throws Malformed
 */
export function decodeOwnItem(answer: Cursor): VaultItem {
  const attributes = answer.at("attributes");
  const numberAt = (key: string): number | undefined => attributes.at(key).optional((one) => one.number());
  // A key names itself `kid`.
  const kid = answer.at("kid").optional((one) => one.text());
  const id = kid ?? answer.at("id").text();
  return dense({
    kind: kid === undefined ? ("secret" as const) : ("key" as const),
    name: /^https?:\/\/[^?#]*\/(?:secrets|keys)\/([^/?#]+)/i.exec(id)?.[1] ?? id,
    enabled: attributes.at("enabled").flag(),
    notBefore: numberAt("nbf"),
    expires: numberAt("exp"),
    contentType: answer.at("contentType").optional((one) => one.text()),
  });
}
