import { createHash } from "node:crypto";

/** `sha256:` and 16 hex digits of the trimmed, lower-cased text: lets addresses be compared and never printed. */
export function fingerprint(text: string): string {
  return `sha256:${sha256(text.trim().toLowerCase()).slice(0, 16)}`;
}

/** SHA-256 in hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** `sha256:` and the hash in hex, as records tell it. */
export function digestOf(data: string | Uint8Array): string {
  return `sha256:${sha256(data)}`;
}
