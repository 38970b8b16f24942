import { dense, type Cursor } from "../decode/cursor.ts";
import { itemsOf } from "../decode/list.ts";
import type { OfferRow, OfferSource } from "./row.ts";

const ZONAL = /^ZoneRedundant$/i;

/** Capabilities By Location - List of Microsoft.DBforPostgreSQL. `restricted: Enabled` closes the region to the subscription. */
export const postgresql: OfferSource = {
  permission: "Microsoft.DBforPostgreSQL/locations/capabilities/read",
  decode: (bodies) =>
    itemsOf(bodies).flatMap((item) => {
      const flag = item.at("restricted").optional((value) => value.text());
      const closed = flag?.toLowerCase() === "enabled";
      const outer = closed ? (reasonAt(item) ?? "the region is restricted") : undefined;
      const servers = item
        .at("supportedServerEditions")
        .itemsIfAny()
        .flatMap((edition) => {
          const inner = outer ?? closedBy(edition);
          return edition
            .at("supportedServerSkus")
            .itemsIfAny()
            .flatMap((sku) => serverRows(sku, inner ?? closedBy(sku), "supportedHaMode"));
        });
      const versions = item
        .at("supportedServerVersions")
        .itemsIfAny()
        .map((version) => row("version", version.at("name").text(), outer ?? closedBy(version)));
      return [...servers, ...versions];
    }),
};

/** Location Based Capabilities - List of Microsoft.DBforMySQL: one item a zone; versions and sizes repeat in each. */
export const mysql: OfferSource = {
  permission: "Microsoft.DBforMySQL/locations/capabilities/read",
  decode(bodies) {
    const rows = itemsOf(bodies).flatMap((item) => {
      const zonal = item
        .at("supportedHAMode")
        .texts()
        .some((mode) => ZONAL.test(mode));
      return item
        .at("supportedFlexibleServerEditions")
        .itemsIfAny()
        .flatMap((edition) => edition.at("supportedServerVersions").itemsIfAny())
        .flatMap((version) => [
          row("version", version.at("name").text(), undefined),
          ...version
            .at("supportedSkus")
            .itemsIfAny()
            .flatMap((sku) => {
              const name = sku.at("name").text();
              const plain = row("server", name, undefined);
              return zonal ? [plain, row("zone-redundant server", name, undefined)] : [plain];
            }),
        ]);
    });
    return [...new Map(rows.map((one) => [`${one.what}/${one.name}`, one])).values()];
  },
};

function serverRows(sku: Cursor, closed: string | undefined, modes: string): OfferRow[] {
  const name = sku.at("name").text();
  const zonal = sku
    .at(modes)
    .texts()
    .some((mode) => ZONAL.test(mode));
  const plain = row("server", name, closed);
  return zonal ? [plain, row("zone-redundant server", name, closed)] : [plain];
}

/** Newer answers have a status on every node, as those of SQL have. */
function closedBy(node: Cursor): string | undefined {
  const status = node.at("status").optional((value) => value.text()) ?? "Available";
  return /^(Available|Default)$/i.test(status) ? undefined : (reasonAt(node) ?? status);
}

function reasonAt(node: Cursor): string | undefined {
  return node.at("reason").optional((value) => value.text());
}

function row(what: string, name: string, reason: string | undefined): OfferRow {
  return dense({
    what,
    name,
    state: reason === undefined ? ("offered" as const) : ("closed" as const),
    reason,
  });
}
