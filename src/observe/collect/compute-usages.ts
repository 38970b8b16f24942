import { say } from "../../base/sentence.ts";
import { decodeComputeUsage } from "../../facts/decode/compute-usage.ts";
import { eachOfSubscription, listFact, ofSubscription, type Collector, type Run } from "../run.ts";

/** The counters have looked the same in all of them. */
const VERSIONS = ["2024-07-01", "2023-09-01", "2021-07-01"];

export function computeUsages({ arm }: Run): Collector<"computeUsages"> {
  return eachOfSubscription((id, region) => {
    const path = `/providers/Microsoft.Compute/locations/${encodeURIComponent(region)}/usages`;
    const operation = ofSubscription(id, path, {
      what: say`the compute quotas in ${region}`,
      versions: VERSIONS,
      permission: "Microsoft.Compute/locations/usages/read",
    });
    return listFact(
      operation,
      () => arm.pages(operation),
      decodeComputeUsage,
      (usage) => usage.name,
    );
  });
}
