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
  // Nearly every rule stays as it is, and nothing is made for it.
  if (value === null || typeof value !== "object" || !holdsSign(value)) return value;
  if (isList(value)) return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}

/** Whether a text or a name in a value has the sign without which there is no address. */
export function holdsSign(value: unknown): boolean {
  if (typeof value === "string") return value.includes("@");
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsSign);
  // Goes through all that is seen, so no list of the members is made.
  for (const key in value) if (key.includes("@") || holdsSign(Reflect.get(value, key))) return true;
  return false;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
