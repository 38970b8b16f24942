import { factRef, type AnyFactRef, type FactKindName, type FactRef } from "../../src/facts/facts.ts";
import { SHOP } from "../worlds/shop.ts";
import { SCOPE } from "./collect-support.ts";

/** Facts of the kinds whose key has an item. */
const WITH_ITEM: { readonly [K in FactKindName]?: FactRef<K> } = {
  aliases: factRef("aliases", SCOPE, "Microsoft.Sql/servers"),
  computeSku: factRef("computeSku", SCOPE, "swedencentral/Standard_D4ds_v5"),
  computeUsages: factRef("computeUsages", SCOPE, "swedencentral"),
  deletedResources: factRef("deletedResources", SCOPE, "Microsoft.KeyVault/vaults"),
  existingResources: factRef("existingResources", SCOPE, "Microsoft.Sql/servers"),
  federatedCredentials: factRef("federatedCredentials", SCOPE, "id-shop"),
  nameAvailability: factRef("nameAvailability", SCOPE, "Microsoft.KeyVault/vaults/kv-shop"),
  principalAccess: factRef("principalAccess", SCOPE, `client:${SHOP.deployClient}`),
  provider: factRef("provider", SCOPE, "Microsoft.Web"),
  previewFeatures: factRef("previewFeatures", SCOPE, "Microsoft.Compute"),
  serviceOffers: factRef("serviceOffers", SCOPE, "swedencentral/sql"),
  serviceUsages: factRef("serviceUsages", SCOPE, "Microsoft.Network/swedencentral"),
  sourceResources: factRef("sourceResources", SCOPE, "true"),
};

/** A fact of the kind that `FULL_WORLD` knows: that of its subscription, where the key has no item. A test asks for each. */
export function sampleOf(kind: FactKindName): AnyFactRef {
  return WITH_ITEM[kind] ?? factRef(kind, SCOPE);
}
