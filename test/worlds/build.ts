import type { JsonObject } from "../servers/json.ts";
import type { ArmResource, World } from "../servers/world.ts";
import { AUTHORIZATION, extension, resourceGroupScope, subscriptionScope } from "./build-base.ts";

/** Builders of resources in the wire shapes of Azure Resource Manager. Scopes are ids without a slash at the end; the tenant is `""`. */
export * from "./build-access.ts";
export {
  guidFor,
  managementGroupScope,
  resourceGroupScope,
  subscriptionScope,
  TENANT,
} from "./build-base.ts";
export * from "./build-policy.ts";

export function resourceGroup(
  subscriptionId: string,
  name: string,
  location: string,
  tags: JsonObject = {},
): ArmResource {
  return {
    id: resourceGroupScope(subscriptionId, name),
    name,
    type: "Microsoft.Resources/resourceGroups",
    location,
    tags,
    properties: { provisioningState: "Succeeded" },
  };
}

export function lock(scope: string, name: string, level: "CanNotDelete" | "ReadOnly"): ArmResource {
  return extension(scope, `${AUTHORIZATION}/locks`, name, { level });
}

/** The answer of `GET /subscriptions/{id}`. */
export function subscriptionResource(
  tenantId: string,
  subscriptionId: string,
  displayName: string,
  state = "Enabled",
): JsonObject {
  return {
    id: subscriptionScope(subscriptionId),
    authorizationSource: "RoleBased",
    managedByTenants: [],
    tags: { environment: "prod" },
    subscriptionId,
    tenantId,
    displayName,
    state,
    subscriptionPolicies: {
      locationPlacementId: "Public_2014-09-01",
      quotaId: "EnterpriseAgreement_2014-09-01",
      spendingLimit: "Off",
    },
  };
}

/** A world in which nothing is yet. */
export function emptyWorld(tenantId: string): World {
  return {
    tenantId,
    managementGroups: [],
    subscriptions: [],
    principals: [],
    policyAssignments: [],
    policyDefinitions: [],
    policySetDefinitions: [],
    policyVersions: [],
    policyExemptions: [],
    roleAssignments: [],
    roleDefinitions: [],
    denyAssignments: [],
    budgets: [],
    locks: [],
  };
}
