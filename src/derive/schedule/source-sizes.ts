import type { AnyFactRef } from "../../facts/facts.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { measuredSizeRefs, measuredSizes, type MeasuredSizes } from "../measured-sizes.ts";
import { provisionedRefs, provisionedSizes, type ProvisionedSizes } from "./provisioned.ts";

/** What the source shows of how much is to be copied, where the manifest does not say it. */
export interface SourceSizes {
  readonly measured: MeasuredSizes;
  readonly provisioned: ProvisionedSizes;
}

export function sourceSizeRefs({ manifest }: Pick<Context, "manifest">): AnyFactRef[] {
  return [...provisionedRefs({ manifest }), ...measuredSizeRefs(manifest)];
}

export function sourceSizes(context: Pick<Context, "manifest" | "planned">, read: Read): SourceSizes {
  return { measured: measuredSizes(context, read), provisioned: provisionedSizes(context, read) };
}
