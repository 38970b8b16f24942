import { say } from "../../base/sentence.ts";
import { dense } from "../decode/cursor.ts";
import { hostKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { choice, flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";
import { unlessInZone } from "../contradiction.ts";

/** What the name servers of a zone say of a name in it, two of them alike. */
export type HostRecords = SchemaValue<typeof value>;

const value = object({
  /** The zone that is delegated: the nearest name above with name servers of its own. */
  zone: text,
  nameServers: texts,
  /** Whether the zone has the name. */
  found: flag,
  /** Only those of the name itself; `data` is a name in lower case, an address, or a text. */
  records: list(object({ type: choice("CNAME", "A", "AAAA", "TXT"), ttl: number, data: text })),
  /** Where the name leads through all aliases; absent where no resolver told, and for texts. */
  ends: optional(choice("addresses", "no-such-name", "no-address")),
});

/** Host: the name; item: `TXT` for its texts, else its addresses or the name that it is an alias of. */
export const hostRecords = hostKind({
  name: "hostRecords",
  channel: "dns",
  value,
  decode: decodeHostRecords,
  words: ({ host, item }) =>
    item === "TXT" ? say`the TXT records of ${host}` : say`the DNS records of ${host}`,
  contradiction: ({ host }, { zone }) => unlessInZone(zone, [host]),
});

/** Of what two name servers and a resolver have answered. */
export function decodeHostRecords(
  answer: Omit<HostRecords, "ends">,
  ends: HostRecords["ends"] | undefined,
): HostRecords {
  const { zone, nameServers, found, records } = answer;
  return dense({ zone, nameServers, found, records, ends });
}
