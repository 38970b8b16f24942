import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText } from "../schema/parts.ts";
import { flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A key vault, without what is in it. */
export type Vault = SchemaValue<typeof vault>;

const vault = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  /** `https://kv-shop.vault.azure.net`, lower case, without a slash at the end. */
  uri: text,
  purgeProtection: flag,
  /** Days that a deleted one is kept; absent where the service answers none. */
  retentionDays: optional(number),
  /** Rights by roles; absent where the service does not say, which is by access policies in older vaults. */
  byRoles: optional(flag),
  /** `Enabled`, `Disabled`, `SecuredByPerimeter`; absent where the service does not say. */
  publicAccess: optional(text),
  /** `Allow` where there are no rules at all. */
  defaultAction: text,
  /** `AzureServices`, `None`; absent where there are no rules. */
  bypass: optional(text),
});

/** `GET /subscriptions/{id}/providers/Microsoft.KeyVault/vaults`. Scope: a subscription. */
export const vaults = armKind({
  name: "vaults",
  permission: "Microsoft.KeyVault/vaults/read",
  value: list(vault),
  decode: decodeVault,
  words: () => say`the key vaults of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeVault(item: Cursor): Vault {
  const properties = item.at("properties");
  const rules = properties.at("networkAcls").optional((one) => one);
  const textAt = (cursor: Cursor | undefined, key: string): string | undefined =>
    cursor?.at(key).optional((one) => one.text());
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    uri: properties.at("vaultUri").text().toLowerCase().replace(/\/+$/, ""),
    // The service answers none where it is off, and cannot be turned off again.
    purgeProtection: properties.at("enablePurgeProtection").optional((one) => one.flag()) ?? false,
    retentionDays: properties.at("softDeleteRetentionInDays").optional((one) => one.number()),
    byRoles: properties.at("enableRbacAuthorization").optional((one) => one.flag()),
    publicAccess: textAt(properties, "publicNetworkAccess"),
    defaultAction: textAt(rules, "defaultAction") ?? "Allow",
    bypass: textAt(rules, "bypass"),
  });
}
