import { groupExactly } from "../base/group.ts";
import { isResourceGroupType } from "../base/resource-type.ts";
import {
  buildResourceId,
  resourceGroupScope,
  subscriptionScope,
  type ResourceId,
} from "../base/resource-id.ts";
import { region, type Region } from "../base/names.ts";
import type { Place } from "../base/place.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";

/** Where a planned resource will be. */
export type Whereabouts =
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "global" }
  /** Known only after deployment. */
  | { readonly kind: "unknown"; readonly expression: string };

/** A resource that says nothing of its region goes to the target region. */
export function whereabouts(resource: PlannedResource, manifest: Manifest): Whereabouts {
  const { location } = resource;
  if (location === undefined) return { kind: "region", region: manifest.target.region };
  if (!location.known) return { kind: "unknown", expression: location.expression };
  return location.value === region("global")
    ? { kind: "global" }
    : { kind: "region", region: location.value };
}

/** Those whose region is known and one, by it. */
export function byRegion(
  resources: readonly PlannedResource[],
  manifest: Manifest,
): ReadonlyMap<Region, readonly PlannedResource[]> {
  const placed = resources.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    return where.kind === "region" ? [{ region: where.region, resource }] : [];
  });
  return new Map(
    [...groupExactly(placed, (one) => one.region)].map(([name, own]) => [
      name,
      own.map(({ resource }) => resource),
    ]),
  );
}

/** The manifest's or template's line of the first resource; that of the target region when there is none. */
export function placeOf(resources: readonly PlannedResource[], manifest: Manifest): Place {
  return resources[0]?.origin ?? manifest.locate(["target", "region"]);
}

export function targetScope(manifest: Manifest): ResourceId {
  return subscriptionScope(manifest.target.subscription.id);
}

/** Scope of a resource group of the target; undefined for text that Azure takes for no name. */
export function groupScope(manifest: Manifest, name: string): ResourceId | undefined {
  return resourceGroupScope(manifest.target.subscription.id, name);
}

/** A file deploys it, and does not show its request. Of what only the manifest names no request is expected. */
export function isHidden({ body, stated, origin }: PlannedResource, manifest: Manifest): boolean {
  return body === undefined && stated === undefined && origin.file !== manifest.file;
}

export function isResourceGroup(resource: PlannedResource): boolean {
  return isResourceGroupType(resource.type);
}

/** Id that the resource will have; undefined where type and name do not make one. */
export function plannedId(manifest: Manifest, resource: PlannedResource): ResourceId | undefined {
  if (isResourceGroup(resource)) return groupScope(manifest, resource.name);
  const parent =
    resource.resourceGroup === undefined
      ? targetScope(manifest)
      : groupScope(manifest, resource.resourceGroup);
  return parent === undefined ? undefined : buildResourceId(parent, resource.type, resource.name);
}
