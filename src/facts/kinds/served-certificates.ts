import { say } from "../../base/sentence.ts";
import { dense } from "../decode/cursor.ts";
import { hostKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { flag, list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** What one address of a host presents to whoever asks it for a server name. */
export type ServedCertificate = SchemaValue<typeof served>;

const served = object({
  address: text,
  /** The chain ends at a trusted authority and is valid today. */
  trusted: flag,
  /** Why it is not, as OpenSSL calls it. */
  error: optional(text),
  /** Whether the certificate is for the server name. */
  covers: flag,
  names: texts,
  /** RFC 3339. */
  from: text,
  to: text,
});

/** Host: the server name that is asked for; item: the host whose addresses are asked, port 443. */
export const servedCertificates = hostKind({
  name: "servedCertificates",
  channel: "tls",
  value: list(served),
  decode: decodeServedCertificate,
  words: ({ host, item = host }) => say`the certificate that ${item} presents for ${host}`,
});

/** Of a handshake. */
export function decodeServedCertificate(
  handshake: Omit<ServedCertificate, "names"> & { readonly names: readonly string[] },
): ServedCertificate {
  const { address, trusted, error, covers, names, from, to } = handshake;
  return dense({ address, trusted, error, covers, names, from, to });
}
