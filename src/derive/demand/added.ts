import { sameText } from "../../base/names.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { fixedCount, knownCount } from "../../plan/numbers.ts";
import { requestFacts } from "../../plan/request.ts";
import { isChangedInPlace } from "../../plan/write.ts";
import type { Context } from "../context.ts";
import { machinesOf, type Machines } from "./machines.ts";

/**
 * The plan with what it takes beyond what runs today. A resource that is changed in place keeps the machines that it has; how
 * many more it takes is certain only where both numbers and sizes are known.
 */
export function addedMachines(context: Context): Context {
  return { ...context, planned: context.planned.flatMap(added) };
}

/** True where it is certain that a change in place keeps the machines that run, or fewer of them: nothing is allocated. */
export function addsNoMachines(resource: PlannedResource): boolean {
  return isChangedInPlace(resource) && added(resource).length === 0;
}

function added(resource: PlannedResource): PlannedResource[] {
  if (!isChangedInPlace(resource)) return [resource];
  const { type, before } = resource;
  const open = { ...resource, condition: resource.condition ?? "how many of its machines run today" };
  if (before === undefined) return [open];
  const today = machinesOf({ ...resource, body: before, ...requestFacts(type, before) });
  const tomorrow = machinesOf(resource);
  const more = tomorrow.map((machines, index) => growth(today[index], machines));
  if (more.every((count) => count === 0)) return [];
  const [only, ...others] = more;
  if (only === undefined || others.length > 0) return [open];
  const count = fixedCount(only);
  return machinesOf({ ...resource, count })[0]?.count === count ? [{ ...resource, count }] : [open];
}

/** How many machines of the same size there are more; undefined where that cannot be told. */
function growth(today: Machines | undefined, tomorrow: Machines): number | undefined {
  if (today?.size?.known !== true || tomorrow.size?.known !== true) return undefined;
  if (!sameText(today.size.value, tomorrow.size.value)) return undefined;
  const [before, after] = [knownCount(today.count), knownCount(tomorrow.count)];
  return before === undefined || after === undefined ? undefined : Math.max(0, after - before);
}
