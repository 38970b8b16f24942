import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import type { MeterCost } from "../../facts/kinds/costs.ts";
import type { PriceRow } from "../../facts/prices/row.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";

const MACHINES = ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"];

/** The sizes of machines that are planned, by the key of the resource. */
export function plannedSizes(planned: readonly PlannedResource[]): ReadonlyMap<string, readonly string[]> {
  const sizes = new Map<string, readonly string[]>();
  for (const { key, type, sku } of planned) {
    if (!MACHINES.some((one) => sameType(type, one)) || sku?.name?.known !== true) continue;
    sizes.set(key, [...(sizes.get(key) ?? []), sku.name.value]);
  }
  return sizes;
}

/**
 * Why what something cost says nothing of the target, whatever the price of its meter there: another size is planned, or a reservation
 * paid for it, which stays behind unless it is exchanged. Undefined where neither is so.
 */
export function whyOther(
  { model }: MeterCost,
  row: PriceRow | undefined,
  sizes: readonly string[] = [],
  { source, target, expect }: Manifest,
): Sentence | undefined {
  const size = row?.service === "Virtual Machines" ? row.armSku : undefined;
  if (size !== undefined && sizes.length > 0 && !sizes.some((one) => sameText(one, size)))
    return say`its size is ${size} at the source, and ${sizes} is planned`;
  if (!sameText(model ?? "", "Reservation") || source.region === target.region) return undefined;
  const decided = expect.cost?.commitments ?? [];
  if (decided.length > 0 && decided.every(({ decision }) => decision === "exchange")) return undefined;
  return say`a reservation pays for it, which does not move along unless it is exchanged`;
}
