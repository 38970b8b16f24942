import { itemsOf } from "../decode/list.ts";
import { isIn, restricted, type OfferSource } from "./row.ts";

/** Skus - List of Microsoft.Storage: one row for each SKU, kind of account and region. */
export const storage: OfferSource = {
  permission: "Microsoft.Storage/skus/read",
  decode: (bodies, region) =>
    itemsOf(bodies)
      .filter(
        (item) => item.at("resourceType").text() === "storageAccounts" && isIn(item.at("locations"), region),
      )
      .flatMap((item) => {
        const name = item.at("name").text();
        const kind = item.at("kind").optional((value) => value.text());
        return [
          restricted(item, region, "SKU", name),
          ...(kind === undefined ? [] : [restricted(item, region, "SKU with kind", `${name}/${kind}`)]),
        ];
      }),
};
