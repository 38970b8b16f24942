import { factRef, type FactKindName, type FactRef } from "../../src/facts/facts.ts";
import { SHOP } from "../worlds/shop.ts";
import { SCOPE } from "./collect-support.ts";

/** A fact of every kind that {@link FULL_WORLD} knows. A kind without one does not compile. */
export const SAMPLES: { readonly [K in FactKindName]: FactRef<K> } = {
  aliases: factRef("aliases", SCOPE, "Microsoft.Sql/servers"),
  budgets: factRef("budgets", SCOPE),
  computeSku: factRef("computeSku", SCOPE, "swedencentral/Standard_D4ds_v5"),
  computeUsages: factRef("computeUsages", SCOPE, "swedencentral"),
  denyAssignments: factRef("denyAssignments", SCOPE),
  federatedCredentials: factRef("federatedCredentials", SCOPE, "id-shop"),
  identities: factRef("identities", SCOPE),
  locations: factRef("locations", SCOPE),
  managedClusters: factRef("managedClusters", SCOPE),
  moveCollections: factRef("moveCollections", SCOPE),
  policyAssignments: factRef("policyAssignments", SCOPE),
  policyDefinitions: factRef("policyDefinitions", SCOPE),
  policyExemptions: factRef("policyExemptions", SCOPE),
  policySetDefinitions: factRef("policySetDefinitions", SCOPE),
  principalAccess: factRef("principalAccess", SCOPE, `client:${SHOP.deployClient}`),
  provider: factRef("provider", SCOPE, "Microsoft.Web"),
  roleAssignments: factRef("roleAssignments", SCOPE),
  roleAssignmentUsage: factRef("roleAssignmentUsage", SCOPE),
  roleDefinitions: factRef("roleDefinitions", SCOPE),
  roleEligibilities: factRef("roleEligibilities", SCOPE),
  roleSchedules: factRef("roleSchedules", SCOPE),
  sourceResources: factRef("sourceResources", SCOPE, "true"),
  subscription: factRef("subscription", SCOPE),
};
