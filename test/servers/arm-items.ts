import { shownProvider } from "./arm-aliases.ts";
import { armError } from "./arm-answers.ts";
import { expandVersions, versionsOf } from "./arm-versions.ts";
import { canonical, scopeOf } from "./scope.ts";
import { isJsonObject, stringAt, type JsonObject } from "./json.ts";
import type { Answer } from "./http.ts";
import type { ArmResource, World, WorldManagementGroup, WorldSubscription } from "./world.ts";

const MG = "/providers/Microsoft.Management/managementGroups/";

export function findSubscription(world: World, id: string): WorldSubscription | undefined {
  return world.subscriptions.find((one) => one.subscriptionId.toLowerCase() === id.toLowerCase());
}

/** The error for a scope that does not exist, as far as Resource Manager itself checks: subscription and resource group. */
export function missingScope(world: World, scope: string): Answer | undefined {
  const [, root, id = "", groups, group] = canonical(scope).split("/");
  if (root !== "subscriptions") return undefined;
  const subscription = findSubscription(world, id);
  if (!subscription) {
    return armError(404, "SubscriptionNotFound", `The subscription '${id}' could not be found.`);
  }
  if (groups !== "resourcegroups" || group === undefined) return undefined;
  return subscription.resourceGroups.some((one) => one.name.toLowerCase() === group)
    ? undefined
    : armError(404, "ResourceGroupNotFound", `Resource group '${group}' could not be found.`);
}

function oneOf(items: readonly ArmResource[], id: string): ArmResource | undefined {
  return items.find((item) => canonical(item.id) === canonical(id));
}

/** One assignment, definition or initiative by its exact id. */
export function policyItem(
  world: World,
  kind: "policyAssignments" | "policyDefinitions" | "policySetDefinitions",
  id: string,
  expand: string | undefined,
): Answer {
  const found = oneOf(world[kind], id);
  const code = {
    policyAssignments: "PolicyAssignmentNotFound",
    policyDefinitions: "PolicyDefinitionNotFound",
    policySetDefinitions: "PolicySetDefinitionNotFound",
  }[kind];
  if (found) return { status: 200, body: expandVersions(world, found, expand) };
  return armError(404, code, `The ${kind.slice(0, -1)} '${id.slice(id.lastIndexOf("/") + 1)}' is not found.`);
}

export function policyVersion(world: World, definitionId: string, version: string): Answer {
  if (!/^\d+\.\d+\.\d+(-\w+)?$/.test(version)) {
    return armError(
      400,
      "InvalidPolicyDefinitionVersion",
      `The version '${version}' is not of the form x.y.z.`,
    );
  }
  const found = versionsOf(world, definitionId).find((one) => one.name === version);
  return found
    ? { status: 200, body: found }
    : armError(404, "PolicyDefinitionVersionNotFound", `The version '${version}' is not found.`);
}

export function roleDefinition(world: World, scope: string, name: string): Answer {
  const role = world.roleDefinitions.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!role) {
    return armError(
      404,
      "RoleDefinitionDoesNotExist",
      `The specified role definition with ID '${name}' does not exist.`,
    );
  }
  const prefix = canonical(scope).startsWith("/subscriptions/") ? scope : "";
  const id = `${prefix}/providers/Microsoft.Authorization/roleDefinitions/${role.name}`;
  return { status: 200, body: { ...role, id } };
}

/** Budgets sit on one scope exactly: a subscription's list lacks those of its resource groups. */
export function budgetRows(world: World, scope: string): readonly ArmResource[] {
  return world.budgets.filter((budget) => scopeOf(budget.id) === canonical(scope));
}

export function budget(world: World, scope: string, name: string): Answer {
  const found = budgetRows(world, scope).find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found ? { status: 200, body: found } : armError(404, "404", `Budget '${name}' not found.`);
}

export function provider(
  world: World,
  subscription: WorldSubscription,
  namespace: string,
  expand: string | undefined,
): Answer {
  const found = subscription.providers.find(
    (one) => stringAt(one, "namespace").toLowerCase() === namespace.toLowerCase(),
  );
  return found
    ? { status: 200, body: shownProvider(world, found, expand) }
    : armError(404, "InvalidResourceNamespace", `The resource namespace '${namespace}' is invalid.`);
}

/** What a provider offers anywhere in the cloud, of the first subscription that the world has; nothing is registered in a tenant. */
export function tenantProvider(world: World, namespace: string, expand: string | undefined): Answer {
  const [any] = world.subscriptions;
  if (any === undefined) return armError(404, "InvalidResourceNamespace", "There is no subscription.");
  const { status, body } = provider(world, any, namespace, expand);
  const shown = isJsonObject(body) ? { ...body } : {};
  delete shown["registrationState"];
  return status === 200 ? { status, body: shown } : { status, ...(body === undefined ? {} : { body }) };
}

/** `policyRestrictions` comes with `policyAware=true` only, and only in the api-version that knows it. */
export function locationRows(
  subscription: WorldSubscription,
  query: Readonly<Record<string, string>>,
): readonly JsonObject[] {
  const extended = query["includeExtendedLocations"] === "true";
  const aware = query["policyAware"] === "true" && query["api-version"] === "2022-12-01";
  return subscription.locations
    .filter((row) => extended || stringAt(row, "type") !== "EdgeZone")
    .map((row) => {
      const { policyRestrictions, ...rest } = row;
      return aware && policyRestrictions !== undefined ? row : rest;
    });
}

function ancestors(world: World, group: WorldManagementGroup): readonly WorldManagementGroup[] {
  const found: WorldManagementGroup[] = [];
  let parent = group.parent;
  while (parent !== undefined && found.length < world.managementGroups.length) {
    const wanted = parent.toLowerCase();
    const next = world.managementGroups.find((one) => one.name.toLowerCase() === wanted);
    if (next) found.push(next);
    parent = next?.parent;
  }
  return found;
}

export function managementGroup(world: World, name: string, expand: string | undefined): Answer {
  const group = world.managementGroups.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!group) {
    // The service does not tell a group that is not there from one that must not be seen.
    return armError(
      403,
      "AuthorizationFailed",
      `The client does not have authorization to perform action 'Microsoft.Management/managementGroups/read' over scope '${MG}${name}' or the scope is invalid.`,
    );
  }
  const above = ancestors(world, group);
  const [parent] = above;
  const brief = (one: WorldManagementGroup) => ({ name: one.name, displayName: one.displayName });
  return {
    status: 200,
    body: {
      id: `${MG}${group.name}`,
      type: "Microsoft.Management/managementGroups",
      name: group.name,
      properties: {
        tenantId: world.tenantId,
        displayName: group.displayName,
        details: {
          version: 1,
          updatedTime: "2026-01-15T08:00:00.00Z",
          updatedBy: "platform",
          ...(parent ? { parent: { id: `${MG}${parent.name}`, ...brief(parent) } } : {}),
          ...(/ancestors/i.test(expand ?? "") ? { managementGroupAncestors: above.map(brief) } : {}),
        },
      },
    },
  };
}
