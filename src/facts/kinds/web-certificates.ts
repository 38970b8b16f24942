import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText, texts } from "../schema/parts.ts";
import { flag, list, object, type SchemaValue } from "../schema/schema.ts";

/** A certificate of App Service. */
export type WebCertificate = SchemaValue<typeof certificate>;

const certificate = object({
  id: resourceIdText,
  location: regionText,
  /** Names that it is for, in lower case. */
  hosts: texts,
  /** App Service issues and renews it, and nobody can export it. */
  managed: flag,
});

/** `GET /subscriptions/{id}/providers/Microsoft.Web/certificates`, without what is in them. Scope: a subscription. */
export const webCertificates = armKind({
  name: "webCertificates",
  permission: "Microsoft.Web/certificates/read",
  value: list(certificate),
  decode: decodeWebCertificate,
  words: () => say`the certificates of App Service in the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/**
 * A managed certificate names its canonical host, and no vault that it comes from.
 * Source: REST, Microsoft.Web certificates (`canonicalName`: CNAME of the certificate to be issued via free certificate).
 * @throws Malformed
 */
export function decodeWebCertificate(item: Cursor): WebCertificate {
  const properties = item.at("properties");
  const textAt = (key: string): string | undefined => properties.at(key).optional((one) => one.text());
  const canonical = textAt("canonicalName");
  const isFromVault = (textAt("keyVaultId") ?? "") !== "";
  const named = properties
    .at("hostNames")
    .itemsIfAny()
    .map((one) => one.text());
  return dense({
    id: item.at("id").id(),
    location: item.at("location").region(),
    hosts: [...new Set([...named, canonical ?? ""])]
      .filter((host) => host !== "")
      .map((host) => host.toLowerCase()),
    managed: canonical !== undefined && canonical !== "" && !isFromVault,
  });
}
