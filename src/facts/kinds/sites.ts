import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText } from "../schema/parts.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** A site of App Service with the hosts that are bound to it. */
export type Site = SchemaValue<typeof site>;

const site = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  defaultHost: optional(text),
  /** What the TXT record of a host must hold, so that nobody else binds it. */
  verificationId: optional(text),
  /** `ssl`: `Disabled`, `SniEnabled` or `IpBasedEnabled`. */
  hosts: list(object({ name: text, ssl: text })),
});

/** `GET /subscriptions/{id}/providers/Microsoft.Web/sites`, without settings. Scope: a subscription. */
export const sites = armKind({
  name: "sites",
  permission: "Microsoft.Web/sites/read",
  value: list(site),
  decode: decodeSite,
  words: () => say`the sites of App Service in the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeSite(item: Cursor): Site {
  const properties = item.at("properties");
  const textAt = (key: string): string | undefined => properties.at(key).optional((one) => one.text());
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    defaultHost: textAt("defaultHostName")?.toLowerCase(),
    verificationId: textAt("customDomainVerificationId"),
    hosts: properties
      .at("hostNameSslStates")
      .itemsIfAny()
      .map((one) => ({
        name: one.at("name").text().toLowerCase(),
        ssl: one.at("sslState").optional((state) => state.text()) ?? "Disabled",
      })),
  });
}
