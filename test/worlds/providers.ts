import type { JsonObject } from "../servers/json.ts";
import { subscriptionScope } from "./build.ts";
import { ALL_REGIONS, displayNames, ZONAL_REGIONS } from "./regions.ts";

const MOVES = "CrossResourceGroupResourceMove, CrossSubscriptionResourceMove";
const TRACKED = `${MOVES}, SupportsTags, SupportsLocation`;
const WITH_IDENTITY = `${MOVES}, SystemAssignedResourceIdentity, SupportsTags, SupportsLocation`;
const FIXED = "SupportsTags, SupportsLocation";
const PROXY = "None";

interface TypeParts {
  readonly name: string;
  readonly capabilities: string;
  readonly apiVersions: readonly string[];
  /** All regions unless it says otherwise; `[]` is a type without a region. */
  readonly regions?: readonly string[];
  readonly zonal?: boolean;
  readonly global?: boolean;
}

function type(
  name: string,
  capabilities: string,
  apiVersions: string,
  rest: Partial<TypeParts> = {},
): TypeParts {
  return { name, capabilities, apiVersions: apiVersions.split(" "), ...rest };
}

const NONE: Partial<TypeParts> = { regions: [] };

/** Namespaces with the types that a three-tier workload has, and some besides. */
const NAMESPACES: Readonly<Record<string, readonly TypeParts[]>> = {
  "Microsoft.Authorization": [
    type("roleAssignments", PROXY, "2022-04-01 2020-04-01-preview", NONE),
    type("policyAssignments", "SupportsLocation", "2025-03-01 2024-05-01 2022-06-01", NONE),
    type("locks", PROXY, "2020-05-01", NONE),
  ],
  "Microsoft.CognitiveServices": [
    type("accounts", WITH_IDENTITY, "2025-06-01 2024-10-01 2023-05-01"),
    type("accounts/deployments", PROXY, "2025-06-01 2024-10-01 2023-05-01", NONE),
  ],
  "Microsoft.Compute": [
    type("virtualMachines", WITH_IDENTITY, "2025-04-01 2024-11-01 2024-07-01", { zonal: true }),
    type("virtualMachines/extensions", FIXED, "2025-04-01 2024-11-01"),
    type("virtualMachineScaleSets", WITH_IDENTITY, "2025-04-01 2024-11-01 2024-07-01", { zonal: true }),
    type("disks", TRACKED, "2025-01-02 2024-03-02", { zonal: true }),
    type("availabilitySets", TRACKED, "2025-04-01 2024-11-01"),
    type("images", TRACKED, "2025-04-01 2024-11-01"),
  ],
  "Microsoft.Insights": [
    type("components", TRACKED, "2020-02-02"),
    type("actionGroups", TRACKED, "2024-10-01-preview 2023-01-01", {
      regions: ["swedencentral", "germanywestcentral", "northeurope", "westeurope"],
      global: true,
    }),
    type("diagnosticSettings", PROXY, "2021-05-01-preview", NONE),
  ],
  "Microsoft.KeyVault": [
    type("vaults", TRACKED, "2026-02-01 2024-11-01 2023-07-01"),
    type("vaults/secrets", PROXY, "2026-02-01 2024-11-01"),
    type("managedHSMs", "SystemAssignedResourceIdentity, SupportsTags, SupportsLocation", "2024-11-01"),
  ],
  "Microsoft.ManagedIdentity": [
    type("userAssignedIdentities", FIXED, "2024-11-30 2023-01-31"),
    type("userAssignedIdentities/federatedIdentityCredentials", PROXY, "2024-11-30 2023-01-31"),
  ],
  "Microsoft.Network": [
    type("virtualNetworks", TRACKED, "2025-01-01 2024-07-01 2024-05-01"),
    type("virtualNetworks/subnets", PROXY, "2025-01-01 2024-07-01 2024-05-01"),
    type("networkSecurityGroups", TRACKED, "2025-01-01 2024-07-01 2024-05-01"),
    type("publicIPAddresses", TRACKED, "2025-01-01 2024-07-01 2024-05-01", { zonal: true }),
    type("loadBalancers", TRACKED, "2025-01-01 2024-07-01 2024-05-01", { zonal: true }),
    type("privateEndpoints", TRACKED, "2025-01-01 2024-07-01 2024-05-01"),
    type("privateDnsZones", TRACKED, "2024-06-01 2020-06-01", { regions: [], global: true }),
    type("networkInterfaces", TRACKED, "2025-01-01 2024-07-01 2024-05-01"),
  ],
  "Microsoft.OperationalInsights": [type("workspaces", WITH_IDENTITY, "2025-02-01 2023-09-01")],
  "Microsoft.Sql": [
    type("servers", WITH_IDENTITY, "2023-08-01 2021-11-01", { zonal: true }),
    type("servers/databases", TRACKED, "2023-08-01 2021-11-01", { zonal: true }),
    type("servers/elasticPools", TRACKED, "2023-08-01 2021-11-01", { zonal: true }),
    type("servers/failoverGroups", PROXY, "2023-08-01 2021-11-01"),
    type("managedInstances", WITH_IDENTITY, "2023-08-01 2021-11-01", { zonal: true }),
  ],
  "Microsoft.Storage": [
    type("storageAccounts", WITH_IDENTITY, "2025-01-01 2024-01-01 2023-05-01", { zonal: true }),
    type("storageAccounts/blobServices", PROXY, "2025-01-01 2024-01-01"),
  ],
  "Microsoft.Web": [
    type("sites", WITH_IDENTITY, "2024-11-01 2024-04-01 2023-12-01", { zonal: true }),
    type("sites/slots", WITH_IDENTITY, "2024-11-01 2024-04-01"),
    type("serverFarms", TRACKED, "2024-11-01 2024-04-01 2023-12-01", { zonal: true }),
    type("certificates", TRACKED, "2024-11-01 2024-04-01"),
    // Static sites live in a handful of regions only.
    type("staticSites", WITH_IDENTITY, "2024-11-01 2024-04-01", { regions: ["westeurope", "eastus"] }),
  ],
};

