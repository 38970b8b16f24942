import type { Deployment, NeededPermission } from "./deployment.ts";
import { resourceGroupIn, subscriptionIn } from "../../base/scope.ts";
import { isNewSubscription } from "../../base/new-subscription.ts";
import {
  buildResourceId,
  isWithin,
  rebase,
  resourceId,
  resourceIdIn,
  type ResourceId,
} from "../../base/resource-id.ts";
import { RESOURCE_GROUP_TYPE, sameType } from "../../base/resource-type.ts";
import { sameText } from "../../base/names.ts";
import {
  makesDeployments,
  RESOURCE_GROUP_WRITE,
  ROLE_ASSIGNMENT_WRITE,
  writeActionOf,
} from "../../catalog/actions.ts";
import { DEPLOYMENT_ACTIONS } from "../../catalog/actions/deployments.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Access, EffectiveDecision, EffectiveGrant } from "../../rbac/effective.ts";
import type { RoleAssignment } from "../../rbac/model.ts";
import type { Context } from "../check.ts";
import { linkedActions, type LinkedNeed } from "./linked.ts";
import { openLinks, type OpenLink } from "./open-links.ts";
import { withTemplates } from "./templates.ts";
import { groupBy } from "../../base/group.ts";
import { groupScope, isResourceGroup, plannedId, targetScope } from "../../derive/planned.ts";

/**
 * The actions that deploying the plan takes: the write action of each resource at its own id, the deployment at the
 * resource group, and creating the declared resource groups. A group that is only named counts as existing.
 */
export function deployments(context: Context): Deployment[] {
  const { manifest, planned, untouched = [] } = context;
  // A group that exists and stays as it is needs nobody to make it.
  const exists = (name: string): boolean =>
    untouched.some((one) => isResourceGroup(one) && sameText(one.name, name));
  const declared = manifest.target.resourceGroups.map((group) => group.name).filter((name) => !exists(name));
  const groups = groupBy(planned, groupNameOf);
  for (const name of declared)
    if (![...groups.keys()].some((key) => sameText(key, name))) groups.set(name, []);
  const parts = [...groups].map(([name, resources]): Deployment => {
    const group = name === "" ? undefined : name;
    const scope = group === undefined ? targetScope(manifest) : groupScope(manifest, group);
    const base = { ...(group === undefined ? {} : { group }), resources };
    if (scope === undefined) return { ...base, scope: targetScope(manifest), needs: [], nameless: resources };
    const creates = declared.some((one) => group !== undefined && sameText(one, group));
    return {
      ...base,
      scope,
      needs: [
        ...(creates ? [groupNeed(scope, resources)] : []),
        ...deploymentNeeds(scope, resources),
        ...writeNeeds(manifest, resources),
        ...linkedNeeds(context, resources),
      ],
      nameless: resources.filter((resource) => idOf(manifest, resource) === undefined),
    };
  });
  return withTemplates(parts, context);
}

/** The group that it is deployed to, or that it is; empty where the plan names none. */
export function groupNameOf(resource: PlannedResource): string {
  return isResourceGroup(resource) ? resource.name : (resource.resourceGroup ?? "");
}

function groupNeed(scope: ResourceId, resources: readonly PlannedResource[]): NeededPermission {
  const planned = resources.some(isResourceGroup);
  return {
    action: RESOURCE_GROUP_WRITE.action,
    scope,
    resources,
    ...(planned ? {} : { unlessGroupExists: true }),
  };
}

function deploymentNeeds(scope: ResourceId, resources: readonly PlannedResource[]): NeededPermission[] {
  const deployed = resources.filter(
    (resource) => !isResourceGroup(resource) && makesDeployments(resource.method?.tool),
  );
  const id = buildResourceId(scope, "Microsoft.Resources/deployments", "relocation");
  return deployed.length === 0 || id === undefined
    ? []
    : DEPLOYMENT_ACTIONS.map(({ action }) => ({ action, scope: id, resources: deployed }));
}

/** Role assignments are judged with what they assign, by a check of their own. */
function writeNeeds(manifest: Manifest, resources: readonly PlannedResource[]): NeededPermission[] {
  return resources.flatMap((resource): NeededPermission[] => {
    const scope = idOf(manifest, resource);
    const { action } = writeActionOf(resource.type);
    return scope === undefined || sameText(action, ROLE_ASSIGNMENT_WRITE.action)
      ? []
      : [{ action, scope, resources: [resource] }];
  });
}

function linkedNeeds(context: Context, resources: readonly PlannedResource[]): NeededPermission[] {
  const { manifest } = context;
  const needs = resources.flatMap((resource) =>
    [
      ...linkedActions(resource, idOf(manifest, resource)),
      ...openLinks(resource).flatMap((link) => plannedLinks(context, resource, link)),
    ].map((linked): NeededPermission => ({
      ...linked,
      resources: [resource],
      linked: true,
    })),
  );
  return [...groupBy(needs, ({ action, scope }) => `${action} ${scope}`.toLowerCase()).values()].flatMap(
    (same) => {
      const [first] = same;
      return first === undefined
        ? []
        : [{ ...first, resources: [...new Set(same.flatMap((need) => need.resources))] }];
    },
  );
}

