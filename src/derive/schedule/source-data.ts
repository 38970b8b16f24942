import type { AnyFactRef } from "../../facts/facts.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { measuredSizeRefs, measuredSizes, type MeasuredSizes } from "../measured-sizes.ts";
import { copiedByReplication, replicationRefs, type Copied } from "../replications.ts";
import { provisionedRefs, provisionedSizes, type ProvisionedSizes } from "./provisioned.ts";

/** What the facts show of how much is still to be copied. */
export interface SourceData {
  readonly measured: MeasuredSizes;
  readonly provisioned: ProvisionedSizes;
  /** What a replication has brought already. */
  readonly copied: Copied;
}

export function sourceDataRefs({ manifest }: Pick<Context, "manifest">): AnyFactRef[] {
  return [...provisionedRefs({ manifest }), ...measuredSizeRefs(manifest), ...replicationRefs(manifest)];
}

export function sourceData(context: Pick<Context, "manifest" | "planned">, read: Read): SourceData {
  return {
    measured: measuredSizes(context, read),
    provisioned: provisionedSizes(context, read),
    copied: copiedByReplication(context, read),
  };
}
