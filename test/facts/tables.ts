import fc, { type Arbitrary } from "fast-check";
import { resourceId, type ResourceId } from "../../src/base/resource-id.ts";
import { fingerprint } from "../../src/base/fingerprint.ts";
import {
  guid as toGuid,
  region as toRegion,
  subscriptionId,
  type Guid,
  type Region,
} from "../../src/base/names.ts";
import { say } from "../../src/base/sentence.ts";
import type { Json } from "../../src/policy/model.ts";
import { known, unknown, type Fact } from "../../src/facts/fact.ts";
import { factKey, factRef, type FactKind, type FactTable, type FactTypes } from "../../src/facts/facts.ts";
import type { BudgetFilter } from "../../src/facts/model/budget.ts";
import { tableOf } from "../../src/facts/table.ts";
import { parseJson } from "../servers/json.ts";

/** Arbitrary facts of every kind, as values that collectors could give. */

function made<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a generator made a wrong value");
  return value;
}

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const texts = fc.array(text, { maxLength: 3 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const flag = fc.boolean();
const guid: Arbitrary<Guid> = fc.uuid().map((value) => made(toGuid(value)));
const region: Arbitrary<Region> = fc.stringMatching(/^[a-z0-9]{2,12}$/).map((value) => made(toRegion(value)));
const id: Arbitrary<ResourceId> = fc
  .array(
    fc.stringMatching(/^[A-Za-z0-9 ._()-]{1,10}$/).filter((part) => !/\s|^\.+$/.test(part)),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => made(resourceId(parts.join("/"))));
const json: Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => parseJson(JSON.stringify(value).replaceAll("__proto__", "proto")));
const jsonObject = fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,8}$/), json, { noNullPrototype: true });

const unknownFact = fc
  .record({
    kind: fc.constantFrom(
      "no-permission" as const,
      "throttled" as const,
      "malformed" as const,
      "unresolved" as const,
    ),
    data: fc.string({ unit: "binary" }),
    status: fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
    permission: fc.option(text, { nil: undefined }),
  })
  .map(({ kind, data, status, permission }) =>
    unknown(kind, say`Could not read ${data}: the service answered ${status ?? 0} (${[data]}).`, {
      ...(status === undefined ? {} : { status }),
      ...(permission === undefined ? {} : { permission }),
    }),
  );

function fact<T>(value: Arbitrary<T>): Arbitrary<Fact<T>> {
  return fc.oneof(
    { weight: 4, arbitrary: value.map((one) => known(one)) },
    { weight: 1, arbitrary: unknownFact },
  );
}

const list = <T>(item: Arbitrary<T>): Arbitrary<T[]> => fc.array(item, { maxLength: 3 });
const named = <T>(item: Arbitrary<T>): Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,8}$/), item, { maxKeys: 3, noNullPrototype: true });

const selector = fc.record({ kind: text, in: texts, notIn: texts }, { requiredKeys: ["kind"] });
const resourceSelectors = list(
  fc.record({ name: text, selectors: list(selector) }, { requiredKeys: ["selectors"] }),
);
const parameterValues = named(fc.record({ value: json }));
const common = {
  displayName: text,
  policyType: text,
  version: text,
  parameters: named(
    fc.record({ type: text, defaultValue: json, allowedValues: list(json) }, { requiredKeys: ["type"] }),
  ),
};
const policyDefinition = fc.record({
  id,
  name: text,
  properties: fc.record({ ...common, mode: text, policyRule: jsonObject }, { requiredKeys: ["policyRule"] }),
});
const policySetDefinition = fc.record({
  id,
  name: text,
  properties: fc.record(
    {
      ...common,
      policyDefinitions: list(
        fc.record(
          {
            policyDefinitionId: id,
            policyDefinitionReferenceId: text,
            definitionVersion: text,
            parameters: parameterValues,
            groupNames: texts,
          },
          { requiredKeys: ["policyDefinitionId"] },
        ),
      ),
    },
    { requiredKeys: ["policyDefinitions"] },
  ),
});
const permissions = list(
  fc.record(
    {
      actions: texts,
      notActions: texts,
      dataActions: texts,
      notDataActions: texts,
      condition: text,
      conditionVersion: text,
    },
    { requiredKeys: ["actions", "notActions", "dataActions", "notDataActions"] },
  ),
);
const roleAssignment = fc.record(
  {
    id,
    scope: id,
    roleGuid: guid,
    principalId: guid,
    principalType: text,
    condition: text,
    conditionVersion: text,
  },
  { requiredKeys: ["id", "scope", "roleGuid", "principalId"] },
);
const roleSchedule = fc.record(
  {
    id,
    scope: id,
    roleGuid: guid,
    principalId: guid,
    principalType: text,
    memberType: text,
    assignmentType: text,
    endDateTime: text,
    condition: text,
  },
  { requiredKeys: ["id", "scope", "roleGuid", "principalId"] },
);
const principals = list(fc.record({ id: text, type: text }, { requiredKeys: ["id"] }));
const spend = fc.record({ amount: number, unit: text });
const byId = <T>(value: Arbitrary<T>): Arbitrary<Record<string, Fact<T>>> =>
  fc.dictionary(
    id.map((one) => one.toLowerCase()),
    fact(value),
    { maxKeys: 3, noNullPrototype: true },
  );

