import { fingerprint } from "../../base/fingerprint.ts";
import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { fingerprintText, texts } from "../schema/parts.ts";
import { flag, list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** Whom Microsoft Defender for Cloud tells of alerts. */
export type SecurityContact = SchemaValue<typeof contact>;

const contact = object({
  name: text,
  /** Absent where the service does not say. */
  enabled: optional(flag),
  /** Never addresses: fingerprints of the lower-cased addresses. */
  emails: list(fingerprintText),
  /** Roles whose holders are told; none where that is off. */
  roles: texts,
});

/** `GET /subscriptions/{id}/providers/Microsoft.Security/securityContacts`. Scope: a subscription. */
export const securityContacts = armKind({
  name: "securityContacts",
  permission: "Microsoft.Security/securityContacts/read",
  value: list(contact),
  decode: decodeSecurityContact,
  words: () => say`the security contacts of the subscription`,
});

/** @throws Malformed */
export function decodeSecurityContact(item: Cursor): SecurityContact {
  const properties = item.at("properties");
  const byRole = properties.at("notificationsByRole").optional((one) => ({
    isOn: one.at("state").text().toLowerCase() === "on",
    roles: one.at("roles").texts(),
  }));
  const emails = properties.at("emails").optional((one) => one.text()) ?? "";
  return dense({
    name: item.at("name").text(),
    enabled: properties.at("isEnabled").optional((one) => one.flag()),
    emails: emails
      .split(/[;,]/)
      .map((one) => one.trim().toLowerCase())
      .filter((one) => one !== "")
      .map(fingerprint)
      .toSorted(),
    roles: byRole?.isOn === true ? byRole.roles.toSorted() : [],
  });
}
