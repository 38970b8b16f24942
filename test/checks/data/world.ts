import type { ManifestResource, Workload } from "../../../src/manifest/model.ts";
import { type } from "../../support/context.ts";

/** A workload `shop` with one declared resource `one`. */
export function declaring(typeText: string, rest: Partial<ManifestResource> = {}): Workload[] {
  const pointer = ["workloads", "shop", "resources", 0];
  const resource = { id: "one", type: type(typeText), zones: [], dependsOn: [], pointer, ...rest };
  return [{ name: "shop", resources: [resource], pointer: ["workloads", "shop"] }];
}
