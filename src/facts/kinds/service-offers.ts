import { region as toRegion, type Region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { offerRow } from "../offers/row.ts";
import { OFFER_PERMISSIONS, offerSource } from "../offers/sources.ts";
import { armKind } from "../kind.ts";
import { list } from "../schema/schema.ts";

/** The item of a list of offers in its parts; undefined for text that is none. */
export function offerItem(
  item: string,
): { readonly region: Region; readonly source: string; readonly part?: string } | undefined {
  const [place = "", source = "", ...rest] = item.split("/");
  const region = toRegion(place);
  if (region === undefined || offerSource(source) === undefined) return undefined;
  return { region, source, ...(rest.length === 0 ? {} : { part: rest.join("/") }) };
}

/**
 * What a service offers to the subscription in a region. Scope: a subscription; item: `<region>/<list>` with a name of
 * `facts/offers/sources.ts`, and after a further slash the part of the list that is read, such as the name of a model.
 */
export const serviceOffers = armKind({
  name: "serviceOffers",
  permission: "Microsoft.Sql/locations/capabilities/read",
  alsoReads: OFFER_PERMISSIONS,
  value: list(offerRow),
  decode: (bodies: readonly unknown[], source: string, region: Region) =>
    offerSource(source)?.decode(bodies, region) ?? [],
  words: ({ item = "" }) => say`what the service offers by its list ${item}`,
});
