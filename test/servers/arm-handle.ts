import { armError, invalidFilter } from "./arm-answers.ts";
import {
  budget,
  budgetRows,
  findSubscription,
  locationRows,
  managementGroup,
  missingScope,
  policyItem,
  policyVersion,
  provider,
  tenantProvider,
  roleDefinition,
} from "./arm-items.ts";
import { childRows, resourceRows, roleAssignmentUsage } from "./arm-resources.ts";
import { authorizationRows, isRefusal, type Rows } from "./arm-lists.ts";
import { versionsOf } from "./arm-versions.ts";
import { OPERATIONS } from "./operations.ts";
import { stringAt, stringsAt, type Json } from "./json.ts";
import type { Ask, ItemOperation, ListOperation, OwnOperation } from "./operation.ts";
import type { Route } from "./arm-operations.ts";
import type { Answer } from "./http.ts";
import type { World, WorldSubscription } from "./world.ts";

/** Rows still to be paged, or a finished answer. */
export type Handled = { readonly rows: readonly Json[] } | { readonly answer: Answer };

function paged(rows: Rows): Handled {
  return isRefusal(rows) ? { answer: rows } : { rows };
}

function skuRows(subscription: WorldSubscription, filter: string | undefined): Rows {
  if (filter === undefined) return subscription.computeSkus;
  const region = /^\s*location eq '([^']*)'\s*$/i.exec(filter)?.[1];
  if (region === undefined) return invalidFilter(filter);
  return subscription.computeSkus.filter((row) =>
    stringsAt(row, "locations").some((one) => one.toLowerCase() === region.toLowerCase()),
  );
}

function usageRows(subscription: WorldSubscription, region: string): readonly Json[] {
  const wanted = region.toLowerCase().replaceAll(" ", "");
  return subscription.computeUsages[wanted] ?? [];
}

function ofSubscription(
  world: World,
  subscription: WorldSubscription,
  { operation, parts }: Route,
  query: Readonly<Record<string, string>>,
): Handled {
  const name = parts["name"] ?? "";
  switch (operation) {
    case "subscription":
      return { answer: { status: 200, body: subscription.resource } };
    case "locations":
      return { answer: { status: 200, body: { value: locationRows(subscription, query) } } };
    case "provider":
      return { answer: provider(world, subscription, name, query["$expand"]) };
    case "resourceGroups":
      return { rows: subscription.resourceGroups };
    case "resourceGroup":
      return {
        answer: {
          status: 200,
          body: subscription.resourceGroups.find(
            (one) => stringAt(one, "name").toLowerCase() === name.toLowerCase(),
          ),
        },
      };
    case "computeSkus":
      return paged(skuRows(subscription, query["$filter"]));
    case "computeUsages":
      return { rows: usageRows(subscription, name) };
    case "roleAssignmentsUsageMetrics":
      return { answer: roleAssignmentUsage(world, subscription.subscriptionId) };
    case "userAssignedIdentities":
      return { rows: resourceRows(world, subscription, "Microsoft.ManagedIdentity/userAssignedIdentities") };
    case "managedClusters":
      return { rows: resourceRows(world, subscription, "Microsoft.ContainerService/managedClusters") };
    case "moveCollections":
      return { rows: resourceRows(world, subscription, "Microsoft.Migrate/moveCollections") };
    default:
      throw new Error(`${operation} is no operation of a subscription`);
  }
}

function ownAnswer(own: ListOperation | ItemOperation, world: World, scope: string, ask: Ask): Handled {
  if ("rows" in own) return { rows: own.rows(world, scope, ask) };
  const body = own.item(world, scope, ask);
  return {
    answer:
      body === undefined
        ? armError(404, "NotFound", `The service has nothing at '${scope}'.`)
        : { status: 200, body },
  };
}

/** Answers a routed request from the world, before faults and paging. */
export function handle(
  world: World,
  route: Route,
  path: string,
  query: Readonly<Record<string, string>>,
  now: number,
): Handled {
  const { operation, parts } = route;
  const refused = missingScope(world, parts["scope"] ?? path);
  if (refused) return { answer: refused };
  const name = parts["name"] ?? "";
  const scope = parts["scope"] ?? "";
  const subscription = parts["subscription"];
  if (subscription !== undefined) {
    const found = findSubscription(world, subscription);
    if (!found) throw new Error("missingScope let an unknown subscription through");
    return ofSubscription(world, found, route, query);
  }
  const own: OwnOperation | undefined = Object.entries(OPERATIONS).find(([key]) => key === operation)?.[1];
  if (own !== undefined && !("answer" in own)) return ownAnswer(own, world, scope, { parts, query });
  const expand = query["$expand"];
  switch (operation) {
    case "policyAssignment":
      return { answer: policyItem(world, "policyAssignments", path, expand) };
    case "policyDefinition":
      return { answer: policyItem(world, "policyDefinitions", path, expand) };
    case "policySetDefinition":
      return { answer: policyItem(world, "policySetDefinitions", path, expand) };
    case "policyVersions":
      return { rows: versionsOf(world, path.slice(0, path.lastIndexOf("/versions"))) };
    case "policyVersion":
      return {
        answer: policyVersion(world, path.slice(0, path.lastIndexOf("/versions")), parts["version"] ?? ""),
      };
    case "roleDefinition":
      return { answer: roleDefinition(world, scope, name) };
    case "budgets":
      return { rows: budgetRows(world, scope) };
    case "budget":
      return { answer: budget(world, scope, name) };
    case "federatedIdentityCredentials":
      return childRows(world, scope, operation);
    case "managementGroup":
      return { answer: managementGroup(world, name, expand) };
    case "tenantProvider":
      return { answer: tenantProvider(world, name, query["$expand"]) };
    default:
      return paged(authorizationRows(operation, query, { world, scope, now }));
  }
}