/**
 * What a reference that waits for the deployment asks for at the planned resources that its owner depends on: of the type that is
 * referred to, they are what it means. Empty where there are none.
 */
export function plannedLinks(
  context: Context,
  { dependsOn = [] }: PlannedResource,
  link: OpenLink,
): LinkedNeed[] {
  const { manifest, planned, untouched = [] } = context;
  return [...planned, ...untouched]
    .filter(
      ({ key, type }) => link.type !== undefined && sameType(type, link.type) && dependsOn.includes(key),
    )
    .flatMap((one) => idOf(manifest, one) ?? [])
    .flatMap((scope) => link.actions.map((action) => ({ action, scope })));
}

/** The id that the plan states, else the one that type, name and resource group make. */
export function idOf(manifest: Manifest, resource: PlannedResource): ResourceId | undefined {
  return (resource.id === undefined ? undefined : resourceId(resource.id)) ?? plannedId(manifest, resource);
}

/** The engine's decision, or why there is none though the access is known. */
export type PermissionDecision =
  | EffectiveDecision
  /** Refused at the subscription, and allowed inside a resource group that the plan does not name. */
  | { readonly kind: "group-not-named"; readonly groups: readonly string[] }
  /** May not create the resource group, and whether it exists is not seen. */
  | { readonly kind: "group-not-seen" }
  /** Needed in another subscription, whose assignments are not among those that are seen. */
  | { readonly kind: "elsewhere" }
  /** Not granted, and whether Azure asks for it is not documented. */
  | { readonly kind: "link-unsettled" }
  | { readonly kind: "not-needed" }
  /** Allowed now, and by nothing that is in force until the end of the wave. */
  | { readonly kind: "ends-early"; readonly by: readonly EffectiveGrant[] }
  /** Allowed now; whether for long enough is not seen. */
  | { readonly kind: "end-not-seen"; readonly by: readonly EffectiveGrant[] };

/** Decides a need in another subscription with the access that was read there. */
export function decideThere(access: Access, need: NeededPermission): PermissionDecision {
  const { attributes } = need;
  const answer = access.may(need.action, need.scope, attributes === undefined ? {} : { attributes });
  return need.unsettled === true && answer.kind === "denied" ? { kind: "link-unsettled" } : answer;
}

/** Decides one need, with what the assignments themselves tell about resource groups. */
export function decide(
  access: Access,
  need: NeededPermission,
  deployment: Deployment,
  assignments: readonly RoleAssignment[],
): PermissionDecision {
  const own = subscriptionIn(deployment.scope);
  const inside = own !== undefined && sameText(subscriptionIn(need.scope) ?? "", own);
  const { attributes } = need;
  const answer = access.may(need.action, need.scope, attributes === undefined ? {} : { attributes });
  // Outside only what reaches the target subscription is seen: a role at the tenant reaches everything, one at a management group
  // surely that group, and nothing says which other subscriptions lie below it.
  if (!inside) {
    const other = subscriptionIn(need.scope) !== undefined;
    const everywhere =
      answer.kind === "allowed" && answer.by.some(({ assignment }) => assignment.scope === "/");
    return everywhere || (answer.kind === "allowed" && !other) ? answer : { kind: "elsewhere" };
  }
  if (answer.kind === "allowed") return answer;
  if (need.unsettled === true && answer.kind === "denied") return { kind: "link-unsettled" };
  if (answer.kind !== "denied" || answer.by.length > 0) return answer;
  if (need.unlessGroupExists === true) {
    if (isNewSubscription(own)) return answer;
    // Nothing can be assigned at or below a resource group that does not exist.
    const exists = assignments.some(({ scope }) => isWithin(scope, deployment.scope));
    return { kind: exists ? "not-needed" : "group-not-seen" };
  }
  if (deployment.group !== undefined || need.linked === true || need.exact === true) return answer;
  const groups = groupsIn(assignments, deployment.scope).filter((group) => {
    const at = rebase(
      need.scope,
      deployment.scope,
      resourceIdIn(deployment.scope, RESOURCE_GROUP_TYPE, group),
    );
    return at !== undefined && access.may(need.action, at).kind === "allowed";
  });
  return groups.length > 0 ? { kind: "group-not-named", groups } : answer;
}

function groupsIn(assignments: readonly RoleAssignment[], subscription: ResourceId): string[] {
  const names = assignments
    .filter(({ scope }) => isWithin(scope, subscription))
    .flatMap(({ scope }) => resourceGroupIn(scope) ?? []);
  return [...groupBy(names, (name) => name).keys()];
}
