import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { textAt } from "../replication/row.ts";
import { choice, flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";
import { unlessInZone } from "../contradiction.ts";

/** A record as Azure DNS has it, whoever the zone is delegated to. */
export type ZoneRecord = SchemaValue<typeof record>;

const record = object({
  /** The whole name, in lower case. */
  name: text,
  type: choice("CNAME", "A", "AAAA"),
  ttl: number,
  /** A name in lower case, or an address; absent for an alias of a resource. */
  data: optional(text),
  /** Id of the resource that it is an alias of, in lower case. */
  alias: optional(text),
});

/** Scope: a subscription; item: the name of a public zone. `found`: whether the subscription has it. */
export const zoneRecords = armKind({
  name: "zoneRecords",
  permission: "Microsoft.Network/dnsZones/recordsets/read",
  alsoReads: ["Microsoft.Resources/subscriptions/resources/read"],
  value: object({ found: flag, records: list(record) }),
  decode: decodeRecordSet,
  words: ({ item = "" }) => say`the records of the zone ${item} in Azure DNS`,
  contradiction: ({ item = "" }, { records }) =>
    unlessInZone(
      item,
      records.map((one) => one.name),
    ),
});

/** One of `GET {zone}/recordsets`; none for types that lead nowhere. @throws Malformed */
export function decodeRecordSet(item: Cursor, zone: string): ZoneRecord[] {
  const [, type = ""] = /\/([A-Z]+)$/i.exec(item.at("type").text()) ?? [];
  const known = (["CNAME", "A", "AAAA"] as const).find((one) => one === type.toUpperCase());
  if (known === undefined) return [];
  const own = item.at("name").text().toLowerCase();
  const properties = item.at("properties");
  const name = own === "@" ? zone.toLowerCase() : `${own}.${zone.toLowerCase()}`;
  const ttl = properties.at("TTL").number();
  const alias = properties
    .at("targetResource")
    .optional((one) => textAt(one, "id"))
    ?.toLowerCase();
  if (alias !== undefined) return [{ name, type: known, ttl, alias }];
  const datas =
    known === "CNAME"
      ? [properties.at("CNAMERecord").optional((one) => one.at("cname").text())]
      : known === "A"
        ? properties
            .at("ARecords")
            .itemsIfAny()
            .map((one) => one.at("ipv4Address").text())
        : properties
            .at("AAAARecords")
            .itemsIfAny()
            .map((one) => one.at("ipv6Address").text());
  return datas.map((data) => dense({ name, type: known, ttl, data: data?.toLowerCase().replace(/\.$/, "") }));
}
