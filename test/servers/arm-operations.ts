import type { OperationShape } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

const SUBSCRIPTION = "/subscriptions/(?<subscription>[^/]+)";
const AUTHORIZATION = "/providers/Microsoft\\.Authorization";
const POLICY = ["2025-03-01", "2025-01-01", "2024-05-01", "2024-04-01", "2023-04-01"];
const OLD_POLICY = ["2022-06-01", "2021-06-01", "2020-09-01", "2020-03-01", "2019-09-01"];
const RESOURCES = [
  "2025-04-01",
  "2025-03-01",
  "2024-11-01",
  "2024-07-01",
  "2024-03-01",
  "2023-07-01",
  "2022-09-01",
  "2021-04-01",
  "2020-10-01",
  "2020-06-01",
  "2019-10-01",
];
const SUBSCRIPTIONS = ["2022-12-01", "2021-01-01", "2020-01-01", "2019-11-01", "2019-06-01", "2016-06-01"];

function at(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, "i");
}

/** An extension resource: it may sit on any scope, the tenant included. */
function onAnyScope(provider: string, tail: string): RegExp {
  return at(`(?<scope>(?:/.+)?)${provider}/${tail}`);
}

const table = {
  subscription: {
    path: at(SUBSCRIPTION),
    permission: "Microsoft.Resources/subscriptions/read",
    type: "Microsoft.Resources/subscriptions",
    apiVersions: SUBSCRIPTIONS,
  },
  locations: {
    path: at(`${SUBSCRIPTION}/locations`),
    permission: "Microsoft.Resources/subscriptions/locations/read",
    type: "Microsoft.Resources/subscriptions",
    apiVersions: SUBSCRIPTIONS,
  },
  provider: {
    path: at(`${SUBSCRIPTION}/providers/(?<name>[^/]+)`),
    permission: "Microsoft.Resources/subscriptions/providers/read",
    type: "Microsoft.Resources/providers",
    apiVersions: RESOURCES,
  },
  /** Source: `Providers_GetAtTenantScope`, of which the example has no `registrationState`. */
  tenantProvider: {
    path: at("/providers/(?<name>Microsoft\\.[^/]+)"),
    permission: "Microsoft.Resources/providers/read",
    type: "Microsoft.Resources/providers",
    apiVersions: RESOURCES,
  },
  resourceGroups: {
    path: at(`${SUBSCRIPTION}/resourcegroups`),
    permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
    type: "Microsoft.Resources/subscriptions/resourceGroups",
    apiVersions: RESOURCES,
  },
  resourceGroup: {
    path: at(`${SUBSCRIPTION}/resourcegroups/(?<name>[^/]+)`),
    permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
    type: "Microsoft.Resources/subscriptions/resourceGroups",
    apiVersions: RESOURCES,
  },
  policyAssignments: {
    path: onAnyScope(AUTHORIZATION, "policyAssignments"),
    permission: "Microsoft.Authorization/policyAssignments/read",
    type: "Microsoft.Authorization/policyAssignments",
    apiVersions: [...POLICY, ...OLD_POLICY],
  },
  policyAssignment: {
    path: onAnyScope(AUTHORIZATION, "policyAssignments/(?<name>[^/]+)"),
    permission: "Microsoft.Authorization/policyAssignments/read",
    type: "Microsoft.Authorization/policyAssignments",
    apiVersions: [...POLICY, ...OLD_POLICY],
  },
  policyDefinitions: {
    path: onAnyScope(AUTHORIZATION, "policyDefinitions"),
    permission: "Microsoft.Authorization/policyDefinitions/read",
    type: "Microsoft.Authorization/policyDefinitions",
    apiVersions: [...POLICY, "2021-06-01", "2020-09-01", "2020-03-01", "2019-09-01"],
  },
  policyDefinition: {
    path: onAnyScope(AUTHORIZATION, "policyDefinitions/(?<name>[^/]+)"),
    permission: "Microsoft.Authorization/policyDefinitions/read",
    type: "Microsoft.Authorization/policyDefinitions",
    apiVersions: [...POLICY, "2021-06-01", "2020-09-01", "2020-03-01", "2019-09-01"],
  },
  policySetDefinitions: {
    path: onAnyScope(AUTHORIZATION, "policySetDefinitions"),
    permission: "Microsoft.Authorization/policySetDefinitions/read",
    type: "Microsoft.Authorization/policySetDefinitions",
    apiVersions: [...POLICY, "2021-06-01", "2020-09-01", "2020-03-01", "2019-09-01"],
  },
  policySetDefinition: {
    path: onAnyScope(AUTHORIZATION, "policySetDefinitions/(?<name>[^/]+)"),
    permission: "Microsoft.Authorization/policySetDefinitions/read",
    type: "Microsoft.Authorization/policySetDefinitions",
    apiVersions: [...POLICY, "2021-06-01", "2020-09-01", "2020-03-01", "2019-09-01"],
  },
  policyVersions: {
    path: onAnyScope(
      AUTHORIZATION,
      "(?<kind>policyDefinitions|policySetDefinitions)/(?<name>[^/]+)/versions",
    ),
    permission: "Microsoft.Authorization/policyDefinitions/versions/read",
    type: "Microsoft.Authorization/policyDefinitionVersions",
    apiVersions: POLICY.filter((version) => version !== "2024-04-01"),
  },
  policyVersion: {
    path: onAnyScope(
      AUTHORIZATION,
      "(?<kind>policyDefinitions|policySetDefinitions)/(?<name>[^/]+)/versions/(?<version>[^/]+)",
    ),
    permission: "Microsoft.Authorization/policyDefinitions/versions/read",
    type: "Microsoft.Authorization/policyDefinitionVersions",
    apiVersions: POLICY.filter((version) => version !== "2024-04-01"),
  },
  policyExemptions: {
    path: onAnyScope(AUTHORIZATION, "policyExemptions"),
    permission: "Microsoft.Authorization/policyExemptions/read",
    type: "Microsoft.Authorization/policyExemptions",
    apiVersions: ["2024-12-01-preview", "2022-07-01-preview", "2020-07-01-preview"],
  },
  roleAssignments: {
    path: onAnyScope(AUTHORIZATION, "roleAssignments"),
    permission: "Microsoft.Authorization/roleAssignments/read",
    type: "Microsoft.Authorization/roleAssignments",
    apiVersions: [
      "2022-04-01",
      "2020-10-01-preview",
      "2020-08-01-preview",
      "2020-04-01-preview",
      "2015-07-01",
    ],
  },
  roleDefinitions: {
    path: onAnyScope(AUTHORIZATION, "roleDefinitions"),
    permission: "Microsoft.Authorization/roleDefinitions/read",
    type: "Microsoft.Authorization/roleDefinitions",
    apiVersions: ["2022-05-01-preview", "2022-04-01", "2018-01-01-preview", "2015-07-01"],
  },
  roleDefinition: {
    path: onAnyScope(AUTHORIZATION, "roleDefinitions/(?<name>[^/]+)"),
    permission: "Microsoft.Authorization/roleDefinitions/read",
    type: "Microsoft.Authorization/roleDefinitions",
    apiVersions: ["2022-05-01-preview", "2022-04-01", "2018-01-01-preview", "2015-07-01"],
  },
  denyAssignments: {
    path: onAnyScope(AUTHORIZATION, "denyAssignments"),
    permission: "Microsoft.Authorization/denyAssignments/read",
    type: "Microsoft.Authorization/denyAssignments",
    apiVersions: ["2022-04-01", "2018-07-01-preview"],
  },
  roleEligibilityScheduleInstances: {
    path: onAnyScope(AUTHORIZATION, "roleEligibilityScheduleInstances"),
    permission: "Microsoft.Authorization/roleEligibilityScheduleInstances/read",
    type: "Microsoft.Authorization/roleEligibilityScheduleInstances",
    apiVersions: ["2020-10-01", "2020-10-01-preview"],
  },
  roleAssignmentScheduleInstances: {
    path: onAnyScope(AUTHORIZATION, "roleAssignmentScheduleInstances"),
    permission: "Microsoft.Authorization/roleAssignmentScheduleInstances/read",
    type: "Microsoft.Authorization/roleAssignmentScheduleInstances",
    apiVersions: ["2020-10-01", "2020-10-01-preview"],
  },
  roleAssignmentsUsageMetrics: {
    path: at(`${SUBSCRIPTION}${AUTHORIZATION}/roleAssignmentsUsageMetrics`),
    permission: "Microsoft.Authorization/roleAssignmentsUsageMetrics/read",
    type: "Microsoft.Authorization/roleAssignmentsUsageMetrics",
    apiVersions: ["2019-08-01-preview"],
  },
  userAssignedIdentities: {
    path: at(`${SUBSCRIPTION}/providers/Microsoft\\.ManagedIdentity/userAssignedIdentities`),
    permission: "Microsoft.ManagedIdentity/userAssignedIdentities/read",
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    apiVersions: ["2024-11-30", "2023-07-31-preview", "2023-01-31", "2022-01-31-preview", "2018-11-30"],
  },
  federatedIdentityCredentials: {
    path: at(
      "(?<scope>/subscriptions/[^/]+/resourcegroups/[^/]+/providers/Microsoft\\.ManagedIdentity/userAssignedIdentities/[^/]+)/federatedIdentityCredentials",
    ),
    permission: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
    type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
    apiVersions: ["2024-11-30", "2023-07-31-preview", "2023-01-31", "2022-01-31-preview"],
  },
  managedClusters: {
    path: at(`${SUBSCRIPTION}/providers/Microsoft\\.ContainerService/managedClusters`),
    permission: "Microsoft.ContainerService/managedClusters/read",
    type: "Microsoft.ContainerService/managedClusters",
    apiVersions: ["2025-05-01", "2024-09-01", "2024-05-01", "2024-02-01", "2023-06-01"],
  },
  moveCollections: {
    path: at(`${SUBSCRIPTION}/providers/Microsoft\\.Migrate/moveCollections`),
    permission: "Microsoft.Migrate/moveCollections/read",
    type: "Microsoft.Migrate/moveCollections",
    apiVersions: ["2023-08-01", "2022-08-01", "2021-08-01", "2021-01-01"],
  },
  budgets: {
    path: onAnyScope("/providers/Microsoft\\.Consumption", "budgets"),
    permission: "Microsoft.Consumption/budgets/read",
    type: "Microsoft.Consumption/budgets",
    apiVersions: ["2024-08-01", "2023-11-01", "2023-05-01", "2023-03-01", "2021-10-01", "2019-10-01"],
  },
  budget: {
    path: onAnyScope("/providers/Microsoft\\.Consumption", "budgets/(?<name>[^/]+)"),
    permission: "Microsoft.Consumption/budgets/read",
    type: "Microsoft.Consumption/budgets",
    apiVersions: ["2024-08-01", "2023-11-01", "2023-05-01", "2023-03-01", "2021-10-01", "2019-10-01"],
  },
  computeSkus: {
    path: at(`${SUBSCRIPTION}/providers/Microsoft\\.Compute/skus`),
    permission: "Microsoft.Compute/skus/read",
    type: "Microsoft.Compute/skus",
    apiVersions: ["2021-07-01", "2019-04-01", "2017-09-01"],
  },
  computeUsages: {
    path: at(`${SUBSCRIPTION}/providers/Microsoft\\.Compute/locations/(?<name>[^/]+)/usages`),
    permission: "Microsoft.Compute/locations/usages/read",
    type: "Microsoft.Compute/locations/usages",
    apiVersions: [
      "2026-04-01",
      "2025-04-01",
      "2024-11-01",
      "2024-07-01",
      "2024-03-01",
      "2023-09-01",
      "2023-07-01",
      "2022-11-01",
      "2021-07-01",
    ],
  },
  resourceGraph: {
    path: at("/providers/Microsoft\\.ResourceGraph/resources"),
    permission: "Microsoft.ResourceGraph/resources/read",
    type: "Microsoft.ResourceGraph/resources",
    apiVersions: ["2024-04-01", "2022-10-01", "2021-03-01", "2019-04-01"],
  },
  managementGroup: {
    path: at("/providers/Microsoft\\.Management/managementGroups/(?<name>[^/]+)"),
    permission: "Microsoft.Management/managementGroups/read",
    type: "Microsoft.Management/managementGroups",
    apiVersions: ["2023-04-01", "2021-04-01", "2020-10-01", "2020-05-01", "2020-02-01"],
  },
  ...OPERATIONS,
} as const satisfies Record<string, OperationShape>;

export type ArmOperation = keyof typeof table;

export const ARM_OPERATIONS: Readonly<Record<ArmOperation, OperationShape>> = table;

function isOperation(name: string): name is ArmOperation {
  return Object.hasOwn(table, name);
}

export interface Route {
  readonly operation: ArmOperation;
  /** Named parts of the path, decoded: `subscription`, `scope`, `name`, `kind`, `version`. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The operation a path names, without regard to case; undefined when there is none. `path` is decoded, without a slash at the end. */
export function routeOf(path: string): Route | undefined {
  for (const [operation, { path: pattern }] of Object.entries(ARM_OPERATIONS)) {
    const match = pattern.exec(path);
    if (match && isOperation(operation)) return { operation, parts: match.groups ?? {} };
  }
  return undefined;
}
