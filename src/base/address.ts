import { fingerprint } from "./fingerprint.ts";

/** True for an e-mail address, also one with a prefix such as `user:`. A handle such as `@contoso/security` is none. */
export function isAddress(text: string): boolean {
  return /[^\s@:]@[^\s@]/.test(text);
}

/** Text that may be published: an address becomes its fingerprint, which still tells two of them apart. */
export function published(text: string): string {
  if (!isAddress(text)) return text;
  const [, prefix = ""] = /^([a-z]+:)?/i.exec(text) ?? [];
  return `${prefix}${fingerprint(text.slice(prefix.length))}`;
}

/**
 * An address of the web as it may be shown: `…` for a user with a password, and for its query, which may hold a secret such as the key of a
 * function; other text as it is.
 */
export function shownAddress(text: string): string {
  if (!/^https?:/i.test(text)) return text;
  return text
    .replace(/^(https?:\/*)[^/?#]*@/i, "$1…@")
    .replace(/[?#].*$/su, (rest) => `${rest.slice(0, 1)}…`);
}