const { filter: budgetFilter } = fc.letrec<{ filter: BudgetFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constantFrom("dimension" as const, "tag" as const),
      name: text,
      operator: text,
      values: texts,
    }),
    fc.constant<BudgetFilter>({ kind: "unread" }),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const, "not" as const),
      of: fc.array(tie("filter"), { maxLength: 2 }),
    }),
  ),
}));

const VALUES: { readonly [K in FactKind]: Arbitrary<FactTypes[K]> } = {
  subscription: fc.record(
    {
      subscriptionId: fc.uuid().map((value) => made(subscriptionId(value))),
      displayName: text,
      state: text,
      tenantId: guid,
      quotaId: text,
    },
    { requiredKeys: ["subscriptionId", "displayName", "state", "tenantId"] },
  ),
  locations: list(
    fc.record(
      {
        name: region,
        displayName: text,
        type: text,
        regionType: text,
        pairedRegions: list(region),
        availabilityZoneMappings: list(fc.record({ logicalZone: text, physicalZone: text })),
        policyRestriction: fc.record({ status: text, reason: text }, { requiredKeys: ["status"] }),
      },
      { requiredKeys: ["name", "displayName", "type", "pairedRegions", "availabilityZoneMappings"] },
    ),
  ),
  provider: fc.record({
    namespace: text,
    registrationState: text,
    resourceTypes: list(
      fc.record(
        {
          resourceType: text,
          locations: list(region),
          zoneMappings: list(fc.record({ location: region, zones: texts })),
          capabilities: texts,
          apiVersions: texts,
        },
        { requiredKeys: ["resourceType", "locations", "zoneMappings", "apiVersions"] },
      ),
    ),
  }),
  policyAssignments: list(
    fc.record(
      {
        id,
        name: text,
        properties: fc.record(
          {
            displayName: text,
            policyDefinitionId: id,
            definitionVersion: text,
            scope: id,
            notScopes: texts,
            parameters: parameterValues,
            enforcementMode: text,
            resourceSelectors,
            overrides: list(
              fc.record(
                { kind: text, value: text, selectors: list(selector) },
                { requiredKeys: ["kind", "value"] },
              ),
            ),
            nonComplianceMessages: list(fc.record({ message: text })),
          },
          { requiredKeys: ["policyDefinitionId", "scope"] },
        ),
        identity: fc.record({ type: text, principalIds: fc.array(guid, { maxLength: 2 }) }),
      },
      { requiredKeys: ["id", "name", "properties"] },
    ),
  ),
  aliases: fc.record(
    {
      catalogue: text,
      aliases: list(
        fc.record(
          {
            name: text,
            type: text,
            defaultPath: text,
            paths: list(fc.record({ path: text, apiVersions: texts })),
          },
          { requiredKeys: ["name", "type", "paths"] },
        ),
      ),
      modifiable: texts,
    },
    { requiredKeys: ["catalogue", "aliases"] },
  ),
  policyDefinitions: byId(policyDefinition),
  policySetDefinitions: byId(policySetDefinition),
  policyExemptions: list(
    fc.record({
      id,
      name: text,
      properties: fc.record(
        {
          policyAssignmentId: id,
          exemptionCategory: text,
          expiresOn: text,
          resourceSelectors,
          policyDefinitionReferenceIds: texts,
        },
        { requiredKeys: ["policyAssignmentId", "exemptionCategory"] },
      ),
    }),
  ),
  roleAssignments: list(roleAssignment),
  principalAccess: fc.record({ principalId: guid, assignments: list(roleAssignment) }),
  roleDefinitions: list(
    fc.record({ guid, roleName: text, type: text, permissions, assignableScopes: texts }),
  ),
  denyAssignments: list(
    fc.record(
      {
        id,
        denyAssignmentName: text,
        scope: id,
        permissions,
        doNotApplyToChildScopes: flag,
        principals,
        excludePrincipals: principals,
        denyAssignmentEffect: text,
        condition: text,
        conditionVersion: text,
        excludedScopes: list(id),
      },
      {
        requiredKeys: [
          "id",
          "denyAssignmentName",
          "scope",
          "permissions",
          "doNotApplyToChildScopes",
          "principals",
          "excludePrincipals",
        ],
      },
    ),
  ),
  roleEligibilities: list(roleSchedule),
  roleSchedules: list(roleSchedule),
  roleAssignmentUsage: fc.record({ limit: number, current: number, remaining: number }),
  identities: list(
    fc.record(
      { id, name: text, location: region, principalId: guid, clientId: guid },
      { requiredKeys: ["id", "name", "location"] },
    ),
  ),
  federatedCredentials: list(
    fc.record(
      { name: text, identity: id, identityLocation: region, issuer: text, subject: text, audiences: texts },
      { requiredKeys: ["name", "identity", "identityLocation", "issuer", "audiences"] },
    ),
  ),
  managedClusters: list(
    fc.record(
      { id, name: text, location: region, oidcIssuer: text },
      { requiredKeys: ["id", "name", "location"] },
    ),
  ),
  moveCollections: list(
    fc.record(
      { id, name: text, sourceRegion: region, targetRegion: region, principalId: guid },
      { requiredKeys: ["id", "name"] },
    ),
  ),
  budgets: list(
    fc.record(
      {
        id,
        name: text,
        scope: id,
        amount: number,
        timeGrain: text,
        hasFilter: flag,
        filter: budgetFilter,
        currentSpend: spend,
        endDate: text,
        notifications: list(
          fc.record({
            key: text,
            enabled: flag,
            operator: text,
            threshold: number,
            thresholdType: text,
            contactEmails: fc.array(fc.string().map(fingerprint), { maxLength: 2 }),
            contactRoles: texts,
            contactGroups: texts,
          }),
        ),
      },
      { requiredKeys: ["id", "name", "scope", "amount", "timeGrain", "hasFilter", "notifications"] },
    ),
  ),
  computeSku: fc.record({
    region,
    name: text,
    rows: list(
      fc.record(
        {
          resourceType: text,
          name: text,
          family: text,
          zones: texts,
          vCPUs: fc.integer({ min: 0, max: 1000 }),
          restrictions: list(
            fc.record(
              { type: text, reasonCode: text, locations: list(region), zones: texts },
              { requiredKeys: ["type", "locations", "zones"] },
            ),
          ),
        },
        { requiredKeys: ["resourceType", "name", "zones", "restrictions"] },
      ),
    ),
  }),
  sourceResources: list(
    fc.record(
      { id: text, type: text, location: text, sku: text, managedBy: text },
      { requiredKeys: ["id", "type"] },
    ),
  ),
  computeUsages: list(
    fc.record(
      { name: text, localizedName: text, currentValue: number, limit: number },
      { requiredKeys: ["name", "currentValue", "limit"] },
    ),
  ),
};

