import { nearest } from "../base/nearest.ts";
import { sameText } from "../base/names.ts";
import type { Manifest } from "../manifest/model.ts";
import type { ExpectedScope } from "../manifest/scopes.ts";
import type { PlannedResource } from "../plan/model.ts";

/**
 * The resource group or declared resource that a scope was perhaps meant to name: a name alone that nothing else in the manifest or the
 * plan has is taken for that of a resource group. Undefined where something has it, or nothing is near.
 */
export function scopeMeant(
  scope: ExpectedScope,
  manifest: Manifest,
  planned: readonly PlannedResource[],
): string | undefined {
  if (scope.kind !== "resourceGroup") return undefined;
  const { target, workloads } = manifest;
  const groups = [
    ...target.resourceGroups.map(({ name }) => name),
    ...workloads.flatMap(({ resourceGroup, resources }) => [
      resourceGroup ?? "",
      ...resources.map((one) => one.resourceGroup ?? ""),
    ]),
    ...planned.map(({ resourceGroup }) => resourceGroup ?? ""),
  ];
  const resources = workloads.flatMap((one) => one.resources.map(({ id, from, to }) => to ?? from ?? id));
  const known = [...new Set([...groups, ...resources, "subscription"])].filter((name) => name !== "");
  return known.some((name) => sameText(name, scope.name)) ? undefined : nearest(scope.name, known);
}
