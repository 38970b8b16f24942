import type { PlannedResource } from "./model.ts";

/** A resource of the target as one source describes it, before the sources are brought together. */
export interface Described extends Omit<
  PlannedResource,
  "key" | "workload" | "waves" | "method" | "declared" | "alsoIn"
> {
  /** Name by which `dependsOn` of the same source may call it, besides its id. */
  alias?: string;
  /** True for a part of a request that changes what another source, or another line of the same, makes. */
  amends?: true;
  /** Workload that the inventory entry names for what nothing else ties to one. */
  readonly workload?: string;
}
