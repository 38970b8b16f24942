import { say } from "../../base/sentence.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { unlessSame } from "../contradiction.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { vaultKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** The current version of a certificate of a vault: its public part, and how it is renewed. */
export type VaultCertificate = SchemaValue<typeof certificate>;

const certificate = object({
  name: text,
  enabled: flag,
  /** Seconds since 1970. */
  notBefore: optional(number),
  expires: optional(number),
  /** Names that it is for, in lower case. */
  hosts: texts,
  /** `AutoRenew at 80 % of its life`, `EmailContacts 30 days before its end`; in order. Absent where the vault does not say. */
  renewal: optional(texts),
  /** `application/x-pkcs12`, `application/x-pem-file`; absent where the vault does not say. */
  form: optional(text),
  /** `RSA`, `EC`; absent where the vault does not say. */
  keyType: optional(text),
});

/** `GET https://{vault}/certificates/{name}` of the vault itself. Scope: a subscription; item: `vault/certificate`. Empty where there is none. */
export const vaultCertificates = vaultKind({
  name: "vaultCertificates",
  alsoReads: ["Microsoft.KeyVault/vaults/read"],
  dataActions: ["Microsoft.KeyVault/vaults/certificates/read"],
  value: list(certificate),
  decode: decodeVaultCertificate,
  contradiction: ({ item = "" }, certificates) =>
    certificates.flatMap(({ name }) => unlessSame(lastSegment(item), name) ?? [])[0],
  words: ({ item = "" }) => say`the certificate ${item}, of the vault itself`,
});

/**
 * Source: REST, Key Vault 7.4, `GetCertificate`: `attributes`, `policy.lifetime_actions`, `policy.secret_props`, `policy.key_props`.
 * @param hosts of `cer`, which the channel reads
 * @throws Malformed
 */
export function decodeVaultCertificate(answer: Cursor, hosts: readonly string[]): VaultCertificate {
  const attributes = answer.at("attributes");
  const policy = answer.at("policy").optional((one) => one);
  const numberAt = (key: string): number | undefined => attributes.at(key).optional((one) => one.number());
  const textIn = (part: string, key: string): string | undefined =>
    policy
      ?.at(part)
      .optional((one) => one)
      ?.at(key)
      .optional((one) => one.text());
  return dense({
    name: nameOf(answer.at("id").text()),
    enabled: attributes.at("enabled").flag(),
    notBefore: numberAt("nbf"),
    expires: numberAt("exp"),
    hosts: [...hosts],
    renewal: policy?.at("lifetime_actions").itemsIfAny().map(renewalOf).toSorted(),
    form: textIn("secret_props", "contentType"),
    keyType: textIn("key_props", "kty"),
  });
}

/** `https://kv-shop.vault.azure.net/certificates/shop-tls/0123` */
function nameOf(id: string): string {
  return /\/certificates\/([^/]+)/i.exec(id)?.[1] ?? "";
}

function renewalOf(item: Cursor): string {
  const action = item.at("action").at("action_type").text();
  const trigger = item.at("trigger");
  const percent = trigger.at("lifetime_percentage").optional((one) => one.number());
  const days = trigger.at("days_before_expiry").optional((one) => one.number());
  if (percent !== undefined) return `${action} at ${String(percent)} % of its life`;
  return days === undefined ? action : `${action} ${String(days)} days before its end`;
}
