import { say } from "../../base/sentence.ts";
import { child, entriesOf, itemsOf } from "../json.ts";
import type { Finding } from "./finding.ts";

/** Workloads without resources, where nothing under `inventory` could bring them any. */
export function contentFindings(root: unknown): Finding[] {
  const deploys = itemsOf(child(root, "inventory")).some(
    (entry) => child(entry, "resourceGraph") === undefined,
  );
  if (deploys) return [];
  return entriesOf(child(root, "workloads")).flatMap(([name, workload]): Finding[] => {
    if (child(workload, "resources") !== undefined) return [];
    return [
      {
        pointer: ["workloads", name],
        message: say`the workload ${name} has no resources`,
        expected: say`a list under ${"resources"}, or a template or Terraform plan under ${"inventory"} that deploys them`,
      },
    ];
  });
}
