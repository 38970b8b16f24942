import { instant } from "../../src/base/time.ts";
import type { JsonObject } from "../../src/policy/model.ts";
import { prepare, type PreparedResource } from "../../src/policy/evaluate/compile/engine.ts";

/** What surrounds every resource of the benchmark. */
export const AROUND = {
  now: instant(1_790_000_000_000),
  subscription: { id: "/subscriptions/s", subscriptionId: "s", displayName: "s", tags: {} },
  resourceGroup: { id: "/subscriptions/s/resourceGroups/r", name: "r", location: "westeurope", tags: {} },
  policy: { assignmentId: "a", definitionId: "d", setDefinitionId: "", definitionReferenceId: "" },
};

export function prepared(body: JsonObject): PreparedResource {
  return prepare({ body, apiVersion: "2024-01-01" });
}