function facts<K extends FactKind>(kind: K): Arbitrary<ReadonlyMap<string, Fact<FactTypes[K]>>> {
  const entry = fc.tuple(id, fc.option(text, { nil: undefined }), fact<FactTypes[K]>(VALUES[kind]));
  return fc
    .array(entry, { maxLength: 2 })
    .map(
      (entries) =>
        new Map(entries.map(([scope, item, value]) => [factKey(factRef(kind, scope, item)), value])),
    );
}

export const tables: Arbitrary<FactTable> = fc
  .record({
    subscription: facts("subscription"),
    locations: facts("locations"),
    provider: facts("provider"),
    aliases: facts("aliases"),
    policyAssignments: facts("policyAssignments"),
    policyDefinitions: facts("policyDefinitions"),
    policySetDefinitions: facts("policySetDefinitions"),
    policyExemptions: facts("policyExemptions"),
    roleAssignments: facts("roleAssignments"),
    principalAccess: facts("principalAccess"),
    roleDefinitions: facts("roleDefinitions"),
    denyAssignments: facts("denyAssignments"),
    roleEligibilities: facts("roleEligibilities"),
    roleSchedules: facts("roleSchedules"),
    roleAssignmentUsage: facts("roleAssignmentUsage"),
    identities: facts("identities"),
    federatedCredentials: facts("federatedCredentials"),
    managedClusters: facts("managedClusters"),
    moveCollections: facts("moveCollections"),
    budgets: facts("budgets"),
    computeSku: facts("computeSku"),
    computeUsages: facts("computeUsages"),
    sourceResources: facts("sourceResources"),
  })
  .map((parts) => tableOf(parts));
