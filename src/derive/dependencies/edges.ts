import type { DependencyKind } from "../../catalog/dependencies.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { plannedId } from "../planned.ts";
import { edgesAmong, type NamingEdges, type OutsideMention } from "./among.ts";
import type { NamedNode } from "./bearers.ts";

/** One planned resource names another, and the property that proves it. */
export interface FoundDependency {
  /** What names the other. */
  readonly from: PlannedResource;
  readonly to: PlannedResource;
  readonly kind: DependencyKind;
  /** The property, such as `properties.serverFarmId`; `parent` or `dependsOn` where the source says it in another way. */
  readonly by: string;
  /** False where no table says what the reference asks for: it is found and not classified. */
  readonly classified: boolean;
  /** Whether the two may stand in different regions, at least for a time. */
  readonly mayCross: boolean;
}

interface PlannedNode extends NamedNode {
  readonly resource: PlannedResource;
}

/**
 * What planned resources name of each other, each pair once with the kind that asks for most: by ids, by hosts, names, addresses and
 * GUIDs, as parent and child and as their source says. In the order of the plan. What no request shows (settings that are set by hand,
 * code) is not in it.
 */
export function foundDependencies(
  manifest: Manifest,
  planned: readonly PlannedResource[],
): FoundDependency[] {
  return among(manifest, planned).edges.map(({ from, to, ...rest }) => ({
    from: from.resource,
    to: to.resource,
    ...rest,
  }));
}

/** What planned resources name besides: ids of what nobody plans, hosts of others, and regions. */
export function foundOutside(
  manifest: Manifest,
  planned: readonly PlannedResource[],
): OutsideMention<PlannedResource>[] {
  return among(manifest, planned).outside.map((one) => ({ ...one, from: one.from.resource }));
}

function among(manifest: Manifest, planned: readonly PlannedResource[]): NamingEdges<PlannedNode> {
  const nodes = planned.map((resource): PlannedNode => {
    const id = resource.id ?? plannedId(manifest, resource);
    const { body, stated, type, name } = resource;
    return {
      resource,
      type,
      name,
      body: body ?? (stated === undefined ? {} : { properties: stated }),
      ...(id === undefined ? {} : { id }),
    };
  });
  const byKey = new Map<string, PlannedNode>();
  for (const node of nodes) if (!byKey.has(node.resource.key)) byKey.set(node.resource.key, node);
  return edgesAmong(nodes, ({ resource }) => (resource.dependsOn ?? []).map((one) => byKey.get(one) ?? one));
}
