import type { Region } from "../../base/names.ts";
import { looksLikeSize, sizedType } from "../../catalog/vm-sizes.ts";
import { isArray } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { valueAt } from "../../plan/value-at.ts";
import type { Context } from "../context.ts";
import { groupBy } from "../../base/group.ts";
import { autoscaleOf, scaledMachines } from "./autoscale.ts";
import { machinesOf, type Machines } from "./machines.ts";
import { isAmong, poolsOf } from "./pools.ts";
import { whereabouts } from "../planned.ts";

/** Planned machines of one virtual machine size in one region. */
export interface SizeGroup {
  readonly region: Region;
  /** Name of the size: `Standard_D4s_v5`. */
  readonly size: string;
  readonly machines: readonly Machines[];
  /** What brings them, each once. */
  readonly resources: readonly PlannedResource[];
}

/** Something that the plan leaves open. */
export interface OpenSize {
  readonly resource: PlannedResource;
  /** The expression that will tell; absent where nothing in the plan does. */
  readonly waits?: string;
}

/** What the plan tells of virtual machine sizes. */
export interface Sizes {
  readonly groups: readonly SizeGroup[];
  /** Resources that need a size, and the plan does not tell which or where. */
  readonly open: readonly OpenSize[];
}

export function plannedSizes({ manifest, planned }: Context): Sizes {
  const sized: { region: Region; size: string; machines: Machines }[] = [];
  const open: OpenSize[] = [];
  const scaling = autoscaleOf(planned);
  for (const resource of planned) {
    if (sizedType(resource.type) === undefined) continue;
    const where = whereabouts(resource, manifest);
    const pools = poolsOf(resource, planned);
    for (const machines of scaledMachines(machinesOf(resource), scaling)) {
      if (isNone(machines) || isAmong(machines.pool, pools)) continue;
      const size = sizeOf(machines);
      if (size !== undefined && where.kind === "region") sized.push({ region: where.region, size, machines });
      // The machines of a cluster that names none itself are sized by its planned node pools, when there are any.
      else if (!isBare(machines) || pools.length === 0) open.push({ resource, ...waitsOf(machines, where) });
    }
  }
  const groups = groupBy(sized, ({ region, size }) => `${region}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      return [
        sizeGroup(
          first.region,
          first.size,
          members.map(({ machines }) => machines),
        ),
      ];
    }),
    open,
  };
}

export function sizeGroup(region: Region, size: string, machines: readonly Machines[]): SizeGroup {
  return { region, size, machines, resources: [...new Set(machines.map(({ resource }) => resource))] };
}

/** Machines whose number is not known; none of them is certain until then. */
export function uncounted({ groups }: Sizes): OpenSize[] {
  return groups.flatMap(({ machines }) =>
    machines.flatMap(({ resource, count: { now } }) =>
      now.known ? [] : [{ resource, waits: now.expression }],
    ),
  );
}

/** Nothing, whatever happens: a scale set that is empty and stays so. */
function isNone({ count: { now, minimum, maximum } }: Machines): boolean {
  return [now, minimum, maximum].every((end) => end.known && end.value === 0);
}

function waitsOf({ size }: Machines, where: ReturnType<typeof whereabouts>): Pick<OpenSize, "waits"> {
  if (size?.known === false) return { waits: size.expression };
  return where.kind === "unknown" ? { waits: where.expression } : {};
}

function sizeOf({ resource: { type }, size }: Machines): string | undefined {
  if (size?.known !== true || size.value === "") return undefined;
  return sizedType(type)?.ownSku === true && !looksLikeSize(size.value) ? undefined : size.value;
}

/** True for what stands for a whole cluster, with no node pool in its own body. */
function isBare({ resource: { type, body } }: Machines): boolean {
  if (sizedType(type)?.ownSku !== true) return false;
  const pools = valueAt(body, ["properties", "agentPoolProfiles"]) ?? null;
  return pools === null || (isArray(pools) && pools.length === 0);
}
