import { fingerprint } from "../../base/fingerprint.ts";
import { redactedText } from "../../policy/bind/redacted.ts";
import type { Cursor } from "./cursor.ts";
import { withoutAddresses } from "./redact.ts";

/** Tags of an answer, none where it has none. A value with an e-mail address is redacted whole. @throws Malformed */
export function tagsIn(tags: Cursor): Readonly<Record<string, string>> {
  const entries = tags.optional((given) => given.entries()) ?? [];
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, string][] => {
      const text = value.optional((one) => one.text()) ?? "";
      const redacted = withoutAddresses(text) === text ? text : redactedText(fingerprint(text));
      return [[withoutAddresses(name), redacted]];
    }),
  );
}
