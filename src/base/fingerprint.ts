import { createHash } from "node:crypto";

/** `sha256:` and 16 hex digits of the trimmed, lower-cased text: lets addresses be compared and never printed. */
export function fingerprint(text: string): string {
  return `sha256:${createHash("sha256").update(text.trim().toLowerCase()).digest("hex").slice(0, 16)}`;
}
