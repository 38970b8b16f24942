import { dense, type Cursor } from "../decode/cursor.ts";
import { itemsOf } from "../decode/list.ts";
import { isIn, restricted, type OfferRow, type OfferSource } from "./row.ts";

/** Resource Skus - List of Microsoft.CognitiveServices: one row for each kind, SKU and region; some are global. */
export const aiAccounts: OfferSource = {
  permission: "Microsoft.CognitiveServices/skus/read",
  decode: (bodies, region) =>
    itemsOf(bodies)
      .filter((item) => item.at("resourceType").text() === "accounts")
      .filter((item) => isIn(item.at("locations"), region) || isGlobal(item.at("locations")))
      .map((item) =>
        restricted(item, region, "kind and SKU", `${item.at("kind").text()}/${item.at("name").text()}`),
      ),
};

function isGlobal(locations: Cursor): boolean {
  return locations.itemsIfAny().some((place) => place.text().toLowerCase() === "global");
}

/** Models - List of a location: each version of a model with the types of deployment that it has there, and their counters. */
export const aiModels: OfferSource = {
  permission: "Microsoft.CognitiveServices/locations/models/read",
  decode: (bodies) =>
    itemsOf(bodies).flatMap((item) => {
      const model = item.at("model");
      const ends = model
        .at("deprecation")
        .optional((value) => value.at("inference").optional((date) => date.text()));
      const name = `${model.at("format").text()}/${model.at("name").text()}/${model.at("version").text()}`;
      return model
        .at("skus")
        .itemsIfAny()
        .map((sku) => modelRow(sku, name, ends));
    }),
};

function modelRow(sku: Cursor, name: string, ends: string | undefined): OfferRow {
  const bound = (key: string): number | undefined =>
    sku.at("capacity").optional((value) => value.at(key).optional((number) => number.number()));
  return dense({
    what: "model",
    name: `${name}/${sku.at("name").text()}`,
    state: "offered" as const,
    counter: sku.at("usageName").optional((value) => value.text()),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    ends: sku.at("deprecationDate").optional((value) => value.text()) ?? ends,
  });
}
