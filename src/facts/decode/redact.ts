import { fingerprint } from "../../base/fingerprint.ts";
import { redactedText } from "../../policy/bind/redacted.ts";
import type { Json } from "../../policy/model.ts";

const ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;

/** Text for people with every e-mail address replaced by its fingerprint. */
export function withoutAddresses(text: string): string {
  return text.includes("@") ? text.replace(ADDRESS, (address) => fingerprint(address)) : text;
}

/**
 * Policy JSON without e-mail addresses. A string that holds one becomes `[redacted('sha256:…')]`: in the policy language
 * that is a call of a function that does not exist, so a rule that depends on the address cannot be decided wrongly; as
 * the value of a parameter it is unknown.
 */
export function withoutAddressesInJson(value: Json): Json {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : redactedText(fingerprint(value));
  }
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
