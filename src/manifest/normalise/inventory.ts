import type { InventoryEntry } from "../model.ts";
import type { RawInventoryEntry } from "../raw.ts";
import { present, toType } from "./values.ts";

type RawTemplate = NonNullable<RawInventoryEntry["armTemplate"]>;

export function inventoryEntryOf(raw: RawInventoryEntry, index: number): InventoryEntry {
  const at = (kind: string): (string | number)[] => ["inventory", index, kind];
  const { resourceGraph, bicep, armTemplate, bicepSnapshot, terraformPlan } = raw;
  if (armTemplate) return { kind: "armTemplate", ...templateOf(armTemplate), pointer: at("armTemplate") };
  if (bicep) return { kind: "bicep", ...templateOf(bicep), pointer: at("bicep") };
  if (bicepSnapshot) {
    const { file, resourceGroup, workload } = bicepSnapshot;
    return {
      kind: "bicepSnapshot",
      file,
      ...present({ resourceGroup, workload }),
      pointer: at("bicepSnapshot"),
    };
  }
  if (terraformPlan) {
    const { file, forbidDestroyOfStateful = false, workload } = terraformPlan;
    return {
      kind: "terraformPlan",
      file,
      forbidDestroyOfStateful,
      ...present({ workload }),
      pointer: at("terraformPlan"),
    };
  }
  if (resourceGraph) {
    const { query, snapshot, stays = [] } = resourceGraph;
    return {
      kind: "resourceGraph",
      ...present({ query, snapshot }),
      stays: stays.map(({ resource, type, reason }, stay) => ({
        resource,
        ...present({ type: type === undefined ? undefined : toType(type) }),
        reason,
        pointer: [...at("resourceGraph"), "stays", stay],
      })),
      pointer: at("resourceGraph"),
    };
  }
  throw new Error("the schema of the manifest lets an empty inventory entry through");
}

function templateOf({ file, parameters, resourceGroup, managementGroup, workload }: RawTemplate) {
  return { file, ...present({ parameters, resourceGroup, managementGroup, workload }) };
}
