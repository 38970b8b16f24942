import type { Manifest } from "../../src/manifest/model.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import { planned } from "./context.ts";

/** Planned resources by their keys, each with what it waits for; all of the waves. */
export function plannedFrom(
  { workloads }: Manifest,
  keys: readonly (readonly [key: string, dependsOn?: readonly string[]])[],
  waves: readonly string[],
): PlannedResource[] {
  return keys.map(([key, dependsOn = []]) => {
    const [workload = "", id = ""] = key.split(".");
    const own = workloads.find(({ name }) => name === workload)?.resources.find((one) => one.id === id);
    return { ...planned(own?.type ?? "Microsoft.Web/sites", id, {}), key, workload, waves, dependsOn };
  });
}
