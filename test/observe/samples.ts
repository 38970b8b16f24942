import { resourceIdIn } from "../../src/base/resource-id.ts";
import {
  channelOf,
  FACT_KINDS,
  factRef,
  isArmKind,
  type AnyFactRef,
  type ArmKindName,
  type FactKindName,
  type FactRef,
} from "../../src/facts/facts.ts";
import { SHOP } from "../worlds/shop.ts";
import { GROUP, SCOPE } from "./collect-support.ts";

/** An image definition of the full world. */
export const IMAGE = resourceIdIn(GROUP, "Microsoft.Compute/galleries/images", "gal/base");

/** Facts of the kinds whose key has an item. */
const WITH_ITEM: { readonly [K in FactKindName]?: FactRef<K> } = {
  aliases: factRef("aliases", SCOPE, "Microsoft.Sql/servers"),
  capacityReservations: factRef("capacityReservations", SCOPE, "swedencentral"),
  computeSku: factRef("computeSku", SCOPE, "swedencentral/Standard_D4ds_v5"),
  computeUsages: factRef("computeUsages", SCOPE, "swedencentral"),
  configurations: factRef("configurations", SCOPE, "sqlServer/sql-shop-weu"),
  costs: factRef("costs", SCOPE, "2026-07-24/2026-08-22"),
  cutoverEndpoints: factRef("cutoverEndpoints", SCOPE, "traffic-manager"),
  deletedResources: factRef("deletedResources", SCOPE, "Microsoft.KeyVault/vaults"),
  existingResources: factRef("existingResources", SCOPE, "Microsoft.Sql/servers"),
  extensionTypes: factRef("extensionTypes", SCOPE, "swedencentral/Microsoft.Azure.Extensions"),
  federatedCredentials: factRef("federatedCredentials", SCOPE, "id-shop"),
  galleryImages: factRef("galleryImages", IMAGE),
  nestedResources: factRef(
    "nestedResources",
    SCOPE,
    "Microsoft.MachineLearningServices/workspaces/computes|ws-shop",
  ),
  nameAvailability: factRef("nameAvailability", SCOPE, "Microsoft.KeyVault/vaults/kv-shop"),
  platformImages: factRef("platformImages", SCOPE, "swedencentral/Canonical/ubuntu-24_04-lts/server"),
  principalAccess: factRef("principalAccess", SCOPE, `client:${SHOP.deployClient}`),
  provider: factRef("provider", SCOPE, "Microsoft.Web"),
  replications: factRef("replications", SCOPE, "sqlLinks/sql-shop-weu/shop"),
  previewFeatures: factRef("previewFeatures", SCOPE, "Microsoft.Compute"),
  resourceSettings: factRef("resourceSettings", SCOPE, "Microsoft.Sql/servers"),
  serviceOffers: factRef("serviceOffers", SCOPE, "swedencentral/sql"),
  serviceUsages: factRef("serviceUsages", SCOPE, "Microsoft.Network/swedencentral"),
  vaultItems: factRef("vaultItems", SCOPE, "kv-shop-prod-sdc"),
  diagnosticSettings: factRef("diagnosticSettings", SCOPE, "Microsoft.Web/sites|app-shop-weu|westeurope"),
  sourceTraffic: factRef("sourceTraffic", SCOPE, "2026-08-01/2026-08-08|Microsoft.Web/sites|app-shop-weu"),
  usedSizes: factRef("usedSizes", SCOPE, "Microsoft.Storage/storageAccounts|stshopweu"),
  policyCompliance: factRef("policyCompliance", SCOPE, "rg-shop-web-sdc"),
  subnetUsages: factRef("subnetUsages", SCOPE, "rg-shop-net-sdc/vnet-shop-sdc"),
  zoneRecords: factRef("zoneRecords", SCOPE, "contoso.org"),
  sourceResources: factRef("sourceResources", SCOPE, "true"),
};

/** Kinds that Azure Resource Manager answers; what vaults answer, their own tests break. */
export const AZURE_KINDS: readonly ArmKindName[] = FACT_KINDS.filter((kind) => isArmKind(kind)).filter(
  (kind) => !["prices", "vault"].includes(channelOf(kind)),
);

/** A fact of the kind that `FULL_WORLD` knows: that of its subscription, where the key has no item. A test asks for each. */
export function sampleOf(kind: ArmKindName): AnyFactRef {
  return WITH_ITEM[kind] ?? factRef(kind, SCOPE);
}
