import type { World, WorldPrincipal } from "../servers/world.ts";
import { emptyWorld, guidFor, resourceGroup, subscriptionResource } from "./build.ts";
import { builtInDefinitions, olderVersions } from "./builtins.ts";
import { computeSkus, computeUsages } from "./compute.ts";
import { providers } from "./providers.ts";
import { locations } from "./regions.ts";
import { budgets, denyAssignments, roleAssignments, roleDefinitions } from "./shop-access.ts";
import { services } from "./services.ts";
import { SHOP_CONFIGURATION } from "./shop-configuration.ts";
import { SHOP_REPLICATION } from "./shop-replication.ts";
import { SHOP_SERVICES } from "./shop-services.ts";
import { resources, TAGS } from "./shop-resources.ts";
import { policyAssignments, policyExemptions, policySets } from "./shop-policy.ts";
import { SHOP, type ShopState } from "./shop-state.ts";

import { SHOP_VAULTS } from "./shop-vault.ts";
export { CORP, LANDING_ZONES, ROOT, SHOP, SUBSCRIPTION, type ShopState } from "./shop-state.ts";

const PRINCIPALS: readonly WorldPrincipal[] = [
  {
    objectId: SHOP.deployObject,
    appId: SHOP.deployClient,
    type: "ServicePrincipal",
    displayName: "sp-shop-deploy",
  },
  {
    objectId: SHOP.shopIdentity,
    appId: guidFor("client id-shop-sdc"),
    type: "ServicePrincipal",
    displayName: "id-shop-sdc",
  },
  {
    objectId: SHOP.oldIdentity,
    appId: guidFor("client id-shop-weu"),
    type: "ServicePrincipal",
    displayName: "id-shop-weu",
  },
  { objectId: guidFor("user operator"), type: "User", displayName: "Shop operator" },
  { objectId: SHOP.opsGroup, type: "Group", displayName: "sg-shop-ops", members: [guidFor("user operator")] },
  { objectId: SHOP.deployersGroup, type: "Group", displayName: "sg-deployers", members: [SHOP.deployObject] },
  { objectId: SHOP.adminsGroup, type: "Group", displayName: "sg-platform-admins", members: [] },
];

/** The shop's landing zone: source and target share the subscription, under mg-contoso > mg-landingzones > mg-corp. */
export function shopWorld(state: ShopState): World {
  const group = (name: string, region: string) => resourceGroup(SHOP.subscription, name, region, TAGS);
  return {
    ...emptyWorld(SHOP.tenant),
    managementGroups: [
      { name: "mg-contoso", displayName: "Contoso" },
      { name: "mg-landingzones", displayName: "Landing zones", parent: "mg-contoso" },
      { name: "mg-corp", displayName: "Corp", parent: "mg-landingzones" },
      { name: "mg-sandbox", displayName: "Sandbox", parent: "mg-contoso" },
    ],
    subscriptions: [
      {
        subscriptionId: SHOP.subscription,
        managementGroup: "mg-corp",
        resource: subscriptionResource(SHOP.tenant, SHOP.subscription, "shop-prod"),
        locations: locations(SHOP.subscription),
        providers: providers(
          SHOP.subscription,
          state.sqlRegistered ? {} : { "Microsoft.Sql": { state: "NotRegistered" } },
        ),
        computeSkus: [
          ...computeSkus(
            "swedencentral",
            state.memorySizeOffered
              ? {}
              : {
                  Standard_E16ds_v5: {
                    restriction: { type: "Location", reasonCode: "NotAvailableForSubscription" },
                  },
                },
          ),
          ...computeSkus("westeurope"),
        ],
        computeUsages: {
          swedencentral: computeUsages({
            cores: { used: 12, limit: 100 },
            virtualMachines: { used: 3, limit: 25000 },
            standardDSv5Family: { used: 4, limit: state.familyLimit },
            standardEDSv5Family: { used: 8, limit: 64 },
          }),
          westeurope: computeUsages({ cores: { used: 84, limit: 200 } }),
        },
        services: {
          ...services(["swedencentral", "westeurope"], {
            limits: { "PremiumV3 VMs": state.planLimit },
            ...(state.databaseOffered ? {} : { closedSql: { GP_Gen5_8: "ProvisioningDisabled" } }),
          }),
          ...SHOP_SERVICES,
          ...SHOP_REPLICATION,
          ...SHOP_CONFIGURATION,
        },
        resourceGroups: [
          group("rg-shop-net-weu", "westeurope"),
          group("rg-shop-data-weu", "westeurope"),
          group("rg-shop-web-weu", "westeurope"),
          group("rg-shop-net-sdc", "swedencentral"),
          group("rg-shop-data-sdc", "swedencentral"),
          group("rg-shop-web-sdc", "swedencentral"),
          group("rg-shop-ops", "swedencentral"),
          group("rg-databricks-managed", "westeurope"),
        ],
      },
    ],
    principals: PRINCIPALS,
    policyAssignments: policyAssignments(state),
    policyDefinitions: builtInDefinitions(),
    policySetDefinitions: policySets(),
    policyVersions: olderVersions(),
    policyExemptions: policyExemptions(state),
    roleAssignments: roleAssignments(state),
    roleDefinitions: roleDefinitions(state),
    denyAssignments: denyAssignments(),
    budgets: budgets(state),
    resources: resources(state),
    vaults: SHOP_VAULTS,
  };
}
