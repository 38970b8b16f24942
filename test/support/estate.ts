import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { namespaceOf } from "../../src/base/resource-type.ts";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { contextOf, neededFacts } from "../../src/checks/frame.ts";
import { factRef, isArmRef, type AnyFactRef } from "../../src/facts/facts.ts";
import type { ResourceGroup } from "../../src/facts/kinds/resource-groups.ts";
import { withoutDone } from "../../src/plan/schedule/over.ts";
import type { Report } from "../../src/report/model.ts";
import { assess } from "../../src/run/assess.ts";
import { readManifest, readPlan } from "../../src/run/plan.ts";
import { role } from "../rbac/world.ts";
import { location, sku, zones } from "../checks/region/world.ts";
import { offersIn, usagesIn } from "./service-facts.ts";
import type { TemplateResource } from "../worlds/estates.ts";
import { at, Facts, id, reg, requireDeclared, SCOPE, sub, TARGET } from "./context.ts";

/** An estate that is about to move, and what is wrong with it: everything else is in order. */
export interface Estate {
  readonly resources: readonly TemplateResource[];
  /** Lines of the manifest instead of those of `MANIFEST`, by their key. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly now?: string;
  /** Puts other facts over those of a target in order. */
  readonly facts?: (facts: Facts) => Facts;
  /** A Terraform plan beside the template. */
  readonly plan?: unknown;
}

const CLIENT = "cccccccc-0000-0000-0000-000000000001";
const PRINCIPAL = "aaaaaaaa-0000-0000-0000-000000000001";
export const OWNER = role("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner", ["*"]);
const READER = role("acdd72a7-3385-48ef-bd42-f606fba81ae7", "Reader", ["*/read"]);
const TENANT = id("eeeeeeee-0000-0000-0000-000000000001");
const SOURCE_ID = "11111111-1111-1111-1111-111111111111";

const MANIFEST = {
  apiVersion: "relocation/v1alpha1",
  kind: "RelocationManifest",
  metadata: { name: "estate" },
  source: { subscription: { id: SOURCE_ID }, region: "westeurope" },
  target: {
    subscription: { id: TARGET },
    region: "swedencentral",
    resourceGroups: [{ name: "rg-app", tags: { app: "shop" } }],
  },
  inventory: [{ armTemplate: { file: "main.json", resourceGroup: "rg-app", workload: "app" } }],
  expect: {
    policies: { pack: { effect: "Disabled" } },
    rbac: { parity: "off", deployIdentity: { clientId: CLIENT, objectId: PRINCIPAL, mayAssignRoles: true } },
  },
  workloads: { app: { resourceGroup: "rg-app" } },
  waves: { all: { start: "2026-10-01T07:00:00Z", window: "PT8H", workloads: ["app"] } },
};

export function group(name: string, parts: Partial<ResourceGroup> = {}): ResourceGroup {
  const own = resourceIdOf("subscriptions", TARGET, "resourceGroups", name);
  return {
    id: own,
    name,
    location: reg("swedencentral"),
    tags: { app: "shop" },
    provisioningState: "Succeeded",
    ...parts,
  };
}

/** The report on the estate, as the run makes it of files and facts. */
export async function reportOn(estate: Estate): Promise<Report> {
  const { manifest, planned, plan, now, facts } = await readEstate(estate);
  return assess({
    manifest,
    planned: withoutDone(planned, manifest, now),
    plan,
    now,
    checks: CHECKS,
    read: facts.read,
    facts: { from: "snapshot", observedAt: now },
    tool: { name: "test", version: "0" },
  });
}

