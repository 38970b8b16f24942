import type { Region } from "../../common/names.ts";
import { looksLikeSize, sizedType } from "../../catalog/vm-sizes.ts";
import type { PlannedResource } from "../../planned/model.ts";
import type { Context } from "../check.ts";
import { groupBy } from "./group.ts";
import { whereabouts } from "./planned.ts";

/** Planned resources of one virtual machine size in one region. */
export interface SizeGroup {
  readonly region: Region;
  /** Name of the size: `Standard_D4s_v5`. */
  readonly size: string;
  readonly resources: readonly PlannedResource[];
}

/** What the plan tells of virtual machine sizes. */
export interface Sizes {
  readonly groups: readonly SizeGroup[];
  /** Resources that need a size, and the plan does not tell which or where. */
  readonly open: readonly PlannedResource[];
}

export function plannedSizes({ manifest, planned }: Context): Sizes {
  const sized: { region: Region; size: string; resource: PlannedResource }[] = [];
  const open: PlannedResource[] = [];
  for (const resource of planned) {
    if (sizedType(resource.type) === undefined) continue;
    const size = sizeOf(resource);
    const where = whereabouts(resource, manifest);
    if (size === undefined || where.kind !== "region") {
      // The machines of a cluster are sized by its planned node pools, when there are any.
      if (!hasPlannedPools(resource, planned)) open.push(resource);
    } else sized.push({ region: where.region, size, resource });
  }
  const groups = groupBy(sized, ({ region, size }) => `${region}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members) => {
      const [first] = members;
      return first === undefined
        ? []
        : [{ region: first.region, size: first.size, resources: members.map(({ resource }) => resource) }];
    }),
    open,
  };
}

function sizeOf({ type, sku }: PlannedResource): string | undefined {
  if (sku?.known !== true || sku.value === "") return undefined;
  return sizedType(type)?.ownSku === true && !looksLikeSize(sku.value) ? undefined : sku.value;
}

function hasPlannedPools(resource: PlannedResource, planned: readonly PlannedResource[]): boolean {
  const pools = `${resource.type}/agentPools`.toLowerCase();
  const prefix = `${resource.name}/`.toLowerCase();
  return planned.some(
    ({ type, name }) => type.toLowerCase() === pools && name.toLowerCase().startsWith(prefix),
  );
}
