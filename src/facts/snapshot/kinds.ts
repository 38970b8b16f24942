import type { FactKind } from "../facts.ts";
import {
  resourceId,
  fingerprint,
  flag,
  guid,
  json,
  list,
  number,
  object,
  record,
  region,
  sentence,
  shared,
  text,
  texts,
  type Schema,
} from "./parts.ts";
import { policyAssignment, policyDefinition, policyExemption, policySetDefinition } from "./policy.ts";

const UNKNOWN_KINDS = [
  "no-permission",
  "not-found",
  "throttled",
  "timed-out",
  "service-error",
  "malformed",
  "no-credentials",
  "not-captured",
  "not-understood",
  "unresolved",
] as const;

/** What several kinds have in common. */
export const definitions: Readonly<Record<string, Schema>> = {
  unknown: object(
    { known: { const: false }, kind: { enum: UNKNOWN_KINDS }, detail: sentence },
    { permission: text, scope: text, status: number, correlationId: text },
  ),
  parameterValues: record(object({ value: json })),
  parameters: record(object({ type: text }, { defaultValue: json, allowedValues: list(json) })),
  selectors: list(object({ kind: text }, { in: texts, notIn: texts })),
  resourceSelectors: list(object({ selectors: shared("selectors") }, { name: text })),
  permissions: list(
    object(
      { actions: texts, notActions: texts, dataActions: texts, notDataActions: texts },
      { condition: text, conditionVersion: text },
    ),
  ),
  roleAssignment: object(
    { id: resourceId, scope: resourceId, roleGuid: guid, principalId: guid },
    { principalType: text, condition: text, conditionVersion: text },
  ),
  principals: list(object({ id: text }, { type: text })),
  budgetFilter: {
    oneOf: [
      object({ kind: { enum: ["all", "any", "not"] }, of: list(shared("budgetFilter")) }),
      object({ kind: { enum: ["dimension", "tag"] }, name: text, operator: text, values: texts }),
      object({ kind: { const: "unread" } }),
    ],
  },
};

function fact(value: Schema): Schema {
  return {
    type: "object",
    required: ["known"],
    if: { properties: { known: { const: true } } },
    then: object({ known: { const: true }, value }),
    else: shared("unknown"),
  };
}

const permissions = shared("permissions");
const roleAssignment = shared("roleAssignment");
const principals = shared("principals");

const roleSchedule = object(
  { id: resourceId, scope: resourceId, roleGuid: guid, principalId: guid },
  {
    principalType: text,
    condition: text,
    conditionVersion: text,
    memberType: text,
    assignmentType: text,
    endDateTime: text,
  },
);

const spend = object({ amount: number, unit: text });

const restriction = object({ type: text, locations: list(region), zones: texts }, { reasonCode: text });

/** By the lower-case id of a definition; `@` and a version pin may follow. */
const definitionKey: Schema = { type: "string", pattern: "^/" };

const VALUES: Readonly<Record<FactKind, Schema>> = {
  subscription: object(
    { subscriptionId: guid, displayName: text, state: text, tenantId: guid },
    { quotaId: text },
  ),
  locations: list(
    object(
      {
        name: region,
        displayName: text,
        type: text,
        pairedRegions: list(region),
        availabilityZoneMappings: list(object({ logicalZone: text, physicalZone: text })),
      },
      {
        regionType: text,
        regionCategory: text,
        geography: text,
        geographyGroup: text,
        policyRestriction: object({ status: text }, { reason: text }),
      },
    ),
  ),
  provider: object({
    namespace: text,
    registrationState: text,
    resourceTypes: list(
      object(
        {
          resourceType: text,
          locations: list(region),
          zoneMappings: list(object({ location: region, zones: texts })),
          apiVersions: texts,
        },
        { capabilities: texts },
      ),
    ),
  }),
  aliases: object(
    {
      catalogue: text,
      aliases: list(
        object(
          { name: text, type: text, paths: list(object({ path: text, apiVersions: texts })) },
          { defaultPath: text },
        ),
      ),
    },
    { modifiable: texts },
  ),
  policyAssignments: list(policyAssignment),
  policyDefinitions: record(fact(policyDefinition), definitionKey),
  policySetDefinitions: record(fact(policySetDefinition), definitionKey),
  policyExemptions: list(policyExemption),
  roleAssignments: list(roleAssignment),
  principalAccess: object({ principalId: guid, assignments: list(roleAssignment) }),
  roleDefinitions: list(object({ guid, roleName: text, type: text, permissions, assignableScopes: texts })),
  denyAssignments: list(
    object(
      {
        id: resourceId,
        denyAssignmentName: text,
        scope: resourceId,
        permissions,
        doNotApplyToChildScopes: flag,
        principals,
        excludePrincipals: principals,
      },
      {
        denyAssignmentEffect: text,
        condition: text,
        conditionVersion: text,
        excludedScopes: list(resourceId),
      },
    ),
  ),
  roleEligibilities: list(roleSchedule),
  roleSchedules: list(roleSchedule),
  roleAssignmentUsage: object({ limit: number, current: number, remaining: number }),
  identities: list(
    object({ id: resourceId, name: text, location: region }, { principalId: guid, clientId: guid }),
  ),
  federatedCredentials: list(
    object(
      { name: text, identity: resourceId, identityLocation: region, issuer: text, audiences: texts },
      { subject: text },
    ),
  ),
  managedClusters: list(object({ id: resourceId, name: text, location: region }, { oidcIssuer: text })),
  moveCollections: list(
    object({ id: resourceId, name: text }, { sourceRegion: region, targetRegion: region, principalId: guid }),
  ),
  budgets: list(
    object(
      {
        id: resourceId,
        name: text,
        scope: resourceId,
        amount: number,
        timeGrain: text,
        hasFilter: flag,
        notifications: list(
          object({
            key: text,
            enabled: flag,
            operator: text,
            threshold: number,
            thresholdType: text,
            contactEmails: list(fingerprint),
            contactRoles: texts,
            contactGroups: texts,
          }),
        ),
      },
      {
        category: text,
        startDate: text,
        endDate: text,
        filter: shared("budgetFilter"),
        currentSpend: spend,
        forecastSpend: spend,
      },
    ),
  ),
  computeSku: object({
    region,
    name: text,
    rows: list(
      object(
        { resourceType: text, name: text, zones: texts, restrictions: list(restriction) },
        { family: text, vCPUs: number },
      ),
    ),
  }),
  computeUsages: list(object({ name: text, currentValue: number, limit: number }, { localizedName: text })),
  sourceResources: list(object({ id: text, type: text }, { location: text, sku: text, managedBy: text })),
};

/** Facts of every kind by key: the lower-case scope, a bar, the item if the kind has one. */
export const facts: Schema = object(
  {},
  Object.fromEntries(
    Object.entries(VALUES).map(([kind, value]) => [kind, record(fact(value), { pattern: "^/[^|]*\\|" })]),
  ),
);