/** All that the report on an estate rests on. */
export async function readEstate({ resources, manifest = {}, now = "2026-08-24", facts, plan }: Estate) {
  const root = mkdtempSync(join(tmpdir(), "estate-"));
  try {
    const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
    const template = { $schema: schema, contentVersion: "1.0.0.0", resources };
    writeFileSync(join(root, "main.json"), JSON.stringify(template));
    writeFileSync(join(root, "relocation.yaml"), JSON.stringify({ ...MANIFEST, ...manifest }));
    if (plan !== undefined) writeFileSync(join(root, "plan.json"), JSON.stringify(plan));
    const moment = at(now);
    const options = { root, manifest: "relocation.yaml", env: {}, now: moment };
    const read = await readManifest(options);
    const { resources: planned, ...rest } = await readPlan(read, options);
    const context = { manifest: read, planned: withoutDone(planned, read, moment), plan: rest, now: moment };
    for (const check of CHECKS) requireDeclared(check, check.cases(contextOf(check, context)));
    const table = inOrder(neededFacts(CHECKS, context), resources);
    return { manifest: read, planned, plan: rest, now: moment, facts: facts?.(table) ?? table };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Every fact that is asked for, of a target that offers what is planned and refuses nothing. */
function inOrder(refs: readonly AnyFactRef[], resources: readonly TemplateResource[]): Facts {
  const table = new Facts();
  for (const ref of refs) put(table, ref, resources);
  return table;
}

function put(table: Facts, ref: AnyFactRef, resources: readonly TemplateResource[]): void {
  if (!isArmRef(ref)) return;
  const { kind, scope, item = "" } = ref;
  const subscriptionId = sub(scope.endsWith(SOURCE_ID) ? SOURCE_ID : TARGET);
  const access = { principalId: id(PRINCIPAL), assignments: [assignment(scope)] };
  switch (kind) {
    case "subscription":
      table.put(factRef(kind, scope), {
        subscriptionId,
        displayName: "estate",
        state: "Enabled",
        tenantId: TENANT,
      });
      return;
    case "locations":
      table.put(factRef(kind, scope), [
        location("swedencentral", { ...zones("1", "2", "3"), pairedRegions: [reg("swedensouth")] }),
        location("westeurope", { ...zones("1", "2", "3"), pairedRegions: [reg("northeurope")] }),
      ]);
      return;
    case "provider":
      table.put(factRef(kind, scope, item), offered(item, resources));
      return;
    case "aliases":
      table.put(factRef(kind, scope, item), { catalogue: "none", aliases: [] });
      return;
    case "policyDefinitions":
    case "policySetDefinitions":
      table.put(factRef(kind, scope), {});
      return;
    case "principalAccess":
      table.put(factRef(kind, scope, item), access);
      return;
    case "roleDefinitions":
      table.put(factRef(kind, scope), [OWNER, READER]);
      return;
    case "roleAssignments":
      table.put(factRef(kind, scope), [assignment(scope)]);
      return;
    case "roleAssignmentUsage":
      table.put(factRef(kind, scope), { limit: 4000, current: 1, remaining: 3999 });
      return;
    case "computeSku": {
      const [, name = ""] = item.split("/");
      table.put(factRef(kind, scope, item), { region: reg("swedencentral"), name, rows: [sku({ name })] });
      return;
    }
    case "computeUsages":
      table.put(factRef(kind, scope, item), usages(100));
      return;
    case "serviceUsages":
      table.put(factRef(kind, scope, item), usagesIn(item));
      return;
    case "serviceOffers":
      table.put(factRef(kind, scope, item), offersIn(item));
      return;
    case "managementGroupChain":
      table.put(factRef(kind, scope), { tenantId: TENANT, groups: [{ name: TENANT }] });
      return;
    case "platformImages":
      table.put(factRef(kind, scope, item), ["1.0.0"]);
      return;
    case "extensionTypes":
      table.put(factRef(kind, scope, item), ["CustomScript"]);
      return;
    case "galleryImages":
      table.put(factRef(kind, scope), [
        { name: "1.0.0", provisioningState: "Succeeded", regions: [{ name: reg("swedencentral") }] },
      ]);
      return;
    case "capacityReservations":
      table.put(factRef(kind, scope, item), []);
      return;
    case "previewFeatures":
      table.put(factRef(kind, scope, item), [{ name: "EncryptionAtHost", state: "Registered" }]);
      return;
    case "resourceGroups":
      table.put(factRef(kind, scope), [group("rg-app")]);
      return;
    case "budgets":
      table.put(factRef(kind, scope), [budget]);
      return;
    case "policyAssignments":
    case "policyExemptions":
    case "denyAssignments":
    case "roleEligibilities":
    case "roleSchedules":
    case "locks":
    case "healthEvents":
    case "retirements":
    case "identities":
    case "managedClusters":
    case "moveCollections":
    case "networkRules":
    case "privateEndpoints":
    case "privateZones":
    case "virtualNetworks":
    case "defenderPlans":
    case "expressRouteCircuits":
    case "gatewayConnections":
    case "securityContacts":
      table.put(factRef(kind, scope), []);
      return;
    case "federatedCredentials":
    case "existingResources":
    case "sourceResources":
    case "resourceSettings":
    case "nestedResources":
    case "deletedResources":
    case "sites":
    case "vaults":
    case "vaultItems":
    case "vaultCertificates":
    case "replications":
    case "configurations":
    case "cutoverEndpoints":
    case "webCertificates":
    case "alertRules":
    case "backupItems":
    case "diagnosticSettings":
    case "sourceTraffic":
    case "usedSizes":
    case "costs":
    case "reservations":
    case "subnetUsages":
      table.put(factRef(kind, scope, item), []);
      return;
    case "policyCompliance":
      table.put(factRef(kind, scope, item), { found: true, evaluated: 0, findings: [] });
      return;
    case "meterPrices":
      table.put(factRef(kind, scope, item), { currency: "EUR", rows: [] });
      return;
    case "zoneRecords":
      table.put(factRef(kind, scope, item), { found: false, records: [] });
      return;
    case "nameAvailability":
      table.put(factRef(kind, scope, item), { available: true });
  }
}

const budget = {
  id: resourceIdOf("subscriptions", TARGET, "providers", "Microsoft.Consumption", "budgets", "shop"),
  name: "shop",
  scope: SCOPE,
  amount: 9_000,
  timeGrain: "Monthly",
  hasFilter: false,
  notifications: [],
  startDate: "2026-01-01T00:00:00Z",
  endDate: "2028-01-01T00:00:00Z",
};

/** Both counters of the machines of the estates, with so much free. */
export function usages(free: number, used = 0) {
  return ["cores", "standardDSv5Family", "lowPriorityCores"].map((name) => ({
    name,
    limit: used + free,
    currentValue: used,
  }));
}

export function assignment(scope: string, definition = OWNER) {
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${definition.guid}`,
    scope,
    roleGuid: definition.guid,
    principalId: id(PRINCIPAL),
    principalType: "ServicePrincipal",
  };
}

/** The provider with the planned types of its namespace. */
export function offered(
  namespace: string,
  resources: readonly TemplateResource[],
  locations = ["swedencentral", "westeurope"],
  registrationState = "Registered",
) {
  const types = [...new Set(resources.map(({ type }) => type))].filter(
    (type) => namespaceOf(type).toLowerCase() === namespace.toLowerCase(),
  );
  return {
    namespace,
    registrationState,
    resourceTypes: types.map((type) => ({
      resourceType: type.slice(namespace.length + 1),
      locations: resources.every((one) => one.type !== type || isPlaceless(one)) ? [] : locations.map(reg),
      zoneMappings: [{ location: reg("swedencentral"), zones: ["1", "2", "3"] }],
      apiVersions: [...new Set(resources.filter((one) => one.type === type).map((one) => one.apiVersion))],
      capabilities: ["SupportsTags", "SupportsLocation"],
    })),
  };
}

function isPlaceless({ location: place }: TemplateResource): boolean {
  return place === undefined || place === "global";
}
