import type { Manifest } from "../manifest/model.ts";
import { sizeOf } from "../manifest/size.ts";

/** How much data a resource holds, in bytes. */
export interface DataSize {
  readonly bytes: number;
}

/** By `workload.resource`, what the manifest states. */
export function declaredSizes({ workloads }: Manifest): ReadonlyMap<string, DataSize> {
  return new Map(
    workloads.flatMap(({ name, resources }) =>
      resources.flatMap(({ id, dataSize }) => {
        const bytes = dataSize === undefined ? undefined : sizeOf(dataSize);
        return bytes === undefined ? [] : [[`${name}.${id}`, { bytes }] as const];
      }),
    ),
  );
}
