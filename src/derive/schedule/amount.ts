import { GIB } from "../../base/bytes.ts";
import { largest } from "../../base/extremes.ts";
import { sameType } from "../../base/resource-type.ts";
import type { Amount } from "../../catalog/durations/sync.ts";
import type { ManifestResource } from "../../manifest/model.ts";
import { sizeOf } from "../../manifest/size.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { MeasuredSize } from "../measured-sizes.ts";
import { serviceRequest } from "../services/request.ts";

/** An amount, and who tells it where neither the manifest nor the plan does. */
export interface KnownAmount extends Amount {
  /** What is provisioned at the source, where only that tells the amount: it is that much, or less. */
  readonly atMost?: number;
  readonly measured?: MeasuredSize;
}

/** What the source shows of how much a resource holds. */
export interface SourceSize {
  readonly measured?: MeasuredSize | undefined;
  readonly provisioned?: number | undefined;
}

/**
 * How much a resource holds: as the manifest states it, else the disks that the plan shows, which are the most that it can be, else what
 * Azure Monitor measured at the source, else what is provisioned there.
 */
export function amountOf(
  resource: PlannedResource,
  declared: ManifestResource | undefined,
  { measured, provisioned }: SourceSize = {},
): KnownAmount {
  const { dataSize, files } = declared ?? {};
  const stated = dataSize === undefined ? diskBytes(resource) : sizeOf(dataSize);
  const rest = files === undefined ? {} : { files };
  if (stated !== undefined) return { bytes: stated, ...rest };
  if (measured !== undefined) return { bytes: measured.bytes, measured, ...rest };
  return provisioned === undefined ? rest : { bytes: provisioned, atMost: provisioned, ...rest };
}

function diskBytes(resource: PlannedResource): number | undefined {
  const request = serviceRequest(resource);
  if (sameType(resource.type, "Microsoft.Compute/disks")) {
    const size = request.number("properties.diskSizeGB");
    return size?.known === true ? size.value * GIB : undefined;
  }
  if (!sameType(resource.type, "Microsoft.Compute/virtualMachines")) return undefined;
  const os = request.number("properties.storageProfile.osDisk.diskSizeGB");
  const data = request.items("properties.storageProfile.dataDisks");
  // Disks are copied beside each other, so that the largest decides. One that is not known may be the largest.
  if (os?.known !== true || data?.known === false) return undefined;
  const sizes = (data?.value ?? []).map((disk) => disk.number("diskSizeGB"));
  const known = sizes.flatMap((size) => (size?.known === true ? [size.value] : []));
  return known.length < sizes.length ? undefined : largest(known, os.value) * GIB;
}