function resourceType(parts: TypeParts): JsonObject {
  const regions = parts.regions ?? ALL_REGIONS;
  const [defaultApiVersion = ""] = parts.apiVersions;
  return {
    resourceType: parts.name,
    locations: [...displayNames(regions), ...(parts.global === true ? ["global"] : [])],
    ...(parts.zonal === true
      ? {
          zoneMappings: displayNames(regions.filter((one) => ZONAL_REGIONS.includes(one))).map(
            (location) => ({
              location,
              zones: ["2", "3", "1"],
            }),
          ),
        }
      : {}),
    apiVersions: parts.apiVersions,
    defaultApiVersion,
    capabilities: parts.capabilities,
  };
}

export interface ProviderChanges {
  /** `Registered` when absent. */
  readonly state?: string;
  /** Types that the provider does not offer at all. */
  readonly without?: readonly string[];
  /** Types that are offered everywhere but in these regions. */
  readonly notIn?: Readonly<Record<string, readonly string[]>>;
}

/** Answers of `GET /subscriptions/{id}/providers/{namespace}`, each changed as told. */
export function providers(
  subscriptionId: string,
  changes: Readonly<Record<string, ProviderChanges>> = {},
): readonly JsonObject[] {
  return Object.entries(NAMESPACES).map(([namespace, types]) => {
    const change = changes[namespace] ?? {};
    const kept = types.filter((one) => !(change.without ?? []).includes(one.name));
    const placed = kept.map((one) => {
      const missing = change.notIn?.[one.name] ?? [];
      const regions = (one.regions ?? ALL_REGIONS).filter((region) => !missing.includes(region));
      return resourceType({ ...one, regions });
    });
    return {
      id: `${subscriptionScope(subscriptionId)}/providers/${namespace}`,
      namespace,
      resourceTypes: placed,
      registrationState: change.state ?? "Registered",
      registrationPolicy: "RegistrationRequired",
    };
  });
}
